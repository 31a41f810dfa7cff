"""Graphviz as a further engine: its places, our rules."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest

from ecomap.geometry import Box, Point
from ecomap.layout import ecomap, graphviz
from ecomap.layout.ecomap.label import box_at
from ecomap.layout.graphviz import EngineMissing, engines, lay_out_network, lay_out_tree, seated
from ecomap.layout.network import Network, Spot, Tie
from ecomap.layout.pedigree import Link, Member, Pedigree, Union

BOX = Box(-9, -7, 18, 22)


@pytest.fixture
def family() -> Pedigree:
    names = ("nan", "grandad", "mum", "uncle", "dad", "me", "sister")
    return Pedigree(
        members=tuple(Member(id=name, extent=BOX, radius=7, rank=at) for at, name in enumerate(names)),
        unions=(Union(id="old", partners=("nan", "grandad")), Union(id="young", partners=("mum", "dad"))),
        links=(
            Link(union="old", child="mum"),
            Link(union="old", child="uncle"),
            Link(union="young", child="me"),
            Link(union="young", child="sister"),
        ),
    )


@pytest.fixture
def network() -> Network:
    spots = tuple(Spot(id=f"friend-{at}", extent=BOX, radius=7, ring=1 + at % 3) for at in range(20))
    return Network(
        centre=Spot(id="me", extent=Box(-12, -12, 24, 24), radius=12),
        spots=spots,
        ties=tuple(Tie(id=f"tie-{at}", a="me", b=spot.id) for at, spot in enumerate(spots)),
    )


def test_dot_puts_generations_in_rows_and_nobody_on_anybody(family: Pedigree) -> None:
    layout = lay_out_tree(family)
    assert layout.places["nan"].y < layout.places["mum"].y < layout.places["me"].y
    assert layout.places["mum"].y == layout.places["uncle"].y == layout.places["dad"].y
    boxes = [BOX.moved(place) for place in layout.places.values()]
    assert not any(a.meets(b) for a, b in combinations(boxes, 2))
    assert set(layout.children) == {(link.union, link.child) for link in family.links}


@pytest.mark.parametrize("engine", graphviz.NETWORKS)
def test_every_engine_keeps_boxes_apart_and_the_young_person_in_the_middle(network: Network, engine: str) -> None:
    layout = lay_out_network(network, engine)
    assert layout.places["me"] == (0.0, 0.0)
    spots = (network.centre, *network.spots)
    boxes = [box_at(spot, layout.places[spot.id], spot.id in layout.above) for spot in spots]
    assert not any(a.meets(b) for a, b in combinations(boxes, 2))
    assert set(layout.ties) == {tie.id for tie in network.ties}


def test_names_cannot_upset_the_language() -> None:
    odd = 'A "quoted" -> [name]; { \\ }'
    layout = lay_out_tree(Pedigree(members=(Member(id=odd, extent=BOX, radius=7),)))
    assert set(layout.places) == {odd}


def test_an_unknown_engine_is_told_in_words(network: Network) -> None:
    with pytest.raises(EngineMissing, match="no Graphviz engine called spring"):
        lay_out_network(network, "spring")


def test_without_any_graphviz_there_are_no_engines(family: Pedigree, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert engines() == ()
    with pytest.raises(EngineMissing, match="no Graphviz on this computer"):
        lay_out_tree(family)


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
def test_the_program_of_the_settings_is_asked_first(tmp_path: Path) -> None:
    program = tmp_path / "dot"
    program.write_text("#!/bin/sh\necho 'graph 1 1 1'\necho 'node p0 3 2 1 1'\necho stop\n", encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    alone = Network(centre=Spot(id="me", extent=BOX, radius=7), spots=())
    assert "neato" in engines(program)
    assert lay_out_network(alone, "neato", program).places == {"me": (0.0, 0.0)}


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
def test_programs_are_asked_in_the_order_that_is_promised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    places = {}
    for at, name in enumerate(("settings", "beside", "path"), start=1):
        program = tmp_path / name / "dot"
        program.parent.mkdir()
        program.write_text(f"#!/bin/sh\necho 'node p0 0 0 1 1'\necho 'node p1 {90 * at} 0 1 1'\n", encoding="utf-8")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        places[name] = 25.4 * 90 * at
    network = Network(centre=Spot(id="me", extent=BOX, radius=7), spots=(Spot(id="you", extent=BOX, radius=7),))

    def there(program: Path | None = None) -> float:
        return round(lay_out_network(replace(network, free=True), "neato", program).places["you"].x, 1)

    monkeypatch.setenv("PATH", str(tmp_path / "path"))
    bundled = there()
    assert bundled not in places.values(), "the bundled one, before that of the search path"
    monkeypatch.setattr("sys.executable", str(tmp_path / "beside" / "ecomap"))
    assert there() == places["beside"]
    assert there(tmp_path / "settings" / "dot") == places["settings"]
    assert there(tmp_path / "gone" / "dot") == places["beside"], "a setting that is out of date is passed over"
    monkeypatch.setattr("sys.executable", str(tmp_path / "ecomap"))
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert there() == places["path"] and "dot" in engines()


def test_a_graphviz_unpacked_beside_the_program_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    monkeypatch.setattr("sys.executable", str(tmp_path / "ecomap"))
    assert engines() == ()
    folder = tmp_path / "graphviz" / "bin"
    folder.mkdir(parents=True)
    (folder / ("dot.exe" if os.name == "nt" else "dot")).touch()
    assert "dot" in engines()


def test_on_an_ecomap_graphviz_says_who_sits_beside_whom_but_never_how_close() -> None:
    spots = tuple(
        Spot(id=name, extent=BOX, radius=7, sector="family", ring=ring)
        for name, ring in (("ann", 1), ("bob", 1), ("cat", 1), ("far", 3))
    )
    network = Network(centre=Spot(id="me", extent=BOX, radius=7), spots=spots, sectors=("family",))
    own = {"ann": Point(30, -20), "bob": Point(36, 0), "cat": Point(30, 20), "far": Point(90, 0), "me": Point(0, 0)}
    rough = {"ann": Point(5, 9), "bob": Point(5, -9), "cat": Point(400, 0), "far": Point(1, 1), "me": Point(0, 0)}
    assert seated(network, own, rough) == {**own, "bob": own["ann"], "cat": own["bob"], "ann": own["cat"]}
    assert seated(network, own, rough, {"ann"})["ann"] == own["ann"]


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
def test_a_program_that_fails_is_told_in_words(family: Pedigree, tmp_path: Path) -> None:
    program = tmp_path / "dot"
    program.write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    with pytest.raises(EngineMissing, match="could not lay this out"):
        lay_out_tree(family, program=program)


@pytest.mark.parametrize("engine", graphviz.NETWORKS)
def test_in_rings_people_only_change_seats_and_without_them_they_stand_where_graphviz_has_them(
    network: Network, engine: str
) -> None:
    own = ecomap.lay_out(network).places
    seats = lay_out_network(network, engine, own=own).places
    assert sorted(seats.values()) == sorted(own.values())
    loose = replace(network, free=True)
    held = {network.spots[0].id: Point(200.0, 10.0)}
    layout = lay_out_network(loose, engine, own=held, held=frozenset(held))
    assert layout.places[network.spots[0].id] == Point(200.0, 10.0) and layout.rings == ()
    boxes = [box_at(spot, layout.places[spot.id], spot.id in layout.above) for spot in (network.centre, *network.spots)]
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))
