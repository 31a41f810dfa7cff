"""What there is to be told of a drawing to who cannot see it: every figure that means something, in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from ecomap.layout.network import Network
from ecomap.model.document import Document
from ecomap.model.naming import called, full_name
from ecomap.model.network import Flow, Tie
from ecomap.model.person import ElementId
from ecomap.render.compose.folds import CHIP
from ecomap.render.compose.scene import Scene
from ecomap.render.drawing import Figure, Words
from ecomap.ui.canvas.lit_ground import ring_words
from ecomap.ui.translation import translate

Named = Mapping[str, tuple[str, str]]
"""What everybody drawn is called, and how they are described, by the figure's key."""


class Kind(Enum):
    """What a figure is to who hears of it."""

    PERSON = "person"
    """A person, a pet, a place or a group."""
    CHIP = "chip"
    """A branch that is folded away."""
    LINE = "line"
    """A tie, a couple, a child's line or a bond."""
    HOME = "home"
    SECTOR = "sector"
    RING = "ring"


@dataclass(frozen=True, slots=True)
class Told:
    """One thing of a drawing, in words."""

    key: str
    """The figure's key."""
    kind: Kind
    name: str
    description: str = ""


def told(scene: Scene, order: Sequence[ElementId], named: Named) -> tuple[Told, ...]:
    """Return everything of a drawing that means something, as it would be read out.

    `order` is the reading order of those the keys go to. On an ecomap each part of the map comes before its people,
    and each line to the middle after whom it leads to; what lies between them, and then the ground, comes last.
    """
    figures = {placed.figure.key: placed.figure for placed in scene.layers}
    beside = _ties_by_end(scene, figures)
    found: list[Told] = []
    for heading, one in _headed(scene, order, figures):
        found += heading
        found.append(_being(one, named))
        found += (_tie(scene, tie, figures) for tie in beside.pop(one, ()))
    known = set(order)
    faded = translate("canvas", "faded")
    for key, (name, words) in named.items():
        if key not in known and key in figures and name:
            found.append(Told(key, _kind(key), name, ", ".join(part for part in (words, faded) if part)))
    said = {one.key for one in found}
    found += (one for one in _lines(scene, figures) if one.key not in said)
    return (*found, *_rings(scene, figures))


def _being(key: str, named: Named) -> Told:
    return Told(key, _kind(key), *named.get(key, ("", "")))


def _kind(key: str) -> Kind:
    return Kind.CHIP if key.startswith(CHIP) else Kind.PERSON


def _headed(
    scene: Scene, order: Sequence[ElementId], figures: Mapping[str, Figure]
) -> Iterator[tuple[list[Told], ElementId]]:
    """Yield everybody in reading order, each with the part of the map that begins with them, if one does."""
    spots = {spot.id: spot.sector for spot in scene.plan.spots} if isinstance(scene.plan, Network) else {}
    counts: dict[str, int] = {}
    for one in order:
        if (sector := spots.get(one)) is not None:
            counts[sector] = counts.get(sector, 0) + 1
    begun: set[str] = set()
    for one in order:
        sector = spots.get(one)
        figure = figures.get(f"sector:{sector}") if sector not in begun else None
        if sector is None or figure is None:
            yield [], one
            continue
        begun.add(sector)
        count = translate("canvas", "{count} here").format(count=counts[sector])
        yield [Told(figure.key, Kind.SECTOR, written(figure), count)], one


def written(figure: Figure) -> str:
    """Return the words that are drawn in a figure."""
    return " ".join(one.text for one in figure.primitives if isinstance(one, Words))


def _ties_by_end(scene: Scene, figures: Mapping[str, Figure]) -> dict[ElementId, list[Tie]]:
    """Return the lines to the young person by whom they lead to."""
    me = scene.copy.shown.young_person
    found: dict[ElementId, list[Tie]] = {}
    for tie in scene.copy.shown.ties.values():
        if me in (tie.a, tie.b) and tie.id in figures:
            found.setdefault(tie.b if tie.a == me else tie.a, []).append(tie)
    return found


