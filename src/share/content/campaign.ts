export const campaignFields = ["source", "medium", "campaign"] as const;
export type CampaignField = (typeof campaignFields)[number];
export type Campaign = Record<CampaignField, string>;

export const emptyCampaign: Campaign = { source: "", medium: "", campaign: "" };

/** Why a field is invalid: empty while another is filled in, characters that reports would split or escape, or too long. */
export type CampaignFault = "missing" | "signs" | "long";

/** Longest value of a field, in characters. */
export const maxCampaignLength = 60;

/** Letters of any script, digits, and the characters that no report changes. */
const allowed = /^[\p{L}\p{N}._~-]+$/u;

/** The faults of a campaign by field; none when nothing is filled in, since there is no campaign then. */
export function campaignFaults(campaign: Campaign): Partial<Record<CampaignField, CampaignFault>> {
  const used = campaignFields.some((field) => campaign[field].trim() !== "");
  if (!used) return {};
  const faults: Partial<Record<CampaignField, CampaignFault>> = {};
  for (const field of campaignFields) {
    const fault = faultOf(campaign[field].trim());
    if (fault !== null) faults[field] = fault;
  }
  return faults;
}

function faultOf(value: string): CampaignFault | null {
  if (value === "") return "missing";
  if ([...value].length > maxCampaignLength) return "long";
  return allowed.test(value) ? null : "signs";
}

/** The nearest valid value of a field: "Spring Launch!" becomes "spring-launch". May be empty. */
export const suggestedValue = (value: string): string =>
  [
    ...value
      .normalize("NFKC")
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}._~]+/gu, "-")
      .replace(/^-+|-+$/g, ""),
  ]
    .slice(0, maxCampaignLength)
    .join("");

/** The link with its campaign, or unchanged while the campaign is empty or invalid. */
export function campaignLink(link: string, campaign: Campaign): string {
  const used = campaignFields.some((field) => campaign[field].trim() !== "");
  if (!used || Object.keys(campaignFaults(campaign)).length > 0) return link;
  const query = campaignFields.map((field) => `utm_${field}=${encodeURIComponent(campaign[field].trim())}`).join("&");
  return `${link}${link.includes("?") ? "&" : "?"}${query}`;
}
