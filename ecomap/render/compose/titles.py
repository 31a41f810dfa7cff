"""What an ecomap is called that is seen through a focus, in the words of whoever looks at it or reads it."""

from __future__ import annotations

from collections.abc import Callable

from ecomap.model.copies import Audience, Copy
from ecomap.model.document import Document
from ecomap.model.focus import Focus, Scope
from ecomap.model.naming import called
from ecomap.model.person import ElementId

_MINE = {
    Scope.TOUCH: "people I'm in touch with",
    Scope.WISHES: "people I would like back, or more of",
    Scope.SUPPORT: "who supports me",
    Scope.APART: "who is paid, and who is not",
    Scope.UNPAID: "people in my life who are not paid",
    Scope.PAID: "people in my life who are paid",
    Scope.CIRCLES: "my circles",
    Scope.HOME: "one home, {home}",
}
_THEIRS = {
    **_MINE,
    Scope.TOUCH: "people {name} is in touch with",
    Scope.WISHES: "people {name} would like back, or more of",
    Scope.SUPPORT: "who supports {name}",
    Scope.UNPAID: "people in {name}'s life who are not paid",
    Scope.PAID: "people in {name}'s life who are paid",
    Scope.CIRCLES: "{name}'s circles",
}
_MOST = 3
"""So many people a home without a name is called after."""


def phrase(copy: Copy, focus: Focus, say: Callable[[str], str] = str) -> str:
    """Return what is shown of an ecomap: "people I'm in touch with"; `say` translates."""
    document = copy.shown
    table = _MINE if copy.audience is Audience.YOUNG_PERSON else _THEIRS
    name = called(document, document.young_person)
    return say(table[focus.scope]).format(name=name, home=home_name(document, focus.of, say))


def title(copy: Copy, focus: Focus, say: Callable[[str], str] = str) -> str:
    """Return the same as the name of a page: "People I'm in touch with"."""
    words = phrase(copy, focus, say)
    return words[:1].upper() + words[1:]


def home_name(document: Document, home: ElementId | None, say: Callable[[str], str] = str) -> str:
    """Return what a home is called: by its name, or after those who live there."""
    household = document.households.get(home) if home is not None else None
    if household is None:
        return ""
    if household.name:
        return household.name
    members = [called(document, one) for one in household.members if one in document.people]
    if len(members) <= _MOST:
        return ", ".join(members)
    return say("{names} and others").format(names=", ".join(members[: _MOST - 1]))
