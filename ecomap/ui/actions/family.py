"""What is done to lines of family, homes and bonds: between two people, and to what is known of one."""

from __future__ import annotations

from ecomap.model.network import BondKind
from ecomap.render.forms import LineKind
from ecomap.render.notation import DEFAULT
from ecomap.ui.actions.action import Action, Needs, on_map
from ecomap.ui.deeds import family as family_deeds
from ecomap.ui.translation import QT_TRANSLATE_NOOP


def _bond(kind: LineKind) -> Action:
    return Action(
        name=f"bond-{kind.key}",
        words=kind.clinical,
        run=lambda window: window.relations.draw_bond(BondKind(kind.key)),
        menu="Line/Bond (file copy only)",
        needs=Needs.SELECTION,
        coordinator=True,
    )


FAMILY = (
    Action(
        name="family-facts",
        words=QT_TRANSLATE_NOOP("actions", "Family, homes and dates ..."),
        run=lambda window: window.relations.show_facts(),
        icon="pencil",
        keys=("Ctrl+I",),
        menu="Edit",
        needs=Needs.SELECTION,
    ),
    Action(
        name="partner-known",
        words=QT_TRANSLATE_NOOP("actions", "Their partner is somebody on the map ..."),
        run=lambda window: window.relations.pick_partner(),
        icon="heart",
        menu="Add/Who belongs together",
        needs=Needs.SELECTION,
    ),
    Action(
        name="parent-known",
        words=QT_TRANSLATE_NOOP("actions", "Their parent or carer is somebody on the map ..."),
        run=lambda window: window.relations.pick_parent(),
        icon="users",
        menu="Add/Who belongs together",
        needs=Needs.SELECTION,
    ),
    Action(
        name="twins",
        words=QT_TRANSLATE_NOOP("actions", "They were born together: twins, triplets"),
        run=on_map(family_deeds.make_twins),
        icon="users-round",
        menu="Add/Who belongs together",
        needs=Needs.SELECTION,
    ),
    Action(
        name="move-in",
        words=QT_TRANSLATE_NOOP("actions", "Move into a home that is there ..."),
        run=lambda window: window.relations.pick_home(),
        icon="house",
        menu="Add",
        needs=Needs.SELECTION,
    ),
)
"""Who belongs to whom, and who lives where."""

BONDS = tuple(_bond(kind) for kind in DEFAULT.bonds.values())
"""Emotional lines between two people: Coordinator view and the file copy alone."""

FIRST_BONDS = tuple(f"bond-{kind.key}" for kind in DEFAULT.bonds.values() if kind.first)
MORE_BONDS = tuple(f"bond-{kind.key}" for kind in DEFAULT.bonds.values() if not kind.first)
"""What the menu of bonds offers at once, and what stands under "more"."""
