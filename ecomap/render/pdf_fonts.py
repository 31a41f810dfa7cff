"""Fonts of a PDF: each a subset, embedded, with every glyph's own text, so that copied names stay names.

One code per (glyph, text) pair keeps ToUnicode right even where one glyph stands for several letters, or
stands in for a letter no font has. Imported by the PDF backend alone: fontTools takes its time.
"""

from __future__ import annotations

import io
from typing import Any

from fontTools import subset
from fontTools.ttLib import TTFont
from reportlab.pdfbase import pdfdoc

from ecomap.render import typeface

_LEFT_OUT = "GSUB GPOS GDEF DSIG name post meta STAT Silf Glat Gloc Sill Silt Feat vhea vmtx"
_CMAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_CMAP_FOOT = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"


class EmbeddedFont:
    """A Type 0 font of one document; what it embeds is decided when the document is written.

    The document calls `addObjects` on everything in its `delayedFonts` when it is saved.
    """

    def __init__(self, font: str, document: Any, number: int) -> None:
        self.font = font
        self.name = f"F{number + 1}"
        self.fontName = f"embedded:{font}"  # reportlab's own spelling
        self._number = number
        self._codes: dict[tuple[int, str], int] = {}
        document.delayedFonts.append(self)

    def code(self, glyph: int, text: str) -> int:
        """Return the code of a glyph that stands for a text."""
        return self._codes.setdefault((glyph, text), len(self._codes) + 1)

    def addObjects(self, document: Any) -> None:  # noqa: N802 - reportlab's own spelling
        """Write the font into the document."""
        font = TTFont(typeface.font_path(self.font), recalcTimestamp=False)
        order, advances, em = font.getGlyphOrder(), dict(font["hmtx"].metrics), font["head"].unitsPerEm
        name = f"{self._tag()}+{font['name'].getDebugName(6)}"
        measures = self._measures(font, 1000 / em)
        numbers, program = self._subset(font)
        widths: list[Any] = []
        for (glyph, _), code in self._codes.items():
            widths += [code, pdfdoc.PDFArray([round(advances[order[glyph]][0] * 1000 / em, 3)])]
        embedded = self._reference(document, "program", _stream(program, Length1=len(program)))
        described = self._reference(
            document,
            "descriptor",
            _dictionary(Type="/FontDescriptor", FontName=f"/{name}", FontFile2=embedded, **measures),
        )
        places = b"\0\0" + b"".join(numbers[glyph].to_bytes(2, "big") for glyph, _ in self._codes)
        descendant = _dictionary(
            Type="/Font",
            Subtype="/CIDFontType2",
            BaseFont=f"/{name}",
            DW=1000,
            W=pdfdoc.PDFArray(widths),
            FontDescriptor=described,
            CIDSystemInfo=_dictionary(
                Registry=pdfdoc.PDFString("Adobe"), Ordering=pdfdoc.PDFString("Identity"), Supplement=0
            ),
            CIDToGIDMap=self._reference(document, "places", _stream(places)),
        )
        whole = _dictionary(
            Type="/Font",
            Subtype="/Type0",
            BaseFont=f"/{name}",
            Encoding="/Identity-H",
            DescendantFonts=pdfdoc.PDFArray([self._reference(document, "descendant", descendant)]),
            ToUnicode=self._reference(document, "unicode", _stream(self._unicode().encode("ascii"))),
        )
        document.idToObject["BasicFonts"].dict[self.name] = self._reference(document, "font", whole)

    def _tag(self) -> str:
        return "ECOM" + chr(65 + self._number // 26) + chr(65 + self._number % 26)

    def _reference(self, document: Any, part: str, found: Any) -> Any:
        return document.Reference(found, f"{self.name}-{part}")

    def _measures(self, font: TTFont, scale: float) -> dict[str, Any]:
        head, hhea = font["head"], font["hhea"]
        box = [int(value * scale) for value in (head.xMin, head.yMin, head.xMax, head.yMax)]
        return {
            "Flags": 4,
            "FontBBox": pdfdoc.PDFArray(box),
            "ItalicAngle": 0,
            "Ascent": int(hhea.ascent * scale),
            "Descent": int(hhea.descent * scale),
            "CapHeight": 700,
            "StemV": 120 if "Bold" in self.font else 80,
        }

    def _subset(self, font: TTFont) -> tuple[dict[int, int], bytes]:
        """Return new glyph numbers by old ones, and the smaller font."""
        options = subset.Options()
        options.notdef_outline = True
        options.layout_features = []
        options.hinting = False
        options.glyph_names = False
        options.name_IDs = []
        for table in _LEFT_OUT.split():
            if table in font:
                del font[table]  # shaping is done; read by the subsetter, they would take most of its time
        subsetter = subset.Subsetter(options)
        subsetter.populate(gids=sorted({glyph for glyph, _ in self._codes}))
        subsetter.subset(font)
        written = io.BytesIO()
        font.save(written)
        return dict(subsetter.glyph_index_map), written.getvalue()

    def _unicode(self) -> str:
        rows = (
            f"1 beginbfchar\n<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>\nendbfchar\n"
            for (_, text), code in self._codes.items()
        )
        return _CMAP_HEAD + "".join(rows) + _CMAP_FOOT


def _dictionary(**entries: Any) -> Any:
    named = {key: pdfdoc.PDFName(value[1:]) if _is_name(value) else value for key, value in entries.items()}
    return pdfdoc.PDFDictionary(named)


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and value.startswith("/")


def _stream(content: bytes, **entries: Any) -> Any:
    found = pdfdoc.PDFStream(_dictionary(**entries), content)
    found.filters = [pdfdoc.PDFZCompress]
    return found
