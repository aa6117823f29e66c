import { nearest } from "../../domain/edit-distance.ts";
import { type Locale, locales } from "../../domain/locale.ts";
import { createPalette, type Palette } from "../../domain/palette.ts";
import { type CoverShape, shapeOfDiagram } from "../covers/cover-shape.ts";
import type { Diagnostic, Path, Report } from "../diagnostics/diagnostic.ts";
import { isError } from "../diagnostics/diagnostic.ts";
import { readSettingsFile, type SettingsFile } from "../yaml/settings-file.ts";
import { type Diagram, diagramShape } from "./diagram-shape.ts";
import { drawDiagram } from "./draw-diagram.ts";
import { crossedTitles, type Layout, layoutDiagram, phoneWidth } from "./layout-diagram.ts";

export type DrawnPicture = { svg: string; width: number; height: number };
export type DrawnDiagram = {
  alt: Record<Locale, string>;
  caption: Record<Locale, string>;
  pictures: Record<Locale, DrawnPicture>;
  /** Of the English drawing, so that the cover of a case is the same in both languages. */
  shape: CoverShape;
};

/** A diagram source to its pictures, one a language. Undefined, and reported, when the source has errors. */
export const readDiagram = (
  file: string,
  bytes: Uint8Array,
  palette: Palette = createPalette(),
): { drawn?: DrawnDiagram; diagnostics: Diagnostic[] } => {
  const { settings, diagnostics } = readSettingsFile(file, bytes, diagramShape, "E_DIAGRAM", correctIt);
  if (!settings) return { diagnostics };
  const { data: diagram, report } = settings;
  checkDiagram(settings);
  if (diagnostics.some(isError)) return { diagnostics };
  const layouts = { zh: layoutDiagram(diagram, "zh"), en: layoutDiagram(diagram, "en") };
  const pictures = Object.fromEntries(
    locales.map((locale) => [locale, draw(diagram, layouts[locale], locale, report, palette)]),
  ) as Record<Locale, DrawnPicture>;
  const shape = shapeOfDiagram(diagram, layouts.en);
  return { drawn: { alt: diagram.alt, caption: diagram.caption, pictures, shape }, diagnostics };
};

const draw = (diagram: Diagram, layout: Layout, locale: Locale, report: Report, palette: Palette): DrawnPicture => {
  const { width, height } = layout;
  if (width > phoneWidth) {
    const reason = `The picture is ${width} wide in ${locale}, ${phoneWidth} fit a phone.`;
    const reasonZh = `${locale} 图宽 ${width}，手机可容纳 ${phoneWidth}。`;
    const remedy = { fix: "Put fewer nodes side by side, or shorten labels.", fixZh: "请减少并排节点，或缩短标签。" };
    report("E_DIAGRAM", 0, { found: width, reason, reasonZh, ...remedy }, true);
  }
  for (const title of crossedTitles(layout)) {
    const reason = `In ${locale}, a line runs through “${title}”.`;
    const remedy = { fix: "Reorder the nodes, or shorten the title.", fixZh: "请调整节点顺序，或缩短标题。" };
    reportError(report, 0, reason, `${locale} 图中有连线穿过“${title}”。`, remedy);
  }
  return { svg: drawDiagram(layout, locale, diagram.caption[locale], diagram.alt[locale], palette), width, height };
};

/** Reports nodes that do not exist, stand in two groups or lead to themselves. */
const checkDiagram = ({ data: { nodes, groups, edges }, located, report }: SettingsFile<Diagram>): void => {
  const checkNode = (id: string, path: Path) => {
    if (Object.hasOwn(nodes, id)) return;
    const near = nearest(id, Object.keys(nodes));
    const remedy = near ? { fix: `Did you mean \`${near}\`?`, fixZh: `是否应为 \`${near}\`？` } : correctIt;
    reportError(report, located.at(path), `The node \`${id}\` does not exist.`, `节点 \`${id}\` 不存在。`, remedy);
  };
  const groupOf = new Map<string, string>();
  for (const [name, group] of Object.entries(groups))
    for (const [index, id] of group.nodes.entries()) {
      const [path, other] = [["groups", name, "nodes", index], groupOf.get(id)];
      groupOf.set(id, name);
      const inTwo = `The node \`${id}\` is in the group \`${other}\` already.`;
      if (other === undefined) checkNode(id, path);
      else reportError(report, located.at(path), inTwo, `节点 \`${id}\` 已在分组 \`${other}\` 中。`);
    }
  for (const [index, [from, to]] of edges.entries()) {
    checkNode(from, ["edges", index, 0]);
    if (from !== to) checkNode(to, ["edges", index, 1]);
    else {
      const at = located.at(["edges", index]);
      reportError(report, at, `The edge leads from \`${from}\` to itself.`, `连线从 \`${from}\` 指向自身。`);
    }
  }
};

const correctIt = { fix: "Correct the diagram.", fixZh: "请更正示意图。" };

const reportError = (report: Report, offset: number, reason: string, reasonZh: string, remedy = correctIt) =>
  report("E_DIAGRAM", offset, { found: reason, reason, reasonZh, ...remedy });
