"""A line of the log in words: nothing in them comes from the map."""

from __future__ import annotations

import datetime

from ecomap.model.copies import Audience
from ecomap.model.dates import exactly
from ecomap.model.deeds import Deed
from ecomap.model.log import Logged
from ecomap.papers import names, office_papers
from ecomap.ui.exporting import MAP_TITLES, MAPS
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

LEFT = (Deed.EXPORTED, Deed.PRINTED)
"""What a paper does that leaves the program."""

DEEDS = {
    Deed.ADDED: QT_TRANSLATE_NOOP("log", "Added to the map"),
    Deed.CHANGED: QT_TRANSLATE_NOOP("log", "Changed"),
    Deed.REMOVED: QT_TRANSLATE_NOOP("log", "Taken off the map"),
    Deed.MOVED: QT_TRANSLATE_NOOP("log", "Moved on a drawing"),
    Deed.JOINED: QT_TRANSLATE_NOOP("log", "Two entries made one"),
    Deed.PARTED: QT_TRANSLATE_NOOP("log", "One entry made two"),
    Deed.RESTRICTED: QT_TRANSLATE_NOOP("log", "A limit set or changed: who may see or meet whom"),
    Deed.UNRESTRICTED: QT_TRANSLATE_NOOP("log", "A limit taken away: who may see or meet whom"),
    Deed.INVITED: QT_TRANSLATE_NOOP("log", "Invitations changed"),
    Deed.DECIDED: QT_TRANSLATE_NOOP("log", "A decision about contact changed"),
    Deed.DAY_KEPT: QT_TRANSLATE_NOOP("log", "A day kept"),
    Deed.DAY_FORGOTTEN: QT_TRANSLATE_NOOP("log", "A kept day forgotten"),
    Deed.UNDONE: QT_TRANSLATE_NOOP("log", "A step taken back"),
    Deed.REDONE: QT_TRANSLATE_NOOP("log", "A step done again"),
    Deed.WENT_BACK: QT_TRANSLATE_NOOP("log", "The map made what it was before"),
    Deed.RESCUED: QT_TRANSLATE_NOOP("log", "Work taken up that was not saved"),
    Deed.UNITED: QT_TRANSLATE_NOOP("log", "Put together with what somebody else did"),
    Deed.OPENED: QT_TRANSLATE_NOOP("log", "The map opened"),
    Deed.SAVED_ELSEWHERE: QT_TRANSLATE_NOOP("log", "Saved under another name"),
    Deed.PASSPHRASE: QT_TRANSLATE_NOOP("log", "The passphrase changed"),
    Deed.KEYS: QT_TRANSLATE_NOOP("log", "Who can open the map changed"),
    Deed.EXPORTED: QT_TRANSLATE_NOOP("log", "Papers written"),
    Deed.PRINTED: QT_TRANSLATE_NOOP("log", "Papers printed"),
}

_WRITTEN = {
    Audience.YOUNG_PERSON: QT_TRANSLATE_NOOP("log", "Papers for the young person written"),
    Audience.GUESTS: QT_TRANSLATE_NOOP("log", "Papers for guests written"),
    Audience.COORDINATOR: QT_TRANSLATE_NOOP("log", "Papers for the coordinator written"),
    Audience.FILE: QT_TRANSLATE_NOOP("log", "Papers of the file copy written"),
}
_PRINTED = {
    Audience.YOUNG_PERSON: QT_TRANSLATE_NOOP("log", "Papers for the young person printed"),
    Audience.GUESTS: QT_TRANSLATE_NOOP("log", "Papers for guests printed"),
    Audience.COORDINATOR: QT_TRANSLATE_NOOP("log", "Papers for the coordinator printed"),
    Audience.FILE: QT_TRANSLATE_NOOP("log", "Papers of the file copy printed"),
}
LOG = "log"
"""What the log itself is called among the papers that leave."""


def what(line: Logged) -> str:
    """Return what was done, which papers left, and how often."""
    said = _deed(line)
    papers = ", ".join(_titles(line))
    said = f"{said}: {papers}" if papers else said
    return translate("log", "{what} ({count} times)").format(what=said, count=line.times) if line.times > 1 else said


def who(line: Logged) -> str:
    """Return who did it."""
    return line.who or translate("log", "Not known")


def day(at: datetime.datetime) -> str:
    """Return the day of a time, here."""
    return exactly(at.astimezone().date()).words()


def time(at: datetime.datetime) -> str:
    """Return the time of the day, here: "09:05"."""
    return f"{at.astimezone():%H:%M}"


def _deed(line: Logged) -> str:
    """Return what was done; of papers, for whom."""
    for kind, said in ((Deed.EXPORTED, _WRITTEN), (Deed.PRINTED, _PRINTED)):
        found = next((words for one, words in said.items() if one.value == line.whom), None)
        if line.kind is kind and found is not None:
            return translate("log", found)
    return translate("log", DEEDS[line.kind])


def _titles(line: Logged) -> list[str]:
    """Return what the papers are called: never as the young person calls them."""
    audience = next((one for one in Audience if one.value == line.whom), None)
    if audience is None:
        return list(line.papers)
    known = {one.key: translate("papers", one.title) for one in names(audience)}
    known |= {one.key: translate("papers", one.title) for one in office_papers(audience)}
    known |= {key: translate("exporting", MAP_TITLES[view]) for view, key in MAPS.items()}
    known[LOG] = translate("log", "Log of changes")
    return [known.get(key, key) for key in line.papers]
