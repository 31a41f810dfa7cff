from __future__ import annotations

from types import SimpleNamespace

from ecomap.render.pdf_fonts import EmbeddedFont


def test_a_glyph_has_a_code_for_each_text_it_stands_for() -> None:
    document = SimpleNamespace(delayedFonts=[])
    font = EmbeddedFont("Andika-Regular", document, 0)
    assert document.delayedFonts == [font]
    codes = [font.code(5, "a"), font.code(5, "b"), font.code(5, "a"), font.code(6, "a")]
    assert codes == [1, 2, 1, 3]


def test_fonts_of_one_document_have_names_of_their_own() -> None:
    document = SimpleNamespace(delayedFonts=[])
    names = {EmbeddedFont("Andika-Regular", document, number).name for number in range(12)}
    assert len(names) == 12
