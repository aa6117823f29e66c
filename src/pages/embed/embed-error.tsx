import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { useEffect } from "react";
import { Link, useRevalidator, useRouteError } from "react-router";
import { ContentError } from "../../content/errors.ts";
import { useLocale, useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/button/button.tsx";
import { paths } from "../../url/paths.ts";
import styles from "./embed-frame.module.scss";

/** An error inside an embed: small, in its style, with a link that opens in the whole window. */
export function EmbedError() {
  const error = useRouteError();
  const t = useTexts("embed");
  const locale = useLocale();
  const { reset } = useQueryErrorResetBoundary();
  const { revalidate } = useRevalidator();
  const missing = error instanceof ContentError && error.fault === "not-found";
  useEffect(() => {
    if (!missing) console.error(error);
  }, [missing, error]);
  const retry = () => {
    reset();
    void revalidate();
  };
  return (
    <div className={styles["message"]}>
      <title>{t("title")}</title>
      <h1 className="visually-hidden">{t("title")}</h1>
      <p>{missing ? t("missing") : t("failed")}</p>
      <div className={styles["ways"]}>
        {!missing && <Button onClick={retry}>{t("retry")}</Button>}
        <Link to={paths.explorer.href(locale)} target="_top">
          {t("backToList")}
        </Link>
      </div>
    </div>
  );
}
