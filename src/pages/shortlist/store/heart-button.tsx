import { useTexts } from "../../../i18n/use-texts.ts";
import actions from "../../../ui/button/actions.module.scss";
import { Icon } from "../../../ui/picture/icon.tsx";
import { toggleSlug } from "./edit-slugs.ts";
import styles from "./heart-button.module.scss";
import { shortlistStore, useShortlist } from "./use-shortlist.ts";

/** Adds a case to the reader's list or removes it. A toggle button: the label stays, `aria-pressed` changes. */
export function HeartButton({ slug, company }: { slug: string; company: string }) {
  const t = useTexts("common");
  const pressed = useShortlist()?.slugs.includes(slug) ?? false;
  return (
    <button
      type="button"
      className={`${actions["icon"]} ${styles["heart"]}`}
      aria-pressed={pressed}
      aria-label={t("shortlist.keep", { company })}
      title={t("shortlist.keep", { company })}
      onClick={() => shortlistStore().change((list) => ({ ...list, slugs: toggleSlug(list.slugs, slug) }))}
    >
      <Icon name="heart" />
    </button>
  );
}
