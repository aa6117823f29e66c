import { createReport, type Diagnostic, type Facts } from "../diagnostics/diagnostic.ts";
import { type Ledger, lastName, type PublishedName } from "./ledger.ts";
import type { Taxonomy } from "./taxonomy.ts";

/** Names that exist now, by kind: `case`, or the facet. */
export type CurrentIds = ReadonlyMap<string, ReadonlySet<string>>;

export type LedgerCheck = {
  /** Names not yet in the ledger, cases first, in the order of the slug and of the facet table. */
  newIds: PublishedName[];
  diagnostics: Diagnostic[];
};

export const currentIds = (slugs: Iterable<string>, { facets }: Taxonomy): CurrentIds =>
  new Map<string, ReadonlySet<string>>([
    ["case", new Set(slugs)],
    ...facets.zh.map(({ id, values }) => [id, new Set(values.map((value) => value.id))] as const),
  ]);

/**
 * Compares the ledger with what exists: every published name must exist or lead to one that does; an old name must not come
 * back; redirects must end. `slugs` in any order.
 */
export const checkLedger = (ledger: Ledger, current: CurrentIds): LedgerCheck => {
  const { report, diagnostics } = createReport(ledger.source);
  const exists = ({ facet, id }: PublishedName) => current.get(facet ?? "case")?.has(id) === true;
  const reject = (at: number, facts: Facts) => report("E_REDIRECT", at, facts);
  const seen = new Set<string>();
  for (const { from, to, at } of ledger.redirects) {
    const facts = { found: from.id };
    if (seen.has(nameKey(from))) reject(at, { ...facts, ...texts.twice(from.id) });
    else if (exists(from)) reject(at, { ...facts, ...texts.reused(from.id) });
    else {
      const end = lastName(ledger.redirects, from);
      if (end === undefined) reject(at, { ...facts, ...texts.loop(from.id) });
      else if (!exists({ ...from, id: end })) reject(at, { ...facts, ...texts.nowhere(from.id, to) });
    }
    seen.add(nameKey(from));
  }
  const published = [...ledger.cases, ...ledger.values];
  for (const { at, ...name } of published)
    if (!exists(name) && !seen.has(nameKey(name))) reject(at, { found: name.id, ...texts.gone(name.id) });
  const recorded = new Set(published.map(nameKey));
  const newIds = [...current].flatMap(([kind, ids]) =>
    (kind === "case" ? [...ids].sort() : [...ids])
      .map((id): PublishedName => (kind === "case" ? { id } : { facet: kind, id }))
      .filter((name) => !recorded.has(nameKey(name))),
  );
  return { newIds, diagnostics };
};

const nameKey = ({ facet, id }: PublishedName) => `${facet ?? "case"}/${id}`;

const texts = {
  gone: (id: string) => ({
    reason: `\`${id}\` was published and no longer exists.`,
    fix: "Bring it back, or add a redirect to what replaces it.",
    reasonZh: `\`${id}\` 曾经发布，现已不存在。`,
    fixZh: "请恢复它，或添加指向替代者的重定向。",
  }),
  reused: (id: string) => ({
    reason: `\`${id}\` is redirected, but exists again.`,
    fix: "Give the new one another name, or delete the redirect.",
    reasonZh: `\`${id}\` 已设重定向，却又重新出现。`,
    fixZh: "请为新条目另取名称，或删除重定向。",
  }),
  twice: (id: string) => ({
    reason: `\`${id}\` is redirected twice.`,
    fix: "Keep one redirect.",
    reasonZh: `\`${id}\` 有两条重定向。`,
    fixZh: "请只保留一条。",
  }),
  loop: (id: string) => ({
    reason: `The redirects of \`${id}\` run in a circle.`,
    fix: "Let the last one lead to something that exists.",
    reasonZh: `\`${id}\` 的重定向构成循环。`,
    fixZh: "请让最后一条指向存在的名称。",
  }),
  nowhere: (id: string, to: string) => ({
    reason: `The redirect from \`${id}\` to \`${to}\` leads to nothing that exists.`,
    fix: "Let it lead to something that exists.",
    reasonZh: `从 \`${id}\` 到 \`${to}\` 的重定向没有落到存在的名称。`,
    fixZh: "请指向存在的名称。",
  }),
};
