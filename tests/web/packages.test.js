import assert from "node:assert/strict";
import { test } from "node:test";

import { entries, isExtension } from "../../web/worker/packages.js";

// web.build.wheel.archive({"a/b.txt": b"hello", "c.txt": b""})
const archive =
  "UEsDBBQAAAAAAAAAIQCGphA2BQAAAAUAAAAHAAAAYS9iLnR4dGhlbGxvUEsDBBQAAAAAAAAAIQAAAAAAAAAAAAAAAAAFAAAAYy50eHRQSwECFAMU" +
  "AAAAAAAAACEAhqYQNgUAAAAFAAAABwAAAAAAAAAAAAAApAEAAAAAYS9iLnR4dFBLAQIUAxQAAAAAAAAAIQAAAAAAAAAAAAAAAAAFAAAAAAAAAAAA" +
  "AACkASoAAABjLnR4dFBLBQYAAAAAAgACAGgAAABNAAAAAAA=";

test("an archive of the build is read, each file by its path", () => {
  const zip = Uint8Array.from(atob(archive), (letter) => letter.charCodeAt(0)).buffer;

  const found = entries(zip).map(([path, content]) => [path, new TextDecoder().decode(content)]);

  assert.deepEqual(found, [
    ["a/b.txt", "hello"],
    ["c.txt", ""],
  ]);
});

test("extension modules are told from archives", () => {
  assert.deepEqual(["PIL/_webp.so", "packages.zip"].map(isExtension), [true, false]);
});
