// Every message of every Fluent file, parsed by the library the page uses:
// {locale: {key: {placeables: [...], texts: [...], selects: [{categories: [...], numbered: [...]}]}}};
// a text for each form a message can take; numbered are the categories whose text shows the number.
import { readdirSync, readFileSync } from "node:fs";

import { FluentResource } from "../../node_modules/@fluent/bundle/esm/index.js";

const folder = new URL("../../web/site/words/", import.meta.url);

const partsOf = (pattern) => (typeof pattern === "string" ? [pattern] : pattern);

/** Each way a pattern can read, with "5" for every variable. */
const texts = (pattern) =>
  partsOf(pattern).reduce(
    (starts, part) => starts.flatMap((start) => ways(part).map((way) => start + way)),
    [""],
  );

const ways = (part) => {
  if (typeof part === "string") return [part];
  if (part.type === "select") return part.variants.flatMap(({ value }) => texts(value));
  if (part.type === "str") return [part.value];
  return ["5"];
};

const placeables = (pattern) =>
  partsOf(pattern).flatMap((part) => {
    if (part.type === "var") return [part.name];
    if (part.type === "select") {
      return [...placeables([part.selector]), ...part.variants.flatMap(({ value }) => placeables(value))];
    }
    return [];
  });

const selects = (pattern) =>
  partsOf(pattern)
    .filter(({ type }) => type === "select")
    .map(({ selector, variants }) => ({
      categories: variants.map(({ key }) => key.value),
      numbered: variants.filter(({ value }) => placeables(value).includes(selector.name)).map(({ key }) => key.value),
    }));

const messagesOf = (file) => {
  const source = readFileSync(new URL(file, folder), "utf-8");
  const { body } = new FluentResource(source);
  const written = source.match(/^[a-zA-Z][\w-]* =/gm) ?? [];
  if (written.length !== body.length) throw new Error(`${file}: a message could not be read`);
  return Object.fromEntries(
    body.map(({ id, value }) => [
      id,
      { placeables: [...new Set(placeables(value))].sort(), texts: texts(value), selects: selects(value) },
    ]),
  );
};

const files = readdirSync(folder).filter((name) => name.endsWith(".ftl"));

export const MESSAGES = Object.fromEntries(files.map((file) => [file.slice(0, -4), messagesOf(file)]));
