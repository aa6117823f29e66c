import { Link } from "react-router";
import { useLocale } from "../../i18n/locale-context.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import actions from "../../ui/button/actions.module.scss";
import { paths } from "../../url/paths.ts";
import styles from "./empty-shortlist.module.scss";

export function EmptyShortlist({ kind }: { kind: "own" | "shared" }) {
  const t = useTexts("shortlist");
  const locale = useLocale();
  return (
    <div className={styles["empty"]}>
      <h2>{kind === "own" ? t("empty.title") : t("empty.shared")}</h2>
      <p>{t("empty.text")}</p>
      <Link className={actions["primary"]} to={paths.explorer.href(locale)}>
        {t("browse")}
      </Link>
    </div>
  );
}
