import { escapeMarkup } from "../../domain/escape-markup.ts";
import { type Locale, languageTags } from "../../domain/locale.ts";
import type { ColorScheme, Palette } from "../../domain/palette.ts";
import { fontSize, lineHeight } from "./break-lines.ts";
import type { NodeKind } from "./diagram-shape.ts";
import type { Layout, Point, Size, TextBox } from "./layout-diagram.ts";

const fonts =
  'system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif';

/** The layout as SVG: readable without scripts, fonts or files from elsewhere, in light and dark. */
export const drawDiagram = (
  layout: Layout,
  locale: Locale,
  title: string,
  description: string,
  palette: Palette,
): string => {
  const { width, height, nodes, groups, edges } = layout;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${languageTags[locale]}" aria-labelledby="t d">`,
    `<title id="t">${escapeMarkup(title)}</title><desc id="d">${escapeMarkup(description)}</desc>`,
    `<style>${style(palette)}</style>`,
    `<rect class="paper" width="${width}" height="${height}" rx="8"/>`,
    ...groups.map((group) => `<rect class="group" ${corner(group)} rx="8"/>`),
    ...edges.map(({ points }) => drawLine(points)),
    ...groups.map((group) => drawText(group.title.lines, group.title.x, group.title.y, "name")),
    ...nodes.map(drawNode),
    ...edges.flatMap(({ label }) => (label ? [drawEdgeLabel(label)] : [])),
    "</svg>",
  ];
  return `${parts.join("\n")}\n`;
};

const rules = ({ colors, tones }: Palette, scheme: ColorScheme) => {
  const { paper, surface, sunken, ink, muted, hair, edge, wash, action } = colors;
  const [actor, store] = [tones[2], tones[5]];
  return [
    `.paper,.back{fill:${surface[scheme]}}`,
    `text{fill:${ink[scheme]}}`,
    `.group{fill:${sunken[scheme]};stroke:${hair[scheme]}}`,
    `.name{fill:${muted[scheme]};stroke:${sunken[scheme]}}`,
    `.label{fill:${muted[scheme]}}`,
    `.line{stroke:${edge[scheme]}}.head{fill:${edge[scheme]}}`,
    `.service{fill:${wash[scheme]};stroke:${action[scheme]}}`,
    `.actor{fill:${actor?.ground[scheme]};stroke:${actor?.line[scheme]}}`,
    `.store{fill:${store?.ground[scheme]};stroke:${store?.line[scheme]}}`,
    `.external{fill:${paper[scheme]};stroke:${edge[scheme]}}`,
  ].join("");
};

const style = (palette: Palette) =>
  [
    `text{font:${fontSize}px ${fonts};text-anchor:middle}`,
    ".name{text-anchor:start;font-weight:600;font-size:12px;stroke-width:4px;stroke-linejoin:round;paint-order:stroke}",
    ".label{font-size:12px}.line{fill:none;stroke-width:1.5}.external{stroke-dasharray:5 3}",
    rules(palette, "light"),
    `@media (prefers-color-scheme:dark){${rules(palette, "dark")}}`,
  ].join("");

const corner = ({ x, y, width, height }: Point & Size) =>
  `x="${round(x)}" y="${round(y)}" width="${width}" height="${height}"`;

const drawNode = (node: TextBox & { kind: NodeKind }): string => {
  const top = node.y + (node.height - node.lines.length * lineHeight) / 2 + (node.kind === "store" ? 4 : 0);
  return `${drawShape(node)}${drawText(node.lines, node.x + node.width / 2, top)}`;
};

const drawShape = (node: TextBox & { kind: NodeKind }): string => {
  const { kind, x, y, width, height } = node;
  if (kind === "actor") return `<rect class="actor" ${corner(node)} rx="${Math.min(height / 2, 20)}"/>`;
  if (kind !== "store") return `<rect class="${kind}" ${corner(node)} rx="4"/>`;
  const [rx, ry] = [width / 2, 6];
  const arc = (sweep: 0 | 1, toX: number) => `a${rx} ${ry} 0 0 ${sweep} ${toX} 0`;
  const body = `M${at({ x, y: y + ry })}v${height - 2 * ry}${arc(0, width)}v${-(height - 2 * ry)}${arc(0, -width)}z`;
  return `<path class="store" d="${body}"/><path class="store" d="M${at({ x, y: y + ry })}${arc(0, width)}"/>`;
};

const drawText = (lines: readonly string[], x: number, top: number, name = "node"): string =>
  lines
    .map((line, index) => {
      const baseline = round(top + index * lineHeight + 12.8);
      return `<text class="${name}" x="${round(x)}" y="${baseline}">${escapeMarkup(line)}</text>`;
    })
    .join("");

const drawEdgeLabel = (label: TextBox): string =>
  `<rect class="back" ${corner(label)} rx="3"/>${drawText(label.lines, label.x + label.width / 2, label.y + 0.5, "label")}`;

/** A line with rounded bends; its last part is vertical and ends in an arrow head. */
const drawLine = (points: readonly Point[]): string => {
  const [tip, before] = [points.at(-1), points.at(-2)];
  if (!tip || !before) return "";
  const down = tip.y < before.y ? -1 : 1;
  const path = [...points.slice(0, -1), { x: tip.x, y: tip.y - 6 * down }].map((point, index, all) => {
    const [last, next] = [all[index - 1], all[index + 1]];
    if (!last || !next) return `${last ? "L" : "M"}${at(point)}`;
    return `L${at(towards(point, last))}Q${at(point)} ${at(towards(point, next))}`;
  });
  return `<path class="line" d="${path.join("")}"/><path class="head" d="M${at(tip)}l-4 ${-8 * down}h8z"/>`;
};

const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;

/** Where a bend at `from` passes into the straight line to `to`: 8 pixels on, at most half-way. */
const towards = (from: Point, to: Point): Point => {
  const share = Math.min(8 / (Math.hypot(to.x - from.x, to.y - from.y) || 1), 0.5);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
};

const round = (value: number) => Math.round(value * 10) / 10;
