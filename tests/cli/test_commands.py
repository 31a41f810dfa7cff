"""Every command as commands.md of the README promises it: what it writes, and that it writes it again."""

from __future__ import annotations

import datetime
import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from pikepdf import Pdf

from ecomap.edit.arrange import order_siblings, place, set_mode
from ecomap.edit.moments import keep_moment
from ecomap.edit.remove import remove
from ecomap.geometry import Box, Point
from ecomap.model.diagram import Mode, Seat, SiblingOrder, View
from ecomap.model.person import ElementId
from ecomap.store.codec import decode, encode
from tests.cli.conftest import PASSPHRASE, Run, sample
from tests.two_families import two_families_joined

NAMES = ("idris", "ellie", "kai")
OFFICE = (".xlsx", ".csv", ".docx", ".ics")
AUDIENCES = ("young-person", "guests", "coordinator", "file")


@pytest.mark.parametrize("name", NAMES)
def test_the_dump_of_an_imported_sample_is_the_sample(run: Run, secret: None, tmp_path: Path, name: str) -> None:
    made = run("import", sample(name), tmp_path / "map.ecomap")
    assert made.status == 0 and made.err == ""
    assert run("dump", tmp_path / "map.ecomap", "-o", tmp_path / "again.json").status == 0
    assert (tmp_path / "again.json").read_bytes() == sample(name).read_bytes()


def test_a_recovery_code_is_shown_once_and_the_map_is_sealed(run: Run, secret: None, tmp_path: Path) -> None:
    made = run("new", tmp_path / "new.ecomap", "--name", "Zoe")
    assert made.status == 0 and "AGE-SECRET-KEY-" in made.out.upper()
    assert b"Zoe" not in (tmp_path / "new.ecomap").read_bytes()
    dumped = run("dump", tmp_path / "new.ecomap")
    document = decode(dumped.out.encode("utf-8"))
    assert [person.name.text for person in document.people.values()] == ["Zoe"]
    assert "AGE-SECRET-KEY-" not in dumped.out.upper()


