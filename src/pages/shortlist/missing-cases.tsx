import { useTexts } from "../../i18n/use-texts.ts";
import actions from "../../ui/button/actions.module.scss";
import styles from "./missing-cases.module.scss";

/** Names the cases of a list that nobody knows any more, each with a way to drop it. */
export function MissingCases({ slugs, onSkip }: { slugs: readonly string[]; onSkip: (slug: string) => void }) {
  const t = useTexts("shortlist");
  if (slugs.length === 0) return null;
  return (
    <section className={styles["missing"]} aria-labelledby="missing">
      <h2 id="missing" className={styles["title"]}>
        {t("missing.title", { count: slugs.length })}
      </h2>
      <p>{t("missing.text")}</p>
      <ul role="list" className={styles["slugs"]}>
        {slugs.map((slug) => (
          <li key={slug}>
            <button type="button" className={actions["quiet"]} onClick={() => onSkip(slug)}>
              {t("missing.skip", { slug })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
