import { type Dirent, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Locale, locales } from "../../domain/locale.ts";
import { compareText, type Diagnostic, fileDiagnostic } from "../diagnostics/diagnostic.ts";
import { limits } from "./limits.ts";

/** `read` gives the bytes, or what is wrong: ten thousand files need not be in memory at once. */
export type SourceCase = { lang: Locale; name: string; file: string; read: () => Uint8Array | Diagnostic };
export type SourceDiagram = { slug: string; name: string; file: string; bytes: Uint8Array };

/** Everything found below a source folder, in an order that does not depend on the file system. */
export type SourceTree = {
  cases: SourceCase[];
  diagrams: SourceDiagram[];
  hasImages: boolean;
  /** Bytes of a picture below `images`; undefined when there is none. */
  readImage: (path: string) => Uint8Array | undefined;
  diagnostics: Diagnostic[];
};

type ReadFile = (path: string) => Uint8Array;

/**
 * Lists `zh`, `en` (with Hugo's own nesting `zh/case`), `diagrams` and `images` below `source`. Never throws for what it
 * finds there. `label` is the folder's name in problems.
 */
export const readSource = (source: string, label = source, readFile: ReadFile = readFileSync): SourceTree => {
  const walk = createWalk(source, label, readFile);
  const found = locales.filter((lang) => walk.isFolder(lang));
  if (found.length === 0 && walk.diagnostics.length === 0)
    walk.diagnostics.push(fileDiagnostic("E_SOURCE", label, { found: label }));
  const cases = found.flatMap((lang) =>
    [lang, ...(walk.isFolder(`${lang}/case`) ? [`${lang}/case`] : [])].flatMap((folder) => walk.cases(lang, folder)),
  );
  const diagrams = walk.isFolder("diagrams") ? walk.folders("diagrams").flatMap((slug) => walk.diagrams(slug)) : [];
  const hasImages = walk.isFolder("images");
  return {
    cases,
    diagrams,
    hasImages,
    readImage: (path) => (hasImages ? walk.image(path) : undefined),
    diagnostics: walk.diagnostics,
  };
};

const createWalk = (source: string, label: string, readFile: ReadFile) => {
  const diagnostics: Diagnostic[] = [];
  const labelOf = (path: string) => join(label, path).replaceAll("\\", "/");

  const isFolder = (path: string): boolean => {
    const stat = lstatSync(join(source, path), { throwIfNoEntry: false });
    if (stat?.isSymbolicLink()) diagnostics.push(fileDiagnostic("E_SYMLINK", labelOf(path), { found: path }));
    return stat?.isDirectory() ?? false;
  };

  const list = (folder: string): Dirent[] => {
    try {
      return readdirSync(join(source, folder), { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name));
    } catch (error) {
      diagnostics.push(ioDiagnostic(labelOf(folder), folder, error));
      return [];
    }
  };

  const isRegular = (folder: string, item: Dirent): boolean => {
    if (item.isFile()) return true;
    const code = item.isSymbolicLink() ? "E_SYMLINK" : "E_NOT_FILE";
    diagnostics.push(fileDiagnostic(code, labelOf(`${folder}/${item.name}`), { found: item.name }));
    return false;
  };

  const readBytes = (path: string): Uint8Array | Diagnostic => {
    const place = join(source, path);
    try {
      const { size } = lstatSync(place);
      if (size <= limits.fileBytes) return readFile(place);
      const facts = { what: "file", found: `${size} bytes`, limit: `${limits.fileBytes} bytes` };
      return fileDiagnostic("E_LIMIT", labelOf(path), facts);
    } catch (error) {
      return ioDiagnostic(labelOf(path), path, error);
    }
  };

  const files = (folder: string, ending: RegExp, skippedFolder?: string) =>
    list(folder).flatMap((item) => {
      if (/^[._]/.test(item.name) || (item.isDirectory() && item.name === skippedFolder)) return [];
      if (!ending.test(item.name)) {
        diagnostics.push(fileDiagnostic("W_FILE", labelOf(`${folder}/${item.name}`), { found: item.name }));
        return [];
      }
      if (!isRegular(folder, item)) return [];
      const path = `${folder}/${item.name}`;
      return [{ name: item.name.replace(ending, ""), file: labelOf(path), read: () => readBytes(path) }];
    });

  return {
    diagnostics,
    isFolder,
    folders: (folder: string) =>
      list(folder)
        .filter((item) => item.isDirectory())
        .map(({ name }) => name),
    cases: (lang: Locale, folder: string): SourceCase[] =>
      files(folder, /\.md$/i, "case").map((file) => ({ lang, ...file })),
    diagrams: (slug: string): SourceDiagram[] =>
      files(`diagrams/${slug}`, /\.ya?ml$/).flatMap(({ name, file, read }) => {
        const bytes = read();
        if (bytes instanceof Uint8Array) return [{ slug, name, file, bytes }];
        diagnostics.push(bytes);
        return [];
      }),
    image: (path: string): Uint8Array | undefined => {
      const stat = lstatSync(join(source, "images", path), { throwIfNoEntry: false });
      return stat?.isFile() ? readFile(join(source, "images", path)) : undefined;
    },
  };
};

const ioDiagnostic = (file: string, found: string, error: unknown): Diagnostic =>
  fileDiagnostic("E_IO", file, {
    found,
    reason: error instanceof Error && "code" in error ? String(error.code) : String(error),
  });
