"""The ecomap as a scene: the young person in the middle, their people and places around, as close as they feel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.layout import ecomap as engine
from ecomap.layout.network import Network, NetworkLayout
from ecomap.model.copies import Copy
from ecomap.model.diagram import Mode, View
from ecomap.model.identity import Same
from ecomap.model.person import ElementId
from ecomap.render.compose.haste import network_in_haste
from ecomap.render.compose.hearth import Hearth, hearth_of
from ecomap.render.compose.homeward import about, about_home, home_tie
from ecomap.render.compose.network import Circle, circle_of, network
from ecomap.render.compose.people import Body, Facing, dresser, painter, symbol_of
from ecomap.render.compose.petals import background, sector_names
from ecomap.render.compose.rare import rare_words
from ecomap.render.compose.scene import FRESH, Manner, Placed, Placing, Scene
from ecomap.render.compose.sight import Sight, sights, standing, unchanged
from ecomap.render.compose.ties import End, tie_figure
from ecomap.render.compose.usage import of_people
from ecomap.render.notation import Sign

CORE = 1.3
"""Where petals begin, in radii of the centre's symbol."""


def ecomap(copy: Copy, manner: Manner, placing: Placing = FRESH, shape: float = 1.3) -> Scene:
    """Return the ecomap of a copy; `shape` is the wished width / height of the whole."""
    everybody = sights(copy, manner, View.ECOMAP, placing.scene)
    hearth = hearth_of(copy, everybody, manner, placing.home)
    circle = circle_of(copy) if hearth is None else about_home(copy, circle_of(copy), hearth)
    drawn = {circle.centre, *circle.rings}
    shown = {key: sight for key, sight in everybody.items() if key in drawn}
    dress = dresser(manner, View.ECOMAP)
    before = placing.scene
    known = before.bodies if before is not None else {}
    still = unchanged(shown, before)
    bodies = {key: known[key] if key in still else dress(sight) for key, sight in shown.items()}
    sized = bodies if hearth is None else {**bodies, hearth.key: hearth.body}
    plan = _plan(circle, sized, shape, placing)
    layout, hasty = _laid_out(plan, placing if hearth is None else about(placing, hearth, circle_of(copy), plan))
    places = {ElementId(key): place for key, place in layout.places.items() if key in shown}
    ties = [(tie, layout.ties[tie.id]) for tie in circle.ties if tie.id in layout.ties]
    boxes = [_extent(sized[key], layout, key) for key in sized if key in layout.places]
    stood = _standing(still, before, layout)
    layers = (
        *_behind(copy, layout, boxes, sized[circle.centre].radius * CORE, manner),
        *((hearth.floor,) if hearth is not None else ()),
        *_ties(
            copy,
            circle,
            layout,
            shown,
            bodies,
            manner,
            hearth,
            _led(circle, layout, stood, manner, before if hearth is None else None),
        ),
        *rare_words(ties, boxes, manner),
        *(hearth.layers if hearth is not None else ()),
        *_people(copy, plan, layout, shown, stood, manner),
    )
    return Scene(
        view=View.ECOMAP,
        copy=copy,
        manner=manner,
        layers=layers,
        places=places if hearth is None else {**places, **hearth.places},
        waiting=circle.waiting,
        used=of_people(shown.values(), manner) | _lines_used(circle) | (hearth.used if hearth is not None else set()),
        plan=plan,
        layout=layout,
        hasty=hasty,
        sights=everybody,
        bodies=bodies,
        home=None if hearth is None else hearth.key,
    )


def _plan(circle: Circle, sized: Mapping[ElementId, Body], shape: float, placing: Placing) -> Network:
    """Return what is laid out: the very same as before, if the same people take the same room."""
    before = placing.about_the_same
    if (
        before is not None
        and isinstance(before.plan, Network)
        and circle is circle_of(before.copy)
        and sized == before.bodies
        and (before.plan.shape, before.plan.free) == (shape, placing.mode is Mode.FREE)
    ):
        return before.plan
    return network(circle, {key: (body.extent, body.radius) for key, body in sized.items()}, shape, placing.mode)


def _laid_out(plan: Network, placing: Placing) -> tuple[NetworkLayout, bool]:
    """Return the layout, and whether it was made in haste: the one before, if nothing to be laid out changed."""
    before, laid = placing.about_the_same, placing.laid
    if laid is not None and isinstance(laid.layout, NetworkLayout) and laid.plan == plan:
        return laid.layout, False
    if (
        before is not None
        and placing.takes(before)
        and before.plan == plan
        and isinstance(before.layout, NetworkLayout)
    ):
        return before.layout, before.hasty
    if placing.quick:
        return network_in_haste(plan, {str(key): at for key, at in placing.standing().items()}, before), True
    previous: dict[str, Point] = {str(key): at for key, at in placing.previous.items()}
    return engine.lay_out(plan, previous, frozenset(placing.pinned)), False


