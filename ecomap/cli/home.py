"""Which home stands in the middle of an ecomap, by the words of the command line."""

from __future__ import annotations

from argparse import Namespace

from ecomap.cli.maps import Misused, Refused
from ecomap.model.copies import Copy
from ecomap.model.diagram import View
from ecomap.model.households import households_of
from ecomap.model.person import ElementId
from ecomap.render.compose.titles import home_name


def home_of(arguments: Namespace, copy: Copy) -> ElementId | None:
    """Return the home that is asked for, None for none; raise `Misused` or `Refused` where there is no such home.

    A home without a name is called after who lives there. Only those are known that the copy has.
    """
    wanted: str = arguments.home.strip()
    if not wanted:
        return None
    if getattr(arguments, "view", View.ECOMAP) is not View.ECOMAP:
        raise Misused("--home is for the ecomap.")
    names = {key: home_name(copy.shown, key) for key in households_of(copy)}
    if not names:
        raise Refused("There is no home in this copy.")
    found = [key for key, name in names.items() if name.casefold() == wanted.casefold()]
    if len(found) == 1:
        return found[0]
    listed = "; ".join(names.values())
    if found:
        raise Refused(f"More than one home is called {wanted}. There are: {listed}.")
    raise Misused(f"There is no home {wanted}. There are: {listed}.")
