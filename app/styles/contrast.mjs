// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2
//
// Contrast of two tokens of the finished style sheet, from OKLCH by way of linear sRGB (WCAG 2.2, "contrast ratio").

import postcss from 'postcss';

/** The tokens of a theme, `light` or `dark`, as a map from name to value. */
export function tokensOf(css, theme) {
  const tokens = new Map();
  const selectors = ['.lotse', ...(theme === 'dark' ? ['.lotse[data-theme=dark]'] : [])];
  for (const selector of selectors) {
    postcss.parse(css).walkRules((rule) => {
      if (rule.selector !== selector || rule.parent.type !== 'root') return;
      rule.walkDecls(/^--/, (decl) => tokens.set(decl.prop, decl.value));
    });
  }
  return tokens;
}

/** Contrast ratio, 1 to 21, of two tokens, which may point to others. */
export function contrast(tokens, one, other) {
  const [light, dark] = [one, other].map((name) => luminance(oklchOf(tokens, `var(${name})`))).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function oklchOf(tokens, value) {
  const reference = /^var\((--[\w-]+)\)$/.exec(value);
  if (reference) return oklchOf(tokens, valueOf(tokens, reference[1]));
  const mixed = /^color-mix\(in oklch,\s*(var\([^)]*\)),\s*(black|white) calc\(100% - var\((--[\w-]+)\)\)\)$/.exec(value);
  if (mixed) return mix(oklchOf(tokens, mixed[1]), mixed[2], Number.parseFloat(valueOf(tokens, mixed[3])) / 100);
  const plain = /^oklch\(([\d.]+)(%?) ([\d.]+) ([\d.]+)\)$/.exec(value);
  if (!plain) throw new Error(`no color that can be computed: ${value}`);
  return [Number(plain[1]) / (plain[2] ? 100 : 1), Number(plain[3]), Number(plain[4])];
}

function valueOf(tokens, name) {
  if (!tokens.has(name)) throw new Error(`the token ${name} is not in the style sheet`);
  return tokens.get(name);
}

/** Black and white have no hue of their own, so only lightness and chroma move. */
function mix([lightness, chroma, hue], end, share) {
  return [lightness * share + (end === 'white' ? 1 - share : 0), chroma * share, hue];
}

/** Björn Ottosson's OKLab matrices; the luminance weights are those of WCAG. */
function luminance([lightness, chroma, hue]) {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  const [r, g, bl] = [red, green, blue].map((part) => Math.min(1, Math.max(0, part)));
  return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
}
