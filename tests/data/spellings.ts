import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "../../src/domain/locale.ts";
import type { Vocabulary } from "./terminology.ts";

/** The prose of one line of a file, without code and addresses, and where it stands (`cases/en/zto.md:12`). */
export type ProseLine = { at: string; text: string; locale: Locale };

/** Fields whose text is a name for programs. */
const programKey = /^(?:source|anchor|image|icon|type|level|url|priority|kind)$/;
const codeOrAddress = /`[^`]*`|https?:\/\/[^\s)]+/g;
const cleaned = (text: string) => text.replace(codeOrAddress, "`").replaceAll("**", "");

/**
 * The lines of a case file that hold prose. The rows of the facts panel keep the wording of their source, and `title` of the file
 * and `facets` hold ids.
 */
export const caseLines = (file: string, content: string, locale: Locale): ProseLine[] => {
  const [story = ""] = content.split(/^ {2}rightPart:$/m);
  let isIds = false;
  return story.split("\n").flatMap((line, index) => {
    const [, indent = "", key = "", rest = ""] = /^(\s*(?:- )*)(\w+):\s*(.*)$/.exec(line) ?? [];
    if (indent === "" && key !== "") isIds = key === "facets" || key === "title";
    const text = key === "" ? line : rest;
    return isIds || programKey.test(key) || text === ""
      ? []
      : [{ at: `${file}:${index + 1}`, text: cleaned(text), locale }];
  });
};

const translation = /\b(zh|en): (?:"((?:[^"\\]|\\.)*)"|([^"\s][^,}]*))/g;
const onItsOwn = /^\s*(zh|en): "?(.*?)"?$/;

/** The texts of a diagram file, which stand after `zh:` and `en:`. */
export const diagramLines = (file: string, content: string): ProseLine[] =>
  content.split("\n").flatMap((line, index) => {
    const at = `${file}:${index + 1}`;
    const alone = onItsOwn.exec(line);
    const found = alone ? [alone] : [...line.matchAll(translation)];
    return found.map(([, locale, quoted, plain]) => ({
      at,
      text: cleaned(quoted ?? plain ?? ""),
      locale: locale as Locale,
    }));
  });

/** Every line of prose below `data/cases`. */
export const allLines = (folder: string): ProseLine[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .sort()
    .flatMap((file) => {
      if (!/\.(?:md|yaml)$/.test(file)) return [];
      const content = readFileSync(join(folder, file), "utf8");
      if (file.startsWith("diagrams")) return diagramLines(file, content);
      return caseLines(file, content, file.startsWith("zh") ? "zh" : "en");
    });

type Rule = { pattern: RegExp; use: string; locales: readonly Locale[] };

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** A word of its own: not part of an address, a path or a longer name (`kubesphere-system`). */
const alone = (pattern: string) => `(?<![\\w/@.-])${pattern}(?![\\w/@-]|\\.\\w)`;
const both = ["zh", "en"] as const;

/** A name in any case and with any space inside it: `fluentbit` and `Fluent bit` for `Fluent Bit`. */
const productRule = (use: string): Rule => ({
  pattern: new RegExp(
    alone(
      use
        .replace(/(?<=[a-z]) ?(?=[A-Z])/g, " ?")
        .split(" ?")
        .map(escaped)
        .join(" ?"),
    ),
    "gi",
  ),
  use,
  locales: both,
});
const wordRule = (use: string, not: string, locales: readonly Locale[]): Rule => ({
  pattern: new RegExp(
    /^\w/.test(not) ? `(?<![\\w/@.-])${escaped(not)}` : escaped(not),
    /\p{Lu}/u.test(not) ? "g" : "gi",
  ),
  use,
  locales,
});
const britishRule = ([british, use]: [string, string]): Rule => ({
  pattern: new RegExp(`\\b${escaped(british)}${british.endsWith("is") ? "(?=[aei])" : ""}`, "gi"),
  use,
  locales: ["en"],
});

/** Wrong spellings: where, what is written and what is right. */
export const spellingFaults = (lines: readonly ProseLine[], vocabulary: Vocabulary): string[] => {
  const { products, words, companies, american } = vocabulary;
  const rules = [
    ...products.map(productRule),
    ...words.flatMap((word) => word.not.map((not) => wordRule(word.use, not, [word.in]))),
    ...companies.flatMap(({ en, not }) => not.map((wrong) => wordRule(en, wrong, ["en"]))),
    ...Object.entries(american).map(britishRule),
  ];
  return lines.flatMap(({ at, text, locale }) =>
    rules
      .filter(({ locales }) => locales.includes(locale))
      .flatMap(({ pattern, use }) =>
        [...text.matchAll(pattern)]
          .filter(([found]) => found !== use)
          .map(([found]) => `${at}: \`${found}\` should be \`${use}\``),
      ),
  );
};
