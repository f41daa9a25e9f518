"""The most tables and pictures of a chapter, held against the numbers that are printed."""

from collections import Counter

import pytest

from lkjip_desktop.domain.display.nomor import most_numbered
from lkjip_desktop.domain.formula.figures import figures
from tests.contoh import CONTOH, laporan_contoh
from tests.korpus.kasus import dasar
from tests.report.cetak import cetak, with_setting

KINDS = {"table": "tabel", "figure": "gambar"}
OFFICES = ("rutan_sewu", "pn_lintang", "rri_wanalaya", "brs_samudra", "kppn_ampar")


def printed(laporan) -> Counter:
    numbers = (
        (KINDS[mark.kind], mark.number.partition(".")[0])
        for mark in cetak(laporan).marks
        if mark.kind in KINDS
    )
    return Counter((kind, int(bab)) for kind, bab in numbers if bab.isdigit())


def too_few(laporan) -> Counter:
    return printed(laporan) - most_numbered(laporan, figures(laporan))


@pytest.mark.parametrize("name", [*CONTOH, "terkoreksi"])
def test_no_example_prints_more_than_there_may_be(name):
    laporan = laporan_contoh(name)
    assert not too_few(laporan)
    assert not too_few(with_setting(laporan, perbandingan="bab"))


@pytest.mark.parametrize("name", OFFICES)
def test_no_office_prints_more_than_there_may_be(name):
    assert not too_few(dasar(name))


@pytest.mark.parametrize("name", [*CONTOH, "terkoreksi"])
def test_all_that_there_may_be_in_an_example_are_printed(name):
    """A table that two indikator show alike is printed once, and counts once."""
    laporan = laporan_contoh(name)
    assert most_numbered(laporan, figures(laporan)) == printed(laporan)
