# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

"""Captions: words are cut into cues, and the cues share the time in which their words are on.

A reader gets at most 2 lines of 42 characters, each for 1 to 7 seconds, never more than 17 characters a second.
"""

import re

LINE = 42
# Planned a little slower than what is allowed.
CHARACTERS_A_SECOND = 15
SHORTEST, LONGEST = 1.2, 7.0
GAP = 0.08


def lines_of(text):
    """The text in as few lines as it takes; two lines are about equally long."""
    words = text.split()
    lines = wrap(words, LINE)
    if len(lines) != 2:
        return lines
    return next(lines for width in range(max(map(len, words)), LINE + 1) if len(lines := wrap(words, width)) == 2)


def wrap(words, width):
    lines = [words[0]]
    for word in words[1:]:
        if len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def cues_of(text):
    """The text in pieces of two lines at most, cut between sentences where that is possible."""
    cues = []
    for sentence in re.split(r"(?<=[.!?:]) ", text):
        for part in parts_of(sentence):
            joined = f"{cues[-1]} {part}" if cues else part
            if cues and len(lines_of(joined)) <= 2:
                cues[-1] = joined
            else:
                cues.append(part)
    return cues


def parts_of(sentence):
    """A sentence in pieces of two lines at most, about equally long."""
    lines = lines_of(sentence)
    if len(lines) <= 2:
        return [sentence]
    words = sentence.split()
    middle = min(range(1, len(words)), key=lambda n: cost_of_cut(words, n))
    return parts_of(" ".join(words[:middle])) + parts_of(" ".join(words[middle:]))


def cost_of_cut(words, n):
    before, after = " ".join(words[:n]), " ".join(words[n:])
    return abs(len(before) - len(after)) - (20 if before.endswith((",", "›", ":")) else 0)


def weight_of(cue):
    return max(len(cue), SHORTEST * CHARACTERS_A_SECOND)


def seconds_for(text):
    """How long the text has to be on."""
    return sum(weight_of(cue) / CHARACTERS_A_SECOND + GAP for cue in cues_of(text))


def timed(text, start, end):
    """The cues between the two times: (from, until, lines)."""
    cues = cues_of(text)
    weights = [weight_of(cue) for cue in cues]
    at, timed_cues = start, []
    for cue, weight in zip(cues, weights):
        until = at + (end - start) * weight / sum(weights)
        timed_cues.append((round(at, 2), round(min(until - GAP, at + LONGEST), 2), lines_of(cue)))
        at = until
    return timed_cues


def vtt(cues):
    text = "WEBVTT\n\nNOTE\nSPDX-FileCopyrightText: 2026 OX-Lotse contributors\nSPDX-License-Identifier: EUPL-1.2\n"
    text += "\nNOTE Geschrieben von content/videos/recorder/; die Worte stehen dort.\n"
    for start, end, lines in cues:
        text += f"\n{stamp(start)} --> {stamp(end)}\n" + "\n".join(map(escape, lines)) + "\n"
    return text


def stamp(seconds):
    minutes, seconds = divmod(seconds, 60)
    return f"{int(minutes):02}:{seconds:06.3f}"


def escape(line):
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
