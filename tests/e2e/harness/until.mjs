// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// Waiting for what is expected, with a time limit and a message that tells what was seen instead.

/** How often a condition is looked at, in milliseconds. */
const INTERVAL = 15;

/**
 * Waits until `look` gives something truthy, and gives that. `look` may throw while a page is being replaced.
 * @param {string} what is awaited, for the message
 * @param {() => Promise<unknown> | unknown} look
 * @param {{ timeout?: number, seen?: () => Promise<unknown> | unknown }} options `seen` says what there was instead
 */
export async function until(what, look, { timeout = 8_000, seen } = {}) {
  const end = Date.now() + timeout;
  let failure = "";
  for (;;) {
    try {
      const value = await look();
      if (value) return value;
      failure = "";
    } catch (error) {
      failure = ` (${error.message})`;
    }
    if (Date.now() > end) break;
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
  const instead = seen ? `; seen instead: ${JSON.stringify(await seen())}` : "";
  throw new Error(`waited ${timeout / 1000} s in vain for ${what}${failure}${instead}`);
}
