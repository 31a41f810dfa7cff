"""The family tree as a scene: everybody whom a family fact names, generation by generation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from operator import eq

from ecomap.geometry import Box, Point
from ecomap.layout import genogram as engine
from ecomap.layout.ordering import order_of
from ecomap.layout.pedigree import Pedigree, Spacing, TreeLayout
from ecomap.model.copies import Copy
from ecomap.model.diagram import View
from ecomap.model.document import Document
from ecomap.model.identity import Same
from ecomap.model.person import ElementId
from ecomap.render import lines
from ecomap.render.compose import bonds, ghosts, strands
from ecomap.render.compose.beside import NOTHING, placed_captions
from ecomap.render.compose.captions import Caption, captions
from ecomap.render.compose.family import Family, family_of, pedigree
from ecomap.render.compose.folds import fold_chips
from ecomap.render.compose.haste import tree_in_haste
from ecomap.render.compose.homes import households
from ecomap.render.compose.people import BELOW, Body, dresser, painter, symbol_of
from ecomap.render.compose.scene import FRESH, Manner, Placed, Placing, Scene
from ecomap.render.compose.sight import Sight, sights, standing, unchanged
from ecomap.render.compose.ties import End
from ecomap.render.compose.usage import of_people
from ecomap.render.drawing import Figure, Shape
from ecomap.render.notation import Sign
from ecomap.render.paths import flattened

APART = 2.5
"""Between somebody's words and words of a line below them, millimetres."""


def family_tree(copy: Copy, manner: Manner, placing: Placing = FRESH) -> Scene:
    """Return the family tree of a copy."""
    family = _family(copy, placing.scene)
    everybody = sights(copy, manner, View.FAMILY_TREE, placing.scene)
    shown = {key: everybody[key] for key in family.cast}
    dress = dresser(manner, View.FAMILY_TREE)
    before = placing.scene
    known = before.bodies if before is not None else {}
    still = unchanged(shown, before)
    if before is not None and everybody is before.sights and family is before.family:
        bodies, once = before.bodies, before.once or before.plan
    else:
        bodies = {key: known[key] if key in still else dress(sight) for key, sight in shown.items()}
        once = pedigree(family, copy.shown, {key: (body.extent, body.radius) for key, body in bodies.items()}, before)
    assert isinstance(once, Pedigree)
    plan = ghosts.doubled(once, placing.ghosts, shown, manner)
    layout, hasty = _laid_out(plan, placing)
    again = ghosts.standing(placing.ghosts, layout)
    felt = manner.clinical and bool(copy.shown.bonds)
    boxes = {**_boxes(bodies, layout), **ghosts.boxes(plan, layout)} if felt else {}
    ends = _ends(shown, bodies, layout, manner) if felt else {}
    arcs = bonds.arcs(copy, ends, boxes, manner)
    feelings = tuple(bonds.bond_lines(copy, arcs, ends, manner))
    wanted = (*captions(family, layout, manner), *bonds.names(copy, arcs, manner))
    still_there = NOTHING if felt else _kept(placing.scene, layout, bodies, hasty=hasty)
    words = _captions(wanted, plan, layout, bodies, feelings, manner, still_there)
    names: dict[str, str] = {key: sight.name for key, sight in shown.items()}
    kept = before.strands if before is not None and before.manner == manner else strands.NONE
    drawn = strands.strands(family, layout, names, manner, kept)
    layers = (
        *households(copy, layout, manner),
        *(placed for strand in drawn.values() for placed in strand.drawn),
        *twin_bars(copy, family, layout, manner),
        *(placed for placed in words.values() if placed is not None),
        *ghosts.figures(again, shown, layout, manner),
        *_people(copy, layout, shown, standing(still, before), manner),
        *fold_chips(shown, bodies, layout, manner),
        *feelings,
    )
    used = of_people(shown.values(), manner) | strands.used(family, drawn) | _areas(copy, family, layout)
    used |= bonds.used(copy, shown, manner) | ({ghosts.SIGN} if again else set())
    return Scene(
        view=View.FAMILY_TREE,
        copy=copy,
        manner=manner,
        layers=layers,
        places={ElementId(key): place for key, place in layout.places.items() if key in shown},
        used=used,
        plan=plan,
        once=None if plan is once else once,
        layout=layout,
        ghosts=again,
        hasty=hasty,
        family=family,
        sights=everybody,
        bodies=bodies,
        captions=words,
        strands=drawn,
    )


