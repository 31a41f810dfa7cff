"""From a piece of a typed line to phrases: who is meant, what they are to whom, how they are called, what is said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace

from ecomap.edit.kin import Manner, Step
from ecomap.edit.phrases.details import NOTHING_SAID, Details, is_no_name, take, tells_more
from ecomap.edit.phrases.heads import headed, named_first, of_unknown
from ecomap.edit.phrases.phrase import Hearing, Phrase, Whose
from ecomap.edit.phrases.pieces import listed, one_of_each, without_brackets
from ecomap.edit.phrases.places import at_place, is_place_like_kin, place_of
from ecomap.edit.phrases.words import Words, plain
from ecomap.model.person import Life


def read(piece: str, hearing: Hearing) -> Iterator[Phrase]:
    """Yield one phrase of a piece, or several: "brothers Tom and Max". What is not understood is part of a name."""
    head, names = listed(piece, hearing)
    if names:
        each = [_phrase(f"{head}{name}", hearing) for name in names]
        last = each[-1]
        for phrase in each:
            shared = _merged(last.details, phrase.details)
            yield replace(phrase, details=shared, side=phrase.side or last.side, at=phrase.at or last.at)
        return
    phrase = _phrase(piece, hearing)
    both = one_of_each(phrase)
    if phrase.role is None or not both:
        yield phrase
        return
    for gender in both:
        *before, last_step = phrase.role.path or ()
        path: tuple[Step, ...] = (*before, replace(last_step, gender=gender))
        of_birth = last_step.manner is Manner.PLAIN
        said = "" if of_birth else _singular(replace(phrase, name="?"), hearing.words)
        yield replace(phrase, role=replace(phrase.role, path=path, plural=False), words=said)


def _merged(shared: Details, own: Details) -> Details:
    """Return what is said of one of several: their own age goes before what is said of all."""
    return replace(
        own, since=own.since or shared.since, until=own.until or shared.until, about=own.about or shared.about
    )


def _phrase(piece: str, hearing: Hearing) -> Phrase:
    """Return the phrase of one piece."""
    words = hearing.words
    piece, signs = _without_signs(piece, hearing)
    text, bracketed = without_brackets(piece)
    text, at = at_place(text, words)
    at, there = take(at, words, hearing.on) if at else ("", NOTHING_SAID)
    first = headed(text, hearing) or named_first(text, hearing)
    if first is not None and is_place_like_kin(text, first.name, words):
        first = None
    first = first or (None if place_of(text, words) else of_unknown(text, hearing))
    if first is None and (place := place_of(text, words)):
        return Phrase(name=_put_together(text, signs, bracketed), place=place, at=at, details=there)
    text = first.name if first else text
    whole, (text, details) = text, take(text, words, hearing.on)
    if first is not None and text and tells_more(whole, words) and not is_no_name(whole, words):
        # "granny in Cork since 2020", "a teacher I liked"
        text, details = "", replace(details, about=whole if details.about else text)
    if first is None and not text and details.life is None:
        text, details = whole, NOTHING_SAID
    details = _both(details, there)
    text = "" if first and is_no_name(text, words) else text
    phrase = replace(first or Phrase(), name=text, details=details, at=at)
    if phrase.role is None and (again := headed(text, hearing)):
        phrase = replace(again, details=details, at=at)
    elif phrase.role is None and _is_only_of_somebody(text, details, words):
        phrase = replace(phrase, name="")
    if phrase.role is None and (place := place_of(text, words)):
        return Phrase(name=_put_together(text, signs, bracketed), place=place, details=details, at=at)
    phrase = replace(phrase, words=_singular(phrase, words))
    phrase = _with_dash(phrase, hearing)
    for inside in bracketed:
        if phrase.role is None and plain(inside) in words.places:
            return Phrase(
                name=_put_together(text, signs, bracketed), place=words.places[plain(inside)], details=details
            )
        phrase = _with_bracket(phrase, inside, hearing)
    return replace(phrase, name=f"{phrase.name} {signs}".strip())


def _is_only_of_somebody(text: str, details: Details, words: Words) -> bool:
    """Say whether "baby" of "baby due in March" is no name."""
    return details.life is Life.EXPECTED and plain(text) in words.lists["only of somebody"]


def _put_together(text: str, signs: str, bracketed: list[str]) -> str:
    """Return the name of a place with everything that stood round it."""
    return " ".join((text, *(f"({inside})" for inside in bracketed), *filter(None, (signs,))))


def _without_signs(piece: str, hearing: Hearing) -> tuple[str, str]:
    """Return a piece without emoji and the like before a role, and those: they stay with the name."""
    tokens = piece.split()
    count = next((at for at, one in enumerate(tokens) if any(letter.isalnum() or letter == "(" for letter in one)), 0)
    rest = " ".join(tokens[count:])
    return (rest, " ".join(tokens[:count])) if count and headed(rest, hearing) else (piece, "")


def _singular(phrase: Phrase, words: Words) -> str:
    """Return the role as it is said of one: "brother" of "brothers Tom and Max", "cousins" of "3 cousins"."""
    *before, last = phrase.words.split() or [""]
    counted = bool(before) and (before[0].isdecimal() or before[0].lower() in words.lists["numbers"])
    if phrase.role is None or not phrase.role.plural:
        return " ".join((*before[counted:], last)) if phrase.role else phrase.words
    whole = plain(phrase.words)
    if not phrase.name:
        return " ".join((*before[counted:], last))
    plurals = words.lists["plurals"]
    *joined, last = last.split("-")
    one = "-".join((*joined, plurals.get(last, last)))
    return plurals[whole] if whole in plurals else " ".join((*before[counted:], one))


def _with_dash(phrase: Phrase, hearing: Hearing) -> Phrase:
    """Return the phrase of "nan Jean - kinship carer since 2019", where what follows the dash is understood."""
    name, dash, inside = phrase.name.partition(" - ")
    if not dash or phrase.role is None:
        return phrase
    read_so = _with_bracket(replace(phrase, name=name), inside, hearing)
    return read_so if read_so.name == name else phrase


def _with_bracket(phrase: Phrase, inside: str, hearing: Hearing) -> Phrase:
    """Return a phrase with what stands in brackets after it: a side, a path, a role, details; or part of the name."""
    key = plain(inside)
    side = next((step for step, ways in hearing.words.lists["sides"].items() if key in ways), "")
    if side and phrase.role is not None:
        return replace(phrase, side=side, words=f"{phrase.words} ({inside})")
    bare, told = take(inside, hearing.words, hearing.on)
    said = headed(bare, hearing) or of_unknown(bare, hearing)
    if said and not said.name and said.role:
        phrase = replace(phrase, details=_both(phrase.details, told))
        if phrase.role is None:
            return replace(said, name=phrase.name, details=phrase.details, at=phrase.at)
        if said.owner:
            return replace(phrase, words=f"{phrase.words} ({inside})")
        if said.role.cares and not said.hops and phrase.role.is_family:
            return replace(phrase, also=(*phrase.also, said.role), words=f"{phrase.words}, {said.words}")
        if said.role.path and (said.hops or said.whose is not Whose.YOUNG_PERSON):
            path = (*(hop.role for hop in said.hops), said.role)
            return replace(phrase, instead=path, whose=said.whose, words=f"{phrase.words} ({inside})")
    if phrase.role is not None and not phrase.at and place_of(inside, hearing.words):
        return replace(phrase, at=inside)
    rest, details = take(f"x {inside}", hearing.words, hearing.on)
    if is_no_name(inside, hearing.words):
        return phrase
    if tells_more(inside, hearing.words):
        rest, details = "x", Details(about=inside)
    if rest == "x":
        return replace(phrase, details=_both(phrase.details, details))
    return replace(phrase, name=f"{phrase.name} ({inside})" if phrase.name else inside)


def _both(first: Details, second: Details) -> Details:
    """Return two sets of details as one; what is said first holds, and all that is told is kept."""
    names = (one.name for one in fields(Details))
    merged = Details(**{name: getattr(first, name) or getattr(second, name) for name in names})
    return replace(merged, about=", ".join(filter(None, (first.about, second.about))))
