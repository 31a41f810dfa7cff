"""`ecomap figures`: the network's figures to read, and for a program; nobody is named."""

from __future__ import annotations

import json
from pathlib import Path

from ecomap.edit.moments import keep_moment
from ecomap.store.codec import encode
from tests.cli.conftest import Run, sample
from tests.model.growth.test_growth import JUNE, MARCH, _at_first, _later


def test_figures_stand_in_columns_under_their_headings(run: Run) -> None:
    told = run("figures", sample("ellie"), "--date", "2026-06-01")
    assert told.status == 0 and told.err == ""
    lines = told.out.splitlines()
    assert lines[0].split() == ["on", "file", "2026-06-01", "change"]
    found = {line.strip()[:40].rstrip(): line.split() for line in lines}
    assert found["People in the network"][-3:] == ["18", "33", "+15"]
    assert found["Former carers"][-3:] == ["0", "1", "+1"]
    assert found["In touch"] == ["In", "touch"] or found["In touch"][-3:] == ["13", "18", "+5"]
    assert "Kelly" not in told.out and "Ellie" not in told.out


def test_a_day_between_has_a_column_of_its_own_and_a_program_gets_who_is_meant(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "ada.json"
    path.write_bytes(encode(_later(keep_moment(_at_first(), MARCH))))
    asked = ("figures", path, "--date", "2026-11-01", "--since", JUNE.isoformat())
    told = run(*asked)
    assert told.out.splitlines()[0].split() == ["2026-03-01", "2026-06-01", "2026-11-01", "change"]
    (touched,) = [line for line in told.out.splitlines() if line.startswith("  In touch  ")]
    assert touched.split()[2:] == ["1", "3", "4", "+3"]
    found = json.loads(run(*asked, "--json").out)
    assert found["since_start"]["repaired"] == ["mum", "nan"]
    assert found["since_start_between"]["repaired"] == ["nan"]
    assert found["between"]["who"]["in_touch"] == ["mum", "nan", "friend"]


def test_a_day_that_is_none_is_refused(run: Run) -> None:
    assert run("figures", sample("ellie"), "--since", "spring").status == 2
