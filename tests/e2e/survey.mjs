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
      ...all("a[href]").filter((a) => /^#(?!lotse=)/.test(a.getAttribute("href")) || !a.href).map((a) => `leads nowhere: ${outer(a)}`),
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
  // Inline boxes have no scroll sizes of their own; a label that is only read aloud lies beside its button.
  const sized = (e) => getComputedStyle(e).display !== "inline" && e.clientWidth > 0;
  const boxes = read.filter((e) => sized(e) && !e.querySelector(":scope > .kern-sr-only"));
  return [
    ...[document.documentElement, root.host].filter(wide).map((e) => `scrolls sideways: ${name(e)}`),
    ...boxes.filter(wide).map((e) => `scrolls sideways: ${name(e)} ${e.scrollWidth} > ${e.clientWidth}`),
    ...boxes.filter(cut).map((e) => `is cut: ${name(e)}`),
    ...read.filter(outside).map((e) => `sticks out of the window: ${name(e)}`),
  ];
}

/** Contrast of colours as the page computes them. It travels into the page as text, with the functions that need it. */
function colours() {
  const rgba = (...layers) => {
    const context = new OffscreenCanvas(1, 1).getContext("2d");
    for (const colour of layers) {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
    }
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (...layers) => {
    const parts = rgba(...layers).map((part) => part / 255);
    const [r, g, b] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  // The ground is a list of layers, the lowest first: some of them, and some colours of systems, let the next one through.
  const contrast = (colour, layers) => {
    const [low, high] = [luminance(...layers, colour), luminance(...layers)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const ground = (element) => {
    const layers = [];
    for (let e = element; e; e = e.assignedSlot ?? e.parentElement ?? e.getRootNode().host) {
      layers.unshift(getComputedStyle(e).backgroundColor);
      if (rgba(layers[0])[3] === 255) return layers;
    }
    return ["Canvas", ...layers];
  };
  return { contrast, ground };
}

const withColours = (look) => `(root) => { const { contrast, ground } = (${colours})(); return (${look})(root); }`;

/** Whether what has the focus is seen: marked, with a contrast of 3:1, and not covered (WCAG 2.4.7, 2.4.11, 2.4.13). */
export const focusFaults = withColours((root) => {
  const outer = document.activeElement;
  const focused = root.activeElement ?? outer;
  if (focused === document.body) return ["nothing has the focus"];
  if (!root.activeElement) return [];
  const style = getComputedStyle(focused);
  const around = ground(focused.parentElement ?? root.host);
  const outline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && style.outlineColor;
  const bar = parseFloat(style.borderInlineStartWidth) >= 4 && style.borderInlineStartColor;
  const mark = outline || (focused.tabIndex < 0 && bar);
  const faults = [];
  if (!mark) faults.push(`no mark: outline ${style.outlineWidth} ${style.outlineStyle}`);
  else if (contrast(mark, around) < 3) faults.push(`mark ${mark} on ${around.at(-1)}: ${contrast(mark, around).toFixed(2)}:1`);
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const points = [[x, y], [left + 2, y], [right - 2, y], [x, top + 2], [x, bottom - 2]];
  const hit = ([px, py]) => {
    const seen = root.elementFromPoint(px, py);
    return seen && (focused.contains(seen) || seen.contains(focused));
  };
  // In a text area browsers bring the caret into sight, not the whole of it; a part of it is what 2.4.11 asks for.
  const enough = focused.localName === "textarea" ? 1 : points.length;
  if (points.filter(hit).length < enough) faults.push(`covered or out of sight: ${focused.outerHTML.slice(0, 80)} at ${[left, top, right, bottom].map(Math.round)}`);
  return faults;
});

/** Icons, borders, radio buttons and the mark of the focus that cannot be told from what is behind them (WCAG 1.4.11). */
export const colourFaults = withColours((root) => {
  const shown = (selector) => [...root.querySelectorAll(selector)].filter((e) => e.checkVisibility() && !e.closest(".kern-sr-only"));
  const name = (e) => `<${e.localName} class="${e.getAttribute("class")}"> ${(e.ariaLabel ?? e.textContent).trim().slice(0, 30)}`;
  const faults = [];
  const judge = (what, e, one, other) => {
    const ratio = contrast(one, other);
    if (ratio < 3) faults.push(`${what} ${one} on ${other.at(-1)}, ${ratio.toFixed(2)}:1: ${name(e)}`);
  };
  const border = (e) => {
    const style = getComputedStyle(e);
    const side = ["Top", "Right", "Bottom", "Left"].find((s) => parseFloat(style[`border${s}Width`]) > 0 && style[`border${s}Style`] !== "none");
    return side && style[`border${side}Color`];
  };

  for (const icon of shown("svg")) judge("icon", icon, getComputedStyle(icon).fill, ground(icon.parentElement));
  for (const field of shown("input[type=radio], textarea")) judge("border", field, border(field) ?? ground(field).at(-1), ground(field.parentElement));
  // The launcher stands on the ground of the page, which is not ours; its words are seen whatever that is.
  for (const button of shown(".lotse-panel .kern-btn--primary, .lotse-panel .kern-btn--secondary")) {
    const around = ground(button.parentElement ?? root.host);
    judge("edge", button, border(button) ?? ground(button).at(-1), around);
  }
  for (const text of shown(".kern-label, .kern-body, .kern-title, h2, h3, .lotse-entry__title")) judge("text", text, getComputedStyle(text).color, ground(text));
  const before = root.activeElement;
  // What has the focus by a press of the mouse would not get its mark by getting it again.
  before?.blur();
  for (const control of shown("button, a[href], summary, textarea, input, #lotse-heading")) {
    control.focus({ focusVisible: true, preventScroll: true });
    const style = getComputedStyle(control);
    const bar = control.tabIndex < 0 && parseFloat(style.borderInlineStartWidth) >= 4 && style.borderInlineStartColor;
    const mark = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 ? style.outlineColor : bar;
    // The launcher stands on the ground of the page, and brings a second ring for that.
    if (!mark) faults.push(`no mark of the focus: ${name(control)}`);
    else if (!control.matches(".lotse-launcher")) judge("focus", control, mark, ground(control.parentElement));
  }
  if (before) before.focus({ preventScroll: true });
  return faults;
});
