// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2
//
// Tests of the style sheet: built from KERN as installed, for markup that is written down here.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import postcss from 'postcss';

import { readInput } from './build.mjs';
import { composeStyles } from './compose.mjs';
import { contrast, tokensOf } from './contrast.mjs';

const MARKUP = `
  "kern-btn kern-btn--primary kern-btn--secondary kern-btn--tertiary" "kern-label" "kern-sr-only" "kern-link"
  "kern-fieldset kern-fieldset__body kern-form-check kern-form-check__radio kern-form-check__radio--error" "kern-hint" "kern-error"
  "kern-alert kern-alert--info kern-alert--success kern-alert--warning kern-alert--danger kern-alert__header kern-alert__body"
  "kern-accordion kern-accordion__header" "kern-badge kern-badge--info" "kern-title" "kern-body kern-body--muted"
  "kern-form-input__select-wrapper kern-form-input__select" "kern-card kern-summary kern-summary__body"
  "kern-description-list kern-description-list-item kern-description-list-item__key" "kern-loader kern-loader--visible"
  "lotse-icon--large"`;

const INPUT = readInput();
const BASE = INPUT.styles.slice(0, 1);

function build({ markup = MARKUP, styles = [] } = {}) {
  const own = styles.map((text, index) => ({ path: `own-${index}/style.css`, text }));
  return composeStyles({ ...INPUT, markup: [{ path: 'app/src/screen.rs', text: markup }], styles: [...BASE, ...own] });
}

const CSS = build();

function selectorsOf(css) {
  const selectors = [];
  postcss.parse(css).walkRules((rule) => selectors.push(...rule.selectors));
  return selectors;
}

function valuesOf(css, selector, prop) {
  const values = [];
  postcss.parse(css).walkRules((rule) => {
    if (rule.selectors.includes(selector)) rule.walkDecls(prop, (decl) => values.push(decl.value));
  });
  return values;
}

