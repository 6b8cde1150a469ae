// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2
//
// Keeps of KERN's style sheet only the rules that can match the widget's markup.

import selectorParser from 'postcss-selector-parser';

/** Names of all classes that a style sheet has rules for. */
export function classesIn(root) {
  const names = new Set();
  root.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    selectorParser((selectors) => selectors.walkClasses((node) => names.add(node.value))).processSync(rule.selector);
  });
  return names;
}

/** Removes selectors that need a KERN class outside `used`, then rules without selectors and empty at-rules. */
export function keepUsed(root, used) {
  const isUsed = (name) => !/^(kern-|lotse-icon--)/.test(name) || used.has(name);
  root.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    const kept = rule.selectors.filter((selector) => canMatch(selector, isUsed));
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  });
  removeUnusedKeyframes(root);
  removeEmpty(root);
}

export function removeEmpty(root) {
  root.walkRules((rule) => {
    if (rule.nodes.every((node) => node.type === 'comment')) rule.remove();
  });
  root.walkAtRules((atRule) => {
    if (atRule.nodes?.length === 0) atRule.remove();
  });
}

function canMatch(selector, isUsed) {
  let possible = true;
  selectorParser((selectors) => {
    selectors.walk((node) => {
      if (node.type === 'class' && isRequired(node)) possible &&= isUsed(node.value);
    });
  }).processSync(selector);
  return possible;
}

/** A class inside `:not()` need not exist; one inside `:is()` or `:has()` has to, as KERN names one class in each. */
function isRequired(node) {
  for (let parent = node.parent; parent; parent = parent.parent) {
    if (parent.type === 'pseudo' && parent.value === ':not') return false;
  }
  return true;
}

function removeUnusedKeyframes(root) {
  const animations = new Set();
  root.walkDecls(/^animation(-name)?$/, (decl) => decl.value.split(/[\s,]+/).forEach((word) => animations.add(word)));
  root.walkAtRules('keyframes', (atRule) => {
    if (!animations.has(atRule.params)) atRule.remove();
  });
}

function isKeyframe(rule) {
  return rule.parent?.type === 'atrule' && rule.parent.name === 'keyframes';
}
