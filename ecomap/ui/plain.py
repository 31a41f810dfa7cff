"""Words as they are compared where people, commands or whom to pick are looked for."""

from __future__ import annotations

import re
import unicodedata

_BETWEEN = re.compile(r"[^\w']+")


def plain(text: str) -> str:
    """Return a text as it is compared: without capitals and accents, so that "zoe" finds "Zoë".

    Letters and their accents are parted by Unicode's canonical decomposition (UAX #15).
    """
    if text.isascii():
        return text.casefold()  # has no accents: most of what is said of hundreds of people
    parted = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in parted if unicodedata.category(letter) != "Mn").replace("’", "'")


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text, made plain: "half" and "brother" of "half-brother"."""
    return tuple(filter(None, _BETWEEN.split(plain(text))))
