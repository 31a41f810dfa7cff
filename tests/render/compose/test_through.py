import datetime
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from itertools import combinations

import pytest

from ecomap.edit import ties
from ecomap.model.around import gives_to
from ecomap.model.contact import Standing, Wish, WishKind
from ecomap.model.copies import Audience, Copy, copy_for
from ecomap.model.document import Document
from ecomap.model.focus import AROUND, Focus, Others, Scope, meant
from ecomap.model.network import Flow
from ecomap.model.person import ElementId
from ecomap.render import look
from ecomap.render.compose import PAPERS, Manner, Scene, ecomap, on_paper, outline
from ecomap.render.compose.pale import paled
from ecomap.render.compose.rare import name_of
from ecomap.render.compose.through import through
from ecomap.render.drawing import Close, Figure, Shape, Words
from ecomap.render.legend import entries
from ecomap.render.look import LIGHT, PALETTES, contrast, grey_colour
from ecomap.render.notation import DEFAULT, Sign
from ecomap.resource import resource
from ecomap.store.codec import decode

DAY = datetime.date(2026, 6, 1)
SAMPLES = ("idris", "ellie", "kai")
SCOPES = [scope for scope in AROUND if scope is not Scope.HOME]
SCREEN = Manner(palette=LIGHT, symbol=12.0, text=16.0)


@cache
def copied(name: str, audience: Audience = Audience.YOUNG_PERSON) -> Copy:
    """A sample in which every fourth tie gives to the young person."""
    document = decode(resource(f"samples/{name}.json").read_bytes())
    for tie in list(document.ties.values())[::4]:
        flow = Flow.IN if tie.a == document.young_person else Flow.OUT
        document = ties.set_flow(document, tie.id, flow)
    return copy_for(document, audience, DAY)


@cache
def whole(name: str, audience: Audience = Audience.YOUNG_PERSON) -> Scene:
    manner = SCREEN if audience is Audience.YOUNG_PERSON else replace(SCREEN, clinical=True)
    return ecomap(copied(name, audience), manner)


def by_key(scene: Scene) -> dict[str, Figure]:
    return {placed.figure.key: placed.figure for placed in scene.layers}


def words_of(figure: Figure) -> str:
    return " ".join(one.text for one in figure.primitives if isinstance(one, Words))


def key_words(scene: Scene) -> set[str]:
    return {entry.words for entry in entries(scene.used, scene.manner.style, scene.copy.audience)}


@pytest.mark.parametrize("others", Others)
@pytest.mark.parametrize("audience", [Audience.YOUNG_PERSON, Audience.FILE])
@pytest.mark.parametrize("name", SAMPLES)
def test_in_every_view_everybody_keeps_their_place_and_petals_and_rings_stay(
    name: str, audience: Audience, others: Others
) -> None:
    scene = whole(name, audience)
    for scope in SCOPES:
        seen = through(scene, Focus(scope=scope), others)
        assert seen.layout is scene.layout and seen.plan is scene.plan
        assert all(scene.places[key] == at for key, at in seen.places.items())
        assert seen.box == scene.box
        at = {placed.figure.key: placed.at for placed in scene.layers}
        assert all(at[placed.figure.key] == placed.at for placed in seen.layers)
        behind = [placed for placed in scene.layers if placed.figure.key.startswith(("petal:", "sector:"))]
        assert [placed for placed in seen.layers if placed.figure.key.startswith(("petal:", "sector:"))] == behind
        if scope is not Scope.CIRCLES:
            rings = [placed for placed in scene.layers if placed.figure.key.startswith("ring:")]
            assert [placed for placed in seen.layers if placed.figure.key.startswith("ring:")] == rings


