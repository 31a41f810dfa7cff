from __future__ import annotations

import datetime
import json
import math
import os
import random
import subprocess
import sys
import types
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ecomap.edit.arrange import place, set_mode
from ecomap.geometry import Point
from ecomap.model.contact import Closeness, Contact, ContactKind, Standing
from ecomap.model.dates import PartialDate
from ecomap.model.diagram import Diagram, Mode, Seat, View
from ecomap.model.document import Document, PaperChoices, new_document
from ecomap.model.network import SECTORS, Strength
from ecomap.model.person import ElementId, Gender, Name, Person
from ecomap.store.codec import Unwritable, decode, encode, is_newer, with_pictures, without_pictures
from ecomap.store.errors import CannotOpen, MadeByNewer, NotAMap, TooLarge

SENTENCE = r"^[A-Z`].*[a-z].*\.$"

ByChance = Callable[[int], Document]


def tree_of(document: Document) -> Any:
    return json.loads(encode(document))


def reread(tree: Any) -> Document:
    return decode(json.dumps(tree).encode())


@pytest.mark.parametrize("seed", range(30))
def test_whatever_the_model_holds_reads_back_equal(seed: int, by_chance: ByChance) -> None:
    document = by_chance(seed)
    written = encode(document)
    again = decode(written)
    assert again == document
    assert encode(again) == written


def test_tables_keep_the_order_in_which_things_were_named(small: Document) -> None:
    people = {ElementId(key): Person(id=ElementId(key)) for key in ("zz", "aa", "mm", "0")}
    assert list(decode(encode(replace(small, people=people))).people) == ["zz", "aa", "mm", "0"]


def test_sets_do_not_depend_on_the_run(small: Document) -> None:
    code = "; ".join(
        [
            "from dataclasses import replace",
            "from ecomap.model.document import Document, PaperChoices",
            "from ecomap.store.codec import encode",
            "papers = PaperChoices(left_out=frozenset(str(number) for number in range(40)))",
            "print(encode(Document(id='d', young_person='p', papers=papers)).decode())",
        ]
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parents[2])},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(printed) == 1


def test_what_says_nothing_is_left_out_and_what_says_something_is_not(small: Document) -> None:
    person = tree_of(small)["people"][small.young_person]
    assert person == {"id": small.young_person, "name": {"text": "Zoë"}, "relation": "me", "side": "self"}
    assert tree_of(replace(small, languages=()))["languages"] == []
    assert tree_of(replace(small, papers=PaperChoices(style="")))["papers"] == {"style": ""}


def test_a_person_can_read_it(small: Document) -> None:
    assert encode(small).startswith(b'{\n "format": 1,\n "id": "')
    assert "Zoë" in encode(small).decode()


def test_tables_that_cannot_be_changed_are_written_too(small: Document) -> None:
    frozen = replace(small, people=types.MappingProxyType(dict(small.people)), sheets=types.MappingProxyType({"a": {}}))
    assert decode(encode(frozen)).people == small.people


@pytest.mark.parametrize("text", ["\ud83d", "a\udcffb"])
def test_half_a_character_is_not_written(small: Document, text: str) -> None:
    with pytest.raises(Unwritable):
        encode(replace(small, title=text))


def test_what_is_no_number_does_not_read_back(small: Document) -> None:
    odd = Diagram(view=View.ECOMAP, seat=Seat.TOGETHER, places={small.young_person: Point(math.nan, 0)})
    with pytest.raises(NotAMap, match=SENTENCE):
        decode(encode(replace(small, diagrams=(odd,))))


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (("people", "ME", "born"), {"year": "x"}, "`people.ME.born.year` should be a whole number, not text."),
        (("people", "ME", "gender"), "x", "`people.ME.gender` is a word that is not known there."),
        (("people", "ME", "name"), 3, "`people.ME.name` should be a record, not a whole number."),
        (("people", "ME", "paid"), "no", "`people.ME.paid` should be true or false, not text."),
        (("people", "B02"), {"name": {}}, "`people.B02` has no `id`."),
        (("ties",), {"t": {"id": "t", "a": "x"}}, "`ties.t` has no `b`."),
        (("on",), "yesterday", "`on` is not understood."),
        (("languages",), "en", "`languages` should be a list, not text."),
        (("sectors",), [{"id": "a", "name": "b"}, {"id": "x"}], "`sectors.1` has no `name`."),
        (("standings",), {"ME": {"closeness": [{"ring": 1.5}]}}, "`standings.ME.closeness.0.ring` should be"),
        (("young_person",), None, "`young_person` should be text, not nothing."),
    ],
)
def test_errors_say_where_and_what_in_words(small: Document, path: tuple[str, ...], value: Any, words: str) -> None:
    tree = json.loads(encode(small).replace(small.young_person.encode(), b"ME"))
    holder = tree
    for step in path[:-1]:
        holder = holder[step]
    holder[path[-1]] = value
    with pytest.raises(NotAMap, match=SENTENCE) as caught:
        reread(tree)
    assert words in str(caught.value)


