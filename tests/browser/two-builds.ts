import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { hostingFolder } from "../../src/publish/hosting/hosting-files.ts";
import { addIntegrity } from "../../src/publish/hosting/integrity.ts";
import type { HostingRules } from "../../src/publish/hosting/redirects.ts";
import { writeOfflineFiles } from "../../src/publish/offline/offline-files.ts";
import { fixtureSite } from "../fixtures/fixture-site.ts";
import { startStaticServer } from "./static-server.ts";

export type BuildName = "first" | "second" | "switched-off";
export type TwoBuilds = {
  address: string;
  folder: string;
  show: (build: BuildName) => void;
  close: () => Promise<void>;
};

/**
 * The built site and a later build of it behind one server, which answers from either: every script and style of the later one has
 * a new name, and the old names are gone, as after an upload that cleans up. `switched-off` is the later one without an
 * offline copy.
 */
export const serveTwoBuilds = async (dist = resolve(fixtureSite)): Promise<TwoBuilds> => {
  const folder = mkdtempSync(join(tmpdir(), "casebook-builds-"));
  const rulesFile = join(hostingFolder(dist), "rules.json");
  const rules = existsSync(rulesFile) ? (JSON.parse(readFileSync(rulesFile, "utf8")) as HostingRules) : null;
  const base = rules?.base ?? "/";
  // The pictures for link previews are the same in all, and most of the bytes.
  const pictures = join(dist, "share");
  const copy = (from: string, name: BuildName) => {
    cpSync(from, join(folder, name), { recursive: true, filter: (file) => file !== join(from, "share") });
    symlinkSync(pictures, join(folder, name, "share"));
    return join(folder, name);
  };
  copy(dist, "first");
  const second = copy(dist, "second");
  renameAssets(second, base);
  const switchedOff = copy(second, "switched-off");
  await writeOfflineFiles(second, base, true);
  await writeOfflineFiles(switchedOff, base, false);
  const current = join(folder, "current");
  if (rules) cpSync(hostingFolder(dist), hostingFolder(current), { recursive: true });
  const show = (build: BuildName) => {
    symlinkSync(join(folder, build), `${current}-next`);
    renameSync(`${current}-next`, current);
  };
  show("first");
  const server = await startStaticServer(current);
  return {
    address: server.address,
    folder,
    show,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
};

const renameAssets = (site: string, base: string) => {
  const assets = join(site, "assets");
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true }))
    if (/\.(br|gz)$/.test(entry.name)) rmSync(join(entry.parentPath, entry.name));
  const names = readdirSync(assets).filter((name) => /\.(js|css)$/.test(name));
  const later = (name: string) => name.replace(/(\.\w+)$/, "-later$1");
  const anyName = new RegExp(names.map((name) => name.replaceAll(".", "\\.")).join("|"), "g");
  const mend = (text: string) => text.replace(anyName, later);
  for (const name of names) {
    writeFileSync(join(assets, later(name)), mend(readFileSync(join(assets, name), "utf8")));
    rmSync(join(assets, name));
  }
  const readAsset = (address: string) => readFileSync(join(site, address.slice(base.length)));
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!file.endsWith(".html")) continue;
    const html = readFileSync(file, "utf8");
    const bare = mend(html).replace(/ integrity="[^"]*"/g, "");
    writeFileSync(file, html.includes(" integrity=") ? addIntegrity(bare, readAsset) : bare);
  }
};
