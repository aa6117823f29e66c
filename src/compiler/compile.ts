import { createHash } from "node:crypto";
import { facetKeys } from "../domain/facet.ts";
import { type CaseFile, readCaseFile } from "./case/read-case-file.ts";
import { type Diagnostic, fileDiagnostic, isError, sortDiagnostics } from "./diagnostics/diagnostic.ts";
import { type DrawnDiagram, readDiagram } from "./diagram/read-diagram.ts";
import { type AssembledCase, assembleCase } from "./output/assemble-case.ts";
import { indexBuilders } from "./output/index-builders.ts";
import { type Memo, noMemo } from "./output/memo.ts";
import { listPages, type OutputFile, type OutputFiles, writeDetailOnce } from "./output/output-files.ts";
import { recommendedOrder } from "./output/recommended-order.ts";
import { relateCases } from "./output/related-cases.ts";
import { type Compiled, toCompiled } from "./output/to-compiled.ts";
import { type NamedCase, nameCases } from "./source/check-names.ts";
import type { SourceDiagram, SourceTree } from "./source/read-source.ts";
import { checkLedger, livingNames } from "./vocabulary/check-ledger.ts";
import { emptyLedger, type Ledger, type PublishedName } from "./vocabulary/ledger.ts";
import type { Taxonomy } from "./vocabulary/taxonomy.ts";

export type CompileInput = {
  source: SourceTree;
  taxonomy: Taxonomy;
  /** Hosts that off-site pictures may come from. */
  imageHosts?: readonly string[];
  /** What was published before; without it, names are not checked. */
  ledger?: Ledger | undefined;
  /** Imports what is clear, with warnings, where the default is an error. */
  lenient?: boolean;
  /** Pass the same one again to compile only what changed. */
  memo?: Memo;
};

export type CompileResult = {
  /** All files but the indexes, as they lie below the output folder. With errors, the files of the cases that have none. */
  pages: () => OutputFiles;
  /** What the index builders make of the finished cases. Costs more than an edit should; ask when it is wanted. */
  indexes: () => OutputFiles;
  /** All files one after another, each made when asked for. */
  listFiles: () => Iterable<OutputFile>;
  /** All problems of all files, sorted. */
  diagnostics: Diagnostic[];
  /** Slugs in the order "recommended". */
  cases: string[];
  compiled: Compiled;
  /** Names that the ledger, if one was given, does not hold yet. */
  unrecorded: PublishedName[];
};

/** Source files to output files. Pure: the same input gives the same bytes, whatever the order of files, the time zone or the locale. */
export const compileCases = (input: CompileInput): CompileResult => {
  const { source, taxonomy, imageHosts = [], ledger, lenient = false, memo = noMemo } = input;
  const { named, diagnostics: nameProblems } = nameCases(source.cases);
  const drawn = drawDiagrams(source.diagrams, memo);
  const context = { taxonomy, hosts: imageHosts, images: source, lenient };
  const slugs = [...new Set(named.map(({ slug }) => slug))];
  const bySlug = new Map(slugs.map((slug) => [slug, [] as NamedCase[]]));
  for (const file of named) bySlug.get(file.slug)?.push(file);
  const fileProblems: Diagnostic[] = [];
  // One case at a time: without a memo, what was read of its files is let go before the next.
  const cases = [...bySlug].map(([slug, own]): AssembledCase => {
    const diagrams = drawn.get(slug) ?? noDiagrams;
    const hashes: string[] = [];
    const files = own.flatMap(({ read, lang, file }): CaseFile[] => {
      const bytes = read();
      if (!(bytes instanceof Uint8Array)) {
        fileProblems.push(bytes);
        return [];
      }
      hashes.push(`${lang}${hashOf(bytes)}`);
      const input = { lang, slug, file, bytes };
      const known = `case ${file} ${hashOf(bytes)} ${lenient}`;
      return [memo.get(known, () => readCaseFile(input, { taxonomy, lenient }))];
    });
    fileProblems.push(...files.flatMap((file) => file.diagnostics));
    const key = hashes.join(" ");
    return memo.get(`pair ${slug} ${key} ${diagrams.hash} ${lenient}`, () =>
      assembleCase(
        { slug, files: Object.fromEntries(files.map((file) => [file.lang, file])), diagrams: diagrams.byName },
        context,
      ),
    );
  });
  const ready = recommendedOrder(
    cases.filter(({ texts, diagnostics }) => Object.keys(texts).length > 0 && !diagnostics.some(isError)),
  );
  const holdings = ready
    .map(({ slug, facets }) => [slug, ...facetKeys.map((facet) => facets[facet])].join(" "))
    .join("\n");
  const relations = memo.get(`related ${holdings}`, () => relateCases(ready));
  memo.turn();
  const compiled = toCompiled(ready, { taxonomy, ledger: ledger ?? emptyLedger, relations, memo });
  const names = checkLedger(ledger ?? emptyLedger, livingNames(slugs, taxonomy));
  const unrecorded = ledger ? names.unrecorded : [];
  const further: OutputFile[] = [
    ["redirects.json", JSON.stringify(names.redirects)],
    ...ready.flatMap(({ slug, pictures }) => [...pictures, ...diagramFiles(slug, drawn.get(slug))]),
  ];
  const diagnostics = [
    ...source.diagnostics,
    ...nameProblems,
    ...fileProblems,
    ...[...drawn.values()].flatMap((diagrams) => diagrams.diagnostics),
    ...cases.flatMap((subject) => subject.diagnostics),
    ...unusedDiagrams(source.diagrams, cases),
    ...names.diagnostics,
    ...(ledger ? unrecorded.map((name) => unrecordedName(ledger, name)) : []),
  ];
  return {
    ...toOutput(compiled, taxonomy, further),
    diagnostics: sortDiagnostics(diagnostics),
    cases: ready.map(({ slug }) => slug),
    compiled,
    unrecorded,
  };
};

