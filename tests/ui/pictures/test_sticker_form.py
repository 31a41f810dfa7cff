"""Choosing a sticker and a colour, by mouse, by keys and by words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from ecomap.render import icons, look
from ecomap.ui.pictures.sticker_form import Cell, StickerForm
from ecomap.ui.pictures.stickers import COLOURS, found, sticker_groups, typed_emoji
from tests.ui.conftest import LEFT, Sitting

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_every_sticker_can_be_drawn_and_has_a_name_of_its_own() -> None:
    stickers = [one for group in sticker_groups() for one in group.stickers]
    assert len(stickers) >= 60
    for kept in (one.value for one in stickers), (one.name for one in stickers):
        everything = list(kept)
        assert len(set(everything)) == len(everything)
    for one in stickers:
        assert one.value in icons.names() or typed_emoji(one.value) == one.value, one.name
    assert {one.value for one in stickers} >= set(icons.STICKERS)


def test_a_sticker_is_found_by_the_beginning_of_any_of_its_words() -> None:
    def names(text: str) -> list[str]:
        return [one.name for group in found(sticker_groups(), text) for one in group.stickers]

    assert names("foot") == ["footprints", "football"]
    assert names("gam con") == ["gaming"]
    assert names("xyzzy") == []
    assert len(names("")) >= 60


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("🦊", "🦊"),
        (" 🦊 ", "🦊"),
        ("🦊🦊", ""),
        ("fox", ""),
        ("a", ""),
        ("", ""),
        ("👩🏽", "👩🏽"),
        ("\U0001d306", ""),
    ],
)
def test_one_emoji_is_known_among_words_if_it_can_be_drawn(text: str, expected: str) -> None:
    assert typed_emoji(text) == expected


@pytest.mark.parametrize("palette", look.PALETTES.values(), ids=look.PALETTES)
def test_every_colour_is_one_of_the_looks_own_and_can_be_seen_in_every_palette(palette: look.Palette) -> None:
    assert set(COLOURS) == set(look.SECTORS)
    for key in COLOURS:
        colours = palette.sector(key)
        assert look.contrast(colours.ink, palette.paper) >= 4.5 and look.contrast(colours.ink, colours.fill) >= 4.5


def portrait(sam: Sitting, name: str) -> tuple[str, str]:
    found = sam.workspace.editor.settled.people[sam.who(name)].portrait
    return found.sticker, found.colour


def press(cell: Cell) -> None:
    QTest.mouseClick(cell, LEFT)


def keep(form: QWidget) -> None:
    QTest.mouseClick(next(one for one in form.findChildren(QPushButton) if one.accessibleName() == "Keep"), LEFT)


def test_a_sticker_and_a_colour_are_chosen_by_mouse_as_one_step(sam: Sitting) -> None:
    def choose(form: QWidget) -> None:
        assert isinstance(form, StickerForm)
        press(form.cells["🦊"])
        press(form.swatches["community"])
        keep(form)

    sam.click("Ella")
    steps = len(sam.workspace.editor.history.past)
    sam.answer(choose)
    sam.key(Qt.Key.Key_J, CONTROL | SHIFT)
    assert portrait(sam, "Ella") == ("🦊", "community")
    assert len(sam.workspace.editor.history.past) == steps + 1
    row = next(row for group in sam.page.people.model.groups for row in group.rows if row.name == "Ella")
    assert (row.sticker, row.sector) == ("🦊", "community"), "the list shows what the map shows"
    scene = sam.workspace.scene()
    assert scene.sights[sam.who("Ella")].colour == "community"


def test_a_sticker_is_found_by_typing_and_chosen_by_keys_alone(sam: Sitting) -> None:
    def choose(form: QWidget) -> None:
        assert isinstance(form, StickerForm)
        sam.wait_for(form.isActiveWindow)  # before that, the keys are still the map's
        QTest.keyClicks(form.search, "pet")
        stops = [cell for cell in form.cells.values() if cell.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert len(stops) == 1, "the Tab key goes past all of them at once"
        QTest.keyClick(stops[0], Qt.Key.Key_Right)
        QTest.keyClick(form.cells["cat"], Qt.Key.Key_Return)

    sam.workspace.editor.select({sam.who("Tom")})
    sam.answer(choose)
    sam.window.shelf["sticker"].trigger()
    assert portrait(sam, "Tom") == ("cat", "")


def test_any_emoji_can_be_typed_and_a_sticker_is_taken_away_again(sam: Sitting) -> None:
    def typed(form: QWidget) -> None:
        assert isinstance(form, StickerForm)
        form.search.setText("🪁")
        keep(form)

    def none(form: QWidget) -> None:
        assert isinstance(form, StickerForm)
        QTest.mouseClick(
            next(one for one in form.findChildren(QPushButton) if one.accessibleName() == "No sticker"), LEFT
        )
        keep(form)

    sam.workspace.editor.select({sam.who("Tom")})
    sam.answer(typed)
    sam.window.shelf["sticker"].trigger()
    assert portrait(sam, "Tom") == ("🪁", "")
    sam.answer(none)
    sam.window.shelf["sticker"].trigger()
    assert portrait(sam, "Tom") == ("", "")


def test_a_place_has_a_sticker_and_the_colour_of_its_part(sam: Sitting) -> None:
    def choose(form: QWidget) -> None:
        assert isinstance(form, StickerForm) and not form.swatches
        press(form.cells["guitar"])
        keep(form)

    sam.type_line("boxing club")
    sam.workspace.editor.select({sam.who("boxing club")})
    sam.answer(choose)
    sam.window.shelf["sticker"].trigger()
    assert sam.workspace.editor.settled.places[sam.who("boxing club")].icon == "guitar"
