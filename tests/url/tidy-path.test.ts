import fc from "fast-check";
import { expect, it } from "vitest";
import { readIdParam } from "../../src/url/param.ts";
import { tidyPath } from "../../src/url/tidy-path.ts";

it.each([
  ["//zh//cases//zto/", "/zh/cases/zto/"],
  ["/zh/cases/zto）", "/zh/cases/zto"],
  ["/zh/cases/zto/%EF%BC%89", "/zh/cases/zto/"],
  ["/zh/cases/zto%E3%80%82", "/zh/cases/zto"],
  ["/en/cases/zto/).", "/en/cases/zto/"],
  ['/en/industry/iot/"', "/en/industry/iot/"],
  ["/zh/cases/%E2%80%9Czto%E2%80%9D/", "/zh/cases/zto/"],
  ["/zh/cases/%EF%BC%BA%EF%BC%B4%EF%BC%AF/", "/zh/cases/zto/"],
  ["/ZH/Cases/ZTO", "/zh/cases/zto"],
  ["/zh）", "/zh"],
  ["/zh/index.html", "/zh/"],
  ["/zh/cases/a-b_c/", "/zh/cases/a-b_c/"],
  ["/zh/cases/%E0%A4%A/", "/zh/cases/%E0%A4%A/"],
  ["/zh-CN/cases/zto/", "/zh-cn/cases/zto/"],
  ["/", "/"],
])("the path %s is %s", (path, tidy) => {
  expect(tidyPath(path, "/")).toBe(tidy);
});

it.each([
  ["/Customers//zh//ZTO）", "/Customers/zh/zto"],
  ["//Customers/zh/", "/Customers/zh/"],
  ["/Customers", "/Customers/"],
  ["/elsewhere//x）", "/elsewhere//x）"],
])("below the base path /Customers/ the path %s is %s", (path, tidy) => {
  expect(tidyPath(path, "/Customers/")).toBe(tidy);
});

it("a tidy path stays, and never leads to another host", () => {
  fc.assert(
    fc.property(fc.webPath(), (path) => {
      const once = tidyPath(path === "" ? "/" : path, "/");
      expect(tidyPath(once, "/")).toBe(once);
      expect(new URL(once, "https://cases.example/").host).toBe("cases.example");
    }),
  );
});

it.each(["finance)", "finance）", "（finance）", "finance。", "“finance”", "finance>", "finance;", "finance，"])(
  "the value of ?industry=%s is finance",
  (text) => {
    expect(readIdParam(new URLSearchParams([["industry", text]]), "industry")).toEqual(["finance"]);
  },
);