@pytest.mark.parametrize("scope", SCOPES)
@pytest.mark.parametrize("name", SAMPLES)
def test_others_stand_back_or_go_and_their_ties_with_them(name: str, scope: Scope) -> None:
    scene, focus = whole(name), Focus(scope=scope)
    document = scene.copy.shown
    wanted = (meant(document, focus) | {document.young_person}) & scene.places.keys()
    faded, gone = (through(scene, focus, others) for others in Others)
    assert faded.places == scene.places
    assert set(faded.clear) == wanted == set(gone.places)
    assert not gone.faint
    drawn = by_key(gone).keys()
    assert {one for one in document.people if one in drawn} <= wanted
    for key, tie in document.ties.items():
        if key not in by_key(scene):
            continue
        both = {tie.a, tie.b} <= wanted and scope is not Scope.CIRCLES
        assert (key in drawn) is both
        assert (key in faded.faint) is (not both and scope is not Scope.CIRCLES)


@pytest.mark.parametrize("scope", SCOPES)
@pytest.mark.parametrize("others", Others)
def test_the_name_of_a_line_goes_or_fades_with_the_line(scope: Scope, others: Others) -> None:
    scene = through(whole("ellie"), Focus(scope=scope), others)
    names = {name_of(key): key for key in scene.copy.shown.ties}
    written = {figure.key for figure in by_key(whole("ellie")).values()} & names.keys()
    assert written, "or there is nothing to go"
    for name in written:
        assert (name in by_key(scene)) == (names[name] in by_key(scene))
        assert (name in scene.faint) == (names[name] in scene.faint)


def test_on_paper_badges_of_a_view_are_icons_as_all_badges_are() -> None:
    scene = ecomap(copied("ellie"), replace(SCREEN, badges="icon"))
    for figure in by_key(through(scene, Focus(scope=Scope.WISHES), Others.GO)).values():
        assert "meet" not in words_of(figure)


def test_circles_have_no_line_and_no_line_in_the_key() -> None:
    seen = through(whole("ellie"), Focus(scope=Scope.CIRCLES))
    assert not by_key(seen).keys() & seen.copy.shown.ties.keys()
    assert not {"strong", "okay", "weak", "who gives"} & key_words(seen)
    assert {"strong", "okay", "weak", "who gives"} <= key_words(whole("ellie"))
    boxes = [placed.box for placed in seen.layers if placed.figure.key in seen.places]
    for number in (1, 2, 3):
        (shape,) = by_key(seen)[f"ring:{number}"].primitives
        assert isinstance(shape, Shape) and shape.pen is not None
        assert contrast(shape.pen.colour, LIGHT.paper) > 3, "a circle is plain to see"
        points = [step.to for step in shape.path if not isinstance(step, Close)]
        assert not [box for box in boxes if any(box.holds(point) for point in points)], "and runs through nobody"


def test_the_key_lists_what_is_drawn_and_no_more() -> None:
    scene = whole("ellie")
    gone = through(scene, Focus(scope=Scope.TOUCH), Others.GO)
    faded = through(scene, Focus(scope=Scope.TOUCH), Others.FADE)
    assert not {"we've lost touch", "we've never met", "has died"} & key_words(gone)
    assert {"we meet", "letters", "we live together"} <= key_words(gone)
    assert key_words(faded) == key_words(scene), "those who stand back are drawn"
    wishes = through(scene, Focus(scope=Scope.WISHES))
    assert {"get back in touch", "meet", "more time together"} <= key_words(wishes)
    assert not {"we meet", "letters"} & key_words(wishes)
    assert "paid to help" in key_words(through(scene, Focus(scope=Scope.APART)))
    assert "paid to help" not in key_words(scene)


