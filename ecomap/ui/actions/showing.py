"""Looking at a part of the family tree or of the ecomap; branches folded away; how two people are related."""

from __future__ import annotations

from ecomap.model.focus import Others
from ecomap.ui.actions.action import Action, Needs
from ecomap.ui.show_choices import OTHERS
from ecomap.ui.translation import QT_TRANSLATE_NOOP


def _part(name: str, words: str, key: str, icon: str = "") -> Action:
    return Action(
        name=name,
        words=words,
        run=lambda window: window.on_page(lambda page: page.showing.show_part(name)),
        icon=icon,
        keys=(key,),
        menu="Show",
        choice="show",
    )


def _others(others: Others, words: str, key: str, icon: str) -> Action:
    return Action(
        name=OTHERS[others],
        words=words,
        run=lambda window: window.on_page(lambda page: page.showing.let_others(others)),
        icon=icon,
        keys=(key,),
        menu="Show",
        needs=Needs.ECOMAP,
        choice="others",
    )


SHOW = (
    Action(
        name="show-all",
        words=QT_TRANSLATE_NOOP("actions", "Everybody"),
        run=lambda window: window.on_page(lambda page: page.showing.show_everybody()),
        icon="users-round",
        keys=("Alt+0",),
        menu="Show",
        choice="show",
    ),
    _part("show-mum", QT_TRANSLATE_NOOP("actions", "Mum's side"), "Alt+M", "users"),
    _part("show-dad", QT_TRANSLATE_NOOP("actions", "Dad's side"), "Alt+D", "users"),
    _part("show-lived", QT_TRANSLATE_NOOP("actions", "People lived with, now or before"), "Alt+L", "house"),
    _part("show-touch", QT_TRANSLATE_NOOP("actions", "People in touch now"), "Alt+T", "message-circle"),
    _part("show-wishes", QT_TRANSLATE_NOOP("actions", "Who I'd like back, or more of"), "Alt+W", "star"),
    _part("show-support", QT_TRANSLATE_NOOP("actions", "Who supports me"), "Alt+S", "hand-heart"),
    _part("show-apart", QT_TRANSLATE_NOOP("actions", "Who is paid, and who is not"), "Alt+A", "scale"),
    _part("show-unpaid", QT_TRANSLATE_NOOP("actions", "People who are not paid"), "Alt+U", "heart-handshake"),
    _part("show-paid", QT_TRANSLATE_NOOP("actions", "People who are paid"), "Alt+P", "briefcase"),
    _part("show-circles", QT_TRANSLATE_NOOP("actions", "My circles, without lines"), "Alt+C", "circle-dot"),
    _part("show-home", QT_TRANSLATE_NOOP("actions", "One home ..."), "Alt+H", "house"),
    Action(
        name="home-middle",
        words=QT_TRANSLATE_NOOP("actions", "My home in the middle, or me again"),
        run=lambda window: window.on_page(lambda page: page.home_middle.toggle()),
        icon="house-plus",
        keys=("Ctrl+4",),
        menu="Show",
    ),
    _others(Others.FADE, QT_TRANSLATE_NOOP("actions", "All others: faded"), "Alt+F", "eye"),
    _others(Others.GO, QT_TRANSLATE_NOOP("actions", "All others: hidden"), "Alt+G", "eye-off"),
    _part("show-1", QT_TRANSLATE_NOOP("actions", "1 step from who is chosen"), "Alt+1", "footprints"),
    _part("show-2", QT_TRANSLATE_NOOP("actions", "2 steps from who is chosen"), "Alt+2", "footprints"),
    _part("show-3", QT_TRANSLATE_NOOP("actions", "3 steps from who is chosen"), "Alt+3", "footprints"),
    _part("show-4", QT_TRANSLATE_NOOP("actions", "4 steps from who is chosen"), "Alt+4", "footprints"),
    _part("show-5", QT_TRANSLATE_NOOP("actions", "5 steps from who is chosen"), "Alt+5", "footprints"),
    Action(
        name="fold",
        words=QT_TRANSLATE_NOOP("actions", "Fold this branch away, or unfold it"),
        run=lambda window: window.on_page(lambda page: page.showing.fold()),
        icon="chevron-up",
        keys=("Ctrl+B",),
        menu="Show",
        needs=Needs.SELECTION,
    ),
    Action(
        name="fold-above",
        words=QT_TRANSLATE_NOOP("actions", "Fold the family above away, or unfold it"),
        run=lambda window: window.on_page(lambda page: page.showing.fold(above=True)),
        icon="chevron-down",
        keys=("Ctrl+U",),
        menu="Show",
        needs=Needs.SELECTION,
    ),
    Action(
        name="unfold-all",
        words=QT_TRANSLATE_NOOP("actions", "Unfold everything"),
        run=lambda window: window.on_page(lambda page: page.showing.unfold_all()),
        icon="maximize",
        keys=("Ctrl+Shift+U",),
        menu="Show",
    ),
    Action(
        name="show-menu",
        words=QT_TRANSLATE_NOOP("actions", "Choose what to show"),
        run=lambda window: window.on_page(lambda page: page.choose_part()),
        icon="eye",
        keys=("Ctrl+3",),
    ),
    Action(
        name="related",
        words=QT_TRANSLATE_NOOP("actions", "How are these two related?"),
        run=lambda window: window.finder.show_related(),
        icon="workflow",
        keys=("Ctrl+J",),
        menu="Look",
    ),
)

"""What is seen of a drawing; only folding is a step, and is kept."""
