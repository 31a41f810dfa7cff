"""A change in one sentence: in the young person's words on their own copy, in plain ones on all others."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ecomap.model.contact import IN_TOUCH, Contact, ContactKind, WishKind
from ecomap.model.copies import Audience, Copy
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.network import Strength
from ecomap.model.person import ElementId, Life

from .compared import Change, ChangeKind, Fact
from .names import name_on

_MINE: Mapping[ChangeKind, str] = {
    ChangeKind.BORN: "{who} was born.",
    ChangeKind.NEW: "{who} is new on my map.",
    ChangeKind.NEW_HOME: "I have a new home: {who}.",
    ChangeKind.IN_TOUCH_AGAIN: "{who} and I are in touch again.",
    ChangeKind.FIRST_IN_TOUCH: "{who} and I are in touch now.",
    ChangeKind.CLOSER: "{who} came closer.",
    ChangeKind.STRONGER: "My line with {who} got stronger.",
    ChangeKind.CONTACT_MORE: "{who} and I are in touch more now.",
    ChangeKind.NEW_LINE: "{who} and {other} have a line now.",
    ChangeKind.CONTACT_OTHERWISE: "{who} and I are in touch in a new way.",
    ChangeKind.FELT_OTHERWISE: "Things with {who} feel different now.",
    ChangeKind.CONTACT_LESS: "{who} and I are in touch less now.",
    ChangeKind.WEAKER: "My line with {who} is not as strong now.",
    ChangeKind.FURTHER: "{who} moved further out on my map.",
    ChangeKind.LOST_TOUCH: "{who} and I are not in touch now.",
    ChangeKind.NOT_ON_MAP_NOW: "{who} is not on my map now.",
    ChangeKind.DIED: "{who} has died.",
}
"""As the young person would say it: 15 words or fewer with a name, nobody's fault."""

_MY_WISH: Mapping[WishKind, str] = {
    WishKind.MORE: "I would like more time with {who}.",
    WishKind.SAME: "I would like things with {who} to stay the same.",
    WishKind.LESS: "I would like less time with {who}.",
    WishKind.RECONNECT: "I would like to get back in touch with {who}.",
    WishKind.MEET: "I would like to meet {who}.",
    WishKind.KNOW_ABOUT: "I would like to know about {who}.",
    WishKind.MESSAGE: "I would like to send a message to {who}.",
    WishKind.NOT_NOW: "Not now, with {who}.",
    WishKind.NO: "I would not like to be in touch with {who}.",
    WishKind.VISIT_PLACE: "I would like to visit a special place for {who}.",
    WishKind.UNSURE: "I am not sure yet about {who}.",
}

_LIVE_TOGETHER = "{who} and I live together now."
_STAY_OVER = "I stay over with {who} now."
_LIVED_TOGETHER = "{who} and I do not live together now."
_UNNAMED_HOME = "I have a new home."
_PLAIN_UNNAMED_HOME = "New home{on}, without a name."
_NEVER_BREATHED = "{who} died before being born."

_BETWEEN_OTHERS: Mapping[ChangeKind, str] = {
    ChangeKind.STRONGER: "The line between {who} and {other} got stronger.",
    ChangeKind.WEAKER: "The line between {who} and {other} is not as strong now.",
    ChangeKind.FELT_OTHERWISE: "The line between {who} and {other} is different now.",
}

