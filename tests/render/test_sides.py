from __future__ import annotations

from ecomap.render.letters import bare, isolated
from ecomap.render.sides import keeping_sides
from ecomap.render.typeface import setting, wrap

NAME = isolated("محمد عبد الله الفاضل")


def as_seen(text: str) -> str:
    """Return a line as the eye meets it, each run in the order it is read."""
    runs = sorted(setting(text).runs, key=lambda run: run.start)
    return "".join(glyph.text for run in runs for glyph in (run.glyphs[::-1] if run.leftward else run.glyphs))


def test_what_has_nothing_isolated_or_one_line_stays_as_it_is() -> None:
    assert keeping_sides(["one", "two"]) == ("one", "two")
    assert keeping_sides([f"{NAME} speaks"]) == (f"{NAME} speaks",)
    assert wrap("محمد عبد الله, يوسف and Bob", 11, 20.0) == keeping_sides(wrap("محمد عبد الله, يوسف and Bob", 11, 20.0))


def test_marks_alone_are_added_and_none_is_left_open() -> None:
    lines = wrap(f"{NAME}, {NAME} and Bob, who speaks Welsh", 11, 24.0)
    assert len(lines) > 2
    assert bare(" ".join(lines)).split() == bare(f"{NAME}, {NAME} and Bob, who speaks Welsh").split()
    for line in lines:
        assert line.count("\u2069") == sum(line.count(mark) for mark in "\u2066\u2067\u2068")


def test_a_line_that_begins_within_a_name_goes_on_in_the_direction_of_the_sentence() -> None:
    name = bare(NAME)
    first, second = name[:9], name[9:]
    lines = keeping_sides([f"With \u2068{first}", f"{second}\u2069, and with Bob"])
    assert as_seen(lines[1]) == f"{second}, and with Bob"
    assert as_seen(f"{second}\u2069, and with Bob") != as_seen(lines[1])


def test_an_arabic_paragraph_keeps_its_own_direction_on_every_line() -> None:
    lines = keeping_sides(["أحب LEGO \u2068Bob\u2069", "Bob ويوسف"])
    assert lines[1].startswith("\u2067")
