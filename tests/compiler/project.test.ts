import { afterAll, describe, expect, it, vi } from "vitest";
import { isOwnSource, readProject } from "../../src/compiler/project.ts";
import { readSite } from "../../src/compiler/site/read-site.ts";
import { readTaxonomy } from "../../src/compiler/vocabulary/taxonomy.ts";
import { createFolder, type Files, placesOf, plainSite } from "./compile-folder.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
/** A taxonomy of one facet, a tree; `rest` are further lines of it. */
const facet = (rest: string) => `facets:\n  - id: place\n    label: { zh: 地点, en: Place }\n    tree: true\n${rest}`;
const values = (...rows: string[]) => facet(`    values:\n${rows.map((row) => `      - { ${row} }`).join("\n")}\n`);
const plain = (id: string, rest = "") =>
  `  - { id: ${id}, label: { zh: 甲, en: A }, values: []${rest === "" ? "" : `, ${rest}`} }\n`;

describe("the vocabulary", () => {
  it.each<[string, string, string[]]>([
    ["it has no facets", "headings: []\n", ["E_TAXONOMY t.yaml:1:1"]],
    ["a key is unknown", "facets: []\ncolour: red\n", ["E_TAXONOMY t.yaml:2:1"]],
    [
      "there are more than eight",
      `facets:\n${[..."abcdefghi"].map((id) => plain(id)).join("")}`,
      ["E_TAXONOMY t.yaml:2:3"],
    ],
    ["two facets have one id", `facets:\n${plain("size")}${plain("size")}`, ["E_FACET_ALIAS t.yaml:3:11"]],
    ["an id is a query key", `facets:\n${plain("q")}`, ["E_TAXONOMY t.yaml:2:11"]],
    ["an id is the first part of a path", `facets:\n${plain("shortlist")}`, ["E_TAXONOMY t.yaml:2:11"]],
    [
      "two facets claim a row",
      `facets:\n${plain("one", "rows: [Row]")}${plain("two", "rows: [row]")}`,
      ["E_FACET_ALIAS t.yaml:3:60"],
    ],
    [
      "a table stands against no facet",
      `facets:\n${plain("one", "coverage: { against: { facet: two, title: { zh: 甲, en: A }, text: { zh: 甲, en: A } } }")}`,
      ["E_TAXONOMY t.yaml:2:83"],
    ],
    [
      "a flat facet has a parent",
      "facets:\n  - id: one\n    label: { zh: 甲, en: A }\n    values:\n      - { id: a, zh: 甲, en: A, parent: b }\n",
      ["E_TAXONOMY t.yaml:5:40"],
    ],
    ["an id has capitals", values("id: A, zh: 甲, en: A"), ["E_TAXONOMY t.yaml:6:15"]],
    [
      "two values share a name",
      values("id: a, zh: 甲, en: A", "id: b, zh: 乙, en: B, aliases: [甲]"),
      ["E_FACET_ALIAS t.yaml:7:42"],
    ],
    [
      "names are equal after folding",
      values("id: a, zh: 甲, en: A-B", "id: b, zh: 乙, en: A b"),
      ["E_FACET_ALIAS t.yaml:7:29"],
    ],
    ["an id stands twice", values("id: a, zh: 甲, en: A", "id: a, zh: 乙, en: B"), ["E_FACET_ALIAS t.yaml:7:15"]],
    [
      "a shared name is somebody's own",
      values("id: a, zh: 甲, en: A", "id: b, zh: 乙, en: B, shared: [甲]"),
      ["E_FACET_ALIAS t.yaml:7:41"],
    ],
    ["a parent does not exist", values("id: a, zh: 甲, en: A, parent: x"), ["E_TAXONOMY t.yaml:6:40"]],
    [
      "parents run in a circle",
      values("id: a, zh: 甲, en: A, parent: b", "id: b, zh: 乙, en: B, parent: a"),
      ["E_TAXONOMY t.yaml:6:40", "E_TAXONOMY t.yaml:7:40"],
    ],
    ["it holds nothing", "# soon\n", ["E_TAXONOMY t.yaml:1:1"]],
    ["it is not YAML", "a: [", ["E_YAML t.yaml:1:4"]],
    ["it has a control character", "a: \u0001", ["E_CTRL t.yaml:1:4", "E_TAXONOMY t.yaml:1:1"]],
  ])("is refused when %s", (_, text, expected) => {
    const { taxonomy: read, diagnostics } = readTaxonomy("t.yaml", bytes(text));
    expect(read).toBeUndefined();
    expect(placesOf(diagnostics)).toEqual(expect.arrayContaining(expected));
  });

  it("is refused when it is no text", () => {
    expect(readTaxonomy("t.yaml", new Uint8Array([0xff])).taxonomy).toBeUndefined();
  });

  it("needs no headings or synonyms", () => {
    expect(readTaxonomy("t.yaml", bytes("facets: []")).taxonomy).toMatchObject({ synonyms: [] });
  });

  it("may have no facets at all", () => {
    expect(readTaxonomy("t.yaml", bytes("facets: []")).taxonomy).toMatchObject({ facets: { zh: [], en: [] } });
  });
});