test('the sheet of the project as it stands can be built', () => {
  assert.match(composeStyles(INPUT), /\.lotse\{/);
});

test('the same input gives the same bytes', () => {
  assert.equal(build(), CSS);
});

test('nothing reaches for the page, another file, or the size of the page', () => {
  for (const forbidden of [/:root/, /url\(/, /data:/, /[\d.]rem\b/, /@import/, /@font-face/, /@page/]) assert.doesNotMatch(CSS, forbidden);
  const pageWide = selectorsOf(CSS).filter((selector) => /^(html|body)\b|\[data-kern-theme|\[tabindex\]:not/.test(selector));
  assert.deepEqual(pageWide, []);
});

test('what own styles must not hold is named with the reason', () => {
  assert.throws(() => build({ styles: ['.x{background:url(a.png)}'] }), /own-0\/style\.css holds url\(.*content security policy/);
  assert.throws(() => build({ styles: ['body{margin:0}'] }), /html or body.*use \.lotse/);
  assert.throws(() => build({ styles: ['@font-face{font-family:x;src:local(x)}'] }), /@font-face/);
});

test('a rem in own styles counts from the unit of the widget', () => {
  assert.deepEqual(valuesOf(build({ styles: ['.lotse-x{width:2rem}'] }), '.lotse-x', 'width'), ['calc(2 * var(--lotse-rem))']);
  assert.match(build({ styles: ['@container lotse (min-width:40rem){.lotse-x{order:1}}'] }), /@container lotse \((min-width: ?640px|width>=640px)\)/);
});

test('a class that KERN does not have fails with its name and place', () => {
  assert.throws(() => build({ markup: `${MARKUP}\n "kern-bnt--primary"` }), /app\/src\/screen\.rs:9: kern-bnt--primary does not exist/);
  assert.throws(() => build({ styles: ['.kern-bnt{order:1}'] }), /own-0\/style\.css: kern-bnt does not exist/);
});

test('a token that KERN does not have fails with its name and place', () => {
  assert.throws(() => build({ styles: ['.x{color:var(--kern-color-blu)}'] }), /own-0\/style\.css:1: --kern-color-blu does not exist/);
});

test('mask icons and classes put together at run time are refused', () => {
  assert.throws(() => build({ markup: '"kern-icon kern-icon--close"' }), /kern-icon--close .*lotse-icon/s);
  assert.throws(() => build({ markup: 'format!("kern-btn--{kind}")' }), /kern-btn-- is put together at run time/);
});

test('classes in comments do not count as used', () => {
  assert.doesNotMatch(build({ markup: '// like kern-table\n"kern-body"' }), /kern-table/);
});

test('only rules for classes in use remain', () => {
  assert.doesNotMatch(CSS, /\.kern-(table|dialog|row|col|kopfzeile|badge--danger|icon)/);
  assert.deepEqual(selectorsOf(CSS).filter((selector) => selector.includes('lotse-icon--')), ['.lotse-icon--large']);
});

test('every token in use is set, and every token set is in use', () => {
  const used = new Set([...CSS.matchAll(/var\((--kern-[\w-]+)/g)].map((match) => match[1]));
  assert.deepEqual([...used].sort(), [...tokensOf(CSS, 'dark').keys()].filter((name) => name.startsWith('--kern-')).sort());
});

test('a token named in the markup stays', () => {
  assert.match(build({ markup: '"kern-body" "--kern-metric-space-11x-large"' }), /--kern-metric-space-11x-large:/);
});

test('dark colours follow the choice, and the system only if asked to', () => {
  const token = '--kern-color-layout-background-default';
  assert.deepEqual(valuesOf(CSS, '.lotse', token), ['var(--kern-color-white)']);
  assert.deepEqual(valuesOf(CSS, '.lotse[data-theme=dark]', token), ['var(--kern-color-black)']);
  assert.deepEqual(valuesOf(CSS, '.lotse[data-theme=auto]', token), ['var(--kern-color-black)']);
  const bySystem = postcss.parse(CSS).nodes.filter((node) => /prefers-color-scheme: ?dark/.test(node.params));
  assert.ok(bySystem.flatMap((atRule) => atRule.nodes).every((rule) => rule.selector === '.lotse[data-theme=auto]'));
});

test('widths of the window do not count, only those of the widget', () => {
  assert.doesNotMatch(CSS, /@media[^{]*width/);
  assert.match(CSS, /@container lotse[^{]*768px/);
});

test('text spacing set for the page is inherited', () => {
  const reset = [];
  postcss.parse(CSS).walkDecls(/^(letter-spacing|word-spacing|line-height)$/, (decl) => {
    if (decl.value !== 'inherit' && !decl.value.includes('1lh') && decl.value !== 'normal') reset.push(`${decl.parent.selector} ${decl}`);
  });
  assert.deepEqual(reset, []);
  assert.deepEqual(valuesOf(CSS, '.lotse', /^(letter-spacing|word-spacing|line-height|font)$/), []);
});

test('links with an icon stay underlined', () => {
  assert.deepEqual(valuesOf(CSS, '.kern-link:has(.lotse-icon)', 'text-decoration'), []);
  assert.deepEqual(valuesOf(CSS, '.kern-link', 'text-decoration-line'), ['underline']);
});

test('a hidden addition to a label does not make its button square', () => {
  const square = selectorsOf(CSS).filter((selector) => selector.includes(':has') && selector.includes('kern-sr-only'));
  assert.deepEqual(square, ['.kern-btn:has(>.kern-label.kern-sr-only)']);
});

test('what is hidden stays hidden, also the slot and the wrapper', () => {
  assert.deepEqual(valuesOf(CSS, '[hidden]', 'display'), ['none']);
  assert.deepEqual(valuesOf(CSS, ':host([hidden])', 'display'), ['none']);
});

test('forced colours reach the icons in every component', () => {
  const forced = postcss.parse(CSS).nodes.find((node) => /forced-colors/.test(node.params));
  const icons = forced.nodes.filter((rule) => rule.selector.includes('.lotse-icon'));
  assert.ok(icons.length > 0 && icons.every((rule) => rule.nodes.every((decl) => decl.important)));
});

test('nothing moves for those who asked for it', () => {
  assert.match(CSS, /prefers-reduced-motion: ?reduce\)\{[^}]*animation:none!important/);
});

test('the licence, the version and the date of KERN stand at the top', () => {
  assert.match(CSS, /^\/\*! SPDX-License-Identifier: EUPL-1\.2\n \* KERN-UX 2\.7\.2 \(\d{4}-\d\d-\d\d\)/);
});

const [GROUND, SURFACE] = ['--kern-color-layout-background-default', '--kern-color-layout-background-default-surface'];
const FEEDBACK = ['info', 'success', 'warning', 'danger'].map((kind) => `--kern-color-feedback-${kind}`);

const TEXT_PAIRS = [
  ...['--kern-color-layout-text-default', '--kern-color-layout-text-muted', '--kern-color-action-default', '--kern-color-action-visited'].flatMap(
    (color) => [[color, GROUND], [color, SURFACE]],
  ),
  ['--kern-color-action-on-default', '--kern-color-action-default'],
  ['--kern-color-action-on-default', '--kern-color-action-state-indicator-shade-hover'],
  ['--kern-color-action-on-default', '--kern-color-action-state-indicator-shade-active'],
  ...FEEDBACK.flatMap((color) => [[color, `${color}-background`], [color, GROUND], ['--kern-color-layout-text-default', `${color}-background`]]),
];

const SHAPE_PAIRS = ['--kern-color-action-focus-default', '--kern-color-form-input-border', '--kern-color-layout-border'].flatMap((color) => [
  [color, GROUND],
  [color, SURFACE],
]);

for (const theme of ['light', 'dark']) {
  test(`colours have enough contrast, ${theme} (WCAG 1.4.3 and 1.4.11)`, () => {
    // All pairs count, whether or not today's markup shows them.
    const everything = [...TEXT_PAIRS, ...SHAPE_PAIRS].flat().map((name) => `"${name}"`);
    const tokens = tokensOf(build({ markup: everything.join('\n') }), theme);
    const tooLow = (pairs, least) => pairs.filter(([one, other]) => contrast(tokens, one, other) < least);
    assert.deepEqual(tooLow(TEXT_PAIRS, 4.5), []);
    assert.deepEqual(tooLow(SHAPE_PAIRS, 3), []);
    // Black on white must be seen as such, or the computation itself is wrong.
    assert.ok(Math.abs(contrast(tokens, '--kern-color-layout-text-default', GROUND) - (theme === 'light' ? 18.08 : 19.09)) < 0.02);
  });
}
