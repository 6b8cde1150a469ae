# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

"""The hand: finds what Thunderbird shows, moves the pointer there at a speed that eyes can follow, clicks and types."""

import subprocess
import time

FIND = """
    const [selector, text] = given;
    const XUL = "http://www.mozilla.org/keymaster/gatekeeper/there.is.only.xul";
    function* documents(window) {
        yield window.document;
        for (const frame of window.document.querySelectorAll("browser, iframe, editor")) {
            let inner = null;
            try { inner = frame.contentWindow; inner?.document; } catch { continue; }
            if (inner?.document && frame.getClientRects().length) yield* documents(inner);
        }
    }
    // Buttons of dialogs stand in shadow trees.
    const roots = root => [root].concat(
        [...root.querySelectorAll("*")].flatMap(each => each.openOrClosedShadowRoot ? roots(each.openOrClosedShadowRoot) : []));
    const isShown = element => {
        if (!element.getClientRects().length || element.closest("[hidden], [collapsed=true]")) return false;
        const popup = element.closest("menupopup, panel");
        return element.checkVisibility({ visibilityProperty: true }) && (!popup || popup.state === "open");
    };
    // Where we would point, there is nothing else: it need not be scrolled there.
    const isOnTop = element => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const there = element.getRootNode().elementFromPoint(x + Math.min(width / 2, 90), y + height / 2);
        return there && (element.contains(there) || there.contains(element));
    };
    const words = element => (element.getAttribute("label") || element.value || element.textContent || "").trim();
    const place = (element, rect) => {
        const all = element.ownerDocument.defaultView.windowUtils;
        const on = all.toScreenRect(rect.x, rect.y, rect.width, rect.height);
        return [on.x, on.y, on.width, on.height];
    };
    const found = [];
    for (const window of [...Services.wm.getEnumerator(null)].reverse()) {
        for (const document of documents(window)) {
            for (const element of roots(document).flatMap(root => [...root.querySelectorAll(selector)])) {
                if (!isShown(element)) continue;
                if (element.localName === "tree" && element.namespaceURI === XUL) {
                    const columns = [...Array(element.columns.count).keys()].map(n => element.columns.getColumnAt(n));
                    for (let row = 0; row < element.view.rowCount; row++) {
                        const at = columns.find(each => !each.element.hidden && element.view.getCellText(row, each).includes(text));
                        if (!at) continue;
                        element.ensureRowIsVisible(row);
                        // The tree itself is wrong about where its columns are after their widths have changed.
                        const { y, height } = element.getCoordsForCellItem(row, at, "text");
                        const { x, width } = at.element.getBoundingClientRect();
                        found.push([0, place(element, { x, y: element.body.getBoundingClientRect().y + y, width, height })]);
                        break;
                    }
                } else if (!text || words(element).includes(text)) {
                    if (!isOnTop(element)) element.scrollIntoView?.({ block: "nearest", inline: "nearest" });
                    found.push([words(element).length, place(element, element.getBoundingClientRect())]);
                }
            }
        }
        if (found.length) break;
    }
    found.sort((a, b) => a[0] - b[0]);
    return found[0]?.[1] ?? null;
"""


class Actor:
    def __init__(self, stage):
        self.stage = stage
        self.x, self.y = 640, 400
        self.xdotool(f"mousemove {self.x} {self.y}")

    def xdotool(self, script):
        subprocess.run(["xdotool", "-"], input=script + "\n", text=True, env=self.stage.environment, check=True)

    def find(self, selector, text="", patience=20):
        """Where it is on the screen, when it is there and no longer moves: x, y, width, height."""
        end, last = time.monotonic() + patience, None
        while time.monotonic() < end:
            found = self.stage.thunderbird.run(FIND, selector, text)
            if found and found == last:
                return found
            last = found
            time.sleep(0.15)
        raise LookupError(f"in {patience} s there was no `{selector}`" + (f" with “{text}”" if text else ""))

    def wait_until_gone(self, selector, text="", patience=20):
        end = time.monotonic() + patience
        while self.stage.thunderbird.run(FIND, selector, text):
            if time.monotonic() > end:
                raise LookupError(f"after {patience} s `{selector}` was still there")
            time.sleep(0.15)

    def picture(self, file):
        command = ["ffmpeg", "-y", "-loglevel", "error", "-f", "x11grab", "-video_size", "1280x720"]
        subprocess.run([*command, "-i", self.stage.display, "-frames:v", "1", file], check=False)

    def move(self, selector, text=""):
        x, y, width, height = self.find(selector, text)
        # In a wide row people point at the beginning of the words.
        self.glide(x + min(width / 2, 90), y + height / 2)

    def glide(self, x, y):
        distance = ((x - self.x) ** 2 + (y - self.y) ** 2) ** 0.5
        if distance < 2:
            return
        moves = int((0.45 + distance / 1400) * 30)
        script = []
        for n in range(1, moves + 1):
            part = n / moves
            eased = part * part * (3 - 2 * part)
            script.append(f"mousemove {self.x + (x - self.x) * eased:.0f} {self.y + (y - self.y) * eased:.0f}")
            script.append("sleep 0.03")
        self.xdotool("\n".join(script))
        self.x, self.y = x, y

    def click(self, button=1, times=1):
        time.sleep(0.25)
        self.xdotool(f"click --repeat {times} --delay 120 {button}")
        time.sleep(0.35)

    def type(self, text):
        # Its sign for a new line would be lost.
        for number, line in enumerate(text.split("\n")):
            if number:
                self.key("Return")
            if line:
                command = ["xdotool", "type", "--delay", "55", "--", line]
                subprocess.run(command, env=self.stage.environment, check=True)

    def key(self, keys):
        self.xdotool(f"key --delay 80 {keys}")
        time.sleep(0.3)
