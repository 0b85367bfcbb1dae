"""Prints the accessibility tree of one application: one element a line, with its focus state."""

import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402


def show(element, depth):
    """Prints an element and what is below it."""
    if element is None or depth > 40:
        return
    name = element.get_name() or ""
    states = element.get_state_set()
    shown = [word for word, state in (
        ("focused", Atspi.StateType.FOCUSED),
        ("editable", Atspi.StateType.EDITABLE),
        ("checked", Atspi.StateType.CHECKED),
    ) if states.contains(state)]
    quoted = '"' + name.replace('"', '\\"') + '"'
    described = element.get_description() or ""
    if described and described != name:
        shown.append("(" + described + ")")
    print("  " * depth + " ".join([element.get_role_name(), quoted, *shown]))
    written = element.get_text_iface()
    if written is not None:
        text = Atspi.Text.get_text(written, 0, Atspi.Text.get_character_count(written))
        # Children stand in the text as a mark of their own.
        text = " / ".join(text.replace("\ufffc", "").split("\n")).strip(" /")
        if text and text != name:
            print("  " * (depth + 1) + "= " + text)
    for index in range(element.get_child_count()):
        show(element.get_child_at_index(index), depth + 1)


desktop = Atspi.get_desktop(0)
for number in range(desktop.get_child_count()):
    application = desktop.get_child_at_index(number)
    if application is not None and application.get_name() == sys.argv[1]:
        show(application, 0)
