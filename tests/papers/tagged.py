"""PDF/UA-1 on the written bytes: what a screen reader needs of a file, checked without a word from who wrote it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pikepdf

_PAINTING = frozenset(
    ("Tj", "TJ", "'", '"', "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh", "BI", "INLINE IMAGE")
)
_LEVELS = {f"/H{level}": level for level in range(1, 7)}
_HOLDS = {"/Table": {"/TR"}, "/TR": {"/TH", "/TD"}, "/L": {"/LI"}, "/LI": {"/Lbl", "/LBody"}}
"""What may stand directly in a table, a row, a list."""


def untagged(content: bytes) -> list[str]:
    """Return what keeps a file from being read aloud, in order and whole."""
    with pikepdf.open(io.BytesIO(content)) as file:
        return [*_whole(file), *_pages(file), *_tree(file), *_headings(file)]


def _whole(file: pikepdf.Pdf) -> Iterator[str]:
    root = file.Root
    if not str(root.get("/Lang", "")) or not root.MarkInfo.Marked:
        yield "no language or no marks"
    if not root.ViewerPreferences.DisplayDocTitle or not str(file.docinfo.get("/Title", "")):
        yield "no title, or it is not shown"
    metadata = root.Metadata.read_bytes().decode("utf-8")
    if 'pdfuaid:part="1"' not in metadata and "<pdfuaid:part>1<" not in metadata:
        yield "it is not said to be PDF/UA"
    if file.Root.get("/Suspects", False):
        yield "it has suspects"


def _pages(file: pikepdf.Pdf) -> Iterator[str]:
    """Yield pages whose marks belong to nothing, or to what no tree knows."""
    tree = _numbers(file.Root.StructTreeRoot.ParentTree)
    for number, page in enumerate(file.pages, 1):
        if page.obj.get("/Tabs") != "/S":
            yield f"page {number}: keys do not follow the structure"
        painted, marks = _marks(page)
        yield from (f"page {number}: {operator} belongs to nothing" for operator in painted)
        if marks != sorted(set(marks)):
            yield f"page {number}: marks are not told one after the other"
        owners = tree.get(int(page.obj.get("/StructParents", -1)), pikepdf.Array())
        if marks and len(owners) <= max(marks):
            yield f"page {number}: marks have no owner"


def _marks(page: pikepdf.Page) -> tuple[list[str], list[int]]:
    """Return the painting that is in no mark and no artifact, and the numbers of the marks."""
    loose, marks, depth = [], [], 0
    for step in pikepdf.parse_content_stream(page):
        operator = str(step.operator)
        if operator in ("BDC", "BMC"):
            depth += 1
            if str(step.operands[0]) != "/Artifact":
                marks.append(int(step.operands[1].MCID))
        elif operator == "EMC":
            depth -= 1
        elif not depth and operator in _PAINTING:
            loose.append(operator)
    return loose, marks


def _numbers(tree: Any) -> dict[int, Any]:
    pairs = list(tree.Nums)
    return {int(pairs[at]): pairs[at + 1] for at in range(0, len(pairs), 2)}


def _tree(file: pikepdf.Pdf) -> Iterator[str]:
    """Yield elements that say nothing to who cannot see them, and those in the wrong place."""
    for element in elements(file):
        kind, inner = str(element.S), [str(one.S) for one in children(element) if "/S" in one]
        if kind == "/Figure" and (not str(element.get("/Alt", "")).strip() or "/BBox" not in element.get("/A", {})):
            yield "a picture without words, or without a place"
        if kind == "/TH" and str(element.get("/A", {}).get("/Scope", "")) not in ("/Column", "/Row"):
            yield "a heading of a table that does not say of what"
        if kind in _HOLDS and not set(inner) <= _HOLDS[kind]:
            yield f"{kind} holds {inner}"
        if kind == "/Table" and not any(str(cell.S) == "/TH" for row in children(element) for cell in children(row)):
            yield "a table without headings"
        if kind == "/Table" and len({len(list(children(row))) for row in children(element)}) > 1:
            yield "a table with rows of unequal length"
        if not list(element.get("/K", pikepdf.Array())):
            yield f"{kind} holds nothing"


def _headings(file: pikepdf.Pdf) -> Iterator[str]:
    last = 0
    for element in elements(file):
        level = _LEVELS.get(str(element.S), 0)
        if level > last + 1:
            yield f"a heading of level {level} after one of level {last}"
        last = level or last


def elements(file: pikepdf.Pdf) -> Iterator[Any]:
    """Yield the elements of the structure in the order of reading."""
    waiting = [file.Root.StructTreeRoot.K]
    while waiting:
        element = waiting.pop()
        yield element
        waiting.extend(reversed([one for one in children(element) if "/S" in one]))


def children(element: Any) -> Iterator[Any]:
    """Yield what stands directly in an element."""
    inner = element.get("/K", pikepdf.Array())
    yield from (
        one for one in (inner if isinstance(inner, pikepdf.Array) else [inner]) if isinstance(one, pikepdf.Dictionary)
    )
