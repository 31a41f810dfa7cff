from __future__ import annotations

import datetime
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from ecomap.edit.arrange import place
from ecomap.edit.people import rename
from ecomap.edit.phrases import understand
from ecomap.geometry import Point
from ecomap.layout import ecomap as around
from ecomap.layout import genogram
from ecomap.model.copies import Audience, copy_for
from ecomap.model.diagram import Seat, View
from ecomap.model.document import Document
from ecomap.render.compose import Manner, Scene
from ecomap.render.look import DARK, LIGHT
from ecomap.session import scenes as module
from ecomap.session.scenes import DRAWN, Scenes, Wanted

DAY = datetime.date(2026, 6, 1)
MANNER = Manner(palette=LIGHT)


def wanted(document: Document, *, lasting: bool = True) -> Wanted:
    copy = copy_for(document, Audience.YOUNG_PERSON, DAY)
    diagram = document.diagram(View.FAMILY_TREE, Seat.TOGETHER)
    return Wanted(copy=copy, diagram=diagram, manner=MANNER, lasting=lasting)


def test_the_same_wish_is_answered_by_the_very_same_scene(family: Document) -> None:
    scenes = Scenes(lambda asked, scene: None)
    asked = wanted(family)
    assert scenes.scene(asked) is scenes.scene(replace(asked))
    assert scenes.is_full


def test_people_who_did_not_change_keep_their_figure(family: Document) -> None:
    scenes = Scenes(lambda asked, scene: None)
    before = {one.figure.key: one.figure for one in scenes.scene(wanted(family)).layers}
    tom = next(one.id for one in family.people.values() if one.name.text == "Tom")
    after = {one.figure.key: one.figure for one in scenes.scene(wanted(rename(family, tom, "Thomas"))).layers}
    changed = {key for key in before if key in family.people and after[key] is not before[key]}
    assert changed == {tom}


def test_a_preview_is_answered_at_once_and_never_laid_out_in_full(family: Document, window: Any) -> None:
    told: list[Scene] = []
    scenes = Scenes(lambda asked, scene: told.append(scene), window.post)
    scenes.scene(wanted(family))
    tom = next(one.id for one in family.people.values() if one.name.text == "Tom")
    moved = place(family, View.FAMILY_TREE, Seat.TOGETHER, {tom: Point(100, 100)})
    scenes.scene(wanted(moved, lasting=False))
    assert not scenes.is_full
    scenes.close()
    assert window.posted.empty() and not told


def test_a_large_map_is_answered_at_once_and_laid_out_in_full_soon_after(
    family: Document, window: Any, monkeypatch: Any
) -> None:
    monkeypatch.setattr(module, "FEW", 0)
    monkeypatch.setattr(module, "MANY", 0)
    told: list[tuple[Wanted, Scene]] = []
    scenes = Scenes(lambda asked, scene: told.append((asked, scene)), window.post)
    asked = wanted(family)
    quick = scenes.scene(asked)
    window.run_until(lambda: bool(told))
    ((of, full),) = told
    assert of is asked and full is not quick
    assert scenes.is_full and scenes.scene(asked) is full
    scenes.close()


def test_until_very_many_who_are_added_at_once_are_laid_out_the_others_stay_where_they_were(
    family: Document, window: Any
) -> None:
    told: list[Scene] = []
    scenes = Scenes(lambda asked, scene: told.append(scene), window.post)
    before = scenes.scene(wanted(family))
    many = understand(", ".join(f"brother Name{number}" for number in range(DRAWN + 1)), family).apply(family)
    meanwhile = scenes.scene(wanted(many))
    assert meanwhile.places == before.places and meanwhile.layers == before.layers
    assert not scenes.is_full
    window.run_until(lambda: bool(told))
    assert told[-1].places.keys() >= many.people.keys() - family.people.keys()
    scenes.close()


def test_somebody_who_is_otherwise_by_then_is_not_shown_as_they_were(family: Document, window: Any) -> None:
    scenes = Scenes(lambda asked, scene: None, window.post)
    scenes.scene(wanted(family))
    tom = next(one.id for one in family.people.values() if one.name.text == "Tom")
    many = understand(", ".join(f"brother Name{number}" for number in range(DRAWN + 1)), family).apply(family)
    assert not scenes.scene(wanted(rename(many, tom, "Thomas"))).places
    scenes.close()


