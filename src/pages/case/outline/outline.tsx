import { useEffect, useId, useMemo, useRef } from "react";
import type { CaseDetail } from "../../../domain/customer-case.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import layout from "../../../ui/layout/layout.module.scss";
import { LangText } from "../../../ui/text/text.tsx";
import { HashLink } from "./hash-link.tsx";
import { type Heading, headingsOf } from "./headings.ts";
import styles from "./outline.module.scss";
import { useReadingPosition } from "./use-reading-position.ts";

type Props = { detail: CaseDetail };

/** The headings beside the story on very wide pages. The one being read is marked and kept in view. */
export function Outline({ detail }: Props) {
  const t = useTexts("case");
  const id = useId();
  const headings = useMemo(() => headingsOf(detail), [detail]);
  const current = useReadingPosition(headings);
  if (headings.length === 0) return null;
  return (
    <nav className={styles["outline"]} aria-labelledby={id}>
      <h2 id={id} className={layout["minorTitle"]}>
        {t("outline")}
      </h2>
      <Entries headings={headings} current={current} detail={detail} />
    </nav>
  );
}

/** The same headings above the story on narrower pages, collapsed at first. */
export function FoldedOutline({ detail }: Props) {
  const t = useTexts("case");
  const details = useRef<HTMLDetailsElement>(null);
  const headings = useMemo(() => headingsOf(detail), [detail]);
  if (headings.length === 0) return null;
  const fold = () => {
    if (details.current) details.current.open = false;
  };
  return (
    <nav className={styles["folded"]} aria-label={t("outline")}>
      <details ref={details}>
        <summary className={styles["summary"]}>{t("outline")}</summary>
        <Entries headings={headings} current={null} detail={detail} onFollow={fold} />
      </details>
    </nav>
  );
}

type EntriesProps = Props & { headings: readonly Heading[]; current: string | null; onFollow?: () => void };

function Entries({ headings, current, detail, onFollow }: EntriesProps) {
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the marked entry moves with `current`
  useEffect(() => {
    const entry = list.current?.querySelector("[aria-current]");
    if (entry) keepInView(entry);
  }, [current]);
  return (
    <ol role="list" ref={list} className={styles["entries"]}>
      {headings.map((heading) => (
        <li key={heading.id} className={heading.level === 3 ? styles["level3"] : undefined}>
          <HashLink id={heading.id} current={heading.id === current} {...(onFollow ? { onFollow } : {})}>
            <LangText text={heading.title} locale={detail.lang} />
          </HashLink>
        </li>
      ))}
    </ol>
  );
}

/** Scrolls the outline's own column only; `scrollIntoView` would scroll the page too. */
function keepInView(entry: Element): void {
  const column = entry.closest("nav");
  if (!column || column.scrollHeight <= column.clientHeight) return;
  const { top, bottom } = entry.getBoundingClientRect();
  const frame = column.getBoundingClientRect();
  if (top < frame.top) column.scrollTop -= frame.top - top;
  if (bottom > frame.bottom) column.scrollTop += bottom - frame.bottom;
}
