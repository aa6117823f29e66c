import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { schemaVersion } from "../../domain/customer-case.ts";
import { isLocale, type Locale } from "../../domain/locale.ts";
import type { LandingText } from "../../domain/site.ts";
import { createReport, type Diagnostic, fileDiagnostic } from "../diagnostics/diagnostic.ts";
import type { Taxonomy } from "../vocabulary/taxonomy.ts";
import { readSettingsFile } from "../yaml/settings-file.ts";
import { missingCase, valueProblem } from "./references.ts";
import { toLink } from "./site-data.ts";
import { link } from "./site-shape.ts";

/** A text of `data/landings/<facet>/<value>.<lang>.md`. `checkHero` reports a `hero` that is none of the cases. */
export type Landing = {
  lang: Locale;
  facet: string;
  value: string;
  text: LandingText;
  checkHero: (slugs: readonly string[]) => Diagnostic[];
};

const words = z.string().trim().min(1);
const shape = z.strictObject({
  title: words.optional(),
  problems: z.array(words).default([]),
  docs: z.array(link).default([]),
  hero: z.string().optional(),
});

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m;

/** All texts of landing pages below `folder`; `label` is how diagnostics name it. */
export const readLandings = (
  folder: string,
  label: string,
  taxonomy: Taxonomy,
): { landings: Landing[]; diagnostics: Diagnostic[] } => {
  const diagnostics: Diagnostic[] = [];
  if (!existsSync(folder)) return { landings: [], diagnostics };
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".md"))
    .sort();
  const landings = files.flatMap((path): Landing[] => {
    const file = `${label}/${path}`;
    const problem = pathProblem(path, taxonomy);
    if (problem) {
      diagnostics.push(fileDiagnostic("E_SITE", file, { ...renameIt, ...problem }));
      return [];
    }
    const [, facet = "", value = "", lang = ""] = placeOf(path) ?? [];
    const { diagnostics: own, ...read } = readLanding(file, readFileSync(join(folder, path)), lang as Locale);
    diagnostics.push(...own);
    return [{ ...read, lang: lang as Locale, facet, value }];
  });
  return { landings, diagnostics };
};

const readLanding = (file: string, bytes: Uint8Array, locale: Locale) => {
  let body = "";
  const { settings, diagnostics } = readSettingsFile(file, bytes, shape, "E_SITE", correctIt, ({ text }) => {
    const found = frontMatter.exec(text);
    const isThere = found !== null && found.index === 0;
    body = isThere ? text.slice(found[0].length) : text;
    return { yaml: isThere && found[1]?.trim() ? found[1] : "{}", start: isThere ? text.indexOf("\n") + 1 : 0 };
  });
  const { title, problems = [], docs = [], hero } = settings?.data ?? {};
  const text: LandingText = {
    schemaVersion,
    ...(title === undefined ? {} : { title }),
    intro: paragraphs(body),
    problems,
    docs: docs.flatMap((one) => toLink(one, locale)),
    ...(hero === undefined ? {} : { hero }),
  };
  const checkHero = (slugs: readonly string[]): Diagnostic[] => {
    if (!settings || hero === undefined || slugs.includes(hero)) return [];
    const { report, diagnostics: missing } = createReport(settings.source);
    report("E_FEATURED", settings.located.at(["hero"]), missingCase(hero, slugs));
    return missing;
  };
  return { text, checkHero, diagnostics };
};

const placeOf = (path: string) => /^([^/]+)\/([^/]+)\.([^./]+)\.md$/.exec(path);

const pathProblem = (path: string, taxonomy: Taxonomy) => {
  const [, facet, value, lang] = placeOf(path) ?? [];
  if (facet === undefined || value === undefined || !isLocale(lang))
    return {
      found: path,
      reason: "The name must be <facet>/<value>.<zh or en>.md.",
      reasonZh: "文件名应为 <筛选项>/<值>.<zh 或 en>.md。",
    };
  const problem = valueProblem(taxonomy, facet, value);
  if (problem) return problem.facts;
  if (taxonomy.facets.en.find(({ id }) => id === facet)?.landing) return undefined;
  return {
    found: facet,
    reason: `The facet \`${facet}\` has no landing pages.`,
    reasonZh: `筛选项 \`${facet}\` 没有专题页。`,
    fix: "Set `landing: true` on it in taxonomy.yaml, or delete the file.",
    fixZh: "请在 taxonomy.yaml 中为其设置 `landing: true`，或删除此文件。",
  };
};

/** Paragraphs of plain text: blank lines part them, line ends within one are blanks, or nothing between Han characters. */
const paragraphs = (body: string): string[] =>
  body
    .split(/\r?\n[ \t]*\r?\n/)
    .map((one) =>
      one
        .trim()
        .replace(/(?<=[\p{Script=Han}，。；：、！？])\s*\r?\n\s*(?=\p{Script=Han})/gu, "")
        .replace(/\s*\r?\n\s*/g, " "),
    )
    .filter((one) => one !== "");

const correctIt = { fix: "Correct the text of the landing page.", fixZh: "请更正专题页文字。" };
const renameIt = { fix: "Rename or delete the file.", fixZh: "请改名或删除此文件。" };
