import { buildFixtureSite, fixtureSiteBelow } from "../fixtures/fixture-site.ts";

/** Builds the site of the fixture casebook for a base path, before the tests that read it. */
export const setup = (): void =>
  buildFixtureSite(fixtureSiteBelow, { BASE_PATH: "/customers/", SITE_URL: "https://www.example.com" });
