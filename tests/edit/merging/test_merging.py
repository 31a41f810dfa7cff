from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from ecomap.edit.entries import TABLES, put
from ecomap.edit.families import add_child, add_parent, add_parentage, add_partner, add_sibling, make_twins
from ecomap.edit.gathering import invite, keep_apart
from ecomap.edit.households import make_household
from ecomap.edit.merging import clashes, merge, who_stays
from ecomap.edit.people import add_person, add_picture, set_portrait
from ecomap.edit.promises import offer
from ecomap.edit.renaming import named
from ecomap.edit.restrict import restrict
from ecomap.edit.standing import set_closeness, set_contact, set_decision, set_wish
from ecomap.edit.ties import connect, feel, set_flow
from ecomap.geometry import Point
from ecomap.model.contact import ContactKind, DecisionKind, WishKind
from ecomap.model.copies import Audience, copy_for, guests
from ecomap.model.dates import PartialDate
from ecomap.model.diagram import Diagram, Seat, View
from ecomap.model.document import Document, StoredPicture
from ecomap.model.family import ChildKind
from ecomap.model.network import Flow, Strength
from ecomap.model.person import ElementId, Gender, Name, Person, PrivateFacts, Reach, Side
from ecomap.model.restriction import Reserve, Restriction
from ecomap.model.rules import RuleBroken, check

KELLY, MARCUS, MAISIE, MAIR, ELLIE, BOXING, LEE, LEE_P, ZOE = (
    ElementId(one) for one in ("kelly", "marcus", "maisie", "mair", "ellie", "boxing", "lee", "lee price", "zoe")
)
DAY = datetime.date(2026, 3, 1)
LATER = datetime.date(2026, 9, 1)


def person(key: ElementId, **facts: Any) -> Person:
    return Person(id=key, **{"name": Name(text=key.title()), "side": Side.MUM, **facts})


@pytest.fixture
def twice(family: Document) -> Document:
    """Mum's brother Lee was typed twice: once as an uncle, once as somebody with a partner and a phone."""
    document = add_parent(family, KELLY, person(MAIR))
    document = add_parentage(put(document, person(LEE, relation="uncle")), LEE, (MAIR,))
    gone = person(LEE_P, relation="Uncle Lee", born=PartialDate(year=1985), reach=Reach(phone="0777 123456"))
    document = add_partner(add_person(document, gone), LEE_P, person(ZOE))
    return connect(document, LEE_P, BOXING)


def everybody_named(document: Document) -> set[ElementId]:
    tables: list[Mapping[ElementId, Any]] = [getattr(document, table) for table in TABLES.values()]
    found = {
        one
        for name, table in zip(TABLES.values(), tables, strict=True)
        for e in table.values()
        for one in named(name, e)
    }
    drawn = {one for diagram in (*document.diagrams, *document.free) for one in diagram.places}
    return found | drawn | set(document.standings)


def test_everything_of_both_is_the_one_persons(twice: Document) -> None:
    document = make_household(twice, (LEE_P, ZOE), "Zoe's")
    document = offer(invite(document, LEE_P), LEE_P, "Brings a cake")
    document = set_contact(set_wish(document, LEE_P, WishKind.MORE), LEE, ContactKind.PHONE, DAY)
    document = document.with_diagram(Diagram(view=View.ECOMAP, seat=Seat.TOGETHER, places={LEE_P: Point(1, 2)}))
    after = merge(document, LEE, LEE_P)
    lee = after.people[LEE]
    assert LEE_P not in after.people and LEE_P not in everybody_named(after)
    assert lee.name.text == "Lee Price" and lee.born == PartialDate(year=1985) and lee.reach.phone == "0777 123456"
    assert [(one.a, one.b) for one in after.couples.values() if LEE in (one.a, one.b)] == [(LEE, ZOE)]
    assert any(one.child == LEE and one.parents == (MAIR,) for one in after.parentages.values())
    assert any(set(one.members) == {LEE, ZOE} for one in after.households.values())
    assert ([one.person for one in guests(after)], [one.person for one in after.offers.values()]) == ([LEE], [LEE])
    standing = after.standing(LEE)
    assert standing.wish is not None and standing.contact_now is not None
    assert after.diagram(View.ECOMAP, Seat.TOGETHER).places[LEE] == Point(1, 2)
    check(after)


