import { type Facet, idsOf } from "../../../domain/facet.ts";
import type { SearchResult } from "../../../search/facets/search.ts";
import type { ExplorerState } from "../../../url/explorer-state.ts";
import type { ChangeState } from "../state/use-explorer-state.ts";
import { FacetGroup } from "./facet-group.tsx";
import styles from "./facet-panel.module.scss";

type Props = {
  facets: readonly Facet[];
  counts: SearchResult["counts"];
  state: ExplorerState;
  change: ChangeState;
  /** Shows every value at once. */
  expanded?: boolean;
};

/** Facets to choose from. Each count says what the list would hold with that value chosen as well. */
export function FacetPanel({ facets, counts, state, change, expanded = false }: Props) {
  const { selection } = state;
  return (
    <div className={styles["panel"]}>
      {facets.map((facet) => (
        <FacetGroup
          key={facet.id}
          facet={facet}
          counts={counts[facet.id] ?? []}
          chosen={idsOf(selection.values, facet.id)}
          wantsAll={selection.all.includes(facet.id)}
          expanded={expanded}
          change={change}
        />
      ))}
    </div>
  );
}
