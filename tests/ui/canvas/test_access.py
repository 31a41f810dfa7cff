from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleEvent, QAccessibleInterface

from ecomap.model.diagram import View
from ecomap.render.compose.folds import CHIP
from ecomap.session.workspace import Workspace
from ecomap.ui.canvas.item import FigureItem
from tests.ui.conftest import Sitting
from tests.ui.walked import Met, line, walk

PRESS = QAccessibleActionInterface.pressAction()
MENU = QAccessibleActionInterface.showMenuAction()
FOCUS = QAccessibleActionInterface.setFocusAction()


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[QAccessible.Event, str]]]:
    """What a screen reader is told, while one listens."""
    events: list[tuple[QAccessible.Event, str]] = []

    def hear(event: QAccessibleEvent) -> None:
        about = event.object()
        name = about.name if isinstance(about, FigureItem) else type(about).__name__
        events.append((event.type(), name))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    QAccessible.setActive(True)
    yield events
    QAccessible.setActive(False)


def on_canvas(sitting: Sitting) -> list[Met]:
    return list(walk(sitting.page.canvas))[1:]


def named(sitting: Sitting, name: str) -> QAccessibleInterface:
    return next(met.it for met in on_canvas(sitting) if met.name == name)


def test_everything_on_the_ecomap_is_told_in_reading_order(sam: Sitting) -> None:
    sam.click("Sarah")
    sam.key(Qt.Key.Key_Equal)
    assert [line(met).strip() for met in on_canvas(sam)] == [
        "ListItem: Sam | me",
        "Heading: Mum's side | 2 here",
        "ListItem: Sarah | mum, feels strong, ring 1 | selected",
        "ListItem: Sam and Sarah | line: strong",
        "ListItem: Ella | sister, ring 1",
        "Heading: Dad's side | 1 here",
        "ListItem: Tom | dad, ring 2",
        "StaticText: Ring 1: closest | 2 here",
        "StaticText: Ring 2: close | 1 here",
        "StaticText: Ring 3: further away | 0 here",
    ]


def test_everything_that_is_seen_is_told(ellie: Sitting) -> None:
    """Every figure but the petals' grounds and words that are told with their line."""
    stage = ellie.page.canvas.stage
    for view in View:
        ellie.workspace.show(view)
        ellie.wait_for(lambda: ellie.workspace.scenes.is_full and len(ellie.page.canvas.stage.order) > 5)
        stage = ellie.page.canvas.stage
        silent = {key for key in stage.drawn if not key.startswith(("petal:", "word:", "years:"))}
        told = {item.key for met in on_canvas(ellie) if isinstance(item := met.it.object(), FigureItem)}
        assert silent - told == set()
        assert all(met.name for met in on_canvas(ellie))


def test_what_is_told_stands_where_it_is_drawn(sam: Sitting) -> None:
    sarah = named(sam, "Sarah")
    middle = sam.page.canvas.viewport().mapToGlobal(sam.at("Sarah"))
    assert sarah.rect().contains(middle)
    canvas = sarah.parent()
    assert canvas.childAt(middle.x(), middle.y()).text(QAccessible.Text.Name) == "Sarah"
    assert canvas.child(canvas.indexOfChild(sarah)).object() is sarah.object()
    assert sarah.window() is sam.window.windowHandle()


def test_a_person_can_be_reached_and_selected_without_a_mouse(sam: Sitting) -> None:
    deeds = named(sam, "Sarah").actionInterface()
    assert deeds.actionNames() == [PRESS, MENU, FOCUS]
    deeds.doAction(FOCUS)
    assert sam.page.canvas.hasFocus()
    assert named(sam, "Sarah").state().focused
    assert sam.workspace.editor.selection == {sam.who("Sarah")}
    assert named(sam, "Sarah").parent().focusChild().text(QAccessible.Text.Name) == "Sarah"
    asked: list[object] = []
    sam.page.canvas.menu_wanted.disconnect()
    sam.page.canvas.menu_wanted.connect(asked.append)
    named(sam, "Tom").actionInterface().doAction(MENU)
    assert sam.workspace.editor.selection == {sam.who("Tom")}
    assert len(asked) == 1


def test_the_selection_is_read_and_changed(sam: Sitting) -> None:
    chosen = named(sam, "Sarah").parent().selectionInterface()
    assert chosen.select(named(sam, "Sarah"))
    assert chosen.select(named(sam, "Tom"))
    assert sam.workspace.editor.selection == {sam.who("Sarah"), sam.who("Tom")}
    assert chosen.selectedItemCount() == 2
    assert [one.text(QAccessible.Text.Name) for one in chosen.selectedItems()] == ["Sarah", "Tom"]
    assert chosen.unselect(named(sam, "Sarah"))
    assert not chosen.isSelected(named(sam, "Sarah"))
    assert not chosen.select(named(sam, "Ring 1: closest"))
    assert chosen.selectAll()
    assert chosen.selectedItemCount() == 4
    assert chosen.clear()
    assert sam.workspace.editor.selection == frozenset()