def test_what_both_say_otherwise_is_chosen_and_the_rest_is_noted(twice: Document) -> None:
    found = {one.fact: one for one in clashes(twice, LEE, LEE_P)}
    assert set(found) == {"name.text", "relation"}
    assert found["name.text"].suggested == LEE_P, "the longer name says all of the shorter"
    assert found["relation"].suggested == LEE_P
    after = merge(twice, LEE, LEE_P, {"name.text": LEE, "relation": LEE_P}).people[LEE]
    assert (after.name.text, after.relation) == ("Lee", "Uncle Lee")
    assert after.private.others == (("also called", "Lee Price"), ("also known as", "uncle"))


def test_a_date_that_says_more_is_suggested(twice: Document) -> None:
    for one, other, suggested in (
        (PartialDate(year=1985), PartialDate(year=1985, month=4), LEE_P),
        (PartialDate(year=1985, month=4), PartialDate(year=1985), LEE),
        (PartialDate(year=1984), PartialDate(year=1985, month=4), LEE),
    ):
        known = put(twice, person(LEE, born=one), person(LEE_P, born=other))
        (clash,) = (each for each in clashes(known, LEE, LEE_P) if each.fact == "born")
        assert clash.suggested == suggested


def test_histories_are_joined_and_what_is_chosen_holds_now(twice: Document) -> None:
    document = set_contact(twice, LEE, ContactKind.PHONE, LATER)
    document = set_contact(document, LEE_P, ContactKind.NONE, DAY)
    document = set_closeness(set_closeness(document, LEE, 1, DAY), LEE_P, 3, DAY)
    after = merge(document, LEE, LEE_P, {"contact": LEE_P}).standing(LEE)
    assert [one.kind for one in after.contact] == [ContactKind.PHONE, ContactKind.NONE]
    assert after.ring == 1
    assert merge(document, LEE, LEE_P).standing(LEE).contact[-1].kind is ContactKind.PHONE


def test_two_lines_to_the_same_are_one_and_what_flows_flows_on(twice: Document) -> None:
    document = feel(feel(twice, LEE, Strength.STRONG, DAY), LEE_P, Strength.WEAK, LATER)
    (own, other) = (document.tie_to(one) for one in (LEE, LEE_P))
    assert own is not None and other is not None
    document = set_flow(set_flow(document, own.id, Flow.OUT), other.id, Flow.IN)
    after = merge(document, LEE, LEE_P, {"tie": LEE_P})
    tie = after.tie_to(LEE)
    assert tie is not None and tie.strength is Strength.WEAK and tie.flow is Flow.BOTH
    assert [one.strength for one in tie.feelings] == [Strength.STRONG, Strength.WEAK]
    assert len([one for one in after.ties.values() if LEE in (one.a, one.b)]) == 2


def test_the_same_couple_and_the_same_parents_are_said_once(twice: Document) -> None:
    document = add_partner(twice, LEE, twice.people[ZOE])
    document = add_parentage(document, LEE_P, (MAIR, MARCUS))
    document = add_child(document, LEE, person(ElementId("ty")))
    document = add_parentage(document, ElementId("ty"), (LEE_P, ZOE), ChildKind.BIRTH)
    after = merge(document, LEE, LEE_P)
    assert len([one for one in after.couples.values() if LEE in (one.a, one.b)]) == 1
    lines = [(one.child, set(one.parents)) for one in after.parentages.values() if LEE in (one.child, *one.parents)]
    assert lines == [(LEE, {MAIR, MARCUS}), ("ty", {LEE, ZOE})]


def test_of_two_pairs_of_parents_one_is_chosen_and_the_other_noted(twice: Document) -> None:
    others = [person(ElementId(one)) for one in ("ann", "bob")]
    document = add_parentage(put(twice, *others), LEE_P, ("ann", "bob"))  # type: ignore[arg-type]
    assert "parents" in {one.fact for one in clashes(document, LEE, LEE_P)}
    kept = merge(document, LEE, LEE_P)
    assert [one.parents for one in kept.parentages.values() if one.child == LEE] == [(MAIR,)]
    assert ("also noted as a child of", "Ann, Bob") in kept.people[LEE].private.others
    turned = merge(document, LEE, LEE_P, {"parents": LEE_P})
    assert [one.parents for one in turned.parentages.values() if one.child == LEE] == [("ann", "bob")]