describe("site settings", () => {
  it("are read", () => {
    expect(readSite("s.yaml", bytes(plainSite)).site).toMatchObject({
      name: { zh: "甲", en: "A" },
      base: "https://a.example/",
      imageHosts: [],
      offline: true,
    });
  });

  it.each<[string, string[]]>([
    ["name: { zh: 甲, en: A }\nbase: ftp://a.example/\n", ["E_SITE s.yaml:2:7"]],
    ["name: { zh: 甲, en: A }\nbase: https://a.example\n", ["E_SITE s.yaml:2:7"]],
    ["- a", ["E_SITE s.yaml:1:1"]],
    ["a: [", ["E_YAML s.yaml:1:4"]],
  ])("%j are refused", (text, expected) => {
    const { site, diagnostics } = readSite("s.yaml", bytes(text));
    expect([site, placesOf(diagnostics)]).toEqual([undefined, expected]);
  });

  it.each([
    "https://user@a.example/",
    "https://user:word@a.example/",
    "https://a.example/?x=/",
    "https://a.example/#x/",
    "https://a.example/a;b/",
    "https://a.example/$uri/",
    "https://a.example/../",
    "https://a.example//",
    "https://a.example\\@evil.example/",
    "https://a b.example/",
    "https://a.example:80:80/",
  ])("refuse the address %j", (base) => {
    const text = `name: { zh: 甲, en: A }\nbase: ${JSON.stringify(base)}\n`;
    expect(placesOf(readSite("s.yaml", bytes(text)).diagnostics)).toEqual(["E_SITE s.yaml:2:7"]);
  });

  it.each(["http://intranet/", "http://192.168.0.7:8080/cases/", "https://cases.example.com/a.b/~c/"])(
    "take the address %j",
    (base) => {
      expect(readSite("s.yaml", bytes(`name: { zh: 甲, en: A }\nbase: ${base}\n`)).site?.base).toBe(base);
    },
  );

  it.each([
    "x; script-src *",
    "*",
    "*.example.com",
    "$uri",
    "a.example/path",
    "https://a.example",
    "a.example 'unsafe-inline'",
    "a.example\nX-Evil: 1",
    "a..example",
    "-a.example",
    "user@a.example",
    "",
  ])("refuse the picture host %j", (host) => {
    const text = `name: { zh: 甲, en: A }\nbase: https://a.example/\nimageHosts: [${JSON.stringify(host)}]\n`;
    expect(placesOf(readSite("s.yaml", bytes(text)).diagnostics)).toEqual(["E_SITE s.yaml:3:14"]);
  });

  it.each(["maxAge: -1", 'maxAge: "1; x"', "includeSubDomains: maybe", "more: 1"])("refuse hsts with %s", (setting) => {
    const text = `name: { zh: 甲, en: A }\nbase: https://a.example/\nhsts: { ${setting} }\n`;
    expect(readSite("s.yaml", bytes(text)).site).toBeUndefined();
  });

  it("that are no text are refused", () => {
    expect(readSite("s.yaml", new Uint8Array([0xff])).site).toBeUndefined();
  });
});

describe("the project", () => {
  const removals: (() => void)[] = [];
  afterAll(() => {
    for (const remove of removals) remove();
  });
  const project = (files: Files) => {
    const { folder, remove } = createFolder(files);
    removals.push(remove);
    return readProject(folder);
  };
  const good = {
    "data/taxonomy.yaml": "facets: []",
    "data/site.yaml": "name: { zh: 甲, en: A }\nbase: https://a.example/\n",
  };

  it("does without a ledger", () => {
    expect(project(good).project?.ledger).toBeUndefined();
  });

  it("has the ledger if there is one", () => {
    expect(project({ ...good, "data/ledger.yaml": "cases: []" }).project?.ledger?.cases).toEqual([]);
  });

  it("names the files it lacks", () => {
    expect(placesOf(project({ "data/x": "" }).diagnostics)).toEqual([
      "E_IO data/site.yaml:1:1",
      "E_IO data/taxonomy.yaml:1:1",
    ]);
  });

  it("is refused with a ledger that has errors", () => {
    expect(project({ ...good, "data/ledger.yaml": "foo: 1" }).project).toBeUndefined();
  });

  it("takes the content from another folder, which may lie anywhere", async () => {
    const { folder, remove } = createFolder(good);
    removals.push(remove);
    vi.stubEnv("CASEBOOK_DATA", `${folder}/data`);
    vi.resetModules();
    const fresh = await import("../../src/compiler/project.ts");
    vi.unstubAllEnvs();
    expect(fresh.readProject(".").project?.site.base).toBe("https://a.example/");
  });

  it("knows its own cases however they are named", () => {
    expect([isOwnSource(".", "./data/cases/"), isOwnSource(".", "elsewhere")]).toEqual([true, false]);
  });
});
