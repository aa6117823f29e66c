import { z } from "zod";
import { type Hex, readHex } from "../../domain/contrast.ts";
import { type Locale, locales } from "../../domain/locale.ts";
import { actionPlaces } from "../../domain/site.ts";

/** `pek3b.example.com`, `192.0.2.7`, `pictures.example:8443`: labels of letters, digits and hyphens, and a port. */
const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const host = `${label}(?:\\.${label})*(?::\\d{1,5})?`;

const color = z
  .string()
  .transform((text) => readHex(text) ?? text)
  .refine(
    (text): text is Hex => readHex(text) === text,
    'must be a colour such as "#0a5547" | 应为 "#0a5547" 这样的颜色',
  );

/** A value that may be written once for both languages: `x` is `{ zh: x, en: x }`. */
const perLanguage = <T extends z.ZodType>(value: T) =>
  z.preprocess(
    (written) => (typeof written === "string" ? { zh: written, en: written } : written),
    z.strictObject({ zh: value.optional(), en: value.optional() }),
  );

const words = z.string().trim().min(1).max(2_000);

/** A text in each language of the casebook. */
export const text = perLanguage(words);
export type Text = z.infer<typeof text>;

/** The path of a page without its language, such as `/cases/`; the list is `/`. */
const pagePath = /^\/(?:[a-z0-9.~-]+\/)*$/;

const isAddress = (written: string): boolean => {
  if (pagePath.test(written)) return true;
  if (!/^(?:https?:\/\/[^/]|mailto:[^/]|tel:[+\d])/i.test(written) || !URL.canParse(written)) return false;
  const { username, password } = new URL(written);
  return username === "" && password === "";
};

/** An address, in one language or both: a link is drawn in the languages that have one. */
const address = perLanguage(
  z
    .string()
    .refine(
      isAddress,
      "must be an address such as https://example.com/, mailto:team@example.com, tel:+86-10-1234 or the path of a page such as /cases/ | 应为 https://example.com/、mailto:team@example.com、tel:+86-10-1234 这样的网址，或 /cases/ 这样的页面路径",
    ),
);

export const link = z.strictObject({ label: text, href: address });
export type Link = z.infer<typeof link>;

/** The name of a picture below the folder of data, such as `brand/logo.svg`. */
export const pictureFile = z
  .string()
  .regex(
    /^(?!.*\.\.)[\w.-]+(?:\/[\w.-]+)*\.(?:svg|png|jpe?g|webp|avif)$/i,
    "must name a picture below the folder of data, such as brand/logo.svg | 应为数据文件夹中的图片，如 brand/logo.svg",
  );

const prompt = z.strictObject({ title: text, text: text.optional() });

// Addresses and hosts reach headers, policies and configurations of servers, where a blank or a semicolon would begin something else.
const fields = z.strictObject({
  languages: z
    .array(z.enum(locales))
    .min(1)
    .max(2)
    .default([...locales]),
  defaultLanguage: z.enum(locales).optional(),
  name: text,
  product: text.optional(),
  /** The palette is computed from `accent`; `accentDark` replaces it where the page is dark. */
  brand: z
    .strictObject({
      name: text.optional(),
      href: address.optional(),
      logo: pictureFile.optional(),
      logoDark: pictureFile.optional(),
      accent: color.optional(),
      accentDark: color.optional(),
    })
    .default({}),
  menu: z.array(link).default([]),
  actions: z
    .strictObject({
      primary: link.optional(),
      secondary: link.optional(),
      docs: link.optional(),
      texts: z.partialRecord(z.enum(actionPlaces), prompt).default({}),
    })
    .default({ texts: {} }),
  contact: z
    .strictObject({
      email: z.email("must be an e-mail address | 应为电子邮件地址").optional(),
      phone: z
        .string()
        .regex(/^\+?[\d ()-]{5,30}$/, "must be a telephone number | 应为电话号码")
        .optional(),
      address: text.optional(),
    })
    .optional(),
  footer: z
    .strictObject({
      columns: z.array(z.strictObject({ title: text, links: z.array(link).min(1) })).default([]),
      note: text.optional(),
      copyright: text.optional(),
      legal: z.array(z.strictObject({ label: perLanguage(words), href: address.optional() })).default([]),
      social: z.array(link).default([]),
      feeds: z.boolean().default(true),
      wechat: z.strictObject({ label: text, picture: pictureFile }).optional(),
    })
    .default({ columns: [], legal: [], social: [], feeds: true }),
  /** Slugs of the stories that stand first, in this order. */
  featured: z.array(z.string()).default([]),
  list: z.strictObject({ title: text.optional(), intro: text.optional() }).default({}),
  /** Address the site is served from, with a slash at the end. */
  base: z
    .string()
    .regex(
      new RegExp(`^https?://${host}/(?:(?!\\.+/)[\\w.~-]+/)*$`),
      "must be an address such as https://cases.example.com/customers/, without user, query or hash | 应为 https://cases.example.com/customers/ 这样的网址，不含用户名、查询与锚点",
    ),
  /** Hosts that off-site pictures may come from. */
  imageHosts: z
    .array(
      z
        .string()
        .regex(
          new RegExp(`^${host}$`),
          "must be the name of a host such as pictures.example.com | 应为主机名，如 pictures.example.com",
        ),
    )
    .default([]),
  /** Whether readers keep a copy that works without a network. */
  offline: z.boolean().default(true),
  /** What an https site tells browsers about https: seconds they remember it, and whether it holds for all hosts below this one. */
  hsts: z
    .strictObject({
      maxAge: z.int().min(0).max(315_360_000).optional(),
      includeSubDomains: z.boolean().optional(),
      preload: z.boolean().optional(),
    })
    .optional(),
  /** Whether the coverage page is in menus and for search engines, and where events of readers are sent. */
  insights: z
    .strictObject({
      public: z.boolean().default(false),
      endpoint: z
        .string()
        .regex(
          new RegExp(`^https://${host}/[\\w./~-]*$`),
          "must be an address such as https://events.example.com/casebook | 应为 https://events.example.com/casebook 这样的网址",
        )
        .optional(),
    })
    .default({ public: false }),
});

/** `data/site.yaml`. Every text must exist in each of `languages`; a link may lack an address in one of them. */
export const siteShape = fields.superRefine((site, context) => {
  const { languages, defaultLanguage } = site;
  const fail = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", path, message });
  if (defaultLanguage !== undefined && !languages.includes(defaultLanguage))
    fail(
      ["defaultLanguage"],
      `must be one of languages: ${languages.join(", ")} | 应为 languages 之一：${languages.join("、")}`,
    );
  for (const { path, lacks } of missingTexts(site, languages, []))
    fail(path, `has no text in ${lacks} | 缺少 ${lacks} 文字`);
});
export type SiteFile = z.infer<typeof siteShape>;

type Missing = { path: (string | number)[]; lacks: Locale };

/** Texts that lack one of the languages. Addresses may: `href` is left out. */
const missingTexts = (value: unknown, languages: readonly Locale[], path: (string | number)[]): Missing[] => {
  if (typeof value !== "object" || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  if (entries.length > 0 && entries.every(([key]) => key === "zh" || key === "en")) {
    const written = new Map(entries);
    // An address may exist in one language only, and so may a legal line, such as an ICP number.
    if (path.at(-1) === "href" || path.includes("legal")) return [];
    return languages.filter((lang) => written.get(lang) === undefined).map((lacks) => ({ path, lacks }));
  }
  return entries.flatMap(([key, child]) => missingTexts(child, languages, [...path, key]));
};
