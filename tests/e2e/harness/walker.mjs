// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// Walking a whole way inside the page. Hundreds of ways are walked in each browser, so each is one call into the page; a
// few are walked with mouse and keyboard as well (walk.test.mjs).

/**
 * Puts a fresh widget into the page and walks a way in it, checking every screen.
 * @param {import("./widget.mjs").Widget} widget
 * @param {{ guide: string, lang?: string, screens: object[], end: object, words: object }} plan made by [`planWay`]
 */
export function walkInPage(widget, plan) {
  return widget.page.evaluate(walk, plan);
}

/**
 * What is to be seen and done on a way, as data for the page.
 * @param {import("./content.mjs").Content} content
 */
export function planWay(content, guide, { way, end }) {
  const facts = {};
  const screens = way.map(({ step, answer }) => {
    const { fact } = guide.steps[step].kind.question ?? {};
    if (fact) facts[fact] = answer;
    return { ...content.screen(guide, step), choose: answer };
  });
  return {
    guide: guide.id,
    lang: content.start.lang,
    screens: screens.map((screen, index) => ({ ...screen, number: content.say("step-number", { number: index + 1 }) })),
    end: planEnd(content, guide, end, facts, way.length),
    words: { skip: content.say("probe-skip") },
  };
}

function planEnd(content, guide, end, facts, walked) {
  const { kind } = guide.steps[end];
  if (kind.outcome) {
    const number = content.say("step-number", { number: walked + 1 });
    return { heading: guide.steps[end].title.text, guide: guide.title.text, number, outcome: kind.outcome };
  }
  const landing = content.landing(kind.jump.guide, facts);
  // How far the number goes on depends on the guides between; the heading and the guide's name say enough.
  return { heading: landing.guide.steps[landing.step].title.text, guide: landing.guide.title.text };
}

/** Runs in the page. Throws with what was wrong and where; gives the number of screens seen. */
async function walk({ guide, lang, screens, end, words }) {
  const element = document.createElement("ox-lotse");
  for (const [name, value] of Object.entries({ view: "inline", lang, start: `guide:${guide}` })) {
    element.setAttribute(name, value);
  }
  const outcomes = [];
  element.addEventListener("ox-lotse:outcome", (event) => outcomes.push(event.detail));
  document.querySelector("ox-lotse").replaceWith(element);

  const root = () => element.shadowRoot;
  const heading = () => root()?.querySelector("#lotse-heading")?.textContent;
  const stepNumber = () => root()?.querySelector(".lotse-step__number")?.textContent;
  const pause = () => new Promise((resolve) => setTimeout(resolve, 2));
  const until = async (what, look) => {
    for (const end = Date.now() + 5000; !look(); await pause()) {
      if (Date.now() > end) throw new Error(`${what}; seen instead: ${root()?.querySelector(".lotse")?.innerText}`);
    }
  };
  const assert = (what, fact) => {
    if (!fact) throw new Error(`${what}; seen: ${root().querySelector(".lotse").innerText}`);
  };
  const radios = () => [...root().querySelectorAll("form input[type=radio]")];
  const hasFocus = () => root().activeElement?.id === "lotse-heading";

  for (const [index, screen] of screens.entries()) {
    const at = `${guide}, step ${screen.step}`;
    const arrived = () => heading() === screen.heading && stepNumber() === screen.number;
    await until(`${at}: waited for "${screen.heading}", ${screen.number}`, arrived);
    // Focus is moved by an effect, which runs after the heading is there.
    if (index > 0) await until(`${at}: the heading did not get the focus`, hasFocus);
    if (screen.probe) {
      const skip = [...root().querySelectorAll("button")].find((b) => b.textContent.trim() === words.skip);
      assert(`${at}: no way to skip the check`, skip);
      skip.click();
      await until(`${at}: no answers by hand`, () => radios().length > 0);
    }
    const offered = radios().map((radio) => ({ value: radio.value, label: radio.labels[0].textContent }));
    const expected = screen.answers.map(({ value, label }) => ({ value, label }));
    const [seen, wanted] = [offered, expected].map((answers) => JSON.stringify(answers));
    assert(`${at}: expected the answers ${wanted}, found ${seen}`, seen === wanted);
    assert(`${at}: an answer is chosen already`, radios().every((radio) => !radio.checked));
    radios().find((radio) => radio.value === screen.choose).labels[0].click();
    assert(`${at}: choosing alone has led on`, arrived());
    root().querySelector("form button[type=submit]").click();
  }
  const at = `${guide}, end`;
  const where = () => root().querySelector(".lotse-step__where")?.textContent ?? "";
  const ended = () => heading() === end.heading && where().startsWith(end.guide) && (!end.number || stepNumber() === end.number);
  await until(`${at}: waited for "${end.heading}" in "${end.guide}"`, ended);
  await until(`${at}: the heading did not get the focus`, hasFocus);
  const expected = end.outcome ? [{ guide, outcome: end.outcome }] : [];
  assert(`${at}: events were ${JSON.stringify(outcomes)}`, JSON.stringify(outcomes) === JSON.stringify(expected));
  return screens.length + 1;
}
