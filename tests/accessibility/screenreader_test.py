#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Rung authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything by screen reader alone: what the accessibility bus offers is pressed, set and written; no key is sent."""
import re

from case import AtTheDesk, main

FEARED = "What are you most afraid will happen?"
SCORES = {"How likely is that?": 60, "How likely is a no, or no reply?": 70, "How much fear do you expect at the hardest moment?": 30}


class ByScreenReaderAlone(AtTheDesk):
    @classmethod
    def prepare(cls):
        cls.program = cls.start()
        cls.addClassCleanup(cls.program.close)

    def test_the_whole_loop_from_a_first_start(self):
        self.build_a_ladder()
        self.plan_the_first_step()
        self.log_a_no()
        self.read_the_reveal()
        self.assert_it_was_kept()
        self.go_to_every_page()

    def build_a_ladder(self):
        program = self.program
        program.press("push button", "Build a first ladder")
        dialog = program.find("dialog", "A first ladder")
        unset = [name.removesuffix(", not set") for _, name, _ in program.things("slider", dialog) if name.endswith(", not set")]
        self.assertEqual(len(unset), 8)
        for place, name in enumerate(unset):
            program.set_score(name, 15 + 5 * place, dialog)
        program.press("push button", "Build this ladder", dialog)
        program.gone("dialog", "A first ladder")
        program.find("list item", re.compile(".*, fear 15, 0 tries, not settled, next step"))

    def plan_the_first_step(self):
        program = self.program
        program.press("radio button", "Today")
        program.press("push button", "Plan this one")
        program.write(FEARED, "they laugh at me")
        for name, number in SCORES.items():
            program.set_score(name, number)
        program.press("push button", "Save")
        program.find("alert", "Plan saved.")

    def log_a_no(self):
        program = self.program
        program.press("push button", "How did it go?")
        program.press("radio button", "No", program.find("panel", "What did they say?"))
        program.set_score("Fear at the hardest moment", 20)
        program.press("radio button", "No", program.find("panel", "You feared: “they laugh at me.” Did it happen?"))
        program.set_score("Ask again tomorrow: how likely is “they laugh at me”?", 30)
        program.press("push button", "Save")

    def read_the_reveal(self):
        program = self.program
        program.find("heading", "10 less than you expected.")
        program.find("label", "They said no. You asked.")
        program.press("push button", "Done for today")
        program.find("heading", "Today")

    def assert_it_was_kept(self):
        summary = self.program.summary(self.own_notebook())
        self.assertEqual(summary["asks"], 1)
        self.assertEqual(summary["answers"]["no"], 1)
        self.assertEqual(summary["fearGap"]["mean"], 10)
        self.assertEqual(summary["feared"]["meanForecast"], 0.6)
        self.assertEqual(summary["no"]["meanForecast"], 0.7)

    def go_to_every_page(self):
        for page in ("Ladder", "Journal", "Progress", "Guide", "Talk to someone", "Today"):
            self.program.press("radio button", page)
            self.program.find("heading", page)


if __name__ == "__main__":
    main()
