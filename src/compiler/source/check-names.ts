import { maxIdLength } from "../../url/param.ts";
import { compareText, type Diagnostic, fileDiagnostic } from "../diagnostics/diagnostic.ts";
import { codePointName } from "./hidden-characters.ts";
import type { SourceCase } from "./read-source.ts";

/** File names with a meaning to a web server, to Windows or to Casebook: `index`, `con`, `compare`. */
const reserved = new Set([
  ..."index con nul prn aux api assets data images files case cases zh en compare shortlist insights site".split(" "),
  ...Array.from({ length: 9 }, (_, index) => [`com${index + 1}`, `lpt${index + 1}`]).flat(),
]);

export type NamedCase = SourceCase & { slug: string };

/** Cases with the slug of each: its file name in lower case. Files whose name cannot be an address, or that clash, are left out. */
export const nameCases = (cases: readonly SourceCase[]): { named: NamedCase[]; diagnostics: Diagnostic[] } => {
  const diagnostics: Diagnostic[] = [];
  const taken = new Map<string, SourceCase>();
  const named = [...cases]
    .sort(
      (a, b) =>
        compareText(a.lang, b.lang) || rank(a) - rank(b) || compareText(a.name, b.name) || compareText(a.file, b.file),
    )
    .flatMap((file) => {
      const slug = normalized(file.name);
      const key = `${file.lang}/${slug}`;
      const other = taken.get(key);
      const problem = other ? clash(file, other) : nameProblem(file, slug);
      if (problem) diagnostics.push(problem);
      if (other || problem?.severity === "error") return [];
      taken.set(key, file);
      return [{ ...file, slug }];
    });
  return { named, diagnostics };
};

const normalized = (name: string) => name.normalize("NFKC").toLowerCase();

/** Files already in lower case come first, so that a clash is reported at the other file: `zto.md` before `ZTO.md`. */
const rank = ({ name }: SourceCase) => (name === normalized(name) ? 0 : 1);

const clash = ({ name, file }: SourceCase, other: SourceCase): Diagnostic => {
  const facts = { found: `\`${name}\``, other: `\`${other.name}\` (${other.file})` };
  if (name === other.name) return fileDiagnostic("E_SLUG_DUP", file, { ...facts, other: other.file });
  return fileDiagnostic(name.toLowerCase() === other.name.toLowerCase() ? "E_SLUG_CASE" : "E_SLUG_NORM", file, facts);
};

/** Why a file of this name is no case, or should be renamed; `slug` is its name in lower case. */
export const nameProblem = (
  { name, file }: Pick<SourceCase, "name" | "file">,
  slug: string,
): Diagnostic | undefined => {
  const found = `\`${name}\``;
  if (slug.length > maxIdLength)
    return fileDiagnostic("E_SLUG_LENGTH", file, { found: slug.length, limit: maxIdLength });
  if (reserved.has(slug)) return fileDiagnostic("E_SLUG_RESERVED", file, { found });
  const odd = /[^a-z0-9-]/iu.exec(name)?.[0] ?? (/^-|-$|^$/.test(name) ? "-" : undefined);
  if (odd !== undefined) {
    const suggestion =
      slug
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "")
        .slice(0, maxIdLength) || "case-name";
    return fileDiagnostic("E_SLUG_CHARS", file, {
      found,
      character: `\`${odd}\` (${codePointName(odd)})`,
      suggestion: `\`${suggestion}\``,
    });
  }
  return name === slug ? undefined : fileDiagnostic("W_SLUG_CASE", file, { found });
};
