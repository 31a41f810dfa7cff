from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ecomap.render.compose.label import Text, in_lines, label
from ecomap.render.look import LIGHT
from ecomap.render.typeface import width

ROOM = 29.0
NAMES = st.lists(st.text("abcdefghijklmnopqrstuvwxyzÅéł", min_size=1, max_size=14), min_size=1, max_size=5).map(
    " ".join
)


@given(NAMES)
def test_no_name_is_cut_and_no_word_broken(name: str) -> None:
    assert " ".join(in_lines(name, 12.0, ROOM, True)) == name


@given(NAMES)
def test_a_name_takes_two_lines_at_most_unless_it_is_very_long(name: str) -> None:
    lines = in_lines(name, 12.0, ROOM, True)
    assert len(lines) <= 2 or width(name, 12.0, True) > 3 * ROOM


def test_a_short_name_takes_one_line() -> None:
    assert in_lines("Miss Adeyemi", 12.0, ROOM, True) == ("Miss Adeyemi",)


def test_a_label_is_as_wide_as_its_widest_line_and_lines_go_down() -> None:
    texts = (Text("Winston", 12.0, LIGHT.ink, True), Text("grandpa on Dad's side", 11.0, LIGHT.quiet))
    made = label(texts, 60.0)
    assert made.width == max(width(line.text, line.size, line.bold) for line in made.lines)
    assert [line.at.y for line in made.lines] == sorted(line.at.y for line in made.lines)
    assert made.height > made.lines[-1].at.y


def test_no_words_take_no_room() -> None:
    assert label((), ROOM).height == 0
