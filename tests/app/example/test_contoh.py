"""The shipped examples: the real year to the rupiah, and two offices of another shape."""

import re
from collections import Counter
from fractions import Fraction
from pathlib import Path

import pytest

from lkjip_desktop.app.example.contoh import write_contoh
from lkjip_desktop.domain.display.live import TOKEN, live_value
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.column import ColumnKind
from lkjip_desktop.domain.model.entity import (
    Alokasi,
    Baris,
    Butir,
    Indikator,
    IndikatorRenstra,
    Jenjang,
    Kegiatan,
    Narasi,
    NilaiAlokasi,
    NilaiBaris,
    Pejabat,
    Pemakaian,
    PerjanjianKinerja,
    RevisiPagu,
    Rincian,
    Subsie,
    TargetRenstra,
    TautanButir,
    TautanRenstra,
    columns,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.naskah import ASPEK, NASKAH
from lkjip_desktop.domain.model.setting import settings
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, format_number
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import NotSaved
from tests.contoh import CONTOH, laporan_contoh


@pytest.fixture(params=CONTOH)
def laporan(request: pytest.FixtureRequest) -> Laporan:
    return laporan_contoh(request.param)


@pytest.fixture
def induk() -> Laporan:
    return laporan_contoh("induk")


def by_kode(laporan: Laporan, kode: str) -> Indikator:
    return next(row for row in laporan.daftar(Indikator) if row.kode == kode)


def test_the_real_year_is_whole(induk: Laporan) -> None:
    assert len(induk.rows(Indikator)) == 16
    assert len(induk.rows(IndikatorRenstra)) == 32
    assert len(induk.rows(TargetRenstra)) == 160
    assert len(induk.rows(Butir)) == 9
    assert len(induk.rows(Kegiatan)) == 12
    assert len(induk.rows(Alokasi)) == 22
    assert all(induk.children(Rincian, "indikator", row) for row in induk.rows(Indikator))


def test_its_results_are_those_that_follow_from_what_was_entered(induk: Laporan) -> None:
    hasil = figures(induk)
    found = {row.indikator.kode: row for row in hasil.indikator.values()}

    def shown(kode: str, name: str) -> str:
        return format_number(getattr(found[kode], name))

    assert (shown("1A", "realisasi"), shown("1A", "capaian")) == ("117,69", "147,11")
    assert shown("2B", "realisasi") == "121,87"
    assert shown("3B", "capaian") == "114,73"
    assert found["3D"].capaian is TIDAK_BERLAKU
    assert shown("3F", "capaian") == "14,37"
    assert (shown("3J", "realisasi"), shown("3J", "efisiensi")) == ("0,98", "−0,60")
    assert shown("3H", "capaian") == "142,86"
    assert found["3G"].sementara
    assert [kode for kode, row in found.items() if row.sementara] == ["3G"]
    assert format_number(hasil.ringkasan.rata_rata_capaian) == "126,25"
    assert hasil.ringkasan.banyak_berlaku == 15
    assert format_number(hasil.ringkasan.serapan_indikator) == "98,32"
    assert hasil.ringkasan.pagu_indikator == 15_475_428_000
    assert not [item for row in found.values() for item in row.masalah]


def test_its_budget_is_whole(induk: Laporan) -> None:
    assert induk.data.pagu_awal == "14188548000"
    assert [row.jumlah for row in induk.daftar(RevisiPagu)] == ["1717460000"]
    assert int(induk.data.pagu_awal) - int(induk.data.pagu_lalu or 0) == 1_625_612_000
    total = sum(int(row.pagu or 0) for row in induk.daftar(Kegiatan))
    assert total == sum(int(row.pagu or 0) for row in induk.daftar(Alokasi)) == 15_906_008_000
    (loose,) = induk.children(Alokasi, "indikator", None)
    assert loose.pagu == "430580000"
    assert [row.realisasi for row in induk.children(NilaiAlokasi, "alokasi", loose.id)] == [None]


def test_realisasi_stands_where_it_is_known(induk: Laporan) -> None:
    """On the line where an indikator has one, on the indikator where it has several."""
    for row in induk.daftar(Indikator):
        lines = induk.children(Alokasi, "indikator", row.id)
        values = [v.realisasi for a in lines for v in induk.children(NilaiAlokasi, "alokasi", a.id)]
        if row.kode in {"1A", "3J"}:
            assert row.realisasi_anggaran
            assert set(values) == {"-"}
        else:
            assert row.realisasi_anggaran is None
            assert len(lines) == (0 if row.kode == "3D" else 1)
            assert "-" not in values


def test_plan_and_agreement_have_their_loose_ends(induk: Laporan) -> None:
    linked = {row.indikator_renstra for row in induk.daftar(TautanRenstra)}
    loose = {row.kode for row in induk.daftar(IndikatorRenstra) if row.id not in linked}
    assert loose == {"SP3.1", "SK1.3", "SK1.4", "SK1.5", "SK1.6", "SK3.4", "SK4.7", "SK4.8"}
    linked = {row.butir for row in induk.daftar(TautanButir)}
    assert {row.kode for row in induk.daftar(Butir) if row.id not in linked} == {"PK3"}


def test_linked_plan_and_indikator_can_be_compared(induk: Laporan) -> None:
    """Fifteen targets differ from the plan's of the year, and the agreement's from one."""
    differing = set()
    for link in induk.daftar(TautanRenstra):
        row = induk.get(Indikator, link.indikator or "")
        plan = induk.get(IndikatorRenstra, link.indikator_renstra or "")
        targets = induk.children(TargetRenstra, "indikator_renstra", plan.id)
        (target,) = (item.target for item in targets if item.tahun == 2022)
        if plan.satuan == row.satuan and target != row.target:
            differing.add(row.kode)
    assert len(differing) == 15
    assert "3J" not in differing
    serving = Counter(link.butir for link in induk.daftar(TautanButir))
    pairs = [
        (induk.get(Indikator, link.indikator or ""), induk.get(Butir, link.butir or ""))
        for link in induk.daftar(TautanButir)
        if serving[link.butir] == 1
    ]
    wrong = [(row.kode, butir.kode) for row, butir in pairs if row.target != butir.target]
    assert wrong == [("1B", "PK1")]
    assert all(row.satuan == butir.satuan for row, butir in pairs)


def test_tables_that_were_published_twice_stay_so(induk: Laporan) -> None:
    titles = Counter(row.judul for row in induk.daftar(Rincian))
    assert titles["Jenis gangguan kamtib"] == titles["Manajemen keamanan"] == 2
    assert not induk.rows(Pemakaian)
    (ikpa,) = (row for row in induk.daftar(Rincian) if "IKPA" in row.judul)
    assert ikpa.dihitung == 0


def test_the_small_office_is_another(induk: Laporan) -> None:
    kecil = laporan_contoh("kecil")
    assert (len(kecil.rows(Jenjang)), len(kecil.rows(Subsie))) == (1, 1)
    assert len(kecil.satker.kop.split("\n")) == 4
    assert {row.polaritas for row in kecil.daftar(Indikator)} == {"naik", "turun", "rentang"}
    assert {row.periode for row in kecil.daftar(NilaiBaris)} == {f"2025-T{n}" for n in range(1, 5)}
    hasil = [row.capaian for row in figures(kecil).indikator.values()]
    assert hasil[1:] == [100, 100]


def test_the_large_office_uses_everything() -> None:
    besar = laporan_contoh("besar")
    assert (len(besar.rows(Jenjang)), len(besar.rows(Subsie))) == (4, 5)
    assert len(besar.rows(Indikator)) == 15
    assert besar.rows(Pemakaian)
    assert [row.versi for row in besar.daftar(PerjanjianKinerja)] == ["awal", "perubahan"]
    assert {row.jenis for row in besar.daftar(Kegiatan)} == {"kegiatan", "keluaran"}
    assert any((row.pembanding or "").startswith("=") for row in besar.daftar(NilaiBaris))
    assert {row.cara for row in besar.daftar(Rincian)} == {
        "rata_rata_persentase",
        "jumlah_per_jumlah",
        "rata_rata_realisasi",
        "jumlah",
        "baris_terakhir",
        "diketik",
    }


@pytest.mark.parametrize("name", ["kecil", "besar"])
def test_the_invented_offices_add_up(name: str) -> None:
    laporan = laporan_contoh(name)
    hasil = figures(laporan)
    assert hasil.ringkasan.pagu_indikator == hasil.ringkasan.pagu_akhir
    assert hasil.ringkasan.pagu_tanpa_indikator == 0
    assert not [item for row in hasil.indikator.values() for item in row.masalah]
    revised = sum((Fraction(row.jumlah or 0) for row in laporan.daftar(RevisiPagu)), Fraction(0))
    assert hasil.ringkasan.pagu_awal + revised == hasil.ringkasan.pagu_akhir  # type: ignore[operator]


def test_every_text_has_its_place_and_every_place_its_text(laporan: Laporan) -> None:
    places = {place.kode for place in NASKAH if not place.opsional}
    found = {row.tempat for row in laporan.daftar(Narasi) if row.indikator is None}
    by_itself = {"sistematika", "pernyataan_reviu"}
    assert places - found == by_itself, "these the report writes by itself"
    for row in laporan.rows(Indikator):
        aspects = {item.tempat for item in laporan.children(Narasi, "indikator", row)}
        assert aspects == {place.kode for place in ASPEK}


def test_live_figures_lead_somewhere(laporan: Laporan) -> None:
    hasil = figures(laporan)
    tokens = [m[1] for row in laporan.daftar(Narasi) for m in TOKEN.finditer(row.teks)]
    assert tokens
    assert [token for token in tokens if live_value(laporan, hasil, token).kode] == []


def test_no_figure_is_typed_into_the_prose(laporan: Laporan) -> None:
    """Figures in the text are live; what remains are list numbers, regulations, and deadlines."""
    for row in laporan.daftar(Narasi):
        prose = TOKEN.sub("", row.teks)
        prose = re.sub(r"(?m)^\d+\. ", "", prose)
        prose = re.sub(r"(Nomor )?[\w.-]+ Tahun \d{4}|\(waktu: [^()]+\)", "", prose)
        assert not re.search(r"\d", prose), row.teks


def test_officials_are_placeholders(laporan: Laporan) -> None:
    for row in laporan.daftar(Pejabat):
        assert row.nama.startswith("Nama ")
        assert row.nip == "0" * 18


def test_settings_can_be_read(laporan: Laporan) -> None:
    assert settings(laporan).salah == ()


def test_no_row_is_without_text(laporan: Laporan) -> None:
    for kind in (Indikator, IndikatorRenstra, Butir, Kegiatan, Baris, Rincian):
        labels = [item.name for item in columns(kind) if item.kind is ColumnKind.TEXT]
        label = next(name for name in ("nama", "uraian", "judul") if name in labels)
        assert all(getattr(row, label) for row in laporan.daftar(kind))


def test_an_example_that_is_there_is_left_alone(tmp_path: Path) -> None:
    path, written = write_contoh(tmp_path / "baru" / "demo")
    assert written
    before = path.read_bytes()
    assert write_contoh(path.parent) == (path, False)
    assert path.read_bytes() == before
    with Document.open(path, readonly=True) as document:
        assert document.laporan.data.contoh == 1
        assert len(document.jurnal) == 1


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("x")
    with pytest.raises(NotSaved):
        write_contoh(tmp_path / "berkas" / "demo")
