import { fieldPlaces } from "../case/case-shape.ts";
import type { Code, Facts } from "../diagnostics/diagnostic.ts";
import { codePointName } from "../source/hidden-characters.ts";
import { closingQuote, commentStart, short, valueMistake } from "./values.ts";

/**
 * A mistake on one line. `E_YAML` explains what the parser says about the line; the others are reported whether or not the parser
 * notices, since it would read something else without a word.
 */
export type Mistake = { line: number; column: number; code: Code; facts: Facts; isRepaired: boolean };

/** A line with its repair. Characters from `valueAt` on stood at `wasAt` in the original. */
export type RepairedLine = { text: string; valueAt: number; wasAt: number };

const oddSpace = "\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff";
const fieldLine = new RegExp(
  `^([ \\t${oddSpace}]*)((?:[-－–—−‐‑﹣•·][ \\t${oddSpace}]*)*)([A-Za-z\\u200b-\\u200d\\u2060\\ufeff][\\w\\u200b-\\u200d\\u2060\\ufeff]*)(\\s*)([:：﹕∶꞉])(.*)$`,
);
/** Fields that hold lists or maps rather than text. */
const structured = new Set(
  "names figure facets brief results company cover video section1 section2 listLeft rightPart list contentList specialContent".split(
    " ",
  ),
);

/** Goes over the lines of a front matter and finds what authors get wrong, with what to type, and each line repaired. */
export const findMistakes = (yaml: string): { mistakes: Mistake[]; lines: RepairedLine[] } => {
  const texts = yaml.split("\n").map((text) => text.replace(/\r$/, ""));
  const mistakes: Mistake[] = [];
  let blockIndent = -1;
  let quoteEnd = -1;
  const lines = texts.map((text, line): RepairedLine => {
    const same = { text, valueAt: text.length, wasAt: text.length };
    const indent = text.search(/\S/);
    if (blockIndent >= 0 && (indent < 0 || indent > blockIndent)) return same;
    blockIndent = -1;
    if (line <= quoteEnd) return same;
    const field = fieldLine.exec(text);
    const key = field?.[3]?.replace(/[\u200b-\u200d\u2060\ufeff]/g, "") ?? "";
    if (!field || !fieldPlaces.has(key)) return same;
    const [, lead = "", dashes = "", written = "", gap = "", colon = "", rest = ""] = field;
    const value = rest.trim();
    const colonAt = lead.length + dashes.length + written.length + gap.length;
    const valueAt = colonAt + 1 + (rest.length - rest.trimStart().length);
    const found: Mistake[] = [];
    const add = (column: number, code: Code, facts: Facts, isRepaired = true) =>
      found.push({ line, column, code, facts, isRepaired });

    const goodDashes = dashes.replace(new RegExp(`[^-][ \\t${oddSpace}]*|-[ \\t${oddSpace}]*`, "g"), (dash) =>
      /^- +$/.test(dash) ? dash : "- ",
    );
    if (goodDashes !== dashes) {
      const mark = dashes.trim()[0] ?? "";
      const facts = { found: mark === "-" ? `-${key}` : `${mark} (${codePointName(mark)})`, key };
      add(lead.length, "E_DASH", facts);
    }
    if (colon !== ":") add(colonAt, "E_FULLWIDTH_COLON", { found: key });
    else if (new RegExp(`^[${oddSpace}]`).test(rest))
      add(colonAt + 1, "E_SPACE_CHAR", { found: codePointName(rest), key });
    else if (value !== "" && !/^[ \t]/.test(rest)) add(colonAt + 1, "E_YAML", spaceFacts(key, value));

    let good = value;
    const isText = !structured.has(key);
    const comment = isText ? commentStart(value) : -1;
    const cut = comment < 0 ? value : value.slice(0, comment).trimEnd();
    if (/^[|>]/.test(value) && !valueMistake(key, value)) blockIndent = lead.length + dashes.length;
    else if (isText && value !== "") {
      quoteEnd = /^["']/.test(value) ? endOfQuote(texts, line, value) : -1;
      const mistake = quoteEnd > line ? undefined : valueMistake(key, cut);
      // `#1234` is text, `# note` may be a comment.
      const isLost = comment >= 0 && /^#[^\s#]/.test(value.slice(comment)) && !/^\/|^https?:/.test(value);
      if (mistake) {
        good = mistake.fixed;
        add(valueAt, "E_YAML", mistake);
      }
      if (comment >= 0 && !mistake) {
        const facts = commentFacts(key, value, comment);
        if (isLost) good = facts.fixed;
        add(valueAt + comment, "W_COMMENT", facts, isLost);
      }
    }
    mistakes.push(...found);
    if (!found.some(({ isRepaired }) => isRepaired) && /^ *$/.test(lead) && written === key) return same;
    const goodLead = lead
      .replace(/\u3000/g, "  ")
      .replace(/\t/g, "  ")
      .replace(/[^ ]/g, " ")
      .slice(0, 200);
    const head = `${goodLead}${goodDashes}${key}:${good === "" ? "" : " "}`;
    return { text: head + good, valueAt: head.length, wasAt: valueAt };
  });
  return { mistakes, lines };
};

/** Line on which a quotation ends that goes on over several lines; the line itself where it does not. */
const endOfQuote = (texts: readonly string[], line: number, value: string): number => {
  const mark = value[0] as string;
  if (closingQuote(value, mark) >= 0) return line;
  for (let next = line + 1; next < texts.length; next++) {
    const text = texts[next] as string;
    if (fieldLine.test(text) && fieldPlaces.has(fieldLine.exec(text)?.[3] ?? "")) return line;
    if (text.trimEnd().endsWith(mark)) return next;
  }
  return line;
};

const spaceFacts = (key: string, value: string) => ({
  reason: `a space is missing after \`${key}:\`.`,
  reasonZh: `\`${key}:\` 后缺少空格。`,
  hint: `Put a space after the colon: \`${key}: ${short(value)}\`.`,
  hintZh: `请在冒号后加空格：\`${key}: ${short(value)}\`。`,
});

const commentFacts = (key: string, value: string, comment: number) => {
  const mistake = valueMistake(key, `*${value}`);
  const fixed = mistake ? mistake.fixed.replace("*", "") : value;
  return {
    found: short(value.slice(comment)),
    key,
    fixed,
    example: short(fixed),
    reason: "text after ` #` was a comment.",
    reasonZh: "` #` 之后的文字被当作注释。",
    hint: `Keep it in quotes: \`${key}: ${short(fixed)}\`.`,
    hintZh: `请用引号保留：\`${key}: ${short(fixed)}\`。`,
  };
};
