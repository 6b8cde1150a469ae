// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2
//
// The last look at the finished style sheet: what must never be in it.

const UNIT = 'the unit rem';

const FORBIDDEN = [
  [/url\(/i, 'url(', 'the content security policy of host pages blocks images that are not files of their own'],
  [/data:/i, 'data:', 'the content security policy of host pages blocks data addresses'],
  [/:root\b/, ':root', 'it never matches inside a shadow root; use .lotse'],
  [/(^|[\s,{}>])(html|body)\s*[,{:.[]/, 'html or body', 'they are not inside the shadow root; use .lotse'],
  [/[\d.]rem\b/, UNIT, 'it follows the page; use calc(N * var(--lotse-rem))'],
  [/@import|@font-face|@page/, '@import, @font-face or @page', 'it does nothing, or touches the page, in an adopted style sheet'],
];

/** Throws one message with everything that would break the widget in a page of somebody else; `place` names the sheet. */
export function checkResult(css, place = 'the style sheet') {
  check(css, place, FORBIDDEN);
}

/** The same for one of our own sheets, before it is merged; `rem` is allowed there, since it will be replaced. */
export function checkOwn(css, place) {
  check(css, place, FORBIDDEN.filter(([, name]) => name !== UNIT));
}

function check(css, place, forbidden) {
  const problems = forbidden
    .filter(([pattern]) => pattern.test(css))
    .map(([pattern, name, why]) => `${place} holds ${name} at "${excerpt(css, pattern)}": ${why}`);
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

function excerpt(css, pattern) {
  const { index } = pattern.exec(css);
  return css.slice(Math.max(0, index - 30), index + 30).replace(/\s+/g, ' ').trim();
}

/** Throws if one of our own style sheets names a token that KERN does not have: the value would be empty. */
export function checkTokens(used, defined) {
  const unknown = [...used].filter(([name]) => !defined.has(name));
  if (unknown.length === 0) return;
  throw new Error(unknown.map(([name, place]) => `${place}: ${name} does not exist in the tokens of KERN; correct the name`).join('\n'));
}
