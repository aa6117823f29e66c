import { useLocale } from "../i18n/locale-context.ts";
import { useTexts } from "../i18n/use-texts.ts";
import type { Picture } from "../model/customer-case.ts";
import { pictureAddress } from "../ui/case-picture.tsx";
import { Icon } from "../ui/icon.tsx";
import { paths } from "../url/paths.ts";
import { linkHere } from "./absolute-link.ts";
import { caseMarkdown, listMarkdown } from "./case-markdown.ts";
import { quoteText } from "./quote-text.ts";
import styles from "./share-dialog.module.scss";
import type { ShareSubject } from "./share-subject.ts";

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
