"""The name box, end to end: a table of typed lines, what they say before Enter, and what one undo takes back."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecomap.edit.families import add_parent, add_sibling
from ecomap.edit.phrases import understand
from ecomap.model.document import Document, new_document
from ecomap.model.person import ElementId, Gender, Name, Person
from ecomap.model.rules import check

HERE = Path(__file__).parent
DAY = datetime.date(2026, 6, 1)


Outcome = Callable[[Document], list[str]]


def _table() -> list[tuple[str, str]]:
    lines = [line for line in (HERE / "phrases.txt").read_text("utf-8").splitlines() if not line.startswith("#")]
    return [(line, made.strip().removeprefix("=>").strip()) for line, made in zip(lines[::2], lines[1::2], strict=True)]


def typed(line: str, document: Document | None = None, anchor: ElementId | None = None) -> Document:
    document = document or new_document("Ellie")
    for part in line.split(" || "):
        document = understand(part, document, anchor, DAY).apply(document)
        check(document)
    return document


@pytest.mark.parametrize(("line", "expected"), _table())
def test_a_typed_line_makes_the_map_people_mean(line: str, expected: str, outcome: Outcome) -> None:
    assert "; ".join(outcome(typed(line))) == expected


def test_the_table_is_long_enough_to_mean_something() -> None:
    assert len(_table()) >= 800


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("", ""),
        ("mum || mum's brother Lee 34", "Adds Lee, mum's brother, born about 1992."),
        ("mum's brother Lee", "Adds Lee, mum's brother. Also adds mum, without a name."),
        ("mum || mum Sarah", "Names Sarah, mum."),
        ("mum Kelly Pryce || mum Kelly", "Kelly is on the map already."),
        ("mum Kelly || mum Kelly 34", "Adds to what is known of Kelly, mum, born about 1992."),
        ("nan Jean", "Adds Jean, nan, as mum's mum. Also adds mum, without a name."),
        ("dog Biscuit, boxing club", "Adds Biscuit, dog and boxing club."),
        ("old teacher Mr Lowe at Westmere School", "Adds Mr Lowe, old teacher. Adds Westmere School."),
        ("mum || baby sister Seren, stillborn 2018", "Adds Seren, baby sister, stillborn 2018."),
        (
            "auntie Jo, auntie Ann || cousin Ty",
            "Adds Ty, cousin. Ty is not on the family tree yet: say whose child.",
        ),
        (
            "mum || dad's sister Simone's son Ty",
            "Adds Ty, dad's sister's son. Adds Simone, dad's sister. Also adds dad, without a name.",
        ),
        ("foster carer Denise from 2020 to 2023", "Adds Denise, foster carer, since 2020, until 2023."),
        ("dad Tom (in prison) he/him", "Adds Tom, dad, he/him, “in prison”."),
        ("friends: Amir, Filmon, Zofia", "Adds Amir, Filmon and Zofia, friends."),
        ("sisters Ella 9, Mia 7", "Adds Ella, sister, born about 2017 and Mia, sister, born about 2019."),
        ("papa Jim", "Adds Jim, papa, as dad."),
        ("our kid Danny", "Adds Danny, our kid, as brother or sister."),
        ("dadi", "Adds dadi, as dad's mum. Also adds dad, without a name."),
        ("Kelly's mum Jean", "Adds Jean, Kelly's mum. There is no Kelly on the map yet, so Jean is on no line."),
        (
            "friend Kelly Ash || friend Kelly Birch || Kelly's mum Jean",
            "Adds Jean, Kelly's mum. Several people are called Kelly, so Jean is on no line.",
        ),
        ("mum Kelly || Kelly's mum Jean", "Adds Jean, mum's mum."),
        ("mum Kelly || Kelly", "Kelly is on the map already."),
        ("mum Kelly || mum Kelly Pryce", "Adds to what is known of Kelly Pryce, mum."),
        ("mum Kelly || friend Kelly", "Adds Kelly, friend. Somebody else called Kelly is on the map already."),
        ("brother Max || brother", "Adds brother. Max is there already as brother: this is somebody else."),
        ("mum || friend Darren || mum, her ex Darren", "Adds to what is known of mum and Darren, friend."),
        ("nan Jean, kinship carer", "Adds Jean, nan, kinship carer, as mum's mum. Also adds mum, without a name."),
        ("baby due in March", "Adds baby on the way, due March 2027."),
        (",;,", "There is nothing to add in this yet."),
    ],
)
def test_what_will_happen_is_said_before_enter(line: str, sentence: str) -> None:
    *before, last = line.split(" || ")
    document = typed(" || ".join(before)) if before else new_document("Ellie")
    assert understand(last, document, None, DAY).sentence == sentence


def test_reading_changes_nothing_and_applying_twice_gives_the_very_same_map() -> None:
    document = new_document("Ellie")
    understanding = understand("mum Sarah, dad Tom", document, None, DAY)
    assert len(document.people) == 1
    assert understanding.apply(document) is understanding.apply(document)


def test_the_new_ones_are_told_those_in_between_last() -> None:
    document = new_document("Ellie")
    understanding = understand("mum's brother Lee, boxing club", document, None, DAY)
    after = understanding.apply(document)
    names = [after.people[one].name.text if one in after.people else one for one in understanding.new_ids]
    assert names == ["Lee", next(iter(after.places)), ""]


def test_a_line_applies_to_a_map_that_has_changed_since(outcome: Outcome) -> None:
    before = new_document("Ellie")
    understanding = understand("mum's brother Lee", before, None, DAY)
    changed = typed("mum Sarah", before)
    assert outcome(understanding.apply(changed)) == ["Sarah: mum", "Lee: mum's brother", "me < Sarah", "Sarah ~ Lee"]


def test_her_brother_is_the_selected_persons_and_brother_the_young_persons(outcome: Outcome) -> None:
    document = typed("mum Sarah")
    sarah = next(one.id for one in document.people.values() if one.name.text == "Sarah")
    assert "Sarah ~ Lee" in outcome(typed("her brother Lee", document, sarah))
    assert "Max < Sarah" in outcome(typed("brother Max", document, sarah))
    assert "me = Sarah" not in outcome(typed("her partner Jo", document, sarah))


def test_whom_the_one_who_types_cannot_see_no_name_finds() -> None:
    document = typed("mum Sarah, dad Tom")
    tom = next(one.id for one in document.people.values() if one.name.text == "Tom")
    seen = understand("dad Tom", document, None, DAY)
    unseen = understand("dad Tom", document, None, DAY, unseen=frozenset({tom}))
    assert seen.new_ids == ()
    assert len(unseen.new_ids) == 1
    assert unseen.sentence == "Adds Tom, dad."


def test_naming_somebody_keeps_what_was_known_of_them() -> None:
    document = new_document("Ellie")
    mum = Person(id=ElementId("mum"), gender=Gender.FEMALE, about="sings")
    document = add_parent(document, document.young_person, mum)
    after = typed("mum Sarah", document)
    assert (after.people[mum.id].name.text, after.people[mum.id].about) == ("Sarah", "sings")


def test_an_unnamed_brother_gets_the_first_name_and_the_second_is_another() -> None:
    document = new_document("Ellie")
    document = add_sibling(document, document.young_person, Person(id=ElementId("b"), gender=Gender.MALE))
    after = typed("brother Max, brother Sam", document)
    assert [one.name.text for one in after.people.values()] == ["Ellie", "Max", "Sam"]


def test_several_lines_are_several_people() -> None:
    assert len(typed("mum Sarah\ndad Tom;brother Max").people) == 4


WORDS = st.sampled_from(
    """mum dad nan half step great brother's sister's my her Sarah Lee 34 died 2019 ( ) , ; and at club dog twins 3
    cousins foster carer since until ex baby due September is the é 王 ' from called - about of Kelly's mums friends &
    b.2010 3/5/10 last year ago in lives unknown ? side dad's maternal school PA 9 months + : 😀 our kid
    I have a""".split()  # noqa: SIM905
)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(WORDS, max_size=10).map(" ".join), min_size=1, max_size=3))
def test_nothing_that_can_be_typed_is_an_error(lines: list[str]) -> None:
    document = new_document("Ellie")
    for line in lines:
        understanding = understand(line, document, None, DAY)
        document = understanding.apply(document)
        check(document)
        assert bool(understanding.sentence) is bool(line.strip())


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60))
def test_any_text_at_all_can_be_typed(text: str) -> None:
    document = new_document("Ellie")
    understanding = understand(text, document, None, DAY)
    check(understanding.apply(document))
    assert bool(understanding.sentence) is bool(text.strip())


NAMES = st.sampled_from("Qazzi Wexby Vukko Żłóbek Ñandú Đặng Ɓaŋ ሰናይት Οδύσσεια Zębik Xoxo Gwrych".split())  # noqa: SIM905


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(WORDS, NAMES), max_size=12))
def test_no_letter_of_what_is_unclear_is_lost(said: list[str]) -> None:
    line = " ".join(said)
    document = new_document("Ellie")
    after = understand(line, document, None, DAY).apply(document)
    kept = " ".join(
        [
            *(f"{one.name.text} {one.relation} {one.about}" for one in after.people.values()),
            *(f"{one.name} {one.about}" for one in after.places.values()),
        ]
    )
    for word in said:
        if word[0].isupper() and word not in ("Sarah", "Lee", "September", "PA", "I", "Kelly's"):
            assert word in kept, (line, kept)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.lists(st.one_of(WORDS, NAMES), max_size=8).map(" ".join), min_size=1, max_size=2))
def test_the_sentence_tells_everybody_who_is_added_by_name(lines: list[str]) -> None:
    document = new_document("Ellie")
    for line in lines:
        understanding = understand(line, document, None, DAY)
        after = understanding.apply(document)
        for one in after.people.keys() - document.people.keys():
            assert after.people[one].name.text in understanding.sentence
        if after == document:
            # no step for undo to take back
            assert after is document
            assert understanding.new_ids == ()
            assert not understanding.sentence.startswith("Adds")
        document = after


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(WORDS, NAMES, st.sampled_from(["Max", "Jean", "boxing"])), max_size=10))
def test_whom_the_one_who_types_cannot_see_changes_no_word_of_a_sentence(said: list[str]) -> None:
    line = " ".join(said)
    small = new_document("Ellie")
    large = typed("mum Sarah, dad Tom, brother Max, nan Jean, friend Lee, boxing club, foster carer Xoxo", small)
    hidden = frozenset((large.people.keys() | large.places.keys()) - small.people.keys())
    alone = understand(line, small, None, DAY)
    among = understand(line, large, None, DAY, unseen=hidden)
    assert alone.sentence == among.sentence
    assert len(alone.new_ids) == len(among.new_ids)


def test_a_very_long_word_is_a_name() -> None:
    name = "great" * 5000
    assert [one.name.text for one in typed(name).people.values()] == ["Ellie", name]


def test_a_name_is_never_lost() -> None:
    for name in ("Saoirse O'Neill", "van der Berg", "Nguyễn Thị Hồng", "X"):
        after = typed(f"mum {name}")
        assert Name(text=name) in [one.name for one in after.people.values()]


def test_a_long_list_is_told_in_few_words() -> None:
    line = ", ".join(f"friend F{number}" for number in range(200))
    document = new_document("Ellie")
    understood = understand(line, document, on=DAY)
    assert len(understood.new_ids) == 200
    assert understood.sentence.endswith("F9, F10 and 189 more, friends.")
    assert len(understood.sentence) < 300
