// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// What must hold on every screen and can be read from the document. These functions run in the page, where each gives its
// complaints as lines; nothing is good.

/** All complaints about what the widget shows. `lang` is the language it should be in. */
export function survey(root, lang) {
  const frame = root.querySelector(".lotse");
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const all = (selector) => [...frame.querySelectorAll(selector)].filter(shown);
  const text = (element) => (element.ariaLabel ?? element.textContent).replaceAll(/\s+/g, " ").trim();
  const outer = (element) => element.outerHTML.slice(0, 120);
  const when = (broken, line) => (broken ? [line] : []);

  const headings = () => {
    const levels = all("h1, h2, h3, h4, h5, h6").map((h) => Number(h.tagName[1]));
    const jumps = levels.some((level, i) => level > (i === 0 ? 2 : levels[i - 1] + 1));
    const screens = all("#lotse-heading").length;
    if (levels.length === 0 && !frame.querySelector(".lotse-app")) return [];
    if (frame.querySelector(".lotse-wait:not(:empty)") && screens === 0) return [];
    return [
      ...when(levels[0] !== 2 || jumps, `heading levels ${levels}`),
      ...when(screens !== 1, `${screens} headings for the screen`),
      ...all("h1, h2, h3, h4, h5, h6").filter((h) => !text(h)).map(() => "an empty heading"),
    ];
  };
  const landmark = () => {
    const app = frame.querySelector(".lotse-app");
    if (!app || !shown(app)) return [];
    const named = app.closest("[role=region], [role=dialog]");
    return when(!named?.ariaLabel, "neither region nor dialog, or without a name");
  };
  const names = () => {
    const controls = all("button, a, summary, input, textarea");
    const name = (c) => text(c) || [...(c.labels ?? [])].map(text).join(" ");
    const by = Map.groupBy ?? ((list, key) => list.reduce((m, c) => m.set(key(c), [...(m.get(key(c)) ?? []), c]), new Map()));
    const twice = [...by(all("button, a"), name)].filter(([, same]) => new Set(same.map((c) => c.href ?? c)).size > 1);
    return [
      ...controls.filter((c) => !name(c)).map((c) => `no name: ${outer(c)}`),
      ...twice.map(([label]) => `two controls for different things are both called "${label}"`),
      ...all("a[href]").filter((a) => a.getAttribute("href").startsWith("#") || !a.href).map((a) => `leads nowhere: ${outer(a)}`),
    ];
  };
  const targets = () => {
    // Links inside a sentence are exempt (WCAG 2.5.8); a radio button is as large as its row.
    const small = (c, least) => c.getBoundingClientRect().height < least || c.getBoundingClientRect().width < least;
    return [
      ...all("button, summary, textarea, a.kern-btn").filter((c) => small(c, 44)).map((c) => `smaller than 44 px: ${outer(c)}`),
      ...all("input").filter((c) => small(c, 24)).map((c) => `smaller than 24 px: ${outer(c)}`),
    ];
  };
  const language = () => [
    ...when(frame.lang !== lang, `lang="${frame.lang}"`),
    ...all("[lang]").filter((e) => !e.lang).map((e) => `empty lang: ${outer(e)}`),
  ];
  const pictures = () => [
    ...[...frame.querySelectorAll("svg")].filter((s) => s.ariaHidden !== "true").map(() => "an icon that is read aloud"),
    ...[...frame.querySelectorAll("img")].filter((i) => !i.alt).map((i) => `no alt: ${outer(i)}`),
  ];
  const forbidden = () => [
    ...[...frame.querySelectorAll("[title], [accesskey], [autofocus], [onclick]")].map((e) => `not allowed here: ${outer(e)}`),
    ...[...frame.querySelectorAll("[tabindex]")].filter((e) => e.tabIndex > 0).map((e) => `changes the order: ${outer(e)}`),
  ];
  const ids = () => {
    const every = [...frame.querySelectorAll("[id]")].map((e) => e.id);
    const wanted = ["for", "aria-labelledby", "aria-describedby"].flatMap((name) =>
      [...frame.querySelectorAll(`[${name}]`)].flatMap((e) => e.getAttribute(name).split(" ")),
    );
    return [
      ...every.filter((id, i) => every.indexOf(id) !== i).map((id) => `the id ${id} twice`),
      ...wanted.filter((id) => !every.includes(id)).map((id) => `the id ${id} is referred to but missing`),
    ];
  };
  const primary = () => when(all(".lotse-app .kern-btn--primary").length > 1, "more than one primary button");
  const parts = { headings, landmark, names, targets, language, pictures, forbidden, ids, primary };
  return Object.values(parts).flatMap((part) => part());
}

/** Elements that are cut, or that scroll sideways, in the page and in the widget. */
export function overflow(root) {
  const wide = (e) => e.scrollWidth > e.clientWidth + 1;
  const cut = (e) => {
    const { overflowX, overflowY, position, clip, clipPath } = getComputedStyle(e);
    const hidden = clipPath !== "none" || clip !== "auto" || (position === "absolute" && e.clientWidth <= 1);
    const clips = [overflowX, overflowY].some((value) => ["hidden", "clip"].includes(value));
    return clips && !hidden && (wide(e) || e.scrollHeight > e.clientHeight + 1);
  };
  const outside = (e) => {
    const box = e.getBoundingClientRect();
    return box.width > 1 && (box.right > document.documentElement.clientWidth + 1 || box.left < -1);
  };
  const inside = [...root.querySelectorAll(".lotse, .lotse *")].filter((e) => e.checkVisibility() && !e.closest("svg"));
  const read = inside.filter((e) => !e.closest(".kern-sr-only"));
  const name = (e) => `<${e.localName} class="${e.className}"> ${e.textContent.trim().slice(0, 40)}`;
  // Inline boxes have no scroll sizes of their own.
  const boxes = read.filter((e) => getComputedStyle(e).display !== "inline" && e.clientWidth > 0);
  return [
    ...[document.documentElement, root.host].filter(wide).map((e) => `scrolls sideways: ${name(e)}`),
    ...boxes.filter(wide).map((e) => `scrolls sideways: ${name(e)} ${e.scrollWidth} > ${e.clientWidth}`),
    ...boxes.filter(cut).map((e) => `is cut: ${name(e)}`),
    ...read.filter(outside).map((e) => `sticks out of the window: ${name(e)}`),
  ];
}
