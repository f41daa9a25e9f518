"""Handing out and taking back over real files: whole, refused with a sentence, or undone."""

import hashlib
import json
import shutil
import sqlite3
import zipfile
from collections import Counter
from contextlib import closing
from dataclasses import replace
from datetime import date
from itertools import permutations
from pathlib import Path

import pytest

from lkjip_desktop import cli
from lkjip_desktop.app.example.contoh_part import before_consolidation, fill_in, write_bagian
from lkjip_desktop.app.exchange.json.data import to_json
from lkjip_desktop.app.overview.periksa import periksa
from lkjip_desktop.app.share import konsolidasi as konsolidasi_module
from lkjip_desktop.app.share.bagikan import bagikan, daftar_pegangan, file_names
from lkjip_desktop.app.share.batch import konsolidasi
from lkjip_desktop.app.share.kirim import kirim, still_open
from lkjip_desktop.app.share.konsolidasi import (
    Konsolidasi,
    daftar_konsolidasi,
    plan_undo,
    undo_konsolidasi,
)
from lkjip_desktop.app.share.perubahan import ChangeKind, daftar_perubahan, open_conflicts
from lkjip_desktop.assets import resource
from lkjip_desktop.cli import usage
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.merge.decision import ValueSource
from lkjip_desktop.domain.model.entity import (
    Baris,
    Bukti,
    DataLaporan,
    Gambar,
    Indikator,
    Kendala,
    NilaiBaris,
    Rincian,
    Subsie,
    new_id,
)
from lkjip_desktop.domain.model.jurnal import BUKA_KUNCI, KUNCI, digest, state_of
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.number.size import size_words
from lkjip_desktop.store.backup_folder import daftar_backup
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import FileExists, LockedLaporan, NotOwned, RefusedFile
from lkjip_desktop.store.identity import FileIdentity, PartOrigin
from lkjip_desktop.store.jurnal import COLUMNS, Jurnal, record_code
from lkjip_desktop.store.opening.parcel import unpacked
from tests.bentrok import Bentrok, write_bentrok
from tests.contoh import laporan_contoh
from tests.luar import from_outside

PARTS = ("yantah", "pengelolaan", "kpr")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example's induk and parts, written once; tests work on copies."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))
        return write_bagian(tmp_path_factory.mktemp("contoh"), laporan_contoh("induk"))


@pytest.fixture
def folder(written: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(written, tmp_path / "bagian"))


@pytest.fixture(scope="module")
def bentrok_written(tmp_path_factory: pytest.TempPathFactory) -> Bentrok:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))
        return write_bentrok(tmp_path_factory.mktemp("bentrok"))


@pytest.fixture
def bentrok(bentrok_written: Bentrok, tmp_path: Path) -> Bentrok:
    place = Path(shutil.copytree(bentrok_written.induk.parent, tmp_path / "bentrok"))
    parts = tuple(place / path.name for path in bentrok_written.bagian)
    return bentrok_written._replace(induk=place / "induk.lkjip", bagian=parts)


def files(folder: Path, *names: str) -> list[Path]:
    return [folder / f"{name}.lkjip" for name in names or PARTS]


def bytes_of(*paths: Path) -> list[bytes]:
    return [path.read_bytes() for path in paths]


def read(path: Path) -> Laporan:
    with Document.open(path, readonly=True) as document:
        assert document.unexplained == ()
        return document.laporan


# --- handing out ----------------------------------------------------------------------------------


def test_a_part_is_the_induk_and_remembers_where_it_comes_from(folder):
    with Document.open(folder / "induk.lkjip") as induk:
        yantah = induk.laporan.daftar(Subsie)[0].id
        made = bagikan(induk, folder / "lagi", "Perencana", kepada={yantah: "Petugas"})
        entry = induk.last_change
        state = state_of(induk.laporan)
        for part in made:
            with Document.open(part.path, readonly=True) as document:
                assert document.laporan == induk.laporan
                asal = document.identitas.asal
                assert asal == PartOrigin(part.id, part.subsie.id, entry.kode, digest(state))
                assert document.identitas.laporan == induk.identitas.laporan
                assert document.undo_step is None
        *newer, old, _, _ = daftar_pegangan(induk)
    assert [part.path.stem for part in made] == list(PARTS)
    assert old.penyerahan.pengganti in {part.id for part in made}
    assert [item.penyerahan.kepada for item in newer] == ["", "", "Petugas"]


def test_who_has_which_part_since_when(folder):
    with Document.open(folder / "induk.lkjip") as induk:
        run = Konsolidasi(induk, files(folder, "kpr"))
        run.write(run.plan(), "Perencana")
        found = {item.subsie: item.diterima for item in daftar_pegangan(induk)}
    assert [name for name, taken in found.items() if taken] == ["KPR"]


def test_no_file_is_overwritten_and_nothing_noted(folder):
    with Document.open(folder / "induk.lkjip") as induk:
        count, before = len(induk.jurnal), bytes_of(*files(folder))
        with pytest.raises(FileExists):
            bagikan(induk, folder)
        assert len(induk.jurnal) == count
    assert bytes_of(*files(folder)) == before


