from __future__ import annotations

import datetime

import pytest

from ecomap.edit.ties import add_bond, connect, feel, set_flow, set_strength, start_bond, tie_between, turn
from ecomap.model.document import Document
from ecomap.model.network import BondKind, Flow, Strength
from ecomap.model.person import ElementId
from ecomap.model.rules import RuleBroken

ELLIE, KELLY, BOXING = ElementId("ellie"), ElementId("kelly"), ElementId("boxing")
MAY, JUNE = datetime.date(2026, 5, 1), datetime.date(2026, 6, 1)


def test_connecting_twice_in_either_direction_makes_one_line(family: Document) -> None:
    after = connect(family, ELLIE, KELLY)
    assert connect(after, KELLY, ELLIE) is after
    assert tie_between(after, KELLY, ELLIE) == after.tie_to(KELLY)
    assert len(connect(after, KELLY, BOXING).ties) == 2


def test_a_line_needs_two_ends_that_are_there(family: Document) -> None:
    with pytest.raises(RuleBroken):
        connect(family, KELLY, KELLY)
    with pytest.raises(RuleBroken):
        connect(family, KELLY, ElementId("nobody"))


def test_a_bond_can_start_from_its_other_end_alone(family: Document) -> None:
    after = add_bond(family, ELLIE, KELLY, BondKind.CARING_FOR)
    (bond,) = after.bonds.values()
    turned = start_bond(after, bond.id, KELLY)
    assert (turned.bonds[bond.id].a, turned.bonds[bond.id].b) == (KELLY, ELLIE)
    assert start_bond(turned, bond.id, KELLY) is turned
    assert start_bond(turned, bond.id, BOXING) is turned
    assert start_bond(family, bond.id, KELLY) is family


def test_how_a_tie_feels_keeps_how_it_felt(family: Document) -> None:
    after = feel(feel(family, KELLY, Strength.STRONG, MAY), KELLY, Strength.STRESSFUL, JUNE)
    tie = after.tie_to(KELLY)
    assert tie is not None
    assert [one.strength for one in tie.feelings] == [Strength.STRONG, Strength.STRESSFUL]
    assert feel(after, KELLY, Strength.STRESSFUL, JUNE) is after
    assert set_strength(after, tie.id, Strength.STRESSFUL, MAY) is after


def test_turning_a_tie_keeps_who_gives(family: Document) -> None:
    document = connect(family, ELLIE, KELLY)
    tie = tie_between(document, ELLIE, KELLY)
    assert tie is not None
    turned = turn(set_flow(document, tie.id, Flow.OUT), tie.id).ties[tie.id]
    assert (turned.a, turned.b, turned.flow) == (KELLY, ELLIE, Flow.IN)
    assert turn(set_flow(document, tie.id, Flow.BOTH), tie.id).ties[tie.id].flow is Flow.BOTH


def test_the_same_bond_twice_is_one_and_another_kind_is_another(family: Document) -> None:
    after = add_bond(family, ELLIE, KELLY, BondKind.CLOSE)
    assert add_bond(after, ELLIE, KELLY, BondKind.CLOSE) is after
    assert len(add_bond(after, ELLIE, KELLY, BondKind.CONFLICT).bonds) == 2
    with pytest.raises(RuleBroken):
        add_bond(family, KELLY, KELLY, BondKind.CLOSE)
