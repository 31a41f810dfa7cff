"""What is typed, dropped and written on the page of a map goes into it; what cannot be done is told in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ecomap.geometry import Point
from ecomap.model.dates import NotADate
from ecomap.model.diagram import View
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.model.rules import RuleBroken
from ecomap.session.background import Latest
from ecomap.session.lines import Line
from ecomap.ui.arranging import is_free, not_here
from ecomap.ui.canvas.dropping import add_here, drop
from ecomap.ui.courier import Courier
from ecomap.ui.inspector.field import Field
from ecomap.ui.inspector.writer import Writer
from ecomap.ui.name_box import AT_ONCE
from ecomap.ui.patience import Stopped, patiently

if TYPE_CHECKING:
    from ecomap.ui.map_page import MapPage


class Hearing(QObject):
    """Hears the name box, the canvas and the inspector of a page."""

    def __init__(self, page: MapPage) -> None:
        super().__init__(page)
        self._page = page
        self._workspace = page.workspace
        self._writer = Writer(page.workspace)
        self._reader: Latest[tuple[Line, str]] = Latest("lines", self._told, self._unread, Courier(self).deliver)
        page.bar.name_box.meaning = self._meaning
        page.bar.name_box.long_written.connect(self._read)
        page.bar.name_box.entered.connect(self._try_line)
        page.canvas.add_wanted.connect(self._add_at)
        page.canvas.dropped.connect(lambda who, at: self._drop(ElementId(who), at))
        page.canvas.ghost_pulled.connect(self._keep_ghost)
        page.inspector.written.connect(self._write)

    def let_go(self) -> None:
        """Read nothing any more: the page is about to be closed."""
        self._reader.close(within=0.0)

    def _meaning(self, text: str) -> str | None:
        """Say what a line would do; of a long one, which is waited for, nothing if somebody does not wait for it."""
        if len(text) <= AT_ONCE:
            return self._workspace.understand(text).sentence
        line, lines = self._workspace.line(text), self._workspace.lines
        self._reader.drop()
        try:
            return patiently(lambda: lines.read(line).sentence, self.tr("Reading what was typed ..."), left=_let_be)
        except Stopped:
            return None

    def _read(self, text: str) -> None:
        """Have a long line read in the background."""
        line, lines = self._workspace.line(text), self._workspace.lines
        self._reader.ask(lambda: (line, lines.read(line).sentence))

    def _told(self, read: tuple[Line, str]) -> None:
        """Say what a long line would do, if it is still there and still means that."""
        line, sentence = read
        box = self._page.bar.name_box
        if box.text() != line.text:
            return
        if self._workspace.line(line.text).same(line):
            box.say(sentence)
        else:
            self._read(line.text)

    def _unread(self, error: Exception) -> None:
        """Leave a line that cannot be read to Enter; what is wrong must be known all the same."""
        raise error

    def _try_line(self, text: str) -> None:
        try:
            self._page.take_line(text)
        except RuleBroken as broken:
            self._page.bar.name_box.recall(-1)
            self._page.refused.emit(str(broken))

    def _keep_ghost(self, whose: str) -> None:
        """Say why a second drawing is not moved by hand."""
        name = called(self._workspace.copy.shown, ElementId(whose))
        words = self.tr(
            "{name} is drawn here a second time, and stays beside their partner. Move {name} where they stand."
        )
        self._page.refused.emit(words.format(name=name))

    def _drop(self, who: ElementId, at: Point) -> None:
        """Place who was dropped, where a place says how close they are."""
        if is_free(self._workspace):
            self._page.refused.emit(not_here(self._workspace, who))
        else:
            drop(self._workspace, who, at)

    def _add_at(self, at: Point) -> None:
        """Add somebody here; where a place says nothing of them, words must, and the name box understands those."""
        if self._workspace.view is View.ECOMAP and not is_free(self._workspace):
            self._page.showing.leave()
            self._page.canvas.rename(add_here(self._workspace, at))
        else:
            self._page.focus_name_box()

    def _write(self, elements: tuple[ElementId, ...], field: Field, value: str) -> None:
        """Write what the inspector was told."""
        try:
            map_itself = "" if elements else self.tr("This map")
            self._writer.write(elements or (self._workspace.editor.shown.young_person,), field, value, map_itself)
        except (NotADate, RuleBroken) as problem:
            self._page.inspector.complain(field, problem)


def _let_be(_read: object) -> None:
    """Let what a line means be, which nobody waited for: nothing was done with it."""