def _behind(copy: Copy, layout: NetworkLayout, boxes: Sequence[Box], core: float, manner: Manner) -> Iterator[Placed]:
    """Yield petals, rings and the sectors' names."""
    known = copy.shown.sectors
    colours = {sector.id: sector.colour or sector.id for sector in known}
    yield from background(layout, colours, core, boxes, manner)
    yield from sector_names(layout, {sector.id: sector.name for sector in known}, boxes, manner)


def _extent(body: Body, layout: NetworkLayout, key: str) -> Box:
    """Return the room somebody takes where they stand."""
    box = body.extent
    if key in layout.above:
        box = Box(box.left, -box.bottom, box.width, box.height)
    return box.moved(layout.places[key])


def _ties(
    copy: Copy,
    circle: Circle,
    layout: NetworkLayout,
    shown: Mapping[ElementId, Sight],
    bodies: Mapping[ElementId, Body],
    manner: Manner,
    hearth: Hearth | None,
    led: Mapping[str, Placed],
) -> Iterator[Placed]:
    """Yield every tie, those between others first, behind the spokes; `led` are those that are as they were."""
    around = {key: _extent(body, layout, key) for key, body in bodies.items()} if hearth is not None else {}
    ordered = sorted(circle.ties, key=lambda tie: circle.centre in (tie.a, tie.b))
    for tie in ordered:
        if tie.id in led:
            yield led[tie.id]
            continue
        way = layout.ties.get(tie.id)
        if way is None:
            continue
        if hearth is not None and circle.centre in (tie.a, tie.b):
            far = tie.a if tie.b == circle.centre else tie.b
            yield home_tie(
                copy.shown.ties[tie.id], way, hearth, _end(shown[far], bodies[far], layout, manner), around, manner
            )
            continue
        ends = [_end(shown[key], bodies[key], layout, manner) for key in (tie.a, tie.b)]
        yield tie_figure(tie, way, (ends[0], ends[1]), manner, spoke=circle.centre in (tie.a, tie.b))


def _led(
    circle: Circle, layout: NetworkLayout, stood: Mapping[str, Placed], manner: Manner, before: Scene | None
) -> Mapping[str, Placed]:
    """Return the ties that are drawn just as before: the very same tie and way, between two who stand as they stood."""
    if before is None or not isinstance(before.layout, NetworkLayout) or before.manner != manner or before.home:
        return {}
    ties, ways = before.copy.shown.ties, before.layout.ties
    still = {
        tie.id
        for tie in circle.ties
        if tie.a in stood and tie.b in stood and ties.get(tie.id) is tie and ways.get(tie.id) is layout.ties.get(tie.id)
    }
    return standing(still, before)


def _end(sight: Sight, body: Body, layout: NetworkLayout, manner: Manner) -> End:
    words = body.words
    if sight.key in layout.above:
        words = Box(words.left, -words.bottom, words.width, words.height)
    kind, side = symbol_of(sight, manner, View.ECOMAP)
    return End(layout.places[sight.key], kind, side, words, sight.name)


def _standing(still: Set[ElementId], before: Scene | None, layout: NetworkLayout) -> Mapping[str, Placed]:
    """Return those who are drawn just as before, facing the same way."""
    if before is None or not isinstance(before.layout, NetworkLayout):
        return {}
    turned = before.layout.above ^ layout.above
    found = standing(still, before)
    return {key: placed for key, placed in found.items() if key not in turned and placed.at == layout.places.get(key)}


def _people(
    copy: Copy,
    plan: Network,
    layout: NetworkLayout,
    shown: Mapping[ElementId, Sight],
    still: Mapping[str, Placed],
    manner: Manner,
) -> Iterator[Placed]:
    """Yield everybody in reading order: the young person, then sector by sector from the inner ring on."""
    paint = painter(manner, View.ECOMAP)
    pictures = copy.shown.pictures
    sectors = {sector: number for number, sector in enumerate(plan.sectors)}
    spots = sorted(plan.spots, key=lambda spot: (sectors[spot.sector], spot.ring, spot.rank))
    for spot in (plan.centre, *spots) if plan.centre.id in shown else spots:
        if spot.id in still:
            yield still[spot.id]
            continue
        sight = shown[ElementId(spot.id)]
        picture = Same(pictures[sight.picture].content if sight.picture else None)
        at = layout.places[spot.id]
        yield Placed(paint(sight, _side(sight, spot.id in layout.above, at), picture), at)


def _side(sight: Sight, above: bool, at: Point) -> Facing:
    """Return the sides away from the tie: badges stand where the centre is not."""
    return Facing(above=above, left=at.x < ORIGIN.x)


def _lines_used(circle: Circle) -> frozenset[Sign]:
    flow = {Sign("areas", "flow") for tie in circle.ties if tie.flow.value}
    return frozenset({Sign("strengths", tie.strength.value) for tie in circle.ties} | flow)
