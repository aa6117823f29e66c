import type { CaseDetail } from "../model/customer-case.ts";
import { logoGround } from "../ui/logo-grounds.ts";
import type { QrPath } from "../ui/qr-path.ts";
import { plainText } from "../ui/rich-text.tsx";
import { wrapText } from "./wrap-text.ts";

/** Pixels of the card: a 16:9 slide. */
export const cardSize = { width: 1600, height: 900 };

const ink = {
  paper: "#fbfaf7",
  panel: "#e2efeb",
  text: "#15181c",
  muted: "#434a52",
  accent: "#0a5547",
  line: "#b9d3cb",
};
const face =
  'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';

const margin = 88;
const panelLeft = 1120;
const leftWidth = panelLeft - 2 * margin;
const panelWidth = cardSize.width - panelLeft - 2 * 56;

type Pen = CanvasRenderingContext2D;
type Style = { size: number; weight?: number; color?: string; leading?: number };

/**
 * Draws a case as one slide: company, lead and benefits on the left; figure, facts and the code of its address on the right. Always
 * light, as slides are. The pen's canvas must have the size of the card.
 */
export function drawSlideCard(pen: Pen, detail: CaseDetail, link: string, qr: QrPath | null): void {
  pen.textBaseline = "alphabetic";
  fill(pen, ink.paper, 0, 0, cardSize.width, cardSize.height);
  fill(pen, ink.panel, panelLeft, 0, cardSize.width - panelLeft, cardSize.height);
  fill(pen, ink.accent, 0, 0, 16, cardSize.height);
  drawStory(pen, detail, link);
  drawPanel(pen, detail, qr);
}

function drawStory(pen: Pen, detail: CaseDetail, link: string): void {
  drawTile(pen, detail, margin, 80);
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

function drawTile(pen: Pen, { facts: { logo } }: CaseDetail, x: number, y: number): void {
  const side = 112;
  pen.fillStyle = logoGround(logo.tone);
  pen.beginPath();
  pen.roundRect(x, y, side, side, 24);
  pen.fill();
  const letters = [...logo.monogram].length;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  setFont(pen, { size: letters === 1 ? 54 : letters === 2 ? 42 : 32, weight: 650, color: "#fff" });
  pen.fillText(logo.monogram, x + side / 2, y + side / 2 + 2);
  pen.textAlign = "start";
  pen.textBaseline = "alphabetic";
}

function drawCode(pen: Pen, { size, path }: QrPath, x: number, y: number, side: number): void {
  const quiet = 2;
  fill(pen, "#fff", x, y, side, side);
  pen.save();
  pen.translate(x, y);
  pen.scale(side / (size + 2 * quiet), side / (size + 2 * quiet));
  pen.translate(quiet, quiet);
  pen.fillStyle = "#000";
  pen.fill(new Path2D(path));
  pen.restore();
}

function fill(pen: Pen, color: string, x: number, y: number, width: number, height: number): void {
  pen.fillStyle = color;
  pen.fillRect(x, y, width, height);
}

function setFont(pen: Pen, { size, weight = 400, color = ink.text }: Style): void {
  pen.font = `${weight} ${size}px ${face}`;
  pen.fillStyle = color;
}

function lines(pen: Pen, text: string, width: number, most: number, style: Style): string[] {
  setFont(pen, style);
  return wrapText(text, width, most, (part) => pen.measureText(part).width);
}

/** Draws from the first baseline `y`; returns the baseline after the last. */
function drawLines(pen: Pen, shown: readonly string[], x: number, y: number, style: Style): number {
  setFont(pen, style);
  const step = style.size * (style.leading ?? 1.3);
  shown.forEach((line, index) => {
    pen.fillText(line, x, y + index * step);
  });
  return y + shown.length * step;
}

function fittingSize(pen: Pen, text: string, size: number, width: number): number {
  setFont(pen, { size, weight: 700 });
  return Math.min(size, (size * width) / Math.max(1, pen.measureText(text).width));
}
