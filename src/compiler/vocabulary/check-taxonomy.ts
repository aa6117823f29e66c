import { reservedWords } from "../../url/reserved-words.ts";
import type { Path } from "../diagnostics/diagnostic.ts";
import type { SettingsFile } from "../yaml/settings-file.ts";
import { foldAlias } from "./fold-alias.ts";
import type { FacetData, TaxonomyData } from "./taxonomy-shape.ts";

type File = SettingsFile<TaxonomyData>;

const reject = ({ located, report }: File, path: Path, found: string, reason: string, reasonZh: string) =>
  report("E_TAXONOMY", located.at(path), { found, reason, reasonZh });

/** Reports a name that stands for two things. */
const clash = ({ located, report }: File, path: Path, found: string, first: string, second: string) =>
  report("E_FACET_ALIAS", located.at(path), { found, first, second });

/** Reports what the shape alone cannot tell: reserved and repeated facet ids, row titles of two facets, axes, parents. */
export const checkTaxonomy = (file: File): void => {
  const { facets, otherRows } = file.data;
  const ids = facets.map(({ id }) => id);
  const titles = new Map(otherRows.map((title) => [foldAlias(title), "otherRows"]));
  for (const [index, facet] of facets.entries()) {
    const path = ["facets", index];
    const { id } = facet;
    if (ids.indexOf(id) !== index) clash(file, [...path, "id"], id, id, id);
    if (reservedWords.includes(id)) {
      const list = reservedWords.join(", ");
      const reason = `\`${id}\` is no name for a facet: addresses use it already. Reserved: ${list}.`;
      reject(file, [...path, "id"], id, reason, `\`${id}\` 不能作为筛选项的名称：网址已经用到它。保留词：${list}。`);
    }
    for (const [n, title] of facet.rows.entries()) {
      const first = titles.get(foldAlias(title));
      if (first !== undefined && first !== id) clash(file, [...path, "rows", n], title, first, id);
      titles.set(foldAlias(title), id);
    }
    checkCoverage(facet, path, file);
    checkParents(facet, path, file);
  }
};

const checkCoverage = ({ coverage, tree }: FacetData, path: Path, file: File): void => {
  if (coverage?.against === undefined) return;
  const found = coverage.against.facet;
  const other = file.data.facets.find(({ id }) => id === found);
  const at = [...path, "coverage", "against", "facet"];
  if (other === undefined)
    reject(file, at, found, `The facet \`${found}\` does not exist.`, `筛选项 \`${found}\` 不存在。`);
  else if (tree || other.tree) {
    const reason = "A facet with `tree: true` cannot be an axis of a table: a case counts for several of its values.";
    reject(file, at, found, reason, "设有 `tree: true` 的筛选项不能作为表格的轴：一个案例会计入其中多个值。");
  }
};

const checkParents = ({ values, tree }: FacetData, path: Path, file: File): void => {
  const parents = new Map(values.map(({ id, parent }) => [id, parent]));
  for (const [index, { id, parent }] of values.entries()) {
    if (parent === undefined) continue;
    const at = [...path, "values", index, "parent"];
    if (!tree) {
      const reason = "Only the values of a facet with `tree: true` have parents.";
      reject(file, at, parent, reason, "只有设了 `tree: true` 的筛选项，其值才能有上级。");
      continue;
    }
    const seen = new Set<string>();
    let up: string | undefined = id;
    for (; up !== undefined && parents.has(up) && !seen.has(up); up = parents.get(up)) seen.add(up);
    if (up === undefined) continue;
    if (seen.has(up)) reject(file, at, id, `The parents of \`${id}\` run in a circle.`, `\`${id}\` 的上级构成循环。`);
    else reject(file, at, up, `The parent \`${up}\` does not exist.`, `上级 \`${up}\` 不存在。`);
  }
};

/** The names of a facet's values, folded, with the ids each stands for. A name of two values that is not `shared` is reported. */
export const readAliases = (
  { values }: FacetData,
  facetIndex: number,
  file: File,
): ReadonlyMap<string, readonly string[]> => {
  const pathOf = (index: number, ...rest: Path): Path => ["facets", facetIndex, "values", index, ...rest];
  const owners = new Map<string, string>();
  for (const [index, { id, zh, en, aliases }] of values.entries()) {
    if (values.findIndex((value) => value.id === id) !== index) clash(file, pathOf(index, "id"), id, id, id);
    const own: [string, ...Path][] = [
      [zh, "zh"],
      [en, "en"],
      ...aliases.map((alias, n) => [alias, "aliases", n] as [string, ...Path]),
    ];
    for (const [text, ...path] of own) {
      const owner = owners.get(foldAlias(text)) ?? id;
      if (owner !== id) clash(file, pathOf(index, ...path), text, owner, id);
      owners.set(foldAlias(text), owner);
    }
  }
  const names = new Map([...owners].map(([folded, id]) => [folded, [id]]));
  for (const [index, { id, shared }] of values.entries())
    for (const [n, text] of shared.entries()) {
      const folded = foldAlias(text);
      const owner = owners.get(folded);
      if (owner === undefined) names.set(folded, [...(names.get(folded) ?? []), id]);
      else clash(file, pathOf(index, "shared", n), text, owner, id);
    }
  return names;
};
