"""Homes that a family tree cannot outline: told to the coordinator alone, in words."""

from __future__ import annotations

from collections.abc import Iterator

from ecomap.layout.pedigree import TreeLayout
from ecomap.model.document import Document
from ecomap.model.naming import full_name
from ecomap.model.person import ElementId
from ecomap.render.compose.scene import Scene
from ecomap.ui.translation import translate

FIRST = 2
"""So many sentences are told at once."""


def unhoused(scene: Scene, about: ElementId | None = None) -> tuple[str, ...]:
    """Return a sentence for each home without an outline: those of one person or one home, or the first of all."""
    if not isinstance(scene.layout, TreeLayout):
        return ()
    found = tuple(_sentences(scene.copy.shown, scene.layout, about))
    if about is not None or len(found) <= FIRST:
        return found
    more = translate("homes", "{count} more homes have none; select who lives there to see why.")
    return (*found[: FIRST - 1], more.format(count=len(found) - FIRST + 1))


def _sentences(document: Document, layout: TreeLayout, about: ElementId | None) -> Iterator[str]:
    for key, strangers in layout.unhoused.items():
        home = document.households.get(ElementId(key))
        if home is None or about not in (None, home.id, *home.members):
            continue
        name = home.name or _names(document, home.members)
        others = _names(document, tuple(ElementId(one) for one in strangers))
        words = translate("homes", "{home} has no outline: {who} would stand inside and does not live there.")
        alone = translate("homes", "{home} has no outline: its people stand too far apart.")
        yield words.format(home=name, who=others) if others else alone.format(home=name)


def _names(document: Document, people: tuple[ElementId, ...]) -> str:
    names = [full_name(document, one) for one in people if one in document.people]
    if len(names) < 2:
        return "".join(names)
    return translate("homes", "{some} and {last}").format(some=", ".join(names[:-1]), last=names[-1])
