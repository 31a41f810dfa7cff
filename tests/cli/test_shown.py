"""Some of an ecomap alone, from the command line."""

import html
import re
from pathlib import Path

import pytest

from ecomap.cli.shown import SHOWN
from ecomap.edit.ties import set_flow
from ecomap.model.network import Flow
from ecomap.store.codec import decode, encode
from tests.cli.conftest import Run, sample


def words(path: Path) -> str:
    """Return what a drawing says to who cannot see it: its title, and everything on it in words."""
    return html.unescape(" ".join(re.findall(r">([^<>]+)<", path.read_text("utf-8"))))


@pytest.mark.parametrize(
    ("show", "title", "there", "gone"),
    [
        ("in-touch", "People I'm in touch with", "Zofia", "Marcus"),
        ("wishes", "People I would like back, or more of", "Marcus", "Robin"),
        ("paid", "People in my life who are paid", "Hannah", "Zofia"),
        ("unpaid", "People in my life who are not paid", "Zofia", "Hannah"),
        ("apart", "Who is paid, and who is not", "paid to help", "who gives"),
        ("circles", "My circles", "Zofia", "paid to help"),
        ("all", "People who matter to me", "Marcus", "paid to help"),
    ],
)
def test_a_drawing_shows_what_is_asked_for_and_says_so(
    run: Run, tmp_path: Path, show: str, title: str, there: str, gone: str
) -> None:
    out = tmp_path / "out.svg"
    assert run("draw", sample("ellie"), "--view", "ecomap", "--show", show, "-o", out).status == 0
    said = words(out)
    assert title in said
    assert there in said and gone not in said


def test_others_may_fade_instead(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out.svg"
    command = ("draw", sample("ellie"), "--view", "ecomap", "--show", "in-touch", "--others", "fade", "-o", out)
    assert run(*command).status == 0
    assert "Marcus" in words(out)


def test_who_supports_is_shown_where_somebody_gives(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out.svg"
    command = ("draw", "--view", "ecomap", "--show", "support", "-o", out)
    refused = run(command[0], sample("ellie"), *command[1:])
    assert refused.status == 1 and "nobody" in refused.err and not out.exists()
    document = decode(sample("ellie").read_bytes())
    tie = next(iter(document.ties.values()))
    given = set_flow(document, tie.id, Flow.BOTH)
    (tmp_path / "given.json").write_bytes(encode(given))
    assert run(command[0], tmp_path / "given.json", *command[1:]).status == 0
    assert "who gives" in words(out)


def test_guests_are_told_nothing_of_wishes(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out.svg"
    for show in ("wishes", "in-touch"):
        refused = run("draw", sample("ellie"), "--view", "ecomap", "--for", "guests", "--show", show, "-o", out)
        assert refused.status == 1 and not out.exists()


def test_a_family_tree_has_no_such_thing(run: Run, tmp_path: Path) -> None:
    refused = run("draw", sample("ellie"), "--view", "family-tree", "--show", "paid", "-o", tmp_path / "out.svg")
    assert refused.status == 2 and "ecomap" in refused.err


def test_there_are_no_circles_without_rings(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out.svg"
    command = ("draw", sample("ellie"), "--view", "ecomap", "--show", "circles", "-o", out, "--mode")
    refused = run(*command, "free")
    assert refused.status == 1 and "--mode rings" in refused.err and not out.exists()
    assert run(*command, "rings").status == 0


def test_every_way_to_look_is_offered() -> None:
    assert list(SHOWN) == ["all", "in-touch", "wishes", "support", "paid", "unpaid", "apart", "circles"]
