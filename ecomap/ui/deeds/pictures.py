"""What is put into somebody's symbol, each as one step with words for the history: picture, sticker, colour."""

from __future__ import annotations

from ecomap.edit import people
from ecomap.model.document import Document, StoredPicture
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.render import icons
from ecomap.render.letters import clean, clusters
from ecomap.render.look import SECTORS
from ecomap.session.workspace import Workspace
from ecomap.ui.translation import translate


def show_picture(workspace: Workspace, person: ElementId, picture: StoredPicture, *, allowed: bool) -> None:
    """Put a picture into somebody's symbol; `allowed`: it may be seen while both look, and on papers."""
    after = people.show_picture(workspace.editor.settled, person, picture, allowed=allowed)
    _commit(workspace, after, translate("history", "{who}: picture"), person)


def allow_picture(workspace: Workspace, person: ElementId, allowed: bool) -> None:
    """Say whether somebody's picture may be seen while both look, and on papers."""
    after = people.set_portrait(workspace.editor.settled, person, allowed=allowed)
    _commit(workspace, after, translate("history", "{who}: who may see the picture"), person)


def take_picture_away(workspace: Workspace, person: ElementId) -> None:
    """Take the picture out of somebody's symbol, and out of the map."""
    after = people.take_picture_away(workspace.editor.settled, person)
    _commit(workspace, after, translate("history", "{who}: no picture"), person)


def decorate(workspace: Workspace, element: ElementId, sticker: str, colour: str) -> None:
    """Put a sticker into the symbol of a person, place or group, and give a person a colour, as one step."""
    document, sticker = workspace.editor.settled, one_sticker(sticker)
    if element in document.places:
        after = people.change_place(document, element, icon=sticker)
    else:
        after = people.set_portrait(document, element, sticker=sticker, colour=colour if colour in SECTORS else "")
    _commit(workspace, after, translate("history", "{who}: sticker and colour"), element)


def one_sticker(text: str) -> str:
    """Return the shipped icon, or the one letter or emoji, that a symbol has room for; nothing for nothing."""
    text = clean(text).strip()
    return text if not text or text in icons.names() else clusters(text)[0]


def _commit(workspace: Workspace, after: Document, words: str, about: ElementId) -> None:
    workspace.editor.commit(after, words.format(who=called(workspace.editor.seen, about)))
