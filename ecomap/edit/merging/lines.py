"""Lines that say the same once two entries are one: couples, children's lines, twins, homes, invitations, kept apart.

What is kept for some copies by itself is never joined with what is not: both stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import fields, replace
from enum import Enum
from typing import Any

from ecomap.edit.entries import put, without
from ecomap.edit.families import HALF, mother_first
from ecomap.edit.merging.histories import merged_tie
from ecomap.edit.merging.naming import Pair
from ecomap.edit.renaming import named
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.family import ChildKind, Parentage, Sibship, Twins
from ecomap.model.gathering import Reply
from ecomap.model.person import ElementId

Key = Callable[[Any], Hashable]

_SAME: Mapping[str, Key] = {
    "couples": lambda one: frozenset((one.a, one.b)),
    "bonds": lambda one: (one.a, one.b, one.kind),
    "households": lambda one: (frozenset(one.members), one.until),
    "invitations": lambda one: one.person,
    "keep_apart": lambda one: frozenset((one.a, one.b)),
}
"""By table, what makes two entries say the same."""


def ties_that_hold(document: Document, pair: Pair, *, other_tie: bool) -> frozenset[ElementId]:
    """Return the lines of the ecomap that say what is felt now, before two entries are one: those of who stays.

    `other_tie`: of the two to the young person it is the other's.
    """
    kept, other = pair
    me = document.young_person
    own = (one for one in document.ties.values() if kept in (one.a, one.b) and not (other_tie and me in (one.a, one.b)))
    theirs = (one for one in document.ties.values() if other_tie and {one.a, one.b} == {other, me})
    return frozenset(one.id for one in (*own, *theirs))


def join_lines(document: Document, person: ElementId, holding: frozenset[ElementId]) -> Document:
    """Return the map with what says the same of one person said once; of lines of the ecomap as `holding` ones say."""
    kept_apart = {one.about for one in document.restrictions.values()}
    for table, key in _SAME.items():
        document = _joined(document, table, key, person, kept_apart, _filled)
    document = _joined(
        document,
        "ties",
        lambda one: frozenset((one.a, one.b)),
        person,
        kept_apart,
        lambda one, two: merged_tie(one, two, other_holds=two.id in holding),
    )
    document = _join_children(document, person, kept_apart)
    document = _join_groups(document, "twins", "children", person, kept_apart)
    return _join_groups(document, "sibships", "members", person, kept_apart)


def _joined(
    document: Document,
    table: str,
    key: Key,
    person: ElementId,
    kept_apart: set[ElementId],
    join: Callable[[Any, Any], Any],
) -> Document:
    """Return the map with entries of a table that say the same as one: the first, with what the others add."""
    first: dict[Hashable, Any] = {}
    gone = []
    for one in getattr(document, table).values():
        if person in named(table, one) and one.id not in kept_apart:
            if (said := key(one)) in first:
                first[said] = join(first[said], one)
                gone.append(one.id)
            else:
                first[said] = one
    return without(put(document, *first.values()), table, gone) if gone else document


def _filled(one: Any, two: Any) -> Any:
    """Return an entry with what another knows and it does not; what they say differently is added to its note.

    What has no note has both texts.
    """
    known: dict[str, Any] = {}
    lost: list[str] = []
    for field in fields(one):
        mine, theirs = getattr(one, field.name), getattr(two, field.name)
        if field.name in ("id", "a", "b", "members", "note") or mine == theirs:
            continue
        if field.name == "reply":
            known["reply"] = theirs if theirs is Reply.NOT_INVITED or mine is Reply.WAITING else mine
        elif _is_nothing(mine):
            known[field.name] = theirs
        elif not hasattr(one, "note") and isinstance(mine, str):
            known[field.name] = "; ".join(text for text in (mine, theirs) if text)
        elif not _is_nothing(theirs):
            lost.append(f"{field.name.replace('_', ' ')}: {_words(theirs)}")
    if hasattr(one, "note"):
        known["note"] = "\n".join(dict.fromkeys(text for text in (one.note, two.note, *lost) if text))
    return replace(one, **known)


def _is_nothing(value: Any) -> bool:
    return value in (None, "") or (isinstance(value, Enum) and value.value in ("", "unknown"))


def _words(value: Any) -> str:
    if isinstance(value, PartialDate):
        return value.words()
    return str(value.value) if isinstance(value, Enum) else str(value)


def _join_children(document: Document, person: ElementId, kept_apart: set[ElementId]) -> Document:
    """Return the map with the lines of one child to the same parents as one line."""
    by_child: dict[tuple[ElementId, ChildKind], list[Parentage]] = {}
    for line in document.parentages.values():
        if line.id not in kept_apart and person in (line.child, *line.parents):
            by_child.setdefault((line.child, line.kind), []).append(line)
    for lines in by_child.values():
        document = _join_child(document, lines)
    return document


def _join_child(document: Document, lines: list[Parentage]) -> Document:
    """Return the map with lines of one child, in one way, joined where they hold together."""
    done: list[Parentage] = []
    for line in lines:
        at = next((at for at, one in enumerate(done) if _hold_together(one, line)), None)
        if at is None:
            done.append(line)
        else:
            parents = mother_first(document, tuple(dict.fromkeys((*done[at].parents, *line.parents))))
            together = replace(
                done[at],
                parents=parents,
                since=done[at].since or line.since,
                until=done[at].until or line.until,
                primary=done[at].primary or line.primary,
                note=done[at].note or line.note,
            )
            done[at] = together
            document = put(without(document, "parentages", (line.id,)), together)
    return document


def _hold_together(one: Parentage, two: Parentage) -> bool:
    """Say whether two lines of a child are one: the same parents, or by birth a mother and a father of one each."""
    first, second = set(one.parents), set(two.parents)
    if (one.note == HALF) is not (two.note == HALF) or any(
        mine and theirs and mine != theirs for mine, theirs in ((one.since, two.since), (one.until, two.until))
    ):
        return False
    birth = one.kind is ChildKind.BIRTH and one.note != HALF
    return first <= second or second <= first or (birth and len(first | second) == 2)


def _join_groups(document: Document, table: str, field: str, person: ElementId, kept_apart: set[ElementId]) -> Document:
    """Return the map with somebody's groups as one where they overlap, and without groups of one alone."""
    done: list[Twins | Sibship] = []
    gone = []
    for one in getattr(document, table).values():
        members = getattr(one, field)
        if len(members) < 2:
            gone.append(one.id)
            continue
        if one.id in kept_apart or person not in members:
            continue
        at = next((at for at, known in enumerate(done) if _overlap(known, one, field)), None)
        if at is None:
            done.append(one)
            continue
        gone.append(one.id)
        done[at] = _grown(done[at], one, field)
    return without(put(document, *done), table, gone) if gone else document


def _overlap(one: Any, two: Any, field: str) -> bool:
    """Say whether two groups are one; half brothers and sisters of one person need not be each other's."""
    mine, theirs = set(getattr(one, field)), set(getattr(two, field))
    if HALF in (getattr(one, "note", ""), getattr(two, "note", "")):
        return mine == theirs and one.note == two.note
    return not mine.isdisjoint(theirs)


def _grown(one: Any, two: Any, field: str) -> Any:
    changed: dict[str, Any] = {field: tuple(dict.fromkeys((*getattr(one, field), *getattr(two, field))))}
    if field == "children":
        changed["identical"] = one.identical if one.identical == two.identical else None
    return replace(one, **changed)
