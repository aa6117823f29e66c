import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Connect, Plugin, ViteBuilder } from "vite";
import {
  abandonReplacement,
  beginReplacement,
  commitReplacement,
  replacementProblem,
  stagingFolder,
} from "../../compiler/output/replace-folder.ts";
import { type BuiltSite, buildSite } from "../build-site.ts";
import { hostingFolder } from "../hosting/hosting-files.ts";
import type { Renderer } from "../pages/renderer.ts";
import { readSettings } from "../read-settings.ts";

type RendererModule = { createRenderer: (source: (path: string) => Promise<unknown>) => Promise<Renderer> };

/**
 * Lets one `vite build` make the whole site: the client, then the app once more for node, then every page by it. Takes the place of the
 * site from `data/site.yaml`, `SITE_URL` and `BASE_PATH`. Everything is written beside the output folder and put in its place at the
 * end, so that a build that fails or is killed leaves the last good site.
 */
export const publish = (): Plugin => ({
  name: "casebook:publish",
  configureServer: ({ middlewares }) => void middlewares.use(refuseOddPaths),
  configurePreviewServer: ({ middlewares }) => void middlewares.use(refuseOddPaths),
  config: (config, { command }) => {
    const root = resolve(config.root ?? ".");
    const settings = readSettings(root, process.env);
    const { site, offline } = settings;
    const siteData = { "import.meta.env.SITE": JSON.stringify(settings.data) };
    if (command !== "build") return { base: site.base, define: siteData };
    const outDir = resolve(root, config.build?.outDir ?? "dist");
    const nodeBuild = join(root, "node_modules/.cache/prerender", String(process.pid));
    return {
      base: site.base,
      define: {
        ...siteData,
        "import.meta.env.SITE_ORIGIN": JSON.stringify(site.origin),
        "import.meta.env.OFFLINE_COPY": JSON.stringify(offline),
      },
      build: { manifest: true, outDir: stagingFolder(outDir), emptyOutDir: true },
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
          const folders = [hostingFolder(outDir), outDir];
          for (const folder of folders) {
            const problem = replacementProblem(folder, () => true);
            if (problem !== undefined) throw new Error(problem);
          }
          for (const folder of folders) beginReplacement(folder);
          try {
            await buildInto(builder, nodeBuild, (createRenderer) =>
              buildSite({
                ...settings,
                outDir: stagingFolder(outDir),
                hostingDir: stagingFolder(hostingFolder(outDir)),
                cacheFolder: join(root, "node_modules/.cache"),
                createRenderer,
              }),
            );
            for (const folder of folders) commitReplacement(folder);
          } finally {
            for (const folder of folders) abandonReplacement(folder);
            await rm(nodeBuild, { recursive: true, force: true });
          }
        },
      },
    };
  },
});

/** Answers 404 for paths of slashes alone (`//`) and those with a backslash, on which the servers of Vite fail. */
const refuseOddPaths: Connect.NextHandleFunction = (request, response, next) => {
  const [path = ""] = (request.url ?? "").split("?");
  if (!/^\/\/+$|\\/.test(path)) return next();
  response.statusCode = 404;
  response.end("Not found\n");
};

/** Runs both builds, then `build` with the app that was built for node into `nodeBuild`, and logs what came of it. */
const buildInto = async (
  builder: ViteBuilder,
  nodeBuild: string,
  build: (createRenderer: RendererModule["createRenderer"]) => Promise<BuiltSite>,
): Promise<void> => {
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error("The build needs the environments client and ssr; see publish-plugin.ts.");
  await builder.build(client);
  await builder.build(ssr);
  const module: RendererModule = await import(pathToFileURL(join(nodeBuild, "prerender.js")).href);
  const { pages, pictures, warnings, seconds } = await build(module.createRenderer);
  const { logger } = builder.config;
  for (const warning of warnings) logger.warn(warning);
  const time = (stage: keyof typeof seconds) => `${seconds[stage].toFixed(1)} s`;
  logger.info(
    `published ${pages} pages in ${time("pages")}, ${pictures} pictures in ${time("pictures")}, compressed in ${time("compression")}`,
  );
};
