"""The notation, as data: every symbol, line and badge, in words and in form, for each house style.

The legend, the pickers, the drawing and the tests read these tables; nothing else decides what a line
looks like. Keys are the words the file uses. Kinds differ by pattern, weight and mark, never by colour
alone; two kinds of a table share a form only where they share their words.

There is no single standard. The default follows common British practice; `MCGOLDRICK` follows McGoldrick,
Gerson and Petry, "Genograms" (4th edition, 2020); `UK_SERVICES` the sheets that children's services in the
United Kingdom hand out, where dots mean a weak tie.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeVar

from ecomap.render import badges, bonds
from ecomap.render.forms import CLINICAL, AreaKind, BadgeKind, Kind, LineForm, LineKind, Mark, PersonKind, Stroke

W = 0.35
"""The weight of a plain line, in millimetres: the unit of every form."""
SYMBOL = 14.0
"""The side of a person's symbol, in millimetres, unless a sheet says otherwise."""
OUTLINE = 0.5
"""Width of a symbol's outline, in millimetres."""
INDEX_SCALE = 1.15
"""How much larger the young person's symbol is."""
STILLBORN_SCALE = 0.6
"""How much smaller the symbol of a stillborn child is."""

GHOST_DASHES = (0.9, 1.1)
"""Of the outline of somebody drawn a second time: finer than that of somebody on the file copy alone."""

Table = Literal[
    "people",
    "areas",
    "couples",
    "endings",
    "children",
    "bonds",
    "strengths",
    "contacts",
    "wishes",
    "roles",
    "decisions",
]
_TABLES: tuple[Table, ...] = (
    "people",
    "areas",
    "couples",
    "endings",
    "children",
    "strengths",
    "contacts",
    "wishes",
    "roles",
    "decisions",
    "bonds",
)


class Sign(NamedTuple):
    """One entry of the notation: which table, which key. What a page uses, its legend lists."""

    table: Table
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseStyle:
    """The notation one service uses: tables of one shape, by key."""

    key: str
    name: str
    people: Mapping[str, PersonKind]
    areas: Mapping[str, AreaKind]
    couples: Mapping[str, LineKind]
    endings: Mapping[str, LineKind]
    """Their marks are added to the line of the couple."""
    children: Mapping[str, LineKind]
    strengths: Mapping[str, LineKind]
    contacts: Mapping[str, BadgeKind]
    wishes: Mapping[str, BadgeKind]
    roles: Mapping[str, BadgeKind]
    decisions: Mapping[str, BadgeKind]
    bonds: Mapping[str, LineKind]

    def table(self, name: Table) -> Mapping[str, Kind]:
        """Return one table by its name."""
        found: Mapping[str, Kind] = getattr(self, name)
        return found

    def kind(self, sign: Sign) -> Kind:
        """Return the entry of a sign; KeyError if there is none."""
        return self.table(sign.table)[sign.key]

    def signs(self) -> tuple[Sign, ...]:
        """Return every entry, in the order of the tables: the order of every legend."""
        return tuple(Sign(name, key) for name in _TABLES for key in self.table(name))

    def couple(self, kind: str, ending: str = "", kin: bool = False) -> LineForm:
        """Return the line of a couple: its kind, doubled for kin who partner, with the marks of its ending."""
        form = self.couples[kind].form
        if kin:
            form = doubled(form)
        return replace(form, marks=form.marks + self.endings[ending].form.marks) if ending else form


def doubled(form: LineForm) -> LineForm:
    """Return the form with every stroke drawn twice, side by side: partners who are kin."""
    strokes = tuple(stroke._replace(offset=stroke.offset + side) for stroke in form.strokes for side in (-1.6, 1.6))
    return replace(form, strokes=strokes)


def line(*marks: Mark, weight: float = 1.4, dashes: tuple[float, ...] = (), gap: float = 0.0) -> LineForm:
    """Return a form of one stroke."""
    return LineForm(strokes=(Stroke(weight, dashes),), gap=gap, marks=marks)


K = TypeVar("K", bound=Kind)


def keyed(kinds: Iterable[K]) -> Mapping[str, K]:
    """Return kinds by their keys, in order."""
    return MappingProxyType({kind.key: kind for kind in kinds})


