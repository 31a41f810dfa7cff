"""The plan of what people will do, as a document that joins the care plan or the pathway plan."""

from __future__ import annotations

from collections.abc import Iterator

from ecomap.model.copies import Audience, Copy
from ecomap.model.naming import called, full_name, relation_label
from ecomap.model.promise import Offer
from ecomap.papers.gathering.day import clock, when
from ecomap.papers.isolating import each_to_itself
from ecomap.papers.office.document import Grid, blank, finished, head, say, tabulate
from ecomap.papers.sheet import sentence, words_for
from ecomap.papers.words import spoken

KEY = "plan.docx"
_OWN_TITLE = "What my people will do"
_FREE = 3
"""Empty rows for what is still to come."""
_FREE_AT_FIRST = 8
"""Empty rows where nobody has offered anything yet."""
_KEPT = {True: "Kept", False: "Not kept", None: ""}
_OWN = (("Who", 34.0), ("What they will do", 74.0), ("How often", 34.0), ("How it went", 32.0))
_OFFICE = (
    ("Who", 52.0),
    ("What they will do", 92.0),
    ("How often", 38.0),
    ("Look at it again", 38.0),
    ("How it goes", 41.0),
)


def docx(copy: Copy) -> bytes:
    """Return the plan: to the young person in their own words, to everybody else with whole names and dates."""
    copy = each_to_itself(copy)
    own = copy.audience is Audience.YOUNG_PERSON
    for_file = copy.audience is Audience.FILE
    name = called(copy.shown, copy.shown.young_person)
    title = _OWN_TITLE if own else "Plan: what people will do"
    mark = "FILE COPY. Not to be handed on." if for_file else ""
    document = blank(title, f"{name}. {words_for(copy.on)}.", mark=mark, across=not own)
    whose = full_name(copy.shown, copy.shown.young_person) if for_file else name
    if own:
        say(document, f"{name}. {words_for(copy.on)}.")
    else:
        say(document, f"Whose plan: {whose}. As at {words_for(copy.on)}. It joins the care plan or the pathway plan.")
    if not copy.shown.offers:
        say(document, "Nobody has promised anything yet. There is room to write.", quiet=True)
    about = "Each row is one promise: who, what, and how often. Empty rows are there to write in."
    rows = [_own_row(copy, one) if own else _office_row(copy, one) for one in copy.shown.offers.values()]
    columns = _OWN if own else _OFFICE
    free = [("",) * len(columns)] * (_FREE if rows else _FREE_AT_FIRST)
    tabulate(document, Grid(name=title, about=about, columns=columns, rows=(*rows, *free)))
    facts = () if own else tuple(_day(copy))
    if facts:
        head(document, "The gathering")
        for fact in facts:
            say(document, fact)
    return finished(document, title, copy.on)


def _own_row(copy: Copy, offer: Offer) -> tuple[str, ...]:
    return spoken(copy, offer.person), sentence(offer.what), sentence(offer.often), ""


def _office_row(copy: Copy, offer: Offer) -> tuple[str, ...]:
    """Return a row with the whole name and the day of the review; whether it was kept is for the file."""
    relation = relation_label(copy.shown.people[offer.person])
    who = full_name(copy.shown, offer.person)
    return (
        f"{who}, {relation}" if relation else who,
        sentence(offer.what),
        sentence(offer.often),
        words_for(offer.review) if offer.review is not None else "",
        _KEPT[offer.kept] if copy.audience is Audience.FILE else "",
    )


def _day(copy: Copy) -> Iterator[str]:
    """Yield when, where and by whom the plan was made."""
    gathering = copy.shown.gathering
    day, time = when(gathering)
    for word, text in (
        ("When", ", ".join(part for part in (day, clock(time)) if part)),
        ("Where", gathering.where),
        ("Who leads it", gathering.facilitator),
    ):
        if text:
            yield f"{word}: {text}"
