"""GEDCOM, Gramps and linkage tables: one invented family, three ways of writing it."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from benchmarks.layoutlab.cases.formats import GenogramCase
from benchmarks.layoutlab.cases.gedcom import from_gedcom
from benchmarks.layoutlab.cases.gramps import from_gramps
from benchmarks.layoutlab.cases.linkage import ColumnMissing, from_linkage

GEDCOM = """\
0 HEAD
1 SOUR Nobody
0 @I1@ INDI
1 NAME Rosa  /Vale/
1 NAME Rosa /Moss/
1 SEX F
1 BIRT
2 DATE ABT 12 MAR 1951
0 @I2@ INDI
1 NAME Hugo /Vale/
1 SEX M
1 DEAT
2 DATE 2001
0 @I3@ INDI
1 NAME Ada /Vale/
1 SEX F
1 CHR
2 DATE 1980
1 FAMC @F1@
2 PEDI adopted
0 @I4@ INDI
1 SEX X
1 BIRT
2 DATE 1975
1 FAMC @F1@
0 @F1@ FAM
1 HUSB @I2@
1 WIFE @I1@
1 CHIL @I3@
1 CHIL @I4@
1 MARR
2 DATE BET 1970 AND 1974
1 DIV Y
0 TRLR
"""
GRAMPS = """\
<database xmlns="http://gramps-project.org/xml/1.7.1/">
 <events>
  <event handle="e1"><type>Birth</type><dateval val="1951-03-12"/></event>
  <event handle="e2"><type>Birth</type><datestr val="about 1980"/></event>
  <event handle="e3"><type>Death</type><dateval val="2001"/></event>
  <event handle="e4"><type>Birth</type><dateval val="1975"/></event>
 </events>
 <people>
  <person handle="I1"><gender>F</gender><name><first>Rosa</first><surname>Vale</surname></name>
   <eventref hlink="e1"/></person>
  <person handle="I2"><gender>M</gender><name><first>Hugo</first><surname>Vale</surname></name>
   <eventref hlink="e3"/></person>
  <person handle="I3"><gender>F</gender><name><first>Ada</first></name><eventref hlink="e2"/></person>
  <person handle="I4"><gender>U</gender><eventref hlink="e4"/></person>
 </people>
 <families>
  <family handle="F1"><rel type="Unmarried"/><father hlink="I2"/><mother hlink="I1"/>
   <childref hlink="I3" mrel="Adopted"/><childref hlink="I4"/></family>
 </families>
</database>
"""
LINKAGE = """\
famid,id,fatherid,motherid,sex
1,r,0,0,2
1,h,0,0,1
1,a,h,r,2
1,x,h,r,3
2,z,0,0,male
"""


def children(case: GenogramCase) -> list[tuple[str, str]]:
    return [(link["child"], link["kind"]) for link in case["children"]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_gedcom_is_read(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "vale.ged"
    path.write_bytes(GEDCOM.replace("Rosa  ", "Rosé ").encode(encoding))
    case = from_gedcom(path)
    assert case["name"] == "vale"
    assert case["people"][0] == {"id": "I1", "name": "Rosé Vale", "sex": "F", "birth": 1951.0}
    assert [person["birth"] for person in case["people"]] == [1951.0, None, 1980.0, 1975.0]
    assert case["unions"] == [{"id": "F1", "partners": ["I2", "I1"], "kind": "divorced", "start": 1974.0}]
    assert children(case) == [("I4", "birth"), ("I3", "adopted")]


@pytest.mark.parametrize("packed", [False, True])
def test_gramps_is_read(tmp_path: Path, packed: bool) -> None:
    path = tmp_path / "vale.gramps"
    path.write_bytes(gzip.compress(GRAMPS.encode()) if packed else GRAMPS.encode())
    case = from_gramps(path)
    assert case["people"][0] == {"id": "I1", "name": "Rosa Vale", "sex": "F", "birth": 1951.0}
    assert [(person["sex"], person["birth"]) for person in case["people"][1:]] == [
        ("M", None),
        ("F", 1980.0),
        ("U", 1975.0),
    ]
    assert case["unions"] == [{"id": "F1", "partners": ["I2", "I1"], "kind": "cohabiting", "start": None}]
    assert children(case) == [("I4", "birth"), ("I3", "adopted")]


def test_a_linkage_table_is_read_in_the_order_of_its_rows(tmp_path: Path) -> None:
    path = tmp_path / "ped.csv"
    path.write_text(LINKAGE)
    case = from_linkage(path)
    assert [(person["id"], person["sex"]) for person in case["people"]] == [
        ("r", "F"),
        ("h", "M"),
        ("a", "F"),
        ("x", "U"),
        ("z", "M"),
    ]
    assert case["unions"] == [{"id": "u1", "partners": ["h", "r"], "kind": "married", "start": None}]
    assert children(case) == [("a", "birth"), ("x", "birth")]


def test_one_family_of_a_linkage_table_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "ped.csv"
    path.write_text(LINKAGE)
    case = from_linkage(path, "2")
    assert case["name"] == "ped-2"
    assert [person["id"] for person in case["people"]] == ["z"]


def test_a_table_without_parents_says_which_column_it_wants(tmp_path: Path) -> None:
    path = tmp_path / "ped.csv"
    path.write_text("id,sex\n1,2\n")
    with pytest.raises(ColumnMissing, match="father or fatherid"):
        from_linkage(path)
