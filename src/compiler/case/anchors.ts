import type { Block, Section } from "../../domain/customer-case.ts";
import { foldWording } from "../vocabulary/fold-wording.ts";
import type { HeadingSlot } from "./read-case.ts";

type Headings = ReadonlyMap<string, string>;

/**
 * An id for each heading of a case in one language. A heading's own word is its `anchor`, else the id of a usual heading, else an
 * ASCII slug of its text, else its number (`section-3`); level 3 and 4 are prefixed with the section (`practice-devops`).
 * When the other language has the same headings in the same order, the better word of the two serves both.
 */
export const assignAnchors = (
  slots: readonly HeadingSlot[],
  other: readonly HeadingSlot[] | undefined,
  headings: Headings,
): string[] => {
  const twins =
    other?.length === slots.length && slots.every(({ level }, index) => other[index]?.level === level)
      ? other
      : undefined;
  const used = new Set<string>();
  let section = "";
  let sections = 0;
  let parts = 0;
  return slots.map((slot, index) => {
    const isSection = slot.level === 2;
    if (isSection) [sections, parts] = [sections + 1, 0];
    else parts += 1;
    const twin = twins?.[index];
    const word = wordOf(slot, twin, headings) ?? (isSection ? `section-${sections}` : `part-${parts}`);
    const id = unique(isSection || section === "" ? word : `${section}-${word}`, used);
    if (isSection) section = id;
    return id;
  });
};

/** The sections with the ids put in, in the order of the headings. */
export const withAnchors = (sections: readonly Section[], ids: readonly string[]): Section[] => {
  const rest = ids.values();
  const next = () => rest.next().value as string;
  const placed = (block: Block): Block => (block.kind === "heading" ? { ...block, id: next() } : block);
  return sections.map((section) => {
    if (section.kind !== "plain") return section;
    const own = section.title === undefined ? {} : { id: next() };
    return { ...section, ...own, blocks: section.blocks.map(placed) };
  });
};

const wordOf = (slot: HeadingSlot, twin: HeadingSlot | undefined, headings: Headings): string | undefined => {
  const pair = twin ? [slot, twin] : [slot];
  // The pair is asked in one order whichever language is at hand, so that both get the same answer.
  const ordered = pair.sort((a, b) => (a.text < b.text ? -1 : 1));
  return (
    firstOf(ordered, ({ anchor }) => anchor) ??
    firstOf(ordered, ({ text }) => usualWord(text, headings)) ??
    firstOf(ordered, ({ text }) => slugOf(text))
  );
};

const firstOf = <T>(slots: readonly HeadingSlot[], read: (slot: HeadingSlot) => T | undefined): T | undefined =>
  slots.map(read).find((word) => word !== undefined);

const usualWord = (text: string, headings: Headings): string | undefined => {
  const folded = foldWording(text).replace(/[:：?？!！]+$/, "");
  return headings.get(folded) ?? headings.get(folded.replace(/^[^:：]+[:：]\s*/, ""));
};

const slugOf = (text: string): string | undefined => {
  if (/\p{Script=Han}/u.test(text) && !/^[\w .-]{2,}/.test(text)) return undefined;
  const slug = text
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
