import { createPalette, type Palette } from "../domain/palette.ts";
import { type CaseFile, readCaseFile } from "./case/read-case-file.ts";
import { coverFiles } from "./covers/cover-files.ts";
import { type Diagnostic, fileDiagnostic, isError, sortDiagnostics } from "./diagnostics/diagnostic.ts";
import { type DrawnDiagram, readDiagram } from "./diagram/read-diagram.ts";
import { type AssembledCase, assembleCase } from "./output/assemble-case.ts";
import { withTones } from "./output/assign-tones.ts";
import { recommendedOrder } from "./output/recommended-order.ts";
import { relateCases } from "./output/related-cases.ts";
import { buildSearchIndex } from "./output/search-index.ts";
import { type Compiled, listPages, toCompiled } from "./output/to-compiled.ts";
import type { OutputFile } from "./output/write-output.ts";
import { type SiteContent, siteFiles } from "./site/site-content.ts";
import { type NamedCase, nameCases } from "./source/check-names.ts";
import { limits } from "./source/limits.ts";
import type { SourceDiagram, SourceTree } from "./source/read-source.ts";
import { checkLedger, currentIds } from "./vocabulary/check-ledger.ts";
import { emptyLedger, type Ledger, type PublishedName } from "./vocabulary/ledger.ts";
import type { FacetEdit } from "./vocabulary/set-facets.ts";
import type { Taxonomy } from "./vocabulary/taxonomy.ts";

export type CompileInput = {
  source: SourceTree;
  taxonomy: Taxonomy;
  /** Hosts that off-site pictures may come from. */
  imageHosts?: readonly string[];
  /** The colours of diagrams; without it, those of the default accent. */
  palette?: Palette;
  /** Settings of the site and what stands beside the cases. */
  site?: SiteContent;
  /** What was published before; without it, names are not checked. */
  ledger?: Ledger | undefined;
  /** Repairs what has one clear reading, with warnings, where the default is an error. */
  lenient?: boolean;
};

export type CompileResult = {
  /** All output files one after another, each made when asked for. With errors, the files of the cases that have none. */
  listFiles: () => Iterable<OutputFile>;
  /** All problems of all files, sorted. */
  diagnostics: Diagnostic[];
  /** Slugs in the order "recommended". */
  cases: string[];
  compiled: Compiled;
  /** Facets that case files set themselves. Only the publisher is told. */
  facetEdits: FacetEdit[];
  /** Names that the ledger, if one was given, does not hold yet. */
  newIds: PublishedName[];
};

/** Source files to output files. Pure: the same input gives the same bytes, whatever the order of files, the time zone or the locale. */
export const compileCases = (input: CompileInput): CompileResult => {
  const { source, taxonomy, imageHosts = [], palette = createPalette(), site, ledger, lenient = false } = input;
  const { named, diagnostics: nameProblems } = nameCases(source.cases);
  const drawn = drawDiagrams(source.diagrams, palette);
  const context = { taxonomy, hosts: imageHosts, images: source, lenient };
  const fileProblems: Diagnostic[] = [];
  const cases = [...new Set(named.map(({ slug }) => slug))].flatMap((slug): AssembledCase[] => {
    const own = named.filter((file) => file.slug === slug);
    const files = own.flatMap((file) => readFile(file, { taxonomy, lenient }, fileProblems));
    if (files.length === 0) return [];
    const diagrams = drawn.get(slug)?.byName ?? new Map<string, DrawnDiagram>();
    const pair = { slug, files: Object.fromEntries(files.map((file) => [file.lang, file])), diagrams };
    const assembled = guarded((own[0] as NamedCase).file, fileProblems, () => assembleCase(pair, context));
    fileProblems.push(...files.flatMap((file) => file.diagnostics));
    return assembled ? [assembled] : [];
  });
  const ready = withTones(
    recommendedOrder(
      cases.filter(({ texts, hasErrors }) => Object.keys(texts).length > 0 && !hasErrors),
      site?.featured,
    ),
  );
  const compiled = toCompiled(ready, {
    taxonomy,
    ledger: ledger ?? emptyLedger,
    relations: relateCases(ready, taxonomy.facets.zh),
    site,
  });
  const names = checkLedger(
    ledger ?? emptyLedger,
    currentIds(
      cases.map(({ slug }) => slug),
      taxonomy,
    ),
  );
  const newIds = ledger ? names.newIds : [];
  const diagnostics = [
    ...source.diagnostics,
    ...nameProblems,
    ...fileProblems,
    ...[...drawn.values()].flatMap((diagrams) => diagrams.diagnostics),
    ...unusedDiagrams(source.diagrams, cases),
    ...names.diagnostics,
    ...(site?.checkSlugs(cases.map(({ slug }) => slug)) ?? []),
    ...(ledger ? newIds.map((name) => newIdDiagnostic(ledger, name)) : []),
  ];
  // Never a success over nothing: the last good output would be replaced by an empty one.
  if (ready.length === 0 && !diagnostics.some(isError))
    diagnostics.push(fileDiagnostic("E_NO_CASES", source.label || ".", { found: source.label || "." }));
  if (ready.length > limits.cases)
    diagnostics.push(fileDiagnostic("W_MANY_CASES", source.label || ".", { found: ready.length, max: limits.cases }));
  return {
    *listFiles() {
      yield* listPages(compiled);
      for (const { slug, pictures, coverShape, tone } of ready) {
        yield* [...pictures, ...diagramFiles(slug, drawn.get(slug))];
        yield* coverFiles(slug, coverShape, tone, palette);
      }
      if (site) yield* siteFiles(site);
      yield* buildSearchIndex(compiled, taxonomy);
    },
    diagnostics: sortDiagnostics(diagnostics),
    cases: ready.map(({ slug }) => slug),
    compiled,
    facetEdits: ready.flatMap((subject) => subject.facetEdits),
    newIds,
  };
};

