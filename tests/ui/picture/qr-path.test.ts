import { expect, it } from "vitest";
import { qrFile, qrPath } from "../../../src/ui/picture/qr-path.ts";

/** Which modules are dark, read back from the outline by the even-odd rule along the middle of each row. */
function modulesOf({ size, path }: { size: number; path: string }): string[] {
  const edges = [...path.matchAll(/M([^Z]*)Z/g)].flatMap(([, points = ""]) => {
    const corners = points.split("L").map((point) => point.split(" ").map(Number) as [number, number]);
    return corners.flatMap(([x, y], index) => {
      const [toX, toY] = corners[(index + 1) % corners.length] ?? [x, y];
      return x === toX ? [{ x, low: Math.min(y, toY), high: Math.max(y, toY) }] : [];
    });
  });
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => {
      const crossed = edges.filter((edge) => edge.low <= row && row < edge.high && edge.x <= column).length;
      return crossed % 2 === 1 ? "#" : ".";
    }).join(""),
  );
}

it("draws a code with its three finder patterns", () => {
  const code = qrPath("https://example.com/zh/cases/zto/");
  if (!code) throw new Error("a short link has a code");
  const rows = modulesOf(code);
  const finder = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"];
  expect(rows.slice(0, 7).map((row) => row.slice(0, 7))).toEqual(finder);
  expect(rows.slice(0, 7).map((row) => row.slice(-7))).toEqual(finder);
  expect(rows.slice(-7).map((row) => row.slice(0, 7))).toEqual(finder);
});

it("has no code for a text too long to scan", () => {
  expect(qrPath("x".repeat(1001))).toBeNull();
  expect(qrPath("案".repeat(334))).toBeNull();
  expect(qrPath("x".repeat(1000))).not.toBeNull();
});

it("saves as an SVG with a quiet zone of four modules on each side", () => {
  expect(qrFile({ size: 21, path: "M0 0Z" })).toMatch(/viewBox="-4 -4 29 29".*fill="#fff".*d="M0 0Z"/);
});