def test_an_error_does_not_repeat_what_is_in_the_map(small: Document) -> None:
    tree = tree_of(small)
    tree["people"][small.young_person]["gender"] = "Ellie Pryce"
    with pytest.raises(NotAMap, match=SENTENCE) as caught:
        reread(tree)
    assert "Ellie" not in str(caught.value)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"[]",
        b"{",
        b'{"format": 1}',
        b'{"format": 1, "id": "a", "young_person": "b"',
        b'{"format": 1, "id": "\xff"}',
        b'{"format": NaN}',
        b'{"format": 1, "id": 1e999}',
        b'{"people": [["id", "name"]]}',
        b"PK\3\4",
        b"[" * 100_000,
        b'{"format": 1, "x": [' + b"[]," * 5_000_000 + b"[]]}",
        b'{"format": 1, "x": ' + b"[" * 500 + b"]" * 500 + b"}",
        b'{"format": 1, "id": "a", "young_person": "b", "people": {' + b'"": {},' * 200_001 + b'"": {}}}',
    ],
)
def test_what_is_no_map_is_refused_in_words(content: bytes) -> None:
    with pytest.raises(CannotOpen, match=SENTENCE):
        decode(content)


def test_moments_within_moments_are_refused() -> None:
    tree: dict[str, Any] = tree_of(new_document())
    for _ in range(60):
        tree = {**tree_of(new_document()), "moments": {"m": {"id": "m", "on": "2026-01-01", "was": tree}}}
    with pytest.raises(TooLarge, match=SENTENCE):
        reread(tree)


def test_a_newer_format_opens_and_what_is_not_understood_is_set_aside(small: Document) -> None:
    me = small.young_person
    tree = tree_of(small)
    tree["format"] = 2
    tree["people"][me] |= {"gender": "of a newer list", "shoe_size": 39}
    tree["ties"] = {"t1": {"id": "t1", "a": me}, "t2": {"id": "t2", "a": me, "b": "c"}}
    tree["sectors"] = [{"id": "mum", "name": "Mum"}, {"id": "new"}]
    document = reread(tree)
    assert is_newer(document)
    assert document.people[me].gender is Gender.UNKNOWN
    assert list(document.ties) == ["t2"]
    assert document.sectors == SECTORS
    assert document.unknown[f"/people/{me}/gender"] == "of a newer list"
    written = tree_of(document)
    assert written == tree


def test_no_old_fact_is_shown_as_the_present_one_where_the_present_one_is_not_understood(small: Document) -> None:
    tree = tree_of(small)
    contact = [{"kind": "none"}, {"kind": "of a newer list"}]
    tree |= {"format": 2, "standings": {small.young_person: {"contact": contact}}}
    document = reread(tree)
    assert document.standing(small.young_person).contact_now is None
    assert tree_of(document) == tree


@pytest.mark.parametrize("seed", range(150))
def test_whatever_is_wrong_in_a_file_it_opens_or_is_refused_in_words(seed: int, by_chance: ByChance) -> None:
    chance = random.Random(seed)
    tree = {**tree_of(by_chance(seed % 7)), "format": chance.choice((1, 2))}
    for _ in range(chance.choice((1, 1, 3))):
        _spoil(tree, chance)
    try:
        document = reread(tree)
    except CannotOpen as error:
        assert str(error).endswith(".")
    else:
        assert decode(encode(document)) == document


def _spoil(tree: Any, chance: random.Random) -> None:
    """Change, take away or add something anywhere in a tree."""
    odd: tuple[Any, ...] = (
        None,
        1,
        -1.5,
        "",
        [],
        {},
        [1],
        {"a": 1},
        True,
        10**30,
        [[{}]],
        {"id": None},
        "2026-13-01",
        "unknown",
    )
    holder, step = tree, chance.choice(sorted(tree))
    while isinstance(holder[step], (dict, list)) and holder[step] and chance.random() < 0.8:
        holder = holder[step]
        step = chance.choice(sorted(holder) if isinstance(holder, dict) else range(len(holder)))
    match chance.randrange(3):
        case 0:
            holder[step] = chance.choice(odd)
        case 1:
            del holder[step]
        case 2 if isinstance(holder, dict):
            holder["newer"] = chance.choice(odd)


