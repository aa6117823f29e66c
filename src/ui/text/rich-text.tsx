import type { HTMLAttributes } from "react";
import type { Locale } from "../../domain/locale.ts";
import type { Inline } from "../../domain/rich-text.ts";
import { LangText } from "./lang-text.tsx";

/** Renders compiled inline Markdown. Each text node is the only child of its element, so that translators in browsers do no harm. */
export function RichText({ content, locale }: { content: readonly Inline[]; locale: Locale }) {
  return content.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: compiled content never moves
    <InlineNode key={index} node={node} locale={locale} />
  ));
}

type ListProps = HTMLAttributes<HTMLUListElement> & { items: readonly (readonly Inline[])[]; locale: Locale };

/** A list of such contents. */
export const RichList = ({ items, locale, ...attributes }: ListProps) => (
  <ul {...attributes}>
    {items.map((item, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: compiled content never moves
      <li key={index}>
        <RichText content={item} locale={locale} />
      </li>
    ))}
  </ul>
);

function InlineNode({ node, locale }: { node: Inline; locale: Locale }) {
  if (typeof node === "string") return <LangText text={node} locale={locale} />;
  switch (node.kind) {
    case "code":
      return <code translate="no">{node.text}</code>;
    case "strong":
      return (
        <strong>
          <RichText content={node.children} locale={locale} />
        </strong>
      );
    case "emphasis":
      return (
        <em>
          <RichText content={node.children} locale={locale} />
        </em>
      );
    case "link":
      return (
        <a href={node.href} rel="noreferrer">
          <RichText content={node.children} locale={locale} />
        </a>
      );
  }
}
