"""What can be chosen to be shown alone, on which drawing, and in which words."""

from __future__ import annotations

from ecomap.model.copies import Audience, Copy
from ecomap.model.diagram import View
from ecomap.model.focus import AROUND, MOST_STEPS, Focus, Others, Scope
from ecomap.model.naming import called
from ecomap.render.compose import titles
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

EVERYBODY = "show-all"
HOME = "show-home"

CHOICES = {
    **{f"show-{steps}": Focus(scope=Scope.STEPS, steps=steps) for steps in range(1, MOST_STEPS + 1)},
    **{f"show-{scope.value}": Focus(scope=scope) for scope in Scope if scope is not Scope.STEPS},
}
"""What can be chosen to be shown, by the name of its action; steps start from whoever is selected."""

OTHERS = {Others.FADE: "others-fade", Others.GO: "others-go"}
"""What becomes of all others on an ecomap, by the name of its action."""

LISTED = {
    View.FAMILY_TREE: (
        EVERYBODY,
        *(f"show-{one.value}" for one in (Scope.MUM, Scope.DAD, Scope.LIVED, Scope.TOUCH)),
        *(f"show-{steps}" for steps in range(1, MOST_STEPS + 1)),
        "",
        "fold",
        "fold-above",
        "unfold-all",
    ),
    View.ECOMAP: (EVERYBODY, *(f"show-{one.value}" for one in AROUND), "", "home-middle", "", *OTHERS.values()),
}
"""The names of what is listed beside each drawing, in order; an empty one is a line between two."""

_TOGETHER = {
    Scope.MUM: QT_TRANSLATE_NOOP("showing", "mum's side"),
    Scope.DAD: QT_TRANSLATE_NOOP("showing", "dad's side"),
    Scope.LIVED: QT_TRANSLATE_NOOP("showing", "people I live or lived with"),
    Scope.TOUCH: QT_TRANSLATE_NOOP("showing", "people I am in touch with"),
}
_COORDINATOR = {
    **_TOGETHER,
    Scope.LIVED: QT_TRANSLATE_NOOP("showing", "people {name} lives or lived with"),
    Scope.TOUCH: QT_TRANSLATE_NOOP("showing", "people {name} is in touch with"),
}

_NOBODY = {
    Scope.WISHES: QT_TRANSLATE_NOOP("showing", "There is no wish to have somebody back on this map yet."),
    Scope.SUPPORT: QT_TRANSLATE_NOOP(
        "showing", "No arrow shows who gives yet. Choose somebody, then Line, then I get."
    ),
    Scope.PAID: QT_TRANSLATE_NOOP("showing", "Nobody placed on this map is paid to be there."),
    Scope.APART: QT_TRANSLATE_NOOP("showing", "Nobody on this map is paid to be there."),
    Scope.HOME: QT_TRANSLATE_NOOP("showing", "Nobody of that home has a place on this map yet."),
}
"""Why there is nothing to be shown, and what can be done about it."""


def view_of(focus: Focus, now: View) -> View:
    """Return on which drawing something is shown: on the one that is open, where it can be."""
    if focus.scope is Scope.TOUCH:
        return now
    return View.ECOMAP if focus.scope in AROUND else View.FAMILY_TREE


def focus_words(copy: Copy, focus: Focus, view: View) -> str:
    """Return what a focus shows, in the words of whoever looks: "2 steps from Nan", "mum's side"."""
    document = copy.shown
    if view is View.ECOMAP:
        return titles.phrase(copy, focus, lambda text: translate("showing", text))
    if focus.scope is not Scope.STEPS:
        table = _TOGETHER if copy.audience is Audience.YOUNG_PERSON else _COORDINATOR
        return translate("showing", table[focus.scope]).format(name=called(document, document.young_person))
    who = called(document, focus.of or document.young_person)
    if focus.steps == 1:
        return translate("showing", "1 step from {who}").format(who=who)
    return translate("showing", "{steps} steps from {who}").format(steps=focus.steps, who=who)


def nobody_words(focus: Focus) -> str:
    """Return why a focus shows nobody."""
    words = _NOBODY.get(focus.scope, QT_TRANSLATE_NOOP("showing", "There is nobody to show there yet."))
    return translate("showing", words)
