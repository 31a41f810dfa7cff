"""One paper: how it is called, how its pages are made, and of which copies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ecomap.model.copies import Copy
from ecomap.papers.dressing import Dressing
from ecomap.render.drawing import Drawing


def always(copy: Copy) -> bool:
    """Say yes of every copy."""
    return True


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper, and whether the young person dresses it."""

    key: str
    """The word that files and commands call it by."""
    title: str
    pages: Callable[[Copy, Dressing], tuple[Drawing, ...]]
    dressed: bool = True
    bound: Callable[[Copy], bool] = always
    """Whether it is in the book of a copy, unless the young person leaves it out."""
