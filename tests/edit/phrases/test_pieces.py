from __future__ import annotations

import datetime

import pytest

from ecomap.edit.phrases.phrase import Hearing
from ecomap.edit.phrases.pieces import pieces
from ecomap.edit.phrases.words import words_of

HEARING = Hearing(words_of("en"), datetime.date(2026, 6, 1), lambda _: None)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("mum Sarah, dad Tom", ["mum Sarah", "dad Tom"]),
        ("mum Sarah\n\n- dad Tom\r\n2) nan", ["mum Sarah", "dad Tom", "nan"]),
        ("mum Sarah & dad Tom/nan", ["mum Sarah", "dad Tom", "nan"]),
        ("mum Sarah، dad Tom； nan", ["mum Sarah", "dad Tom", "nan"]),
        ("nan (mum's mum, died 2019) Jean, dad", ["nan (mum's mum, died 2019) Jean", "dad"]),
        ("mum ((Sarah, dad", ["mum ((Sarah", "dad"]),
        ("brothers Tom, Max and Sam, Zofia", ["brothers Tom and Max and Sam", "Zofia"]),
        ("friends Amir, Zofia, dog Rex", ["friends Amir and Zofia", "dog Rex"]),
        ("2 brothers, Tom, Max, Zofia", ["2 brothers Tom and Max", "Zofia"]),
        ("3 cousins, Zofia", ["3 cousins", "Zofia"]),
        ("Lee, mum's brother", ["Lee (mum's brother)"]),
        ("Lee, uncle, Zofia", ["Lee", "uncle", "Zofia"]),
        ("Lee, my uncle, Zofia, my best friend", ["Lee (my uncle)", "Zofia (my best friend)"]),
        ("Max, Mum", ["Max", "Mum"]),
        ("nan Jean, kinship carer", ["nan Jean (kinship carer)"]),
        ("nan Jean, foster carer", ["nan Jean", "foster carer"]),
        ("nan and grandad, mum's side", ["nan (mum's side)", "grandad (mum's side)"]),
        ("Drum and Bass club", ["Drum and Bass club"]),
        ("Zofia and her mum Ewa", ["Zofia", "her mum Ewa"]),
        ("PE teacher Mr. Lowe", ["PE teacher Mr. Lowe"]),
        ("dad Tom, in prison, nan", ["dad Tom (in prison)", "nan"]),
        ("mum, her name is Sarah", ["mum Sarah"]),
        ("mum Sarah, I have a brother Max", ["mum Sarah", "I have a brother Max"]),
        ("? ... ,, -", []),
        ("😀", ["😀"]),
    ],
)
def test_a_line_is_parted_where_somebody_else_begins(line: str, expected: list[str]) -> None:
    assert list(pieces(line, HEARING)) == expected


def test_a_line_without_end_is_parted_in_reasonable_time() -> None:
    assert len(list(pieces("(a, " * 3000, HEARING))) == 3000
    assert len(list(pieces(" and ".join(["mum"] * 300), HEARING))) == 300
