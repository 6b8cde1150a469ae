// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2
//
// Puts the steps in order: KERN's rules, repaired and reduced, then our own, then made small.

import { Features, transform } from 'lightningcss';
import postcss from 'postcss';

import { checkOwn, checkResult, checkTokens } from './checks.mjs';
import { repair, replaceRem } from './repairs.mjs';
import { classesIn, keepUsed, removeEmpty } from './subset.mjs';
import { definedTokens, moveTokensToWrapper, removeUnusedTokens, settleFallbacks } from './tokens.mjs';
import { checkClasses, usedClasses, usedIconSizes, usedTokens } from './usage.mjs';

/** Lightning CSS writes a version as one number, eight bits a part. */
const TARGETS = { chrome: 120 << 16, firefox: 128 << 16, safari: 17 << 16 };

/**
 * Builds the style sheet of the widget.
 *
 * `kern`, `repairs`: style sheets as text; `version`: of KERN; `markup` and `styles`: our sources as `[{ path, text }]`.
 * Returns the text of the sheet; throws an Error that names each fault with its place.
 */
export function composeStyles({ kern, repairs, version, markup, styles }) {
  const used = usedClasses(markup);
  const root = postcss.parse(kern);
  const known = classesIn(root);
  checkClasses(used, known);
  root.walkComments((comment) => comment.remove());
  moveTokensToWrapper(root);
  repair(root);
  const defined = definedTokens(root);
  settleFallbacks(root, defined);
  root.append(postcss.parse(repairs).nodes);
  keepUsed(root, new Set([...used.keys(), ...usedIconSizes(markup).keys()]));
  appendOwn(root, styles, { known, defined });
  removeUnusedTokens(root, usedTokens(markup).keys());
  replaceRem(root);
  removeEmpty(root);
  const css = header(version, newestDate(kern)) + minify(root.toString());
  checkResult(css.slice(css.indexOf('*/')));
  return css;
}

function appendOwn(root, styles, { known, defined }) {
  checkTokens(usedTokens(styles), defined);
  for (const { path, text } of styles) {
    const sheet = postcss.parse(text, { from: path });
    sheet.walkComments((comment) => comment.remove());
    checkOwn(sheet.toString(), path);
    const named = [...classesIn(sheet)].filter((name) => name.startsWith('kern-'));
    checkClasses(new Map(named.map((name) => [name, path])), known);
    root.append(sheet.nodes);
  }
}

function minify(css) {
  const { code } = transform({
    filename: 'ox-lotse.css',
    code: Buffer.from(css),
    minify: true,
    targets: TARGETS,
    // It would add helper properties to each color-scheme for light-dark(), which nobody here calls.
    exclude: Features.LightDark,
  });
  return `${code.toString().trimEnd()}\n`;
}

/** EUPL-1.2, article 5, asks that changed works say so and when: the date is that of KERN's newest file. */
function header(version, date) {
  return [
    '/*! SPDX-License-Identifier: EUPL-1.2',
    ` * KERN-UX ${version} (${date}), (c) KERN-Team, https://kern-ux.de, changed: reduced to the rules in use and`,
    ' * rewritten for a shadow root by OX-Lotse. Own parts: (c) 2026 OX-Lotse contributors. */\n',
  ].join('\n');
}

function newestDate(kern) {
  const dates = [...kern.matchAll(/@(?:date|modified)\s+(\d\d)\.(\d\d)\.(\d{4})/g)];
  return dates.map(([, day, month, year]) => `${year}-${month}-${day}`).sort().at(-1);
}