def test_a_layout_of_what_is_no_longer_wanted_is_dropped(family: Document, window: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr(module, "FEW", 0)
    monkeypatch.setattr(module, "MANY", 0)
    told: list[Wanted] = []
    scenes = Scenes(lambda asked, scene: told.append(asked), window.post)
    tom = next(one.id for one in family.people.values() if one.name.text == "Tom")
    first, second = wanted(family), wanted(rename(family, tom, "Thomas the Third"))
    scenes.scene(first)
    scenes.scene(second)
    window.run_until(lambda: bool(told))
    scenes.close()
    while not window.posted.empty():
        window.posted.get()()
    assert told == [second]


@pytest.fixture
def laid_out_on(monkeypatch: pytest.MonkeyPatch) -> list[threading.Thread]:
    """The thread of every full layout that is made while the test runs."""
    threads: list[threading.Thread] = []
    for engine in (genogram, around):
        whole: Callable[..., Any] = engine.lay_out

        def told(*what: Any, _whole: Callable[..., Any] = whole, **how: Any) -> Any:
            threads.append(threading.current_thread())
            return _whole(*what, **how)

        monkeypatch.setattr(engine, "lay_out", told)
    return threads


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every family counts as a large one."""
    for limit in ("FEW", "MANY", "DRAWN"):
        monkeypatch.setattr(module, limit, 0)


@pytest.mark.usefixtures("large")
def test_who_asks_for_a_large_map_gets_an_empty_sheet_and_never_lays_out(
    family: Document, window: Any, laid_out_on: list[threading.Thread]
) -> None:
    told: list[Scene] = []
    scenes = Scenes(lambda asked, scene: told.append(scene), window.post)
    first = scenes.scene(wanted(family))
    assert first.hasty and not first.places
    window.run_until(lambda: bool(told))
    tom = next(one.id for one in family.people.values() if one.name.text == "Tom")
    placed = place(family, View.FAMILY_TREE, Seat.TOGETHER, told[0].places)
    scenes.scene(wanted(rename(placed, tom, "Bartholomew-Maximilian")))
    window.run_until(lambda: len(told) > 1)
    scenes.close()
    assert laid_out_on and threading.current_thread() not in laid_out_on
    assert all(tom in scene.places and not scene.hasty for scene in told)


@pytest.mark.usefixtures("large")
def test_a_large_map_that_has_its_places_is_drawn_with_them_first_and_laid_out_then(
    family: Document, window: Any
) -> None:
    places = Scenes(lambda asked, scene: None).scene(wanted(family)).places
    told: list[Scene] = []
    scenes = Scenes(lambda asked, scene: told.append(scene), window.post)
    scenes.scene(wanted(place(family, View.FAMILY_TREE, Seat.TOGETHER, places)))
    window.run_until(lambda: len(told) == 2)
    scenes.close()
    assert [scene.hasty for scene in told] == [True, False]
    assert dict(told[0].places) == dict(places)


@pytest.mark.usefixtures("large")
def test_in_another_manner_the_map_stays_on_screen_until_it_is_drawn_anew(family: Document, window: Any) -> None:
    told: list[Scene] = []
    scenes = Scenes(lambda asked, scene: told.append(scene), window.post)
    asked = wanted(family)
    scenes.scene(asked)
    window.run_until(lambda: bool(told))
    dark = replace(asked, manner=replace(MANNER, palette=DARK))
    assert scenes.scene(dark).layers is told[0].layers
    window.run_until(lambda: len(told) > 1)
    scenes.close()
    assert told[1].manner is dark.manner and told[1].layers


@pytest.mark.usefixtures("large")
def test_another_copy_never_shows_what_the_one_before_showed(family: Document, window: Any) -> None:
    told: list[Scene] = []
    scenes = Scenes(lambda asked, scene: told.append(scene), window.post)
    asked = wanted(family)
    scenes.scene(asked)
    window.run_until(lambda: bool(told))
    other = replace(asked, diagram=replace(asked.diagram, seat=Seat.COORDINATOR))
    assert not any(placed.figure.primitives for placed in scenes.scene(other).layers)
    scenes.close()


@pytest.mark.usefixtures("large")
def test_back_on_a_drawing_everybody_has_the_figure_they_had(family: Document, window: Any) -> None:
    told: list[Scene] = []
    scenes = Scenes(lambda asked, scene: told.append(scene), window.post)
    tree = wanted(family)
    scenes.scene(tree)
    window.run_until(lambda: bool(told))
    there = replace(tree, diagram=replace(tree.diagram, places=told[0].places))
    scenes.scene(replace(tree, diagram=family.diagram(View.ECOMAP, Seat.TOGETHER)))
    again = scenes.scene(there)
    scenes.close()
    assert again.layout is told[0].layout
    assert [placed.figure for placed in again.layers] == [placed.figure for placed in told[0].layers]
