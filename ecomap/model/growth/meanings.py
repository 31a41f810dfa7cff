"""Every figure in words: what it is called, and in one sentence what it counts; and the figures as rows of a table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .counted import Count, Counted, Who
from .gained import Gain
from .grown import Growth


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a figure is called, and what it counts."""

    title: str
    counts: str


MEANINGS: Mapping[Count | Gain, Meaning] = {
    Count.SIZE: Meaning("People in the network", "Everybody on the map but the young person, and no pets."),
    Count.MUMS_SIDE: Meaning("Relatives, mum’s side", "Whoever came onto the map as part of mum’s family."),
    Count.DADS_SIDE: Meaning("Relatives, dad’s side", "Whoever came onto the map as part of dad’s family."),
    Count.SIBLINGS: Meaning("Brothers and sisters", "Full, half and adopted away; they count as relatives, too."),
    Count.STEP_FAMILY: Meaning("Step-family", "New or former partners of parents, and their family."),
    Count.HOMES: Meaning(
        "Homes and carers", "People of the homes lived in, carers now, and families who adopted brothers and sisters."
    ),
    Count.FORMER_CARERS: Meaning(
        "Former carers", "Whoever cared for the young person, does no more, and is not a relative."
    ),
    Count.FRIENDS: Meaning("Friends", "Whoever came onto the map as a friend."),
    Count.SCHOOL: Meaning("School or work", "Teachers, classmates and people from work."),
    Count.HELPERS: Meaning("Helpers, paid", "Workers and others who are with the young person as part of a job."),
    Count.COMMUNITY: Meaning("Community and others", "Everybody else, none of them paid."),
    Count.PETS: Meaning("Pets", "Counted apart from people."),
    Count.PLACES: Meaning("Places and groups", "Clubs, parks, places of worship: counted apart from people."),
    Count.ON_FILE: Meaning("On file", "Known from the file, before anybody was named or searched for."),
    Count.NAMED: Meaning("Named by the young person", "On the map because the young person named them."),
    Count.FOUND: Meaning("Found by search", "On the map because the file search or the safe search found them."),
    Count.IN_TOUCH: Meaning("In touch", "Contact of any kind now: from living together to letters."),
    Count.LOST_TOUCH: Meaning("Lost touch", "They knew each other; there is no contact now."),
    Count.NEVER_MET: Meaning("Never met", "On the map, but not met yet."),
    Count.DIED_OR_UNBORN: Meaning("Died, or not born yet", "On the map, and nobody to be in touch with."),
    Count.NOT_ASKED: Meaning("Contact not recorded", "Nobody has written down yet whether there is contact."),
    Count.DIRECT_ADULTS: Meaning(
        "Direct contact with supportive adults",
        "Lives with, stays with or meets somebody known to be 18 or paid, whose line is felt strong or okay.",
    ),
    Count.OVERNIGHT: Meaning(
        "Overnight stays", "The young person stays over with them; who they live with is not here."
    ),
    Count.PAID: Meaning("Paid", "With the young person as part of a job."),
    Count.UNPAID: Meaning("Unpaid", "Everybody else: family, friends, community."),
    Count.BRIDGES: Meaning(
        "Bridges",
        "Without them others would be apart, the young person left out: they link family, homes, friends or groups.",
    ),
    Gain.NEW: Meaning("New on the map", "On the map, and not at the start."),
    Gain.NEW_NAMED: Meaning("New, named by the young person", "New, because the young person named them."),
    Gain.NEW_FOUND: Meaning("New, found by search", "New, because a search found them."),
    Gain.NEW_ON_FILE: Meaning("New, from the file", "New, because a later reading of the file named them."),
    Gain.GONE: Meaning("Not on the map any more", "At the start, and not on the map now."),
    Gain.MET: Meaning("In touch for the first time", "Never met at the start, and in touch now."),
    Gain.REPAIRED: Meaning(
        "Repaired",
        "Lost touch and in touch again, or a line felt broken that is felt weak, okay or strong; no former carers.",
    ),
    Gain.REPAIRED_CARERS: Meaning("Repaired with former carers", "The same, with former carers: counted apart."),
    Gain.NEW_DIRECT_ADULTS: Meaning(
        "New direct contact with supportive adults", "Direct contact with a supportive adult that was not there."
    ),
    Gain.NEW_OVERNIGHT: Meaning(
        "Overnight stays that did not happen before", "Stays over now, and neither stayed over nor lived there before."
    ),
}

HEADINGS: tuple[tuple[str, tuple[Count | Gain, ...]], ...] = (
    ("Size by kind", tuple(list(Count)[:13])),
    ("How people came onto the map", (Count.ON_FILE, Count.NAMED, Count.FOUND)),
    (
        "In touch",
        (
            Count.IN_TOUCH,
            Count.LOST_TOUCH,
            Count.NEVER_MET,
            Count.DIED_OR_UNBORN,
            Count.NOT_ASKED,
            Count.DIRECT_ADULTS,
            Count.OVERNIGHT,
        ),
    ),
    ("Paid and unpaid", (Count.PAID, Count.UNPAID)),
    ("Since the start", tuple(Gain)),
    ("Who links the network", (Count.BRIDGES,)),
)
"""The figures under their headings, in the order in which they are read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One figure as it is read: who is counted at the start, between and now; None where it is not told."""

    key: Count | Gain
    heading: str
    start: Who | None
    between: Who | None
    now: Who


def rows(grown: Growth) -> Iterator[Row]:
    """Yield every figure that can be told; what came since the start has no figure at the start itself."""
    for heading, keys in HEADINGS:
        for key in keys:
            if isinstance(key, Count) and key in grown.now.who:
                between = grown.between.who[key] if grown.between is not None else None
                yield Row(key=key, heading=heading, start=grown.start.who[key], between=between, now=grown.now.who[key])
            elif isinstance(key, Gain) and key in grown.gained:
                yield Row(
                    key=key,
                    heading=heading,
                    start=None,
                    between=grown.gained_between.get(key),
                    now=grown.gained[key],
                )


def change(row: Row) -> str:
    """Return by how much a figure is larger now than at the start: "+7", "−2", "0"; "" for what came since."""
    if row.start is None:
        return ""
    by = len(row.now) - len(row.start)
    return f"+{by}" if by > 0 else f"−{-by}" if by else "0"


_DENSITIES = (
    (0.05, "Few of them know each other"),
    (0.15, "Some of them know each other"),
    (0.4, "Many of them know each other"),
)


def density_words(counted: Counted) -> str:
    """Return in words how closely a network is knit: of all pairs of two, how many are linked."""
    if not counted.density:
        return "Nobody in it is linked with anybody else yet."
    said = next((words for most, words in _DENSITIES if counted.density < most), "Most of them know each other")
    return f"{said}: of 100 pairs, {max(round(counted.density * 100), 1)} are linked."
