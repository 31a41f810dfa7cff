"""In which order a window is read: by who hears it, and by who goes through it with Tab.

Qt reads children as they were made, which need not be as they stand. Here they are read as they are laid out.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QWidget

_ABOUT = 24
"""What is seen about a control that is brought into sight, in pixels."""


def read_in_order(widget: QWidget) -> None:
    """Let what is in a widget, and in all that is in it, be read as it is laid out now."""
    layout = widget.layout()
    for one in list(_laid_out(layout)) if layout is not None else ():
        one.raise_()
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            read_in_order(child)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    """Yield the widgets of a layout, and of those in it, in order."""
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def stops(within: QWidget) -> Iterator[QWidget]:
    """Yield what Tab comes to, in the order of reading: what can be seen, can be used, and takes the keys."""
    for child in within.children():
        if not isinstance(child, QWidget) or child.isWindow() or child.isHidden() or not child.isEnabled():
            continue
        takes = bool(child.focusPolicy() & Qt.FocusPolicy.TabFocus) and child.focusProxy() is None
        if takes and child.isVisible():
            yield child
        if not takes or isinstance(child, QAbstractScrollArea):
            yield from stops(child)


def step(window: QWidget, *, forward: bool) -> bool:
    """Give the keys to what Tab, or Shift+Tab, comes to, and bring it into sight; say whether there is anything."""
    found = list(stops(window))
    held: QWidget | None = window.focusWidget()
    while held is not None and held not in found:
        held = held.parentWidget()
    if not found:
        return False
    at = found.index(held) if held is not None else (-1 if forward else 0)
    to = found[(at + (1 if forward else -1)) % len(found)]
    to.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    reveal(to)
    return True


def reveal(control: QWidget) -> None:
    """Bring a control into sight, in whatever it scrolls."""
    above = control.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(control, _ABOUT, _ABOUT)
        above = above.parentWidget()
