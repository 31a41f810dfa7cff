from __future__ import annotations

import datetime
import io

import pikepdf
import pytest
from pikepdf.pdfa import PdfaError

from ecomap.render.pdf_structure import Label, Marked, finished

LABEL = Label(title="A", language="en-GB", date=datetime.date(2026, 6, 1), attachments={})


def painted(content: bytes = b"/P <</MCID 0>> BDC EMC") -> bytes:
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(100, 100))
    pdf.pages[0].Contents = pdf.make_stream(content)
    file = io.BytesIO()
    pdf.save(file)
    return file.getvalue()


def test_boxes_of_one_picture_in_several_pieces_are_joined() -> None:
    path = (("Figure", "map"),)
    pieces = [Marked(0, n, path, "Ellie", box=(n * 10.0, 5.0, n * 10 + 8.0, 9.0)) for n in (0, 1)]
    made = finished(painted(b"/Figure <</MCID 0>> BDC EMC /Figure <</MCID 1>> BDC EMC"), pieces, LABEL)
    with pikepdf.open(io.BytesIO(made)) as pdf:
        figure = pdf.Root.StructTreeRoot.K.K[0]
        assert [float(value) for value in figure.A.BBox] == [0, 5, 18, 9]
        assert len(figure.K) == 2 and str(figure.Alt) == "Ellie"


def test_an_elements_language_is_its_own() -> None:
    made = finished(painted(), [Marked(0, 0, (("P", "a"),), language="ar")], LABEL)
    with pikepdf.open(io.BytesIO(made)) as pdf:
        assert str(pdf.Root.StructTreeRoot.K.K[0].Lang) == "ar"


def test_what_is_not_archival_is_refused() -> None:
    with pytest.raises(PdfaError):
        finished(painted(b"/P <</MCID 0>> BDC BT /Missing 12 Tf (a) Tj ET EMC"), [], LABEL)
