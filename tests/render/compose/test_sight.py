from __future__ import annotations

from dataclasses import replace

import pytest

from ecomap.model.copies import Copy
from ecomap.model.diagram import View
from ecomap.model.document import Document
from ecomap.model.person import ElementId, Gender, Kind
from ecomap.model.restriction import Reserve, Restriction
from ecomap.render.compose import Manner
from ecomap.render.compose.sight import Sight, sights


def _one(copy: Copy, manner: Manner, key: str, view: View = View.FAMILY_TREE) -> Sight:
    return sights(copy, manner, view)[ElementId(key)]


def _with(copy: Copy, key: str, **facts: object) -> Copy:
    person = replace(copy.shown.people[ElementId(key)], **facts)  # type: ignore[arg-type]
    return replace(copy, shown=replace(copy.shown, people={**copy.shown.people, person.id: person}))


def test_unnamed_kin_are_called_by_their_relation(young: Copy, manner: Manner) -> None:
    sight = _one(young, manner, "great")
    assert sight.name.endswith("mum's mum")
    assert sight.name[0].isupper()
    assert sight.relation == ""
    assert sight.inside == ""


def test_what_stands_in_brackets_is_not_drawn(young: Copy, manner: Manner) -> None:
    assert _one(young, manner, "mair").relation == "Nan"


def test_a_trans_man_is_drawn_plainly_unless_it_is_his_wish(young: Copy, file: Copy, manner: Manner) -> None:
    assert _one(young, manner, "rhys").kind == "male"
    untold = _with(young, "rhys", gender=Gender.TRANS_MAN)
    assert _one(untold, manner, "rhys").kind == "male"
    told = _with(young, "rhys", gender=Gender.TRANS_MAN, gender_history_shown=True)
    assert _one(told, manner, "rhys").kind == "trans_man"
    assert _one(file, manner, "rhys").kind == "trans_man"


def test_the_dead_show_their_years_and_a_baby_on_the_way_its_month(young: Copy, manner: Manner) -> None:
    assert _one(young, manner, "gwyn").dates == "1960–2019"
    assert _one(young, manner, "gwyn").died
    assert _one(young, manner, "seren").dates == "2018"
    assert _one(young, manner, "baby").name == "Baby"


def test_a_due_month_is_short(file: Copy, manner: Manner) -> None:
    assert _one(file, manner, "baby").dates == "due Sept"


def test_ages_are_those_of_the_day_the_copy_shows(file: Copy, clinical: Manner) -> None:
    assert _one(file, clinical, "ellie").inside == "13"
    later = replace(file, on=file.on.replace(month=11))
    assert _one(later, clinical, "ellie").inside == "14"


def test_ages_stand_on_clinical_drawings_only(young: Copy, manner: Manner) -> None:
    assert _one(young, manner, "ellie").inside == "E"


@pytest.mark.parametrize(("count", "inside"), [(3, "3"), (0, "n")])
def test_several_people_show_their_number(young: Copy, manner: Manner, count: int, inside: str) -> None:
    sight = _one(_with(young, "cousins", count=count, kind=Kind.SEVERAL), manner, "cousins")
    assert (sight.kind, sight.inside) == ("several", inside)


def test_everything_shown_is_said(young: Copy, manner: Manner) -> None:
    said = _one(young, manner, "mair", View.ECOMAP).alternative
    assert said == "Mair, Nan, I stay over, feels strong"


def test_an_unknown_feeling_is_not_said(young: Copy, manner: Manner) -> None:
    assert _one(young, manner, "marcus", View.ECOMAP).alternative == "Marcus, dad, we've lost touch"


def test_wishes_are_badges_on_the_coordinators_ecomap_only(young: Copy, file: Copy, manner: Manner) -> None:
    assert _one(file, manner, "mair", View.ECOMAP).wish == "more"
    assert _one(file, manner, "mair").wish == ""
    assert _one(young, manner, "mair", View.ECOMAP).wish == ""


def test_who_shows_the_same_has_the_same_sight(document: Document, young: Copy, manner: Manner) -> None:
    changed = _with(young, "zofia", relation="friend")
    before, after = (sights(copy, manner, View.ECOMAP) for copy in (young, changed))
    assert [key for key in before if before[key] is not after[key]] == ["zofia"]


def test_who_is_for_the_file_alone_is_marked_there_and_only_there(file: Copy, young: Copy, clinical: Manner) -> None:
    mark = Restriction(id=ElementId("r1"), about=ElementId("rhys"), reserve=Reserve.FILE_ONLY)
    private = Restriction(id=ElementId("r2"), about=ElementId("kelly"), reserve=Reserve.ME_AND_WORKER)
    kept = {mark.id: mark, private.id: private}
    marked = replace(file, shown=replace(file.shown, restrictions=kept))
    sight = _one(marked, clinical, "rhys")
    assert (sight.restricted, sight.sticker) == (True, "lock")
    assert "file only" in sight.alternative
    assert not _one(marked, clinical, "kelly").restricted
    shown = replace(young, shown=replace(young.shown, restrictions=kept))
    assert not _one(shown, clinical, "rhys").restricted
