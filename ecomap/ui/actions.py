"""Every action of the window in one table: its words, icon, keys, place in the menus, and what it does.

Menus, bars, the page of shortcuts and the command palette read this table and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from ecomap.geometry import Point
from ecomap.model.contact import ContactKind
from ecomap.model.diagram import View
from ecomap.model.network import Flow, Strength
from ecomap.render.notation import DEFAULT
from ecomap.session.workspace import Workspace
from ecomap.ui import deeds
from ecomap.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow


class Where(Enum):
    """Where an action's keys are heard."""

    WINDOW = "window"
    MAP = "map"
    """On the canvas and in the people list: single keys, which are letters everywhere else."""
    CANVAS = "canvas"


class Needs(Enum):
    """What there must be for an action to make sense."""

    NOTHING = "nothing"
    MAP = "map"
    SELECTION = "selection"


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing that can be done."""

    name: str
    words: str
    run: Callable[[MapWindow], object]
    icon: str = ""
    keys: tuple[str, ...] = ()
    menu: str = ""
    """Which menu it stands in; empty: in none, only among the shortcuts and in the palette."""
    where: Where = Where.WINDOW
    needs: Needs = Needs.MAP
    coordinator: bool = False
    """Only in Coordinator view."""
    choice: str = ""
    """Of a group of which one holds: which; the action can then be checked."""


MENUS = (
    QT_TRANSLATE_NOOP("menus", "Map"),
    QT_TRANSLATE_NOOP("menus", "Edit"),
    QT_TRANSLATE_NOOP("menus", "Add"),
    QT_TRANSLATE_NOOP("menus", "Line"),
    QT_TRANSLATE_NOOP("menus", "In touch"),
    QT_TRANSLATE_NOOP("menus", "Closeness"),
    QT_TRANSLATE_NOOP("menus", "Look"),
    QT_TRANSLATE_NOOP("menus", "Help"),
)
"""The menus, in order."""


def _on_map(deed: Callable[[Workspace], object]) -> Callable[[MapWindow], object]:
    """Return what does a deed to the open map."""
    return lambda window: window.do(deed)


_MAP = (
    Action(
        name="new",
        words=QT_TRANSLATE_NOOP("actions", "New map"),
        run=lambda window: window.files.ask_name(),
        icon="plus",
        keys=("Ctrl+N",),
        menu="Map",
        needs=Needs.NOTHING,
    ),
    Action(
        name="open",
        words=QT_TRANSLATE_NOOP("actions", "Open a map ..."),
        run=lambda window: window.files.choose(),
        icon="folder-open",
        keys=("Ctrl+O",),
        menu="Map",
        needs=Needs.NOTHING,
    ),
    Action(
        name="save",
        words=QT_TRANSLATE_NOOP("actions", "Save"),
        run=lambda window: window.files.save(),
        icon="save",
        keys=("Ctrl+S",),
        menu="Map",
    ),
    Action(
        name="save-as",
        words=QT_TRANSLATE_NOOP("actions", "Save as ..."),
        run=lambda window: window.files.save_as(),
        keys=("Ctrl+Shift+S",),
        menu="Map",
    ),
    Action(
        name="print",
        words=QT_TRANSLATE_NOOP("actions", "Print"),
        run=lambda window: window.files.show_export(),
        icon="printer",
        keys=("Ctrl+P",),
        menu="Map",
    ),
    Action(
        name="stop",
        words=QT_TRANSLATE_NOOP("actions", "Stop here"),
        run=lambda window: window.seats.stop_here(),
        icon="pause",
        keys=("Ctrl+.",),
        menu="Map",
    ),
    Action(
        name="close",
        words=QT_TRANSLATE_NOOP("actions", "Close the map"),
        run=lambda window: window.files.close_map(),
        keys=("Ctrl+W",),
        menu="Map",
    ),
    Action(
        name="quit",
        words=QT_TRANSLATE_NOOP("actions", "Leave Ecomap"),
        run=lambda window: window.close(),
        keys=("Ctrl+Q",),
        menu="Map",
        needs=Needs.NOTHING,
    ),
)

_EDIT = (
    Action(
        name="undo",
        words=QT_TRANSLATE_NOOP("actions", "Undo"),
        run=_on_map(deeds.undo),
        icon="undo-2",
        keys=("Ctrl+Z",),
        menu="Edit",
    ),
    Action(
        name="redo",
        words=QT_TRANSLATE_NOOP("actions", "Redo"),
        run=_on_map(deeds.redo),
        icon="redo-2",
        keys=("Ctrl+Y", "Ctrl+Shift+Z"),
        menu="Edit",
    ),
    Action(
        name="history",
        words=QT_TRANSLATE_NOOP("actions", "What we did"),
        run=lambda window: window.on_page(lambda page: page.toggle_history()),
        icon="clock",
        keys=("Ctrl+H",),
        menu="Edit",
    ),
    Action(
        name="rename",
        words=QT_TRANSLATE_NOOP("actions", "Change the name"),
        run=lambda window: window.on_page(lambda page: page.rename_chosen()),
        icon="pencil",
        keys=("F2", "Return", "Enter"),
        menu="Edit",
        where=Where.CANVAS,
        needs=Needs.SELECTION,
    ),
    Action(
        name="remove",
        words=QT_TRANSLATE_NOOP("actions", "Take off the map"),
        run=_on_map(deeds.remove_chosen),
        icon="trash-2",
        keys=("Del", "Backspace"),
        menu="Edit",
        where=Where.MAP,
        needs=Needs.SELECTION,
    ),
    Action(
        name="select-all",
        words=QT_TRANSLATE_NOOP("actions", "Select everybody"),
        run=_on_map(lambda workspace: workspace.editor.select(workspace.scene().places)),
        keys=("Ctrl+A",),
        menu="Edit",
        where=Where.MAP,
    ),
    Action(
        name="find",
        words=QT_TRANSLATE_NOOP("actions", "Find"),
        run=lambda window: window.on_page(lambda page: page.focus_find()),
        icon="search",
        keys=("Ctrl+F",),
        menu="Edit",
    ),
    Action(
        name="tidy",
        words=QT_TRANSLATE_NOOP("actions", "Tidy"),
        run=_on_map(deeds.tidy),
        icon="sliders-horizontal",
        keys=("Ctrl+T",),
        menu="Edit",
    ),
    Action(
        name="tidy-all",
        words=QT_TRANSLATE_NOOP("actions", "Tidy everything, also what we placed by hand"),
        run=_on_map(lambda workspace: deeds.tidy(workspace, everything=True)),
        keys=("Ctrl+Shift+T",),
        menu="Edit",
    ),
    Action(
        name="unpin",
        words=QT_TRANSLATE_NOOP("actions", "Let go of the place"),
        run=_on_map(deeds.unpin),
        icon="pin",
        menu="Edit",
        needs=Needs.SELECTION,
    ),
)


def _kin(kin: deeds.Kin, words: str, key: str) -> Action:
    return Action(
        name=f"add-{kin.value}",
        words=words,
        run=lambda window: window.on_page(lambda page: page.add_kin(kin)),
        icon="plus",
        keys=(key,),
        menu="Add",
        where=Where.MAP,
    )


_ADD = (
    Action(
        name="name-box",
        words=QT_TRANSLATE_NOOP("actions", "Add people by typing"),
        run=lambda window: window.on_page(lambda page: page.focus_name_box()),
        icon="user-plus",
        keys=("Ctrl+L", "Insert"),
        menu="Add",
    ),
    Action(
        name="name-box-key",
        words=QT_TRANSLATE_NOOP("actions", "Add people by typing (one key)"),
        run=lambda window: window.on_page(lambda page: page.focus_name_box()),
        keys=("A",),
        where=Where.MAP,
    ),
    _kin(deeds.Kin.MUM, QT_TRANSLATE_NOOP("actions", "Mum"), "M"),
    _kin(deeds.Kin.DAD, QT_TRANSLATE_NOOP("actions", "Dad"), "F"),
    _kin(deeds.Kin.BROTHER, QT_TRANSLATE_NOOP("actions", "Brother"), "B"),
    _kin(deeds.Kin.SISTER, QT_TRANSLATE_NOOP("actions", "Sister"), "S"),
    _kin(deeds.Kin.CHILD, QT_TRANSLATE_NOOP("actions", "Child"), "C"),
    _kin(deeds.Kin.PARTNER, QT_TRANSLATE_NOOP("actions", "Partner"), "P"),
    Action(
        name="connect",
        words=QT_TRANSLATE_NOOP("actions", "Draw a line to ..."),
        run=lambda window: window.finder.show_connect(),
        icon="workflow",
        keys=("J",),
        menu="Line",
        where=Where.MAP,
        needs=Needs.SELECTION,
    ),
    Action(
        name="household",
        words=QT_TRANSLATE_NOOP("actions", "Put them into one home"),
        run=_on_map(deeds.make_household),
        icon="house-plus",
        keys=("Ctrl+G",),
        menu="Add",
        needs=Needs.SELECTION,
    ),
    Action(
        name="partners",
        words=QT_TRANSLATE_NOOP("actions", "Make the two partners"),
        run=_on_map(deeds.make_partners),
        icon="heart-handshake",
        menu="Add",
        needs=Needs.SELECTION,
    ),
)

STRENGTH_KEYS = {
    Strength.STRONG: "=",
    Strength.OKAY: "-",
    Strength.WEAK: ".",
    Strength.UP_AND_DOWN: "W",
    Strength.STRESSFUL: "X",
    Strength.BROKEN: "/",
    Strength.UNKNOWN: "U",
}
"""One key each, most of them a picture of the line."""

CONTACT_KEYS = {
    ContactKind.LIVES_WITH: "L",
    ContactKind.OVERNIGHT: "O",
    ContactKind.FACE_TO_FACE: "V",
    ContactKind.SUPERVISED: "K",
    ContactKind.PHONE: "H",
    ContactKind.ONLINE: "I",
    ContactKind.LETTERBOX: "T",
    ContactKind.NONE: "N",
    ContactKind.NEVER_MET: "Y",
    ContactKind.DIED: "D",
}
"""One key each."""


def _strength(strength: Strength, key: str) -> Action:
    return Action(
        name=f"strength-{strength.value}",
        words=DEFAULT.strengths[strength.value].words,
        run=_on_map(lambda workspace: deeds.set_strength(workspace, strength)),
        keys=(key,),
        menu="Line",
        where=Where.MAP,
        needs=Needs.SELECTION,
    )


def _contact(kind: ContactKind, key: str) -> Action:
    badge = DEFAULT.contacts[kind.value]
    return Action(
        name=f"contact-{kind.value}",
        words=badge.words,
        run=_on_map(lambda workspace: deeds.set_contact(workspace, kind)),
        icon=badge.icon,
        keys=(key,),
        menu="In touch",
        where=Where.MAP,
        needs=Needs.SELECTION,
    )


def _flow(flow: Flow, words: str) -> Action:
    return Action(
        name=f"flow-{flow.value or 'none'}",
        words=words,
        run=_on_map(lambda workspace: deeds.set_flow(workspace, flow)),
        menu="Line",
        needs=Needs.SELECTION,
    )


def _ring(ring: int | None, words: str) -> Action:
    return Action(
        name=f"ring-{ring or 'none'}",
        words=words,
        run=_on_map(lambda workspace: deeds.set_closeness(workspace, ring)),
        keys=(str(ring or 0),),
        menu="Closeness",
        where=Where.MAP,
        needs=Needs.SELECTION,
    )


_FEELINGS = (
    *(_strength(strength, key) for strength, key in STRENGTH_KEYS.items()),
    _flow(Flow.OUT, QT_TRANSLATE_NOOP("actions", "I give")),
    _flow(Flow.IN, QT_TRANSLATE_NOOP("actions", "I get")),
    _flow(Flow.BOTH, QT_TRANSLATE_NOOP("actions", "Both give")),
    _flow(Flow.NONE, QT_TRANSLATE_NOOP("actions", "No arrows")),
    *(_contact(kind, key) for kind, key in CONTACT_KEYS.items()),
    _ring(1, QT_TRANSLATE_NOOP("actions", "Closest (ring 1)")),
    _ring(2, QT_TRANSLATE_NOOP("actions", "Close (ring 2)")),
    _ring(3, QT_TRANSLATE_NOOP("actions", "Further away (ring 3)")),
    _ring(None, QT_TRANSLATE_NOOP("actions", "Not placed yet")),
)


def _step(name: str, words: str, keys: str, run: Callable[[MapWindow], object]) -> Action:
    return Action(name=name, words=words, run=run, keys=(keys,), where=Where.CANVAS)


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
            _on_map(partial(deeds.move, by=Point(x * length, y * length))),
        )
        for length in (1, 10)
        for key, words, x, y in ways
    )


_STEPS = (
    _step(
        "next",
        QT_TRANSLATE_NOOP("actions", "Next person"),
        "Right",
        lambda window: window.on_page(lambda page: page.canvas.step_focus(1)),
    ),
    _step(
        "previous",
        QT_TRANSLATE_NOOP("actions", "Person before"),
        "Left",
        lambda window: window.on_page(lambda page: page.canvas.step_focus(-1)),
    ),
    _step(
        "above",
        QT_TRANSLATE_NOOP("actions", "Person above"),
        "Up",
        lambda window: window.on_page(lambda page: page.canvas.jump_focus(-1)),
    ),
    _step(
        "below",
        QT_TRANSLATE_NOOP("actions", "Person below"),
        "Down",
        lambda window: window.on_page(lambda page: page.canvas.jump_focus(1)),
    ),
    *_moves(),
)

_LOOK = (
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
    Action(
        name="together",
        words=QT_TRANSLATE_NOOP("actions", "Together"),
        run=lambda window: window.seats.show_together(),
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
    ),
    Action(
        name="zoom-in",
        words=QT_TRANSLATE_NOOP("actions", "Bigger"),
        run=lambda window: window.on_page(lambda page: page.canvas.zoom_in()),
        icon="zoom-in",
        keys=("Ctrl++", "Ctrl+="),
        menu="Look",
    ),
    Action(
        name="zoom-out",
        words=QT_TRANSLATE_NOOP("actions", "Smaller"),
        run=lambda window: window.on_page(lambda page: page.canvas.zoom_out()),
        icon="zoom-out",
        keys=("Ctrl+-",),
        menu="Look",
    ),
    Action(
        name="fit",
        words=QT_TRANSLATE_NOOP("actions", "See all"),
        run=lambda window: window.on_page(lambda page: page.canvas.fit()),
        icon="maximize",
        keys=("Ctrl+0", "Home"),
        menu="Look",
    ),
    Action(
        name="list",
        words=QT_TRANSLATE_NOOP("actions", "People list"),
        run=lambda window: window.looks.toggle_list(),
        icon="panel-left",
        keys=("F7",),
        menu="Look",
    ),
    Action(
        name="palette",
        words=QT_TRANSLATE_NOOP("actions", "Other colours"),
        run=lambda window: window.looks.next_palette(),
        icon="palette",
        keys=("Ctrl+Shift+P",),
        menu="Look",
        needs=Needs.NOTHING,
    ),
    Action(
        name="text-size",
        words=QT_TRANSLATE_NOOP("actions", "Other size of text"),
        run=lambda window: window.looks.next_text_scale(),
        keys=("Ctrl+Shift+B",),
        menu="Look",
        needs=Needs.NOTHING,
    ),
    Action(
        name="motion",
        words=QT_TRANSLATE_NOOP("actions", "Let things glide, or jump"),
        run=lambda window: window.looks.toggle_motion(),
        menu="Look",
        needs=Needs.NOTHING,
    ),
    Action(
        name="full-screen",
        words=QT_TRANSLATE_NOOP("actions", "Full screen"),
        run=lambda window: window.looks.toggle_full_screen(),
        icon="maximize",
        keys=("F11",),
        menu="Look",
        needs=Needs.NOTHING,
    ),
    Action(
        name="restrict",
        words=QT_TRANSLATE_NOOP("actions", "Keep for the file only, or show again"),
        run=_on_map(deeds.restrict_chosen),
        icon="lock",
        keys=("Ctrl+R",),
        menu="Edit",
        needs=Needs.SELECTION,
        coordinator=True,
    ),
)

_HELP = (
    Action(
        name="commands",
        words=QT_TRANSLATE_NOOP("actions", "Find any command ..."),
        run=lambda window: window.finder.show_commands(),
        icon="search",
        keys=("Ctrl+K",),
        menu="Help",
        needs=Needs.NOTHING,
    ),
    Action(
        name="shortcuts",
        words=QT_TRANSLATE_NOOP("actions", "All shortcuts"),
        run=lambda window: window.finder.show_shortcuts(),
        icon="keyboard",
        keys=("F1",),
        menu="Help",
        needs=Needs.NOTHING,
    ),
    Action(
        name="single-keys",
        words=QT_TRANSLATE_NOOP("actions", "Single keys on or off"),
        run=lambda window: window.looks.toggle_single_keys(),
        menu="Help",
        needs=Needs.NOTHING,
    ),
)

ACTIONS = (*_MAP, *_EDIT, *_ADD, *_FEELINGS, *_STEPS, *_LOOK, *_HELP)
"""Everything that can be done."""
