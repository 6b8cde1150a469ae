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
// Leaving the page ends the connection, which is no loss.
addEventListener("pagehide", () => events.close());

// The same step in the other language.
for (const link of document.querySelectorAll(".preview-languages a")) {
  link.addEventListener("click", () => {
    link.hash = location.hash;
  });
}
