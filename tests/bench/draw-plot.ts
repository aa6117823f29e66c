import type { FacetRow } from "./facet-bench.ts";

const width = 760;
const rowHeight = 18;
const left = 210;
const right = 70;

/** Medians of the facet answers as bars on a logarithmic scale, one group per corpus. Grey text reads on light and dark. */
export const drawPlot = (rows: readonly FacetRow[]): string => {
  const groups = [...new Set(rows.map(({ cases }) => cases))];
  const values = rows.map(({ timing }) => timing.median);
  const [low, high] = [Math.log10(Math.min(...values)) - 0.2, Math.log10(Math.max(...values))];
  const place = (value: number) => ((Math.log10(value) - low) / (high - low)) * (width - left - right);
  const parts: string[] = [];
  let y = 24;
  for (const cases of groups) {
    parts.push(text(4, y, `${cases.toLocaleString("en")} cases`, "start", "bold"));
    y += rowHeight;
    for (const { name, timing } of rows.filter((row) => row.cases === cases)) {
      const length = Math.max(1, place(timing.median));
      const fill = name.startsWith("casebook") ? "#0f766e" : "#94a3b8";
      parts.push(text(left - 8, y, name, "end"));
      parts.push(`<rect x="${left}" y="${y - 11}" width="${length.toFixed(1)}" height="13" fill="${fill}"/>`);
      parts.push(text(left + length + 6, y, `${timing.median.toPrecision(2)} ms`, "start"));
      y += rowHeight;
    }
    y += rowHeight / 2;
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" role="img" font-family="system-ui, sans-serif" font-size="12">`,
    "<title>Median time of a facet answer, logarithmic scale; shorter is better</title>",
    ...parts,
    "</svg>",
    "",
  ].join("\n");
};

const text = (x: number, y: number, content: string, anchor: "start" | "end", weight = "normal"): string =>
  `<text x="${x.toFixed(1)}" y="${y}" text-anchor="${anchor}" font-weight="${weight}" fill="#64748b">${content}</text>`;
