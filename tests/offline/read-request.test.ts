import { expect, it } from "vitest";
import { readRequest } from "../../src/offline/read-request.ts";

const base = "https://cases.example/customers/";
const read = (url: string, mode = "cors", method = "GET") => {
  const answer = readRequest({ url, mode, method }, base);
  return answer && `${answer.kind} ${answer.path}`;
};

it.each([
  [`${base}assets/index-1.js`, "asset assets/index-1.js"],
  [`${base}data/zh/catalog.json?x=1`, "file data/zh/catalog.json"],
  [`${base}favicon.svg`, "file favicon.svg"],
])("fetches %s as %s", (url, answer) => {
  expect(read(url)).toBe(answer);
});

it.each([
  [`${base}zh/?q=a#b`, "page zh/"],
  [`${base}zh/index.html`, "page zh/"],
  [`${base}index.html`, "page "],
  [`${base}zh/cases/zto/`, "page zh/cases/zto/"],
])("opens %s as %s", (url, answer) => {
  expect(read(url, "navigate")).toBe(answer);
});

it.each([
  ["another site", "https://other.example/customers/zh/"],
  ["a page outside the base path", "https://cases.example/zh/"],
  ["an embed, which stands in other sites", `${base}embed/case/`],
  ["a share picture", `${base}share/zh/zto-1.png`],
  ["the worker itself", `${base}sw.js`],
  ["what is no address", "not an address"],
])("leaves %s to the browser", (_, url) => {
  expect(read(url, "navigate")).toBeNull();
});

it("leaves whatever is not a reading to the browser", () => {
  expect(read(`${base}zh/`, "navigate", "POST")).toBeNull();
});
