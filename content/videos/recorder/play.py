# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

"""Plays a step list on the stage, and notes when each part began.

What is said stays on until the slowest language has been read; what is done meanwhile is seen meanwhile.
"""

import time

from actor import Actor
from scenes import verb_of

# The first and the last picture stand still for a moment.
STILL = 1.0


def play(scene, stage, film):
    player = Player(scene, stage, film)
    for step in scene.prepare:
        player.do(step)
    film.start()
    time.sleep(STILL)
    begin = film.now() - 0.3
    player.begin = begin
    for chapter in scene.chapters:
        player.finish_saying()
        player.chapters[chapter["id"]] = player.now()
        for step in chapter["steps"]:
            player.do(step)
    player.finish_saying()
    time.sleep(STILL)
    length = player.now()
    time.sleep(0.3)
    poster = player.poster if player.poster is not None else length - 0.5
    return {"begin": begin, "length": length, "poster": poster, "chapters": player.chapters, "say": player.say_times}


class Player:
    def __init__(self, scene, stage, film):
        self.scene, self.stage, self.film = scene, stage, film
        self.actor = Actor(stage)
        self.chapters, self.say_times = {}, {}
        self.poster, self.said_until, self.begin = None, 0.0, 0.0

    def now(self):
        return self.film.now() - self.begin

    def finish_saying(self):
        if self.say_times:
            time.sleep(max(0.0, self.said_until - self.now()))

    def do(self, step):
        verb = verb_of(self.scene.id, step)
        try:
            getattr(self, "do_" + verb.replace("-", "_"))(step, step[verb])
        except Exception as error:
            picture = self.film.capture.with_name(f"{self.scene.id}-failed.png")
            self.actor.picture(str(picture))
            error.add_note(f"in {self.scene.id}, at the step {step}; what it looked like: {picture}")
            raise

    def do_say(self, step, message):
        self.finish_saying()
        at = self.now()
        self.say_times[message] = at
        self.said_until = at + self.scene.seconds_for(message) + step.get("hold", 0)

    def do_move(self, step, selector):
        self.actor.move(selector, step.get("text", ""))

    def do_click(self, step, selector):
        self.do_move(step, selector)
        self.actor.click()

    def do_double_click(self, step, selector):
        self.do_move(step, selector)
        self.actor.click(times=2)

    def do_right_click(self, step, selector):
        self.do_move(step, selector)
        self.actor.click(button=3)

    def do_point_at(self, step, place):
        self.actor.glide(*place)

    def do_click_at(self, step, place):
        self.actor.glide(*place)
        self.actor.click()

    def do_type(self, step, text):
        self.actor.type(text)

    def do_key(self, step, keys):
        self.actor.key(keys)

    def do_wait(self, step, selector):
        self.actor.find(selector, step.get("text", ""))

    def do_gone(self, step, selector):
        self.actor.wait_until_gone(selector, step.get("text", ""))

    def do_pause(self, step, seconds):
        time.sleep(seconds)

    def do_deliver(self, step, name):
        self.stage.deliver(name)

    def do_poster(self, step, _):
        self.poster = self.now()
