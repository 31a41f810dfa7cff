"""What an action is: its words, icon, keys, place in the menus, and what it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from ecomap.session.workspace import Workspace

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow


class Where(Enum):
    """Where an action's keys are heard."""

    WINDOW = "window"
    MAP = "map"
    """On the canvas and in the people list: single keys, which are letters everywhere else."""
    CANVAS = "canvas"


class Needs(Enum):
    """What there must be for an action to make sense."""

    NOTHING = "nothing"
    MAP = "map"
    SELECTION = "selection"
    TREE = "tree"
    """The family tree on screen."""
    ECOMAP = "ecomap"
    """The ecomap on screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing that can be done."""

    name: str
    words: str
    clinical: str = ""
    """What it is called in Coordinator view, where that is otherwise."""
    run: Callable[[MapWindow], object]
    icon: str = ""
    keys: tuple[str, ...] = ()
    menu: str = ""
    """Which menu it stands in, after a slash in which part of it; empty: in none, but among the commands."""
    where: Where = Where.WINDOW
    needs: Needs = Needs.MAP
    coordinator: bool = False
    """Only in Coordinator view."""
    leaves_first: bool = True
    """A tidy that is shown and not kept yet is left before it; not by what only looks at the map in another way."""
    choice: str = ""
    """Of a group of which one holds: which; the action can then be checked."""


def on_map(deed: Callable[[Workspace], object]) -> Callable[[MapWindow], object]:
    """Return what does a deed to the open map."""
    return lambda window: window.do(deed)
