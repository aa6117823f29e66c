import { useLocale, useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/button/button.tsx";
import layout from "../../ui/layout/layout.module.scss";
import { paths } from "../../url/paths.ts";
import { linkHere } from "../content/absolute-link.ts";
import { caseMarkdownPath } from "../content/case-files.ts";
import { listMarkdown } from "../content/list-markdown.ts";
import { quoteText } from "../content/quote-text.ts";
import type { ShareSubject } from "../content/share-subject.ts";
import styles from "./share-dialog.module.scss";

type Props = { subject: ShareSubject; link: string; onCopy: (text: string) => void; onMessage: (text: string) => void };

/** The content itself for documents and mails, with the link as its source. */
export function ContentCopies({ subject, link, onCopy, onMessage }: Props) {
  const t = useTexts("share");
  const locale = useLocale();
  const quote = subject.kind === "case" ? quoteText(subject.detail, link) : null;
  const copyMarkdown = async () => {
    if (subject.kind === "list") {
      onCopy(listMarkdown(subject, link, (slug) => linkHere(paths.customerCase.href(locale, slug))));
      return;
    }
    try {
      onCopy(await fetchMarkdown(caseMarkdownPath(locale, subject.detail.slug), link));
    } catch (error) {
      console.warn("The Markdown of the case could not be fetched.", error);
      onMessage(t("markdown.failed"));
    }
  };
  return (
    <section className={styles["panel"]}>
      <h3 className={styles["subtitle"]}>{t("content")}</h3>
      <div className={layout["row"]}>
        <Button icon="copy" onClick={() => void copyMarkdown()}>
          {t("copyMarkdown")}
        </Button>
        {quote !== null && (
          <Button icon="copy" onClick={() => onCopy(quote.text)}>
            {t(quote.isLiteral ? "copyQuote" : "copyStatement")}
          </Button>
        )}
      </div>
    </section>
  );
}

/** The Markdown that the build wrote, with the shared link, which may carry a campaign, as its last line. */
async function fetchMarkdown(path: string, link: string): Promise<string> {
  const response = await fetch(import.meta.env.BASE_URL + path);
  // While developing, any address is answered with a page.
  if (!response.ok || response.headers.get("content-type")?.includes("html"))
    throw new Error(`${path} answers with status ${response.status}.`);
  return (await response.text()).replace(/<[^<>]*>\n$/, `<${link}>\n`);
}
