from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from ecomap.render.shaping import face, font_names, font_path, setting

NAMES = {
    "Łukasz Wójcik": "Andika-Regular",
    "Nguyễn Thị Ánh Tuyết": "Andika-Regular",
    "إدريس": "NotoSansArabic-Regular",
    "ፍልሞን": "NotoSansEthiopic-Regular",
    "রহিম": "NotoSansBengali-Regular",
    "王小明": "NotoSansSC-Regular",
    "陳美玲": "NotoSansSC-Regular",
    "🐶": "NotoEmoji-Regular",
}


@pytest.mark.parametrize(("name", "font"), NAMES.items())
def test_every_name_is_set_in_one_font_that_has_all_its_letters(name: str, font: str) -> None:
    runs = setting(name).runs
    assert [run.font for run in runs] == [font]
    assert all(glyph.number for glyph in runs[0].glyphs)


@pytest.mark.parametrize("name", NAMES)
def test_no_letter_of_the_text_is_lost_in_the_glyphs(name: str) -> None:
    told = [glyph.text for run in setting(name).runs for glyph in run.glyphs]
    assert sorted("".join(told)) == sorted(name)


def test_bold_names_are_set_in_bold_fonts() -> None:
    assert setting("Ellie", bold=True).runs[0].font == "Andika-Bold"
    assert {"Andika-Bold", "NotoSansArabic-Bold", "NotoSansEthiopic-Bold"} <= set(font_names())


def test_arabic_letters_join_and_run_leftward() -> None:
    (run,) = setting("إدريس").runs
    assert run.leftward
    assert [glyph.text for glyph in run.glyphs] == list("سيردإ")
    alone = [setting(letter).runs[0].glyphs[0].number for letter in "سيردإ"]
    assert [glyph.number for glyph in run.glyphs] != alone


def test_runs_of_two_directions_stand_in_visual_order_and_are_told_in_reading_order() -> None:
    line = setting("غلام (uncle) 12")
    told = [(run.glyphs[0].text, run.start) for run in line.runs]
    assert [run.leftward for run in line.runs] == [True, True, False, True, False]
    assert min(told, key=lambda pair: pair[1])[0] == "1"
    assert max(told, key=lambda pair: pair[1])[1] == line.runs[0].start


@given(
    some.text() | some.text(alphabet="aم\u0915\u064b\u0301\u0300\u1dff\ufe0f\U000e0061\u200d\u1160\u25cc🏽", max_size=8)
)
def test_any_text_can_be_set_and_every_glyph_is_a_real_one(text: str) -> None:
    line = setting(text)
    assert line.width >= 0
    assert all(glyph.number for run in line.runs for glyph in run.glyphs)


@given(some.text(alphabet="abذوŁ12( )\u0301\u200d\u2068\u2069😀", max_size=12))
def test_the_width_is_the_sum_of_the_runs(text: str) -> None:
    line = setting(text)
    assert line.width == pytest.approx(sum(glyph.advance for run in line.runs for glyph in run.glyphs))
    assert sorted(run.start for run in line.runs)[:1] in ([], [0.0])


def test_a_letter_no_font_has_is_a_square_that_keeps_its_text() -> None:
    (square,) = setting("\u0915").runs
    assert square.glyphs[0].text == "\u0915"
    assert square.glyphs[0].number == setting("\u25fb").runs[0].glyphs[0].number != 0


def test_a_mark_no_font_has_stands_beside_its_letter() -> None:
    letter, mark = setting("a\U00011f00").runs
    assert (letter.font, letter.glyphs[0].text) == ("Andika-Regular", "a")
    assert mark.glyphs[0].text == "\U00011f00"


def test_isolates_steer_but_are_not_drawn() -> None:
    assert setting("a\u2068b\u2069").width == pytest.approx(setting("ab").width, abs=0.02)
    assert [g.text for run in setting("\u2068b\u2069").runs for g in run.glyphs] == ["b"]


def test_glyphs_of_a_run_follow_each_other_and_fill_the_width() -> None:
    line = setting("Łukasz إدريس")
    assert line.width == pytest.approx(sum(glyph.advance for run in line.runs for glyph in run.glyphs))


@pytest.mark.parametrize("font", font_names())
def test_every_font_is_shipped_with_outlines_that_pdf_can_hold(font: str) -> None:
    with open(font_path(font), "rb") as file:
        assert file.read(4) == b"\0\1\0\0"
    assert face(font).get_nominal_glyph(ord(" ")) or font.startswith("NotoEmoji")


def test_two_thousand_names_are_shaped_once_and_known_from_then_on() -> None:
    names = [f"Nguyễn Thị Ánh {number}" for number in range(2000)]
    settings = [setting(name) for name in names]
    assert all(setting(name) is known for name, known in zip(names, settings, strict=True))
