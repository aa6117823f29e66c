import type casePage from "./zh/case.json";
import type common from "./zh/common.json";
import type compare from "./zh/compare.json";
import type embed from "./zh/embed.json";
import type explorer from "./zh/explorer.json";
import type index from "./zh/index.json";
import type insights from "./zh/insights.json";
import type notice from "./zh/notice.json";
import type share from "./zh/share.json";
import type shortlist from "./zh/shortlist.json";

/** The texts of each part of the site, typed by the Chinese dictionary; the English one is held equal by a test. */
export type Texts = {
  common: typeof common;
  explorer: typeof explorer;
  index: typeof index;
  case: typeof casePage;
  share: typeof share;
  compare: typeof compare;
  embed: typeof embed;
  insights: typeof insights;
  shortlist: typeof shortlist;
  notice: typeof notice;
};

export type Namespace = keyof Texts;

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: Texts;
    keySeparator: false;
    nsSeparator: false;
    returnNull: false;
  }
}
