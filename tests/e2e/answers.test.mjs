// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// Answering a question, and what was answered: changed, gone back to, forgotten, taken over by another guide.

import assert from "node:assert/strict";
import { Content, everyWay, inBrowsers, replay, until, waysOn } from "./harness/index.mjs";

const inline = (start) => `<ox-lotse view="inline" start="${start}"></ox-lotse>`;

const labelOf = (content, guide, step, answer) =>
  content.screen(guide, step).answers.find(({ value }) => value === answer).label;

/** Goes a way by mouse and waits for each screen. */
async function go(widget, content, guide, way) {
  for (const { step, answer } of way) {
    await widget.waitForHeading(content.screen(guide, step).heading);
    if (guide.steps[step].kind.probe) await widget.click(content.say("probe-skip"));
    await widget.answer(labelOf(content, guide, step, answer));
  }
}

/** What "Ihre Antworten" is to show for a trail. */
function rows(content, guide, trail) {
  const done = { solved: "answer-solved", unsolved: "answer-unsolved" };
  const probed = { reachable: "answer-reachable", unreachable: "answer-unreachable" };
  return trail.map(({ step, answer, remembered }) => {
    const { title, kind } = guide.steps[step];
    const said = kind.question
      ? labelOf(content, guide, step, answer)
      : content.say({ ...done, ...probed }[answer]);
    return [title.text, remembered ? `${said} (${content.say("answers-remembered")})` : said];
  });
}

/** A guide, a way, and another first answer that leaves later answers in force: as many as can be found. */
function bestChange(content) {
  let best = { kept: 0 };
  for (const guide of content.guides.values()) {
    for (const { way } of everyWay(guide)) {
      const answers = Object.fromEntries(way.map(({ step, answer }) => [step, answer]));
      for (const [other] of waysOn(guide.steps[way[0].step])) {
        const after = replay(guide, { ...answers, [way[0].step]: other });
        const kept = after.trail.length - 1;
        const isNews = other !== way[0].answer && !guide.steps[after.open].kind.jump;
        if (isNews && kept > best.kept) best = { guide, way, other, after, kept };
      }
    }
  }
  assert.ok(best.kept > 0, "the content has no place where a changed answer keeps later ones; give this test a fixture");
  return best;
}

inBrowsers("a question", ({ test }) => {
  test("has nothing chosen, and choosing alone does not lead on", async (scene) => {
    const { page, widget } = await scene.openWidget(inline("guide:stoerung"));
    const heading = await widget.heading();
    const answers = await widget.answers();
    assert.ok(answers.length > 1 && answers.every(({ checked }) => !checked), JSON.stringify(answers));
    for (const { label } of answers) await widget.choose(label);
    // What a choice could set off would have been drawn before the next frame but one.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    assert.equal(await widget.heading(), heading);
    assert.ok((await widget.answers()).at(-1).checked);
  });

  test("sent without an answer says so and puts the focus on the first answer", async (scene) => {
    const content = await Content.read(scene.site);
    const { widget } = await scene.openWidget(inline("guide:stoerung"));
    const state = () =>
      widget.evaluate((root) => {
        const radios = [...root.querySelectorAll("input[type=radio]")];
        const described = root.querySelector("fieldset").getAttribute("aria-describedby").split(" ");
        return {
          invalid: radios.map((radio) => radio.getAttribute("aria-invalid")),
          focus: root.activeElement === radios[0],
          described: described.map((id) => root.getElementById(id)?.textContent ?? `no #${id}`).join(" "),
        };
      });
    await widget.send();
    await widget.waitForText(content.say("question-error"));
    const { invalid, focus, described } = await state();
    assert.ok(invalid.every((value) => value === "true"), `aria-invalid is ${invalid}`);
    assert.ok(focus, "the focus is not on the first answer");
    assert.ok(described.includes(content.say("question-error")), `the group is described by "${described}"`);

    const [first] = await widget.answers();
    await widget.choose(first.label);
    await until("the error to go", async () => !(await widget.text()).includes(content.say("question-error")));
    assert.ok((await state()).invalid.every((value) => value === null));
  });

  test("leaves the focus of the page alone until the person acts", async (scene) => {
    const { page, widget } = await scene.openWidget(`<input id="search">${inline("guide:stoerung")}`);
    assert.equal(await page.evaluate(() => document.activeElement.tagName), "BODY");
    await page.focus("#search");
    await widget.setAttribute("lang", "en");
    await until("English", async () => (await widget.answers())[0]?.label.startsWith("Yes"), { seen: () => widget.text() });
    assert.equal(await page.evaluate(() => document.activeElement.id), "search");
  });
});

