import type { BrowserContextOptions, Locator, Page } from "@playwright/test";

/** What a reader works the site with; a journey uses one device alone. */
export type InputDevice = {
  name: "mouse" | "touch" | "keyboard";
  context: Pick<BrowserContextOptions, "viewport" | "hasTouch" | "isMobile">;
  /** Works a link, a button or a check box. */
  press: (page: Page, target: Locator) => Promise<void>;
  /** Puts the text cursor into a field. */
  enter: (page: Page, field: Locator) => Promise<void>;
  /** Picks an option of a list of suggestions whose text box has the focus. */
  pick: (page: Page, option: Locator) => Promise<void>;
  /** Chooses a value of a native list: `value`, or by keyboard the one after the current. */
  choose: (page: Page, list: Locator, value: string) => Promise<void>;
};

/** More stops of the Tab key than any page has. */
const maxStops = 260;

const tabTo = async (page: Page, target: Locator): Promise<void> => {
  const element = await target.elementHandle();
  for (let stop = 0; stop < maxStops; stop++) {
    if (await page.evaluate((wanted) => document.activeElement === wanted, element)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${target} is not reached by ${maxStops} presses of Tab.`);
};

/** To a check box of a group that is one stop of the Tab key. */
const moveTo = async (page: Page, box: Locator): Promise<void> => {
  await tabTo(page, box.locator("xpath=ancestor::fieldset").locator('li input[tabindex="0"]'));
  const key = await box.evaluate((element) =>
    element.compareDocumentPosition(document.activeElement ?? element) & Node.DOCUMENT_POSITION_PRECEDING
      ? "ArrowDown"
      : "ArrowUp",
  );
  const element = await box.elementHandle();
  for (let step = 0; step < maxStops; step++) {
    if (await page.evaluate((wanted) => document.activeElement === wanted, element)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${box} is not reached by ${key}.`);
};

export const inputDevices: readonly InputDevice[] = [
  {
    name: "mouse",
    context: { viewport: { width: 1280, height: 900 } },
    press: (_, target) => target.click(),
    enter: (_, field) => field.click(),
    pick: (_, option) => option.click(),
    choose: async (_, list, value) => void (await list.selectOption(value)),
  },
  {
    name: "touch",
    context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    press: (_, target) => target.tap(),
    enter: (_, field) => field.tap(),
    pick: (_, option) => option.tap(),
    choose: async (_, list, value) => void (await list.selectOption(value)),
  },
  {
    name: "keyboard",
    context: { viewport: { width: 1280, height: 900 } },
    press: async (page, target) => {
      const isBox = await target.evaluate((element) => element.matches("fieldset input[type=checkbox]"));
      if (!isBox) await tabTo(page, target);
      else await moveTo(page, target);
      await page.keyboard.press(isBox ? "Space" : "Enter");
    },
    enter: tabTo,
    pick: async (page, option) => {
      const wanted = (await option.getAttribute("id")) ?? "";
      const current = () => page.evaluate(() => document.activeElement?.getAttribute("aria-activedescendant"));
      for (let step = 0; step < 20 && (await current()) !== wanted; step++) await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
    },
    choose: async (page, list) => {
      await tabTo(page, list);
      await page.keyboard.press("ArrowDown");
    },
  },
];