@pytest.mark.parametrize("place", ["berkas/folder", "a" * 260], ids=["a file", "too long"])
def test_a_folder_that_cannot_be_written_leaves_no_note(folder, tmp_path, place):
    (tmp_path / "berkas").write_text("x")
    with Document.open(folder / "induk.lkjip") as induk:
        count = len(induk.jurnal)
        with pytest.raises(Refusal):
            bagikan(induk, tmp_path / place)
        assert len(induk.jurnal) == count


def test_what_fails_while_files_are_written_is_no_handing_out(folder, monkeypatch):
    with Document.open(folder / "induk.lkjip") as induk:
        count, made = len(induk.jurnal), []

        def create(path, *args, **kwargs):
            made.append(path)
            if len(made) == 2:
                raise OSError
            return original(path, *args, **kwargs)

        original = Document.write
        monkeypatch.setattr(Document, "write", create)
        with pytest.raises(Refusal):
            bagikan(induk, folder / "baru")
        assert (len(induk.jurnal), len(list(induk.jurnal))) == (count, count)
        assert not (folder / "baru").exists()
        with induk.revise("Lanjut", "Perencana") as draft:
            draft.set(Address("satker", induk.laporan.satker.id, "kota"), "Kota Lain")
        assert induk.last_change.nomor == count + 1


def test_a_part_cannot_be_handed_out_again(folder):
    with Document.open(folder / "kpr.lkjip") as part, pytest.raises(Refusal, match="bagian"):
        bagikan(part, folder / "baru")


def test_file_names_come_from_the_kode_and_are_all_different():
    rows = [Subsie("a", kode="Seksi A/1"), Subsie("b", kode="seksi a 1"), Subsie("c", kode="..")]
    assert file_names(rows) == ["seksi-a-1.lkjip", "seksi-a-1-2.lkjip", "bagian.lkjip"]


def test_a_section_with_a_long_name_has_a_file_that_can_be_written(tmp_path):
    rows = [Subsie(row, nama="Subseksi Registrasi " * 500) for row in "ab"]
    one, two = file_names(rows)
    assert one != two
    for name in (one, two):
        (tmp_path / name).touch()


def test_in_a_part_only_what_is_the_sections_can_be_changed(folder):
    with Document.open(folder / "kpr.lkjip") as part:
        theirs = part.identitas.asal.subsie
        rows = part.laporan.daftar(Indikator)
        own = next(row for row in rows if row.subsie == theirs)
        other = next(row for row in rows if row.subsie != theirs)
        with part.revise("Mengisi", "KPR") as draft:
            draft.set(Address("indikator", own.id, "realisasi"), "5")
        for row, column in ((own, "target"), (other, "realisasi")):
            with pytest.raises(NotOwned, match=row.kode), part.revise("x", "KPR") as draft:
                draft.set(Address("indikator", row.id, column), "5")
        with pytest.raises(NotOwned), part.revise("x", "KPR") as draft:
            draft.new(Gambar, indikator=other.id)
        with pytest.raises(NotOwned), part.revise("x", "KPR") as draft:
            draft.delete(Indikator, own.id)


# --- the example ----------------------------------------------------------------------------------


@pytest.mark.parametrize("order", list(permutations(PARTS)))
def test_the_parts_give_the_complete_example_in_any_order(folder, tmp_path, order):
    before = bytes_of(folder / "induk.lkjip", *files(folder))
    out = tmp_path / "gabung.lkjip"
    konsolidasi(folder / "induk.lkjip", files(folder, *order), output=out)
    assert read(out) == laporan_contoh("induk")
    assert bytes_of(folder / "induk.lkjip", *files(folder)) == before


def test_what_parts_have_in_common_is_worked_out_once(folder, monkeypatch):
    first: list[Jurnal] = []
    entry, after = Jurnal.entry, konsolidasi_module.state_after
    induk: list[int] = []

    def note_entry(jurnal, record):
        if record[0] == 1:
            first.append(jurnal)
        return entry(jurnal, record)

    def note_induk(nomor, *args, **named):
        induk.append(nomor)
        return after(nomor, *args, **named)

    with Document.open(folder / "induk.lkjip") as document:
        monkeypatch.setattr(Jurnal, "entry", note_entry)
        monkeypatch.setattr(konsolidasi_module, "state_after", note_induk)
        run = Konsolidasi(document, files(folder, *PARTS))
    assert len(run.kiriman) == len(PARTS)
    assert len(induk) == 1, "the rows that were handed out, for every part of it"
    assert max(Counter(map(id, first)).values()) == 1, "the first entry of a part, its largest"


def test_one_after_the_other_and_any_number_of_times_gives_the_same(folder):
    induk = folder / "induk.lkjip"
    for name in (*PARTS, "kpr"):
        konsolidasi(induk, files(folder, name))
    konsolidasi(induk, [*files(folder), *files(folder)])
    assert read(induk) == laporan_contoh("induk")
    with Document.open(induk, readonly=True) as document:
        assert [entry.kind for entry in document.jurnal][2:] == ["konsolidasi"] * 3


