import { type FacetKey, facetKeys, type Vocabulary } from "../../../domain/facet.ts";
import type { ExplorerState } from "../../../url/explorer-state.ts";
import type { Answer } from "../state/plain-answer.ts";
import type { ChangeState } from "../state/use-explorer.ts";
import { FacetGroup } from "./facet-group.tsx";
import styles from "./facet-panel.module.scss";

type Props = {
  vocabulary: Vocabulary;
  counts: Answer["counts"];
  state: ExplorerState;
  change: ChangeState;
  /** Which facets, and whether with every value at once. */
  facets?: readonly FacetKey[];
  whole?: boolean;
};

/** Facets to choose from. Each count says what the list would hold with that value chosen as well. */
export function FacetPanel({ vocabulary, counts, state, change, facets = facetKeys, whole = false }: Props) {
  const { selection } = state;
  return (
    <div className={styles["panel"]}>
      {facets.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          values={vocabulary[facet]}
          counts={counts[facet]}
          chosen={selection.values[facet]}
          wantsAll={selection.all.some((key) => key === facet)}
          whole={whole}
          change={change}
        />
      ))}
    </div>
  );
}
