from __future__ import annotations

from dataclasses import replace

from ecomap.model.contact import Closeness, Standing
from ecomap.model.copies import Copy
from ecomap.model.diagram import View
from ecomap.model.person import ElementId
from ecomap.render.compose import Manner, compose, outline


def test_an_ecomap_is_told_sector_by_sector_from_the_inner_ring_on(young: Copy, manner: Manner) -> None:
    told = outline(compose(View.ECOMAP, young, manner))
    assert told.startswith(
        "Ellie, ecomap, 1 June 2026. Mum's side: Kelly, mum, we meet with a worker, feels up and down;"
    )
    assert "Mair, Nan, I stay over, feels strong; Gwyn, Grandad, 1960–2019, they have died; Rhys" in told
    assert told.index("Zofia") < told.index("Hannah")


def test_who_is_closer_is_told_of_first(young: Copy, manner: Manner) -> None:
    far = Standing(closeness=(Closeness(ring=3),))
    shown = replace(young.shown, standings={**young.shown.standings, ElementId("kelly"): far})
    told = outline(compose(View.ECOMAP, replace(young, shown=shown), manner))
    assert told.index("Mair") < told.index("Rhys") < told.index("Kelly")


def test_a_family_tree_is_told_row_by_row(young: Copy, manner: Manner) -> None:
    told = outline(compose(View.FAMILY_TREE, young, manner))
    assert told.index("Gwyn") < told.index("Kelly") < told.index("Ellie, me")
    assert "Mair and Gwyn: together" in told


def test_nobody_who_is_not_in_the_copy_is_told_of(young: Copy, manner: Manner) -> None:
    assert "cousins" not in outline(compose(View.ECOMAP, young, manner)).lower()
