import type { Locale } from "../../src/domain/locale.ts";
import { type CaseFront, retoldFrom } from "./case-front.ts";
import { anchorsOf, diagramsShown } from "./case-shape.ts";
import { labelWidth } from "./label-width.ts";

const summaryLength = { zh: [60, 90], en: [120, 180] } as const;
/** In Han characters; a Latin letter counts half. */
const labelLimit = { zh: 14, en: 16 } as const;
const valueLength = 15;
/** What makes a paraphrase look like the words of the speaker. */
const firstPerson = /\b(?:I|[Ww]e|[Uu]s|[Oo]urs?|[Mm]y)\b|我们|我|^[“"「]/;
/** Characters in English, Han characters in Chinese. */
const headlineLimit = { zh: 24, en: 60 } as const;
const hanMonogram = /^monogram:\p{Script=Han}{1,2}$/u;
const latinMonogram = /^monogram:[A-Z]{1,3}$/;
const rowTitles = {
  zh: ["行业", "地点", "云类型", "挑战", "采用功能", "作者"],
  en: ["Industry", "Location", "Cloud Type", "Challenges", "Adopted Features", "Author"],
} as const;

const repeated = (items: string[]) => items.filter((item, index) => items.indexOf(item) !== index);
const between = (size: number, [least, most]: readonly [number, number]) => size >= least && size <= most;

/** Breaches of the project's rules for a case file: length of the summary, logo, source, picture, figure, rows. */
export const caseFaults = (front: CaseFront, slug: string, locale: Locale): string[] => {
  const { description, figure, headline, brief, results, company, names = [], section2, source } = front;
  const ownNames = [front.section1.title, company?.brand, company?.local].filter((name) => name !== undefined);
  const headlineSize = locale === "zh" ? labelWidth(headline ?? "") : (headline ?? "").length;
  const rows = section2.rightPart.list.map(({ title }) => title);
  const order: readonly string[] = rowTitles[locale];
  const text = JSON.stringify([front.section1, section2, description]);
  const chinese = locale === "zh" && /\p{Script=Han}/u.test(front.section1.title);
  const monogram = chinese ? hanMonogram : latinMonogram;
  const kinds = section2.listLeft.map(({ type }) => type);
  return [
    ...(front.title === slug ? [] : [`title is ${front.title}`]),
    ...(between(description.length, summaryLength[locale]) ? [] : [`description has ${description.length} characters`]),
    ...ownNames.filter((name) => description.startsWith(name)).map((name) => `description begins with ${name}`),
    ...(headline === undefined ? ["no headline"] : []),
    ...(headlineSize > headlineLimit[locale] ? [`headline is long: ${headline}`] : []),
    ...(["challenge", "solution", "result"] as const)
      .filter((part) => !brief?.[part] && !(part === "result" && results?.length === 0))
      .map((part) => `brief has no ${part}`),
    ...(results === undefined ? ["results are missing; write [] where the source holds none"] : []),
    ...(figure && figure.kind === undefined ? ["figure has no kind"] : []),
    ...(figure?.kind === "result" && results?.length === 0 ? ["figure is a result, but results are empty"] : []),
    ...(source.startsWith(retoldFrom(slug)) ? [] : [`source is ${source}`]),
    ...(monogram.test(section2.rightPart.icon) ? [] : [`icon is ${section2.rightPart.icon}`]),
    ...(figure && figure.value.length > valueLength ? [`figure value is long: ${figure.value}`] : []),
    ...(figure && labelWidth(figure.label) > labelLimit[locale] ? [`figure label is long: ${figure.label}`] : []),
    ...(figure && !/\d|→|数十|几|^(minutes|seconds|dozens a day)$/i.test(figure.value)
      ? [`figure value has neither number nor change: ${figure.value}`]
      : []),
    ...(diagramsShown(front).length > 0 ? [] : ["no diagram"]),
    ...repeated(anchorsOf(front)).map((anchor) => `anchor twice: ${anchor}`),
    ...section2.listLeft.filter(({ title, anchor }) => title && !anchor).map(({ title }) => `no anchor: ${title}`),
    ...rows.filter((row) => !order.includes(row)).map((row) => `unknown row: ${row}`),
    ...(rows.join() === order.filter((row) => rows.includes(row)).join() ? [] : [`rows out of order: ${rows.join()}`]),
    ...names.filter((name) => !text.includes(name)).map((name) => `name never used: ${name}`),
    ...[1, 2].filter((type) => kinds.filter((kind) => kind === type).length > 1).map((type) => `type ${type} twice`),
    ...section2.listLeft.filter((e) => e.type === 2 && !e.author).map(() => "quote without author"),
    ...section2.listLeft
      .filter((e) => e.type === 2 && e.paraphrase && firstPerson.test(e.content ?? ""))
      .map((e) => `paraphrase in the first person or in quotation marks: ${e.content}`),
    ...section2.listLeft.filter((e) => e.type === 2 && !e.paraphrase).map(() => "quote not marked as paraphrase"),
  ];
};
