"""What of an ecomap a drawing shows, by the words of the command line."""

from __future__ import annotations

from argparse import Namespace

from ecomap.cli.maps import Misused, Refused
from ecomap.model.copies import Audience, Copy
from ecomap.model.diagram import Mode, Seat, View
from ecomap.model.focus import Focus, Scope, meant

SHOWN = {
    "all": None,
    "in-touch": Focus(scope=Scope.TOUCH),
    "wishes": Focus(scope=Scope.WISHES),
    "support": Focus(scope=Scope.SUPPORT),
    "paid": Focus(scope=Scope.PAID),
    "unpaid": Focus(scope=Scope.UNPAID),
    "apart": Focus(scope=Scope.APART),
    "circles": Focus(scope=Scope.CIRCLES),
}


def shown(arguments: Namespace, copy: Copy) -> Focus | None:
    """Return what is to be shown, None for everything; raise `Misused` or `Refused` where that cannot be."""
    focus = SHOWN[arguments.show]
    if focus is None:
        return None
    if arguments.view is not View.ECOMAP:
        raise Misused("--show is for the ecomap.")
    seat = Seat.COORDINATOR if copy.audience is Audience.FILE else Seat.TOGETHER
    if focus.scope is Scope.CIRCLES and copy.shown.mode(View.ECOMAP, seat) is Mode.FREE:
        raise Refused("There are no circles where places do not say how close: add --mode rings.")
    if not any(copy.shown.standing(one).ring for one in meant(copy.shown, focus)):
        raise Refused(f"There is nobody to show for {arguments.show} in this copy.")
    return focus
