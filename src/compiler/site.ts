import { z } from "zod";
import { createReport, type Diagnostic, isError, type Path } from "./diagnostics/diagnostic.ts";
import { readText } from "./source/read-text.ts";
import { positionAt } from "./source/source-text.ts";
import { readYaml } from "./yaml/document.ts";

const shape = z.strictObject({
  name: z.strictObject({ zh: z.string(), en: z.string() }),
  /** Address the site is served from, with a slash at the end. */
  base: z.url({ protocol: /^https$/ }).regex(/\/$/),
  /** Hosts that off-site pictures may come from. */
  imageHosts: z.array(z.string()).default([]),
  /** Whether readers keep a copy that works without a network. */
  offline: z.boolean().default(true),
});

export type Site = z.infer<typeof shape>;

/** Reads `data/site.yaml`. The site is undefined when it has errors. */
export const readSite = (file: string, bytes: Uint8Array): { site?: Site; diagnostics: Diagnostic[] } => {
  const read = readText(file, bytes);
  if (!read.source) return { diagnostics: read.diagnostics };
  const { source } = read;
  const { report, diagnostics } = createReport(source);
  const located = readYaml({ yaml: source.text, report, lineOf: (offset) => positionAt(source, offset).line });
  const all = () => [...read.diagnostics, ...diagnostics];
  if (!located) return { diagnostics: all() };
  const result = shape.safeParse(located.data);
  for (const { path, message } of result.error?.issues ?? []) {
    const reason = `${path.join(".") || "file"}: ${message}.`;
    report("E_SITE", located.at(path as Path), { reason, reasonZh: reason });
  }
  return result.success && !all().some(isError) ? { site: result.data, diagnostics: all() } : { diagnostics: all() };
};
