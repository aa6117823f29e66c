import type { Locale } from "../../domain/locale.ts";
import { type Diagnostic, isError, type Report } from "../diagnostics/diagnostic.ts";
import { readText } from "../source/read-text.ts";
import { positionAt } from "../source/source-text.ts";
import type { Taxonomy } from "../vocabulary/taxonomy.ts";
import { readYaml } from "../yaml/document.ts";
import { splitFrontMatter } from "../yaml/front-matter.ts";
import { prepareYaml } from "../yaml/repair.ts";
import { checkShape } from "./check-shape.ts";
import { takeHugoFields } from "./hugo-fields.ts";
import { type CaseDraft, readCase } from "./read-case.ts";

export type CaseFileInput = { lang: Locale; slug: string; file: string; bytes: Uint8Array };

/** A case file as far as it could be read. `report` is for problems seen later, which join `diagnostics`. */
export type CaseFile = {
  lang: Locale;
  slug: string;
  diagnostics: Diagnostic[];
  /** `draft: true`: the text is kept out. */
  isDraft?: boolean;
  read?: { draft: CaseDraft; report: Report };
};

const repeatable = new Set(["image"]);
/** After these the fields are not where the author meant them to be; what the shape would say is noise. */
const misleading = new Set([
  "E_TAB",
  "E_INDENT_CHAR",
  "E_FULLWIDTH_COLON",
  "E_SPACE_CHAR",
  "E_DASH",
  "E_CR",
  "E_MULTI",
]);
const misspelt = new Map([["contetn", "content"]]);

/** Bytes of one file to a draft: text, front matter, YAML, shape, fields. Every problem is collected; none is thrown. */
export const readCaseFile = (
  { lang, slug, file, bytes }: CaseFileInput,
  { taxonomy, lenient }: { taxonomy: Taxonomy; lenient: boolean },
): CaseFile => {
  const text = readText(file, bytes, lenient);
  const { diagnostics } = text;
  const result: CaseFile = { lang, slug, diagnostics };
  if (!text.source) return result;
  const { source, report } = text;
  const frontMatter = splitFrontMatter(source, report);
  if (!frontMatter) return result;
  const prepared = prepareYaml(frontMatter, source, report, lenient);
  const located = readYaml({ ...text, ...prepared, lenient, repeatable, misspelt });
  if (!located || diagnostics.some(({ code }) => misleading.has(code))) return result;
  const known = new Set(diagnostics.filter(isError).map(({ line }) => line));
  const reportNew: Report = (code, offset, facts, asWarning) => {
    if (!known.has(positionAt(source, offset).line)) report(code, offset, facts, asWarning);
  };
  const isDraft = takeHugoFields(located, report);
  const shaped = checkShape(located, reportNew, lenient);
  if (isDraft) return { ...result, isDraft };
  if (!shaped) return result;
  const draft = readCase(shaped, {
    lang,
    slug,
    taxonomy,
    lenient,
    at: located.at,
    reportAt: (code, path, facts, asWarning) => report(code, located.at(path), facts, asWarning),
  });
  return draft && !diagnostics.some(isError) ? { ...result, read: { draft, report } } : result;
};
