"""Places and groups in what is typed: "Westmere School", "Amir from boxing", "Pops Cafe"."""

from __future__ import annotations

import re

from ecomap.edit.phrases.words import PlaceWord, Words, plain


def place_of(text: str, words: Words) -> PlaceWord | None:
    """Return what kind of place or group a text names, by its last words, else by its first; None if by neither."""
    parts = plain(text).split(" ")
    for length in range(min(4, len(parts)), 0, -1):
        if found := words.places.get(" ".join(parts[-length:])):
            return found
    first = words.places.get(parts[0])
    return first if first and first.sector == "school" else None


def is_place_like_kin(text: str, name: str, words: Words) -> bool:
    """Say whether a place only starts like somebody of the family: "Pops Cafe", all in capitals."""
    key = plain(name)
    return (
        key in words.places and key not in words.lists["also names"] and all(one[0].isupper() for one in text.split())
    )


def at_place(text: str, words: Words) -> tuple[str, str]:
    """Return a text without "at Westmere School" or "from boxing", and that place; "CAMHS Dr Shah" is there."""
    for word in words.list("at"):
        found = re.fullmatch(rf"(.+?) {re.escape(word)} (\D.*)", text, re.IGNORECASE)
        if found:
            return found[1], found[2]
    for word in words.list("from"):
        before, _, place = text.rpartition(f" {word} ")
        if before and place and place_of(place, words):
            return before, place
    parts = text.split()
    for length in range(1, min(4, len(parts) - 1)):
        if plain(parts[length]) in words.lists["titles"] and plain(" ".join(parts[:length])) in words.places:
            return " ".join(parts[length:]), " ".join(parts[:length])
    return text, ""
