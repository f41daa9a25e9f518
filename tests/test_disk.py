"""A file is whole under its name or not there, and what a killed program left goes."""

import errno
import os
import time
from contextlib import suppress
from pathlib import Path

import pytest

from lkjip_desktop import disk
from lkjip_desktop.store.galat import NotSaved, saving
from tests.proses import proses

HALF = """
import sys, time
from pathlib import Path
from lkjip_desktop import disk
folder = Path(sys.argv[1])
disk.make_temporary_folder().joinpath("isi").write_bytes(b"x")
with disk.whole_file(folder / "hasil.lkjip", replace=False) as unfinished:
    unfinished.write_bytes(b"setengah")
    Path(f"{unfinished}-journal").write_bytes(b"jurnal")
    print("siap", flush=True)
    time.sleep(60)
"""


def names(folder):
    return sorted(item.name for item in folder.iterdir())


def test_a_file_appears_when_it_is_whole(tmp_path):
    target = tmp_path / "hasil.lkjip"
    with disk.whole_file(target) as unfinished:
        unfinished.write_bytes(b"isi")
        assert names(tmp_path) == [unfinished.name]
    assert names(tmp_path) == ["hasil.lkjip"]
    assert target.read_bytes() == b"isi"


def test_what_fails_leaves_the_old_file_alone(tmp_path):
    target = tmp_path / "hasil.lkjip"
    target.write_bytes(b"lama")
    with suppress(KeyboardInterrupt), disk.whole_file(target) as unfinished:
        unfinished.write_bytes(b"baru")
        raise KeyboardInterrupt
    assert names(tmp_path) == ["hasil.lkjip"]
    assert target.read_bytes() == b"lama"


@pytest.mark.parametrize("when", ["before", "meanwhile"])
@pytest.mark.parametrize("links", [True, False])
def test_a_name_that_is_taken_is_kept(tmp_path, when, links, monkeypatch):
    if not links:  # as on a flash disk

        def no_links(*_names):
            raise OSError(1, "no links here")

        monkeypatch.setattr(os, "link", no_links)
    target = tmp_path / "hasil.lkjip"
    if when == "before":
        target.write_bytes(b"orang lain")
    write = disk.whole_file(target, replace=False)
    with pytest.raises(FileExistsError), write as unfinished:  # noqa: PT012 - taken within
        unfinished.write_bytes(b"baru")
        target.write_bytes(b"orang lain")
    assert names(tmp_path) == ["hasil.lkjip"]
    assert target.read_bytes() == b"orang lain"


def test_without_links_a_new_name_is_given_all_the_same(tmp_path, monkeypatch):
    def no_links(*_names):
        raise OSError(1, "no links here")

    monkeypatch.setattr(os, "link", no_links)
    with disk.whole_file(tmp_path / "hasil.lkjip", replace=False) as unfinished:
        unfinished.write_bytes(b"isi")
    assert names(tmp_path) == ["hasil.lkjip"]


def test_what_a_killed_program_left_goes_with_the_next_file(tmp_path, monkeypatch):
    passing = tmp_path / "sementara"
    passing.mkdir()
    work = tmp_path / "kerja"
    work.mkdir()
    environment = {**os.environ, "TMPDIR": str(passing)}
    with proses("-c", HALF, work, env=environment) as maker:
        assert maker.stdout.readline() == "siap\n"
        disk.sweep(work)
        assert len(names(work)) == 2  # it lives still
    assert len(names(work)) == 2
    assert len(names(passing)) == 1
    (work / "lkjip-contoh.txt").write_bytes(b"milik pengguna")
    with disk.whole_file(work / "hasil.lkjip", replace=False) as unfinished:
        unfinished.write_bytes(b"isi")
    assert names(work) == ["hasil.lkjip", "lkjip-contoh.txt"]
    disk.sweep(passing)
    assert names(passing) == []


@pytest.mark.parametrize("helper", ["-journal", ".kunci", ".pemegang"])
def test_what_stood_beside_an_unfinished_file_goes_with_it(tmp_path, helper):
    with proses("-c", "") as dead:
        dead.wait()
    name = disk.beside(tmp_path / "bagian.lkjip").name.replace(f"-{os.getpid()}-", f"-{dead.pid}-")
    (tmp_path / (name + helper if helper == "-journal" else f".{name}{helper}")).write_bytes(b"x")
    disk.sweep(tmp_path)
    assert names(tmp_path) == []


def test_each_folder_that_is_made_is_synced_where_it_stands(tmp_path, monkeypatch):
    synced = []
    monkeypatch.setattr(disk, "sync_folder", synced.append)
    disk.make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()
    assert set(synced) == {tmp_path, tmp_path / "a"}
    disk.make_folder(tmp_path / "a" / "b")
    assert len(synced) == 2


def test_what_another_pc_began_goes_only_when_it_is_old(tmp_path):
    left = tmp_path / ".lkjip-0badf0-17-1.sementara"
    left.write_bytes(b"setengah")
    disk.sweep(tmp_path)
    assert left.exists()
    os.utime(left, (time.time() - 2 * 86400,) * 2)
    disk.sweep(tmp_path)
    assert not left.exists()


def test_a_folder_that_cannot_be_swept_holds_up_nothing(tmp_path):
    disk.sweep(tmp_path / "tidak ada")
    disk.sync_folder(tmp_path / "tidak ada")


def test_a_file_held_open_elsewhere_is_told_before_its_contents_are_made(tmp_path, monkeypatch):
    held = tmp_path / "laporan.pdf"
    held.write_bytes(b"lama")
    disk.try_replacing(held)
    assert (names(tmp_path), held.read_bytes()) == (["laporan.pdf"], b"lama")

    def refuse(self, target):  # what Windows says of a rename then
        error = PermissionError(errno.EACCES, "in use", str(self))
        error.winerror = 32
        raise error

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(NotSaved, match="sedang dipakai program lain"), saving(held):
        disk.try_replacing(held)
    assert names(tmp_path) == ["laporan.pdf"]


def test_a_long_name_has_room_for_its_unfinished_file(tmp_path):
    target = tmp_path / ("n" * 240 + ".lkjip")
    with disk.whole_file(target) as unfinished:
        unfinished.write_bytes(b"isi")
    assert target.read_bytes() == b"isi"
