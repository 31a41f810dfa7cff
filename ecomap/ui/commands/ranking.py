"""How well what somebody types fits what something is called: pure functions over words.

Misspelled words are told by optimal string alignment: letters left out, put in, taken for another, or two turned
round (Damerau 1964, Boytsov 2011), against the beginning of a word, since people are still typing.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache

from ecomap.ui.plain import words_of

SHORT = 3
"""Of so many letters or fewer, none may be wrong."""
LONG = 7
"""Of so many letters or more, two may be wrong."""


class Fit(IntEnum):
    """How well something fits; less is better."""

    BEGINS = 0
    """It begins with what was typed."""
    WORDS = 1
    """Every word typed begins one of its own."""
    MEANING = 2
    """Every word typed begins one of its own, or one it is also looked for by."""
    INSIDE = 3
    """Every word typed stands somewhere within."""
    MISSPELLED = 4
    """Every word typed is nearly one of these, or its letters stand in this order."""


def joined(text: str) -> str:
    """Return the words of a text, made plain, with nothing but a space between them: "dads" for "Dad's"."""
    return " ".join(words_of(text.replace("’", "").replace("'", "")))


def fit(typed: str, called: str, meaning: Sequence[str] = ()) -> Fit | None:
    """Return how well what was typed fits; None: not at all. All of it is `joined` already."""
    terms, own = typed.split(), called.split()
    known = [*own, *(word for one in meaning for word in one.split())]
    if called.startswith(typed):
        return Fit.BEGINS
    if _all_begin(terms, own):
        return Fit.WORDS
    if _all_begin(terms, known):
        return Fit.MEANING
    if all(any(term in word for word in known) for term in terms):
        return Fit.INSIDE
    if all(_nearly(term, known) for term in terms) or (len(typed) > SHORT and _in_order(typed, called)):
        return Fit.MISSPELLED
    return None


def _all_begin(terms: Sequence[str], words: Sequence[str]) -> bool:
    return all(any(word.startswith(term) for word in words) for term in terms)


def _nearly(term: str, words: Sequence[str]) -> bool:
    """Say whether a term is the beginning of a word but for a letter, of a long one two."""
    allowed = 0 if len(term) <= SHORT else 1 if len(term) < LONG else 2
    return any(word.startswith(term) or _near(term, word, allowed) for word in words)


def _near(term: str, word: str, allowed: int) -> bool:
    if not allowed or len(word) < len(term) - allowed or term[:1] not in word[:2]:
        return False
    return _distance(term, word[: len(term) + allowed]) <= allowed


def _in_order(typed: str, called: str) -> bool:
    """Say whether the letters typed stand close together in this order, the first of them at a word's start."""
    letters = typed.replace(" ", "")
    starts = (at for at, sign in enumerate(called) if sign == letters[0] and (at == 0 or called[at - 1] == " "))
    for at in starts:
        rest = iter(called[at : at + 2 * len(letters)])
        if all(letter in rest for letter in letters):
            return True
    return False


@lru_cache(maxsize=20_000)
def _distance(typed: str, word: str) -> int:
    """Return how many letters are wrong between what was typed and the beginning of a word that is nearest to it."""
    before: list[int] = []
    row = list(range(len(word) + 1))
    for i, letter in enumerate(typed, 1):
        after = [i]
        for j, other in enumerate(word, 1):
            cost = min(row[j] + 1, after[j - 1] + 1, row[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == word[j - 2] and typed[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            after.append(cost)
        before, row = row, after
    return min(row)