@pytest.mark.parametrize("name", ["kecil", "besar"])
def test_other_offices_work_together_too(name, tmp_path):
    laporan = laporan_contoh(name)
    folder = write_bagian(tmp_path, laporan)
    parts = sorted(path for path in folder.glob("*.lkjip") if path.stem != "induk")
    assert len(parts) == len(laporan.rows(Subsie))
    konsolidasi(folder / "induk.lkjip", parts)
    assert to_json(read(folder / "induk.lkjip")) == to_json(laporan)


def test_before_consolidation_something_is_missing_of_every_section():
    laporan = laporan_contoh("induk")
    before = before_consolidation(laporan)
    assert before != laporan
    for row in before.daftar(Indikator):
        assert (row.realisasi, row.realisasi_anggaran, row.selesai) == (None, None, 0)


def test_filling_in_twice_changes_nothing(folder):
    with Document.open(folder / "induk.lkjip") as induk:
        (part, *_) = bagikan(induk, folder / "lagi")
    fill_in(part, laporan_contoh("induk"))
    with Document.open(part.path, readonly=True) as document:
        count = len(document.jurnal)
    fill_in(part, laporan_contoh("induk"))
    with Document.open(part.path, readonly=True) as document:
        assert len(document.jurnal) == count


# --- refusals -------------------------------------------------------------------------------------


def refused(induk: Path, *paths: Path) -> str:
    """The one sentence; neither the induk nor the part was touched."""
    before = bytes_of(induk)
    with pytest.raises(Refusal) as caught:
        konsolidasi(induk, paths)
    assert bytes_of(induk) == before
    assert caught.value.kalimat.endswith(".")
    return caught.value.kalimat


def as_other_report(path: Path, target: Path, **changes: object) -> Path:
    """A part like this one, of a report that differs so."""
    with Document.open(path, readonly=True) as part:
        asal, laporan = part.identitas.asal, part.laporan
    data = replace(laporan.data, **changes)
    gone = [(DataLaporan, laporan.data.id)] if data.id != laporan.data.id else []
    other = laporan.with_changes([data], gone)
    Document.create(target, other, identitas=FileIdentity(new_id(), asal)).close()
    return target


def test_a_part_of_another_year_is_refused(folder, tmp_path):
    other = as_other_report(folder / "kpr.lkjip", tmp_path / "lama.lkjip", tahun=2021)
    assert "tahun 2021, sedangkan induk tahun 2022" in refused(folder / "induk.lkjip", other)


def test_a_part_of_another_report_is_refused(folder, tmp_path):
    other = as_other_report(folder / "kpr.lkjip", tmp_path / "lain.lkjip", id=new_id())
    assert "milik laporan lain" in refused(folder / "induk.lkjip", other)


def test_a_part_of_another_file_of_the_same_report_is_refused(folder, tmp_path):
    other = as_other_report(folder / "kpr.lkjip", tmp_path / "lain.lkjip")
    assert "berkas induk yang lain" in refused(folder / "induk.lkjip", other)


def test_an_induk_older_than_the_part_is_refused(folder, tmp_path):
    older = shutil.copy(folder / "induk.lkjip", tmp_path / "tua.lkjip")
    with Document.open(folder / "induk.lkjip") as induk:
        (part, *_) = bagikan(induk, folder / "lagi")
    assert "lebih tua" in refused(Path(older), part.path)


def test_a_broken_chain_is_refused(folder):
    with from_outside(folder / "kpr.lkjip") as outside:
        outside.execute("UPDATE jurnal SET oleh='Orang lain' WHERE nomor=2")
    assert "rusak" in refused(folder / "induk.lkjip", folder / "kpr.lkjip")


def test_a_truncated_part_is_refused(folder):
    path = folder / "kpr.lkjip"
    path.write_bytes(path.read_bytes()[:5000])
    assert "rusak" in refused(folder / "induk.lkjip", path)


def test_a_part_of_a_newer_program_is_refused(folder):
    with closing(sqlite3.connect(folder / "kpr.lkjip")) as outside:
        outside.execute("PRAGMA user_version=99")
    assert "lebih baru" in refused(folder / "induk.lkjip", folder / "kpr.lkjip")


def test_a_locked_induk_takes_nothing(folder):
    with Document.open(folder / "induk.lkjip") as induk:
        lock = Address("laporan", induk.laporan.data.id, "terkunci")
        with induk.revise("Kunci laporan", "Perencana", KUNCI) as draft:
            draft.set(lock, 1)
    assert "terkunci" in refused(folder / "induk.lkjip", folder / "kpr.lkjip")
    with Document.open(folder / "induk.lkjip") as induk:
        with pytest.raises(LockedLaporan):
            bagikan(induk, folder / "baru")
        with induk.revise("Buka kunci", "Perencana", BUKA_KUNCI) as draft:
            draft.set(lock, 0)
    konsolidasi(folder / "induk.lkjip", files(folder))