@pytest.mark.parametrize("stricter", [LEE, LEE_P])
def test_of_two_limits_the_stricter_holds(twice: Document, stricter: ElementId) -> None:
    looser = LEE_P if stricter == LEE else LEE
    document = restrict(twice, Restriction(id=ElementId("r1"), about=stricter, reserve=Reserve.FILE_ONLY))
    document = restrict(document, Restriction(id=ElementId("r2"), about=looser, reserve=Reserve.NOT_FOR_FAMILY))
    document = restrict(document, Restriction(id=ElementId("r3"), about=looser, fact="born"))
    document = invite(document, looser)
    after = merge(document, LEE, LEE_P)
    kept = {(one.about, one.fact): one.reserve for one in after.restrictions.values()}
    assert kept == {(LEE, ""): Reserve.FILE_ONLY, (LEE, "born"): Reserve.FILE_ONLY}
    assert not after.invitations
    assert LEE not in copy_for(after, Audience.YOUNG_PERSON, DAY).shown.people


def test_who_is_shown_by_a_role_to_some_and_to_nobody_by_the_other_entry_is_shown_to_nobody(twice: Document) -> None:
    document = restrict(twice, Restriction(id=ElementId("r1"), about=LEE, role_instead="uncle"))
    document = restrict(document, Restriction(id=ElementId("r2"), about=LEE_P))
    (only,) = merge(document, LEE, LEE_P).restrictions.values()
    assert only.role_instead == ""


def test_a_decision_against_holds_whoever_was_decided_on(twice: Document) -> None:
    document = set_decision(twice, LEE_P, DecisionKind.NOT_ALLOWED, DAY)
    document = set_decision(invite(document, LEE), LEE, DecisionKind.OK, LATER)
    for pair in ((LEE, LEE_P), (LEE_P, LEE)):
        after = merge(document, *pair)
        decision = after.standing(pair[0]).decision
        assert decision is not None and decision.kind is DecisionKind.NOT_ALLOWED and not after.invitations
        assert len(after.standing(pair[0]).decisions) == 2


def test_kept_apart_stays_kept_apart(twice: Document) -> None:
    document = keep_apart(invite(twice, LEE), LEE_P, ELLIE)
    after = merge(document, LEE, LEE_P)
    assert [(one.a, one.b) for one in after.keep_apart.values()] == [(LEE, ELLIE)] and not after.invitations


@pytest.mark.parametrize(
    ("of", "other", "why"),
    [
        (KELLY, ELLIE, "their map"),
        (KELLY, MAIR, "their own parent"),
        (MAIR, ELLIE, "their map"),
        (ELLIE, MAIR, "their own parent"),
        (KELLY, MARCUS, "both parents of Ellie"),
        (LEE_P, ZOE, "their own partner"),
        (LEE, ElementId("biscuit"), "is a person, the other is not"),
        (LEE, LEE, "Choose two"),
        (LEE, BOXING, "Choose two"),
    ],
)
def test_what_cannot_be_is_refused_in_words(twice: Document, of: ElementId, other: ElementId, why: str) -> None:
    with pytest.raises(RuleBroken, match=why):
        merge(twice, of, other)


def test_who_is_refused_is_named_and_why_in_words(twice: Document) -> None:
    pet = merge_refused(twice, LEE, ElementId("biscuit"))
    assert pet == "Lee and Biscuit cannot be the same: one is a person, the other is not."
    assert merge_refused(twice, LEE, LEE) == "Choose two people who are the same person."
    assert merge_refused(twice, KELLY, ELLIE) == "It is their map: the young person stays on it."
    assert merge_refused(twice, LEE_P, ZOE).endswith(" are partners. Nobody is their own partner.")
    both = merge_refused(twice, KELLY, MARCUS)
    assert " are both parents of " in both and both.endswith(", so they are two.")
    for pair in ((ELLIE, MAIR), (KELLY, MAIR), (MAIR, KELLY)):
        words = merge_refused(twice, *pair)
        assert words.startswith("Mair is a parent or an ancestor of ") and words.endswith(
            ". Nobody is their own parent."
        )
    hidden = restrict(twice, Restriction(id=ElementId("r1"), about=LEE_P, reserve=Reserve.NOT_FOR_FAMILY))
    assert merge_refused(hidden, ELLIE, LEE_P).endswith(" is kept for some copies only. Show them to everybody first.")
    fact = restrict(twice, Restriction(id=ElementId("r1"), about=LEE_P, fact="born"))
    assert merge(fact, ELLIE, LEE_P).restrictions[ElementId("r1")].about == ELLIE


