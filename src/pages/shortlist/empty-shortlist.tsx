import { Link } from "react-router";
import { useLocale } from "../../i18n/locale-context.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import actions from "../../ui/button/actions.module.scss";
import layout from "../../ui/layout/layout.module.scss";
import { paths } from "../../url/paths.ts";

export function EmptyShortlist({ kind }: { kind: "own" | "shared" }) {
  const t = useTexts("shortlist");
  const locale = useLocale();
  return (
    <div className={layout["placeholder"]}>
      <h2>{kind === "own" ? t("empty.title") : t("empty.shared")}</h2>
      <p>{t("empty.text")}</p>
      <Link className={actions["primary"]} to={paths.explorer.href(locale)}>
        {t("browse")}
      </Link>
    </div>
  );
}
