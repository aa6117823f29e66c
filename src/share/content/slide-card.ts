import type { CaseDetail } from "../../domain/customer-case.ts";
import type { QrPath } from "../../ui/picture/qr-path.ts";
import { plainText } from "../../ui/text/rich-text.tsx";
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

/**
 * Draws a case as one slide: company, lead and benefits on the left; figure, facts and the code of its address on the right. Always
 * light, as slides are. The pen's canvas must have the size of the card.
 */
export function drawSlideCard(pen: Pen, detail: CaseDetail, link: string, qr: QrPath | null): void {
  drawGround(pen);
  drawStory(pen, detail, link);
  drawPanel(pen, detail, qr);
}

function drawStory(pen: Pen, detail: CaseDetail, link: string): void {
  drawTile(pen, detail.facts.logo, margin, 80, 112);
  const name = { size: 60, weight: 700, leading: 1.2 };
  const nameLines = lines(pen, detail.banner.title, leftWidth - 144, 2, name);
  drawLines(pen, nameLines, margin + 144, nameLines.length === 1 ? 156 : 122, name);
  const lead = { size: 32, leading: detail.lang === "zh" ? 1.6 : 1.45 };
  const below = drawLines(pen, lines(pen, plainText(detail.banner.content), leftWidth, 6, lead), margin, 286, lead);
  drawHighlights(pen, detail, below + 36);
  drawLines(pen, lines(pen, link, leftWidth, 1, { size: 22 }), margin, 842, { size: 22, color: ink.muted });
}

function drawHighlights(pen: Pen, detail: CaseDetail, top: number): void {
  const section = detail.sections.find(({ kind }) => kind === "highlights");
  if (section?.kind !== "highlights") return;
  const style = { size: 28, weight: 600, leading: 1.4 };
  let y = top;
  for (const item of section.items.slice(0, 5)) {
    const shown = lines(pen, plainText(item), leftWidth - 36, 2, style);
    if (y + shown.length * style.size * style.leading > 800) return;
    fill(pen, ink.accent, margin, y - 19, 14, 14);
    y = drawLines(pen, shown, margin + 36, y, style) + 12;
  }
}

function drawPanel(pen: Pen, detail: CaseDetail, qr: QrPath | null): void {
  const x = panelLeft + 56;
  let y = 150;
  if (detail.figure) {
    const size = fittingSize(pen, detail.figure.value, 84, panelWidth);
    drawLines(pen, [detail.figure.value], x, y, { size, weight: 700, color: ink.accent });
    const label = { size: 25, color: ink.muted, leading: 1.4 };
    y = drawLines(pen, lines(pen, detail.figure.label, panelWidth, 3, label), x, y + 48, label);
    fill(pen, ink.line, x, y - 12, panelWidth, 2);
    y += 36;
  }
  for (const row of detail.facts.rows) {
    const value = { size: 22, leading: 1.32 };
    const shown = lines(pen, row.content, panelWidth, 3, value);
    if (y + 29 * shown.length > 672) break;
    y = drawLines(pen, [row.title], x, y, { size: 18, color: ink.muted, leading: 1.55 });
    y = drawLines(pen, shown, x, y, value) + 10;
  }
  if (qr) drawCode(pen, qr, x, 688, 156);
}
