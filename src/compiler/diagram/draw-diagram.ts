import { escapeMarkup } from "../../domain/escape-markup.ts";
import { type Locale, languageTags } from "../../domain/locale.ts";
import { type ColorScheme, diagramColors } from "../../domain/palette.ts";
import type { NodeKind } from "./diagram-shape.ts";
import type { Box, Point, Size } from "./geometry.ts";
import type { Layout } from "./layout-diagram.ts";
import { fontSize, lineHeight } from "./wrap-label.ts";

const fonts =
  'system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif';

/** The layout as SVG: readable without scripts, fonts or files from elsewhere, in light and dark. */
export const drawDiagram = (layout: Layout, locale: Locale, title: string, description: string): string => {
  const { width, height, nodes, groups, edges } = layout;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${languageTags[locale]}" aria-labelledby="t d">`,
    `<title id="t">${escapeMarkup(title)}</title><desc id="d">${escapeMarkup(description)}</desc>`,
    `<style>${style}</style>`,
    `<rect class="paper" width="${width}" height="${height}" rx="8"/>`,
    ...groups.map((group) => `<rect class="group" ${corner(group)} rx="8"/>`),
    ...edges.map(({ points }) => drawLine(points)),
    ...groups.map((group) => drawText(group.lines, group.name.x, group.name.y, group.name.end ? "name end" : "name")),
    ...nodes.map(drawNode),
    ...edges.flatMap(({ label }) => (label ? [drawEdgeLabel(label)] : [])),
    "</svg>",
  ];
  return `${parts.join("\n")}\n`;
};

const rules = (scheme: ColorScheme) =>
  [
    `.paper,.back{fill:${diagramColors.paper[scheme]}}`,
    `text{fill:${diagramColors.ink[scheme]}}`,
    `.group{fill:${diagramColors.group[scheme]};stroke:${diagramColors.rim[scheme]}}`,
    `.name{fill:${diagramColors.quiet[scheme]};stroke:${diagramColors.group[scheme]}}`,
    `.label{fill:${diagramColors.quiet[scheme]}}`,
    `.line{stroke:${diagramColors.line[scheme]}}.head{fill:${diagramColors.line[scheme]}}`,
    `.service{fill:${diagramColors.service[scheme]};stroke:${diagramColors.serviceRim[scheme]}}`,
    `.actor{fill:${diagramColors.actor[scheme]};stroke:${diagramColors.actorRim[scheme]}}`,
    `.store{fill:${diagramColors.store[scheme]};stroke:${diagramColors.storeRim[scheme]}}`,
    `.external{fill:${diagramColors.paper[scheme]};stroke:${diagramColors.line[scheme]}}`,
  ].join("");

const style = [
  `text{font:${fontSize}px ${fonts};text-anchor:middle}`,
  ".name{text-anchor:start;font-weight:600;font-size:12px;stroke-width:4px;stroke-linejoin:round;paint-order:stroke}.end{text-anchor:end}",
  ".label{font-size:12px}.line{fill:none;stroke-width:1.5}.external{stroke-dasharray:5 3}",
  rules("light"),
  `@media (prefers-color-scheme:dark){${rules("dark")}}`,
].join("");

const corner = ({ x, y, width, height }: Point & Size) => `x="${x}" y="${y}" width="${width}" height="${height}"`;

const drawNode = (node: Box & { kind: NodeKind }): string => {
  const { kind, x, y, width, height, lines } = node;
  const top = y + (height - lines.length * lineHeight) / 2 + (kind === "store" ? 4 : 0);
  return `${drawShape(node)}${drawText(lines, x + width / 2, top)}`;
};

const drawShape = (node: Box & { kind: NodeKind }): string => {
  const { kind, x, y, width, height } = node;
  if (kind === "actor") return `<rect class="actor" ${corner(node)} rx="${Math.min(height / 2, 20)}"/>`;
  if (kind !== "store") return `<rect class="${kind}" ${corner(node)} rx="4"/>`;
  const [rx, ry] = [width / 2, 6];
  const arc = (sweep: 0 | 1, toX: number) => `a${rx} ${ry} 0 0 ${sweep} ${toX} 0`;
  const body = `M${x} ${y + ry}v${height - 2 * ry}${arc(0, width)}v${-(height - 2 * ry)}${arc(0, -width)}z`;
  return `<path class="store" d="${body}"/><path class="store" d="M${x} ${y + ry}${arc(0, width)}"/>`;
};

const drawText = (lines: readonly string[], x: number, top: number, name?: string): string =>
  lines
    .map(
      (line, index) =>
        `<text${name ? ` class="${name}"` : ""} x="${round(x)}" y="${round(top + index * lineHeight + 12.8)}">${escapeMarkup(line)}</text>`,
    )
    .join("");

const drawEdgeLabel = (label: Box): string =>
  `<rect class="back" ${corner(label)} rx="3"/>${drawText(label.lines, label.x + label.width / 2, label.y + 0.5, "label")}`;

/** A line rounded at its bends, with a head that ends at its last point. */
const drawLine = (points: readonly Point[]): string => {
  const tip = points.at(-1) as Point;
  const before = points.at(-2) as Point;
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [ux, uy] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const at = (along: number, aside: number) =>
    `${round(tip.x - ux * along - uy * aside)} ${round(tip.y - uy * along + ux * aside)}`;
  const end = { x: tip.x - ux * 6, y: tip.y - uy * 6 };
  const path = [...points.slice(0, -1), end].map((point, index, all) => {
    const next = all[index + 1];
    if (index === 0) return `M${round(point.x)} ${round(point.y)}`;
    if (!next) return `L${round(point.x)} ${round(point.y)}`;
    return `Q${round(point.x)} ${round(point.y)} ${round((point.x + next.x) / 2)} ${round((point.y + next.y) / 2)}`;
  });
  return `<path class="line" d="${path.join("")}"/><path class="head" d="M${at(0, 0)}L${at(8, 4)}L${at(8, -4)}z"/>`;
};

const round = (value: number) => Math.round(value * 10) / 10;
