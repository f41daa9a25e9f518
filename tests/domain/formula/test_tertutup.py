"""Which changes would alter a figure of a closed quarter, and which would not."""

from dataclasses import replace

import pytest

from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.formula.tertutup import altered, closed_until, is_closed, is_fixed
from lkjip_desktop.domain.model.entity import Aksi, Baris, NilaiAksi, TutupPeriode
from lkjip_desktop.domain.model.jurnal import row_change
from lkjip_desktop.domain.model.laporan import Address
from tests.domain.rakit import RUANG, TAHUN, Rakit

TW = {number: f"{TAHUN}-T{number}" for number in (1, 2, 3, 4)}


class Kantor:
    """A report with a quarterly table, a yearly one and an indikator of its own, closed to TW I."""

    def __init__(self) -> None:
        r = self.r = Rakit()
        self.indikator = r.indikator("80", kode="A")
        self.rincian = r.rincian(self.indikator, cara="jumlah_per_jumlah")
        self.baris = r.triwulan(self.rincian, {1: ("10", "8"), 2: ("10", "9"), 3: (None, None)})
        self.yearly = r.indikator("70", kode="B")
        self.table = r.rincian(self.yearly, ("10", None))
        self.own = r.indikator("12", kode="C", satuan="dokumen", pengisian="triwulan")
        self.value = r.nilai_indikator(self.own, 1, realisasi="3")
        r.target(self.indikator, 1, "75")
        self.kegiatan = r.kegiatan("100")
        self.line = r.alokasi(self.kegiatan, self.indikator, "100", quarters={1: "5", 2: None})
        r.put(Aksi("aksi", self.indikator, "Penyuluhan"))
        for number in (1, 2):
            r.put(NilaiAksi(f"aksi-{number}", "aksi", TW[number], "3", "3"))
        r.put(TutupPeriode("tutup", TW[1], f"{TAHUN}-04-10"))

    def nilai(self, baris: str, triwulan: int) -> str:
        rows = self.r.rows.values()
        return next(
            row.id
            for row in rows
            if getattr(row, "baris", None) == baris and row.periode == TW[triwulan]
        )

    def after(self, change) -> str | None:
        """Where `change` would alter what is closed, "" for nowhere."""
        before = self.r.laporan
        change(self)
        later = self.r.laporan
        rows = {row.id: row for row in before.all_rows()}
        now = {row.id: row for row in later.all_rows()}
        changes = [row_change(rows.get(key), now.get(key)) for key in {**rows, **now}]
        found = altered(before, later, [item for item in changes if item is not None])
        # The figures themselves say the same: what is let through leaves TW I as it was.
        if found is None:
            self.same(before, later)
        return None if found is None else found.kind

    def same(self, before, later) -> None:
        then, now = figures(before, TW[1]), figures(later, TW[1])
        for key, hasil in then.indikator.items():
            other = now.indikator[key]
            told = ("target", "target_atas", "realisasi", "sementara", "capaian", "belum_waktunya")
            assert [getattr(hasil, n) for n in told] == [getattr(other, n) for n in told]
            assert hasil.realisasi_anggaran == other.realisasi_anggaran


def new_row(k: Kantor, *blank: int) -> None:
    baris = k.r._new(Baris, rincian=k.rincian)
    for number in blank:
        k.r.nilai(baris, TW[number], "-", "-")
    k.r.nilai(baris, TW[2], "4", "4")


def without(*keys: str):
    def change(k: Kantor) -> None:
        for key in keys:
            del k.r.rows[key]

    return change


ALTERS = {
    "a figure": lambda k: k.r.set(k.nilai(k.baris, 1), realisasi="9"),
    "an emptied figure": lambda k: k.r.set(k.nilai(k.baris, 1), pembanding=None),
    "a new figure": lambda k: k.r.nilai_indikator(k.own, 1, realisasi="4"),
    "a figure that goes": lambda k: without(k.value)(k),
    "a row that goes": lambda k: without(k.baris, *(k.nilai(k.baris, n) for n in (1, 2, 3)))(k),
    "a row that comes and would be asked for": new_row,
    "a row that moves to a yearly table": lambda k: k.r.set(k.baris, rincian=k.table),
    "a row that no longer counts": lambda k: k.r.set(k.baris, dihitung=0),
    "the way periode join": lambda k: k.r.set(k.rincian, gabung_realisasi="terakhir"),
    "the way rows are taken": lambda k: k.r.set(k.rincian, gabung_baris="persentase"),
    "the way of computing": lambda k: k.r.set(k.rincian, cara="rata_rata_persentase"),
    "a table by year": lambda k: k.r.set(k.rincian, pengisian="tahun"),
    "a yearly table by quarter": lambda k: k.r.set(k.table, pengisian="triwulan"),
    "the target of the quarter": lambda k: k.r.target(k.indikator, 1, "70"),
    "another direction": lambda k: k.r.set(k.indikator, polaritas="turun"),
    "the bobot of an indikator": lambda k: k.r.set(k.indikator, bobot="2"),
    "the bobot of a row": lambda k: k.r.set(k.baris, bobot="2"),
    "how an own figure joins": lambda k: k.r.set(k.own, gabung="terakhir"),
    "money of the quarter": lambda k: k.r.alokasi(
        k.kegiatan, k.indikator, "100", quarters={1: "6"}
    ),
    "what was done of a step": lambda k: k.r.set("aksi-1", realisasi="2"),
    "what was planned of a step": lambda k: k.r.set("aksi-1", target="4"),
    "a step that goes": without("aksi", "aksi-1", "aksi-2"),
    "how the quarters of a step join": lambda k: k.r.set("aksi", gabung="terakhir"),
    "how money is filled in": lambda k: k.r.set(RUANG, pengisian_anggaran="tahun"),
}

