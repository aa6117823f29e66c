import { expect, it } from "vitest";
import { limits } from "../../src/compiler/source/limits.ts";
import { compileFolder } from "./compile-folder.ts";

const aCase = (n: number) => `---
title: case-${n}
section1:
  title: Company ${n}
  content: A company.
section2:
  listLeft:
    - title: Company
      contentList:
        - content: Text.
  rightPart:
    list:
      - title: INDUSTRY
        content: Finance
---
`;
const files = (size: number) =>
  Object.fromEntries(Array.from({ length: size }, (_, n) => [`en/case-${n}.md`, aCase(n)]));

it("more cases than a browser searches well compile, with a warning that names the way on", () => {
  const { diagnostics, cases } = compileFolder(files(limits.cases + 1));
  expect(cases).toHaveLength(limits.cases + 1);
  const warnings = diagnostics.filter(({ code }) => code === "W_MANY_CASES");
  expect(warnings).toMatchObject([{ severity: "warning", remedy: { en: expect.stringContaining("search server") } }]);
});
