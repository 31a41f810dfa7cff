"""Two people change one map, each on a computer of their own: all of it is in the map that is put together."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace

import pytest

from ecomap.edit import families, gathering, people, promises, restrict, standing, ties
from ecomap.edit.entries import amend, find, put
from ecomap.edit.merging import merge
from ecomap.edit.remove import remove
from ecomap.edit.uniting import GONE, CannotUnite, Clash, other, take_other, unite
from ecomap.geometry import Point
from ecomap.model.contact import ContactKind, DecisionKind
from ecomap.model.copies import Audience, barred, copy_for, guests
from ecomap.model.diagram import Diagram, Seat, View
from ecomap.model.document import Document, PaperChoices, StoredPicture, new_document
from ecomap.model.family import ChildKind, Couple, Parentage, Twins
from ecomap.model.gathering import Invitation, Reply
from ecomap.model.journey import Consent
from ecomap.model.network import Bond, BondKind, Flow, Strength, Tie
from ecomap.model.person import ElementId, Name, Person, Portrait
from ecomap.model.restriction import Reserve, Restriction
from ecomap.model.rules import check

ELLIE, NAN, LEE, DEV = (ElementId(name) for name in ("ellie", "nan", "lee", "dev"))
MONDAY, TUESDAY = datetime.date(2026, 6, 1), datetime.date(2026, 6, 2)


def named(document: Document, who: ElementId, name: str) -> Document:
    return people.rename(document, who, name)


def limit(who: ElementId, reserve: Reserve, mark: str = "limit", fact: str = "") -> Restriction:
    return Restriction(id=ElementId(mark), about=who, reserve=reserve, fact=fact)


def only(clashes: tuple[Clash, ...]) -> Clash:
    (one,) = clashes
    return one


def test_where_one_side_did_nothing_the_other_is_the_map(was: Document) -> None:
    there = named(was, NAN, "Nan Jean")
    assert unite(was, was, there).document == there
    assert unite(was, there, was).document is there
    assert unite(was, there, there).document is there
    assert unite(was, was, was).document is was


def test_what_either_did_is_done(was: Document) -> None:
    here = standing.set_closeness(named(was, NAN, "Nan Jean"), LEE, 2, MONDAY)
    there = amend(promises.offer(was, DEV, "Calls on Sunday"), NAN, relation="mum's mum")
    both = unite(was, here, there)
    assert both.clashes == ()
    assert both.document.people[NAN].name.text == "Nan Jean" and both.document.people[NAN].relation == "mum's mum"
    assert both.document.standing(LEE).ring == 2
    assert [one.what for one in both.document.offers.values()] == ["Calls on Sunday"]


def test_of_two_names_this_computers_stands_and_the_other_is_told(was: Document) -> None:
    both = unite(was, named(was, NAN, "Nan Jean"), named(was, NAN, "Granny"))
    assert both.document.people[NAN].name.text == "Nan Jean"
    clash = only(both.clashes)
    assert (clash.way, clash.here, clash.there, clash.kept) == (
        ("people", NAN, "name", "text"),
        "Nan Jean",
        "Granny",
        "Nan Jean",
    )


@pytest.mark.parametrize("turn", [False, True])
def test_who_was_removed_here_and_changed_there_stays(was: Document, turn: bool) -> None:
    sides = remove(was, [NAN]), named(was, NAN, "Nan Jean")
    both = unite(was, *(reversed(sides) if turn else sides))
    assert both.document.people[NAN].name.text == "Nan Jean"
    clash = only(both.clashes)
    assert GONE in (clash.here, clash.there) and clash.kept == both.document.people[NAN]


@pytest.mark.parametrize("turn", [False, True])
def test_who_was_removed_here_and_named_there_comes_back(was: Document, turn: bool) -> None:
    sides = remove(was, [NAN]), ties.connect(was, ELLIE, NAN)
    both = unite(was, *(reversed(sides) if turn else sides))
    assert both.document.people[NAN] == was.people[NAN] and both.document.tie_to(NAN)
    assert only(both.clashes).way == ("people", NAN)
    check(both.document)


@pytest.mark.parametrize("turn", [False, True])
def test_who_comes_back_is_kept_from_everybody_they_were_kept_from(was: Document, turn: bool) -> None:
    was = gathering.invite(gathering.keep_apart(was, NAN, ELLIE), LEE)
    was = restrict.restrict(
        restrict.restrict(was, limit(NAN, Reserve.FILE_ONLY)), limit(NAN, Reserve.FILE_ONLY, "b", "born")
    )
    was = gathering.keep_apart(was, NAN, DEV)
    sides = remove(was, [NAN, DEV]), ties.connect(was, ELLIE, NAN)
    both = unite(was, *(reversed(sides) if turn else sides)).document
    assert NAN in both.people and DEV not in both.people
    assert both.restrictions == was.restrictions
    assert [(one.a, one.b) for one in both.keep_apart.values()] == [(NAN, ELLIE)]
    assert NAN in barred(both)
    assert NAN not in copy_for(both, Audience.YOUNG_PERSON, MONDAY).shown.people


def test_who_was_removed_by_one_and_left_alone_by_the_other_is_gone(was: Document) -> None:
    was = gathering.keep_apart(restrict.restrict(was, limit(NAN, Reserve.FILE_ONLY)), NAN, LEE)
    both = unite(was, named(was, DEV, "Devon"), remove(was, [NAN]))
    assert NAN not in both.document.people and both.clashes == ()
    assert not both.document.restrictions and not both.document.keep_apart


def test_two_lines_to_one_friend_are_one_line_with_all_that_is_told_of_it(was: Document) -> None:
    here = ties.feel(ties.connect(was, ELLIE, DEV), DEV, Strength.STRONG, MONDAY)
    drawn = ties.connect(was, DEV, ELLIE)
    line = drawn.tie_to(DEV)
    assert line is not None
    there = amend(drawn, line.id, flow=Flow.OUT, note="plays chess with her")
    both = unite(was, here, there)
    tie = both.document.tie_to(DEV)
    assert len(both.document.ties) == 1 and tie is not None
    gives = Flow.OUT if tie.a == DEV else Flow.IN
    assert (tie.strength, tie.flow, tie.note) == (Strength.STRONG, gives, "plays chess with her")


def test_two_invitations_of_one_guest_are_one(was: Document) -> None:
    both = unite(was, gathering.invite(was, NAN), gathering.invite(was, NAN))
    assert [one.person for one in both.document.invitations.values()] == [NAN]


def test_of_contact_all_is_kept_and_the_later_day_is_now(was: Document) -> None:
    was = standing.set_contact(was, NAN, ContactKind.PHONE, datetime.date(2026, 5, 1))
    here = standing.set_contact(was, NAN, ContactKind.FACE_TO_FACE, TUESDAY)
    there = standing.set_contact(was, NAN, ContactKind.LETTERBOX, MONDAY)
    for both in (unite(was, here, there), unite(was, there, here)):
        told = [one.kind for one in both.document.standing(NAN).contact]
        assert told == [ContactKind.PHONE, ContactKind.LETTERBOX, ContactKind.FACE_TO_FACE]
        assert only(both.clashes).way == ("standings", NAN, "contact")


@pytest.mark.parametrize("turn", [False, True])
def test_of_two_decisions_the_stricter_holds_whichever_is_later(was: Document, turn: bool) -> None:
    sides = (
        standing.set_decision(was, NAN, DecisionKind.NOT_ALLOWED, MONDAY),
        standing.set_decision(was, NAN, DecisionKind.OK, TUESDAY),
    )
    both = unite(was, *(reversed(sides) if turn else sides)).document
    decision = both.standing(NAN).decision
    assert decision is not None and decision.kind is DecisionKind.NOT_ALLOWED
    assert NAN in barred(both)


@pytest.mark.parametrize("turn", [False, True])
def test_while_it_is_being_checked_no_letters_are_allowed(was: Document, turn: bool) -> None:
    """As where two entries are made one: the same decisions are as strict in both."""
    sides = (
        standing.set_decision(was, NAN, DecisionKind.CHECKING, MONDAY),
        standing.set_decision(was, NAN, DecisionKind.LETTERS_ONLY, MONDAY),
    )
    decision = unite(was, *(reversed(sides) if turn else sides)).document.standing(NAN).decision
    assert decision is not None and decision.kind is DecisionKind.CHECKING
    noted = standing.set_decision(sides[0], DEV, DecisionKind.LETTERS_ONLY, MONDAY)
    decision = merge(noted, *((DEV, NAN) if turn else (NAN, DEV))).standing(DEV if turn else NAN).decision
    assert decision is not None and decision.kind is DecisionKind.CHECKING


def test_whoever_may_not_come_is_no_guest_though_the_other_side_invited_them(was: Document) -> None:
    here = gathering.invite(was, NAN)
    there = standing.set_decision(was, NAN, DecisionKind.NOT_ALLOWED, MONDAY)
    both = unite(was, here, there).document
    assert NAN not in {one.person for one in guests(both)}


def test_of_two_limits_the_stricter_holds(was: Document) -> None:
    here = restrict.restrict(was, limit(NAN, Reserve.NOT_FOR_FAMILY, "one"))
    there = restrict.restrict(was, limit(NAN, Reserve.FILE_ONLY, "two"))
    for both in (unite(was, here, there).document, unite(was, there, here).document):
        assert [(one.about, one.reserve) for one in both.restrictions.values()] == [(NAN, Reserve.FILE_ONLY)]


@pytest.mark.parametrize("turn", [False, True])
def test_a_limit_that_one_side_took_away_holds_and_is_told(was: Document, turn: bool) -> None:
    was = gathering.keep_apart(restrict.restrict(was, limit(NAN, Reserve.FILE_ONLY)), NAN, LEE)
    sides = replace(was, restrictions={}, keep_apart={}), named(was, NAN, "Nan Jean")
    both = unite(was, *(reversed(sides) if turn else sides))
    assert both.document.restrictions == was.restrictions and both.document.keep_apart == was.keep_apart
    assert {clash.way[0] for clash in both.clashes} == {"restrictions", "keep_apart"}


@pytest.mark.parametrize("turn", [False, True])
@pytest.mark.parametrize(
    "loosened",
    [
        replace(limit(NAN, Reserve.NOT_FOR_FAMILY)),
        replace(limit(NAN, Reserve.ME_AND_WORKER)),
        replace(limit(NAN, Reserve.FILE_ONLY), role_instead="foster carer"),
    ],
)
def test_a_limit_that_one_side_loosened_holds_as_it_was_and_is_told(
    was: Document, loosened: Restriction, turn: bool
) -> None:
    was = restrict.restrict(was, limit(NAN, Reserve.FILE_ONLY))
    sides = restrict.restrict(was, loosened), named(was, LEE, "Lee Price")
    both = unite(was, *(reversed(sides) if turn else sides))
    assert both.document.restrictions == was.restrictions and both.document.people[LEE].name.text == "Lee Price"
    assert only(both.clashes).way == ("restrictions", "limit")
    assert take_other(both.document, both.clashes, {}).restrictions == {loosened.id: loosened}


@pytest.mark.parametrize("turn", [False, True])
@pytest.mark.parametrize(
    "changed",
    [
        replace(limit(NAN, Reserve.FILE_ONLY), role_instead="carer"),
        replace(limit(NAN, Reserve.ME_AND_WORKER), role_instead="foster carer", reason="asked for it", review=TUESDAY),
        limit(NAN, Reserve.FILE_ONLY),
    ],
)
def test_a_limit_that_one_side_changed_to_keep_as_much_or_more_is_changed(
    was: Document, changed: Restriction, turn: bool
) -> None:
    before = replace(limit(NAN, Reserve.ME_AND_WORKER), role_instead="foster carer")
    was = restrict.restrict(was, before)
    sides = restrict.restrict(was, changed), named(was, LEE, "Lee Price")
    both = unite(was, *(reversed(sides) if turn else sides))
    assert both.document.restrictions == {changed.id: changed} and both.clashes == ()


@pytest.mark.parametrize("turn", [False, True])
def test_where_nobody_knows_what_both_come_from_what_one_does_not_allow_is_not_allowed(
    was: Document, turn: bool
) -> None:
    allowed = amend(was, NAN, name=Name(text="Nan", surname_fine=True), gender_history_shown=True, paid=True)
    consent = Consent(id=ElementId("consent"), by="Mum")
    allowed = put(
        replace(allowed, papers=PaperChoices(drawing_for_guests=True, lost_babies=True, gentle=True)), consent
    )
    shut = put(was, replace(consent, given=False))
    sides = (shut, allowed) if turn else (allowed, shut)
    both = unite(None, *sides)
    nan, papers = both.document.people[NAN], both.document.papers
    assert not (nan.name.surname_fine or nan.gender_history_shown or papers.drawing_for_guests or papers.lost_babies)
    assert not both.document.consents[consent.id].given
    assert nan.paid and papers.gentle, "what lets nothing be seen is told by whoever says it"
    assert {(clash.way[-1], clash.here, clash.there, clash.kept) for clash in both.clashes} == {
        (fact, not turn, turn, False)
        for fact in ("surname_fine", "gender_history_shown", "drawing_for_guests", "lost_babies", "given")
    }


@pytest.mark.parametrize(
    ("mine", "theirs", "found"),
    [
        (Reply.YES, Reply.NOT_INVITED, Reply.NOT_INVITED),
        (Reply.NOT_INVITED, Reply.YES, Reply.NOT_INVITED),
        (Reply.YES, Reply.NO, Reply.YES),
        (Reply.NO, Reply.MAYBE, Reply.NO),
    ],
)
def test_of_two_answers_of_one_guest_not_invited_holds_and_else_this_computers(
    was: Document, mine: Reply, theirs: Reply, found: Reply
) -> None:
    asked = Invitation(id=ElementId("asked"), person=NAN)
    was = put(was, asked)
    both = unite(was, amend(was, asked.id, reply=mine), amend(was, asked.id, reply=theirs))
    assert both.document.invitations[asked.id].reply is found
    clash = only(both.clashes)
    assert (clash.way[-1], clash.here, clash.there, clash.kept) == ("reply", mine, theirs, found)


@pytest.mark.parametrize("mine", [True, False])
def test_whether_twins_are_identical_is_as_this_computer_says(was: Document, mine: bool) -> None:
    pair = Twins(id=ElementId("pair"), children=(LEE, DEV))
    was = put(was, pair)
    both = unite(was, amend(was, pair.id, identical=mine), amend(was, pair.id, identical=not mine))
    assert both.document.twins[pair.id].identical is mine
    assert only(both.clashes).there is not mine


def test_a_picture_that_one_side_did_not_allow_is_not_allowed(was: Document) -> None:
    shown = amend(was, NAN, portrait=Portrait(sticker="cat", allowed=True))
    here = amend(shown, NAN, portrait=Portrait(sticker="dog", allowed=True))
    there = amend(shown, NAN, portrait=Portrait(sticker="cat", allowed=False))
    both = unite(shown, here, there)
    assert both.document.people[NAN].portrait == Portrait(sticker="dog", allowed=False)


def test_nobody_becomes_their_own_ancestor(was: Document) -> None:
    here = families.add_parent(was, NAN, was.people[LEE], ChildKind.BIRTH)
    there = families.add_parent(was, LEE, was.people[NAN], ChildKind.BIRTH)
    both = unite(was, here, there)
    check(both.document)
    assert both.document.parentages == here.parentages
    assert only(both.clashes).kept is GONE


def test_of_many_lines_drawn_elsewhere_only_the_one_that_makes_a_loop_is_left_out(was: Document) -> None:
    there = was
    for child in ("ann", "bob"):
        there = families.add_child(there, DEV, Person(id=ElementId(child), name=Name(text=child.title())))
    there = families.add_parent(there, LEE, there.people[NAN], ChildKind.BIRTH)
    there = families.add_child(there, DEV, Person(id=ElementId("cat"), name=Name(text="Cat")))
    here = families.add_parent(was, NAN, was.people[LEE], ChildKind.BIRTH)
    both = unite(was, here, there)
    lines = {(one.child, one.parents) for one in both.document.parentages.values()}
    assert lines == {(NAN, (LEE,)), ("ann", (DEV,)), ("bob", (DEV,)), ("cat", (DEV,))}
    clash = only(both.clashes)
    assert clash.way[0] == "parentages" and clash.there.child == LEE and (clash.here, clash.kept) == (GONE, GONE)


@pytest.mark.parametrize("turn", [False, True])
def test_a_line_that_goes_elsewhere_on_one_side_and_makes_a_loop_is_as_it_is_here(was: Document, turn: bool) -> None:
    was = put(was, Parentage(id=ElementId("line"), child=NAN, parents=(DEV,)))
    moved = amend(was, ElementId("line"), parents=(LEE,))
    new = put(was, Parentage(id=ElementId("new"), child=LEE, parents=(NAN,)))
    here, there = (new, moved) if turn else (moved, new)
    both = unite(was, here, there)
    assert both.document.parentages == here.parentages
    clash = only(both.clashes)
    assert (clash.here, clash.there) == tuple(
        side.parentages.get(ElementId(clash.way[1]), GONE) for side in (here, there)
    )
    assert clash.kept == clash.here


def test_a_loop_of_this_computers_own_is_nobodys_to_mend_and_is_refused(was: Document) -> None:
    """Maps are sound before they are put together; one that is not is kept beside, as it is."""
    loop = put(was, *(Parentage(id=ElementId(f"line-{a}"), child=a, parents=(b,)) for a, b in ((NAN, LEE), (LEE, NAN))))
    with pytest.raises(CannotUnite, match=r"would be their own ancestor\.$"):
        unite(was, loop, named(was, DEV, "Devon"))


@pytest.mark.parametrize("turn", [False, True])
@pytest.mark.parametrize(
    "line",
    [
        Couple(id=ElementId("line"), a=NAN, b=DEV),
        Tie(id=ElementId("line"), a=NAN, b=DEV),
        Bond(id=ElementId("line"), a=NAN, b=DEV, kind=BondKind.CLOSE),
    ],
)
def test_a_line_of_which_each_side_moved_one_end_to_the_same_is_as_it_is_here(
    was: Document, line: Couple | Tie | Bond, turn: bool
) -> None:
    was = put(was, line)
    sides = remove(amend(was, line.id, a=LEE), [NAN]), amend(was, line.id, b=LEE)
    here, there = reversed(sides) if turn else sides
    both = unite(was, here, there)
    assert find(both.document, line.id) == find(here, line.id)
    clash = only(tuple(one for one in both.clashes if one.way[0] != "people"))
    assert (clash.here, clash.there, clash.kept) == (find(here, line.id), find(there, line.id), find(here, line.id))
    check(both.document)


def test_a_child_is_nobodys_child_and_parent_at_once(was: Document) -> None:
    was = put(was, Parentage(id=ElementId("line"), child=NAN, parents=(DEV,)))
    here, there = amend(was, ElementId("line"), child=LEE), amend(was, ElementId("line"), parents=(LEE,))
    for sides in ((here, there), (there, here)):
        both = unite(was, *sides)
        assert both.document.parentages == sides[0].parentages
        assert only(both.clashes).there == sides[1].parentages[ElementId("line")]


def test_two_parents_found_by_each_side_are_not_four(was: Document) -> None:
    was = families.add_parent(was, ELLIE, Person(id=ElementId("mum")), ChildKind.BIRTH)
    here = families.add_parent(was, ELLIE, Person(id=ElementId("dad")), ChildKind.BIRTH)
    there = families.add_parent(was, ELLIE, Person(id=ElementId("pop")), ChildKind.BIRTH)
    both = unite(was, here, there).document
    check(both)
    assert {"mum", "dad", "pop"} <= both.people.keys()


def test_where_they_stand_is_no_clash(was: Document) -> None:
    def at(x: float) -> Document:
        return was.with_diagram(Diagram(view=View.ECOMAP, seat=Seat.TOGETHER, places={NAN: Point(x, 0)}))

    both = unite(was, at(1), at(2))
    assert both.clashes == ()
    assert both.document.diagram(View.ECOMAP, Seat.TOGETHER).places == {NAN: Point(1, 0)}


def test_words_written_on_a_sheet_by_both_are_both_there(was: Document) -> None:
    here = replace(was, sheets={"me": {"like": "chess", "fear": "dogs"}})
    there = replace(was, sheets={"me": {"like": "chess and tea"}, "plan": {"a": "b"}})
    both = unite(was, here, there)
    assert both.document.sheets == {"me": {"like": "chess", "fear": "dogs"}, "plan": {"a": "b"}}
    assert only(both.clashes).there == "chess and tea"


@pytest.mark.parametrize("other", [lambda one: replace(one, id="another"), lambda _: new_document("Kai")])
def test_maps_of_two_people_are_not_put_together(was: Document, other: Callable[[Document], Document]) -> None:
    for sides in ((was, was, other(was)), (was, other(was), was), (other(was), was, was), (None, was, other(was))):
        with pytest.raises(CannotUnite, match=r"^These are maps of two different people\.$"):
            unite(*sides)


def test_what_both_left_out_of_their_book_and_each_alone_is_left_out(was: Document) -> None:
    was = replace(was, papers=replace(was.papers, left_out=frozenset(("pets", "plan"))))
    here = replace(was, papers=replace(was.papers, left_out=frozenset(("pets", "plan", "homes"))))
    there = replace(was, papers=replace(was.papers, left_out=frozenset(("plan", "days"))))
    assert unite(was, here, there).document.papers.left_out == {"plan", "homes", "days"}


def test_the_other_name_can_be_taken_after_all_unless_there_is_a_third_by_now(was: Document) -> None:
    both = unite(was, named(was, NAN, "Nan Jean"), named(was, NAN, "Granny"))
    assert take_other(both.document, both.clashes, {}).people[NAN].name.text == "Granny"
    third = named(both.document, NAN, "Gran")
    assert take_other(third, both.clashes, {}) is third


def test_the_other_contact_can_be_taken_and_none_is_forgotten(was: Document) -> None:
    here = standing.set_contact(was, NAN, ContactKind.FACE_TO_FACE, TUESDAY)
    there = standing.set_contact(was, NAN, ContactKind.LETTERBOX, MONDAY)
    both = unite(was, here, there)
    taken = take_other(both.document, both.clashes, {}).standing(NAN)
    assert taken.contact_now == there.standing(NAN).contact_now and len(taken.contact) == 2


@pytest.mark.parametrize("turn", [False, True])
def test_who_came_back_can_be_taken_away_and_a_limit_that_held_can_be_lifted(was: Document, turn: bool) -> None:
    was = restrict.restrict(was, limit(LEE, Reserve.FILE_ONLY))
    sides = replace(remove(was, [NAN]), restrictions={}), named(was, NAN, "Nan Jean")
    both = unite(was, *(reversed(sides) if turn else sides))
    assert {GONE} == {other(clash) for clash in both.clashes}
    after = take_other(both.document, both.clashes, {})
    assert NAN not in after.people and not after.restrictions
    check(after)


PICTURE = StoredPicture(mime="image/png", content=b"Nan")


@pytest.fixture
def pictured(was: Document) -> Document:
    return people.set_portrait(people.add_picture(was, "nan", PICTURE), NAN, picture="nan", allowed=True)


@pytest.mark.parametrize("turn", [False, True])
def test_who_comes_back_has_their_picture(pictured: Document, turn: bool) -> None:
    for other_side in (ties.connect(pictured, ELLIE, NAN), named(pictured, NAN, "Nan Jean")):
        sides = remove(pictured, [NAN]), other_side
        both = unite(pictured, *(reversed(sides) if turn else sides)).document
        assert both.people[NAN].portrait.picture == "nan" and both.pictures == {"nan": PICTURE}


@pytest.mark.parametrize("turn", [False, True])
def test_a_picture_that_one_side_took_away_and_the_other_cut_otherwise_is_never_missing(
    pictured: Document, turn: bool
) -> None:
    sides = people.set_portrait(pictured, NAN, picture=""), people.set_portrait(pictured, NAN, zoom=2.0)
    here, there = reversed(sides) if turn else sides
    both = unite(pictured, here, there)
    assert both.document.people[NAN].portrait == here.people[NAN].portrait
    assert both.document.pictures == here.pictures
    taken = take_other(both.document, both.clashes, {"more": PICTURE, **here.pictures, **there.pictures})
    assert taken.people[NAN].portrait == there.people[NAN].portrait
    assert taken.pictures == there.pictures


def test_other_words_on_a_sheet_can_be_taken(was: Document) -> None:
    here, there = (replace(was, sheets={"me": {"like": words}}) for words in ("chess", "tea"))
    both = unite(was, here, there)
    assert take_other(both.document, both.clashes, {}).sheets == {"me": {"like": "tea"}}


@pytest.mark.parametrize("turn", [False, True])
def test_a_line_that_was_left_out_can_be_taken_where_it_makes_no_loop_any_more(was: Document, turn: bool) -> None:
    sides = (
        families.add_parent(was, NAN, was.people[LEE], ChildKind.BIRTH),
        families.add_parent(was, LEE, was.people[NAN], ChildKind.BIRTH),
    )
    both = unite(was, *(reversed(sides) if turn else sides))
    loose = replace(both.document, parentages={})
    taken = take_other(loose, both.clashes, {})
    assert [one.id for one in taken.parentages.values()] == [only(both.clashes).way[1]]
