"""How the drawing on screen is laid out: in which order brothers and sisters stand, and by which program."""

from __future__ import annotations

from ecomap.layout.graphviz import NETWORKS, TREE
from ecomap.model.diagram import SiblingOrder
from ecomap.ui.actions.action import Action, Needs
from ecomap.ui.translation import QT_TRANSLATE_NOOP


def _order(order: SiblingOrder, words: str) -> Action:
    return Action(
        name=f"order-{order.value}",
        words=words,
        run=lambda window: window.on_page(lambda page: page.tidying.order(order)),
        icon="list",
        menu="Look/Brothers and sisters",
        needs=Needs.TREE,
        choice="order",
    )


ORDERS = (
    _order(SiblingOrder.STRICT, QT_TRANSLATE_NOOP("actions", "Brothers and sisters always by age")),
    _order(SiblingOrder.BALANCED, QT_TRANSLATE_NOOP("actions", "Fewer crossing lines")),
    _order(SiblingOrder.SUITED, QT_TRANSLATE_NOOP("actions", "As it suits the size")),
)
"""The orders of brothers and sisters on a family tree."""

_ENGINES = {
    TREE: QT_TRANSLATE_NOOP("actions", "Graphviz dot"),
    "neato": QT_TRANSLATE_NOOP("actions", "Graphviz neato"),
    "fdp": QT_TRANSLATE_NOOP("actions", "Graphviz fdp"),
    "sfdp": QT_TRANSLATE_NOOP("actions", "Graphviz sfdp"),
    "twopi": QT_TRANSLATE_NOOP("actions", "Graphviz twopi"),
    "circo": QT_TRANSLATE_NOOP("actions", "Graphviz circo"),
}
"""What Graphviz's engines are called."""


def _engine(name: str) -> Action:
    return Action(
        name=f"drawn-{name}",
        words=_ENGINES[name],
        run=lambda window: window.on_page(lambda page: page.tidying.draw_by(name, window.looks.preferences.graphviz)),
        icon="network",
        menu="Look/Drawn by",
        needs=Needs.TREE if name == TREE else Needs.ECOMAP,
    )


DRAWN_BY = (
    Action(
        name="drawn-own",
        words=QT_TRANSLATE_NOOP("actions", "Ecomap itself"),
        run=lambda window: window.on_page(lambda page: page.tidying.tidy()),
        icon="workflow",
        menu="Look/Drawn by",
    ),
    *(_engine(name) for name in (TREE, *NETWORKS)),
    Action(
        name="graphviz",
        words=QT_TRANSLATE_NOOP("actions", "Where Graphviz is ..."),
        run=lambda window: window.looks.choose_graphviz(),
        icon="settings",
        menu="Look/Drawn by",
        needs=Needs.NOTHING,
        leaves_first=False,
    ),
)
"""Who lays the drawing on screen out, once: what is changed later is placed by Ecomap itself."""