def test_a_newer_format_without_the_most_needed_is_said_to_be_newer(small: Document) -> None:
    tree = {**tree_of(small), "format": 2, "young_person": ["somebody"]}
    with pytest.raises(MadeByNewer, match="newer Ecomap"):
        reread(tree)


def test_pictures_part_and_come_together_again_in_moments_too(by_chance: ByChance) -> None:
    document = by_chance(3)
    bare, contents = without_pictures(document)
    assert len(contents) == 2
    for one in (bare, *(moment.was for moment in bare.moments.values())):
        assert one.pictures and not any(picture.content for picture in one.pictures.values())
    assert with_pictures(decode(encode(bare)), contents) == document
    with pytest.raises(NotAMap, match=SENTENCE):
        with_pictures(bare, {})


def test_two_thousand_people_come_back_as_they_went() -> None:
    document = _crowd(2000)
    assert decode(encode(document)) == document


def _crowd(size: int) -> Document:
    ids = [ElementId(f"p{number}") for number in range(size)]
    standing = Standing(
        closeness=(Closeness(ring=2, recorded=datetime.date(2026, 1, 2)),), contact=(Contact(kind=ContactKind.PHONE),)
    )
    people = {one: Person(id=one, name=Name(text=f"Person {one}"), born=PartialDate(year=1980)) for one in ids}
    return replace(new_document(), people=people, standings=dict.fromkeys(ids, standing))


def test_words_of_the_file_are_those_of_the_model(small: Document) -> None:
    assert {one.value for one in Strength} == {"strong", "okay", "weak", "up_down", "stressful", "broken", "unknown"}


def test_the_mode_of_the_ecomap_and_both_sets_of_places_are_kept(small: Document) -> None:
    here = {small.young_person: Point(0, 0)}
    rings = place(small, View.ECOMAP, Seat.TOGETHER, here)
    free = place(set_mode(rings, Seat.TOGETHER, Mode.FREE), View.ECOMAP, Seat.TOGETHER, here)
    assert decode(encode(free)) == free and decode(encode(free)).mode(View.ECOMAP, Seat.TOGETHER) is Mode.FREE
    written = json.loads(encode(rings))
    assert "free" not in written and "modes" not in written, "a map in rings is written as before"
    assert decode(encode(rings)).mode(View.ECOMAP, Seat.TOGETHER) is Mode.RINGS


def test_as_many_records_are_read_as_the_bound_says_and_no_more(small: Document) -> None:
    tree = {"format": 1, "id": "a"}
    with pytest.raises(NotAMap, match="young_person"):
        reread({**tree, "first": [1] * 150_000, "second": {str(number): 1 for number in range(50_000)}})
    with pytest.raises(TooLarge, match=SENTENCE):
        reread({**tree, "first": [1] * 150_000, "second": {str(number): 1 for number in range(50_001)}})


def test_parts_are_counted_before_they_are_made() -> None:
    for many in (b"[" * 500_000 + b"{" * 500_001, b"[" * 1_000_001, b"{" * 1_000_001):
        with pytest.raises(TooLarge, match=SENTENCE) as caught:
            decode(many)
        assert "nested" not in str(caught.value)
    with pytest.raises(TooLarge, match=SENTENCE) as caught:
        decode(b"[" * 1_000_000)
    assert "nested" in str(caught.value), "not too many, but too deep"


@pytest.mark.parametrize("content", [b"[]", b"{", b"\xff", b'"text"'])
def test_what_is_no_object_is_said_to_be_no_map(content: bytes) -> None:
    with pytest.raises(NotAMap, match=r"^This.*[a-z].*\.$"):
        decode(content)


def test_this_format_is_not_newer(small: Document) -> None:
    assert not is_newer(small) and not is_newer(reread(tree_of(small)))
    assert is_newer(reread({**tree_of(small), "format": 2}))


def test_what_is_no_fact_is_not_written(small: Document) -> None:
    for odd in (object(), {1: object()}):
        with pytest.raises(Unwritable, match="object"):
            encode(replace(small, title=odd))  # type: ignore[arg-type]


def test_a_history_that_is_not_understood_twice_goes_once(small: Document) -> None:
    contact = [{"kind": "of a newer list"}, {"kind": "none"}, {"kind": "of another"}]
    tree = {**tree_of(small), "format": 2, "standings": {small.young_person: {"contact": contact}}}
    assert tree_of(reread(tree)) == tree


@pytest.mark.parametrize("odd", [3, [], "text", None])
def test_a_moment_that_holds_no_map_is_refused(small: Document, odd: Any) -> None:
    with pytest.raises(NotAMap, match=SENTENCE):
        reread({**tree_of(small), "moments": {"m": {"id": "m", "on": "2026-01-01", "was": odd}}})
