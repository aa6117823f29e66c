import { useId, useRef, useState } from "react";
import { useHref } from "react-router";
import type { Catalog } from "../../../domain/customer-case.ts";
import { punctuation } from "../../../domain/locale.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import { Dialog } from "../../../ui/dialog/dialog.tsx";
import { CopyField } from "../../../ui/fields/copy-field.tsx";
import layout from "../../../ui/layout/layout.module.scss";
import { useClientValue } from "../../../ui/use-client-value.ts";
import type { ExplorerState } from "../../../url/explorer-state.ts";
import { caseEmbedHref, listEmbedHref, readListEmbed } from "../embed-address.ts";
import { embedTheme } from "../embed-theme.ts";
import { useReportedHeight } from "../frame-height.ts";
import styles from "./embed-dialog.module.scss";
import { EmbedForm } from "./embed-form.tsx";
import { embedSnippet } from "./embed-snippet.ts";

export type EmbedDialogProps = {
  state: ExplorerState;
  catalog: Pick<Catalog, "cases" | "facets">;
  onClose: () => void;
};

/** Height of an embed before it has reported its own, in CSS pixels. */
const defaultHeight = 480;

/** Makes the HTML that embeds the current list, or one case, in another page, with a preview. */
export function EmbedDialog({ state, catalog: { cases, facets }, onClose }: EmbedDialogProps) {
  const t = useTexts("embed");
  const id = useId();
  const frame = useRef<HTMLIFrameElement>(null);
  const pageLocale = useLocale();
  const [params, setParams] = useState(() => new URLSearchParams({ lang: pageLocale }));
  const height = useReportedHeight(frame, defaultHeight);

  const isCase = params.get("kind") === "case";
  const { locale, style, limit } = readListEmbed(params, facets);
  const slug = params.get("slug") ?? cases[0]?.slug ?? "";
  const { selection, sort } = state;
  const path = useHref(
    isCase ? caseEmbedHref({ locale, style, slug }) : listEmbedHref({ locale, style, selection, sort, limit }, facets),
  );
  const script = useHref("/embed/embed.js");
  const origin = useClientValue(() => location.origin, "");
  const company = cases.find((item) => item.slug === slug)?.title ?? slug;
  const title = isCase ? t("case.title", { lng: locale, company }) : t("list.title", { lng: locale });
  const { ignored } = embedTheme(style);
  return (
    <Dialog title={t("dialog.title")} closeLabel={t("dialog.close")} size="wide" onClose={onClose}>
      <div className={styles["body"]}>
        <div className={styles["form"]}>
          <p>{t("dialog.text")}</p>
          {!isCase && state.query.trim() !== "" && <p className={layout["note"]}>{t("dialog.query")}</p>}
          <EmbedForm params={params} cases={cases} onChange={setParams} />
          {ignored.length > 0 && (
            <p role="status" className={layout["note"]}>
              {t("ignored", {
                names: ignored.map((name) => t(`option.${name}`)).join(punctuation[pageLocale].list),
              })}
            </p>
          )}
          <CopyField
            label={t("code.label")}
            rows={6}
            value={embedSnippet({ src: origin + path, script: origin + script, title, height: defaultHeight })}
            copyText={t("code.copy")}
            copiedText={t("code.copied")}
            failedText={t("code.failed")}
          />
        </div>
        <section className={styles["preview"]} aria-labelledby={`${id}-preview`}>
          <h3 id={`${id}-preview`}>{t("preview")}</h3>
          <iframe ref={frame} src={path} title={title} height={height} className={styles["frame"]} />
        </section>
      </div>
    </Dialog>
  );
}
