import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QRadioButton, QScrollArea, QWidget

from ecomap.edit.arrange import order_siblings, place
from ecomap.geometry import Point
from ecomap.model.copies import NOTHING_WITHHELD, Audience, copy_for
from ecomap.model.diagram import Seat, SiblingOrder, View
from ecomap.model.document import Document
from ecomap.model.focus import Focus, Scope
from ecomap.render.drawing import Book, Words
from ecomap.ui import exporting
from ecomap.ui.dialogs.export import Export
from tests.two_families import two_families_joined
from tests.ui.conftest import LEFT, Sitting


def opened(sitting: Sitting) -> Export:
    export = Export(sitting.window, sitting.workspace, sitting.window.looks.preferences)
    export.show()
    sitting.wait_for(lambda: export.book is not None and bool(export.book.pages))
    return export


def test_the_safest_copy_is_offered_first_and_said_in_words(ellie: Sitting) -> None:
    export = opened(ellie)
    assert export.wanted is not None and export.wanted.copy.audience is Audience.YOUNG_PERSON
    assert "For Ellie" in export.contents.text()
    assert "No addresses" in export.contents.text()
    assert not any("Darren" in str(person.name) for person in export.wanted.copy.shown.people.values())
    export.reject()


def test_a_pdf_is_made_with_no_name_in_its_file_name(ellie: Sitting, tmp_path: Path) -> None:
    export = opened(ellie)
    QTest.mouseClick(export.ways_out[0], LEFT)
    ellie.wait_for(lambda: any(tmp_path.glob("*.pdf")) and export.ways_out[0].isEnabled())
    made = next(tmp_path.glob("*.pdf"))
    assert made.read_bytes().startswith(b"%PDF")
    assert "ellie" not in made.name.lower()
    export.reject()


