import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { preprocessCSS, resolveConfig } from "vite";

/**
 * `npm run typecheck`: writes the class names of each `*.module.scss` as types to `node_modules/.cache/class-types`, which `tsconfig.json`
 * lays over `src` by `rootDirs`. Then `styles["tilte"]` is a type error. Without these files every class name passes.
 */
const types = "node_modules/.cache/class-types";
const config = await resolveConfig({ logLevel: "error" }, "build");
const sheets = (await readdir("src", { recursive: true })).filter((file) => file.endsWith(".module.scss"));
await rm(types, { recursive: true, force: true });
await Promise.all(
  sheets.map(async (file) => {
    const source = join(process.cwd(), "src", file);
    const { modules = {} } = await preprocessCSS(await readFile(source, "utf8"), source, config);
    const target = join(types, `${file}.d.ts`);
    await mkdir(dirname(target), { recursive: true });
    const members = Object.keys(modules).map((name) => `  readonly ${JSON.stringify(name)}: string;`);
    await writeFile(target, `declare const classes: {\n${members.join("\n")}\n};\nexport default classes;\n`);
  }),
);