def test_the_induk_itself_and_its_copies_are_refused(folder, tmp_path):
    induk = folder / "induk.lkjip"
    copy = Path(shutil.copy(induk, tmp_path / "salinan.lkjip"))
    assert "induknya sendiri" in refused(induk, induk)
    assert "bukan bagian" in refused(induk, copy)
    assert "bukan induk" in refused(folder / "kpr.lkjip", folder / "yantah.lkjip")


def test_what_is_no_report_is_refused(folder, tmp_path):
    text = tmp_path / "kpr.lkjip"
    text.write_text("bukan laporan")
    refused(folder / "induk.lkjip", text)
    refused(folder / "induk.lkjip", tmp_path / "tidak-ada.lkjip")
    refused(folder / "induk.lkjip", tmp_path)


def test_one_refusal_and_nothing_of_the_others_is_written(folder, tmp_path):
    text = tmp_path / "x.lkjip"
    text.write_text("bukan laporan")
    refused(folder / "induk.lkjip", *files(folder), text)


def test_an_induk_changed_meanwhile_is_not_written_over(folder):
    with Document.open(folder / "induk.lkjip") as induk:
        run = Konsolidasi(induk, files(folder))
        with induk.revise("Mengetik", "Perencana") as draft:
            draft.set(Address("satker", induk.laporan.satker.id, "kota"), "Kota Lain")
        with pytest.raises(Refusal, match="berubah"):
            run.write(run.plan(), "Perencana")


def test_a_new_file_is_not_overwritten(folder, tmp_path):
    target = tmp_path / "ada.lkjip"
    target.write_text("isi")
    with pytest.raises(FileExists):
        konsolidasi(folder / "induk.lkjip", files(folder), output=target)
    assert target.read_text() == "isi"


# --- names and parcels ----------------------------------------------------------------------------


def test_a_part_is_known_by_its_content_under_any_name(folder):
    renamed = folder / "kpr.lkjip"
    for name in ("kpr (1).lkjip", "document.bin", "tanpa akhiran"):
        renamed = renamed.rename(folder / name)
    konsolidasi(folder / "induk.lkjip", [renamed])
    with Document.open(folder / "induk.lkjip", readonly=True) as induk:
        assert [entry.label for entry in daftar_konsolidasi(induk)] == ["Konsolidasi bagian KPR"]


def test_zipped_parts_are_unpacked(folder, tmp_path):
    archive = tmp_path / "kiriman.lkjip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in files(folder):
            packed.write(path, f"Unduhan/{path.name}")
        packed.writestr("baca dulu.txt", "selamat bekerja")
    hasil = konsolidasi(folder / "induk.lkjip", [archive])
    assert [part["berkas"] for part in hasil.bagian] == [f"kiriman.lkjip/{n}.lkjip" for n in PARTS]
    assert read(folder / "induk.lkjip") == laporan_contoh("induk")


def test_an_archive_without_a_report_or_broken_is_refused(folder, tmp_path):
    archive = tmp_path / "foto.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("foto.jpg", "x" * 1000)
    assert "tidak memuat" in refused(folder / "induk.lkjip", archive)
    archive.write_bytes(archive.read_bytes()[:500])
    assert "tidak dapat dibuka" in refused(folder / "induk.lkjip", archive)


def test_an_archive_is_told_apart_by_why_it_cannot_be_unpacked(folder, tmp_path):
    archive = tmp_path / "kiriman.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.write(files(folder, "kpr")[0], "kpr.lkjip")
    whole = archive.read_bytes()
    directory = whole.rindex(b"PK\x01\x02")
    locked, too_new = (8, 0x01), (6, 0x80)
    for (at, bit), said in ((locked, "terkunci kata sandi"), (too_new, "tidak dapat dibuka")):
        raw = bytearray(whole)
        raw[directory + at] |= bit
        archive.write_bytes(raw)
        assert said in refused(folder / "induk.lkjip", archive)


def test_a_damaged_part_in_an_archive_is_called_by_its_name_there(folder, tmp_path):
    archive = tmp_path / "kiriman.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("kpr.lkjip", files(folder, "kpr")[0].read_bytes()[:9000])
    said = refused(folder / "induk.lkjip", archive)
    assert str(tmp_path / "kiriman.zip" / "kpr.lkjip") in said
    assert "lkjip-" not in said.replace(str(tmp_path), "")


@pytest.mark.acak
def test_a_damaged_archive_is_refused_in_a_sentence_or_read(folder, tmp_path, benih, banyak):
    archive = tmp_path / "kiriman.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.write(files(folder, "kpr")[0], "kpr.lkjip")
    whole = archive.read_bytes()
    directory = whole.rindex(b"PK\x01\x02")
    said = set()
    for _ in range(banyak(1000)):
        raw = bytearray(whole)
        at = benih.randrange(directory, len(raw)) if benih.random() < 0.5 else benih.randrange(99)
        raw[max(at, 4)] = benih.randrange(256)
        archive.write_bytes(raw)
        try:
            with unpacked(archive) as found:
                assert [path.exists() for _, path in found] == [True]
        except RefusedFile as error:
            said.add("tidak dapat dibuka" in error.kalimat)
    assert True in said


