import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import { buildSite } from "../build-site.ts";
import type { Renderer } from "../pages/renderer.ts";
import { readSettings } from "../read-settings.ts";

type RendererModule = { createRenderer: (source: (path: string) => Promise<unknown>) => Promise<Renderer> };

/**
 * Lets one `vite build` make the whole site: the client, then the app once more for node, then every page by it. Takes the place of the
 * site from `data/site.yaml`, `SITE_URL` and `BASE_PATH`.
 */
export const publish = (): Plugin => ({
  name: "casebook:publish",
  config: (config, { command }) => {
    const root = resolve(config.root ?? ".");
    const { site, offline, renames } = readSettings(root, process.env);
    const nodeBuild = join(root, "node_modules/.cache/prerender", String(process.pid));
    const names = { "import.meta.env.SITE_NAME": JSON.stringify(site.name) };
    const define = {
      ...names,
      "import.meta.env.SITE_ORIGIN": JSON.stringify(site.origin),
      "import.meta.env.OFFLINE_COPY": JSON.stringify(offline),
    };
    if (command !== "build") return { base: site.base, define: names };
    return {
      base: site.base,
      define,
      build: { manifest: true },
      environments: {
        ssr: {
          build: {
            outDir: nodeBuild,
            ssr: true,
            manifest: false,
            copyPublicDir: false,
            emptyOutDir: true,
            rolldownOptions: { input: "src/prerender.tsx" },
          },
        },
      },
      builder: {
        sharedPlugins: true,
        buildApp: async (builder) => {
          const { client, ssr } = builder.environments;
          if (!client || !ssr)
            throw new Error("The build needs the environments client and ssr; see publish-plugin.ts.");
          await builder.build(client);
          await builder.build(ssr);
          const { logger, build } = builder.config;
          try {
            const module: RendererModule = await import(pathToFileURL(join(nodeBuild, "prerender.js")).href);
            const built = await buildSite({
              outDir: resolve(root, build.outDir),
              cacheFolder: join(root, "node_modules/.cache"),
              site,
              offline,
              renames,
              createRenderer: module.createRenderer,
            });
            for (const warning of built.warnings) logger.warn(warning);
            const [pages, pictures, compression] = (["pages", "pictures", "compression"] as const).map(
              (stage) => `${built.seconds[stage].toFixed(1)} s`,
            );
            logger.info(
              `published ${built.pages} pages in ${pages}, ${built.pictures} pictures in ${pictures}, compressed in ${compression}`,
            );
          } finally {
            await rm(nodeBuild, { recursive: true, force: true });
          }
        },
      },
    };
  },
});
