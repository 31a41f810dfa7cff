"""An ecomap at several times on one layout, and drawn in each picture what changed since the one before.

Rings and petals are the same in all of them, and so is everybody's place; only who came closer, or went further out,
stands in the ring of the time, in the same direction (see `ecomap.layout.ecomap.over_time`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ecomap.geometry import Box
from ecomap.layout.ecomap.over_time import lay_out_over_time
from ecomap.layout.network import Network, NetworkLayout, Spot
from ecomap.model.changes import Change, ChangeKind, changes
from ecomap.model.copies import Copy
from ecomap.model.diagram import View
from ecomap.model.person import ElementId
from ecomap.render.compose.around import ecomap
from ecomap.render.compose.mark import Mark
from ecomap.render.compose.marked import HALO, marked, new_pill, old_stands
from ecomap.render.compose.network import circle_of, network
from ecomap.render.compose.people import GAP, dresser
from ecomap.render.compose.scene import FRESH, Laid, Manner, Placing, Scene
from ecomap.render.compose.sight import sights


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """One of several times, drawn."""

    scene: Scene
    changed: tuple[Change, ...] = ()
    """Since the time before; nothing at the first."""
    marks: frozenset[Mark] = frozenset()
    """What is drawn of that: for the key."""

    @property
    def copy(self) -> Copy:
        """What is seen of that time."""
        return self.scene.copy


def over_time(copies: Sequence[Copy], manner: Manner, placing: Placing = FRESH, shape: float = 1.3) -> tuple[Time, ...]:
    """Return an ecomap at several times, the earliest first; where people stood, and who is pinned, is of the last."""
    changed = ((), *(changes(then, now) for then, now in pairwise(copies)))
    new = [{one.element for one in since if one.kind is ChangeKind.NEW} for since in changed]
    plans = [_plan(copy, manner, shape) for copy in copies]
    roomy = [_with_room(plan, frozenset(marks), manner) for plan, marks in zip(plans, new, strict=True)]
    previous = {str(key): at for key, at in placing.previous.items()}
    layouts = lay_out_over_time(roomy, previous, frozenset(placing.pinned))
    times: list[Time] = []
    for number, copy in enumerate(copies):
        laid = Laid(plans[number], layouts[number])
        scene = ecomap(copy, manner, Placing(laid=laid), shape)
        times.append(_time(scene, changed[number], layouts[: number + 1]))
    return tuple(times)


def _time(scene: Scene, changed: tuple[Change, ...], layouts: Sequence[NetworkLayout]) -> Time:
    """Return a time with what changed drawn into it."""
    if not changed or len(layouts) < 2:
        return Time(scene=scene, changed=changed)
    stood = old_stands(changed, layouts[-2], layouts[-1])
    drawn, marks = marked(scene, changed, stood)
    return Time(scene=drawn, changed=changed, marks=marks)


def _plan(copy: Copy, manner: Manner, shape: float) -> Network:
    """Return the ecomap of a copy with its measures, as it will be asked for when it is drawn."""
    circle, dress = circle_of(copy), dresser(manner, View.ECOMAP)
    shown = sights(copy, manner, View.ECOMAP)
    bodies = {key: dress(shown[key]) for key in (circle.centre, *circle.rings)}
    return network(circle, {key: (body.extent, body.radius) for key, body in bodies.items()}, shape)


def _with_room(plan: Network, new: frozenset[ElementId], manner: Manner) -> Network:
    """Return a plan in which whoever is new has room for the mark of it."""
    if not new:
        return plan
    return replace(plan, spots=tuple(_grown(spot, manner) if spot.id in new else spot for spot in plan.spots))


def _grown(spot: Spot, manner: Manner) -> Spot:
    """Return somebody with room for a halo, and for a word below their own."""
    pill = new_pill(manner)
    box = spot.extent
    half = max(box.right, pill.width / 2, spot.radius + HALO)
    top = max(-box.top, spot.radius + HALO)
    return replace(spot, extent=Box(-half, -top, 2 * half, top + box.bottom + GAP / 2 + pill.height))
