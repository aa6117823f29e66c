import type { Logo } from "../../domain/customer-case.ts";
import { colors, logoColor } from "../../domain/palette.ts";
import type { QrPath } from "../../ui/picture/qr-path.ts";
import { wrapText } from "./wrap-text.ts";

/** Pixels of the card: a 16:9 slide. */
export const cardSize = { width: 1600, height: 900 };

export const ink = {
  paper: colors.page.light,
  panel: colors.accentSoft.light,
  text: colors.text.light,
  muted: colors.muted.light,
  accent: colors.accent.light,
  line: "#b9d3cb",
};
const face =
  'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';

export type Pen = CanvasRenderingContext2D;
export type Style = { size: number; weight?: number; color?: string; leading?: number };

export const margin = 88;
export const panelLeft = 1120;
export const leftWidth = panelLeft - 2 * margin;
export const panelWidth = cardSize.width - panelLeft - 2 * 56;

/** The ground of every card: paper on the left, a panel on the right, the accent along the edge. */
export function drawGround(pen: Pen): void {
  pen.textBaseline = "alphabetic";
  fill(pen, ink.paper, 0, 0, cardSize.width, cardSize.height);
  fill(pen, ink.panel, panelLeft, 0, cardSize.width - panelLeft, cardSize.height);
  fill(pen, ink.accent, 0, 0, 16, cardSize.height);
}

export function drawTile(pen: Pen, logo: Logo, x: number, y: number, side: number): void {
  pen.fillStyle = logoColor(logo.tone);
  pen.beginPath();
  pen.roundRect(x, y, side, side, side * 0.215);
  pen.fill();
  const letters = [...logo.monogram].length;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  setFont(pen, { size: side * (letters === 1 ? 0.48 : letters === 2 ? 0.375 : 0.285), weight: 650, color: "#fff" });
  pen.fillText(logo.monogram, x + side / 2, y + side / 2 + side / 56);
  pen.textAlign = "start";
  pen.textBaseline = "alphabetic";
}

export function drawCode(pen: Pen, { size, path }: QrPath, x: number, y: number, side: number): void {
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

export function fill(pen: Pen, color: string, x: number, y: number, width: number, height: number): void {
  pen.fillStyle = color;
  pen.fillRect(x, y, width, height);
}

export function setFont(pen: Pen, { size, weight = 400, color = ink.text }: Style): void {
  pen.font = `${weight} ${size}px ${face}`;
  pen.fillStyle = color;
}

export function lines(pen: Pen, text: string, width: number, most: number, style: Style): string[] {
  setFont(pen, style);
  return wrapText(text, width, most, (part) => pen.measureText(part).width);
}

/** Draws from the first baseline `y`; returns the baseline after the last. */
export function drawLines(pen: Pen, shown: readonly string[], x: number, y: number, style: Style): number {
  setFont(pen, style);
  const step = style.size * (style.leading ?? 1.3);
  shown.forEach((line, index) => {
    pen.fillText(line, x, y + index * step);
  });
  return y + shown.length * step;
}

export function fittingSize(pen: Pen, text: string, size: number, width: number): number {
  setFont(pen, { size, weight: 700 });
  return Math.min(size, (size * width) / Math.max(1, pen.measureText(text).width));
}
