import { existsSync } from "node:fs";
import { createBuilder, preview } from "vite";

/** `npm start`: builds the site when there is none yet, serves it, and prints the address. */
if (!existsSync("dist/zh/index.html")) {
  const builder = await createBuilder();
  await builder.buildApp();
}
const server = await preview({ appType: "mpa", preview: { port: 4173, strictPort: false } });
server.printUrls();
