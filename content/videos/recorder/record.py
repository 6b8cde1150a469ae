# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

"""Records the videos anew, from their step lists, in the real Thunderbird; of storyboards it draws the sketches.

    python record.py [ID...]               these, or all
    python record.py --captions [ID...]    only writes captions and chapters anew, from the times of the last recording

`cargo xtask videos` installs what this needs and then calls it.
"""

import ctypes
import fcntl
import os
import re
import signal
import socket
import struct
import sys
import time
import tomllib
from pathlib import Path

import captions
import scenes
import sketch
from film import Film
from play import play
from stage import Stage

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
VIDEOS = HERE.parent

ATTEMPTS = 4
# Seconds without a picture that nobody notices.
LONGEST_GAP = 0.4


def main():
    # What has been started ends with us, however we end.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    arguments = sys.argv[1:]
    only_captions = "--captions" in arguments
    wanted = [argument for argument in arguments if not argument.startswith("-")]
    storyboards = [id for id in scenes.ids(storyboards=True) if id in wanted or not wanted]
    try:
        read = [scenes.read(id) for id in wanted or scenes.ids() if id not in storyboards]
        if not only_captions:
            for id in storyboards:
                sketch.draw(id)
            leave_network()
        for scene in read:
            if not only_captions:
                record(scene)
            write_captions(scene)
    except (scenes.SceneError, tomllib.TOMLDecodeError) as error:
        sys.exit(f"error: {error}")


def record(scene):
    started = time.monotonic()
    for attempt in range(ATTEMPTS):
        with Stage(scene) as stage, Film(stage, scene.id) as film:
            times = play(scene, stage, film)
        gap = film.longest_gap()
        if gap < LONGEST_GAP:
            break
        print(f"{scene.id}: the machine was busy, {gap:.1f} s are missing", flush=True)
    else:
        sys.exit(f"{scene.id}: no whole recording in {ATTEMPTS} attempts")
    film.encode(times, VIDEOS)
    write_times(scene, times, stage.version)
    sizes = [f"{(VIDEOS / f'{scene.id}.{ending}').stat().st_size / 1000:.0f} kB" for ending in ("webm", "mp4", "webp")]
    took = time.monotonic() - started
    print(f"{scene.id}: {times['length']:.1f} s, {', '.join(sizes)}, in {took:.0f} s with Thunderbird {stage.version}", flush=True)


def write_times(scene, times, version):
    """What only a recording knows, so that words can change without another one."""
    text = "# SPDX-FileCopyrightText: 2026 OX-Lotse contributors\n# SPDX-License-Identifier: EUPL-1.2\n\n"
    text += f'# Written by record.py: when each part began, in seconds.\nthunderbird = "{version}"\n'
    text += f"length = {times['length']:.2f}\n"
    for kind in ("chapters", "say"):
        text += f"\n[{kind}]\n" + "".join(f"{name} = {at:.2f}\n" for name, at in times[kind].items())
    times_file(scene).write_text(text)


def times_file(scene):
    return HERE / f"{scene.id}.times.toml"


def write_captions(scene):
    times = tomllib.loads(times_file(scene).read_text())
    for language in scenes.LANGUAGES:
        captions_file(scene, language).write_text(captions.vtt(cues_of(scene, times, language)))
    write_chapters(scene, times)


def cues_of(scene, times, language):
    starts = list(times["say"].items())
    ends = [at for _, at in starts[1:]] + [times["length"]]
    cues = []
    for (message, start), end in zip(starts, ends):
        text = scene.words[message][language]
        if end - start < captions.seconds_for(text) - 0.1:
            raise scenes.SceneError(f"{scene.id}.{language}.toml: {message} is too long for its {end - start:.1f} s; record anew")
        cues += captions.timed(text, start, end)
    return cues


def captions_file(scene, language):
    return ROOT / f"locales/{language}/videos/{scene.id}.vtt"


def write_chapters(scene, times):
    """The seconds of the chapters; everything else in the file is written by hand."""
    file = VIDEOS / f"{scene.id}.toml"
    text = file.read_text()
    for chapter, at in times["chapters"].items():
        pattern = rf'(id\s*=\s*"{re.escape(chapter)}"\nat\s*=\s*)[0-9.]+'
        text, changes = re.subn(pattern, rf"\g<1>{at:.1f}", text)
        if changes != 1:
            raise scenes.SceneError(f'{file.name} has no chapter like this: [[chapters]], id = "{chapter}", at = {at:.1f}')
    file.write_text(text)


def leave_network():
    """Into a network with nobody but us: all ports are free, and nothing reaches out."""
    clone_newnet = 0x40000000
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(clone_newnet) != 0:
        sys.exit(f"no network of its own: {os.strerror(ctypes.get_errno())}; record as root")
    with socket.socket() as any_socket:
        # Switch the loopback device on: SIOCSIFFLAGS with IFF_UP.
        fcntl.ioctl(any_socket, 0x8914, struct.pack("16sh22x", b"lo", 1))


if __name__ == "__main__":
    main()