def plan_of(copy: Copy, manner: Manner) -> tuple[Pedigree, Mapping[str, tuple[Box, float]]]:
    """Return what of a copy is laid out on its family tree, everybody drawn once; and the rooms of second drawings."""
    family, everybody = family_of(copy), sights(copy, manner, View.FAMILY_TREE)
    dress = dresser(manner, View.FAMILY_TREE)
    bodies = {key: dress(everybody[key]) for key in family.cast}
    plan = pedigree(family, copy.shown, {key: (body.extent, body.radius) for key, body in bodies.items()})
    return plan, ghosts.rooms(everybody, manner, family.cast)


def _family(copy: Copy, before: Scene | None) -> Family:
    """Return the family: the one before, if all family facts are the very same."""
    if before is None or before.family is None or copy.on != before.copy.on:
        return family_of(copy)
    same = all(map(_same, _facts(before.copy.shown), _facts(copy.shown)))
    return before.family if same else family_of(copy, before.family)


def _facts(document: Document) -> tuple[Mapping[ElementId, object], ...]:
    """Return all that says who belongs to the family."""
    people = dict.fromkeys(document.people, document.young_person)
    return people, document.couples, document.parentages, document.twins, document.sibships, document.households


def _same(one: Mapping[ElementId, object], other: Mapping[ElementId, object]) -> bool:
    """Say whether two tables hold the same things in the same order; most of them are the very same."""
    if one is other:
        return True
    if len(one) != len(other) or not all(map(eq, one, other)):
        return False
    return all(a is b or a == b for a, b in zip(one.values(), other.values(), strict=True))


def _laid_out(plan: Pedigree, placing: Placing) -> tuple[TreeLayout, bool]:
    """Return the layout, and whether it was made in haste: the one before, if nothing to be laid out changed."""
    before = placing.scene
    laid = placing.laid
    if laid is not None and isinstance(laid.layout, TreeLayout) and laid.plan == plan:
        return laid.layout, False
    if before is not None and placing.takes(before) and before.plan == plan and isinstance(before.layout, TreeLayout):
        return before.layout, before.hasty
    stood = ghosts.stood(placing)
    if placing.quick:
        return tree_in_haste(plan, {str(key): at for key, at in placing.standing().items()} | stood, before), True
    previous: dict[str, Point] = {str(key): at for key, at in placing.previous.items()} | stood
    standing = {key: at for key, at in previous.items() if key not in placing.pinned}
    spacing = Spacing(order=order_of(placing.order.value, plan, standing))
    pinned = frozenset[str](placing.pinned)
    return engine.lay_out(plan, spacing, previous=previous, pinned=pinned, close_up=placing.close_up), False


def _people(
    copy: Copy,
    layout: TreeLayout,
    shown: Mapping[ElementId, Sight],
    still: Mapping[str, Placed],
    manner: Manner,
) -> Iterator[Placed]:
    """Yield everybody in reading order: row by row, from left to right."""
    paint = painter(manner, View.FAMILY_TREE)
    pictures = copy.shown.pictures
    places = layout.places
    for key in sorted(shown, key=lambda key: (round(places[key].y), places[key].x)):
        sight, stood = shown[key], still.get(key)
        if stood is not None:
            yield stood if stood.at == places[key] else Placed(stood.figure, places[key])
            continue
        picture = Same(pictures[sight.picture].content if sight.picture else None)
        yield Placed(paint(sight, BELOW, picture), places[key])


