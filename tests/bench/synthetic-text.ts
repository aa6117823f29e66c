import { createRandom, createZipf, pick, type Random, wholeBetween } from "./random.ts";

/** Text whose words are drawn by the law of Zipf and Mandelbrot from some thousands: neither language compresses better than real prose does. */
export type Writer = {
  zhName: () => string;
  enName: () => string;
  zhSentence: () => string;
  enSentence: () => string;
};

const zhTerms = [
  "容器",
  "平台",
  "集群",
  "监控",
  "告警",
  "日志",
  "部署",
  "发布",
  "业务",
  "团队",
  "系统",
  "服务",
  "应用",
  "管理",
  "资源",
  "网络",
  "存储",
  "环境",
  "开发",
  "测试",
  "运维",
  "数据",
  "流量",
  "灰度",
  "弹性",
  "伸缩",
  "微服务",
  "高可用",
  "可观测",
  "流水线",
  "多集群",
  "多租户",
  "混合云",
  "私有云",
  "边缘",
  "节点",
  "镜像",
  "网关",
  "权限",
  "成本",
  "效率",
  "稳定",
  "安全",
  "架构",
  "改造",
  "迁移",
  "客户",
  "产品",
  "研发",
  "企业",
] as const;
const enTerms = [
  "the",
  "and",
  "of",
  "to",
  "a",
  "in",
  "platform",
  "cluster",
  "team",
  "service",
  "release",
  "monitoring",
  "logging",
  "container",
  "deployment",
  "storage",
  "network",
  "observability",
  "availability",
  "pipeline",
  "edge",
  "node",
  "gateway",
  "tenant",
  "cost",
  "efficiency",
  "security",
  "migration",
  "customer",
  "product",
  "business",
  "resource",
  "environment",
  "application",
  "KubeSphere",
  "Kubernetes",
  "DevOps",
  "with",
  "for",
  "on",
  "is",
  "was",
  "from",
  "by",
  "each",
  "after",
  "now",
  "before",
] as const;
/** With this the commonest word is about one in 25, as in real prose. */
const wordFlatness = 2.7;
const places = [
  "北京",
  "上海",
  "深圳",
  "杭州",
  "苏州",
  "东莞",
  "南宁",
  "成都",
  "武汉",
  "西安",
  "重庆",
  "长沙",
] as const;
const trades = [
  "科技",
  "银行",
  "物流",
  "数据",
  "网络",
  "电子",
  "保险",
  "医疗",
  "能源",
  "出行",
  "教育",
  "传媒",
] as const;
const syllables = [
  "ka",
  "no",
  "ri",
  "ta",
  "lu",
  "ve",
  "mo",
  "san",
  "dar",
  "pel",
  "qui",
  "zon",
  "fra",
  "bel",
  "tor",
  "min",
] as const;

export const createWriter = (seed: number): Writer => {
  const random = createRandom(seed);
  const zhWords = [...zhTerms, ...distinct(3_000, () => hanWord(random))];
  const enWords = [...enTerms, ...distinct(4_000, () => latinWord(random))];
  const zhWord = createZipf(random, zhWords.length, wordFlatness);
  const enWord = createZipf(random, enWords.length, wordFlatness);
  const many = (least: number, most: number, draw: () => string) =>
    Array.from({ length: wholeBetween(random, least, most) }, draw);
  return {
    zhName: () => pick(random, places) + hanWord(random) + pick(random, trades),
    enName: () => `${capital(latinWord(random))} ${capital(latinWord(random))}`,
    zhSentence: () =>
      `${many(4, 9, () => zhWords[zhWord()] ?? "").join("")}，${many(4, 9, () => zhWords[zhWord()] ?? "").join("")}。`,
    enSentence: () => `${capital(many(9, 20, () => enWords[enWord()] ?? "").join(" "))}.`,
  };
};

const distinct = (size: number, draw: () => string): string[] => {
  const words = new Set<string>();
  while (words.size < size) words.add(draw());
  return [...words];
};

/** Two characters of the 1,500 from U+4E00 on. */
const hanWord = (random: Random): string =>
  String.fromCharCode(0x4e00 + Math.floor(random() * 1_500), 0x4e00 + Math.floor(random() * 1_500));

const latinWord = (random: Random): string =>
  Array.from({ length: wholeBetween(random, 2, 4) }, () => pick(random, syllables)).join("");

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
