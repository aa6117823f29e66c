import { buildFixtureSite, fixtureSiteBelow } from "../fixtures/fixture-site.ts";
import { makeSmallCasebook } from "../fixtures/small-casebook.ts";

/** Cases that differ: with an old name, a diagram and pictures; with a logo; in one language only. */
const slugs = [
  "kite-express",
  "harbour-bank",
  "driftwood-press",
  "lantern-home",
  "lockwell",
  "pelago-pay",
  "echo-radio",
  "basket-fresh",
];

/** Builds a site of the fixture casebook for a base path, before the tests that read it. */
export const setup = (): void => {
  const data = "node_modules/.cache/small-casebook";
  makeSmallCasebook(data, slugs);
  buildFixtureSite(fixtureSiteBelow, {
    CASEBOOK_DATA: data,
    BASE_PATH: "/customers/",
    SITE_URL: "https://www.example.com",
  });
};
