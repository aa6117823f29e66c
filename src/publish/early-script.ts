import { ownParams } from "../url/own-params.ts";

/**
 * A script so small that it may run before the first paint: where the address asks for filters, it marks the page, and the
 * style sheet keeps the unfiltered list unseen until the app has drawn the filtered one (or for four seconds, should the app
 * not come).
 */
export const earlyScript = (): string => {
  const names = ownParams.map((name) => name.replace(".", "\\.")).join("|");
  return `/[?&](?:${names})=/.test(location.search)&&(document.documentElement.dataset.waiting="");\n`;
};
