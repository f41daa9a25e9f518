"""The checklist answers what the data answer, shows why, and leaves the rest to a person."""

from dataclasses import replace

import pytest

from lkjip_desktop.app.example.terkoreksi import terkoreksi
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.entity import CapaianLalu, Indikator, Pengesampingan, keyed_id
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.temuan.examine import findings
from lkjip_desktop.domain.temuan.reviu import (
    FORMAT,
    MEKANISME,
    SUBSTANSI,
    ReviewAnswer,
    ReviewStatement,
    reviu,
)
from tests.contoh import CONTOH, laporan_contoh


def checklist(laporan: Laporan) -> dict[str, ReviewStatement]:
    hasil = figures(laporan)
    return {row.pernyataan: row for row in reviu(laporan, hasil, findings(laporan, hasil))}


AGREED = "Indikator dan target sesuai dengan perjanjian kinerja."
PLANNED = "Indikator dan target selaras dengan rencana strategis."
SOURCES = "Informasi yang disampaikan didukung sumber data."
RESULTS = "Capaian kinerja disajikan secara memadai."
REASONS = "Bila tidak sesuai atau selaras, alasannya dijelaskan."
LAST_YEAR = "Realisasi dibandingkan dengan tahun sebelumnya."


@pytest.mark.parametrize("name", CONTOH)
def test_every_group_is_there_and_every_answer_has_its_reason(name: str) -> None:
    rows = checklist(laporan_contoh(name)).values()
    groups = [row.kelompok for row in rows]
    assert list(dict.fromkeys(groups)) == [FORMAT, MEKANISME, SUBSTANSI]
    for row in rows:
        assert row.bukti or row.jawaban is ReviewAnswer.PEREVIU
        assert row.pernyataan.endswith(".")


def test_the_real_year_is_answered_by_its_contradictions() -> None:
    rows = checklist(laporan_contoh("induk"))
    assert rows[AGREED].jawaban is ReviewAnswer.TIDAK
    assert rows[PLANNED].jawaban is ReviewAnswer.TIDAK
    assert rows[RESULTS] == ReviewStatement(
        FORMAT,
        RESULTS,
        ReviewAnswer.TIDAK,
        "15 terukur, 1 tidak berlaku, 0 belum diisi, 1 sementara",
    )
    assert rows[REASONS].jawaban is ReviewAnswer.PEREVIU


def test_the_mended_year_agrees() -> None:
    rows = checklist(terkoreksi(laporan_contoh("induk")))
    for statement in (AGREED, PLANNED, RESULTS, REASONS):
        assert rows[statement].jawaban is ReviewAnswer.YA
    assert rows[LAST_YEAR].jawaban is ReviewAnswer.TIDAK, "the example knows no earlier year"


def test_answers_follow_the_data() -> None:
    laporan = laporan_contoh("kecil")
    assert checklist(laporan)[LAST_YEAR].jawaban is ReviewAnswer.YA
    row = laporan.daftar(Indikator)[0]
    past = laporan.children(CapaianLalu, "indikator", row.id)[0]
    without = laporan.with_changes([replace(row, sumber_data="")], [(CapaianLalu, past.id)])
    assert checklist(without)[SOURCES].bukti == "2 dari 3 indikator bersumber data"
    assert checklist(without)[SOURCES].jawaban is ReviewAnswer.TIDAK
    assert checklist(without)[LAST_YEAR].jawaban is ReviewAnswer.TIDAK


def test_a_reason_answers_for_a_difference() -> None:
    laporan = laporan_contoh("kecil")
    row = laporan.daftar(Indikator)[0]
    laporan = laporan.with_changes([replace(row, target="89")])
    hasil = figures(laporan)
    assert checklist(laporan)[AGREED].jawaban is ReviewAnswer.TIDAK
    aside = [
        Pengesampingan(
            keyed_id(laporan.ruang, Pengesampingan, item.kode, str(item.lokasi)),
            item.kode,
            str(item.lokasi),
            "Target diubah sesudah revisi",
        )
        for item in findings(laporan, hasil)
        if item.kode.startswith("TGT")
    ]
    rows = checklist(laporan.with_changes(aside))
    assert rows[AGREED].jawaban is ReviewAnswer.YA
    assert "1 dikesampingkan dengan alasan" in rows[AGREED].bukti
    assert rows[REASONS] == replace(
        rows[REASONS], jawaban=ReviewAnswer.YA, bukti="2 perbedaan beralasan"
    )
