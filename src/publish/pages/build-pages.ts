import { readFileSync } from "node:fs";
import { join } from "node:path";
import { escapeMarkup } from "../../domain/escape-markup.ts";
import { type Locale, locales } from "../../domain/locale.ts";
import { caseMarkdownPath } from "../../share/content/case-files.ts";
import type { ContentFolder } from "../content-folder.ts";
import { caseMarkdown } from "../feeds/case-markdown.ts";
import { renderHead } from "../heads/head.ts";
import { metaPolicy } from "../hosting/headers.ts";
import { addIntegrity } from "../hosting/integrity.ts";
import { shellPage } from "../offline/offline-files.ts";
import { writeFiles } from "../write-files.ts";
import { pageHtml } from "./page-html.ts";
import { fileOf, type PlannedPage } from "./page-list.ts";
import { type PageContext, pageText } from "./page-text.ts";
import { type Manifest, modulePreloads, sourcesOf } from "./preloads.ts";
import type { DrawnPage, Renderer } from "./renderer.ts";

/** Bytes of state that a page carries itself; beyond, the app fetches it from the host, which keeps it compressed. */
const maxStateBytes = 100_000;

export type BuildPagesInput = {
  outDir: string;
  planned: readonly PlannedPage[];
  content: ContentFolder;
  renderer: Renderer;
  /** The list pages, which are drawn before all others for their texts. */
  lists: Record<Locale, DrawnPage>;
  manifest: Manifest;
  imageHosts: readonly string[];
  /** Address of the script that runs before the first paint. */
  early: string;
  context: PageContext;
};

/**
 * Draws every planned page and writes it, cases with a Markdown file beside them, and the page without content that the offline copy
 * shows for addresses that were never opened. Returns the pages that were written.
 */
export const buildPages = async (input: BuildPagesInput): Promise<PlannedPage[]> => {
  const { outDir, manifest, imageHosts, context } = input;
  const { site } = context;
  const shell = readFileSync(join(outDir, "index.html"), "utf8");
  const policy = metaPolicy({ imageHosts, hsts: site.hsts });
  const checked = createIntegrity(outDir, site.base);
  const built: PlannedPage[] = [];
  for (const planned of input.planned) {
    const { page, id, slug } = planned;
    const drawn = id === "explorer" ? input.lists[page.locale] : await input.renderer.draw(page.path);
    if (drawn.missing !== (id === undefined))
      throw new Error(`The app has no page at ${page.path}, but the page list has.`);
    const detail = slug === undefined ? undefined : await input.content.detail(page.locale, slug);
    const text = pageText(planned, drawn.head, detail, context);
    if (id !== undefined) {
      assertSame(page.path, "canonical address", `/${page.canonical}`, drawn.head.canonical);
      assertSame(page.path, "rule for robots", page.indexed, drawn.head.indexed ?? true);
    }
    const preloads = modulePreloads(manifest, sourcesOf(id, page.locale)).map(
      (file) => `<link rel="modulepreload" crossorigin href="${escapeMarkup(site.base + file)}">`,
    );
    // Not async: it must have run when the page is painted.
    const early = id === undefined ? "" : `<script crossorigin src="${input.early}"></script>`;
    const fits = JSON.stringify(drawn.state).length <= maxStateBytes;
    const html = pageHtml(shell, {
      locale: page.locale,
      policy,
      head: [renderHead(page, text, site), early, ...preloads].join(""),
      body: drawn.html,
      state: id === undefined ? undefined : fits ? drawn.state : { mutations: [], queries: [] },
    });
    const files = new Map([[fileOf(page.path), checked(html)]]);
    if (detail) files.set(caseMarkdownPath(page.locale, detail.slug), caseMarkdown(detail, page.path, site));
    await writeFiles(outDir, files);
    built.push(planned);
  }
  const [locale] = locales;
  const head = `<title>${escapeMarkup(site.name[locale])}</title><meta name="robots" content="noindex">`;
  const offlinePage = pageHtml(shell, { locale, policy, head, body: "", state: undefined });
  await writeFiles(outDir, new Map([[shellPage, checked(offlinePage)]]));
  return built;
};

/** A function that adds integrity values to a page. Throws where a page loads a file that the build did not make. */
const createIntegrity = (outDir: string, base: string) => {
  const assets = new Map<string, Buffer>();
  const readAsset = (address: string): Buffer => {
    const bytes = assets.get(address) ?? readFileSync(join(outDir, address.slice(base.length)));
    assets.set(address, bytes);
    return bytes;
  };
  return (html: string) => addIntegrity(html, readAsset);
};

const assertSame = <T>(path: string, what: string, planned: T, drawn: T | undefined) => {
  if (planned !== drawn)
    throw new Error(
      `The page ${path} should have the ${what} "${planned}" but draws "${drawn}". Correct its PageHead or the page list.`,
    );
};
