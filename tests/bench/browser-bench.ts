import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { findBrowser, launchArguments } from "../browser/find-browser.ts";

/**
 * Milliseconds in the browser, slowed down `rate` times: from a click on a facet value to the painted result, and the longest
 * that the page's main thread was held up by one task while somebody typed.
 */
export type BrowserRow = {
  cases: number;
  rate: number;
  clicks: number;
  median: number;
  p98: number;
  worst: number;
  letters: number;
  longestTask: number;
};

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};
/** Typed one after the other: Chinese, a word that comes letter by letter, a misspelling. */
const letters = ["容器", "平台", " ", "m", "o", "n", "i", "t", "o", "r", " ", "clustre"];

/** Measures the built site in `dist`. */
export const benchBrowser = async (
  dist: string,
  { cases, clicks, rate }: Pick<BrowserRow, "cases" | "clicks" | "rate">,
): Promise<BrowserRow> => {
  return withBrowser(dist, async (browser, address) => {
    const { page, session } = await openList(browser, address, rate);
    const times = (await measureClicks(page, clicks)).sort((a, b) => a - b);
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
    await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    const typing = await openList(browser, address, rate);
    const longestTask = await measureTyping(typing.page);
    return { cases, rate, clicks, median: at(0.5), p98: at(0.98), worst: at(1), letters: letters.length, longestTask };
  });
};

/** Bytes that a first visit to the list loads: each file as small as the site holds it (brotli where there is a `.br` beside it). */
export const measureFirstVisit = (dist: string): Promise<number> =>
  withBrowser(dist, async (browser, address) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    let bytes = 0;
    page.on("response", (response) => {
      const file = fileOf(dist, new URL(response.url()).pathname);
      if (file !== null) bytes += statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
    });
    await page.goto(address, { waitUntil: "networkidle" });
    return bytes;
  });

/** Runs Chromium on the built site in `dist`; `address` is that of its Chinese list. */
const withBrowser = async <T>(dist: string, use: (browser: Browser, address: string) => Promise<T>): Promise<T> => {
  const server = createServer((request, response) => {
    const file = fileOf(dist, new URL(request.url ?? "/", "http://localhost").pathname);
    if (file === null) return response.writeHead(404).end();
    response.setHeader("content-type", types[extname(file)] ?? "application/octet-stream");
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env, args: launchArguments });
  try {
    return await use(browser, `http://127.0.0.1:${port}/zh/`);
  } finally {
    await browser.close();
    server.close();
  }
};

/** The file that a path of the site names; null where there is none. */
const fileOf = (dist: string, pathname: string): string | null => {
  const path = normalize(decodeURIComponent(pathname));
  const file = path.endsWith("/") ? join(dist, path, "index.html") : join(dist, path);
  return existsSync(file) && statSync(file).isFile() ? file : null;
};

const openList = async (
  browser: Browser,
  address: string,
  rate: number,
): Promise<{ page: Page; session: CDPSession }> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address, { waitUntil: "networkidle" });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  return { page, session };
};

/** Every second click takes back the one before, so that lists long and short are met. The first five are not counted. */
const measureClicks = async (page: Page, count: number): Promise<number[]> => {
  const boxes = await page.locator("main input[type=checkbox]:visible:enabled").elementHandles();
  if (boxes.length === 0) throw new Error("No facet value can be ticked on /zh/; build the site first.");
  const times: number[] = [];
  for (let i = 0; i < count + 5; i++) {
    const box = boxes[(Math.floor(i / 2) * 7) % boxes.length];
    const [time] = await Promise.all([page.evaluate(timeToPaint), box?.click()]);
    if (i >= 5) times.push(time);
    await page.waitForTimeout(150);
  }
  return times;
};

/**
 * In the page: from the next click's own time stamp to the frame after the last change of counts, chips or cards on the screen,
 * which is over when nothing changed for 400 ms. Left out: what is only spoken (it waits on purpose), the head of the document,
 * and what lies below the screen.
 */
function timeToPaint(): Promise<number> {
  return new Promise((resolve) => {
    addEventListener(
      "click",
      (event) => {
        let settled = 0;
        const observer = new MutationObserver((changes) => {
          // Written out here: a function with a name would call a helper that the page does not have.
          const changed = changes
            .flatMap(({ target, addedNodes }) => (addedNodes.length > 0 ? [...addedNodes] : [target]))
            .map((node) => (node instanceof Element ? node : node.parentElement))
            .filter((element) => element?.closest("[role=status], head") === null);
          requestAnimationFrame(() => {
            // The frame is laid out now anyway.
            if (!changed.some((element) => element?.isConnected && element.getBoundingClientRect().top < innerHeight))
              return;
            clearTimeout(settled);
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              const painted = performance.now();
              clearTimeout(settled);
              settled = window.setTimeout(() => {
                observer.disconnect();
                resolve(painted - event.timeStamp);
              }, 400);
            };
            port2.postMessage(null);
          });
        });
        observer.observe(document.body, {
          childList: true,
          subtree: true,
          characterData: true,
        });
      },
      { capture: true, once: true },
    );
  });
}

/** The longest task from the first focus of the text box on; 50 where the browser names none, for it names longer ones only. */
const measureTyping = async (page: Page): Promise<number> => {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: "longtask" });
  });
  await page.locator("main [role=combobox]").click();
  await page.waitForTimeout(1_000);
  for (const letter of letters) {
    await page.keyboard.insertText(letter);
    await page.waitForTimeout(600);
  }
  return page.evaluate(() => Math.max(50, ...(globalThis as unknown as { longTasks: number[] }).longTasks));
};
