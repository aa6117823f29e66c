import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { takeDataOption } from "./data-option.ts";

// `npm run dev` and `npm run build`: Vite's own command, which would refuse `--data DIR`.
const [node = "", , ...given] = process.argv;
const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin/vite.js");
process.argv = [node, vite, ...takeDataOption(given).args];
await import(pathToFileURL(vite).href);
