/** What an SVG from outside must not hold, each as people would call it; undefined when it is a plain picture. */
export const unsafeSvgPart = (svg: string): string | undefined => rules.find(([pattern]) => pattern.test(svg))?.[1];

const rules: readonly [RegExp, string][] = [
  [/<!DOCTYPE|<!ENTITY/i, "a document type or entity"],
  [/<\?xml-stylesheet/i, "a style sheet reference"],
  [/<\s*(?:[\w-]+:)?script\b/i, "a script"],
  [/<\s*(?:[\w-]+:)?foreignObject\b/i, "foreignObject"],
  [/<\s*(?:[\w-]+:)?(?:iframe|object|embed|audio|video|handler|set|animate\w*)\b/i, "an active element"],
  [/[\s"'/]on[a-z]+\s*=/i, "an event handler"],
  [
    /(?:href|src)\s*=\s*(?:["']\s*(?!#|data:image\/(?:png|jpeg|gif|webp)[;,])[^"'\s]|[^"'\s#])/i,
    "a reference to another file",
  ],
  [/url\(\s*["']?\s*(?!#)[^"')\s]|@import/i, "a reference to another file"],
  [/javascript:/i, "a script address"],
];
