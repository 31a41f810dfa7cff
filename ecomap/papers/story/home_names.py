"""What a home is called on the young person's papers, never by its street; and how it is drawn."""

from __future__ import annotations

import re

from ecomap.model.copies import Copy
from ecomap.model.journey import Home, HomeKind
from ecomap.model.person import Kind
from ecomap.papers.words import spoken

_ENDS = "Street|Road|Rd|Avenue|Ave|Lane|Terrace|Drive|Close|Crescent|Court|Grove|Walk|Mews|Row|Way|Square|Parade"
_BEGINS = "Heol|Ffordd|Stryd|Rhodfa|Lôn"
_BEFORE = r"(?:,?\s*\b(?:in|on|at|near|by|off)\s+)?(?:\b[Nn]o\.?\s*)?(?:\b\d+\s?[a-zA-Z]?\b,?\s+)?"
_STREET = re.compile(
    _BEFORE
    + r"(?:"
    + rf"(?!(?:House|Flat|Home|The|My)\b)(?:[^\W\d_a-z][\w’'.-]*\s+){{1,3}}(?:{_ENDS})\b\.?"
    + rf"|(?:{_BEGINS})(?:\s+(?:y|yr|[^\W\d_a-z][\w’'.-]*))+"
    + r")"
)
"""A street with its number and the word before it: "in Cwm Terrace", "12 Harbour Street", "Heol y Bont"."""
_KINDS = frozenset(
    ("home", "house", "flat", "bungalow", "caravan", "cottage", "room", "hostel", "bedsit", "farm", "boat")
)
_ARTICLES = re.compile(r"^(?:a|an|the|my|our)\s+", re.IGNORECASE)


HOME_LOOKS = {
    HomeKind.FAMILY: ("house", "mum"),
    HomeKind.KINSHIP: ("house", "mum"),
    HomeKind.FOSTER: ("house", "home"),
    HomeKind.ADOPTIVE: ("house", "home"),
    HomeKind.RESIDENTIAL: ("building-2", "home"),
    HomeKind.RECEPTION: ("building-2", "help"),
    HomeKind.SUPPORTED: ("key", "school"),
    HomeKind.OWN: ("key", "friends"),
    HomeKind.JOURNEY: ("footprints", "dad"),
    HomeKind.OTHER: ("bed", "help"),
}
"""The icon and the colours of each kind of home."""
_AT_BIRTH = 0.25
"""Years after the birth: a home that began by then is the first one."""


def home_name(copy: Copy, home: Home) -> str:
    """Return what a home is called: "Nan's house"; "The house with Mum" for "House in Cwm Terrace"."""
    left = " ".join(_STREET.sub(" ", home.name).split()).strip(" ,;-–")
    if left == " ".join(home.name.split()):
        return left or "A home"
    kind = _ARTICLES.sub("", left).lower() or "home"
    if kind not in _KINDS:
        return left
    with_whom = _somebody(copy, home)
    if is_first(copy, home):
        more = f"with {with_whom}" if kind == "home" else f"a {kind}"
        return "My first home" if kind == "home" and not with_whom else f"My first home, {more}"
    return f"The {kind} with {with_whom}" if with_whom else f"A {kind}"


def is_first(copy: Copy, home: Home) -> bool:
    """Say whether the young person was born into a home."""
    born = copy.shown.people[copy.shown.young_person].born
    if born is None or home.since is None:
        return False
    return home.since.year == born.year and home.since.point() - born.point() < _AT_BIRTH


def _somebody(copy: Copy, home: Home) -> str:
    """Return whoever is named first of those who lived there, "" if nobody is known."""
    people = (one.person for one in home.people if copy.shown.people[one.person].kind is Kind.PERSON)
    return next((spoken(copy, one) for one in people), "")
