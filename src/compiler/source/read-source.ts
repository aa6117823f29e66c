import { type Dirent, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Locale, locales } from "../../domain/locale.ts";
import { compareText, type Diagnostic, fileDiagnostic } from "../diagnostics/diagnostic.ts";
import { createImageFolder, type ImageFile } from "./image-folder.ts";
import { limits } from "./limits.ts";

/** `read` gives the bytes, or what is wrong. */
export type SourceCase = { lang: Locale; name: string; file: string; read: () => Uint8Array | Diagnostic };
export type SourceDiagram = { slug: string; name: string; file: string; bytes: Uint8Array };

/** Everything found below a source folder, in an order that does not depend on the file system. */
export type SourceTree = {
  /** The folder's name in problems. */
  label: string;
  cases: SourceCase[];
  diagrams: SourceDiagram[];
  hasImages: boolean;
  /** A picture below `images` by the name an author wrote. */
  readImage: (path: string) => ImageFile;
  diagnostics: Diagnostic[];
};

type ReadFile = (path: string) => Uint8Array;

/**
 * Lists `zh`, `en` (with Hugo's own nesting `zh/case`), `diagrams` and `images` below `source`, and names every other folder or
 * file there that an author may have meant to be read. Never throws for what it finds. `label` is the folder's name in problems.
 * When `lenient`, `zh-cn` or `en-US` stand for the folder of their language where that does not exist.
 */
export const readSource = (
  source: string,
  label = source,
  { lenient = false, readFile = readFileSync }: { lenient?: boolean; readFile?: ReadFile } = {},
): SourceTree => {
  const walk = createWalk(source, label, readFile);
  const cases = locales.flatMap((lang) => {
    const folder = walk.languageFolder(lang, lenient);
    if (folder === undefined) return [];
    const nested = walk.isFolder(`${folder}/case`) ? [`${folder}/case`] : [];
    return [folder, ...nested].flatMap((path) => walk.cases(lang, path));
  });
  walk.nameOtherFolders();
  const diagrams = walk.isFolder("diagrams") ? walk.folders("diagrams").flatMap((slug) => walk.diagrams(slug)) : [];
  const hasImages = walk.isFolder("images");
  const readImage = createImageFolder(join(source, "images"), readFile);
  return { label, cases, diagrams, hasImages, readImage, diagnostics: walk.diagnostics };
};

const knownFolders = new Set<string>([...locales, "diagrams", "images"]);

/** Files that repositories keep beside their content. */
const notCases = /^(?:readme|license|licence|contributing|changelog|code_of_conduct|template)(?:[._-].*)?$/i;

