"""What somebody is found by: all the words that a copy says of them, made plain."""

from __future__ import annotations

from dataclasses import dataclass

from ecomap.model.copies import Copy
from ecomap.model.person import ElementId
from ecomap.render.forms import BadgeKind
from ecomap.render.notation import HouseStyle
from ecomap.ui.plain import plain, words_of
from ecomap.ui.translation import translate


@dataclass(frozen=True, slots=True)
class Sought:
    """What somebody is found by."""

    names: str
    """Found by any part of it."""
    words: str
    """Found by the beginning of a word: "m" is not found in every "them"."""

    def has(self, word: str) -> bool:
        """Say whether a plain word is in it; one letter alone only begins a name."""
        if len(word) == 1:
            return any(name.startswith(word) for name in self.names.split())
        return word in self.names or f" {word}" in self.words


def sought(copy: Copy, element: ElementId, style: HouseStyle, name: str, in_touch: str) -> Sought:
    """Return everything a copy says of somebody by which they can be found; their row says the name and the contact."""
    document, standing = copy.shown, copy.shown.standing(element)
    person = document.people.get(element)
    names, said = [name], [in_touch]
    if person is not None:
        names += [person.name.text, person.name.short, person.name.other_script, person.private.former_name]
        said += [person.relation, person.about, person.note]
        said += [person.reach.address, person.reach.phone, person.reach.email]
    else:
        place = document.places[element]
        names.append(place.name)
        said += [place.address, place.about, place.note]
    for fact, table in (
        (standing.contact_now, style.contacts),
        (standing.wish, style.wishes),
        (standing.decision, style.decisions),
    ):
        if fact is not None:
            said += _of_badge(table[fact.kind.value])
    if standing.wish is not None:
        said.append(standing.wish.words)
    return Sought(plain("\n".join(filter(None, names))), "".join(f" {word}" for word in words_of(" ".join(said))))


def _of_badge(badge: BadgeKind) -> list[str]:
    return [translate("notation", words) for words in (badge.words, badge.short, badge.clinical)]
