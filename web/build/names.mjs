// Prints, as JSON, what wasm modules import and export.
// usage: node names.mjs FILE...
import { readFile } from "node:fs/promises";

const found = [];
for (const path of process.argv.slice(2)) {
  const module = new WebAssembly.Module(await readFile(path));
  found.push({ imports: WebAssembly.Module.imports(module), exports: WebAssembly.Module.exports(module) });
}
process.stdout.write(JSON.stringify(found));