const createWalk = (source: string, label: string, readFile: ReadFile) => {
  const diagnostics: Diagnostic[] = [];
  const taken = new Set(knownFolders);
  const labelOf = (path: string) => join(label, path).replaceAll("\\", "/");
  const report = (code: Parameters<typeof fileDiagnostic>[0], path: string, facts: Record<string, string>) =>
    diagnostics.push(fileDiagnostic(code, labelOf(path), facts));

  const isFolder = (path: string): boolean => {
    const stat = lstatSync(join(source, path), { throwIfNoEntry: false });
    if (stat?.isSymbolicLink()) report("E_SYMLINK", path, { found: path });
    return stat?.isDirectory() ?? false;
  };

  const list = (folder: string): Dirent[] => {
    try {
      return readdirSync(join(source, folder), { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name));
    } catch (error) {
      report("E_IO", folder, { found: folder || label, reason: reasonOf(error) });
      return [];
    }
  };

  /** Folders of the source, or nothing if that does not exist: a missing source has a message of its own. */
  const topFolders = () =>
    lstatSync(source, { throwIfNoEntry: false })?.isDirectory()
      ? list("").filter((item) => item.isDirectory() && !/^[._]/.test(item.name))
      : [];

  const isRegular = (path: string, item: Dirent): boolean => {
    if (item.isFile()) return true;
    report(item.isSymbolicLink() ? "E_SYMLINK" : "E_NOT_FILE", path, { found: item.name });
    return false;
  };

  const readBytes = (path: string): Uint8Array | Diagnostic => {
    const place = join(source, path);
    try {
      const { size } = lstatSync(place);
      if (size <= limits.fileBytes) return readFile(place);
      const facts = { what: "file", whatZh: "文件", found: `${size} B`, limit: `${limits.fileBytes} B` };
      return fileDiagnostic("E_LIMIT", labelOf(path), facts);
    } catch (error) {
      return fileDiagnostic("E_IO", labelOf(path), { found: path, reason: reasonOf(error) });
    }
  };

  /** Files of one kind. Everything else but hidden files is named; a folder that holds files of the kind with what to do. */
  const files = (folder: string, ending: RegExp, skipped?: string) =>
    list(folder).flatMap((item) => {
      const path = `${folder}/${item.name}`;
      if (/^(?:\.|_index\.)/.test(item.name) || (item.isDirectory() && item.name === skipped)) return [];
      if (item.isDirectory() && !ending.test(item.name)) {
        report("W_FOLDER", path, { found: path, fix: bundleFix(path), fixZh: bundleFixZh(path) });
        return [];
      }
      const name = item.name.replace(ending, "");
      if (!ending.test(item.name) || /^_/.test(item.name) || notCases.test(name)) {
        report("W_FILE", path, { found: item.name });
        return [];
      }
      if (!isRegular(path, item)) return [];
      return [{ name, file: labelOf(path), read: () => readBytes(path) }];
    });

  return {
    diagnostics,
    isFolder,
    /** The folder of a language, or the one that can only mean it. */
    languageFolder: (lang: Locale, lenient: boolean): string | undefined => {
      if (isFolder(lang)) return lang;
      const others = topFolders().filter(({ name }) => languageOf(name) === lang);
      const [other] = others;
      if (other === undefined || others.length > 1) return undefined;
      report(lenient ? "W_LANGUAGE_FOLDER" : "E_LANGUAGE_FOLDER", other.name, { found: other.name, lang });
      taken.add(other.name);
      return lenient ? other.name : undefined;
    },
    /** Every folder of the source that nothing was read from; a missing source or one without any language is an error. */
    nameOtherFolders: () => {
      const folders = topFolders().map(({ name }) => name);
      const hasLanguage = folders.some((name) => languageOf(name) !== undefined);
      if (!hasLanguage && diagnostics.length === 0) report("E_SOURCE", "", { found: label });
      for (const name of folders.filter((folder) => !taken.has(folder)))
        report("W_FOLDER", name, {
          found: name,
          fix: "Cases lie in `zh` and `en`, pictures in `images`, diagrams in `diagrams`; move its files there.",
          fixZh: "案例放在 `zh` 和 `en`，图片放在 `images`，示意图放在 `diagrams`；请把其中的文件移过去。",
        });
    },
    folders: (folder: string) =>
      list(folder)
        .filter((item) => item.isDirectory())
        .map(({ name }) => name),
    cases: (lang: Locale, folder: string): SourceCase[] =>
      files(folder, /\.(?:md|markdown)$/i, "case").map((file) => ({ lang, ...file })),
    diagrams: (slug: string): SourceDiagram[] =>
      files(`diagrams/${slug}`, /\.ya?ml$/).flatMap(({ name, file, read }) => {
        const bytes = read();
        if (bytes instanceof Uint8Array) return [{ slug, name, file, bytes }];
        diagnostics.push(bytes);
        return [];
      }),
  };
};

/** `zh-cn`, `zh_Hans`, `EN`: the language a folder's name speaks of. */
const languageOf = (folder: string): Locale | undefined =>
  locales.find((lang) => new RegExp(`^${lang}(?:[-_].*)?$`, "i").test(folder));

const bundleFix = (path: string) =>
  `A folder is not read as a case. Move its \`index.md\` to \`${path}.md\`, and its pictures to \`images\`.`;
const bundleFixZh = (path: string) =>
  `文件夹不会作为案例读取。请把其中的 \`index.md\` 移为 \`${path}.md\`，图片移到 \`images\`。`;

const reasonOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);