_PLAIN: Mapping[ChangeKind, str] = {
    ChangeKind.BORN: "{who} was born{on}.",
    ChangeKind.NEW: "{who} is new on the map.",
    ChangeKind.NEW_HOME: "New home{on}: {who}.",
    ChangeKind.IN_TOUCH_AGAIN: "{who}: in touch again ({now}).",
    ChangeKind.FIRST_IN_TOUCH: "{who}: in touch for the first time ({now}).",
    ChangeKind.CLOSER: "{who} came closer: ring {was}, now ring {now}.",
    ChangeKind.STRONGER: "Tie with {who} stronger: {was}, now {now}.",
    ChangeKind.CONTACT_MORE: "{who}: more contact ({was}, now {now}).",
    ChangeKind.NEW_LINE: "New tie between {who} and {other}.",
    ChangeKind.NEW_WISH: "{who}: the wish now is “{now}”.",
    ChangeKind.CONTACT_OTHERWISE: "{who}: contact of another kind ({was}, now {now}).",
    ChangeKind.FELT_OTHERWISE: "Tie with {who} felt otherwise: {was}, now {now}.",
    ChangeKind.CONTACT_LESS: "{who}: less contact ({was}, now {now}).",
    ChangeKind.WEAKER: "Tie with {who} weaker: {was}, now {now}.",
    ChangeKind.FURTHER: "{who} moved further out: ring {was}, now ring {now}.",
    ChangeKind.LOST_TOUCH: "{who}: lost touch (was {was}).",
    ChangeKind.NOT_ON_MAP_NOW: "{who} is not on the map now.",
    ChangeKind.DIED: "{who} has died{on}.",
}
_PLAIN_BETWEEN: Mapping[ChangeKind, str] = {
    ChangeKind.STRONGER: "Tie between {who} and {other} stronger: {was}, now {now}.",
    ChangeKind.WEAKER: "Tie between {who} and {other} weaker: {was}, now {now}.",
    ChangeKind.FELT_OTHERWISE: "Tie between {who} and {other} felt otherwise: {was}, now {now}.",
}


def _as_written(text: str) -> str:
    return text


def in_words(change: Change, now: Copy, said: Callable[[str], str] = _as_written) -> str:
    """Return a change as one sentence, in the words of the copy's audience.

    `said` is the translator: it is given the sentence before the names are put into it, and words for what was and is.
    """
    mine = now.audience is Audience.YOUNG_PERSON
    form = _my_form(change, now.shown) if mine else _plain_form(change, now.shown)
    when = said(" ({date})").format(date=change.now.words()) if isinstance(change.now, PartialDate) else ""
    return said(form).format(
        who=_name(change, change.element, now),
        other=_name(change, change.other, now) if change.other else "",
        was=said(_fact(change.was)),
        now=said(_fact(change.now)),
        on=when,
    )


def _my_form(change: Change, shown: Document) -> str:
    """Return the young person's sentence for a change, before the names are in it."""
    if isinstance(change.now, WishKind):
        return _MY_WISH[change.now]
    if change.other is not None and change.kind in _BETWEEN_OTHERS:
        return _BETWEEN_OTHERS[change.kind]
    if change.kind is ChangeKind.NEW_HOME and not shown.homes[change.element].name:
        return _UNNAMED_HOME
    if change.kind is ChangeKind.DIED and shown.people[change.element].life in (Life.STILLBORN, Life.MISCARRIED):
        return _NEVER_BREATHED
    if isinstance(change.now, Contact) and change.kind is not ChangeKind.LOST_TOUCH:
        return _my_contact(change, change.now)
    return _MINE[change.kind]


def _my_contact(change: Change, now: Contact) -> str:
    """Return the sentence for another contact: living together and staying over have words of their own."""
    was = change.was.kind if isinstance(change.was, Contact) else None
    if was is not now.kind and now.kind is ContactKind.LIVES_WITH:
        return _LIVE_TOGETHER
    if was is ContactKind.LIVES_WITH:
        return _LIVED_TOGETHER
    if was is not now.kind and now.kind is ContactKind.OVERNIGHT:
        return _STAY_OVER
    return _MINE[change.kind]


def _plain_form(change: Change, shown: Document) -> str:
    """Return the sentence for everybody else."""
    if change.kind is ChangeKind.NEW_HOME and not shown.homes[change.element].name:
        return _PLAIN_UNNAMED_HOME
    if change.other is not None and change.kind in _PLAIN_BETWEEN:
        return _PLAIN_BETWEEN[change.kind]
    return _PLAIN[change.kind]


def _name(change: Change, element: ElementId, now: Copy) -> str:
    """Return how somebody is called on this copy; who is not on the map now, as they were then."""
    if change.kind is ChangeKind.NOT_ON_MAP_NOW:
        return str(change.was)
    return name_on(now, element)


def _fact(fact: Fact) -> str:
    """Return what was or is, in one or two words."""
    if isinstance(fact, Contact):
        kind = fact.kind.value.replace("_", " ")
        return f"{kind}, {fact.often}" if fact.often and fact.kind in IN_TOUCH else kind
    if isinstance(fact, Strength):
        return fact.value.replace("_", " and ")
    if isinstance(fact, WishKind):
        return fact.value.replace("_", " ")
    return "" if fact is None else fact.words() if isinstance(fact, PartialDate) else str(fact)
