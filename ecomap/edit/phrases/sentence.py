"""What a typed line will do, in a short sentence a piece: shown before Enter."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from ecomap.edit.phrases.adding import Adding
from ecomap.edit.phrases.known import Reader, called_so
from ecomap.edit.phrases.phrase import Phrase
from ecomap.edit.phrases.told import in_time
from ecomap.edit.phrases.words import Words, plain
from ecomap.model.document import Document
from ecomap.model.kinship import relation_words
from ecomap.model.naming import called
from ecomap.model.person import ElementId, Kind, Life, Person, short_form

MANY = 12
"""How many people or places a sentence lists at most: a pasted list must not fill the window."""

LONG = 40
"""Letters; what is told of somebody at more length is not told again."""


def sentence(before: Document, after: Document, addings: tuple[Adding, ...], reader: Reader) -> tuple[str, str]:
    """Return what changes from one map to the other by which phrases, "Adds Lee, mum's brother.", and what is unclear.

    What is unclear stands after it, until Enter; the step that undo takes back is called by the first alone.
    """
    words = reader.words
    last = {one.element: one for one in addings}
    meant = tuple(last)
    added = [one for one in meant if _is_new(before, one)]
    named = [one for one in meant if one in before.people and _named_now(before, after, one)]
    told = [one for one in meant if one not in (*added, *named) and _is_told(before, after, one)]
    known = [one for one in meant if one not in (*added, *named, *told)]
    parts = [
        words.say(verb, who=_everybody(after, [last[one] for one in those], words))
        for verb, those in (("adds", added), ("names", named), ("changes", told))
        if those
    ]
    if known and not parts:
        who = _listed([called(after, one) for one in known[: MANY + 1]], words, len(known))
        parts.append(words.say("known", who=who[:1].upper() + who[1:]))
    parts += _between(before, after, meant, words)
    return " ".join(parts), " ".join(_unclear(before, after, [last[one] for one in added], reader))


def _everybody(after: Document, those: list[Adding], words: Words) -> str:
    """Return all of them in words; "Tom, Max and Sam, brothers", where all is the same but the name."""
    described = [_said(after, one, words) for one in those[: MANY + 1]]
    people = [after.people[one.element] for one in those if one.element in after.people]
    names, relations = [one.name.text for one in people[: MANY + 1]], {one.relation for one in people}
    several = {one: many for many, one in words.lists["plurals"].items()}
    relation = plain(next(iter(relations), ""))
    if not 1 < len(those) == len(people) or not all(names) or len(relations) > 1 or relation not in several:
        return _listed(described, words, len(those))
    rests = {text.removeprefix(name) for text, name in zip(described, names, strict=True)}
    if len(rests) > 1:
        return _listed(described, words, len(those))
    rest = rests.pop().removeprefix(f", {people[0].relation}")
    return f"{_listed(names, words, len(those), between=', ')}, {several[relation]}{rest}"


def _said(after: Document, adding: Adding, words: Words) -> str:
    """Return somebody in words, as they were when their phrase was done, unless they are otherwise by now."""
    element = adding.element
    if element in after.people and adding.document.people[element] is not after.people[element]:
        return _described(after, element, words, adding.phrase)
    return _said_then(adding, words)


@lru_cache(maxsize=64)
def _said_then(adding: Adding, words: Words) -> str:
    """Return somebody in words; at the next key of a line, all but the last are the same."""
    return _described(adding.document, adding.element, words, adding.phrase)


def _is_new(before: Document, element: ElementId) -> bool:
    return element not in before.people and element not in before.places


def _between(before: Document, after: Document, meant: tuple[ElementId, ...], words: Words) -> list[str]:
    """Say who else is added: places and people who were named on the way, and who stands between without a name."""
    said = frozenset(meant)
    between = [one for one in (*after.people, *after.places) if one not in said and _is_new(before, one)]
    named = [one for one in between if one in after.places or after.people[one].name.text]
    people = [called(after, one) for one in between if one not in named]
    who = _listed([_described(after, one, words) for one in named[: MANY + 1]], words, len(named))
    parts = [words.say("adds", who=who)] if named else []
    if len(people) == 1:
        parts.append(words.say("between", who=people[0][:1].lower() + people[0][1:]))
    elif people:
        parts.append(words.say("betweens", count=str(len(people))))
    return parts


def _unclear(before: Document, after: Document, added: list[Adding], reader: Reader) -> Iterator[str]:
    """Yield what whoever types should know: who is on no line, and who may be on the map already."""
    words = reader.words
    unplaced: list[str] = []
    for one in (one for one in added[:MANY] if one.element in after.people):
        person, phrase = after.people[one.element], one.phrase
        if phrase.owner:
            several = len(called_so(before, reader.unseen, phrase.owner)) > 1
            yield words.say(
                "several owners" if several else "no owner", owner=phrase.owner, who=_bare(person, lower=True)
            )
        elif _unplaced(after, one.element, phrase):
            unplaced.append(_bare(person))
        if phrase.name and called_so(before, reader.unseen, short_form(person.name)):
            yield words.say("namesake", who=short_form(person.name))
        elif not person.name.text and person.kind is not Kind.SEVERAL:
            alike = [other for other in before.people.values() if _is_called(other, person, reader)]
            if alike:
                yield words.say("another", who=short_form(alike[0].name), relation=person.relation)
    if unplaced:
        who = _listed(unplaced, words, len(unplaced), between=", ")
        yield words.say("unplaced several" if len(unplaced) > 1 else "unplaced", who=who)


def _is_called(other: Person, person: Person, reader: Reader) -> bool:
    """Say whether somebody with a name is the same to the young person as somebody without one."""
    same = bool(person.relation) and plain(other.relation) == plain(person.relation)
    return same and bool(other.name.text) and other.id not in reader.unseen


def _named_now(before: Document, after: Document, person: ElementId) -> bool:
    """Say whether somebody had no name and has one."""
    return not before.people[person].name.text and bool(after.people[person].name.text)


def _is_told(before: Document, after: Document, element: ElementId) -> bool:
    """Say whether something was added to what is known of somebody or some place: a fact, or a line."""
    if element in after.places:
        return after.places[element] != before.places[element] or _lines(before, element) != _lines(after, element)
    return after.people[element] != before.people[element] or _lines(before, element) != _lines(after, element)


def _lines(document: Document, element: ElementId) -> list[object]:
    """Return all lines of somebody, of the family and of the ecomap."""
    return [
        *(one for one in document.parentages.values() if element == one.child or element in one.parents),
        *(one for one in document.couples.values() if element in (one.a, one.b)),
        *(one for one in document.sibships.values() if element in one.members),
        *(one for one in document.ties.values() if element in (one.a, one.b)),
    ]


def _unplaced(after: Document, element: ElementId, phrase: Phrase) -> bool:
    """Say whether somebody is called kin and yet is on no family line."""
    if not (phrase.role and phrase.role.path):
        return False
    lines = (after.parentages.values(), after.couples.values(), after.sibships.values())
    on_lines = (
        *((one.child, *one.parents) for one in lines[0]),
        *((one.a, one.b) for one in lines[1]),
        *(one.members for one in lines[2]),
    )
    return not any(element in line for line in on_lines)


def _is_guess(phrase: Phrase, words: Words) -> bool:
    """Say whether the path is more exact than the word: a nan is somebody's mum, and it was not said whose."""
    role = phrase.role
    if not role or not role.path or phrase.instead or phrase.side or phrase.hops or phrase.owner:
        return False
    return len(role.path) > 1 or plain(phrase.words) in words.lists["unsure"]