const unrecordedName = ({ source }: Ledger, { facet, id }: PublishedName): Diagnostic =>
  fileDiagnostic("W_LEDGER", source.file, { found: facet ? `${facet}/${id}` : id });

type Output = Pick<CompileResult, "pages" | "indexes" | "listFiles">;

const toOutput = (compiled: Compiled, taxonomy: Taxonomy, further: readonly OutputFile[]): Output => {
  const indexes = () => new Map(indexBuilders.flatMap((build) => [...build(compiled, taxonomy)]));
  return {
    pages: () => new Map([...listPages(compiled, writeDetailOnce), ...further]),
    indexes,
    *listFiles() {
      yield* listPages(compiled);
      yield* further;
      yield* indexes();
    },
  };
};

const diagramFiles = (slug: string, diagrams: DrawnDiagrams | undefined): OutputFile[] =>
  [...(diagrams?.byName ?? [])].flatMap(([name, { pictures }]) =>
    Object.entries(pictures).map(([locale, { svg }]): OutputFile => [`images/${slug}/${name}.${locale}.svg`, svg]),
  );

type DrawnDiagrams = { hash: string; byName: Map<string, DrawnDiagram>; diagnostics: Diagnostic[] };

const noDiagrams: DrawnDiagrams = { hash: "", byName: new Map(), diagnostics: [] };

const drawDiagrams = (diagrams: readonly SourceDiagram[], memo: Memo): Map<string, DrawnDiagrams> => {
  const bySlug = new Map<string, DrawnDiagrams>();
  for (const { slug, name, file, bytes } of diagrams) {
    const hash = hashOf(bytes);
    const own: DrawnDiagrams = bySlug.get(slug) ?? { hash: "", byName: new Map(), diagnostics: [] };
    bySlug.set(slug, own);
    const { drawn, diagnostics } = memo.get(`diagram ${file} ${hash}`, () => readDiagram(file, bytes));
    own.hash += hash;
    own.diagnostics.push(...diagnostics);
    if (drawn) own.byName.set(name, drawn);
  }
  return bySlug;
};

const unusedDiagrams = (diagrams: readonly SourceDiagram[], cases: readonly AssembledCase[]): Diagnostic[] => {
  const used = new Set(cases.flatMap(({ slug, usedDiagrams }) => [...usedDiagrams].map((name) => `${slug}/${name}`)));
  return diagrams.flatMap(({ slug, name, file }) =>
    used.has(`${slug}/${name}`) ? [] : [fileDiagnostic("W_DIAGRAM_UNUSED", file, { found: name })],
  );
};

const hashesKnown = new WeakMap<Uint8Array, string>();

const hashOf = (bytes: Uint8Array): string => {
  const known = hashesKnown.get(bytes) ?? createHash("sha256").update(bytes).digest("base64url");
  hashesKnown.set(bytes, known);
  return known;
};
