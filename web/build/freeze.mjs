// Lets micropip install the engine's wheel in Pyodide, under Node, and prints the lock it freezes.
// usage: node freeze.mjs WHEELS_FOLDER ENGINE_WHEEL   (no network: every wheel is in the folder)
import { readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { loadPyodide } from "pyodide";

const [folder, wheel] = process.argv.slice(2);
const write = process.stdout.write.bind(process.stdout);

const pyodide = await loadPyodide({
  packageBaseUrl: folder + sep,
  stdout: (line) => process.stderr.write(`${line}\n`),
});
const quiet = { messageCallback: () => {}, errorCallback: (/** @type {string} */ line) => process.stderr.write(`${line}\n`) };
await pyodide.loadPackage("micropip", quiet);
pyodide.FS.writeFile(`/tmp/${wheel}`, await readFile(join(folder, wheel)));
const micropip = pyodide.pyimport("micropip");
await micropip.install(`emfs:/tmp/${wheel}`);
// An engine that cannot be imported in the browser must not leave the build.
pyodide.pyimport("pyhash.bridge");
write(micropip.freeze());
