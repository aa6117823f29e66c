// @vitest-environment happy-dom
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { classicScript } from "../../../src/publish/vite/classic-script.ts";
import { ownParams } from "../../../src/url/own-params.ts";
import { aFacetTable } from "../../fixtures/facets.ts";

const params = ownParams(aFacetTable());
const script = await classicScript("app/start/early-script.ts", { ownParams: params });
const page = document.documentElement;
let listeners: AbortController;

/** Runs the script as it runs in the head of a page at an address; listeners of the window end with the test. */
const runScript = (search = "", hash = "") => {
  const listen = (type: string, listener: (event: Event) => void) =>
    window.addEventListener(type, listener, { signal: listeners.signal });
  new Function("location", "addEventListener", script)({ search, hash }, listen);
};
/** What the app does when it has taken over. */
const takeOver = async () => {
  page.dataset["ready"] = "true";
  await new Promise((next) => setTimeout(next));
};
const draw = (html: string) => {
  document.body.innerHTML = html;
  return (selector: string) => document.querySelector<HTMLElement>(selector) as HTMLElement;
};

beforeEach(() => {
  listeners = new AbortController();
});
afterEach(() => {
  listeners.abort();
  delete page.dataset["ready"];
  delete page.dataset["waiting"];
});

it("repeats a press on a button once, in the order of the presses, when the app has come", async () => {
  const find = draw("<button id=a><b>A</b></button><button id=b>B</button><button id=c>C</button>");
  runScript();
  find("#b").click();
  find("#a b").click();
  find("#b").click();
  const pressed: string[] = [];
  for (const button of document.querySelectorAll("button")) button.onclick = () => pressed.push(button.id);
  await takeOver();
  expect(pressed).toEqual(["b", "a"]);
});

it("repeats no press that the app has heard, nor one on a button that is gone", async () => {
  const find = draw("<button id=a>A</button><button id=gone>B</button>");
  runScript();
  find("#gone").click();
  const gone = find("#gone");
  gone.remove();
  const pressed: string[] = [];
  gone.onclick = () => pressed.push("gone");
  await takeOver();
  find("#a").onclick = () => pressed.push("a");
  find("#a").click();
  expect(pressed).toEqual(["a"]);
});

it("repeats no press on which the app takes over", async () => {
  const find = draw("<button id=a>A</button>");
  runScript();
  let presses = 0;
  document.body.onclick = () => {
    presses += 1;
    page.dataset["ready"] = "true";
  };
  find("#a").click();
  await takeOver();
  document.body.onclick = null;
  expect(presses).toBe(1);
});

it.each([
  ["document", () => document.dispatchEvent(new Event("click", { bubbles: true }))],
  ["window", () => window.dispatchEvent(new Event("click"))],
])("ignores an event of the %s", async (_, dispatch) => {
  runScript();
  const errors: unknown[] = [];
  window.addEventListener("error", ({ error }) => errors.push(error), { signal: listeners.signal });
  dispatch();
  await takeOver();
  expect(errors).toEqual([]);
});

it("gives a link to the other language what the address asks for, until the app has come", async () => {
  const find = draw('<header><a hreflang="en" href="https://cases.example/en/compare/">English</a></header>');
  const link = find("a") as HTMLAnchorElement;
  link.onclick = (event) => event.preventDefault();
  runScript("?cases=a", "#facts");
  link.click();
  expect(link.href).toBe("https://cases.example/en/compare/?cases=a#facts");
});

it("hides the list wherever the app will draw another one, and nowhere else", () => {
  const pair = fc.tuple(
    fc.oneof(fc.constantFrom(...params), fc.constantFrom("utm_source", "x", "industryy", "aq")),
    fc.constantFrom("1", "a,b", ""),
  );
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 4 }), (pairs) => {
      const search = pairs.length === 0 ? "" : `?${pairs.map(([name, value]) => `${name}=${value}`).join("&")}`;
      delete page.dataset["waiting"];
      runScript(search);
      expect("waiting" in page.dataset).toBe(pairs.some(([name]) => params.includes(name)));
    }),
  );
});
