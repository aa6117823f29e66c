import { ownParams } from "../url/own-params.ts";

/**
 * A script so small that it may run before the first paint: where the address asks for filters, it marks the page, and the
 * style sheet keeps the unfiltered list unseen until the app has drawn the filtered one (or for four seconds, should the app
 * not come). A language link pressed before the app is there takes along what the address asks for.
 */
export const earlyScript = (): string => {
  const names = ownParams.map((name) => name.replace(".", "\\.")).join("|");
  const page = "document.documentElement.dataset";
  return [
    `/[?&](?:${names})=/.test(location.search)&&(${page}.waiting="");`,
    `addEventListener("click",e=>{let a=e.target.closest("header a[hreflang]");`,
    `a&&!${page}.ready&&(a.search=location.search,a.hash=location.hash)},true)\n`,
  ].join("");
};
