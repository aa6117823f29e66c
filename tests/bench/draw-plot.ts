import type { FacetRow } from "./facet-bench.ts";

const width = 860;
const rowHeight = 22;
const barHeight = 12;
const left = 250;
const right = 84;

/** Ink for the two grounds on which a README is read. */
const inks = {
  light: { text: "#1f2328", muted: "#59636e", line: "#d1d9e0", ours: "#0f6b4f", afresh: "#6fae97", peer: "#b6c0ca" },
  dark: { text: "#f0f6fc", muted: "#9198a1", line: "#3d444d", ours: "#4cc79b", afresh: "#2f7d62", peer: "#59636e" },
} as const;

/** Medians of the facet answers as bars on one logarithmic scale, a group for each corpus. */
export const drawPlot = (rows: readonly FacetRow[], scheme: keyof typeof inks): string => {
  const ink = inks[scheme];
  const groups = [...new Set(rows.map(({ cases }) => cases))];
  const values = rows.map(({ timing }) => timing.median);
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  const place = (value: number) => left + ((Math.log10(value) - low) / (high - low)) * (width - left - right);
  const text = (
    x: number,
    y: number,
    content: string,
    { anchor = "start", weight = 400, fill = ink.text as string } = {},
  ) =>
    `<text x="${x.toFixed(1)}" y="${y}" text-anchor="${anchor}" font-weight="${weight}" fill="${fill}">${content}</text>`;
  const bars: string[] = [];
  let y = 58;
  for (const cases of groups) {
    bars.push(text(0, y, `${cases.toLocaleString("en")} cases`, { weight: 600 }));
    y += rowHeight;
    for (const { name, timing } of rows.filter((row) => row.cases === cases)) {
      const end = Math.max(left + 2, place(timing.median));
      const isOurs = name.startsWith("casebook");
      const fill = name === "casebook" ? ink.ours : isOurs ? ink.afresh : ink.peer;
      bars.push(text(left - 12, y, name, { anchor: "end", weight: isOurs ? 600 : 400 }));
      bars.push(
        `<rect x="${left}" y="${y - barHeight + 1}" width="${(end - left).toFixed(1)}" height="${barHeight}" rx="2" fill="${fill}"/>`,
      );
      bars.push(text(end + 8, y, time(timing.median), { fill: isOurs ? ink.text : ink.muted }));
      y += rowHeight;
    }
    y += rowHeight / 2;
  }
  const bottom = y - rowHeight;
  const ticks = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)).flatMap((value) => {
    const x = place(value).toFixed(1);
    return [
      `<line x1="${x}" y1="40" x2="${x}" y2="${bottom}" stroke="${ink.line}"/>`,
      text(place(value), 32, time(value), { anchor: "middle", fill: ink.muted }),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${bottom + 8}" width="${width}" height="${bottom + 8}" role="img" font-family="system-ui, sans-serif" font-size="13">`,
    "<title>Median time of one facet answer, logarithmic scale; shorter is better</title>",
    text(0, 14, "Median time of one facet answer; shorter is better, each line is ten times the one before", {
      fill: ink.muted,
    }),
    ...ticks,
    ...bars,
    "</svg>",
    "",
  ].join("\n");
};

const time = (ms: number): string =>
  ms < 1
    ? `${Number((ms * 1000).toPrecision(2))} µs`
    : ms < 1000
      ? `${Number(ms.toPrecision(2))} ms`
      : `${ms / 1000} s`;
