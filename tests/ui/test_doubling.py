"""People drawn twice on the screen: with a real mouse and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from ecomap.model.diagram import View
from ecomap.model.person import ElementId
from ecomap.session import doubling
from ecomap.session.workspace import Workspace
from tests.knots import knotted_document
from tests.ui.conftest import LEFT, NO_KEYS, Sitting


@pytest.fixture
def knot(sitting: Sitting) -> Sitting:
    """A family whose lines tie a knot, as a family tree."""
    window = sitting.window
    window.show_map(
        Workspace.from_sample(knotted_document(), deliver=window.courier.deliver, manner=window.looks.manner())
    )
    sitting.workspace.show(View.FAMILY_TREE)
    sitting.wait_for(lambda: not sitting.workspace.scene().hasty)
    return sitting


def doubled(sitting: Sitting) -> Sitting:
    """Take the offer to draw people twice."""
    notice = sitting.window.notice
    sitting.window.shelf["draw-twice"].trigger()
    sitting.wait_for(lambda: not notice.deed.isHidden())
    QTest.mouseClick(notice.deed, LEFT)
    sitting.wait_for(lambda: not sitting.workspace.scene().hasty)
    sitting.page.canvas.fit()
    return sitting


def ghost_of(sitting: Sitting) -> tuple[ElementId, ElementId, QPoint]:
    """Return a second drawing, whom it draws, and where it is on the canvas."""
    canvas = sitting.page.canvas
    key, ghost = next(iter(sitting.workspace.scene().ghosts.items()))
    return ElementId(key), ghost.person, canvas.mapFromScene(canvas.stage.drawn[key].pos())


def test_how_many_and_what_it_spares_is_said_before_anything_is_done(knot: Sitting) -> None:
    notice = knot.window.notice
    crossings = knot.workspace.scene().layout.crossings  # type: ignore[union-attr]
    knot.window.shelf["draw-twice"].trigger()
    knot.wait_for(lambda: not notice.deed.isHidden())
    assert notice.words.text().startswith("Drawing 2 people twice would spare ")
    assert f"of {crossings} crossings" in notice.words.text()
    assert knot.workspace.scene().ghosts == {}
    assert knot.workspace.editor.history.past == ()


def test_one_click_does_it_as_one_step(knot: Sitting) -> None:
    doubled(knot)
    editor = knot.workspace.editor
    assert [step.words for step in editor.history.past] == ["Draw 2 people twice"]
    scene = knot.workspace.scene()
    assert len(scene.ghosts) == 2
    assert set(scene.ghosts) <= set(knot.page.canvas.stage.drawn)
    QTest.keyClick(knot.page.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    knot.wait_for(lambda: not knot.workspace.scene().ghosts)
    assert not any(key.startswith("again:") for key in knot.page.canvas.stage.drawn)


def test_the_same_offer_is_not_made_twice(knot: Sitting) -> None:
    doubled(knot)
    notice = knot.window.notice
    knot.window.shelf["draw-twice"].trigger()
    knot.wait_for(lambda: "already" in notice.words.text())
    assert notice.deed.isHidden()


def test_an_offer_is_left_by_closing_it(knot: Sitting) -> None:
    notice = knot.window.notice
    knot.window.shelf["draw-twice"].trigger()
    knot.wait_for(lambda: not notice.deed.isHidden())
    notice.forget()
    assert knot.workspace.scene().ghosts == {}
    assert knot.workspace.editor.history.past == ()


def test_an_offer_for_another_family_is_not_taken(knot: Sitting) -> None:
    notice = knot.window.notice
    knot.window.shelf["draw-twice"].trigger()
    knot.wait_for(lambda: not notice.deed.isHidden())
    knot.workspace.editor.select({ElementId("son1")})
    knot.window.shelf["remove"].trigger()
    QTest.mouseClick(notice.deed, LEFT)
    assert "changed" in notice.words.text()
    assert notice.deed.text() == "Look again"
    assert knot.workspace.scene().ghosts == {}


def test_where_nothing_knots_that_is_said(ellie: Sitting) -> None:
    ellie.workspace.show(View.FAMILY_TREE)
    ellie.window.shelf["draw-twice"].trigger()
    ellie.wait_for(lambda: "Nobody needs" in ellie.window.notice.words.text())
    assert ellie.window.notice.deed.isHidden()


def test_the_actions_are_for_the_family_tree(knot: Sitting) -> None:
    shelf = knot.window.shelf
    assert shelf["draw-twice"].isEnabled()
    assert not shelf["draw-once"].isEnabled(), "nobody is drawn twice yet"
    doubled(knot)
    assert shelf["draw-once"].isEnabled()
    knot.workspace.show(View.ECOMAP)
    assert not any(shelf[name].isEnabled() for name in ("draw-twice", "draw-once", "twice-here"))
    knot.workspace.show(View.FAMILY_TREE)
    shelf["draw-once"].trigger()
    assert knot.workspace.scene().ghosts == {}


def test_a_click_on_a_second_drawing_selects_who_it_is_and_both_are_lit(knot: Sitting) -> None:
    key, person, at = ghost_of(doubled(knot))
    QTest.mouseClick(knot.page.canvas.viewport(), LEFT, NO_KEYS, at)
    assert knot.workspace.editor.selection == {person}
    drawn = knot.page.canvas.stage.drawn
    assert drawn[key].chosen
    assert drawn[person].chosen
    QTest.mouseClick(knot.page.canvas.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, at)
    assert knot.workspace.editor.selection == frozenset()


def test_a_second_drawing_is_not_dragged_and_why_is_said(knot: Sitting) -> None:
    _, person, at = ghost_of(doubled(knot))
    before = knot.workspace.editor.settled
    knot.drag(at, at + QPoint(60, 40))
    assert knot.workspace.editor.settled is before
    assert not knot.workspace.editor.previewing
    assert "a second time" in knot.window.notice.words.text()
    knot.drag(knot.page.canvas.person_middle(person).toPoint(), at + QPoint(0, 200))  # type: ignore[union-attr]
    assert knot.workspace.editor.settled is not before, "who it is can be moved as ever"


def test_a_double_click_goes_to_who_it_is(knot: Sitting) -> None:
    _, person, _ = ghost_of(doubled(knot))
    canvas = knot.page.canvas
    canvas.zoom_by(6.0)
    key, _, _ = ghost_of(knot)
    canvas.show_person(key)
    at = canvas.mapFromScene(canvas.stage.drawn[key].pos())
    QTest.mouseDClick(canvas.viewport(), LEFT, NO_KEYS, at)
    middle = canvas.person_middle(person)
    assert middle is not None
    assert canvas.viewport().rect().contains(middle.toPoint())
    assert canvas.name_field.isHidden()


def test_arrow_keys_and_screen_readers_reach_second_drawings(knot: Sitting) -> None:
    key, person, _ = ghost_of(doubled(knot))
    canvas = knot.page.canvas
    canvas.setFocus()
    knot.workspace.editor.select({knot.workspace.editor.shown.young_person})
    seen = []
    for _ in canvas.stage.order:
        QTest.keyClick(canvas, Qt.Key.Key_Right)
        seen.append(canvas.focus)
        if canvas.focus == key:
            assert knot.workspace.editor.selection == {person}
            assert canvas.stage.drawn[key].focused
    assert set(seen) == set(canvas.stage.order)
    assert key in seen
    tree = QAccessible.queryAccessibleInterface(canvas)
    names = [tree.child(at).text(QAccessible.Text.Name) for at in range(tree.childCount())]
    assert sum("drawn again beside" in name for name in names) == 2


def test_one_person_is_drawn_twice_and_once_again(knot: Sitting) -> None:
    shelf, editor = knot.window.shelf, knot.workspace.editor
    editor.select({ElementId("daughter8")})
    shelf["twice-here"].trigger()
    knot.wait_for(lambda: not knot.workspace.scene().hasty)
    assert [(one.person, one.beside) for one in knot.workspace.scene().ghosts.values()] == [("daughter8", "son2")]
    assert editor.undoable is not None
    assert editor.undoable.words == "Draw Daughter8 twice, again beside Son2"
    shelf["twice-here"].trigger()
    assert knot.workspace.scene().ghosts == {}
    assert editor.undoable.words == "Draw Daughter8 once"


def test_who_has_no_partner_cannot_be_drawn_beside_one(knot: Sitting) -> None:
    before = knot.workspace.editor.settled
    knot.workspace.editor.select({ElementId("son1")})
    knot.window.shelf["twice-here"].trigger()
    assert knot.workspace.editor.settled is before
    assert "no partner" in knot.window.notice.words.text()


def test_after_tidying_a_large_knot_a_hint_leads_to_the_offer(knot: Sitting, monkeypatch: pytest.MonkeyPatch) -> None:
    notice = knot.window.notice
    knot.window.shelf["tidy"].trigger()
    assert notice.deed.text() != "See what that spares", "a small family has no hint"
    monkeypatch.setattr(doubling, "LARGE", 20)
    monkeypatch.setattr(doubling, "KNOT", 10)
    knot.window.shelf["tidy"].trigger()
    knot.page.tidying.answer(kept=True)
    assert notice.deed.text() == "See what that spares"
    assert knot.workspace.scene().ghosts == {}, "never by itself"
    QTest.mouseClick(notice.deed, LEFT)
    knot.wait_for(lambda: notice.deed.text() == "Draw twice")
