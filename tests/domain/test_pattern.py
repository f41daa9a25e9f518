"""A pattern is compiled when it is first used, and only in the first start."""

import os
import re
import subprocess
import sys

import pytest

from lkjip_desktop import joined
from lkjip_desktop.domain.pattern import keep_compiled, pattern
from lkjip_desktop.store.document import Document
from tests.contoh import laporan_contoh

TEXTS = (
    (r"(?P<banyak>\d+)\s(?:orang|buah)(?P<lagi>\s\w+)?", 0),
    (r"(?<!\w)tabel\s(\d+)\.(?P<dua>\d+)", re.IGNORECASE),
    (r"^ [–—é-ž]+ # dan spasi", re.VERBOSE | re.MULTILINE),
    (r"a|b{0,3}|[^\W\d_]{1,80}", re.ASCII),
)
SAID = "Tabel 3.4: 12 orang hadir, 3 buah\n –—ž Žtabel 5.6"


@pytest.fixture
def kept(monkeypatch):
    """What starts keep, without a file."""
    made, remembered = {}, {}
    monkeypatch.setattr(joined, "recall", made.get)
    monkeypatch.setattr(joined, "remember", remembered.__setitem__)
    monkeypatch.setattr(re._compiler, "compile", re._compiler.compile)
    keep_compiled()
    re.purge()
    yield made, remembered
    re.purge()


def as_after_a_start(kept):
    """Nothing is in memory but what was kept, and nothing can be compiled."""
    made, remembered = kept
    made.update({key: parts() for key, parts in remembered.items()})
    assert all(made.values())
    re.purge()


@pytest.mark.parametrize(("text", "flags"), TEXTS)
def test_a_pattern_that_was_kept_finds_what_the_compiled_one_does(kept, monkeypatch, text, flags):
    expected = [(m.groups(), m.groupdict(), m.span()) for m in pattern(text, flags).finditer(SAID)]
    as_after_a_start(kept)
    monkeypatch.setattr(re._compiler, "_code", None)
    again = pattern(text, flags)
    assert [(m.groups(), m.groupdict(), m.span()) for m in again.finditer(SAID)] == expected


def test_a_pattern_of_a_library_is_kept_as_well(kept, monkeypatch):
    assert re.compile("a+b").fullmatch("aab")
    assert re.compile(b"a+b").fullmatch(b"aab")
    as_after_a_start(kept)
    monkeypatch.setattr(re._compiler, "_code", None)
    assert re.compile("a+b").fullmatch("aab")
    assert re.compile(b"a+b").fullmatch(b"aab")
    with pytest.raises(TypeError):
        re.compile("a+c")


def test_what_is_kept_of_another_pattern_is_not_taken(kept):
    assert pattern("satu").fullmatch("satu")
    as_after_a_start(kept)
    assert pattern("satu", re.IGNORECASE).fullmatch("SATU")
    assert not pattern("satu").fullmatch("SATU")


def test_where_nothing_can_be_kept_each_start_compiles(kept):
    made, remembered = kept
    made["satu", 0] = ()
    assert pattern("satu").fullmatch("satu")
    assert not remembered, "the file would be written again at every start"


def test_the_second_start_compiles_nothing(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    code = """
import atexit, re
built, build = [], re._compiler.compile
re._compiler.compile = lambda *source: built.append(source) or build(*source)
from lkjip_desktop.__main__ import main
built.clear()
atexit.register(lambda: print(len(built)))
main()
"""
    path = tmp_path / "laporan.lkjip"
    Document.create(path, laporan_contoh("kecil")).close()
    command = [sys.executable, "-c", code, "periksa", str(path)]
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": ""}
    said = [subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
            for _ in range(2)]  # fmt: skip
    first, second = (int(done.stdout.split()[-1]) for done in said)
    assert first > second == 0
