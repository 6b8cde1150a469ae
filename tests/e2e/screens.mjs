// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2
//
// Every screen of the widget and the way there, for tests that look at all of them. A way names messages of
// locales/<lang>/ui.ftl and ids of answers, never words, so that it leads there in every language.

import { readFileSync } from 'node:fs';

const words = new Map();

/** The message `id` of the interface, for messages of one line without variables. */
export function say(lang, id) {
  if (!words.has(lang)) words.set(lang, readFileSync(new URL(`../../locales/${lang}/ui.ftl`, import.meta.url), 'utf8'));
  const found = words.get(lang).match(new RegExp(`^${id} = (.+)$`, 'm'));
  if (!found) throw new Error(`locales/${lang}/ui.ftl has no message ${id}`);
  return found[1];
}

/**
 * `name`; `start`, `view`: attributes of the element; `net`: what happens to requests of guides and catalogues (`hold`, `cut`,
 * `missing`, `broken`) or of the engine (`engine-cut`); `hurry`: waiting times of ten seconds last a third of a second;
 * `reach`: what a person does then; `sees`: what is there at the end, inside the shadow root.
 */
export const SCREENS = [
  { name: 'launcher-closed', view: 'launcher', sees: '.lotse-launcher' },
  { name: 'home', sees: '.lotse-entries' },
  { name: 'home-note', start: 'gibt:es:nicht', sees: '.kern-alert--info' },
  { name: 'home-later', start: 'videos', sees: '.kern-alert--info' },
  { name: 'category', reach: (way) => way.enterCategory(0), sees: '.lotse-back ~ .lotse-entries' },
  { name: 'question', start: 'guide:mail-senden', sees: '.kern-fieldset' },
  { name: 'question-error', start: 'guide:mail-senden', reach: (way) => way.press('next'), sees: '.kern-error' },
  {
    name: 'question-again',
    start: 'guide:mail-senden',
    reach: async (way) => {
      await way.answer('works');
      await way.press('back');
    },
    sees: 'input[value=works]:checked',
  },
  { name: 'question-moved', start: 'guide:mail-senden/gibt-es-nicht', sees: '.kern-alert--info' },
  { name: 'question-answers', start: 'guide:mail-senden', reach: (way) => openAnswers(way), sees: '.lotse-answers[open]' },
  { name: 'action', start: 'guide:mail-senden/server', sees: '.lotse-text' },
  { name: 'probe-offered', start: 'guide:stoerung/network', sees: '.lotse-probe__result ~ .lotse-actions' },
  { name: 'probe-running', start: 'guide:stoerung/network', net: 'hold-probe', reach: (way) => way.press('probe-start'), sees: '.lotse-probe__result:not(:empty)' },
  { name: 'probe-result', start: 'guide:stoerung/network', reach: (way) => runProbe(way), sees: '.kern-btn--primary' },
  { name: 'probe-by-hand', start: 'guide:stoerung/network', reach: (way) => way.press('probe-skip'), sees: 'input[value=reachable]' },
  { name: 'solved', start: 'guide:mail-senden/offline', reach: (way) => way.answer('solved'), sees: '.kern-badge--success ~ .lotse-entries' },
  { name: 'contact', start: 'guide:mail-senden/sent-copy', reach: (way) => way.answer('unsolved'), sees: '.kern-badge--info' },
  { name: 'incident', start: 'guide:stoerung/known', reach: (way) => way.answer('yes'), sees: '.kern-badge--danger' },
  { name: 'not-possible', start: 'guide:freigaben/ask-owner', sees: '.kern-badge--warning' },
  { name: 'waiting-sign', start: 'guide:freigaben', net: 'hold', sees: '.lotse-wait:not(:empty)' },
  { name: 'waiting-choice', start: 'guide:freigaben', net: 'hold', hurry: true, sees: '.kern-alert--warning' },
  { name: 'failure-network', start: 'guide:freigaben', net: 'cut', sees: '.kern-alert--danger' },
  { name: 'failure-missing', start: 'guide:freigaben', net: 'missing', sees: '.kern-alert--danger' },
  { name: 'failure-broken', start: 'guide:freigaben', net: 'broken', sees: '.kern-alert--danger' },
  { name: 'offline', start: 'guide:mail-senden', reach: (way) => way.goOffline(), sees: '.lotse-network:not(:empty)' },
  { name: 'fallback', net: 'engine-cut', sees: '.lotse-state .kern-btn' },
  { name: 'panel', view: 'launcher', reach: (way) => way.openPanel(), sees: '.lotse-entries' },
  {
    name: 'panel-question',
    view: 'launcher',
    start: 'guide:mail-senden',
    reach: (way) => way.openPanel(),
    sees: '.kern-fieldset',
  },
];

async function openAnswers(way) {
  await way.answer('works');
  await way.unfold('.lotse-answers');
}

async function runProbe(way) {
  await way.press('probe-start');
  await way.waitFor('.lotse-probe__result:not(:empty) ~ .lotse-actions .kern-btn--primary');
}
