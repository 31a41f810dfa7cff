import datetime
from dataclasses import replace

from ecomap.model.copies import Audience, copy_for
from ecomap.model.naming import called
from ecomap.render.compose import Manner, family_tree
from ecomap.render.drawing import Words
from ecomap.render.look import LIGHT
from ecomap.resource import resource
from ecomap.store.codec import decode


def test_a_chip_says_how_many_and_has_room_of_its_own() -> None:
    document = decode(resource("samples/ellie.json").read_bytes())
    copy = copy_for(document, Audience.YOUNG_PERSON, datetime.date(2026, 6, 1))
    rhys = next(one for one in copy.shown.people if called(copy.shown, one) == "Rhys")
    scene = family_tree(replace(copy, more={rhys: 7}), Manner(palette=LIGHT))
    chips = [placed for placed in scene.layers if placed.figure.key.startswith("fold:")]
    assert [placed.figure.key for placed in chips] == [f"fold:{rhys}"]
    (chip,) = chips
    assert [one.text for one in chip.figure.primitives if isinstance(one, Words)] == ["and 7 more"]
    own = next(placed for placed in scene.layers if placed.figure.key == rhys)
    assert own.box.bottom >= chip.box.bottom
    words = [one for one in own.figure.primitives if isinstance(one, Words)]
    assert max(word.at.y for word in words) + own.at.y < chip.box.top
    others = [placed for placed in scene.layers if placed.figure.key in scene.places and placed.figure.key != rhys]
    assert not any(placed.box.meets(chip.box) for placed in others)


def test_without_a_folded_branch_there_is_no_chip() -> None:
    document = decode(resource("samples/ellie.json").read_bytes())
    copy = copy_for(document, Audience.YOUNG_PERSON, datetime.date(2026, 6, 1))
    scene = family_tree(copy, Manner(palette=LIGHT))
    assert not any(placed.figure.key.startswith("fold:") for placed in scene.layers)
