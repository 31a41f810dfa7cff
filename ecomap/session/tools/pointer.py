"""Where a mouse, a pen or a finger is; and what a tool asks of an open map."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from ecomap.geometry import Point
from ecomap.model.diagram import Seat, View
from ecomap.model.person import ElementId
from ecomap.render.compose import Scene
from ecomap.session.editor import Editor
from ecomap.session.tools.landing import Landing
from ecomap.signal import Signal


@dataclass(frozen=True, slots=True)
class Pointer:
    """A place on the drawing (millimetres), what lies there, and the key that adds to what is selected."""

    at: Point
    over: ElementId | None = None
    more: bool = False


class Desk(Protocol):
    """What a tool asks of an open map."""

    @property
    def editor(self) -> Editor:
        """What changes the map."""

    @property
    def view(self) -> View:
        """Which drawing is on screen."""

    @property
    def seat(self) -> Seat:
        """Who is looking."""

    @property
    def landed(self) -> Signal[Landing]:
        """Tells what it came to that people were put down on an ecomap."""

    def scene(self) -> Scene:
        """What is on screen."""
