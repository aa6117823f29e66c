import { escapeMarkup } from "../../../domain/escape-markup.ts";

/**
 * The markup a host page pastes: the frame, and the script that gives it the height of its content. Without the script the
 * frame keeps `height` (CSS pixels) and scrolls. Addresses are absolute.
 */
export const embedSnippet = (frame: { src: string; script: string; title: string; height: number }): string =>
  [
    `<iframe data-casebook src="${escapeMarkup(frame.src)}" title="${escapeMarkup(frame.title)}"`,
    `  width="100%" height="${frame.height}" frameborder="0" loading="lazy"></iframe>`,
    `<script src="${escapeMarkup(frame.script)}" async></script>`,
  ].join("\n");
