import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { escapeMarkup } from "../../domain/escape-markup.ts";
import { caseMarkdownPath } from "../../share/content/case-files.ts";
import type { ContentFolder } from "../content-folder.ts";
import { caseMarkdown } from "../feeds/case-markdown.ts";
import { headTags, renderHead } from "../heads/head.ts";
import { metaPolicy } from "../hosting/headers.ts";
import { addIntegrity } from "../hosting/integrity.ts";
import { absolute } from "../site.ts";
import { writeFiles } from "../write-files.ts";
import { splitDrawnHead } from "./drawn-head.ts";
import { pageHtml } from "./page-html.ts";
import { fileOf, type PlannedPage } from "./page-list.ts";
import { type PageContext, pageText } from "./page-text.ts";
import { type Manifest, modulePreloads, sourcesOf } from "./preloads.ts";
import type { Renderer } from "./renderer.ts";

/** Bytes of state that a page carries itself; beyond, the app fetches it from the host, which keeps it compressed. */
const mostState = 100_000;

export type BuildPagesInput = {
  outDir: string;
  planned: readonly PlannedPage[];
  content: ContentFolder;
  renderer: Renderer;
  manifest: Manifest;
  imageHosts: readonly string[];
  /** Address of the script that runs before the first paint. */
  early: string;
  context: PageContext;
};

/** Draws every planned page and writes it. Gives the pages that were written, with their titles and descriptions. */
export const buildPages = async (input: BuildPagesInput): Promise<BuiltPage[]> => {
  const { outDir, manifest, imageHosts, context } = input;
  const shell = await readFile(join(outDir, "index.html"), "utf8");
  const assets = new Map<string, Buffer>();
  const readAsset = async (address: string) => {
    const path = address.slice(context.site.base.length);
    if (!assets.has(path)) assets.set(path, await readFile(join(outDir, path)));
  };
  const early = (kind: PlannedPage["kind"]) =>
    `<script ${takesState.has(kind) ? "" : "async "}src="${input.early}"></script>`;
  const built: BuiltPage[] = [];
  for (const planned of input.planned) {
    const { page, kind, slug } = planned;
    const drawn = await input.renderer.draw(page.path);
    if (drawn.missing && planned.optional) continue;
    if (drawn.missing !== (kind === "missing"))
      throw new Error(`The app has no page at ${page.path}, but the page list has.`);
    const split = splitDrawnHead(page.path, drawn.html);
    const detail = slug === undefined ? undefined : await input.content.detail(page.locale, slug);
    const text = pageText(planned, split, detail, context);
    if (kind !== "missing") {
      agree(page.path, "canonical address", absolute(context.site, page.canonical), split.head.canonical);
      agree(page.path, "rule for robots", page.indexed ? null : "noindex, follow", split.head.robots);
    }
    const preloads = modulePreloads(manifest, sourcesOf(kind, page.locale)).map(
      (file) => `<link rel="modulepreload" crossorigin href="${escapeMarkup(context.site.base + file)}">`,
    );
    const fits = JSON.stringify(drawn.state).length <= mostState;
    const html = pageHtml(shell, {
      page,
      policy: metaPolicy(imageHosts),
      head: [renderHead(headTags(page, text, context.site)), kind === "missing" ? "" : early(kind), ...preloads].join(
        "",
      ),
      body: split.body,
      state: kind === "missing" ? undefined : fits ? drawn.state : { mutations: [], queries: [] },
    });
    for (const [, address = ""] of html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g))
      await readAsset(address);
    const checked = addIntegrity(html, (address) => {
      const bytes = assets.get(address.slice(context.site.base.length));
      if (!bytes) throw new Error(`The page ${page.path} loads ${address}, which the build did not make.`);
      return bytes;
    });
    await writeFiles(outDir, new Map([[fileOf(page.path), checked]]));
    if (detail) {
      const markdown = caseMarkdown(detail, page.path, context.site);
      await writeFiles(outDir, new Map([[caseMarkdownPath(page.locale, detail.slug), markdown]]));
    }
    built.push({ planned, title: text.title, description: text.description });
  }
  return built;
};

/** Pages whose address may ask for more than the built page shows: the script must have run when they are painted. */
const takesState = new Set<PlannedPage["kind"]>(["list", "tool"]);

export type BuiltPage = { planned: PlannedPage; title: string; description: string };

const agree = (path: string, what: string, planned: string | null, drawn: string | null) => {
  if (planned !== drawn)
    throw new Error(
      `The page ${path} should have the ${what} "${planned}" but draws "${drawn}". Mend its PageHead or the page list.`,
    );
};
