// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2
//
// KERN's custom properties ("tokens"), moved from the page to our wrapper element, in a light and a dark theme.

import postcss from 'postcss';

/** The wrapper inside the shadow root. Not `:host`: rules of the page would win over that, and can never reach this. */
export const WRAPPER = '.lotse';

const LIGHT = '.kern-light';
const DARK = '.kern-dark';

/** Replaces all token rules by one light rule, which is the default, and two dark ones that hold what differs. */
export function moveTokensToWrapper(root) {
  const shared = new Map();
  const light = new Map();
  const dark = new Map();
  root.walkRules((rule) => {
    if (!declaresOnlyTokens(rule)) return;
    const selectors = rule.selectors.map((selector) => selector.replace(/\s+/g, ' '));
    if (selectors.includes(LIGHT)) take(rule, light);
    else if (selectors.includes(DARK)) take(rule, dark);
    else if (selectors.some(isContextual)) keepForLayers(rule, shared);
    else if (selectors.includes(':root')) {
      // Tokens of a wide window, or of the system's theme, do not follow the widget's own width or theme.
      take(rule, rule.parent.type === 'atrule' ? new Map() : shared);
    }
  });
  root.prepend(themeRules(new Map([...shared, ...light]), dark));
}

function declaresOnlyTokens(rule) {
  return rule.nodes.every((node) => node.type === 'comment' || node.variable);
}

function isContextual(selector) {
  return selector.startsWith(':is(body');
}

function take(rule, into) {
  rule.each((node) => {
    if (node.type === 'decl') into.set(node.prop, node.value);
  });
  rule.remove();
}

/** Tokens "by context" are valid for the wrapper, and again for each `kern-layer` in it. */
function keepForLayers(rule, shared) {
  const layers = rule.selectors.filter((selector) => !isContextual(selector.replace(/\s+/g, ' ')));
  if (layers.length > 0) rule.cloneAfter({ selectors: layers });
  take(rule, shared);
}

function themeRules(light, dark) {
  const changed = new Map([...dark].filter(([name, value]) => light.get(name) !== value));
  const bySystem = postcss.atRule({ name: 'media', params: '(prefers-color-scheme: dark)' });
  bySystem.append(tokenRule(`${WRAPPER}[data-theme="auto"]`, changed));
  return [tokenRule(WRAPPER, light), tokenRule(`${WRAPPER}[data-theme="dark"]`, changed), bySystem];
}

function tokenRule(selector, tokens) {
  const rule = postcss.rule({ selector });
  tokens.forEach((value, prop) => rule.append({ prop, value }));
  return rule;
}

/** Names of all tokens that have a value. */
export function definedTokens(root) {
  const names = new Set();
  root.walkDecls(/^--/, (decl) => names.add(decl.prop));
  return names;
}

/** Removes tokens that neither a rule nor `roots` needs, directly or through another token. */
export function removeUnusedTokens(root, roots) {
  const needs = new Map();
  const needed = new Set(roots);
  root.walkDecls((decl) => {
    const references = [...decl.value.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]);
    if (!decl.prop.startsWith('--kern-')) references.forEach((name) => needed.add(name));
    else needs.set(decl.prop, [...(needs.get(decl.prop) ?? []), ...references]);
  });
  // A Set may grow while it is walked, which makes this transitive.
  for (const name of needed) needs.get(name)?.forEach((reference) => needed.add(reference));
  root.walkDecls(/^--kern-/, (decl) => {
    if (!needed.has(decl.prop)) decl.remove();
  });
}

/** Drops KERN's second values in `var(--token, value)`: either the token is always set, or it never is. */
export function settleFallbacks(root, defined) {
  root.walkDecls((decl) => {
    decl.value = settle(decl.value, defined);
    if (decl.value.includes('var(--undefined)')) decl.remove();
  });
}

function settle(value, defined) {
  const start = value.indexOf('var(');
  if (start < 0) return value;
  const end = closingParenthesis(value, start + 3);
  const [name, ...fallback] = value.slice(start + 4, end).split(',');
  const rest = settle(value.slice(end + 1), defined);
  return value.slice(0, start) + settleOne(name.trim(), fallback.join(',').trim(), defined) + rest;
}

function settleOne(name, fallback, defined) {
  if (defined.has(name) || name.startsWith('--lotse-')) return `var(${name})`;
  return fallback === '' ? 'var(--undefined)' : settle(fallback, defined);
}

function closingParenthesis(text, open) {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')' && (depth -= 1) === 0) return index;
  }
  throw new Error(`no closing parenthesis in ${text}`);
}
