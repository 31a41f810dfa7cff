"""An ecomap seen through a focus: whom it means stands out, all others stand back or go, and nobody moves.

What is drawn comes from the scene of the whole: nothing is laid out, and petals and rings stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.layout.network import NetworkLayout
from ecomap.model.around import WISHED_FOR
from ecomap.model.diagram import View
from ecomap.model.focus import Focus, Others, Scope, meant
from ecomap.model.identity import Same
from ecomap.model.network import Tie
from ecomap.model.person import ElementId
from ecomap.render import look
from ecomap.render.compose.pale import thinned
from ecomap.render.compose.people import Facing, dresser, painter
from ecomap.render.compose.rare import name_of
from ecomap.render.compose.rings import with_clear_rings
from ecomap.render.compose.room import Room
from ecomap.render.compose.scene import Manner, Placed, Scene
from ecomap.render.compose.sight import Sight
from ecomap.render.compose.usage import of_people
from ecomap.render.forms import BadgeKind
from ecomap.render.notation import Sign

PAID = Sign("roles", "paid")
_TELLING = (Scope.WISHES, Scope.PAID, Scope.APART)
"""What has badges of its own: they alone are drawn, so that none is taken for another."""
OWN_WORDS = 22
"""A wish in words of the young person's own that are no longer than this stands on the badge as it was said."""


def through(scene: Scene, focus: Focus, others: Others = Others.FADE) -> Scene:
    """Return an ecomap as it is seen through a focus; everybody who is still drawn stands where they stood."""
    aside = frozenset(_aside(scene, focus))
    lines = frozenset(_lines(scene, focus, aside))
    names = frozenset(ElementId(name_of(line)) for line in lines)
    gone = others is Others.GO
    stark = look.has_high_contrast(scene.manner.palette)
    bare = lines | names if gone or stark or focus.scope is Scope.CIRCLES else frozenset[ElementId]()
    told = _told(scene, focus, aside if gone else frozenset(), aside)
    dropped = bare | aside if gone else bare
    thin = aside if stark and not gone else frozenset[ElementId]()
    layers = scene.layers
    if focus.scope is Scope.CIRCLES:
        layers = with_clear_rings(scene)
    if dropped or told or thin:
        layers = tuple(_layers(layers, dropped, thin, told))
    sights = {**scene.sights, **{key: sight for key, (sight, _) in told.items()}} if told else scene.sights
    return replace(
        scene,
        layers=layers,
        places={key: at for key, at in scene.places.items() if key not in dropped} if gone else scene.places,
        sights=sights,
        used=_used(scene, sights, dropped) if dropped or told else scene.used,
        focus=focus,
        room=scene.box,
        faint=frozenset[str]() if gone else aside | ((lines | names) - bare),
    )


def _aside(scene: Scene, focus: Focus) -> Iterator[ElementId]:
    """Yield who is drawn in a ring and is not meant; a home in the middle is drawn whoever is meant."""
    document = scene.copy.shown
    known = meant(document, focus)
    for key in scene.places:
        if key not in known and key != document.young_person and document.standing(key).ring:
            yield key


def _lines(scene: Scene, focus: Focus, aside: frozenset[ElementId]) -> Iterator[ElementId]:
    """Yield the ties that are not meant: those of whoever is not; of circles, all."""
    for key, tie in scene.copy.shown.ties.items():
        if focus.scope is Scope.CIRCLES or tie.a in aside or tie.b in aside:
            yield key


def _layers(
    layers: Iterable[Placed],
    dropped: frozenset[ElementId],
    thin: frozenset[ElementId],
    told: Mapping[ElementId, tuple[Sight, Placed]],
) -> Iterator[Placed]:
    for placed in layers:
        key = ElementId(placed.figure.key)
        if key in dropped:
            continue
        drawn = told[key][1] if key in told else placed
        yield thinned(Same(drawn)) if key in thin else drawn


def _used(scene: Scene, sights: Mapping[ElementId, Sight], dropped: frozenset[ElementId]) -> frozenset[Sign]:
    """Return what the key lists: what is drawn, and no more."""
    manner, ties = scene.manner, _drawn_ties(scene)
    whole = of_people((scene.sights[key] for key in scene.places if key in scene.sights), manner) | _signs(ties)
    now = of_people((sights[key] for key in scene.places if key in sights and key not in dropped), manner)
    return (scene.used - whole) | now | _signs(tie for tie in ties if tie.id not in dropped)


def _drawn_ties(scene: Scene) -> tuple[Tie, ...]:
    ties = scene.copy.shown.ties.values()
    return tuple(tie for tie in ties if tie.a in scene.places and tie.b in scene.places)


