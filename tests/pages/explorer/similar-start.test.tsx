// @vitest-environment happy-dom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { openApp, sourceOf } from "../../app/open-app.tsx";
import { aCatalog, aSummary } from "../../fixtures/cases.ts";

afterEach(cleanup);

const asked = ["industry", "cloud"];
const plain = aCatalog(
  aSummary("first", { industry: ["iot"] }, { title: "首位公司" }),
  aSummary("bank", { industry: ["finance"], cloud: ["public-cloud"] }, { title: "某银行" }),
  aSummary("broker", { industry: ["finance"] }, { title: "某券商" }),
  aSummary("carrier", { industry: ["iot"], cloud: ["public-cloud"] }, { title: "某运营商" }),
);
const catalog = {
  ...plain,
  facets: plain.facets.map((facet) => (asked.includes(facet.id) ? { ...facet, similar: `${facet.label}？` } : facet)),
};

it("answers lead to the stories that share most with them, and say what they share, even if none shares all", async () => {
  await openApp("/zh/", sourceOf({ "zh/catalog.json": catalog }));
  await userEvent.click(await screen.findByRole("button", { name: "回答三个问题" }));
  const dialog = within(await screen.findByRole("dialog"));
  const questions = catalog.facets.filter(({ similar }) => similar !== undefined);
  expect(questions.length).toBeGreaterThan(1);
  for (const { id, values } of questions) {
    const label = values.find((value) => value.id === (id === "industry" ? "finance" : "public-cloud"))?.label ?? "";
    await userEvent.click(dialog.getByRole("button", { name: label }));
  }
  const names = dialog.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
  expect(names[0]).toBe("某银行");
  expect(names.slice(1).sort()).toEqual(["某券商", "某运营商"].sort());
  const [first] = dialog.getAllByRole("list", { name: "与您相同" });
  expect(within(first as HTMLElement).getAllByRole("listitem")).toHaveLength(2);
});
