"""What is filled into pages of help: what actions are called now, their keys now, and the table of all keys."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from ecomap.ui.actions import ACTIONS, MENUS
from ecomap.ui.shelf import Shelf
from ecomap.ui.translation import translate


def fill(shelf: Shelf, kind: str, name: str) -> str:
    """Return what stands for `{name:print}`, `{keys:print}` or `{table:keys}`, in Markdown."""
    if kind == "name":
        return f"**{bare(shelf[name].text())}**"
    if kind == "keys":
        keys = keys_now(shelf, name)
        return f"**{keys}**" if keys else translate("help", "(it has no key now)")
    return _table(shelf)


def bare(words: str) -> str:
    """Return what an action is called, without the dots that say that it asks something first."""
    return words.removesuffix("...").strip()


def keys_now(shelf: Shelf, name: str) -> str:
    """Return the keys of an action as they are now, and as this system writes them."""
    form = QKeySequence.SequenceFormat.NativeText
    return ", ".join(key.toString(form) for key in shelf[name].shortcuts())


def _table(shelf: Shelf) -> str:
    """Return all actions that have keys, menu by menu; what may not be seen now is not listed."""
    lines: list[str] = []
    for menu in (*MENUS, ""):
        listed = [one.name for one in ACTIONS if one.menu.partition("/")[0] == menu]
        rows = [(_cell(shelf[one].text()), _cell(keys)) for one in listed if (keys := _seen_keys(shelf, one))]
        if rows:
            heading = translate("menus", menu) if menu else translate("help", "On the map")
            head = (translate("help", "What it does"), translate("help", "Keys"))
            lines += ["", f"## {heading}", "", "| {} | {} |".format(*head), "|---|---|"]
            lines += [f"| {words} | {keys} |" for words, keys in rows]
    return "\n".join(lines)


def _seen_keys(shelf: Shelf, name: str) -> str:
    return keys_now(shelf, name) if shelf[name].isVisible() else ""


def _cell(words: str) -> str:
    """Return words that cannot be taken for a mark of the table."""
    return "".join(f"\\{one}" if one in "\\|*_`[]<>#+-" else one for one in words)
