# SPDX-FileCopyrightText: 2026 The Rung authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk to try the program at: a display, a session bus, a window manager and a home, all of them its own."""
import os
import select
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

PATIENCE = 40  # seconds for anything to come about, on a busy computer, too
TOOLS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "dbus-daemon": "dbus-daemon"}
ACCESSIBILITY_BUS = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")


def missing_package():
    """The name of a package that the tests need and the system lacks; None where all is there."""
    for tool, package in TOOLS.items():
        if not shutil.which(tool):
            return package
    if not ACCESSIBILITY_BUS.exists():
        return "at-spi2-core"
    try:
        import gi.repository.Gio  # noqa: F401
    except ImportError:
        return "python3-gi"
    return None


def wait_for(condition, what, patience=PATIENCE, pause=lambda: time.sleep(0.02)):
    """What `condition` says once that is something; an AssertionError that tells `what` did not come."""
    end = time.monotonic() + patience
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError(f"waited {patience} s in vain for {what() if callable(what) else what}")
        pause()


class Desk:
    def __init__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="rung-desk-")
        self._started = []
        self.folder = Path(self._folder.name)
        home, runtime = self.folder / "home", self.folder / "run"
        for folder in (home, runtime):
            folder.mkdir(mode=0o700)
        self.environment = {
            "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TZ": "UTC",
            "QT_QPA_PLATFORM": "xcb", "QT_ACCESSIBILITY": "1", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": "1"}
        try:
            self.environment["DISPLAY"] = ":" + self._start_telling("Xvfb", "-displayfd", "{}", "-screen", "0", "1280x900x24", "-nolisten", "tcp",
                                                                    "-noreset", "-r")  # no key repeats itself where time is short
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._start_telling("dbus-daemon", "--session", "--nofork", "--print-address={}")
            self.start("openbox", "--sm-disable")
            wait_for(lambda: self.run("xdotool", "get_num_desktops").returncode == 0, "the window manager")
            self._keyboard = self.start("xdotool", "-", stdin=subprocess.PIPE, text=True)
        except BaseException:
            self.clear()
            raise

    def start(self, *command, **options):
        log = open(self.folder / f"{Path(command[0]).name}.log", "ab")
        with log:
            process = subprocess.Popen(command, env=self.environment, stdout=log, stderr=log, cwd=self.folder,
                                       **{"stdin": subprocess.DEVNULL, **options})
        self._started.append(process)
        return process

    def _start_telling(self, *command):
        """Starts what writes one line to the descriptor that stands in place of {}; that line."""
        reading, writing = os.pipe()
        try:
            self.start(*(part.format(writing) for part in command), pass_fds=[writing])
        finally:
            os.close(writing)
        with open(reading, encoding="utf-8") as told:
            ready, _, _ = select.select([told], [], [], PATIENCE)
            line = told.readline().strip() if ready else ""
        if not line:
            raise AssertionError(f"{command[0]} did not start")
        return line

    def run(self, *command):
        return subprocess.run(command, env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PATIENCE,
                              cwd=self.folder)

    def keyboard(self, command, *words):
        """Has real keys pressed: `key Tab space`, or `type` and a text of plain letters."""
        self._keyboard.stdin.write(" ".join([command, "--delay", "15", *(f'"{word}"' for word in words)]) + "\n")
        self._keyboard.stdin.flush()

    def said(self, program):
        """What a program that was started here wrote to its outputs."""
        return (self.folder / f"{Path(program).name}.log").read_text(encoding="utf-8", errors="replace")

    def clear(self):
        """Ends what was started here, the last first."""
        while self._started:
            end(self._started.pop())
        self._folder.cleanup()


def end(process):
    if process.stdin:
        process.stdin.close()
    if process.poll() is None:
        process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(10)
    return process.returncode
