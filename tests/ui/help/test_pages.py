"""The pages of help: what they say is true of the window, and easy to read."""

import ast
import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

import ecomap
from ecomap.ui.actions import ACTIONS
from ecomap.ui.help.pages import FIRST, Page, about, folder, read_pages
from ecomap.ui.help.search import found, plain

PAGES = read_pages("en")
LONGEST = 20
"""Words of a sentence."""
PRIVATE = ("decision", "restrict", "file copy", "not allowed", "kept for the file", "supervised", "bond", "search")
"""What help in Together view has no word of."""


@cache
def shown_on_screen() -> frozenset[str]:
    """Every string of the program, without capitals and the dots of a question to come."""
    said: set[str] = set()
    for file in Path(ecomap.__file__).parent.rglob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        said |= {
            node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
    return frozenset(one.removesuffix("...").strip(" .:").casefold() for one in said)


def unknown(page: Page) -> list[str]:
    return [one for one in page.quoted if "{" not in one and one.strip(" .:").casefold() not in shown_on_screen()]


def misplaced(page: Page) -> list[tuple[str, str]]:
    actions = {one.name: one for one in ACTIONS}
    return [
        (kind, name)
        for kind, name in page.placed
        if (kind, name) != ("table", "keys")
        and (
            kind not in ("name", "keys") or name not in actions or (actions[name].coordinator and not page.coordinator)
        )
    ]


def sentences(page: Page) -> list[str]:
    lines = [plain(re.sub(r"^\d+\. ", "", line)) for line in page.text.splitlines() if not line.startswith("#")]
    return [one for line in lines for one in re.split(r"(?<=[.?!:]) ", line)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
class TestEveryPage:
    def test_quotes_only_what_stands_on_the_screen(self, page: Page) -> None:
        assert unknown(page) == []
        assert misplaced(page) == []

    def test_leads_to_pages_that_there_are_and_may_be_seen(self, page: Page) -> None:
        seen = {one.name for one in PAGES if page.coordinator or not one.coordinator}
        assert page.links <= seen

    def test_has_one_title_and_short_sentences(self, page: Page) -> None:
        assert page.text.startswith("# ")
        assert sum(line.startswith("# ") for line in page.text.splitlines()) == 1
        assert [one for one in sentences(page) if len(one.split()) > LONGEST] == []


def test_pages_for_both_name_nothing_that_is_for_the_coordinator() -> None:
    for page in PAGES:
        if not page.coordinator:
            text = re.sub(r"\{.*?\}", "", page.text).casefold()
            assert [word for word in PRIVATE if word in text] == [], page.name


def test_planted_faults_are_found() -> None:
    page = replace(PAGES[0], text="# A\n\nPress **No such button**. {keys:nothing} {name:restrict} [b](nowhere)\n")
    assert unknown(page) == ["No such button"]
    assert set(misplaced(page)) == {("keys", "nothing"), ("name", "restrict")}
    assert page.links == {"nowhere"}
    assert misplaced(replace(page, coordinator=True)) == [("keys", "nothing")]


def test_every_file_stands_in_the_contents_once() -> None:
    files = sorted(file.stem for file in folder("en").glob("*.md"))
    assert sorted(page.name for page in PAGES) == files
    assert FIRST in files


def test_a_language_without_help_has_it_in_english() -> None:
    assert folder("cy_GB") == folder("en") == folder("en_GB")


def test_words_are_found_in_any_form_and_the_title_weighs_most() -> None:
    assert found(PAGES, "famil tree")[0].page.name == "family-tree"
    assert found(PAGES, "PASSPHRASE lost")[0].page.name == "keeping-safe"
    assert "lost" in found(PAGES, "passphrase lost")[0].passage
    assert found(PAGES, "undo")
    assert found(PAGES, "xylophone") == ()
    assert found(PAGES, "  ") == ()


def test_a_field_of_the_screen_has_its_page() -> None:
    for words, name in (("Decision", "decisions"), ("Contact now", "what-is-known"), ("Closeness", "lines")):
        meant = about(PAGES, words)
        assert meant is not None
        assert meant[0].name == name or words in meant[0].headings
    assert about(PAGES, "Nothing of the kind") is None
