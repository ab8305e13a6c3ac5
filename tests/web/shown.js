// Prints every message of every Fluent file as JSON, parsed by the library the page uses:
// {locale: {key: {placeables: [...], texts: [...]}}}; a text for each form a message can take.
import { readdirSync, readFileSync } from "node:fs";

import { FluentResource } from "../../node_modules/@fluent/bundle/esm/index.js";

const folder = new URL("../../web/site/words/", import.meta.url);

/** Each way a pattern can read, with "5" for every variable. */
const texts = (pattern) => {
  if (typeof pattern === "string") return [pattern];
  return pattern.reduce(
    (starts, part) => starts.flatMap((start) => ways(part).map((way) => start + way)),
    [""],
  );
};

const ways = (part) => {
  if (typeof part === "string") return [part];
  if (part.type === "select") return part.variants.flatMap(({ value }) => texts(value));
  if (part.type === "str") return [part.value];
  return ["5"];
};

const placeables = (pattern) => {
  if (typeof pattern === "string") return [];
  return pattern.flatMap((part) => {
    if (typeof part === "string") return [];
    if (part.type === "var") return [part.name];
    if (part.type === "select") {
      return [...placeables([part.selector]), ...part.variants.flatMap(({ value }) => placeables(value))];
    }
    return [];
  });
};

const messagesOf = (file) => {
  const source = readFileSync(new URL(file, folder), "utf-8");
  const { body } = new FluentResource(source);
  const written = source.match(/^[a-zA-Z][\w-]* =/gm) ?? [];
  if (written.length !== body.length) throw new Error(`${file}: a message could not be read`);
  return Object.fromEntries(
    body.map(({ id, value }) => [
      id,
      { placeables: [...new Set(placeables(value))].sort(), texts: texts(value) },
    ]),
  );
};

const files = readdirSync(folder).filter((name) => name.endsWith(".ftl"));
process.stdout.write(JSON.stringify(Object.fromEntries(files.map((file) => [file.slice(0, -4), messagesOf(file)]))));
