import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, it } from "vitest";
import type { Inline } from "../../src/domain/rich-text.ts";
import { escapeMarkdown, inlineMarkdown } from "../../src/sections/write-markdown.ts";

type Node = { type: string; value?: string; url?: string; children?: Node[] };
const read = (markdown: string): Node[] => {
  const [block] = fromMarkdown(markdown).children as Node[];
  return block?.type === "paragraph" ? (block.children ?? []) : [block as Node];
};
const textOf = (nodes: readonly Node[]): string =>
  nodes.map((node) => node.value ?? textOf(node.children ?? [])).join("");

it.each<[string, Inline, string]>([
  ["strong", { kind: "strong", children: ["重点"] }, "strong"],
  ["emphasis", { kind: "emphasis", children: ["word"] }, "emphasis"],
  ["code", { kind: "code", text: "a`b" }, "inlineCode"],
  ["code with a tick at its edge", { kind: "code", text: "`" }, "inlineCode"],
  ["link", { kind: "link", href: "https://example.com/a(b)", children: ["[x]"] }, "link"],
])("%s reads back as itself", (_, node, type) => {
  const [back] = read(inlineMarkdown([node]));
  expect(back?.type).toBe(type);
  if (node instanceof Object && node.kind === "code") expect(back?.value).toBe(node.text);
  if (node instanceof Object && node.kind === "link")
    expect([back?.url, textOf(back?.children ?? [])]).toEqual([node.href, "[x]"]);
});

it.each(["## a", "###### a", "#", "---", "- - -", "--- -", "- a", "1. a", "--", "####### a"])(
  "%s is text, not a block",
  (value) => {
    const nodes = read(escapeMarkdown(value));
    expect(nodes.map(({ type }) => type)).toEqual(["text"]);
    expect(textOf(nodes)).toBe(value);
  },
);

it("any words read back as the same words", () => {
  const words = fc
    .string({
      unit: fc.constantFrom(
        "a",
        "字",
        "*",
        "_",
        "`",
        "[",
        "]",
        "(",
        ")",
        "<",
        ">",
        "#",
        "-",
        "+",
        "1",
        ".",
        "!",
        "\\",
        "~",
        "|",
        " ",
      ),
    })
    .map((value) => value.trim().replace(/ +/g, " "))
    .filter((value) => value !== "");
  fc.assert(
    fc.property(words, (value) => {
      const nodes = read(escapeMarkdown(value));
      expect(nodes.every((node) => node.type === "text")).toBe(true);
      expect(textOf(nodes)).toBe(value);
    }),
  );
});
