import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { isRouteErrorResponse, Link, useLocation, useRevalidator, useRouteError } from "react-router";
import { ContentError } from "../content/content-error.ts";
import { isLocale, type Locale, languageTags, locales } from "../model/locale.ts";
import { paths } from "../url/paths.ts";
import styles from "./error-page.module.scss";
import { MissingPage } from "./missing-page.ts";

type Kind = "notFound" | "case" | "locale" | "offline" | "unreachable" | "timeout" | "damaged" | "outdated" | "unknown";

/** What happened, in the reader's words. */
export function errorKind(error: unknown): Kind {
  if (error instanceof MissingPage) return error.what === "page" ? "notFound" : error.what;
  if (error instanceof ContentError) return error.fault === "not-found" ? "unreachable" : error.fault;
  if (isRouteErrorResponse(error)) return error.status === 404 ? "notFound" : "unreachable";
  return "unknown";
}

const retriable: readonly Kind[] = ["offline", "unreachable", "timeout", "damaged"];
const reloadable: readonly Kind[] = ["outdated", "unknown"];

/** One page for everything that can go wrong: says what happened and offers a way on. */
export function ErrorPage() {
  const error = useRouteError();
  const kind = errorKind(error);
  const [, first] = useLocation().pathname.split("/");
  const shown: readonly Locale[] = isLocale(first) ? [first] : locales;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (kind === "unknown") console.error(error);
  }, [kind, error]);
  const { t } = useTranslation("common");
  const slug = error instanceof MissingPage ? error.slug : "";
  return (
    <div className={styles["page"]}>
      <title>{shown.map((lng) => t(`error.${kind}.title`, { lng })).join(" · ")}</title>
      <meta name="robots" content="noindex" />
      {shown.map((locale, index) => (
        <section key={locale} lang={languageTags[locale]} className={styles["message"]}>
          <h1 ref={index === 0 ? heading : undefined} tabIndex={-1}>
            {t(`error.${kind}.title`, { lng: locale })}
          </h1>
          <p>{t(`error.${kind}.text`, { lng: locale, slug })}</p>
          <ul className={styles["ways"]} role="list">
            {retriable.includes(kind) && (
              <li>
                <RetryButton label={t("retry", { lng: locale })} />
              </li>
            )}
            {reloadable.includes(kind) && (
              <li>
                <button type="button" className={styles["primary"]} onClick={() => location.reload()}>
                  {t("reload", { lng: locale })}
                </button>
              </li>
            )}
            <li>
              <Link to={paths.explorer.href(locale)} hrefLang={languageTags[locale]}>
                {t("backToList", { lng: locale })}
              </Link>
            </li>
          </ul>
        </section>
      ))}
    </div>
  );
}

function RetryButton({ label }: { label: string }) {
  const { reset } = useQueryErrorResetBoundary();
  const { revalidate, state } = useRevalidator();
  return (
    <button
      type="button"
      className={styles["primary"]}
      aria-disabled={state === "loading"}
      onClick={() => {
        reset();
        void revalidate();
      }}
    >
      {label}
    </button>
  );
}
