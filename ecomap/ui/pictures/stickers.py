"""Stickers to choose from: shipped icons and emoji in the line form, in groups, found by words."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from ecomap.render import icons, typeface
from ecomap.render.letters import clean, clusters
from ecomap.resource import resource
from ecomap.ui.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Sticker:
    """One that can be chosen."""

    value: str
    """The name of a shipped icon, or an emoji."""
    name: str
    """What it is called, read aloud."""
    words: tuple[str, ...] = ()
    """Other words by which it is found."""


@dataclass(frozen=True, slots=True)
class StickerGroup:
    """Some that belong together."""

    name: str
    stickers: tuple[Sticker, ...]


COLOURS = {
    "mum": QT_TRANSLATE_NOOP("stickers", "plum"),
    "home": QT_TRANSLATE_NOOP("stickers", "brick red"),
    "school": QT_TRANSLATE_NOOP("stickers", "mustard"),
    "community": QT_TRANSLATE_NOOP("stickers", "green"),
    "dad": QT_TRANSLATE_NOOP("stickers", "teal"),
    "friends": QT_TRANSLATE_NOOP("stickers", "blue"),
    "help": QT_TRANSLATE_NOOP("stickers", "slate"),
    "pets": QT_TRANSLATE_NOOP("stickers", "brown"),
}
"""What the look's colours are called: each has its contrast in every palette, and its own grey in none."""


@cache
def sticker_groups(language: str = "en") -> tuple[StickerGroup, ...]:
    """Return all stickers of a language, in the order in which they are offered."""
    listed = json.loads(resource(f"words/stickers-{language}.json").read_text(encoding="utf-8"))
    return tuple(
        StickerGroup(one["name"], tuple(_sticker(value, words) for value, words in one["stickers"].items()))
        for one in listed["groups"]
    )


def found(groups: Iterable[StickerGroup], text: str) -> tuple[StickerGroup, ...]:
    """Return the groups with only those stickers of which a word begins with each word looked for."""
    wanted = text.casefold().split()
    kept = (
        replace(group, stickers=tuple(one for one in group.stickers if all(_begins(one, word) for word in wanted)))
        for group in groups
    )
    return tuple(group for group in kept if group.stickers)


def typed_emoji(text: str) -> str:
    """Return the one emoji somebody typed, if it can be drawn; "" for words, and for what no bundled font has."""
    letters = clusters(clean(text).strip())
    if len(letters) != 1 or any(letter.isalnum() for letter in letters[0]) or letters[0] in icons.names():
        return ""
    return letters[0] if typeface.has_letters(letters[0]) else ""


def _sticker(value: str, words: str) -> Sticker:
    name, *others = (word.strip() for word in words.split(","))
    return Sticker(value, name, tuple(others))


def _begins(sticker: Sticker, word: str) -> bool:
    said = " ".join((sticker.name, *sticker.words)).casefold().split()
    return sticker.value == word or any(one.startswith(word) for one in said)
