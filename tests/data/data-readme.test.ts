import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { caseShape } from "../../src/compiler/case/case-shape.ts";
import { compileCases } from "../../src/compiler/compile.ts";
import { readProject } from "../../src/compiler/project.ts";
import { readSource } from "../../src/compiler/source/read-source.ts";
import { caseText } from "../compiler/case-text.ts";
import { createFolder, placesOf } from "../compiler/compile-folder.ts";

const guide = readFileSync("data/README.md", "utf8");
const [fields = "", author = ""] = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = ""]) => yaml.trim());

it("the examples of the guide for publishers compile", () => {
  const { project } = readProject(".");
  if (!project) throw new Error("The casebook has errors.");
  const entries = `    - type: 2\n      content: Good.\n      ${author}`;
  const section1 = "  title: Hearth\n  content: One sentence.";
  const right = "    list:\n      - title: Industry\n        content: Smart Home";
  const { folder, remove } = createFolder({ "en/hearth.md": caseText({ top: fields, section1, entries, right }) });
  try {
    const { diagnostics } = compileCases({ source: readSource(folder, ""), taxonomy: project.taxonomy });
    const shown = diagnostics.filter(({ code }) => !["W_UNPAIRED", "W_ASSET"].includes(code));
    expect(placesOf(shown)).toEqual([]);
  } finally {
    remove();
  }
});

it("the guide names every field beyond the sections, and only commands that exist", () => {
  const named = new Set([...guide.matchAll(/^\| `(\w+)` \|/gm)].map(([, field]) => field));
  const other = ["title", "css", "source", "names", "section1", "section2"];
  expect(Object.keys(caseShape.shape).filter((field) => !named.has(field) && !other.includes(field))).toEqual([]);
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const commands = [...guide.matchAll(/npm run (\w+)/g)].map(([, command = ""]) => command);
  expect(commands.filter((command) => scripts[command] === undefined)).toEqual([]);
});
