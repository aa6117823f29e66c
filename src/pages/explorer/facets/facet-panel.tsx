import { type Facet, idsOf } from "../../../domain/facet.ts";
import type { SearchResult } from "../../../search/facets/search.ts";
import type { ExplorerState } from "../../../url/explorer-state.ts";
import type { ChangeState } from "../state/use-explorer-state.ts";
import { FacetGroup } from "./facet-group.tsx";
import styles from "./facet-panel.module.scss";

/** Facets that are unfolded at first, from the top. */
const firstOpen = 2;

type Props = {
  facets: readonly Facet[];
  counts: SearchResult["counts"];
  /** Counts of the whole casebook, which order the values. */
  allCounts: SearchResult["counts"];
  state: ExplorerState;
  /** The facet to unfold, instead of the first ones. */
  opened?: string | undefined;
  change: ChangeState;
};

/** Facets to choose from. Each count says what the list would hold with that value chosen as well. */
export function FacetPanel({ facets, counts, allCounts, state, opened, change }: Props) {
  const { selection } = state;
  return (
    <div className={styles["panel"]}>
      {facets.map((facet, index) => (
        <FacetGroup
          key={facet.id}
          facet={facet}
          counts={counts[facet.id] ?? []}
          allCounts={allCounts[facet.id] ?? []}
          chosen={idsOf(selection.values, facet.id)}
          wantsAll={selection.all.includes(facet.id)}
          isOpen={opened === undefined ? index < firstOpen : facet.id === opened}
          change={change}
        />
      ))}
    </div>
  );
}
