"""Which entries of the notation a scene uses: what its legend lists, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ecomap.render.compose.scene import Manner
from ecomap.render.compose.sight import Sight
from ecomap.render.notation import Sign


def of_people(shown: Iterable[Sight], manner: Manner) -> frozenset[Sign]:
    """Return the signs of everybody shown: symbols, marks of death, badges."""
    # hundreds of people show one of a few: each is looked up once
    seen = {(one.kind, one.stillborn, one.died, one.restricted, one.contact, one.wish, one.told): one for one in shown}
    return frozenset(sign for sight in seen.values() for sign in _signs(sight, manner))


def _signs(sight: Sight, manner: Manner) -> Iterator[Sign]:
    yield Sign("people", sight.kind)
    if sight.stillborn:
        yield Sign("people", "stillborn")
    if sight.died:
        yield Sign("areas", "died_clinical" if manner.death == "cross" else "died")
    if sight.restricted:
        yield Sign("areas", "restricted")
    if manner.badges != "none":
        if sight.contact and not sight.died:
            yield Sign("contacts", sight.contact)
        if sight.told is not None:
            yield sight.told
        if sight.wish:
            yield Sign("wishes", sight.wish)
