/** What the app itself put at the top of a page, unescaped; null where it put nothing. */
export type DrawnHead = { title: string; description: string | null; canonical: string | null; robots: string | null };

/**
 * Splits drawn HTML into the head tags that React writes first and the body after them. Throws when a page has no title or
 * brings a tag that nobody expects in the head, since it would be lost.
 */
export const splitDrawnHead = (path: string, html: string): { head: DrawnHead; body: string } => {
  const head: DrawnHead = { title: "", description: null, canonical: null, robots: null };
  let body = html;
  for (let match = leading.exec(body); match; match = leading.exec(body)) {
    const [tag, title] = match;
    body = body.slice(tag.length);
    const attribute = (name: string) => plainText(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "");
    if (title !== undefined) head.title = plainText(title);
    else if (attribute("name") === "description") head.description = attribute("content");
    else if (attribute("name") === "robots") head.robots = attribute("content");
    else if (attribute("rel") === "canonical") head.canonical = attribute("href");
    else if (attribute("rel") !== "preload")
      throw new Error(`The page ${path} puts ${tag} into the head; teach drawn-head.ts about it.`);
  }
  if (head.title === "") throw new Error(`The page ${path} has no <title>. Draw one with PageHead.`);
  return { head, body };
};

const leading = /^(?:<title[^>]*>([\s\S]*?)<\/title>|<(?:meta|link)\b[^>]*>)/;

const plainText = (text: string) =>
  text.replace(/&(?:amp|lt|gt|quot|#x27|#39);/g, (entity) => characters[entity] ?? entity);

const characters: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
  "&#39;": "'",
};
