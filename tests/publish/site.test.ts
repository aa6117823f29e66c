import { describe, expect, it } from "vitest";
import { locateSite } from "../../src/publish/site.ts";

const name = { zh: "案例", en: "Cases" };
const settings = { name, base: "https://cases.example/customers/" };

describe("the place of a site", () => {
  it("is the address of the settings, unless the environment names another", () => {
    expect(locateSite(settings, {})).toMatchObject({ origin: "https://cases.example", base: "/customers/" });
    expect(locateSite(settings, { SITE_URL: "https://other.example/x" })).toMatchObject({
      origin: "https://other.example",
      base: "/x/",
    });
    expect(locateSite(settings, { BASE_PATH: "y" })).toMatchObject({ origin: "https://cases.example", base: "/y/" });
  });

  it.each([
    "cases.example",
    "ftp://cases.example/",
    "https://user@cases.example/",
    "https://user:word@cases.example/",
    "https://cases.example/?q",
    "https://cases.example/#top",
    "https://cases.example/a;b/",
    "https://cases.example/$uri/",
  ])("is never %j", (SITE_URL) => {
    expect(() => locateSite(settings, { SITE_URL })).toThrow();
  });

  it.each(["/a b/", "/../", "/a;b/", "/a?b/", "/a{b}/", "/$uri/", "/a\nb/"])("has no base path %j", (BASE_PATH) => {
    expect(() => locateSite(settings, { BASE_PATH })).toThrow(/base path/);
  });
});

describe("what browsers are told about https", () => {
  it("holds for this host alone, unless the settings say more", () => {
    expect(locateSite(settings, {}).hsts).toBe("max-age=63072000");
    const hsts = { maxAge: 300, includeSubDomains: true, preload: true };
    expect(locateSite({ ...settings, hsts }, {}).hsts).toBe("max-age=300; includeSubDomains; preload");
  });

  it("is nothing where the address is plain http", () => {
    expect(locateSite(settings, { SITE_URL: "http://intranet/" }).hsts).toBeNull();
  });
});
