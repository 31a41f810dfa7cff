"""The page "Then and now": what was, what is, what changed in between, and the days that were kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ecomap.model.dates import exactly
from ecomap.model.document import Moment
from ecomap.model.moments import same_facts
from ecomap.model.person import ElementId
from ecomap.papers.story import then_and_now
from ecomap.session.editor import Change
from ecomap.session.then_now import Compared
from ecomap.session.workspace import Workspace
from ecomap.ui.deeds import moments as moment_deeds
from ecomap.ui.icons import ON_ACCENT, icon
from ecomap.ui.shelf import Shelf
from ecomap.ui.then_now.kept import Kept
from ecomap.ui.then_now.picture import Picture
from ecomap.ui.then_now.sides import Asked, Sides
from ecomap.ui.then_now.told import Told, column_width
from ecomap.ui.then_now.walk import Walk
from ecomap.ui.widgets import Button, button, column, filling, label, pane

Mode = Literal["sides", "slider", "days"]
ABOVE = 200
"""What stands above the pictures, in pixels."""
_BETWEEN = 16


class ThenNowPage(QWidget):
    """Shows moments of the open map in one of three ways; all that is drawn is made in the background."""

    left = Signal()
    """Back to the map."""

    def __init__(self, workspace: Workspace, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mapPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.workspace = workspace
        self.mode: Mode = "sides"
        self.asked: Asked | None = None
        """Which two moments are compared."""
        self._drawn_in = 0.0
        self.sides, self.walk, self.kept, self.told = Sides(), Walk(), Kept(), Told()
        self.title = label(self.tr("Then and now"), "large")
        self.waiting = label(self.tr("One moment ..."), "hint")
        self.ways: dict[str, Button] = {}
        self.keep_button = button(shelf["keep-moment"].text(), "", icon("camera"), self.keep)
        self.back = button(self.tr("Back to the map"), "", icon("arrow-left"), self.left.emit)
        self.empty = self._empty()
        self.views = QStackedWidget()
        for each in (self.sides, self.walk, self.kept, self.empty):
            self.views.addWidget(each)
        self._arrange()
        self._connect()
        self._stops = (
            workspace.then_now.compared.connect(self._take),
            workspace.editor.changed.connect(self._follow),
            workspace.looking_changed.connect(lambda _: self._sit()),
        )
        self.hide()

    def let_go(self) -> None:
        """Stop listening to the workspace."""
        for stop in self._stops:
            stop()

    def open(self, mode: Mode, motion: bool) -> None:
        """Show then and now in one of its ways."""
        self.mode = mode
        for picture in self._pictures():
            picture.motion = motion
        self.show()
        self.refresh()
        focus: QWidget = {"sides": self.sides.then_day, "slider": self.walk.line, "days": self.kept.list}[mode]
        (focus if focus.isVisible() else self.empty_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Go, and keep nothing that was shown."""
        self.workspace.then_now.drop()
        self._clear()
        self.hide()

    def keep(self) -> None:
        """Keep how it is now, after asking for a name."""
        moment_deeds.ask_and_keep(self.window(), self.workspace)

    @property
    def looked_at(self) -> Picture:
        """The picture that is made larger and smaller from afar; of two, the other follows."""
        return self.walk.picture if self.mode == "slider" else self.sides.now

    def printed(self) -> tuple[str, ElementId | None]:
        """Return which paper is meant by printing just now, and which day it compares with today."""
        if self.isHidden() or self.asked is None:
            return "", None
        return then_and_now.NAME, self.asked[0]

    def refresh(self) -> None:
        """Show the days there are now, and have what is to be seen of them drawn."""
        days = self.workspace.then_now.moments()
        for name, way in self.ways.items():
            way.setChecked(name == self.mode)
            way.setEnabled(bool(days))
        self.told.setVisible(bool(days) and self.mode != "days")
        if not days:
            self._clear()
            self.waiting.hide()
            self.views.setCurrentWidget(self.empty)
            return
        self.kept.show_days(days)
        self.walk.show_days(days)
        self.asked = self._still(days)
        self.sides.show_days(days, self.asked, self._today())
        shown: QWidget = {"sides": self.sides, "slider": self.walk, "days": self.kept}[self.mode]
        self.views.setCurrentWidget(shown)
        self._ask(days)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the pictures drawn in the shape of the room they have."""
        super().resizeEvent(event)
        self._fit_head()
        self.told.setFixedWidth(column_width(self.window()))
        if not self.isHidden() and self.mode == "sides" and self._shape() != self._drawn_in:
            self._ask(self.workspace.then_now.moments())

    def _fit_head(self) -> None:
        """Keep every button in sight: where room is short, the title goes first, then words beside icons."""
        icons = (self.back, self.keep_button)
        for titled, worded in ((True, True), (False, True), (False, False)):
            self.title.setVisible(titled)
            for made in icons:
                made.setText(f" {made.accessibleName()}" if worded else "")
                made.setToolTip("" if worded else made.accessibleName())
            parts = [*icons, self.segments, *([self.title] if titled else [])]
            if sum(part.sizeHint().width() + _BETWEEN for part in parts) <= self.width() - 2 * _BETWEEN:
                break

    def _still(self, days: tuple[Moment, ...]) -> Asked:
        """Return which two days are compared: those asked for, as far as they are there still."""
        there = [day.id for day in days]
        then, now = self.asked or (None, None)
        if then not in there:
            then = self.workspace.then_now.last_time() or there[-1]
        if now not in there or there.index(now) <= there.index(then):
            now = None
        return then, now

    def _today(self) -> str:
        """Return the day that the map shows now, in words."""
        return self.tr("today, {day}").format(day=exactly(self.workspace.copy.on).words())

    def _ask(self, days: tuple[Moment, ...]) -> None:
        """Have what this way shows drawn."""
        if self.mode == "days" or self.asked is None:
            self.waiting.hide()
            return
        shown = self.sides.then if self.mode == "sides" else self.walk.picture
        self.waiting.setVisible(shown.stage.shown is None)
        if self.mode == "sides":
            self._drawn_in = self._shape()
            self.workspace.then_now.ask(self.asked, self._drawn_in)
        else:
            self.workspace.then_now.ask((*(day.id for day in days), None))

    def _shape(self) -> float:
        """Return the width / height of one of two pictures in this window, in steps of a tenth."""
        room, high = self.window().width() - column_width(self.window()), self.window().height() - ABOVE
        wide, high = (room, high // 2) if high > room else (room // 2, high)
        return min(max(round(wide / max(high, 1), 1), 0.8), 1.8)

    def _take(self, compared: Compared) -> None:
        """Show what was compared, if it is what is looked at."""
        if self.isHidden() or self.mode == "days" or not compared.times:
            return
        self.waiting.hide()
        if self.mode == "sides" and compared.asked == self.asked:
            self.sides.show_times(compared.times, glide=True)
            self.told.show_change(compared.times)
        elif self.mode == "slider" and len(compared.times) == self.walk.line.maximum() + 1:
            self.walk.show_times(compared.times, glide=True)

    def _follow(self, change: Change) -> None:
        """Follow a change of the map; where people were only moved on it, all stays as it is looked at."""
        before, after = change.before, change.after
        moved = before.moments is after.moments and same_facts(before, after)
        if not self.isHidden() and not self.workspace.editor.previewing and not moved:
            self.refresh()

    def _sit(self) -> None:
        """Somebody else looks: nothing of what was shown stays."""
        self._clear()
        self.asked = None
        if not self.isHidden():
            self.refresh()

    def _clear(self) -> None:
        self.sides.clear()
        self.walk.clear()
        self.kept.show_days(())
        self.told.show_change(())

    def _go(self, mode: Mode) -> None:
        self.open(mode, self.sides.then.motion)

    def _pictures(self) -> tuple[Picture, ...]:
        return (*self.sides.pictures, *self.walk.pictures)

    def _light(self, element: str) -> None:
        """Light somebody in every picture, and their line in words."""
        for picture in self._pictures():
            picture.light(ElementId(element) if element else None)

    def _pick(self, element: str) -> None:
        self._light(element)
        self.told.mark(element)

    def _look_at(self, moment: str) -> None:
        """Compare a kept day with now."""
        self.asked = (ElementId(moment), None)
        self._go("sides")

    def _choose(self, asked: Asked) -> None:
        self.asked = asked
        self._ask(self.workspace.then_now.moments())

    def _with(self, deed: Callable[[Moment], object]) -> Callable[[str], object]:
        """Return what does something with a moment of this id."""

        def do(moment: str) -> None:
            found = self.workspace.editor.settled.moments.get(ElementId(moment))
            if found is not None:
                deed(found)

        return do

    def _go_back(self, moment: Moment) -> None:
        if moment_deeds.ask_and_return(self.window(), self.workspace, moment):
            self.left.emit()

    def _connect(self) -> None:
        self.sides.asked.connect(self._choose)
        self.walk.walked.connect(lambda _: self.told.show_change(self.walk.change))
        self.told.chosen.connect(self._light)
        for picture in self._pictures():
            picture.picked.connect(self._pick)
        window, here = self.window, self.workspace
        self.kept.look_wanted.connect(self._look_at)
        self.kept.name_wanted.connect(self._with(lambda one: moment_deeds.ask_and_rename(window(), here, one)))
        self.kept.forget_wanted.connect(self._with(lambda one: moment_deeds.ask_and_forget(window(), here, one)))
        self.kept.return_wanted.connect(self._with(self._go_back))

    def _empty(self) -> QWidget:
        """Return what is shown as long as no day was kept."""
        made = pane("thenNowEmpty")
        self.empty_button = button(self.tr("Keep how it is now ..."), "primary", icon("camera", ON_ACCENT), self.keep)
        self.empty_button.setMinimumHeight(48)
        outer = column(made, margin=24, spacing=24)
        outer.addStretch(1)
        first = label(self.tr("There is no earlier day to look back at yet."), "large", wrapped=True)
        then = label(self.tr("Keep how it is now. Next time you can see what changed."), "hint", wrapped=True)
        for words in (first, then):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            outer.addWidget(words)
        outer.addWidget(self.empty_button, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(2)
        return made

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 4)
        head.setSpacing(8)
        self.segments = pane("segments")
        row = QHBoxLayout(self.segments)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        for name, words in self._modes():
            way = button(words, "", None, partial(self._go, name))
            way.setCheckable(True)
            self.ways[name] = way
            row.addWidget(filling(way))
        self.segments.setFixedHeight(48)
        self.segments.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        for widget in (self.back, self.keep_button):
            widget.setMinimumHeight(44)
        head.addWidget(self.back)
        head.addWidget(self.title)
        head.addWidget(self.waiting)
        head.addStretch(1)
        head.addWidget(self.segments)
        head.addWidget(self.keep_button)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.views, 1)
        body.addWidget(self.told)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addLayout(body, 1)

    def _modes(self) -> tuple[tuple[Mode, str], ...]:
        return (
            ("sides", self.tr("Side by side")),
            ("slider", self.tr("One after the other")),
            ("days", self.tr("Days we kept")),
        )
