import { z } from "zod";
import { type Diagnostic, isError } from "../diagnostics/diagnostic.ts";
import { type SourceText, sourceText } from "../source/source-text.ts";
import { readSettingsFile } from "../yaml/settings-file.ts";

/** A published name: a case (`facet` absent) or a value of a facet. */
export type PublishedName = { facet?: string; id: string };
export type Redirect = { from: PublishedName; to: string };
/** Where an entry stands, to report on it. */
type Placed<T> = T & { at: number };

/** Every name ever published, and where the old ones lead. */
export type Ledger = {
  source: SourceText;
  cases: Placed<PublishedName & { added: string }>[];
  values: Placed<PublishedName & { facet: string }>[];
  redirects: Placed<Redirect>[];
  /** Day each case joined, `YYYY-MM-DD`. */
  added: ReadonlyMap<string, string>;
};

export const emptyLedger: Ledger = {
  source: sourceText("", ""),
  cases: [],
  values: [],
  redirects: [],
  added: new Map(),
};

/** The last name of a chain of redirects; undefined when it runs in a circle. */
export const lastName = (redirects: readonly Redirect[], { facet, id }: PublishedName): string | undefined => {
  const next = new Map(redirects.filter(({ from }) => from.facet === facet).map(({ from, to }) => [from.id, to]));
  const seen = new Set<string>();
  let last = id;
  for (let to = next.get(last); to !== undefined; to = next.get(last)) {
    if (seen.has(last)) return undefined;
    seen.add(last);
    last = to;
  }
  return last;
};

/** Published names become paths and rules of hosting files. */
const name = z.string().regex(/^[a-z0-9]+(?:-+[a-z0-9]+)*$/, "must be letters a to z, digits and hyphens");
/** `data/ledger.yaml`. */
export const ledgerShape = z.strictObject({
  cases: z.array(z.strictObject({ slug: z.string(), added: z.unknown() })).default([]),
  values: z.array(z.strictObject({ facet: z.string(), id: z.string() })).default([]),
  redirects: z
    .array(z.union([z.strictObject({ case: name, to: name }), z.strictObject({ facet: name, value: name, to: name })]))
    .default([]),
});

/** Reads `data/ledger.yaml`. The ledger is undefined when it cannot be understood. */
export const readLedger = (file: string, bytes: Uint8Array): { ledger?: Ledger; diagnostics: Diagnostic[] } => {
  const { settings, diagnostics } = readSettingsFile(file, bytes, ledgerShape, "E_REDIRECT", {
    fix: "Correct the ledger.",
    fixZh: "请更正名称表。",
  });
  if (!settings) return { diagnostics };
  const { data, source, located, report } = settings;
  const { cases, values, redirects } = data;
  const ledger = {
    source,
    cases: cases.map(({ slug }, index) => {
      const path = ["cases", index, "added"];
      const added = located.written(path) ?? "";
      if (!/^\d{4}-\d{2}-\d{2}$/.test(added)) {
        const facts = { reason: `\`${added}\` is not a day.`, reasonZh: `\`${added}\` 不是日期。` };
        report("E_REDIRECT", located.at(path), { ...facts, fix: "Write YYYY-MM-DD.", fixZh: "请写成 YYYY-MM-DD。" });
      }
      return { id: slug, added, at: located.at(["cases", index, "slug"]) };
    }),
    values: values.map((value, index) => ({ ...value, at: located.at(["values", index, "id"]) })),
    redirects: redirects.map((redirect, index) => {
      const from = "case" in redirect ? { id: redirect.case } : { facet: redirect.facet, id: redirect.value };
      return { from, to: redirect.to, at: located.at(["redirects", index, "to"]) };
    }),
  };
  const added = new Map(ledger.cases.map((one) => [one.id, one.added]));
  return diagnostics.some(isError) ? { diagnostics } : { ledger: { ...ledger, added }, diagnostics };
};
