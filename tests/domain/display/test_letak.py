"""Where the tables of a report are told to stand, held against the numbers that are printed."""

import pytest

from lkjip_desktop.domain.display.letak import CAPAIAN, KEGIATAN, RENSTRA, REVISI, placed_tables
from lkjip_desktop.domain.formula.figures import figures
from tests.contoh import CONTOH, laporan_contoh
from tests.korpus.kasus import dasar
from tests.report.cetak import cetak, with_setting

OFFICES = ("rutan_sewu", "pn_lintang", "rri_wanalaya", "brs_samudra", "kppn_ampar", "bpsb_melinjo")
LABELS = {CAPAIAN: "tabel:capaian", KEGIATAN: "tabel:kegiatan"}
LABELS |= {RENSTRA: "tabel:renstra", REVISI: "tabel:revisi"}


def told_wrong(laporan):
    printed = {mark.number: mark for mark in cetak(laporan).marks if mark.kind == "table"}
    for (bab, number), table in placed_tables(laporan, figures(laporan)).items():
        mark = printed.get(f"{bab}.{number}")
        label, title = (mark.label, mark.title) if mark is not None else ("", "")
        titled = not table.rinci or title.startswith(table.judul)
        if not titled or label != LABELS.get(table.jenis, label or "printed"):
            yield table


@pytest.mark.parametrize("name", [*CONTOH, "terkoreksi"])
def test_the_tables_of_an_example_stand_where_they_are_told_to(name):
    laporan = laporan_contoh(name)
    assert not [*told_wrong(laporan)]
    assert not [*told_wrong(with_setting(laporan, perbandingan="bab"))]


@pytest.mark.parametrize("name", OFFICES)
def test_the_tables_of_an_office_stand_where_they_are_told_to(name):
    assert not [*told_wrong(dasar(name))]
