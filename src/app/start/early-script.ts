/** Query parameters that change what a page shows; put in front of this file by the build. */
declare const ownParams: string[];

// Runs in the head of every page, before the app: repeats presses on buttons that came before the app, each button once.
const page = document.documentElement;
const pressed = new Set<HTMLButtonElement>();

// The prerendered list does not know of filters: the style sheet hides it until the app has drawn the filtered one.
if ([...new URLSearchParams(location.search).keys()].some((name) => ownParams.includes(name)))
  page.dataset["waiting"] = "";

// In the bubble phase: a press that React has already handled, which marks the page as ready, is not repeated.
addEventListener("click", ({ target }) => {
  if (page.dataset["ready"] || !(target instanceof Element)) return;
  const button = target.closest("button");
  if (button) pressed.add(button);
  // A link to the other language keeps the query, which the prerendered page does not know either.
  const link = target.closest<HTMLAnchorElement>("header a[hreflang]");
  if (link) [link.search, link.hash] = [location.search, location.hash];
});
new MutationObserver((_, observer) => {
  observer.disconnect();
  for (const button of pressed) if (button.isConnected) button.click();
}).observe(page, { attributeFilter: ["data-ready"] });

export {};
