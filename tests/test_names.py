"""The names of the program: domain nouns of a closed glossary, all else plain English."""

import ast
import pkgutil
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

DIALECT = re.compile(r"_?(?:deeds?|goals?|hangs?|hanging|somebody|nobody)", re.IGNORECASE)
"""Words of our own for what has a standard term: action, target or reference, cascade, user."""
ENTRIES = 24
"""Of a room, at most; beyond that nobody sees at a glance where something belongs."""


@cache
def trees() -> dict[str, ast.Module]:
    return {
        str(path.relative_to(PACKAGE)): ast.parse(path.read_text("utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
    }


def classes() -> Iterator[tuple[str, ast.ClassDef]]:
    for module, tree in trees().items():
        yield from ((module, node) for node in ast.walk(tree) if isinstance(node, ast.ClassDef))


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
        f"{module}: {node.name}": [word for word in words(node.name) if word not in known]
        for module, node in classes()
    }
    assert {name: found for name, found in strange.items() if found} == {}


def test_no_english_word_is_kept_that_no_class_needs():
    used = {word for _, node in classes() for word in words(node.name)}
    assert ENGLISH - used == set()


def test_no_two_classes_bear_one_name():
    found = defaultdict(list)
    for module, node in classes():
        found[node.name].append(module)
    assert {name: where for name, where in found.items() if len(where) > 1} == {}


def test_no_name_is_of_a_dialect():
    found = set()
    for path in sorted(PACKAGE.rglob("*.py")):
        with tokenize.open(path) as source:
            for token in tokenize.generate_tokens(source.readline):
                if token.type == tokenize.NAME and DIALECT.fullmatch(token.string):
                    found.add(f"{path.relative_to(PACKAGE)}: {token.string}")
    assert found == set()


def test_every_module_tells_a_stranger_what_it_is_for():
    silent = [module for module, tree in trees().items() if len(ast.get_docstring(tree) or "") < 30]
    assert silent == []


def test_no_room_is_too_full_to_be_seen_at_a_glance():
    full = {}
    for room in [PACKAGE, *(PACKAGE / info.name.replace(".", "/") for info in rooms())]:
        inside = [path for path in room.iterdir() if path.suffix == ".py" or is_room(path)]
        if len(inside) > ENTRIES:
            full[str(room.relative_to(PACKAGE))] = len(inside)
    assert full == {}


def rooms() -> list[pkgutil.ModuleInfo]:
    return [info for info in pkgutil.walk_packages([str(PACKAGE)]) if info.ispkg]


def is_room(path: Path) -> bool:
    return (path / "__init__.py").exists()