def test_every_wish_stands_on_a_badge_and_contact_now_on_none() -> None:
    scene = whole("ellie")
    seen = through(scene, Focus(scope=Scope.WISHES))
    document, drawn = scene.copy.shown, by_key(seen)
    for key in meant(document, Focus(scope=Scope.WISHES)) & scene.places.keys():
        wish = document.standing(key).wish
        assert wish is not None
        kind = DEFAULT.wishes[wish.kind.value]
        assert seen.sights[key].told == Sign("wishes", kind.key)
        assert seen.sights[key].told_words in (kind.short, ""), "the words, or the icon alone"
        assert (
            f"I would like: {kind.short if seen.sights[key].told_words else kind.words}"
            in drawn[key].meaning.alternative
        )
    said = sum(bool(sight.told_words) for key, sight in seen.sights.items() if key in scene.places)
    assert said > 8, "many have their words"
    assert not any(seen.sights[key].contact for key in seen.places if key != document.young_person)


def test_a_short_wish_is_told_in_the_young_persons_own_words() -> None:
    copy = copied("ellie")
    wishing = meant(copy.shown, Focus(scope=Scope.WISHES)) & whole("ellie").places.keys()
    own = {key: Wish(kind=WishKind.MORE, words="chips!") for key in wishing}
    standings = {key: replace(copy.shown.standing(key), wishes=(wish,)) for key, wish in own.items()}
    changed = replace(copy, shown=replace(copy.shown, standings={**copy.shown.standings, **standings}))
    seen = through(ecomap(changed, SCREEN), Focus(scope=Scope.WISHES))
    told = {key for key in wishing if "chips!" in words_of(by_key(seen)[key])}
    assert told == {key for key in wishing if seen.sights[key].told_words}, "where there is room for any words"
    assert len(told) > 8
    assert all("I would like: chips!" in by_key(seen)[key].meaning.alternative for key in told)


@pytest.mark.parametrize("scope", [Scope.WISHES, Scope.APART, Scope.PAID])
@pytest.mark.parametrize("name", SAMPLES)
def test_no_badge_covers_anybody_else(name: str, scope: Scope) -> None:
    seen = through(whole(name), Focus(scope=scope))
    boxes = [placed.box for placed in seen.layers if placed.figure.key in seen.places]
    # an icon alone stands up to half a millimetre over the room of its symbol
    assert not [pair for pair in combinations(boxes, 2) if pair[0].grown(-0.6).meets(pair[1])]


def test_who_is_paid_is_told_in_a_word_and_nobody_else_is() -> None:
    seen = through(whole("ellie"), Focus(scope=Scope.APART))
    told = {key for key, figure in by_key(seen).items() if "paid" in words_of(figure).split()}
    document = seen.copy.shown
    assert told == {key for key, person in document.people.items() if person.paid and key in seen.places}
    assert len(told) == 5


def test_who_supports_me_has_an_arrow_to_me() -> None:
    seen = through(whole("ellie"), Focus(scope=Scope.SUPPORT), Others.GO)
    document = seen.copy.shown
    drawn = [document.ties[ElementId(key)] for key in by_key(seen) if key in document.ties]
    assert drawn and all(gives_to(tie, document.young_person) for tie in drawn)
    assert key_words(seen) >= {"who gives"}


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_the_name_of_who_stands_back_can_be_read_in_grey_too(palette: look.Palette) -> None:
    manner = replace(SCREEN, palette=palette)
    scene = through(ecomap(copied("ellie"), manner), Focus(scope=Scope.PAID))
    fills = [palette.paper, *(sector.fill for sector in palette.sectors.values())]
    faint = [figure for key, figure in by_key(paled(scene)).items() if key in scene.faint and key in scene.places]
    assert faint
    for figure in faint:
        for words in (one for one in figure.primitives if isinstance(one, Words)):
            for fill in fills:
                ground = look.mixed(fill, palette.paper, 0.6)  # petals are whispers of a sector's fill
                assert contrast(words.colour, ground) >= 3
                assert contrast(grey_colour(words.colour), grey_colour(ground)) >= 3
    full = next(figure for key, figure in by_key(scene).items() if key in scene.clear)
    assert any(isinstance(one, Words) and one.bold for one in full.primitives)


