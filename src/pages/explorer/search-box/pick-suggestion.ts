import { idsOf } from "../../../domain/facet.ts";
import type { Locale } from "../../../domain/locale.ts";
import { type ExplorerState, toggleValue } from "../../../url/explorer-state.ts";
import { paths } from "../../../url/paths.ts";
import type { ChangeState } from "../state/use-explorer.ts";
import type { Suggestion } from "./suggest.ts";

type Explorer = { locale: Locale; state: ExplorerState; change: ChangeState; leave: (to: string) => void };

/** Does what a suggestion stands for: opens a case, at a heading if it is one, or chooses a value in place of the text. */
export function pickSuggestion(suggestion: Suggestion, { locale, state, change, leave }: Explorer): void {
  if (suggestion.kind === "company") leave(paths.customerCase.href(locale, suggestion.slug));
  else if (suggestion.kind === "heading")
    leave(`${paths.customerCase.href(locale, suggestion.slug)}#${encodeURIComponent(suggestion.id)}`);
  else {
    const { facet, id } = suggestion;
    const ids = idsOf(state.selection.values, facet);
    const selection = ids.includes(id) ? state.selection : toggleValue(state.selection, facet, id);
    change({ selection, query: "" });
  }
}
