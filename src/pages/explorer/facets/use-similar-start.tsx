import { useRef, useState } from "react";
import type { Facet, Selection } from "../../../domain/facet.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { FacetEngine } from "../../../search/facets/search.ts";
import actions from "../../../ui/button/actions.module.scss";
import { SectionBoundary } from "../../../ui/layout/section-boundary.tsx";

type Loaded = typeof import("./similar-start.tsx");
type Props = { facets: readonly Facet[]; engine: FacetEngine; onDone: (selection: Selection) => void };

/**
 * "Cases like mine": the button and the panel that it opens, whose code is loaded by the first press. Where that fails, the panel
 * says so and the next press tries again. Closing the panel moves the focus back to the button.
 */
export function useSimilarStart({ facets, engine, onDone }: Props) {
  const t = useTexts("explorer");
  const notice = useTexts("notice");
  const button = useRef<HTMLButtonElement>(null);
  const [panel, setPanel] = useState<Loaded | "failed" | null>(null);
  const close = () => {
    setPanel(null);
    button.current?.focus({ preventScroll: true });
  };
  const toggle = async () => {
    if (panel !== null && panel !== "failed") return close();
    setPanel(await import("./similar-start.tsx").catch(() => "failed" as const));
  };
  const failed = <p role="status">{notice("section.failed")}</p>;
  return {
    button: facets.some(({ similar }) => similar !== undefined) && (
      <button
        ref={button}
        type="button"
        className={actions["link"]}
        aria-expanded={panel !== null}
        onClick={() => void toggle()}
      >
        {t("similar.open")}
      </button>
    ),
    panel:
      panel === "failed"
        ? failed
        : panel && (
            <SectionBoundary fallback={failed}>
              <panel.SimilarStart
                facets={facets}
                engine={engine}
                onClose={close}
                onDone={(selection) => {
                  close();
                  onDone(selection);
                }}
              />
            </SectionBoundary>
          ),
  };
}
