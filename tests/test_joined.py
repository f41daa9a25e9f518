"""A start imports out of one file what the last one imported, and never what is no longer so."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from lkjip_desktop import __version__, joined

RUN = """
from lkjip_desktop import joined
joined.take()
import kata, kata.lain
print(kata.SALAM, kata.lain.NAMA, joined.is_taken(kata), joined.is_taken(kata.lain))
joined.keep()
"""


@pytest.fixture
def kata(tmp_path, monkeypatch):
    """A package of two modules, and a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    package = tmp_path / "kata"
    package.mkdir()
    (package / "__init__.py").write_text("SALAM = 'pagi'\n")
    (package / "lain.py").write_text("NAMA = 'sini'\n")
    return package


def run(package: Path, code: str = RUN, **environment: str) -> str:
    """What a process says that has the package in its path."""
    where = {"PYTHONPATH": str(package.parent), "PYTHONDONTWRITEBYTECODE": ""} | environment
    done = subprocess.run(
        [sys.executable, "-c", code], env=os.environ | where, capture_output=True, check=False
    )
    assert not done.returncode, done.stderr.decode()
    return done.stdout.decode().strip()


def test_what_one_start_imports_the_next_has_out_of_one_file(kata):
    assert run(kata) == "pagi sini False False"
    assert run(kata) == "pagi sini True True"


def test_a_module_out_of_the_file_says_of_itself_what_any_does(kata):
    named = "__file__ __cached__ __package__ __doc__ __spec__.origin __spec__.cached"
    named += " __spec__.parent __spec__.has_location __spec__.submodule_search_locations"
    told = "".join(f"print(kata.{name}, kata.lain.{name})\n" for name in named.split())
    code = f"{RUN}{told}print(kata.__path__)\n"
    first, second = (run(kata, code).splitlines() for _ in range(2))
    assert (first[0], second[0]) == ("pagi sini False False", "pagi sini True True")
    assert first[1:] == second[1:]


def test_a_module_out_of_the_file_is_a_plain_one_once_the_start_is_over(kata):
    told = "print(type(kata).__name__, type(kata.lain).__name__)\n"
    code = RUN.replace("joined.keep()", f"{told}joined.keep()\n{told}")
    run(kata)
    assert run(kata, code).splitlines()[1:] == ["_Module _Module", "module module"]


def test_what_is_read_needs_neither_its_source_nor_its_bytecode(kata):
    run(kata)
    opened = (
        "import sys\nsys.addaudithook(lambda event, arguments: event == 'open' and"
        " print(arguments[0], file=sys.stderr))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", opened + RUN],
        env=os.environ | {"PYTHONPATH": str(kata.parent), "PYTHONDONTWRITEBYTECODE": ""},
        capture_output=True,
        check=True,
    )
    assert str(kata) not in done.stderr.decode()
    assert joined.place() in done.stderr.decode()


def test_a_module_that_was_changed_is_read_from_its_source(kata):
    run(kata)
    (kata / "lain.py").write_text("NAMA = 'sana, sekarang'\n")
    assert run(kata) == "pagi sana, sekarang True False"
    assert run(kata) == "pagi sana, sekarang True True"


@pytest.fixture
def zipped(kata, monkeypatch):
    """The same package in one file, as the standard library is in the installed program."""

    def pack() -> None:
        with zipfile.ZipFile(kata.parent / "kata.zip", "w") as archive:
            for path in kata.glob("*.py"):
                archive.write(path, f"kata/{path.name}")

    pack()
    monkeypatch.setenv("PYTHONPATH", str(kata.parent / "kata.zip"))
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "")
    return pack


def test_what_is_packed_in_one_file_is_kept_until_that_is_another(kata, zipped):
    def said(code: str = RUN) -> str:
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    assert said() == "pagi sini False False"
    assert said() == "pagi sini True True"
    (kata / "nanti.py").write_text("NAMA = 'nanti'\n")
    zipped()
    more = RUN.replace("kata.lain\n", "kata.lain, kata.nanti\n")
    assert said(more) == "pagi sini False False"
    assert said() == said(more) == "pagi sini True True"


def test_what_is_packed_and_was_taken_stays_in_a_file_that_is_written_again(kata, zipped):
    (kata / "nanti.py").write_text("NAMA = 'nanti'\n")
    zipped()
    more = RUN.replace("kata.lain\n", "kata.lain, kata.nanti\n")
    for code in (RUN, more, RUN):
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        )
    assert done.stdout.strip() == "pagi sini True True"


def test_a_module_that_is_gone_is_not_found(kata):
    run(kata)
    (kata / "lain.py").unlink()
    with pytest.raises(AssertionError, match=r"No module named 'kata\.lain'"):
        run(kata)


