"""Editions: a lock signs one, a second corrects it, and what changed in between is told."""

import hashlib
import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from io import BytesIO
from pathlib import Path

import pytest

from lkjip_desktop import cli
from lkjip_desktop.app.command.komentar import place_at, write_note
from lkjip_desktop.app.exchange.edisi import (
    changes_since_edition,
    edition_lines,
    fingerprint,
)
from lkjip_desktop.app.exchange.ekspor import interim_of
from lkjip_desktop.app.session import Session
from lkjip_desktop.app.share.kunci import lock, unlock
from lkjip_desktop.app.share.leftover import leftovers
from lkjip_desktop.app.share.tutup import close, reopen
from lkjip_desktop.domain.display.perbaikan import daftar_edisi
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Baris, Bukti, Indikator, NilaiBaris, Rincian
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.report.compose import export, export_word, meta
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.parts.edisi import foot, perubahan_sejak
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.draft import Draft
from tests.contoh import laporan_contoh, write
from tests.memory import session_of
from tests.report.cetak import nothing, page_texts, with_setting

ONLY_ENDS = "surat_pengantar,bab_1,bab_2,bab_3,bab_4,ikhtisar_eksekutif,lampiran_reviu"
"""Parts of a report that are left out where only its cover and its appendices are looked at."""


@pytest.fixture(scope="module")
def corrected() -> Iterator[Session]:
    """A report that was locked, opened with a reason, changed, and locked again."""
    with Document.in_memory(laporan_contoh("terkoreksi")) as document:
        yield _corrected(Session(document, "Ani"))


def _corrected(session: Session) -> Session:
    lock(session)
    unlock(session, "Angka kesehatan keliru")
    indikator = next(row for row in session.laporan.daftar(Indikator) if row.kode == "3F")
    rincian = session.laporan.children(Rincian, "indikator", indikator.id)[0]
    baris = session.laporan.children(Baris, "rincian", rincian.id)[0]
    nilai = session.laporan.children(NilaiBaris, "baris", baris.id)[0]
    session.change(
        "Angka", lambda draft: draft.set(Address(NilaiBaris.KIND, nilai.id, "realisasi"), "7")
    )
    session.change(
        "Nama", lambda draft: draft.set(Address(Indikator.KIND, indikator.id, "nama_pendek"), "X")
    )
    lock(session)
    return session


def test_the_second_lock_is_a_correction_of_the_first_with_the_reason(corrected: Session) -> None:
    first, second = daftar_edisi(corrected.laporan)
    assert (first.nomor, first.alasan, first.periode) == (1, "", "2022")
    assert (second.nomor, second.alasan) == (2, "Angka kesehatan keliru")
    assert first.tanggal == corrected.laporan.surat_pengantar.tanggal
    assert first.sidik != second.sidik
    assert first.penandatangan


def test_a_correction_with_the_date_of_what_it_corrects_is_told_before_it_is_locked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "laporan.lkjip"
    with Document.create(path, laporan_contoh("terkoreksi")) as document:
        session = Session(document, "Ani")
        letter = session.laporan.surat_pengantar
        where = Address(letter.KIND, letter.id, "tanggal")

        def asked() -> list[Address | None]:
            groups = leftovers(session)
            return [item.where for group in groups if group.title == TITLE for item in group.items]

        assert asked() == []
        lock(session)
        unlock(session, "Penerima keliru")
        assert asked() == []  # unchanged, it stays the edition it is
        session.change(
            "Kota", lambda d: d.set(Address(letter.KIND, letter.id, "kepada"), "Kepala Kanwil")
        )
        assert asked() == [where]
        session.change("Tanggal", lambda draft: draft.set(where, "2023-04-03"))
        assert asked() == []
        session.change("Tanggal", lambda draft: draft.set(where, letter.tanggal))
    assert cli.main(["kunci", str(path)]) == 0
    assert "Tanggal laporan masih 13 Maret 2023, sama dengan edisi 1;" in capsys.readouterr().err


TITLE = "Tanggal edisi"
"""Of the lines that ask for the date of a correction."""


def test_the_fingerprint_is_of_what_data_prints_without_editions_and_notes(
    tmp_path: Path, corrected: Session, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path / "a.lkjip", corrected.laporan)
    assert cli.main(["data", str(path)]) == 0
    data = json.loads(capsys.readouterr().out)
    assert len(data["edisi"]) == 2
    data |= {"edisi": [], "komentar": []}
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    assert hashlib.sha256(text.encode()).hexdigest() == daftar_edisi(corrected.laporan)[1].sidik
    assert cli.main(["edisi", str(path)]) == 0
    told = capsys.readouterr().out
    assert "Edisi 2, " in told
    assert "dibuka lagi karena: Angka kesehatan keliru" in told
    assert told.endswith("Isi berkas ini sama dengan edisi 2.\n")
    corrected.document.save_copy(tmp_path / "b.lkjip")
    assert cli.main(["riwayat", str(tmp_path / "b.lkjip")]) == 0
    sidik = daftar_edisi(corrected.laporan)[1].sidik
    assert f"    Edisi 2: sidik {sidik}\n" in capsys.readouterr().out
    assert cli.main(["edisi", str(path), "--json"]) == 0
    assert [row["nomor"] for row in json.loads(capsys.readouterr().out)] == [1, 2]