def _lines(scene: Scene, figures: Mapping[str, Figure]) -> Iterator[Told]:
    """Yield every other line and every home, in the order of painting: homes, couples, children, bonds."""
    document, children = scene.copy.shown, _children(scene)
    for key, figure in figures.items():
        kind, _, of = key.partition(":")
        years = figures.get(f"years:{of}")
        beside = written(years) if years is not None else ""
        if key in document.ties:
            yield _tie(scene, document.ties[ElementId(key)], figures)
        elif kind == "household":
            yield _home(scene, figure, ElementId(of))
        elif kind == "child" and of in children:
            name, words = children[of]
            yield Told(key, Kind.LINE, name, _joined((words, beside)))
        elif (kind == "couple" or key in document.bonds) and figure.meaning.alternative:
            name, _, words = figure.meaning.alternative.partition(": ")
            yield Told(key, Kind.LINE, name, _joined((words, beside)))


def _tie(scene: Scene, tie: Tie, figures: Mapping[str, Figure]) -> Told:
    """Return a line of the ecomap: between whom, how strong, who gives."""
    names = [_name(scene, one) for one in (tie.a, tie.b)]
    kind = scene.manner.style.strengths[tie.strength.value]
    words = translate("notation", kind.clinical if scene.manner.clinical else kind.words)
    gives = {
        Flow.NONE: "",
        Flow.OUT: translate("canvas", "{a} gives").format(a=names[0]),
        Flow.IN: translate("canvas", "{a} gives").format(a=names[1]),
        Flow.BOTH: translate("canvas", "both give"),
    }[tie.flow]
    line = translate("canvas", "line: {strength}").format(strength=words)
    return Told(tie.id, Kind.LINE, _listed(names), _joined((line, gives)))


def _home(scene: Scene, figure: Figure, key: ElementId) -> Told:
    """Return a home: what it is called, and who lives there."""
    home = scene.copy.shown.households.get(key)
    drawn = [one for one in home.members if one in scene.places] if home is not None else []
    who = _listed([_name(scene, one) for one in drawn])
    return Told(figure.key, Kind.HOME, translate("canvas", figure.meaning.alternative), who)


def _children(scene: Scene) -> Mapping[str, tuple[str, str]]:
    """Return whose line leads to a child, and how they belong, by union and child."""
    if scene.family is None:
        return {}
    found = {}
    for one in scene.family.descents:
        parents = one.parentage.parents if one.parentage is not None else ()
        named = [_name(scene, parent) for parent in parents if parent in scene.copy.shown.people]
        kind = scene.manner.style.children[one.kind]
        words = translate("notation", kind.clinical if scene.manner.clinical else kind.words)
        name = _name(scene, ElementId(one.child))
        of = translate("canvas", "from {parents} to {child}").format(child=name, parents=_listed(named))
        alone = translate("canvas", "{child}, with brothers and sisters").format(child=name)
        found[f"{one.union}:{one.child}"] = (of if named else alone, words)
    return found


def _rings(scene: Scene, figures: Mapping[str, Figure]) -> Iterator[Told]:
    """Yield the rings of closeness, with how many are in each."""
    spots = scene.plan.spots if isinstance(scene.plan, Network) else ()
    for key in figures:
        kind, _, number = key.partition(":")
        if kind == "ring" and number.isdigit():
            count = sum(spot.ring == int(number) and spot.id in scene.clear for spot in spots)
            name = translate("canvas", "Ring {number}: {words}").format(number=number, words=ring_words(int(number)))
            yield Told(key, Kind.RING, name, translate("canvas", "{count} here").format(count=count))


def _name(scene: Scene, element: ElementId) -> str:
    document: Document = scene.copy.shown
    return (full_name if scene.manner.clinical else called)(document, element)


def _listed(names: Sequence[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return translate("canvas", "{some} and {last}").format(some=", ".join(names[:-1]), last=names[-1])


def _joined(parts: Iterable[str]) -> str:
    return ", ".join(part for part in parts if part)
