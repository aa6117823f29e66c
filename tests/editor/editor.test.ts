import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readProject } from "../../src/compiler/project.ts";
import { listSchemas, schemaText } from "../../src/compiler/schemas/json-schemas.ts";
import { caseText } from "../compiler/case-text.ts";
import { LanguageServer } from "./language-server.ts";

const editor = JSON.parse(readFileSync(".vscode/settings.json", "utf8")) as { "yaml.schemas": object };
const settings = { yaml: { schemas: editor["yaml.schemas"], schemaStore: { enable: false }, validate: true } };
const dataFiles = readdirSync("data", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.yaml$|^cases\/(?:zh|en)\/.*\.md$/.test(path))
  .map((path) => `data/${path}`)
  .sort();

let server: LanguageServer;
beforeAll(async () => {
  server = await LanguageServer.start(pathToFileURL(process.cwd()).href, settings);
});
afterAll(() => server.stop());

describe("an editor with yaml-language-server", () => {
  it.each(dataFiles)("finds nothing wrong with %s", async (file) => {
    expect(await server.check(file, readFileSync(file, "utf8"))).toEqual([]);
  });

  it.each([
    ["a misspelt field", "hedline: Four minutes", /hedline/],
    ["a kind of figure that does not exist", 'figure: { value: "4", label: minutes, kind: big }', /result/],
    ["a value that the taxonomy lacks", "facets: { industry: [logistic] }", /logistics/],
    ["a list where a text is due", "source: [a, b]", /string/],
    ["a result without a label", 'results: [{ value: "4" }]', /label/],
  ])("underlines %s", async (name, field, message) => {
    const found = await server.check(`data/cases/en/${name}.md`, caseText({ top: `title: a\n${field}` }));
    expect(found).toEqual([{ line: 3, message: expect.stringMatching(message) }]);
  });

  it("offers the values of a facet", async () => {
    const text = caseText({ top: "title: a\nfacets:\n  industry:\n    - " });
    const offered = await server.complete("data/cases/en/offered.md", text, 4, 6);
    expect(offered).toEqual(expect.arrayContaining(["logistics", "finance"]));
  });
});

it("the schema files are what `npm run schema` writes", () => {
  const { project } = readProject(".");
  const schemas = project ? listSchemas(project.taxonomy) : new Map();
  expect(schemas.size).toBe(6);
  for (const [name, schema] of schemas)
    expect(readFileSync(`data/schemas/${name}.schema.json`, "utf8"), `${name}: run npm run schema`).toBe(
      schemaText(schema),
    );
});
