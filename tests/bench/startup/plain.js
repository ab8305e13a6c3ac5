// What the documentation of Pyodide leads to: all by loadPackage, the file by its bytes.
import { loadPyodide } from "/pyodide/pyodide.mjs";

const input = document.querySelector("input");
const chosen = new Promise((resolve) => {
  input.addEventListener("change", () => resolve(input.files[0]));
  if (input.files.length > 0) resolve(input.files[0]); // chosen before this script came
});
const pyodide = await loadPyodide({ indexURL: "/pyodide/" });
await pyodide.loadPackage(["numpy", "pillow", "/pyodide/ENGINE"]);
const { fingerprint_file } = pyodide.pyimport("pyhash.fingerprint");
performance.mark("runtime-ready");
globalThis.heapMB = () => pyodide._module.HEAPU8.length / 2 ** 20;
globalThis.heaps = [heapMB()];
const file = await chosen;
pyodide.FS.writeFile("/tmp/file", new Uint8Array(await file.arrayBuffer()));
fingerprint_file("/tmp/file");
performance.mark("fingerprint");
heaps.push(heapMB());
