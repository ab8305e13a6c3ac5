// Prints every message of every Fluent file as JSON: {locale: {key: {placeables, texts}}}.
import { MESSAGES } from "./fluent.js";

process.stdout.write(JSON.stringify(MESSAGES));
