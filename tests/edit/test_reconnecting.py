from __future__ import annotations

import pytest

from ecomap.edit.entries import put
from ecomap.edit.families import add_parent, add_partner, couple_of, parentages_of
from ecomap.edit.reconnecting import (
    End,
    LineEnd,
    beside_whom,
    ends_of,
    own_ends,
    partner_now,
    reconnect,
    replace_parent,
)
from ecomap.edit.ties import add_bond, connect, feel, tie_between
from ecomap.model.document import Document
from ecomap.model.family import Couple
from ecomap.model.network import BondKind, Strength
from ecomap.model.person import ElementId, Gender, Name, Person
from ecomap.model.rules import RuleBroken

ELLIE, KELLY, MARCUS, MAISIE, MAIR, BOXING, BISCUIT, SUE, PETE = (
    ElementId(one) for one in ("ellie", "kelly", "marcus", "maisie", "mair", "boxing", "biscuit", "sue", "pete")
)


@pytest.fixture
def families(family: Document) -> Document:
    """Two couples: Ellie's parents, and Sue and Pete."""
    document = add_partner(family, KELLY, family.people[MARCUS])
    sue = Person(id=SUE, name=Name(text="Sue"), gender=Gender.FEMALE)
    return add_partner(put(document, sue), SUE, Person(id=PETE, name=Name(text="Pete"), gender=Gender.MALE))


def couple(document: Document, one: ElementId, two: ElementId) -> Couple:
    found = couple_of(document, one, two)
    assert found is not None
    return found


def ending(document: Document, line: ElementId, end: End) -> LineEnd:
    return next(one for one in ends_of(document, line) if one.end is end)


def test_a_child_under_the_wrong_parents_goes_under_others(families: Document) -> None:
    (line,) = parentages_of(families, MAISIE)
    at = ending(families, line.id, End.PARENTS)
    after = reconnect(families, at, PETE, beside_whom(families, at, PETE))
    assert parentages_of(after, MAISIE)[0].parents == (SUE, PETE), "a partner of now comes along, a mother first"
    alone = reconnect(families, at, MAIR, beside_whom(families, at, MAIR))
    assert parentages_of(alone, MAISIE)[0].parents == (MAIR,)
    assert parentages_of(after, ELLIE) == parentages_of(families, ELLIE)
    (other,) = parentages_of(families, KELLY)
    single = LineEnd(other.id, End.PARENTS, (MAIR,))
    assert beside_whom(families, single, SUE) is None, "one parent becomes one"


def test_a_parent_who_is_hidden_from_whoever_reconnects_stays_one(families: Document) -> None:
    (line,) = parentages_of(families, MAISIE)
    after = reconnect(families, LineEnd(line.id, End.PARENTS, (KELLY,)), SUE)
    assert [one.parents for one in parentages_of(after, MAISIE)] == [(SUE,), (MARCUS,)]


def test_one_parent_of_two_is_another(families: Document) -> None:
    (line,) = parentages_of(families, MAISIE)
    assert parentages_of(replace_parent(families, line.id, MARCUS, PETE), MAISIE)[0].parents == (KELLY, PETE)
    with pytest.raises(RuleBroken, match="already"):
        replace_parent(families, line.id, MARCUS, KELLY)


def test_a_line_goes_to_another_child(families: Document) -> None:
    (line,) = parentages_of(families, MAISIE)
    after = reconnect(families, ending(families, line.id, End.CHILD), SUE)
    assert not parentages_of(after, MAISIE) and parentages_of(after, SUE)[0].parents == (KELLY, MARCUS)
    with pytest.raises(RuleBroken, match="child already"):
        reconnect(families, ending(families, line.id, End.CHILD), ELLIE)
    with pytest.raises(RuleBroken, match="own parent"):
        reconnect(families, ending(families, line.id, End.CHILD), KELLY)


def test_a_partner_is_another(families: Document) -> None:
    line = couple(families, KELLY, MARCUS)
    after = reconnect(families, ending(families, line.id, End.B), PETE)
    assert couple(after, KELLY, PETE).id == line.id and couple_of(after, KELLY, MARCUS) is None
    for to, why in ((KELLY, "other end"), (BOXING, "people only")):
        with pytest.raises(RuleBroken, match=why):
            reconnect(families, ending(families, line.id, End.B), to)
    with pytest.raises(RuleBroken, match="already"):
        reconnect(after, ending(after, line.id, End.A), SUE)


def test_a_tie_keeps_what_it_is_and_was(families: Document) -> None:
    document = feel(feel(families, MAIR, Strength.WEAK), MAIR, Strength.STRONG)
    tie = document.tie_to(MAIR)
    assert tie is not None
    after = reconnect(document, ending(document, tie.id, End.B), BOXING)
    moved = tie_between(after, ELLIE, BOXING)
    assert moved is not None and moved.id == tie.id and moved.feelings == tie.feelings
    with pytest.raises(RuleBroken, match="already"):
        reconnect(connect(document, ELLIE, BOXING), ending(document, tie.id, End.B), BOXING)


def test_a_bond_goes_to_somebody_else(families: Document) -> None:
    document = add_bond(families, KELLY, MAIR, BondKind.CLOSE)
    (bond,) = document.bonds.values()
    after = reconnect(document, ending(document, bond.id, End.B), SUE)
    assert [(one.a, one.b) for one in after.bonds.values()] == [(KELLY, SUE)]


def test_the_same_end_changes_nothing_and_nobody_becomes_their_own_ancestor(families: Document) -> None:
    (line,) = parentages_of(families, KELLY)
    assert reconnect(families, ending(families, line.id, End.PARENTS), MAIR) is families
    with pytest.raises(RuleBroken, match="ancestor"):
        reconnect(families, ending(families, line.id, End.PARENTS), ELLIE)


def test_whom_somebody_is_joined_to_is_told_and_who_their_partner_is(families: Document) -> None:
    far = {(one.end, one.who) for one in own_ends(add_parent(families, MAIR, families.people[SUE]), KELLY)}
    assert far == {
        *((End.PARENTS, (MAIR,)), (End.CHILD, (ELLIE,)), (End.CHILD, (MAISIE,)), (End.B, (MARCUS,))),
    }
    assert partner_now(families, PETE) == SUE and partner_now(families, MAIR) is None
    assert ends_of(families, BISCUIT) == ()
