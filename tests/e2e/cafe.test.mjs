// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// The OX Café: its dates, and registering with the real service and its SQLite, over a door that can be shut.

import assert from "node:assert/strict";
import { ROOM, cafe, dates, dayOf, serve, state } from "./cafe-dates.mjs";
import { Content, inBrowsers, until } from "./harness/index.mjs";

const [OVER, OFF, NEXT, SMALL, LATER] = dates();
const PROXY = { "trusted-proxies": ["127.0.0.1"], "identity-mail-header": "X-Remote-Mail", "identity-name-header": "X-Remote-Name" };

/** Opens the café behind a door. Without `lies` it is published in the site, and the real service takes registrations. */
async function openCafe(scene, { service = "/", lies, lang = "de", identity, prepare, before } = {}) {
  const content = await Content.read(scene.site, lang);
  const gate = await scene.stage.gate();
  if (lies) serve(gate, lies);
  else await publish(scene);
  if (identity) gate.identify(identity);
  before?.(gate);
  const attributes = `lang="${lang}" view="inline" start="cafe"${service === null ? "" : ` service="${service}"`}`;
  const page = await scene.open(`<ox-lotse ${attributes}></ox-lotse>`, { at: gate.base, prepare });
  const widget = page.widget();
  await widget.waitForHeading(content.say("cafe-title"));
  await widget.waitForText(content.say("cafe-next"));
  const say = (id, values) => content.say(id, values);
  const label = (id, date) => say(id, { day: dayOf(date.start, false) });
  return { content, gate, page, widget, say, label };
}

/** Publishes the dates of the test in the site, and waits until the service has taken them over. */
async function publish(scene) {
  for (const [file, text] of Object.entries(cafe())) await scene.site.write(`content/${file}`, text);
  await until("the service to know the dates", async () => (await states(scene)).some(({ id }) => id === "next"));
}

const states = async (scene) => (await (await fetch(`${scene.service.origin}/api/cafe`)).json()).dates;

const seatsLeft = async (scene, id, way) => (await states(scene)).find((date) => date.id === id)[way];

/** Types into the fields, as a person does. */
async function fill({ page, widget }, values) {
  for (const [field, text] of Object.entries(values)) {
    await widget.evaluate((root, id) => {
      root.getElementById(id).focus();
      root.getElementById(id).select();
    }, `lotse-cafe-${field}`);
    await page.keyboard.type(text);
  }
}

const value = (widget, id) => widget.evaluate((root, id) => root.getElementById(id).value, `lotse-cafe-${id}`);

/** Fills in the form for `next` and goes on to the check. */
async function toCheck(opened, email) {
  const { widget, say, label } = opened;
  await widget.click(label("cafe-register", NEXT));
  await widget.waitForHeading(say("cafe-form-title"));
  await widget.waitForFocusOnHeading();
  await fill(opened, { name: "Søren Jürgensen-Ñandú", email, question: "Wie geht das?\nUnd warum?" });
  await widget.evaluate((root) => root.querySelector("#lotse-cafe-way").click());
  await widget.send();
  await widget.waitForHeading(say("cafe-check-title"));
}

