"""From one typed line to its pieces, each about somebody else: rows, commas, "and"; and lists that go on."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from ecomap.edit.phrases.details import continues, take, tells_more
from ecomap.edit.phrases.heads import headed, named_first, of_unknown
from ecomap.edit.phrases.phrase import Hearing, Phrase, Whose
from ecomap.edit.phrases.places import place_of
from ecomap.edit.phrases.words import Words, plain
from ecomap.edit.written import one_line
from ecomap.model.person import Gender

_ROWS = re.compile(r"[;；؛\n\r\u2028\u2029]")
_COMMAS = re.compile(r"[,،，、]")
_BULLET = re.compile(r"^\s*(?:[-–—*•·▪●○◦‣>]+|\(?\d{1,3}[.)])\s+(?=\D)")
_BRACKETED = re.compile(r"\(([^()]*)\)")


def pieces(line: str, hearing: Hearing) -> Iterator[str]:
    """Yield the pieces of a line: what goes on about the one before stays with them."""
    for row in _ROWS.split(line):
        parts = [_without_and(one_line(part), hearing.words) for part in parted(_BULLET.sub("", row), _COMMAS)]
        yield from _joined([_with_sides(part, hearing) for part in parts if _says_something(part)], hearing)


def _without_and(part: str, words: Words) -> str:
    """Return "mum" of "mum and", which is still being typed."""
    before, _, last = part.rpartition(" ")
    return before if before and len(last) > 1 and last.lower() in words.lists["and"] else part


def _says_something(text: str) -> bool:
    """Say whether there is more in a text than full stops, dashes and the like; an emoji is something."""
    return any(unicodedata.category(one)[0] not in "PZ" for one in text)


def parted(text: str, separator: re.Pattern[str]) -> list[str]:
    """Part a text, but not within round brackets."""
    parts, start, at, depth = [], 0, 0, 0
    closing = text.count(")")
    for found in separator.finditer(text):
        before = text[at : found.start()]
        depth = max(depth + before.count("(") - before.count(")"), 0)
        closing -= before.count(")")
        at = found.start()
        if not depth or not closing:
            parts.append(text[start : found.start()])
            start = found.end()
    return [*parts, text[start:]]


@lru_cache(maxsize=4)
def ands(words: Words) -> re.Pattern[str]:
    """Return what stands between two of several: " and ", "&", "+"."""
    signs = (re.escape(word) for word in words.lists["and"] if not word.isalpha())
    said = (re.escape(word) for word in words.lists["and"] if word.isalpha())
    return re.compile(rf"\s(?:{'|'.join(said) or '(?!)'})\s|\s*(?:{'|'.join(signs) or '(?!)'})\s*", re.IGNORECASE)


def without_brackets(text: str) -> tuple[str, list[str]]:
    """Return a text without what stands in round brackets, and each thing that stands there."""
    inside = [one_line(part) for bracket in _BRACKETED.findall(text) for part in _COMMAS.split(bracket)]
    return " ".join(_BRACKETED.sub(" ", text).split()), [part for part in inside if part]


def listed(text: str, hearing: Hearing) -> tuple[str, list[str]]:
    """Return the head and the names of "brothers Tom and Max": "brothers " and both; no names if it is no such list."""
    bare, bracketed = without_brackets(text)
    if len(bracketed) == 1 and headed(bare, hearing) is None and _is_plural(bracketed[0], hearing):
        # "Tom and Max (brothers)"
        text = f"{bracketed[0]} {bare}"
    masked = _BRACKETED.sub(lambda found: f"({'·' * len(found[1])})", text)
    head = headed(masked, hearing)
    if head is None or head.role is None or not head.role.plural or not head.name or not masked.endswith(head.name):
        return "", []
    start = len(text) - len(head.name)
    names = [name.strip() for name in parted(text[start:], ands(hearing.words)) if name.strip()]
    return (text[:start], names) if len(names) > 1 else ("", [])


def _is_plural(text: str, hearing: Hearing) -> bool:
    """Say whether a text is what several people are, and nothing else: "my brothers"."""
    head = headed(text, hearing)
    return head is not None and head.role is not None and head.role.plural and not head.name


def _joined(parts: list[str], hearing: Hearing) -> list[str]:
    """Return the parts of a row between commas, with those together that are about the same one."""
    found: list[str] = []
    latest, together = "", 1
    going_on = [continues(part, hearing.words) for part in parts]
    alone = going_on.count(False) == 2
    for at, part in enumerate(parts):
        if found and is_side(part, hearing.words):
            # "nan and grandad, mum's side": it is said of both
            found[-together:] = [f"{one} ({part})" for one in found[-together:]]
        elif found and tells_more(part, hearing.words) and headed(part, hearing) is None:
            found[-1] += f" ({part})"
        elif found and going_on[at]:
            found[-1] += f" {part}"
        elif found and (longer := _longer(found[-1], latest, parts[at:], hearing, alone=alone)):
            found[-1], latest = longer, part
        else:
            each = list(_parted_at_and(part, hearing))
            found += each
            latest, together = each[-1], len(each)
    return found


def _longer(before: str, latest: str, parts: list[str], hearing: Hearing, *, alone: bool) -> str | None:
    """Return a piece with the part after it, if that goes on with it; else None."""
    part = parts[0]
    said, first = without_brackets(part)[0], headed(without_brackets(before)[0], hearing)
    head = headed(said, hearing) or of_unknown(said, hearing)
    if head is not None and head.role is not None:
        return _described(before, part, first, head, hearing, alone=alone)
    is_nameless = first is not None and first.role is not None and not first.name
    if is_nameless and (name := _named_after(part, hearing.words)):
        return f"{before} {name}"
    if first is None or first.role is None or not _is_bare(part, hearing):
        return None
    if first.role.plural:
        return _list_goes_on(before, first, latest, parts, hearing)
    # "mum's brother, Lee"
    theirs = first.hops or first.whose is not Whose.YOUNG_PERSON or _possessed(before, hearing.words)
    is_one = is_nameless and alone and theirs and not first.owner
    return f"{before} {part}" if is_one else None


def _named_after(part: str, words: Words) -> str:
    """Return the name of "her name is Sarah" after "mum", or ""."""
    tokens = part.split()
    if tokens and tokens[0].lower() in (*words.lists["theirs"], *words.lists["goes on"]):
        for calling in words.list("called"):
            length = len(calling.split())
            if len(tokens) > length + 1 and " ".join(tokens[1 : length + 1]).lower() == calling:
                return " ".join(tokens[length + 1 :])
    return ""


def _described(
    before: str, part: str, first: Phrase | None, head: Phrase, hearing: Hearing, *, alone: bool
) -> str | None:
    """Return "Lee (mum's brother)" of "Lee, mum's brother", and "nan Jean (kinship carer)"; None if these are two."""
    words = hearing.words
    named = take(f"x {head.name}", words, hearing.on)[0] != "x" if head.name else False
    if named or head.role is None or not (part[:1].islower() or head.owner):
        return None
    if head.role.plural:
        # "Tom and Max, my brothers"
        are_those = first is None and ands(words).search(before) and _is_bare(before, hearing)
        return f"{part} {before}" if are_those else None
    if first is not None:
        cares = head.role.cares and not head.hops and first.role is not None and first.role.is_family and first.name
        return f"{before} ({part})" if cares else None
    says_whose = head.hops or head.owner or head.whose is not Whose.YOUNG_PERSON or _possessed(part, words)
    return f"{before} ({part})" if (alone or says_whose) and _is_bare(before, hearing) else None


def _list_goes_on(before: str, first: Phrase, latest: str, parts: list[str], hearing: Hearing) -> str | None:
    """Return "brothers Tom and Max" of "brothers Tom, Max"; a list ends with its "and", or with its number."""
    together = ands(hearing.words)
    longer = " ".join((before, *hearing.words.lists["and"][:1], parts[0]))
    count = first.role.count if first.role else 0
    if not count:
        return None if not first.name or together.search(latest) else longer
    if first.name:
        return longer if len(parted(first.name, together)) < count else None
    bare = 0
    for part in parts:
        if not _is_bare(part, hearing) or bare >= count:
            break
        bare += len(parted(part, together))
    return f"{before} {parts[0]}" if bare == count else None


def _is_bare(text: str, hearing: Hearing) -> bool:
    """Say whether a text is a name, or names, and nothing else."""
    plain_text, bracketed = without_brackets(text)
    if headed(plain_text, hearing) or named_first(plain_text, hearing) or place_of(plain_text, hearing.words):
        return False
    if of_unknown(plain_text, hearing):
        return False
    roles = (headed(part, hearing) for part in bracketed)
    return any(letter.isalpha() for letter in plain_text) and not any(roles)


def _possessed(text: str, words: Words) -> bool:
    """Say whether a text starts with "my", "her" or "the"."""
    belonging = (*words.lists["mine"], *words.lists["theirs"], *words.lists["articles"])
    return text.split(" ")[0].lower() in belonging


def _parted_at_and(piece: str, hearing: Hearing) -> Iterator[str]:
    """Part "mum Sarah and dad Tom", but leave "brothers Tom and Max" and "Drum and Bass club" whole."""
    separator = re.compile(rf"{ands(hearing.words).pattern}|\s*/\s*|\.\s+", re.IGNORECASE)
    start, at, depth = 0, 0, 0
    for found in separator.finditer(piece):
        before = piece[at : found.start()]
        depth = max(depth + before.count("(") - before.count(")"), 0)
        at = found.start()
        left, right = piece[start : found.start()], piece[found.end() :]
        if depth and ")" in right:
            continue
        if _are_two(left, right, hearing):
            yield f"{left}{_side_at_end(right, hearing.words)}"
            start = found.end()
    yield piece[start:]


def _with_sides(part: str, hearing: Hearing) -> str:
    """Return "nan Jean (dad's side)" of "nan Jean on dad's side", and "nan (maternal)" of "maternal nan"."""
    side = _sides(hearing.words).search(part.replace("’", "'"))
    rest = " ".join((part[: side.start()] + part[side.end() :]).split()) if side else ""
    return f"{rest} ({part[side.start() : side.end()]})" if side and rest and headed(rest, hearing) else part


@lru_cache(maxsize=4)
def _sides(words: Words) -> re.Pattern[str]:
    """Return all ways to name a side of the family, the longest first."""
    sides = sorted((side for ways in words.lists["sides"].values() for side in ways), key=len, reverse=True)
    return re.compile(rf"(?<!\S)(?:{'|'.join(map(re.escape, sides)) or '(?!)'})(?!\S)", re.IGNORECASE)


def _side_at_end(text: str, words: Words) -> str:
    """Return " (mum's side)" of "grandad (mum's side)": it is said of both."""
    last = text[text.rfind("(") + 1 : -1]
    return f" ({last})" if text.endswith(")") and is_side(last, words) else ""


def is_side(text: str, words: Words) -> bool:
    """Say whether a text is a side of the family and nothing else: "mum's side"."""
    return any(plain(text) in ways for ways in words.lists["sides"].values())


def _are_two(left: str, right: str, hearing: Hearing) -> bool:
    """Say whether both sides of an "and" are about somebody: "mum", "her boyfriend Dave"."""
    then = headed(without_brackets(right)[0], hearing)
    if then is not None and then.whose is Whose.SELECTED and left[:1].isupper():
        return True
    # "sister Ella and baby Noah": whose baby is not said, but it is no part of her name
    says_who = then is not None or hearing.words.opening("only of somebody", right.split()) or _says_who(right, hearing)
    return bool(says_who) and _says_who(left, hearing)


def _says_who(text: str, hearing: Hearing) -> bool:
    """Say whether a text tells what somebody is, before the name, after it, or in brackets."""
    plain_text, bracketed = without_brackets(text)
    if headed(plain_text, hearing) or named_first(plain_text, hearing):
        return True
    return any(headed(part, hearing) for part in bracketed)


def one_of_each(phrase: Phrase) -> tuple[Gender, ...]:
    """Return the two genders of "parents" and "grandparents" where nobody is named."""
    role = phrase.role
    if role is None or not role.is_parent or not role.plural or role.count or phrase.name or phrase.owner:
        return ()
    return (Gender.FEMALE, Gender.MALE)
