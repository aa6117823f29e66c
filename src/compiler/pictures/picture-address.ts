import { readAddress } from "../case/read-link.ts";
import type { ReportHere } from "../diagnostics/diagnostic.ts";

export type PictureAddress =
  | { kind: "diagram"; name: string }
  | { kind: "remote"; url: URL }
  /** `paths` are names below `images` to try in turn: as written, then with percent-encoding undone. */
  | { kind: "local"; paths: string[] };

/**
 * Where a picture is: `diagram:NAME`, `/images/...` (a path below `images` in the source folder), or an address on an allowed host.
 * An http address becomes https. Undefined, and reported, otherwise; a foreign host is a warning when `lenient`.
 */
export const readPictureAddress = (
  written: string,
  hosts: readonly string[],
  report: ReportHere,
  lenient: boolean,
): PictureAddress | undefined => {
  const found = written.slice(0, 120);
  const bare = written.replace(/[\u0000-\u0020\u007f-\u00a0]/g, "");
  const diagram = /^diagram:([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(written)?.[1];
  if (diagram) return { kind: "diagram", name: diagram };
  if (/^[/\\]{2}/.test(bare)) return report("E_URL_RELATIVE", { found });
  const visible = written.replace(/[\u0000-\u001f\u007f-\u009f]/g, "").trim();
  const plain = decodeFully(visible);
  if (/^[a-z]:[/\\]/i.test(plain) || (!/^[a-z][a-z0-9+.-]*:/i.test(plain) && leavesFolder(plain)))
    return report("E_PATH", { found });
  const paths = [visible, plain].flatMap((path) => /^\/?images\/(.+)$/s.exec(path)?.[1] ?? []);
  if (paths.length > 0) return { kind: "local", paths: [...new Set(paths)] };
  const url = readAddress(written, report, ["https:", "http:"]);
  if (!url) return undefined;
  if (!hosts.includes(url.host)) {
    report("E_HOST", { found: url.host, allowed: hosts.join(", ") || "/images/..." }, lenient);
    return undefined;
  }
  if (url.protocol === "http:") {
    report("W_HTTP", { found });
    url.protocol = "https:";
  }
  return { kind: "remote", url };
};

const leavesFolder = (path: string): boolean =>
  path.includes("\\") || path.split("/").includes("..") || (path.startsWith("/") && !path.startsWith("/images/"));

/** Percent-encoding undone until nothing is left of it, at most four times; damaged sequences stay. */
const decodeFully = (text: string): string => {
  let plain = text;
  for (let round = 0; round < 4; round++)
    plain = plain.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
      const bytes = Uint8Array.from(run.slice(1).split("%"), (hex) => Number.parseInt(hex, 16));
      return new TextDecoder().decode(bytes);
    });
  return plain;
};
