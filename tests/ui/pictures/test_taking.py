"""Pictures dropped, pasted and chosen on a real window, cut by mouse, keys and buttons, and taken away again."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from ecomap.edit.remove import remove
from ecomap.model.copies import Audience, copy_for
from ecomap.model.diagram import Seat
from ecomap.model.person import ElementId, Portrait
from ecomap.render.drawing import Picture
from ecomap.ui.deeds import pictures as picture_deeds
from ecomap.ui.pictures.crop import first_crop
from ecomap.ui.pictures.crop_form import CropForm
from ecomap.ui.pictures.pixels import kept, pixels_of
from ecomap.ui.pictures.taking import pictures_folder
from tests.ui.conftest import LEFT, NO_KEYS, Sitting

Stripes = Callable[..., QImage]
Encode = Callable[..., bytes]


@pytest.fixture(autouse=True)
def nothing_on_the_clipboard(qapp: QApplication) -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def photograph(tmp_path: Path, stripes: Stripes, encode: Encode) -> Path:
    file = tmp_path / "Nan Jean at home.jpg"
    file.write_bytes(encode(stripes(600, 400, "#c02020", "#20c020", "#2020c0"), "jpeg"))
    return file


def files(*paths: Path) -> QMimeData:
    found = QMimeData()
    found.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return found


def drop(found: QMimeData, on: QWidget, at: QPoint) -> bool:
    """Drag something over a widget and let go; say whether the widget took it."""
    copy, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    for event in (
        QDragEnterEvent(at, copy, found, buttons, NO_KEYS),
        QDragMoveEvent(at, copy, found, buttons, NO_KEYS),
    ):
        QApplication.sendEvent(on, event)
    if not event.isAccepted():
        QApplication.sendEvent(on, QDragLeaveEvent())
        return False
    let_go = QDropEvent(QPointF(at), copy, found, buttons, NO_KEYS)
    QApplication.sendEvent(on, let_go)
    return let_go.isAccepted()


def portrait(sitting: Sitting, name: str) -> Portrait:
    return sitting.workspace.editor.settled.people[sitting.who(name)].portrait


def pixels(sitting: Sitting, name: str) -> QImage:
    return pixels_of(sitting.workspace.editor.settled.pictures[portrait(sitting, name).picture].content)


def pressed(form: QWidget, words: str) -> None:
    made = next(one for one in form.findChildren(QPushButton) if one.accessibleName() == words)
    QTest.mouseClick(made, LEFT)


def keep(form: QWidget) -> None:
    pressed(form, "Keep")


def taken(sitting: Sitting, name: str) -> None:
    sitting.wait_for(lambda: bool(portrait(sitting, name).picture))


def told(sitting: Sitting, words: str) -> None:
    sitting.wait_for(lambda: words in sitting.window.notice.words.text())


def test_a_file_dropped_on_somebody_on_the_canvas_is_in_their_symbol_after_one_question(
    sam: Sitting, photograph: Path
) -> None:
    canvas = sam.page.canvas
    sam.answer(keep)
    assert drop(files(photograph), canvas.viewport(), sam.at("Sarah"))
    taken(sam, "Sarah")
    assert portrait(sam, "Sarah").allowed, "both look: it is meant to be seen"
    assert (pixels(sam, "Sarah").width(), pixels(sam, "Sarah").height()) == (400, 400)
    figure = next(one.figure for one in sam.workspace.scene().layers if one.figure.key == sam.who("Sarah"))
    assert any(isinstance(one, Picture) for one in figure.primitives)
    steps = len(sam.workspace.editor.history.past)
    sam.window.shelf["undo"].trigger()
    assert not portrait(sam, "Sarah").picture and not sam.workspace.editor.settled.pictures
    assert len(sam.workspace.editor.history.past) == steps - 1


def test_nobody_takes_what_is_dropped_beside_everybody(sam: Sitting, photograph: Path) -> None:
    canvas = sam.page.canvas
    assert not drop(files(photograph), canvas.viewport(), QPoint(3, 3))
    text = QMimeData()
    text.setText("no picture")
    assert not drop(text, canvas.viewport(), sam.at("Sarah"))
    assert not any(one.portrait.picture for one in sam.workspace.editor.settled.people.values())


def test_a_file_is_dropped_on_the_young_person_and_in_the_list_and_on_the_inspector(
    sam: Sitting, photograph: Path
) -> None:
    sam.answer(keep)
    assert drop(files(photograph), sam.page.canvas.viewport(), sam.at("Sam"))
    taken(sam, "Sam")
    tree, model = sam.page.people.tree, sam.page.people.model
    row = tree.visualRect(model.index_of(sam.who("Tom")))
    sam.answer(keep)
    assert drop(files(photograph), tree.viewport(), row.center())
    taken(sam, "Tom")
    sam.workspace.sit(Seat.COORDINATOR)
    sam.workspace.editor.select({sam.who("Ella")})
    sam.answer(keep)
    assert drop(files(photograph), sam.page.inspector, QPoint(20, 20))
    taken(sam, "Ella")
    assert not portrait(sam, "Ella").allowed, "the coordinator alone: not before somebody says so"
    assert len(sam.workspace.editor.settled.pictures) == 1, "the same picture is kept once"


def test_a_picture_on_the_clipboard_is_pasted_on_who_is_selected(sam: Sitting, stripes: Stripes) -> None:
    sam.click("Ella")
    QGuiApplication.clipboard().setImage(stripes(90, 90, "red"))
    sam.answer(keep)
    sam.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    taken(sam, "Ella")
    QGuiApplication.clipboard().setText("no picture")
    sam.window.shelf["picture-paste"].trigger()
    told(sam, "There is no picture to paste")


def test_a_picture_pasted_as_the_bytes_of_a_file_is_read_with_the_same_care(sam: Sitting, encode: Encode) -> None:
    bomb = QMimeData()
    bomb.setData("image/png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (60_000).to_bytes(4) * 2 + b"\x08\2\0\0\0\0\0\0\0")
    QGuiApplication.clipboard().setMimeData(bomb)
    sam.click("Ella")
    sam.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    told(sam, "This picture is too large. Nothing was changed.")


def test_the_file_chooser_begins_where_the_camera_puts_its_pictures(
    sam: Sitting, photograph: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def choose(*said: object) -> tuple[str, str]:
        asked.extend(map(str, said[1:]))
        return str(photograph), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    sam.click("Ella")
    sam.answer(keep)
    sam.key(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    taken(sam, "Ella")
    assert asked[1] == str(pictures_folder())


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "This is not a picture we can read. Nothing was changed."),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not a photograph but a drawing file"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "HEIC"),
        (b"\xff\xd8\xff\xe0\0\4JF", "damaged or cut short"),
    ],
)
def test_what_is_no_picture_is_said_in_words_and_changes_nothing(
    sam: Sitting, tmp_path: Path, content: bytes, words: str
) -> None:
    file, steps = tmp_path / "nan.jpg", len(sam.workspace.editor.history.past)
    file.write_bytes(content)
    drop(files(file), sam.page.canvas.viewport(), sam.at("Sarah"))
    told(sam, words)
    assert len(sam.workspace.editor.history.past) == steps and not sam.workspace.editor.settled.pictures
    assert "nan" not in sam.window.notice.words.text(), "the name of a file is told to nobody"


def test_the_part_is_chosen_by_mouse_wheel_keys_and_buttons(sam: Sitting, photograph: Path) -> None:
    seen: list[tuple[float, float]] = []

    def cut(form: QWidget) -> None:
        assert isinstance(form, CropForm)
        sam.wait_for(form.isActiveWindow)  # before that, the keys are still the map's
        view = form.view
        middle = view.rect().center()

        def note() -> None:
            seen.append((view.crop.x, view.crop.side))

        note()
        QTest.mousePress(view, LEFT, NO_KEYS, middle)
        QTest.mouseMove(view, middle - QPoint(40, 0))
        QTest.mouseRelease(view, LEFT, NO_KEYS, middle - QPoint(40, 0))
        note()
        at = QPointF(middle)
        wheel = QWheelEvent(
            at, view.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, NO_KEYS,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view, wheel)
        note()
        QTest.keyClick(view, Qt.Key.Key_Right)
        note()
        QTest.keyClick(view, Qt.Key.Key_Plus)
        note()
        pressed(form, "Move the picture left")
        note()
        pressed(form, "Farther")
        note()
        assert "% of its width" in view.accessibleDescription()
        keep(form)

    sam.answer(cut)
    drop(files(photograph), sam.page.canvas.viewport(), sam.at("Sarah"))
    taken(sam, "Sarah")
    dragged, wheeled, by_key, nearer, by_button, farther = zip(seen[1:], seen[:-1], strict=True)
    assert dragged[0][0] > dragged[1][0], "the picture goes left with the pointer: more of its right is kept"
    assert wheeled[0][1] < wheeled[1][1]
    assert by_key[0][0] < by_key[1][0]
    assert nearer[0][1] < nearer[1][1]
    assert by_button[0][0] > by_button[1][0]
    assert farther[0][1] > farther[1][1]
    assert abs(pixels(sam, "Sarah").width() - seen[-1][1]) <= 1


def give(sitting: Sitting, name: str, image: QImage, *, allowed: bool = True) -> None:
    picture = kept(image, first_crop(image.width(), image.height()))
    picture_deeds.show_picture(sitting.workspace, sitting.who(name), picture, allowed=allowed)


def test_a_picture_can_be_cut_again_from_what_was_kept_and_left_alone_it_is_not_written_anew(
    sam: Sitting, stripes: Stripes
) -> None:
    give(sam, "Ella", stripes(300, 300, "red", "blue"))
    sam.click("Ella")
    before, steps = portrait(sam, "Ella"), len(sam.workspace.editor.history.past)
    answered: list[QWidget] = []

    def left_alone(form: QWidget) -> None:
        answered.append(form)
        keep(form)

    sam.answer(left_alone)
    sam.window.shelf["picture"].trigger()
    sam.wait_for(lambda: bool(answered))
    assert portrait(sam, "Ella") == before and len(sam.workspace.editor.history.past) == steps

    def nearer(form: QWidget) -> None:
        pressed(form, "Closer")
        keep(form)

    sam.answer(nearer)
    sam.window.shelf["picture"].trigger()
    sam.wait_for(lambda: portrait(sam, "Ella") != before)
    assert pixels(sam, "Ella").width() < 300
    assert len(sam.workspace.editor.settled.pictures) == 1


def test_a_picture_is_taken_away_and_is_not_in_the_map_any_more(sam: Sitting, stripes: Stripes) -> None:
    give(sam, "Ella", stripes(100, 100, "red"))
    sam.click("Ella")
    sam.answer(lambda form: pressed(form, "Take it away"))
    sam.window.shelf["picture"].trigger()
    sam.wait_for(lambda: not portrait(sam, "Ella").picture)
    assert not sam.workspace.editor.settled.pictures
    sam.window.shelf["picture-away"].trigger()
    told(sam, "There is no picture to take away.")


def test_nothing_asks_for_somebody_who_is_not_there_or_not_seen_any_more(sam: Sitting, photograph: Path) -> None:
    asked: list[QWidget] = []

    def refuse(form: QWidget) -> None:
        asked.append(form)
        form.close()

    sam.answer(refuse)
    sam.workspace.sit(Seat.COORDINATOR)
    drop(files(photograph), sam.page.canvas.viewport(), sam.at("Sarah"))
    sam.workspace.sit(Seat.TOGETHER)
    sam.wait_for(lambda: not sam.window.pictures.patience.isActive())
    drop(files(photograph), sam.page.canvas.viewport(), sam.at("Sarah"))
    sam.workspace.editor.commit(remove(sam.workspace.editor.settled, [sam.who("Sarah")]), "Remove Sarah")
    sam.wait_for(lambda: not sam.window.pictures.patience.isActive())
    assert asked == []


def test_a_place_or_several_people_have_no_picture_and_that_is_said(sam: Sitting) -> None:
    sam.type_line("boxing club")
    sam.workspace.editor.select({sam.who("boxing club")})
    sam.window.shelf["picture"].trigger()
    told(sam, "A place or a group has a sticker, but no picture.")
    sam.workspace.editor.select({sam.who("Tom"), sam.who("Ella")})
    sam.window.shelf["picture"].trigger()
    told(sam, "Choose one person first.")


def test_a_picture_that_may_not_be_seen_is_as_if_it_were_not_there(sam: Sitting, stripes: Stripes) -> None:
    """Two worlds, told apart by a picture for the file alone: what both look at is the same to the last stroke."""

    def world() -> list[object]:
        scene = sam.workspace.scene()
        drawn = [(one.figure.key, one.figure.primitives, one.at) for one in scene.layers]
        sam.window.shelf["picture-away"].trigger()
        return [drawn, sam.page.people.model.groups, sam.window.notice.words.text()]

    sam.workspace.editor.select({sam.who("Sarah")})
    without = world()
    sam.workspace.sit(Seat.COORDINATOR)
    give(sam, "Sarah", stripes(100, 100, "red"), allowed=False)
    assert any(isinstance(one, Picture) for placed in sam.workspace.scene().layers for one in placed.figure.primitives)
    sam.workspace.sit(Seat.TOGETHER)
    sam.workspace.editor.select({sam.who("Sarah")})
    assert world() == without
    assert portrait(sam, "Sarah").picture, "and nobody took away what they could not see"
    document, day = sam.workspace.editor.settled, sam.workspace.copy.on
    for audience in (Audience.YOUNG_PERSON, Audience.GUESTS, Audience.COORDINATOR):
        assert not copy_for(document, audience, day).shown.pictures
    assert copy_for(document, Audience.FILE, day).shown.pictures
    picture_deeds.allow_picture(sam.workspace, ElementId(sam.who("Sarah")), True)
    assert copy_for(sam.workspace.editor.settled, Audience.YOUNG_PERSON, day).shown.pictures


def test_while_a_large_picture_is_read_that_is_said_and_it_can_be_given_up(sam: Sitting, stripes: Stripes) -> None:
    pictures = sam.window.pictures
    pictures.patience.setInterval(0)
    sam.click("Ella")
    QGuiApplication.clipboard().setImage(stripes(90, 90, "red"))
    sam.window.shelf["picture-paste"].trigger()
    sam.wait_for(lambda: QApplication.activeModalWidget() is not None)
    waiting = QApplication.activeModalWidget()
    assert waiting is not None and "Reading the picture" in waiting.heading.text()  # type: ignore[attr-defined]
    pressed(waiting, "Cancel")
    assert QApplication.activeModalWidget() is None
    sam.workspace.editor.select({sam.who("Tom")})
    sam.answer(lambda form: keep(form) if isinstance(form, CropForm) else None)
    pictures.patience.setInterval(60_000)
    sam.window.shelf["picture-paste"].trigger()
    taken(sam, "Tom")
    assert not portrait(sam, "Ella").picture, "what was given up never comes"


def test_the_list_shows_the_picture_too_as_far_as_it_may_be_seen(sam: Sitting, stripes: Stripes) -> None:
    def listed() -> bytes:
        rows = (row for group in sam.page.people.model.groups for row in group.rows)
        return next(row.picture for row in rows if row.id == sam.who("Tom"))

    give(sam, "Tom", stripes(100, 100, "#c02020"))
    assert listed() == sam.workspace.editor.settled.pictures[portrait(sam, "Tom").picture].content
    tree = sam.page.people.tree
    box = tree.visualRect(sam.page.people.model.index_of(sam.who("Tom")))
    shown = tree.viewport().grab(box).toImage()
    assert any(shown.pixelColor(x, box.height() // 2).name() == "#c02020" for x in range(60))
    picture_deeds.allow_picture(sam.workspace, sam.who("Tom"), False)
    assert listed() == b""
