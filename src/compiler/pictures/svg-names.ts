import { svgElementAttributes } from "svg-element-attributes";
import { svgTagNames } from "svg-tag-names";

const words = (text: string): string[] => text.split(" ");

/** Elements that do more than draw or describe: scripts, HTML, links, animation, sound, film and fonts from elsewhere. */
const active = new Set([
  ...words("a animate animateColor animateMotion animateTransform animation audio canvas cursor discard font-face-uri"),
  ...words("foreignObject handler iframe listener mpath prefetch script set tbreak unknown video"),
]);

/** Elements of SVG that only draw or describe, those of drafts that Inkscape writes among them. */
export const svgElements: ReadonlySet<string> = new Set([
  ...svgTagNames.filter((name) => !active.has(name)),
  ...words("meshgradient meshrow meshpatch hatch hatchpath solidcolor"),
]);

/** Attributes of SVG, event handlers left out, and newer properties that may be written as attributes. */
export const svgAttributes: ReadonlySet<string> = new Set([
  ...Object.values(svgElementAttributes).flat(),
  ...words("role xmlns crossOrigin decoding transform-box transform-origin isolation mix-blend-mode mask-type marker"),
  ...words("font font-feature-settings font-kerning font-variant-ligatures font-variation-settings line-height"),
  ...words("inline-size shape-inside shape-margin shape-padding text-align text-align-all text-align-last text-indent"),
  ...words("text-decoration-color text-decoration-fill text-decoration-line text-decoration-stroke"),
  ...words("text-decoration-style text-orientation text-transform"),
]);
