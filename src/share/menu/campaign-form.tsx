import { useId } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import fields from "../../ui/fields/field.module.scss";
import {
  type Campaign,
  type CampaignFault,
  type CampaignField,
  campaignFaults,
  campaignFields,
  campaignLink,
  maxCampaignLength,
  suggestedValue,
} from "../content/campaign.ts";
import styles from "./share-dialog.module.scss";

type Props = { plain: string; campaign: Campaign; onChange: (campaign: Campaign) => void };

/** Source, medium and campaign for the link above; shows at once what is wrong with a field and offers the nearest valid value. */
export function CampaignForm({ plain, campaign, onChange }: Props) {
  const t = useTexts("share");
  const faults = campaignFaults(campaign);
  const link = campaignLink(plain, campaign);
  return (
    <details className={styles["panel"]}>
      <summary className={styles["summary"]}>{t("campaign")}</summary>
      <div className={styles["inside"]}>
        <p className="muted">{t("campaign.intro")}</p>
        <div className={styles["fields"]}>
          {campaignFields.map((field) => (
            <Field
              key={field}
              field={field}
              value={campaign[field]}
              fault={faults[field]}
              onChange={(value) => onChange({ ...campaign, [field]: value })}
            />
          ))}
        </div>
        <p className="muted">{t("campaign.preview")}</p>
        <output className={styles["preview"]}>{link === plain ? t("campaign.none") : link}</output>
      </div>
    </details>
  );
}

type FieldProps = {
  field: CampaignField;
  value: string;
  fault: CampaignFault | undefined;
  onChange: (value: string) => void;
};

function Field({ field, value, fault, onChange }: FieldProps) {
  const t = useTexts("share");
  const id = useId();
  const suggested = suggestedValue(value);
  return (
    <div className={fields["field"]}>
      <label htmlFor={id}>{t(`campaign.${field}`)}</label>
      <input
        id={id}
        name={`utm_${field}`}
        value={value}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={fault !== undefined && fault !== "missing"}
        aria-describedby={`${id}-note`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-note`} className={fault ? styles["fault"] : "muted"}>
        {fault ? t(`campaign.${fault}`, { max: maxCampaignLength }) : t(`hint.${field}`)}
      </p>
      {fault && fault !== "missing" && suggested !== "" && suggested !== value && (
        <button type="button" className={styles["mend"]} onClick={() => onChange(suggested)}>
          {t("campaign.mend", { value: suggested })}
        </button>
      )}
    </div>
  );
}
