import { z } from "zod";
import { type FacetKey, facetKeys, type Vocabulary } from "../../domain/facet.ts";
import type { Locale } from "../../domain/locale.ts";
import { createReport, type Diagnostic, isError, type Path, type Report } from "../diagnostics/diagnostic.ts";
import { readText } from "../source/read-text.ts";
import { positionAt } from "../source/source-text.ts";
import type { Located } from "../yaml/data.ts";
import { readYaml } from "../yaml/document.ts";
import { foldWording } from "./fold-wording.ts";

/** The vocabulary as the compiler uses it. Words are folded (`foldWording`). */
export type Taxonomy = {
  vocabulary: Record<Locale, Vocabulary>;
  /** Ids that a wording stands for, per facet. */
  wordings: Record<FacetKey, ReadonlyMap<string, readonly string[]>>;
  parents: ReadonlyMap<string, string>;
  /** Anchor id of a usual heading. */
  headings: ReadonlyMap<string, string>;
  /** Words of one meaning, for the search. */
  synonyms: readonly (readonly string[])[];
};

const words = z.array(z.string());
const value = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  zh: z.string(),
  en: z.string(),
  /** Wordings of this value alone. */
  aliases: words.optional(),
  /** Wordings that stand for this value and for others. */
  shared: words.optional(),
  parent: z.string().optional(),
});
const values = z.array(value);
const shape = z.strictObject({
  industry: values,
  challenge: values,
  feature: values,
  cloud: values,
  location: values,
  headings: z.array(z.strictObject({ id: z.string(), zh: words, en: words })).optional(),
  synonyms: z.array(words).optional(),
});
type Data = z.infer<typeof shape>;
type Value = z.infer<typeof value>;

/** Reads `data/taxonomy.yaml`. The taxonomy is undefined when it has errors. */
export const readTaxonomy = (file: string, bytes: Uint8Array): { taxonomy?: Taxonomy; diagnostics: Diagnostic[] } => {
  const read = readText(file, bytes);
  if (!read.source) return { diagnostics: read.diagnostics };
  const { source } = read;
  const { report, diagnostics } = createReport(source);
  const all = () => [...read.diagnostics, ...diagnostics];
  const located = readYaml({ yaml: source.text, report, lineOf: (offset) => positionAt(source, offset).line });
  if (!located) return { diagnostics: all() };
  const result = shape.safeParse(located.data);
  if (!result.success) {
    for (const { path, message } of result.error.issues) {
      const reason = `${path.join(".") || "file"}: ${message}.`;
      report("E_TAXONOMY", located.at(path as Path), { reason, reasonZh: reason });
    }
    return { diagnostics: all() };
  }
  const wordings = facetMap((facet) => readWordings(facet, result.data[facet], located, report));
  checkParents(result.data, located, report);
  if (all().some(isError)) return { diagnostics: all() };
  return { taxonomy: { ...toTaxonomy(result.data), wordings }, diagnostics: all() };
};

/** The id, and every id above it. */
export const withParents = (id: string, { parents }: Pick<Taxonomy, "parents">): string[] => {
  const above = parents.get(id);
  return above === undefined ? [id] : [id, ...withParents(above, { parents })];
};

/** The ids without those that another of them implies: a place without the country it lies in. */
export const mostExact = (ids: readonly string[], taxonomy: Pick<Taxonomy, "parents">): string[] => {
  const implied = new Set(ids.flatMap((id) => withParents(id, taxonomy).slice(1)));
  return ids.filter((id) => !implied.has(id));
};

const facetMap = <T>(build: (facet: FacetKey) => T): Record<FacetKey, T> =>
  Object.fromEntries(facetKeys.map((facet) => [facet, build(facet)])) as Record<FacetKey, T>;

const toTaxonomy = (data: Data): Omit<Taxonomy, "wordings"> => {
  const labels = (locale: Locale): Vocabulary =>
    facetMap((facet) =>
      parentsFirst(data[facet]).map((value) => ({
        id: value.id,
        label: value[locale],
        ...(value.parent === undefined ? {} : { parent: value.parent }),
      })),
    );
  const headings = (data.headings ?? []).flatMap(({ id, zh, en }) =>
    [...zh, ...en].map((text) => [foldWording(text), id] as const),
  );
  return {
    vocabulary: { zh: labels("zh"), en: labels("en") },
    parents: new Map(
      facetKeys.flatMap((facet) => data[facet].flatMap(({ id, parent }) => (parent ? [[id, parent] as const] : []))),
    ),
    headings: new Map(headings),
    synonyms: data.synonyms ?? [],
  };
};

const parentsFirst = (all: readonly Value[]): Value[] => {
  const below = (parent: string | undefined): Value[] =>
    all.filter((value) => value.parent === parent).flatMap((value) => [value, ...below(value.id)]);
  return below(undefined);
};

const checkParents = (data: Data, { at }: Located, report: Report) => {
  for (const facet of facetKeys) {
    const byId = new Map(data[facet].map((value) => [value.id, value]));
    for (const [index, value] of data[facet].entries()) {
      const seen = new Set<string>();
      for (let up: Value | undefined = value; up && !seen.has(up.id); up = byId.get(up.parent ?? "")) seen.add(up.id);
      const root = [...seen]
        .map((id) => byId.get(id))
        .find((up) => up && (up.parent === undefined || !byId.has(up.parent)));
      if (root && root.parent === undefined) continue;
      const found = root?.parent ?? value.id;
      const facts = root
        ? { reason: `The parent \`${found}\` does not exist.`, reasonZh: `上级 \`${found}\` 不存在。` }
        : { reason: `The parents of \`${found}\` run in a circle.`, reasonZh: `\`${found}\` 的上级构成循环。` };
      report("E_TAXONOMY", at([facet, index, "parent"]), { ...facts, found });
    }
  }
};

const readWordings = (
  facet: FacetKey,
  all: readonly Value[],
  { at }: Located,
  report: Report,
): Map<string, string[]> => {
  const owners = new Map<string, string>();
  const own = (text: string, id: string, path: Path) => {
    const folded = foldWording(text);
    const owner = owners.get(folded);
    if (owner !== undefined && owner !== id)
      report("E_FACET_ALIAS", at(path), { found: text, first: owner, second: id });
    owners.set(folded, owner ?? id);
  };
  all.forEach((value, index) => {
    const path = [facet, index];
    const twice = all.findIndex(({ id }) => id === value.id) !== index;
    if (twice) report("E_FACET_ALIAS", at([...path, "id"]), { found: value.id, first: value.id, second: value.id });
    own(value.zh, value.id, [...path, "zh"]);
    own(value.en, value.id, [...path, "en"]);
    for (const [n, alias] of (value.aliases ?? []).entries()) own(alias, value.id, [...path, "aliases", n]);
  });
  const wordings = new Map([...owners].map(([folded, id]) => [folded, [id]]));
  all.forEach((value, index) => {
    (value.shared ?? []).forEach((text, n) => {
      const folded = foldWording(text);
      const owner = owners.get(folded);
      if (owner !== undefined)
        report("E_FACET_ALIAS", at([facet, index, "shared", n]), { found: text, first: owner, second: value.id });
      else wordings.set(folded, [...(wordings.get(folded) ?? []), value.id]);
    });
  });
  return wordings;
};