def test_the_passphrase_of_a_file_goes_before_that_of_the_variable(
    run: Run, sealed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ECOMAP_PASSPHRASE", "something else entirely")
    assert run("check", sealed, "--passphrase-file", sealed.parent / "words.txt").status == 0
    refused = run("check", sealed)
    assert refused.status == 1 and "passphrase" in refused.err.lower()


def test_a_map_already_there_is_not_replaced(run: Run, secret: None, sealed: Path) -> None:
    before = sealed.read_bytes()
    for arguments in (("new", sealed), ("import", sample("ellie"), sealed)):
        refused = run(*arguments)
        assert (refused.status, refused.out) == (1, "") and "there already" in refused.err
    assert sealed.read_bytes() == before


def test_check_says_what_a_map_holds_and_names_nobody(run: Run, secret: None, sealed: Path) -> None:
    told = run("check", sealed)
    assert told.status == 0 and told.err == ""
    assert "12 people and pets" in told.out and "Nothing is wrong." in told.out
    assert "Idris" not in told.out and "Halima" not in told.out


def test_check_refuses_an_unsound_map(run: Run, tmp_path: Path) -> None:
    content = json.loads(sample("idris").read_text(encoding="utf-8"))
    content["parentages"]["a-child-001"]["parents"] = ["A01"]
    broken = tmp_path / "broken.json"
    broken.write_text(json.dumps(content), encoding="utf-8")
    told = run("check", broken)
    assert told.status == 1 and "Wrong: " in told.out and told.err.count("\n") == 1
    assert run("draw", broken, "--view", "ecomap", "-o", tmp_path / "no.svg").status == 1
    assert not (tmp_path / "no.svg").exists()


@pytest.mark.parametrize("view", ["ecomap", "family-tree"])
@pytest.mark.parametrize("kind", ["svg", "pdf", "png"])
def test_the_same_map_on_the_same_day_is_drawn_as_the_same_bytes(
    run: Run, tmp_path: Path, view: str, kind: str
) -> None:
    made = []
    for number in (1, 2):
        path = tmp_path / f"{number}.{kind}"
        told = run("draw", sample("idris"), "--view", view, "-o", path, "--date", "2026-06-01")
        assert (told.status, told.out, told.err) == (0, "", "")
        made.append(path.read_bytes())
    assert made[0] == made[1]
    assert made[0].startswith({"svg": b"<?xml", "pdf": b"%PDF", "png": b"\x89PNG"}[kind])


def test_a_sealed_map_is_drawn_as_its_open_form_is(run: Run, secret: None, sealed: Path, tmp_path: Path) -> None:
    for name, source in (("a", sealed), ("b", sample("idris"))):
        run("draw", source, "--view", "family-tree", "-o", tmp_path / f"{name}.svg", "--for", "file")
    assert (tmp_path / "a.svg").read_bytes() == (tmp_path / "b.svg").read_bytes()


def test_paper_colour_and_house_style_change_a_drawing(run: Run, tmp_path: Path) -> None:
    made = {}
    for name, more in {
        "own": (),
        "a3": ("--paper", "a3-landscape"),
        "grey": ("--grey",),
        "style": ("--style", "uk_services", "--for", "file"),
        "file": ("--for", "file"),
    }.items():
        path = tmp_path / f"{name}.svg"
        assert run("draw", sample("ellie"), "--view", "ecomap", "-o", path, *more).status == 0
        made[name] = path.read_text(encoding="utf-8")
    assert len(set(made.values())) == 5
    assert 'width="420mm" height="297mm"' in made["a3"]


def test_a_drawing_in_large_print_and_for_cream_paper(run: Run, tmp_path: Path) -> None:
    def drawn(name: str, *more: str) -> Path:
        told = run("draw", sample("ellie"), "--view", "ecomap", "-o", tmp_path / name, *more)
        assert (told.status, told.err) == (0, "")
        return tmp_path / name

    def widths(path: Path) -> list[int]:
        with Pdf.open(path) as file:
            return [round(float(page.mediabox[2]) / 72 * 25.4) for page in file.pages]

    own, large, cream = (drawn(name, *more) for name, more in (
        ("own.svg", ()), ("large.svg", ("--large",)), ("cream.svg", ("--cream",))
    ))  # fmt: skip
    sizes = [float(re.findall('width="([0-9.]+)mm"', one.read_text(encoding="utf-8"))[0]) for one in (own, large)]
    assert sizes[1] == pytest.approx(sizes[0] * 2**0.5, abs=0.1)
    ground = "#fbf6ec"
    assert ground in own.read_text(encoding="utf-8").lower()
    assert ground not in cream.read_text(encoding="utf-8").lower()
    (wide,) = widths(drawn("own.pdf"))
    assert widths(drawn("large.pdf", "--large")) == [round(wide * 2**0.5)]
    parts = widths(drawn("parts.pdf", "--large", "--paper", "a4"))
    assert len(parts) > 2 and set(parts) <= {210, 297}


def test_one_picture_in_large_print_has_no_paper(run: Run, tmp_path: Path) -> None:
    asked = ("draw", sample("ellie"), "--view", "ecomap", "-o", tmp_path / "map.png", "--large", "--paper", "a4")
    told = run(*asked)
    assert told.status == 2 and "ask for a .pdf" in told.err
    assert not list(tmp_path.iterdir())


def test_all_symbols_and_lines_are_one_pdf_or_a_picture_a_page(run: Run, tmp_path: Path) -> None:
    assert run("specimen", "-o", tmp_path / "notation.pdf", "--date", "2026-06-01").out == f"{tmp_path}/notation.pdf\n"
    with Pdf.open(tmp_path / "notation.pdf") as file:
        assert len(file.pages) == 15
    told = run("specimen", "-o", tmp_path / "uk.svg", "--style", "uk_services", "--grey")
    assert told.out.split() == [str(tmp_path / f"uk-{number}.svg") for number in range(1, 6)]
    colours = set(re.findall("#([0-9a-f]{6})", (tmp_path / "uk-2.svg").read_text(encoding="utf-8")))
    assert colours and all(one[:2] == one[2:4] == one[4:] for one in colours)
    assert run("specimen", "-o", tmp_path / "a.svg", "--style", "nobody's").status == 2
    assert run("specimen", "-o", tmp_path / "a.docx").status == 2


def test_the_mark_of_death_on_the_file_copy_is_the_maps_own(run: Run, tmp_path: Path) -> None:
    tree = json.loads(sample("ellie").read_text(encoding="utf-8"))
    made = {}
    for gentle in (False, True):
        tree.setdefault("papers", {})["gentle"] = gentle
        (tmp_path / "map.json").write_text(json.dumps(tree), encoding="utf-8")
        out = tmp_path / f"{gentle}.svg"
        assert run("draw", tmp_path / "map.json", "--view", "family-tree", "-o", out, "--for", "file").status == 0
        made[gentle] = "deceased" in out.read_text(encoding="utf-8")
    assert made == {False: True, True: False}


@pytest.mark.parametrize("audience", AUDIENCES)
def test_papers_are_written_for_one_audience_and_told(run: Run, tmp_path: Path, audience: str) -> None:
    folders = [tmp_path / "first", tmp_path / "second"]
    for folder in folders:
        folder.mkdir()
        told = run("papers", sample("idris"), "--for", audience, "--to", folder)
        assert told.status == 0 and told.err == ""
        assert sorted(told.out.split("\n")[:-1]) == sorted(str(path) for path in folder.iterdir())
    first, second = ({path.name: path.read_bytes() for path in folder.iterdir()} for folder in folders)
    assert first == second and first
    assert all(name.startswith("2026-06-01-") and name.endswith((".pdf", *OFFICE)) for name in first)


def test_an_office_paper_is_written_alone_and_told_what_it_lacks(run: Run, tmp_path: Path) -> None:
    asked = ("--for", "coordinator", "--to", tmp_path)
    told = run("papers", sample("ellie"), *asked, "--only", "gathering.ics", "invitation-list.xlsx")
    assert told.status == 0
    made = {path.name for path in tmp_path.iterdir()}
    assert made == {"2026-06-01-gathering.ics", "2026-06-01-invitation-list.xlsx"}
    document = decode(sample("ellie").read_bytes())
    (tmp_path / "map.json").write_bytes(encode(replace(document, gathering=replace(document.gathering, on=""))))
    refused = run("papers", tmp_path / "map.json", *asked, "--only", "gathering.ics")
    assert refused.status == 1 and "The day of the gathering is not known yet." in refused.err


def test_some_papers_large_grey_and_on_a_paper_of_their_own(run: Run, tmp_path: Path) -> None:
    made: dict[str, bytes] = {}
    for name, more in {
        "own": (),
        "large": ("--large",),
        "grey": ("--grey",),
        "a5": ("--paper", "a5"),
        "night": ("--style", "night-sky"),
    }.items():
        (tmp_path / name).mkdir()
        told = run("papers", sample("idris"), "--only", "homes", "--to", tmp_path / name, *more)
        assert told.status == 0
        (path,) = (tmp_path / name).iterdir()
        assert path.name.endswith("-homes.pdf")
        made[name] = path.read_bytes()
    assert len(set(made.values())) == 5


@pytest.mark.parametrize("view", ["ecomap", "family-tree"])
@pytest.mark.parametrize("name", NAMES)
def test_a_layout_is_what_the_measures_of_layouts_read(run: Run, tmp_path: Path, name: str, view: str) -> None:
    path = tmp_path / "layout.json"
    assert run("layout", sample(name), "--view", view, "-o", path).status == 0
    layout = json.loads(path.read_text(encoding="utf-8"))
    assert layout["format"] == "layoutlab-layout/1" and layout["engine"] == "own" and layout["seconds"] >= 0
    boxes, lines = ("people", "links") if view == "family-tree" else ("nodes", "edges")
    known = {one["id"] for one in layout[boxes]}
    assert len(known) == len(layout[boxes]) > 5
    assert all(one["w"] > 0 and one["h"] > 0 for one in layout[boxes])
    for line in layout[lines]:
        assert len(line["path"]) >= 2 and all(len(point) == 2 for point in line["path"])
    if view == "family-tree":
        for union in layout["unions"]:
            assert set(union["partners"]) <= known
        assert {link["child"] for link in layout["links"]} <= known
        assert {link["union"] for link in layout["links"]} <= {union["id"] for union in layout["unions"]}
    else:
        assert {end for edge in layout["edges"] for end in (edge["a"], edge["b"])} <= known
        assert layout["ring_aspect"] > 0


def test_a_layout_is_the_same_but_for_the_seconds(run: Run, tmp_path: Path) -> None:
    made = []
    for number in (1, 2):
        path = tmp_path / f"{number}.json"
        run("layout", sample("ellie"), "--view", "family-tree", "-o", path, "--tidy")
        made.append({key: value for key, value in json.loads(path.read_bytes()).items() if key != "seconds"})
    assert made[0] == made[1]


def places(path: Path) -> dict[str, tuple[float, float]]:
    return {one["id"]: (one["x"], one["y"]) for one in json.loads(path.read_bytes())["people"]}


@pytest.fixture
def families(tmp_path: Path) -> Path:
    """A map that is drawn otherwise by age than with few lines crossing."""
    path = tmp_path / "families.json"
    path.write_bytes(encode(two_families_joined()))
    return path


def test_brothers_and_sisters_stand_in_the_order_asked_for(run: Run, families: Path, tmp_path: Path) -> None:
    made = {}
    for order in ("strict", "balanced"):
        path = tmp_path / f"{order}.json"
        told = run("layout", families, "--view", "family-tree", "--tidy", "--order", order, "-o", path)
        assert (told.status, told.err) == (0, "")
        made[order] = places(path)
    strict = [made["strict"][f"a{at}"][0] for at in range(6)]
    assert strict == sorted(strict)
    assert made["balanced"] != made["strict"]
    assert run("layout", families, "--view", "family-tree", "-o", tmp_path / "own.json").status == 0
    assert places(tmp_path / "own.json") == made["strict"], "as suits a small tree"


def test_a_drawing_keeps_the_order_chosen_in_the_map_unless_told_otherwise(
    run: Run, families: Path, tmp_path: Path
) -> None:
    chosen = tmp_path / "chosen.json"
    document = two_families_joined()
    chosen.write_bytes(encode(order_siblings(document, View.FAMILY_TREE, Seat.TOGETHER, SiblingOrder.BALANCED)))
    drawn = {}
    for name, line in {
        "own": (families,),
        "chosen": (chosen,),
        "strict": (chosen, "--order", "strict"),
        "balanced": (families, "--order", "balanced"),
    }.items():
        path = tmp_path / f"{name}.svg"
        assert run("draw", *line, "--view", "family-tree", "-o", path).status == 0
        drawn[name] = path.read_bytes()
    assert drawn["chosen"] == drawn["balanced"] != drawn["own"] == drawn["strict"]


def test_tidying_forgets_the_places_in_the_map_but_not_the_order(run: Run, families: Path, tmp_path: Path) -> None:
    here = (View.FAMILY_TREE, Seat.COORDINATOR)
    document = order_siblings(two_families_joined(), *here, SiblingOrder.BALANCED)
    moved = tmp_path / "moved.json"
    moved.write_bytes(encode(place(document, *here, {ElementId("me"): Point(500.0, 500.0)})))
    for name, line in {"held": (moved,), "tidy": (moved, "--tidy"), "asked": (families, "--order", "balanced")}.items():
        told = run("layout", *line, "--view", "family-tree", "-o", tmp_path / f"{name}.out.json")
        assert told.status == 0
    held, tidied, asked = (places(tmp_path / f"{name}.out.json") for name in ("held", "tidy", "asked"))
    assert tidied == asked and held["me"][1] != tidied["me"][1]


def test_an_engine_of_graphviz_lays_out_and_an_order_or_engine_nobody_knows_is_refused(
    run: Run, families: Path, tmp_path: Path
) -> None:
    line = ("layout", families, "--view", "family-tree", "-o", tmp_path / "out.json")
    assert run(*line, "--engine", "dot").status == 0
    assert len(places(tmp_path / "out.json")) == 17
    wrong = run(*line, "--engine", "neato")
    assert wrong.status == 2 and "own, dot" in wrong.err
    wrong = run(*line, "--order", "suited")
    assert wrong.status == 2 and "strict, balanced" in wrong.err


def test_the_help_says_what_each_way_of_laying_out_means(run: Run) -> None:
    said = " ".join(run("layout", "--help").out.split())
    assert "--tidy" in said and "lay out anew, without the places in the map" in said
    assert "dot (family tree); neato, fdp, sfdp, twopi, circo (ecomap)" in said
    assert "--order strict|balanced" in said and "always by age, or with fewer crossing lines" in said


def test_the_version_is_told(run: Run) -> None:
    told = run("--version")
    assert told.status == 0 and told.out.startswith("ecomap ")


def test_it_is_a_program_of_its_own(tmp_path: Path) -> None:
    """Through a shell's eyes: a new process, its output, its exit status."""
    line = [sys.executable, "-m", "ecomap"]
    surroundings = {**os.environ, "ECOMAP_PASSPHRASE": PASSPHRASE}
    drawn = subprocess.run(
        [*line, "draw", str(sample("idris")), "--view", "ecomap", "-o", str(tmp_path / "map.svg")],
        capture_output=True,
        env=surroundings,
    )
    assert (drawn.returncode, drawn.stdout, drawn.stderr) == (0, b"", b"")
    missing = subprocess.run(
        [*line, "check", str(tmp_path / "gone.ecomap")], capture_output=True, env=surroundings, text=True
    )
    assert missing.returncode == 1 and missing.stderr.startswith("ecomap: ") and missing.stderr.count("\n") == 1


def with_a_day_kept(tmp_path: Path) -> Path:
    """Return a map's open form that holds how it was on 12 January, without its second person."""
    document = decode(sample("idris").read_bytes())
    was = remove(document, (list(document.people)[1],))
    path = tmp_path / "past.json"
    path.write_bytes(encode(replace(document, moments=keep_moment(was, datetime.date(2026, 1, 12)).moments)))
    return path


def test_then_and_now_compares_with_the_last_day_kept_or_with_that_of_a_day(run: Run, tmp_path: Path) -> None:
    path, folder = with_a_day_kept(tmp_path), tmp_path / "papers"
    told = run("papers", path, "--only", "then-and-now", "--to", folder)
    assert told.status == 0 and told.out.strip().endswith("2026-06-01-then-and-now.pdf")
    since = run("papers", path, "--only", "then-and-now", "--to", tmp_path / "since", "--since", "2026-02-01")
    assert since.status == 0
    assert [one.read_bytes() for one in folder.iterdir()] == [
        one.read_bytes() for one in (tmp_path / "since").iterdir()
    ]
    assert "then-and-now.pdf" in run("papers", path, "--to", tmp_path / "all").out


def test_then_and_now_of_a_map_without_an_earlier_day_is_refused_in_words(run: Run, tmp_path: Path) -> None:
    refused = run("papers", sample("idris"), "--only", "then-and-now", "--to", tmp_path / "none")
    assert refused.status != 0 and "no earlier day" in refused.err and not (tmp_path / "none").exists()
    early = run("papers", with_a_day_kept(tmp_path), "--to", tmp_path / "early", "--since", "2025-12-31")
    assert early.status != 0 and "no earlier day" in early.err
    assert "then-and-now" not in run("papers", sample("idris"), "--to", tmp_path / "all").out


def test_the_ecomap_is_drawn_in_the_mode_of_the_map_or_in_the_one_asked_for(run: Run, tmp_path: Path) -> None:
    free = tmp_path / "free.json"
    free.write_bytes(encode(set_mode(decode(sample("idris").read_bytes()), Seat.TOGETHER, Mode.FREE)))
    made = {}
    for name, line in {
        "rings": (sample("idris"),),
        "asked": (sample("idris"), "--mode", "free"),
        "kept": (free,),
        "back": (free, "--mode", "rings"),
    }.items():
        path = tmp_path / f"{name}.svg"
        assert run("draw", *line, "--view", "ecomap", "--date", "2026-06-01", "-o", path).status == 0
        made[name] = path.read_bytes()
    assert made["rings"] == made["back"] != made["asked"] == made["kept"]
    assert run("papers", free, "--only", "people-who-matter", "--to", tmp_path / "one").status == 0
    assert run("draw", free, "--view", "ecomap", "--mode", "loose", "-o", tmp_path / "no.svg").status == 2


@pytest.mark.parametrize("mode", ["rings", "free"])
@pytest.mark.parametrize("engine", ["own", "neato", "fdp", "sfdp", "twopi"])
def test_every_engine_lays_an_ecomap_out_in_both_modes_and_nobody_stands_on_anybody(
    run: Run, tmp_path: Path, engine: str, mode: str
) -> None:
    path = tmp_path / "layout.json"
    line = ("layout", sample("ellie"), "--view", "ecomap", "--mode", mode, "--engine", engine, "-o", path)
    assert run(*line).status == 0
    layout = json.loads(path.read_bytes())
    boxes = [Box.around(Point(one["x"], one["y"]), one["w"], one["h"]).grown(-0.02) for one in layout["nodes"]]
    assert len(boxes) > 20 and layout["ring_aspect"] > 0
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))
