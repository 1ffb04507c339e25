# SPDX-FileCopyrightText: 2026 The Rung authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader has of a program: the things on the accessibility bus, what can be done with them, and what they tell.

It speaks to the bus itself and remembers nothing, so that what it finds is what is there now.
"""
from collections import namedtuple

from gi.repository import Gio, GLib

from desk import PATIENCE

REGISTRY, REGISTRY_PATH, ROOT = "org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "/org/a11y/atspi/accessible/root"
STATES = {"active": 1, "checked": 4, "editable": 7, "enabled": 8, "expanded": 10, "focusable": 11, "focused": 12, "modal": 16,
          "selectable": 22, "selected": 23, "showing": 25, "visible": 30}

# The bus knows roles by number, and programs differ in what they call them.
ROLES = {2: "alert", 7: "check box", 11: "combo box", 16: "dialog", 20: "filler", 23: "frame", 26: "icon", 27: "image", 29: "label",
         30: "layered pane", 31: "list", 32: "list item", 33: "menu", 35: "menu item", 39: "panel", 43: "push button", 44: "radio button",
         48: "scroll bar", 49: "scroll pane", 50: "separator", 51: "slider", 52: "spin button", 55: "table", 56: "table cell",
         57: "column header", 61: "text", 65: "tree", 75: "application", 79: "entry", 80: "chart", 83: "heading"}

ROWS = {"list item", "table cell"}

Thing = namedtuple("Thing", "bus path")
Told = namedtuple("Told", "kind detail on thing value")


class ScreenReader:
    def __init__(self, environment):
        session = self._connect(environment["DBUS_SESSION_BUS_ADDRESS"])
        (address,) = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, Gio.DBusCallFlags.NONE,
                                       PATIENCE * 1000, None).unpack()
        self._bus = self._connect(address)
        self._context = GLib.MainContext.default()
        self.told = []  # everything that was told since `listen`
        self._focus = None
        for interface in ("Object", "Window"):
            self._bus.signal_subscribe(None, f"org.a11y.atspi.Event.{interface}", None, None, None, Gio.DBusSignalFlags.NONE, self._hear)
        for kind in ("object:", "window:"):
            self._bus.call_sync(REGISTRY, REGISTRY_PATH, REGISTRY, "RegisterEvent", GLib.Variant("(s)", (kind,)), None,
                                Gio.DBusCallFlags.NONE, PATIENCE * 1000, None)

    @staticmethod
    def _connect(address):
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)

    def close(self):
        self._bus.close_sync(None)

    # What is told

    def _hear(self, _connection, sender, path, interface, member, arguments):
        detail, on, _, value = (list(arguments.unpack()) + [None] * 4)[:4]
        told = Told(member, detail, on, Thing(sender, path), value)
        self.told.append(told)
        if (member, detail, on) == ("StateChanged", "focused", 1):
            self._focus = told.thing

    def listen(self):
        """Forgets what was told so far."""
        self.attend()
        self.told.clear()

    def attend(self, seconds=0.0):
        """Takes in what was told, and waits for more as long as that."""
        over = []
        timer = GLib.timeout_add(int(seconds * 1000), lambda: over.append(True) or False) if seconds else None
        while self._context.iteration(bool(timer) and not over):
            pass
        if timer and not over:
            GLib.source_remove(timer)

    # What is there

    def ask(self, questions):
        """The answers to many questions at once: (thing, interface, method, arguments); None where the thing is gone."""
        answers = [None] * len(questions)
        open_ones = set(range(len(questions)))

        def take(bus, result, index):
            open_ones.discard(index)
            try:
                answers[index] = bus.call_finish(result).unpack()
            except GLib.Error:
                pass

        for index, (thing, interface, method, arguments) in enumerate(questions):
            self._bus.call(thing.bus, thing.path, interface, method, arguments, None, Gio.DBusCallFlags.NO_AUTO_START, PATIENCE * 1000, None,
                           take, index)
        while open_ones:
            self._context.iteration(True)
        return answers

    def _ask_all(self, things, method, interface="Accessible"):
        return [answer and answer[0] for answer in self.ask([(thing, f"org.a11y.atspi.{interface}", method, None) for thing in things])]

    def _property(self, things, name, interface="Accessible"):
        asked = GLib.Variant("(ss)", (f"org.a11y.atspi.{interface}", name))
        return [answer and answer[0] for answer in self.ask([(thing, "org.freedesktop.DBus.Properties", "Get", asked) for thing in things])]

    def program(self, pid):
        """The root of the program with this process id once it is on the bus, else None."""
        daemon = Thing("org.freedesktop.DBus", "/org/freedesktop/DBus")
        for bus, path in self._ask_all([Thing(REGISTRY, ROOT)], "GetChildren")[0] or []:
            (whose,) = self.ask([(daemon, "org.freedesktop.DBus", "GetConnectionUnixProcessID", GLib.Variant("(s)", (bus,)))])
            if whose == (pid,):
                return Thing(bus, path)
        return None

    def children(self, thing):
        return [Thing(*child) for child in self._ask_all([thing], "GetChildren")[0] or []]

    def walk(self, *roots):
        """All that is visible beneath the roots, themselves included, in the order it is read: (depth, thing, states)."""
        kept = {}
        level = list(roots)
        while level:
            states = self.states(*level)
            visible = [(thing, state) for thing, state in zip(level, states) if "visible" in state or thing in roots]
            children = self._ask_all([thing for thing, _ in visible], "GetChildren")
            level = []
            for (thing, state), found in zip(visible, children):
                beneath = [Thing(*child) for child in found or []]
                kept[thing] = (state, beneath)
                level += [child for child in beneath if child not in kept]
        stack = [(0, root) for root in reversed(roots)]
        while stack:
            depth, thing = stack.pop()
            if thing in kept:
                state, beneath = kept[thing]
                yield depth, thing, state
                stack += [(depth + 1, child) for child in reversed(beneath)]

    def states(self, *things):
        found = []
        for words in self._ask_all(things, "GetState"):
            bits = sum(word << (32 * place) for place, word in enumerate(words or []))
            found.append({name for name, bit in STATES.items() if bits >> bit & 1})
        return found

    def roles(self, *things):
        return ["gone" if number is None else ROLES.get(number, f"role {number}") for number in self._ask_all(things, "GetRole")]

    def names(self, *things):
        return [name or "" for name in self._property(things, "Name")]

    def descriptions(self, *things):
        return [text or "" for text in self._property(things, "Description")]

    def name(self, thing):
        return self.names(thing)[0]

    def role(self, thing):
        return self.roles(thing)[0]

    def description(self, thing):
        return self.descriptions(thing)[0]

    def state(self, thing):
        return self.states(thing)[0]

    def parent(self, thing):
        (parent,) = self._property([thing], "Parent")
        return parent and Thing(*parent)

    def value(self, thing):
        return self._property([thing], "CurrentValue", "Value")[0]

    def text(self, thing):
        whole = GLib.Variant("(ii)", (0, -1))
        (answer,) = self.ask([(thing, "org.a11y.atspi.Text", "GetText", whole)])
        return answer and answer[0]

    def actions(self, thing):
        return [action[0] for action in self._ask_all([thing], "GetActions", "Action")[0] or []]

    def last_focus(self):
        """The thing that was told to have the keyboard, if it still has it; else None.

        The current row of a list says it has the keyboard even where the list has not, so the list is asked as well.
        """
        self.attend()
        if not self._focus or "focused" not in self.state(self._focus):
            return None
        if self.role(self._focus) in ROWS:
            parent = self.parent(self._focus)
            return self._focus if parent and "focused" in self.state(parent) else None
        return self._focus

    def seek_focus(self, root):
        """Looks for the keyboard in all that is visible, where nothing was told of it yet or what was told of is gone."""
        focused = [thing for _, thing, states in self.walk(root) if "focused" in states]
        self._focus = next((thing for thing, role in zip(focused, self.roles(*focused)) if role not in ROWS), None)
        return self._focus

    # What can be done

    def act(self, thing, *wanted):
        """Does the first of the wanted actions that the thing has."""
        there = self.actions(thing)
        action = next((name for name in wanted if name in there), None)
        if action is None:
            raise AssertionError(f"{self.role(thing)} “{self.name(thing)}” can only do {there}, not {wanted}")
        self.ask([(thing, "org.a11y.atspi.Action", "DoAction", GLib.Variant("(i)", (there.index(action),)))])

    def write(self, thing, text):
        (answer,) = self.ask([(thing, "org.a11y.atspi.EditableText", "SetTextContents", GLib.Variant("(s)", (text,)))])
        if answer != (True,):
            raise AssertionError(f"{self.role(thing)} “{self.name(thing)}” takes no text")

    def set_value(self, thing, number):
        arguments = GLib.Variant("(ssv)", ("org.a11y.atspi.Value", "CurrentValue", GLib.Variant("d", number)))
        self.ask([(thing, "org.freedesktop.DBus.Properties", "Set", arguments)])
