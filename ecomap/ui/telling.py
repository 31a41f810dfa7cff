"""How two people are related, or linked otherwise, in words: for the bar over the drawing."""

from __future__ import annotations

from dataclasses import dataclass

from ecomap.model.copies import Audience, Copy
from ecomap.model.households import households_of
from ecomap.model.kinship import Step
from ecomap.model.linked import Link, Linked, linked
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.model.related import Related, noun, related, step_word, steps_in_words, way_in_words
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

MOST = 3
"""So many of those whom both know are named; of more, how many others there are."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of two people, and who is on the way from one to the other."""

    people: tuple[ElementId, ...]
    words: str
    more: str = ""
    family: bool = False
    """The way is through the family alone."""


def tell(copy: Copy, one: ElementId, other: ElementId) -> Told:
    """Return how two are related; if they are not, how else they are linked; else that nobody knows."""
    document = copy.shown
    if all(each in document.people for each in (one, other)):
        found = related(document, one, other)
        if found is not None:
            return Told(found.people, relation_sentence(copy, found), way_sentence(copy, found), family=True)
    link = linked(document, households_of(copy), one, other)
    if link is not None:
        return Told(link.people, link_sentence(copy, link), link_way(copy, link))
    words = translate("showing", "We don't know how {one} and {other} are linked.")
    return Told((), words.format(one=called(document, one), other=called(document, other)))


def relation_sentence(copy: Copy, found: Related) -> str:
    """Return how two people are related as one sentence: "Tomos is your cousin: mum's sister Carys's son."."""
    document = copy.shown
    who, what, how = called(document, found.end), noun(document, found), way_in_words(document, found)
    mine = found.start == document.young_person and copy.audience is Audience.YOUNG_PERSON
    form = translate("showing", _RELATIONS[mine, bool(what) and len(found.way) > 1])
    how = what if len(found.way) == 1 else how
    return form.format(who=who, whose=called(document, found.start), what=what, how=how)


_RELATIONS = {
    (True, True): QT_TRANSLATE_NOOP("showing", "{who} is your {what}: {how}."),
    (True, False): QT_TRANSLATE_NOOP("showing", "{who} is your {how}."),
    (False, True): QT_TRANSLATE_NOOP("showing", "{who} is {whose}'s {what}: {how}."),
    (False, False): QT_TRANSLATE_NOOP("showing", "{who} is {whose}'s {how}."),
}
"""How it is said: to the young person of themselves or not, and with or without one word for it."""


def way_sentence(copy: Copy, found: Related) -> str:
    """Return the whole way person by person: "Ellie → Kelly (mum) → Carys (sister) → Tomos (son)"."""
    document = copy.shown
    words = steps_in_words(document, found)
    steps = (f"{called(document, one)} ({what})" for one, what in zip(found.people[1:], words, strict=True))
    way = " → ".join((called(document, found.start), *steps))
    return f"{way}. {translate('showing', 'There are other ways, just as short.')}" if found.several else way


def link_sentence(copy: Copy, link: Linked) -> str:
    """Return how two who are no family are linked, as one sentence."""
    document = copy.shown
    mine = copy.audience is Audience.YOUNG_PERSON and link.start == document.young_person
    theirs = all(one in document.people for one in (link.start, link.end))
    how, many = _how(link), ""
    if how == "both" and copy.audience is Audience.YOUNG_PERSON and link.both == (document.young_person,):
        many = translate("showing", "you")
    elif link.both:
        many = _names(copy, link.both)
    form = translate("showing", _LINKS[how, mine, theirs])
    return form.format(
        one=called(document, link.start), other=called(document, link.end), names=many, count=len(link.way) - 1
    )


def _how(link: Linked) -> str:
    if len(link.way) == 1:
        return "home" if link.way[0][0] is Link.HOME else "line"
    return "both" if link.both else "far"


_LINKS = {
    ("line", True, True): QT_TRANSLATE_NOOP("showing", "{other} is not family, but you two know each other."),
    ("line", False, True): QT_TRANSLATE_NOOP(
        "showing", "{one} and {other} are not related by family, but they know each other."
    ),
    ("line", True, False): QT_TRANSLATE_NOOP("showing", "There is a line from you to {other}."),
    ("line", False, False): QT_TRANSLATE_NOOP("showing", "There is a line from {one} to {other}."),
    ("home", True, True): QT_TRANSLATE_NOOP("showing", "{other} is not family, but you live in one home."),
    ("home", False, True): QT_TRANSLATE_NOOP(
        "showing", "{one} and {other} are not related by family, but they live in one home."
    ),
    ("both", True, True): QT_TRANSLATE_NOOP("showing", "{other} is not family, but you both know {names}."),
    ("both", False, True): QT_TRANSLATE_NOOP(
        "showing", "{one} and {other} are not related by family, but both know {names}."
    ),
    ("both", True, False): QT_TRANSLATE_NOOP("showing", "You and {other} are linked through {names}."),
    ("both", False, False): QT_TRANSLATE_NOOP("showing", "{one} and {other} are linked through {names}."),
    ("far", True, True): QT_TRANSLATE_NOOP("showing", "{other} is not family. {count} people stand between you."),
    ("far", False, True): QT_TRANSLATE_NOOP(
        "showing", "{one} and {other} are not related by family. {count} stand between them."
    ),
    ("far", True, False): QT_TRANSLATE_NOOP("showing", "{count} stand between you and {other}."),
    ("far", False, False): QT_TRANSLATE_NOOP("showing", "{count} stand between {one} and {other}."),
}
"""How it is said: what links them, to the young person of themselves or not, of two people or of a place too."""


def _names(copy: Copy, both: tuple[ElementId, ...]) -> str:
    """Return the names of those whom both know: "Filmon", "Filmon and Nan", "Filmon, Nan and 3 more"."""
    names = [called(copy.shown, one) for one in both[:MOST]]
    if len(both) > MOST:
        others = len(both) - MOST + 1
        names = [*names[: MOST - 1], translate("showing", "{count} more").format(count=others)]
    if len(names) == 1:
        return names[0]
    return translate("showing", "{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])


def link_way(copy: Copy, link: Linked) -> str:
    """Return the whole way step by step: "Zofia → Filmon (a line) → Sarah (mum)"."""
    document, before, steps = copy.shown, link.start, [called(copy.shown, link.start)]
    for how, here in link.way:
        words = step_word(document, before, how, here) if isinstance(how, Step) else translate("showing", _WORDS[how])
        steps.append(f"{called(document, here)} ({words})")
        before = here
    return " → ".join(steps)


_WORDS = {Link.LINE: QT_TRANSLATE_NOOP("showing", "a line"), Link.HOME: QT_TRANSLATE_NOOP("showing", "one home")}
