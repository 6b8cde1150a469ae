// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// All that browser tests need; README.md shows how to use it.

export { BROWSERS, launch } from "./browser.mjs";
export { Content, everyWay, fileOf, replay, waysOn } from "./content.mjs";
export { Gate } from "./gate.mjs";
export { Service, freePort } from "./service.mjs";
export { Preview } from "./preview.mjs";
export { DIST, FALLBACK, ROOT, Site, WORK } from "./site.mjs";
export { INLINE, LAUNCHER, Scene, Stage, inBrowsers } from "./stage.mjs";
export { until } from "./until.mjs";
export { Watch } from "./watch.mjs";
export { Widget } from "./widget.mjs";
export { planWay, walkInPage } from "./walker.mjs";
