"""Two entries that turn out to be one place or group: all lines of both go to it, and what they say otherwise is noted.

As with people, what whoever merges may see decides, and of two limits the stricter holds.
"""

from __future__ import annotations

from dataclasses import replace

from ecomap.edit.entries import omitting, put
from ecomap.edit.merging.facts import Chosen, Clash
from ecomap.edit.merging.lines import join_lines, ties_that_hold
from ecomap.edit.merging.naming import Pair, under_one_name
from ecomap.edit.merging.strictest import with_strictest
from ecomap.model.document import Document
from ecomap.model.network import Place
from ecomap.model.person import ElementId
from ecomap.model.rules import Problem, RuleBroken, check

ASKED = ("name", "sector", "address")
"""The facts of which it is asked whose word holds."""
_NOTED = {"name": "also called", "address": "other address", "about": "", "note": ""}
"""What the word that does not hold is noted as; texts stand for themselves."""
_NEVER = {"closeness": False, "contact": False, "wish": False, "tie": False}
"""Of two histories, that of the entry which stays ends with what holds now."""


def place_clashes(seen: Document, kept: ElementId, other: ElementId) -> tuple[Clash, ...]:
    """Return where two places say different things, as far as whoever asks may see."""
    one, two = seen.places[kept], seen.places[other]
    return tuple(Clash(fact, getattr(one, fact), getattr(two, fact), kept) for fact in ASKED if _differ(one, two, fact))


def which_stays(document: Document, one: ElementId, two: ElementId) -> Pair:
    """Return two places with the one that is to stay first: that which was named first."""
    first, second = sorted((one, two), key=list(document.places).index)
    return first, second


def refuse_merging_places(seen: Document, kept: ElementId, other: ElementId) -> None:
    """Raise `RuleBroken` where two entries cannot be one place, as far as whoever asks may see."""
    if kept == other or not {kept, other} <= seen.places.keys():
        raise RuleBroken(Problem("Choose two places or groups that are the same.", (kept, other)))


def merge_places(
    document: Document, kept: ElementId, other: ElementId, chosen: Chosen | None = None, *, seen: Document | None = None
) -> Document:
    """Make two entries one place or group, under the id of the one that is kept; raise `RuleBroken` if they are none.

    `chosen` says of facts that differ whose word holds; `seen` is what whoever does it may see of the map.
    """
    seen = document if seen is None else seen
    refuse_merging_places(seen, kept, other)
    between = [one for one in document.ties.values() if {one.a, one.b} == {kept, other}]
    place = _merged(document, seen, (kept, other), chosen or {})
    notes = (place.note, *(one.note for one in between))
    place = replace(place, note="\n".join(dict.fromkeys(note for note in notes if note)))
    after = replace(document, ties=omitting(document.ties, [one.id for one in between])) if between else document
    after = put(under_one_name(after, (kept, other), _NEVER), place)
    after = with_strictest(
        join_lines(after, kept, ties_that_hold(document, (kept, other), other_tie=False)), document, (kept, other)
    )
    check(after)
    return after


def _merged(document: Document, seen: Document, pair: Pair, chosen: Chosen) -> Place:
    """Return one place that says what two say; what does not hold stands in its note, which only the file shows."""
    kept, other = (document.places[one] for one in pair)
    place, noted = kept, [kept.note]
    for fact in ("name", "sector", "icon", "address", "about"):
        mine, theirs = getattr(kept, fact), getattr(other, fact)
        holds, lost = (theirs, mine) if _others_word_holds(seen, pair, fact, chosen) or not mine else (mine, theirs)
        place = replace(place, **{fact: holds})
        if lost and lost.casefold() != holds.casefold() and fact in _NOTED:
            noted.append(f"{_NOTED[fact]}: {lost}" if _NOTED[fact] else lost)
    noted.append(other.note)
    return replace(place, note="\n".join(dict.fromkeys(note for note in noted if note)))


def _others_word_holds(seen: Document, pair: Pair, fact: str, chosen: Chosen) -> bool:
    """Say whether what the other says of a fact holds: it was chosen, or it alone is seen."""
    kept, other = (seen.places[one] for one in pair)
    if fact in ASKED and _differ(kept, other, fact):
        return chosen.get(fact) == pair[1]
    return bool(getattr(other, fact)) and not getattr(kept, fact)


def _differ(one: Place, two: Place, fact: str) -> bool:
    mine, theirs = getattr(one, fact), getattr(two, fact)
    return bool(mine and theirs) and mine.casefold() != theirs.casefold()
