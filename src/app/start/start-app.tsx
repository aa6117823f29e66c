import { type ReactNode, startTransition, useEffect, useLayoutEffect } from "react";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createBrowserRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { createQueryClient } from "../../content/cache.ts";
import type { ContentSource } from "../../content/fetch.ts";
import { createI18n } from "../../i18n/create-i18n.ts";
import { tidyPath } from "../../url/tidy-path.ts";
import { scrollAfterFirstDraw } from "../layout/scroll-positions.ts";
import { Providers } from "../providers.tsx";
import { createRoutes } from "../routes/create-routes.tsx";
import { listenForContent } from "./listen-for-content.ts";
import { keepEarlyText, reportEarlyInput } from "./report-early-input.ts";

/**
 * Takes over a prerendered page, or draws one from nothing. Filters live in the query string, which the prerendered page
 * does not know, so an address that asks for some is drawn afresh, at once; the script in the head has marked the page as waiting,
 * and the style sheet keeps the unfiltered list unseen until then.
 */
export async function startApp(root: HTMLElement, source: ContentSource): Promise<void> {
  tidyAddress();
  const state = document.querySelector('script[type="application/json"]')?.textContent;
  const client = createQueryClient(source, state && JSON.parse(state));
  const i18n = await createI18n();
  const router = createBrowserRouter(createRoutes({ client, i18n }), {
    basename: import.meta.env.BASE_URL,
  });
  listenForContent(client, () => router.revalidate());
  if (!router.state.initialized) await initialized(router);
  // Filters in the address, what a history entry remembers (such as the number of cards) and errors are not on the prerendered page.
  const isPrerendered =
    state !== undefined &&
    state !== null &&
    router.state.errors === null &&
    router.state.location.state === null &&
    document.documentElement.dataset["waiting"] === undefined;
  const app = (
    <Providers client={client} i18n={i18n}>
      <Started prerendered={isPrerendered ? root : null}>
        <RouterProvider router={router} />
      </Started>
    </Providers>
  );
  // In a transition React takes over in slices, so a tap in between is answered.
  if (isPrerendered) startTransition(() => void hydrateRoot(root, app));
  else {
    dropPrerenderedHead();
    const typeEarlyText = keepEarlyText(root);
    flushSync(() => createRoot(root).render(app));
    delete document.documentElement.dataset["waiting"];
    typeEarlyText();
    scrollAfterFirstDraw(router.state.location);
  }
}

/** Hosts answer `//zh//` and `…/index.html` too, and a link may bring the bracket behind it; the router knows the plain address only. */
function tidyAddress(): void {
  const { pathname, search, hash } = location;
  const path = tidyPath(pathname, import.meta.env.BASE_URL);
  if (path !== pathname) history.replaceState(history.state, "", path + search + hash);
}

/**
 * Marks the page as ready when React has taken over, for the script in the head, the style sheet and the tests. It wraps the app rather
 * than standing beside it, so that React's ids stay as prerendered.
 */
function Started({ prerendered, children }: { prerendered: HTMLElement | null; children: ReactNode }) {
  // Within the commit: a click is answered either by the script in the head or by React, never by both.
  useLayoutEffect(() => {
    document.documentElement.dataset["ready"] = "true";
  }, []);
  // A field of a page drawn afresh holds what the address says, which nobody has typed.
  useEffect(() => {
    if (prerendered) reportEarlyInput(prerendered);
  }, [prerendered]);
  return children;
}

/** The app writes these itself when it draws afresh; the prerendered ones would stay behind and contradict it. */
const dropPrerenderedHead = (): void => {
  const own = 'title, meta[name="description"], meta[name="robots"], link[rel="canonical"]';
  for (const element of document.head.querySelectorAll(own)) element.remove();
};

const initialized = (router: ReturnType<typeof createBrowserRouter>): Promise<void> =>
  new Promise((resolve) => {
    const stop = router.subscribe((state) => {
      if (!state.initialized) return;
      stop();
      resolve();
    });
  });
