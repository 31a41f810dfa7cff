"""A finished file, opened once more and searched for everything its reader must not see.

Papers are made of copies, so that nothing should ever be found. This is the second lock on the same door: it reads the
written bytes, and knows nothing of how they were made. A file that holds what it must not, or cannot be read, is taken
away again, and `TellsTooMuch` says so.

What counts is a text that neither the copy holds nor the program says by itself, word by word: a single word of a name
(where neither knows it), a whole sentence of anything else. So that nothing stops a good paper, words are
compared as whole words ("Jo" is not in "Joy"), and a text of none but common words counts only if it is long.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from ecomap.model.copies import Secret, Sort, Withheld, plain
from ecomap.papers.opened import CannotBeOpened, Found, opened
from ecomap.papers.opened.found import picture
from ecomap.papers.own_words import own_words
from ecomap.papers.sheet import listing
from ecomap.render.drawing import Drawing, Picture, Words

_LONG = 6
"""Words: so many common ones in a row are no coincidence."""
_NAMED_LONG = {Sort.PLACE: 3, Sort.ADDRESS: 3}
_DIGITS = 7
"""Figures: so many in one text are a phone number, or a reference."""
_BREAKABLE = 13
"""Letters: a longer word may be broken at the end of a line."""
_UNPARTED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Letters of scripts that leave no room between words."""


class TellsTooMuch(Exception):
    """What was made held what its reader must not see, or could not be proven not to; nothing of it is kept."""

    def __init__(self, sorts: frozenset[Sort], left: Path | None = None) -> None:
        """Say what sorts of things it held, never what; `left` is where a file still is that cannot be deleted."""
        what = listing(sorted(sort.value for sort in sorts))
        found = f"it held {what} that its reader must not see" if what else "it could not be opened again and checked"
        done = f"It is still at {left}: delete it." if left is not None else "It was deleted."
        super().__init__(f"This was not kept: {found}. {done} Please tell whoever looks after this program.")
        self.sorts, self.left = sorts, left


def written(path: Path, content: bytes, away: Withheld, write: Callable[[Path, bytes], object]) -> None:
    """Write a file, open it again and search it; if anything is found, delete it and raise `TellsTooMuch`."""
    write(path, content)
    try:
        sorts = told(opened(path.name, path.read_bytes()), away)
    except (CannotBeOpened, OSError) as error:
        raise _taken_away(path, frozenset()) from error
    if sorts:
        raise _taken_away(path, sorts)


def checked(page: Drawing, away: Withheld) -> Drawing:
    """Return a page, searched before it is printed or becomes dots; `TellsTooMuch` if it says what it must not."""
    sorts = told(drawn(page), away)
    if sorts:
        raise TellsTooMuch(sorts)
    return page


def _taken_away(path: Path, sorts: frozenset[Sort]) -> TellsTooMuch:
    try:
        path.unlink()
    except OSError:
        return TellsTooMuch(sorts, path)
    return TellsTooMuch(sorts)


def drawn(page: Drawing) -> Found:
    """Return what a page says and shows: its words as painted, its alternative texts, its title and outline."""
    figures = ["\n".join(one.text for one in figure.primitives if isinstance(one, Words)) for figure in page.figures]
    beside = [figure.meaning.alternative for figure in page.figures]
    shown = (one.encoded for figure in page.figures for one in figure.primitives if isinstance(one, Picture))
    return Found(("\n".join(figures), *beside, page.title, page.outline), frozenset(map(picture, shown)))


def told(found: Found, away: Withheld) -> frozenset[Sort]:
    """Return what sorts of things are told that must not be: none, if all is well."""
    pieces = [plain(text) for text in found.texts]
    whole = "\n".join(pieces)
    words, squeezed = frozenset(whole.split()), whole.replace(" ", "")
    sorts = {one.sort for one in _telling(away) if _is_in(one.plain, whole, words, squeezed)}
    if found.pictures & away.pictures:
        sorts.add(Sort.PICTURE)
    return frozenset(sorts)


def _is_in(secret: str, whole: str, words: frozenset[str], squeezed: str) -> bool:
    word = secret.strip()
    if _UNPARTED.search(word) or len(word) >= _BREAKABLE:
        return word.replace(" ", "") in squeezed
    return secret in whole if " " in word else word in words


@lru_cache(maxsize=8)
def _telling(away: Withheld) -> tuple[Secret, ...]:
    """Return those of the secrets whose words on a page could come from nowhere else."""
    own = own_words()
    common = frozenset(own.split()) | frozenset(away.seen.split())
    return tuple(one for one in away.secrets if one.plain not in own and _counts(one, common))


def _counts(secret: Secret, common: frozenset[str]) -> bool:
    """Say whether a text is a secret's alone, and no chance meeting of common words."""
    words = secret.plain.split()
    if secret.sort in (Sort.DATE, Sort.ID) or sum(map(_digits, words)) >= _DIGITS:
        return True
    if any(word not in common and not word.isdigit() and _is_long(word, secret.sort) for word in words):
        return True
    return len(words) >= _NAMED_LONG.get(secret.sort, _LONG)


def _is_long(word: str, sort: Sort) -> bool:
    """Say whether a word is long enough to be known again: two letters of a name or of a far script, else three."""
    return len(word) > (1 if sort is Sort.NAME or not word.isascii() else 2)


def _digits(word: str) -> int:
    return sum(map(str.isdigit, word))


def checker(away: Withheld, write: Callable[[Path, bytes], object]) -> Callable[[Path, bytes], None]:
    """Return a writer of files that searches each."""
    return lambda path, content: written(path, content, away, write)


def prepared(away: Withheld) -> Withheld:
    """Return what is withheld, made ready to be looked for: a tenth of a second, not for the window's thread."""
    _telling(away)
    return away
