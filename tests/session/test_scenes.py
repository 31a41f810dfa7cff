from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

from ecomap.edit.arrange import place
from ecomap.edit.people import rename
from ecomap.geometry import Point
from ecomap.model.copies import Audience, copy_for
from ecomap.model.diagram import Seat, View
from ecomap.model.document import Document
from ecomap.render.compose import Manner, Scene
from ecomap.render.look import LIGHT
from ecomap.session import scenes as module
from ecomap.session.scenes import Scenes, Wanted

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
