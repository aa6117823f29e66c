import { type Header, type HeaderRules, siteHeaders, zoneHeaders, zoneOf } from "../../src/publish/hosting/headers.ts";

/** Every header that a host should send with the response for a path. */
export const responseHeaders = (path: string, rules: HeaderRules): Header[] => [
  ...siteHeaders(rules),
  ...zoneHeaders(zoneOf(path), rules),
];
