"""The people list: narrow beside the map, or wide as a table; a line to look for people; it folds away."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ecomap.model.copies import Copy
from ecomap.model.diagram import Seat
from ecomap.model.person import ElementId
from ecomap.render.look import Palette
from ecomap.ui.icons import icon
from ecomap.ui.people.column import known
from ecomap.ui.people.lists import PeopleLists
from ecomap.ui.people.rows import Group, found
from ecomap.ui.reading import read_in_order
from ecomap.ui.widgets import Button, Line, button, label, name_clear_button, round_button, text_scale

_IN_ONE_ROW = 880
"""How wide all that is above a table is in one row, in pixels at a text size of 100 %."""
_LOW, _LOWER = 330, 230
"""How low the narrow list is when its buttons make way for the people, first one and then the other, in pixels at a
text size of 100 %."""
NARROW = 228
"""The width of the list at a text size of 100 %, in pixels: for "Baby on the way", and a face before it."""
USUAL, MOST_MORE = 1366, 64
"""How wide most windows are, and how much wider the narrow list is at most in a wider one, in pixels."""
_EDGE = 24
"""Margins about the table, and its own edge, in pixels."""


class PeoplePanel(QWidget):
    """Everybody of the copy on screen, with the selection of the map."""

    chosen = Signal(frozenset)
    """The selection was changed here: element ids."""
    renamed = Signal(str, str)
    """Somebody was given another name here: id, name."""
    menu_wanted = Signal(QPoint)
    """A menu for who is selected is to open here, on the screen."""
    fold_wanted = Signal()
    """The panel's own button asks for it to be folded away."""
    turn_wanted = Signal()
    """A table is wanted, or the narrow list again."""
    narrowed = Signal()
    """What is looked for is something else, or somebody else is found."""
    next_wanted = Signal(int)
    """The next of those found is wanted (1), or the one before (-1)."""
    left = Signal()
    """The keys are wanted on the map again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("peoplePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = label(self.tr("My people"), "panelTitle")
        self.count = label("", "quiet")
        self.fold = round_button(self.tr("Fold the list away"), icon("chevron-left"), self.fold_wanted.emit)
        self.find_box = Line("search", self)
        self.find_box.setObjectName("find")
        self.find_box.setPlaceholderText(self.tr("Find"))
        self.find_box.setAccessibleName(self.tr("Find people"))
        self.find_box.setAccessibleDescription(self.tr("Names, who they are, how you are in touch, notes"))
        self.find_box.setClearButtonEnabled(True)
        name_clear_button(self.find_box, self.tr("Empty the field"))
        self.find_box.installEventFilter(self)
        self.told = label("", "quiet", wrapped=True)
        self.all: Button = button(self.tr("Show everybody"), "", icon("users-round"), self.show_all)
        self.lists = PeopleLists()
        self.model, self.tree, self.delegate = self.lists.model, self.lists.tree, self.lists.delegate
        self.rows, self.table = self.lists.rows, self.lists.table
        self.turn: Button = button(self.tr("As a table"), "tall", icon("layout-grid"), self.turn_wanted.emit)
        self._listed: tuple[Group, ...] = ()
        self._copy: Copy | None = None
        self._seat: Seat | None = None
        self._least = self._narrowest = NARROW
        self._arrange()
        self.find_box.textChanged.connect(self._refresh)
        self.model.renamed.connect(self.renamed)
        for ours, theirs in (
            (self.lists.chosen, self.chosen),
            (self.lists.menu_wanted, self.menu_wanted),
            (self.lists.left, self.left),
        ):
            ours.connect(theirs)

    def _arrange(self) -> None:
        heading = QHBoxLayout()
        heading.setContentsMargins(8, 0, 0, 0)
        heading.addWidget(self.title)
        heading.addWidget(self.count)
        heading.addStretch(1)
        heading.addWidget(self.fold)
        self._finding = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._finding.setSpacing(8)
        self._finding.addWidget(self.find_box, 1)
        for widget in (self.told, self.all):
            self._finding.addWidget(widget)
            widget.hide()
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 8)
        column.setSpacing(8)
        self._heading = heading
        self._top = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._top.setSpacing(8)
        self._top.addLayout(heading)
        self._top.addLayout(self._finding, 1)
        column.addLayout(self._top)
        column.addWidget(self.lists, 1)
        column.addWidget(self.turn)

    @property
    def wide(self) -> bool:
        """Whether a table is shown, not the narrow list."""
        return self.lists.wide

    @property
    def sought(self) -> tuple[ElementId, ...]:
        """Who is found, in the order of reading; nobody, while nothing is looked for."""
        return self.lists.people if self.find_box.text().strip() else ()

    def dress(self, palette: Palette, scale: float, seat: Seat) -> None:
        """Take the palette, the size of text, and the manner of a seat; what one seat looked for, no other sees."""
        together = seat is Seat.TOGETHER
        if seat is not self._seat:
            self._seat = seat
            self.find_box.setText("")
        self.delegate.palette, self.delegate.scale, self.delegate.large = palette, scale, together
        self.table.dress(palette, scale, large=together)
        self.title.setText(self.tr("My people") if together else self.tr("People"))
        self._least = round(NARROW * (1 + (scale - 1) * 0.6))
        self._narrowest = self._least
        self._take_width(self._narrowest)
        self.tree.scheduleDelayedItemsLayout()
        self.tree.viewport().update()

    def take_form(self, *, wide: bool) -> None:
        """Become a table, or the narrow list again; the keys stay in it."""
        if wide is self.wide:
            return
        held = self.tree.hasFocus() or self.table.hasFocus()
        self.lists.take_form(wide=wide)
        self._finding.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self.told.setWordWrap(not wide)
        words = self.tr("Back to the list") if wide else self.tr("As a table")
        self.turn.setText(f" {words}")
        self.turn.setAccessibleName(words)
        self.turn.setIcon(icon("panel-left" if wide else "layout-grid"))
        self.fold.setVisible(not wide)
        self._take_width(self._narrowest)
        self._refresh()
        if held or wide:
            self.lists.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def share(self, window: int) -> None:
        """Be wider in a window of more pixels than most have: fewer words beside the names are cut."""
        self._narrowest = self._least + min(max((window - USUAL) // 8, 0), MOST_MORE)
        if not self.wide:
            self._take_width(self._narrowest)

    def take_room(self, room: int, keep: int) -> bool:
        """Take as much of the room as the table wants, if that leaves so much for the map; else all of it.

        Say whether nothing is left for the map.
        """
        if not self.wide:
            return False
        wanted = self.table.wanted_width + _EDGE
        covering = room - wanted < keep
        self._take_width(max(room if covering else wanted, self._narrowest))
        return covering

    def _take_width(self, width: int) -> None:
        """Be so wide; a table has all that is above it in one row, where there is room."""
        if self.minimumWidth() != width or self.maximumWidth() != width:
            self.setFixedWidth(width)
        row = self.wide and width >= _IN_ONE_ROW * text_scale()
        self._top.setDirection(QBoxLayout.Direction.LeftToRight if row else QBoxLayout.Direction.TopToBottom)
        place = self._finding if row else self._heading if self.wide else self._column
        if place.indexOf(self.turn) < 0:
            place.addWidget(self.turn)
            read_in_order(self)

    def show_groups(self, listed: tuple[Group, ...], copy: Copy | None = None) -> None:
        """List these people, all of a copy; without it, only the narrow list can be shown."""
        other = copy is not self._copy and self.wide
        self._copy = copy
        if listed != self._listed or other:
            self._listed = listed
            self._refresh()

    def show_aside(self, aside: frozenset[ElementId]) -> None:
        """Mark those who are on the map and not among those who are shown now."""
        self.lists.show_aside(aside)

    def mark(self, chosen: Iterable[ElementId]) -> None:
        """Show which are selected on the map."""
        self.lists.mark(chosen)

    def let_find(self) -> None:
        """Let somebody be found by typing."""
        self.find_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_box.selectAll()

    def show_all(self) -> None:
        """List everybody again."""
        self.find_box.setText("")
        self.lists.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        """List who is found now."""
        text = self.find_box.text().strip()
        shown = found(self._listed, text)
        self.lists.show_people(
            shown, known(self._copy) if self.wide and self._copy is not None else None, narrowed=bool(text)
        )
        few, whole = (sum(len(group.rows) for group in groups) for groups in (shown, self._listed))
        told = self.tr("{count} of {whole}").format(count=few, whole=whole)
        self.count.setText(str(whole))
        self.count.setVisible(not text and self._seat is Seat.COORDINATOR)
        self.told.setText(told if few else self.tr("Nobody found for “{text}”").format(text=text))
        self.told.setVisible(bool(text))
        self._fit_buttons()
        self.narrowed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the buttons make way where it is low: the line has a cross of its own, and the menus the rest."""
        super().resizeEvent(event)
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        high = self.height() / text_scale()
        self.all.setVisible((self.wide or high >= _LOW) and bool(self.find_box.text().strip()))
        self.turn.setVisible(self._copy is not None and (self.wide or high >= _LOWER))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the line: Enter goes to the next of those found, Down into the list, Esc clears it, and then leaves."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.next_wanted.emit(-1 if back else 1)
            case Qt.Key.Key_Down:
                self._step_in()
            case Qt.Key.Key_Escape if self.find_box.text():
                self.find_box.setText("")
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                return super().eventFilter(watched, event)
        return True

    def _step_in(self) -> None:
        """Go from the line into the list, to the first of those found."""
        view = self.lists.view
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.lists.people and not view.selectionModel().hasSelection():
            view.setCurrentIndex(self.lists.index_of(self.lists.people[0]))
