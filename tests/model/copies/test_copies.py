"""What each audience may see, and that nothing else is in its copy: row by row of the practice's table."""

from __future__ import annotations

import dataclasses
import datetime
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest

from ecomap.model.contact import ContactKind
from ecomap.model.copies import Audience, Copier, Copy, copy_for
from ecomap.model.dates import PartialDate
from ecomap.model.diagram import Diagram, Seat, View
from ecomap.model.document import Document, StoredPicture
from ecomap.model.family import ChildKind
from ecomap.model.gathering import Reply
from ecomap.model.network import Bond, BondKind, Strength
from ecomap.model.person import ElementId, Gender, Life, Portrait, Source
from ecomap.model.restriction import Reserve, Restriction
from ecomap.model.rules import problems

Read = Callable[[str], Document]
DAY = datetime.date(2026, 6, 1)
OTHERS = (Audience.YOUNG_PERSON, Audience.GUESTS, Audience.COORDINATOR)
NAMES = ("idris", "ellie", "kai")


def strings(value: object) -> Iterator[str]:
    """Yield every text in a value, however deep, keys included."""
    if isinstance(value, str):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from strings(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for key, one in value.items():
            yield from strings(key)
            yield from strings(one)
    elif isinstance(value, tuple | frozenset):
        for one in value:
            yield from strings(one)


def restricted(document: Document, about: str, fact: str = "", **fields: Any) -> Document:
    """Return a document in which something more is restricted."""
    key = ElementId(f"restriction-{len(document.restrictions) + 1}")
    restriction = Restriction(id=key, about=ElementId(about), fact=fact, **fields)
    return replace(document, restrictions={**document.restrictions, key: restriction})


def changed(document: Document, person: str, **fields: Any) -> Document:
    """Return a document in which somebody is different."""
    one = replace(document.people[ElementId(person)], **fields)
    return replace(document, people={**document.people, one.id: one})


SECRETS = {
    "idris": ("RCT-4471-0926", "HO-7719-3308", "27 Quarry Bank", "tracing open", "Red Cross"),
    "ellie": (
        "Darren",
        "Cole",
        "61 Larkfield",
        "Fairweather",
        "Penmorfa",
        "Rhiannon",
        "electoral register",
        "no-contact",
        "trans man",
    ),
    "kai": (
        "Craig",
        "Patrick",
        "Heronsgate",
        "Tolhurst",
        "donor",
        "Signal Hill",
        "electoral roll",
        "custody",
        "convicted",
    ),
}


@pytest.mark.parametrize("audience", OTHERS)
@pytest.mark.parametrize("name", NAMES)
def test_nothing_that_is_for_the_file_only_is_in_another_copy(sample: Read, name: str, audience: Audience) -> None:
    document = sample(name)
    held = " | ".join(strings(copy_for(document, audience, DAY).shown))
    assert [secret for secret in SECRETS[name] if secret in held] == []
    everything = " | ".join(strings(document))
    assert [secret for secret in SECRETS[name] if secret not in everything] == []


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("name", NAMES)
def test_a_copy_is_a_sound_document(sample: Read, name: str, audience: Audience) -> None:
    assert problems(copy_for(sample(name), audience, DAY).shown) == ()


@pytest.mark.parametrize("audience", OTHERS)
@pytest.mark.parametrize("name", NAMES)
def test_decisions_notes_bonds_and_the_search_stay_in_the_file(sample: Read, name: str, audience: Audience) -> None:
    document = sample(name)
    first, second = list(document.people)[:2]
    bond = Bond(id=ElementId("bond"), a=first, b=second, kind=BondKind.CONFLICT)
    shown = copy_for(replace(document, bonds={bond.id: bond}), audience, DAY).shown
    assert not shown.bonds and not shown.search and not shown.restrictions and not shown.consents and not shown.moments
    assert all(not standing.decisions for standing in shown.standings.values())
    assert all(not one.note and not one.private.others for one in shown.people.values())
    assert {one.source for one in shown.people.values()} == {Source.NAMED}
    assert all(not apart.reason for apart in shown.keep_apart.values())
    assert shown.title == "" and shown.gathering.budget == ""


@pytest.mark.parametrize("name", NAMES)
def test_contact_and_wish_are_on_the_young_persons_papers_alone(sample: Read, name: str) -> None:
    document = sample(name)
    own = copy_for(document, Audience.YOUNG_PERSON, DAY).shown
    assert any(one.contact and one.wishes for one in own.standings.values())
    for audience in (Audience.GUESTS, Audience.COORDINATOR):
        shown = copy_for(document, audience, DAY).shown
        assert all(not one.contact and not one.wishes for one in shown.standings.values())
        assert {tie.strength for tie in shown.ties.values()} <= {Strength.OKAY}


@pytest.mark.parametrize("name", NAMES)
def test_of_others_the_young_person_holds_no_more_than_the_year_of_birth(sample: Read, name: str) -> None:
    document = sample(name)
    shown = copy_for(document, Audience.YOUNG_PERSON, DAY).shown
    for person in shown.people.values():
        if person.id == document.young_person:
            assert person.born == document.people[person.id].born
        elif person.life is not Life.EXPECTED:
            assert person.born is None or (person.born.month, person.born.day) == (0, 0)
    for audience in (Audience.GUESTS, Audience.COORDINATOR):
        assert all(one.born is None for one in copy_for(document, audience, DAY).shown.people.values())


def test_surnames_are_for_the_coordinator_and_never_a_carers(sample: Read) -> None:
    document = sample("ellie")
    own = copy_for(document, Audience.YOUNG_PERSON, DAY).shown.people
    assert {own[ElementId(key)].name.text for key in ("B01", "B03", "B26")} == {"Ellie", "Mair", "Sue"}
    fine = changed(document, "B03", name=replace(document.people[ElementId("B03")].name, surname_fine=True))
    assert copy_for(fine, Audience.YOUNG_PERSON, DAY).shown.people[ElementId("B03")].name.text == "Mair Pryce"
    assert copy_for(fine, Audience.GUESTS, DAY).shown.people[ElementId("B03")].name.text == "Mair"
    listed = copy_for(document, Audience.COORDINATOR, DAY).shown.people
    assert listed[ElementId("B03")].name.text == "Mair Pryce"
    assert listed[ElementId("B26")].name.text == "Sue"
    assert listed[ElementId("B30")].name.text == "Callum", "he carries a former carer's surname"


def test_a_name_in_another_script_loses_its_surname_too(sample: Read) -> None:
    name = replace(sample("idris").people[ElementId("A02")].name, other_script="حليمة بخيت")
    shown = copy_for(changed(sample("idris"), "A02", name=name), Audience.YOUNG_PERSON, DAY).shown
    assert shown.people[ElementId("A02")].name.other_script == "حليمة"


def test_how_a_child_was_conceived_is_not_to_be_seen(sample: Read) -> None:
    shown = copy_for(sample("kai"), Audience.YOUNG_PERSON, DAY).shown
    lines = [one for one in shown.parentages.values() if one.child == "C19"]
    assert [(one.kind, one.parents) for one in lines] == [(ChildKind.BIRTH, ("C17", "C18"))]


def test_gender_history_is_the_persons_own_to_tell(sample: Read) -> None:
    document = sample("ellie")
    rhys = ElementId("B05")
    assert copy_for(document, Audience.YOUNG_PERSON, DAY).shown.people[rhys].gender is Gender.MALE
    assert copy_for(document, Audience.FILE, DAY).shown.people[rhys].gender is Gender.TRANS_MAN
    told = changed(document, "B05", gender_history_shown=True)
    assert copy_for(told, Audience.YOUNG_PERSON, DAY).shown.people[rhys].gender is Gender.TRANS_MAN


def test_a_lost_baby_is_on_nobody_elses_copy(sample: Read) -> None:
    document = sample("ellie")
    present = {a: ElementId("B15") in copy_for(document, a, DAY).shown.people for a in Audience}
    assert present == {
        Audience.YOUNG_PERSON: True,
        Audience.GUESTS: False,
        Audience.COORDINATOR: False,
        Audience.FILE: True,
    }


def test_a_lost_baby_is_on_other_copies_only_if_that_is_wanted(sample: Read) -> None:
    document = sample("ellie")
    (seren,) = (one.id for one in document.people.values() if one.life is Life.STILLBORN)
    for wanted in (False, True, False):
        papers = replace(document.papers, lost_babies=wanted, drawing_for_guests=True)
        for audience in (Audience.GUESTS, Audience.COORDINATOR):
            shown = copy_for(replace(document, papers=papers), audience, DAY).shown
            assert (seren in shown.people) is wanted


def test_guests_see_the_drawing_only_if_the_young_person_agrees(sample: Read) -> None:
    shown = copy_for(sample("kai"), Audience.GUESTS, DAY).shown
    assert not shown.ties and not shown.couples and not shown.standings
    assert {one.person for one in shown.invitations.values()} | {shown.young_person} == set(shown.people)
    assert copy_for(sample("ellie"), Audience.GUESTS, DAY).shown.couples, "Ellie agrees"


def test_addresses_are_on_the_coordinators_tear_off_page_alone(sample: Read) -> None:
    document = changed(
        sample("ellie"), "B03", reach=replace(sample("ellie").people[ElementId("B03")].reach, address="9 Elm")
    )
    reached = {
        audience: {one.id for one in copy_for(document, audience, DAY).shown.people.values() if one.reach.phone}
        for audience in OTHERS
    }
    assert not reached[Audience.YOUNG_PERSON] and not reached[Audience.GUESTS]
    assert {"B03", "B29"} <= reached[Audience.COORDINATOR]
    listed = copy_for(document, Audience.COORDINATOR, DAY).shown.people
    assert (listed[ElementId("B03")].reach.address, listed[ElementId("B29")].reach.address) == ("9 Elm", "")


def test_somebody_not_invited_is_named_without_a_reason(sample: Read) -> None:
    shown = copy_for(sample("ellie"), Audience.COORDINATOR, DAY).shown
    (out,) = (one for one in shown.invitations.values() if one.reply is Reply.NOT_INVITED)
    assert (out.person, out.reply_words, out.part, out.method) == ("B18", "", "", "")


def test_a_restricted_person_takes_along_all_that_names_them(sample: Read) -> None:
    document = restricted(sample("ellie"), "B29")
    document = replace(document, sheets={"all-about-me": {"likes": "Purple. Tea at Angela's. Karaoke."}})
    shown = copy_for(document, Audience.YOUNG_PERSON, DAY).shown
    assert ElementId("B29") not in shown.people
    assert [text for text in strings(shown) if re.search("Angela|B29", text)] == []
    assert shown.sheets["all-about-me"]["likes"] == "Purple. Karaoke."


def test_a_restricted_carer_may_show_as_a_role(sample: Read) -> None:
    shown = copy_for(restricted(sample("ellie"), "B26", role_instead="foster carer"), Audience.YOUNG_PERSON, DAY).shown
    carer = shown.people[ElementId("B26")]
    assert (carer.name.text, carer.relation, carer.born, carer.gender) == ("", "foster carer", None, Gender.UNKNOWN)
    assert not [text for text in strings(shown) if "Sue" in text]
    assert any("B26" in one.parents for one in shown.parentages.values())


@pytest.mark.parametrize(
    ("fact", "left"),
    [
        ("born", lambda person: person.born is None),
        ("about", lambda person: person.about == ""),
        ("portrait.sticker", lambda person: person.portrait.sticker == ""),
        ("name", lambda person: person.name.text == ""),
    ],
)
def test_a_single_fact_can_be_restricted(sample: Read, fact: str, left: Callable[[Any], bool]) -> None:
    document = changed(sample("ellie"), "B03", about="She bakes.")
    assert not left(copy_for(document, Audience.YOUNG_PERSON, DAY).shown.people[ElementId("B03")])
    assert left(copy_for(restricted(document, "B03", fact), Audience.YOUNG_PERSON, DAY).shown.people[ElementId("B03")])


@pytest.mark.parametrize("fact", ["contact", "wish", "closeness"])
def test_a_fact_of_the_relationship_can_be_restricted(sample: Read, fact: str) -> None:
    before = copy_for(sample("ellie"), Audience.YOUNG_PERSON, DAY).shown.standing(ElementId("B03"))
    after = copy_for(restricted(sample("ellie"), "B03", fact), Audience.YOUNG_PERSON, DAY).shown.standing(
        ElementId("B03")
    )
    field = {"contact": "contact", "wish": "wishes", "closeness": "closeness"}[fact]
    assert getattr(before, field) and not getattr(after, field)


def test_a_restriction_nobody_understands_hides_the_whole(sample: Read) -> None:
    shown = copy_for(restricted(sample("ellie"), "B03", "shoe_size"), Audience.YOUNG_PERSON, DAY).shown
    assert ElementId("B03") not in shown.people


def test_just_for_me_and_my_worker_is_on_no_list_and_no_invitation(sample: Read) -> None:
    document = restricted(sample("ellie"), "B31", reserve=Reserve.ME_AND_WORKER)
    seen = {a: ElementId("B31") in copy_for(document, a, DAY).shown.people for a in Audience}
    assert [a for a, there in seen.items() if there] == [Audience.YOUNG_PERSON, Audience.FILE]
    family = restricted(sample("ellie"), "B31", reserve=Reserve.NOT_FOR_FAMILY)
    seen = {a: ElementId("B31") in copy_for(family, a, DAY).shown.people for a in Audience}
    assert [a for a, there in seen.items() if not there] == [Audience.GUESTS]


def test_a_picture_goes_along_only_where_it_is_allowed(sample: Read) -> None:
    picture = StoredPicture(mime="image/png", content=b"a picture")
    document = replace(sample("ellie"), pictures={"digest": picture, "other": picture})
    document = changed(document, "B03", portrait=Portrait(picture="digest", sticker="sun"))
    shown = copy_for(document, Audience.YOUNG_PERSON, DAY).shown
    assert (shown.pictures, shown.people[ElementId("B03")].portrait) == ({}, Portrait(sticker="sun"))
    allowed = changed(document, "B03", portrait=Portrait(picture="digest", allowed=True))
    assert list(copy_for(allowed, Audience.YOUNG_PERSON, DAY).shown.pictures) == ["digest"]


def test_the_file_copy_is_the_whole_map(sample: Read) -> None:
    document = sample("kai")
    assert copy_for(document, Audience.FILE, DAY).shown is document


def test_a_copy_shows_the_day_of_the_map(sample: Read) -> None:
    assert copy_for(sample("kai"), Audience.FILE, datetime.date(2030, 1, 1)).on == DAY
    undated = replace(sample("kai"), on=None)
    assert copy_for(undated, Audience.FILE, datetime.date(2030, 1, 1)).on == datetime.date(2030, 1, 1)


def _without(document: Document, person: ElementId) -> Document:
    """Return a document in which somebody never was: found by looking at every table, whatever it holds."""

    def names(value: object) -> bool:
        return person in set(strings(value))

    tables: dict[str, Any] = {}
    for field in dataclasses.fields(document):
        table = getattr(document, field.name)
        if not isinstance(table, Mapping):
            continue
        kept = {}
        for key, one in table.items():
            if key == person or (field.name == "restrictions" and one.about == person):
                continue
            shorter = _shorter(one, person)
            if not names(shorter):
                kept[key] = shorter
        tables[field.name] = kept
    return replace(document, **tables)


def _shorter(element: Any, person: ElementId) -> Any:
    """Return an element whose lists do not hold somebody, where the list may be shorter."""
    for name in ("parents", "members", "people"):
        if hasattr(element, name):
            rest = tuple(one for one in getattr(element, name) if getattr(one, "person", one) != person)
            if len(rest) > (1 if name == "members" else 0) or name == "people":
                element = replace(element, **{name: rest})
    for name in ("via", "travel_with"):
        if getattr(element, name, None) == person:
            element = replace(element, **{name: None})
    return element


def _unspoken(document: Document) -> list[ElementId]:
    """Return those whose name stands in nobody else's texts, so that a world without them says the same."""
    found = []
    for key, person in document.people.items():
        rest = list(strings(_without(document, key)))
        first = person.name.text.split()[0] if person.name.text else "?"
        if key != document.young_person and not any(re.search(rf"(?i)\b{re.escape(first)}\b", text) for text in rest):
            found.append(key)
    return found


@pytest.mark.parametrize("audience", OTHERS)
@pytest.mark.parametrize("name", NAMES)
def test_a_world_with_a_hidden_person_is_the_world_without_them(sample: Read, name: str, audience: Audience) -> None:
    document = sample(name)
    hidden = _unspoken(document)
    assert len(hidden) > 5
    for person in hidden:
        without = copy_for(_without(document, person), audience, DAY)
        assert copy_for(restricted(document, person), audience, DAY) == without, person


@pytest.mark.parametrize("audience", OTHERS)
@pytest.mark.parametrize("name", NAMES)
def test_what_a_hidden_person_is_like_changes_nothing(sample: Read, name: str, audience: Audience) -> None:
    for person in _unspoken(sample(name))[:12]:
        document = restricted(sample(name), person)
        other = changed(
            document,
            person,
            name=replace(document.people[person].name, text="Zebedee Quillfeather-Longbottom", other_script="ዘበዴ"),
            gender=Gender.UNKNOWN,
            born=PartialDate(year=1900),
            relation="long lost",
            life=Life.DIED,
        )
        assert copy_for(document, audience, DAY) == copy_for(other, audience, DAY)


def test_the_next_copy_keeps_what_did_not_change(sample: Read) -> None:
    copier = Copier(Audience.YOUNG_PERSON)
    document = sample("kai")
    first = copier.copy(document, DAY)
    later = changed(document, "C05", relation="auntie Aoife")
    second = copier.copy(later, DAY)
    assert second == copy_for(later, Audience.YOUNG_PERSON, DAY)
    assert [key for key in first.shown.people if first.shown.people[key] is not second.shown.people[key]] == ["C05"]
    assert all(first.shown.ties[key] is second.shown.ties[key] for key in first.shown.ties)


def test_the_next_copy_forgets_what_is_hidden_since(sample: Read) -> None:
    copier = Copier(Audience.YOUNG_PERSON)
    document = sample("kai")
    steps: list[Copy] = []
    for one in (document, restricted(document, "C05"), document, restricted(document, "C06", "born")):
        steps.append(copier.copy(one, DAY))
        assert steps[-1] == copy_for(one, Audience.YOUNG_PERSON, DAY)
    assert ContactKind.FACE_TO_FACE in {one.kind for one in steps[0].shown.standing(ElementId("C05")).contact}
    assert ElementId("C05") not in steps[1].shown.standings


def test_a_table_in_which_nothing_changed_is_the_same_table(sample: Read) -> None:
    copier = Copier(Audience.YOUNG_PERSON)
    document = sample("kai")
    first = copier.copy(document, DAY).shown
    second = copier.copy(changed(document, "C05", relation="auntie Aoife"), DAY).shown
    assert second.couples is first.couples and second.ties is first.ties and second.standings is first.standings
    assert second.parentages is first.parentages
    assert second.people is not first.people


def test_a_copy_does_not_say_on_whom_it_does_not_show_a_branch_is_folded(sample: Callable[[str], Document]) -> None:
    ellie = sample("ellie")
    seen = copy_for(ellie, Audience.YOUNG_PERSON, DAY).shown
    hidden = min(ellie.people.keys() - seen.people.keys())
    both = frozenset({hidden, ellie.young_person})
    on = Diagram(view=View.FAMILY_TREE, seat=Seat.TOGETHER, folded=both, folded_above=both)
    (copied,) = copy_for(ellie.with_diagram(on), Audience.YOUNG_PERSON, DAY).shown.diagrams
    assert copied.folded == copied.folded_above == {ellie.young_person}