def test_an_error_shows_the_line_of_the_source(kata):
    (kata / "lain.py").write_text("NAMA = 'sini'\ndef bagi(): return 1 / 0\n")
    run(kata)
    with pytest.raises(AssertionError, match=r"def bagi\(\): return 1 / 0"):
        run(kata, RUN + "kata.lain.bagi()")


def test_a_module_that_fails_is_as_if_it_was_never_imported(kata):
    (kata / "lain.py").write_text("import os\nNAMA = os.environ['NAMA']\n")
    run(kata, NAMA="sini")
    code = """
import os, sys
from lkjip_desktop import joined
joined.take()
import kata
try:
    import kata.lain
except KeyError:
    print("kata.lain" in sys.modules, hasattr(kata, "lain"))
os.environ["NAMA"] = "sana"
import kata.lain
print(kata.lain.NAMA, joined.is_taken(kata))
"""
    assert run(kata, code) == "False False\nsana True"


def test_a_package_comes_before_what_is_in_it_and_once_kept_python_imports_as_ever(kata):
    run(kata)
    code = """
import importlib._bootstrap as theirs
from importlib import import_module
before = theirs._find_and_load
from lkjip_desktop import joined
joined.take()
print(theirs._find_and_load is before)
lain = import_module("kata.lain")
import kata
print(kata.lain is lain, kata.SALAM, joined.is_taken(lain))
joined.keep()
print(theirs._find_and_load is before)
"""
    assert run(kata, code).splitlines() == ["False", "True pagi True", "True"]


MADE = RUN.replace(
    "joined.keep()",
    """
print(joined.recall("angka"))
joined.remember("angka", lambda: (1, b"dua"))
joined.keep()
print(joined.recall("angka"))
""",
)


def test_what_one_start_made_of_a_constant_the_next_need_not_make(kata):
    assert run(kata, MADE).splitlines()[1:] == ["None", "None"]
    assert run(kata, MADE).splitlines()[1:] == ["(1, b'dua')", "None"]


KEPT = RUN.replace(
    "joined.keep()",
    """
print(joined.kept(kata.lain.sapaan, kata.lain.__file__))
print(eval(joined.compiled("6 * 7", "eval")), joined.knows("6 * 7"))
joined.keep()
""",
)
TABLE = "NAMA = 'sini'\ndef sapaan():\n    print('dibuat')\n    return {'kata': ('SALAM',)}\n"


def test_a_table_made_of_constants_is_made_anew_where_its_source_has_changed(kata):
    (kata / "lain.py").write_text(TABLE)
    first, second = (run(kata, KEPT).splitlines()[1:] for _ in range(2))
    assert first == ["dibuat", "{'kata': ('SALAM',)}", "42 False"]
    assert second == ["{'kata': ('SALAM',)}", "42 True"]
    (kata / "lain.py").write_text(TABLE.replace("SALAM", "SAMPAI"))
    assert run(kata, KEPT).splitlines()[1:] == ["dibuat", "{'kata': ('SAMPAI',)}", "42 True"]
    assert run(kata, KEPT).splitlines()[1:] == ["{'kata': ('SAMPAI',)}", "42 True"]


@pytest.mark.parametrize(("few", "known"), [(3, "False"), (4, "True")])
def test_the_next_start_has_the_constructor_of_what_one_makes_some_of(kata, few, known):
    record = "from lkjip_desktop.domain.record import dataclass\n"
    record += "@dataclass(frozen=True, slots=True)\nclass Titik:\n    x: int\n"
    (kata / "lain.py").write_text(f"{record}made = [Titik(n).x for n in range({few})]\nNAMA = made")
    code = """
from lkjip_desktop.domain.record import _constructor
print(joined.knows(_constructor(kata.lain.Titik)))
joined.keep()
"""
    code = RUN.replace("joined.keep()", code)
    assert run(kata, code).splitlines()[1] == "False"
    assert run(kata, code).splitlines() == [f"pagi {[*range(few)]} True True", known]


def test_each_kind_of_start_has_a_file_of_its_own(kata):
    named = RUN.replace("take()", "take('periksa')")
    run(kata)
    assert run(kata, named) == "pagi sini False False"
    assert run(kata, named) == "pagi sini True True"
    assert sorted(made.name for made in Path(joined.place()).parent.iterdir()) == [
        "mulai.kode",
        "periksa.kode",
    ]


@pytest.mark.parametrize("left", [0, 300, -300])
def test_half_a_file_stops_no_start(kata, left):
    run(kata)
    made = Path(joined.place())
    made.write_bytes(made.read_bytes()[:left])
    assert run(kata) == "pagi sini False False"
    assert run(kata) == "pagi sini True True"


