"""Shows one page of help: large enough, lines of at most seventy letters, links by keyboard too."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from ecomap.render.look import SCREEN_STEPS
from ecomap.ui.area_fingers import AreaFingers
from ecomap.ui.help.pages import Page
from ecomap.ui.theme import text_font
from ecomap.ui.widgets import text_scale

_TEXT, _TITLE, _HEADING = 16, SCREEN_STEPS[2] + 4, SCREEN_STEPS[1] + 2
"""Sizes of text at 100 %, in pixels."""
_LONGEST = 36
"""The width of a line, in widths of the letter m: some seventy letters."""
_MARGIN = 24


class Reader(QTextBrowser):
    """Shows a page; what leads elsewhere is told, not followed."""

    led = Signal(str)
    """A link was pressed: the name of the page it leads to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helpText")
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Help"))
        AreaFingers(self)
        self.anchorClicked.connect(self._lead)

    def show_page(self, page: Page) -> None:
        """Show a page from its beginning."""
        self.document().setDefaultFont(text_font(_TEXT * text_scale()))
        self.document().setMarkdown(page.text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        _dress(self.document(), text_scale())
        self._narrow()
        self.setAccessibleName(page.title)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def go_to(self, heading: str) -> None:
        """Bring a heading to the top."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() > 1 and block.text() == heading:
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top))
                return
            block = block.next()

    def mark(self, passage: str) -> None:
        """Choose a passage, so that it is seen and read."""
        if passage and self.find(passage[:60]):
            self.ensureCursorVisible()

    def _narrow(self) -> None:
        """Let no line be longer than is read easily."""
        root = self.document().rootFrame()
        form = QTextFrameFormat(root.frameFormat())
        form.setMargin(_MARGIN)
        wide = self.fontMetrics().horizontalAdvance("m") * _LONGEST * _TEXT * text_scale() / self.font().pixelSize()
        form.setRightMargin(max(_MARGIN, self.viewport().width() - _MARGIN - round(wide)))
        root.setFrameFormat(form)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave walking back and forward to the window, which knows the pages."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow another width."""
        super().resizeEvent(event)
        self._narrow()

    def _lead(self, to: QUrl) -> None:
        self.led.emit(to.path())


def _dress(document: QTextDocument, scale: float) -> None:
    """Give headings, paragraphs, links and tables their look."""
    block = document.begin()
    while block.isValid():
        _dress_block(block, scale)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            form = frame.format().toTableFormat()
            form.setBorder(0)
            form.setCellPadding(6)
            form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            frame.setFormat(form)


def _dress_block(block: QTextBlock, scale: float) -> None:
    cursor = QTextCursor(block)
    level = block.blockFormat().headingLevel()
    form = QTextBlockFormat()
    form.setTopMargin({0: 0, 1: 0}.get(level, 16) * scale)
    form.setBottomMargin((4 if level > 1 or block.textList() else 10) * scale)
    cursor.mergeBlockFormat(form)
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        letters = piece.charFormat()
        if level:
            letters.clearProperty(QTextFormat.Property.FontSizeAdjustment)  # it would go before the size
            letters.setFont(text_font((_TITLE if level == 1 else _HEADING) * scale, bold=True))
        if letters.isAnchor():
            letters.setForeground(QGuiApplication.palette().link())
            letters.setFontUnderline(True)
        if level or letters.isAnchor():
            words = QTextCursor(block)
            words.setPosition(piece.position())
            words.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
            words.setCharFormat(letters)
        pieces += 1
