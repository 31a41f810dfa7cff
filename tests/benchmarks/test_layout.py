"""The command that layout quality is measured with, run as a person would."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from benchmarks.layoutlab.cases.additions import additions
from benchmarks.layoutlab.cases.ecomap import ecomap
from benchmarks.layoutlab.cases.formats import Case
from benchmarks.layoutlab.cases.genogram import genogram
from benchmarks.layoutlab.cases.graded import written
from benchmarks.layoutlab.cases.village import village
from benchmarks.layoutlab.metrics.genogram import measure_genogram

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "layout.py"


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCRIPT), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def saved(case: Case, path: Path) -> Path:
    path.write_text(written(case), encoding="ascii")
    return path


def places(path: Path, cast: str) -> dict[str, tuple[float, float]]:
    layout: dict[str, Any] = json.loads(path.read_text())
    return {one["id"]: (one["x"], one["y"]) for one in layout[cast]}


@pytest.mark.parametrize(("case", "cast"), [(genogram(12, 1, "care"), "people"), (ecomap(10, 1), "nodes")])
def test_a_case_is_laid_out_and_an_addition_stirs_nobody_far_off(tmp_path: Path, case: Case, cast: str) -> None:
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    alone = saved(case, tmp_path / "case.json")
    done = run(alone, "-o", first)
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith(" s\n")
    grown = saved(additions(case, 1, 1)[0].case, tmp_path / "grown.json")
    assert run(grown, "-o", second, "--before", alone, first).returncode == 0
    before, after = places(first, cast), places(second, cast)
    assert before.keys() < after.keys()
    assert sum(before[one] == after[one] for one in before) >= len(before) / 3


def test_an_order_can_be_asked_for(tmp_path: Path) -> None:
    path = saved(genogram(12, 1, "care"), tmp_path / "case.json")
    run(path, "-o", tmp_path / "out.json", "--order", "balanced")
    assert json.loads((tmp_path / "out.json").read_text())["engine"] == "own-genogram-balanced"


def test_people_are_drawn_twice_if_that_is_asked_for_and_stay_so(tmp_path: Path) -> None:
    case = village(90, 2)
    path, first, second = saved(case, tmp_path / "case.json"), tmp_path / "out.json", tmp_path / "again.json"
    run(path, "-o", tmp_path / "plain.json")
    done = run(path, "-o", first, "--ghosts")
    assert done.returncode == 0, done.stderr
    plain, drawn = (json.loads((tmp_path / name).read_text()) for name in ("plain.json", "out.json"))
    before, after = measure_genogram(case, plain), measure_genogram(case, drawn)
    assert before["dup"] == 0
    assert 0 < after["dup"] <= 4
    assert after["cross_straight"] <= before["cross_straight"] - 5 * after["dup"]
    assert after["missing"] == after["overlaps"] == after["drawn_through"] == 0
    grown = saved(additions(case, 1, 1)[0].case, tmp_path / "grown.json")
    assert run(grown, "-o", second, "--before", path, first).returncode == 0
    keys = {person["key"] for person in json.loads(second.read_text())["people"]}
    assert {person["key"] for person in drawn["people"]} < keys


@pytest.mark.parametrize("arguments", [(), ("case.json",), ("--suite", "no such folder")])
def test_what_makes_no_sense_is_refused_without_a_traceback(arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
