import { contrast, type Hex } from "./contrast.ts";
import { type Oklch, toHex, toOklch } from "./oklch.ts";

export type ColorScheme = "light" | "dark";
export type SchemeColors = Record<ColorScheme, Hex>;

/** `[lightness, chroma, hue]`; without a hue, that of the accent. `chroma` may depend on the accent's own. */
type Recipe = readonly [l: number, c: number | ((own: number) => number), h?: number];

const warm = 90;
const own = (c: number) => c;

/**
 * The roles of colours. Only hue and chroma come from the accent; the lightness of each role is fixed, so the contrast of any
 * two roles holds for every accent. Style sheets read a role as a custom property: `actionOver` is `--action-over`.
 */
const recipes = {
  paper: { light: [0.984, 0.004, warm], dark: [0.168, 0.008] },
  surface: { light: [1, 0], dark: [0.208, 0.01] },
  sunken: { light: [0.962, 0.006, warm], dark: [0.245, 0.011] },
  ink: { light: [0.215, 0.008, warm], dark: [0.945, 0.005, warm] },
  muted: { light: [0.425, 0.01, warm], dark: [0.795, 0.008, warm] },
  hair: { light: [0.902, 0.008, warm], dark: [0.315, 0.012] },
  edge: { light: [0.6, 0.012, warm], dark: [0.6, 0.012, warm] },
  // What acts: links, buttons, chosen values.
  action: { light: [0.4, own], dark: [0.86, (c) => Math.min(c * 1.05, 0.12)] },
  actionOver: { light: [0.32, own], dark: [0.92, (c) => Math.min(c * 0.8, 0.1)] },
  onAction: { light: [1, 0], dark: [0.2, 0.04] },
  wash: { light: [0.955, 0.018], dark: [0.265, 0.032] },
  // The one dark field that a page may have.
  deep: { light: [0.285, 0.052], dark: [0.255, 0.042] },
  deepField: { light: [0.335, 0.058], dark: [0.305, 0.05] },
  deepInk: { light: [0.975, 0.008], dark: [0.975, 0.008] },
  deepMuted: { light: [0.87, 0.028], dark: [0.87, 0.028] },
  deepLine: { light: [0.7, 0.07], dark: [0.7, 0.07] },
  deepBright: { light: [0.9, 0.085], dark: [0.9, 0.085] },
  onDeepInk: { light: [0.27, 0.06], dark: [0.27, 0.06] },
  // Meanings that do not follow the accent.
  warning: { light: [0.42, 0.13, 40], dark: [0.85, 0.09, 50] },
  note: { light: [0.955, 0.035, 85], dark: [0.3, 0.04, 85] },
  mark: { light: [0.93, 0.09, 95], dark: [0.4, 0.07, 95] },
  // Shades of the heat map; the fifth and strongest is `action`. Light text stands on 1 to 3 in dark, dark text on all others.
  heat1: { light: [0.945, 0.018], dark: [0.29, 0.03] },
  heat2: { light: [0.885, 0.035], dark: [0.35, 0.04] },
  heat3: { light: [0.825, 0.055], dark: [0.41, 0.05] },
  heat4: { light: [0.745, 0.07], dark: [0.735, 0.08] },
} as const satisfies Record<string, Record<ColorScheme, Recipe>>;

/** The roles of a tone, the colour of one case: `line` is `--tone-line` below `[data-tone="3"]`. */
const toneRecipes = {
  ground: { light: [0.95, 0.015], dark: [0.25, 0.026] },
  field: { light: [0.905, 0.026], dark: [0.315, 0.038] },
  line: { light: [0.5, 0.07], dark: [0.68, 0.06] },
  ink: { light: [0.375, own], dark: [0.86, 0.07] },
  open: { light: [0.99, 0.004], dark: [0.25, 0.026] },
  // On the dark card of the list.
  deepGround: { light: [0.3, (c) => c * 0.75], dark: [0.3, (c) => c * 0.75] },
  deepField: { light: [0.36, (c) => c * 0.8], dark: [0.36, (c) => c * 0.8] },
  deepLine: { light: [0.66, 0.06], dark: [0.66, 0.06] },
  deepInk: { light: [0.93, 0.04], dark: [0.93, 0.04] },
  deepOpen: { light: [0.3, (c) => c * 0.75], dark: [0.3, (c) => c * 0.75] },
} as const satisfies Record<string, Record<ColorScheme, Recipe>>;

/** Hue (degrees from the accent's) and chroma of each tone. */
const tones = [
  [0, 0.075],
  [52, 0.07],
  [94, 0.085],
  [136, 0.06],
  [232, 0.085],
  [176, 0.055],
  [274, 0.07],
  [312, 0.06],
] as const;

