// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// Loads the page anew when its content has changed. The address holds the answers, so the widget opens at the same step.

const shown = document.querySelector("meta[name=lotse-version]").content;
const lost = document.getElementById("lost");
const events = new EventSource("/events");

events.addEventListener("version", ({ data }) => {
  lost.hidden = true;
  if (data !== shown) location.reload();
});
events.addEventListener("error", () => {
  lost.hidden = false;
});
// Leaving the page ends the connection, which is no loss; news that came meanwhile would take back where the person wants to go.
for (const leaving of ["beforeunload", "pagehide"]) addEventListener(leaving, () => events.close());

// Where the picture is wider than its place, its beginning is in the middle.
const graph = document.querySelector(".preview-graph");
if (graph) graph.scrollLeft = (graph.scrollWidth - graph.clientWidth) / 2;

// The same step in the other language.
for (const link of document.querySelectorAll(".preview-languages a")) {
  link.addEventListener("click", () => {
    link.hash = location.hash;
  });
}
