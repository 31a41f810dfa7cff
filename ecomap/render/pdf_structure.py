"""What makes a painted PDF readable to everybody and for ever: its structure tree, and PDF/A and PDF/UA.

PDF/A-2b (3b with attachments, ISO 19005) is proven on the written bytes; PDF/UA-1 (ISO 14289-1) is declared
after that, with the extension schema PDF/A asks for.
"""

from __future__ import annotations

import datetime
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, String, pdfa

from ecomap.render.pdf_ways import Way, lead, outline

Path = tuple[tuple[str, str], ...]

PRODUCER = "Ecomap"

_UA = (
    '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1"/>'
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">'
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA</pdfaSchema:schema>'
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
    "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>PDF/UA part"
    "</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"
    "</rdf:Description></rdf:RDF>"
)


class Marked(NamedTuple):
    """A piece of marked content on a page, and the element it belongs to."""

    page: int
    """Counted from 0."""
    number: int
    """Its MCID on the page."""
    path: Path
    alternative: str = ""
    language: str = ""
    scope: str = ""
    box: tuple[float, float, float, float] | None = None
    """Left, bottom, right, top in points: for pictures."""
    way: Way | None = None
    """Where in the file it leads to."""
    reading: int = 0
    """What is read before what, where that is not the order of painting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What the whole file says about itself."""

    title: str
    language: str
    date: datetime.date
    attachments: Mapping[str, bytes]
    bookmarks: Sequence[tuple[str, int]] = ()


def finished(painted: bytes, marked: Sequence[Marked], label: Label) -> bytes:
    """Return the painted file with structure and labels, proven as PDF/A; `pikepdf.pdfa.PdfaError` if it is not."""
    with pikepdf.open(io.BytesIO(painted)) as pdf:
        _structure(pdf, marked, label)
        _describe(pdf, label)
        outline(pdf, label.bookmarks)
        written = io.BytesIO()
        report = pdfa.save(pdf, written, "3b" if label.attachments else "2b", deterministic_id=True)
    with pikepdf.open(io.BytesIO(written.getvalue())) as pdf:
        metadata = pdf.Root.Metadata.read_bytes().decode("utf-8")
        pdf.Root.Metadata.write(_settled(metadata, label).encode("utf-8"))
        pdf.docinfo[Name.Producer] = PRODUCER
        final = io.BytesIO()
        pdf.save(final, **dict(report.save_kwargs))
    return final.getvalue()


def _settled(metadata: str, label: Label) -> str:
    """Return the metadata with PDF/UA declared, and with neither a clock nor a library's version in it."""
    fixed = re.sub(r"<xmp:MetadataDate>[^<]*<", f"<xmp:MetadataDate>{_stamp(label.date)}<", metadata)
    fixed = re.sub(r"<pdf:Producer>[^<]*<", f"<pdf:Producer>{PRODUCER}<", fixed)
    return fixed.replace("</rdf:RDF>", _UA)


def _structure(pdf: pikepdf.Pdf, marked: Sequence[Marked], label: Label) -> None:
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    top = pdf.make_indirect(
        Dictionary(
            Type=Name.StructElem,
            S=Name.Document,
            P=tree,
            K=Array(),
            Lang=String(label.language),
            T=String(label.title),
        )
    )
    tree.K = top
    elements: dict[Path, Any] = {(): top}
    owners: dict[int, dict[int, Any]] = {}
    for mark in sorted(marked, key=lambda one: one.reading):
        element = _element(pdf, elements, mark.path)
        element.K.append(Dictionary(Type=Name.MCR, Pg=pdf.pages[mark.page].obj, MCID=mark.number))
        owners.setdefault(mark.page, {})[mark.number] = element
        _attributes(element, mark)
    numbers: list[Any] = []
    ways: list[Any] = []
    for index, page in enumerate(pdf.pages):
        page.obj.Tabs = Name.S
        if "/Trans" in page.obj:
            del page.obj["/Trans"]  # reportlab writes an empty one
        if index in owners:
            page.obj.StructParents = index
            row = [owners[index][number] for number in sorted(owners[index])]
            numbers += [index, pdf.make_indirect(Array(row))]
    for mark in marked:
        if mark.way is not None:
            element = elements[mark.path]
            ways += [len(pdf.pages) + len(ways) // 2, element]
            lead(pdf, mark.page, element, mark.way, ways[-2])
    numbers += ways
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(numbers)))
    tree.ParentTreeNextKey = len(pdf.pages) + len(ways) // 2
    pdf.Root.StructTreeRoot = tree


def _element(pdf: pikepdf.Pdf, elements: dict[Path, Any], path: Path) -> Any:
    for end in range(1, len(path) + 1):
        if path[:end] not in elements:
            parent = elements[path[: end - 1]]
            kind = Name("/" + path[end - 1][0])
            made = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=kind, P=parent, K=Array()))
            parent.K.append(made)
            elements[path[:end]] = made
    return elements[path]


def _attributes(element: Any, mark: Marked) -> None:
    if mark.alternative and "/Alt" not in element:
        element.Alt = String(mark.alternative)
    if mark.language:
        element.Lang = String(mark.language)
    if mark.scope:
        element.A = Dictionary(O=Name.Table, Scope=Name("/" + mark.scope))
    if mark.box:
        boxes = [mark.box, *([tuple(float(v) for v in element.A.BBox)] if "/A" in element else [])]
        low = [min(box[side] for box in boxes) for side in (0, 1)]
        high = [max(box[side] for box in boxes) for side in (2, 3)]
        element.A = Dictionary(O=Name.Layout, BBox=Array([round(value, 3) for value in (*low, *high)]))


def _describe(pdf: pikepdf.Pdf, label: Label) -> None:
    root = pdf.Root
    root.MarkInfo = Dictionary(Marked=True)
    root.Lang = String(label.language)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    for name, content in label.attachments.items():
        pdf.attachments[name] = pikepdf.AttachedFileSpec(
            pdf,
            content,
            filename=name,
            mime_type="application/octet-stream" if not name.endswith(".json") else "application/json",
            relationship=Name.Source,
            creation_date=_pdf_date(label.date),
            mod_date=_pdf_date(label.date),
        )
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    pdf.docinfo[Name.Title] = label.title
    pdf.docinfo[Name.CreationDate] = pdf.docinfo[Name.ModDate] = _pdf_date(label.date)
    with pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
        metadata["dc:title"] = label.title
        metadata["dc:language"] = [label.language]
        metadata["xmp:CreateDate"] = metadata["xmp:ModifyDate"] = _stamp(label.date)


def _stamp(date: datetime.date) -> str:
    return f"{date.isoformat()}T00:00:00+00:00"


def _pdf_date(date: datetime.date) -> str:
    return f"D:{date:%Y%m%d}000000+00'00'"
