import { fixtureSite } from "../fixtures/fixture-site.ts";
import { startStaticServer } from "./static-server.ts";

// Usage: tsx tests/browser/serve.ts [folder] [port]
const [folder = fixtureSite, port = "4173"] = process.argv.slice(2);
const server = await startStaticServer(folder, Number(port));
console.log(`Serving ${folder} at ${server.address}`);