def merge_refused(document: Document, one: ElementId, two: ElementId) -> str:
    with pytest.raises(RuleBroken) as refused:
        merge(document, one, two)
    assert refused.value.problem.about == (one, two)
    return refused.value.problem.words


def test_what_one_cannot_be_to_themselves_is_noted_where_it_was_hidden_from_whoever_merged(twice: Document) -> None:
    """A couple and a line of parents that nobody may see: the two are one all the same, and only the file says so."""
    document = add_partner(twice, LEE, twice.people[LEE_P])
    document = keep_apart(connect(document, LEE, LEE_P), LEE, LEE_P)
    ann = person(ElementId("ann"))
    document = add_parentage(put(document, ann), LEE_P, (ann.id,))
    document = add_parentage(document, ann.id, (LEE, ZOE), ChildKind.STEP)
    seen = replace(document, couples={}, ties={}, keep_apart={}, parentages={})
    for kept, other in ((LEE, LEE_P), (LEE_P, LEE)):
        after = merge(document, kept, other, seen=seen)
        check(after)
        assert ("also noted as", f"partner of {document.people[other].name.text.title()}") in after.people[
            kept
        ].private.others
        assert not any({one.a, one.b} == {kept} for one in after.couples.values())
        assert not any({one.a, one.b} == {kept} for one in after.ties.values())
        assert not after.keep_apart
        lines = {(one.child, one.parents) for one in after.parentages.values()}
        noted = [says for what, says in after.people[kept].private.others if what == "also noted as"]
        assert any("a child of" in says for says in noted)
        assert (ann.id, (ZOE,)) in lines or (kept, (ann.id,)) not in lines, "one of the two lines was cut"


def test_of_a_way_up_the_line_that_is_hidden_is_cut_and_what_is_seen_stays(twice: Document) -> None:
    ann, bob = person(ElementId("ann")), person(ElementId("bob"))
    document = put(twice, ann, bob)
    document = replace(document, parentages={})
    document = add_parentage(document, LEE, (ann.id, ZOE))
    document = add_parentage(document, ann.id, (bob.id, MARCUS), ChildKind.STEP)
    document = add_parentage(document, bob.id, (LEE_P,))
    for hidden in (LEE, ann.id, bob.id):
        seen = replace(
            document, parentages={key: one for key, one in document.parentages.items() if one.child != hidden}
        )
        after = merge(document, LEE, LEE_P, seen=seen)
        check(after)
        lines = {one.child: set(one.parents) for one in after.parentages.values()}
        whole = {LEE: {ann.id, ZOE}, ann.id: {bob.id, MARCUS}, bob.id: {LEE}}
        left = {LEE: {ZOE}, ann.id: {MARCUS}, bob.id: set()}[hidden]
        assert lines == {key: left if key == hidden else both for key, both in whole.items() if key != hidden or left}
        (noted,) = (says for what, says in after.people[LEE].private.others if what == "also noted as")
        above = {LEE: "Ann", ann.id: "Bob", bob.id: "Lee Price"}[hidden]
        assert noted == f"{document.people[hidden].name.text}, a child of {above}"


def test_who_was_named_first_stays_but_the_young_person_always(twice: Document) -> None:
    late = put(twice, person(ElementId("a late one")))
    me = replace(late, people={MAISIE: late.people[MAISIE], **late.people})
    for one, two in ((LEE, ElementId("a late one")), (MARCUS, LEE)):
        assert who_stays(late, one, two) == who_stays(late, two, one) == (one, two)
    assert who_stays(me, MAISIE, ELLIE) == who_stays(me, ELLIE, MAISIE) == (ELLIE, MAISIE)


def test_twins_are_two(family: Document) -> None:
    words = merge_refused(make_twins(family, (ELLIE, MAISIE)), ELLIE, MAISIE)
    assert words.endswith(" were born together, so they are two.")


