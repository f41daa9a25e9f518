"""PySide6 loads in less time, and is the same to whoever uses it."""

import enum
import gc
import subprocess
import sys

import pytest

from lkjip_desktop.ui.program import binding

LOADED = """
import sys
import lkjip_desktop.ui
from PySide6.QtCore import QObject, QPoint, Qt
print([name for name in sys.modules if name.startswith("shibokensupport.signature.")])
for wrong in (lambda: QPoint("a"), lambda: QPoint(1, 2).setX("a")):
    try:
        wrong()
    except TypeError as error:
        print(error)
print(QObject.__doc__)
"""


@pytest.mark.skipif(sys.version_info < (3, 13), reason="an older one makes them in any case")
def test_python_makes_none_of_the_classes_that_compiling_needs():
    code = "import lkjip_desktop.ui, PySide6.QtWidgets\n"
    code += "print(*[kind.__name__ for kind in object.__subclasses__() if kind.__name__ == 'AST'])"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not told.stdout.strip()


def test_what_explains_pyside_is_loaded_when_it_is_asked_for():
    told = subprocess.run(
        [sys.executable, "-c", LOADED], capture_output=True, text=True, check=True
    ).stdout
    assert told.startswith("['shibokensupport.signature.mapping']\n")
    assert "QPoint.__init__(xpos: int, ypos: int, /)" in told
    assert "QPoint.setX(x: int, /)" in told
    assert "parent: PySide6.QtCore.QObject | None = None" in told


@pytest.mark.parametrize("kind", [enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag])
@pytest.mark.parametrize(
    "members",
    [
        [("NONE", 0), ("ONE", 1), ("TWO", 2), ("BOTH", 3), ("ALIAS", 1), ("FOUR", 4)],
        [("FOUR", 4), ("ONE", 1), ("ALL", -1), ("BOTH", 5), ("ALIAS", 4), ("THREE", 3)],
        [("ONE", 1), ("ALIAS", 1), ("THREE", 3), ("_four", 4), ("FOUR", 4)],
    ],
    ids=["in order", "mixed", "odd"],
)
@pytest.mark.parametrize(
    "begin",
    [
        lambda _: None,
        lambda it: (it.FOUR, it.ALIAS),
        lambda it: (it(4), it.ONE, it(1)),
        lambda it: [it.ONE for _ in range(binding._FEW + 1)],
    ],
    ids=["nothing", "names", "numbers", "often"],
)
def test_an_enum_is_the_same_however_it_was_made(kind, members, begin, monkeypatch):
    plain = kind("Corner", members)
    made = []
    monkeypatch.setattr(
        enum.EnumType,
        "_create_",
        lambda *a, **named: made.append(a) or binding.make_enum(*a, **named),
    )
    ours = kind("Corner", members)
    assert made
    begin(ours)
    assert _held(ours) == _held(plain)
    assert _described(ours) == _described(plain)
    assert type(ours) is enum.EnumType


@pytest.mark.parametrize(
    "ask",
    [
        lambda it: it.ONE.name,
        lambda it: it(2).name,
        lambda it: it["TWO"].value,
        lambda it: [member.name for member in it],
        lambda it: [member.name for member in reversed(it)],
        lambda it: (len(it), it.ONE in it),
        lambda it: (repr(it), dir(it)),
        lambda it: isinstance(it.ONE, it) and issubclass(it, enum.IntFlag),
    ],
)
def test_an_enum_answers_whatever_is_asked_of_it_first(ask):
    members = [("ONE", 1), ("TWO", 2)]
    ours = binding.make_enum(enum.IntFlag, "Corner", members)
    assert "ONE" not in type.__dict__["__dict__"].__get__(ours), "made before anybody asked"
    assert ours.ONE is ours(1)
    assert "ONE" not in type.__dict__["__dict__"].__get__(ours), "all made where one was wanted"
    assert ask(ours) == ask(enum.IntFlag("Corner", members))


def _described(made: type[enum.Enum]) -> list[object]:
    joined = made.ONE | made.FOUR if issubclass(made, enum.Flag) else made.FOUR
    return [
        *((name, repr(member), member.value) for name, member in made.__members__.items()),
        *([member.name for member in made], str(made(3)), repr(joined), f"{joined}"),
        *(made["ALIAS"] is made.ONE, hash(made.ONE) == hash(made.ALIAS), made.__mro__[1:]),
    ]


def _held(made: type[enum.Enum]) -> dict[str, object]:
    """All that a class holds, its members by what they are."""
    return {
        name: _told(it)
        for name, it in vars(made).items()
        if not name.startswith("__") and name != "_generate_next_value_"
    }


def _told(it: object) -> object:
    if isinstance(it, dict):
        return {key: _told(value) for key, value in it.items()}
    if isinstance(it, enum.Enum):
        return it._name_, it._value_, it._sort_order_, type(it).__name__
    return repr(it)


@pytest.mark.parametrize("kind", [enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag])
def test_what_an_enum_begins_with_is_whole_where_garbage_is_collected_meanwhile(kind, monkeypatch):
    wanted = binding._empty(kind, None).keys()

    def late(found):
        gc.collect()  # as it may come at any moment
        return dict(found)

    monkeypatch.setattr(binding, "dict", late, raising=False)
    assert binding._empty.__wrapped__(kind, None).keys() == wanted
