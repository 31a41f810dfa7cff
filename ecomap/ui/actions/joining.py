"""What is done to whole entries: made one or two, copied, joined to somebody else; the family form; wishes."""

from __future__ import annotations

from ecomap.model.contact import WishKind
from ecomap.render.notation import DEFAULT
from ecomap.ui import deeds
from ecomap.ui.actions.action import Action, Needs, Where, on_map
from ecomap.ui.translation import QT_TRANSLATE_NOOP

COPYING = (
    Action(
        name="copy",
        words=QT_TRANSLATE_NOOP("actions", "Copy"),
        run=lambda window: window.carrier.copy(),
        icon="copy",
        keys=("Ctrl+C",),
        menu="Edit",
        where=Where.MAP,
        needs=Needs.SELECTION,
    ),
    Action(
        name="cut",
        words=QT_TRANSLATE_NOOP("actions", "Cut out"),
        run=lambda window: window.carrier.cut(),
        icon="scissors",
        keys=("Ctrl+X",),
        menu="Edit",
        where=Where.MAP,
        needs=Needs.SELECTION,
    ),
    Action(
        name="paste",
        words=QT_TRANSLATE_NOOP("actions", "Put down who was copied"),
        run=lambda window: window.carrier.paste(),
        icon="download",
        keys=("Ctrl+V",),
        menu="Edit",
        where=Where.MAP,
    ),
)
"""Within this window alone: nothing of it reaches other programs."""

JOINING = (
    Action(
        name="merge",
        words=QT_TRANSLATE_NOOP("actions", "They are the same ..."),
        run=lambda window: window.joiner.merge(),
        icon="user-round-check",
        keys=("Ctrl+M",),
        menu="Edit",
        needs=Needs.SELECTION,
    ),
    Action(
        name="split",
        words=QT_TRANSLATE_NOOP("actions", "This is two people ..."),
        run=lambda window: window.joiner.split(),
        icon="users",
        keys=("Ctrl+Shift+M",),
        menu="Edit",
        needs=Needs.SELECTION,
    ),
    Action(
        name="reconnect",
        words=QT_TRANSLATE_NOOP("actions", "Change who it goes to ..."),
        run=lambda window: window.joiner.reconnect(),
        icon="workflow",
        keys=("Shift+J",),
        menu="Line",
        where=Where.MAP,
        needs=Needs.SELECTION,
    ),
    Action(
        name="family-form",
        words=QT_TRANSLATE_NOOP("actions", "Write down their family ..."),
        run=lambda window: window.joiner.write_family(),
        icon="notebook-pen",
        keys=("Ctrl+Shift+A",),
        menu="Add",
    ),
)
"""Who is who, and who belongs to whom."""

WISH_KEYS = {
    WishKind.MORE: "Shift+M",
    WishKind.SAME: "Shift+S",
    WishKind.LESS: "Shift+L",
    WishKind.RECONNECT: "Shift+B",
    WishKind.MEET: "Shift+F",
    WishKind.KNOW_ABOUT: "Shift+K",
    WishKind.MESSAGE: "Shift+W",
    WishKind.NOT_NOW: "Shift+N",
    WishKind.NO: "Shift+X",
    WishKind.VISIT_PLACE: "Shift+V",
    WishKind.UNSURE: "Shift+U",
}
"""One key each, with Shift."""


def _wish(kind: WishKind, key: str) -> Action:
    badge = DEFAULT.wishes[kind.value]
    return Action(
        name=f"wish-{kind.value}",
        words=badge.words,
        run=on_map(lambda workspace: deeds.set_wish(workspace, kind)),
        icon=badge.icon,
        keys=(key,),
        menu="Wish",
        where=Where.MAP,
        needs=Needs.SELECTION,
    )


WISHES = tuple(_wish(kind, key) for kind, key in WISH_KEYS.items())
"""What the young person would like with whoever is selected."""
