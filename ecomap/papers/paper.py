"""One paper: how it is called, and how its pages are made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ecomap.model.copies import Copy
from ecomap.papers.dressing import Dressing
from ecomap.render.drawing import Drawing


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper, and whether the young person dresses it."""

    key: str
    """The word that files and commands call it by."""
    title: str
    pages: Callable[[Copy, Dressing], tuple[Drawing, ...]]
    dressed: bool = True