def _ends(
    shown: Mapping[ElementId, Sight], bodies: Mapping[ElementId, Body], layout: TreeLayout, manner: Manner
) -> Mapping[ElementId, End]:
    """Return where lines to everybody end."""
    return {
        key: End(layout.places[key], *symbol_of(sight, manner, View.FAMILY_TREE), bodies[key].words, sight.name)
        for key, sight in shown.items()
    }


def _boxes(bodies: Mapping[ElementId, Body], layout: TreeLayout) -> Mapping[ElementId, Box]:
    return {key: body.extent.moved(layout.places[key]) for key, body in bodies.items()}


def _captions(
    wanted: Sequence[Caption],
    plan: Pedigree,
    layout: TreeLayout,
    bodies: Mapping[ElementId, Body],
    feelings: Sequence[Placed],
    manner: Manner,
    kept: Mapping[Caption, Placed | None],
) -> Mapping[Caption, Placed | None]:
    """Return the words beside lines, each with its place."""
    if all(caption in kept for caption in wanted):
        return {caption: kept[caption] for caption in wanted}
    ways = [route.points for routes in (layout.couples, layout.children) for route in routes.values()]
    ways += [(*corners, corners[0]) for corners in layout.households.values()]
    shapes = (shape for placed in feelings for shape in placed.figure.primitives if isinstance(shape, Shape))
    ways += [way for shape in shapes for way in flattened(shape.path, 2)]
    taken = [box.moved(layout.places[key]) for key, body in bodies.items() for box in (body.symbol, _apart(body.words))]
    return placed_captions(wanted, (*taken, *ghosts.boxes(plan, layout).values()), ways, manner, kept)


def _apart(words: Box) -> Box:
    """Return the room of somebody's words with so much below that years beside a line are not read as theirs."""
    return Box(words.left, words.top, words.width, words.height + APART)


def _kept(
    before: Scene | None, layout: TreeLayout, bodies: Mapping[ElementId, Body], *, hasty: bool
) -> Mapping[Caption, Placed | None]:
    """Return the words that stay where they stood: of the same layout and names, without bonds; in haste, of any."""
    with_bonds = before is not None and before.manner.clinical and before.copy.shown.bonds
    if before is None or with_bonds or not (hasty or (before.layout is layout and before.bodies == bodies)):
        return NOTHING
    return before.captions


def twin_bars(copy: Copy, family: Family, layout: TreeLayout, manner: Manner) -> Iterator[Placed]:
    """Yield the bar that joins the lines of identical twins."""
    twins = sorted((one for one in family.descents if one.twins), key=lambda one: (one.twins or "", one.union))
    for (key, union), fan in groupby(twins, key=lambda one: (one.twins, one.union)):
        if key is None or not copy.shown.twins[ElementId(key)].identical:
            continue
        ways = [layout.children[union, one.child].points for one in fan if (union, one.child) in layout.children]
        legs = [way[-2:] for way in ways if len(way) > 1 and way[-2] == ways[0][-2] and way[-2].y < way[-1].y]
        if len(legs) < 2:
            continue
        yield _bar(key, tuple((leg[0], leg[1]) for leg in legs), manner)


@lru_cache(maxsize=256)
def _bar(key: str, legs: tuple[tuple[Point, Point], ...], manner: Manner) -> Placed:
    bar = lines.identical_bar(legs[0][0], [leg[1] for leg in legs], manner.palette.ink)
    return Placed(Figure(f"twins:{key}", (bar,), Box.of_points([point for leg in legs for point in leg])))


def _areas(copy: Copy, family: Family, layout: TreeLayout) -> frozenset[Sign]:
    """Return the signs of twins and homes."""
    found = {
        Sign("areas", "identical" if copy.shown.twins[ElementId(one.twins)].identical else "twins")
        for one in family.descents
        if one.twins and (one.union, one.child) in layout.children
    }
    homes = {Sign("areas", "household")} if layout.households else set()
    return frozenset(found | homes)
