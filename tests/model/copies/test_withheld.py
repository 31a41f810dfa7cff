"""What a finished file must not tell: everything the map says and the copy does not."""

from __future__ import annotations

import datetime
import hashlib
from dataclasses import replace
from typing import Any

import pytest

from ecomap.model.copies import NOTHING_WITHHELD, Audience, Secret, Sort, Withheld, copy_for, plain, with_then, withheld
from ecomap.model.copies.withheld import forms
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document, Moment, StoredPicture
from ecomap.model.gathering import Gathering, Invitation
from ecomap.model.journey import Home, Stay
from ecomap.model.person import ElementId, Name, Person, Portrait, PrivateFacts, Reach
from ecomap.model.promise import Message
from ecomap.model.restriction import Restriction

DAY = datetime.date(2026, 6, 1)
ME, NAN, IVOR = (ElementId(one) for one in ("me", "nan", "ivor"))
IVORS = Person(
    id=IVOR,
    name=Name(text="Mr Ivor Q Blackwood", other_script="Айвор Блэквуд", short="Ive"),
    born=PartialDate(year=1980, month=4, day=3),
    died=PartialDate(year=2001, month=2),
    reach=Reach(address="9 Elm Row", phone="0777 123", email="ivor@example.org"),
    private=PrivateFacts(health="Asthma", offences="Theft", former_name="Leroy"),
    note="Seen at court. He came late;\nwith a dog! Why? Nobody knows",
)


def a_map(ivor: Person = IVORS, **fields: Any) -> Document:
    people = {ME: Person(id=ME, name=Name(text="Ellie")), NAN: Person(id=NAN, name=Name(text="Nan Jean")), IVOR: ivor}
    limit = Restriction(id=ElementId("limit"), about=IVOR, reason="court order")
    return Document(id="map", young_person=ME, people=people, restrictions={limit.id: limit}, **fields)


def away(document: Document, audience: Audience = Audience.YOUNG_PERSON) -> Withheld:
    return withheld(document, copy_for(document, audience, DAY))


def secrets(document: Document) -> dict[str, Sort]:
    return {one.plain.strip(): one.sort for one in away(document).secrets}


def test_all_that_is_said_of_who_is_hidden_is_withheld_in_pieces_that_would_give_it_away() -> None:
    assert secrets(a_map()) == {
        **dict.fromkeys(
            ("mr ivor q blackwood", "ivor", "blackwood", "айвор блэквуд", "айвор", "блэквуд", "ive", "leroy"), Sort.NAME
        ),
        "9 elm row": Sort.ADDRESS,
        "0777 123": Sort.PHONE,
        "ivor example org": Sort.EMAIL,
        "asthma": Sort.PRIVATE,
        "theft": Sort.PRIVATE,
        "seen at court he came late with a dog why nobody knows": Sort.NOTE,
        **dict.fromkeys(("seen at court", "he came late", "with a dog", "why", "nobody knows"), Sort.NOTE),
        "court order": Sort.REASON,
        **dict.fromkeys((one.strip() for one in forms(datetime.date(1980, 4, 3))), Sort.DATE),
    }


def test_the_file_withholds_nothing() -> None:
    assert away(a_map(), Audience.FILE) is NOTHING_WITHHELD


def test_what_the_copy_says_itself_is_no_secret() -> None:
    document = a_map()
    nan = replace(document.people[NAN], about="She was at court. Why? Asthma.", reach=Reach(phone="0777 123"))
    told = secrets(replace(document, people={**document.people, NAN: nan}))
    assert "asthma" not in told and "why" not in told and "0777 123" in told
    assert "asthma" in away(replace(document, people={**document.people, NAN: nan})).seen


def test_nothing_of_it_stands_where_a_value_is_logged() -> None:
    found = repr(away(a_map()))
    assert found == "Withheld()"


def test_an_inner_number_is_a_secret_where_the_program_made_it() -> None:
    made, short = ElementId("0123456789ab"), ElementId("0123456789a")
    for key, kept in ((made, True), (short, False), (ElementId("Ivor0123456789ab"), False)):
        document = a_map()
        people = {**document.people, key: replace(IVORS, id=key)}
        limit = Restriction(id=ElementId("more"), about=key)
        found = secrets(replace(document, people=people, restrictions={**document.restrictions, limit.id: limit}))
        assert (found.get(key) is Sort.ID) is kept


def test_a_picture_is_withheld_by_its_content_and_one_that_is_shown_is_not() -> None:
    pictures = {one: StoredPicture(mime="image/png", content=one.encode()) for one in ("a", "b")}
    document = a_map(replace(IVORS, portrait=Portrait(picture="a")), pictures=pictures)
    nan = replace(document.people[NAN], portrait=Portrait(picture="b", allowed=True))
    found = away(replace(document, people={**document.people, NAN: nan}))
    assert found.pictures == {hashlib.sha256(b"a").hexdigest()}


def test_a_date_that_is_told_anywhere_is_no_secret_however_it_is_written() -> None:
    for told in (Gathering(on="1980-04-03 12:00"), Gathering(wishes="As on 1980-04-03.")):
        assert "3 april 1980" not in secrets(a_map(gathering=told))
    for other in (Gathering(on="1980-04-31 12:00"), Gathering(on="1980-04-02")):
        assert "3 april 1980" in secrets(a_map(gathering=other))
    shown = withheld(a_map(), copy_for(a_map(), Audience.YOUNG_PERSON, datetime.date(1980, 4, 3)))
    assert "3 april 1980" not in {one.plain.strip() for one in shown.secrets}, "the copy is of that day, and says so"


