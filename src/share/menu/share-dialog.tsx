import { type ReactNode, useMemo, useRef, useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/button/button.tsx";
import { copyText } from "../../ui/clipboard.ts";
import { Dialog } from "../../ui/dialog/dialog.tsx";
import fields from "../../ui/fields/field.module.scss";
import layout from "../../ui/layout/layout.module.scss";
import { qrPath } from "../../ui/picture/qr-path.ts";
import { linkHere } from "../content/absolute-link.ts";
import { campaignLink, emptyCampaign } from "../content/campaign.ts";
import { cleanAddress, type ShareSubject, subjectTitle } from "../content/share-subject.ts";
import { CampaignForm } from "./campaign-form.tsx";
import { ContentCopies } from "./content-copies.tsx";
import { CopyByHand } from "./copy-by-hand.tsx";
import { PicturePanel } from "./picture-panel.tsx";
import { QrPanel } from "./qr-panel.tsx";
import styles from "./share-dialog.module.scss";

type Props = {
  subject: ShareSubject;
  onClose: () => void;
  /** Further ways to share, which the page brings itself. */
  children?: ReactNode;
};

/** Every way to share a page: link, other apps, QR code, campaign, text, quote and picture. A sheet on phones. */
export function ShareDialog({ subject, onClose, children }: Props) {
  const t = useTexts("share");
  const field = useRef<HTMLInputElement>(null);
  const [campaign, setCampaign] = useState(emptyCampaign);
  const [message, setMessage] = useState("");
  const [byHand, setByHand] = useState<string | null>(null);
  const plain = useMemo(() => linkHere(cleanAddress(subject)), [subject]);
  const link = campaignLink(plain, campaign);
  const code = useMemo(() => qrPath(link), [link]);
  const title = subjectTitle(subject);

  const copy = async (text: string) => {
    const done = await copyText(text);
    setMessage(done ? t("copied") : "");
    setByHand(done ? null : text);
  };

  return (
    <Dialog title={t("title")} closeLabel={t("close")} onClose={onClose}>
      <div className={styles["body"]}>
        <label className={fields["field"]}>
          <span>{t("link")}</span>
          <input
            ref={field}
            className={fields["code"]}
            type="url"
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
        <div className={layout["row"]}>
          <Button kind="primary" onClick={() => void copy(link)}>
            {t("copyLink")}
          </Button>
          {"share" in navigator && <Button onClick={() => void shareOutside(title, link)}>{t("system")}</Button>}
          {children}
        </div>
        {byHand !== null && <CopyByHand text={byHand} />}
        <p role="status" className={styles["said"]}>
          {message}
        </p>
        <QrPanel code={code} link={link} name={fileName(subject)} />
        <CampaignForm plain={plain} campaign={campaign} onChange={setCampaign} />
        <ContentCopies subject={subject} link={link} onCopy={(text) => void copy(text)} onMessage={setMessage} />
        {subject.kind === "case" && <PicturePanel detail={subject.detail} onMessage={setMessage} />}
      </div>
    </Dialog>
  );
}

/** Opens the share menu of the system. Closing that without a choice is not an error. */
async function shareOutside(title: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, url });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "AbortError"))
      console.warn("The system's share menu refused.", error);
  }
}

const fileName = (subject: ShareSubject): string => (subject.kind === "case" ? subject.detail.slug : "cases");
