import { reservedWords } from "../../url/reserved-words.ts";
import type { Path } from "../diagnostics/diagnostic.ts";
import type { SettingsFile } from "../yaml/settings-file.ts";
import { foldAlias } from "./fold-alias.ts";
import type { FacetData, TaxonomyData, ValueData } from "./taxonomy-shape.ts";

type File = SettingsFile<TaxonomyData>;

/** Reports what the shape alone cannot tell: reserved and repeated facet ids, row titles of two facets, axes, parents. */
export const checkTaxonomy = (file: File): void => {
  const { facets, otherRows } = file.data;
  const ids = facets.map(({ id }) => id);
  const titles = new Map(otherRows.map((title) => [foldAlias(title), "otherRows"]));
  for (const [index, facet] of facets.entries()) {
    checkId(facet.id, ids.indexOf(facet.id) !== index, ["facets", index, "id"], file);
    for (const [n, title] of facet.rows.entries()) {
      const first = titles.get(foldAlias(title));
      if (first !== undefined && first !== facet.id)
        file.report("E_FACET_ALIAS", file.located.at(["facets", index, "rows", n]), {
          found: title,
          first,
          second: facet.id,
        });
      titles.set(foldAlias(title), facet.id);
    }
    checkCoverage(facet, index, file);
    checkParents(facet, index, file);
  }
};

const checkId = (id: string, isRepeated: boolean, path: Path, { located, report }: File): void => {
  const at = located.at(path);
  if (isRepeated) report("E_FACET_ALIAS", at, { found: id, first: id, second: id });
  if (!reservedWords.includes(id)) return;
  const list = reservedWords.join(", ");
  const reason = `\`${id}\` is no name for a facet: addresses use it already. Reserved: ${list}.`;
  report("E_TAXONOMY", at, {
    found: id,
    reason,
    reasonZh: `\`${id}\` 不能作为筛选项的名称：网址已经用到它。保留词：${list}。`,
  });
};

const checkCoverage = ({ coverage, tree }: FacetData, index: number, { data, located, report }: File): void => {
  if (coverage?.against === undefined) return;
  const found = coverage.against.facet;
  const other = data.facets.find(({ id }) => id === found);
  const at = located.at(["facets", index, "coverage", "against", "facet"]);
  if (other === undefined)
    report("E_TAXONOMY", at, {
      found,
      reason: `The facet \`${found}\` does not exist.`,
      reasonZh: `筛选项 \`${found}\` 不存在。`,
    });
  else if (tree || other.tree)
    report("E_TAXONOMY", at, {
      found,
      reason: "A facet with `tree: true` cannot be an axis of a table: a case counts for several of its values.",
      reasonZh: "设有 `tree: true` 的筛选项不能作为表格的轴：一个案例会计入其中多个值。",
    });
};

const checkParents = ({ values, tree }: FacetData, facetIndex: number, { located, report }: File): void => {
  const byId = new Map(values.map((value) => [value.id, value]));
  for (const [index, value] of values.entries()) {
    const at = () => located.at(["facets", facetIndex, "values", index, "parent"]);
    if (value.parent !== undefined && !tree) {
      report("E_TAXONOMY", at(), {
        found: value.parent,
        reason: "Only the values of a facet with `tree: true` have parents.",
        reasonZh: "只有设了 `tree: true` 的筛选项，其值才能有上级。",
      });
      continue;
    }
    const seen = new Set<string>();
    for (let up: ValueData | undefined = value; up && !seen.has(up.id); up = byId.get(up.parent ?? "")) seen.add(up.id);
    const root = [...seen]
      .map((id) => byId.get(id))
      .find((up) => up && (up.parent === undefined || !byId.has(up.parent)));
    if (root && root.parent === undefined) continue;
    const found = root?.parent ?? value.id;
    const facts = root
      ? { reason: `The parent \`${found}\` does not exist.`, reasonZh: `上级 \`${found}\` 不存在。` }
      : { reason: `The parents of \`${found}\` run in a circle.`, reasonZh: `\`${found}\` 的上级构成循环。` };
    report("E_TAXONOMY", at(), { ...facts, found });
  }
};

/** The names of a facet's values, folded, with the ids each stands for. A name of two values that is not `shared` is reported. */
export const readAliases = (
  { values }: FacetData,
  facetIndex: number,
  { located, report }: File,
): ReadonlyMap<string, readonly string[]> => {
  const owners = new Map<string, string>();
  const own = (text: string, id: string, path: Path) => {
    const folded = foldAlias(text);
    const owner = owners.get(folded);
    if (owner !== undefined && owner !== id)
      report("E_FACET_ALIAS", located.at(path), { found: text, first: owner, second: id });
    owners.set(folded, owner ?? id);
  };
  const pathOf = (index: number, ...rest: Path): Path => ["facets", facetIndex, "values", index, ...rest];
  for (const [index, { id, zh, en, aliases }] of values.entries()) {
    if (values.findIndex((value) => value.id === id) !== index)
      report("E_FACET_ALIAS", located.at(pathOf(index, "id")), { found: id, first: id, second: id });
    own(zh, id, pathOf(index, "zh"));
    own(en, id, pathOf(index, "en"));
    for (const [n, alias] of aliases.entries()) own(alias, id, pathOf(index, "aliases", n));
  }
  const names = new Map([...owners].map(([folded, id]) => [folded, [id]]));
  for (const [index, { id, shared }] of values.entries()) {
    for (const [n, text] of shared.entries()) {
      const folded = foldAlias(text);
      const owner = owners.get(folded);
      if (owner !== undefined)
        report("E_FACET_ALIAS", located.at(pathOf(index, "shared", n)), { found: text, first: owner, second: id });
      else names.set(folded, [...(names.get(folded) ?? []), id]);
    }
  }
  return names;
};
