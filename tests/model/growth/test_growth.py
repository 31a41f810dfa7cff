"""The figures of a network, counted by hand and by other means; and who may know of them."""

from __future__ import annotations

import datetime
import json
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomap.edit.moments import keep_moment
from ecomap.edit.people import add_person, add_place, change_person, record_death
from ecomap.edit.remove import remove
from ecomap.edit.standing import set_contact
from ecomap.edit.ties import connect, feel
from ecomap.model.contact import ContactKind
from ecomap.model.copies import Audience, copy_for
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document, new_document
from ecomap.model.family import ChildKind, Parentage
from ecomap.model.figures import figures
from ecomap.model.growth import (
    HEADINGS,
    MEANINGS,
    Count,
    Gain,
    Growth,
    as_of,
    bridges,
    change,
    counted,
    growth,
    links,
    over_time,
    rows,
)
from ecomap.model.growth.bridges import Links, betweenness
from ecomap.model.growth.counted import CONTACTS, KINDS
from ecomap.model.network import Place, Strength
from ecomap.model.person import ElementId, Kind, Life, Name, Person, Side, Source
from ecomap.model.restriction import Restriction

DAY = datetime.date(2026, 6, 1)
MARCH, JUNE, SEPTEMBER, NOVEMBER = (datetime.date(2026, month, 1) for month in (3, 6, 9, 11))
NAMES = ("idris", "ellie", "kai")
Read = Callable[[str], Document]


def sizes(grown: Growth, *keys: Count | Gain) -> list[int]:
    """Return how many are counted now, for some figures."""
    return [len(grown.gained[key] if isinstance(key, Gain) else grown.now.who[key]) for key in keys]


def of_file(document: Document, between: datetime.date | None = None, on: datetime.date = DAY) -> Growth:
    """Return the figures of the file's copy."""
    return growth(document, Audience.FILE, on, between)


BY_HAND = {  # size; mum's, dad's, siblings, step; homes, former carers, friends, school, helpers, community; pets
    "idris": (11, 4, 1, 2, 0, 1, 0, 1, 1, 1, 0, 0),
    "ellie": (33, 11, 6, 5, 1, 6, 1, 1, 1, 1, 0, 1),
    "kai": (84, 36, 28, 9, 3, 3, 2, 1, 1, 1, 0, 1),
}


@pytest.mark.parametrize("name", NAMES)
def test_size_by_kind_is_what_one_counts_in_the_samples_by_hand(sample: Read, name: str) -> None:
    found = of_file(sample(name))
    assert tuple(sizes(found, *list(Count)[:12])) == BY_HAND[name]
    assert sum(sizes(found, *KINDS)) == sum(sizes(found, *CONTACTS)) == BY_HAND[name][0]
    assert sum(sizes(found, Count.PAID, Count.UNPAID)) == BY_HAND[name][0]


@pytest.mark.parametrize("name", NAMES)
def test_the_figures_are_those_of_the_tables_the_samples_came_from(sample: Read, name: str) -> None:
    table: dict[str, Any] = json.loads((Path(__file__).parents[1] / f"tables/{name}.json").read_text(encoding="utf-8"))
    people = [dict(zip(table["columns"], row, strict=True)) for row in table["people"]]
    people = [one for one in people if one["side"] != "self" and one["sex"] != "pet"]
    source, now = Counter(one["src"] for one in people), Counter(one["now"] for one in people)
    found = of_file(sample(name))
    assert sizes(found, Count.ON_FILE, Count.NAMED, Count.FOUND) == [source["k"], source["y"], source["s"]]
    assert sizes(found, Gain.NEW_NAMED, Gain.NEW_FOUND, Gain.NEW) == [
        source["y"],
        source["s"],
        source["y"] + source["s"],
    ]
    away = [now["none"], now["never_met"], now["died"] + now["unborn"]]
    assert sizes(found, Count.LOST_TOUCH, Count.NEVER_MET, Count.DIED_OR_UNBORN) == away
    assert sizes(found, Count.IN_TOUCH, Count.OVERNIGHT) == [len(people) - sum(away), now["overnight"]]


