"""Who a text says somebody is: "my dad's sister's son Ty", "brother of mum", "Lee is mum's brother", "I have a dog"."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from ecomap.edit.phrases.phrase import Hearing, Hop, Known, Phrase, Whose
from ecomap.edit.phrases.words import Role, Words, plain
from ecomap.model.person import ElementId

MOST = 6
"""Words; no role and no name of an owner is longer."""


class _NameAsked(Exception):
    """What a text says depends on who is known by name."""


def headed(text: str, hearing: Hearing) -> Phrase | None:
    """Return the phrase of a text that starts with a role, or with whose role; None if it starts with neither."""
    whoever, phrase = _whoever_is_known(text, hearing.words)
    return phrase if whoever else _headed(text, hearing)


@lru_cache(maxsize=2048)
def _whoever_is_known(text: str, words: Words) -> tuple[bool, Phrase | None]:
    """Return whether a text says the same on every map, and what; most do, and a line is read again at every key."""
    try:
        return True, _headed(text, Hearing(words, datetime.date.min, _ask))
    except _NameAsked:
        return False, None


def _ask(_name: str) -> ElementId | None:
    raise _NameAsked


def _headed(text: str, hearing: Hearing) -> Phrase | None:
    """Read the head of a text."""
    words = hearing.words
    if _is_a_name(text, words):
        return None
    tokens = text.split()
    if whole := _at_once(tokens, words):
        return Phrase(_named(tokens[whole[1] :], words), role=whole[0], words=_said(tokens[: whole[1]], words))
    tokens = _opened(tokens, words)
    whose: Whose | ElementId = Whose.YOUNG_PERSON
    possessed = len(tokens) > 1 and tokens[0].lower() in (*words.lists["mine"], *words.lists["theirs"])
    if possessed:
        whose = Whose.SELECTED if tokens[0].lower() in words.lists["theirs"] else whose
        tokens = tokens[1:]
    hops: list[Hop] = []
    while (found := _hop(tokens, words, hearing.known if not hops and not possessed else _nobody)) is not None:
        hop, length = found
        if isinstance(hop, Hop):
            hops.append(hop)
        else:
            whose = hop
        possessed, tokens = True, tokens[length:]
    return _ended(tokens, Phrase(whose=whose, hops=tuple(hops)), hearing, possessed=possessed) or _myself(text, words)


def _myself(text: str, words: Words) -> Phrase | None:
    """Return the phrase of "me Ellie", where "me" is nobody's: not "me mam"."""
    tokens = text.split()
    role = words.role(tokens[0]) if tokens else None
    if role is None or role.path != ():
        return None
    return Phrase(" ".join(tokens[1:]), role=role, words=tokens[0])


def _ended(tokens: list[str], before: Phrase, hearing: Hearing, *, possessed: bool) -> Phrase | None:
    """Return the phrase whose owners are read already, with the role that ends it."""
    words = hearing.words
    end = role_at(tokens, words)
    if end is None:
        # "my mum's called Sarah": the last who seemed to own something is meant
        called = before.hops and _calling(tokens, words)
        if not called or before.hops[-1].name:
            return None
        last, name = before.hops[-1], _named(tokens, words)
        return replace(before, name=name, hops=before.hops[:-1], role=last.role, words=words.spelled(last.words))
    said = _said(tokens[: end[1]], words)
    if plain(said) in words.lists["only of somebody"] and not possessed:
        return None
    rest = tokens[end[1] :]
    phrase = replace(before, name=_named(rest, words), role=end[0], words=said)
    of_somebody = len(rest) > 1 and rest[0].lower() in words.lists["of"]
    return _of(phrase, rest, hearing) if of_somebody else phrase


def _of(phrase: Phrase, rest: list[str], hearing: Hearing) -> Phrase:
    """Return the phrase of "brother of my mum Lee": the same as "mum's brother Lee"."""
    owner = _headed(" ".join(rest[1:]), hearing)
    if owner and owner.role and owner.role.path != ():
        hops = (*owner.hops, Hop(owner.role, owner.words), *phrase.hops)
        return replace(phrase, name=owner.name, whose=owner.whose, hops=hops)
    for length in range(min(MOST, len(rest) - 1), 0, -1):
        if someone := hearing.known(" ".join(rest[1 : 1 + length])):
            return replace(phrase, name=" ".join(rest[1 + length :]), whose=someone)
    name = " ".join(rest[1:])
    words = f"{phrase.words} {' '.join(rest)}"
    if phrase.role is not None and phrase.role.path is None and name[:1].islower():
        return replace(phrase, name="", words=words)
    return replace(phrase, name="", words=words, owner=name)


def of_unknown(text: str, hearing: Hearing) -> Phrase | None:
    """Return the phrase of "Kelly's mum Jean" where nobody is known as Kelly, or several people are."""
    tokens = _opened(text.split(), hearing.words)
    for length in range(1, min(MOST, len(tokens) - 1) + 1):
        owner = hearing.words.owner(tokens[length - 1])
        if owner is None or tokens[0][:1].islower() or not all(one[0].isalpha() for one in tokens[:length]):
            continue
        rest = headed(" ".join((*hearing.words.lists["mine"][:1], *tokens[length:])), hearing)
        if rest is None or rest.role is None or (not rest.role.path and rest.role.path is not None):
            return None
        said = " ".join(
            (*(hearing.words.say("whose", owner=hop.words, what="").strip() for hop in rest.hops), rest.words)
        )
        name = " ".join((*tokens[: length - 1], owner))
        return replace(rest, owner=name, hops=(), words=hearing.words.say("whose", owner=name, what=said))
    return None


