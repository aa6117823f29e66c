import { escapeJson, escapeMarkup } from "../../domain/escape-markup.ts";
import { type Locale, languageTags } from "../../domain/locale.ts";

/** The parts that make a page out of the shell that Vite built from `index.html`. All but `state` are HTML. */
export type PageParts = { locale: Locale; policy: string; head: string; body: string; state: unknown };

/**
 * The finished page. The policy comes right after the character set, so that it holds for all that follows. `state` is left out
 * when undefined: the app then draws the page afresh, as it must where one file answers for many addresses.
 */
export const pageHtml = (shell: string, { locale, policy, head, body, state }: PageParts): string => {
  const data = state === undefined ? "" : `<script type="application/json">${escapeJson(state)}</script>`;
  const steps: [RegExp, string][] = [
    [/<html lang="[^"]*">/, `<html lang="${languageTags[locale]}">`],
    [
      /<meta charset="[^"]*"\s*\/?>/i,
      `<meta charset="UTF-8"><meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policy)}">`,
    ],
    [/<!--head-->/, head],
    [/<!--app-->/, body],
    [/<!--state-->/, data],
  ];
  return steps.reduce((html, [place, text]) => {
    if (!place.test(html)) throw new Error(`index.html has no ${place.source}, which the build replaces. Put it back.`);
    return html.replace(place, () => text);
  }, shell);
};