@pytest.mark.parametrize("name", NAMES)
def test_the_figures_agree_with_those_of_the_service(sample: Read, name: str) -> None:
    found, known = of_file(sample(name)), figures(sample(name))
    relatives = (Count.MUMS_SIDE, Count.DADS_SIDE, Count.SIBLINGS, Count.STEP_FAMILY)
    assert sum(sizes(found, *relatives)) == known.relatives_now
    assert sum(len(found.start.who[one]) for one in relatives) == known.relatives_on_file_at_start
    assert len(found.now.who[Count.IN_TOUCH]) == known.in_contact_now


def test_who_is_meant_is_told_and_not_a_number_alone(sample: Read) -> None:
    ellie = sample("ellie")
    found = of_file(ellie).now.who

    def named(count: Count) -> list[str]:
        return [ellie.people[one].name.text for one in found[count]]

    assert named(Count.FORMER_CARERS) == ["Angela Dunmore"]  # and not Nan, who is a relative
    assert named(Count.OVERNIGHT) == ["Mair Pryce"]
    assert named(Count.DIRECT_ADULTS) == ["Mair Pryce", "Carys Simms", "Delroy Simms", "Sue Hartley", "Pete Hartley"]
    assert sorted(named(Count.BRIDGES)) == ["Carys Simms", "Kelly Pryce", "Mair Pryce", "Marcus Bailey"]
    assert of_file(ellie).now.parts == 3  # the family, the Hartleys, the Dunmores


# a map made step by step


def _person(key: str, side: Side = Side.MUM, source: Source = Source.ON_FILE, **facts: Any) -> Person:
    return Person(id=ElementId(key), name=Name(text=key.title()), side=side, source=source, **facts)


MUM, DAD, NAN, ANGELA, FRIEND, BOB, REX = (
    ElementId(key) for key in ("mum", "dad", "nan", "angela", "friend", "bob", "rex")
)


def _at_first() -> Document:
    """Return a map on the day the work began: mum, and nan with whom she lost touch; Angela, who cared for her."""
    it = new_document("Ada")
    for one in (_person("mum"), _person("nan", born=PartialDate(year=1960)), _person("angela", Side.FOSTER)):
        it = add_person(it, one)
    cared = Parentage(
        id=ElementId("care"), child=it.young_person, parents=(ANGELA,), kind=ChildKind.FOSTER,
        since=PartialDate(year=2020), until=PartialDate(year=2023),
    )  # fmt: skip
    it = replace(it, parentages={cared.id: cared})
    it = set_contact(it, MUM, ContactKind.SUPERVISED, MARCH)
    it = set_contact(it, NAN, ContactKind.NONE, MARCH)
    it = set_contact(it, ANGELA, ContactKind.NONE, MARCH)
    return feel(it, MUM, Strength.BROKEN, MARCH)


def _later(it: Document) -> Document:
    """Return it after the search: dad is found, a friend named; Nan is visited, Angela rings, mum is okay again."""
    it = add_person(it, _person("dad", Side.DAD, Source.FOUND))
    it = set_contact(it, DAD, ContactKind.NEVER_MET, JUNE)
    it = add_person(it, _person("friend", Side.FRIEND, Source.NAMED))
    it = set_contact(it, FRIEND, ContactKind.FACE_TO_FACE, JUNE)
    it = set_contact(it, NAN, ContactKind.FACE_TO_FACE, JUNE)
    it = feel(it, NAN, Strength.STRONG, JUNE)
    it = set_contact(it, NAN, ContactKind.OVERNIGHT, SEPTEMBER)
    it = set_contact(it, ANGELA, ContactKind.PHONE, SEPTEMBER)
    return feel(it, MUM, Strength.OKAY, SEPTEMBER)