def test_a_part_that_was_replaced_is_taken_with_a_note(folder):
    with Document.open(folder / "induk.lkjip") as induk:
        bagikan(induk, folder / "lagi")
    hasil = konsolidasi(folder / "induk.lkjip", files(folder, "kpr"))
    assert hasil.bagian[0]["sudah_diganti"]
    assert hasil.revisions


# --- pictures -------------------------------------------------------------------------------------


def test_contents_of_pictures_come_along(folder):
    content = b"bukan gambar sungguhan"
    with Document.open(folder / "kpr.lkjip") as part:
        theirs = part.identitas.asal.subsie
        indikator = next(row for row in part.laporan.daftar(Indikator) if row.subsie == theirs)
        with part.revise("Menambah gambar", "KPR") as draft:
            code = draft.add_berkas(content)
            draft.new(Gambar, indikator=indikator.id, berkas=code)
    konsolidasi(folder / "induk.lkjip", files(folder, "kpr"))
    with Document.open(folder / "induk.lkjip") as induk:
        assert induk.berkas(code) == content
        assert hashlib.sha256(content).hexdigest() == code
        (again, *_) = bagikan(induk, folder / "lagi")
    with Document.open(again.path, readonly=True) as part:
        assert part.berkas(code) == content


def test_a_part_carries_the_evidence_of_its_section_only_and_what_it_lacks_is_no_damage(folder):
    with Document.open(folder / "induk.lkjip") as induk:
        with induk.revise("Menambah bukti", "Perencana") as draft:
            for row in induk.laporan.daftar(Indikator):
                content = f"bukti {row.subsie}".encode()
                berkas = draft.add_berkas(content)
                draft.new(Bukti, indikator=row.id, periode="2022", berkas=berkas, nama="a.bin")
        made = bagikan(induk, folder / "lagi")
    sections = {item.subsie.id for item in made}
    for item in made:
        with Document.open(item.path, readonly=True) as part:
            held = {row for row in sections if part.has_berkas(_code(f"bukti {row}"))}
            assert held == {item.subsie.id}
            assert "BERKAS-02" not in {found.kode for found in periksa(part)}
    konsolidasi(folder / "induk.lkjip", [item.path for item in made])
    with Document.open(folder / "induk.lkjip", readonly=True) as induk:
        assert all(induk.has_berkas(_code(f"bukti {row}")) for row in sections)


