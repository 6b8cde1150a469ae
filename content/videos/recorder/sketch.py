# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

"""Draws the pictures of the storyboards: what OX in the browser shows, as a sketch that nobody takes for the screen itself.

content/videos/recorder/ID.toml says what is drawn, as content/images/ID-FRAME.webp.
A sketch is a list of parts, drawn from top to bottom. The names of menus and buttons come from content/labels/ox.toml, in
German, as the program shows them; everything else is a grey line. `mark = true` puts the hand on a part.
"""

import subprocess
import textwrap
import tomllib
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
IMAGES = ROOT / "content/images"

WIDTH, HEIGHT = 800, 500
LEFT, TOP, RIGHT = 218, 84, 764
INK, PAPER, GREY, BLUE, HAND = "#1d2a44", "#fffdf6", "#c9cedb", "#dfe8fb", "#b3261e"
FONT = "Open Sans, DejaVu Sans, sans-serif"

PARTS = {"search", "switch", "check", "field", "choice", "item", "button", "lines", "title", "event"}


class Sketch:
    def __init__(self, labels):
        self.labels = labels
        self.shapes = []
        self.y = TOP
        self.hand_at = None

    def draw(self, parts):
        self.window()
        for part in parts:
            kinds = part.keys() & PARTS
            if len(kinds) != 1 or part.keys() - PARTS - {"mark"}:
                raise ValueError(f"a sketch has one of {', '.join(sorted(PARTS))}, and not {part}")
            kind = kinds.pop()
            top = self.y
            getattr(self, kind)(part[kind])
            if part.get("mark"):
                self.mark(top)
        self.hand()
        return self.svg()

    def window(self):
        self.box(20, 20, WIDTH - 40, HEIGHT - 40, PAPER, 12)
        self.line(20, 62, WIDTH - 20, 62)
        for n in range(3):
            self.shapes.append(f'<circle cx="{42 + n * 20}" cy="41" r="6" fill="{GREY}" stroke="{INK}" stroke-width="1.5"/>')
        self.box(112, 30, 420, 22, "#fff", 11)
        self.line(200, 62, 200, HEIGHT - 20)
        for n in range(7):
            self.bar(38, 92 + n * 40, 110 + (n * 37) % 40)
        # Nobody shall take it for the program itself.
        self.shapes.append(f'<text x="{WIDTH - 44}" y="47" text-anchor="end" font-size="17" font-style="italic" fill="{INK}" font-family="{FONT}">Skizze</text>')

    def title(self, label):
        self.text(LEFT, self.y + 22, self.label(label), 23, bold=True)
        self.y += 48

    def search(self, label):
        self.box(LEFT, self.y, 480, 42, "#fff", 21)
        self.shapes.append(f'<circle cx="{LEFT + 26}" cy="{self.y + 19}" r="8" fill="none" stroke="{INK}" stroke-width="2.5"/>')
        self.line(LEFT + 32, self.y + 25, LEFT + 40, self.y + 32)
        self.text(LEFT + 52, self.y + 28, self.label(label), 19)
        self.y += 66

    def switch(self, label):
        self.box(LEFT, self.y + 2, 54, 28, "#3f7d4e", 14)
        self.shapes.append(f'<circle cx="{LEFT + 40}" cy="{self.y + 16}" r="10" fill="#fff"/>')
        self.text(LEFT + 70, self.y + 23, self.label(label), 19)
        self.y += 54

    def check(self, label):
        self.box(LEFT, self.y + 2, 26, 26, "#fff", 4)
        self.shapes.append(f'<path d="M{LEFT + 5} {self.y + 15}l6 7 11-15" fill="none" stroke="{INK}" stroke-width="3.5"/>')
        self.wrapped(LEFT + 42, self.label(label))

    def field(self, label):
        self.text(LEFT, self.y + 16, self.label(label), 17) if label else None
        self.y += 26 if label else 0
        self.box(LEFT, self.y, 480, 36, "#fff", 5)
        self.bar(LEFT + 14, self.y + 14, 190)
        self.y += 58

    def choice(self, label):
        self.box(LEFT, self.y, 480, 40, "#fff", 5)
        self.text(LEFT + 14, self.y + 26, self.label(label), 18)
        self.shapes.append(f'<path d="M{LEFT + 452} {self.y + 16}l7 8 7-8" fill="none" stroke="{INK}" stroke-width="3"/>')
        self.y += 58

    def item(self, label):
        self.box(LEFT, self.y, 480, 40, BLUE, 5)
        self.text(LEFT + 14, self.y + 26, self.label(label), 18)
        self.y += 54

    def button(self, label):
        words = self.label(label)
        self.box(LEFT, self.y, 36 + 11 * max(len(words), 8), 42, BLUE, 8)
        self.text(LEFT + 18, self.y + 27, words, 19, bold=True) if words else self.bar(LEFT + 30, self.y + 17, 66)
        self.y += 62

    def lines(self, number):
        for n in range(number):
            self.bar(LEFT, self.y + 6, 470 - (n * 97) % 190)
            self.y += 26
        self.y += 12

    def event(self, days):
        """A week, with an appointment on the third day."""
        width, height = 520 / days, 230
        for n in range(days):
            self.box(LEFT + n * width, self.y, width, height, "#fff", 0)
            self.bar(LEFT + n * width + width / 4, self.y + 14, width / 2)
        self.box(LEFT + 2 * width + 6, self.y + 92, width - 12, 54, BLUE, 5)
        self.bar(LEFT + 2 * width + 16, self.y + 114, width - 36)
        self.y += height + 20

    def label(self, name):
        if name.startswith("ox-") or not name:
            return self.labels[name]["de"] if name else ""
        raise ValueError(f"a sketch names labels of content/labels/ox.toml, and not {name}")

    def wrapped(self, x, words):
        for line in textwrap.wrap(words, 50):
            self.text(x, self.y + 22, line, 19)
            self.y += 28
        self.y += 22

    def mark(self, top):
        height = self.y - top - 6
        self.shapes.append(
            f'<rect x="{LEFT - 10}" y="{top - 9}" width="{RIGHT - LEFT}" height="{height}" rx="10" fill="none" '
            f'stroke="{HAND}" stroke-width="4" stroke-dasharray="14 7"/>'
        )
        self.hand_at = RIGHT - 34, top + height - 26

    def hand(self):
        """At the last part that is marked."""
        if not self.hand_at:
            raise ValueError("a sketch marks the part that it is about")
        x, y = self.hand_at
        self.shapes.append(f'<path d="M{x} {y}l0 40 9-8 7 16 8-4-7-15 12-2z" fill="#fff" stroke="{HAND}" stroke-width="3.5"/>')

    def box(self, x, y, width, height, fill, radius):
        self.shapes.append(
            f'<rect x="{x}" y="{y}" width="{width:.0f}" height="{height}" rx="{radius}" fill="{fill}" stroke="{INK}" stroke-width="2.5"/>'
        )

    def line(self, x, y, to_x, to_y):
        self.shapes.append(f'<path d="M{x} {y}L{to_x} {to_y}" stroke="{INK}" stroke-width="2.5"/>')

    def bar(self, x, y, length):
        self.shapes.append(f'<rect x="{x:.0f}" y="{y}" width="{length:.0f}" height="9" rx="4.5" fill="{GREY}"/>')

    def text(self, x, y, words, size, bold=False):
        weight = ' font-weight="bold"' if bold else ""
        self.shapes.append(f'<text x="{x}" y="{y}" font-size="{size}"{weight} fill="{INK}" font-family="{FONT}">{escape(words)}</text>')

    def svg(self):
        if self.y > HEIGHT - 20:
            raise ValueError("a sketch has more parts than fit")
        shapes = "\n".join(self.shapes)
        return f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}">\n{shapes}\n</svg>\n'


def draw(id):
    """All pictures of a storyboard."""
    for frame, svg in pictures_of(id):
        save(svg, file_of(id, frame))
    print(f"{id}: drawn", flush=True)


def pictures_of(id):
    labels = tomllib.loads((ROOT / "content/labels/ox.toml").read_text())["labels"]
    chapters = tomllib.loads((HERE / f"{id}.toml").read_text())["chapters"]
    return [(chapter["id"], Sketch(labels).draw(chapter["sketch"])) for chapter in chapters]


def file_of(id, frame):
    return IMAGES / f"{id}-{frame}.webp"


def save(svg, file):
    file.parent.mkdir(exist_ok=True)
    picture = subprocess.run(["rsvg-convert"], input=svg.encode(), check=True, capture_output=True).stdout
    command = ["ffmpeg", "-y", "-loglevel", "error", "-f", "png_pipe", "-i", "-", "-c:v", "libwebp", "-lossless", "1"]
    command += ["-compression_level", "6", "-map_metadata", "-1", "-fflags", "+bitexact", str(file)]
    subprocess.run(command, input=picture, check=True)
