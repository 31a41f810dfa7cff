"""No action is without effect: each of them, done by its own Qt action, changes something that can be seen."""

from collections.abc import Generator
from itertools import product

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ecomap.model.diagram import Seat, View
from ecomap.model.person import ElementId
from ecomap.ui import deeds
from ecomap.ui.actions import ACTIONS, Action
from tests.ui.conftest import Sitting

LEAVE = {"new", "open", "close", "quit", "draw-once"}
"""What leaves the map, tried where files are; and what there is only where somebody is drawn twice, tried there."""

BEFORE = {"together": ("coordinator",), "redo": ("undo",), "unpin": ("move-right",), "fit": ("zoom-in",)}
"""What has to be done before there is anything for them to do."""


def seen(sitting: Sitting) -> tuple[object, ...]:
    """Return what can be seen of the window, as far as an action may change it."""
    window, page, workspace = sitting.window, sitting.page, sitting.workspace
    headings = page.people.table.headings
    parts = (page.history, page.people, page.then_now, window.notice, page.focus_bar, page.way_bar, page.home_bar)
    folding = (page.side, page.inspector, page.strip)
    return (
        workspace.editor.settled,
        workspace.editor.selection,
        (workspace.view, workspace.seat, workspace.part, workspace.others, workspace.path),
        (page.tidying.open, page.canvas.transform(), page.canvas.name_field.isVisible(), page.canvas.motion),
        [part.isVisible() for part in (*parts, *folding)],
        (page.people.wide, headings.sortIndicatorSection(), headings.sortIndicatorOrder()),
        (window.notice.words.text(), window.stack.currentWidget(), window.windowState(), window.screens.second),
        (page.errands.is_open, page.canvas.mapToScene(0, 0), window.guide.opened),
        (window.focusWidget(), QApplication.clipboard().text(), str(window.looks.preferences.kept())),
    )


def moods(sitting: Sitting, action: Action) -> Generator[None]:
    """Bring the map into one state after another, in any of which the action may make sense."""
    ella, max_ = sitting.who("Ella"), sitting.who("Max")
    chosen: tuple[tuple[ElementId, ...], ...] = ((ella,), (ella, max_), ())
    start = sitting.workspace.editor.settled
    others = [one.name for one in ACTIONS if action.choice and one.choice == action.choice and one is not action]
    for view, selection in product((View.ECOMAP, View.FAMILY_TREE), chosen):
        window = sitting.window
        if window.stack.currentWidget() is not window.page:
            window.seats.lift_curtain()
        if (sitting.workspace.seat is Seat.COORDINATOR) is not action.coordinator:
            (window.seats.show_coordinator if action.coordinator else window.seats.show_together)()
        sitting.page.instead.leave()
        if sitting.page.people.wide:
            window.shelf["list-table"].trigger()
        sitting.workspace.show(view)
        for other in others[:1]:
            window.shelf[other].trigger()
        sitting.workspace.editor.select(selection)
        deeds.rename(sitting.workspace, ella, "Ella Rose")
        for before in BEFORE.get(action.name, ()):
            window.shelf[before].trigger()
        window.notice.forget()
        sitting.page.canvas.setFocus()
        try:
            yield
        finally:
            sitting.workspace.editor.commit(start, "as it was")


def has_effect(sitting: Sitting, action: Action) -> bool:
    """Do an action in one state after another, until something has changed or a question or menu was opened."""
    opened: list[bool] = []

    def close() -> None:
        for widget in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if widget is not None:
                opened.append(True)
                widget.close()

    states = moods(sitting, action)
    timer = QTimer(sitting.window)
    timer.timeout.connect(close)
    timer.start(5)
    try:
        for _ in states:
            before = seen(sitting)
            sitting.window.shelf[action.name].trigger()
            for _ in range(3):
                QApplication.processEvents()
            close()
            if opened or seen(sitting) != before:
                return True
    finally:
        timer.stop()
        states.close()
    return False


def test_no_action_is_without_effect(sam: Sitting) -> None:
    sam.window.looks.preferences.motion = False
    assert sam.workspace.seat is Seat.TOGETHER
    without = [one.name for one in ACTIONS if one.name not in LEAVE and not has_effect(sam, one)]
    assert without == []