LEAVES = {
    "a figure of the next quarter": lambda k: k.r.set(k.nilai(k.baris, 2), realisasi="10"),
    "a figure of a quarter to come": lambda k: k.r.nilai(k.baris, TW[4], "1", "1"),
    "a figure of the year": lambda k: k.r.baris(k.table, "4", "2"),
    "the target of the year": lambda k: k.r.set(k.indikator, target="90"),
    "the target of a later quarter": lambda k: k.r.target(k.indikator, 2, "78"),
    "words": lambda k: k.r.set(k.baris, uraian="Kunjungan"),
    "a heading": lambda k: k.r.set(k.rincian, judul="Kunjungan"),
    "a row that begins later": lambda k: new_row(k, 1),
    "money of the next quarter": lambda k: k.r.alokasi(
        k.kegiatan, k.indikator, "100", quarters={2: "6"}
    ),
    "what was done of a step later": lambda k: k.r.set("aksi-2", realisasi="2"),
    "why a step was late": lambda k: k.r.set("aksi-1", alasan="Banjir"),
    "what a step is called": lambda k: k.r.set("aksi", uraian="Penyuluhan hukum"),
    "the mark of being done": lambda k: k.r.set(k.indikator, selesai=1),
}


@pytest.mark.parametrize("what", ALTERS)
def test_what_alters_a_closed_figure_is_told(what):
    assert Kantor().after(ALTERS[what])


@pytest.mark.parametrize("what", LEAVES)
def test_what_leaves_closed_figures_alone_is_let_through(what):
    assert Kantor().after(LEAVES[what]) is None


def test_the_source_of_a_rujukan_is_closed_with_it():
    k = Kantor()
    source = k.r.baris(k.table, "3", "2")
    (key,) = (row.id for row in k.r.rows.values() if getattr(row, "baris", None) == source)
    k.r.set(k.nilai(k.baris, 1), realisasi=f"=nilai_baris/{key}/realisasi")
    assert k.after(lambda k: k.r.set(key, realisasi="1")) == "nilai_baris"


def test_a_cell_is_fixed_where_another_content_would_be_told():
    k = Kantor()
    laporan = k.r.laporan
    for kind, row, column, fixed in (
        ("baris", k.baris, "bobot", True),
        ("baris", k.baris, "uraian", False),
        ("rincian", k.rincian, "cara", True),
        ("rincian", k.table, "cara", False),  # of the year, which is open
        ("indikator", k.indikator, "bobot", True),
        ("indikator", k.indikator, "target", False),
        ("indikator", k.yearly, "bobot", False),
        ("nilai_baris", k.nilai(k.baris, 1), "realisasi", True),
        ("nilai_baris", k.nilai(k.baris, 2), "realisasi", False),
    ):
        assert is_fixed(laporan, Address(kind, row, column)) is fixed, (kind, row, column)
    del k.r.rows["tutup"]
    assert not is_fixed(k.r.laporan, Address("indikator", k.indikator, "bobot"))


def test_a_later_closing_holds_the_quarters_before():
    k = Kantor()
    k.r.put(TutupPeriode("lain", TW[3], None))
    laporan = k.r.laporan
    assert closed_until(laporan).triwulan == 3
    assert [is_closed(laporan, TW[number]) for number in TW] == [True, True, True, False]
    assert is_closed(laporan, f"{TAHUN}-07")
    assert not is_closed(laporan, str(TAHUN))


def test_nothing_is_closed_without_a_closing():
    k = Kantor()
    del k.r.rows["tutup"]
    before = k.r.laporan
    row = before.get(type(k.r.rows[k.baris]), k.baris)
    change = row_change(row, replace(row, dihitung=0))
    assert altered(before, before.with_changes([replace(row, dihitung=0)]), [change]) is None
