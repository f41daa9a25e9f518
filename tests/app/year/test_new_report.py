"""New reports: from a catalogue, and from the year before."""

import json
import random
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from lkjip_desktop.app.command.aksi import follow_up
from lkjip_desktop.app.exchange.json.data import to_json
from lkjip_desktop.app.exchange.json.reader import from_json
from lkjip_desktop.app.year.katalog import daftar_katalog, katalog_for
from lkjip_desktop.app.year.new_report import (
    carried_over,
    from_katalog,
    write_carried_over,
    write_new,
)
from lkjip_desktop.app.year.starting_point import brought
from lkjip_desktop.domain.batas import most_rows
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.column import LONGEST
from lkjip_desktop.domain.model.entity import (
    ENTITIES,
    KINDS,
    Aksi,
    Alokasi,
    Baris,
    BarisTabel,
    Bukti,
    Butir,
    CapaianLalu,
    DataLaporan,
    Entity,
    Gambar,
    Indikator,
    IndikatorRenstra,
    Kegiatan,
    Kendala,
    KolomTabel,
    Narasi,
    NilaiAksi,
    NilaiAlokasi,
    NilaiBaris,
    Pejabat,
    Pengaturan,
    PerjanjianKinerja,
    RevisiPagu,
    Rincian,
    Satker,
    SelTabel,
    Standar,
    SuratPengantar,
    Tabel,
    TargetRenstra,
    TautanRenstra,
    columns,
    keyed_id,
    new_id,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan, figure_columns
from lkjip_desktop.domain.model.setting import settings
from lkjip_desktop.domain.temuan.examine import findings
from lkjip_desktop.store.document import Document
from tests.acak import random_report
from tests.contoh import CONTOH, laporan_contoh
from tests.memory import document_of


@pytest.fixture(params=CONTOH)
def lalu(request: pytest.FixtureRequest) -> Laporan:
    return laporan_contoh(request.param)


def assert_sound(laporan: Laporan) -> None:
    """Every link leads somewhere, every natural key has its id, and the JSON comes back."""
    for row in laporan.all_rows():
        kind = type(row)
        if kind.KEY:
            assert row.id == keyed_id(laporan.ruang, kind, *(getattr(row, n) for n in kind.KEY))
        for item in columns(kind):
            value = getattr(row, item.name)
            if item.reference and value is not None:
                assert laporan.find(KINDS[item.reference], value), (row, item.name)
    text = to_json(laporan)
    assert to_json(from_json(text)) == text


def test_a_catalogue_gives_structure_without_figures() -> None:
    katalog = katalog_for(2023)
    assert katalog is not None
    laporan = from_katalog("  Rutan Uji ", 2023, katalog)
    assert_sound(laporan)
    assert laporan.satker.nama == "Rutan Uji"
    assert (laporan.data.tahun, laporan.data.renstra_awal, laporan.data.renstra_akhir) == (
        2023,
        2020,
        2024,
    )
    assert len(laporan.rows(Indikator)) == 16
    assert len(laporan.rows(IndikatorRenstra)) == 32
    assert len(laporan.rows(TautanRenstra)) == 24
    assert laporan.rows(Rincian)
    assert laporan.rows(Baris)
    for kind in ENTITIES:
        for name in figure_columns(kind):
            assert {getattr(row, name) for row in laporan.rows(kind).values()} <= {None}


def test_two_reports_from_one_catalogue_are_two_reports() -> None:
    katalog = katalog_for(2023)
    first, second = (from_katalog("A", 2023, katalog) for _ in range(2))
    assert first.ruang != second.ruang
    assert not set(first.rows(TautanRenstra)) & set(second.rows(TautanRenstra))


def test_catalogues_name_no_office() -> None:
    for katalog in daftar_katalog():
        assert katalog.mulai <= katalog.selesai
        assert katalog.laporan.satker.nama == ""
        assert not katalog.laporan.rows(Pejabat)


def test_the_catalogue_of_the_year_is_taken_else_the_last_one() -> None:
    inside, later = katalog_for(2021), katalog_for(2031)
    assert inside is not None
    assert inside.holds(2021)
    assert later is daftar_katalog()[0]
    assert not later.holds(2031)
    assert katalog_for(1990) is None


def test_without_catalogue_there_is_an_empty_report() -> None:
    laporan = from_katalog("Kantor", 2026, None)
    assert_sound(laporan)
    kinds = [type(row) for row in laporan.all_rows()]
    assert sorted(kind.KIND for kind in kinds) == sorted(
        kind.KIND for kind in (DataLaporan, Satker, SuratPengantar, Pengaturan)
    )


def test_a_report_says_that_it_was_begun_with_plain_row_percentages() -> None:
    assert settings(from_katalog("Kantor", 2026, None)).rasio_baris
    older = laporan_contoh("besar")
    assert settings(older).rasio_baris
    row = keyed_id(older.ruang, Pengaturan, "rasio_baris")
    older = older.with_changes([], [(Pengaturan, row)])
    assert not settings(older).rasio_baris
    newer = carried_over(older, 2026)
    assert settings(newer).rasio_baris
    assert settings(carried_over(newer, 2027)).rasio_baris


@pytest.mark.parametrize(("satker", "tahun"), [("", 2023), ("  ", 2023), ("A", 1022), ("A", 20230)])
def test_impossible_beginnings_are_refused(satker: str, tahun: int) -> None:
    with pytest.raises(Refusal):
        from_katalog(satker, tahun, None)


def test_the_next_year_keeps_structure_and_ids(lalu: Laporan) -> None:
    baru = carried_over(lalu, lalu.data.tahun + 1)
    assert_sound(baru)
    assert baru.ruang == lalu.ruang
    for kind in (Pejabat, Indikator, IndikatorRenstra, TautanRenstra, Rincian, Baris, Kegiatan):
        assert set(baru.rows(kind)) == set(lalu.rows(kind))
    assert baru.daftar(Pejabat) == lalu.daftar(Pejabat)
    assert baru.daftar(TargetRenstra) == lalu.daftar(TargetRenstra)
    assert baru.daftar(Standar) == lalu.daftar(Standar)
    assert not baru.rows(RevisiPagu)
    assert baru.data.pagu_lalu == lalu.data.pagu_awal
    assert (baru.data.pagu_awal, baru.data.contoh, baru.data.terkunci) == (None, 0, 0)


def test_the_next_year_begins_empty(lalu: Laporan) -> None:
    baru = carried_over(lalu, lalu.data.tahun + 1)
    for kind in (NilaiBaris, NilaiAlokasi, Alokasi, Kegiatan, Rincian):
        for name in figure_columns(kind):
            for row in baru.daftar(kind):
                raw = getattr(row, name)
                assert raw is None or raw.startswith("=")
    assert {row.selesai for row in baru.daftar(Indikator)} == {0}
    assert {row.realisasi_anggaran for row in baru.daftar(Indikator)} == {None}
    periods = {row.periode[:4] for row in baru.daftar(NilaiBaris)}
    assert periods == {str(baru.data.tahun)}
    assert not [row for row in baru.daftar(Narasi) if row.indikator or row.selesai]
    assert {row.tempat for row in baru.daftar(Narasi)} >= {"tugas_fungsi", "kata_pengantar"}
    assert "simpulan" not in {row.tempat for row in baru.daftar(Narasi)}


def test_a_weight_is_carried_over() -> None:
    lalu = laporan_contoh("besar")
    weighed = [
        replace(row, bobot="2") for row in (lalu.daftar(Indikator)[0], lalu.daftar(Baris)[0])
    ]
    baru = carried_over(lalu.with_changes(weighed), lalu.data.tahun + 1)
    assert [baru.get(type(row), row.id).bobot for row in weighed] == ["2", "2"]


def test_the_plan_gives_the_targets_and_the_old_year_its_realisasi() -> None:
    baru = carried_over(laporan_contoh("induk"), 2023)
    targets = {row.kode: row.target for row in baru.daftar(Indikator)}
    assert targets["1A"] == "80.13"
    assert targets["3F"] == "80.13", "two indikator of the plan that agree"
    assert targets["3J"] == "1"
    known = {
        baru.get(Indikator, row.indikator or "").kode: (row.tahun, row.target, row.realisasi)
        for row in baru.daftar(CapaianLalu)
    }
    assert known["1A"] == (2022, "80", "117.6861460591")
    assert known["3D"] == (2022, "25", "-")
    assert known["3J"] == (2022, "1", "0.98")


def test_a_range_is_carried_over_whole() -> None:
    baru = carried_over(laporan_contoh("kecil"), 2026)
    (row,) = (row for row in baru.daftar(Indikator) if row.polaritas == "rentang")
    assert (row.target, row.target_atas) == ("2", "6")


def test_plans_that_disagree_leave_the_target_open() -> None:
    lalu = laporan_contoh("induk")
    row = next(r for r in lalu.daftar(Indikator) if r.kode == "3F")
    link = lalu.children(TautanRenstra, "indikator", row.id)[0]
    targets = lalu.children(TargetRenstra, "indikator_renstra", link.indikator_renstra)
    odd = next(target for target in targets if target.tahun == 2023)
    baru = carried_over(lalu.with_changes([replace(odd, target="99")]), 2023)
    assert baru.get(Indikator, row.id).target is None


def test_a_new_plan_begins_without_targets() -> None:
    baru = carried_over(laporan_contoh("induk"), 2025)
    assert_sound(baru)
    assert (baru.data.renstra_awal, baru.data.renstra_akhir) == (2025, 2029)
    assert not baru.rows(TargetRenstra)
    assert len(baru.rows(IndikatorRenstra)) == 32
    assert baru.data.pagu_lalu is None, "the year before is not known"


def test_rujukan_follow_their_cells_into_the_new_year() -> None:
    baru = carried_over(laporan_contoh("besar"), 2026)
    found = [
        Address.parse(raw[1:])
        for kind in ENTITIES
        for name in figure_columns(kind)
        for row in baru.daftar(kind)
        if (raw := getattr(row, name)) and raw.startswith("=")
    ]
    assert {address.kind for address in found} == {"indikator", "nilai_baris"}
    for address in found:
        baru.cell(address)


def test_a_rujukan_to_what_stays_behind_or_is_of_one_year_is_emptied() -> None:
    lalu = laporan_contoh("kecil")
    row = lalu.daftar(Indikator)[0]
    known = next(r for r in lalu.daftar(CapaianLalu) if r.indikator == row.id)
    revisi = RevisiPagu("11111111-2222-3333-4444-555555555555", jumlah="5")
    for lost in (f"=capaian_lalu/{known.id}/target", f"=revisi_pagu/{revisi.id}/jumlah"):
        rows = [revisi, replace(row, bobot=lost)]
        baru = carried_over(lalu.with_changes(rows), 2026)
        assert baru.get(Indikator, row.id).bobot is None, lost


def test_a_figure_of_one_year_that_pointed_elsewhere_is_fixed() -> None:
    lalu = laporan_contoh("kecil")
    row = lalu.daftar(Indikator)[0]
    known = next(r for r in lalu.daftar(CapaianLalu) if r.indikator == row.id)
    pointing = replace(known, target=f"=indikator/{row.id}/target")
    baru = carried_over(lalu.with_changes([pointing]), 2026)
    assert baru.get(CapaianLalu, known.id).target == row.target


def test_only_the_last_agreement_goes_on() -> None:
    lalu = laporan_contoh("besar")
    baru = carried_over(lalu, 2026)
    (agreement,) = baru.daftar(PerjanjianKinerja)
    assert agreement.id == lalu.daftar(PerjanjianKinerja)[-1].id
    assert (agreement.versi, agreement.tanggal, agreement.nomor) == ("awal", None, "")
    assert len(baru.rows(Butir)) == 15


def test_every_tindak_lanjut_comes_along_with_the_words_of_last_year() -> None:
    """The items of its texts, with their figures written out, and its rows; no earlier ones."""
    lalu = laporan_contoh("besar")
    own = next(row for row in lalu.daftar(Indikator) if row.kode == "3A")
    texts = {
        "kendala": f"1. Target {{{{indikator/{own.id}/target}}}} tinggi\n2. Hujan",
        "tindak_lanjut": "1. **Jadwal** diubah (waktu: triwulan II 2026)\n"
        "2. Memangkas pohon (waktu: setiap triwulan)",
    }
    rows: list[Entity] = [
        Narasi(keyed_id(lalu.ruang, Narasi, own.id, place), own.id, place, text)
        for place, text in texts.items()
    ]
    rows.append(
        Kendala("k1", own.id, "2025-T3", "Listrik", "Genset", "Kepala", "2026-T1", urutan="b")
    )
    rows.append(Kendala("k2", own.id, "2025-T3", "Banjir", " ", urutan="c"))
    rows.append(Kendala("k3", own.id, "2024", "Lama", "Sudah lewat", urutan="a"))
    baru = carried_over(lalu.with_changes(rows), 2026)
    found = baru.children(Kendala, "indikator", own.id)
    assert [(row.periode, row.tindak_lanjut, row.waktu) for row in found] == [
        ("2025", "Jadwal diubah.", "2026-T2"),
        ("2025", "Memangkas pohon (waktu: setiap triwulan)", ""),
        ("2025-T3", "Genset", "2026-T1"),
    ]
    assert re.fullmatch(r"Target [\d,]+ ?\S* tinggi", found[0].uraian)
    document = document_of(baru)
    with document.revise("Jadikan aksi", "Uji") as draft:
        assert follow_up(draft, [row.id for row in found]) == 3
    with document.revise("Lagi", "Uji") as draft:
        assert follow_up(draft, [row.id for row in found]) == 0
    steps = document.laporan.children(Aksi, "indikator", own.id)
    assert [(row.uraian, row.asal) for row in steps] == [
        ("Jadwal diubah.", "Jadwal diubah."),
        ("Memangkas pohon (waktu: setiap triwulan)",) * 2,
        ("Genset", "Genset"),
    ]
    assert steps[2].penanggung_jawab == "Kepala"


def test_evidence_that_was_asked_for_is_asked_for_again(lalu: Laporan) -> None:
    tahun, of = lalu.data.tahun, lalu.daftar(Indikator)[0].id
    asked = Bukti("b", indikator=of, periode=f"{tahun}-T2", uraian="Notula", wajib=1)
    met = replace(asked, nama="n.pdf", berkas="ab" * 32, tempat="Lemari", dicetak=1)
    own = Bukti("c", indikator=of, periode=str(tahun), uraian="Foto", berkas="ab" * 32)
    step = Aksi("s", indikator=of)
    of_step = Bukti("d", aksi="s", periode=str(tahun), wajib=1)
    now = carried_over(lalu.with_changes([met, own, step, of_step]), tahun + 1)
    again = [replace(asked, periode=f"{tahun + 1}-T2"), replace(of_step, periode=str(tahun + 1))]
    assert set(now.daftar(Bukti)) == set(again)


def test_the_steps_of_the_action_plan_go_on_without_their_quarters(lalu: Laporan) -> None:
    own = lalu.daftar(Indikator)[0]
    words = ("Penyuluhan", "Laporan", "kegiatan", "Kepala seksi", "kumulatif")
    step = Aksi("s", own.id, *words, asal="Menambah penyuluhan", urutan="a")
    done = NilaiAksi("n", aksi="s", periode=f"{lalu.data.tahun}-T1", target="2", realisasi="1")
    now = carried_over(lalu.with_changes([step, done]), lalu.data.tahun + 1)
    assert now.daftar(Aksi) == (replace(step, asal=""),)
    assert not now.daftar(NilaiAksi)
    assert "1 aksi tanpa target" in brought(now)


def test_a_year_that_is_not_later_is_refused() -> None:
    for tahun in (2022, 2021):
        with pytest.raises(Refusal, match="2022"):
            carried_over(laporan_contoh("induk"), tahun)


def test_the_office_may_change_its_name() -> None:
    baru = carried_over(laporan_contoh("induk"), 2023, "Rutan Lain")
    assert (baru.satker.nama, baru.satker.nama_pendek) == ("Rutan Lain", "")


@pytest.mark.acak
def test_random_reports_are_carried_over_soundly(
    benih: random.Random, banyak: Callable[[int], int]
) -> None:
    for _ in range(banyak(150)):
        lalu = random_report(benih)
        assert_sound(carried_over(lalu, lalu.data.tahun + benih.randint(1, 6)))


def test_pictures_of_kept_places_go_along(tmp_path: Path) -> None:
    lalu = laporan_contoh("kecil")
    with (
        Document.create(tmp_path / "lalu.lkjip", lalu) as document,
        document.revise("gambar", "uji") as draft,
    ):
        logo = draft.add_berkas(b"logo")
        chart = draft.add_berkas(b"bagan")
        draft.put(replace(document.laporan.satker, logo=logo))
        draft.put(Gambar(new_id(), tempat="struktur_organisasi", berkas=chart))
        draft.put(Gambar(new_id(), tempat="simpulan", berkas=draft.add_berkas(b"lain")))
    write_carried_over(tmp_path / "baru.lkjip", tmp_path / "lalu.lkjip", 2026)
    with Document.open(tmp_path / "baru.lkjip", readonly=True) as document:
        assert document.berkas(logo) == b"logo"
        assert document.berkas(chart) == b"bagan"
        assert len(document.laporan.rows(Gambar)) == 1
        assert document.laporan.data.tahun == 2026


def carried_findings(laporan: Laporan) -> dict[str, str]:
    """What is said of each cell that still says what it said the year before."""
    told = findings(laporan, figures(laporan))
    return {str(item.lokasi): item.pesan for item in told if item.kode == "TAHUN-05"}


def with_everything() -> Laporan:
    """A report with a picture, a table of typed figures, a standard and a note of its year."""
    lalu = laporan_contoh("kecil")
    tabel, baris, kolom = new_id(), new_id(), new_id()
    cell = keyed_id(lalu.ruang, SelTabel, baris, kolom)
    indikator = lalu.daftar(Indikator)[0]
    picture = Gambar(new_id(), tempat="struktur_organisasi", berkas="a" * 64)
    return lalu.with_changes(
        [
            replace(picture, keterangan="Apel pagi"),
            Tabel(tabel, "tugas_fungsi", "Pegawai"),
            BarisTabel(baris, tabel),
            KolomTabel(kolom, tabel, "Jumlah"),
            SelTabel(cell, baris, kolom, "12 orang"),
            Standar(keyed_id(lalu.ruang, Standar, indikator.id), indikator.id, "80", "Nasional"),
            replace(lalu.daftar(Rincian)[0], keterangan="Keadaan 31 Desember 2025"),
        ]
    )


def test_what_still_says_last_years_is_found_until_it_is_touched() -> None:
    baru = carried_over(with_everything(), 2026)
    told = carried_findings(baru)
    written = [row for row in baru.daftar(Narasi) if row.teks.strip()]
    assert len(told) == len(written) + 4
    rows = {type(item).__name__: item for kind in TOUCHED for item in baru.daftar(kind)[:1]}
    (cell,) = baru.daftar(SelTabel)
    standard = next(row for row in baru.daftar(Standar) if row.nilai == "80")
    touched = baru.with_changes(
        [
            replace(rows["Gambar"], berkas="b" * 64),
            replace(standard, nilai="85"),
            replace(rows["Rincian"], keterangan="Keadaan 31 Desember 2026"),
            replace(cell, isi="14 orang"),
            replace(written[0], teks=f"{written[0].teks} Lagi."),
            replace(written[1], selesai=1),
        ]
    )
    left = {f"narasi/{row.id}/teks" for row in written[2:]}
    assert set(carried_findings(touched)) == left


TOUCHED = (Gambar, Standar, Rincian)


def test_what_was_carried_over_is_known_in_a_copy_made_through_json() -> None:
    baru = carried_over(with_everything(), 2026)
    assert carried_findings(from_json(to_json(baru))) == carried_findings(baru)


def test_the_year_after_asks_of_its_own_carry_over_alone() -> None:
    once = carried_over(with_everything(), 2026)
    again = carried_over(once, 2027)
    assert all("tahun 2026" in pesan for pesan in carried_findings(again).values())
    assert "2025" not in " ".join(carried_findings(again).values())
    empty = carried_over(from_katalog("Kantor", 2024, None), 2025)
    assert not carried_findings(empty)


def test_a_new_file_holds_the_new_report(tmp_path: Path) -> None:
    write_new(tmp_path / "baru.lkjip", "Rutan Uji", 2023, katalog_for(2023))
    with Document.open(tmp_path / "baru.lkjip", readonly=True) as document:
        assert document.laporan.satker.nama == "Rutan Uji"
        assert json.loads(to_json(document.laporan))["laporan"]["tahun"] == 2023


def test_decimals_and_both_ends_of_a_range_are_carried_over() -> None:
    old = laporan_contoh("besar")
    row = next(row for row in old.daftar(Indikator) if row.polaritas == "rentang")
    nama = f"desimal/{row.id}"
    old = old.with_changes([Pengaturan(keyed_id(old.ruang, Pengaturan, nama), nama, "3")])
    once = carried_over(old, 2026)
    assert settings(once).desimal_indikator == {row.id: 3}
    assert settings(once).target_atas_lalu == {f"{row.id}/2025": 12}
    assert from_json(to_json(once)).rows(Pengaturan) == once.rows(Pengaturan)
    assert f"{row.id}/2025" in settings(carried_over(once, 2027)).target_atas_lalu


def test_a_figure_of_the_year_before_that_is_changed_is_held_against_its_report(
    lalu: Laporan,
) -> None:
    def told(laporan: Laporan) -> list[str]:
        found = findings(laporan, figures(laporan))
        return [item.pesan for item in found if item.kode == "LALU-04"]

    begun = carried_over(lalu, lalu.data.tahun + 1)
    assert told(begun) == []
    year = (row for row in begun.daftar(CapaianLalu) if row.tahun == lalu.data.tahun)
    past = next(row for row in year if row.realisasi not in {None, "-", "3.5"})
    changed = begun.with_changes([replace(past, realisasi="3.5")])
    (sentence,) = told(changed)
    assert "3,5" in sentence
    assert f"sedangkan dalam laporan tahun {lalu.data.tahun}" in sentence
    again = carried_over(changed, lalu.data.tahun + 2)
    assert told(again) == [], "the note is of the last step only"


def test_a_report_of_very_many_indikator_is_carried_over(tmp_path: Path) -> None:
    """What was carried over is noted figure by figure: the note grew longer than a form's text."""
    laporan = laporan_contoh("kecil")
    first = laporan.daftar(Indikator)[0]
    many = most_rows(Indikator.KIND) - len(laporan.rows(Indikator))
    more = [replace(first, id=new_id(), kode=str(n)) for n in range(many)]
    old, new = tmp_path / "lama.lkjip", tmp_path / "baru.lkjip"
    Document.create(old, laporan.with_changes(more, ())).close()
    write_carried_over(new, old, laporan.data.tahun + 1, "", "Petugas")
    with Document.open(new) as document:
        assert len(document.laporan.rows(Indikator)) == most_rows(Indikator.KIND)
        assert max(len(row.isi) for row in document.laporan.rows(Pengaturan).values()) > LONGEST
