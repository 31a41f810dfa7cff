"""From one typed line to phrases: who is meant, what they are to whom, what they are called, what else is said."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import Enum

from ecomap.edit.kin import Manner, Step, Way
from ecomap.edit.phrases.details import NOTHING_SAID, Details, continues, take
from ecomap.edit.phrases.words import PlaceWord, Role, Words, plain
from ecomap.edit.written import one_line
from ecomap.model.person import ElementId, Gender


class Whose(Enum):
    """From whom a path starts, if no name says it."""

    YOUNG_PERSON = "my"
    SELECTED = "her"


@dataclass(frozen=True, slots=True)
class Hop:
    """Somebody on the way: "mum's", "dad's sister Simone's"."""

    role: Role
    words: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One person, pet, place or group of a typed line."""

    name: str = ""
    whose: Whose | ElementId = Whose.YOUNG_PERSON
    hops: tuple[Hop, ...] = ()
    role: Role | None = None
    words: str = ""
    """The role as it was said: "uncle", "best friend"."""
    instead: tuple[Role, ...] = ()
    """The path that makes a role exact: "mum's mum" of "nan (mum's mum)"."""
    side: str = ""
    """Of "(dad's side)": the parent it goes by, as words name that step."""
    place: PlaceWord | None = None
    at: str = ""
    """A place or a group somebody belongs to."""
    details: Details = NOTHING_SAID


Known = Callable[[str], ElementId | None]
"""Whom a name means on the map, if anybody."""


def read(line: str, words: Words, on: datetime.date, known: Known) -> tuple[Phrase, ...]:
    """Return the phrases of a line. Nothing is an error: what is not understood is part of a name."""
    return tuple(phrase for segment in _segments(line, words) for phrase in _phrases(segment, words, on, known))


def _segments(line: str, words: Words) -> list[str]:
    """Return the pieces of a line, each about somebody else: what goes on about the one before stays with them."""
    pieces: list[str] = []
    for piece in re.split(r"[,;\n\r\u2028\u2029]", line):
        piece = one_line(piece)
        if piece and pieces and continues(piece, words):
            pieces[-1] += f" {piece}"
        elif piece:
            pieces.append(piece)
    return [part for piece in pieces for part in _parted_at_and(piece, words)]


def _parted_at_and(piece: str, words: Words) -> list[str]:
    """Part "mum Sarah and dad Tom", but leave "brothers Tom and Max" and "Drum and Bass club" whole."""
    tokens = piece.split()
    for at in range(1, len(tokens) - 1):
        left, right = tokens[:at], tokens[at + 1 :]
        if tokens[at].lower() in words.lists["and"] and _role_at(left, words) and _role_at(right, words):
            return [" ".join(left), *_parted_at_and(" ".join(right), words)]
    return [piece]


def _phrases(segment: str, words: Words, on: datetime.date, known: Known) -> Iterator[Phrase]:
    """Yield one phrase of a piece, or several: "brothers Tom and Max"."""
    phrase = _phrase(segment, words, on, known)
    role = phrase.role
    names = _names(phrase.name, words)
    if role is None or not role.plural:
        yield phrase
    elif len(names) > 1 or (names and not role.count):
        for name in names:
            rest, details = take(name, words, on)
            yield replace(phrase, name=rest, details=_merged(phrase.details, details))
    elif role.last and role.last.way is Way.PARENT and not role.count and not names:
        for gender in (Gender.FEMALE, Gender.MALE):
            path = (*(role.path or ())[:-1], replace(role.last, gender=gender))
            yield replace(phrase, role=replace(role, path=path, plural=False), words="")
    else:
        yield phrase


def _names(text: str, words: Words) -> list[str]:
    """Return the names of "Tom, Max and Ella 9"."""
    joined = "|".join(re.escape(word) for word in words.list("and"))
    return [name for name in re.split(rf"\s(?:{joined})\s", text) if name]


def _merged(shared: Details, own: Details) -> Details:
    """Return what is said of one of several: their own age goes before what is said of all."""
    return replace(own, since=own.since or shared.since, until=own.until or shared.until, about=shared.about)


