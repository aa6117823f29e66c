import {
  type BrowserContext,
  test as base,
  type CDPSession,
  expect,
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  type TestInfo,
} from "@playwright/test";
import { type Locale, locales } from "../../src/domain/locale.ts";
import { type Noise, watchPage } from "./watch-page.ts";

type OwnArgs = { noise: Noise[] };
type Args = PlaywrightTestArgs & PlaywrightTestOptions & PlaywrightWorkerArgs & PlaywrightWorkerOptions & OwnArgs;
type Body = (args: Args, info: TestInfo) => Promise<void> | void;

/**
 * A page that must stay quiet: a console error or warning, an uncaught error, or a violation of the content policy fails
 * the test when it ends. A test that provokes one takes it out of `noise` after checking it.
 */
export const test = base.extend<OwnArgs>({
  noise: [
    async ({ page, context }, use) => {
      const endSessions = trackSessions(context);
      const noise = await watchPage(page);
      // The page has served other tests before; browsers keep fifty steps of its history.
      const session = await context.newCDPSession(page);
      await session.send("Page.resetNavigationHistory");
      // A second session would undo on navigation what the first emulates, such as `navigator.onLine`.
      await session.detach();
      await use(noise);
      await endSessions();
      expect(noise, "console, errors and policy").toEqual([]);
    },
    { auto: true },
  ],
});

/** Ends the DevTools sessions of a test with it: what they emulate, such as a slow processor, lasts as long as they do. */
const trackSessions = (context: BrowserContext): (() => Promise<void>) => {
  const sessions: CDPSession[] = [];
  const open = context.newCDPSession;
  context.newCDPSession = async (page) => {
    const session = await open.call(context, page);
    sessions.push(session);
    return session;
  };
  return async () => {
    context.newCDPSession = open;
    // A session of a closed page has ended already.
    for (const session of sessions) await session.detach().catch(() => undefined);
  };
};

/** True when every test of `inTurn` runs in both languages: `FULL=1 npm run test:browser`. */
export const isFull = process.env["FULL"] === "1";

/**
 * A `test` for a file whose tests are written once for both languages. It takes every second one, so that zh runs the first, third and
 * so on, and en the others; each test runs once, and each file sees both languages.
 */
export const inTurn = (locale: Locale) => {
  let count = 0;
  return (title: string, body: Body): void => {
    const isMine = count % locales.length === locales.indexOf(locale);
    count += 1;
    if (isFull || isMine) test(title, body);
  };
};

export { expect };
