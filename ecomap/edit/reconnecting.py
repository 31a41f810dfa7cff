"""A line that goes to the wrong person goes to another: a child's parents, a partner, a tie, a bond."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from ecomap.edit.entries import find, put
from ecomap.edit.families import couple_of, couples_of, mother_first
from ecomap.edit.ties import tie_between
from ecomap.model.document import Document, new_id
from ecomap.model.family import Couple, Ending, Parentage
from ecomap.model.naming import called
from ecomap.model.network import Tie
from ecomap.model.person import ElementId
from ecomap.model.rules import Problem, RuleBroken, check


class End(Enum):
    """Which end of a line is meant."""

    A = "a"
    """Of a couple, a tie, a bond: the first of the two."""
    B = "b"
    CHILD = "child"
    """Of a child's line: who is the child."""
    PARENTS = "parents"
    """Of a child's line: whose child they are, all of them."""


@dataclass(frozen=True, slots=True)
class LineEnd:
    """One end of a line: who is there now."""

    line: ElementId
    end: End
    who: tuple[ElementId, ...]


_OVER = frozenset((Ending.SEPARATED, Ending.DIVORCED, Ending.ENDED, Ending.WIDOWED))


def ends_of(document: Document, line: ElementId) -> tuple[LineEnd, ...]:
    """Return the ends of a line that can go to somebody else; none of what is no such line."""
    found = document.couples.get(line) or document.ties.get(line) or document.bonds.get(line)
    if found is not None:
        return (LineEnd(line, End.A, (found.a,)), LineEnd(line, End.B, (found.b,)))
    child = document.parentages.get(line)
    if child is None:
        return ()
    return (LineEnd(line, End.PARENTS, child.parents), LineEnd(line, End.CHILD, (child.child,)))


def own_ends(document: Document, person: ElementId) -> tuple[LineEnd, ...]:
    """Return the far ends of everybody's lines: whom somebody is joined to, and could be joined to wrongly."""
    own = [one.id for one in document.parentages.values() if person in (one.child, *one.parents)]
    own += [one.id for one in document.couples.values() if person in (one.a, one.b)]
    own += [one.id for one in document.ties.values() if person in (one.a, one.b)]
    own += [one.id for one in document.bonds.values() if person in (one.a, one.b)]
    return tuple(end for line in own for end in ends_of(document, line) if person not in end.who)


def reconnect(document: Document, at: LineEnd, to: ElementId, beside: ElementId | None = None) -> Document:
    """Let an end of a line go to somebody else; raise `RuleBroken` where it cannot.

    Of a child's parents, `beside` says who the second one is. Who is a parent on the line and not among those whom
    the end names (they are hidden from whoever does this) stays one, on a line of their own.
    """
    if at.line in document.parentages:
        after = _child_line(document, document.parentages[at.line], at, to, beside)
    else:
        after = _between(document, at, to)
    check(after)
    return after


def beside_whom(document: Document, at: LineEnd, to: ElementId) -> ElementId | None:
    """Return who becomes a parent beside somebody, where an end of two parents goes to them: their partner of now."""
    if at.end is not End.PARENTS or len(at.who) < 2:
        return None
    line, other = document.parentages[at.line], partner_now(document, to)
    return None if other == line.child else other


def replace_parent(document: Document, line: ElementId, parent: ElementId, to: ElementId) -> Document:
    """Let one parent of a child's line be somebody else, beside the other who stays."""
    entry = document.parentages[line]
    if to in entry.parents:
        raise RuleBroken(Problem(f"{called(document, to)} is on this line already.", (to,)))
    parents = tuple(to if one == parent else one for one in entry.parents)
    after = put(document, replace(entry, parents=mother_first(document, parents)))
    check(after)
    return after


def partner_now(document: Document, person: ElementId) -> ElementId | None:
    """Return somebody's partner of now, if they have exactly one."""
    now = [one for one in couples_of(document, person) if one.ending not in _OVER]
    others = [one.b if one.a == person else one.a for one in now]
    return others[0] if len(others) == 1 else None


def _child_line(document: Document, line: Parentage, at: LineEnd, to: ElementId, beside: ElementId | None) -> Document:
    """Return the map with a child's line that goes to another child, or up to other parents."""
    if to not in document.people:
        raise RuleBroken(Problem("Only people have parents and children.", (to,)))
    if at.end is End.CHILD:
        if to == line.child:
            return document
        _refuse_twice(document, line, to, line.parents)
        return put(document, replace(line, child=to))
    parents = (to,) if beside in (None, to) else mother_first(document, (to, beside or to))
    left = tuple(one for one in line.parents if one not in (*at.who, *parents))
    if set(parents) | set(left) == set(line.parents):
        return document
    _refuse_twice(document, line, line.child, parents)
    document = put(document, replace(line, parents=parents))
    return put(document, replace(line, id=new_id(), parents=left, primary=False)) if left else document


def _refuse_twice(document: Document, line: Parentage, child: ElementId, parents: tuple[ElementId, ...]) -> None:
    """Raise `RuleBroken` if there is such a line already."""
    alike = (one for one in document.parentages.values() if one.id != line.id and one.kind is line.kind)
    if any(one.child == child and set(parents) <= set(one.parents) for one in alike):
        raise RuleBroken(Problem(f"{called(document, child)} is their child already.", (child,)))


def _between(document: Document, at: LineEnd, to: ElementId) -> Document:
    """Return the map with a line between two that goes to another at one end."""
    entry: Any = find(document, at.line)
    stays, here = (entry.b, entry.a) if at.end is End.A else (entry.a, entry.b)
    if to == here:
        return document
    if to == stays:
        raise RuleBroken(Problem(f"{called(document, to)} is at the other end of this line.", (to,)))
    if to not in document.people and at.line not in document.ties:
        raise RuleBroken(Problem("This line joins people only.", (to,)))
    known = {Couple: couple_of, Tie: tie_between}.get(type(entry))
    if known is not None and known(document, to, stays) is not None:
        names = f"{called(document, to)} and {called(document, stays)}"
        raise RuleBroken(Problem(f"There is such a line between {names} already.", (to, stays)))
    ends: dict[str, Any] = {at.end.value: to}
    return put(document, replace(entry, **ends))