inBrowsers(
  "the café",
  ({ test, browser }) => {
    test("is reached from the first screen", async (scene) => {
      const { content, widget, say } = await openCafe(scene);
      await widget.click(say("back"));
      await widget.waitForHeading(content.say("home-title"));
      await widget.click(say("cafe-title"));
      await widget.waitForHeading(say("cafe-title"));
    });

    test("shows the next date with place and seats, called off, following and past ones", async (scene) => {
      const { widget, say } = await openCafe(scene);
      const text = await widget.text();
      const when = say("cafe-when", { day: dayOf(NEXT.start), from: "14:00", to: "15:00" });
      for (const part of [when, say("cafe-cancelled-title", { day: dayOf(OFF.start) }), "Signaturen und Vorlagen", "Fachteam OX"]) {
        assert.ok(text.includes(part), `"${part}" is missing in:\n${text}`);
      }
      assert.match(text, /Online: noch 200 Plätze frei/);
      const folds = await widget.evaluate((root) => [...root.querySelectorAll("summary")].map((one) => one.textContent));
      assert.deepEqual(
        folds,
        [[SMALL, "Das gemeinsame Postfach"], [LATER, "Große Dateien weitergeben"], [OVER, "Umstieg von Outlook"]].map(
          ([date, title]) => `${dayOf(date.start)}: ${title}`,
        ),
      );
      const links = await widget.evaluate((root) => [...root.querySelectorAll(".lotse-cafe__next a")].map((a) => a.href));
      assert.equal(links[0], ROOM);
      assert.match(links[1], /\/lotse\/content\/calendar\/de\/next\.ics$/);
      await widget.click(/Große Dateien/);
      const opens = `${dayOf(LATER.opens)}, 08:00 Uhr`;
      await widget.waitForText(say("cafe-not-open", { when: opens }));
    });

    test("shows what was asked at a past date, and leads from its materials to a guide", async (scene) => {
      const { content, widget } = await openCafe(scene);
      await widget.click(/Umstieg von Outlook/);
      await widget.waitForText("Wie groß darf ein Anhang sein?");
      await widget.waitForText("Das hängt vom Empfänger ab.");
      await widget.click("Signatur einrichten");
      const guide = content.guide("signatur");
      await widget.waitForHeading(guide.steps[guide.start].title.text);
      await widget.waitForFocusOnHeading();
    });

    // Firefox cannot be told another time zone over BiDi yet.
    if (browser === "chromium") {
      test("tells the time where the person is as well, where clocks show another", async (scene) => {
        const prepare = (page) => page.emulateTimezone("America/New_York");
        const { widget } = await openCafe(scene, { prepare });
        await widget.waitForText(/America\/New York.*(08|09):00 bis (09|10):00 Uhr/);
        await widget.waitForText(/Europe\/Berlin/);
      });

      test("does not tell the time twice where clocks show the same", async (scene) => {
        const prepare = (page) => page.emulateTimezone("Europe/Copenhagen");
        const { widget } = await openCafe(scene, { prepare });
        assert.doesNotMatch(await widget.text(), /Copenhagen|Europe\/Berlin/);
      });
    }

    test("says so when no date is planned, and when nothing was published", async (scene) => {
      const content = await Content.read(scene.site);
      const gate = await scene.stage.gate();
      serve(gate, { all: dates().slice(0, 1) });
      const page = await scene.open('<ox-lotse view="inline" start="cafe"></ox-lotse>', { at: gate.base });
      await page.widget().waitForText(content.say("cafe-none"));
      gate.reset();
      gate.answer(/cafe\.json$/, { status: 404 });
      await page.reload();
      scene.allow({ console: /404/ });
      await page.widget().waitForText(content.say("cafe-none"));
    });

    test("still shows its dates when the service is away, and finds it again", async (scene) => {
      const { gate, page, widget, say, label } = await openCafe(scene, { lies: {}, before: (gate) => gate.cut(/\/api\/cafe$/) });
      scene.allow({ console: /ERR_EMPTY_RESPONSE/ });
      await widget.waitForText(say("cafe-away"));
      await widget.waitForText(label("cafe-mail", NEXT));
      gate.reset();
      serve(gate, { service: state() });
      await widget.click(say("retry"));
      await widget.waitForText(label("cafe-register", NEXT));
      assert.ok(!(await widget.text()).includes(say("cafe-away-title")));
      assert.ok(page.watch.requests.some((url) => url.endsWith("/api/cafe")));
    });

    test("registers, and sends exactly what was checked", async (scene) => {
      const opened = await openCafe(scene);
      const { gate, widget, say } = opened;
      const before = (await seatsLeft(scene, "next", "online")).left;
      await toCheck(opened, "soeren@example.org");
      const rows = await widget.given();
      assert.deepEqual(rows, [
        [say("cafe-name"), "Søren Jürgensen-Ñandú"],
        [say("cafe-email"), "soeren@example.org"],
        [say("cafe-way"), say("cafe-online")],
        [say("cafe-question"), "Wie geht das?\nUnd warum?"],
        [say("cafe-needs"), say("cafe-nothing")],
      ]);
      assert.ok(!gate.requests.some((url) => url.endsWith("/registrations")), "nothing is sent before");
      await widget.click(say("cafe-send"));
      await widget.waitForHeading(say("cafe-awaiting-title"));
      await widget.waitForFocusOnHeading();
      await widget.waitForText("soeren@example.org");
      assert.equal((await seatsLeft(scene, "next", "online")).left, before - 1, "a seat is held");
      await widget.click(say("cafe-to-dates"));
      await widget.waitForText(`noch ${before - 1} Plätze frei`);
      await assertNothingStored(opened.page);
    });

    test("names what is wrong at the field and in a summary, which takes the focus", async (scene) => {
      const opened = await openCafe(scene);
      const { widget, say, label } = opened;
      await widget.click(label("cafe-register", NEXT));
      await widget.waitForHeading(say("cafe-form-title"));
      await fill(opened, { email: "soeren@example" });
      await widget.send();
      await waitForFocus(widget, "lotse-errors");
      const lines = () => widget.evaluate((root) => [...root.querySelectorAll("#lotse-errors button")].map((b) => b.textContent));
      const expected = [say("cafe-error-name"), say("cafe-error-email-shape"), say("cafe-error-way")];
      assert.deepEqual(await lines(), expected);
      const described = await widget.evaluate((root) =>
        ["name", "email"].map((id) => {
          const control = root.getElementById(`lotse-cafe-${id}`);
          const by = control.getAttribute("aria-describedby").split(" ");
          return [control.ariaInvalid, by.map((one) => root.getElementById(one).textContent).at(-1), control.autocomplete];
        }),
      );
      assert.deepEqual(described, [["true", expected[0], "name"], ["true", expected[1], "email"]]);
      await widget.click(expected[1]);
      assert.equal(await widget.focused(), "lotse-cafe-email");
      await fill(opened, { name: "Jens", email: "jens@example.com" });
      await widget.evaluate((root) => root.querySelector("#lotse-cafe-way").click());
      await widget.send();
      const foreign = say("cafe-error-email-foreign", { domains: "@example.org" });
      await until("the other error", async () => (await lines()).join() === foreign, { seen: lines });
      await waitForFocus(widget, "lotse-errors");
    });

    test("keeps entries while people go back, change a row, leave the café and change the language", async (scene) => {
      const opened = await openCafe(scene);
      const { content, widget, say } = opened;
      await toCheck(opened, "karla@example.org");
      await widget.click(say("answers-change-what", { question: say("cafe-email") }));
      await waitForFocus(widget, "lotse-cafe-email");
      assert.equal(await value(widget, "email"), "karla@example.org");
      const english = await Content.read(scene.site, "en");
      await widget.click("English");
      await widget.waitForHeading(english.say("cafe-form-title"));
      assert.equal(await value(widget, "question"), "Wie geht das?\nUnd warum?");
      await widget.click("Deutsch");
      await widget.waitForHeading(say("cafe-form-title"));
      await widget.call("open", "home");
      await widget.waitForHeading(content.say("home-title"));
      await widget.click(say("cafe-title"));
      await widget.waitForHeading(say("cafe-form-title"));
      assert.equal(await value(widget, "name"), "Søren Jürgensen-Ñandú");
    });

    test("counts once when the answer is lost and the registration is sent again", async (scene) => {
      const opened = await openCafe(scene);
      const { gate, widget, say } = opened;
      const keys = recordKeys(opened);
      const before = (await seatsLeft(scene, "next", "online")).left;
      await toCheck(opened, "lost@example.org");
      scene.allow({ console: /ERR_EMPTY_RESPONSE/ });
      const lost = gate.lose(/\/registrations$/);
      await widget.click(say("cafe-send"));
      await widget.waitForHeading(say("cafe-lost-title"));
      await widget.waitForFocusOnHeading();
      await widget.waitForText(say("cafe-kept"));
      lost.lift();
      await widget.click(say("cafe-again"));
      await widget.waitForHeading(say("cafe-awaiting-title"));
      assert.equal(keys.length, 2);
      assert.match(keys[0], /^[0-9a-f]{32}$/);
      assert.equal(keys[1], keys[0]);
      assert.equal((await seatsLeft(scene, "next", "online")).left, before - 1, "one seat is held");
    });

    test("takes another key for other entries, and sends once however often one presses", async (scene) => {
      const opened = await openCafe(scene, { lies: { service: state() } });
      const { gate, widget, say } = opened;
      const keys = recordKeys(opened);
      await toCheck(opened, "double@example.org");
      scene.allow({ console: /ERR_EMPTY_RESPONSE/ });
      const cut = gate.cut(/\/registrations$/);
      await widget.click(say("cafe-send"));
      await widget.waitForHeading(say("cafe-lost-title"));
      cut.lift();
      const held = gate.hold(/\/registrations$/);
      await widget.click(say("cafe-change"));
      await widget.waitForHeading(say("cafe-form-title"));
      await fill(opened, { name: "Jens" });
      await widget.send();
      await widget.waitForHeading(say("cafe-check-title"));
      await widget.evaluate((root) => {
        const button = root.querySelector(".lotse-main .kern-btn--primary");
        button.click();
        button.click();
      });
      await widget.waitForText(say("cafe-sending"));
      await until("the request", () => held.count > 0);
      assert.equal(held.count, 1);
      assert.equal(keys.length, 2);
      assert.notEqual(keys[1], keys[0]);
    });

    for (const [name, answer, title, words] of [
      ["that it has closed", { status: 409, body: problem("closed") }, "cafe-refused-title", "cafe-refused-closed"],
      ["that the date was called off", { status: 409, body: problem("date-cancelled") }, "cafe-refused-title", "cafe-refused-cancelled"],
      ["that it is full", { status: 409, body: problem("full") }, "cafe-refused-title", "cafe-refused-full"],
      ["that too many register", { status: 429, body: problem("too-many") }, "cafe-refused-title", "cafe-refused-many"],
      ["that the database is away", { status: 503, body: problem("unavailable") }, "cafe-refused-title", "cafe-refused-later"],
      ["that nobody can register", { status: 403, body: problem("registration-off") }, "cafe-refused-title", "cafe-refused-off"],
      ["a mistake of its own", { status: 500, body: problem("internal") }, "cafe-refused-title", "cafe-refused-fault"],
      ["nothing that can be read", { status: 502, body: "<h1>Bad Gateway</h1>" }, "cafe-refused-title", "cafe-refused-later"],
      ["that the seat is taken", { status: 201, body: '{"state":"confirmed"}' }, "cafe-confirmed-title", "cafe-confirmed"],
    ]) {
      test(`says what happened and what to do when the service answers ${name}`, async (scene) => {
        const opened = await openCafe(scene, { lies: { service: state() } });
        const { gate, widget, say } = opened;
        gate.answer(/\/registrations$/, answer);
        await toCheck(opened, "anna@example.org");
        scene.allow({ console: /40\d|429|50\d/ });
        await widget.click(say("cafe-send"));
        await widget.waitForHeading(say(title));
        await widget.waitForFocusOnHeading();
        await widget.waitForText(say(words));
        const primary = await widget.evaluate((root) => root.querySelectorAll(".lotse-main .kern-btn--primary").length);
        assert.equal(primary, 1, "there is one way on");
      });
    }

    for (const [code, status, seconds, wait, words] of [
      ["too-many", 429, "60", "in einer Minute", "cafe-busy-many"],
      ["too-many", 429, "61", "in 2 Minuten", "cafe-busy-many"],
      ["unavailable", 503, "5", "in 5 Sekunden", "cafe-busy-away"],
    ]) {
      test(`says when to try again where the service answers ${code} for ${seconds} s`, async (scene) => {
        const opened = await openCafe(scene, { lies: { service: state() } });
        const { gate, widget, say } = opened;
        gate.answer(/\/registrations$/, { status, body: problem(code), headers: { "retry-after": seconds } });
        await toCheck(opened, "anna@example.org");
        scene.allow({ console: /429|503/ });
        await widget.click(say("cafe-send"));
        await widget.waitForText(say(words, { wait }));
        await widget.waitForText(say("cafe-kept"));
      });
    }

    test("names the data-protection notice beside the form", async (scene) => {
      const { widget, say, label } = await openCafe(scene);
      await widget.click(label("cafe-register", NEXT));
      await widget.waitForText(say("cafe-privacy-notice"));
      const href = await widget.evaluate((root) => root.querySelector('a[href*="datenschutz"]').href);
      assert.equal(href, "https://intranet.example.org/datenschutz");
    });

    test("says what is missing in words of the café when its part does not come", async (scene) => {
      const content = await Content.read(scene.site, "de");
      const gate = await scene.stage.gate();
      gate.answer(/ox-lotse-cafe-[^/]*\.wasm$/, { status: 503, body: "" });
      const page = await scene.open('<ox-lotse lang="de" view="inline" start="cafe"></ox-lotse>', { at: gate.base });
      scene.allow({ console: /./ });
      await page.widget().waitForHeading(content.say("cafe-failed-title"));
      await page.widget().waitForText(content.say("cafe-failed"));
    });

    test("goes back to the field that the service finds wrong", async (scene) => {
      const opened = await openCafe(scene, { lies: { service: state({ domains: [] }) } });
      const { gate, widget, say } = opened;
      const fields = [{ field: "attendance", code: "not-offered" }];
      gate.answer(/\/registrations$/, { status: 422, body: JSON.stringify({ ...JSON.parse(problem("invalid-fields")), fields }) });
      await toCheck(opened, "anna@example.com");
      scene.allow({ console: /422/ });
      await widget.click(say("cafe-send"));
      await widget.waitForHeading(say("cafe-form-title"));
      await waitForFocus(widget, "lotse-errors");
      await widget.waitForText(say("cafe-error-way-gone"));
    });

    test("says so when the service does not answer in time", async (scene) => {
      const prepare = (page) =>
        page.evaluateOnNewDocument(() => {
          const timeout = AbortSignal.timeout.bind(AbortSignal);
          AbortSignal.timeout = () => timeout(300);
        });
      const opened = await openCafe(scene, { lies: { service: state() }, prepare });
      const { gate, widget, say } = opened;
      gate.hold(/\/registrations$/);
      await toCheck(opened, "slow@example.org");
      await widget.click(say("cafe-send"));
      await widget.waitForHeading(say("cafe-slow-title"));
      await widget.waitForText(say("cafe-again"));
    });

    test("prepares a mail without a service, and gives the calendar entry", async (scene) => {
      const { page, widget, say, label } = await openCafe(scene, { service: null });
      await widget.waitForText("25 Plätze insgesamt");
      await widget.click(label("cafe-mail", NEXT));
      await widget.waitForHeading(say("cafe-mail-title"));
      const area = () => widget.evaluate((root) => root.querySelector("textarea").value);
      assert.match(await area(), /Signaturen und Vorlagen/);
      await widget.evaluate((root) => root.querySelector("textarea").focus());
      await page.keyboard.type("Moin! ");
      const href = await widget.evaluate((root) => root.querySelector('a[href^="mailto:"]').href);
      assert.ok(href.startsWith("mailto:ox-cafe@example.org?subject="), href);
      const { searchParams } = new URL(href);
      assert.match(searchParams.get("body"), /Moin! /);
      assert.equal(searchParams.get("body").replaceAll("\r\n", "\n"), await area());
      assert.equal(
        searchParams.get("subject"),
        say("cafe-mail-subject", { day: dayOf(NEXT.start, false), title: "Signaturen und Vorlagen" }),
      );
      const calendar = await widget.evaluate((root) => root.querySelector('.lotse-main a[href$=".ics"]').href);
      assert.match(calendar, /calendar\/de\/next\.ics$/);
      assert.ok(!(await page.watch.requests).some((url) => url.includes("/api/")), "no service is asked");
    });
  },
  { settings: { "mail-domains": ["example.org"] } },
);

