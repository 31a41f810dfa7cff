from __future__ import annotations

import datetime

import pytest

from ecomap.edit.people import (
    add_picture,
    change_person,
    change_place,
    record_death,
    rename,
    set_portrait,
    set_sector,
    set_sectors,
    show_picture,
    take_back_death,
    take_picture_away,
)
from ecomap.edit.standing import set_contact
from ecomap.model.contact import ContactKind
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document, StoredPicture
from ecomap.model.network import Sector
from ecomap.model.person import ElementId, Life
from ecomap.model.rules import RuleBroken

KELLY, MAIR, BOXING = ElementId("kelly"), ElementId("mair"), ElementId("boxing")
DAY = datetime.date(2026, 6, 1)


def test_renaming_changes_the_name_alone_and_tidies_its_spaces(family: Document) -> None:
    family = change_person(family, KELLY, relation="mum")
    after = rename(family, KELLY, "  Kelly   Pryce ")
    assert after.people[KELLY].name.text == "Kelly Pryce"
    assert after.people[KELLY].relation == "mum"
    assert rename(family, BOXING, "Boxing").places[BOXING].name == "Boxing"
    assert rename(family, KELLY, "Kelly") is family


def test_a_death_is_a_fact_of_the_person_and_of_contact_and_keeps_what_contact_was(family: Document) -> None:
    after = record_death(family, MAIR, PartialDate(year=2019), DAY)
    assert (after.people[MAIR].life, after.people[MAIR].died) == (Life.DIED, PartialDate(year=2019))
    contact = after.standing(MAIR).contact_now
    assert contact is not None and contact.kind is ContactKind.DIED
    assert record_death(after, MAIR, PartialDate(year=2019), DAY) is after


def test_a_death_recorded_by_mistake_goes_with_what_it_said_of_contact(family: Document) -> None:
    before = set_contact(family, MAIR, ContactKind.SUPERVISED, DAY)
    after = take_back_death(record_death(before, MAIR, PartialDate(year=2019), DAY), MAIR)
    assert (after.people[MAIR].life, after.people[MAIR].died) == (Life.LIVING, None)
    assert after.standing(MAIR) == before.standing(MAIR)
    assert take_back_death(after, MAIR) is after


def test_taking_a_death_back_leaves_a_contact_that_came_later(family: Document) -> None:
    after = set_contact(record_death(family, MAIR, None, DAY), MAIR, ContactKind.PHONE, DAY)
    contact = take_back_death(after, MAIR).standing(MAIR).contact_now
    assert contact is not None and contact.kind is ContactKind.PHONE


def test_a_place_changes_by_the_names_of_its_facts(family: Document) -> None:
    assert change_place(family, BOXING, icon="dumbbell").places[BOXING].icon == "dumbbell"


def test_a_part_of_the_map_that_is_not_there_is_refused(family: Document) -> None:
    assert set_sector(family, KELLY, "friends").people[KELLY].sector == "friends"
    with pytest.raises(RuleBroken):
        set_sector(family, KELLY, "nowhere")


def test_who_was_in_a_part_that_goes_is_free_again(family: Document) -> None:
    family = set_sector(family, KELLY, "friends")
    after = set_sectors(family, (Sector(id="mum", name="Mam's side"),))
    assert after.people[KELLY].sector == ""
    assert after.places[BOXING].sector == ""
    assert set_sectors(after, after.sectors) is after
    with pytest.raises(RuleBroken):
        set_sectors(family, (Sector(id="mum", name="a"), Sector(id="mum", name="b")))


def test_a_picture_nobody_shows_any_more_is_forgotten(family: Document) -> None:
    picture = StoredPicture(mime="image/png", content=b"png")
    shown = set_portrait(add_picture(family, "digest", picture), KELLY, picture="digest")
    assert shown.pictures == {"digest": picture}
    assert set_portrait(shown, KELLY, picture="").pictures == {}


def test_a_picture_is_shown_whole_and_takes_the_place_of_the_one_before(family: Document) -> None:
    one, other = (StoredPicture(mime="image/jpeg", content=content) for content in (b"one", b"other"))
    before = set_portrait(show_picture(family, KELLY, one, allowed=True), KELLY, zoom=2.0, centre=(0.1, 0.9))
    after = show_picture(before, KELLY, other, allowed=False)
    portrait = after.people[KELLY].portrait
    assert after.pictures == {portrait.picture: other}, "what nobody shows is not kept unseen"
    assert (portrait.zoom, portrait.centre, portrait.allowed) == (1.0, (0.5, 0.5), False)
    assert show_picture(after, KELLY, other, allowed=False) is after


def test_a_picture_that_two_show_stays_as_long_as_one_does(family: Document) -> None:
    picture = StoredPicture(mime="image/jpeg", content=b"both of them")
    both = show_picture(show_picture(family, KELLY, picture, allowed=True), MAIR, picture, allowed=True)
    assert len(both.pictures) == 1
    one = take_picture_away(both, KELLY)
    assert one.pictures == both.pictures
    assert take_picture_away(one, MAIR) == family
    assert take_picture_away(family, MAIR) is family