def test_the_file_copy_is_for_the_coordinator_and_says_everything(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    export = opened(ellie)
    choices = [one for one in export.findChildren(QRadioButton) if "File" in one.text()]
    QTest.mouseClick(choices[0], LEFT)
    assert export.wanted is not None and export.wanted.copy.audience is Audience.FILE
    assert "restricted" in export.contents.text()
    export.reject()


def test_ticking_more_papers_makes_more_pages(ellie: Sitting) -> None:
    export = opened(ellie)
    first = len(export.book.pages) if export.book else 0
    export.papers["map-family-tree"].click()
    ellie.wait_for(lambda: export.book is not None and len(export.book.pages) > first)
    export.reject()


def test_no_copy_ever_takes_the_place_of_another(ellie: Sitting, tmp_path: Path) -> None:
    on = datetime.date(2026, 6, 1)
    document = ellie.workspace.editor.settled
    stems = {
        exporting.file_stem(exporting.Wanted(copy=copy_for(document, audience, on), keys=("map-ecomap",)))
        for audience in Audience
    }
    assert len(stems) == len(Audience)
    wanted = exporting.Wanted(copy=copy_for(document, Audience.YOUNG_PERSON, on), keys=("homes",))
    book = exporting.assembled(wanted)
    first = exporting.write_pdf(book, wanted, tmp_path / "homes.pdf", NOTHING_WITHHELD)
    second = exporting.write_pdf(book, wanted, tmp_path / "homes.pdf", NOTHING_WITHHELD)
    assert (first.name, second.name) == ("homes.pdf", "homes (2).pdf")
    assert first.read_bytes() == second.read_bytes()


def test_no_numbered_picture_takes_another_files_place(ellie: Sitting, tmp_path: Path) -> None:
    wanted = exporting.Wanted(
        copy=copy_for(ellie.workspace.editor.settled, Audience.YOUNG_PERSON, datetime.date(2026, 6, 1)), keys=("homes",)
    )
    page = exporting.assembled(wanted).pages[0]
    (tmp_path / "homes-1.svg").write_text("kept")
    assert len(list(exporting.pictures((page, page), tmp_path / "homes.svg", NOTHING_WITHHELD))) == 2
    assert (tmp_path / "homes-1.svg").read_text() == "kept"
    assert {one.name for one in tmp_path.glob("*.svg")} == {"homes-1.svg", "homes-1 (2).svg", "homes-2.svg"}


class Viewer(QObject):
    """Stands for the program that opens files on this computer."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


def test_a_pdf_goes_where_it_is_said_to_go_and_can_be_looked_at(ellie: Sitting, tmp_path: Path) -> None:
    export = opened(ellie)
    assert str(tmp_path) in export.place.text()
    assert not export.show_it.isVisible()
    folder = tmp_path / "papers"
    folder.mkdir()

    def choose(question: QWidget) -> None:
        assert isinstance(question, QFileDialog)
        question.setDirectory(str(folder))
        name = question.findChild(QLineEdit)
        assert name is not None
        name.setText(str(folder))
        question.accept()

    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, True)
    ellie.answer(choose)
    QTest.mouseClick(export.where, LEFT)
    assert str(folder) in export.place.text()
    QTest.mouseClick(export.ways_out[0], LEFT)
    ellie.wait_for(export.show_it.isVisible)
    made = next(folder.glob("*.pdf"))
    viewer = Viewer()
    QDesktopServices.setUrlHandler("file", viewer, "open")  # type: ignore[arg-type]  # bytes are refused
    QTest.mouseClick(export.show_it, LEFT)
    QDesktopServices.unsetUrlHandler("file")
    assert viewer.opened == [made]
    export.reject()


def words_of(export: Export) -> str:
    assert export.book is not None
    return " ".join(
        one.text
        for page in export.book.pages
        for figure in page.figures
        for one in figure.primitives
        if isinstance(one, Words)
    )


def test_paper_is_whole_unless_the_part_that_is_seen_is_asked_for_in_words(ellie: Sitting) -> None:
    ellie.window.shelf["show-mum"].trigger()
    export = opened(ellie)
    assert export.part.isVisible()
    assert "mum's side" in export.part_told.text()
    assert "Yvonne" in words_of(export)
    export.part.click()
    ellie.wait_for(lambda: "Yvonne" not in words_of(export))
    assert "My family tree: mum's side" in words_of(export)
    assert "Carys" in words_of(export)
    export.reject()


def test_a_view_of_the_ecomap_is_printed_as_it_is_seen_with_its_name(ellie: Sitting) -> None:
    ellie.window.shelf["others-go"].trigger()
    ellie.window.shelf["show-touch"].trigger()
    export = opened(ellie)
    ellie.wait_for(lambda: "People I'm in touch with" in words_of(export))
    assert "Zofia" in words_of(export) and "Marcus" not in words_of(export)
    assert "people I'm in touch with" in export.part_told.text()
    export.part.click()
    ellie.wait_for(lambda: "Marcus" in words_of(export))
    assert "People I'm in touch with" not in words_of(export)
    export.reject()


def test_others_are_faded_on_paper_as_they_are_on_screen(ellie: Sitting) -> None:
    ellie.window.shelf["others-fade"].trigger()
    ellie.window.shelf["show-paid"].trigger()
    export = opened(ellie)
    ellie.wait_for(lambda: "People in my life who are paid" in words_of(export))
    assert "Marcus" in words_of(export)
    export.reject()


def test_paper_knows_no_folded_branch_and_says_so(ellie: Sitting) -> None:
    ellie.window.shelf["family-tree"].trigger()
    ellie.workspace.editor.select({ellie.who("Carys")})
    ellie.window.shelf["fold"].trigger()
    export = opened(ellie)
    assert not export.part.isVisible()
    assert "folded" in export.part_told.text()
    assert "Tomos" in words_of(export)
    assert "more" not in words_of(export).split()
    export.reject()


def test_a_part_round_somebody_whom_a_copy_does_not_know_is_not_in_it(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    darren = next(one for one, who in ellie.workspace.copy.shown.people.items() if "Darren" in who.name.text)
    ellie.page.showing.show(Focus(scope=Scope.STEPS, of=darren, steps=1))
    export = opened(ellie)
    export.part.click()
    ellie.wait_for(lambda: export.ways_out[0].isEnabled())
    assert export.wanted is not None
    assert export.wanted.part is None
    assert "Darren" not in words_of(export) + export.wanted.part_words
    export.reject()


def test_the_map_on_a_sheet_keeps_the_order_and_the_places_chosen_on_screen() -> None:
    here = (View.FAMILY_TREE, Seat.TOGETHER)

    def page(document: Document) -> Book:
        copy = copy_for(document, Audience.YOUNG_PERSON, datetime.date(2026, 6, 1))
        return exporting.assembled(exporting.Wanted(copy=copy, keys=(exporting.MAPS[View.FAMILY_TREE],)))

    plain = two_families_joined()
    assert page(order_siblings(plain, *here, SiblingOrder.STRICT)) == page(plain)
    assert page(order_siblings(plain, *here, SiblingOrder.BALANCED)) != page(plain)
    assert page(place(plain, *here, {plain.young_person: Point(300.0, 300.0)})) != page(plain)


def test_on_a_low_screen_the_choices_scroll_and_the_ways_out_stay_in_sight(ellie: Sitting) -> None:
    export = opened(ellie)
    export.resize(980, 660)
    QApplication.processEvents()
    assert export.height() == 660
    for made in export.ways_out:
        assert export.rect().contains(QRect(made.mapTo(export, QPoint(0, 0)), made.size()))
    export.paper.large.setFocus(Qt.FocusReason.TabFocusReason)
    area = next(one for one in export.findChildren(QScrollArea) if one.isAncestorOf(export.paper.large))
    assert area.verticalScrollBar().maximum() > 0 and area.horizontalScrollBar().maximum() == 0
    next(iter(export.papers.values())).setFocus(Qt.FocusReason.OtherFocusReason)
    for _ in range(len(export.papers) + 2):
        QTest.keyClick(export.focusWidget(), Qt.Key.Key_Tab)
        one = export.focusWidget()
        if area.isAncestorOf(one):
            seen = QRect(one.mapTo(area.viewport(), QPoint(0, 0)), one.size())
            assert area.viewport().rect().contains(seen.center())
    export.reject()


def test_pages_are_made_one_after_another_and_can_be_stopped_between_two(ellie: Sitting, tmp_path: Path) -> None:
    export = opened(ellie)
    assert export.book is not None
    page = export.book.pages[0]
    done: list[str] = []

    def pages() -> Iterator[Path]:
        try:
            for made in exporting.pictures((page,) * 5, tmp_path / "page.svg", NOTHING_WITHHELD):
                if len(list(tmp_path.glob("page*.svg"))) == 2:
                    QTimer.singleShot(0, export, lambda: QTest.mouseClick(export.progress.cancel, LEFT))
                yield made
        finally:
            done.append("put away")

    export.progress.begin("Making the pictures ...", 5)
    assert export.progress.isVisible()
    export.progress.go_through(pages(), lambda: done.append("done"), lambda _: done.append("failed"))
    ellie.wait_for(lambda: not export.progress.isVisible())
    assert done == ["put away"]
    assert len(list(tmp_path.glob("page*.svg"))) < 5
    assert "Stopped" in export.told.text()
    assert all(one.isEnabled() for one in export.ways_out)
    export.reject()


def test_a_pdf_that_was_stopped_is_not_written(ellie: Sitting, tmp_path: Path) -> None:
    wanted = exporting.Wanted(
        copy=copy_for(ellie.workspace.editor.settled, Audience.YOUNG_PERSON, datetime.date(2026, 6, 1)), keys=("homes",)
    )
    with pytest.raises(exporting.NotWanted):
        exporting.write_pdf(exporting.assembled(wanted), wanted, tmp_path / "homes.pdf", NOTHING_WITHHELD, lambda: True)
    assert not list(tmp_path.glob("*.pdf"))


def test_printing_that_is_left_prints_nothing_more(ellie: Sitting, tmp_path: Path) -> None:
    export = opened(ellie)
    assert export.book is not None
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    pages = exporting.printing(export.book, printer, export.away)
    next(pages)
    pages.close()
    assert list(exporting.printing(export.book, printer, export.away)) == list(range(len(export.book.pages)))
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    export.reject()


def test_papers_are_offered_again_as_they_were_last_made_for_the_same_reader_and_enter_does_it(
    ellie: Sitting, tmp_path: Path
) -> None:
    export = opened(ellie)
    export.papers["map-ecomap"].click()
    export.papers["homes"].click()
    export.paper.large.click()
    ellie.wait_for(lambda: export.ways_out[0].isEnabled())
    QTest.mouseClick(export.ways_out[0], LEFT)
    ellie.wait_for(lambda: any(tmp_path.glob("*.pdf")) and export.ways_out[0].isEnabled())
    export.reject()
    again = opened(ellie)
    assert [key for key, box in again.papers.items() if box.isChecked()] == ["homes"]
    assert again.paper.large.isChecked()
    assert again.wanted is not None and again.wanted.copy.audience is Audience.YOUNG_PERSON
    assert again.ways_out[0].hasFocus()
    QTest.keyClick(again.ways_out[0], Qt.Key.Key_Return)
    ellie.wait_for(lambda: len(list(tmp_path.glob("*.pdf"))) == 2)
    assert "Ellie" not in str(ellie.window.looks.preferences.paper)
    again.reject()
