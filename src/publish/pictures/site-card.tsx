import type { Locale } from "../../domain/locale.ts";
import { type Palette, toneAt } from "../../domain/palette.ts";
import { shareSizes } from "../../share/content/case-files.ts";
import { Box, Monogram, Text, WideGround } from "./card-parts.tsx";

/** What the picture of a list shows: its name, a sentence under it, and the monograms of the first customers in it. */
export type SiteCardContent = {
  lang: Locale;
  title: string;
  description: string;
  palette: Palette;
  logos: readonly { monogram: string; tone: number }[];
};

const inner = shareSizes.wide.width - 160;
const tile = 96;
const gap = 20;
/** So many tiles fit in a row. */
export const maxTiles = Math.floor((inner + gap) / (tile + gap));

/** The card of a page that is not a case: title, one sentence, and a row of customers' tiles. */
export const SiteCard = ({ lang, title, description, logos, palette }: SiteCardContent) => (
  <WideGround accent={palette.colors.action.light} lang={lang} colors={palette.colors}>
    <Text sizes={[76, 64, 54]} width={inner} maxLines={2} lineHeight={1.3} style={{ fontWeight: 700, marginTop: 80 }}>
      {title}
    </Text>
    <Text
      sizes={[32]}
      width={inner}
      maxLines={3}
      lineHeight={1.5}
      style={{ color: palette.colors.muted.light, marginTop: 20 }}
    >
      {description}
    </Text>
    <Box style={{ gap, marginTop: "auto", marginBottom: 84 }}>
      {logos.slice(0, maxTiles).map(({ monogram, tone }) => (
        <Monogram
          key={`${monogram}${tone}`}
          text={monogram}
          side={tile}
          ground={toneAt(palette, tone).ink.light}
          color={toneAt(palette, tone).open.light}
        />
      ))}
    </Box>
  </WideGround>
);
