"""For whom something is made: the readers there are, the two private ones in Coordinator view only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from ecomap.model.copies import Audience
from ecomap.model.diagram import Seat
from ecomap.ui import exporting
from ecomap.ui.tick import OneOf
from ecomap.ui.translation import translate

_PRIVATE = frozenset({Audience.COORDINATOR, Audience.FILE})


def readers(seat: Seat, name: str, first: Audience, offer: Callable[[Audience], object]) -> Iterator[OneOf]:
    """Yield a choice for each reader, the first chosen; whichever is pressed is offered what there is for it."""
    for audience, words in exporting.AUDIENCES.items():
        if audience in _PRIVATE and seat is Seat.TOGETHER:
            continue
        choice = OneOf(translate("exporting", words).format(name=name))
        choice.setChecked(audience is first)
        choice.clicked.connect(partial(_pressed, offer, audience))
        yield choice


def _pressed(offer: Callable[[Audience], object], audience: Audience, _: bool = False) -> None:
    """Offer what there is for a reader; whether the choice is on now does not matter."""
    offer(audience)