DASHES = (5.7, 4.3)
SHORT_DASHES = (3.0, 3.2)
LONG_DASHES = (11.0, 4.5)
DOTS = (0.0, 4.3)
BOLD_DOTS = (0.0, 5.0)
FINE_DOTS = (0.0, 3.2)
DASH_DOT = (7.0, 3.6, 0.0, 3.6)
THIN = 0.9
_HOUSE, _SLASH, _BACKSLASH = Mark("house"), Mark("slash", "near start"), Mark("backslash", "near start")

PEOPLE = keyed(
    (
        PersonKind(key="female", words="woman, girl", clinical="female", outline="circle"),
        PersonKind(key="male", words="man, boy", clinical="male", outline="square"),
        PersonKind(key="non_binary", words="non-binary", clinical="non-binary", outline="dome"),
        PersonKind(key="trans_woman", words="trans woman", clinical="trans woman", outline="circle", inner="square"),
        PersonKind(key="trans_man", words="trans man", clinical="trans man", outline="square", inner="circle"),
        PersonKind(key="unknown", words="not known", clinical="gender not known", outline="rounded", inner="question"),
        PersonKind(key="pet", words="pet", clinical="pet", outline="diamond", inner="paw"),
        PersonKind(
            key="index", words="me", clinical="the young person", outline="circle", scale=INDEX_SCALE, doubled=True
        ),
        PersonKind(key="several", words="several people", clinical="several people", outline="rounded", number="3"),
        PersonKind(key="expected", words="on the way", clinical="pregnancy", outline="triangle"),
        PersonKind(
            key="stillborn",
            words="born sleeping",
            clinical="stillborn",
            outline="circle",
            scale=STILLBORN_SCALE,
            death="leaf",
        ),
        PersonKind(key="miscarried", words="lost before birth", clinical="miscarriage", outline="triangle", scale=0.5),
        PersonKind(key="place", words="place or group", clinical="place or group", outline="card"),
    )
)
"""Symbols. A symbol's clinical name and its key follow `Gender`, `Kind` and `Life` of the model."""

AREAS = keyed(
    (
        AreaKind(key="died", words="has died", clinical="has died", picture="leaf"),
        AreaKind(key="died_clinical", words="has died", clinical="deceased", picture="cross"),
        AreaKind(key="twins", words="twins", clinical="twins", picture="twins"),
        AreaKind(key="identical", words="identical twins", clinical="identical twins", picture="identical"),
        AreaKind(key="kin", words="related partners", clinical="kin who partner", picture="kin"),
        AreaKind(key="household", words="one home", clinical="household", picture="household"),
        AreaKind(key="ghost", words="drawn twice", clinical="drawn twice", picture="ghost"),
        AreaKind(key="flow", words="who gives", clinical="flow of support", picture="flow"),
        AreaKind(
            key="restricted",
            words="file only",
            clinical="restricted: file only",
            picture="restricted",
            audiences=CLINICAL,
        ),
    )
)

COUPLES = keyed(
    (
        LineKind(key="married", words="together", clinical="married", form=line(), letters="m"),
        LineKind(key="civil_partners", words="together", clinical="civil partners", form=line(), letters="CP"),
        LineKind(key="cohabiting", words="together", clinical="living together", form=line(), letters="LT"),
        LineKind(
            key="living_apart",
            words="together, in two homes",
            clinical="together, living apart",
            form=line(_HOUSE._replace(place="near start"), dashes=DASHES),
        ),
        LineKind(key="engaged", words="engaged", clinical="engaged", form=line(dashes=SHORT_DASHES), letters="e"),
        LineKind(key="dating", words="went out", clinical="dating", form=line(weight=1.0, dashes=FINE_DOTS)),
        LineKind(key="short", words="for a short time", clinical="short or secret", form=line(dashes=DASH_DOT)),
        LineKind(key="unknown", words="a couple", clinical="couple, kind not known", form=line(weight=THIN)),
    )
)

ENDINGS = keyed(
    (
        LineKind(key="separated", words="not together now", clinical="separated", form=line(_SLASH), letters="s"),
        LineKind(key="ended", words="not together now", clinical="ended", form=line(_SLASH)),
        LineKind(key="divorced", words="divorced", clinical="divorced", form=line(_SLASH, _SLASH), letters="d"),
        LineKind(
            key="back_together",
            words="back together",
            clinical="separated, back together",
            form=line(_SLASH, _BACKSLASH),
        ),
        LineKind(key="widowed", words="together until one died", clinical="widowed", form=line()),
    )
)

_ADOPTED = LineForm(strokes=(Stroke(offset=-2.2), Stroke(offset=2.2, dashes=DASHES)))
_KIN_CARE = line(_HOUSE, dashes=DASHES)
_BY_KIN = "cared for by family or a guardian"

