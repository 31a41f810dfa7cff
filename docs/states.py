"""What the window shows, state by state: how each is reached from the one before, and left again (`reaching.py`)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import reaching
from make_screenshots import then_and_now
from PySide6.QtWidgets import QWidget

from ecomap.ui.dialogs.waiting import Waiting
from ecomap.ui.room import Part
from ecomap.ui.tour.steps import STEPS
from ecomap.ui.window import MapWindow


@dataclass(frozen=True, slots=True)
class State:
    """Something the window shows: how it is reached from the state before, and left again."""

    name: str
    reach: Callable[[MapWindow], object]
    leave: Callable[[MapWindow], object] = lambda _: None
    opens: bool = False
    """Reaching it opens a dialog or a menu, and comes back when that is closed."""
    then: Callable[[QWidget], object] = lambda _: None
    """What is done in the dialog that opens, before it is looked at."""


def _there_and_back(name: str) -> State:
    """Return what an action shows, and shows no more when it is done again."""
    return State(name, partial(reaching.trigger, name), partial(reaching.trigger, name))


def _opened(names: str) -> Iterator[State]:
    for name in names.split():
        yield State(name, partial(reaching.trigger, name), opens=True)


BOOKS = ("journey", "gathering", "promises", "this-map")

STATES = (
    State("start", lambda _: None),
    State("new-map", lambda window: window.files.start_new("Jo"), opens=True),
    State("empty", lambda window: window.notice.hide()),
    State("first-line", partial(reaching.type_line, "mum Sarah, dad Tom, sister Ella 9, brother Max"), reaching.clear),
    State("small", lambda window: reaching.sample(window, "idris", who="Musa")),
    State("together", lambda window: reaching.sample(window, "ellie", who="Mair")),
    State(
        "name-box",
        partial(reaching.type_line, "mum's brother Lee 34, best friend Amal, old teacher Mr Lowe"),
        reaching.clear,
    ),
    State("notice", reaching.refuse, lambda window: window.notice.hide()),
    State("notice-deed", reaching.offer, lambda window: window.notice.hide()),
    *(
        State(f"menu-{name}", partial(reaching.menu, name), opens=True)
        for name in ("Map", "Edit", "Add", "Look", "Show")
    ),
    *(
        State(f"menu-together-{name}", partial(reaching.menu, name), opens=True)
        for name in ("Line", "In touch", "Window")
    ),
    *_opened("commands settings shortcuts office-files save-as sticker family-form family-facts split"),
    *_opened("partner-known parent-known move-in connect keep-moment specimen show-menu"),
    State("commands-found", partial(reaching.trigger, "commands"), opens=True, then=reaching.find_command),
    State("commands-none", partial(reaching.trigger, "commands"), opens=True, then=reaching.find_no_command),
    State("shortcut-asked", partial(reaching.trigger, "shortcuts"), opens=True, then=reaching.press_keys),
    State("shortcut-taken", partial(reaching.trigger, "shortcuts"), opens=True, then=reaching.press_taken_keys),
    State("print", partial(reaching.trigger, "print"), opens=True, then=reaching.see_pages),
    State("print-poster", partial(reaching.trigger, "print"), opens=True, then=reaching.choose_poster),
    State("print-made", partial(reaching.trigger, "print"), opens=True, then=reaching.make_pdf),
    State("print-for-guests", partial(reaching.trigger, "print"), opens=True, then=reaching.choose_last_reader),
    State("menu-somebody", reaching.menu_about, opens=True),
    State("name-on-map", reaching.write_name, reaching.leave_field),
    State("move-by-pressing", partial(reaching.trigger, "move-by-pressing"), reaching.leave_errand),
    State("history", partial(reaching.trigger, "history"), partial(reaching.trigger, "history")),
    State("my-pages", partial(reaching.trigger, "my-pages"), reaching.leave_for_map),
    State("my-pages-written", reaching.write_page, reaching.leave_for_map),
    _there_and_back("home-middle"),
    State("who-knows-whom", partial(reaching.trigger, "mode-free"), partial(reaching.trigger, "mode-rings")),
    _there_and_back("list"),
    _there_and_back("column"),
    State("crop", reaching.paste_picture, opens=True),
    State("merge", reaching.merge, opens=True),
    State("find", partial(reaching.find, "ma"), reaching.find_no_more),
    State("find-nobody", partial(reaching.find, "zzz"), reaching.find_no_more),
    State("related", reaching.tell_way, reaching.end_way),
    State("drag", reaching.drag, reaching.drop),
    State("tidy", reaching.tidy, reaching.leave_tidy),
    State("frame", reaching.frame, reaching.let_frame_go),
    State("help", partial(reaching.trigger, "help"), reaching.close_help),
    *(
        State(f"tour-{at + 1}", partial(reaching.tour, at), lambda window: window.tour.leave())
        for at in range(len(STEPS))
    ),
    State("waiting", lambda window: Waiting(window, "Opening Ellie's map ...", can_stop=True).exec(), opens=True),
    State("list-open", partial(reaching.open_part, Part.LIST), reaching.close_part),
    State("column-open", partial(reaching.open_part, Part.COLUMN), reaching.close_part),
    State("several", partial(reaching.select, ("Mair", "Kelly", "Tomos"))),
    State("line", reaching.select_line),
    State("second-window", lambda window: window.screens.toggle(), lambda window: window.screens.toggle()),
    State("no-map", reaching.open_what_is_none, lambda window: window.notice.hide()),
    *(State(f"together-{book}", partial(reaching.trigger, book), reaching.leave_for_map) for book in BOOKS),
    State("table", partial(reaching.trigger, "list-table"), partial(reaching.trigger, "list-table")),
    State("together-tree", lambda window: reaching.sample(window, "ellie", "family-tree", "Mair")),
    State("folded", partial(reaching.fold, "Mair"), partial(reaching.trigger, "unfold-all")),
    State("in-touch", partial(reaching.trigger, "show-touch"), partial(reaching.trigger, "show-all")),
    State("coordinator-tree", lambda window: reaching.coordinator(window, "family-tree", "Kelly")),
    State("coordinator-ecomap", lambda window: reaching.coordinator(window, "ecomap", "Kelly")),
    *(State(f"menu-coordinator-{name}", partial(reaching.menu, name), opens=True) for name in ("Look", "In touch")),
    State("coordinator-table", partial(reaching.trigger, "list-table"), partial(reaching.trigger, "list-table")),
    State("seen-together", partial(reaching.trigger, "seen-together"), partial(reaching.trigger, "seen-together")),
    *(State(f"coordinator-{book}", partial(reaching.trigger, book), reaching.leave_for_map) for book in BOOKS),
    *(
        State(f"coordinator-{name}", partial(reaching.trigger, name), opens=True)
        for name in ("settings", "shortcuts", "commands")
    ),
    State("coordinator-column-open", partial(reaching.open_part, Part.COLUMN), reaching.close_part),
    State("coordinator-key-open", partial(reaching.open_part, Part.KEY), reaching.close_part),
    State("coordinator-help", partial(reaching.trigger, "help"), reaching.close_help),
    State("coordinator-line", reaching.select_line),
    State("coordinator-several", partial(reaching.select, ("Mair", "Kelly", "Tomos"))),
    State("coordinator-household", reaching.select_household),
    State("coordinator-menu-somebody", reaching.menu_about_kelly, opens=True),
    State("coordinator-history", partial(reaching.trigger, "history"), partial(reaching.trigger, "history")),
    State("coordinator-notice", reaching.offer, lambda window: window.notice.hide()),
    State("print-for-file", partial(reaching.trigger, "print"), opens=True, then=reaching.choose_last_reader),
    State("coordinator-office-files", partial(reaching.trigger, "office-files"), opens=True),
    State("coordinator-pages", partial(reaching.trigger, "my-pages"), reaching.leave_for_map),
    State("network-growth", partial(reaching.trigger, "network-growth"), opens=True),
    State("coordinator-specimen", partial(reaching.trigger, "specimen"), opens=True),
    State("coordinator-family-facts", reaching.family_facts, opens=True),
    State("coordinator-idle", reaching.warn, reaching.warn_no_more),
    State("then-and-now", then_and_now, reaching.leave_for_map),
    State("one-after-other", reaching.one_after_other, reaching.leave_for_map),
    State("days-kept", partial(reaching.trigger, "moments"), reaching.leave_for_map),
    State("many", lambda window: reaching.sample(window, "kai")),
    State("many-tree", lambda window: reaching.sample(window, "kai", "family-tree")),
    State("large-selected", partial(reaching.select, ("Kai",))),
    State("paused", lambda window: window.seats.stop_here(), lambda window: window.seats.lift_curtain()),
    State("hidden", lambda window: window.seats.hide_all(), lambda window: window.seats.lift_curtain()),
    State("kept", reaching.keep, lambda window: window.seats.lift_curtain()),
    State("passphrase", reaching.ask_passphrase, opens=True),
    State("locked", lambda window: window.locker.lock()),
    State("locked-refused", reaching.type_wrongly),
)