def named_first(text: str, hearing: Hearing) -> Phrase | None:
    """Return the phrase of "Sarah my mum", "Lee is mum's brother", "Zofia best friend"."""
    words, tokens = hearing.words, text.split()
    if _is_a_name(text, words):
        return None
    belonging = (*words.lists["mine"], *words.lists["theirs"])
    for at in range(1, len(tokens)):
        word = tokens[at].lower()
        start = at + 1 if word in (*words.lists["is"], "-", "–", "—", "=") else at
        if words.owner(tokens[at - 1]) is not None:
            continue
        if start == at and word not in belonging and not tokens[at][0].islower():
            continue
        said = " ".join(tokens[start:])
        phrase = headed(said, hearing) or (of_unknown(said, hearing) if start > at else None)
        if phrase is None or phrase.role is None or (phrase.role.plural and not phrase.role.count):
            continue
        if phrase.role.path != () and (not phrase.name or phrase.name[0].isdecimal()):
            return replace(phrase, name=" ".join((*tokens[:at], phrase.name)).strip())
    return None


def role_at(tokens: list[str], words: Words) -> tuple[Role, int] | None:
    """Return the role some tokens start with, longest first, and how many tokens it takes."""
    for length in range(min(MOST, len(tokens)), 0, -1):
        role = words.role(" ".join(tokens[:length]))
        if role:
            return role, length
    return None


def _is_a_name(text: str, words: Words) -> bool:
    """Say whether a text only looks as if it started with a role: "Da Silva"."""
    return words.opening("names", text.split()) > 0


def _at_once(tokens: list[str], words: Words) -> tuple[Role, int] | None:
    """Return a role that has a possessive word in it: "our kid", "children's guardian"."""
    for length in range(min(MOST, len(tokens)), 1, -1):
        key = plain(" ".join(tokens[:length]))
        owned = any(words.owner(token) is not None for token in tokens[: length - 1])
        if (owned or key.split(" ")[0] in words.lists["mine"]) and key in words.roles:
            return words.roles[key], length
    return None


def _opened(tokens: list[str], words: Words) -> list[str]:
    """Return tokens without "I have" and "a" in front of them."""
    if len(tokens) > (opening := words.opening("introduces", tokens)):
        tokens = tokens[opening:]
    return tokens[1:] if len(tokens) > 1 and tokens[0].lower() in words.lists["articles"] else tokens


def _said(tokens: list[str], words: Words) -> str:
    """Return a role as it is kept: without what parts it from the name, spelled as it ought to be."""
    return words.spelled(" ".join(tokens).strip(" :-–—.,=?!"))


def _calling(tokens: list[str], words: Words) -> int:
    """Return how many tokens say that a name follows: "is called", "called", "="; 0 if none do."""
    calling = words.opening("called", tokens)
    return calling if len(tokens) > calling else 0


def _named(tokens: list[str], words: Words) -> str:
    """Return the name after a role: without "called", "is" before a capital, ":" and the like."""
    if calling := _calling(tokens, words):
        tokens = tokens[calling:]
    elif len(tokens) > 1 and tokens[0].lower() in words.lists["is"] and tokens[1] != tokens[1].lower():
        tokens = tokens[1:]
    while len(tokens) > 1 and tokens[0] in ("=", ":", "-", "–", "—"):
        tokens = tokens[1:]
    return " ".join(tokens)


def _nobody(_name: str) -> ElementId | None:
    """Know nobody by name."""
    return None


def _hop(tokens: list[str], words: Words, known: Known) -> tuple[Hop | ElementId, int] | None:
    """Return who owns what follows, and how many tokens say it: "dad's", "Uncle Lee's", "Zofia's", "mums"."""
    for length in range(1, min(MOST - 1, len(tokens) - 1) + 1):
        owner = words.owner(tokens[length - 1])
        if owner is None:
            continue
        bare = [*tokens[: length - 1], owner]
        role = words.role(" ".join(bare))
        if role:
            return Hop(role, " ".join(bare)), length
        if someone := known(" ".join(bare)):
            return someone, length
        head = role_at(bare, words)
        if head and not _is_a_name(" ".join(bare), words):
            said, name = " ".join(bare[: head[1]]), " ".join(bare[head[1] :])
            return Hop(head[0], said, name), length
        return None
    return next(_without_apostrophe(tokens, words, known), None)


def _without_apostrophe(tokens: list[str], words: Words, known: Known) -> Iterator[tuple[Hop | ElementId, int]]:
    """Yield who owns what follows where the apostrophe is left out: "mums brother", "nans dog", "kellys ex"."""
    for length in range(1, min(4, len(tokens) - 1) + 1):
        for ending in words.lists["whose, left out"]:
            said, next_one = tokens[length - 1], tokens[length]
            owns = next_one.islower() and (role_at(tokens[length:], words) or _calling(tokens[length:], words))
            if not owns or not said.lower().endswith(ending) or len(said) <= len(ending) + 1:
                continue
            bare = " ".join((*tokens[: length - 1], said[: -len(ending)]))
            role = words.role(bare)
            if role and not role.plural and plain(next_one) not in words.lists["called"]:
                yield Hop(role, bare), length
            elif someone := known(bare):
                yield someone, length
