import type { YamlHint } from "./data.ts";
import type { Mistake } from "./mistakes.ts";

/** How far to the left (negative: right) each line belongs, and what to say about it. */
export type IndentRepair = { shifts: number[]; mistakes: Mistake[] };

/** Keys of a section that authors write in the column of the dashes of its `contentList`. */
const sectionKeys = new Set(["title", "anchor", "image", "alt", "caption"]);

/**
 * Two slips of indentation with one clear reading: an entry of the main column indented as if it were part of the one before, and
 * a field in the column of the dashes above it:
 *
 *     contentList:
 *       - content: Text.
 *       image: /images/a.png     (belongs below `contentList`)
 */
export const findIndentMistakes = (lines: readonly string[]): IndentRepair => {
  const shifts = lines.map(() => 0);
  const mistakes: Mistake[] = [];
  let entryColumn: number | undefined;
  let entryShift = 0;
  let inMain = false;
  /** The field that holds the list of the last dash, and their columns. */
  let list: { key: string; keyColumn: number; dashColumn: number } | undefined;
  let moved: { from: number; shift: number } | undefined;
  const owners: { key: string; column: number }[] = [];

  for (const [index, text] of lines.entries()) {
    const column = text.search(/\S/);
    if (column < 0) continue;
    if (/^\s*listLeft:/.test(text)) [inMain, entryColumn] = [true, undefined];
    else if (/^\s*rightPart:/.test(text)) inMain = false;
    const [, lead = "", dash = "", key = "", value = ""] = /^( *)((?:- +)?)([A-Za-z]\w*):(.*)$/.exec(text) ?? [];
    if (inMain && dash !== "" && /^(?:title|type)$/.test(key)) {
      entryColumn ??= column;
      entryShift = Math.max(0, column - entryColumn);
      if (entryShift > 0)
        mistakes.push(
          mistake(index, column, {
            reason: "a section is indented too far.",
            reasonZh: "条目缩进过深。",
            hint: `Indent the section by ${entryColumn} spaces.`,
            hintZh: `请将条目缩进改为 ${entryColumn} 个空格。`,
          }),
        );
    } else if (entryColumn !== undefined && column <= entryColumn) entryShift = 0;
    shifts[index] = inMain ? entryShift : 0;

    if (moved && column > moved.from) shifts[index] = (shifts[index] as number) + moved.shift;
    else moved = undefined;
    if (list && column < list.dashColumn) list = undefined;
    if (text.trimStart().startsWith("- ")) {
      const owner = owners.findLast((one) => one.column <= column);
      list = owner ? { key: owner.key, keyColumn: owner.column, dashColumn: column } : undefined;
    } else if (key !== "" && list && column === list.dashColumn && list.keyColumn < column) {
      const toSection = list.key !== "contentList" || sectionKeys.has(key);
      const shift = toSection && list.key !== "listLeft" ? column - list.keyColumn : -2;
      shifts[index] = (shifts[index] as number) + shift;
      moved = { from: column, shift };
      mistakes.push(
        mistake(index, column, {
          reason: `\`${key}:\` stands in the column of the dashes.`,
          reasonZh: `\`${key}:\` 与短横线在同一列。`,
          ...(shift > 0 ? likeList(key, list) : likeText(key, column + 2)),
        }),
      );
    }
    if (key === "") continue;
    const keyColumn = lead.length + dash.length;
    while ((owners.at(-1)?.column ?? -1) >= keyColumn) owners.pop();
    if (value.trim() === "") owners.push({ key, column: keyColumn });
  }
  return { shifts, mistakes };
};

const mistake = (line: number, column: number, facts: YamlHint & { reason: string; reasonZh: string }): Mistake => ({
  line,
  column,
  code: "E_YAML",
  facts,
  isRepaired: true,
});

const likeList = (key: string, list: { key: string; keyColumn: number }): YamlHint => ({
  hint: `Indent \`${key}:\` like \`${list.key}:\`, by ${list.keyColumn} spaces.`,
  hintZh: `请让 \`${key}:\` 与 \`${list.key}:\` 对齐，缩进 ${list.keyColumn} 个空格。`,
});

const likeText = (key: string, column: number): YamlHint => ({
  hint: `Indent \`${key}:\` by ${column} spaces, like the text after the dash.`,
  hintZh: `请让 \`${key}:\` 缩进 ${column} 个空格，与短横线后的文字对齐。`,
});
