"""A scene: everything of one view, drawn, each thing about its own origin, and where each stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.layout.network import Network, NetworkLayout
from ecomap.layout.pedigree import Pedigree, TreeLayout
from ecomap.model.copies import Copy
from ecomap.model.diagram import Ghost, Mode, SiblingOrder, View
from ecomap.model.focus import Focus
from ecomap.model.person import ElementId
from ecomap.render.compose.family import Family
from ecomap.render.drawing import Figure
from ecomap.render.forms import Death
from ecomap.render.look import Palette
from ecomap.render.notation import STYLES, HouseStyle, Sign

if TYPE_CHECKING:  # a scene keeps what was made on the way to it; those who make that need manners and scenes
    from ecomap.render.compose.captions import Caption
    from ecomap.render.compose.people import Body
    from ecomap.render.compose.sight import Sight
    from ecomap.render.compose.strands import Strands


_PAPER_TEXT = 11.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How a drawing is made; no facts in it."""

    palette: Palette = field(hash=False)
    house_style: str = "default"
    """Name of a table of notation."""
    clinical: bool = False
    """Bonds, whole names, ages inside; clinical words in the key, and clinical marks of death."""
    gentle: bool = False
    """Whoever has died has a leaf on clinical drawings, too."""
    symbol: float = 14.0
    """Side of a person's symbol, millimetres."""
    around: float = 0.0
    """The same on the ecomap, where it is another: there is room for faces."""
    text: float = 11.0
    """Points, of the second line; names are one step larger."""
    badges: Literal["word", "icon", "none"] = "word"
    """How contact now is shown on the ecomap."""
    grey: bool = False
    tinted: bool = False
    """Outlines and what stands inside are in the ink of the sector, as on screens; else all in the ink of words."""
    shape: float = 1.3
    """The wished width / height of an ecomap on a screen; a sheet of paper has its own."""

    @property
    def style(self) -> HouseStyle:
        """The house style's tables; the default's for a name nobody knows."""
        return STYLES.get(self.house_style, STYLES["default"])

    @property
    def death(self) -> Death:
        """The mark of death: a leaf, or on clinical drawings an X."""
        return "cross" if self.clinical and not self.gentle else "leaf"

    def side(self, view: View) -> float:
        """Return the side of a person's symbol on a view, millimetres."""
        return self.around if self.around and view is View.ECOMAP else self.symbol

    @property
    def weight(self) -> float:
        """How much wider than on paper lines of the ecomap are: as much as its words are larger."""
        return max(self.text / _PAPER_TEXT, 1.0)

    @property
    def name_text(self) -> float:
        """The size of a name, points."""
        return self.text * 12 / 11


