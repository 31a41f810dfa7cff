"""The name box: one typed line, understood as people talk, said in a sentence before Enter, one step for undo."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Set
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from ecomap.edit.phrases.adding import Adding, add, born_together
from ecomap.edit.phrases.known import Reader, known_by
from ecomap.edit.phrases.phrase import Hearing, Whose
from ecomap.edit.phrases.pieces import pieces
from ecomap.edit.phrases.reading import read
from ecomap.edit.phrases.sentence import sentence
from ecomap.edit.phrases.told import with_times
from ecomap.edit.phrases.words import words_of
from ecomap.model.document import Document
from ecomap.model.identity import Same
from ecomap.model.person import ElementId

__all__ = ["Understanding", "say", "understand"]


@dataclass(frozen=True, slots=True)
class Understanding:
    """What a line means on a map."""

    sentence: str
    """What Enter will do: "Adds Lee, mum's brother, born about 1992."; empty for an empty line."""
    step: str
    """The same without what is unclear: what the step is called that undo takes back."""
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
    folder: Path | None = None,
) -> Understanding:
    """Read a typed line. "her brother" is the selected person's (the anchor's), "brother" the young person's.

    Ages are counted from the day given. Whom whoever types cannot see, no name finds. The words of the language are
    those that are shipped, unless a folder of others is given.
    """
    day = on or document.on or datetime.date.today()
    reader = Reader(words=words_of(language, folder), on=day, selected=anchor, unseen=frozenset(unseen))
    done = _run(text, document, reader)
    meant = [one.element for one in done.addings]
    before = document.people.keys() | document.places.keys()
    new = [one for one in (*meant, *done.document.people, *done.document.places) if one not in before]
    step, unclear = sentence(document, done.document, done.addings, reader)
    nothing = reader.words.say("nothing") if text.strip() else ""
    return Understanding(
        f"{step} {unclear}".strip() or nothing,
        step or nothing,
        lambda start: done.document if start is document else _run(text, start, reader).document,
        tuple(dict.fromkeys(new)),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Done:
    """How far a line is done."""

    document: Document
    reader: Reader
    follows: bool
    """Whether "her" is the last one named in the line: nobody was selected."""
    addings: tuple[Adding, ...] = ()


def _run(text: str, document: Document, reader: Reader) -> _Done:
    """Do one piece of a line after the other, so that each knows who was named before it."""
    done = start = _start(Same(document), reader)

    def known(name: str) -> ElementId | None:
        return known_by(done.document, reader.unseen, name)

    for piece in pieces(text, Hearing(reader.words, reader.on, known)):
        done = _step(done, piece)
    return done if done is start else replace(done, document=born_together(done.document, done.addings))


@lru_cache(maxsize=2)
def _start(document: Same, reader: Reader) -> _Done:
    """Return where a line starts; at the next key it starts there again."""
    return _Done(document.it, reader, follows=reader.selected is None)


@lru_cache(maxsize=64)
def _step(done: _Done, piece: str) -> _Done:
    """Do one piece; at the next key of a long line, all but the last are done already."""
    document, reader, addings = done.document, done.reader, done.addings
    hearing = Hearing(reader.words, reader.on, lambda name: known_by(document, reader.unseen, name))
    for phrase in read(piece, hearing):
        adding = add(document, phrase, reader)
        addings, document = (*addings, adding), adding.document
        if done.follows and phrase.whose is not Whose.SELECTED and adding.element in document.people:
            reader = replace(reader, selected=adding.element)
    for one in addings[len(done.addings) :]:
        document = with_times(document, one.element, one.phrase)
    return _Done(document, reader, done.follows, addings)


def say(name: str, language: str = "en", **parts: str) -> str:
    """Return words for a step that is made without any words typed: "Move Lee"."""
    return words_of(language).say(name, **parts)
