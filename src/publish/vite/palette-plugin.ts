import type { HtmlTagDescriptor, Plugin } from "vite";
import { type ColorScheme, createPalette, type Palette, type SchemeColors } from "../../domain/palette.ts";

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const declare = (prefix: string, colors: Record<string, SchemeColors>): string =>
  Object.entries(colors)
    .map(
      ([role, { light, dark }]) =>
        `--${prefix}${kebab(role)}: ${light === dark ? light : `light-dark(${light}, ${dark})`};`,
    )
    .join("\n");

/** The palette as custom properties: `--paper` and the other roles everywhere, `--tone-ground` … below `[data-tone="3"]`. */
const styleSheet = ({ colors, tones }: Palette): string =>
  // Browsers without `light-dark()` get variables that the build derives from these declarations, so a scheme has to be set in the style
  // sheet: in an element's `style` it would have no effect on the colours. Forced colours are the reader's own, so no scheme is set under them.
  `@layer tokens { :root {
color-scheme: light dark;
${declare("", colors)}
}
${tones.map((tone, index) => `[data-tone="${index}"] {\n${declare("tone-", tone)}\n}`).join("\n")}
@media (forced-colors: none) {
:root[data-scheme="light"] { color-scheme: light; }
:root[data-scheme="dark"] { color-scheme: dark; }
}
}`;

const drawIcon = ({ colors: { action, surface } }: Palette): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32"><title>Casebook</title><rect width="32" height="32" rx="7" fill="${action.light}"/><path d="M9 7h11a3 3 0 0 1 3 3v15H12a3 3 0 0 1-3-3z" fill="${surface.light}"/><path d="M12.5 12h7M12.5 16h7M12.5 20h4" stroke="${action.light}" stroke-width="1.8" stroke-linecap="round"/></svg>\n`;

/**
 * Brings the palette of the casebook to what is not TypeScript: custom properties for style sheets (`@use "palette"`), the theme colours
 * in the head of `index.html`, and `favicon.svg`.
 */
export const palette = (colors: Palette = createPalette()): Plugin => {
  const sheet = styleSheet(colors);
  const icon = drawIcon(colors);
  const themeColor = (scheme: ColorScheme): HtmlTagDescriptor => ({
    tag: "meta",
    attrs: { name: "theme-color", content: colors.colors.paper[scheme], media: `(prefers-color-scheme: ${scheme})` },
    injectTo: "head",
  });
  let base = "/";
  return {
    name: "casebook:palette",
    config: () => ({
      css: {
        preprocessorOptions: {
          scss: {
            importers: [
              {
                canonicalize: (url: string) => (url === "palette" ? new URL("casebook:palette") : null),
                load: () => ({ contents: sheet, syntax: "scss" as const }),
              },
            ],
          },
        },
      },
    }),
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: () => [
      {
        tag: "link",
        attrs: { rel: "icon", href: `${base}favicon.svg`, type: "image/svg+xml" },
        injectTo: "head",
      },
      themeColor("light"),
      themeColor("dark"),
    ],
    configureServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        if (request.url !== `${base}favicon.svg`) return next();
        response.setHeader("Content-Type", "image/svg+xml").end(icon);
      });
    },
    generateBundle() {
      if (this.environment.name === "client") this.emitFile({ type: "asset", fileName: "favicon.svg", source: icon });
    },
  };
};
