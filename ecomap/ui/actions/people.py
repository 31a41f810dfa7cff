"""What is done to people and their lines: add, connect, strength, contact, closeness."""

from __future__ import annotations

from ecomap.model.contact import ContactKind
from ecomap.model.network import Flow, Strength
from ecomap.render.notation import DEFAULT
from ecomap.ui import deeds
from ecomap.ui.actions.action import Action, Needs, Where, on_map
from ecomap.ui.deeds.kin import Kin, make_partners
from ecomap.ui.translation import QT_TRANSLATE_NOOP


def _kin(kin: Kin, words: str, key: str) -> Action:
    return Action(
        name=f"add-{kin.value}",
        words=words,
        run=lambda window: window.on_page(lambda page: page.add_kin(kin)),
        icon="plus",
        keys=(key,),
        menu="Add",
        where=Where.MAP,
    )


ADD = (
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
        icon="user-plus",
        keys=("A",),
        where=Where.MAP,
    ),
    _kin(Kin.MUM, QT_TRANSLATE_NOOP("actions", "Mum"), "M"),
    _kin(Kin.DAD, QT_TRANSLATE_NOOP("actions", "Dad"), "F"),
    _kin(Kin.BROTHER, QT_TRANSLATE_NOOP("actions", "Brother"), "B"),
    _kin(Kin.SISTER, QT_TRANSLATE_NOOP("actions", "Sister"), "S"),
    _kin(Kin.CHILD, QT_TRANSLATE_NOOP("actions", "Child"), "C"),
    _kin(Kin.PARTNER, QT_TRANSLATE_NOOP("actions", "Partner"), "P"),
    Action(
        name="connect",
        words=QT_TRANSLATE_NOOP("actions", "Draw a line to ..."),
        run=lambda window: window.finder.show_connect(),
        icon="link",
        keys=("J",),
        menu="Line",
        where=Where.MAP,
        needs=Needs.SELECTION,
    ),
    Action(
        name="household",
        words=QT_TRANSLATE_NOOP("actions", "They live together, or move out"),
        run=lambda window: window.joiner.live_together(),
        icon="house-plus",
        keys=("Ctrl+G",),
        menu="Add",
        needs=Needs.SELECTION,
    ),
    Action(
        name="household-key",
        words=QT_TRANSLATE_NOOP("actions", "They live together, or move out (one key)"),
        run=lambda window: window.joiner.live_together(),
        icon="house-plus",
        keys=("H",),
        where=Where.MAP,
        needs=Needs.SELECTION,
    ),
    Action(
        name="partners",
        words=QT_TRANSLATE_NOOP("actions", "Make the two partners"),
        run=on_map(make_partners),
        icon="heart-handshake",
        menu="Add/Who belongs together",
        needs=Needs.SELECTION,
    ),
)

"""Add family, friends, a home."""

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
    ContactKind.PHONE: "R",
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
        run=on_map(lambda workspace: deeds.set_strength(workspace, strength)),
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
        run=on_map(lambda workspace: deeds.set_contact(workspace, kind)),
        icon=badge.icon,
        keys=(key,),
        menu="In touch",
        where=Where.MAP,
        needs=Needs.SELECTION,
    )


_ARROWS = {Flow.OUT: "arrow-right", Flow.IN: "arrow-left", Flow.BOTH: "handshake", Flow.NONE: "minus"}


def _flow(flow: Flow, words: str) -> Action:
    return Action(
        name=f"flow-{flow.value or 'none'}",
        words=words,
        run=on_map(lambda workspace: deeds.set_flow(workspace, flow)),
        icon=_ARROWS[flow],
        menu="Line",
        needs=Needs.SELECTION,
    )


def _ring(ring: int | None, words: str) -> Action:
    return Action(
        name=f"ring-{ring or 'none'}",
        words=words,
        run=on_map(lambda workspace: deeds.set_closeness(workspace, ring)),
        icon="circle-dot" if ring else "circle-dashed",
        keys=(str(ring or 0),),
        menu="Closeness",
        where=Where.MAP,
        needs=Needs.SELECTION,
    )


FEELINGS = (
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


"""How it feels, how we are in touch, how close."""
