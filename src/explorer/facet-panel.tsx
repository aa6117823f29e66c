import { facetKeys, type Vocabulary } from "../model/facet.ts";
import type { CaseAnswer } from "../search/search-cases.ts";
import { type ExplorerState, toggleValue } from "../url/explorer-state.ts";
import { FacetGroup } from "./facet-group.tsx";
import styles from "./facet-panel.module.scss";
import type { ChangeState } from "./use-explorer.ts";

type Props = { vocabulary: Vocabulary; counts: CaseAnswer["counts"]; state: ExplorerState; change: ChangeState };

/** All facets. Each count says what the list would hold with that value chosen as well. */
export function FacetPanel({ vocabulary, counts, state, change }: Props) {
  const { selection } = state;
  return (
    <div className={styles["panel"]}>
      {facetKeys.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          values={vocabulary[facet]}
          counts={counts[facet]}
          chosen={selection.values[facet]}
          wantsAll={selection.all.some((key) => key === facet)}
          onToggle={(id) => change({ selection: toggleValue(selection, facet, id) })}
          onWantsAll={(wantsAll) => {
            const others = selection.all.filter((key) => key !== facet);
            const all = wantsAll && (facet === "challenge" || facet === "feature") ? [...others, facet] : others;
            change({ selection: { ...selection, all } });
          }}
        />
      ))}
    </div>
  );
}
