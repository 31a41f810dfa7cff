"""What stands about the map folds to a tab where the window has too little room, and opens over the map when asked.

Which parts fold, `room` works out from the sizes alone, so that they come back as soon as the window has room again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ecomap.model.person import ElementId
from ecomap.ui.fold_row import HEIGHT, FoldRow, Tab
from ecomap.ui.key_strip import LEAST as KEY_LEAST
from ecomap.ui.reading import read_in_order
from ecomap.ui.room import Part, Room, folded
from ecomap.ui.rounds import first_in
from ecomap.ui.widgets import text_scale, upright

if TYPE_CHECKING:
    from ecomap.ui.map_page import MapPage

HIGHEST = 0.6
"""A key that lies over the map takes at most this part of its height."""


class Folding(QObject):
    """Keeps the parts of one page where they have room: beside the map, or behind their tab."""

    by_hand_changed = Signal(frozenset)
    """What was folded by hand, and not brought back: the next map that is opened begins so."""

    def __init__(self, page: MapPage, row: FoldRow) -> None:
        super().__init__(page)
        self._page, self._row = page, row
        self._by_room: frozenset[Part] = frozenset()
        self._by_hand: frozenset[Part] = frozenset()
        self._over: QWidget | None = None
        """What lies open over the map."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(lambda: self._page.fit_in())
        for watched in (page.canvas, page.bar, page.people, page.side, page.inspector, page.history, page.strip):
            watched.installEventFilter(self)
        for part, tab in row.tabs.items():
            tab.clicked.connect(lambda _=False, part=part: self.toggle(part))

    def is_folded(self, part: Part) -> bool:
        """Say whether a part is folded because there is no room for it beside the map."""
        return part in self._by_room

    @property
    def over(self) -> QWidget | None:
        """What lies open over the map now."""
        return self._over

    def fit(self) -> None:
        """Fold what has no room beside the map, and bring back what has."""
        page = self._page
        (page.inspector if page.is_together else page.side).hide()
        self._by_room = frozenset() if page.people.wide else folded(self._room())
        gone = self._gone
        if self._over is not None and self._over not in self._offered(gone):
            self._over = None
        moved = False
        for part in Part:
            for widget in self._widgets(part):
                moved |= self._stand(widget, part in gone, by_hand=part not in self._by_room)
        if moved:
            read_in_order(page)
        self._name_tabs()
        self._row.show_tabs(frozenset(part for part in gone if part is not Part.KEY or not page.is_together))
        self._row.stand(upright(page))
        self._place()

    def begin(self, by_hand: frozenset[Part]) -> None:
        """Begin with what was folded by hand the last time."""
        self._by_hand = by_hand
        self._page.fit_in()

    def fold_by_hand(self, part: Part, gone: bool) -> None:
        """Fold a part although it has room, or do so no more."""
        self._by_hand = self._by_hand | {part} if gone else self._by_hand - {part}
        self.by_hand_changed.emit(self._by_hand)

    def toggle(self, part: Part) -> None:
        """Open a folded part over the map, or close it; one that has room is folded, or comes back."""
        widget = self._widget(part)
        if part in self._by_room:
            self.close() if self._over is widget else self.bring(part)
            return
        self.fold_by_hand(part, part not in self._by_hand)
        self._page.fit_in()

    def show_history(self, asked: bool) -> None:
        """Show what we did, or no more: over the map where the column is folded."""
        history = self._page.history
        if asked and Part.COLUMN in self._gone | folded(self._room()):
            self._over = history
        elif not asked and self._over is history:
            self._over = None

    def bring(self, part: Part) -> None:
        """See to it that a part can be seen: over the map, where it is folded; and give it the keys."""
        if part in self._gone:
            self.lay_over(self._widget(part))
            (first_in(self._widget(part)) or self._page.canvas).setFocus(Qt.FocusReason.OtherFocusReason)

    def lay_over(self, widget: QWidget) -> None:
        """Open something over the map, and nothing else."""
        self._over = widget
        self._page.fit_in()
        self._leave_in_sight()

    def close(self) -> bool:
        """Close what lies over the map; say whether anything did. The keys go to its tab."""
        over = self._over
        if over is None:
            return False
        held = QApplication.focusWidget()
        had_keys = held is not None and over.isAncestorOf(held)
        self._over = None
        if over is self._page.history:
            self._page.history_asked = False
        self._page.fit_in()
        if had_keys:
            tab = next((tab for part, tab in self._row.tabs.items() if self._widget(part) is over), None)
            target = tab if tab is not None and tab.isVisible() else self._page.canvas
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def keep_in_sight(self, who: ElementId) -> None:
        """Move the map so far that somebody does not lie beneath what is open over it."""
        middle, over = self._page.canvas.person_middle(who), self._over
        if over is None or middle is None:
            return
        canvas = self._page.canvas
        covered = QRect(canvas.mapFrom(self._page, over.mapTo(self._page, QPoint(0, 0))), over.size())
        if covered.contains(middle.toPoint()) and over is not self._page.strip:
            left = covered.left() <= 0
            free = (covered.right() + canvas.width()) / 2 if left else covered.left() / 2
            canvas.pan(QPointF(free - middle.x(), 0.0))

    def key_room(self, beside: int) -> int:
        """Return how high the key may be: so much below the map, or more over it."""
        return round(self._page.canvas.height() * HIGHEST) if Part.KEY in self._gone else beside

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go along with the canvas and the bar; Esc closes what lies over the map."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            if watched in (self._page.canvas, self._page.strip, self._over):
                self._place()
            elif watched is self._page.bar:
                self._soon.start()
        elif watched is self._over and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return event.key() == Qt.Key.Key_Escape and self.close()
        return False

    @property
    def _gone(self) -> frozenset[Part]:
        return self._by_room | (frozenset() if self._page.people.wide else self._by_hand)

    def _room(self) -> Room:
        """Return what there is to share out, in the seat that looks."""
        page = self._page
        upright_ = upright(page)
        sizes = {Part.COLUMN: self._widget(Part.COLUMN).minimumWidth(), Part.LIST: page.people.minimumWidth()}
        if page.is_together:
            bars, tabs = page.bar.height() + HEIGHT * (2 if upright_ else 1), HEIGHT if upright_ else 0
        else:
            sizes[Part.KEY] = round(KEY_LEAST * text_scale())
            bars, tabs = page.bar.height() + page.banner.heightForWidth(page.width()), HEIGHT
        if self._by_hand:
            bars, tabs = bars + tabs, 0
        sizes = {part: size for part, size in sizes.items() if part not in self._by_hand}
        beside = page.history.minimumWidth() if page.history_asked else 0
        return Room(width=page.width(), height=page.height(), bars=bars, sizes=sizes, tabs=tabs, beside=beside)

    def _widget(self, part: Part) -> QWidget:
        """Return the part as it is for who is looking."""
        page = self._page
        column: QWidget = page.side if page.is_together else page.inspector
        return {Part.LIST: page.people, Part.KEY: page.strip, Part.COLUMN: column}[part]

    def _widgets(self, part: Part) -> tuple[QWidget, ...]:
        """Return what stands in the place of a part: the steps we did stand beside the column, or lie over the map."""
        return (self._page.history, self._widget(part)) if part is Part.COLUMN else (self._widget(part),)

    def _offered(self, gone: frozenset[Part]) -> list[QWidget]:
        """Return what may lie over the map."""
        page = self._page
        return [one for part in gone if part is not Part.KEY or not page.is_together for one in self._widgets(part)]

    def _stand(self, widget: QWidget, gone: bool, *, by_hand: bool) -> bool:
        """Let a part stand beside the map, or lie over it, or be hidden; say whether it went from one to the other."""
        page = self._page
        asked = widget is not page.history or page.history_asked
        layout = page.below if widget is page.strip else page.beside_map
        stands = layout.indexOf(widget) >= 0
        if gone and not by_hand and widget.isVisible() and stands and self._over is None:
            held = QApplication.focusWidget()
            if (held is not None and widget.isAncestorOf(held)) or widget is page.history:
                self._over = widget  # who writes in it just now goes on writing
        if gone and stands:
            layout.removeWidget(widget)
            widget.setParent(page.body)
        elif not gone and not stands:
            before = page.columns[: page.columns.index(widget)] if widget in page.columns else ()
            at = sum(layout.indexOf(one) >= 0 for one in before) if before or widget in page.columns else layout.count()
            layout.insertWidget(at, widget)
        if stands is gone:
            widget.setProperty("over", gone)
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        wanted = asked and not (widget is page.strip and page.is_together)
        widget.setVisible(self._over is widget if gone else wanted)
        return stands is gone

    def _place(self) -> None:
        """Lay what is open over the map: at the side it belongs to, the key along the foot."""
        over, page = self._over, self._page
        if over is None or over.parent() is not page.body:
            return
        corner = page.canvas.mapTo(page.body, QPoint(0, 0))
        room = QRect(corner, page.canvas.size())
        size = QSize(min(over.minimumWidth(), room.width()), room.height())
        if over is page.strip:
            size = QSize(room.width(), over.minimumHeight())
        place = QRect(room.topLeft(), size)
        if over is page.strip:
            place.moveBottom(room.bottom())
        elif over is not page.people:
            place.moveRight(room.right())
        if place != over.geometry():
            over.setGeometry(place)
        over.raise_()

    def _leave_in_sight(self) -> None:
        """Keep the one who is selected from being covered."""
        selected = self._page.workspace.editor.selection
        if len(selected) == 1:
            self.keep_in_sight(next(iter(selected)))

    def _name_tabs(self) -> None:
        """Say what lies behind the tabs, and which of it is open."""
        page, tabs = self._page, self._row.tabs
        waiting = page.side.waiting if page.is_together else 0
        column = (self.tr("Key"), page.side) if page.is_together else (self.tr("What is known"), page.inspector)
        if waiting:
            column = (self.tr("Key, {count} waiting").format(count=waiting), page.side)
        named: dict[Part, tuple[str, QWidget]] = {
            Part.LIST: (self.tr("People"), page.people),
            Part.KEY: (self.tr("Key"), page.strip),
            Part.COLUMN: column,
        }
        for part, (words, widget) in named.items():
            tab: Tab = tabs[part]
            tab.name(words, widget.accessibleName() or words)
            tab.show_open(self._over is widget)