def test_a_day_nobody_is_born_on_is_no_secret_and_a_date_that_cannot_be_says_nothing() -> None:
    visited = Invitation(id=ElementId("i"), person=IVOR, asked_on=datetime.date(2026, 5, 4))
    document = a_map(
        replace(IVORS, born=PartialDate(year=1980, month=2, day=31), died=None), invitations={visited.id: visited}
    )
    assert Sort.DATE not in secrets(document).values()
    died = a_map(replace(IVORS, born=None, died=PartialDate(year=2001, month=2, day=3)))
    assert secrets(died)["3 february 2001"] is Sort.DATE


def test_what_was_then_is_told_by_a_copy_beside_which_it_stands() -> None:
    was = a_map()
    was = replace(was, people={**was.people, NAN: replace(was.people[NAN], about="Asthma.")}, restrictions={})
    moment = Moment(id=ElementId("moment"), on=datetime.date(1980, 4, 3), was=was)
    document = replace(a_map(), moments={moment.id: moment})
    copy = copy_for(document, Audience.YOUNG_PERSON, DAY)
    assert "3 april 1980" in {one.plain.strip() for one in withheld(document, copy).secrets}
    beside = withheld(document, with_then(copy, document, moment))
    assert "3 april 1980" not in {one.plain.strip() for one in beside.secrets}
    assert "9 elm row" in {one.plain.strip() for one in beside.secrets}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ""),
        (" \n.,;!", ""),
        ("Ellie", " ellie "),
        ("O'Neill-Smith, J. (Jo)", " o neill smith j jo "),
        ("STRASSE Straße", " strasse strasse "),
        ("ﬁne", " fine "),
        ("soft\u00adhy\u200bphen\u2060s\ufeff", " softhyphens "),
        ("\u202eright\u202c", " right "),
        ("مريم، علي؟", " مريم علي "),
        ("देवी। नाम", " देवी नाम "),
        ("李，明", " 李 明 "),
        ("a\u00a0b\u2014c", " a b c "),
        ("naïve", " naïve "),
    ],
)
def test_words_are_compared_without_what_stands_between_them(text: str, words: str) -> None:
    assert plain(text) == words


def test_a_day_is_written_in_each_of_these_ways() -> None:
    assert {one.strip() for one in forms(datetime.date(1980, 4, 3))} == {
        "3 april 1980",
        "1980 04 03",
        "03 04 1980",
        "3 4 1980",
        "19800403",
    }
    assert len(forms(datetime.date(1980, 10, 13))) == len(set(forms(datetime.date(1980, 10, 13)))) == 4


def test_a_choice_a_code_and_a_time_of_day_are_no_secrets() -> None:
    document = a_map(
        replace(IVORS, sector="mum", languages=("Zulu",), portrait=Portrait(sticker="cat", colour="red")),
        title="Ellie's map",
    )
    guest = Invitation(id=ElementId("i"), person=IVOR, session="morning", language="Xhosa", food="no nuts")
    found = secrets(replace(document, invitations={guest.id: guest}))
    assert not {"mum", "zulu", "cat", "red", "morning", "xhosa"} & found.keys()
    assert found["no nuts"] is Sort.WORDS and found["ellie s map"] is Sort.WORDS
    assert Secret(plain=" no nuts ", sort=Sort.WORDS) in away(replace(document, invitations={guest.id: guest})).secrets


def test_what_stands_in_lists_is_withheld_and_named_by_what_it_is() -> None:
    ivor = replace(IVORS, private=PrivateFacts(others=(("case number", "RCT-4471"),)))
    home = Home(id=ElementId("home"), people=(Stay(person=IVOR, note="slept in the kitchen"),))
    found = secrets(a_map(ivor, homes={home.id: home}))
    assert found["rct 4471"] is found["case number"] is Sort.PRIVATE
    assert found["slept in the kitchen"] is Sort.NOTE


def test_what_somebody_says_is_their_words_and_no_name() -> None:
    message = Message(id=ElementId("m"), person=IVOR, text="Come home soon")
    found = secrets(a_map(messages={message.id: message}))
    assert found["come home soon"] is Sort.WORDS
    assert not {"come", "home", "soon"} & found.keys(), "a single word of a sentence gives nobody away"


def test_under_what_a_picture_is_kept_is_an_inner_number() -> None:
    digest = "0123456789abcdef"
    document = a_map(pictures={digest: StoredPicture(mime="image/png", content=b"a")})
    assert secrets(document)[digest] is Sort.ID


def test_a_short_name_gives_somebody_away_and_a_title_does_not() -> None:
    for title in ("Dr", "Dr.", "MRS."):
        found = secrets(a_map(replace(IVORS, name=Name(text=f"{title} Al Q Ng"))))
        assert {"al", "ng"} <= found.keys()
        assert not {"q", "dr", "mrs"} & found.keys()


def test_after_a_date_that_cannot_be_the_next_one_is_told() -> None:
    assert "3 april 1980" not in secrets(a_map(gathering=Gathering(wishes="2026-02-31, or 1980-04-03.")))
