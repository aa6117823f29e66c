import { describe, expect, it } from "vitest";
import { locales } from "../../../src/domain/locale.ts";
import type { TextIndex } from "../../../src/search/index/text-index.ts";
import { fieldBit, textFields } from "../../../src/search/index/text-index-file.ts";
import { matchUnit } from "../../../src/search/text/match-unit.ts";
import type { QueryUnit } from "../../../src/search/text/plan-query.ts";
import { indexOf, textInput } from "../text-corpus.ts";

const qualities = ["none", "near", "longer", "whole"];
const section = (text: string, heading = "") => [{ id: null, heading, text }];

/** Where a unit stands, a line a row in the order met: `3 whole 2 × title zh, body en`. */
const met = (index: TextIndex, kind: QueryUnit["kind"], text: string) => {
  const { list, rows, fields, hits, quality } = matchUnit(index, { kind, text });
  return Array.from(list.subarray(0, rows), (row) => {
    const held = textFields.flatMap((field) =>
      locales.flatMap((lang) => (((fields[row] ?? 0) & fieldBit(field, lang)) === 0 ? [] : [`${field} ${lang}`])),
    );
    return `${row} ${qualities[quality[row] ?? 0]} ${hits[row]} × ${held.join(", ")}`;
  });
};
const near = (index: TextIndex, text: string) => matchUnit(index, { kind: "word", text }).near;

describe("a word", () => {
  const index = indexOf(
    textInput([
      { en: { summary: "kubernetes, kubernetes" } },
      { en: { title: "Kube" }, zh: { sections: section("kube 与 kube") } },
      { en: { summary: "Kube, then Kubernetes", sections: section("the kubectl", "Kube") } },
      { en: { sections: section("kubelet kubelet") } },
    ]),
  );

  it("is met whole, or as the beginning of a longer one, by the better of both", () => {
    expect(met(index, "word", "kube")).toEqual([
      "1 whole 3 × title en, body zh",
      "2 whole 4 × summary en, heading en, body en",
      "0 longer 2 × summary en",
      "3 longer 2 × body en",
    ]);
  });

  it("of three letters begins words of bodies, one of two only those of names and summaries", () => {
    expect(met(index, "word", "kub").map((line) => line.charAt(0))).toEqual(["1", "2", "0", "3"]);
    expect(met(index, "word", "ku")).toEqual([
      "1 longer 1 × title en",
      "2 longer 2 × summary en",
      "0 longer 2 × summary en",
    ]);
    expect(met(index, "word", "k").map((line) => line.charAt(0))).toEqual(["1", "2", "0"]);
  });

  it("that stands nowhere has no rows", () => {
    expect(met(index, "word", "helm")).toEqual([]);
    expect(met(index, "word", "zoo")).toEqual([]);
  });
});

describe("a misspelt word", () => {
  const words = ["node", "nodes", "cluster", "clusters", "platform", "platforms", "kubernetes"];
  const index = indexOf(
    textInput([...words.map((summary) => ({ en: { summary } })), { en: { sections: section("scheduler cluster") } }]),
  );

  it.each([
    // Four letters are too few to guess by.
    ["nod3", []],
    ["mode", []],
    ["nodez", ["node", "nodes"]],
    ["noddes", ["nodes"]],
    // Eight letters may differ by one edit, nine by two.
    ["clutsers", ["clusters"]],
    ["clvstzrs", []],
    ["plotfarm", []],
    ["plotfarms", ["platforms"]],
    ["platfrom", ["platform"]],
    ["kubernets", ["kubernetes"]],
    ["kubrntes", []],
    ["kubrnetss", ["kubernetes"]],
    ["kbernetss", ["kubernetes"]],
    ["kbrnetss", []],
    // In bodies too; a word that stands in both is taken from both.
    ["schedular", ["scheduler"]],
    ["clustre", ["cluster", "cluster"]],
  ])("%j is taken for %j", (text, meant) => {
    expect(near(index, text)).toEqual(meant);
  });

  it("is nearly met", () => {
    expect(met(index, "word", "clustre")).toEqual(["2 near 1 × summary en", "7 near 1 × body en"]);
  });

  it("is none where it begins a word that is written", () => {
    expect(near(index, "clust")).toEqual([]);
    expect(met(index, "word", "sched")).toEqual(["7 longer 1 × body en"]);
    expect(near(index, "platform")).toEqual([]);
  });
});

