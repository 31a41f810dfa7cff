"""How long copies, drawings and papers take: python benchmarks/papers.py   (the sample of 86 people)."""

from __future__ import annotations

import datetime

from benchmarks.figures import show, timed
from ecomap.model.copies import Audience, copy_for
from ecomap.model.diagram import View
from ecomap.papers import made_of, make
from ecomap.render.compose import Manner, compose
from ecomap.render.look import LIGHT
from ecomap.render.to_pdf import pdf
from ecomap.resource import resource
from ecomap.store.codec import decode

DAY = datetime.date(2026, 6, 1)
CLINICAL = Manner(palette=LIGHT, clinical=True)


def main() -> None:
    """Make every copy, every drawing and every paper of the largest sample."""
    document = decode(resource("samples/kai.json").read_bytes())
    rows = []
    for audience in Audience:
        rows.append((f"copy, {audience.value}", f"{timed(copy_for, document, audience, DAY):.0f}", ""))
    copy = copy_for(document, Audience.FILE, DAY)
    for view in View:
        rows.append((f"drawing, {view.value}", f"{timed(compose, view, copy, CLINICAL):.0f}", ""))
    for audience in Audience:
        copy = copy_for(document, audience, DAY)
        for paper in made_of(copy):
            made = timed(make, copy, paper.key)
            book = make(copy, paper.key)
            rows.append((f"{paper.key}, {len(book.pages)} pages", f"{made:.0f}", f"{timed(pdf, book, DAY):.0f}"))
    show("86 people, milliseconds", ("what", "made", "as PDF"), rows)


if __name__ == "__main__":
    main()
