import type { Page } from "@playwright/test";

/** Does to the page what a browser's translation does: every text is put into `<font>` elements of its own. */
export const translatePage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const parent = text.parentElement;
      if (!parent || text.data.trim() === "" || /^(SCRIPT|STYLE|FONT|TITLE|TEXTAREA|OPTION)$/i.test(parent.tagName))
        continue;
      const outer = document.createElement("font");
      const inner = document.createElement("font");
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(text.data);
    }
  });
