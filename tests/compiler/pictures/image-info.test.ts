import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { promisedKind, readImageInfo } from "../../../src/compiler/pictures/image-info.ts";

const blank = sharp({ create: { width: 30, height: 20, channels: 3, background: "#fff" } });
const text = (source: string) => new TextEncoder().encode(source);

describe("the size of a picture", () => {
  it.each<[string, () => Promise<Buffer>]>([
    ["png", () => blank.clone().png().toBuffer()],
    ["jpeg", () => blank.clone().jpeg().toBuffer()],
    ["jpeg", () => blank.clone().jpeg({ progressive: true }).toBuffer()],
    ["gif", () => blank.clone().gif().toBuffer()],
    ["webp", () => blank.clone().webp().toBuffer()],
    ["webp", () => blank.clone().webp({ lossless: true }).toBuffer()],
    ["webp", () => blank.clone().ensureAlpha(0.5).webp().toBuffer()],
  ])("is read from a real %s", async (kind, draw) => {
    expect(readImageInfo(await draw())).toEqual({ kind, width: 30, height: 20 });
  });

  it("is not known of an AVIF", async () => {
    expect(readImageInfo(await blank.clone().avif({ effort: 0 }).toBuffer())).toEqual({
      kind: "avif",
      width: null,
      height: null,
    });
  });

  it.each<[string, number | null, number | null]>([
    ['<svg width="30" height="20px"></svg>', 30, 20],
    ['<svg viewBox="0 0 30 20"></svg>', 30, 20],
    ['<svg width="100%" viewBox="0,0,30,20"></svg>', 30, 20],
    ["<svg></svg>", null, null],
  ])("is read from %s", (svg, width, height) => {
    expect(readImageInfo(text(svg))).toEqual({ kind: "svg", width, height });
  });

  it("is not known of a damaged JPEG or an unknown WebP", () => {
    expect(readImageInfo(Uint8Array.of(0xff, 0xd8, 0xff, 0xd9))).toEqual({ kind: "jpeg", width: null, height: null });
    const webp = new Uint8Array(32);
    webp.set(text("RIFF\0\0\0\0WEBPXXXX"));
    expect(readImageInfo(webp)).toEqual({ kind: "webp", width: null, height: null });
  });

  it("is none of something else", () => {
    expect([readImageInfo(text("hello")), readImageInfo(new Uint8Array())]).toEqual([undefined, undefined]);
  });
});

it("knows what a name promises", () => {
  expect(["a.PNG", "a.jpg", "a.txt", "a"].map(promisedKind)).toEqual(["png", "jpeg", undefined, undefined]);
});
