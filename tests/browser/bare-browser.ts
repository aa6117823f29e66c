import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { findBrowser, launchArguments } from "./find-browser.ts";

export type BarePage = {
  goto: (address: string) => Promise<void>;
  /** Runs an expression in the page and gives its value; what a navigation cuts off gives undefined. */
  evaluate: (expression: string) => Promise<unknown>;
  close: () => Promise<void>;
};
type Message = { id?: number; result?: Record<string, unknown>; error?: { message: string } };

/**
 * A page of a browser that looks into nothing but that page. Playwright attaches to every service worker, and a browser never counts a
 * worker that is looked into as idle, so that no newer one can take its place.
 */
export async function openBarePage(): Promise<BarePage> {
  const { executablePath, env } = await findBrowser();
  const profile = mkdtempSync(join(tmpdir(), "casebook-profile-"));
  const browser = spawn(
    executablePath,
    [...launchArguments, "--headless", "--remote-debugging-pipe", `--user-data-dir=${profile}`],
    { env, stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
  );
  const ended = new Promise((resolve) => browser.once("exit", resolve));
  const send = createConnection(browser.stdio[3] as Writable, browser.stdio[4] as Readable);
  const { targetId } = await send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  const inPage = (method: string, params: object) => send(method, params, String(sessionId));
  return {
    goto: async (url) => void (await inPage("Page.navigate", { url })),
    evaluate: async (expression) => {
      const options = { expression, awaitPromise: true, returnByValue: true };
      const { result } = await inPage("Runtime.evaluate", options).catch(() => ({ result: {} }));
      return (result as { value?: unknown }).value;
    },
    close: async () => {
      await send("Browser.close", {}).catch(() => undefined);
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Commands over the browser's pipe: JSON texts, each ended by a zero byte. */
function createConnection(input: Writable, output: Readable) {
  const waiting = new Map<number, (message: Message) => void>();
  let last = 0;
  let rest = "";
  output.setEncoding("utf8").on("data", (text: string) => {
    const messages = (rest + text).split("\0");
    rest = messages.pop() ?? "";
    for (const message of messages.map((json): Message => JSON.parse(json)))
      if (message.id !== undefined) waiting.get(message.id)?.(message);
  });
  return (method: string, params: object, sessionId?: string) =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result ?? {});
      });
      input.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
}
