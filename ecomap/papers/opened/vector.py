"""SVG, and XML of every kind: words in reading order, attributes, pictures within."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from xml.etree import ElementTree

from ecomap.papers.opened.found import Found, together
from ecomap.papers.opened.pictures import of_picture

_DRAWN = frozenset(("d", "transform", "points"))
"""Attributes of SVG that hold numbers, not words."""
_CARRIED = re.compile(r"data:[^,;]*(;base64)?,(.*)", re.DOTALL)


def of_svg(content: bytes) -> Found:
    """Return what an SVG says: its words, its attributes, its comments, and the pictures it carries."""
    root = parsed(content)
    carried = (_carried(value) for element in root.iter() for value in element.attrib.values())
    lines = ("".join(one.itertext()) for one in root.iter() if isinstance(one.tag, str) and one.tag.endswith("}text"))
    return together((Found((*words(root), *lines)), *(one for one in carried if one is not None)))


def parsed(content: bytes) -> ElementTree.Element:
    """Return the root of XML, with comments; one that brings a grammar of its own is refused."""
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise ValueError("this XML brings a grammar of its own")
    builder = ElementTree.TreeBuilder(insert_comments=True, insert_pis=True)
    return ElementTree.fromstring(content, ElementTree.XMLParser(target=builder))


def words(root: ElementTree.Element) -> Iterator[str]:
    """Yield all words in reading order, a line for each element, then those of each kind of attribute."""
    elements = list(root.iter())
    told = [text for element in elements for text in (element.text, element.tail) if text and text.strip()]
    yield "\n".join(told)
    for kind in sorted({key for element in elements for key in element.attrib}):
        if kind.rpartition("}")[2] not in _DRAWN:
            values = (element.attrib[kind] for element in elements if kind in element.attrib)
            yield "\n".join(value for value in values if not value.startswith("data:"))


def _carried(value: str) -> Found | None:
    """Return what is in a file that an attribute carries, if it carries one."""
    found = _CARRIED.fullmatch(value)
    if found is None:
        return None
    return of_picture(base64.b64decode(found[2])) if found[1] else Found((_by_number(found[2]),))


def _by_number(value: str) -> str:
    """Return a text in which some letters are written by the numbers of their bytes ("%20"), read."""
    whole = re.sub(rb"%([0-9A-Fa-f]{2})", lambda found: bytes.fromhex(found[1].decode()), value.encode())
    return whole.decode("utf-8", "replace")
