// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2
//
// What the widget uses of KERN: found in its own sources, so that nobody keeps a list by hand.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Classes of KERN's markup that have no rule in KERN's style sheet; they are allowed, and cost nothing. */
export const CLASSES_WITHOUT_CSS = new Set(['kern-accordion-group', 'kern-summary__actions']);

/** Paths below `folder` that end in one of `suffixes`, sorted, so that the output does not depend on the file system. */
export function filesBelow(folder, ...suffixes) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => suffixes.some((suffix) => path.endsWith(suffix)))
    .sort();
}

/** Reads files into the shape all other steps take: `[{ path, text }]`. */
export function readSources(paths) {
  return paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** KERN classes named in the sources that write markup: a map from class to the place of its first use. */
export function usedClasses(sources) {
  return firstUses(sources, /(?<![\w@-])kern-[a-z0-9_-]+/g);
}

/** Sizes of our icons, `lotse-icon--large` for example: they take over the rules of KERN's. */
export function usedIconSizes(sources) {
  return firstUses(sources, /(?<![\w-])lotse-icon--[a-z-]+/g);
}

/** KERN custom properties named in any source, for example in a component's own style sheet. */
export function usedTokens(sources) {
  return firstUses(sources, /--kern-[a-z0-9_-]+/g);
}

function firstUses(sources, pattern) {
  const uses = new Map();
  for (const { path, text } of sources) {
    text.split('\n').forEach((line, index) => {
      // Comments may speak of classes which the widget does not use.
      if (line.trimStart().startsWith('//')) return;
      for (const [name] of line.matchAll(pattern)) {
        if (!uses.has(name)) uses.set(name, `${path}:${index + 1}`);
      }
    });
  }
  return uses;
}

/** Throws one message with every class that KERN lacks, because a spelling mistake shows nowhere else. */
export function checkClasses(used, known) {
  const problems = [...used].flatMap(([name, place]) => problemOf(name, known).map((why) => `${place}: ${name} ${why}`));
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

function problemOf(name, known) {
  if (CLASSES_WITHOUT_CSS.has(name)) return [];
  if (/^kern-icon(--|$)/.test(name)) return ['is an image which the content security policy blocks; draw <svg class="lotse-icon">'];
  if (/[-_]$/.test(name)) return ['is put together at run time; write every class out in full, so that the build can find it'];
  if (!known.has(name)) return ['does not exist in the style sheet of KERN; correct the name'];
  return [];
}
