"""What a young person does with their pages, each as one step with words for the history."""

from __future__ import annotations

from collections.abc import Sequence

from ecomap.edit import sheets
from ecomap.model.document import Document
from ecomap.papers.story import FIELDS
from ecomap.papers.styles import STYLES
from ecomap.session.workspace import Workspace
from ecomap.ui.inspector.writer import with_unseen
from ecomap.ui.pictures.stickers import COLOURS
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

COVERS = {
    "picture": QT_TRANSLATE_NOOP("pages", "A picture of me"),
    "sticker": QT_TRANSLATE_NOOP("pages", "My sticker"),
    "drawing": QT_TRANSLATE_NOOP("pages", "A drawing"),
}
"""What can be in the middle of the cover, by the word the map keeps."""

OWN_COLOUR = QT_TRANSLATE_NOOP("pages", "as the style is")


def call_page(workspace: Workspace, key: str, called: str, title: str) -> None:
    """Call a page, or the book, otherwise; raise `TitleTooLong`."""
    after = sheets.rename_sheet(workspace.editor.settled, key, title)
    _commit(workspace, after, translate("history", "Call a page otherwise: {page}").format(page=called))


def move_page(workspace: Workspace, key: str, called: str, before: str, order: Sequence[str]) -> None:
    """Put a page before another; "": at the end. `order` is how they stand now."""
    after = sheets.place_sheet(workspace.editor.settled, key, before, order)
    _commit(workspace, after, translate("history", "Move a page: {page}").format(page=called))


def leave_out(workspace: Workspace, key: str, called: str) -> None:
    """Leave a page out of the book; what is written on it stays."""
    after = sheets.leave_out(workspace.editor.settled, key)
    _commit(workspace, after, translate("history", "Leave a page out: {page}").format(page=called))


def take_in(workspace: Workspace, key: str, called: str) -> None:
    """Take a page that was left out in again."""
    after = sheets.take_in(workspace.editor.settled, key)
    _commit(workspace, after, translate("history", "Take a page in again: {page}").format(page=called))


def take_style(workspace: Workspace, style: str) -> None:
    """Dress the pages in another style."""
    words = translate("history", "Style of my pages: {style}").format(style=translate("papers", STYLES[style].title))
    _commit(workspace, sheets.choose(workspace.editor.settled, style=style), words)


def lead_with(workspace: Workspace, colour: str) -> None:
    """Let another colour lead; "": the style's own."""
    name = translate("stickers", COLOURS[colour]) if colour else translate("pages", OWN_COLOUR)
    words = translate("history", "Colour of my pages: {colour}").format(colour=name)
    _commit(workspace, sheets.lead_with(workspace.editor.settled, colour), words)


def put_on_cover(workspace: Workspace, what: str) -> None:
    """Put something else on the cover."""
    words = translate("history", "On my cover: {what}").format(what=translate("pages", COVERS[what]))
    _commit(workspace, sheets.put_on_cover(workspace.editor.settled, what), words)


def write(workspace: Workspace, key: str, called: str, field: str, text: str) -> None:
    """Write into a field of a page; sentences that those who look may not see stay as they are."""
    document = workspace.editor.settled
    known = written(workspace.copy.shown, key, field)
    whole = with_unseen(written(document, key, field), known, text)
    title = next(one.title for one in FIELDS[key] if one.key == field)
    words = translate("history", "Write on {page}: {what}").format(page=called, what=translate("papers", title))
    _commit(workspace, sheets.write(document, key, field, whole), words)


def written(document: Document, key: str, field: str) -> str:
    """Return what is written in a field of a page."""
    return document.sheets.get(key, {}).get(field, "")


def _commit(workspace: Workspace, after: Document, words: str) -> None:
    if after is not workspace.editor.settled:
        workspace.editor.commit(after, words)
