/** Thrown by loaders for an address that leads nowhere: a page, a case, or a language we do not have. */
export class MissingPage extends Error {
  readonly what: "page" | "case" | "locale";
  readonly slug: string;

  constructor(what: MissingPage["what"], slug = "") {
    super(`No such ${what}${slug === "" ? "" : `: ${slug}`}`);
    this.name = "MissingPage";
    this.what = what;
    this.slug = slug;
  }
}
