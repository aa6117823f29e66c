import type { PendingHeading } from "../../sections/section-source.ts";
import { foldAlias } from "../vocabulary/fold-alias.ts";

type UsualHeadings = ReadonlyMap<string, string>;

/**
 * An id for each heading of a case in one language: its `anchor`, else the id of a usual heading, else an ASCII slug of its text,
 * else its number (`section-3`). Levels 3 and 4 are prefixed with the section (`practice-devops`).
 * When the other language has headings of the same levels in the same order, each pair shares the better id.
 */
export const assignAnchors = (
  headings: readonly PendingHeading[],
  other: readonly PendingHeading[] | undefined,
  usual: UsualHeadings,
): string[] => {
  const counterparts =
    other?.length === headings.length && headings.every(({ level }, index) => other[index]?.level === level)
      ? other
      : undefined;
  // Ids of the page itself have an underscore, so a heading may have any word.
  const used = new Set<string>();
  let section = "";
  let sections = 0;
  let parts = 0;
  return headings.map((heading, index) => {
    const isSection = heading.level === 2;
    if (isSection) [sections, parts] = [sections + 1, 0];
    else parts += 1;
    const word = wordOf(heading, counterparts?.[index], usual) ?? (isSection ? `section-${sections}` : `part-${parts}`);
    const id = unique(isSection || section === "" ? word : `${section}-${word}`, used);
    if (isSection) section = id;
    return id;
  });
};

const wordOf = (
  heading: PendingHeading,
  counterpart: PendingHeading | undefined,
  usual: UsualHeadings,
): string | undefined => {
  // Sorted, so that both languages look at the pair in the same order and get the same id.
  const pair = [heading, ...(counterpart ? [counterpart] : [])].sort((a, b) => (a.text < b.text ? -1 : 1));
  return (
    firstOf(pair, ({ anchor }) => anchor) ??
    firstOf(pair, ({ text }) => usualWord(text, usual)) ??
    firstOf(pair, ({ text }) => slugOf(text))
  );
};

const firstOf = <T>(headings: readonly PendingHeading[], read: (heading: PendingHeading) => T | undefined) =>
  headings.map(read).find((word) => word !== undefined);

/** `背景介绍：业务痛点` counts as `业务痛点` when only that is a usual heading. */
const usualWord = (text: string, usual: UsualHeadings): string | undefined => {
  // Bounded: the pattern takes quadratic time, and no usual heading is long.
  const folded = foldAlias(text.slice(0, 200)).replace(/[:：?？!！]+$/, "");
  return usual.get(folded) ?? usual.get(folded.replace(/^[^:：]+[:：]\s*/, ""));
};

const slugOf = (text: string): string | undefined => {
  if (/\p{Script=Han}/u.test(text) && !/^[\w .-]{2,}/.test(text)) return undefined;
  const slug = text
    .slice(0, 200)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40)
    .replace(/-+$/, "");
  return /[a-z]/.test(slug) ? slug : undefined;
};

const unique = (id: string, used: Set<string>): string => {
  let free = id;
  for (let n = 2; used.has(free); n++) free = `${id}-${n}`;
  used.add(free);
  return free;
};
