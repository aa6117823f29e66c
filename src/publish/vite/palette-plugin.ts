import type { HtmlTagDescriptor, Plugin } from "vite";
import { type ColorScheme, colors } from "../../domain/palette.ts";

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

// Browsers without `light-dark()` get variables that the build derives from these declarations, so a scheme has to be set in the style
// sheet: in an element's `style` it would have no effect on the colours. Forced colours are the reader's own, so no scheme is set under them.
const sheet = `@layer tokens { :root {
color-scheme: light dark;
${Object.entries(colors)
  .map(([role, { light, dark }]) => `--color-${kebab(role)}: light-dark(${light}, ${dark});`)
  .join("\n")}
}
@media (forced-colors: none) {
:root[data-scheme="light"] { color-scheme: light; }
:root[data-scheme="dark"] { color-scheme: dark; }
}
}`;

const { accent, surface } = colors;
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32"><title>Casebook</title><rect width="32" height="32" rx="7" fill="${accent.light}"/><path d="M9 7h11a3 3 0 0 1 3 3v15H12a3 3 0 0 1-3-3z" fill="${surface.light}"/><path d="M12.5 12h7M12.5 16h7M12.5 20h4" stroke="${accent.light}" stroke-width="1.8" stroke-linecap="round"/></svg>\n`;

const themeColor = (scheme: ColorScheme): HtmlTagDescriptor => ({
  tag: "meta",
  attrs: { name: "theme-color", content: colors.page[scheme], media: `(prefers-color-scheme: ${scheme})` },
  injectTo: "head",
});

/**
 * Brings `src/domain/palette.ts` to what is not TypeScript: custom properties for style sheets (`@use "palette"`, e.g. `--color-page`), the theme colours in the head of `index.html`, and `favicon.svg`.
 */
export const palette = (): Plugin => {
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