const readFile = (
  { read, lang, slug, file }: NamedCase,
  context: { taxonomy: Taxonomy; lenient: boolean },
  problems: Diagnostic[],
): CaseFile[] => {
  const bytes = read();
  if (!(bytes instanceof Uint8Array)) {
    problems.push(bytes);
    return [];
  }
  const caseFile = guarded(file, problems, () => readCaseFile({ lang, slug, file, bytes }, context));
  if (caseFile && !caseFile.isDraft) return [caseFile];
  problems.push(...(caseFile?.diagnostics ?? []));
  return [];
};

/** Whatever goes wrong with one file becomes a problem of that file: the others are compiled, and the dev server goes on. */
const guarded = <T>(file: string, problems: Diagnostic[], run: () => T): T | undefined => {
  try {
    return run();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push(fileDiagnostic("E_INTERNAL", file, { found: reason }));
    return undefined;
  }
};

const newIdDiagnostic = ({ source }: Ledger, { facet, id }: PublishedName): Diagnostic =>
  fileDiagnostic("W_LEDGER", source.file, { found: facet ? `${facet}/${id}` : id });

const diagramFiles = (slug: string, diagrams: DrawnDiagrams | undefined): OutputFile[] =>
  [...(diagrams?.byName ?? [])].flatMap(([name, { pictures }]) =>
    Object.entries(pictures).map(([locale, { svg }]): OutputFile => [`images/${slug}/${name}.${locale}.svg`, svg]),
  );

type DrawnDiagrams = { byName: Map<string, DrawnDiagram>; diagnostics: Diagnostic[] };

const drawDiagrams = (diagrams: readonly SourceDiagram[], palette: Palette): Map<string, DrawnDiagrams> => {
  const bySlug = new Map<string, DrawnDiagrams>();
  for (const { slug, name, file, bytes } of diagrams) {
    const own: DrawnDiagrams = bySlug.get(slug) ?? { byName: new Map(), diagnostics: [] };
    bySlug.set(slug, own);
    const { drawn, diagnostics = [] } = guarded(file, own.diagnostics, () => drawOnce(file, bytes, palette)) ?? {};
    own.diagnostics.push(...diagnostics);
    if (drawn) own.byName.set(name, drawn);
  }
  return bySlug;
};

const drawings = new Map<string, ReturnType<typeof readDiagram>>();

/** Laying out takes about a tenth of a second a diagram, so that the dev server, which compiles afresh on every save, draws each once. */
const drawOnce = (file: string, bytes: Uint8Array, palette: Palette): ReturnType<typeof readDiagram> => {
  const key = `${file}\n${JSON.stringify(palette)}\n${Buffer.from(bytes).toString("latin1")}`;
  const drawing = drawings.get(key) ?? readDiagram(file, bytes, palette);
  drawings.set(key, drawing);
  return drawing;
};

const unusedDiagrams = (diagrams: readonly SourceDiagram[], cases: readonly AssembledCase[]): Diagnostic[] => {
  const used = new Set(cases.flatMap(({ slug, usedDiagrams }) => [...usedDiagrams].map((name) => `${slug}/${name}`)));
  return diagrams.flatMap(({ slug, name, file }) =>
    used.has(`${slug}/${name}`) ? [] : [fileDiagnostic("W_DIAGRAM_UNUSED", file, { found: name })],
  );
};
