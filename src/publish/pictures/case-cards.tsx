import type { Figure, Logo } from "../../domain/customer-case.ts";
import type { Locale } from "../../domain/locale.ts";
import { type Palette, toneAt } from "../../domain/palette.ts";
import { shareSizes } from "../../share/content/case-files.ts";
import { Box, Monogram, Text, WideGround } from "./card-parts.tsx";
import { fontStyles } from "./fonts.ts";

/** All that a share picture of a case shows. `lang` is the language of the text; facts are short labels like industry and place. */
export type CaseCard = {
  lang: Locale;
  siteName: string;
  palette: Palette;
  title: string;
  summary: string;
  logo: Pick<Logo, "monogram" | "tone">;
  facts: readonly string[];
  figure?: Figure;
};

const inner = shareSizes.wide.width - 160;

/** The card for link previews: who, what came of it, the headline figure, and whose casebook it is. */
export const WideCard = ({ lang, siteName, palette, title, summary, logo, facts, figure }: CaseCard) => {
  const { colors } = palette;
  const { ink, open } = toneAt(palette, logo.tone);
  const tone = ink.light;
  return (
    <WideGround accent={tone} lang={lang} colors={colors}>
      <Box style={{ alignItems: "center", height: 96, marginTop: 60 }}>
        <Monogram text={logo.monogram} side={96} ground={tone} color={open.light} />
        <Box style={{ flexDirection: "column", marginLeft: 28 }}>
          <Text sizes={[46, 40, 34]} width={inner - 124} lineHeight={1.2} style={{ fontWeight: 700 }}>
            {title}
          </Text>
          {facts.length > 0 && (
            <Text sizes={[26]} width={inner - 124} style={{ color: colors.muted.light }}>
              {facts.join(separator)}
            </Text>
          )}
        </Box>
      </Box>
      <Box style={{ height: 320, alignItems: "center" }}>
        <Text sizes={[46, 42, 38, 34]} width={inner} maxLines={4} lineHeight={1.45} style={{ fontWeight: 500 }}>
          {summary}
        </Text>
      </Box>
      <Box
        style={{
          height: 116,
          width: "100%",
          alignItems: "center",
          justifyContent: "space-between",
          borderTop: `2px solid ${colors.hair.light}`,
        }}
      >
        <Box style={{ alignItems: "center" }}>
          {figure && (
            <Text sizes={[72, 60, 48, 40]} width={430} lineHeight={1.2} style={{ color: tone, fontWeight: 700 }}>
              {figure.value}
            </Text>
          )}
          {figure && (
            <Text sizes={[26, 22]} width={330} maxLines={2} style={{ color: colors.muted.light, marginLeft: 28 }}>
              {figure.label}
            </Text>
          )}
        </Box>
        <Box style={{ alignItems: "center", flexShrink: 0, color: colors.muted.light, fontWeight: 500 }}>
          <Box style={{ width: 12, height: 12, marginRight: 14, borderRadius: 3, backgroundColor: tone }} />
          <Text sizes={[26, 22]} width={240}>
            {siteName}
          </Text>
        </Box>
      </Box>
    </WideGround>
  );
};

/**
 * The square for chats that show a picture of thumbnail size: the monogram large, the name under it, and the headline figure,
 * white on the colour of the customer's tile.
 */
export const SquareCard = ({ lang, siteName, palette, title, logo, facts, figure }: CaseCard) => {
  const { ink, open } = toneAt(palette, logo.tone);
  const tone = ink.light;
  const centered = { textAlign: "center" } as const;
  return (
    <Box
      style={{
        flexDirection: "column",
        alignItems: "center",
        width: "100%",
        height: "100%",
        padding: "62px 40px 40px",
        backgroundColor: tone,
        color: open.light,
        ...fontStyles[lang],
      }}
    >
      <Monogram text={logo.monogram} side={230} ground={open.light} color={tone} />
      <Box style={{ height: 110, alignItems: "center" }}>
        <Text
          sizes={[54, 46, 40, 34]}
          width={520}
          maxLines={2}
          lineHeight={1.2}
          style={{ ...centered, fontWeight: 700 }}
        >
          {title}
        </Text>
      </Box>
      {figure && (
        <Text sizes={[58, 48, 40]} width={520} lineHeight={1.1} style={{ ...centered, fontWeight: 700 }}>
          {figure.value}
        </Text>
      )}
      <Text sizes={[26, 22]} width={520} maxLines={2} style={{ ...centered, marginTop: 10 }}>
        {figure ? figure.label : facts.join(separator)}
      </Text>
      {!figure && (
        <Text sizes={[24]} width={520} style={{ ...centered, marginTop: "auto" }}>
          {siteName}
        </Text>
      )}
    </Box>
  );
};

const separator = "  ·  ";
