import { useTexts } from "../i18n/use-texts.ts";
import type { CaseDetail } from "../model/customer-case.ts";
import { CasePicture } from "../ui/case-picture.tsx";
import { ForeignText } from "../ui/foreign-text.tsx";
import { LogoTile } from "../ui/logo-tile.tsx";
import { RichText } from "../ui/rich-text.tsx";
import styles from "./case-banner.module.scss";

export function CaseBanner({ detail, lang }: { detail: CaseDetail; lang: string | undefined }) {
  const t = useTexts("common");
  const { banner, figure } = detail;
  return (
    <header className={styles["banner"]} lang={lang}>
      <div className={styles["logo"]}>
        <LogoTile logo={detail.facts.logo} />
      </div>
      <div className={styles["text"]}>
        <h1 className={styles["title"]} tabIndex={-1}>
          <ForeignText text={banner.title} locale={detail.lang} />
        </h1>
        <p className={styles["lead"]}>
          <RichText content={banner.content} locale={detail.lang} />
        </p>
      </div>
      {figure && (
        <p className={styles["figure"]}>
          <strong className={styles["number"]}>{figure.value}</strong>
          <span className={styles["unit"]}>
            <ForeignText text={figure.label} locale={detail.lang} />
          </span>
        </p>
      )}
      {banner.image && (
        <div className={styles["picture"]}>
          <CasePicture picture={banner.image} company={detail.title} missingText={t("picture.missing")} eager />
        </div>
      )}
    </header>
  );
}
