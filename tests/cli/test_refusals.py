"""What is wrong is told in one plain sentence, with the right exit status, and never as a traceback."""

from __future__ import annotations

import io
import json
import sys
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ecomap.cli import main
from tests.cli.conftest import PASSPHRASE, Run, Told, sample

DRAW = ("draw", sample("idris"), "--view", "ecomap", "-o")


def is_one_sentence(told: Told, status: int) -> None:
    """Hold a refusal to its manner."""
    assert told.status == status
    lines = told.err.splitlines()
    assert "Traceback" not in told.err and len(lines) == 1, told.err
    assert lines[0].startswith("ecomap: ") and lines[0].endswith((".", ".)")), told.err


@pytest.mark.parametrize("command", ["check", "dump"])
def test_a_map_that_is_not_there(run: Run, tmp_path: Path, command: str) -> None:
    for name in ("gone.ecomap", "gone.json"):
        is_one_sentence(run(command, tmp_path / name), 1)


def test_no_passphrase_and_nobody_to_ask(run: Run, sealed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    told = run("check", sealed)
    is_one_sentence(told, 1)
    assert "--passphrase-file" in told.err and "ECOMAP_PASSPHRASE" in told.err


def test_a_wrong_passphrase(run: Run, sealed: Path, tmp_path: Path) -> None:
    (tmp_path / "wrong.txt").write_text("not the one at all", encoding="utf-8")
    is_one_sentence(run("check", sealed, "--passphrase-file", tmp_path / "wrong.txt"), 1)


def test_a_passphrase_too_short_for_a_new_map(run: Run, tmp_path: Path) -> None:
    (tmp_path / "short.txt").write_text("short", encoding="utf-8")
    told = run("new", tmp_path / "map.ecomap", "--passphrase-file", tmp_path / "short.txt")
    is_one_sentence(told, 1)
    assert not (tmp_path / "map.ecomap").exists()


@pytest.mark.parametrize("content", [None, b"", b"\xff\xfe\x00"])
def test_a_passphrase_file_that_holds_no_words(run: Run, sealed: Path, tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "words.txt"
    if content is not None:
        path.write_bytes(content)
    is_one_sentence(run("check", sealed, "--passphrase-file", path), 1)


def test_a_kind_of_file_that_cannot_be_brought_in(run: Run, secret: None, tmp_path: Path) -> None:
    (tmp_path / "family.xyz").write_text("0 HEAD", encoding="utf-8")
    is_one_sentence(run("import", tmp_path / "family.xyz", tmp_path / "map.ecomap"), 1)
    assert not (tmp_path / "map.ecomap").exists()


@pytest.mark.parametrize("where", ["no/such/folder/map.svg", "."])
def test_a_place_that_cannot_be_written(run: Run, tmp_path: Path, where: str) -> None:
    target = tmp_path / where if where != "." else tmp_path / "folder.svg"
    if where == ".":
        target.mkdir()
    is_one_sentence(run(*DRAW, target), 1)


def test_papers_go_into_a_folder_and_not_into_a_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    is_one_sentence(run("papers", sample("idris"), "--to", tmp_path / "file"), 1)


@pytest.mark.parametrize(
    "more",
    [
        ("map.gif",),
        ("map.svg", "--paper", "a99"),
        ("map.svg", "--style", "baroque"),
    ],
)
def test_names_of_drawings_that_are_not_known(run: Run, tmp_path: Path, more: tuple[str, ...]) -> None:
    told = run(*DRAW, tmp_path / more[0], *more[1:])
    is_one_sentence(told, 2)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("more", [("--only", "horoscope"), ("--paper", "a99"), ("--style", "baroque")])
def test_names_of_papers_that_are_not_known(run: Run, tmp_path: Path, more: tuple[str, ...]) -> None:
    told = run("papers", sample("idris"), "--to", tmp_path / "papers", *more)
    is_one_sentence(told, 2)
    assert not (tmp_path / "papers").exists()


def test_a_paper_of_another_audience_is_not_written(run: Run, tmp_path: Path) -> None:
    told = run("papers", sample("idris"), "--for", "guests", "--to", tmp_path, "--only", "file-copy")
    is_one_sentence(told, 2)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("view", ["ecomap", "family-tree"])
def test_an_engine_that_is_not_known(run: Run, tmp_path: Path, view: str) -> None:
    told = run("layout", sample("idris"), "--view", view, "-o", tmp_path / "l.json", "--engine", "warp")
    is_one_sentence(told, 2)
    assert "own" in told.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("draw",),
        ("draw", sample("idris"), "--view", "sideways", "-o", "x.svg"),
        ("draw", sample("idris"), "--view", "ecomap", "-o", "x.svg", "--for", "everybody"),
        ("draw", sample("idris"), "--view", "ecomap", "-o", "x.svg", "--date", "yesterday"),
        ("papers", sample("idris")),
        ("check", sample("idris"), "--loud"),
        ("new",),
        ("nwe", "map.ecomap"),
    ],
)
def test_wrong_usage(run: Run, arguments: tuple[object, ...]) -> None:
    told = run(*arguments)
    assert told.status == 2 and "usage:" in told.err and "Traceback" not in told.err


