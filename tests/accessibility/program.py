# SPDX-FileCopyrightText: 2026 The Rung authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program at a desk, found by role and name, driven by keys or by a screen reader's means."""
import json
import re

from desk import end, wait_for

PRESSED = ("Press", "Toggle", "ShowMenu")


class Program:
    def __init__(self, desk, reader, binary, *arguments):
        self.desk, self.reader, self.binary = desk, reader, binary
        self._process = desk.start(binary, *arguments)
        self.root = self.wait(lambda: reader.program(self._process.pid), "the program on the accessibility bus")
        self.wait(lambda: reader.last_focus() or reader.seek_focus(self.root), "the keyboard in the window")

    def close(self):
        if self._process.poll() is None:
            end(self._process)

    def wait(self, condition, what):
        def ended_or():
            code = self._process.poll()
            if code is not None:
                raise AssertionError(f"the program ended with {code}: {self.desk.said(self.binary)}")
            return condition()

        return wait_for(ended_or, what, pause=lambda: self.reader.attend(0.03))

    # What is there

    def things(self, role, within=None):
        """All that is visible with this role, in order: (thing, name, states)."""
        walked = list(self.reader.walk(within or self.root))
        roles = self.reader.roles(*(thing for _, thing, _ in walked))
        found = [(thing, states) for (_, thing, states), its in zip(walked, roles) if its == role]
        return [(thing, name, states) for (thing, states), name in zip(found, self.reader.names(*(thing for thing, _ in found)))]

    def look(self, role, name, within=None):
        """The first of that role and name, or None; the name whole, or a pattern for all of it."""
        return next((thing for thing, its, _ in self.things(role, within) if matches(name, its)), None)

    def find(self, role, name, within=None):
        return self.wait(lambda: self.look(role, name, within), lambda: f"{role} “{shown(name)}”; there is\n{self.tree(within)}")

    def gone(self, role, name):
        self.wait(lambda: not self.look(role, name), f"the {role} “{shown(name)}” to go")

    def tree(self, within=None):
        """Everything visible as a screen reader finds it, a line each."""
        walked = list(self.reader.walk(within or self.root))
        things = [thing for _, thing, _ in walked]
        rows = zip(walked, self.reader.roles(*things), self.reader.names(*things))
        return "\n".join(f"{'  ' * depth}{role} “{name}” {' '.join(sorted(states & {'focused', 'checked', 'selected'}))}"
                         for (depth, _, states), role, name in rows)

    def focus(self):
        """(role, name) of what has the keyboard; fails where nothing visible has it."""

        def there():
            thing = self.reader.last_focus() or self.reader.seek_focus(self.root)
            return thing if thing and "showing" in self.reader.state(thing) else None

        thing = self.wait(there, lambda: f"the keyboard to be at something visible; there is\n{self.tree()}")
        return self.reader.role(thing), self.reader.name(thing)

    def await_focus(self, role, name):
        def there():
            thing = self.reader.last_focus()
            return thing and self.reader.role(thing) == role and matches(name, self.reader.name(thing))

        self.wait(there, lambda: f"the keyboard at {role} “{shown(name)}”; it is at {self.focus()}")

    # By keyboard

    def keys(self, *keys):
        self.desk.keyboard("key", *keys)

    def type(self, text):
        self.desk.keyboard("type", text)

    def step(self, key="Tab"):
        """Moves the keyboard on by one key; where it came to: a list tells of itself first, and then of its row."""
        before = self.reader.last_focus()
        self.keys(key)
        self.wait(lambda: self.reader.last_focus() not in (None, before), lambda: f"{key} to move the keyboard away from {self.focus()}")
        role, name = self.focus()
        if role == "list":
            self.wait(lambda: self.focus()[0] == "list item", f"the row of “{name}” to be told")
        return self.focus()

    def tab_to(self, role, name, key="Tab"):
        """Tabs until the keyboard is there; all that it passed."""
        passed = [self.focus()]
        while not (passed[-1][0] == role and matches(name, passed[-1][1])):
            if len(passed) > 60:
                raise AssertionError(f"{key} never came to {role} “{shown(name)}”; it passed {passed}")
            passed.append(self.step(key))
            if not passed[-1][1]:
                raise AssertionError(f"{key} came to a nameless {passed[-1][0]} after {passed[-2]}")
        return passed

    # By screen reader

    def press(self, role, name, within=None):
        self.reader.act(self.find(role, name, within), *PRESSED)

    def write(self, name, text, within=None):
        self.reader.write(self.find("text", name, within), text)

    def set_score(self, name, number, within=None):
        """Sets a score that was not set, and waits until its name says so no longer."""
        self.reader.set_value(self.find("slider", f"{name}, not set", within), number)
        slider = self.find("slider", name, within)
        self.wait(lambda: self.reader.value(slider) == number, f"{name} to be {number}")

    # What was kept

    def summary(self, notebook, *options):
        done = self.desk.run(self.binary, "summary", str(notebook), "--format", "json", *options)
        if done.returncode != 0:
            raise AssertionError(done.stderr)
        return json.loads(done.stdout)


def matches(wanted, name):
    return bool(wanted.fullmatch(name)) if isinstance(wanted, re.Pattern) else wanted == name


def shown(name):
    return name.pattern if isinstance(name, re.Pattern) else name
