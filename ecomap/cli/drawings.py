"""Drawings and papers as files."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from ecomap.cli.maps import Misused, put, told
from ecomap.model.copies import Audience, Copy
from ecomap.model.diagram import Seat, View
from ecomap.papers import NoSuchPaper, PaperOptions, write_all
from ecomap.render.compose import PAPERS, Manner, Paper, Placing, on_paper
from ecomap.render.drawing import Book, Drawing
from ecomap.render.look import PALETTES
from ecomap.render.notation import STYLES

KINDS = (".svg", ".pdf", ".png")


def write_drawing(arguments: Namespace, copy: Copy) -> None:
    """Write one drawing of a copy, in the form its file's name asks for."""
    output: Path = arguments.output
    kind = output.suffix.lower()
    if kind not in KINDS:
        raise Misused(f"{output.name} should end in {', '.join(KINDS[:-1])} or {KINDS[-1]}.")
    put(output, _encoded(_page(arguments, copy), kind, copy))


def _page(arguments: Namespace, copy: Copy) -> Drawing:
    """Return the drawing on its paper, as the young person arranged it where they may be seen to have."""
    style = arguments.style or copy.shown.papers.house_style
    if style not in STYLES:
        raise Misused(f"There is no house style {style}; there are {', '.join(STYLES)}.")
    clinical = copy.audience is Audience.FILE
    palette = PALETTES["light" if clinical or arguments.grey else "cream"]
    manner = Manner(palette=palette, house_style=style, clinical=clinical, grey=arguments.grey)
    arranged = copy.shown.diagram(arguments.view, Seat.COORDINATOR if clinical else Seat.TOGETHER)
    pinned = {key: arranged.places[key] for key in arranged.pinned if key in arranged.places}
    paper = _paper(arguments.paper, arguments.view) if arguments.paper else None
    twice = tuple(replace(one, place=None) for one in arranged.ghosts)
    order = arguments.order or arranged.order
    placing = Placing(previous=pinned, pinned=frozenset(pinned), ghosts=twice, order=order)
    return on_paper(arguments.view, copy, manner, paper, placing=placing)


def _paper(name: str, view: View) -> Paper:
    """Return a sheet by name; for a family tree, which is wide, turned."""
    found = PAPERS.get(name.lower())
    if found is None:
        raise Misused(f"There is no paper {name}; there are {', '.join(PAPERS)}.")
    return PAPERS.get(f"{found.name}-landscape", found) if view is View.FAMILY_TREE else found


def _encoded(drawing: Drawing, kind: str, copy: Copy) -> bytes:
    """Return a drawing as a file's bytes. Each backend is imported where it is used: each is heavy."""
    if kind == ".svg":
        from ecomap.render.to_svg import svg

        return svg(drawing).encode("utf-8")
    if kind == ".png":
        from ecomap.render.to_qt import png

        return png(drawing)
    from ecomap.render.to_pdf import pdf

    return pdf(Book(title=drawing.title, pages=(drawing,)), copy.on)


def write_papers(arguments: Namespace, copy: Copy) -> tuple[Path, ...]:
    """Write the papers of a copy's audience, those that were asked for."""
    options = PaperOptions(paper=arguments.paper, grey=arguments.grey, large=arguments.large, style=arguments.style)
    with told():
        try:
            return write_all(copy, arguments.folder, options, only=tuple(arguments.only), write=put)
        except NoSuchPaper as error:
            raise Misused(str(error)) from error
