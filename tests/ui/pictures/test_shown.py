"""A kept picture in every drawing that leaves the program: seen in colour and in grey, telling nothing besides."""

import base64
import io
import re
from collections.abc import Callable

import pytest
from pikepdf import Pdf, PdfImage, Stream
from PySide6.QtGui import QColor, QImage

from ecomap.edit.families import add_parent
from ecomap.edit.people import show_picture, take_picture_away
from ecomap.edit.standing import set_closeness
from ecomap.model.copies import Audience, copy_for
from ecomap.model.diagram import View
from ecomap.model.document import Document, new_document
from ecomap.model.person import ElementId, Gender, Name, Person, Side
from ecomap.render import look, to_pdf, to_qt, to_svg
from ecomap.render.compose import Manner, on_paper
from ecomap.render.drawing import Book, Drawing
from ecomap.ui.pictures.crop import first_crop
from ecomap.ui.pictures.pixels import kept
from tests.papers.conftest import DAY

Stripes = Callable[..., QImage]
NAN = ElementId("nan")
ORANGE = "#e07010"


def family() -> Document:
    nan = Person(id=NAN, name=Name(text="Jean"), gender=Gender.FEMALE, relation="nan", side=Side.MUM)
    document = new_document("Sam")
    return set_closeness(add_parent(document, document.young_person, nan), NAN, 1, DAY)


def pictured(image: QImage, *, allowed: bool) -> Document:
    picture = kept(image, first_crop(image.width(), image.height()))
    return show_picture(family(), NAN, picture, allowed=allowed)


def drawn(document: Document, view: View, audience: Audience, *, grey: bool = False) -> Drawing:
    clinical = audience is Audience.FILE
    manner = Manner(palette=look.LIGHT, clinical=clinical, grey=grey)
    return on_paper(view, copy_for(document, audience, DAY), manner, None)


def as_files(page: Drawing) -> list[bytes]:
    return [to_svg.svg(page).encode(), to_pdf.pdf(Book(title="map", pages=(page,)), DAY), to_qt.png(page, 60)]


def seen(page: Drawing) -> list[QColor]:
    """Return the middle of the picture in a drawing's SVG, in its PDF, and as it is painted."""
    (in_svg,) = re.findall(r'xlink:href="data:image/\w+;base64,([^"]+)"', to_svg.svg(page))
    with Pdf.open(io.BytesIO(to_pdf.pdf(Book(title="map", pages=(page,)), DAY))) as file:
        (stream,) = file.pages[0].get_images().values()
        assert isinstance(stream, Stream)
        red, green, blue = PdfImage(stream).as_pil_image().convert("RGB").tobytes()[-3:]
    in_pdf = QColor(red, green, blue)
    image = to_qt.image(page, 72)
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    painted = [one for one in pixels if abs(one.lightness() - 120) < 40 and is_like(one, in_pdf)]
    assert len(painted) > 200
    return [QImage.fromData(base64.b64decode(in_svg)).pixelColor(150, 150), in_pdf, painted[0]]


def is_like(colour: QColor, other: QColor) -> bool:
    pairs = ((colour.red(), other.red()), (colour.green(), other.green()), (colour.blue(), other.blue()))
    return all(abs(one - two) < 6 for one, two in pairs)


@pytest.mark.parametrize("view", View)
def test_the_picture_is_in_every_form_in_colour_and_in_grey(view: View, stripes: Stripes) -> None:
    document = pictured(stripes(300, 300, ORANGE), allowed=True)
    for colour in seen(drawn(document, view, Audience.YOUNG_PERSON)):
        assert is_like(colour, QColor(ORANGE))
    for colour in seen(drawn(document, view, Audience.YOUNG_PERSON, grey=True)):
        assert colour.hsvSaturation() < 8


@pytest.mark.parametrize("audience", [Audience.YOUNG_PERSON, Audience.GUESTS, Audience.COORDINATOR])
@pytest.mark.parametrize("view", View)
def test_a_picture_that_may_not_be_seen_changes_no_byte_of_a_copy(
    audience: Audience, view: View, stripes: Stripes
) -> None:
    bare = family()
    picture = kept(stripes(300, 300, ORANGE), first_crop(300, 300))
    worlds = [bare, show_picture(bare, NAN, picture, allowed=False)]
    one, other = [as_files(drawn(world, view, audience)) for world in worlds]
    assert one == other
    in_file = drawn(worlds[1], view, Audience.FILE)
    assert as_files(in_file) != as_files(drawn(bare, view, Audience.FILE)), "the file copy has it"
    assert take_picture_away(worlds[1], NAN) == bare
