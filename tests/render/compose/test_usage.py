from __future__ import annotations

from dataclasses import replace

from ecomap.model.person import ElementId
from ecomap.render.compose import Manner
from ecomap.render.compose.sight import Sight
from ecomap.render.compose.usage import of_people
from ecomap.render.notation import Sign

GWYN = Sight(key=ElementId("gwyn"), kind="male", name="Gwyn", died=True, contact="died")


def test_a_death_is_a_leaf_or_a_cross_and_no_badge(manner: Manner, clinical: Manner) -> None:
    assert of_people((GWYN,), manner) == {Sign("people", "male"), Sign("areas", "died")}
    assert of_people((GWYN,), clinical) == {Sign("people", "male"), Sign("areas", "died_clinical")}


def test_badges_that_are_not_drawn_are_not_in_the_key(manner: Manner) -> None:
    zofia = replace(GWYN, died=False, contact="face_to_face")
    assert Sign("contacts", "face_to_face") in of_people((zofia,), manner)
    assert Sign("contacts", "face_to_face") not in of_people((zofia,), replace(manner, badges="none"))


def test_nobody_uses_nothing(manner: Manner) -> None:
    assert of_people((), manner) == frozenset()
