import type { QrPath } from "../../ui/picture/qr-path.ts";
import type { ListSubject } from "./share-subject.ts";
import {
  drawCode,
  drawGround,
  drawLines,
  drawTile,
  fill,
  fittingSize,
  ink,
  leftWidth,
  lines,
  margin,
  type Pen,
  panelLeft,
  panelWidth,
} from "./slide-pen.ts";

const columnGap = 32;
const columnWidth = (leftWidth - columnGap) / 2;
const tileSide = 56;
const rowHeight = 84;
const tallRow = 148;
const lowest = 790;

/**
 * Draws a list as one slide: title, filters and companies on the left, with their outcome where they are few; how many cases there are
 * and the code of the address on the right. `unit` is the word for what is counted. The pen's canvas must have the size of the card.
 */
export function drawListSlide(pen: Pen, list: ListSubject, unit: string, link: string, qr: QrPath | null): void {
  drawGround(pen);
  const title = { size: 60, weight: 700, leading: 1.25 };
  const below = drawLines(pen, lines(pen, list.title, leftWidth, 2, title), margin, 146, title);
  const top = drawFilters(pen, list.filters, below) + 12;
  if (list.total * tallRow <= lowest - top) drawOutcomes(pen, list, top);
  else drawCompanies(pen, list, top);
  drawLines(pen, lines(pen, link, leftWidth, 1, { size: 22 }), margin, 842, { size: 22, color: ink.muted });
  drawCount(pen, list.total, unit);
  if (qr) drawCode(pen, qr, panelLeft + 56, 844 - 300, 300);
}

/** One filter a line; returns the baseline after the last. */
function drawFilters(pen: Pen, filters: readonly string[], top: number): number {
  const style = { size: 30, weight: 600, leading: 1.5 };
  let y = top;
  for (const filter of filters) {
    fill(pen, ink.accent, margin, y - 20, 14, 14);
    y = drawLines(pen, lines(pen, filter, leftWidth - 36, 1, style), margin + 36, y, style);
  }
  return y;
}

/** Each company with what came of its case. */
function drawOutcomes(pen: Pen, { cases }: ListSubject, top: number): void {
  const name = { size: 27, weight: 600 };
  const outcome = { size: 23, leading: 1.4, color: ink.muted };
  const x = margin + tileSide + 18;
  const width = leftWidth - tileSide - 18;
  const row = Math.min(188, (lowest - top) / cases.length);
  cases.forEach((item, index) => {
    const y = top + index * row;
    drawTile(pen, item.logo, margin, y, tileSide);
    drawLines(pen, lines(pen, item.title, width, 1, name), x, y + 24, name);
    drawLines(pen, lines(pen, item.summary, width, row < 180 ? 2 : 3, outcome), x, y + 62, outcome);
  });
}

/** The first companies in two columns, as many as fit above the address; how many more there are stands in the last place. */
function drawCompanies(pen: Pen, { cases, total }: ListSubject, top: number): void {
  const places = Math.max(0, Math.floor((lowest - top) / rowHeight)) * 2;
  const shown = cases.slice(0, total > places ? Math.max(0, places - 1) : places);
  const place = (index: number) => ({
    x: margin + (index % 2) * (columnWidth + columnGap),
    y: top + Math.floor(index / 2) * rowHeight,
  });
  const name = { size: 27, weight: 600 };
  shown.forEach((item, index) => {
    const { x, y } = place(index);
    drawTile(pen, item.logo, x, y, tileSide);
    drawLines(pen, lines(pen, item.title, columnWidth - tileSide - 18, 1, name), x + tileSide + 18, y + 38, name);
  });
  if (total <= shown.length || places === 0) return;
  const { x, y } = place(shown.length);
  drawLines(pen, [`+ ${total - shown.length}`], x + tileSide + 18, y + 38, { ...name, color: ink.muted });
}

function drawCount(pen: Pen, total: number, unit: string): void {
  const x = panelLeft + 56;
  const size = fittingSize(pen, String(total), 190, panelWidth);
  drawLines(pen, [String(total)], x, 250, { size, weight: 700, color: ink.accent });
  drawLines(pen, lines(pen, unit, panelWidth, 2, { size: 34 }), x, 318, { size: 34, color: ink.muted });
}
