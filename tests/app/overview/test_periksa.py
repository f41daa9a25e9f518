"""What is found wrong in a file: by the rules, past the jurnal, and contents that are lacking."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from lkjip_desktop.app.overview.periksa import finding_lines, finding_object, periksa
from lkjip_desktop.app.session import Session
from lkjip_desktop.app.year.new_report import write_carried_over
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import (
    Bukti,
    CapaianLalu,
    Gambar,
    Indikator,
    Pengaturan,
    Pengesampingan,
    new_id,
)
from lkjip_desktop.domain.temuan.finding import Severity, Temuan, is_clean
from lkjip_desktop.store.document import Document
from tests.contoh import laporan_contoh, write
from tests.report.contoh_kit import scan

NO_KIND = "bukan PDF, PNG, atau JPEG yang utuh; ganti berkasnya"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "besar.lkjip"
    write(path, laporan_contoh("besar"))
    return path


def grave(daftar_temuan: tuple[Temuan, ...]) -> list[Temuan]:
    return [item for item in daftar_temuan if item.tingkat is not Severity.CATATAN]


def test_a_sound_file_is_clean(file: Path) -> None:
    with Document.open(file, readonly=True) as document:
        assert is_clean(periksa(document))
        assert finding_lines(document.laporan, ()) == ["0 galat, 0 peringatan, 0 catatan"]


def test_a_change_past_the_jurnal_is_found(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE satker SET kota='Kota Lain'")
    with Document.open(file, readonly=True) as document:
        (item,) = grave(periksa(document))
        assert (item.kode, item.lokasi.kind, item.lokasi.column) == ("BERKAS-01", "satker", "kota")
        assert periksa(document)[0] == item, "a galat comes first"


def test_evidence_that_is_to_be_printed_and_cannot_be_is_found(file: Path) -> None:
    with Document.open(file) as document:
        of, tahun = document.laporan.daftar(Indikator)[0], str(document.laporan.data.tahun)
        with document.revise("bukti", "uji") as draft:
            for name, contents in (
                ("utuh.pdf", scan()),
                ("palsu.pdf", b"%PDF-1.7 terpotong"),
                ("lain.xlsx", b"PK"),
                ("tiada", None),
            ):
                code = contents and draft.add_berkas(contents)
                nama = name if contents else ""
                row = Bukti(new_id(), of.id, uraian=name, nama=nama, berkas=code, periode=tahun)
                draft.put(replace(row, dicetak=1))
                draft.put(replace(row, id=new_id()))
        found = grave(periksa(document))
        assert [(item.kode, item.tingkat) for item in found] == [
            ("BERKAS-04", Severity.PERINGATAN)
        ] * 3
        assert {item.lokasi.column for item in found} == {"dicetak"}
        assert {item.pesan for item in found} == {
            f"Bukti “{name}” pada {of.kode} bertanda dicetak, tetapi {why} atau hapus tandanya."
            for name, why in (
                ("palsu.pdf", f"berkas palsu.pdf {NO_KIND}"),
                ("lain.xlsx", f"berkas lain.xlsx {NO_KIND}"),
                ("tiada", "belum ada berkasnya; pilih berkasnya"),
            )
        }


def test_a_picture_without_contents_is_found(file: Path) -> None:
    with Document.open(file) as document:
        with document.revise("gambar", "uji") as draft:
            code = draft.add_berkas(b"isi")
            draft.put(Gambar(new_id(), tempat="isu_strategis", berkas=code, nama="ada.png"))
            draft.put(Gambar(new_id(), tempat="isu_strategis", berkas="ab" * 32, nama="tiada.png"))
            draft.put(replace(document.laporan.satker, logo="cd" * 32))
        found = grave(periksa(document))
        assert {item.kode for item in found} == {"BERKAS-02"}
        assert sorted(item.lokasi.kind for item in found) == ["gambar", "satker"]
        assert any("tiada.png" in item.pesan for item in found)
        told = [finding_object(item) for item in found]
        assert all(item["lokasi"].count("/") == 2 for item in told)
        assert finding_lines(document.laporan, found)[-1] == "2 galat, 0 peringatan, 0 catatan"


def test_contents_that_are_too_many_to_hand_round_are_found_once(file: Path, monkeypatch) -> None:
    monkeypatch.setattr("lkjip_desktop.domain.temuan.rule.kelengkapan.berkas.MANY", 30)
    with Document.open(file) as document:
        with document.revise("bukti", "uji") as draft:
            draft.add_berkas(b"a" * 29)
        assert not grave(periksa(document))
        with document.revise("bukti", "uji") as draft:
            draft.add_berkas(b"b")
        assert [item.kode for item in grave(periksa(document))] == ["BERKAS-03"]


def test_what_the_file_knows_can_be_set_aside_and_is_seen_in_the_window(file: Path) -> None:
    with Document.open(file) as document:
        session = Session(document, "uji")
        assert is_clean(session.findings)
        session.change(
            "logo", lambda draft: draft.put(replace(draft.laporan.satker, logo="cd" * 32))
        )
        (item,) = grave(session.findings)
        session.change(
            "kesampingkan",
            lambda draft: draft.new(
                Pengesampingan, kode=item.kode, lokasi=str(item.lokasi), alasan="menyusul"
            ),
        )
        (aside,) = grave(session.findings)
        assert aside.disisihkan == "menyusul"
        assert is_clean(session.findings)
        assert "[dikesampingkan: menyusul]" in "\n".join(
            finding_lines(document.laporan, session.findings)
        )


def test_earlier_figures_are_held_against_the_file_of_that_year(file: Path, tmp_path: Path) -> None:
    new = tmp_path / "baru.lkjip"
    write_carried_over(new, file, 2026)
    with Document.open(new) as document:
        row = next(
            item
            for item in document.laporan.daftar(CapaianLalu)
            if item.tahun == 2025 and item.realisasi not in {None, "-"}
        )
        note = next(r for r in document.laporan.daftar(Pengaturan) if r.nama == "angka_terbawa")
        with document.revise("angka lain", "uji") as draft:
            draft.put(replace(row, realisasi="3.5"))
            draft.put(replace(document.laporan.data, pagu_lalu="7"))
            draft.delete(Pengaturan, note.id)
        assert "LALU-04" not in {item.kode for item in periksa(document)}
        told = [item for item in periksa(document, lalu=file) if item.kode == "LALU-04"]
        assert {(item.lokasi.kind, item.lokasi.column) for item in told} == {
            ("capaian_lalu", "realisasi"),
            ("laporan", "pagu_lalu"),
        }
    with Document.open(file) as document, pytest.raises(Refusal, match="pilih berkas asalnya"):
        periksa(document, lalu=new)
