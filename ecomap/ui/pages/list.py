"""The young person's pages in their order: ticked or left out, named in place, moved by keys and by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ecomap.edit.sheets import LONGEST_TITLE
from ecomap.render.look import LIGHT, Palette, mixed
from ecomap.ui import icons
from ecomap.ui.list_fingers import ListFingers
from ecomap.ui.theme import qt_colour, text_font
from ecomap.ui.translation import translate

_HIGH, _TYPE, _BOX, _EDGE = 44, 17, 20, 12
"""The height of a row, its type, the side of its box and what is before it, in pixels at 100 %."""
_ROLE = Qt.ItemDataRole.UserRole
_SPACE, _RETURN, _ENTER = Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class Row:
    """A page as it stands in the list."""

    key: str
    title: str
    inside: bool = True
    """It is in the book, and not left out."""
    fixed: bool = False
    """The book itself and its cover stand first: they are not moved."""
    whole: bool = False
    """The book: it is not left out of itself."""

    def heard(self) -> str:
        """Return what is said of it to who cannot see its tick."""
        if self.whole:
            return translate("pages", "{page}, all pages").format(page=self.title)
        words = translate("pages", "{page}, in my book") if self.inside else translate("pages", "{page}, left out")
        return words.format(page=self.title)


class PageList(QListWidget):
    """Tells what is wanted of a page; changes nothing by itself."""

    meant = Signal(str)
    """Another page is looked at."""
    ticked = Signal(str)
    """A page is to be taken in, or left out."""
    renamed = Signal(str, str)
    """A page is to be called so."""
    placed = Signal(str, int)
    """A page is to stand as the so-manieth of all rows."""
    write_wanted = Signal()
    """Return: it is to be written on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageList")
        self.setAccessibleName(self.tr("My pages"))
        self.setAccessibleDescription(self.tr("Space: in or out. F2: its name. Alt with up or down: its place."))
        self.rows: tuple[Row, ...] = ()
        self._delegate = _PageDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        ListFingers(self)
        self._pressed: tuple[int, QPoint] | None = None
        self._landing: int | None = None
        """Before which row the page that is dragged would stand."""
        self.currentRowChanged.connect(self._mean)

    def dress(self, palette: Palette, scale: float) -> None:
        """Take a palette and a size of text."""
        self._delegate.palette, self._delegate.scale = palette, scale
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def high(self, rows: int) -> int:
        """Return how high the list is with so many rows in sight."""
        return rows * self._delegate.high + 2 * self.frameWidth() + 8

    def show_rows(self, rows: Sequence[Row], meant: str) -> None:
        """Show pages, one of them looked at; what is the same stays as it is."""
        self.blockSignals(True)
        self.rows = tuple(rows)
        while self.count() > len(self.rows):
            self.takeItem(self.count() - 1)
        while self.count() < len(self.rows):
            self.addItem(QListWidgetItem())
        for at, row in enumerate(self.rows):
            self._fill(self.item(at), row)
        self.setCurrentRow(next((at for at, row in enumerate(self.rows) if row.key == meant), 0))
        self.blockSignals(False)

    def rename(self) -> None:
        """Let the name of the page that is looked at be typed."""
        item = self.currentItem()
        if item is not None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.scrollToItem(item)
            self.editItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move a page by Alt and an arrow, tick it by Space, write on it by Return."""
        at, key = self.currentRow(), Qt.Key(event.key())
        if key in _STEPS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_by(_STEPS[key])
        elif key is _SPACE and at >= 0:
            self._tick(at)
        elif key in (_RETURN, _ENTER):
            self.write_wanted.emit()
        else:
            super().keyPressEvent(event)

    def move_by(self, steps: int) -> None:
        """Move the page that is looked at up or down."""
        at = self.currentRow()
        if self.may_stand(at, at + steps):
            self.placed.emit(self.rows[at].key, at + steps)

    def may_stand(self, at: int, to: int) -> bool:
        """Say whether the page of a row can stand as another: what is fixed stays first."""
        there = range(len(self.rows))
        return at in there and to in there and at != to and not self.rows[at].fixed and not self.rows[to].fixed

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag a page, or tick it where its box is."""
        row = self.indexAt(event.position().toPoint()).row()
        super().mousePressEvent(event)
        if row >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self._pressed = row, event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the page would stand that is dragged."""
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        row, start = self._pressed
        here = event.position().toPoint()
        far = (here - start).manhattanLength() >= QApplication.startDragDistance()
        if (self._landing is not None or far) and not self.rows[row].fixed:
            self._landing = self._row_before(here)
            self.scrollTo(self.indexAt(QPoint(4, min(max(here.y(), 0), self.viewport().height() - 1))))
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put a page down that was dragged; tick one that was pressed on its box."""
        pressed, landing = self._pressed, self._landing
        self._pressed = self._landing = None
        self.viewport().update()
        super().mouseReleaseEvent(event)
        if pressed is None:
            return
        row, at = pressed[0], event.position().toPoint()
        if landing is not None:
            to = landing - 1 if landing > row else landing
            if self.may_stand(row, to):
                self.placed.emit(self.rows[row].key, to)
        elif self.indexAt(at).row() == row and at.x() <= self._delegate.words_begin:
            self._tick(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Name a page by a double click on its words; on its box that is two clicks."""
        if event.position().x() <= self._delegate.words_begin:
            self.mousePressEvent(event)
        else:
            self._pressed = None
            super().mouseDoubleClickEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and the line where a page would be put down."""
        super().paintEvent(event)
        if self._landing is None:
            return
        last = self.visualItemRect(self.item(self.count() - 1)).bottom()
        at = self._landing
        y = self.visualItemRect(self.item(at)).top() if at < self.count() else last
        painter = QPainter(self.viewport())
        painter.setPen(QPen(qt_colour(self._delegate.palette.accent), 4))
        painter.drawLine(4, y, self.viewport().width() - 4, y)

    def _row_before(self, here: QPoint) -> int:
        """Return before which row something would stand that is put down here."""
        for at in range(self.count()):
            if here.y() < self.visualItemRect(self.item(at)).center().y():
                return max(at, sum(row.fixed for row in self.rows))
        return self.count()

    def _tick(self, at: int) -> None:
        if not self.rows[at].whole:
            self.ticked.emit(self.rows[at].key)

    def _mean(self, at: int) -> None:
        if 0 <= at < len(self.rows):
            self.meant.emit(self.rows[at].key)

    def _fill(self, item: QListWidgetItem, row: Row) -> None:
        if item.data(_ROLE) == row:
            return
        item.setData(_ROLE, row)
        item.setText(row.title)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, row.heard())
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable)


