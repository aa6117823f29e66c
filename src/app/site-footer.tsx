import { useTexts } from "../i18n/use-texts.ts";
import styles from "./site-footer.module.scss";

export function SiteFooter() {
  const t = useTexts("common");
  return (
    <footer className={styles["footer"]}>
      <p>{t("footer.note")}</p>
    </footer>
  );
}
