import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

type Dictionary = Record<string, string>;
const root = resolve("src/i18n");
const namespaces = readdirSync(join(root, "zh")).map((name) => name.replace(".json", ""));
const read = (locale: string, namespace: string): Dictionary =>
  JSON.parse(readFileSync(join(root, locale, `${namespace}.json`), "utf8"));
/** Chinese has one plural form, English two. */
const baseKeys = (dictionary: Dictionary) =>
  [...new Set(Object.keys(dictionary).map((key) => key.replace(/_(one|other)$/, "")))].sort();
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? sources(join(folder, entry.name))
      : /\.tsx?$/.test(entry.name)
        ? [join(folder, entry.name)]
        : [],
  );
const code = sources(resolve("src"))
  .map((path) => readFileSync(path, "utf8"))
  .join("\n");

describe.each(namespaces)("%s", (namespace) => {
  const zh = read("zh", namespace);
  const en = read("en", namespace);

  it("has the same keys in both languages", () => {
    expect(baseKeys(en)).toEqual(baseKeys(zh));
  });

  it("has one and other wherever English counts", () => {
    const ones = Object.keys(en).filter((key) => key.endsWith("_one"));
    const others = Object.keys(en).filter((key) => key.endsWith("_other"));
    expect(ones.map((key) => key.replace(/_one$/, "")).sort()).toEqual(
      others.map((key) => key.replace(/_other$/, "")).sort(),
    );
  });

  it("fills the same placeholders in both languages", () => {
    for (const key of baseKeys(zh)) {
      const texts = (dictionary: Dictionary) => dictionary[`${key}_other`] ?? dictionary[key] ?? "";
      expect([key, placeholders(texts(en))]).toEqual([key, placeholders(texts(zh))]);
    }
  });

  it("uses full-width punctuation between Chinese characters and no straight quotes", () => {
    const wrong = Object.entries(zh).filter(([, text]) =>
      /[\u4e00-\u9fff][,.:;?!]|[,.:;?!][\u4e00-\u9fff]|["']/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it("has no key that the code never names", () => {
    const unused = baseKeys(zh).filter((key) => {
      const dynamic = key.replace(/\.[^.]+$/, ".");
      return !code.includes(`"${key}"`) && !code.includes(`\`${dynamic}\${`) && !/\.(title|text)$/.test(key);
    });
    expect(unused).toEqual([]);
  });
});
