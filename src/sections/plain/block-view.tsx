import type { ReactNode } from "react";
import type { Locale } from "../../domain/locale.ts";
import { plainText } from "../../domain/rich-text.ts";
import { RichText } from "../../ui/text/text.tsx";
import type { SectionSlots } from "../section-view.ts";
import type { Block } from "./text.ts";
import styles from "./view.module.scss";

const listTypes = { decimal: "1", alpha: "a", dash: undefined } as const;

type Props = { block: Block; lang: Locale } & Pick<SectionSlots, "Heading">;

/** A paragraph, heading or list of a plain section. */
export function BlockView({ block, lang, Heading }: Props) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <RichText content={block.content} locale={lang} />
        </p>
      );
    case "heading":
      return (
        <Heading level={block.level} id={block.id} title={plainText(block.content)}>
          <HeadingText block={block}>
            {block.href ? (
              <a href={block.href} rel="noreferrer">
                <RichText content={block.content} locale={lang} />
              </a>
            ) : (
              <RichText content={block.content} locale={lang} />
            )}
          </HeadingText>
        </Heading>
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

/** The author's weight and colour. The colour underlines the text rather than filling it, so that contrast holds in light and dark. */
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