@pytest.mark.parametrize("said", [b"pagi", b"SALAM", b"lain.py"])
def test_where_a_byte_of_it_has_changed_all_is_read_from_the_sources(kata, said):
    run(kata)
    made = Path(joined.place())
    whole = made.read_bytes()
    assert said in whole
    made.write_bytes(whole.replace(said, bytes((said[0] ^ 1,)) + said[1:]))
    assert run(kata) == "pagi sini False False"
    assert run(kata) == "pagi sini True True"


def test_what_another_version_wrote_is_not_taken(kata):
    run(kata)
    made = Path(joined.place())
    made.write_bytes(made.read_bytes().replace(__version__.encode(), b"0.0.0", 1))
    assert run(kata) == "pagi sini False False"


def test_nothing_new_is_not_written_again_and_what_was_not_imported_stays(kata):
    run(kata)
    before = Path(joined.place()).stat().st_mtime_ns
    assert (
        run(kata, RUN.replace("kata.lain", "kata").replace("kata.NAMA", "''")) == "pagi  True True"
    )
    assert Path(joined.place()).stat().st_mtime_ns == before
    assert run(kata) == "pagi sini True True"


def test_where_python_is_to_write_no_bytecode_nothing_is_written(kata):
    run(kata, PYTHONDONTWRITEBYTECODE="1")
    assert not Path(joined.place()).exists()


def test_where_it_cannot_be_written_a_start_goes_on(kata, tmp_path):
    (tmp_path / "berkas").write_text("")
    assert run(kata, XDG_CACHE_HOME=str(tmp_path / "berkas")) == "pagi sini False False"


SAYING = '''
"""Kata."""
class Bicara:
    """Kata."""
    def diam(self):
        """Kata."""
        return "Kata"
    def ulang(self):
        """Kata."""
        def dalam():
            "Kata."
            return "Kata."
        return dalam()
huruf = lambda: "abc"
NAMA = (*("x" + it for it in huruf()), Bicara().diam(), Bicara().ulang())
'''


def test_what_functions_say_of_themselves_is_left_out_and_nothing_that_they_do(kata):
    (kata / "lain.py").write_text(SAYING)
    told = "it = kata.lain.Bicara\nprint([kata.lain.__doc__, it.__doc__, it.diam.__doc__])\n"
    code = RUN.replace("print(kata.SALAM, kata.lain.NAMA, ", "print(*kata.lain.NAMA, ") + told
    did = "xa xb xc Kata Kata."
    assert run(kata, code).splitlines() == [f"{did} False False", "['Kata.', 'Kata.', 'Kata.']"]
    assert run(kata, code).splitlines() == [f"{did} True True", "['Kata.', 'Kata.', '']"]


def test_what_follows_a_start_has_a_file_of_its_own_and_leaves_pythons_import_alone(kata):
    (kata / "nanti.py").write_text("NAMA = 'nanti'\n")
    code = f"""{RUN}
import importlib._bootstrap as theirs
joined.take("sesudah", alone=False)
print(theirs._find_and_load is joined._find_and_load)
import kata.nanti
print(joined.is_taken(kata.nanti))
joined.keep()
"""
    assert run(kata, code).splitlines()[1:] == ["False", "False"]
    assert run(kata, code).splitlines() == ["pagi sini True True", "False", "True"]
    folder = Path(joined.place()).parent
    assert b"nanti" not in (folder / "mulai.kode").read_bytes()
    assert b"SALAM" not in (folder / "sesudah.kode").read_bytes()


AGAIN = RUN.replace(
    "joined.keep()",
    """
import sys, types
from importlib.util import spec_from_file_location
sys.modules["asing"] = types.ModuleType("asing")
sys.modules["asing"].__spec__ = spec_from_file_location("asing", kata.lain.__file__)
joined.remember("angka", lambda: (1,))
joined.keep()
""",
)


def test_what_the_file_has_is_not_written_again_for_what_came_another_way(kata):
    """A module that was made by hand, and what is remembered unasked: each start wrote it anew."""
    run(kata, AGAIN)
    before = Path(joined.place()).stat().st_mtime_ns
    run(kata, AGAIN)
    assert Path(joined.place()).stat().st_mtime_ns == before


FREED = RUN.replace(
    "joined.keep()",
    """
import sys
def used():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4
sys.modules["PySide6"] = sys
held = [bytes(1000) for _ in range(30_000)]
del held[:-1]  # the last one stands above all the others
before = used()
joined.keep()
print(before - used() > 15_000)
""",
)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere what is freed goes back by itself")
def test_a_window_that_wrote_gives_back_what_was_freed(kata):
    assert run(kata, FREED).splitlines()[-1] == "True"
