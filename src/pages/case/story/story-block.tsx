import type { ReactNode } from "react";
import type { Block } from "../../../domain/customer-case.ts";
import type { Locale } from "../../../domain/locale.ts";
import { plainText, RichText } from "../../../ui/text/rich-text.tsx";
import { AnchorHeading } from "./anchor-heading.tsx";
import styles from "./case-section.module.scss";

const listTypes = { decimal: "1", alpha: "a", dash: undefined } as const;

export function StoryBlock({ block, lang }: { block: Block; lang: Locale }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <RichText content={block.content} locale={lang} />
        </p>
      );
    case "heading":
      return (
        <AnchorHeading level={block.level} id={block.id} title={plainText(block.content)}>
          <HeadingText block={block}>
            {block.href ? (
              <a href={block.href} rel="noreferrer">
                <RichText content={block.content} locale={lang} />
              </a>
            ) : (
              <RichText content={block.content} locale={lang} />
            )}
          </HeadingText>
        </AnchorHeading>
      );
    case "list": {
      const items = block.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: compiled content never moves
        <li key={index}>
          <RichText content={item} locale={lang} />
        </li>
      ));
      return block.marker === "dash" ? (
        <ul className={styles["list"]}>{items}</ul>
      ) : (
        <ol className={styles["list"]} start={block.start} type={listTypes[block.marker]}>
          {items}
        </ol>
      );
    }
  }
}

type HeadingTextProps = { block: Extract<Block, { kind: "heading" }>; children: ReactNode };

/** The author's weight and colour. The colour is a line under the text, which so keeps its contrast in light and dark. */
function HeadingText({ block: { bold, color }, children }: HeadingTextProps) {
  if (!bold && color === undefined) return children;
  const classes = [bold && styles["bold"], color !== undefined && styles["coloured"]].filter(Boolean).join(" ");
  return (
    <span
      className={classes}
      ref={(element) => {
        if (color !== undefined) element?.style.setProperty("--author-color", color);
      }}
    >
      {children}
    </span>
  );
}
