"""Whose children are whose, in words: what the lines of a family tree tell those who see them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ecomap.geometry import Point
from ecomap.model.family import ChildKind
from ecomap.model.person import ElementId
from ecomap.render.compose.family import Family
from ecomap.render.compose.scene import Scene


def kin_in_words(scene: Scene, said: Mapping[str, str]) -> Iterator[str]:
    """Yield a sentence for each couple and each parent: what they are to each other, and their children, in order.

    `said` is what is told of everything that is drawn; nobody else is spoken of. The eldest row comes first.
    """
    family = scene.family
    if family is None:
        return
    found: list[tuple[tuple[float, float], str]] = []
    for union, partners in family.partners.items():
        children = [one.child for one in family.descents if one.union == union and one.child in said]
        drawn = (ElementId(one) for one in (*partners, *children) if one in said)
        shown = [scene.places[one] for one in drawn if one in scene.places]
        words = _sentence(scene, family, union, said)
        if shown and words:
            found.append((_first(shown), words))
    yield from (words for _, words in sorted(found))


def _first(places: list[Point]) -> tuple[float, float]:
    """Return where a family begins: its highest row, and how far to the left."""
    top = min(round(place.y, 1) for place in places)
    return top, min(place.x for place in places if round(place.y, 1) == top)


def _sentence(scene: Scene, family: Family, union: str, said: Mapping[str, str]) -> str:
    """Return one couple, parent, or brothers and sisters in words; nothing where there is nothing to tell."""
    partners = [scene.sights[ElementId(one)].name for one in family.partners[union] if one in said]
    broods = list(_broods(scene, family, union, said))
    if not partners:
        return f"Brothers and sisters: {broods[0][1]}." if broods else ""
    together = said.get(f"couple:{union}") or (" and ".join(partners) if broods else "")
    return "; ".join([together, *(f"{how}: {names}" for how, names in broods)]) + "." if together else ""


def _broods(scene: Scene, family: Family, union: str, said: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the children of one union, those of birth and of each other kind apart, from left to right."""
    kinds = dict.fromkeys(one.kind for one in family.descents if one.union == union)
    for kind in kinds:
        children = [
            one.child
            for one in family.descents
            if (one.union, one.kind) == (union, kind) and one.child in said and one.child in scene.places
        ]
        if children:
            ordered = sorted(children, key=lambda child: scene.places[child].x)
            yield _how(scene, kind), ", ".join(scene.sights[child].name for child in ordered)


def _how(scene: Scene, kind: str) -> str:
    """Return what children of a kind are called, in the words of the key; those of birth simply children."""
    if kind == ChildKind.BIRTH.value:
        return "children"
    form = scene.manner.style.children[kind]
    return form.clinical if scene.manner.clinical else form.words
