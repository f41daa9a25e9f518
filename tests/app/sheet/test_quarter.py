"""The months of an indikator that is counted month by month."""

import pytest

from lkjip_desktop.app.sheet.quarter import months_sheet
from lkjip_desktop.domain.model.entity import NilaiIndikator, TutupPeriode
from tests.domain.rakit import TAHUN, Rakit
from tests.memory import session_of


def put_month(r, indikator, number):
    r.put(NilaiIndikator(f"bulan-{number}", indikator, f"{TAHUN}-{number:02}", realisasi="2"))


def months(r):
    found = session_of(r.laporan)
    found.periode = f"{TAHUN}-T2"
    (hasil,) = found.shown.indikator.values()
    return months_sheet(found.view, hasil, None).baris[0].sel


@pytest.fixture
def r():
    return Rakit()


@pytest.fixture
def indikator(r):
    return r.indikator("20", satuan="dokumen", pengisian="bulan", gabung="jumlah")


def test_what_was_reached_is_provisional_until_the_last_month_is_in(r, indikator):
    for number in range(1, 6):
        put_month(r, indikator, number)
    assert months(r)[-1].sementara
    put_month(r, indikator, 6)
    assert (months(r)[-1].teks, months(r)[-1].sementara) == ("12", False)


def test_a_month_of_a_closed_quarter_says_why_it_is_locked(r, indikator):
    put_month(r, indikator, 4)
    r.put(TutupPeriode("tutup", f"{TAHUN}-T2", f"{TAHUN}-07-10"))
    typed = months(r)[2:5]
    assert [cell.bisa_diisi for cell in typed] == [False] * 3
    assert {cell.sebab for cell in typed} == {"triwulannya sudah ditutup"}
