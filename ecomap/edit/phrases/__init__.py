"""The name box: one typed line, understood as people talk, said in a sentence before Enter, one step for undo."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Set
from dataclasses import dataclass, replace
from functools import partial

from ecomap.edit.phrases.adding import Adding, Reader, add, born_together, known_by
from ecomap.edit.phrases.reading import Whose, read
from ecomap.edit.phrases.sentence import sentence
from ecomap.edit.phrases.words import words_of
from ecomap.model.document import Document
from ecomap.model.person import ElementId

__all__ = ["Understanding", "say", "understand"]


@dataclass(frozen=True, slots=True)
class Understanding:
    """What a line means on a map."""

    sentence: str
    """What Enter will do: "Adds Lee, mum's brother, born about 1992."; empty for an empty line."""
    apply: Callable[[Document], Document]
    """The command; on the document that was read, always the same result."""
    new_ids: tuple[ElementId, ...]
    """The people and places that are added to the document that was read, those in between last."""


def understand(
    text: str,
    document: Document,
    anchor: ElementId | None = None,
    on: datetime.date | None = None,
    language: str = "en",
    unseen: Set[ElementId] = frozenset(),
) -> Understanding:
    """Read a typed line. "her brother" is the selected person's (the anchor's), "brother" the young person's.

    Ages are counted from the day given. Whom whoever types cannot see, no name finds.
    """
    day = on or document.on or datetime.date.today()
    reader = Reader(words=words_of(language), on=day, selected=anchor, unseen=unseen)

    def run(start: Document) -> tuple[Document, tuple[Adding, ...]]:
        return _run(text, start, reader)

    after, addings = run(document)
    meant = [one.element for one in addings]
    before = {*document.people, *document.places}
    new = [one for one in (*meant, *after.people, *after.places) if one not in before]
    return Understanding(
        sentence(document, after, addings, reader.words),
        lambda start: after if start is document else run(start)[0],
        tuple(dict.fromkeys(new)),
    )


def _run(text: str, document: Document, reader: Reader) -> tuple[Document, tuple[Adding, ...]]:
    """Add one phrase after the other; without a selection, "her" is the last one named in the line."""
    addings: list[Adding] = []
    with_selection = reader.selected is not None
    for phrase in read(text, reader.words, reader.on, partial(known_by, document, reader.unseen)):
        adding = add(document, phrase, reader)
        addings.append(adding)
        document = adding.document
        if not with_selection and phrase.whose is not Whose.SELECTED and adding.element in document.people:
            reader = replace(reader, selected=adding.element)
    return born_together(document, tuple(addings)), tuple(addings)


def say(name: str, language: str = "en", **parts: str) -> str:
    """Return words for a step that is made without any words typed: "Move Lee"."""
    return words_of(language).say(name, **parts)
