from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.layoutlab.cases.ecomap import ecomap
from benchmarks.layoutlab.cases.formats import Case
from benchmarks.layoutlab.cases.genogram import genogram
from benchmarks.layoutlab.cases.graded import written
from benchmarks.layoutlab.report import table
from benchmarks.layoutlab.runs import amended
from benchmarks.layoutlab.suite import run_suite


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    cases: list[Case] = [genogram(35, 1, "care"), genogram(12, 1, "tree"), ecomap(10, 1, "sparse")]
    for case in cases:
        (tmp_path / f"{case['name']}.json").write_text(written(case), encoding="ascii")
    return tmp_path


def test_a_suite_is_run_in_order_of_size_and_reported(folder: Path, tmp_path: Path) -> None:
    heard: list[str] = []
    text = run_suite(folder, heard.append, tmp_path / "results.txt")
    assert heard == ["tree-12-1", "care-35-1", "eco-sparse-10-1"]
    lines = text.splitlines()
    assert any(line.startswith("| 12 (1)") and " strict " in line for line in lines)
    assert any(line.startswith("| all (2)") for line in lines)
    marks = {(row[1], row[2]): row[-2] for line in lines if len(row := [cell.strip() for cell in line.split("|")]) == 9}
    assert marks["G1", "overlaps, every layout"] == "good"
    assert marks["E1", "box_overlaps, every layout"] == "good"
    assert marks["E7", "free: box_overlaps, every layout"] == "good"
    assert ("G11", "cross_bus after 12 additions / fresh") in marks
    engines = {run["engine"] for run in json.loads((tmp_path / "results.txt").read_text())}
    assert engines == {
        "strict",
        "strict polished",
        "balanced",
        "balanced polished",
        "dot gramps",
        "dot rank",
        "dot rank+sib",
        "strict +1",
        "strict +12",
        "rings",
        "free",
        "neato",
        "sfdp",
        "twopi",
    }


def test_a_folder_without_cases_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no cases"):
        run_suite(tmp_path, lambda name: None)


def test_additions_to_an_ecomap_are_measured_one_by_one_and_in_a_row() -> None:
    runs = list(amended(ecomap(10, 2, "mixed")))
    assert [run.engine for run in runs] == [*["rings +1"] * 12, "rings +12", *["free +1"] * 12, "free +12"]
    assert runs[-1].measures["nodes"] == runs[12].measures["nodes"] == 22


def test_drags_hold_their_pin() -> None:
    drags = [run for run in amended(genogram(80, 1, "tree")) if run.engine == "strict drag"]
    assert len(drags) == 6
    assert all(run.measures["off_pin"] == 0 for run in drags)


def test_a_table_keeps_its_columns_in_line() -> None:
    assert table(("a", "long"), [("wide", "x")]).splitlines() == [
        "| a    | long |",
        "| ---- | ---- |",
        "| wide | x    |",
    ]
