"""The log as a file for the council's file: comma-separated values, searched like every paper that leaves."""

from __future__ import annotations

import csv
import datetime
import io
from pathlib import Path

from ecomap.model.copies import Audience, copy_for, withheld
from ecomap.model.document import Document
from ecomap.model.log import Log
from ecomap.papers.checking import checker
from ecomap.papers.office.invitation_list import guarded
from ecomap.store.files import write_safely
from ecomap.ui.exporting import Wanted, file_stem, free_path
from ecomap.ui.log import words
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

_HEADINGS = (
    QT_TRANSLATE_NOOP("log", "Time (UTC)"),
    QT_TRANSLATE_NOOP("log", "Who"),
    QT_TRANSLATE_NOOP("log", "What was done"),
)


def values(log: Log) -> bytes:
    """Return a log as comma-separated values, the latest first; in UTF-8 with the mark spreadsheets know it by."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow([translate("log", heading) for heading in _HEADINGS])
    for line in reversed(log):
        writer.writerow([guarded(text) for text in (f"{line.at:%Y-%m-%d %H:%M}", words.who(line), words.what(line))])
    return written.getvalue().encode("utf-8-sig")


def write(log: Log, document: Document, folder: Path) -> Path:
    """Write a log where no file is yet, whole or not at all, and say where; raise `NotSaved` or `TellsTooMuch`."""
    copy = copy_for(document, Audience.FILE, document.on or datetime.date.today())
    place = free_path(folder / f"{file_stem(Wanted(copy=copy, keys=(words.LOG,)))}.csv")
    checker(withheld(document, copy), write_safely)(place, values(log))
    return place