def _code(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def test_evidence_that_was_asked_for_is_met_in_a_part_and_cannot_be_changed_there(folder):
    with Document.open(folder / "induk.lkjip") as induk:
        row = induk.laporan.daftar(Indikator)[0]
        with induk.revise("Minta bukti", "Perencana") as draft:
            wanted = draft.new(Bukti, indikator=row.id, periode="2022", uraian="Notula", wajib=1)
        (made,) = bagikan(induk, folder / "lagi", chosen=[row.subsie])
    with Document.open(made.path) as part:
        with pytest.raises(NotOwned), part.revise("x", "Seksi") as draft:
            draft.delete(Bukti, wanted.id)
        with pytest.raises(NotOwned), part.revise("x", "Seksi") as draft:
            draft.put(replace(wanted, uraian="Lain"))
        with pytest.raises(NotOwned), part.revise("x", "Seksi") as draft:
            draft.new(Bukti, indikator=row.id, periode="2022", wajib=1)
        with part.revise("Isi bukti", "Seksi") as draft:
            code = draft.add_berkas(b"notula")
            draft.put(replace(wanted, nama="notula.pdf", berkas=code))
    konsolidasi(folder / "induk.lkjip", [made.path])
    with Document.open(folder / "induk.lkjip", readonly=True) as induk:
        assert induk.laporan.get(Bukti, wanted.id) == replace(
            wanted, nama="notula.pdf", berkas=code
        )
        assert induk.berkas(code) == b"notula"


def test_the_figures_of_a_new_row_are_told_before_they_are_taken(folder):
    with Document.open(folder / "induk.lkjip") as induk:
        section = induk.laporan.daftar(Indikator)[0].subsie
        (made,) = bagikan(induk, folder / "lagi", chosen=[section])
    with Document.open(made.path) as part:
        mine = [row for row in part.laporan.daftar(Indikator) if row.subsie == section]
        tables = part.laporan.children(Rincian, "indikator", mine[0].id)
        baris = part.laporan.children(Baris, "rincian", tables[0].id)[0]
        with part.revise("Isi TW I", "Seksi") as draft:
            filled = {"pembanding": "210", "realisasi": "200"}
            draft.new(NilaiBaris, baris=baris.id, periode="2022-T1", **filled)
            draft.new(Kendala, indikator=mine[0].id, periode="2022", uraian="Ruang penuh")
    with Document.open(folder / "induk.lkjip", readonly=True) as induk:
        work = Konsolidasi(induk, [made.path])
        told = [voice.teks for item in daftar_perubahan(work, work.plan()) for voice in item.bagian]
    assert "Pembanding 210, Realisasi 200" in told
    assert any("Kendala Ruang penuh" in text for text in told)


# --- conflicts ------------------------------------------------------------------------------------


def test_the_second_example_has_its_conflicts_and_writes_nothing(bentrok):
    before = bytes_of(bentrok.induk)
    hasil = konsolidasi(bentrok.induk, bentrok.bagian)
    assert bytes_of(bentrok.induk) == before
    found = {item.address: item for item in hasil.perubahan if item.jenis is ChangeKind.BENTROK}
    assert set(found) == {bentrok.pembanding, bentrok.anggaran, bentrok.baris}
    target = found[bentrok.pembanding]
    assert [one.teks for one in (*target.dasar, target.induk, *target.bagian)] == [
        "belum diisi",
        "300.760",
        "302.672",
    ]
    assert (target.induk.oleh, target.bagian[0].subsie) == ("Perencanaan", "Pelayanan Tahanan")
    assert (target.nama.kode, target.nama.isian) == ("1A", "Target, baris 2")
    row = found[bentrok.baris]
    said = [one.teks for one in (*row.dasar, row.induk, *row.bagian)]
    assert said == ["ada", "diubah", "dihapus"]
    (outside,) = [item for item in hasil.perubahan if item.jenis is ChangeKind.LUAR]
    assert (outside.address, outside.bagian[0].teks) == (bentrok.luar, "77")


def test_who_changed_what_is_read_once_however_many_conflicts_there_are(bentrok, monkeypatch):
    """The whole jurnal was read for each of them: of a hundred over 5,000 rows four seconds."""
    done, entry = Counter(), Jurnal.entry

    def read_entry(jurnal, record):
        done[record[0]] += 1
        return entry(jurnal, record)

    with Document.open(bentrok.induk, readonly=True) as induk:
        run = Konsolidasi(induk, bentrok.bagian)
        plan = run.plan()
        monkeypatch.setattr(Jurnal, "entry", read_entry)
        found = daftar_perubahan(run, plan)
    told = [item.induk.oleh for item in found if item.jenis is ChangeKind.BENTROK]
    assert told == ["Perencanaan"] * 3
    assert set(done.values()) == {1}


def test_the_guide_goes_through_every_conflict_of_the_second_example(bentrok):
    guide = resource("panduan", "petugas_perencanaan.md").read_text(encoding="utf-8")
    hasil = konsolidasi(bentrok.induk, bentrok.bagian)
    lines = [line for line in guide.splitlines() if line.startswith("| ")]
    for item in hasil.perubahan:
        if item.jenis is ChangeKind.BENTROK:
            start = f"| {item.nama.kode}, {item.nama.isian}".casefold()
            (line,) = [x for x in lines if x.casefold().startswith(start)]
            if item.address.column:
                assert all(one.teks in line for one in (item.induk, *item.bagian))
    (outside,) = [item for item in hasil.perubahan if item.jenis is ChangeKind.LUAR]
    assert any(f"{outside.bagian[0].subsie}, 1 isian tidak diambil" in line for line in lines)


def test_decided_one_by_one_it_is_written_with_its_losers(bentrok):
    choices = {}

    def chosen(conflict):
        return choices.get(conflict.id)

    with Document.open(bentrok.induk) as induk:
        run = Konsolidasi(induk, bentrok.bagian)
        while run.plan(chosen).open:
            conflict = run.plan(chosen).open[0]
            source = (
                ValueSource.INDUK if conflict.address == bentrok.anggaran else ValueSource.BAGIAN
            )
            choices |= {
                key: choice
                for key, choice in open_conflicts(run.plan(chosen), source).items()
                if key == conflict.id
            }
        run.write(run.plan(chosen), "Perencana")
        assert induk.laporan.cell(bentrok.pembanding) == "302672"
        assert induk.laporan.cell(bentrok.anggaran) == "5947725"
        assert state_of(induk.laporan).get(("baris", bentrok.baris.id)) is None
        lost = [d["lokasi"] for e in induk.jurnal for d in e.extra.get("keputusan", ())]
        assert len(lost) == 3
    again = konsolidasi(bentrok.induk, bentrok.bagian)
    assert (again.open, again.revisions) == (0, ())


@pytest.mark.parametrize("source", ValueSource)
def test_one_answer_for_all(bentrok, source):
    hasil = konsolidasi(bentrok.induk, bentrok.bagian, source=source)
    assert hasil.open == 0
    found = {ValueSource.INDUK: "300760", ValueSource.BAGIAN: "302672", ValueSource.DASAR: None}
    assert read(bentrok.induk).cell(bentrok.pembanding) == found[source]


def test_edits_from_outside_are_taken_when_told_to(bentrok):
    konsolidasi(bentrok.induk, bentrok.bagian, source=ValueSource.BAGIAN)
    assert read(bentrok.induk).cell(bentrok.luar) != "77"
    again = konsolidasi(bentrok.induk, bentrok.bagian)
    assert (again.revisions, len(again.plan.not_taken)) == ((), 1)
    konsolidasi(bentrok.induk, bentrok.bagian, accept_foreign=True)
    assert read(bentrok.induk).cell(bentrok.luar) == "77"


# --- undo -----------------------------------------------------------------------------------------


def test_a_part_is_undone_at_any_later_time_and_taken_again(folder):
    path = folder / "induk.lkjip"
    before = read(path)
    konsolidasi(path, files(folder))
    with Document.open(path) as induk:
        assert induk.undo_step is None
        with induk.revise("Mengetik", "Perencana") as draft:
            draft.set(Address("satker", induk.laporan.satker.id, "kota"), "Kota Lain")
        runs = [entry.nomor for entry in daftar_konsolidasi(induk)]
        assert plan_undo(induk, runs[0]).rows
        for nomor in runs:
            assert undo_konsolidasi(induk, nomor, "Perencana").kept == ()
        kota = before.with_changes([induk.laporan.satker])
        assert induk.laporan == kota
        assert daftar_konsolidasi(induk) == ()
        with pytest.raises(Refusal, match="sudah diurungkan"):
            undo_konsolidasi(induk, runs[0], "Perencana")
    konsolidasi(path, files(folder))
    done = laporan_contoh("induk").with_changes([kota.satker])
    assert read(path) == done


def test_before_anything_is_written_there_is_a_backup(folder):
    with Document.open(folder / "induk.lkjip") as induk:
        run = Konsolidasi(induk, files(folder))
        code = induk.jurnal.kode
        run.write(run.plan(), "Perencana")
        assert any(path.stem.endswith(code[:12]) for path in daftar_backup(induk.path))


# --- sending --------------------------------------------------------------------------------------


def test_a_copy_for_sending_has_a_telling_name_and_says_what_is_open(folder, tmp_path):
    with Document.open(folder / "yantah.lkjip") as part:
        sent = kirim(part, tmp_path, date(2023, 3, 6))
        again = kirim(part, tmp_path, date(2023, 3, 6))
        assert still_open(part) == ()
    assert sent.path.name.endswith("_Pelayanan-Tahanan_2022_2023-03-06.lkjip")
    assert again.path.name.endswith("_2023-03-06_2.lkjip")
    assert sent.ukuran == sent.path.stat().st_size
    konsolidasi(folder / "induk.lkjip", [sent.path])
    with Document.open(folder / "induk.lkjip") as induk:
        open_rows = still_open(induk)
    assert {row.indikator.selesai for row in open_rows} == {0}
    assert all(row.kurang for row in open_rows)


def test_sizes_are_told_in_words():
    assert [size_words(n) for n in (10, 620_400, 3_440_000)] == ["1 kB", "620 kB", "3,4 MB"]


# --- the command line -----------------------------------------------------------------------------


def run(capsys, *args: object) -> tuple[int, str, str]:
    code = cli.main([str(arg) for arg in args])
    out = capsys.readouterr()
    return code, out.out, out.err


def test_bagikan_and_konsolidasi_on_the_command_line(capsys, folder, tmp_path):
    code, out, err = run(capsys, "bagikan", folder / "induk.lkjip", tmp_path / "p")
    assert (code, err) == (usage.DONE, "")
    assert out.count("\n") == 3
    assert sorted(path.name for path in (tmp_path / "p").iterdir()) == sorted(
        f"{name}.lkjip" for name in PARTS
    )
    code, out, _ = run(capsys, "konsolidasi", folder / "induk.lkjip", *files(folder))
    assert code == usage.DONE
    assert "74 perubahan diambil, 0 bentrok" in out
    assert "3 revisi ditulis." in out
    code, out, _ = run(capsys, "konsolidasi", folder / "induk.lkjip", *files(folder))
    assert "Tidak ada yang baru" in out
    assert out.count("sudah diambil ") == len(PARTS)


def test_a_part_that_comes_back_unchanged_is_noted_once_and_undone_like_others(capsys, folder):
    induk = folder / "induk.lkjip"
    with Document.open(induk) as document:
        before = to_json(document.laporan)
        part = bagikan(document, folder / "lagi")[0].path
    told = [run(capsys, "konsolidasi", induk, part)[1] for _ in range(2)]
    assert "kembali tanpa perubahan" in told[0]
    assert "1 revisi ditulis." in told[0]
    assert "sudah diambil " in told[1]
    with Document.open(induk) as document:
        assert to_json(document.laporan) == before
        assert sum(item.diterima is not None for item in daftar_pegangan(document)) == 1
        (run_of_it,) = daftar_konsolidasi(document)
        undo_konsolidasi(document, run_of_it.nomor, "Petugas")
        assert not any(item.diterima for item in daftar_pegangan(document))
    assert "kembali tanpa perubahan" in run(capsys, "konsolidasi", induk, part)[1]


def test_conflicts_end_with_3_and_are_told(capsys, bentrok):
    code, out, err = run(capsys, "konsolidasi", bentrok.induk, *bentrok.bagian)
    assert code == usage.CONFLICTS
    assert "1A, Target, baris 2" in out
    assert "88 perubahan siap diambil, 1 bentrok" in out
    assert "3 bentrok" in err
    assert err.count("\n") == 1
    code, out, _ = run(capsys, "konsolidasi", bentrok.induk, *bentrok.bagian, "--json")
    found = json.loads(out)
    assert (code, found["bentrok_terbuka"], found["ditulis"]) == (usage.CONFLICTS, 3, 0)
    (target,) = [x for x in found["perubahan"] if x["lokasi"] == str(bentrok.pembanding)]
    assert (target["dasar"], target["induk"]) == ([None], "300760")
    assert [one["nilai"] for one in target["bagian"]] == ["302672"]


def test_the_history_tells_the_losers(capsys, bentrok):
    code, *_ = run(capsys, "konsolidasi", bentrok.induk, *bentrok.bagian, "--pilih", "induk")
    assert code == usage.DONE
    _, out, _ = run(capsys, "riwayat", bentrok.induk)
    assert "kalah, dari bagian: 1A, Target, baris 2" in out
    assert "302.672" in out
    assert "tidak diambil, dari luar" in out
    run(capsys, "konsolidasi", bentrok.induk, *bentrok.bagian, "--pilih", "bagian")
    assert "sudah tidak ada" not in run(capsys, "riwayat", bentrok.induk)[1]


def test_bad_usage_is_one_sentence(capsys, folder):
    for args in (["--pilih", "x", "a"], [], ["--pilih"]):
        code, out, err = run(capsys, "konsolidasi", folder / "induk.lkjip", *args)
        assert (code, out, err.count("\n")) == (usage.REFUSED, "", 1)


def test_a_result_in_another_file_leaves_the_induk_alone(capsys, bentrok, tmp_path):
    before, out = bytes_of(bentrok.induk), tmp_path / "gabung.lkjip"
    args = ("konsolidasi", bentrok.induk, *bentrok.bagian, "-o", out)
    assert run(capsys, *args)[0] == usage.CONFLICTS
    assert not out.exists()
    assert run(capsys, *args, "--pilih", "bagian", "--terima-luar")[0] == usage.DONE
    assert read(out).cell(bentrok.luar) == "77"
    assert bytes_of(bentrok.induk) == before


@pytest.mark.parametrize("command", ["konsolidasi", "bagikan"])
def test_an_induk_open_elsewhere_is_code_4_and_says_who_has_it(command, capsys, folder, tmp_path):
    induk = folder / "induk.lkjip"
    reference = tmp_path / "p" if command == "bagikan" else folder / "kpr.lkjip"
    before = bytes_of(induk)
    with Document.open(induk):
        code, out, err = run(capsys, command, induk, reference)
    assert (code, out, err.count("\n")) == (usage.NOT_WRITTEN, "", 1)
    assert "sedang diubah oleh" in err
    assert bytes_of(induk) == before
    assert not (tmp_path / "p").exists()


def test_a_result_in_another_file_needs_no_right_to_write_the_induk(capsys, folder, tmp_path):
    with Document.open(folder / "induk.lkjip"):
        args = ("konsolidasi", folder / "induk.lkjip", *files(folder), "-o", tmp_path / "g.lkjip")
        assert run(capsys, *args)[0] == usage.DONE
    assert read(tmp_path / "g.lkjip") == laporan_contoh("induk")


def test_a_part_whose_beginning_was_rewritten_is_refused(folder):
    """A forged beginning would let a value of the officer's pass for one nobody touched."""
    path = folder / "kpr.lkjip"
    with from_outside(path) as outside:
        previous = json.loads(
            outside.execute("SELECT keterangan FROM jurnal WHERE nomor=1").fetchone()[0]
        )["identitas"]["asal"]["kode"]
        records = outside.execute(f"SELECT {COLUMNS} FROM jurnal ORDER BY nomor").fetchall()
        outside.execute("DELETE FROM jurnal")
        for record in records:
            isi = record[7]
            if record[0] == 1:
                assert '"target":"80"' in isi
                isi = isi.replace('"target":"80"', '"target":"79"', 1)
            told = (*record[:7], isi)
            previous = record_code(previous, told)
            outside.execute(
                "INSERT INTO jurnal VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (told[0], previous, *told[2:]),
            )
        outside.execute("UPDATE indikator SET target = '79' WHERE target = '80'")
    assert "bukan yang dibagikan" in refused(folder / "induk.lkjip", path)


@pytest.mark.parametrize(("source", "told"), [(None, "kembali bila dasar dipilih"), ("dasar", "")])
def test_the_command_shows_what_dasar_takes_from_a_row_a_part_deleted(
    tmp_path, capsys, source, told
):
    found = write_bentrok(tmp_path)
    chosen = ["--pilih", source] if source else []
    code = cli.main(["konsolidasi", str(found.induk), str(found.bagian[2]), *chosen])
    said = capsys.readouterr().out
    assert code == (usage.DONE if source else usage.CONFLICTS)
    wanted = told or "Razia gabungan disimpan di riwayat"
    (line,) = [line for line in said.splitlines() if "diubah di induk sejak dasar" in line]
    assert line.endswith(f"menjadi Razia gabungan; {wanted}")
    if source:
        cli.main(["riwayat", str(found.induk)])
        kept = [
            line for line in capsys.readouterr().out.splitlines() if "kalah, dari induk" in line
        ]
        assert any("Razia gabungan" in line for line in kept)
