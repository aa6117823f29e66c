import { existsSync } from "node:fs";
import { createBuilder, preview } from "vite";
import { takeDataOption } from "./data-option.ts";

/** `npm start`: builds the site when there is none yet or `--data DIR` names a casebook, serves it, and prints the address. */
const { isGiven } = takeDataOption(process.argv.slice(2));
if (isGiven || !existsSync("dist/404.html")) {
  const builder = await createBuilder();
  await builder.buildApp();
}
const server = await preview({ appType: "mpa", preview: { port: 4173, strictPort: false } });
server.printUrls();
