"""One home in the middle of an ecomap, by the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run, sample

LINE = ("draw", sample("ellie"), "--view", "ecomap", "--date", "2026-06-01", "-o")


def test_a_home_is_drawn_in_the_middle_whatever_the_case_of_its_name(run: Run, tmp_path: Path) -> None:
    for name, home in (("a", "Sue and Pete's"), ("b", "sue and pete's")):
        assert run(*LINE, tmp_path / f"{name}.svg", "--home", home).status == 0
    drawn = (tmp_path / "a.svg").read_text("utf-8")
    assert drawn == (tmp_path / "b.svg").read_text("utf-8")
    assert "<title>People around Sue and Pete" in drawn


def test_a_home_without_a_name_is_called_after_who_lives_there(run: Run, tmp_path: Path) -> None:
    assert run(*LINE, tmp_path / "map.svg", "--home", "Leanne, Marcus, Jaden").status == 0


def test_a_home_that_is_not_there_is_refused_and_those_there_are_are_named(run: Run, tmp_path: Path) -> None:
    told = run(*LINE, tmp_path / "map.svg", "--home", "The palace")
    assert told.status != 0
    assert "There is no home The palace. There are: Sue and Pete's; Nan's;" in told.err
    assert not (tmp_path / "map.svg").exists()


def test_where_there_is_no_home_that_is_said(run: Run, tmp_path: Path) -> None:
    told = run("draw", sample("idris"), "--view", "ecomap", "-o", tmp_path / "map.svg", "--home", "Nan's")
    assert told.status != 0
    assert "There is no home in this copy." in told.err


def test_a_family_tree_has_no_middle_for_a_home(run: Run, tmp_path: Path) -> None:
    told = run("draw", sample("ellie"), "--view", "family-tree", "-o", tmp_path / "map.svg", "--home", "Nan's")
    assert told.status != 0
    assert "--home is for the ecomap." in told.err


@pytest.mark.parametrize("home", ["", "Sue and Pete's"])
def test_the_sheet_of_people_who_matter_has_it_too(run: Run, tmp_path: Path, home: str) -> None:
    line = ("papers", sample("ellie"), "--for", "young-person", "--date", "2026-06-01", "--only", "people-who-matter")
    for name, more in (("plain", ()), ("home", ("--home", home) if home else ())):
        assert run(*line, "--to", tmp_path / name, *more).status == 0
    plain, with_home = (next((tmp_path / name).glob("*.pdf")).read_bytes() for name in ("plain", "home"))
    assert (plain == with_home) is (home == "")
