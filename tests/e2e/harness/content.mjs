// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// The published content as the widget reads it, and the ways that lead through a guide.

const PLATFORMS = ["linux", "all", "windows"];

/** The published content in one language. */
export class Content {
  /**
   * Reads it from a site.
   * @param {import("./site.mjs").Site} site
   * @param {string} lang
   */
  static async read(site, lang = "de") {
    const content = new Content();
    const { languages } = await site.json("content/site.json");
    content.start = await site.json(`content/${languages[lang].start}`);
    const catalogue = await site.json(`content/${content.start.catalogue}`);
    content.entries = catalogue.guides;
    content.guides = new Map();
    for (const entry of catalogue.guides) content.guides.set(entry.id, await site.json(`content/${fileOf(entry)}`));
    return content;
  }

  /** The message `id` of the interface, with its variables. Messages of several lines are not known here. */
  say(id, values = {}) {
    const { ui } = this.start;
    const raw = new RegExp(`^${id} = (.*)$`, "m").exec(ui)?.[1];
    if (raw === undefined) throw new Error(`the published interface has no message ${id}`);
    const filled = raw.replaceAll(/\{ \$([a-z]+) \}/g, (_, name) => values[name]);
    return filled.replaceAll(/\{ (-[a-z-]+) \}/g, (_, term) => this.say(term));
  }

  /** The guide `id`. */
  guide(id) {
    const guide = this.guides.get(id);
    if (!guide) throw new Error(`no guide ${id} in the published content`);
    return guide;
  }

  /** What is to be seen at `step` of `guide`: heading, and answers if it has any. */
  screen(guide, step) {
    const { title, kind } = guide.steps[step];
    return { step, heading: title?.text ?? "", probe: Boolean(kind.probe), answers: this.#answers(kind) };
  }

  #answers({ question, action, probe }) {
    const said = (word) => ([value, id]) => ({ value, label: this.say(`${word}-${id}`) });
    if (question) return question.answers.map(({ id, label }) => ({ value: id, label: label.text }));
    if (action) return [["solved", "solved"], ["unsolved", "unsolved"]].map(said("action"));
    if (probe) return [["reachable", "reachable"], ["unreachable", "unreachable"]].map(said("probe-answer"));
    return [];
  }

  /** Where a person arrives who comes to the guide `id` with these facts: guide, step, and the answers taken over. */
  landing(id, facts) {
    const guide = this.guide(id);
    const { open, trail } = replay(guide, {}, facts);
    const { jump } = guide.steps[open].kind;
    return jump ? this.landing(jump.guide, facts) : { guide, step: open, trail };
  }
}

/** The file of a catalogue entry for the system that the tests run on. */
export function fileOf(entry, platforms = PLATFORMS) {
  return platforms.map((platform) => entry.files[platform]).find(Boolean);
}

/** Where each answer of a step leads: `[answer, step]`, in the order shown. */
export function waysOn({ kind: { question, action, probe } }) {
  if (question) return question.answers.map(({ id, to }) => [id, to]);
  if (action) return [["solved", action.solved], ["unsolved", action.unsolved]];
  if (probe) return [["reachable", probe.reachable], ["unreachable", probe.unreachable]];
  return [];
}

/** Where `answers` (by step) and `facts` lead: the answered steps, and the one that is open. */
export function replay(guide, answers, facts = {}) {
  const trail = [];
  for (let open = guide.start; ; ) {
    const step = guide.steps[open];
    const ways = new Map(waysOn(step));
    const own = ways.has(answers[open]) ? answers[open] : undefined;
    const answer = own ?? facts[step.kind.question?.fact];
    if (!ways.has(answer)) return { trail, open };
    trail.push({ step: open, answer, remembered: own === undefined });
    open = ways.get(answer);
  }
}

/**
 * Ways through a guide that take every answer at least once, and so reach every end. A way is a list of `{ step, answer }`
 * and its `end`, an outcome or a jump.
 */
export function everyWay(guide) {
  const open = new Set(edges(guide).map(([step, answer]) => `${step} ${answer}`));
  const ways = [];
  while (open.size > 0) {
    const [step] = open.values().next().value.split(" ");
    const way = [...pathTo(guide, step), ...onFrom(guide, step, open)];
    way.forEach(({ step, answer }) => open.delete(`${step} ${answer}`));
    const last = way.at(-1);
    ways.push({ way, end: next(guide, last.step, last.answer) });
  }
  return ways;
}

function edges(guide) {
  return Object.entries(guide.steps).flatMap(([id, step]) => waysOn(step).map(([answer, to]) => [id, answer, to]));
}

function next(guide, step, answer) {
  return new Map(waysOn(guide.steps[step])).get(answer);
}

/** The shortest way from the start to `goal`. */
function pathTo(guide, goal) {
  return shortest(guide, guide.start, (step) => step === goal);
}

/** From `from` to an end: by an answer not taken yet where there is one, else the shortest way. */
function onFrom(guide, from, open) {
  const way = [];
  for (let at = from; waysOn(guide.steps[at]).length > 0; ) {
    const fresh = waysOn(guide.steps[at]).find(([answer]) => open.has(`${at} ${answer}`));
    if (!fresh) return [...way, ...shortest(guide, at, (step) => waysOn(guide.steps[step]).length === 0)];
    way.push({ step: at, answer: fresh[0] });
    at = fresh[1];
  }
  return way;
}

function shortest(guide, from, isGoal) {
  const known = new Set([from]);
  const queue = [{ at: from, way: [] }];
  for (const { at, way } of queue) {
    if (isGoal(at)) return way;
    for (const [answer, to] of waysOn(guide.steps[at])) {
      if (!known.has(to)) queue.push({ at: to, way: [...way, { step: at, answer }] });
      known.add(to);
    }
  }
  throw new Error(`${guide.id}: no way from ${from}`);
}