/** How many tones there are; a case has one, 0 to 7. */
export const toneCount = tones.length;

export type ColorRole = keyof typeof recipes;
export type ToneRole = keyof typeof toneRecipes;
export type Tone = Record<ToneRole, SchemeColors>;

/** Every colour of the site. */
export type Palette = { colors: Record<ColorRole, SchemeColors>; tones: readonly Tone[] };

/** The accent of a casebook that sets none. */
export const defaultAccent: Hex = "#0a5547";

/** The palette of an accent; `accentDark` is the one for dark, if that shall differ. */
export function createPalette(accent: Hex = defaultAccent, accentDark: Hex = accent): Palette {
  const bases = { light: toOklch(accent), dark: toOklch(accentDark) };
  return {
    colors: fill(recipes, bases),
    tones: tones.map(([step, c]) =>
      fill(toneRecipes, {
        light: { l: 0.4, c, h: (bases.light.h + step) % 360 },
        dark: { l: 0.4, c, h: (bases.dark.h + step) % 360 },
      }),
    ),
  };
}

const fill = <Role extends string>(
  from: Record<Role, Record<ColorScheme, Recipe>>,
  bases: Record<ColorScheme, Oklch>,
): Record<Role, SchemeColors> => {
  const colorOf = ([l, c, h]: Recipe, base: Oklch): Hex =>
    toHex({ l, c: typeof c === "number" ? c : c(base.c), h: h ?? base.h });
  const entries = (Object.entries(from) as [Role, Record<ColorScheme, Recipe>][]).map(
    ([role, { light, dark }]): [Role, SchemeColors] => [
      role,
      { light: colorOf(light, bases.light), dark: colorOf(dark, bases.dark) },
    ],
  );
  return Object.fromEntries(entries) as Record<Role, SchemeColors>;
};

/** The tone of a case; numbers past the last start again. */
export const toneAt = (palette: Palette, tone: number): Tone => palette.tones[tone % toneCount] as Tone;

/** A pair of colours whose contrast falls short: `ink on paper`, and the least ratio it should have. */
export type WeakPair = { pair: string; scheme: ColorScheme; ratio: number; least: number };

const text = 7;
const largeText = 4.5;
const control = 3;

type Pairs = readonly [least: number, on: readonly ColorRole[], of: readonly ColorRole[]];

const pairs: readonly Pairs[] = [
  [text, ["ink", "muted", "action", "warning"], ["paper", "surface"]],
  [text, ["ink", "muted"], ["sunken"]],
  [text, ["ink", "action"], ["wash"]],
  [text, ["ink"], ["note", "mark"]],
  [text, ["onAction"], ["action", "actionOver"]],
  [text, ["deepInk", "deepMuted"], ["deep"]],
  [text, ["onDeepInk"], ["deepInk"]],
  [largeText, ["muted"], ["wash", "note"]],
  [largeText, ["deepInk", "deepBright"], ["deep", "deepField"]],
  [control, ["edge"], ["paper", "surface", "sunken"]],
  [control, ["action"], ["sunken"]],
  [control, ["deepLine"], ["deep"]],
];

type TonePairs = readonly [least: number, on: readonly ToneRole[], of: readonly ToneRole[]];

const tonePairs: readonly TonePairs[] = [
  [text, ["ink"], ["ground", "open"]],
  [largeText, ["ink"], ["field"]],
  [control, ["line"], ["ground"]],
  [text, ["deepInk"], ["deepGround"]],
  [control, ["deepLine"], ["deepGround"]],
];

/** The pairs of a palette without enough contrast: text 7:1, large text 4.5:1, borders of controls and drawings 3:1. */
export function weakPairs({ colors, tones }: Palette): WeakPair[] {
  const check = <Role extends string>(
    name: string,
    from: Record<Role, SchemeColors>,
    list: readonly (readonly [number, readonly Role[], readonly Role[]])[],
  ): WeakPair[] =>
    list.flatMap(([least, on, of]) =>
      on.flatMap((one) =>
        of.flatMap((other) =>
          (["light", "dark"] as const).flatMap((scheme) => {
            const ratio = contrast(from[one][scheme], from[other][scheme]);
            return ratio < least ? [{ pair: `${name}${one} on ${name}${other}`, scheme, ratio, least }] : [];
          }),
        ),
      ),
    );
  return [...check("", colors, pairs), ...tones.flatMap((tone, index) => check(`tone ${index} `, tone, tonePairs))];
}
