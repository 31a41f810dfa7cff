from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from benchmarks.layoutlab.cases.ecomap import ecomap
from benchmarks.layoutlab.cases.formats import EcomapCase, GenogramCase
from benchmarks.layoutlab.cases.genogram import genogram
from benchmarks.layoutlab.metrics.drift import ecomap_drift, genogram_drift
from benchmarks.layoutlab.metrics.ecomap import measure_ecomap
from benchmarks.layoutlab.metrics.genogram import measure_genogram
from benchmarks.layoutlab.metrics.layouts import EcomapLayout, GenogramLayout

EXPECTED: dict[str, dict[str, float]] = json.loads(
    (Path(__file__).parent / "expected_measures.json").read_text(encoding="ascii")
)
"""Figures of these layouts by an independent implementation of the same definitions."""
TREES = ("care-12-1", "blended-35-2", "kin-80-3", "care-80-601")
NETWORKS = ("eco-sparse-10-1", "eco-dense-25-2", "eco-mixed-50-3")


def tree_case(name: str) -> GenogramCase:
    kind, people, seed = name.split("-")
    return genogram(int(people), int(seed), kind)


def network_case(name: str) -> EcomapCase:
    _, kind, nodes, seed = name.split("-")
    return ecomap(int(nodes), int(seed), kind)


def scattered_tree(case: GenogramCase, luck: int = 1) -> GenogramLayout:
    """Everybody below their parents, at random in their row; lines with corners; somebody drawn twice."""
    dice = random.Random(f"{case['name']}/{luck}")
    partners = {union["id"]: union["partners"] for union in case["unions"]}
    row = {person["id"]: 0 for person in case["people"]}
    for _ in range(8):
        for link in case["children"]:
            if link["primary"]:
                row[link["child"]] = min(6, max(row[one] for one in partners[link["union"]]) + 1)
        for couple in partners.values():
            row.update(dict.fromkeys(couple, max(row[one] for one in couple)))
    width = 70.0 * len(row)
    at = {one: (round(dice.uniform(0, width), 1), 140.0 * row[one] + dice.choice((0.0, 4.0))) for one in row}
    people: list[Any] = [
        {"id": one, "x": x, "y": y, "w": dice.choice((100.0, 120.0)), "h": 60.0} for one, (x, y) in at.items()
    ]
    twice = case["unions"][0]["partners"][0]
    people.append({"id": twice, "key": "again", "x": at[twice][0] + 200, "y": at[twice][1], "w": 100.0, "h": 60.0})
    unions: list[Any] = [
        {"id": union, "line": [at[couple[0]], at[couple[-1]]]} for union, couple in partners.items() if len(couple) > 1
    ]
    unions.append({"id": case["unions"][0]["id"], "keys": ["again", *case["unions"][0]["partners"][1:]]})
    links: list[Any] = []
    for link in case["children"]:
        x, y = at[partners[link["union"]][0]]
        down, (to_x, to_y) = y + 70 + 4 * dice.randrange(3), at[link["child"]]
        path = [(x, y), (x, down), (to_x, down), (to_x, to_y)]
        links.append({"union": link["union"], "child": link["child"], "path": path})
    return {
        "engine": "scattered",
        "seconds": 0.5,
        "cpu_seconds": 0.25,
        "people": people,
        "unions": unions,
        "links": links,
    }


def scattered_network(case: EcomapCase, luck: int = 1) -> EcomapLayout:
    """Everybody anywhere; every other tie with a corner."""
    dice = random.Random(f"{case['name']}/{luck}")
    size = 120.0 * len(case["nodes"]) ** 0.5
    nodes: list[Any] = [
        {
            "id": node["id"],
            "x": dice.uniform(-size, size),
            "y": dice.uniform(-size, size),
            "w": node["w"],
            "h": node["h"],
        }
        for node in case["nodes"]
    ]
    at = {node["id"]: (node["x"], node["y"]) for node in nodes}
    edges: list[Any] = [
        {"a": edge["a"], "b": edge["b"], "path": [at[edge["a"]], (dice.uniform(-size, size), 0.0), at[edge["b"]]]}
        for edge in case["edges"][::2]
    ]
    return {
        "engine": "scattered",
        "seconds": 0.5,
        "cpu_seconds": 0.25,
        "nodes": nodes,
        "edges": edges,
        "ring_aspect": 1.25,
    }


@pytest.mark.parametrize("name", TREES)
def test_a_tree_has_the_measures_that_another_implementation_finds(name: str) -> None:
    case = tree_case(name)
    assert measure_genogram(case, scattered_tree(case)) == {**EXPECTED[name], "cpu_seconds": 0.25}


@pytest.mark.parametrize("name", NETWORKS)
def test_an_ecomap_has_the_measures_that_another_implementation_finds(name: str) -> None:
    case = network_case(name)
    found = measure_ecomap(case, scattered_network(case))
    assert {key: found[key] for key in EXPECTED[name]} == EXPECTED[name]


@pytest.mark.parametrize("name", TREES)
def test_a_tree_drifts_as_another_implementation_finds(name: str) -> None:
    case = tree_case(name)
    assert genogram_drift(scattered_tree(case), scattered_tree(case, 2)) == EXPECTED[f"{name} drift"]


@pytest.mark.parametrize("name", NETWORKS)
def test_an_ecomap_drifts_as_another_implementation_finds(name: str) -> None:
    case = network_case(name)
    assert ecomap_drift(case, scattered_network(case), scattered_network(case, 2)) == EXPECTED[f"{name} drift"]


def test_what_stays_has_no_drift() -> None:
    case = tree_case("care-12-1")
    layout = scattered_tree(case)
    moved = scattered_tree(case)
    for person in moved["people"]:
        person["x"] += 500
        person["y"] -= 70
    assert genogram_drift(layout, moved) == {"drift_mean": 0, "drift_p95": 0, "drift_max": 0, "moved": 0, "flips": 0}