GAINED = {
    Gain.NEW: [DAD, FRIEND],
    Gain.NEW_NAMED: [FRIEND],
    Gain.NEW_FOUND: [DAD],
    Gain.NEW_ON_FILE: [],
    Gain.GONE: [],
    Gain.MET: [],
    Gain.REPAIRED: [MUM, NAN],
    Gain.REPAIRED_CARERS: [ANGELA],
    Gain.NEW_DIRECT_ADULTS: [NAN],
    Gain.NEW_OVERNIGHT: [NAN],
}


@pytest.mark.parametrize("moments", [True, False], ids=["a moment at the start", "from dates alone"])
def test_what_came_since_the_start_is_counted_from_dated_facts(moments: bool) -> None:
    start = keep_moment(_at_first(), MARCH) if moments else _at_first()
    found = of_file(_later(start), on=NOVEMBER)
    assert {gain: list(who) for gain, who in found.gained.items()} == GAINED
    assert found.dated is moments


@pytest.mark.parametrize("moments", [True, False], ids=["a moment at the start", "from dates alone"])
def test_a_day_between_is_worked_out_from_what_is_dated(moments: bool) -> None:
    start = keep_moment(_at_first(), MARCH) if moments else _at_first()
    found = of_file(_later(start), JUNE, NOVEMBER)
    assert found.between is not None
    assert found.between.who[Count.IN_TOUCH] == (MUM, NAN, FRIEND)
    assert found.between.who[Count.OVERNIGHT] == ()
    assert found.gained_between[Gain.REPAIRED] == (NAN,)
    assert found.gained_between[Gain.REPAIRED_CARERS] == ()
    before = of_file(_later(start), JUNE - datetime.timedelta(days=1), NOVEMBER).between
    assert before is not None and before.who[Count.SIZE] == (MUM, NAN, ANGELA)


def test_a_moment_says_who_was_there_whatever_is_dated() -> None:
    undated = add_person(_at_first(), _person("bob", Side.FRIEND, Source.NAMED))
    assert BOB not in as_of(undated, NOVEMBER).people
    kept = keep_moment(undated, JUNE)
    assert BOB in as_of(kept, SEPTEMBER).people and BOB not in as_of(kept, MARCH).people
    gone = remove(kept, [BOB])
    assert BOB in as_of(gone, SEPTEMBER).people
    assert BOB not in as_of(keep_moment(gone, SEPTEMBER), SEPTEMBER).people
    assert of_file(gone, on=NOVEMBER).gained[Gain.GONE] == (BOB,)


def test_the_figures_over_time_end_with_now_and_come_to_every_day_of_which_anything_is_known() -> None:
    found = over_time(_later(_at_first()), Audience.FILE, NOVEMBER)
    assert [one.on for one in found] == [MARCH, JUNE, SEPTEMBER, NOVEMBER]
    assert [len(one.who[Count.SIZE]) for one in found] == [3, 5, 5, 5]
    assert [len(one.who[Count.IN_TOUCH]) for one in found] == [1, 3, 4, 4]


def test_pets_places_and_who_is_several_count_as_the_words_say() -> None:
    it = add_person(_at_first(), _person("rex", Side.PET, kind=Kind.PET))
    it = add_place(it, Place(id=ElementId("club"), name="Club"))
    it = add_person(it, _person("cousins", kind=Kind.SEVERAL, count=3))
    assert sizes(of_file(it), Count.SIZE, Count.PETS, Count.PLACES) == [4, 1, 1]


def test_a_bridge_is_whoever_links_what_would_be_apart() -> None:
    it = _at_first()
    for key in ("bob", "friend", "dad"):
        it = add_person(it, _person(key))
    it = add_place(it, Place(id=ElementId("club"), name="Club"))
    for a, b in (
        (MUM, NAN),
        (NAN, ElementId("club")),
        (ElementId("club"), BOB),
        (BOB, FRIEND),
        (FRIEND, ElementId("club")),
    ):
        it = connect(it, a, b)
    found = bridges(links(it))
    assert [(one.element, one.apart) for one in found] == [("club", 2), (NAN, 1)]
    assert counted(copy_for(it, Audience.FILE, DAY)).parts == 1


