"""The accessible tree as a screen reader walks it."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

SAID = ("selected", "checked", "disabled", "expanded", "collapsed")
"""States that are read out."""


class Met(NamedTuple):
    """One thing of the tree, and how deep in it."""

    depth: int
    it: QAccessibleInterface

    @property
    def name(self) -> str:
        return self.it.text(QAccessible.Text.Name)

    @property
    def description(self) -> str:
        return self.it.text(QAccessible.Text.Description)

    @property
    def role(self) -> str:
        return self.it.role().name

    def says(self, state: str) -> bool:
        return bool(getattr(self.it.state(), state))


def walk(start: QWidget | QAccessibleInterface, depth: int = 0) -> Iterator[Met]:
    """Yield everything that is there for a screen reader, in its order."""
    it = QAccessible.queryAccessibleInterface(start) if isinstance(start, QWidget) else start
    yield Met(depth, it)
    for at in range(it.childCount()):
        child = it.child(at)
        if child is not None and (not child.state().invisible or child.role() is QAccessible.Role.TreeItem):
            yield from walk(child, depth + 1)


def line(met: Met) -> str:
    """Return one thing in words: what it is, its name, what is said after it."""
    states = [state for state in SAID if met.says(state)]
    parts = (met.name, met.description if met.description != met.name else "", *states)
    return f"{'  ' * met.depth}{met.role}: {' | '.join(part for part in parts if part)}".rstrip(" :")
