import { useEffect, useRef, useState } from "react";
import { Link, useLocation, useRevalidator, useRouteError } from "react-router";
import { isLocale, type Locale, languageTags, locales } from "../../domain/locale.ts";
import { useI18n } from "../../i18n/use-texts.ts";
import actions from "../../ui/button/actions.module.scss";
import { Button } from "../../ui/button/button.tsx";
import layout from "../../ui/layout/layout.module.scss";
import { PageHead } from "../../ui/layout/page-head.tsx";
import { paths } from "../../url/paths.ts";
import { PageSkeleton } from "../layout/loading.tsx";
import { hasReloaded, reloadOnce } from "../start/reload-once.ts";
import styles from "./error-page.module.scss";
import { type ErrorKind, errorKind, isStale, MissingPage } from "./errors.ts";

const retriable: readonly ErrorKind[] = ["offline", "unreachable", "timeout", "damaged"];
const reloadable: readonly ErrorKind[] = ["outdated", "unknown"];

/** The page for every error: what happened, and what the reader can do. Errors that a reload may repair cause one reload. */
export function ErrorPage() {
  const error = useRouteError();
  const [reloads, setReloads] = useState(() => typeof window !== "undefined" && isStale(error) && !hasReloaded());
  useEffect(() => {
    if (reloads) void reloadOnce().then(setReloads);
  }, [reloads]);
  return reloads ? <PageSkeleton /> : <ErrorMessage error={error} />;
}

/** The same for errors outside any layout. */
export function LoneErrorPage() {
  return (
    <main id="main_content">
      <ErrorPage />
    </main>
  );
}

function ErrorMessage({ error }: { error: unknown }) {
  const kind = errorKind(error);
  const [, first, ...rest] = useLocation().pathname.split("/");
  const shown: readonly Locale[] = isLocale(first) ? [first] : locales;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (kind === "unknown") console.error(error);
  }, [kind, error]);
  const i18n = useI18n();
  const t = i18n.getFixedT("zh", "notice");
  const { slug, similar } = error instanceof MissingPage ? error : { slug: "" };
  const isElsewhere = kind === "locale" && rest.some((part) => part !== "");
  return (
    <div className={styles["page"]}>
      <PageHead title={shown.map((lng) => t(`error.${kind}.title`, { lng })).join(" · ")} indexed={false} />
      {shown.map((locale, index) => (
        <section key={locale} lang={languageTags[locale]} className={layout["stack"]}>
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
                <Button kind="primary" onClick={() => location.reload()}>
                  {t("reload", { lng: locale })}
                </Button>
              </li>
            )}
            {similar && (
              <li>
                <Link className={actions["primary"]} to={similar.href}>
                  {t("error.similar", { lng: locale, label: similar.label })}
                </Link>
              </li>
            )}
            {isElsewhere && (
              <li>
                <Link
                  className={actions["primary"]}
                  to={`/${locale}/${rest.join("/")}`}
                  hrefLang={languageTags[locale]}
                >
                  {t("error.samePage", { lng: locale })}
                </Link>
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
  const { revalidate, state } = useRevalidator();
  return (
    <Button kind="primary" aria-disabled={state === "loading"} onClick={() => void revalidate()}>
      {label}
    </Button>
  );
}
