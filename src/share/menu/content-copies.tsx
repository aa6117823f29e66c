import type { Picture } from "../../domain/customer-case.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { pictureAddress } from "../../ui/picture/case-picture.tsx";
import { Icon } from "../../ui/picture/icon.tsx";
import { paths } from "../../url/paths.ts";
import { linkHere } from "../content/absolute-link.ts";
import { caseMarkdown, listMarkdown } from "../content/case-markdown.ts";
import { quoteText } from "../content/quote-text.ts";
import type { ShareSubject } from "../content/share-subject.ts";
import styles from "./share-dialog.module.scss";

type Props = { subject: ShareSubject; link: string; onCopy: (text: string) => void };

/** The content itself for documents and mails, with the link as its source. */
export function ContentCopies({ subject, link, onCopy }: Props) {
  const t = useTexts("share");
  const locale = useLocale();
  const quote = subject.kind === "case" ? quoteText(subject.detail, link, t("paraphrased")) : null;
  const markdown = () =>
    subject.kind === "case"
      ? caseMarkdown(subject.detail, link, pictureLink)
      : listMarkdown(subject, link, (slug) => linkHere(paths.customerCase.href(locale, slug)));
  return (
    <section className={styles["panel"]}>
      <h3 className={styles["subtitle"]}>{t("content")}</h3>
      <div className={styles["actions"]}>
        <button type="button" className={styles["action"]} onClick={() => onCopy(markdown())}>
          <Icon name="copy" />
          <span>{t("copyMarkdown")}</span>
        </button>
        {quote !== null && (
          <button type="button" className={styles["action"]} onClick={() => onCopy(quote)}>
            <Icon name="copy" />
            <span>{t("copyQuote")}</span>
          </button>
        )}
      </div>
    </section>
  );
}

const pictureLink = (picture: Picture): string | undefined => {
  const address = pictureAddress(picture);
  return address === undefined ? undefined : new URL(address, window.location.origin).href;
};