def test_two_passphrases_that_differ_make_no_map(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter((PASSPHRASE, PASSPHRASE + "x"))

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", lambda prompt: next(answers))
    is_one_sentence(run("new", tmp_path / "map.ecomap"), 1)
    assert not (tmp_path / "map.ecomap").exists()


def nested(depth: int) -> bytes:
    """A file that is nothing but brackets."""
    return b'{"people":' + b"[" * depth + b"]" * depth + b"}"


def twisted(path: tuple[str, ...], value: Any) -> bytes:
    """A sample with one value replaced by another."""
    content = json.loads(sample("idris").read_text(encoding="utf-8"))
    place = content
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return json.dumps(content).encode()


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)
TOP = tuple(json.loads(sample("idris").read_text(encoding="utf-8")))
TWISTED = st.builds(lambda key, value: twisted((key,), value), st.sampled_from(TOP), VALUES)
FIELDS = st.builds(
    lambda field, value: twisted(("people", "A01", field), value),
    st.sampled_from(("id", "name", "born", "kind", "gender", "portrait", "life", "extra")),
    VALUES,
)


@settings(max_examples=120)
@given(st.binary(max_size=60) | VALUES.map(lambda value: json.dumps(value).encode()) | TWISTED | FIELDS)
@example(b"")
@example(b"\xef\xbb\xbf{}")
@example(b"\x00" * 4096)
@example(b'{"format":')
@example(nested(200))
@example(nested(200_000))
@example(twisted(("people", "A01", "born"), {"year": 10**400}))
@example(twisted(("people", "A01", "id"), "x" * 300))
@example(sample("idris").read_bytes()[:-200])
def test_no_open_form_however_odd_brings_it_down(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "odd.json"
        path.write_bytes(content)
        for arguments in (
            ["check", str(path)],
            ["draw", str(path), "--view", "family-tree", "-o", str(Path(folder) / "odd.svg")],
        ):
            out, err = io.StringIO(), io.StringIO()
            with redirect_stdout(out), redirect_stderr(err):
                status = main(arguments)
            assert status in (0, 1)
            assert err.getvalue().count("\n") == status, err.getvalue()


@settings(max_examples=60)
@given(st.integers(0, 10**9), st.booleans(), st.binary(max_size=3))
def test_no_sealed_map_however_damaged_brings_it_down(sealed: Path, at: int, cut: bool, other: bytes) -> None:
    whole = sealed.read_bytes()
    at %= len(whole)
    damaged = whole[:at] if cut else whole[:at] + other + whole[at + len(other) :]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "odd.ecomap"
        path.write_bytes(damaged)
        err = io.StringIO()
        words = sealed.parent / "wrong.txt"
        words.write_text("not the one at all", encoding="utf-8")
        with redirect_stdout(io.StringIO()), redirect_stderr(err):
            status = main(["check", str(path), "--passphrase-file", str(words)])
        assert status == 1 and err.getvalue().count("\n") == 1, err.getvalue()
