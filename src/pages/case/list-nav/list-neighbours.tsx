import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { catalogQuery } from "../../../content/cache.ts";
import type { CaseSummary } from "../../../domain/customer-case.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import { Icon } from "../../../ui/picture/icon.tsx";
import { LangText } from "../../../ui/text/text.tsx";
import { paths } from "../../../url/paths.ts";
import { neighboursOf, type ReaderList } from "../../../url/reader-list.ts";
import styles from "./list-neighbours.module.scss";

type Props = { list: ReaderList | null; slug: string };

/** Links to the cases before and after this one in the list the reader came from. Renders nothing when that is unknown. */
export function ListNeighbours({ list, slug }: Props) {
  const t = useTexts("case");
  const locale = useLocale();
  const neighbours = list && neighboursOf(list, slug);
  const { data: catalog } = useQuery({ ...catalogQuery(locale), enabled: neighbours !== null && neighbours.total > 1 });
  const summaryOf = (slug: string) => catalog?.cases.find((summary) => summary.slug === slug);
  if (!list || !neighbours || neighbours.total < 2) return null;
  const { previous, next, position, total } = neighbours;
  return (
    <nav className={styles["neighbours"]} aria-label={t("list.nav")}>
      <div>
        {previous && <Neighbour list={list} slug={previous} summary={summaryOf(previous)} direction="previous" />}
      </div>
      <p className={styles["position"]}>{t("list.position", { position, total })}</p>
      <div className={styles["next"]}>
        {next && <Neighbour list={list} slug={next} summary={summaryOf(next)} direction="next" />}
      </div>
    </nav>
  );
}

type NeighbourProps = {
  list: ReaderList;
  slug: string;
  summary: CaseSummary | undefined;
  direction: "previous" | "next";
};

function Neighbour({ list, slug, summary, direction }: NeighbourProps) {
  const t = useTexts("case");
  const locale = useLocale();
  return (
    <Link
      className={styles["link"]}
      to={paths.customerCase.href(locale, slug)}
      state={{ list }}
      rel={direction === "next" ? "next" : "prev"}
    >
      <Icon name={direction} />
      <span className={styles["words"]}>
        <span className="muted">{t(`list.${direction}`)}</span>
        <LangText as="strong" text={summary?.title ?? ""} locale={summary?.lang ?? locale} />
      </span>
    </Link>
  );
}
