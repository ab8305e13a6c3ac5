/** Ways to keep the case ID: the clipboard, a file under a neutral name. */
import { groupsOf } from "./caseid.js";

const FILE_NAME = "note.txt"; // says nothing to who looks over a shoulder

/** @param {string} code @returns {string} as a person writes it down */
export const written = (code) => groupsOf(code).join(" ");

/** @param {string} text @returns {Promise<boolean>} false where the browser forbids it */
export const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** @param {string} text */
export const save = (text) => {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  const $link = document.createElement("a");
  $link.href = address;
  $link.download = FILE_NAME;
  $link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
