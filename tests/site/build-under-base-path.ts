import { spawnSync } from "node:child_process";

/** Where the site built for `/customers/` lies. */
export const subPathFolder = "node_modules/.cache/site-under-base-path/dist";

/** Builds the site once more for a base path, before the tests that read it. */
export const setup = (): void => {
  const { VITEST: _, NODE_ENV: __, ...outside } = process.env;
  const env = { ...outside, BASE_PATH: "/customers/", SITE_URL: "https://www.example.com" };
  const command = ["node_modules/vite/bin/vite.js", "build", "--outDir", subPathFolder, "--logLevel", "warn"];
  const { status, stderr } = spawnSync(process.execPath, command, { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`The site does not build under a base path:\n${stderr}`);
};