def _phrase(segment: str, words: Words, on: datetime.date, known: Known) -> Phrase:
    """Return the phrase of one piece."""
    text, bracketed = _without_brackets(segment)
    text, at = _at_place(text, words)
    first = _headed(text, words, known) or _named_first(text, words, known)
    if first is None and _is_place(text, words):
        return Phrase(name=text, place=_is_place(text, words))
    text = first.name if first else text
    text, details = take(text, words, on)
    phrase = replace(first or Phrase(), name=text, details=details, at=at)
    if phrase.role is None and not phrase.hops and (again := _headed(text, words, known)):
        phrase = replace(again, details=details, at=at)
    if phrase.role is None and (place := _is_place(text, words)):
        return Phrase(name=text, place=place, details=details)
    for inside in bracketed:
        phrase = _with_bracket(phrase, inside, words, on, known)
    name = _without_first_word(phrase.name, words.list("named")) if phrase.role else phrase.name
    return replace(phrase, name=name, words=_singular(phrase, words))


def _singular(phrase: Phrase, words: Words) -> str:
    """Return the role as it is said of one: "brother" of "brothers Tom and Max", "cousins" of "3 cousins"."""
    if phrase.role is None or not phrase.role.plural:
        return phrase.words
    *before, last = phrase.words.split()
    counted = bool(before) and (before[0].isdecimal() or before[0].lower() in words.lists["numbers"])
    whole = plain(phrase.words)
    if not phrase.name:
        return " ".join((*before[counted:], last))
    plurals = words.lists["plurals"]
    return plurals[whole] if whole in plurals else " ".join((*before[counted:], plurals.get(last.lower(), last)))


def _without_brackets(text: str) -> tuple[str, list[str]]:
    """Return a text without what stands in round brackets, and that."""
    inside = re.findall(r"\(([^()]*)\)", text)
    return " ".join(re.sub(r"\([^()]*\)", " ", text).split()), inside


def _with_bracket(phrase: Phrase, inside: str, words: Words, on: datetime.date, known: Known) -> Phrase:
    """Return a phrase with what stands in brackets after it: a side, a path, a role, details; or part of the name."""
    key = plain(inside)
    side = next((step for step, ways in words.lists["sides"].items() if key in ways), "")
    if side:
        return replace(phrase, side=side, words=f"{phrase.words} ({inside})")
    said = _headed(inside, words, known)
    if said and not said.name and said.role:
        if phrase.role is None:
            return replace(said, name=phrase.name, details=phrase.details, at=phrase.at)
        if said.role.path and (said.hops or said.whose is not Whose.YOUNG_PERSON):
            path = (*(hop.role for hop in said.hops), said.role)
            return replace(phrase, instead=path, whose=said.whose, words=f"{phrase.words} ({inside})")
    rest, details = take(f"x {inside}", words, on)
    if rest == "x":
        return replace(phrase, details=_both(phrase.details, details))
    return replace(phrase, name=f"{phrase.name} ({inside})" if phrase.name else inside)


def _both(first: Details, second: Details) -> Details:
    """Return two sets of details as one; what is said first holds."""
    return Details(
        born=first.born or second.born,
        died=first.died or second.died,
        life=first.life or second.life,
        since=first.since or second.since,
        until=first.until or second.until,
        year=first.year or second.year,
        pronouns=first.pronouns or second.pronouns,
        about=first.about or second.about,
    )


def _at_place(text: str, words: Words) -> tuple[str, str]:
    """Return a text without "at Westmere School", and that place."""
    for word in words.list("at"):
        found = re.fullmatch(rf"(.+?) {re.escape(word)} (\D.*)", text, re.IGNORECASE)
        if found:
            return found[1], found[2]
    return text, ""


