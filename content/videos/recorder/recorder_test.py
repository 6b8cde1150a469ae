# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

"""Tests of what needs no Thunderbird: captions and step lists. `cargo xtask test` runs them."""

import tomllib
import unittest

import captions
import record
import scenes
import sketch

LONG = "Vergleichen Sie drei Werte mit der Anleitung: „Server“, „Port“ und „Verbindungssicherheit“. Lassen Sie alles andere, wie es ist."


class Captions(unittest.TestCase):
    def test_has_two_lines_of_42_characters_at_most(self):
        for cue in captions.cues_of(LONG):
            lines = captions.lines_of(cue)
            self.assertLessEqual(len(lines), 2)
            self.assertTrue(all(len(line) <= 42 for line in lines), lines)

    def test_loses_no_word(self):
        cues = captions.cues_of(LONG)
        self.assertGreater(len(cues), 1)
        self.assertEqual(" ".join(cues), LONG)

    def test_cuts_between_sentences(self):
        text = "Klicken Sie auf einen Ordner in der Liste. Daneben erscheinen alle seine Nachrichten. Wählen Sie eine davon."
        self.assertEqual(captions.cues_of(text)[0], text[: text.index(" Wählen")])

    def test_two_lines_are_about_equally_long(self):
        self.assertEqual(captions.lines_of("Im Ordner „Gesendet“ liegt eine Kopie der Nachricht."), ["Im Ordner „Gesendet“ liegt", "eine Kopie der Nachricht."])

    def test_cues_can_be_read_and_do_not_overlap(self):
        cues = captions.timed(LONG, 10.0, 10.0 + captions.seconds_for(LONG))
        for start, end, lines in cues:
            self.assertGreaterEqual(end - start, 1)
            self.assertLessEqual(end - start, 7)
            self.assertLessEqual(len(" ".join(lines)) / (end - start), 17)
        for (_, end, _), (start, _, _) in zip(cues, cues[1:]):
            self.assertGreater(start, end)

    def test_a_short_text_does_not_stay_on_for_ever(self):
        [(start, end, _)] = captions.timed("Warten Sie.", 2.0, 30.0)
        self.assertEqual((start, end), (2.0, 9.0))

    def test_signs_of_html_are_written_as_such(self):
        self.assertIn("a &lt;b&gt; &amp; c", captions.vtt([(0.0, 1.0, ["a <b> & c"])]))

    def test_times_have_minutes(self):
        self.assertEqual(captions.stamp(62.5), "01:02.500")


class StepLists(unittest.TestCase):
    def test_captions_and_chapters_are_those_of_the_words_and_the_recording(self):
        for id in scenes.ids():
            scene = scenes.read(id)
            times = tomllib.loads(record.times_file(scene).read_text())
            for language in scenes.LANGUAGES:
                written = record.captions_file(scene, language).read_text()
                wanted = captions.vtt(record.cues_of(scene, times, language))
                self.assertEqual(written, wanted, f"{id} in {language}: cargo xtask videos --captions {id}")
            chapters = tomllib.loads((record.VIDEOS / f"{id}.toml").read_text())["chapters"]
            wanted = [(name, round(at, 1)) for name, at in times["chapters"].items()]
            self.assertEqual([(chapter["id"], chapter["at"]) for chapter in chapters], wanted)

    def test_storyboards_are_not_recorded(self):
        self.assertNotIn("ox-signatur", scenes.ids())
        self.assertIn("ox-signatur", scenes.ids(storyboards=True))
        with self.assertRaisesRegex(scenes.SceneError, "storyboard"):
            scenes.read("ox-signatur")

    def test_knows_only_its_own_verbs(self):
        self.assertEqual(scenes.verb_of("a.toml", {"click": "#ok", "text": "OK"}), "click")
        for step in ({"clik": "#ok"}, {"click": "#ok", "type": "a"}, {"pause": 1, "text": "a"}):
            with self.assertRaises(scenes.SceneError):
                scenes.verb_of("a.toml", step)

    def test_labels_are_german_and_lose_what_disturbs_a_sentence(self):
        labels = {"tb-advanced": "Erweitert…", "tb-port": "Port:"}
        self.assertEqual(scenes.put_labels("a", "Open “{ tb-advanced }” and\n{ tb-port }", labels), "Open “Erweitert” and Port")
        with self.assertRaisesRegex(scenes.SceneError, "tb-advanzed"):
            scenes.put_labels("a", "{ tb-advanzed }", labels)


class Sketches(unittest.TestCase):
    LABELS = {"ox-send": {"de": "Senden"}}

    def test_name_labels_and_nothing_by_hand(self):
        self.assertIn(">Senden<", sketch.Sketch(self.LABELS).draw([{"button": "ox-send", "mark": True}]))
        with self.assertRaisesRegex(ValueError, "Senden"):
            sketch.Sketch(self.LABELS).draw([{"button": "Senden"}])

    def test_every_storyboard_can_be_drawn_and_has_its_pictures(self):
        for id in scenes.ids(storyboards=True):
            for frame, svg in sketch.pictures_of(id):
                self.assertIn("Skizze", svg)
                self.assertTrue(sketch.file_of(id, frame).is_file(), f"cargo xtask videos {id}")
            frames = tomllib.loads((record.VIDEOS / f"{id}.toml").read_text())["frames"]
            self.assertEqual([frame["id"] for frame in frames], [frame for frame, _ in sketch.pictures_of(id)])


if __name__ == "__main__":
    unittest.main()