def _bare(person: Person, *, lower: bool = False) -> str:
    """Return a name, or the relation where there is none."""
    text = person.name.text or person.relation
    return text if lower else text[:1].upper() + text[1:]


def _described(after: Document, element: ElementId, words: Words, phrase: Phrase | None = None) -> str:
    """Return somebody in words: "Lee, mum's brother, born about 1992"; and how the path was taken, if guessed."""
    if element in after.places:
        return ", ".join((after.places[element].name, *_told(phrase, words)))
    person = after.people[element]
    guessed = phrase is not None and bool(person.relation) and _is_guess(phrase, words)
    kinship = relation_words(after, element) if guessed or not person.relation else ""
    relation = person.relation or kinship
    told = (*_dates(person, words), *_told(phrase, words))
    if person.life is Life.EXPECTED and not person.name.text:
        return ", ".join(dict.fromkeys((relation or words.say("due"), *told)))
    if person.kind is Kind.SEVERAL:
        relation = f"{person.count} {relation}" if person.count else relation
    parts = [person.name.text or relation or words.say("someone")]
    if person.name.text and relation and element != after.young_person:
        parts.append(relation)
    if guessed and kinship:
        parts.append(words.say("as", relation=kinship))
    return ", ".join((*parts, *told))


def _told(phrase: Phrase | None, words: Words) -> Iterator[str]:
    """Yield since when and until when, pronouns, and what else is told: all that is kept of what was typed."""
    if phrase is None:
        return
    details = in_time(phrase)
    for name, date in (("since", details.since), ("until", details.until)):
        if date:
            yield words.say(name, when=date.words())
    if details.pronouns:
        yield details.pronouns
    if details.about:
        short = details.about if len(details.about) <= LONG else f"{details.about[: LONG - 1].rstrip()}…"
        yield words.say("told", words=short)


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


def _listed(parts: list[str], words: Words, count: int, between: str = "; ") -> str:
    """Return "a", "a and b", "a; b and c"; of very many only the first, and how many more there are."""
    if len(parts) < 2:
        return "".join(parts)
    if len(parts) > MANY:
        rest = words.say("more", count=str(count - MANY + 1))
        return words.say("and", first=between.join(parts[: MANY - 1]), last=rest)
    return words.say("and", first=between.join(parts[:-1]), last=parts[-1])
