import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type CompileInput, type CompileResult, compileCases } from "../../src/compiler/compile.ts";
import type { Diagnostic } from "../../src/compiler/diagnostics/diagnostic.ts";
import { readSource } from "../../src/compiler/source/read-source.ts";
import { readTaxonomy, type Taxonomy } from "../../src/compiler/vocabulary/taxonomy.ts";

/** The least that `site.yaml` must say. */
export const plainSite = "name: { zh: 甲, en: A }\nbase: https://a.example/\n";

export type Files = Record<string, string | Uint8Array>;

/** Writes files into a new folder, which `remove` takes away. */
export const createFolder = (files: Files): { folder: string; remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), "casebook-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

const taxonomyText = `
facets:
  - id: industry
    label: { zh: 行业, en: Industry }
    rows: [行业, Industry]
    landing: true
    values:
      - { id: iot, zh: 物联网, en: Internet of Things, aliases: [IoT] }
      - { id: finance, zh: 金融, en: Finance }
  - id: challenge
    label: { zh: 挑战, en: Challenge }
    rows: [挑战, 面临挑战, Challenges, Challenge]
    landing: true
    multiple: true
    values:
      - { id: high-availability, zh: 高可用, en: High Availability, aliases: [HA] }
      - { id: stable-operations, zh: 统一运维, en: Unified Operations, aliases: [高效、稳定的融合运维管理] }
      - { id: delivery, zh: 交付效率, en: Delivery Efficiency, aliases: [快速发布/部署] }
  - id: feature
    label: { zh: 采用功能, en: Feature }
    rows: [采用功能, 采用的功能, 功能, Adopted Features, Features]
    landing: true
    multiple: true
    values:
      - { id: devops, zh: DevOps, en: DevOps & CI/CD, aliases: [CI/CD] }
      - { id: monitoring, zh: 监控与告警, en: Monitoring & Alerting, aliases: [监控, 监控和告警], shared: [监控告警及日志] }
      - { id: logging, zh: 日志, en: Logging, shared: [监控告警及日志, "存储、网络、日志业务上云改造，少量业务定制化"] }
      - { id: storage, zh: 存储, en: Storage, shared: ["存储、网络、日志业务上云改造，少量业务定制化"] }
      - { id: config, zh: 配置管理, en: Configuration, aliases: [ConfigMap] }
  - id: cloud
    label: { zh: 云类型, en: Cloud type }
    rows: [云类型, Cloud Type, Cloud]
    landing: true
    separators: [和, +, and]
    values:
      - { id: public-cloud, zh: 公有云, en: Public Cloud }
      - { id: private-cloud, zh: 私有云, en: Private Cloud }
  - id: location
    label: { zh: 地点, en: Location }
    rows: [地点, 地区, Location]
    landing: true
    tree: true
    values:
      - { id: cn-shenzhen, zh: 深圳, en: Shenzhen, parent: cn-guangdong }
      - { id: cn-guangdong, zh: 广东, en: Guangdong, parent: cn }
      - { id: cn, zh: 中国, en: China }
      - { id: vn, zh: 越南, en: Vietnam }
otherRows: [作者, Author]
headings:
  - { id: company, zh: [公司简介], en: [Company] }
  - { id: storage, zh: [存储方案], en: [Storage] }
synonyms: [[K8s, Kubernetes]]
`;

export const taxonomy: Taxonomy = (() => {
  const read = readTaxonomy("taxonomy.yaml", new TextEncoder().encode(taxonomyText));
  if (!read.taxonomy) throw new Error(JSON.stringify(read.diagnostics));
  return read.taxonomy;
})();

export type CompileOptions = Partial<Omit<CompileInput, "source" | "taxonomy">>;

/** Compiles files as if they lay in a folder; file names in problems are relative to it. */
export const compileFolder = (files: Files, options: CompileOptions = {}): CompileResult => {
  const { folder, remove } = createFolder(files);
  try {
    return compileCases({
      source: readSource(folder, "", { lenient: options.lenient ?? false }),
      taxonomy,
      imageHosts: ["pictures.example"],
      ...options,
    });
  } finally {
    remove();
  }
};

/** A problem in one line: `E_TYPE zh/a.md:5:3`. */
export const placeOf = ({ code, file, line, column }: Diagnostic): string => `${code} ${file}:${line}:${column}`;

/** Problems in one line each, without the note that a case has one language only. */
export const placesOf = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.filter(({ code }) => code !== "W_UNPAIRED").map(placeOf);