@dataclass(frozen=True, slots=True)
class Placed:
    """A figure, drawn about its own origin, and where that origin stands."""

    figure: Figure
    at: Point = ORIGIN
    box: Box = field(init=False, compare=False, repr=False)
    """The room it takes where it stands."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "box", self.figure.box.moved(self.at))


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One view of a copy, drawn."""

    view: View
    copy: Copy
    manner: Manner
    layers: tuple[Placed, ...]
    """Painting order: rings, petals and households, then lines, then people. A figure's key is an element's id,
    or a word like "ring:1", "petal:mum", "household:<id>", "child:<union>:<child>"."""
    places: Mapping[ElementId, Point]
    """Everyone drawn, and every place and group."""
    waiting: tuple[ElementId, ...] = ()
    """On the ecomap: those the young person has not placed in a ring."""
    used: frozenset[Sign] = frozenset()
    """Entries of the notation that are drawn, for the legend."""
    plan: Pedigree | Network
    """What was laid out: an equal plan need not be laid out again."""
    once: Pedigree | None = None
    """The plan with everybody drawn once, where somebody is drawn twice."""
    layout: TreeLayout | NetworkLayout
    ghosts: Mapping[str, Ghost] = field(default_factory=lambda: MappingProxyType({}))
    """Who is drawn a second time, beside whom and where, by the figure's key."""
    hasty: bool = False
    """Answered at once: nobody was laid out, and lines far from what changed are those of before."""
    family: Family | None = None
    """On a family tree: who is on it, and how they belong together."""
    sights: Mapping[ElementId, Sight] = field(default_factory=lambda: MappingProxyType({}))
    """What everybody of the copy shows, drawn or not: kept for the next scene, as what follows is."""
    bodies: Mapping[ElementId, Body] = field(default_factory=lambda: MappingProxyType({}))
    """The room that everybody drawn needs."""
    captions: Mapping[Caption, Placed | None] = field(default_factory=lambda: MappingProxyType({}))
    """Words beside lines, and where they stand; None for those that found no place."""
    strands: Strands = field(default_factory=lambda: MappingProxyType({}))
    """The lines of a family tree."""
    home: ElementId | None = None
    """The household in the middle of an ecomap, if not the young person is."""
    focus: Focus | None = None
    """Of an ecomap: through which focus it is seen."""
    faint: frozenset[str] = frozenset()
    """Figures that stand back, so that whom the focus means is seen: by their keys."""
    room: Box | None = None
    """The room of the whole, where not all of it is drawn: what is drawn is seen no larger for it."""

    def reach(self, key: str) -> float:
        """Return half the width of somebody's symbol, millimetres."""
        body = self.bodies.get(ElementId(key))
        return body.radius if body is not None else self.manner.side(self.view) / 2

    @property
    def ghost_places(self) -> Mapping[tuple[ElementId, ElementId], Point]:
        """Where second drawings stand, by whom they draw and beside whom."""
        return {(one.person, one.beside): one.place for one in self.ghosts.values() if one.place is not None}

    @property
    def fixed(self) -> frozenset[ElementId]:
        """Who stays, whatever is done by hand: on an ecomap the young person, and a home in the middle."""
        if self.view is not View.ECOMAP:
            return frozenset()
        home = self.copy.shown.households.get(self.home) if self.home is not None else None
        return frozenset((self.copy.shown.young_person, *(home.members if home is not None else ())))

    def ghost_place(self, ghost: Ghost) -> Point | None:
        """Return where somebody is drawn a second time, if they are."""
        return self.ghost_places.get((ghost.person, ghost.beside))

    @property
    def clear(self) -> Mapping[ElementId, Point]:
        """Everyone and everything drawn that does not stand back: whom the hand takes hold of."""
        if not self.faint:
            return self.places
        return {key: at for key, at in self.places.items() if key not in self.faint}

    @property
    def box(self) -> Box:
        """The room the whole takes."""
        return self.room or Box.holding(placed.box for placed in self.layers)


@dataclass(frozen=True, slots=True)
class Laid:
    """A plan, and where a full layout put everybody of it."""

    plan: Pedigree | Network
    layout: TreeLayout | NetworkLayout


@dataclass(frozen=True, slots=True, kw_only=True)
class Placing:
    """Where things stood before, and how much may move."""

    previous: Mapping[ElementId, Point] = field(default_factory=lambda: MappingProxyType({}))
    pinned: frozenset[ElementId] = frozenset()
    ghosts: tuple[Ghost, ...] = ()
    """Who is to be drawn a second time on a family tree, and where those stood."""
    order: SiblingOrder = SiblingOrder.SUITED
    """Of brothers and sisters, on a family tree."""
    mode: Mode = Mode.RINGS
    """Of an ecomap."""
    laid: Laid | None = None
    """What was laid out elsewhere, or before: of an equal plan it is taken as it is."""
    quick: bool = False
    """Never lay out: everyone keeps the previous place, newcomers stand beside their kin or in a free slot."""
    scene: Scene | None = None
    """The scene before this one: what is equal in it is not laid out again."""
    close_up: bool = False
    """The places are those of a whole of which only a part is drawn: its order stays, gaps close."""
    home: ElementId | None = None
    """Of an ecomap: the household that stands in the middle, in the young person's stead, as a small family tree."""

    @property
    def about_the_same(self) -> Scene | None:
        """The scene before, if the same stood in its middle: another is laid out about another."""
        return self.scene if self.scene is not None and self.scene.home == self.home else None

    def standing(self) -> Mapping[ElementId, Point]:
        """Return where everybody stood last: who has no place of their own yet stands where they were drawn before."""
        return self.previous if self.scene is None else {**self.scene.places, **self.previous}

    def takes(self, before: Scene) -> bool:
        """Say whether the layout of a scene will do: it is no hasty one, or haste is asked for, and nobody is to move.

        The centre of an ecomap never moves.
        """
        if before.hasty and not self.quick:
            return False
        places, centre = self.previous, before.copy.shown.young_person
        around = before.view is View.ECOMAP
        return all(places.get(key) == at for key, at in before.places.items() if not (around and key == centre))


FRESH = Placing()
"""Nothing was drawn before."""
