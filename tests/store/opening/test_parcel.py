"""An archive is unpacked only as far as reports of ours reach in it."""

import io
import tracemalloc
import zipfile

import pytest

from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import RefusedFile
from lkjip_desktop.store.opening import parcel
from lkjip_desktop.store.opening.parcel import unpacked


def archive_of(path, *members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members:
            packed.writestr(name, content)
    return path


def test_only_reports_are_unpacked_and_only_to_their_own_length(berkas, tmp_path):
    report = berkas.read_bytes()
    other = b"SQLite format 3\0" + bytes(50_000_000)
    archive = archive_of(
        tmp_path / "kiriman.zip",
        ("laporan.lkjip", report + bytes(80_000_000)),
        ("lain.db", other),
        ("film.mp4", bytes(80_000_000)),
    )
    assert archive.stat().st_size < 400_000
    with unpacked(archive) as found:
        ((name, place),) = found
        assert name == "kiriman.zip/laporan.lkjip"
        assert place.read_bytes() == report
        assert [item.stat().st_size for item in place.parent.iterdir()] == [len(report)]
        Document.open(place, readonly=True).close()
    assert not place.exists()


@pytest.mark.parametrize(
    ("name", "most"), [("MOST_BYTES", 1000), ("MOST_REPORTS", 1), ("MOST_MEMBERS", 1)]
)
def test_more_than_an_office_sends_is_refused(berkas, tmp_path, monkeypatch, name, most):
    monkeypatch.setattr(parcel, name, most)
    report = berkas.read_bytes()
    archive = archive_of(tmp_path / "kiriman.zip", ("a.lkjip", report), ("b.lkjip", report))
    with pytest.raises(RefusedFile, match="terlalu besar"), unpacked(archive):
        pass


def test_a_member_that_says_it_is_short_is_read_no_further(berkas, tmp_path):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("a.lkjip", berkas.read_bytes())
    raw = bytearray(out.getvalue())
    directory = raw.rindex(b"PK\x01\x02")
    raw[directory + 24 : directory + 28] = (200).to_bytes(4, "little")
    path = tmp_path / "kiriman.zip"
    path.write_bytes(raw)
    with pytest.raises(RefusedFile), unpacked(path) as found:
        Document.open(found[0][1], readonly=True)


def test_a_report_in_an_archive_is_not_held_in_memory(berkas, tmp_path):
    raw = bytearray(berkas.read_bytes() + bytes(60_000_000))
    raw[28:32] = (len(raw) // int.from_bytes(raw[16:18], "big")).to_bytes(4, "big")
    path = tmp_path / "kiriman.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("bagian.lkjip", raw)
    size = len(raw)
    del raw
    tracemalloc.start()
    try:
        with unpacked(path) as [(_, place)]:
            assert place.stat().st_size > size - 100_000
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()