GRAPHS = st.integers(2, 9).flatmap(
    lambda size: st.frozensets(
        st.tuples(st.integers(0, size - 1), st.integers(0, size - 1)).filter(lambda pair: pair[0] != pair[1])
    ).map(lambda pairs: (size, pairs))
)


@given(GRAPHS)
def test_bridges_and_betweenness_are_what_another_library_finds(graph: tuple[int, frozenset[tuple[int, int]]]) -> None:
    size, pairs = graph
    other = networkx.Graph(list(pairs))
    other.add_nodes_from(range(size))
    among: Links = {ElementId(str(one)): frozenset(ElementId(str(two)) for two in other[one]) for one in range(size)}
    assert {one.element for one in bridges(among)} == set(map(str, networkx.articulation_points(other)))
    theirs = networkx.betweenness_centrality(other)
    assert betweenness(among) == pytest.approx({ElementId(str(one)): value for one, value in theirs.items()})


def test_every_figure_has_its_words_and_stands_under_one_heading() -> None:
    listed = [key for _, keys in HEADINGS for key in keys]
    assert len(listed) == len(set(listed))
    assert set(listed) == set(MEANINGS) == {*Count, *Gain}
    found = {row.key: row for row in rows(of_file(_later(_at_first()), on=NOVEMBER))}
    assert set(found) == set(listed)
    assert change(found[Count.SIZE]) == "+2" and change(found[Count.LOST_TOUCH]) == "−2"
    assert change(found[Gain.NEW]) == "" and change(found[Count.PETS]) == "0"


@pytest.mark.parametrize("audience", [one for one in Audience if one is not Audience.FILE])
def test_who_is_restricted_is_counted_for_the_file_and_for_nobody_else(audience: Audience) -> None:
    plain = keep_moment(replace(_at_first(), papers=replace(_at_first().papers, drawing_for_guests=True)), MARCH)
    more = set_contact(add_person(plain, _person("bob", Side.DAD)), BOB, ContactKind.OVERNIGHT, JUNE)
    more = connect(connect(more, BOB, MUM), BOB, ANGELA)
    kept = Restriction(id=ElementId("kept"), about=BOB)
    hidden = replace(more, restrictions={kept.id: kept})
    before = replace(hidden, moments=keep_moment(replace(more, moments={}), MARCH).moments)
    for world in (hidden, before):
        assert growth(world, audience, NOVEMBER, JUNE) == growth(plain, audience, NOVEMBER, JUNE)
        assert over_time(world, audience, NOVEMBER) == over_time(plain, audience, NOVEMBER)
        assert len(of_file(world).now.who[Count.SIZE]) == 4
    assert Count.FOUND not in growth(plain, audience, NOVEMBER).now.who
    dated = set_contact(plain, NAN, ContactKind.NONE, SEPTEMBER)  # when it was written down is for the file alone
    assert growth(dated, audience, NOVEMBER, JUNE) == growth(plain, audience, NOVEMBER, JUNE)


def test_a_line_that_was_never_broken_is_not_repaired_and_one_still_stressful_is_not_either() -> None:
    for was, now, repaired in (
        (Strength.WEAK, Strength.STRONG, False),
        (Strength.BROKEN, Strength.STRESSFUL, False),
        (Strength.BROKEN, Strength.WEAK, True),
    ):
        start = keep_moment(feel(_at_first(), MUM, was, MARCH), MARCH)
        found = of_file(feel(start, MUM, now, JUNE), on=NOVEMBER)
        assert (MUM in found.gained[Gain.REPAIRED]) is repaired


def test_who_has_died_is_neither_in_touch_nor_somebody_to_lose_touch_with() -> None:
    it = record_death(set_contact(_at_first(), MUM, ContactKind.OVERNIGHT, MARCH), NAN)
    it = change_person(it, MUM, life=Life.DIED)
    found = of_file(it).now.who
    assert found[Count.DIED_OR_UNBORN] == (MUM, NAN)
    assert not {MUM, NAN} & {*found[Count.IN_TOUCH], *found[Count.LOST_TOUCH], *found[Count.OVERNIGHT]}
