"""How everybody stands to the young person, on the file copy: contact, wish and decision apart, and all as dated."""

from __future__ import annotations

from collections.abc import Iterator

from ecomap.model.contact import Closeness, Contact, Decision, Wish
from ecomap.model.document import Document
from ecomap.model.network import Feeling
from ecomap.papers.file.file_words import Row, from_to, in_the_key, named, on_day
from ecomap.papers.table import cell, strong

NOW = (
    ("Name", 46),
    ("Contact now", 48),
    ("Wish", 44),
    ("Decision", 54),
    ("Closeness, line", 36),
    ("Written down", 32),
)
BEFORE = (("Name", 50), ("What", 36), ("As it was", 120), ("When", 54))


def standings(document: Document) -> Iterator[Row]:
    """Yield how everybody stands now: three facts side by side, none of which stands for another."""
    for key, standing in document.standings.items():
        contact, wish, decision, tie = standing.contact_now, standing.wish, standing.decision, document.tie_to(key)
        close = standing.closeness[-1] if standing.closeness else None
        felt = tie.feelings[-1] if tie is not None and tie.feelings else None
        days = {on_day(one.recorded) for one in (contact, wish, close, felt) if one is not None}
        once = days.pop() if len(days) == 1 else ""
        yield (
            strong(named(document, key)),
            cell(*_contact(document, contact), *_unless(once, contact)) if contact else cell(),
            cell(*_wish(document, wish), *_unless(once, wish)) if wish else cell(),
            cell(*_decision(document, decision), *_decided(decision)) if decision else cell(),
            cell() if key == document.young_person else cell(*_close(close, once), *_felt(document, felt, once)),
            cell(once),
        )


def _unless(once: str, entry: Contact | Wish | Closeness | Feeling) -> tuple[str, ...]:
    """Return when a fact was written down, unless all of somebody's were on one day, which is said once."""
    return () if once else (_recorded(entry),)


def earlier(document: Document) -> Iterator[Row]:
    """Yield everything that was otherwise before: what it was, and when that was written down or decided."""
    for key, standing in document.standings.items():
        tie = document.tie_to(key)
        name = strong(named(document, key))
        for contact in standing.contact[:-1]:
            yield name, cell("contact"), cell(*_contact(document, contact)), cell(_recorded(contact))
        for wish in standing.wishes[:-1]:
            yield name, cell("wish"), cell(*_wish(document, wish)), cell(_recorded(wish))
        for decision in standing.decisions[:-1]:
            yield name, cell("decision"), cell(*_decision(document, decision)), cell(*_decided(decision))
        for close in standing.closeness[:-1]:
            yield name, cell("closeness"), cell(_ring(close)), cell(_recorded(close))
        for feeling in tie.feelings[:-1] if tie is not None else ():
            felt = in_the_key(document, "strengths", feeling.strength.value)
            yield name, cell("line"), cell(felt), cell(_since(feeling), _recorded(feeling))


def _recorded(entry: Contact | Wish | Closeness | Feeling) -> str:
    return on_day(entry.recorded, "written down ")


def _since(feeling: Feeling) -> str:
    return from_to(feeling.since, None)


def _contact(document: Document, contact: Contact) -> tuple[str, ...]:
    last = f"last {contact.last.words()}" if contact.last else ""
    return in_the_key(document, "contacts", contact.kind.value), contact.often, from_to(contact.since, None), last


def _wish(document: Document, wish: Wish) -> tuple[str, ...]:
    return in_the_key(document, "wishes", wish.kind.value), wish.words


def _decision(document: Document, decision: Decision) -> tuple[str, ...]:
    return in_the_key(document, "decisions", decision.kind.value), decision.reason


def _decided(decision: Decision) -> tuple[str, ...]:
    by = " ".join(part for part in (decision.by, on_day(decision.on)) if part)
    return by, on_day(decision.review, "look at it again: ")


def _ring(close: Closeness) -> str:
    return f"ring {close.ring}" if close.ring else "not placed"


def _close(close: Closeness | None, once: str) -> tuple[str, ...]:
    return (_ring(close), *_unless(once, close)) if close is not None else ("not placed",)


def _felt(document: Document, feeling: Feeling | None, once: str) -> tuple[str, ...]:
    if feeling is None:
        return ()
    words = in_the_key(document, "strengths", feeling.strength.value)
    return words, _since(feeling), *_unless(once, feeling)
