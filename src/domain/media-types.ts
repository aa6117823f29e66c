/** Media types of published files by file ending. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: "text/html",
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
  md: "text/markdown",
  txt: "text/plain",
  xml: "application/xml",
  webmanifest: "application/manifest+json",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  avif: "image/avif",
  ico: "image/x-icon",
};

/** Whether a media type is text, which is always UTF-8 here: `application/json`, `image/svg+xml`. */
export const isTextType = (type: string): boolean => /^text\/|json$|xml$/.test(type);

/** The `Content-Type` of a file by its name: `text/html; charset=utf-8`; a stream of bytes where the ending is unknown. */
export const contentTypeOf = (name: string): string => {
  const type = mediaTypes[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ""] ?? "application/octet-stream";
  return isTextType(type) ? `${type}; charset=utf-8` : type;
};
