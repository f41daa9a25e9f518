"""A rujukan is followed to its figure; a circle and a goal that is gone are no crashes."""

import pytest

from lkjip_desktop.domain.formula.masalah import Masalah, MasalahKind
from lkjip_desktop.domain.formula.rujukan import Reader, read_figure, rujukan_to
from lkjip_desktop.domain.model.entity import Indikator, NilaiBaris, keyed_id
from lkjip_desktop.domain.model.laporan import Address, Laporan, figure_columns
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU
from tests.domain.rakit import RUANG, Rakit


def cell(r: Rakit, number: int, column: str = "realisasi") -> str:
    nilai = keyed_id(RUANG, NilaiBaris, f"baris-{number}", str(r.tahun))
    return rujukan_to(Address("nilai_baris", nilai, column))


def two_tables() -> tuple[Rakit, str, str]:
    r = Rakit()
    one, two = r.indikator(), r.indikator()
    r.rincian(one, ("10", "5"))
    r.rincian(two, ("10", cell(r, 1)))
    return r, one, two


def test_a_cell_takes_the_figure_it_points_to_and_follows_its_change() -> None:
    r, one, two = two_tables()
    assert r.hasil(two).realisasi == 50
    r.nilai("baris-1", str(r.tahun), "10", "8")
    assert r.hasil(one).realisasi == 80
    assert r.hasil(two).realisasi == 80


def test_a_chain_is_followed_to_its_end() -> None:
    r, _, _ = two_tables()
    three = r.indikator()
    r.rincian(three, ("10", cell(r, 2)))
    assert r.hasil(three).realisasi == 50
    jejak = Reader(r.laporan).follow(cell(r, 2))
    assert jejak.reference == Address.parse(cell(r, 1)[1:])


@pytest.mark.parametrize(
    ("reference", "state", "result"), [("-", TIDAK_BERLAKU, TIDAK_BERLAKU), (None, None, None)]
)
def test_the_state_of_the_goal_is_taken_as_it_is(reference, state, result) -> None:
    r, _, two = two_tables()
    r.nilai("baris-1", str(r.tahun), "10", reference)
    hasil = r.hasil(two)
    assert hasil.rincian[0].baris[0].realisasi is state
    assert hasil.realisasi is result
    assert not hasil.masalah


def test_any_figure_column_may_be_the_goal() -> None:
    r = Rakit()
    one, two = r.indikator("80"), r.indikator(None)
    r.set(two, target=rujukan_to(Address("indikator", one, "target")))
    assert r.hasil(two).target == 80


def test_a_circle_computes_to_none_everywhere_on_it() -> None:
    r = Rakit()
    daftar = [r.indikator(f"=indikator/indikator-{n % 3 + 1}/target") for n in (1, 2, 3)]
    outside = r.indikator("=indikator/indikator-1/target")
    for row in (*daftar, outside):
        hasil = r.hasil(row)
        assert hasil.target is None
        assert [item.kode for item in hasil.masalah] == [MasalahKind.RUJUKAN_MELINGKAR]


def test_a_cell_that_points_to_itself_is_a_circle() -> None:
    r = Rakit()
    row = r.indikator("=indikator/indikator-1/target")
    assert r.hasil(row).masalah[0].kode is MasalahKind.RUJUKAN_MELINGKAR


@pytest.mark.parametrize(
    "raw", ["=indikator/tiada/target", "=", "=tiada/x/y", "=indikator/indikator-1/tiada", "=="]
)
def test_a_goal_that_is_gone_computes_to_none_and_says_where(raw) -> None:
    r = Rakit()
    row = r.indikator(raw)
    hasil = r.hasil(row)
    assert hasil.target is None
    assert hasil.masalah == ((MasalahKind.RUJUKAN_HILANG, Address("indikator", row, "target")),)


