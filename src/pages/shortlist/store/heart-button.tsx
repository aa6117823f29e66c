import { useTexts } from "../../../i18n/use-texts.ts";
import { IconButton } from "../../../ui/button/button.tsx";
import { toggleSlug } from "./edit-slugs.ts";
import styles from "./heart-button.module.scss";
import { shortlistStore, useShortlist } from "./use-shortlist.ts";

/** Adds a case to the reader's list or removes it. A toggle button: the label stays, `aria-pressed` changes. */
export function HeartButton({ slug, company }: { slug: string; company: string }) {
  const t = useTexts("common");
  const pressed = useShortlist()?.slugs.includes(slug) ?? false;
  return (
    <IconButton
      icon="heart"
      className={styles["heart"]}
      aria-pressed={pressed}
      label={t("shortlist.keep", { company })}
      onClick={() => shortlistStore().change((list) => ({ ...list, slugs: toggleSlug(list.slugs, slug) }))}
    />
  );
}
