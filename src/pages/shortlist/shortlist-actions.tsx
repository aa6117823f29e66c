import { useId } from "react";
import { Link, useHref } from "react-router";
import type { CaseSummary } from "../../domain/customer-case.ts";
import { useLocale, useTexts } from "../../i18n/use-texts.ts";
import actions from "../../ui/button/actions.module.scss";
import { Button } from "../../ui/button/button.tsx";
import { CopyField } from "../../ui/fields/copy-field.tsx";
import fields from "../../ui/fields/field.module.scss";
import { useDraft } from "../../ui/fields/use-draft.ts";
import { useClientValue } from "../../ui/use-client-value.ts";
import { emptyCaseSet, formatCaseSet, maxCompared, maxTitleLength } from "../../url/case-set.ts";
import { paths } from "../../url/paths.ts";
import type { PackState } from "./print/use-print-pack.ts";
import styles from "./shortlist-actions.module.scss";
import type { EditableSet } from "./store/use-case-set.ts";
import { shortlistStore } from "./store/use-shortlist.ts";

type Props = { list: EditableSet; found: readonly CaseSummary[]; pack: PackState; announce: (text: string) => void };

/** Title, link and actions of the whole list. */
export function ShortlistActions({ list, found, pack, announce }: Props) {
  const t = useTexts("shortlist");
  const locale = useLocale();
  const id = useId();
  const slugs = found.map(({ slug }) => slug);
  const { draft: title, field } = useDraft(list.set.title, (text) => list.change({ title: text }, "typing"));
  const link =
    useClientValue(() => location.origin, "") +
    useHref(paths.shortlist.href(locale) + formatCaseSet({ slugs, title, foreign: [] }));
  const compared = slugs.slice(0, maxCompared);
  const save = () => {
    shortlistStore().change((own) => ({
      slugs: [...new Set([...own.slugs, ...slugs])],
      title: own.title === "" ? title : own.title,
    }));
    announce(t("said.saved", { count: slugs.length }));
  };
  return (
    <div className={styles["actions"]}>
      <div className={fields["field"]}>
        <label htmlFor={id}>{t("name.label")}</label>
        <input id={id} maxLength={maxTitleLength} placeholder={t("name.placeholder")} {...field} />
      </div>
      <CopyField
        label={t("link.label")}
        value={link}
        copyText={t("link.copy")}
        copiedText={t("link.copied")}
        failedText={t("link.failed")}
      />
      <div className={styles["row"]}>
        {slugs.length > 1 && (
          <Link
            className={actions["quiet"]}
            to={paths.compare.href(locale) + formatCaseSet({ ...emptyCaseSet(), slugs: compared })}
          >
            {slugs.length > maxCompared
              ? t("compareFirst", { count: maxCompared })
              : t("compare", { count: slugs.length })}
          </Link>
        )}
        <Button aria-disabled={pack.stage === "loading"} onClick={pack.stage === "loading" ? undefined : pack.print}>
          {pack.stage === "loading" ? t("printing") : t("print")}
        </Button>
        {list.kind === "shared" ? (
          <>
            <Button onClick={save}>{t("save")}</Button>
            <Link className={styles["plain"]} to={paths.shortlist.href(locale)}>
              {t("own")}
            </Link>
          </>
        ) : (
          <Button
            onClick={() => {
              document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
              list.change({ slugs: [], title: "" });
            }}
          >
            {t("clear")}
          </Button>
        )}
      </div>
      <p role="alert" className={styles["failure"]}>
        {pack.stage === "failed" ? t("print.failed") : ""}
      </p>
    </div>
  );
}
