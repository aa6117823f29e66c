import type { CaseDetail, Result } from "../../../domain/customer-case.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { pictureAddress } from "../../../ui/picture/picture-address.ts";
import { FigureValue } from "../../../ui/text/figure-value.tsx";
import { LangText } from "../../../ui/text/text.tsx";
import styles from "./case-brief.module.scss";

const parts = ["challenge", "solution", "result"] as const;

/** The results of a case; without any, its figure where that is one. */
const resultsOf = ({ results = [], figure }: CaseDetail): readonly Result[] =>
  results.length === 0 && figure?.kind === "result" ? [figure] : results;

/** The story at a glance: its results, one sentence each on challenge, solution and result, and a link to its video. */
export function CaseBrief({ detail }: { detail: CaseDetail }) {
  const t = useTexts("case");
  const { brief, video, lang } = detail;
  const results = resultsOf(detail);
  return (
    <>
      {results.length > 0 && (
        <div className={styles["strip"]}>
          <dl className={styles["results"]}>
            {results.map(({ value, label }) => (
              <div key={label} className={styles["result"]}>
                <LangText as="dt" text={label} locale={lang} />
                <dd className={styles["value"]}>
                  <FigureValue value={value} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {brief && (
        <dl className={styles["brief"]}>
          {parts.map((part) => {
            const text = brief[part];
            return (
              text && (
                <div key={part} className={styles["part"]}>
                  <dt>{t(`brief.${part}`)}</dt>
                  <LangText as="dd" text={text} locale={lang} />
                </div>
              )
            );
          })}
        </dl>
      )}
      {video && (
        <a className={styles["video"]} href={video.url} rel="noreferrer">
          {video.poster && (
            <img
              src={pictureAddress(video.poster)}
              alt=""
              width={video.poster.width ?? 800}
              height={video.poster.height ?? 450}
            />
          )}
          {t("video", { host: new URL(video.url).hostname })}
        </a>
      )}
    </>
  );
}
