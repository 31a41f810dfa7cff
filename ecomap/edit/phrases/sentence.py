"""What a typed line will do, in a short sentence a piece: shown before Enter."""

from __future__ import annotations

from ecomap.edit.phrases.adding import Adding
from ecomap.edit.phrases.words import Words
from ecomap.model.document import Document
from ecomap.model.kinship import relation_words
from ecomap.model.naming import called
from ecomap.model.person import ElementId, Kind, Life, Person

MANY = 12
"""How many people or places a sentence lists at most: a pasted list must not fill the window."""


def sentence(before: Document, after: Document, addings: tuple[Adding, ...], words: Words) -> str:
    """Return what changes from one map to the other, and by which phrases: "Adds Lee, mum's brother."."""
    meant = tuple(dict.fromkeys(one.element for one in addings))
    added = [one for one in meant if one not in before.people and one not in before.places]
    named = [one for one in meant if one in before.people and _named_now(before, after, one)]
    told = [one for one in meant if one not in (*added, *named) and after.people.get(one) != before.people.get(one)]
    known = [one for one in meant if one not in (*added, *named, *told)]
    guesses = {one.element for one in addings if _is_guess(one)}
    parts = [
        words.say(verb, who=_listed([_described(after, one, words, guessed=one in guesses) for one in those], words))
        for verb, those in (("adds", added), ("names", named), ("changes", told))
        if those
    ]
    if known and not parts:
        who = _listed([called(after, one) for one in known], words)
        parts.append(words.say("known", who=who[:1].upper() + who[1:]))
    parts += _between(before, after, meant, words)
    parts += [words.say("unplaced", who=_bare(after.people[one])) for one in added if _unplaced(after, one, addings)]
    return " ".join(parts)


def _between(before: Document, after: Document, meant: tuple[ElementId, ...], words: Words) -> list[str]:
    """Say who else is added: places and people who were named on the way, and who stands between without a name."""
    others = [one for one in (*after.people, *after.places) if one not in meant]
    between = [one for one in others if one not in before.people and one not in before.places]
    named = [one for one in between if one in after.places or after.people[one].name.text]
    people = [called(after, one) for one in between if one not in named]
    who = _listed([_described(after, one, words, guessed=False) for one in named], words)
    parts = [words.say("adds", who=who)] if named else []
    if len(people) == 1:
        parts.append(words.say("between", who=people[0][:1].lower() + people[0][1:]))
    elif people:
        parts.append(words.say("betweens", count=str(len(people))))
    return parts


def _named_now(before: Document, after: Document, person: ElementId) -> bool:
    """Say whether somebody had no name and has one."""
    return not before.people[person].name.text and bool(after.people[person].name.text)


def _unplaced(after: Document, element: ElementId, addings: tuple[Adding, ...]) -> bool:
    """Say whether somebody is called kin and yet is on no family line."""
    kin = any(one.element == element and one.phrase.role and one.phrase.role.path for one in addings)
    person = after.people.get(element)
    if not kin or person is None:
        return False
    on_lines = {one for line in after.parentages.values() for one in (line.child, *line.parents)}
    together = {one for line in after.sibships.values() for one in line.members}
    partners = {one for line in after.couples.values() for one in (line.a, line.b)}
    return element not in on_lines | together | partners


def _is_guess(adding: Adding) -> bool:
    """Say whether the path is more exact than the word: a nan is somebody's mum, and it was not said whose."""
    phrase, role = adding.phrase, adding.phrase.role
    return bool(role and role.path and len(role.path) > 1 and not (phrase.instead or phrase.side or phrase.hops))


def _bare(person: Person) -> str:
    """Return a name, or the relation where there is none."""
    text = person.name.text or person.relation
    return text[:1].upper() + text[1:]


def _described(after: Document, element: ElementId, words: Words, *, guessed: bool) -> str:
    """Return somebody in words: "Lee, mum's brother, born about 1992"; and how the path was taken, if guessed."""
    if element in after.places:
        return after.places[element].name
    person = after.people[element]
    relation = person.relation or relation_words(after, element)
    kinship = relation_words(after, element)
    if person.life is Life.EXPECTED and not person.name.text:
        return ", ".join((relation, *_dates(person, words)) if relation else _dates(person, words))
    if person.kind is Kind.SEVERAL:
        relation = f"{person.count} {relation}" if person.count else relation
    parts = [person.name.text or relation or words.say("someone")]
    if person.name.text and relation and element != after.young_person:
        parts.append(relation)
    if guessed and kinship and person.relation:
        parts.append(words.say("as", relation=kinship))
    parts += _dates(person, words)
    return ", ".join(parts)


def _dates(person: Person, words: Words) -> list[str]:
    """Say when somebody was born and died, or is due."""
    born, died = person.born, person.died
    if person.life is Life.EXPECTED:
        return [words.say("due when", when=born.words())] if born else [words.say("due")]
    if person.life is Life.STILLBORN:
        return [words.say("stillborn when", when=born.words())] if born else [words.say("stillborn")]
    parts = [words.say("born", when=born.words())] if born else []
    if person.life is Life.DIED:
        parts.append(words.say("died when", when=died.words()) if died else words.say("died"))
    return parts


def _listed(parts: list[str], words: Words) -> str:
    """Return "a", "a and b", "a; b and c"; of very many only the first, and how many more there are."""
    if len(parts) < 2:
        return "".join(parts)
    if len(parts) > MANY:
        rest = words.say("more", count=str(len(parts) - MANY + 1))
        return words.say("and", first="; ".join(parts[: MANY - 1]), last=rest)
    return words.say("and", first="; ".join(parts[:-1]), last=parts[-1])
