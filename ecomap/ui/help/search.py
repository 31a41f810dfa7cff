"""Finding pages of help by words."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ecomap.ui.help.pages import Page

_MARKS = re.compile(r"[*`#>|]|\]\([\w-]+\)|\[")
_WORD = re.compile(r"[\w']+")
_TITLE, _HEADING = 40, 10
"""How much more a word weighs in the title of a page or in a heading than below it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A page in which all words were found, and the sentence that holds most of them."""

    page: Page
    passage: str


def found(pages: Iterable[Page], words: str) -> tuple[Hit, ...]:
    """Return the pages in which every word begins some word, best first; nothing for no words."""
    wanted = _words(words)
    pages = tuple(pages)
    rare = {each: math.log(1 + len(pages) / max(1, sum(_holds(page, each) for page in pages))) for each in wanted}
    weighed = [(_weight(page, rare), page) for page in pages] if wanted else []
    ordered = sorted((one for one in weighed if one[0]), key=lambda one: -one[0])
    return tuple(Hit(page=page, passage=_passage(page, wanted)) for _, page in ordered)


def plain(markdown: str) -> str:
    """Return words without their marks."""
    return _MARKS.sub("", markdown).strip(" -")


def _weight(page: Page, rare: Mapping[str, float]) -> float:
    """Return how well a page meets the words, the rare ones most; 0 if one of them is nowhere in it."""
    title, headings, whole = _words(page.title), _words(" ".join(page.headings)), _words(plain(page.text))
    counts = {
        each: _count(whole, each) + _TITLE * _count(title, each) + _HEADING * _count(headings, each) for each in rare
    }
    return sum(count * rare[each] for each, count in counts.items()) if all(counts.values()) else 0.0


def _holds(page: Page, word: str) -> bool:
    return _count(_words(plain(page.text)), word) > 0


def _passage(page: Page, wanted: list[str]) -> str:
    """Return the sentence that holds most of the words."""
    lines = [plain(line) for line in page.text.splitlines() if not line.startswith(("#", "|"))]
    sentences = [each for line in lines for each in re.split(r"(?<=[.?!]) ", line) if each]
    return max(sentences, key=lambda each: sum(_count(_words(each), one) > 0 for one in wanted), default="")


def _count(words: list[str], start: str) -> int:
    return sum(word.startswith(start) for word in words)


def _words(text: str) -> list[str]:
    """Return the words of a text, without capitals and accents."""
    bare = "".join(one for one in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(one))
    return _WORD.findall(bare)
