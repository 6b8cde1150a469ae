# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

"""The film: takes the screen without loss, then writes it in AV1 and H.264, with a picture to show before."""

import os
import re
import subprocess
import time

from stage import HEIGHT, ROOT, WIDTH

RATE = 15
MOST_BYTES = 590_000

# A key frame every ten seconds, for seeking.
BOTH = ["-g", str(RATE * 10), "-pix_fmt", "yuv420p"]
AV1 = ["-c:v", "libsvtav1", "-preset", "7", "-svtav1-params", "lp=2", *BOTH]
H264 = ["-c:v", "libx264", "-preset", "slow", "-threads", "2", "-movflags", "+faststart", *BOTH]


class Film:
    """Records while its `with` lasts. Times of the film are seconds since its first picture."""

    def __init__(self, stage, id):
        self.stage, self.id = stage, id
        folder = ROOT / "target/videos"
        folder.mkdir(parents=True, exist_ok=True)
        self.capture = folder / f"{id}.mkv"

    def __enter__(self):
        self.first_picture = None
        return self

    def start(self):
        command = ["ffmpeg", "-y", "-hide_banner", "-f", "x11grab", "-framerate", str(RATE)]
        command += ["-video_size", f"{WIDTH}x{HEIGHT}", "-i", self.stage.display]
        # Each picture keeps the time at which it was taken, so that gaps are seen.
        command += ["-fps_mode", "passthrough", "-c:v", "libx264rgb", "-preset", "ultrafast", "-qp", "0", "-threads", "1", str(self.capture)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        # “Duration: N/A, start: 1764055555.123456”: the clock at the first picture.
        for line in self.process.stderr:
            if found := re.search(r"start: (\d+\.\d+)", line):
                self.first_picture = float(found[1])
                break
        self.drain = subprocess.Popen(["cat"], stdin=self.process.stderr, stdout=subprocess.DEVNULL)
        while not self.capture.exists() or self.capture.stat().st_size == 0:
            time.sleep(0.05)

    def now(self):
        return time.time() - self.first_picture

    def __exit__(self, *error):
        if self.first_picture:
            self.process.stdin.write("q")
            self.process.stdin.flush()
            self.process.wait(60)
            self.drain.wait(10)

    def longest_gap(self):
        """Seconds without a picture: if the machine was busy with something else, the film is of no use."""
        command = ["ffprobe", "-v", "error", "-show_entries", "packet=pts_time", "-of", "csv=p=0", str(self.capture)]
        times = sorted(float(time) for time in subprocess.run(command, check=True, capture_output=True, text=True).stdout.split())
        return max(after - before for before, after in zip(times, times[1:]))

    def encode(self, times, folder):
        cut = ["-ss", f"{times['begin']:.3f}", "-t", f"{times['length']:.3f}", "-i", str(self.capture), "-an", "-r", str(RATE)]
        # Busy films need coarser pictures to stay small.
        self.write_small(folder / f"{self.id}.webm", AV1, cut, range(42, 60, 4))
        self.write_small(folder / f"{self.id}.mp4", H264, cut, range(29, 45, 3))
        at = ["-ss", f"{times['begin'] + times['poster']:.3f}", "-i", str(self.capture), "-frames:v", "1"]
        self.write(at + ["-c:v", "libwebp", "-quality", "60"], folder / f"{self.id}.webp")

    def write_small(self, file, codec, cut, qualities):
        for quality in qualities:
            self.write([*cut, *codec, "-crf", str(quality)], file)
            if file.stat().st_size <= MOST_BYTES:
                return
        raise ValueError(f"{file.name} is larger than {MOST_BYTES} bytes at every quality; record less")

    def write(self, arguments, file):
        # Nothing about this machine in the file, and the same bytes from the same pictures.
        plain = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact"]
        command = ["nice", "ffmpeg", "-y", "-loglevel", "error", *arguments, *plain, str(file)]
        subprocess.run(command, check=True, env=os.environ | {"SVT_LOG": "1"})
