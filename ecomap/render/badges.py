"""Badges of the notation: contact now, wish, role and decision, each an icon with its words.

Three different facts: a badge never stands for another table's. Only the contact badge is on the young
person's papers; their wishes are words there.
"""

from __future__ import annotations

from ecomap.model.copies import Audience
from ecomap.render.forms import CLINICAL, BadgeKind

_NOT_GUESTS = CLINICAL | {Audience.YOUNG_PERSON}


def _contact(key: str, icon: str, words: str, short: str, clinical: str) -> BadgeKind:
    return BadgeKind(key=key, words=words, short=short, clinical=clinical, icon=icon, audiences=_NOT_GUESTS)


def _wish(key: str, icon: str, words: str, short: str = "") -> BadgeKind:
    return BadgeKind(key=key, words=words, short=short or words, clinical=words, icon=icon, audiences=_NOT_GUESTS)


def _decision(key: str, icon: str, words: str) -> BadgeKind:
    return BadgeKind(key=key, words=words, short=words, clinical=words, icon=icon, audiences=CLINICAL)


CONTACTS = (
    _contact("lives_with", "house", "we live together", "live together", "lives with"),
    _contact("overnight", "moon", "I stay over", "stay over", "overnight"),
    _contact("face_to_face", "users-round", "we meet", "meet", "face to face"),
    _contact("supervised", "user-round-group", "we meet with a worker", "with a worker", "supervised"),
    _contact("phone", "phone", "we call", "call", "phone or video"),
    _contact("online", "message-square-text", "we message", "message", "online"),
    _contact("letterbox", "mail", "letters", "letters", "letterbox"),
    _contact("none", "unlink", "we've lost touch", "lost touch", "no contact"),
    _contact("never_met", "circle-dashed", "we've never met", "never met", "never met"),
    _contact("died", "leaf", "they have died", "died", "has died"),
    _contact("unborn", "baby", "baby on the way", "on the way", "not yet born"),
)
"""How the young person and somebody are in touch now, from the closest way on."""

WISHES = (
    _wish("more", "plus", "more time together", "more time"),
    _wish("same", "heart", "the same as now", "the same"),
    _wish("less", "minus", "less time together", "less time"),
    _wish("reconnect", "link", "get back in touch", "back in touch"),
    _wish("meet", "handshake", "meet"),
    _wish("know_about", "book-open", "just know about", "know about"),
    _wish("message", "send", "send a message", "message"),
    _wish("not_now", "hourglass", "not now"),
    _wish("no", "x", "no"),
    _wish("visit_place", "flower", "visit a special place", "special place"),
    _wish("unsure", "circle-question-mark", "not sure"),
)
"""What the young person would like."""

ROLES = (
    BadgeKind(key="paid", words="paid to help", short="paid", clinical="paid", icon="briefcase", audiences=_NOT_GUESTS),
)
"""What somebody is beside family or friend: with the young person as part of a job."""

DECISIONS = (
    _decision("ok", "check", "OK"),
    _decision("ok_supervised", "user-round-check", "OK with a worker"),
    _decision("letters_only", "mail-check", "letters only"),
    _decision("checking", "ellipsis", "being checked"),
    _decision("not_allowed", "ban", "not allowed"),
)
"""What the adults who may decide have decided: never on the young person's papers."""
