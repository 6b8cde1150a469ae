// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2
//
// Changes without which KERN's rules do not work inside a shadow root, on foreign pages, or under a strict policy.

import { removeEmpty } from './subset.mjs';

/** Selectors for the whole page. Our base.css says for the wrapper what of this the widget needs. */
const PAGE_WIDE = /^(html|body\b.*|\*:not\(i\)|\[data-kern-theme.*|\.kern-(light|dark))$/;

/** KERN's page-wide focus rules: they take the outline away from everything with a tabindex. */
const PAGE_WIDE_FOCUS = /^(area|iframe|\[tabindex\]|\[contentEditable)/;

/** The usual size is said twice; and a link is underlined with or without an icon (WCAG 1.4.1). */
const DROPPED_ICON_RULES = new Set(['.kern-icon--default', '.kern-link:has(.kern-icon)']);

/** All repairs of KERN's own rules, in the order in which they build on one another. */
export function repair(root) {
  removePageWideRules(root);
  removeForcedColors(root);
  replaceIcons(root);
  followInheritedText(root);
  narrowHiddenLabelRule(root);
  showFocusOfKeyboardOnly(root);
  mediaToContainer(root);
  removeOverwritten(root);
  removeEmpty(root);
}

function removePageWideRules(root) {
  root.walkAtRules(/^(font-face|page|charset|import)$/, (atRule) => atRule.remove());
  root.walkAtRules('media', (atRule) => {
    if (/\bprint\b/.test(atRule.params)) atRule.remove();
  });
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => !PAGE_WIDE.test(selector) && !PAGE_WIDE_FOCUS.test(selector));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
}

/** KERN paints icons white there, also on white, and hides the outline; repairs.css has our own rules. */
function removeForcedColors(root) {
  root.walkAtRules('media', (atRule) => {
    if (atRule.params.includes('forced-colors')) atRule.remove();
  });
  root.walkDecls('forced-color-adjust', (decl) => decl.remove());
}

/** KERN's icons are masks from `data:` addresses, which `img-src 'self'` blocks: ours are `svg` in the text colour. */
function replaceIcons(root) {
  const masked = new Set();
  root.walkDecls(/mask$/, (decl) => masked.add(decl.parent));
  masked.forEach((rule) => rule.remove());
  root.walkRules(/\.kern-icon/, (rule) => {
    if (DROPPED_ICON_RULES.has(rule.selector)) rule.remove();
    else useOwnIcon(rule);
  });
}

function useOwnIcon(rule) {
  rule.selector = rule.selector
    .replace(/\.kern-icon--(small|large|x-large)\b/g, '.lotse-icon--$1')
    .replace(/\.kern-icon(--[\w-]+)?/g, '.lotse-icon');
  rule.walkDecls('background-color', (decl) => {
    decl.prop = 'color';
  });
}

/** Text spacing set for the page reaches us only by inheritance, so it must not be reset (WCAG 1.4.12). */
function followInheritedText(root) {
  root.walkDecls(/^(letter-spacing|font-family)$/, (decl) => decl.remove());
  root.walkDecls('line-height', (decl) => {
    // In this property `lh` is the line height of the parent element.
    if (decl.value !== 'normal') decl.value = `max(${decl.value}, 1lh)`;
  });
}

/** KERN makes a button square as soon as it hides any text; a hidden addition to a visible label must not. */
function narrowHiddenLabelRule(root) {
  root.walkRules(/:has\(\.kern-sr-only\)/, (rule) => {
    rule.selector = rule.selector.replaceAll(':has(.kern-sr-only)', ':has(>.kern-label.kern-sr-only)');
  });
}

/** A click with the mouse needs no ring; with both selectors KERN would also hide the border of a clicked radio button. */
function showFocusOfKeyboardOnly(root) {
  root.walkRules(/:focus(?!-)/, (rule) => {
    rule.selectors = [...new Set(rule.selectors.map((selector) => selector.replace(/:focus(?!-)/g, ':focus-visible')))];
  });
}

/** Widths of the window say nothing about a panel of 360 px. */
function mediaToContainer(root) {
  root.walkAtRules('media', (atRule) => {
    const width = atRule.params.match(/\((?:min|max)-width:[^)]*\)/);
    if (width) Object.assign(atRule, { name: 'container', params: `lotse ${width[0]}` });
  });
}

/** KERN's mixins set a property and set it again in the same rule; only the last one counts. */
function removeOverwritten(root) {
  root.walkRules((rule) => {
    const seen = new Set();
    for (const decl of rule.nodes.filter((node) => node.type === 'decl').reverse()) {
      if (seen.has(decl.prop) && !decl.important) decl.remove();
      seen.add(decl.prop);
    }
  });
}

/** `rem` depends on the page's root element, which may have any size, so all lengths count from our own unit. */
export function replaceRem(root) {
  root.walkDecls((decl) => {
    decl.value = decl.value.replace(/(?<![\w.#-])(-?\d*\.?\d+)rem\b/g, (_, number) => ownLength(Number(number)));
  });
  // Conditions cannot hold var(); there a rem is the usual 16 px.
  root.walkAtRules(/^(container|media)$/, (atRule) => {
    atRule.params = atRule.params.replace(/(\d*\.?\d+)rem\b/g, (_, number) => `${Number(number) * 16}px`);
  });
}

function ownLength(number) {
  return number === 0 ? '0px' : `calc(${number} * var(--lotse-rem))`;
}