inBrowsers(
  "the café behind a single sign-on",
  ({ test }) => {
    test("asks neither name nor address, and confirms at once", async (scene) => {
      const identity = { "X-Remote-Mail": "jens@example.org", "X-Remote-Name": "Jens" };
      const { widget, say, label } = await openCafe(scene, { identity });
      await widget.click(label("cafe-register", NEXT));
      await widget.waitForHeading(say("cafe-form-title"));
      assert.equal(await widget.evaluate((root) => root.querySelectorAll("input[type=text], input[type=email]").length), 0);
      await widget.evaluate((root) => root.querySelector("#lotse-cafe-way-1").click());
      await widget.send();
      await widget.waitForHeading(say("cafe-check-title"));
      await widget.click(say("cafe-send"));
      await widget.waitForHeading(say("cafe-confirmed-title"));
      assert.equal((await seatsLeft(scene, "next", "on_site")).left, 24);
    });

    test("offers the waiting list of a full date, and says the place on it", async (scene) => {
      const first = { "X-Remote-Mail": "first@example.org", "X-Remote-Name": "First" };
      const opened = await openCafe(scene, { identity: first });
      await registerForSmall(opened, "cafe-register");
      await opened.widget.waitForHeading(opened.say("cafe-confirmed-title"));
      opened.gate.identify({ "X-Remote-Mail": "second@example.org", "X-Remote-Name": "Second" });
      await opened.widget.click(opened.say("cafe-to-dates"));
      await opened.widget.waitForText(opened.say("cafe-next"));
      await registerForSmall(opened, "cafe-wait");
      await opened.widget.waitForHeading(opened.say("cafe-waiting-title", { position: 1 }));
      assert.deepEqual(await seatsLeft(scene, "small", "on_site"), { left: 0, waiting: 1 });
    });
  },
  { settings: PROXY },
);

async function registerForSmall({ widget, say, label }, word) {
  await widget.click(/Das gemeinsame Postfach/);
  await widget.click(label(word, SMALL));
  await widget.waitForHeading(say("cafe-form-title"));
  await widget.send();
  await widget.waitForHeading(say("cafe-check-title"));
  await widget.click(say("cafe-send"));
}

function waitForFocus(widget, id) {
  const seen = () => widget.focused();
  return until(`the focus on ${id}`, async () => (await seen()) === id, { seen });
}

/** The keys under which registrations are sent from now on. */
function recordKeys({ page }) {
  const keys = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/registrations")) keys.push(request.headers()["idempotency-key"]);
  });
  return keys;
}

function problem(code) {
  return JSON.stringify({ code, message: { de: "Nicht dies.", en: "Not this." } });
}

async function assertNothingStored(page) {
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases?.())?.length ?? 0,
  ]);
  assert.deepEqual(stored, [0, 0, "", 0]);
}