def test_two_who_are_alone_on_a_map_can_be_one(family: Document) -> None:
    two = {ELLIE: family.people[ELLIE], LEE: person(LEE)}
    alone = Document(id="map", young_person=ELLIE, people=two)
    assert list(merge(alone, ELLIE, LEE).people) == [ELLIE]


def test_the_same_sister_typed_twice_is_one(family: Document) -> None:
    document = add_sibling(family, ELLIE, person(ElementId("maisie2"), gender=Gender.FEMALE))
    after = merge(document, *who_stays(document, ElementId("maisie2"), MAISIE))
    assert [one.child for one in after.parentages.values()].count(MAISIE) == 1
    assert who_stays(document, MAISIE, ELLIE) == (ELLIE, MAISIE)


def hidden_world(twice: Document) -> Document:
    """The same map with hidden facts about both: people, lines, notes, decisions, a picture of one fact more."""
    hidden = person(ElementId("hidden"))
    document = put(twice, hidden)
    document = add_parentage(document, LEE_P, (hidden.id,))
    document = add_parentage(document, hidden.id, (LEE,), ChildKind.STEP)
    document = add_partner(document, LEE, hidden)
    document = restrict(document, Restriction(id=ElementId("r1"), about=hidden.id))
    document = set_decision(document, LEE_P, DecisionKind.CHECKING, LATER)
    one, two = document.people[LEE], document.people[LEE_P]
    one = replace(one, reach=Reach(phone="0999 888777"), note="Seen at court", private=PrivateFacts(health="Asthma"))
    return put(document, one, replace(two, private=PrivateFacts(offences="Theft", former_name="Leroy")))


def test_two_worlds_of_hidden_facts_are_asked_and_merged_alike_together(twice: Document) -> None:
    plain, hidden = twice, hidden_world(twice)
    copies = [copy_for(one, Audience.YOUNG_PERSON, DAY).shown for one in (plain, hidden)]
    assert copies[0].people == copies[1].people
    assert clashes(copies[0], LEE, LEE_P) == clashes(copies[1], LEE, LEE_P)
    merged = [merge(one, LEE, LEE_P, seen=copy) for one, copy in zip((plain, hidden), copies, strict=True)]
    seen = [copy_for(one, Audience.YOUNG_PERSON, DAY).shown for one in merged]
    assert seen[0] == seen[1]
    kept = merged[1].people[LEE]
    assert kept.private.health == "Asthma" and kept.private.offences == "Theft" and kept.note == "Seen at court"
    assert ("phone", "0777 123456") in kept.private.others or kept.reach.phone == "0777 123456"
    assert ElementId("hidden") in merged[1].people
    check(merged[1])


def test_a_phone_number_that_lost_is_still_told_in_no_text(twice: Document) -> None:
    document = put(
        twice, replace(twice.people[LEE], reach=Reach(phone="0111 222333"), about="Ring 0777 123456. He sings.")
    )
    after = copy_for(merge(document, LEE, LEE_P), Audience.YOUNG_PERSON, DAY).shown.people[LEE]
    assert after.about == "He sings."


def test_a_hidden_persons_other_name_is_told_in_no_text(twice: Document) -> None:
    document = put(
        twice, person(LEE, name=Name(text="Gaz")), replace(twice.people[MAIR], about="Gaz is hers. She bakes.")
    )
    document = merge(document, LEE_P, LEE)
    document = restrict(document, Restriction(id=ElementId("r1"), about=LEE_P))
    assert copy_for(document, Audience.YOUNG_PERSON, DAY).shown.people[MAIR].about == "She bakes."


def test_what_is_hidden_never_takes_the_place_of_what_is_seen(twice: Document) -> None:
    """A picture that may not be shown does not push out one that is, whichever entry stays."""
    for hidden, shown in ((LEE, LEE_P), (LEE_P, LEE)):
        seen_too = twice
        for who, digest, allowed in ((hidden, "h", False), (shown, "s", True)):
            seen_too = add_picture(seen_too, digest, StoredPicture(mime="image/png", content=digest.encode()))
            seen_too = set_portrait(seen_too, who, picture=digest, allowed=allowed)
        copy = copy_for(seen_too, Audience.YOUNG_PERSON, DAY).shown
        after = merge(seen_too, LEE, LEE_P, seen=copy)
        portrait = copy_for(after, Audience.YOUNG_PERSON, DAY).shown.people[LEE].portrait
        assert portrait.picture == "s" and portrait.allowed
