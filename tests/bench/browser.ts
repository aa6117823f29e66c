import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { chromium, type Page } from "@playwright/test";

/**
 * `tsx tests/bench/browser.ts [DIST] [CLICKS] [RATE]`: milliseconds from a click on a facet value to the painted result, in
 * Chromium slowed down RATE (4) times, on the built site in DIST (default dist). The browser is $CHROMIUM_PATH or /usr/bin/chromium.
 */
const [dist = "dist", clicks = "60", rate = "4"] = process.argv.slice(2);
const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
  const file = path.endsWith("/") ? join(dist, path, "index.html") : join(dist, path);
  if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
  response.setHeader("content-type", types[extname(file)] ?? "application/octet-stream");
  return createReadStream(file).pipe(response);
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`http://127.0.0.1:${port}/zh/`, { waitUntil: "networkidle" });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: Number(rate) });
  const times = (await measureClicks(page, Number(clicks))).sort((a, b) => a - b);
  const at = (share: number) =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN).toFixed(1);
  console.log(
    `${times.length} clicks to painted result at ${rate}× throttling: median ${at(0.5)} ms, p98 ${at(0.98)} ms, worst ${at(1)} ms`,
  );
} finally {
  await browser.close();
  server.close();
}

/** Every second click takes back the one before, so that lists long and short are met. The first five are not counted. */
async function measureClicks(page: Page, count: number): Promise<number[]> {
  const boxes = await page.locator("main input[type=checkbox]:visible:enabled").elementHandles();
  if (boxes.length === 0) throw new Error(`No facet value can be ticked on /zh/ of ${dist}; build the site first.`);
  const times: number[] = [];
  for (let i = 0; i < count + 5; i++) {
    const box = boxes[(Math.floor(i / 2) * 7) % boxes.length];
    const [time] = await Promise.all([page.evaluate(timeToPaint), box?.click()]);
    if (i >= 5) times.push(time);
    await page.waitForTimeout(150);
  }
  return times;
}

/**
 * In the page: from the next click's own time stamp to the frame after the last change of counts, chips or cards, which is over
 * when nothing changed for 400 ms. What is only spoken (it waits on purpose) and the head of the document are left out.
 */
function timeToPaint(): Promise<number> {
  return new Promise((resolve) => {
    addEventListener(
      "click",
      (event) => {
        let settled = 0;
        const observer = new MutationObserver((changes) => {
          // Written out here: a function with a name would call a helper that the page does not have.
          if (
            !changes.some(
              ({ target }) =>
                (target instanceof Element ? target : target.parentElement)?.closest("[role=status], head") === null,
            )
          )
            return;
          clearTimeout(settled);
          requestAnimationFrame(() => {
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
