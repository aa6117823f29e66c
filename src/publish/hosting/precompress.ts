import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const compressible = /\.(?:html|js|css|json|xml|txt|md|svg|webmanifest)$/;
const minBytes = 1024;
const filesAtOnce = 2;

/**
 * Brotli quality: hashed files change rarely and are cached for long, so they get the best. Other files get the next level, which takes a
 * third of the time for 2 % more bytes, or, above `slowLimit` bytes in total, a much faster one for another 5 %.
 */
const qualities = { assets: 11, few: 10, many: 9 } as const;
const slowLimit = 48_000_000;

/**
 * Writes `.br` and `.gz` beside every compressible file of at least 1 kB below `folder`, two files at a time, unless the
 * result is not smaller than its source.
 */
export const precompress = async (folder: string): Promise<void> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const candidates = entries
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(candidates.map(async (file) => ({ file, size: (await stat(file)).size })));
  const queue = sizes.filter(({ size }) => size >= minBytes);
  const amount = queue.reduce((sum, { size }) => sum + size, 0) > slowLimit ? "many" : "few";
  const assets = join(folder, "assets");
  const takeNext = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop())
      await compressFile(next.file, qualities[next.file.startsWith(assets) ? "assets" : amount]);
  };
  await Promise.all(Array.from({ length: filesAtOnce }, takeNext));
};

const compressFile = async (file: string, quality: number): Promise<void> => {
  const source = await readFile(file);
  const [brotli, gzipped] = await Promise.all([
    toBrotli(source, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: source.length,
      },
    }),
    toGzip(source, { level: 9 }),
  ]);
  if (brotli.length < source.length) await writeFile(`${file}.br`, brotli);
  if (gzipped.length < source.length) await writeFile(`${file}.gz`, gzipped);
};

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
