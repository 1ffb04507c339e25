#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Rung authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page and sheet as a screen reader finds it: all has a name, nothing is mistaken for another, values are said."""
import re
from collections import Counter

from case import AtTheDesk, main

MANY_ALIKE = {"list item", "table cell", "tree item", "menu item"}
GROUPS = {"panel", "dialog", "frame", "list", "table", "menu"}


class EveryPage(AtTheDesk):
    @classmethod
    def prepare(cls):
        cls.program = cls.start(str(cls.demo()))
        cls.addClassCleanup(cls.program.close)

    def go(self, number, heading):
        self.program.keys(f"ctrl+{number}")
        self.program.find("heading", heading)

    def sheet(self, name, *keys):
        """A sheet that keys open; it is closed after the test."""
        if keys:
            self.program.keys(*keys)
        self.addCleanup(self.program.gone, "dialog", name)
        self.addCleanup(self.program.keys, "Escape")
        return self.program.find("dialog", name)

    def controls(self, within=None):
        """What takes the keyboard: (role, name, description, the names of the groups it stands in)."""
        reader = self.program.reader
        walked = list(reader.walk(within or self.program.root))
        things = [thing for _, thing, _ in walked]
        path, found = [], []
        for (depth, _, states), role, name, text in zip(walked, reader.roles(*things), reader.names(*things), reader.descriptions(*things)):
            del path[depth:]
            path.append(name if role in GROUPS else "")
            if "focusable" in states and "showing" in states:
                found.append((role, name, text, tuple(filter(None, path[:-1]))))
        return found

    def assert_all_is_named(self, within=None):
        controls = self.controls(within)
        self.assertGreater(len(controls), 1)
        headings = [name for _, name, _ in self.program.things("heading", within)]
        self.assertTrue(headings and all(headings), f"a page or sheet has headings, and they say something: {headings}")
        nameless = [control for control in controls if not control[1].strip() and control[0] != "table cell"]
        self.assertEqual([], nameless, "these have no name")
        twice = [control for control, count in Counter(controls).items() if count > 1 and control[0] not in MANY_ALIKE]
        self.assertEqual([], twice, "these cannot be told apart")

    def test_today(self):
        self.go(1, "Today")
        self.assert_all_is_named()

    def test_the_ladder_reads_its_rungs(self):
        self.go(2, "Ladder")
        self.assert_all_is_named()
        rows = [name for _, name, _ in self.program.things("list item")]
        rungs = [name for name in rows if not name.startswith("A gap: ")]
        self.assertGreater(len(rungs), 4)
        for name in rungs:
            self.assertRegex(name, r"^.+, fear \d+, (1 try|\d+ tries)(, last \d+)?, (not )?settled(, next step)?$")
        self.assertRegex("\n".join(rungs), r"last \d+, not settled")

    def test_the_journal_reads_its_entries(self):
        self.go(3, "Journal")
        self.assert_all_is_named()
        self.assertGreater(len(self.program.things("list item", self.program.find("list", "Entries"))), 10)

    def test_progress(self):
        self.go(4, "Progress")
        self.assert_all_is_named()

    def test_a_chart_reads_its_points_and_its_table(self):
        program = self.program
        self.go(4, "Progress")
        program.press("push button", "Does it feel as bad as I expect?")
        self.addCleanup(program.press, "push button", "All questions")
        chart = program.find("chart", "Does it feel as bad as I expect?")
        self.assertRegex(program.reader.description(chart), r"^In \d+ asks, your fear ")
        points = program.reader.names(*program.reader.children(chart))
        self.assertGreater(len(points), 10)
        self.assertRegex(points[0], r"expected \d+.*felt \d+")
        self.assert_all_is_named()
        program.press("push button", "As a table")
        table = program.find("table", "Does it feel as bad as I expect?")
        self.assertGreater(len(program.reader.children(table)), 40)
        self.assert_all_is_named()

    def test_the_guide(self):
        self.go(5, "Guide")
        self.assert_all_is_named()

    def test_talk_to_someone(self):
        self.go(6, "Talk to someone")
        self.assert_all_is_named()

    def test_the_plan_says_what_is_not_set(self):
        program = self.program
        self.go(2, "Ladder")
        program.tab_to("list item", re.compile(".*, next step"))
        program.keys("Home")  # a rung without a plan
        program.press("push button", "Plan from here")
        program.find("heading", "Before you ask")
        self.addCleanup(program.keys, "Escape")
        program.press("check box", re.compile("More: what to ask.*"))
        program.find("slider", "If it goes badly, how much will it still bother you tomorrow?, not set")
        self.assert_all_is_named()
        self.assert_scores_are_said("How likely is that?", "How likely is a no, or no reply?",
                                    "How much fear do you expect at the hardest moment?")

    def test_the_log_says_what_is_not_set(self):
        program = self.program
        self.go(1, "Today")
        program.press("push button", "I already asked")
        self.addCleanup(program.keys, "Escape")
        program.press("radio button", "No", program.find("panel", "What did they say?"))
        program.press("check box", re.compile("More: fear now.*"))
        self.assert_all_is_named()
        self.assert_scores_are_said("Fear at the hardest moment")

    def assert_scores_are_said(self, *names):
        for name in names:
            self.program.set_score(name, 40)
            self.program.find("slider", name)

    def test_settings(self):
        self.assert_all_is_named(self.sheet("Settings", "ctrl+comma"))

    def test_the_export_sheet(self):
        self.assert_all_is_named(self.sheet("Export", "ctrl+e"))

    def test_the_shortcuts(self):
        sheet = self.sheet("Shortcuts", "ctrl+shift+slash")
        self.program.find("label", "Ctrl+Z", sheet)
        self.assert_all_is_named(sheet)

    def test_the_trash(self):
        self.go(3, "Journal")
        self.program.press("push button", "Trash")
        self.assert_all_is_named(self.sheet("Trash"))

    def test_what_rung_knows(self):
        self.assert_all_is_named(self.sheet("What this program knows, and where", "F10", "w"))


if __name__ == "__main__":
    main()
