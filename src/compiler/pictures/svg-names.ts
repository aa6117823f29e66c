const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Elements of SVG that only draw or describe. Missing on purpose: scripts, HTML, links, animation, sound and film. */
export const svgElements = words(`
  svg g defs symbol use switch view title desc metadata style
  path rect circle ellipse line polyline polygon image marker pattern mask clipPath
  text tspan tref textPath altGlyph altGlyphDef altGlyphItem glyphRef
  linearGradient radialGradient meshgradient meshrow meshpatch hatch hatchpath solidcolor stop
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology
  feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
  font font-face font-face-src font-face-name glyph missing-glyph hkern vkern color-profile
`);

/** Attributes of these elements, and the properties that may be written as attributes. */
export const svgAttributes = words(`
  id class style lang tabindex role version baseProfile xmlns contentScriptType contentStyleType type media title
  x y x1 y1 x2 y2 dx dy cx cy r rx ry fx fy fr width height d points pathLength transform transform-box transform-origin viewBox
  preserveAspectRatio zoomAndPan enable-background href target requiredFeatures requiredExtensions systemLanguage
  externalResourcesRequired
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters color-profile
  color-rendering cursor direction display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font
  font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style font-variant
  font-variant-ligatures font-variation-settings font-weight glyph-orientation-horizontal glyph-orientation-vertical
  image-rendering inline-size isolation kerning letter-spacing lighting-color line-height marker marker-end marker-mid
  marker-start mask mask-type mix-blend-mode opacity overflow paint-order pointer-events shape-inside shape-margin shape-padding
  shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
  stroke-miterlimit stroke-opacity stroke-width text-align text-align-all text-align-last text-anchor text-decoration
  text-decoration-color text-decoration-fill text-decoration-line text-decoration-stroke text-decoration-style text-indent
  text-orientation text-overflow text-rendering text-transform unicode-bidi vector-effect visibility white-space word-spacing
  writing-mode
  gradientTransform gradientUnits spreadMethod offset patternContentUnits patternTransform patternUnits maskContentUnits
  maskUnits clipPathUnits markerHeight markerUnits markerWidth orient refX refY lengthAdjust textLength rotate startOffset method
  spacing side path glyphRef format
  amplitude azimuth baseFrequency bias crossOrigin crossorigin decoding diffuseConstant divisor edgeMode elevation exponent
  filterRes filterUnits in in2 intercept k1 k2 k3 k4 kernelMatrix kernelUnitLength limitingConeAngle mode numOctaves operator order
  pointsAtX pointsAtY pointsAtZ preserveAlpha primitiveUnits radius result scale seed slope specularConstant specularExponent
  stdDeviation stitchTiles surfaceScale tableValues targetX targetY values xChannelSelector yChannelSelector z
  accent-height alphabetic arabic-form ascent bbox cap-height descent g1 g2 glyph-name hanging horiz-adv-x horiz-origin-x
  horiz-origin-y ideographic k mathematical name overline-position overline-thickness panose-1 rendering-intent slope stemh stemv
  strikethrough-position strikethrough-thickness u1 u2 underline-position underline-thickness unicode unicode-range units-per-em
  v-alphabetic v-hanging v-ideographic v-mathematical vert-adv-y vert-origin-x vert-origin-y widths x-height
`);

/** Namespaces in which drawing programs keep their own notes. Browsers pass them over. */
export const editorNamespaces: readonly string[] = [
  "http://www.inkscape.org/",
  "http://sodipodi.sourceforge.net/",
  "http://inkscape.sourceforge.net/",
  "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  "http://www.w3.org/2000/01/rdf-schema#",
  "http://creativecommons.org/ns#",
  "http://web.resource.org/cc/",
  "http://purl.org/dc/",
  "http://ns.adobe.com/",
  "adobe:ns:meta/",
  "http://www.bohemiancoding.com/sketch/ns",
  "http://www.figma.com/figma/ns",
  "http://www.serif.com/",
  "http://vectornator.io",
  "https://boxy-svg.com",
  "http://schemas.microsoft.com/visio/",
  "http://svgjs.com/svgjs",
  "http://svgjs.dev/svgjs",
  "http://www.openswatchbook.org/uri/2009/osb",
  "http://www.corel.com/",
  "http://xml.openoffice.org/svg/export",
  "https://sketch.io/dtd/",
];
