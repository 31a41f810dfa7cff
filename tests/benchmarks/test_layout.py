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
    assert sum(before[one] == after[one] for one in before) >= len(before) / 2


def test_an_order_can_be_asked_for(tmp_path: Path) -> None:
    path = saved(genogram(12, 1, "care"), tmp_path / "case.json")
    run(path, "-o", tmp_path / "out.json", "--order", "balanced")
    assert json.loads((tmp_path / "out.json").read_text())["engine"] == "own-genogram-balanced"


@pytest.mark.parametrize("arguments", [(), ("case.json",), ("--suite", "no such folder")])
def test_what_makes_no_sense_is_refused_without_a_traceback(arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