CHILDREN = keyed(
    (
        LineKind(key="birth", words="child", clinical="birth child", form=line()),
        LineKind(key="adopted", words="adopted", clinical="adopted", form=_ADOPTED, letters="A"),
        LineKind(
            key="foster", words="fostered", clinical="fostered", form=line(weight=1.9, dashes=BOLD_DOTS), letters="F"
        ),
        LineKind(key="kinship", words=_BY_KIN, clinical="kinship care", form=_KIN_CARE, letters="K"),
        LineKind(key="special_guardian", words=_BY_KIN, clinical="special guardian", form=_KIN_CARE, letters="SG"),
        LineKind(key="step", words="step-child", clinical="step-child", form=line(weight=THIN, dashes=DASHES)),
        LineKind(
            key="residential",
            words="children's home",
            clinical="residential care",
            form=line(_HOUSE, weight=1.9, dashes=BOLD_DOTS),
        ),
        LineKind(
            key="donor",
            words="donor",
            clinical="donor",
            form=line(Mark("letter", letter="D"), weight=THIN, dashes=DOTS),
        ),
        LineKind(
            key="surrogate",
            words="carried by",
            clinical="surrogate",
            form=line(Mark("letter", letter="S"), weight=THIN, dashes=DOTS),
        ),
        LineKind(
            key="parent",
            words="like a parent",
            clinical="parent, not by birth",
            form=line(Mark("letter", letter="P"), weight=THIN),
        ),
    )
)

_WAVE = LineForm(strokes=(Stroke(1.5, course="wave"),))

STRENGTHS = keyed(
    (
        LineKind(key="strong", words="strong", clinical="strong", form=line(weight=3.0)),
        LineKind(key="okay", words="okay", clinical="ordinary", form=line(weight=1.5)),
        LineKind(key="weak", words="weak", clinical="weak", form=line(weight=1.3, dashes=DASHES)),
        LineKind(key="up_down", words="up and down", clinical="up and down", form=_WAVE),
        LineKind(
            key="stressful", words="stressful", clinical="stressful", form=line(Mark("ticks", "all along"), weight=1.5)
        ),
        LineKind(key="broken", words="broken", clinical="broken", form=line(Mark("bars"), weight=1.5, gap=8.0)),
        LineKind(key="unknown", words="not known", clinical="not known", form=line(dashes=DOTS)),
    )
)

DEFAULT = HouseStyle(
    key="default",
    name="Default",
    people=PEOPLE,
    areas=AREAS,
    couples=COUPLES,
    endings=ENDINGS,
    children=CHILDREN,
    strengths=STRENGTHS,
    contacts=keyed(badges.CONTACTS),
    wishes=keyed(badges.WISHES),
    roles=keyed(badges.ROLES),
    decisions=keyed(badges.DECISIONS),
    bonds=keyed(bonds.BONDS),
)
"""What a new map uses."""


def _with(table: Mapping[str, LineKind], **forms: LineForm) -> Mapping[str, LineKind]:
    """Return a table in which some kinds have another form."""
    return keyed(replace(kind, form=forms.get(key, kind.form)) for key, kind in table.items())


def _lived_together(words: str) -> Mapping[str, LineKind]:
    changed = replace(COUPLES["cohabiting"], words=words, form=line(dashes=LONG_DASHES))
    return keyed(changed if kind.key == "cohabiting" else kind for kind in COUPLES.values())


_ZIGZAG = LineForm(strokes=(Stroke(1.5, course="zigzag"),))

MCGOLDRICK = replace(
    DEFAULT,
    key="mcgoldrick_2020",
    name="McGoldrick 2020",
    couples=_lived_together("living together"),
    strengths=_with(STRENGTHS, unknown=line(weight=THIN)),
)
"""Living together is dashed; a tie of which nothing is known is a thin line."""

UK_SERVICES = replace(
    DEFAULT,
    key="uk_services",
    name="UK children's services",
    strengths=_with(
        STRENGTHS, weak=line(dashes=DOTS), stressful=_ZIGZAG, unknown=line(weight=THIN, dashes=LONG_DASHES)
    ),
)
"""A weak tie is dotted, a stressful one a zigzag."""

STYLES = MappingProxyType({style.key: style for style in (DEFAULT, MCGOLDRICK, UK_SERVICES)})
"""Every house style by its key."""