describe("a facet value", () => {
  const index = indexOf(
    textInput(
      [
        { facets: { challenge: ["cost"] }, zh: { summary: "成本" } },
        { facets: { challenge: ["cost", "cuts"] } },
        { facets: { feature: ["cost"] }, en: { summary: "a cost" } },
        {},
      ],
      {
        challenge: [
          { id: "cost", zh: "成本，成本", en: "Cost cost" },
          { id: "cuts", zh: "降成本", en: "Costs" },
        ],
      },
    ),
  );

  it("is met in every case that holds it, once for each time it is named", () => {
    expect(met(index, "word", "cost")).toEqual([
      "2 whole 1 × summary en",
      "0 whole 2 × label en",
      "1 whole 3 × label en",
    ]);
  });

  it("is met once for a label in Chinese, however often that says it", () => {
    expect(met(index, "han", "成本")).toEqual(["0 whole 2 × label zh, summary zh", "1 whole 2 × label zh"]);
    expect(met(index, "han", "本")).toEqual(["0 whole 2 × label zh, summary zh", "1 whole 2 × label zh"]);
  });
});

describe("a Chinese run", () => {
  it("is looked for from its rarest character, the first places too", () => {
    const index = indexOf(textInput([{ zh: { title: "器容容容器，容容器" } }]));
    expect(met(index, "han", "容器")).toEqual(["0 whole 2 × title zh"]);
    expect(met(index, "han", "器容")).toEqual(["0 whole 1 × title zh"]);
    expect(met(index, "han", "器")).toEqual(["0 whole 3 × title zh"]);
  });

  it("is met wherever it stands, as often as it does", () => {
    const letters = ["容", "器", "管", "𠮷"];
    let seed = 7;
    const next = (below: number) => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (seed >> 16) % below;
    };
    const someText = () =>
      Array.from({ length: next(40) }, () => (next(9) === 0 ? "，" : (letters[next(4)] ?? ""))).join("");
    const texts = Array.from({ length: 30 }, () => ({ summary: someText(), body: someText() }));
    const index = indexOf(textInput(texts.map(({ summary, body }) => ({ zh: { summary, sections: section(body) } }))));
    const timesIn = (text: string, run: string) => [...text.matchAll(new RegExp(`(?=${run})`, "gu"))].length;
    const runs = [...letters];
    for (const run of runs) if (runs.length < 340) runs.push(...letters.map((letter) => run + letter));
    expect([...(runs.at(-1) ?? "")]).toHaveLength(4);
    for (const run of runs) {
      const { hits } = matchUnit(index, { kind: "han", text: run });
      const counted = texts.map(({ summary, body }) => timesIn(summary, run) + timesIn(body, run));
      expect([...hits], run).toEqual(counted);
    }
  });

  it("is met in names where the bodies are not there yet", () => {
    const index = indexOf(textInput([{ zh: { title: "容器", sections: section("容器 docker") } }]));
    const bare = { ...index, bodies: [null] };
    for (const text of ["容器", "容"]) {
      expect(met(index, "han", text)).toEqual(["0 whole 2 × title zh, body zh"]);
      expect(met(bare, "han", text)).toEqual(["0 whole 1 × title zh"]);
    }
    expect(met(index, "word", "docker")).toEqual(["0 whole 1 × body zh"]);
    expect(met(bare, "word", "docker")).toEqual([]);
  });
});
