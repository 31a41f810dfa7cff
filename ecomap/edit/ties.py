"""Ties of the ecomap, with their strength and flow; and bonds, which only the file copy shows."""

from __future__ import annotations

import datetime
from dataclasses import replace

from ecomap.edit.entries import amend, put
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document, new_id
from ecomap.model.network import Bond, BondKind, Feeling, Flow, Strength, Tie
from ecomap.model.person import ElementId
from ecomap.model.rules import Problem, RuleBroken


def tie_between(document: Document, a: ElementId, b: ElementId) -> Tie | None:
    """Return the tie between two, in either direction, if there is one."""
    return next((tie for tie in document.ties.values() if {tie.a, tie.b} == {a, b}), None)


def connect(document: Document, a: ElementId, b: ElementId) -> Document:
    """Tie two people, places or groups; if they are tied, all stays as it is."""
    if a == b:
        raise RuleBroken(Problem("A line needs two different ends."))
    for end in (a, b):
        if end not in document.people and end not in document.places:
            raise RuleBroken(Problem("A line joins people, places and groups."))
    if tie_between(document, a, b):
        return document
    return put(document, Tie(id=new_id(), a=a, b=b))


def set_strength(
    document: Document,
    tie: ElementId,
    strength: Strength,
    on: datetime.date | None = None,
    since: PartialDate | None = None,
) -> Document:
    """Say how a tie is felt now; what it was stays in its history."""
    feelings = document.ties[tie].feelings
    if feelings and (feelings[-1].strength, feelings[-1].since) == (strength, since):
        return document
    return amend(document, tie, feelings=(*feelings, Feeling(strength=strength, since=since, recorded=on)))


def feel(document: Document, element: ElementId, strength: Strength, on: datetime.date | None = None) -> Document:
    """Say how the young person feels about somebody, making the tie to them if there is none yet."""
    document = connect(document, document.young_person, element)
    tie = document.tie_to(element)
    return set_strength(document, tie.id, strength, on) if tie else document


def set_flow(document: Document, tie: ElementId, flow: Flow) -> Document:
    """Say who gives: from a to b, from b to a, both or nobody in particular."""
    return amend(document, tie, flow=flow)


def turn(document: Document, tie: ElementId) -> Document:
    """Exchange the ends of a tie, and what flows with them, so that the picture stays true."""
    return put(document, turned(document.ties[tie]))


def turned(tie: Tie) -> Tie:
    """Return a tie with its ends exchanged, and what flows with them."""
    flows = {Flow.OUT: Flow.IN, Flow.IN: Flow.OUT}
    return replace(tie, a=tie.b, b=tie.a, flow=flows.get(tie.flow, tie.flow))


def start_bond(document: Document, bond: ElementId, start: ElementId) -> Document:
    """Say which of its two people an emotional line goes out from."""
    it = document.bonds.get(bond)
    if it is None or it.a == start or it.b != start:
        return document
    return put(document, replace(it, a=it.b, b=it.a))


def add_bond(
    document: Document, a: ElementId, b: ElementId, kind: BondKind, since: PartialDate | None = None
) -> Document:
    """Draw an emotional line from one person to another (file copy only); the same one twice is one."""
    if a == b:
        raise RuleBroken(Problem("A line needs two different people."))
    if any((bond.a, bond.b, bond.kind) == (a, b, kind) for bond in document.bonds.values()):
        return document
    return put(document, Bond(id=new_id(), a=a, b=b, kind=kind, since=since))
