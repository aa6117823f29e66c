import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { transformWithOxc } from "vite";

/**
 * A TypeScript file without imports as a classic script, for what cannot be a module: a script in the head, a service worker. `file` is
 * relative to `src`; `constants` become constants at the top of the script, and `export {}` is left out.
 */
export const classicScript = async (file: string, constants: Record<string, unknown>): Promise<string> => {
  const path = resolve(import.meta.dirname, "../..", file);
  const { code } = await transformWithOxc(readFileSync(path, "utf8"), path, { sourcemap: false });
  const lines = Object.entries(constants).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`);
  return `{\n${lines.join("")}${code.replace(/^export \{\s*\};?\n?/m, "")}}\n`;
};