class _PageDelegate(QStyledItemDelegate):
    """Paints a page's tick and its name, and makes the field in which that is written."""

    def __init__(self, parent: PageList) -> None:
        super().__init__(parent)
        self._list = parent
        self.palette: Palette = LIGHT
        self.scale = 1.0

    @property
    def high(self) -> int:
        """The height of a row, in pixels."""
        return round(_HIGH * max(self.scale, 1.0))

    @property
    def words_begin(self) -> int:
        """Where the words of a row begin, in pixels: what is before them is the box to tick."""
        return round(_EDGE * 2 + _BOX * self.scale)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return how high a row is."""
        return QSize(120, self.high)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        row = index.data(_ROLE)
        if not isinstance(row, Row):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box: QRect = option.rect
        self._paint_ground(painter, box, option.state)
        ink = qt_colour(self.palette.ink if row.inside else self.palette.quiet)
        side = round(_BOX * self.scale)
        tick = QRectF(box.left() + _EDGE, box.center().y() + 0.5 - side / 2, side, side)
        if row.whole:
            icons.paint(painter, "book-open", tick, ink)
        else:
            self._paint_tick(painter, tick, ticked=row.inside)
        painter.setFont(self._font(bold=row.whole or bool(option.state & QStyle.StateFlag.State_Selected)))
        painter.setPen(ink)
        words = box.adjusted(self.words_begin, 0, -8, 0)
        said = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, said)
        painter.restore()

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Return a field to name a page in place."""
        field = QLineEdit(parent)
        field.setObjectName("cell")
        field.setMaxLength(LONGEST_TITLE)
        field.setAccessibleName(translate("pages", "Name of this page: {page}").format(page=index.data()))
        return field

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Let the field lie over the words, and leave the tick."""
        editor.setGeometry(option.rect.adjusted(self.words_begin - 8, 3, -2, -3))

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Show the name as it is."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data()))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: QModelIndex | QPersistentModelIndex) -> None:
        """Tell the name: the map says whether it is called so."""
        row = index.data(_ROLE)
        if isinstance(editor, QLineEdit) and isinstance(row, Row) and editor.text().strip() != row.title:
            self._list.renamed.emit(row.key, editor.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the name at once on Return; the list would take the key as the wish to write."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in (_RETURN, _ENTER):
            if isinstance(watched, QWidget):
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, QAbstractItemDelegate.EndEditHint.NoHint)
            return True
        return super().eventFilter(watched, event)

    def _font(self, *, bold: bool) -> QFont:
        return text_font(_TYPE * self.scale, bold=bold)

    def _paint_tick(self, painter: QPainter, box: QRectF, *, ticked: bool) -> None:
        accent, paper = qt_colour(self.palette.accent), qt_colour(self.palette.paper)
        painter.setPen(QPen(accent if ticked else qt_colour(self.palette.ink), 2))
        painter.setBrush(accent if ticked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        if ticked:
            sixth = box.width() / 6
            icons.paint(painter, "check", box.adjusted(sixth, sixth, -sixth, -sixth), paper)

    def _paint_ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        card = QRectF(box.adjusted(2, 2, -2, -2))
        chosen, over = bool(state & QStyle.StateFlag.State_Selected), bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or over:
            accent = self.palette.accent
            painter.setPen(QPen(qt_colour(accent), 2) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(qt_colour(mixed(accent, self.palette.paper, 0.12 if chosen else 0.08)))
            painter.drawRoundedRect(card, 8, 8)
