import type casePage from "./zh/case.json";
import type common from "./zh/common.json";
import type explorer from "./zh/explorer.json";
import type notice from "./zh/notice.json";

/** The texts of each part of the site, typed by the Chinese dictionary; the English one is held equal by a test. */
export type Texts = {
  common: typeof common;
  explorer: typeof explorer;
  case: typeof casePage;
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
