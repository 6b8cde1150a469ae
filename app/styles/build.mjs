// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2
//
// Writes the widget's style sheet: `node app/styles/build.mjs --out FILE [--kern-only]`.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';

import { composeStyles } from './compose.mjs';
import { filesBelow, readSources } from './usage.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const PROJECT = join(HERE, '..', '..');
const APP_SOURCES = join(PROJECT, 'app', 'src');

/** All that goes in, read from the project: KERN from node_modules, usage and component styles from app/src. */
export function readInput() {
  const { kern, version } = readKern();
  const named = (paths) => readSources(paths).map(({ path, text }) => ({ path: relative(PROJECT, path), text }));
  return {
    kern,
    version,
    repairs: readFileSync(join(HERE, 'repairs.css'), 'utf8'),
    markup: named(filesBelow(APP_SOURCES, '.rs', '.js')),
    styles: named([join(HERE, 'base.css'), ...filesBelow(APP_SOURCES, '/style.css')]),
  };
}

function readKern() {
  const resolveFrom = createRequire(import.meta.url);
  try {
    const { version } = JSON.parse(readFileSync(join(PROJECT, 'node_modules/@kern-ux/native/package.json'), 'utf8'));
    return { kern: readFileSync(resolveFrom.resolve('@kern-ux/native/dist/kern.css'), 'utf8'), version };
  } catch (cause) {
    throw new Error('the style sheet of KERN is missing; run `npm ci` in the project folder', { cause });
  }
}

/** One line for people and for the size budget. */
export function sizeLine(name, css) {
  const brotli = brotliCompressSync(css, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return `${name}: ${Buffer.byteLength(css)} bytes, ${brotli.length} with brotli`;
}

function main() {
  const { values } = parseArgs({ options: { out: { type: 'string' }, 'kern-only': { type: 'boolean', default: false } } });
  if (!values.out) throw new Error('say where to write: node app/styles/build.mjs --out FILE [--kern-only]');
  const input = readInput();
  const kernOnly = composeStyles({ ...input, styles: [] });
  const css = values['kern-only'] ? kernOnly : composeStyles(input);
  mkdirSync(dirname(resolve(values.out)), { recursive: true });
  writeFileSync(values.out, css);
  console.log(sizeLine('of that KERN', kernOnly));
  console.log(sizeLine(values.out, css));
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    console.error(`error: ${error.message}`);
    process.exitCode = 1;
  }
}
