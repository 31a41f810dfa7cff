"""The hand on the canvas: which tool a press takes up, and the tool's press, drag, release and cancel."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from ecomap.edit.reconnecting import LineEnd
from ecomap.geometry import ORIGIN, Box, Point
from ecomap.model.diagram import View
from ecomap.model.person import ElementId
from ecomap.session.tools import Connector, Marquee, Mover, Pointer, Reconnector
from ecomap.session.tools.landing import Ground
from ecomap.session.workspace import Workspace
from ecomap.ui.deeds.joining import let_go_to


class Tool(Protocol):
    """What the tools of a session have in common."""

    def press(self, pointer: Pointer) -> None:
        """Begin."""

    def drag(self, pointer: Pointer) -> None:
        """Go on: always with the whole way since the press."""

    def release(self, pointer: Pointer) -> None:
        """End, and make it a step."""

    def cancel(self) -> None:
        """End without a trace."""


class Hand:
    """Takes up one tool at a press, and lets go of it at the release."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._tool: Tool | None = None
        self._start: Pointer | None = None
        self._picked: frozenset[ElementId] | None = None
        self.active = False
        """Something is being dragged."""
        self.line: tuple[Point, Point] | None = None
        """The line being drawn."""
        self.marquee: Box | None = None
        """The frame being drawn."""
        self.end: LineEnd | None = None
        """The end of a line that is held."""
        self.asks_kin: Callable[[ElementId, ElementId], object] = lambda start, end: None
        """Is told who was joined in the family tree, where a line may mean several things."""

    def select(self, elements: Iterable[ElementId]) -> None:
        """Select exactly these."""
        self._workspace.editor.select(elements)

    def move(self, start: Point, to: Point, who: ElementId) -> None:
        """Move somebody, and who is selected with them, without dragging."""
        self.cancel()
        tool = Mover(self._workspace)
        tool.press(Pointer(start, who))
        tool.release(Pointer(to))

    def connect(self, start: ElementId, end: ElementId) -> None:
        """Draw a line from one to the other without dragging."""
        self.cancel()
        if self._workspace.view is View.FAMILY_TREE:
            self.asks_kin(start, end)
            return
        tool = Connector(self._workspace.editor)
        tool.press(Pointer(ORIGIN, start))
        tool.release(Pointer(ORIGIN, end))

    def press(self, at: Point, over: ElementId | None, movable: bool, more: bool) -> None:
        """Take up the tool for what is pressed; `more` adds to the selection."""
        editor = self._workspace.editor
        self._picked = None
        if over is None:
            self._begin(Marquee(editor, self._workspace.scene), Pointer(at, more=more))
            self._picked = None if more else frozenset()
            return
        if more:
            self.select(editor.selection ^ {over})
        elif over not in editor.selection:
            self.select({over})
        else:
            self._picked = frozenset({over})
        if movable:
            self._begin(Mover(self._workspace), Pointer(at, over, more))

    def press_handle(self, at: Point, start: ElementId) -> None:
        """Take up a line at somebody's handle."""
        self._begin(Connector(self._workspace.editor), Pointer(at, start))
        self.line = (at, at)

    def press_end(self, at: Point, end: LineEnd, come: Point) -> None:
        """Take up an end of a line that comes from somewhere."""
        editor = self._workspace.editor
        tool = Reconnector(editor, end, lambda end, to: let_go_to(self._workspace, end, to))
        self._begin(tool, Pointer(at))
        self.line, self.end = (come, at), end

    def takes(self, over: ElementId | None) -> ElementId | None:
        """Return who a line being drawn would end at: of those it can go to."""
        can = not isinstance(self._tool, Reconnector) or self._tool.takes(over)
        return over if self.line is not None and can else None

    def drag(self, at: Point, over: ElementId | None) -> None:
        """Go on with the tool."""
        if self._tool is None or self._start is None:
            return
        if not self.active:
            self.active = True
            self._tool.press(self._start)
        if self.line is not None:
            self.line = (self.line[0], at)
        elif isinstance(self._tool, Marquee):
            self.marquee = Box.of_points((self._start.at, at))
        if not self._joins_kin:
            self._tool.drag(Pointer(at, over))

    def release(self, at: Point, over: ElementId | None) -> None:
        """End what was dragged; a press without a drag picks what was pressed."""
        tool, active, picked = self._tool, self.active, self._picked
        joined = (self._start.over, over) if self._start is not None and self._joins_kin else None
        self._let_go()
        if joined is not None:
            start, end = joined
            if active and start is not None and end is not None and start != end:
                self.asks_kin(start, end)
        elif tool is not None and active:
            tool.release(Pointer(at, over))
        elif picked is not None:
            self.select(picked)

    @property
    def ground(self) -> Ground | None:
        """What whoever is dragged would be put down on."""
        return self._tool.ground if self.active and isinstance(self._tool, Mover) else None

    @property
    def _joins_kin(self) -> bool:
        """Whether a line is drawn in the family tree: what it means is asked at its end."""
        return isinstance(self._tool, Connector) and self._workspace.view is View.FAMILY_TREE

    def cancel(self) -> None:
        """End without a trace."""
        tool, active = self._tool, self.active
        self._let_go()
        if tool is not None and active:
            tool.cancel()

    def _begin(self, tool: Tool, start: Pointer) -> None:
        self._tool, self._start = tool, start

    def _let_go(self) -> None:
        self._tool, self._start, self._picked = None, None, None
        self.active, self.line, self.marquee, self.end = False, None, None, None
