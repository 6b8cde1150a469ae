# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

"""Step lists: reads content/videos/recorder/`<id>`.toml with its words, and refuses what it does not know."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from captions import seconds_for

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
LANGUAGES = ["de", "en", "da"]

# Verb → what may stand beside it.
VERBS = {
    "say": {"hold"},
    "move": {"text"},
    "click": {"text"},
    "double-click": {"text"},
    "right-click": {"text"},
    "point-at": set(),
    "click-at": set(),
    "type": set(),
    "key": set(),
    "wait": {"text"},
    "gone": {"text"},
    "pause": set(),
    "deliver": set(),
    "poster": set(),
}


class SceneError(Exception):
    """A step list or its words cannot be used as they are."""


@dataclass
class Scene:
    id: str
    preferences: dict
    # Its width, in pixels before enlargement.
    message_pane: int
    prepare: list
    chapters: list
    # Message → language → text.
    words: dict

    def seconds_for(self, message):
        """What the slowest language needs."""
        return max(seconds_for(text) for text in self.words[message].values())


def ids(storyboards=False):
    """Of the step lists that can be recorded here, or of the storyboards, which wait for somebody with the program."""
    files = [file for file in HERE.glob("*.toml") if "." not in file.stem]
    return sorted(file.stem for file in files if tomllib.loads(file.read_text()).get("storyboard", False) == storyboards)


def read(id):
    file = HERE / f"{id}.toml"
    if not file.is_file():
        raise SceneError(f"there is no step list {file.name}; there are: {', '.join(ids())}")
    scene = tomllib.loads(file.read_text())
    if scene.get("storyboard"):
        raise SceneError(f"{file.name} is a storyboard and cannot be recorded here")
    allow(file.name, scene, {"preferences", "message-pane", "prepare", "chapters"})
    prepare, chapters = scene.get("prepare", []), scene["chapters"]
    for chapter in chapters:
        allow(file.name, chapter, {"id", "steps"})
    for step in prepare + [step for chapter in chapters for step in chapter["steps"]]:
        verb_of(file.name, step)
    return Scene(id, scene.get("preferences", {}), scene.get("message-pane", 410), prepare, chapters, read_words(id, chapters))


def allow(name, table, known):
    unknown = table.keys() - known
    if unknown:
        raise SceneError(f"{name}: unknown {', '.join(sorted(unknown))}; known are {', '.join(sorted(known))}")


def verb_of(name, step):
    verbs = step.keys() & VERBS.keys()
    if len(verbs) != 1:
        raise SceneError(f"{name}: a step has one of {', '.join(VERBS)}, and not {step}")
    verb = verbs.pop()
    allow(name, step, VERBS[verb] | {verb})
    return verb


def read_words(id, chapters):
    said = [step["say"] for chapter in chapters for step in chapter["steps"] if "say" in step]
    labels = read_labels()
    words = {message: {} for message in said}
    for language in LANGUAGES:
        file = HERE / f"{id}.{language}.toml"
        if not file.is_file():
            raise SceneError(f"{file.name} is missing: the words of {id} in this language")
        texts = tomllib.loads(file.read_text())
        if missing := [message for message in said if message not in texts]:
            raise SceneError(f"{file.name}: {', '.join(missing)} missing")
        if unused := sorted(texts.keys() - words.keys()):
            raise SceneError(f"{file.name}: nothing says {', '.join(unused)}")
        for message in said:
            words[message][language] = put_labels(file.name, texts[message], labels)
    return words


def read_labels():
    """What Thunderbird says in German, for its language does not change with that of the captions."""
    labels = tomllib.loads((ROOT / "content/labels/thunderbird.toml").read_text())["labels"]
    return {name: label["de"] for name, label in labels.items()}


def put_labels(name, text, labels):
    def label(match):
        if match[1] not in labels:
            raise SceneError(f"{name}: there is no label {match[1]} in content/labels/thunderbird.toml")
        # The signs that Thunderbird puts behind its labels would only disturb a sentence.
        return labels[match[1]].rstrip(":…")

    return " ".join(re.sub(r"\{ (tb-[a-z0-9-]+) \}", label, text).split())