@pytest.mark.parametrize("raw", ["=indikator/indikator-1/nama", "=indikator/indikator-1", "1,5"])
def test_a_content_that_is_no_figure_is_a_trouble(raw) -> None:
    r = Rakit()
    r.indikator("80")
    row = r.indikator(raw)
    assert r.hasil(row).masalah[0].kode is MasalahKind.BUKAN_ANGKA
    assert r.hasil(row).target is None


def test_a_goal_that_holds_no_figure_is_a_trouble() -> None:
    r = Rakit()
    r.indikator("delapan")
    row = r.indikator("=indikator/indikator-1/target")
    assert r.hasil(row).masalah[0].kode is MasalahKind.BUKAN_ANGKA


def test_a_row_with_a_broken_rujukan_is_empty_and_says_which_cell_prints_a_dash() -> None:
    r = Rakit()
    row = r.indikator()
    r.rincian(row, ("10", "5"), ("10", "=nilai_baris/tiada/realisasi"))
    hasil = r.hasil(row)
    assert (hasil.realisasi, hasil.sementara) == (50, True)
    broken = hasil.rincian[0].baris[1]
    assert broken.broken("realisasi")
    assert not broken.broken("pembanding")


def test_a_goal_that_goes_and_comes_back_is_noticed() -> None:
    r, one, two = two_tables()
    whole = r.laporan
    assert r.hasil(two).realisasi == 50
    nilai = Address.parse(cell(r, 1)[1:]).id
    without = whole.with_changes(gone=[(NilaiBaris, nilai)])
    r.rows = {row.id: row for row in without.all_rows()}
    assert r.hasil(two).realisasi is None
    r.rows = {row.id: row for row in whole.all_rows()}
    assert r.hasil(two).realisasi == 50
    assert r.hasil(one).realisasi == 50


def test_every_unreadable_cell_is_told() -> None:
    r = Rakit()
    r.indikator("=indikator/tiada/target")
    r.kegiatan("=kegiatan/kegiatan-1/pagu")
    r.revisi("sepuluh")
    found: list[Masalah] = []
    for row in r.laporan.all_rows():
        for name in figure_columns(type(row)):
            Reader(r.laporan).read(row, name, found)
    assert {(str(item.lokasi), item.kode) for item in found} == {
        ("indikator/indikator-1/target", MasalahKind.RUJUKAN_HILANG),
        ("kegiatan/kegiatan-1/pagu", MasalahKind.RUJUKAN_MELINGKAR),
        ("revisi_pagu/revisi_pagu-1/jumlah", MasalahKind.BUKAN_ANGKA),
    }


def test_one_cell_can_be_read_by_itself() -> None:
    one = Indikator("a", target="80")
    two = Indikator("b", target="=indikator/a/target")
    assert read_figure(Laporan([one, two]), two, "target") == 80


class Counting(Laporan):
    """Counts how often a row is looked for."""

    looked = 0

    def find(self, kind, row):  # type: ignore[no-untyped-def]
        type(self).looked += 1
        return super().find(kind, row)


def target(number: int) -> str:
    return rujukan_to(Address("indikator", f"i{number}", "target"))


@pytest.mark.parametrize("circle", [False, True])
def test_a_long_chain_and_a_wide_circle_are_followed_once(circle: bool) -> None:
    count = 5_000
    first = target(count // 2) if circle else "7"
    rows = [Indikator(f"i{n}", target=target(n - 1) if n else first) for n in range(count)]
    laporan = Counting(reversed(rows))
    Counting.looked = 0
    reader = Reader(laporan)
    masalah: list[Masalah] = []
    found = {reader.read(row, "target", masalah) for row in rows}
    assert Counting.looked <= count
    if circle:
        assert found == {None}
        assert {item.kode for item in masalah} == {MasalahKind.RUJUKAN_MELINGKAR}
        assert len(masalah) == count
    else:
        assert found == {7}
        assert not masalah
        assert reader.follow(target(count - 1)).reference == Address.parse(target(0)[1:])
