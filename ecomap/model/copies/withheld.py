"""What must not come out with a copy: everything the map says and the copy does not, as texts and pictures.

It is made beside the copy, for whoever reads a finished file once more. A file is compared with it, and shows nothing
of it; no paper, drawing or list is ever given it.
"""

from __future__ import annotations

import datetime
import hashlib
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from enum import Enum
from typing import Any

from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.person import TITLES

from .audience import Audience, Copy


class Sort(Enum):
    """What sort of thing is withheld, in the words of a warning."""

    NAME = "a name"
    ADDRESS = "an address"
    PHONE = "a phone number"
    EMAIL = "an email address"
    DATE = "a date of birth or death"
    NOTE = "a note"
    REASON = "a reason"
    PRIVATE = "a private fact"
    PLACE = "a place or a home"
    WORDS = "somebody's words"
    ID = "an inner number"
    PICTURE = "a picture"


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """A text that must not come out, in its plain form."""

    plain: str
    sort: Sort


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """What must not come out with a copy; nothing of it shows where a value is written into a log."""

    secrets: frozenset[Secret] = field(default=frozenset(), repr=False)
    pictures: frozenset[str] = field(default=frozenset(), repr=False)
    """SHA-256 of their contents, in hex."""
    seen: str = field(default="", repr=False)
    """All that the copy says itself, in plain form: never an alarm."""


NOTHING_WITHHELD = Withheld()


def withheld(document: Document, copy: Copy) -> Withheld:
    """Return what a copy of a document must not tell; of the file copy, which holds everything, that is nothing."""
    if copy.audience is Audience.FILE:
        return NOTHING_WITHHELD
    seen = _Told()
    for one in (copy, copy.then):
        if one is not None:
            seen.everything(one.shown)
            seen.dates.update(forms(one.on))
    whole = _Told(_CODES)
    whole.everything(document)
    said = plain("\n".join(seen.texts)) + "".join(sorted(seen.dates))
    secrets = {Secret(plain=part, sort=sort) for text, sort in whole.texts.items() for part in _parts(text, sort)} | {
        Secret(plain=one, sort=Sort.DATE) for one in whole.births - seen.dates
    }
    kept = frozenset(one for one in secrets if one.plain.strip() and one.plain not in said)
    return Withheld(secrets=kept, pictures=frozenset(whole.pictures - seen.pictures), seen=said)


_BETWEEN = re.compile(
    "[\\s\\0-\\x1f!-/:-@\\[-`{-\u00bf\u2000-\u206f\u3000-\u303f\u060c\u061b\u061f\u06d4\u0964\u0965\u1360-\u1368]+"
)
"""What stands between words, in any script; marks that belong to a letter do not."""
_JOINERS = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""What is between letters and is no letter: soft hyphens, joiners, marks of direction."""


def plain(text: str) -> str:
    """Return the words of a text, parted and surrounded by single blanks: without case, punctuation and line breaks."""
    words = _BETWEEN.sub(" ", unicodedata.normalize("NFKC", _JOINERS.sub("", text)).casefold()).strip()
    return f" {words} " if words else ""


def forms(day: datetime.date) -> tuple[str, ...]:
    """Return the ways in which a day can be written, in plain form."""
    words = PartialDate(year=day.year, month=day.month, day=day.day).words()
    numbers = (f"{day:%Y %m %d}", f"{day:%d %m %Y}", f"{day.day} {day.month} {day.year}", f"{day:%Y%m%d}")
    return tuple(dict.fromkeys(plain(one) for one in (words, *numbers)))


_SORTS: Mapping[str, Sort] = {
    "address": Sort.ADDRESS,
    "service_address": Sort.ADDRESS,
    "phone": Sort.PHONE,
    "service_phone": Sort.PHONE,
    "email": Sort.EMAIL,
    "note": Sort.NOTE,
    "reason": Sort.REASON,
    "text": Sort.NAME,
    "other_script": Sort.NAME,
    "short": Sort.NAME,
    "former_name": Sort.NAME,
    "worker": Sort.NAME,
    "health": Sort.PRIVATE,
    "offences": Sort.PRIVATE,
    "immigration": Sort.PRIVATE,
    "others": Sort.PRIVATE,
    "name": Sort.PLACE,
}
"""The sort of a text, by the field it stands in."""
_CODES = frozenset(
    (
        *("fact", "mime", "picture", "icon", "sticker", "colour", "sector"),
        *("style", "house_style", "cover", "order", "left_out"),
        *("languages", "language", "oldest", "youngest"),
        *("starts", "ends", "session"),
    )
)
"""Fields that hold a word of the program, a choice, a language or a time of the day: what they say is no secret."""
_RANDOM = re.compile(r"[0-9a-f]{12,}")
"""An id as the program makes them; one that somebody wrote by hand may be any word."""


class _Told:
    """Everything one document says, gathered by walking all of its fields, or all but those that hold `codes`."""

    def __init__(self, codes: frozenset[str] = frozenset()) -> None:
        self.codes = codes
        self.texts: dict[str, Sort] = {}
        self.dates: set[str] = set()
        self.births: set[str] = set()
        self.pictures: set[str] = set()

    def everything(self, value: object, name: str = "") -> None:
        """Gather what a value says, and all that is in it."""
        if isinstance(value, str):
            self._text(value, name)
        elif isinstance(value, PartialDate):
            if value.day and value.exists():
                self._day(value.earliest(), name)
        elif isinstance(value, datetime.date):
            self._day(value, name)
        elif isinstance(value, bytes):
            self.pictures.add(hashlib.sha256(value).hexdigest())
        elif is_dataclass(value):
            for one in fields(value):
                if one.name not in self.codes:
                    self.everything(getattr(value, one.name), _inner(one.name, value))
        elif isinstance(value, Mapping):
            for key, one in value.items():
                self.everything(key, "id")
                self.everything(one, name)
        elif isinstance(value, tuple | list | frozenset):
            for one in value:
                self.everything(one, name)

    def _text(self, text: str, name: str) -> None:
        sort = Sort.ID if name in ("id", "young_person") else _SORTS.get(name, Sort.WORDS)
        if text:
            self.texts.setdefault(text, sort)
            self.dates.update(form for day in _days_in(text) for form in forms(day))

    def _day(self, day: datetime.date, name: str) -> None:
        self.dates.update(forms(day))
        if name in ("born", "died"):
            self.births.update(forms(day))


def _inner(name: str, value: Any) -> str:
    """Return by what name the sort of a field is known: "text" is a name's only in a name."""
    return name if name != "text" or hasattr(value, "other_script") else "words"


def _parts(text: str, sort: Sort) -> Iterator[str]:
    """Yield what of a text would give it away, in plain form: of a name each word, of anything else each sentence."""
    if sort is Sort.ID:
        if _RANDOM.fullmatch(text):
            yield plain(text)
        return
    yield plain(text)
    if sort is Sort.NAME:
        words = (plain(word) for word in text.split() if word.casefold().rstrip(".") not in TITLES)
        yield from (word for word in words if len(word.strip()) > 1)
    else:
        yield from map(plain, re.split(r"(?<=[.;!?])\s+|\n", text))


def _days_in(text: str) -> Iterator[datetime.date]:
    """Yield the days that a text writes in figures: "2026-08-15 12:00"."""
    for year, month, day in re.findall(r"\b(\d{4})-(\d\d)-(\d\d)\b", text):
        try:
            yield datetime.date(int(year), int(month), int(day))
        except ValueError:
            continue
