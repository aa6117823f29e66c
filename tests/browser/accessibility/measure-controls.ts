/*
 * Measures of controls that run inside a page. Each is handed over as a function of its own, so it may use nothing from outside its body.
 */

/** Controls whose outline against their surroundings, or whose own mark, has less contrast than 3:1 (WCAG 1.4.11). */
export const faintControls = (): string[] => {
  type Colour = [number, number, number, number];
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const read = (text: string): Colour => {
    if (!canvas) throw new Error("no canvas");
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a]: Colour, [x, y, z]: Colour): Colour => [
    r * a + x * (1 - a),
    g * a + y * (1 - a),
    b * a + z * (1 - a),
    1,
  ];
  const groundOf = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255, 1];
    const own = read(getComputedStyle(element).backgroundColor);
    return own[3] >= 1 ? own : over(own, groundOf(element.parentElement));
  };
  const light = ([r, g, b]: Colour) => {
    const [x = 0, y = 0, z = 0] = [r, g, b].map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const contrast = (a: Colour, b: Colour) => {
    const [low = 0, high = 0] = [light(a), light(b)].sort((one, other) => one - other);
    return (high + 0.05) / (low + 0.05);
  };
  const fields = "input:not([type=hidden]), select, textarea, button, summary, [role=button]";
  return [...document.querySelectorAll<HTMLElement>(fields)].flatMap((control) => {
    const { width, height } = control.getBoundingClientRect();
    const style = getComputedStyle(control);
    if (width <= 1 || height <= 1 || style.visibility === "hidden" || control.closest("[inert], dialog:not([open])"))
      return [];
    // A disabled control is exempt, and so is one that the browser draws by itself.
    if (
      control.matches(":disabled, [aria-disabled=true]") ||
      (style.appearance === "auto" && /checkbox|radio/.test(control.getAttribute("type") ?? ""))
    )
      return [];
    const around = groundOf(control.parentElement);
    const edges = [
      ["Left", style.borderLeftWidth, style.borderLeftStyle, style.borderLeftColor],
      ["Bottom", style.borderBottomWidth, style.borderBottomStyle, style.borderBottomColor],
    ].filter(([, size, kind]) => Number.parseFloat(size ?? "0") > 0 && kind !== "none");
    const name = `${control.tagName} "${(control.getAttribute("aria-label") ?? control.textContent ?? "").trim().slice(0, 24)}" .${control.className}`;
    const ground = groundOf(control);
    // What has a text of its own contrast is told by that text; a box that holds what is typed or chosen must be seen itself.
    const isBox = /^(INPUT|SELECT|TEXTAREA)$/.test(control.tagName);
    const box = isBox
      ? edges.length > 0
        ? edges.map(([, , , colour]) => contrast(over(read(colour ?? ""), around), around))
        : [contrast(ground, around)]
      : [];
    const marks = [...control.querySelectorAll("svg")]
      .filter((mark) => mark.getBoundingClientRect().width > 0 && (control.textContent ?? "").trim() === "")
      .map((mark) => {
        const colour = getComputedStyle(mark).color;
        return contrast(over(read(colour), ground), ground);
      });
    const least = Math.min(...box, ...marks);
    return least < 3 ? [`${name}: ${least.toFixed(2)}:1`] : [];
  });
};

/** Contrast of the focus ring of the element that has the focus against what is around it; 0 where there is no ring. */
export const ringContrast = (): number => {
  for (const animation of document.getAnimations()) animation.finish();
  const element = document.activeElement;
  const ringed = [
    element,
    element?.closest("label") ?? null,
    element?.parentElement ?? null,
    element?.nextElementSibling ?? null,
  ].find((candidate) => {
    if (!candidate) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(candidate);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  });
  if (!ringed) return 0;
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const read = (text: string): [number, number, number, number] => {
    if (!canvas) throw new Error("no canvas");
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a];
  };
  const light = ([r, g, b]: readonly number[]) => {
    const [x = 0, y = 0, z = 0] = [r ?? 0, g ?? 0, b ?? 0].map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  let around: Element | null = ringed.parentElement;
  while (around && read(getComputedStyle(around).backgroundColor)[3] < 255) around = around.parentElement;
  const ground = around ? read(getComputedStyle(around).backgroundColor) : [255, 255, 255];
  const [low = 0, high = 0] = [light(read(getComputedStyle(ringed).outlineColor)), light(ground)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/**
 * Main controls smaller than 44 by 44 pixels (WCAG 2.5.5): everything in the header, every field and every button. Tags on cards, chosen
 * values with the buttons that clear them, and the values of facets are many and stand close; they keep the minimum of 24 only.
 */
export const smallMainControls = (): string[] => {
  const controls =
    "header a[href], header button, main button, main select, main input, main summary, dialog[open] button";
  const many = "[class^=_tag_], [class^=_chip_], [class^=_clear_], [class^=_more_], [type=checkbox], [type=radio]";
  return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((control) => {
    const { width, height } = (control.closest("label") ?? control).getBoundingClientRect();
    const isHidden =
      width <= 1 ||
      height <= 1 ||
      getComputedStyle(control).visibility === "hidden" ||
      control.closest("[inert], dialog:not([open])") !== null;
    if (isHidden || control.matches(many) || (width >= 43.5 && height >= 43.5)) return [];
    const name = (control.getAttribute("aria-label") ?? control.textContent ?? "").trim().slice(0, 24);
    return [`${control.tagName} "${name}" is ${Math.round(width)} by ${Math.round(height)}`];
  });
};
