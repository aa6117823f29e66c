import { contrast } from "../../domain/contrast.ts";
import type { Complain } from "./inline-markdown.ts";

/** `#rgb` or `#rrggbb` with a contrast of at least 4.5:1 on white (WCAG 2.2, 1.4.3); undefined, and reported, otherwise. */
export const readColor = (written: string | undefined, complain: Complain): string | undefined => {
  if (written === undefined) return undefined;
  const digits = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(written);
  if (!digits) return complain("E_COLOR", { found: written.slice(0, 60) });
  const color = (digits[2] ?? (digits[1] as string).replace(/./g, "$&$&")).toLowerCase();
  const ratio = contrast(`#${color}`, "#ffffff");
  if (ratio < 4.5) return complain("E_CONTRAST", { found: written, ratio: (Math.floor(ratio * 100) / 100).toFixed(2) });
  return `#${color}`;
};
