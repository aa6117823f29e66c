import { useTexts } from "../i18n/use-texts.ts";
import type { CaseDetail } from "../model/customer-case.ts";
import { ForeignText } from "../ui/foreign-text.tsx";
import { plainText } from "../ui/rich-text.tsx";
import styles from "./outline.module.scss";

export type Heading = { id: string; title: string; level: 2 | 3 };

/** The headings of a case that carry text, in reading order; the third level sits under the second. */
export const headingsOf = (detail: CaseDetail): Heading[] =>
  detail.sections.flatMap((section) => {
    if (section.kind !== "plain") return [];
    const own: Heading[] = section.title && section.id ? [{ id: section.id, title: section.title, level: 2 }] : [];
    const inner = section.blocks.flatMap((block): Heading[] =>
      block.kind === "heading" && block.level === 3
        ? [{ id: block.id, title: plainText(block.content), level: 3 }]
        : [],
    );
    return [...own, ...inner];
  });

export function Outline({ detail, lang }: { detail: CaseDetail; lang: string | undefined }) {
  const t = useTexts("case");
  return (
    <nav className={styles["outline"]} aria-labelledby="outline">
      <h2 id="outline" className={styles["title"]}>
        {t("outline")}
      </h2>
      <ol role="list" className={styles["entries"]} lang={lang}>
        {headingsOf(detail).map((heading) => (
          <li key={heading.id} className={styles[`level${heading.level}`]}>
            <a href={`#${heading.id}`}>
              <ForeignText text={heading.title} locale={detail.lang} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
