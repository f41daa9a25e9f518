"""The names of the program: domain nouns of a closed glossary, all else plain English."""

import re
import tokenize
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import lkjip_desktop
from lkjip_desktop import domain

PACKAGE = Path(lkjip_desktop.__file__).parent
ENGLISH = frozenset(Path(__file__).with_name("kata_inggris.txt").read_text("utf-8").split())
"""The English words that names of classes are made of; a new one is added here on purpose."""

DIALECT = re.compile(r"\b_?(?:deeds?|goals?|hangs?|hanging|somebody|nobody)\b", re.IGNORECASE)
"""Words of our own for what has a standard term: action, target or reference, cascade, user."""
CLASS = re.compile(r"^ *class (\w+)[(:]", re.MULTILINE)
ENTRIES = 16
"""Of a room, at most; beyond that nobody sees at a glance where something belongs."""
MANY_OF_A_KIND = frozenset({"ui"})
"""Rooms that list panes: parted, one would look twice."""


@cache
def modules() -> dict[str, tuple[str, list[str]]]:
    """Docstring and classes of each; a tree of each would take as long as many tests together."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        text = path.read_text("utf-8")
        told = re.match(r'"""(.*?)"""', text, re.DOTALL)
        found[str(path.relative_to(PACKAGE))] = told[1] if told else "", CLASS.findall(text)
    return found


def classes() -> Iterator[tuple[str, str]]:
    for module, (_, named) in modules().items():
        yield from ((module, name) for name in named)


def words(name: str) -> list[str]:
    """`HasilRincian` is hasil and rincian."""
    return [word.lower() for word in re.findall(r"[A-Z][a-z0-9]+|[A-Z]+(?![a-z])", name)]


def glossary() -> frozenset[str]:
    """The nouns on the left of the glossary, those of several words also word by word."""
    left = re.findall(r"^(\w+(?:, \w+)*) {2,}", domain.__doc__ or "", re.MULTILINE)
    nouns = {noun for line in left for noun in line.split(", ")}
    return frozenset(nouns | {part for noun in nouns for part in noun.split("_")})


def test_the_name_of_a_class_is_of_the_glossary_or_english():
    known = glossary() | ENGLISH
    strange = {
        f"{module}: {name}": [word for word in words(name) if word not in known]
        for module, name in classes()
    }
    found = {name: odd for name, odd in strange.items() if odd}
    assert found == {}, "a noun of LKjIP goes to the glossary, an English word to kata_inggris.txt"


def test_no_english_word_is_kept_that_no_class_needs():
    used = {word for _, name in classes() for word in words(name)}
    assert ENGLISH - used == set()


def test_no_two_classes_bear_one_name():
    found = defaultdict(list)
    for module, name in classes():
        found[name].append(module)
    assert {name: where for name, where in found.items() if len(where) > 1} == {}


def test_no_name_is_of_a_dialect():
    found = set()
    for path in sorted(PACKAGE.rglob("*.py")):
        if not DIALECT.search(path.read_text("utf-8")):
            continue  # to read a file as tokens takes long
        with tokenize.open(path) as source:
            for token in tokenize.generate_tokens(source.readline):
                if token.type == tokenize.NAME and DIALECT.fullmatch(token.string):
                    found.add(f"{path.relative_to(PACKAGE)}: {token.string}")
    assert found == set(), "the standard term instead, see DIALECT"


def test_every_module_tells_a_stranger_what_it_is_for():
    silent = [module for module, (told, _) in modules().items() if len(told) < 30]
    assert silent == []


ROOMS = sorted(path.name for path in PACKAGE.iterdir() if (path / "__init__.py").exists())
NAMED = re.compile(rf"`+((?:{'|'.join(ROOMS)})[./][\w./]+?)`+")
"""A module that a text names, from the package on: `domain.model.setting`, `report/parts`."""


def stands(name: str) -> bool:
    """Whether it is a module, a room, or something that a module holds."""
    above, _, last = name.replace(".", "/").rpartition("/")
    if (PACKAGE / above / last).is_dir() or (PACKAGE / above / f"{last}.py").exists():
        return True
    module = (PACKAGE / above).with_suffix(".py")
    return module.exists() and re.search(rf"\b{last}\b", module.read_text("utf-8")) is not None


def test_what_a_text_names_is_there():
    texts = {path: path.read_text("utf-8") for path in PACKAGE.rglob("*.py")}
    texts |= {path: path.read_text("utf-8") for path in PACKAGE.parent.glob("*.md")}
    gone = {
        f"{path.relative_to(PACKAGE.parent)}: {name}"
        for path, text in texts.items()
        for name in NAMED.findall(text)
        if not stands(name.removesuffix(".py").rstrip("/"))
    }
    assert gone == set()


def test_readme_and_contributing_tell_of_every_room():
    for told in ("README.md", "CONTRIBUTING.md"):
        text = (PACKAGE.parent / told).read_text("utf-8")
        silent = [name for name in ROOMS if not re.search(rf"\b{name}\b[`/]", text)]
        assert silent == [], told


def test_no_room_is_too_full_to_be_seen_at_a_glance():
    full = {}
    for room in sorted(path.parent for path in PACKAGE.rglob("__init__.py")):
        inside = [path for path in room.iterdir() if path.suffix == ".py" or is_room(path)]
        name = room.relative_to(PACKAGE).as_posix()
        if len(inside) - (room / "__init__.py").exists() > ENTRIES and name not in MANY_OF_A_KIND:
            full[name] = len(inside)
    assert full == {}


def is_room(path: Path) -> bool:
    return (path / "__init__.py").exists()
