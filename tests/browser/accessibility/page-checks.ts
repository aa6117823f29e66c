/*
 * Checks that run inside a page. Each is handed over as text, so it may use nothing from outside its own body.
 */

/** Targets under 24 by 24 pixels, but for links in running text (WCAG 2.5.8, "inline"). */
export const smallTargets = (): string[] =>
  [
    ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary, [role=button], [role=tab]"),
  ].flatMap((target) => {
    // The link of a card lies over the whole card by its `::after`.
    const cover = getComputedStyle(target, "::after");
    const isCover = cover.position === "absolute" && cover.insetBlockStart === "0px" && cover.insetInlineEnd === "0px";
    const area = target.closest("label") ?? (isCover ? target.offsetParent : null) ?? target;
    const { width, height } = area.getBoundingClientRect();
    const style = getComputedStyle(target);
    const isHidden =
      width <= 1 ||
      height <= 1 ||
      style.visibility === "hidden" ||
      target.closest("[inert], dialog:not([open])") !== null;
    const holder = target.parentElement;
    const isInText =
      style.display === "inline" &&
      holder !== null &&
      /^(P|LI|DD|TD|FIGCAPTION|SPAN|EM|STRONG|H[1-6])$/.test(holder.tagName) &&
      (holder.textContent ?? "").trim().length > (target.textContent ?? "").trim().length;
    return isHidden || isInText || (width >= 24 && height >= 24)
      ? []
      : [
          `target ${target.tagName} "${(target.textContent ?? "").trim().slice(0, 20)}" is ${Math.round(width)} by ${Math.round(height)}`,
        ];
  });

/** Runs of four or more Han characters under English, and of eight or more English words under Chinese. */
export const falseLanguages = (): string[] => {
  const findings: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue ?? "";
    const holder = walker.currentNode.parentElement;
    if (!holder || holder.closest("script, style, [translate=no]")) continue;
    const lang = holder.closest("[lang]")?.getAttribute("lang") ?? "";
    const isFalse =
      lang === "en" ? /[\u3400-\u9fff]{4,}/.test(text) : /[A-Za-z][\w'’.,;:()-]*(?: [\w'’.,;:()-]+){7,}/.test(text);
    if (isFalse) findings.push(`under lang=${lang}: ${text.trim().slice(0, 40)}`);
  }
  return findings;
};

/** Texts that do not have their element to themselves: a browser's translation would pull them from under React. */
export const looseTexts = (): string[] => {
  const findings: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const holder = text.parentElement;
    if (!holder || (text.nodeValue ?? "").trim() === "" || holder.closest("script, style, noscript, svg")) continue;
    if (holder.childNodes.length > 1)
      findings.push(
        `text "${(text.nodeValue ?? "").trim().slice(0, 30)}" shares <${holder.tagName.toLowerCase()} class="${holder.className}">`,
      );
  }
  return findings;
};

/** Makes every text at least 40 % longer, with accents and brackets, as a wordy language would. */
export const stretchTexts = (): void => {
  const accents: Record<string, string> = {
    a: "á",
    e: "ê",
    i: "ï",
    o: "ô",
    u: "ü",
    n: "ñ",
    c: "ç",
    A: "Å",
    E: "É",
    O: "Ø",
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.data.trim() === "" || text.parentElement?.closest("script, style, svg")) continue;
    const accented = text.data.replace(/[aeioucnAEO]/g, (letter) => accents[letter] ?? letter);
    text.data = `[${accented}${accented.slice(0, Math.ceil(accented.length * 0.4))}]`;
  }
};

/** Texts of which a part cannot be seen, because something cuts them off or they stand outside the page. */
export const clippedTexts = (): string[] => {
  const findings: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const holder = text.parentElement;
    if (!holder || text.data.trim() === "" || holder.closest("script, style, svg, select, dialog:not([open])"))
      continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    if (box.width === 0 || getComputedStyle(holder).visibility === "hidden") continue;
    let right = document.documentElement.clientWidth;
    let isMeant = false;
    for (let around: HTMLElement | null = holder; around && around !== document.body; around = around.parentElement) {
      const style = getComputedStyle(around);
      if (style.clipPath !== "none" || style.webkitLineClamp !== "none" || /auto|scroll/.test(style.overflowX))
        isMeant = true;
      if (style.overflowX === "hidden" || style.overflowX === "clip")
        right = Math.min(right, around.getBoundingClientRect().right);
    }
    if (!isMeant && box.right > right + 1)
      findings.push(`"${text.data.slice(0, 30)}" ends ${Math.round(box.right - right)} pixels outside`);
  }
  return findings;
};

/** Paragraphs of the page, and the closing marks that stand first in a line. */
export const lineStarts = (): { paragraphs: number; findings: string[] } => {
  const findings: string[] = [];
  const paragraphs = [...document.querySelectorAll<HTMLElement>("main p, main li")].filter(
    // What only screen readers get is one pixel wide.
    (element) => (element.textContent ?? "").length > 30 && element.clientWidth > 1,
  );
  for (const paragraph of paragraphs) {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      for (const mark of text.data.matchAll(/[、，。；：！？）》」]/g)) {
        if (mark.index === 0) continue;
        const range = document.createRange();
        range.setStart(text, mark.index - 1);
        range.setEnd(text, mark.index);
        const before = range.getBoundingClientRect();
        range.setStart(text, mark.index);
        range.setEnd(text, mark.index + 1);
        const own = range.getBoundingClientRect();
        if (own.width > 0 && own.top > before.bottom - 2)
          findings.push(`line begins with ${text.data.slice(mark.index, mark.index + 8)}`);
      }
    }
  }
  return { paragraphs: paragraphs.length, findings };
};
