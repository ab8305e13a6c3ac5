// Starts the runtime of a folder under Node as the worker starts it in a browser, and runs a script
// in it: from the folder's `task.py`, which reads and writes below /task.
// usage: node inside.mjs FOLDER
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { loadPyodide } from "pyodide";
import { isExtension, link, unpack } from "../worker/packages.js";

const [folder] = process.argv.slice(2);
process.on("uncaughtException", ({ message }) => {
  process.stderr.write(`${message}\n`);
  process.exit(1); // Node itself would print a line of Pyodide's, a megabyte long
});
const bytes = async (/** @type {string} */ name) => new Uint8Array(await readFile(join(folder, name))).buffer;
const names = (await readdir(folder, { recursive: true })).map((name) => name.split(sep).join("/"));

const pyodide = await loadPyodide({
  indexURL: folder,
  // No two builds may differ: the order of sets follows from this.
  env: { PYTHONHASHSEED: "0" },
  stdout: (line) => process.stderr.write(`${line}\n`),
});
for (const name of ["packages.zip", "pyhash.zip"]) unpack(pyodide, await bytes(name));
for (const name of names.filter(isExtension)) {
  link(pyodide, name, await WebAssembly.compile(await bytes(name)));
}
pyodide.mountNodeFS("/task", join(folder, "task"));
pyodide.runPython(await readFile(join(folder, "task", "task.py"), "utf8"), { filename: "task.py" });