def test_a_note_changes_no_fingerprint_and_an_entry_does() -> None:
    session = session_of(laporan_contoh("terkoreksi"), "Ani")
    before = fingerprint(session.laporan)
    assert edition_lines(session.laporan)[0].startswith("Laporan ini belum pernah dikunci")
    row = session.laporan.daftar(Indikator)[0]
    place = place_at(session.laporan, Address(Indikator.KIND, row.id))
    session.change("Catatan", lambda draft: write_note(draft, session.speaker, place, "Periksa"))
    assert fingerprint(session.laporan) == before
    session.change("Nama", lambda draft: draft.put(replace(row, nama="Lain")))
    assert fingerprint(session.laporan) != before


def test_what_changed_since_the_edition_before_is_listed_cell_by_cell(corrected: Session) -> None:
    changed = changes_since_edition(corrected.document)
    cells = changed.daftar_sel
    told = [(cell.nama.kode, cell.nama.isian, cell.semula, cell.menjadi) for cell in cells]
    assert ("3F", "Nama pendek", "Bantuan hukum", "X") in told
    assert len(told) == 2
    assert [item.alasan for item in changed.daftar_kunci] == ["Angka kesehatan keliru"]
    assert [item.uraian for item in changed.daftar_kunci] == ["Kunci dibuka"]


def printed(session: Session, **settings: str) -> list[str]:
    laporan = with_setting(session.laporan, **settings)
    changed = changes_since_edition(session.document)
    ctx = Context(laporan, figures(laporan), lambda _: "", nothing, perbaikan=changed)
    out = BytesIO()
    export(ctx, out)
    return page_texts(out.getvalue())


def test_what_follows_from_a_changed_cell_is_told_with_both_figures(corrected: Session) -> None:
    told = changes_since_edition(corrected.document).daftar_hasil
    found = {item.nama: (item.semula, item.menjadi) for item in told}
    assert found["capaian 3F"] == ("14,346 %", "3,34747 %")
    assert set(found) == {"realisasi 3F", "capaian 3F", "rata-rata capaian"}
    pages = printed(corrected, bagian_mati=ONLY_ENDS)
    whole = " ".join(" ".join(pages).replace("\u00a0", " ").split())
    assert "Hasil hitungan yang berubah karenanya:" in whole
    assert " ".join(("Rata-rata capaian", *found["rata-rata capaian"])) in whole


def test_the_cover_names_edition_and_fingerprint_and_the_list_can_be_hidden(
    corrected: Session,
) -> None:
    pages = printed(corrected, bagian_mati=ONLY_ENDS)
    cover = " ".join(pages[0].split())
    assert "Perbaikan ke-1 atas laporan tanggal " in cover
    assert f"Edisi 2, sidik isi {daftar_edisi(corrected.laporan)[1].sidik}" in cover
    whole = " ".join(" ".join(pages).split())
    assert "Perubahan Sejak Edisi Sebelumnya" in whole
    assert "dibuka kembali karena: Angka kesehatan keliru." in whole
    bare = printed(corrected, bagian_mati=f"{ONLY_ENDS},lampiran_perubahan,sampul")
    whole = " ".join(" ".join(bare).split())
    assert "Perubahan Sejak Edisi" not in whole
    assert "sidik isi" in " ".join(bare[-1].split())


def test_the_word_document_names_the_edition_on_its_cover_too(corrected: Session) -> None:
    laporan = with_setting(corrected.laporan, bagian_mati="bab_1,bab_2,bab_3,bab_4")
    out = BytesIO()
    export_word(Context(laporan, figures(laporan), lambda _: "", nothing), out)
    with zipfile.ZipFile(out) as package:
        text = package.read("word/document.xml").decode()
    assert daftar_edisi(corrected.laporan)[1].sidik in text


def test_locking_again_what_did_not_change_makes_no_edition_and_the_same_paper() -> None:
    session = session_of(laporan_contoh("terkoreksi"), "Ani")
    lock(session)
    known, before = daftar_edisi(session.laporan), printed(session, bagian_mati=ONLY_ENDS)
    unlock(session, "Salah tekan")
    row = session.laporan.daftar(Indikator)[0]
    place = place_at(session.laporan, Address(Indikator.KIND, row.id))
    session.change("Catatan", lambda draft: write_note(draft, session.speaker, place, "Periksa"))
    again = lock(session)
    assert again is not None
    assert again.label == "Laporan dikunci lagi sebagai edisi 1 tanpa perubahan isi"
    assert daftar_edisi(session.laporan) == known
    assert printed(session, bagian_mati=ONLY_ENDS) == before
    unlock(session, "Nama keliru")
    session.change("Nama", lambda draft: draft.put(replace(row, nama="Lain")))
    lock(session)
    assert [item.alasan for item in daftar_edisi(session.laporan)] == ["", "Nama keliru"]
    reasons = [item.alasan for item in changes_since_edition(session.document).daftar_kunci]
    assert reasons == ["Salah tekan", "Nama keliru"]