def _signs(ties: Iterable[Tie]) -> frozenset[Sign]:
    found = {(tie.strength, bool(tie.flow.value)) for tie in ties}
    flow = {Sign("areas", "flow")} if any(flows for _, flows in found) else frozenset[Sign]()
    return frozenset(Sign("strengths", strength.value) for strength, _ in found) | flow


def _told(
    scene: Scene, focus: Focus, gone: frozenset[ElementId], aside: frozenset[ElementId]
) -> Mapping[ElementId, tuple[Sight, Placed]]:
    """Return everybody as they are drawn where a focus has badges of its own: with theirs, or without any."""
    layout = scene.layout
    if focus.scope not in _TELLING or not isinstance(layout, NetworkLayout):
        return {}
    asked = dict(_badges(scene, focus, aside))
    centre = scene.copy.shown.young_person
    room = Room((placed.figure.key, placed.box) for placed in scene.layers if placed.figure.key in scene.places)
    found = {}
    for key, at in scene.places.items():
        sight = scene.sights.get(key)
        if sight is None or key == centre or key in gone:
            continue
        if key in asked:
            sight = _fitting(scene, sight, *asked[key], room, above=key in layout.above)
        else:
            sight = _without_badge(Same(sight))
        facing = Facing(above=key in layout.above, left=at.x < ORIGIN.x)
        pictures = scene.copy.shown.pictures
        picture = Same(pictures[sight.picture].content if sight.picture else None)
        figure = painter(scene.manner, View.ECOMAP)(sight, facing, picture)
        found[key] = (sight, _placed(Same(figure), at))
    return found


@lru_cache(maxsize=8192)
def _placed(figure: Same, at: Point) -> Placed:
    """Return the very same for the same figure and place: what did not change is not painted again."""
    return Placed(figure.it, at)


def _badges(
    scene: Scene, focus: Focus, aside: frozenset[ElementId]
) -> Iterator[tuple[ElementId, tuple[Sign, tuple[str, ...]]]]:
    """Yield who has a badge of the focus, and the words for it, the ones liked best first."""
    document, style, clinical = scene.copy.shown, scene.manner.style, scene.manner.clinical
    shown = [key for key in scene.places if key not in aside and key in scene.sights]
    if focus.scope is Scope.WISHES:
        for key in shown:
            wish = document.standing(key).wish
            if wish is None or wish.kind not in WISHED_FOR:
                continue
            kind = style.wishes[wish.kind.value]
            own = (wish.words,) if wish.words and len(wish.words) <= OWN_WORDS else ()
            yield key, (Sign("wishes", kind.key), (*own, kind.short))
    else:
        kind = style.roles[PAID.key]
        for key in shown:
            if key in document.people and document.people[key].paid:
                yield key, (PAID, (kind.clinical if clinical else kind.short,))


def _fitting(scene: Scene, sight: Sight, sign: Sign, words: tuple[str, ...], room: Room, *, above: bool) -> Sight:
    """Return somebody with a badge in the first of some words for which there is room; with its icon alone, if none.

    Where all badges are icons, explained by the key, these are, too.
    """
    if scene.manner.badges == "icon":
        words = ()
    dress, at = dresser(scene.manner, View.ECOMAP), scene.places[sight.key]
    for text in words:
        told = _with_badge(Same(sight), sign, text, scene.manner)
        box = dress(told).extent
        placed = (Box(box.left, -box.bottom, box.width, box.height) if above else box).moved(at)
        if room.take(sight.key, placed):
            return told
    return _with_badge(Same(sight), sign, "", scene.manner)


@lru_cache(maxsize=8192)
def _with_badge(sight_: Same, sign: Sign, words: str, manner: Manner) -> Sight:
    """Return somebody with this one badge: contact now is not told beside it, nor ever instead."""
    sight = sight_.it
    assert isinstance(sight, Sight)
    kind = manner.style.kind(sign)
    assert isinstance(kind, BadgeKind)
    what = kind.clinical if manner.clinical else words if sign.table == "wishes" and words else kind.words
    begin = "" if sign.table != "wishes" else "wish: " if manner.clinical else "I would like: "
    said = f"{sight.alternative}, {begin}{what}"
    return replace(sight, contact="", wish="", relation="", dates="", told=sign, told_words=words, alternative=said)


@lru_cache(maxsize=8192)
def _without_badge(sight_: Same) -> Sight:
    """Return somebody with the name alone."""
    sight = sight_.it
    assert isinstance(sight, Sight)
    return replace(sight, contact="", wish="", relation="", dates="")
