import { ownParams } from "../../url/own-params.ts";

/**
 * A script so small that it may run before the first paint: where the address asks for filters, it marks the page, and the
 * style sheet keeps the unfiltered list unseen until the app has drawn the filtered one (or for four seconds, should the app
 * not come). A language link pressed before the app is there takes along what the address asks for; other controls used so
 * early are noted, and the app does again what was done with them (`early-acts.ts`).
 */
export const earlyScript = (): string => {
  const names = ownParams.map((name) => name.replace(".", "\\.")).join("|");
  return [
    `{let d=document.documentElement.dataset,s=earlyActs=new Set;`,
    `/[?&](?:${names})=/.test(location.search)&&(d.waiting="");`,
    `for(let k of["click","input"])addEventListener(k,({target:t})=>{if(!d.ready){`,
    `let a=t.closest("header a[hreflang]");a&&(a.search=location.search,a.hash=location.hash);`,
    `s.add(t.closest("button,input,select"))}},true)}\n`,
  ].join("");
};
