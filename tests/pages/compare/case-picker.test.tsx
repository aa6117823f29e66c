// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { openApp, sourceOf } from "../../app/open-app.tsx";
import { aCatalog, aDetail, aSummary } from "../../fixtures/cases.ts";

afterEach(cleanup);

const logo = { monogram: "案", tone: 0 } as const;

const open = async () => {
  const router = await openApp(
    "/zh/compare/",
    sourceOf({
      "zh/catalog.json": aCatalog(aSummary("aqara"), aSummary("zto")),
      "zh/cases/zto.json": aDetail("zto"),
      "zh/cases/aqara.json": aDetail("aqara"),
    }),
  );
  return { router, select: await screen.findByLabelText<HTMLSelectElement>("案例 1") };
};

it("shows a chosen case at once, before the address has changed", async () => {
  const { router, select } = await open();
  fireEvent.change(select, { target: { value: "zto" } });
  expect(select.value).toBe("zto");
  // Browsers report a choice by two events; during hydration the app may have acted on the first one.
  fireEvent.change(select);
  await screen.findByRole("columnheader", { name: "zto" });
  expect(router.state.location.search).toBe("?cases=zto");
});

it("shows what the address says after Back", async () => {
  const { router, select } = await open();
  fireEvent.change(select, { target: { value: "zto" } });
  await screen.findByRole("columnheader", { name: "zto" });
  fireEvent.change(screen.getByLabelText("案例 2"), { target: { value: "aqara" } });
  await screen.findByRole("columnheader", { name: "aqara" });
  await router.navigate(-1);
  await waitFor(() => expect(screen.getByLabelText<HTMLSelectElement>("案例 2").value).toBe(""));
  expect(select.value).toBe("zto");
});

it("draws the sign for a difference as a picture, which no font can lack", async () => {
  await openApp(
    "/zh/compare/?cases=aqara,zto",
    sourceOf({
      "zh/catalog.json": aCatalog(aSummary("aqara"), aSummary("zto")),
      "zh/cases/zto.json": aDetail("zto", { facts: { logo, rows: [{ title: "作者", content: "李" }] } }),
      "zh/cases/aqara.json": aDetail("aqara", { facts: { logo, rows: [{ title: "作者", content: "王" }] } }),
    }),
  );
  const verdict = await screen.findByText("不同");
  const drawn = verdict.closest("th")?.querySelector("svg[width][height] path");
  expect(drawn?.getAttribute("d")).toMatch(/^M/);
  expect(screen.getByRole("table").textContent).not.toMatch(/[≠≢=]/);
});
