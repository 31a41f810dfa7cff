from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from ecomap.render import typeface

PLAIN = some.text(alphabet="abcdefgh iW-é", max_size=60)


def test_width_is_millimetres_and_grows_with_the_size() -> None:
    assert typeface.width("Ellie", 24) == pytest.approx(2 * typeface.width("Ellie", 12))
    assert typeface.width("H", 72) == pytest.approx(1450 / 2048 * 25.4, abs=0.6)
    assert typeface.width("", 12) == 0


def test_bold_is_wider() -> None:
    assert typeface.width("Ellie Pryce", 12, bold=True) > typeface.width("Ellie Pryce", 12)


def test_lines_lie_far_enough_apart_for_vietnamese() -> None:
    assert typeface.ascent(10) + typeface.descent(10) < 1.2 * typeface.line_height(10)
    assert typeface.ascent(10) > 2565 / 2048 * 10 * typeface.MM_PER_POINT
    assert typeface.capital_height(10) < typeface.ascent(10)


@given(PLAIN, some.floats(2, 60))
def test_wrapping_loses_no_letter(text: str, room: float) -> None:
    assert "".join("".join(typeface.wrap(text, 11, room)).split()) == "".join(text.split())


@given(PLAIN, some.floats(2, 60))
def test_no_line_is_wider_than_the_room_unless_it_is_one_letter(text: str, room: float) -> None:
    for line in typeface.wrap(text, 11, room):
        assert len(line) <= 1 or typeface.width(line, 11) <= room + 1e-9


@given(PLAIN, some.floats(10, 60))
def test_balancing_needs_no_more_lines_and_breaks_no_further_word(text: str, room: float) -> None:
    plain, balanced = typeface.wrap(text, 11, room), typeface.wrap(text, 11, room, 2)
    assert len(balanced) == len(plain)
    assert " ".join(balanced).split() == " ".join(plain).split()


def test_two_balanced_lines_are_about_as_long() -> None:
    assert typeface.wrap("a b c d e f g h i j k l", 11, 30.0, 2)[0] in ("a b c d e f", "a b c d e f g")


def test_a_long_name_is_never_cut() -> None:
    assert typeface.wrap("Llewellyn-Wójcik", 11, 21, 2) == ("Llewellyn-", "Wójcik")
    assert "".join(typeface.wrap("Supercalifragilistic", 11, 15, 2)) == "Supercalifragilistic"


def test_a_line_break_in_the_text_is_a_line_break() -> None:
    assert typeface.wrap("one\ntwo", 11, 100) == ("one", "two")


def test_a_marked_letter_is_not_broken_apart() -> None:
    assert typeface.wrap("হিহি", 11, 0.1) == ("হি", "হি")


def test_a_word_with_hyphens_is_parted_only_where_it_has_no_line_of_its_own() -> None:
    name, hyphened = "Ysgol Gynradd Nant-y-Coed", "Nant-y-Coed"
    room = typeface.width("Ysgol Gynradd Nant-", 12.0)
    assert typeface.wrap(name, 12.0, room) == ("Ysgol Gynradd", hyphened)
    assert typeface.wrap(hyphened, 12.0, typeface.width("Nant-y-", 12.0)) == ("Nant-y-", "Coed")
