"""The menus: in order, each action once, and none larger than the screen."""

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from ecomap.ui.actions import ACTIONS, LAST, LINES_BEFORE, MENUS, PARTS
from tests.ui.conftest import Sitting


def menus(sitting: Sitting) -> list[QMenu]:
    main = sitting.page.bar.more.menu()
    return [main, *main.findChildren(QMenu)]


def test_every_place_in_the_menus_is_one_that_there_is() -> None:
    names = {one.name for one in ACTIONS}
    for action in ACTIONS:
        menu, _, part = action.menu.partition("/")
        assert not menu or menu in MENUS, action.name
        assert not part or part in PARTS, action.name
    assert names >= LINES_BEFORE | LAST
    assert {one.menu.partition("/")[2] for one in ACTIONS} - {""} == set(PARTS)


def test_an_action_with_a_menu_stands_there_once(ellie: Sitting) -> None:
    listed = [one.objectName() for menu in menus(ellie) for one in menu.actions() if one.objectName()]
    wanted = {one.name for one in ACTIONS if one.menu and one.menu != "Show"}
    assert wanted <= set(listed)
    assert sorted(one for one in listed if one in wanted) == sorted(wanted)
    assert [one.objectName() for one in menus(ellie)[1].actions()][-1] == "quit"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_menu_is_larger_than_the_screen(ellie: Sitting, scale: float) -> None:
    ellie.window.looks.preferences.text_scale = scale
    ellie.window.looks.dress()
    ellie.window.seats.show_coordinator()
    for menu in menus(ellie):
        menu.popup(ellie.window.mapToGlobal(ellie.window.rect().topLeft()))
        QApplication.processEvents()
        room = menu.screen().availableGeometry()
        # scrolled where it is too high, and never in a second column
        assert menu.height() <= room.height(), menu.title()
        lefts = {menu.actionGeometry(one).left() for one in menu.actions() if one.isVisible() and not one.isSeparator()}
        assert len(lefts) == 1, menu.title()
        menu.close()


def test_a_part_of_a_menu_in_which_there_is_nothing_for_both_is_not_shown(ellie: Sitting) -> None:
    look = next(one for one in menus(ellie) if one.title() == "Look")
    signs = next(one for one in look.findChildren(QMenu) if one.title() == "Lines and symbols")
    look.aboutToShow.emit()
    assert not signs.menuAction().isVisible()
    ellie.window.seats.show_coordinator()
    look.aboutToShow.emit()
    assert signs.menuAction().isVisible()
