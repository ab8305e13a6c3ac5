/** The sample picture of the practice: our own drawing, served with the page. */

/** @returns {Promise<File>} */
export const fetchSample = async () => {
  const response = await fetch("practice/sample.png", { credentials: "omit" });
  if (!response.ok) throw new Error("no sample");
  return new File([await response.blob()], "sample", { type: "image/png" });
};
