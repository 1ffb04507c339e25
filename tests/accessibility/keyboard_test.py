#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Rung authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything by keyboard alone: real keys go to the real window, the accessibility bus only tells where the keyboard is."""
import re

from case import AtTheDesk, main

FEARED = "What are you most afraid will happen?"
SCORES = ("How likely is that?", "How likely is a no, or no reply?", "How much fear do you expect at the hardest moment?")


class ByKeyboardAlone(AtTheDesk):
    @classmethod
    def prepare(cls):
        cls.program = cls.start()
        cls.addClassCleanup(cls.program.close)

    def test_the_whole_loop_from_a_first_start(self):
        self.build_a_ladder()
        self.go_from_the_ladder_to_a_plan()
        self.visit_every_field_of_the_plan_and_come_back()
        self.leave_the_plan_and_find_its_words_again()
        self.fill_in_the_plan()
        self.log_a_no()
        self.finish_for_today()
        self.assert_it_was_kept()
        self.go_to_every_page()
        self.open_the_menu_and_leave_it()

    def build_a_ladder(self):
        program = self.program
        program.tab_to("push button", "Build a first ladder")
        program.keys("space")
        program.await_focus("text", "What do you call it?")
        program.keys("ctrl+a")
        program.type("Small asks")
        for fear in range(15, 55, 5):
            _, name = program.step() if fear > 15 else program.tab_to("slider", re.compile(".*, not set"))[-1]
            self.assertRegex(name, ", not set$")
            program.type(str(fear))
            program.await_focus("slider", name.removesuffix(", not set"))
        program.tab_to("push button", "Build this ladder")
        program.keys("space")
        program.await_focus("list item", re.compile(".*, fear 15, 0 tries, not settled, next step"))

    def go_from_the_ladder_to_a_plan(self):
        self.program.keys("Return")
        self.program.await_focus("push button", "Plan from here")
        self.program.keys("space")
        self.program.await_focus("text", FEARED)

    def visit_every_field_of_the_plan_and_come_back(self):
        program = self.program
        start = program.focus()
        visited = [program.step()]
        while visited[-1] != start and len(visited) < 40:
            visited.append(program.step())
        self.assertEqual(visited, [
            ("push button", "they laugh"), *(("slider", f"{score}, not set") for score in SCORES), ("push button", "What is fear 0–100?"),
            ("check box", "More: what to ask, when, what to say to a no…"), ("check box", "A card for your pocket"),
            ("push button", "Finish later"), ("push button", "Save"), ("push button", "Menu"), ("radio button", "Ladder"), start])
        for field in reversed(visited[:-1]):
            self.assertEqual(program.step("shift+Tab"), field)
        program.step("shift+Tab")

    def leave_the_plan_and_find_its_words_again(self):
        program = self.program
        program.type("they laugh at me")
        self.assert_written("they laugh at me")
        program.keys("Escape")
        program.await_focus("push button", "Plan from here")
        program.keys("space")
        program.await_focus("text", FEARED)
        self.assert_written("they laugh at me")

    def assert_written(self, words):
        field = self.program.find("text", FEARED)
        self.program.wait(lambda: self.program.reader.text(field) == words, f"“{words}” in the plan")

    def fill_in_the_plan(self):
        program = self.program
        program.keys("ctrl+Return")  # with something missing
        program.await_focus("slider", f"{SCORES[0]}, not set")
        for score, number in zip(SCORES, (60, 70, 30)):
            program.tab_to("slider", f"{score}, not set")
            program.type(str(number))
            program.await_focus("slider", score)
        program.keys("ctrl+Return")
        program.find("alert", "Plan saved.")
        program.tab_to("push button", "How did it go?")

    def log_a_no(self):
        program = self.program
        program.keys("space")
        program.await_focus("radio button", "Yes")
        program.keys("Right", "Right")
        program.await_focus("radio button", "No")
        program.keys("space")
        program.tab_to("slider", "Fear at the hardest moment, not set")
        program.type("20")
        program.tab_to("radio button", "No")
        program.keys("space")
        program.tab_to("slider", "Ask again tomorrow: how likely is “they laugh at me”?, not set")
        program.type("30")
        program.keys("ctrl+Return")

    def finish_for_today(self):
        program = self.program
        program.await_focus("push button", "Done for today")
        program.find("heading", "10 less than you expected.")
        program.keys("space")
        program.find("heading", "Today")
        program.focus()

    def assert_it_was_kept(self):
        summary = self.program.summary(self.own_notebook())
        self.assertEqual(summary["asks"], 1)
        self.assertEqual(summary["answers"]["no"], 1)
        self.assertEqual(summary["fearGap"]["mean"], 10)
        self.assertEqual(summary["feared"]["meanForecast"], 0.6)
        self.assertEqual(summary["no"]["meanForecast"], 0.7)

    def go_to_every_page(self):
        program = self.program
        for number, page in enumerate(("Today", "Ladder", "Journal", "Progress", "Guide", "Talk to someone"), 1):
            program.keys(f"ctrl+{number}")
            program.find("heading", page)
            self.assertTrue(program.focus()[1], f"the keyboard is in something nameless on {page}")

    def open_the_menu_and_leave_it(self):
        program = self.program
        before = program.focus()
        program.keys("F10")
        program.await_focus("menu item", re.compile("New notebook.*"))
        program.keys("Escape")
        program.wait(lambda: program.focus() == before, "the keyboard to come back from the menu")


if __name__ == "__main__":
    main()
