"""Messages for the young person as a document: to be read out on the day, translated, or kept."""

from __future__ import annotations

from ecomap.model.copies import Audience, Copy
from ecomap.model.naming import called, full_name, relation_label
from ecomap.model.promise import Message
from ecomap.papers.isolating import each_to_itself
from ecomap.papers.office.document import blank, finished, head, say
from ecomap.papers.office.paper import NotReady
from ecomap.papers.sheet import sentence, words_for
from ecomap.papers.words import spoken

KEY = "messages.docx"
_READ_ALOUD = 14.0
"""Points: it is read standing, from a sheet in the hand."""


def docx(copy: Copy) -> bytes:
    """Return the messages, each under who it is from; raise `NotReady` if there is none."""
    copy = each_to_itself(copy)
    if not copy.shown.messages:
        raise NotReady("There is no message yet. Write them down under Promises, and make this document again.")
    own = copy.audience is Audience.YOUNG_PERSON
    title = "Messages for me" if own else "Messages to be read out"
    name = called(copy.shown, copy.shown.young_person)
    document = blank(title, f"{name}. {words_for(copy.on)}.")
    for message in copy.shown.messages.values():
        head(document, _whose(copy, message, own=own))
        if told := _told(message):
            say(document, told, quiet=True)
        for line in message.text.splitlines():
            if line.strip():
                say(document, line, size=_READ_ALOUD)
    return finished(document, title, copy.on)


def _whose(copy: Copy, message: Message, *, own: bool) -> str:
    if own:
        return spoken(copy, message.person)
    relation = relation_label(copy.shown.people[message.person])
    who = full_name(copy.shown, message.person)
    return f"{who}, {relation}" if relation else who


def _told(message: Message) -> str:
    """Return what kind of message it is, in which language, and who reads it out."""
    reader = f"read by {message.read_by}" if message.read_by else ""
    return sentence(", ".join(text for text in (message.kind, message.language, reader) if text))
