"""What changed between two moments: kind first, of both copies alone, and nothing that is hidden."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomap.edit.journey import record
from ecomap.edit.moments import keep_moment
from ecomap.edit.people import add_person, change_person, record_death
from ecomap.edit.remove import remove
from ecomap.edit.standing import set_closeness, set_contact, set_decision, set_wish
from ecomap.edit.ties import connect, feel, set_strength
from ecomap.model.changes import Change, ChangeKind, changes, in_words
from ecomap.model.contact import ContactKind, DecisionKind, WishKind
from ecomap.model.copies import Audience, Copy, copy_for, copy_then
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.journey import Home
from ecomap.model.network import Place, Strength
from ecomap.model.person import ElementId, Life, Name, Person
from ecomap.model.restriction import Reserve, Restriction
from ecomap.resource import resource
from ecomap.store.codec import decode

Edit = Callable[[Document], Document]
THEN, NOW = datetime.date(2026, 6, 1), datetime.date(2026, 11, 2)
NAN, MUM, GRAN, ANGELA, ZOFIA, RHYS = (ElementId(f"B{key}") for key in ("03", "02", "19", "29", "31", "05"))
BABY, MARCUS, SUE, LEANNE = (ElementId(f"B{key}") for key in ("10", "18", "26", "22"))


def ellie() -> Document:
    """Return the map of Ellie, 13."""
    return decode(resource("samples/ellie.json").read_bytes())


def compared(document: Document, *edits: Edit, audience: Audience = Audience.YOUNG_PERSON) -> tuple[Copy, Copy]:
    """Return the copies of a map before and after some edits."""
    after = document
    for edit in edits:
        after = edit(after)
    return _dated(copy_for(document, audience, THEN)), replace(copy_for(after, audience, NOW), on=NOW)


def _dated(copy: Copy) -> Copy:
    return replace(copy, on=THEN)


def told(document: Document, *edits: Edit, audience: Audience = Audience.YOUNG_PERSON) -> list[str]:
    """Return everything that changed by some edits, in words."""
    then, now = compared(document, *edits, audience=audience)
    return [in_words(one, now) for one in changes(then, now)]


ONE_EACH: dict[str, tuple[Edit, str, str]] = {
    "new": (
        lambda it: add_person(it, Person(id=ElementId("x"), name=Name(text="Kit Marsh"))),
        "Kit is new on my map.",
        "Kit Marsh is new on the map.",
    ),
    "a new place": (
        lambda it: replace(it, places={ElementId("p"): Place(id=ElementId("p"), name="Skate park")}),
        "Skate park is new on my map.",
        "Skate park is new on the map.",
    ),
    "born": (
        lambda it: change_person(it, BABY, life=Life.LIVING, name=Name(text="Mali"), born=PartialDate(year=2026)),
        "Mali was born.",
        "Mali was born (2026).",
    ),
    "a new home": (
        lambda it: record(it, Home(id=ElementId("h"), name="Carys's", since=PartialDate(year=2026, month=9))),
        "I have a new home: Carys's.",
        "New home (September 2026): Carys's.",
    ),
    "in touch again": (
        lambda it: set_contact(it, ANGELA, ContactKind.PHONE, NOW, often="monthly"),
        "Angela and I are in touch again.",
        "Angela Dunmore: in touch again (phone, monthly).",
    ),
    "in touch for the first time": (
        lambda it: set_contact(it, GRAN, ContactKind.FACE_TO_FACE, NOW),
        "Gran and I are in touch now.",
        "Yvonne Bailey: in touch for the first time (face to face).",
    ),
    "closer": (
        lambda it: set_closeness(it, GRAN, 1),
        "Gran came closer.",
        "Yvonne Bailey came closer: ring 3, now ring 1.",
    ),
    "further": (
        lambda it: set_closeness(it, NAN, 2),
        "Nan moved further out on my map.",
        "Mair Pryce moved further out: ring 1, now ring 2.",
    ),
    "stronger": (
        lambda it: feel(it, RHYS, Strength.STRONG),
        "My line with Rhys got stronger.",
        "Tie with Rhys Pryce stronger: okay, now strong.",
    ),
    "weaker": (
        lambda it: feel(it, NAN, Strength.WEAK),
        "My line with Nan is not as strong now.",
        "Tie with Mair Pryce weaker: strong, now weak.",
    ),
    "felt otherwise": (
        lambda it: feel(it, NAN, Strength.UP_AND_DOWN),
        "Things with Nan feel different now.",
        "Tie with Mair Pryce felt otherwise: strong, now up and down.",
    ),
    "more contact": (
        lambda it: set_contact(it, RHYS, ContactKind.FACE_TO_FACE, often="monthly"),
        "Rhys and I are in touch more now.",
        "Rhys Pryce: more contact (online, monthly, now face to face, monthly).",
    ),
    "oftener": (
        lambda it: set_contact(it, RHYS, ContactKind.ONLINE, often="weekly"),
        "Rhys and I are in touch more now.",
        "Rhys Pryce: more contact (online, monthly, now online, weekly).",
    ),
    "less contact": (
        lambda it: set_contact(it, NAN, ContactKind.OVERNIGHT, often="2 a year"),
        "Nan and I are in touch less now.",
        "Mair Pryce: less contact (overnight, monthly, now overnight, 2 a year).",
    ),
    "another contact": (
        lambda it: set_contact(it, RHYS, ContactKind.FACE_TO_FACE, often="2 a year"),
        "Rhys and I are in touch in a new way.",
        "Rhys Pryce: contact of another kind (online, monthly, now face to face, 2 a year).",
    ),
    "living together": (
        lambda it: set_contact(it, NAN, ContactKind.LIVES_WITH, often="daily"),
        "Nan and I live together now.",
        "Mair Pryce: more contact (overnight, monthly, now lives with, daily).",
    ),
    "living together no more": (
        lambda it: set_contact(it, SUE, ContactKind.FACE_TO_FACE, often="monthly"),
        "Sue and I do not live together now.",
        "Sue Hartley: less contact (lives with, daily, now face to face, monthly).",
    ),
    "staying over": (
        lambda it: set_contact(it, MUM, ContactKind.OVERNIGHT, often="6 a year"),
        "I stay over with Mum now.",
        "Kelly Pryce: more contact (supervised, 6 a year, now overnight, 6 a year).",
    ),
    "lost touch": (
        lambda it: set_contact(it, NAN, ContactKind.NONE),
        "Nan and I are not in touch now.",
        "Mair Pryce: lost touch (was overnight, monthly).",
    ),
    "not on the map": (
        lambda it: remove(it, [NAN]),
        "Nan is not on my map now.",
        "Mair Pryce is not on the map now.",
    ),
    "died": (
        lambda it: record_death(it, NAN, PartialDate(year=2026, month=8)),
        "Nan has died.",
        "Mair Pryce has died (August 2026).",
    ),
    "a baby lost": (
        lambda it: change_person(it, BABY, life=Life.STILLBORN, name=Name(text="Mali")),
        "Mali died before being born.",
        "Mali has died.",
    ),
    "a new wish": (
        lambda it: set_wish(it, NAN, WishKind.SAME),
        "I would like things with Nan to stay the same.",
        "Mair Pryce: the wish now is “same”.",
    ),
    "a line between two": (
        lambda it: connect(it, NAN, ZOFIA),
        "Nan and Zofia have a line now.",
        "New tie between Mair Pryce and Zofia Nowak.",
    ),
}


@pytest.mark.parametrize("name", ONE_EACH)
def test_every_change_is_told_once_to_each_in_their_own_words(name: str) -> None:
    edit, mine, plain = ONE_EACH[name]
    assert told(ellie(), edit) == [mine]
    assert told(ellie(), edit, audience=Audience.FILE) == [plain]


def test_every_kind_of_change_has_an_example() -> None:
    found = {one.kind for edit, _, _ in ONE_EACH.values() for one in changes(*compared(ellie(), edit))}
    assert found == set(ChangeKind)


UNCHANGED: dict[str, Edit] = {
    "not placed is neither near nor far": lambda it: set_closeness(it, NAN, None),
    "placed for the first time": lambda it: set_closeness(it, LEANNE, 1),
    "a line of which nothing was known": lambda it: feel(it, GRAN, Strength.STRONG),
    "never met, of whom nothing was known": lambda it: set_contact(it, MARCUS, ContactKind.NEVER_MET),
    "a home of long ago": lambda it: record(
        it, Home(id=ElementId("h"), name="Then", since=PartialDate(year=2014), until=PartialDate(year=2015))
    ),
    "a home where she has been all along": lambda it: record(
        it, Home(id=ElementId("h"), name="Here", since=PartialDate(year=2024))
    ),
    "another decision": lambda it: set_decision(it, GRAN, DecisionKind.CHECKING, NOW),
}


@pytest.mark.parametrize("edit", UNCHANGED.values(), ids=UNCHANGED)
def test_what_nobody_would_call_a_change_is_none(edit: Edit) -> None:
    assert told(ellie(), edit) == []
    assert told(ellie(), edit, audience=Audience.FILE) == []


def test_contact_wish_and_decision_are_never_worked_out_from_each_other() -> None:
    wished = compared(ellie(), lambda it: set_wish(it, ANGELA, WishKind.MORE))
    assert [one.kind for one in changes(*wished)] == [ChangeKind.NEW_WISH]
    met = compared(ellie(), lambda it: set_contact(it, ANGELA, ContactKind.FACE_TO_FACE))
    assert [one.kind for one in changes(*met)] == [ChangeKind.IN_TOUCH_AGAIN]


def test_guests_and_invitation_lists_hear_of_no_contact_wish_or_strength() -> None:
    edits: tuple[Edit, ...] = tuple(
        ONE_EACH[name][0] for name in ("in touch again", "stronger", "a new wish", "felt otherwise")
    )
    agreed = replace(ellie(), papers=replace(ellie().papers, drawing_for_guests=True))
    for audience in (Audience.GUESTS, Audience.COORDINATOR):
        assert told(agreed, *edits, audience=audience) == []


def test_what_is_kind_comes_first_and_losses_last() -> None:
    edits = (
        lambda it: remove(it, [MUM]),
        lambda it: set_contact(it, NAN, ContactKind.NONE),
        lambda it: set_closeness(it, RHYS, 1),
        lambda it: set_closeness(it, GRAN, 2),
        lambda it: set_contact(it, ANGELA, ContactKind.PHONE),
        ONE_EACH["new"][0],
    )
    assert told(ellie(), *edits) == [
        "Kit is new on my map.",
        "Angela and I are in touch again.",
        "Rhys came closer.",
        "Gran came closer.",
        "Nan and I are not in touch now.",
        "Mum is not on my map now.",
    ]


def test_lines_between_others_are_told_of_both() -> None:
    drawn = connect(ellie(), NAN, ZOFIA)
    (tie,) = drawn.ties.keys() - ellie().ties.keys()
    weak = set_strength(drawn, tie, Strength.WEAK)
    assert told(weak, lambda it: set_strength(it, tie, Strength.STRONG)) == [
        "The line between Nan and Zofia got stronger."
    ]


def test_a_line_drawn_anew_is_the_same_line() -> None:
    def again(document: Document) -> Document:
        tie = document.tie_to(NAN)
        assert tie is not None
        return feel(remove(document, [tie.id]), NAN, Strength.OKAY)

    assert told(ellie(), again) == ["My line with Nan is not as strong now."]


def test_a_change_says_what_was_and_what_is() -> None:
    (one,) = changes(*compared(ellie(), ONE_EACH["stronger"][0]))
    tie = ellie().tie_to(RHYS)
    assert tie is not None
    assert one == Change(element=RHYS, kind=ChangeKind.STRONGER, was=Strength.OKAY, now=Strength.STRONG, tie=tie.id)


def test_copies_for_two_audiences_are_never_compared() -> None:
    with pytest.raises(ValueError, match="one audience"):
        changes(copy_for(ellie(), Audience.FILE, THEN), copy_for(ellie(), Audience.YOUNG_PERSON, NOW))


# whatever is done to whatever map

EDITS = st.sampled_from(
    (
        *(edit for edit, _, _ in ONE_EACH.values()),
        *UNCHANGED.values(),
    )
)


@given(st.lists(EDITS, max_size=8), st.sampled_from(list(Audience)))
def test_nothing_changed_against_itself_and_everybody_told_of_is_in_a_copy(
    edits: list[Edit], audience: Audience
) -> None:
    document = replace(ellie(), papers=replace(ellie().papers, drawing_for_guests=True))
    for edit in edits:
        if NAN in document.people:
            document = edit(document)
    then, now = copy_for(ellie(), audience, THEN), copy_for(document, audience, NOW)
    assert changes(now, now) == ()
    known = {
        *then.shown.people,
        *then.shown.places,
        *now.shown.people,
        *now.shown.places,
        *now.shown.homes,
    }
    found = changes(then, now)
    assert {end for one in found for end in (one.element, one.other) if end} <= known
    if audience is Audience.YOUNG_PERSON:
        for one in found:
            words = in_words(one, now)
            assert len(words.split()) <= 15 and words.endswith(".") and "{" not in words


def _with_zebedee(document: Document, restricted: bool = True) -> Document:
    """Return a map with somebody more, who has a line to Nan and is for the file only."""
    key = ElementId("zebedee")
    document = add_person(document, Person(id=key, name=Name(text="Zebedee Quill"), relation="mum's friend"))
    document = feel(connect(document, key, NAN), key, Strength.STRONG)
    document = set_closeness(document, key, 1)
    kept = Restriction(id=ElementId("kept"), about=key, reserve=Reserve.FILE_ONLY)
    return replace(document, restrictions={**document.restrictions, kept.id: kept}) if restricted else document


@pytest.mark.parametrize("audience", [one for one in Audience if one is not Audience.FILE])
def test_who_is_hidden_now_is_told_of_in_no_way_even_if_they_could_be_seen_then(audience: Audience) -> None:
    """Three worlds: nobody there, somebody hidden all along, and somebody hidden only since."""

    def story(then: Document, *edits: Edit) -> list[str]:
        moved = keep_moment(then, THEN)
        for edit in (*edits, ONE_EACH["closer"][0], ONE_EACH["stronger"][0]):
            moved = edit(moved)
        (moment,) = moved.moments.values()
        before, now = copy_then(moved, moment, audience), copy_for(moved, audience, NOW)
        return [in_words(one, now) for one in changes(before, now)]

    plain = story(ellie())
    assert story(_with_zebedee(ellie())) == plain
    assert story(_with_zebedee(ellie(), restricted=False), lambda it: _hidden(it)) == plain
    assert story(ellie(), lambda it: _with_zebedee(it)) == plain
    assert story(_with_zebedee(ellie()), lambda it: remove(it, [ElementId("zebedee")])) == plain
    if audience is Audience.YOUNG_PERSON:
        assert plain and story(ellie(), lambda it: _with_zebedee(it, restricted=False)) != plain


def _hidden(document: Document) -> Document:
    kept = Restriction(id=ElementId("kept"), about=ElementId("zebedee"), reserve=Reserve.FILE_ONLY)
    return replace(document, restrictions={**document.restrictions, kept.id: kept})


def test_a_sentence_then_that_names_somebody_hidden_since_is_left_out() -> None:
    place = Place(id=ElementId("gym"), name="Zebedee's gym")
    then = keep_moment(replace(ellie(), places={place.id: place}), THEN)
    now = _with_zebedee(then)
    (moment,) = now.moments.values()
    assert copy_then(now, moment, Audience.YOUNG_PERSON).shown.places[place.id].name == ""
    assert copy_then(then, moment, Audience.YOUNG_PERSON).shown.places[place.id].name == "Zebedee's gym"


def test_who_is_just_for_me_and_my_worker_is_not_on_the_map_before_they_came() -> None:
    then = keep_moment(ellie(), THEN)
    now = _with_zebedee(then, restricted=False)
    kept = Restriction(id=ElementId("kept"), about=ElementId("zebedee"), reserve=Reserve.ME_AND_WORKER)
    now = replace(now, restrictions={**now.restrictions, kept.id: kept})
    (moment,) = now.moments.values()
    before = copy_then(now, moment, Audience.YOUNG_PERSON)
    assert ElementId("zebedee") not in before.shown.people
    kinds = {one.kind for one in changes(before, copy_for(now, Audience.YOUNG_PERSON, NOW))}
    assert kinds == {ChangeKind.NEW}


def test_the_file_sees_a_moment_as_it_was() -> None:
    then = keep_moment(ellie(), THEN)
    (moment,) = then.moments.values()
    copy = copy_then(_with_zebedee(then), moment, Audience.FILE)
    assert copy.on == THEN
    assert copy.shown.people == ellie().people
