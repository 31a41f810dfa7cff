from __future__ import annotations

import hashlib
import json
from collections import Counter
from pathlib import Path

import pytest

from benchmarks.layoutlab.cases.additions import additions, history
from benchmarks.layoutlab.cases.ecomap import ecomap
from benchmarks.layoutlab.cases.formats import GENOGRAM, Case
from benchmarks.layoutlab.cases.genogram import genogram
from benchmarks.layoutlab.cases.graded import write_suite, written


def digest(text: str) -> str:
    return hashlib.sha256(text.encode("ascii")).hexdigest()[:16]


@pytest.mark.parametrize(
    ("kind", "people", "seed", "expected"),
    [
        ("tree", 12, 1, "8fc900f5804e63b2"),
        ("care", 35, 2, "981dc8b85e27a189"),
        ("blended", 80, 701, "386ad76ea85940c2"),
        ("kin", 300, 1, "7066d1c53ae1ddac"),
        ("care", 1000, 4, "1935219e9d6208a5"),
    ],
)
def test_a_seed_gives_the_same_family_to_the_last_byte(kind: str, people: int, seed: int, expected: str) -> None:
    assert digest(written(genogram(people, seed, kind))) == expected


@pytest.mark.parametrize(
    ("kind", "nodes", "seed", "expected"),
    [
        ("sparse", 10, 1, "1685703fecb7f45b"),
        ("mixed", 50, 2, "b350ed058876be0e"),
        ("dense", 100, 701, "285a420c65270e1d"),
        ("skewed", 300, 1, "81dae7662c931d49"),
    ],
)
def test_a_seed_gives_the_same_ecomap_to_the_last_byte(kind: str, nodes: int, seed: int, expected: str) -> None:
    assert digest(written(ecomap(nodes, seed, kind))) == expected


@pytest.mark.parametrize(
    ("case", "expected"),
    [(genogram(80, 2, "blended"), "7446a4d18b5174be"), (ecomap(25, 2, "mixed"), "b095771e2615b183")],
)
def test_a_seed_gives_the_same_additions_to_the_last_byte(case: Case, expected: str) -> None:
    assert digest(written([one.case for one in additions(case, 5, 8)])) == expected


@pytest.mark.parametrize("people", [12, 35, 121, 300])
def test_a_family_has_exactly_as_many_people_as_asked_for(people: int) -> None:
    case = genogram(people, 3, "blended")
    assert len({person["id"] for person in case["people"]}) == people


def test_every_child_has_one_primary_link() -> None:
    case = genogram(300, 1, "care")
    primary = Counter(link["child"] for link in case["children"] if link["primary"])
    assert primary.keys() == {link["child"] for link in case["children"]}
    assert set(primary.values()) == {1}


def people_of(case: Case) -> set[str]:
    assert case["format"] == GENOGRAM
    return {person["id"] for person in case["people"]}


def test_a_row_of_additions_keeps_everybody_who_was_there() -> None:
    case = genogram(35, 1, "care")
    seen = people_of(case)
    steps = history(case, 1, 8)
    for step in steps:
        assert seen < people_of(step.case)
        seen = people_of(step.case)
    assert [step.step for step in steps[:4]] == ["child", "partner", "partner_child", "parents"]


def test_a_suite_is_a_file_a_case(tmp_path: Path) -> None:
    assert write_suite(7, tmp_path / "suite") == 89
    names = {path.stem for path in (tmp_path / "suite").iterdir()}
    assert len(names) == 89
    assert "care-80-601" in names
    assert json.loads((tmp_path / "suite" / "care-80-601.json").read_text())["name"] == "care-80-601"
