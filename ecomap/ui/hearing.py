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
from ecomap.ui.arranging import is_free, not_here
from ecomap.ui.canvas.dropping import add_here, drop
from ecomap.ui.inspector.field import Field
from ecomap.ui.inspector.writer import Writer

if TYPE_CHECKING:
    from ecomap.ui.map_page import MapPage


class Hearing(QObject):
    """Hears the name box, the canvas and the inspector of a page."""

    def __init__(self, page: MapPage) -> None:
        super().__init__(page)
        self._page = page
        self._workspace = page.workspace
        self._writer = Writer(page.workspace)
        page.bar.name_box.meaning = lambda text: page.workspace.understand(text).sentence
        page.bar.name_box.entered.connect(self._try_line)
        page.canvas.add_wanted.connect(self._add_at)
        page.canvas.dropped.connect(lambda who, at: self._drop(ElementId(who), at))
        page.canvas.ghost_pulled.connect(self._keep_ghost)
        page.inspector.written.connect(self._write)

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
