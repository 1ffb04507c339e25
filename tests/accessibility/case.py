# SPDX-FileCopyrightText: 2026 The Rung authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every test at the desk begins with. A test file calls `main()`, with the program on its command line."""
import sys
import unittest
from pathlib import Path

from desk import Desk, missing_package

SKIPPED = 77  # what ctest is told to take as skipped


class AtTheDesk(unittest.TestCase):
    """The tests of a class share a desk and the one program that `start` starts there."""

    @classmethod
    def setUpClass(cls):
        from program import Program
        from screenreader import ScreenReader

        cls.desk = Desk()
        cls.addClassCleanup(cls.desk.clear)
        cls.reader = ScreenReader(cls.desk.environment)
        cls.addClassCleanup(cls.reader.close)
        cls.start = lambda *arguments: Program(cls.desk, cls.reader, binary(), *arguments)
        cls.prepare()

    @classmethod
    def prepare(cls):
        """Starts the program."""

    @classmethod
    def demo(cls):
        """A filled notebook."""
        path = cls.desk.folder / "demo.rung"
        cls.desk.run(binary(), "demo", str(path))
        return path

    @classmethod
    def own_notebook(cls):
        """Where the notebook of a first start lies."""
        return Path(cls.desk.environment["HOME"]) / ".local/share/rung/notebook.rung"


def binary():
    return sys.argv[1]


def main():
    if len(sys.argv) < 2:
        sys.exit(f"usage: {sys.argv[0]} PROGRAM [TEST...]")
    if package := missing_package():
        print(f"Skipped, as the package {package} is not installed.")
        sys.exit(SKIPPED)
    unittest.main("__main__", argv=[sys.argv[0], *sys.argv[2:]], verbosity=2)
