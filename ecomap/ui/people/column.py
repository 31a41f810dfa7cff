"""What a column of the table of people is, and what its cells are read from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ecomap.model.copies import Audience, Copy
from ecomap.model.document import Document
from ecomap.model.network import Tie
from ecomap.model.person import ElementId
from ecomap.model.sectors import sectors
from ecomap.render.notation import HouseStyle
from ecomap.ui.inspector.field import Field
from ecomap.ui.people.order import Rank
from ecomap.ui.people.rows import house_style, ties_of


@dataclass(frozen=True, slots=True)
class Known:
    """A copy, with what its cells are read from worked out once."""

    copy: Copy
    style: HouseStyle
    ties: Mapping[ElementId, Tie]
    sectors: Mapping[ElementId, str]

    @property
    def document(self) -> Document:
        """What may be seen of the map."""
        return self.copy.shown

    @property
    def clinical(self) -> bool:
        """Whether the words are the field's, not the young person's."""
        return self.copy.audience is Audience.FILE


def known(copy: Copy) -> Known:
    """Return a copy ready for its cells to be read."""
    return Known(copy, house_style(copy), ties_of(copy), sectors(copy.shown))


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One fact of everybody."""

    key: str
    title: str
    """In the young person's words, or in the field's."""
    field: Field
    """How it is read where it is written, and how it is written."""
    words: Callable[[Known, ElementId], str]
    """What stands in the cell; empty: not known."""
    rank: Callable[[Known, ElementId], Rank]
    letters: int
    """How wide it is at first, in letters."""
    of_places: bool = True
    """Places and groups have it too."""

    def applies(self, document: Document, element: ElementId) -> bool:
        """Say whether somebody, or something, can have this fact."""
        return element in document.people or (self.of_places and element in document.places)