def test_closing_and_opening_a_quarter_stand_in_the_list_with_the_reason() -> None:
    session = session_of(laporan_contoh("triwulan"), "Ani")
    periode = f"{session.laporan.data.tahun}-T4"
    close(session, periode, date(2023, 1, 5))
    reopen(session, periode, "Ada susulan")
    changed = changes_since_edition(session.document)
    assert not changed.daftar_sel
    told = [(item.uraian, item.alasan, item.oleh) for item in changed.daftar_kunci]
    assert told[-2:] == [
        ("TW IV ditutup per 5 Januari 2023", "", "Ani"),
        ("TW IV dibuka", "Ada susulan", "Ani"),
    ]


def test_an_edition_survives_the_way_through_json(tmp_path: Path, corrected: Session) -> None:
    first, again = tmp_path / "a.lkjip", tmp_path / "b.lkjip"
    write(first, corrected.laporan)
    (tmp_path / "a.json").write_text(_data(first), encoding="utf-8")
    assert cli.main(["impor", str(tmp_path / "a.json"), str(again)]) == 0
    assert _data(first) == _data(again)
    with Document.open(again, readonly=True) as document:
        assert daftar_edisi(document.laporan) == daftar_edisi(corrected.laporan)


def _data(path: Path) -> str:
    from lkjip_desktop.app.exchange.json.data import to_json

    with Document.open(path, readonly=True) as document:
        return to_json(document.laporan)


def by_quarter() -> Session:
    """The example by quarter, without the files of its evidence."""
    example = laporan_contoh("triwulan")
    files = [(Bukti, row.id) for row in example.daftar(Bukti) if row.berkas]
    return session_of(example.with_changes((), files))


def context_of(session: Session, periode: str) -> Context:
    """What the report of a quarter, of a semester or of the year ("") is printed from."""
    interim = interim_of(session.laporan, periode)
    quarter = "2022-T2" if interim else ""
    told = changes_since_edition(session.document, quarter)
    hasil = figures(session.laporan, quarter)
    return Context(session.laporan, hasil, lambda _: "", nothing, interim=interim, perbaikan=told)


def test_the_report_of_a_closed_quarter_is_signed_as_an_edition_of_its_own() -> None:
    session = by_quarter()
    with pytest.raises(Refusal, match="Tutup TW III dahulu, atau pilih Tahun"):
        lock(session, "2022-T3")
    assert lock(session, "2022-T2") is not None
    made = daftar_edisi(session.laporan)[-1]
    assert (made.nomor, made.periode, made.tanggal) == (3, "2022-T2", "2022-07-28")
    assert made.penandatangan
    assert edition_lines(session.laporan)[-1] == "Isi berkas ini sama dengan edisi 3."

    out = BytesIO()
    export(context_of(session, "2022-S1"), out)
    cover = page_texts(out.getvalue())[0]
    assert "Perbaikan ke-2 atas laporan tanggal 14 Juli 2022" in cover
    assert made.sidik in cover.replace("\n", "")
    year = context_of(session, "")
    assert meta(year).draft, "the year goes on, though the report is locked"
    assert foot(year) == []
    unlock(session, "Lanjut")
    assert foot(context_of(session, "2022-S1")) == []
    assert not changes_since_edition(session.document, "2022-T2")


def test_a_quarter_that_was_opened_again_tells_what_changed_since_its_edition() -> None:
    session = by_quarter()
    lock(session, "2022-T2")
    unlock(session, "Keliru")
    reopen(session, "2022-T2", "Daftar hadir susulan")
    rows = session.laporan.daftar(NilaiBaris)
    for periode in ("2022-T2", "2022-T3"):
        row = next(r for r in rows if r.periode == periode and r.realisasi not in {None, "-", "1"})
        session.change("Isi", partial(Draft.put, row=replace(row, realisasi="1")))
    quarter = context_of(session, "2022-T2")
    assert foot(quarter) == ["Perbaikan ke-3 atas laporan tanggal 14 Juli 2022"]
    assert len(perubahan_sejak(quarter)) > 1, "a heading and what stands below it"
    told = changes_since_edition(session.document, "2022-T2")
    assert [cell.menjadi for cell in told.daftar_sel] == ["1"]
    assert [item.alasan for item in told.daftar_kunci] == ["Keliru", "Daftar hadir susulan"]
    close(session, "2022-T2", date(2022, 8, 2))
    again = changes_since_edition(session.document, "2022-T2")
    assert again.daftar_sel == told.daftar_sel
    rename = Address(Indikator.KIND, session.laporan.daftar(Indikator)[0].id, "nama_pendek")
    session.change("Nama", lambda draft: draft.set(rename, "Lain"))
    assert changes_since_edition(session.document, "2022-T2") == again, "that came after closing"
