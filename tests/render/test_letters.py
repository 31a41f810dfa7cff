from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as some

from ecomap.render.letters import clean, clusters, isolated


@given(some.text())
def test_nothing_that_steers_a_terminal_or_a_neighbour_is_drawn(text: str) -> None:
    for character in clean(text):
        assert unicodedata.category(character) not in ("Cc", "Cs")
        assert character not in "\u202a\u202b\u202c\u202d\u202e\u200e\u200f\u061c"


@given(some.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(some.text())
def test_letters_together_are_the_text(text: str) -> None:
    assert "".join(clusters(text)) == text


@pytest.mark.parametrize(
    ("text", "letters"),
    [("Ánh", 3), ("A\u0301nh", 3), ("হি", 1), ("👨\u200d👩\u200d👧", 1), ("👍🏽", 1), ("❤\ufe0f!", 2)],
)
def test_marks_and_joiners_stay_with_their_letter(text: str, letters: int) -> None:
    assert len(clusters(text)) == letters


def test_a_letter_and_its_accent_become_one() -> None:
    assert clean("Nguye\u0302\u0303n") == "Nguyễn"


def test_an_isolated_name_cannot_close_its_own_isolation() -> None:
    assert isolated("Idris\u2069\u202e") == "\u2068Idris\u2069"
