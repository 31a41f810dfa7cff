"""What is asked about a line of the ecomap between any two: how it feels, who gives, since when."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from ecomap.edit import ties
from ecomap.edit.entries import put
from ecomap.model.document import Document
from ecomap.model.network import Feeling, Flow, Strength
from ecomap.model.person import ElementId
from ecomap.render.notation import DEFAULT
from ecomap.ui.inspector.days import today, written_date
from ecomap.ui.inspector.entry import dated, text
from ecomap.ui.inspector.field import Field, Option, Section, Shape
from ecomap.ui.inspector.line_words import name_of
from ecomap.ui.inspector.relations import kinds
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate


def tie_sections(document: Document, tie: ElementId, *, clinical: bool) -> tuple[Section, ...]:
    """Return what is asked about a line; the note is the coordinator's."""
    ends = (document.ties[tie].a, document.ties[tie].b)
    first, second = (name_of(document, one, clinical=clinical) for one in ends)
    return (_section(first, second, clinical),)


@lru_cache(maxsize=256)
def _section(first: str, second: str, clinical: bool) -> Section:
    gives = translate("inspector", "{who} gives")
    flows = (
        Option(value="none", words=QT_TRANSLATE_NOOP("notation", "not said")),
        Option(value=Flow.OUT.value, words=gives.format(who=first)),
        Option(value=Flow.IN.value, words=gives.format(who=second)),
        Option(value=Flow.BOTH.value, words=QT_TRANSLATE_NOOP("notation", "both give")),
    )
    fields = (
        Field(
            title=QT_TRANSLATE_NOOP("inspector", "How the line feels"),
            shape=Shape.CHOICE,
            read=_read_strength,
            write=_write_strength,
            options=kinds(DEFAULT.strengths, clinical=clinical),
            below=_before,
        ),
        dated(QT_TRANSLATE_NOOP("inspector", "Like this since"), _read_since, _write_since),
        Field(
            title=QT_TRANSLATE_NOOP("inspector", "Who gives"),
            shape=Shape.CHOICE,
            read=lambda document, tie: (document.ties[tie].flow.value or "none") if tie in document.ties else "none",
            write=lambda document, tie, value: ties.set_flow(document, tie, Flow("" if value == "none" else value)),
            options=flows,
            complete=True,
        ),
    )
    note = text(QT_TRANSLATE_NOOP("inspector", "Notes"), None, "note", Shape.LINES)
    return Section(title="", fields=(*fields, note) if clinical else fields)


def _now(document: Document, tie: ElementId) -> Feeling | None:
    found = document.ties.get(tie)
    return found.feelings[-1] if found is not None and found.feelings else None


def _read_strength(document: Document, tie: ElementId) -> str:
    now = _now(document, tie)
    return now.strength.value if now else ""


def _write_strength(document: Document, tie: ElementId, value: str) -> Document:
    return (
        document
        if _read_strength(document, tie) == value
        else ties.set_strength(document, tie, Strength(value), today())
    )


def _read_since(document: Document, tie: ElementId) -> str:
    now = _now(document, tie)
    return now.since.words() if now and now.since else ""


def _write_since(document: Document, tie: ElementId, value: str) -> Document:
    """Say since when it feels like this: a detail, not a change."""
    since, it = written_date(value), document.ties[tie]
    *before, now = it.feelings or (Feeling(strength=Strength.UNKNOWN, recorded=today()),)
    return put(document, replace(it, feelings=(*before, replace(now, since=since))))


def _before(document: Document, tie: ElementId) -> str:
    felt = document.ties[tie].feelings if tie in document.ties else ()
    if len(felt) < 2:
        return ""
    words = translate("notation", DEFAULT.strengths[felt[-2].strength.value].clinical)
    return translate("inspector", "Before: {what}").format(what=words)
