"""How a drawing would be after a tidy: worked out from values alone, and nothing is changed by it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ecomap.geometry import ORIGIN, Point
from ecomap.layout.network import Network
from ecomap.layout.pedigree import Pedigree
from ecomap.model.diagram import Diagram, Ghost, Mode, SiblingOrder, View
from ecomap.model.person import ElementId
from ecomap.render.compose import Placing, Scene, compose
from ecomap.session.polish import bettered, drift
from ecomap.session.scenes import Wanted

NEAR = 0.5
"""Who would stand within so many millimetres of their place does not move."""
QUICK = 300
"""Of so many people a better drawing is searched for before the first is shown: that takes less than a second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tidy:
    """What kind of tidy is wanted."""

    words: str
    """What the step is called in the history."""
    everything: bool = False
    """Also those who were placed by hand."""
    order: SiblingOrder | None = None
    """Another order of brothers and sisters; None keeps the one there is."""
    engine: str = ""
    """One of Graphviz's engines; empty: Ecomap's own."""
    program: Path | None = None
    """The Graphviz program of the settings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """How a drawing would be after a tidy."""

    tidy: Tidy
    wanted: Wanted
    """The drawing as it is: of which copy, in which manner."""
    before: Scene
    scene: Scene
    diagram: Diagram
    """Where everybody would stand."""
    is_best: bool = False
    """Nothing better would be found by searching on."""

    @property
    def moved(self) -> tuple[ElementId, ...]:
        """Everybody who would stand elsewhere, in the order of naming."""
        before, after = self.before.places, self.scene.places
        return tuple(one for one in before if one in after and before[one].distance(after[one]) > NEAR)

    @property
    def unpinned(self) -> tuple[ElementId, ...]:
        """Those who were placed by hand and would not be any more."""
        return tuple(one for one in self.before.places if one in self.wanted.diagram.pinned - self.diagram.pinned)

    @property
    def chosen(self) -> bool:
        """Whether something else than places would change."""
        return self.diagram.order is not self.wanted.diagram.order or bool(self.unpinned)

    def kept(self, on: Diagram) -> Diagram:
        """Return the whole drawing of the map as it is after this; `on` is as it was.

        Who is folded away was not laid out: only who was placed by hand among them keeps that place.
        """
        aside = on.pinned - self.wanted.diagram.pinned - self.scene.places.keys()
        aside = frozenset[ElementId]() if self.tidy.everything else aside
        stood = {(one.person, one.beside): one.place for one in self.diagram.ghosts}
        return replace(
            on,
            places={**{one: at for one, at in on.places.items() if one in aside}, **self.diagram.places},
            pinned=self.diagram.pinned | aside,
            order=self.diagram.order,
            ghosts=tuple(replace(one, place=stood.get((one.person, one.beside))) for one in on.ghosts),
        )

    @property
    def after(self) -> Wanted:
        """The drawing as it would be."""
        return replace(self.wanted, diagram=self.diagram)


def proposed(tidy: Tidy, wanted: Wanted, before: Scene, stop: Callable[[], bool] = lambda: False) -> Proposal:
    """Return how a drawing would be after a tidy; who was placed by hand stays, unless everything is asked for.

    Of a tree that is not too large, it is at once the best there is.
    """
    old = wanted.diagram
    pinned = frozenset[ElementId]() if tidy.everything else old.pinned & old.places.keys()
    held = {one: old.places[one] for one in pinned}
    order = old.order if tidy.order is None else tidy.order
    free = tuple(replace(one, place=None) for one in old.ghosts)

    def drawn(previous: Mapping[ElementId, Point], last: Scene, ghosts: tuple[Ghost, ...] = free) -> Scene:
        placing = Placing(previous=previous, pinned=pinned, order=order, mode=old.mode, ghosts=ghosts, scene=last)
        return compose(old.view, wanted.copy, wanted.manner, placing)

    if not tidy.engine:
        scene = drawn(held, before)
    elif old.view is View.FAMILY_TREE:
        scene = drawn(_by_graphviz(tidy, before, held), before)
    else:
        own = drawn(held, before) if old.mode is Mode.RINGS else before
        scene = drawn(_around_by_graphviz(tidy, own, pinned), own)
    shift = ORIGIN if pinned or old.view is View.ECOMAP else drift(before.places, scene.places)
    if shift.distance(ORIGIN) > NEAR:
        again = tuple(replace(one, place=at.minus(shift)) for one in old.ghosts if (at := scene.ghost_place(one)))
        scene = drawn({one: at.minus(shift) for one, at in scene.places.items()}, scene, again)
    ghosts = tuple(replace(one, place=scene.ghost_place(one)) for one in old.ghosts)
    diagram = replace(old, places=scene.places, pinned=pinned, order=order, ghosts=ghosts)
    is_best = bool(tidy.engine or pinned or ghosts) or len(scene.places) <= QUICK
    if not tidy.engine and not pinned and not ghosts and is_best:
        scene = bettered(replace(wanted, diagram=diagram), scene, stop) or scene
        diagram = replace(diagram, places=scene.places)
    return Proposal(tidy=tidy, wanted=wanted, before=before, scene=scene, diagram=diagram, is_best=is_best)


def _by_graphviz(tidy: Tidy, before: Scene, held: Mapping[ElementId, Point]) -> Mapping[ElementId, Point]:
    """Return where Graphviz puts the people of a tree, but for those who are held; raise `EngineMissing`.

    Ecomap's own engine goes on from there: it keeps their order as far as rows, couples and brothers and sisters allow.
    """
    from ecomap.layout import graphviz  # never needed, and not quick to find

    assert isinstance(before.plan, Pedigree)
    layout = graphviz.lay_out_tree(before.plan, program=tidy.program)
    rough = {ElementId(key): at for key, at in layout.places.items()}
    shift = drift({one: at for one, at in before.places.items() if one in held} or before.places, rough)
    return {**{one: at.minus(shift) for one, at in rough.items()}, **held}


def _around_by_graphviz(tidy: Tidy, own: Scene, pinned: frozenset[ElementId]) -> Mapping[ElementId, Point]:
    """Return the places of an ecomap: its own taken in Graphviz's order, or in a free drawing Graphviz's.

    Raise `EngineMissing`.
    """
    from ecomap.layout import graphviz  # as above

    assert isinstance(own.plan, Network)
    places = {str(key): at for key, at in own.places.items()}
    found = graphviz.lay_out_network(own.plan, tidy.engine, tidy.program, places, frozenset(pinned)).places
    return {ElementId(key): at for key, at in found.items()}
