import { type Locale, locales } from "../../domain/locale.ts";
import type { Picture } from "../../domain/picture.ts";
import type { SiteActions, SiteData, SiteLink, SiteTexts } from "../../domain/site.ts";
import type { Site } from "./read-site.ts";
import type { Link, SiteFile, Text } from "./site-shape.ts";

/** The picture that the setting at `path` names. */
type FindPicture = (path: readonly string[], file: string, alt: string) => Picture | undefined;

/** The settings in each language, as the app and the build read them. */
export const toSiteData = (site: Site, picture: FindPicture): SiteData => {
  const { languages, palette, insights } = site;
  const { surface, ink, action } = palette.colors;
  return {
    languages: locales.filter((locale) => languages.includes(locale)),
    defaultLanguage: defaultLanguage(site),
    colors: { surface, ink, action },
    insights: defined(insights),
    texts: { zh: toTexts(site, "zh", picture), en: toTexts(site, "en", picture) },
  };
};

/** The first of `languages` unless the file names another. */
export const defaultLanguage = ({ languages, defaultLanguage: named }: SiteFile | Site): Locale =>
  named ?? languages[0] ?? "zh";

const toTexts = (site: Site, locale: Locale, picture: FindPicture): SiteTexts => {
  const { product, brand, menu, actions, contact, footer, list } = site;
  const textOf = (text: Text | undefined) => text && (text[locale] ?? text.zh ?? text.en);
  const pictureAt = (path: string[], file: string | undefined, alt: string) =>
    file === undefined ? undefined : picture(path, file, alt);
  const links = (all: readonly Link[]) => all.flatMap((link) => toLink(link, locale));
  const brandName = textOf(brand.name);
  const shown = defined({
    name: brandName,
    // A path would lead to this site itself, as the link beside it does.
    href: brand.href?.[locale]?.startsWith("/") ? undefined : brand.href?.[locale],
    logo: pictureAt(["brand", "logo"], brand.logo, brandName ?? site.name[locale]),
    logoDark: pictureAt(["brand", "logoDark"], brand.logoDark, brandName ?? site.name[locale]),
  });
  const { wechat } = footer;
  const code = wechat && pictureAt(["footer", "wechat", "picture"], wechat.picture, textOf(wechat.label) ?? "");
  return defined({
    name: site.name[locale],
    product: textOf(product),
    brand: Object.keys(shown).length === 0 ? undefined : shown,
    menu: links(menu),
    actions: toActions(actions, locale, textOf),
    contact: contact && defined({ email: contact.email, phone: contact.phone, address: textOf(contact.address) }),
    footer: defined({
      columns: footer.columns
        .map(({ title, links: all }) => ({ title: textOf(title) ?? "", links: links(all) }))
        .filter((column) => column.links.length > 0),
      note: textOf(footer.note),
      copyright: textOf(footer.copyright),
      legal: footer.legal.flatMap(({ label, href }) => {
        const written = label[locale];
        if (written === undefined) return [];
        const [linked] = href ? toLink({ label, href }, locale) : [];
        return [linked ?? { label: written }];
      }),
      social: links(footer.social),
      feeds: footer.feeds,
      wechat: code && { label: textOf(wechat?.label) ?? "", picture: code },
    }),
    list: defined({ title: textOf(list.title), intro: textOf(list.intro) }),
  });
};

const toActions = (
  { texts, ...buttons }: SiteFile["actions"],
  locale: Locale,
  textOf: (text: Text | undefined) => string | undefined,
): SiteActions => {
  const prompts = Object.entries(texts).map(([place, { title, text }]) => [
    place,
    defined({ title: textOf(title) ?? "", text: textOf(text) }),
  ]);
  const links = Object.entries(buttons).flatMap(([name, link]) =>
    (link ? toLink(link, locale) : []).map((one) => [name, one]),
  );
  return { ...Object.fromEntries(links), texts: Object.fromEntries(prompts) };
};

/** The link in one language; none where it has no address in that language. */
export const toLink = ({ label, href }: Link, locale: Locale): SiteLink[] => {
  const [to, written] = [href[locale], label[locale]];
  if (to === undefined || written === undefined) return [];
  const isPage = to.startsWith("/");
  return [{ label: written, href: isPage ? `/${locale}${to}` : to, isPage }];
};

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Without the keys whose value is undefined. */
export const defined = <T extends object>(object: T): Defined<T> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>;
