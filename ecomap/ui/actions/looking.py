"""What changes only what is seen: walking through people, the view, who is looking, what signs mean."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from ecomap.geometry import Point
from ecomap.model.diagram import View
from ecomap.render.notation import DEFAULT, STYLES, HouseStyle
from ecomap.ui import deeds, doubling, moving
from ecomap.ui.actions.action import Action, Needs, Where, on_map
from ecomap.ui.actions.drawing import ORDERS
from ecomap.ui.actions.modes import MODES
from ecomap.ui.deeds import family as family_deeds
from ecomap.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ecomap.session.workspace import Workspace
    from ecomap.ui.window import MapWindow


def _step(
    name: str, words: str, keys: str, run: Callable[[MapWindow], object], icon: str = "move", leaves_first: bool = False
) -> Action:
    return Action(
        name=name, words=words, run=run, icon=icon, keys=(keys,), where=Where.CANVAS, leaves_first=leaves_first
    )


def _moves() -> tuple[Action, ...]:
    """Return the keys that move who is selected: 1 mm, with Shift 10 mm."""
    ways = (
        ("Left", QT_TRANSLATE_NOOP("actions", "Move left"), -1, 0),
        ("Right", QT_TRANSLATE_NOOP("actions", "Move right"), 1, 0),
        ("Up", QT_TRANSLATE_NOOP("actions", "Move up"), 0, -1),
        ("Down", QT_TRANSLATE_NOOP("actions", "Move down"), 0, 1),
    )
    far = QT_TRANSLATE_NOOP("actions", "(further)")
    return tuple(
        _step(
            f"move-{key.lower()}{'-far' if length > 1 else ''}",
            f"{words} {far}" if length > 1 else words,
            f"Alt+{'Shift+' if length > 1 else ''}{key}",
            on_map(partial(moving.move, by=Point(x * length, y * length))),
            leaves_first=True,
        )
        for length in (1, 10)
        for key, words, x, y in ways
    )


STEPS = (
    _step(
        "next",
        QT_TRANSLATE_NOOP("actions", "Next person"),
        "Right",
        lambda window: window.on_page(lambda page: page.canvas.step_focus(1)),
        "chevron-right",
    ),
    _step(
        "previous",
        QT_TRANSLATE_NOOP("actions", "Person before"),
        "Left",
        lambda window: window.on_page(lambda page: page.canvas.step_focus(-1)),
        "chevron-left",
    ),
    _step(
        "above",
        QT_TRANSLATE_NOOP("actions", "Person above"),
        "Up",
        lambda window: window.on_page(lambda page: page.canvas.jump_focus(-1)),
        "chevron-up",
    ),
    _step(
        "below",
        QT_TRANSLATE_NOOP("actions", "Person below"),
        "Down",
        lambda window: window.on_page(lambda page: page.canvas.jump_focus(1)),
        "chevron-down",
    ),
    *_moves(),
)

"""From person to person, and moving them, by keys."""

VIEWS = (
    Action(
        name="ecomap",
        words=QT_TRANSLATE_NOOP("actions", "My people"),
        run=lambda window: window.do(lambda workspace: workspace.show(View.ECOMAP)),
        icon="network",
        keys=("Ctrl+1",),
        menu="Look",
        choice="view",
    ),
    Action(
        name="family-tree",
        words=QT_TRANSLATE_NOOP("actions", "Family tree"),
        run=lambda window: window.do(lambda workspace: workspace.show(View.FAMILY_TREE)),
        icon="workflow",
        keys=("Ctrl+2",),
        menu="Look",
        choice="view",
    ),
    *MODES,
    *ORDERS,
    Action(
        name="draw-twice",
        words=QT_TRANSLATE_NOOP("actions", "Draw people twice where lines would knot ..."),
        run=lambda window: window.doubler.propose(),
        icon="ghost",
        menu="Look/Draw people twice",
    ),
    Action(
        name="draw-once",
        words=QT_TRANSLATE_NOOP("actions", "Draw everybody once"),
        run=on_map(doubling.draw_everybody_once),
        icon="user-round",
        menu="Look/Draw people twice",
    ),
    Action(
        name="twice-here",
        words=QT_TRANSLATE_NOOP("actions", "Draw twice, or once again"),
        run=lambda window: window.doubler.twice_or_once(),
        icon="ghost",
        menu="Look/Draw people twice",
        needs=Needs.SELECTION,
    ),
)
"""Which drawing, and how it is laid out."""

LOOK = (
    Action(
        name="together",
        words=QT_TRANSLATE_NOOP("actions", "Together"),
        run=lambda window: window.seats.show_together(),
        icon="users-round",
        keys=("Ctrl+Shift+X",),
        menu="Look",
    ),
    Action(
        name="coordinator",
        words=QT_TRANSLATE_NOOP("actions", "Coordinator"),
        run=lambda window: window.seats.ask_coordinator(),
        icon="lock",
        keys=("Ctrl+Shift+C",),
        menu="Look",
    ),
    Action(
        name="hide",
        words=QT_TRANSLATE_NOOP("actions", "Hide now"),
        run=lambda window: window.seats.hide_all(),
        icon="eye-off",
        keys=("F9",),
        menu="Look",
        leaves_first=False,
    ),
    Action(
        name="zoom-in",
        words=QT_TRANSLATE_NOOP("actions", "Bigger"),
        run=lambda window: window.on_page(lambda page: page.instead.looked_at.zoom_in()),
        icon="zoom-in",
        keys=("Ctrl++", "Ctrl+="),
        menu="Window",
        leaves_first=False,
    ),
    Action(
        name="zoom-out",
        words=QT_TRANSLATE_NOOP("actions", "Smaller"),
        run=lambda window: window.on_page(lambda page: page.instead.looked_at.zoom_out()),
        icon="zoom-out",
        keys=("Ctrl+-",),
        menu="Window",
        leaves_first=False,
    ),
    Action(
        name="fit",
        words=QT_TRANSLATE_NOOP("actions", "See all"),
        run=lambda window: window.on_page(lambda page: page.instead.looked_at.fit()),
        icon="maximize",
        keys=("Ctrl+0", "Home"),
        menu="Window",
        leaves_first=False,
    ),
    Action(
        name="list",
        words=QT_TRANSLATE_NOOP("actions", "People list"),
        run=lambda window: window.looks.toggle_list(),
        icon="panel-left",
        keys=("F7",),
        menu="Window",
        leaves_first=False,
    ),
    Action(
        name="palette",
        words=QT_TRANSLATE_NOOP("actions", "Other colours"),
        run=lambda window: window.looks.next_palette(),
        icon="palette",
        keys=("Ctrl+Shift+P",),
        menu="Window",
        needs=Needs.NOTHING,
        leaves_first=False,
    ),
    Action(
        name="text-size",
        words=QT_TRANSLATE_NOOP("actions", "Other size of text"),
        run=lambda window: window.looks.next_text_scale(),
        icon="book-open",
        keys=("Ctrl+Shift+B",),
        menu="Window",
        needs=Needs.NOTHING,
        leaves_first=False,
    ),
    Action(
        name="motion",
        words=QT_TRANSLATE_NOOP("actions", "Let things glide, or jump"),
        run=lambda window: window.looks.toggle_motion(),
        icon="play",
        menu="Window",
        needs=Needs.NOTHING,
        leaves_first=False,
    ),
    Action(
        name="full-screen",
        words=QT_TRANSLATE_NOOP("actions", "Full screen"),
        run=lambda window: window.looks.toggle_full_screen(),
        icon="maximize",
        keys=("F11",),
        menu="Window",
        needs=Needs.NOTHING,
        leaves_first=False,
    ),
    Action(
        name="restrict",
        words=QT_TRANSLATE_NOOP("actions", "Keep for the file only, or show again"),
        run=on_map(deeds.restrict_chosen),
        icon="lock",
        keys=("Ctrl+R",),
        menu="Edit",
        needs=Needs.SELECTION,
        coordinator=True,
    ),
)

"""For whom, how large, in which colours."""


_SIGNS = {"style": "tag", "marks": "leaf", "lost": "file-text"}
"""The icon of each kind of such a choice."""


def _means(name: str, words: str, choice: str, deed: Callable[[Workspace], object]) -> Action:
    return Action(
        name=name,
        words=words,
        run=on_map(deed),
        icon=_SIGNS[choice],
        menu="Look/Lines and symbols",
        choice=choice,
        coordinator=True,
    )


def _style(style: HouseStyle) -> Action:
    words = style.name if style is not DEFAULT else QT_TRANSLATE_NOOP("actions", "Lines and symbols: default")
    deed = partial(family_deeds.set_house_style, key=style.key)
    return _means(f"style-{style.key}", words, "style", deed)


NOTATION = (
    *(_style(style) for style in STYLES.values()),
    _means(
        "marks-clinical",
        QT_TRANSLATE_NOOP("actions", "Has died: an X through the symbol"),
        "marks",
        partial(family_deeds.set_gentle, gentle=False),
    ),
    _means(
        "marks-gentle",
        QT_TRANSLATE_NOOP("actions", "Has died: a leaf, on the file copy too"),
        "marks",
        partial(family_deeds.set_gentle, gentle=True),
    ),
    _means(
        "lost-hidden",
        QT_TRANSLATE_NOOP("actions", "Babies lost: not on other people's copies"),
        "lost",
        partial(family_deeds.show_lost_babies, shown=False),
    ),
    _means(
        "lost-shown",
        QT_TRANSLATE_NOOP("actions", "Babies lost: on other people's copies, too"),
        "lost",
        partial(family_deeds.show_lost_babies, shown=True),
    ),
)
"""What lines and symbols mean in this service: kept in the map, for screen and paper alike."""

HELP = (
    Action(
        name="specimen",
        words=QT_TRANSLATE_NOOP("actions", "All symbols and lines"),
        run=lambda window: window.finder.show_specimen(),
        icon="book-open",
        menu="Help",
        needs=Needs.NOTHING,
    ),
)

"""What lines and symbols mean."""
