"""How long copies, drawings and papers take: python benchmarks/papers.py   (the sample of 86 people)."""

from __future__ import annotations

import datetime

from benchmarks.figures import show, timed
from ecomap.model.copies import Audience, Copier, copy_for
from ecomap.model.diagram import View
from ecomap.papers import make, names
from ecomap.render.compose import Manner, compose
from ecomap.render.look import LIGHT
from ecomap.render.to_pdf import pdf
from ecomap.resource import resource
from ecomap.store.codec import decode

DAY = datetime.date(2026, 6, 1)


def main() -> None:
    """Make every copy, every drawing and every paper of the largest sample."""
    document = decode(resource("samples/kai.json").read_bytes())
    rows = []
    for audience in Audience:
        copier = Copier(audience)
        rows.append((f"copy, {audience.value}", f"{timed(lambda copier=copier: copier.copy(document, DAY)):.0f}", ""))
    for view in View:
        copy = copy_for(document, Audience.FILE, DAY)
        manner = Manner(palette=LIGHT, clinical=True)
        rows.append((f"drawing, {view.value}", f"{timed(lambda c=copy, m=manner, v=view: compose(v, c, m)):.0f}", ""))
    for audience in Audience:
        copy = copy_for(document, audience, DAY)
        for paper in names(audience):
            made = timed(lambda copy=copy, key=paper.key: make(copy, key))
            book = make(copy, paper.key)
            written = timed(lambda book=book: pdf(book, DAY))
            rows.append((f"{paper.key}, {len(book.pages)} pages", f"{made:.0f}", f"{written:.0f}"))
    show("86 people, milliseconds", ("what", "made", "as PDF"), rows)


if __name__ == "__main__":
    main()
