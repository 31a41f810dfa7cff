"""From part to part of the window by F6: the bar, the list, the map, the columns, what stands at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTableView, QTreeView, QWidget

from ecomap.ui.name_box import NameBox
from ecomap.ui.reading import read_in_order, reveal, stops
from ecomap.ui.translation import translate

if TYPE_CHECKING:
    from ecomap.ui.map_page import MapPage
    from ecomap.ui.window import MapWindow


_MADE_FOR = (NameBox, QTreeView, QTableView)
"""What has the keys first where a part has it: what people come for."""


def go_on(window: MapWindow, steps: int) -> None:
    """Give the keys to the next part of the window, or to the one before: to what is used most of it."""
    parts = [part for part in _parts(window) if part.isVisible() and first_in(part) is not None]
    if not parts:
        return
    held = QApplication.focusWidget()
    here = [at for at, part in enumerate(parts) if held is not None and (part is held or part.isAncestorOf(held))]
    at = here[-1] + steps if here else 0 if steps > 0 else -1
    target = first_in(parts[at % len(parts)])
    if target is not None:
        reason = Qt.FocusReason.TabFocusReason if steps > 0 else Qt.FocusReason.BacktabFocusReason
        target.setFocus(reason)
        reveal(target)


def name_parts(page: MapPage) -> None:
    """Let it be told which part of the window somebody comes to."""
    named = (
        (page.bar, translate("parts", "Bar")),
        (page.people, translate("parts", "People list")),
        (page.foot, translate("parts", "Family, line and in touch")),
        (page.fold_row, translate("parts", "Below the map")),
        (page.strip, translate("parts", "Key")),
        (page.history, translate("parts", "What we did")),
        (page.side, translate("parts", "Key, and who waits")),
        (page.inspector, translate("parts", "About who is selected")),
        (page.banner, translate("parts", "Coordinator view")),
    )
    for part, words in named:
        part.setAccessibleName(words)
    read_in_order(page)


def _parts(window: MapWindow) -> list[QWidget]:
    """Return the parts of what the window shows, in the order of reading."""
    page = window.page
    if page is None or not page.isVisible():
        return [window.stack.currentWidget() or window.stack, window.notice]
    return [*_of_page(page), window.notice]


def _of_page(page: MapPage) -> list[QWidget]:
    bars = (page.focus_bar, page.way_bar, page.home_bar)
    foot = (page.tidying.bar, page.fold_row, page.strip)
    columns = (page.history, page.side, page.inspector)
    return [
        page.banner,
        page.bar,
        page.people,
        *bars,
        page.canvas,
        *foot,
        *columns,
        *([page.instead.shown] if page.instead.shown is not None else []),
    ]


def first_in(part: QWidget) -> QWidget | None:
    """Return what has the keys first in a part: itself, what it was made for, or whatever is first."""
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None:
        return part
    for made_for in _MADE_FOR:
        found = part.findChild(made_for)
        if isinstance(found, QWidget) and found.isVisible():
            return found
    return next(stops(part), None)