def _headed(text: str, words: Words, known: Known) -> Phrase | None:
    """Return the phrase of a text that starts with a role, or with whose role: "my dad's sister's son Ty"."""
    tokens = text.split()
    whose: Whose | ElementId = Whose.YOUNG_PERSON
    possessed = bool(tokens) and tokens[0].lower() in (*words.list("mine"), *words.list("theirs"))
    if possessed:
        whose = Whose.SELECTED if tokens[0].lower() in words.list("theirs") else whose
        tokens = tokens[1:]
    hops: list[Hop] = []
    while (found := _hop(tokens, words, known if not hops and not possessed else _nobody)) is not None:
        hop, length = found
        if isinstance(hop, Hop):
            hops.append(hop)
        else:
            whose = hop
        possessed, tokens = True, tokens[length:]
    end = _role_at(tokens, words)
    if end is None:
        return None
    said = " ".join(tokens[: end[1]])
    if plain(said) in words.lists["only of somebody"] and not possessed:
        return None
    return Phrase(" ".join(tokens[end[1] :]), whose, tuple(hops), end[0], said)


def _nobody(_name: str) -> ElementId | None:
    """Know nobody by name."""
    return None


def _hop(tokens: list[str], words: Words, known: Known) -> tuple[Hop | ElementId, int] | None:
    """Return who owns what follows, and how many tokens say it: "dad's", "Uncle Lee's", "Zofia's"."""
    for length in range(1, min(5, len(tokens) - 1) + 1):
        owner = tokens[length - 1].replace("’", "'")
        if not owner.endswith(("'s", "s'")):
            continue
        bare = [*tokens[: length - 1], owner.removesuffix("'s").removesuffix("'")]
        role = words.role(" ".join(bare))
        if role:
            return Hop(role, " ".join(bare)), length
        if someone := known(" ".join(bare)):
            return someone, length
        headed = _role_at(bare, words)
        if headed:
            said, name = " ".join(bare[: headed[1]]), " ".join(bare[headed[1] :])
            return Hop(headed[0], said, name), length
        return None
    return None


def _role_at(tokens: list[str], words: Words) -> tuple[Role, int] | None:
    """Return the role some tokens start with, longest first, and how many tokens it takes."""
    for length in range(min(6, len(tokens)), 0, -1):
        role = words.role(" ".join(tokens[:length]))
        if role:
            return role, length
    return None


def _named_first(text: str, words: Words, known: Known) -> Phrase | None:
    """Return the phrase of "Sarah my mum", "Lee is mum's brother", "Zofia best friend"."""
    tokens = text.split()
    for at in range(1, len(tokens)):
        word = tokens[at].lower()
        start = at + 1 if word in (*words.list("is"), "-", "–") else at
        if start == at and word not in (*words.list("mine"), *words.list("theirs")) and not tokens[at][0].islower():
            continue
        phrase = _headed(" ".join(tokens[start:]), words, known)
        if phrase and phrase.role and phrase.role.path != () and (not phrase.name or phrase.name[0].isdecimal()):
            return replace(phrase, name=" ".join((*tokens[:at], phrase.name)).strip())
    return None


def _is_place(text: str, words: Words) -> PlaceWord | None:
    """Return what kind of place or group a text names, by its last words, else its first."""
    key = plain(text)
    for word in sorted(words.places, key=len, reverse=True):
        if key == word or key.endswith(f" {word}"):
            return words.places[word]
    first = words.places.get(key.split(" ")[0]) if key else None
    return first if first and first.sector == "school" else None


def _without_first_word(text: str, starts: tuple[str, ...]) -> str:
    """Take "called" off the front of a name; "maybe" stays: it says something."""
    first, _, rest = text.partition(" ")
    return rest if rest and first.lower() in starts and first.lower() in ("called", "named") else text


def exact(phrase: Phrase) -> tuple[Step, ...] | None:
    """Return the kin path of a phrase from its start, all hops included; None if it is not by kin alone."""
    said = () if phrase.role is None else (*(hop.role for hop in phrase.hops), phrase.role)
    paths = [role.path for role in phrase.instead or said]
    if not paths or None in paths:
        return None
    return tuple(step for path in paths for step in path or ())


def belongs_in_time(phrase: Phrase) -> bool:
    """Say whether a bare year means since when, and not of birth: for carers, partners, and who is no kin."""
    last = phrase.role.last if phrase.role else None
    if last is None:
        return phrase.role is not None and phrase.role.path is None
    return last.way is Way.PARTNER or last.manner in (Manner.FOSTER, Manner.GUARDIAN, Manner.KINSHIP)
