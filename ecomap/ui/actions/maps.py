"""What is done to a map as a whole: files, paper, the steps taken so far."""

from __future__ import annotations

from ecomap.ui import deeds
from ecomap.ui.actions.action import Action, Needs, Where, on_map
from ecomap.ui.destroying import destroy_map
from ecomap.ui.dialogs.earlier import go_back_to_earlier
from ecomap.ui.passphrases import change_passphrase
from ecomap.ui.translation import QT_TRANSLATE_NOOP

MAP = (
    Action(
        name="new",
        words=QT_TRANSLATE_NOOP("actions", "New map"),
        run=lambda window: window.files.ask_name(),
        icon="plus",
        keys=("Ctrl+N",),
        menu="Map",
        needs=Needs.NOTHING,
    ),
    Action(
        name="open",
        words=QT_TRANSLATE_NOOP("actions", "Open a map ..."),
        run=lambda window: window.files.choose(),
        icon="folder-open",
        keys=("Ctrl+O",),
        menu="Map",
        needs=Needs.NOTHING,
    ),
    Action(
        name="save",
        words=QT_TRANSLATE_NOOP("actions", "Save"),
        run=lambda window: window.files.save(),
        icon="save",
        keys=("Ctrl+S",),
        menu="Map",
    ),
    Action(
        name="save-as",
        words=QT_TRANSLATE_NOOP("actions", "Save as ..."),
        run=lambda window: window.files.save_as(),
        icon="copy",
        keys=("Ctrl+Shift+S",),
        menu="Map",
    ),
    Action(
        name="change-passphrase",
        words=QT_TRANSLATE_NOOP("actions", "Change the passphrase ..."),
        run=change_passphrase,
        icon="lock",
        menu="Map",
    ),
)

"""Keep and open."""

AWAY = (
    Action(
        name="print",
        words=QT_TRANSLATE_NOOP("actions", "Print"),
        run=lambda window: window.files.show_export(),
        icon="printer",
        keys=("Ctrl+P",),
        menu="Map",
    ),
    Action(
        name="destroy",
        words=QT_TRANSLATE_NOOP("actions", "Destroy the map ..."),
        run=destroy_map,
        icon="trash-2",
        menu="Map",
        coordinator=True,
    ),
    Action(
        name="stop",
        words=QT_TRANSLATE_NOOP("actions", "Stop here"),
        run=lambda window: window.seats.stop_here(),
        icon="pause",
        keys=("Ctrl+.",),
        menu="Map",
    ),
    Action(
        name="close",
        words=QT_TRANSLATE_NOOP("actions", "Close the map"),
        run=lambda window: window.files.close_map(),
        icon="x",
        keys=("Ctrl+W",),
        menu="Map",
    ),
    Action(
        name="quit",
        words=QT_TRANSLATE_NOOP("actions", "Leave Ecomap"),
        run=lambda window: window.close(),
        icon="door-open",
        keys=("Ctrl+Q",),
        menu="Map",
        needs=Needs.NOTHING,
    ),
)

"""Print, destroy, leave."""

EDIT = (
    Action(
        name="undo",
        words=QT_TRANSLATE_NOOP("actions", "Undo"),
        run=lambda window: window.on_page(lambda page: page.undo()),
        leaves_first=False,
        icon="undo-2",
        keys=("Ctrl+Z",),
        menu="Edit",
    ),
    Action(
        name="redo",
        words=QT_TRANSLATE_NOOP("actions", "Redo"),
        run=on_map(deeds.redo),
        icon="redo-2",
        keys=("Ctrl+Y", "Ctrl+Shift+Z"),
        menu="Edit",
    ),
    Action(
        name="history",
        words=QT_TRANSLATE_NOOP("actions", "What we did"),
        run=lambda window: window.on_page(lambda page: page.toggle_history()),
        icon="clock",
        keys=("Ctrl+H",),
        menu="Edit",
    ),
    Action(
        name="earlier",
        words=QT_TRANSLATE_NOOP("actions", "Go back to how it was ..."),
        run=go_back_to_earlier,
        icon="clock",
        menu="Edit",
    ),
    Action(
        name="rename",
        words=QT_TRANSLATE_NOOP("actions", "Change the name"),
        run=lambda window: window.on_page(lambda page: page.rename_chosen()),
        icon="pencil",
        keys=("F2", "Return", "Enter"),
        menu="Edit",
        where=Where.CANVAS,
        needs=Needs.SELECTION,
    ),
    Action(
        name="remove",
        words=QT_TRANSLATE_NOOP("actions", "Take off the map"),
        run=on_map(deeds.remove_chosen),
        icon="trash-2",
        keys=("Del", "Backspace"),
        menu="Edit",
        where=Where.MAP,
        needs=Needs.SELECTION,
    ),
    Action(
        name="select-all",
        words=QT_TRANSLATE_NOOP("actions", "Select everybody"),
        run=on_map(lambda workspace: workspace.editor.select(workspace.scene().clear)),
        icon="users",
        keys=("Ctrl+A",),
        menu="Edit",
        where=Where.MAP,
    ),
    Action(
        name="find",
        words=QT_TRANSLATE_NOOP("actions", "Find"),
        run=lambda window: window.on_page(lambda page: page.beside.find()),
        icon="search",
        keys=("Ctrl+F",),
        menu="Edit",
    ),
    Action(
        name="tidy",
        words=QT_TRANSLATE_NOOP("actions", "Tidy"),
        run=lambda window: window.on_page(lambda page: page.tidying.tidy()),
        icon="sliders-horizontal",
        keys=("Ctrl+T",),
        menu="Edit",
    ),
    Action(
        name="tidy-all",
        words=QT_TRANSLATE_NOOP("actions", "Tidy everything, also what we placed by hand"),
        run=lambda window: window.on_page(lambda page: page.tidying.tidy(everything=True)),
        icon="wand-sparkles",
        keys=("Ctrl+Shift+T",),
        menu="Edit",
    ),
    Action(
        name="unpin",
        words=QT_TRANSLATE_NOOP("actions", "Let go of the place"),
        run=on_map(deeds.unpin),
        icon="pin",
        menu="Edit",
        needs=Needs.SELECTION,
    ),
)


"""Take back, find, tidy."""