def test_lines_of_family_are_for_the_coordinator_to_select(ellie: Sitting) -> None:
    ellie.workspace.show(View.FAMILY_TREE)
    ellie.wait_for(lambda: ellie.workspace.scenes.is_full and len(ellie.page.canvas.stage.order) > 5)
    couple = next(met for met in on_canvas(ellie) if met.name == "Carys and Delroy")
    assert couple.it.actionInterface().actionNames() == []
    ellie.window.seats.show_coordinator()
    ellie.wait_for(lambda: ellie.workspace.scenes.is_full and len(ellie.page.canvas.stage.order) > 5)
    named(ellie, "Carys Simms and Delroy Simms").actionInterface().doAction(PRESS)
    assert ellie.workspace.editor.selection & ellie.workspace.editor.shown.couples.keys()


def test_a_folded_branch_is_opened_by_its_chip(ellie: Sitting) -> None:
    ellie.workspace.show(View.FAMILY_TREE)
    ellie.wait_for(lambda: ellie.workspace.scenes.is_full and len(ellie.page.canvas.stage.order) > 5)
    ellie.workspace.editor.select({ellie.who("Carys")})
    ellie.window.shelf["fold"].trigger()
    ellie.wait_for(lambda: any(one.startswith(CHIP) for one in ellie.page.canvas.stage.order))
    chip = next(met for met in on_canvas(ellie) if met.role == "Button")
    assert "more" in chip.name
    chip.it.actionInterface().doAction(PRESS)
    ellie.wait_for(lambda: not any(one.startswith(CHIP) for one in ellie.page.canvas.stage.order))


def test_a_screen_reader_hears_of_edits_and_where_the_keys_go(
    sam: Sitting, heard: list[tuple[QAccessible.Event, str]]
) -> None:
    before = len(on_canvas(sam))
    sam.page.canvas.setFocus()
    heard.clear()
    sam.key(Qt.Key.Key_Right)
    sam.key(Qt.Key.Key_Right)
    assert (QAccessible.Event.Focus, "Sarah") in heard
    assert (QAccessible.Event.SelectionWithin, "MapView") in heard
    heard.clear()
    sam.key(Qt.Key.Key_Equal)
    assert (QAccessible.Event.ObjectReorder, "MapView") in heard
    assert (QAccessible.Event.DescriptionChanged, "Sarah") in heard
    assert len(on_canvas(sam)) == before + 1
    heard.clear()
    sam.window.shelf["undo"].trigger()
    assert (QAccessible.Event.ObjectReorder, "MapView") in heard
    assert len(on_canvas(sam)) == before


def test_what_there_is_not_is_nothing_and_not_an_address(sam: Sitting) -> None:
    for it in (named(sam, "Sarah"), named(sam, "Sarah").parent()):
        assert it.tableCellInterface() is None
        assert it.textInterface() is None
        assert it.valueInterface() is None


def test_in_together_nothing_of_what_is_kept_from_it_is_told(ellie: Sitting) -> None:
    """Two worlds that differ only in what is for the file: the trees are the same, in both views."""
    document = ellie.workspace.editor.settled
    hidden = ellie.who("Darren")
    bare = replace(
        document,
        people={key: one for key, one in document.people.items() if key != hidden},
        couples={key: one for key, one in document.couples.items() if hidden not in (one.a, one.b)},
        bonds={},
        parentages={
            key: replace(one, parents=tuple(parent for parent in one.parents if parent != hidden))
            for key, one in document.parentages.items()
        },
        ties={key: one for key, one in document.ties.items() if hidden not in (one.a, one.b)},
        standings={key: one for key, one in document.standings.items() if key != hidden},
        households={
            key: replace(one, members=tuple(who for who in one.members if who != hidden))
            for key, one in document.households.items()
        },
    )
    trees = []
    for world in (document, bare):
        manner = ellie.window.looks.manner()
        ellie.window.show_map(Workspace.from_sample(world, deliver=ellie.window.courier.deliver, manner=manner))
        for view in View:
            ellie.workspace.show(view)
            ellie.wait_for(lambda: ellie.workspace.scenes.is_full and len(ellie.page.canvas.stage.order) > 20)
            trees.append([line(met) for met in on_canvas(ellie)])
    assert trees[:2] == trees[2:]
