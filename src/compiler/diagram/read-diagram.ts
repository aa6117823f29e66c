import { type Locale, locales } from "../../domain/locale.ts";
import type { Diagnostic, Path, Report } from "../diagnostics/diagnostic.ts";
import { isError } from "../diagnostics/diagnostic.ts";
import { readText } from "../source/read-text.ts";
import { positionAt } from "../source/source-text.ts";
import { nearest } from "../vocabulary/nearest.ts";
import type { Located } from "../yaml/data.ts";
import { readYaml } from "../yaml/document.ts";
import { type Diagram, diagramShape } from "./diagram-shape.ts";
import { drawDiagram } from "./draw-diagram.ts";
import { layoutDiagram, phoneWidth } from "./layout-diagram.ts";

export type DrawnPicture = { svg: string; width: number; height: number };
export type DrawnDiagram = {
  alt: Record<Locale, string>;
  caption: Record<Locale, string>;
  pictures: Record<Locale, DrawnPicture>;
};

/** A diagram source to its pictures, one a language. Undefined, and reported, when the source has errors. */
export const readDiagram = (file: string, bytes: Uint8Array): { drawn?: DrawnDiagram; diagnostics: Diagnostic[] } => {
  const read = readText(file, bytes);
  if (!read.source) return { diagnostics: read.diagnostics };
  const { source, report, diagnostics } = read;
  const located = readYaml({ yaml: source.text, report, lineOf: (offset) => positionAt(source, offset).line });
  const diagram = located && checkDiagram(located, report);
  if (!diagram || diagnostics.some(isError)) return { diagnostics };
  const pictures = Object.fromEntries(locales.map((locale) => [locale, draw(diagram, locale, report)])) as Record<
    Locale,
    DrawnPicture
  >;
  return { drawn: { alt: diagram.alt, caption: diagram.caption, pictures }, diagnostics };
};

const draw = (diagram: Diagram, locale: Locale, report: Report): DrawnPicture => {
  const layout = layoutDiagram(diagram, locale);
  const { width, height } = layout;
  if (width > phoneWidth) {
    const facts = {
      found: width,
      reason: `The picture is ${width} wide in ${locale}, ${phoneWidth} fit a phone.`,
      fix: "Put fewer nodes side by side, or shorten labels.",
      reasonZh: `${locale} 图宽 ${width}，手机可容纳 ${phoneWidth}。`,
      fixZh: "请减少并排节点，或缩短标签。",
    };
    report("E_DIAGRAM", 0, facts, true);
  }
  return { svg: drawDiagram(layout, locale, diagram.caption[locale], diagram.alt[locale]), width, height };
};

const checkDiagram = (located: Located, report: Report): Diagram | undefined => {
  const result = diagramShape.safeParse(located.data);
  if (!result.success) {
    for (const { path, message, code, ...issue } of result.error.issues) {
      const where = path.join(".") || "file";
      const keys = "keys" in issue ? (issue.keys as string[]) : [];
      const at =
        code === "unrecognized_keys" ? located.keyAt([...(path as Path), keys[0] as string]) : located.at(path as Path);
      complain(report, at, `${where}: ${message}.`, `${where}：${message}。`);
    }
    return undefined;
  }
  const diagram = result.data;
  const known = (id: string, path: Path): boolean => {
    if (Object.hasOwn(diagram.nodes, id)) return true;
    const near = nearest(id, Object.keys(diagram.nodes));
    complain(report, located.at(path), `The node \`${id}\` does not exist.`, `节点 \`${id}\` 不存在。`, near);
    return false;
  };
  const grouped = new Map<string, string>();
  const groups = Object.entries(diagram.groups).flatMap(([name, group]) =>
    group.nodes.map((id, index) => {
      const path = ["groups", name, "nodes", index];
      const other = grouped.get(id);
      grouped.set(id, name);
      if (other === undefined) return known(id, path);
      complain(
        report,
        located.at(path),
        `The node \`${id}\` is in the group \`${other}\` already.`,
        `节点 \`${id}\` 已在分组 \`${other}\` 中。`,
      );
      return false;
    }),
  );
  const edges = diagram.edges.map(([from, to], index) => {
    const ends = [known(from, ["edges", index, 0]), known(to, ["edges", index, 1])];
    if (from === to)
      complain(
        report,
        located.at(["edges", index]),
        `The edge leads from \`${from}\` to itself.`,
        `连线从 \`${from}\` 指向自身。`,
      );
    return from !== to && ends.every(Boolean);
  });
  return [...groups, ...edges].every(Boolean) ? diagram : undefined;
};

const complain = (report: Report, offset: number, reason: string, reasonZh: string, near?: string) => {
  const fix = near ? `Did you mean \`${near}\`?` : "Correct the diagram.";
  const fixZh = near ? `是否应为 \`${near}\`？` : "请更正示意图。";
  report("E_DIAGRAM", offset, { found: reason, reason, reasonZh, fix, fixZh });
};
