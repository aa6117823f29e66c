import { contrast } from "../../domain/contrast.ts";
import type { ReportHere } from "../diagnostics/diagnostic.ts";

/** `#rgb` or `#rrggbb` with a contrast of at least 4.5:1 on white (WCAG 2.2, 1.4.3); undefined, and reported, otherwise. */
export const readColor = (written: string | undefined, report: ReportHere): string | undefined => {
  if (written === undefined) return undefined;
  const digits = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(written);
  if (!digits) return report("E_COLOR", { found: written.slice(0, 60) });
  const color = (digits[2] ?? (digits[1] as string).replace(/./g, "$&$&")).toLowerCase();
  const ratio = contrast(`#${color}`, "#ffffff");
  if (ratio < 4.5) return report("E_CONTRAST", { found: written, ratio: (Math.floor(ratio * 100) / 100).toFixed(2) });
  return `#${color}`;
};
