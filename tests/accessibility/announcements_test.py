#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Rung authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What changes is told: a message that appears, a question that is still open, an order that is another."""
import re

from case import AtTheDesk, main


class WhatChanges(AtTheDesk):
    @classmethod
    def prepare(cls):
        cls.program = cls.start(str(cls.demo()))
        cls.addClassCleanup(cls.program.close)

    def assert_told(self, role, words):
        """A thing of that role came into view or took these words as its name, and said so on the bus."""
        reader = self.program.reader

        def heard():
            reader.attend()
            for told in list(reader.told):
                appears = (told.kind, told.detail, told.on) == ("StateChanged", "showing", 1)
                renamed = (told.kind, told.detail) == ("PropertyChange", "accessible-name")
                if (appears or renamed) and reader.role(told.thing) == role and reader.name(told.thing) == words:
                    return True
            return False

        self.program.wait(heard, f"the {role} “{words}” to be told")

    def assert_described(self, name, words):
        """The control took these words as its description, and said so on the bus."""
        reader = self.program.reader

        def heard():
            reader.attend()
            described = {told.thing for told in reader.told if (told.kind, told.detail) == ("PropertyChange", "accessible-description")}
            return any(reader.name(thing) == name and reader.description(thing) == words for thing in described)

        self.program.wait(heard, f"“{name}” to be told as “{words}”")

    def log(self):
        program = self.program
        program.keys("ctrl+1")
        program.press("push button", "I already asked")
        program.find("heading", "I already asked")
        program.write("What did you ask?", "Ask for a pen")
        program.press("radio button", "No", program.find("panel", "What did they say?"))

    def test_a_missing_answer_is_told_where_it_is_missing(self):
        program = self.program
        self.log()
        self.addCleanup(program.keys, "Escape")
        program.reader.listen()
        program.press("push button", "Save")
        program.await_focus("slider", "Fear at the hardest moment, not set")
        self.assert_described("Fear at the hardest moment, not set", "Still open: fear at the hardest moment.")

    def test_a_saved_log_is_told_and_so_is_undoing_it(self):
        program = self.program
        self.log()
        program.set_score("Fear at the hardest moment", 30)
        program.reader.listen()
        program.press("push button", "Save")
        self.assert_told("alert", "Saved.")
        program.reader.listen()
        program.keys("ctrl+z")
        self.assert_told("alert", "Taken back: the entry.")

    def test_a_new_order_is_told_and_the_rung_stays_in_hand(self):
        program = self.program
        program.keys("ctrl+2")
        program.find("heading", "Ladder")
        program.tab_to("push button", "Ladder: Small asks")
        program.keys("space")
        program.tab_to("menu item", "In my own order", "Down")
        program.keys("Return")
        chooser = ("push button", "Ladder: Small asks")
        program.wait(lambda: program.focus() == chooser, "the keyboard to come back from the menu")
        program.tab_to("list item", re.compile(".*, \\d of 8 from the bottom"))
        program.keys("Home")
        program.await_focus("list item", re.compile(".*, 8 of 8 from the bottom"))
        program.keys("Down")
        program.await_focus("list item", re.compile(".*, 7 of 8 from the bottom"))
        moved = program.focus()[1].removesuffix("7 of 8 from the bottom")
        program.reader.listen()
        program.keys("alt+Up")
        self.assert_told("alert", "Order changed.")
        program.await_focus("list item", f"{moved}8 of 8 from the bottom")

    def test_a_score_is_told_as_it_is_set(self):
        program = self.program
        self.log()
        self.addCleanup(program.keys, "Escape")
        slider = program.find("slider", re.compile("Fear at the hardest moment.*"))
        program.reader.listen()
        program.reader.set_value(slider, 45)
        program.wait(lambda: any(told.thing == slider and told.detail == "accessible-value" for told in program.reader.told),
                     "the new value to be told")
        self.assertEqual(program.reader.value(slider), 45)


if __name__ == "__main__":
    main()