inBrowsers("given answers", ({ test }) => {
  test("are kept by Ändern as far as they still fit", async (scene) => {
    const content = await Content.read(scene.site);
    const { guide, way, other, after } = bestChange(content);
    const { widget } = await scene.openWidget(inline(`guide:${guide.id}`));
    await go(widget, content, guide, way);
    const before = replay(guide, Object.fromEntries(way.map(({ step, answer }) => [step, answer]))).trail;
    await until("all answers", async () => (await widget.given()).length >= before.length, { seen: () => widget.text() });
    if (!(await widget.evaluate((root) => root.querySelector("details").open))) {
      await widget.click(content.say("answers-title", { count: before.length }));
    }
    const first = content.screen(guide, way[0].step);
    await widget.click(content.say("answers-change-what", { question: first.heading }));
    await widget.waitForHeading(first.heading);
    await widget.waitForFocusOnHeading();
    assert.equal((await widget.answers()).find(({ checked }) => checked)?.value, way[0].answer, "the answer given before");
    await widget.answer(labelOf(content, guide, way[0].step, other));
    await widget.waitForHeading(guide.steps[after.open].title.text);
    await widget.waitForFocusOnHeading();
    assert.deepEqual(await widget.given(), rows(content, guide, after.trail));
  });

  test("are shown chosen by Zurück, one step after the other", async (scene) => {
    const content = await Content.read(scene.site);
    const guide = content.guide("stoerung");
    const { way } = everyWay(guide).find(({ way }) => way.length >= 4);
    const { widget } = await scene.openWidget(inline(`guide:${guide.id}`));
    const taken = way.slice(0, 3);
    await go(widget, content, guide, taken);
    await widget.waitForHeading(content.screen(guide, way[3].step).heading);
    for (const { step, answer } of taken.toReversed()) {
      await widget.click(content.say("back"));
      await widget.waitForHeading(content.screen(guide, step).heading);
      await widget.waitForFocusOnHeading();
      assert.equal((await widget.answers()).find(({ checked }) => checked)?.value, answer, step);
    }
    for (const { step } of taken) {
      await widget.waitForHeading(content.screen(guide, step).heading);
      await widget.send();
    }
    await widget.waitForHeading(content.screen(guide, way[3].step).heading);
    await widget.call("open", "home");
    await widget.waitForHeading(content.say("home-title"));
  });

  test("are forgotten by Neu beginnen, facts as well", async (scene) => {
    const content = await Content.read(scene.site);
    const guide = content.guide("anmeldung");
    const { way } = everyWay(guide).find(({ way, end }) => way.length >= 3 && guide.steps[end].kind.outcome);
    const { widget } = await scene.openWidget(inline("guide:anmeldung"));
    await go(widget, content, guide, way);
    await widget.click(content.say("restart"));
    await widget.waitForHeading(content.screen(guide, guide.start).heading);
    await widget.waitForFocusOnHeading();
    assert.deepEqual(await widget.given(), []);
    assert.ok((await widget.answers()).every(({ checked }) => !checked));
    await widget.waitForText(content.say("step-number", { number: 1 }));
  });

  test("that other guides ask for as well are taken over, marked, and can be changed there", async (scene) => {
    const content = await Content.read(scene.site);
    const [one, other] = [content.guide("anmeldung"), content.guide("stoerung")];
    const asks = (guide) => Object.keys(guide.steps).find((step) => guide.steps[step].kind.question?.fact === "ox-login");
    const to = ({ way }) => way.findIndex(({ step }) => step === asks(other));
    const { widget } = await scene.openWidget(inline("guide:anmeldung"));
    await go(widget, content, one, [{ step: asks(one), answer: "yes" }]);
    await until("the next step", async () => (await widget.given()).length === 1);

    await widget.call("open", "guide:stoerung");
    const { way } = everyWay(other).filter((way) => to(way) > 0).sort((a, b) => to(a) - to(b))[0];
    const before = way.slice(0, way.findIndex(({ step }) => step === asks(other)));
    await go(widget, content, other, before);
    const answers = Object.fromEntries(before.map(({ step, answer }) => [step, answer]));
    const { trail, open } = replay(other, answers, { "ox-login": "yes" });
    await widget.waitForHeading(other.steps[open].title.text);
    assert.deepEqual(await widget.given(), rows(content, other, trail));
    assert.ok(trail.some(({ remembered }) => remembered));

    await widget.click(content.say("answers-title", { count: trail.length }));
    await widget.click(content.say("answers-change-what", { question: content.screen(other, asks(other)).heading }));
    await widget.waitForHeading(content.screen(other, asks(other)).heading);
    await widget.answer(labelOf(content, other, asks(other), "no"));
    await widget.waitForHeading(other.steps[replay(other, answers, { "ox-login": "no" }).open].title.text);
  });
});