@pytest.mark.parametrize("palette", [look.HIGH_CONTRAST, look.HIGH_CONTRAST_DARK], ids=lambda one: one.name)
def test_on_high_contrast_others_stand_back_by_thin_lines_not_by_grey(palette: look.Palette) -> None:
    scene = ecomap(copied("ellie"), replace(SCREEN, palette=palette))
    seen = paled(through(scene, Focus(scope=Scope.PAID)))
    assert seen.faint
    for key in seen.faint & seen.places.keys():
        figure = by_key(seen)[key]
        assert not any(isinstance(one, Words) and one.bold for one in figure.primitives)
        assert {one.colour for one in figure.primitives if isinstance(one, Words)} == {palette.ink}
    assert not seen.faint & by_key(seen).keys() & scene.copy.shown.ties.keys(), "a thin tie would say something else"


def test_what_did_not_change_is_the_very_same_figure_again() -> None:
    scene = whole("ellie")
    one, two = (through(scene, Focus(scope=Scope.WISHES)) for _ in range(2))
    assert all(a is b for a, b in zip(one.layers, two.layers, strict=True))


def test_words_for_who_cannot_see_it_tell_what_is_shown_and_no_one_else() -> None:
    seen = through(whole("ellie"), Focus(scope=Scope.TOUCH))
    said = outline(seen)
    assert "people I'm in touch with" in said
    assert "Kelly" in said and "Marcus" not in said


def test_a_page_is_called_after_what_it_shows() -> None:
    page = on_paper(
        whole("ellie").view, copied("ellie"), SCREEN, PAPERS["a4"], focus=Focus(scope=Scope.TOUCH), others=Others.GO
    )
    said = [one.text for figure in page.figures for one in figure.primitives if isinstance(one, Words)]
    assert "People I'm in touch with" in said
    assert "Marcus" not in said
    theirs = on_paper(
        whole("ellie").view, copied("ellie", Audience.FILE), SCREEN, PAPERS["a4"], focus=Focus(scope=Scope.WISHES)
    )
    assert "People Ellie would like back, or more of" in {
        one.text for figure in theirs.figures for one in figure.primitives if isinstance(one, Words)
    }


@pytest.mark.parametrize("scope", AROUND)
def test_two_worlds_that_differ_in_what_is_hidden_look_the_same_in_every_view(
    scope: Scope, document: Document, copied: Callable[[Document], Copy]
) -> None:
    from ecomap.edit.restrict import restrict
    from ecomap.model.contact import Closeness, Contact, ContactKind
    from ecomap.model.document import new_id
    from ecomap.model.family import Household
    from ecomap.model.network import Tie
    from ecomap.model.person import Name, Person
    from ecomap.model.restriction import Restriction

    hidden = ElementId("hidden")
    home = document.households[ElementId("h1")]
    person = Person(id=hidden, name=Name(text="Zebedee"), paid=True)
    standing = Standing(
        closeness=(Closeness(ring=1),),
        contact=(Contact(kind=ContactKind.FACE_TO_FACE),),
        wishes=(Wish(kind=WishKind.MORE),),
    )
    tie = Tie(id=ElementId("t-hidden"), a=document.young_person, b=hidden, flow=Flow.BOTH)
    more = replace(
        document,
        people={**document.people, hidden: person},
        standings={**document.standings, hidden: standing},
        ties={**document.ties, tie.id: tie},
        households={home.id: Household(id=home.id, members=(*home.members, hidden))},
    )
    more = restrict(more, Restriction(id=new_id(), about=hidden))
    focus = Focus(scope=scope, of=home.id if scope is Scope.HOME else None)
    for others in Others:
        one, two = (through(ecomap(copied(each), SCREEN), focus, others) for each in (document, more))
        assert [placed.figure for placed in one.layers] == [placed.figure for placed in two.layers]
        assert (one.places, one.used, one.faint, outline(one)) == (two.places, two.used, two.faint, outline(two))
    assert meant(document, focus) == meant(copied(more).shown, focus)
