import { useTexts } from "../../../i18n/use-texts.ts";
import actions from "../../../ui/button/actions.module.scss";
import { toggleSlug } from "./edit-slugs.ts";
import styles from "./heart-button.module.scss";
import { shortlistStore, useShortlist } from "./use-shortlist.ts";

/** Puts a case on the reader's list, or takes it off. The name stays the same; whether it is pressed tells the state. */
export function HeartButton({ slug, company }: { slug: string; company: string }) {
  const t = useTexts("common");
  const pressed = useShortlist()?.slugs.includes(slug) ?? false;
  return (
    <button
      type="button"
      className={actions["icon"]}
      aria-pressed={pressed}
      aria-label={t("shortlist.keep", { company })}
      title={t("shortlist.keep", { company })}
      onClick={() => shortlistStore().change((list) => ({ ...list, slugs: toggleSlug(list.slugs, slug) }))}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" className={styles["heart"]}>
        <path d="M12 20.3 4.2 12.6a5 5 0 0 1 7.1-7.1l.7.7.7-.7a5 5 0 0 1 7.1 7.1z" />
      </svg>
    </button>
  );
}
