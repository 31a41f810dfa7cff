"""The guided tour on the open map, or on a sample: a step is over when somebody did it, or wants the next."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QObject, QPoint, QPropertyAnimation, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from ecomap.ui.arranging import is_free
from ecomap.ui.help.filling import keys_now
from ecomap.ui.tour.card import Card, Ring, place_for
from ecomap.ui.tour.steps import END, STEPS, State, Step, drawn, seen
from ecomap.ui.translation import translate

if TYPE_CHECKING:
    from ecomap.ui.map_page import MapPage
    from ecomap.ui.window import MapWindow

SAMPLE = "idris"
"""The sample it is shown on where no map is open."""
_FOLLOWING = 100
"""How often card and rings follow what they speak of, in milliseconds."""
_GLIDE = 200
_PRESSED = QKeyEvent.Type.KeyPress
_NAMED = re.compile(r"\{([\w-]+)\}")


class Tour(QObject):
    """Leads through the steps. It changes nothing in a map, and nothing has to be answered."""

    def __init__(self, window: MapWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page: MapPage | None = None
        self.card: Card | None = None
        self.rings: list[Ring] = []
        self.at = 0
        self._before: State | None = None
        self._looked_at: State | None = None
        self._printed = False
        self._glide: QPropertyAnimation | None = None
        self._placed: object = None
        self._escape = QShortcut(Qt.Key.Key_Escape, window)
        self._escape.setEnabled(False)
        self._escape.activated.connect(self._step_out)
        self._follower = QTimer(self)
        self._follower.setInterval(_FOLLOWING)
        self._follower.timeout.connect(self._follow)

    @property
    def running(self) -> bool:
        """Whether it is shown."""
        return self.card is not None

    @property
    def step(self) -> Step:
        """What is said now."""
        return STEPS[self.at] if self.at < len(STEPS) else END

    def start(self) -> None:
        """Begin, on a sample where no map is open; where it has begun, give its card the keys."""
        window = self._window
        if self.card is not None:
            self.card.next.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        if window.start.isVisible():
            window.files.open_sample(SAMPLE)
        page = window.page
        if page is None or not page.isVisible():
            return
        page.instead.leave()
        window.seats.show_together()
        window.shelf["print"].triggered.connect(self._note_print, Qt.ConnectionType.UniqueConnection)
        self._page, self.at = page, 0
        card = self.card = Card(page)
        card.leave_wanted.connect(self.leave)
        card.back_wanted.connect(lambda: self._go(self.at - 1))
        card.next_wanted.connect(lambda: self._go(self.at + 1))
        self._escape.setEnabled(True)
        self._follower.start()
        page.bar.name_box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._go(0)

    def leave(self) -> None:
        """End at any time. That it was seen is remembered."""
        card, page = self.card, self._page
        if card is None or page is None:
            return
        focus = QApplication.focusWidget()
        had_keys = focus is not None and card.isAncestorOf(focus)
        self._follower.stop()
        self._escape.setEnabled(False)
        self._glide = self._placed = None
        for widget in (card, *self.rings):
            widget.hide()
            widget.deleteLater()
        self.card, self._page, self.rings = None, None, []
        self._window.looks.preferences.tour_seen = True
        if had_keys:
            page.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, at: int, done: str = "") -> None:
        """Go to a step; `done` says what was done just now."""
        page, card = self._page, self.card
        if page is None or card is None:
            return
        if at > len(STEPS):
            self.leave()
            return
        self.at = max(at, 0)
        step = self.step
        view = step.view
        if view is not None:
            self._window.do(lambda workspace: workspace.show(view))
        self._printed = False
        self._before = self._looked_at = seen(page.workspace)
        free = bool(step.free_words) and is_free(page.workspace)
        count = self.tr("{at} of {count}").format(at=self.at + 1, count=len(STEPS)) if step is not END else ""
        card.back.setVisible(self.at > 0)
        card.leave.setVisible(step is not END)
        card.next.setText(f" {self.tr('Next') if step is not END else self.tr('Finish')}")
        card.next.setAccessibleName(card.next.text().strip())
        moved = card.isVisible()
        card.say(
            count=count,
            title=translate("tour", step.title),
            words=translate("tour", step.free_words if free else step.words),
            keys=self._with_keys(translate("tour", step.keys)),
            done=done,
        )
        self._place(glide=moved)

    def _with_keys(self, words: str) -> str:
        """Return words with the keys that actions have now, and how the card itself is reached and left."""
        shelf = self._window.shelf
        none = self.tr("(no key)")
        filled = _NAMED.sub(lambda found: keys_now(shelf, found[1]).partition(", ")[0] or none, words)
        ours = self.tr("Esc leaves. {key} comes to this card.").format(key=keys_now(shelf, "tour"))
        return filled if self.step is END else f"{filled}\n{ours}"

    def _follow(self) -> None:
        """Follow what is spoken of, and see whether it was done."""
        page = self._page
        if page is None or not page.isVisible() or page.workspace.editor.previewing:
            for ring in self.rings:
                ring.hide()
            return
        now = seen(page.workspace, printed=self._printed)
        if self._before is not None and now != self._looked_at:
            self._looked_at = now
            if self.step.is_done(self._before, now):
                self._go(self.at + 1, self.tr("Done: {what}").format(what=translate("tour", self.step.title)))
                return
        self._place(glide=False)

    def _place(self, *, glide: bool) -> None:
        """Put the card beside what it speaks of, and the rings round it."""
        page, card = self._page, self.card
        if page is None or card is None:
            return
        target = self.step.target(page)
        while len(self.rings) < len(target.ringed):
            self.rings.append(Ring(page))
        for at, ring in enumerate(self.rings):
            if at < len(target.ringed):
                ring.stand_round(target.ringed[at])
            else:
                ring.hide()
        if (wanted := (target, page.size(), card.size())) == self._placed and not glide:
            return
        self._placed = wanted
        room = page.rect().adjusted(0, page.bar.geometry().bottom(), 0, 0)
        place = place_for(card.size(), room, target.free, target.ringed, drawn(page))
        if glide and page.canvas.motion:
            self._start_glide(card, place)
        elif place != card.pos():
            if self._glide is not None:
                self._glide.stop()
            card.move(place)

    def _start_glide(self, card: Card, place: QPoint) -> None:
        glide = self._glide = QPropertyAnimation(card, b"pos", self)
        glide.setDuration(_GLIDE)
        glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        glide.setEndValue(place)
        glide.start()

    def _note_print(self) -> None:
        self._printed = True

    def _step_out(self) -> None:
        """Leave, unless Esc is for something nearer: words being typed, somebody being dragged, a tidy being shown."""
        page, focus = self._page, QApplication.focusWidget()
        if page is None:
            return
        typing = isinstance(focus, QPlainTextEdit) or (
            isinstance(focus, QLineEdit) and (bool(focus.text()) or focus is not page.bar.name_box)
        )
        nearer = (
            typing
            or page.workspace.editor.previewing
            or page.tidying.open
            or not page.then_now.isHidden()
            or not page.pages.isHidden()
        )
        if not nearer:
            self.leave()
        elif focus is not None:
            self._escape.setEnabled(False)  # a key that is sent on is looked for among the shortcuts again
            QApplication.sendEvent(focus, QKeyEvent(_PRESSED, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
            self._escape.setEnabled(True)
