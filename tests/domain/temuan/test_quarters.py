"""At the end of a quarter what is due is asked for, and nothing of what is to come."""

from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.entity import (
    Bukti,
    Indikator,
    Narasi,
    NarasiPeriode,
    TargetPeriode,
    keyed_id,
)
from lkjip_desktop.domain.temuan.examine import findings
from tests.contoh import laporan_contoh
from tests.domain.rakit import Rakit

YEARLY, OWN = {"pengisian": "tahun"}, {"pengisian": "triwulan", "satuan": "dokumen"}


def asked(r: Rakit, triwulan: int, kode: str) -> list[str]:
    laporan = r.laporan
    periode = f"{r.tahun}-T{triwulan}" if triwulan else ""
    return [
        item.pesan for item in findings(laporan, figures(laporan, periode)) if item.kode == kode
    ]


def test_a_quarter_asks_for_its_target_where_something_is_measured():
    r = Rakit()
    quarterly, yearly = r.indikator("80", kode="A"), r.indikator("80", kode="B")
    r.triwulan(r.rincian(quarterly), {1: ("10", "8")})
    r.rincian(yearly, ("10", "8"))
    assert asked(r, 1, "ISI-11") == [
        "Target TW I A belum diisi; isi, atau tulis - bila tidak ada target pada triwulan itu."
    ]
    assert asked(r, 0, "ISI-11") == []
    r.target(quarterly, 1, "80")
    assert asked(r, 1, "ISI-11") == []


def test_a_target_that_grows_is_not_beyond_that_of_the_year():
    r = Rakit()
    grows = r.indikator("10", kode="A", gabung="jumlah", **OWN)
    other = r.indikator("10", kode="B", gabung="terakhir", **OWN)
    ratio = r.indikator("10", kode="C")
    r.triwulan(r.rincian(ratio), {1: ("10", "8")})
    for indikator in (grows, other, ratio):
        r.target(indikator, 1, "10")
        r.target(indikator, 2, "20")
    assert asked(r, 1, "TGT-08") == asked(r, 0, "TGT-08") == []
    (pesan,) = asked(r, 2, "TGT-08")
    said = "Target A sampai TW II 20 dokumen melebihi target setahun 10 dokumen"
    assert pesan == f"{said}; perbaiki salah satunya."


def test_a_figure_outside_its_pengisian_is_called_realisasi_or_money():
    r = Rakit()
    indikator = r.indikator("10", kode="A", gabung="jumlah", pengisian="bulan", satuan="dokumen")
    r.nilai_indikator(indikator, 1, realisasi="2", realisasi_anggaran="7")
    said = [pesan.partition(" terisi")[0] for pesan in asked(r, 0, "HIT-08")]
    assert sorted(said) == ["Anggaran A", "Realisasi A"]


def test_what_is_filled_in_by_quarter_is_said_to_lack_what_is_due():
    r = Rakit()
    indikator = r.indikator("80", kode="A")
    r.triwulan(r.rincian(indikator), {1: ("10", "8")}, uraian="Kunjungan")
    (pesan,) = asked(r, 0, "ISI-02")
    assert pesan.partition("; ")[0].endswith("belum lengkap sampai TW IV")


def test_evidence_is_asked_for_once_its_quarter_is_looked_at():
    r = Rakit()
    indikator = r.indikator("80", kode="A")
    periode = f"{r.tahun}-T2"
    r.put(Bukti("b", indikator=indikator, periode=periode, uraian="Notula", wajib=1))
    assert asked(r, 1, "BUKTI-01") == []
    (pesan,) = asked(r, 2, "BUKTI-01")
    assert pesan.startswith(f"Bukti “Notula” pada A belum ada untuk triwulan II {r.tahun};")
    assert asked(r, 0, "BUKTI-01") == [pesan]


def test_rows_are_asked_for_as_far_as_they_are_due():
    r = Rakit()
    indikator = r.indikator("80", kode="A")
    r.triwulan(r.rincian(indikator), {1: ("10", "8")}, uraian="Kunjungan")
    assert asked(r, 1, "ISI-02") == []
    assert len(asked(r, 2, "ISI-02")) == 1
    assert len(asked(r, 0, "ISI-02")) == 1


def test_what_is_measured_once_a_year_is_not_asked_for_before_its_end():
    r = Rakit()
    table, own = r.indikator("80", kode="A"), r.indikator("80", kode="B", **YEARLY)
    r.rincian(table, (None, None))
    assert (asked(r, 3, "ISI-02"), asked(r, 3, "ISI-03")) == ([], [])
    assert (len(asked(r, 4, "ISI-02")), len(asked(r, 4, "ISI-03"))) == (1, 1)
    assert own


def test_a_budget_of_the_year_is_not_asked_for_before_its_end():
    r = Rakit()
    kegiatan = r.kegiatan("300")
    r.alokasi(kegiatan, r.indikator("80", kode="A"), "100", None)
    assert [len(asked(r, quarter, "ISI-04")) for quarter in (3, 4)] == [0, 2]


def test_money_known_for_the_whole_of_an_indikator_is_asked_for_each_quarter_that_is_over():
    r = Rakit()
    r.set(r.laporan.data.id, pengisian_anggaran="triwulan")
    indikator = r.indikator("80", kode="A")
    r.alokasi(r.kegiatan("300"), indikator, "300", None)
    r.nilai_indikator(indikator, 1, realisasi_anggaran="20")
    assert not [told for told in asked(r, 1, "ISI-04") if "Realisasi anggaran A" in told]
    (pesan,) = [told for told in asked(r, 2, "ISI-04") if "Realisasi anggaran A" in told]
    assert pesan.startswith("Realisasi anggaran A belum lengkap sampai TW II; isi, ")


def test_an_indikator_without_table_is_asked_for_each_quarter_that_is_over():
    r = Rakit()
    indikator = r.indikator("8", kode="A", **OWN)
    r.nilai_indikator(indikator, 1, realisasi="2")
    assert asked(r, 1, "ISI-03") == []
    assert len(asked(r, 2, "ISI-03")) == 1


def test_a_finding_of_an_empty_quarter_leads_to_the_first_one():
    r = Rakit()
    indikator = r.indikator("80", kode="A")
    rincian = r.rincian(indikator)
    r.triwulan(rincian, {3: (None, None), 1: ("10", "8"), 2: ("10", None)}, uraian="Kunjungan")
    laporan = r.laporan
    (found,) = [i for i in findings(laporan, figures(laporan, "2031-T3")) if i.kode == "ISI-02"]
    row = next(row for row in r.rows.values() if getattr(row, "periode", "") == "2031-T2")
    assert (found.lokasi.id, found.lokasi.column) == (row.id, "realisasi")


def test_the_target_of_a_quarter_is_not_held_against_what_is_promised_for_the_year():
    laporan = laporan_contoh("kecil")
    rows = [
        TargetPeriode(
            keyed_id(laporan.ruang, TargetPeriode, row.id, "2025-T1"), row.id, "2025-T1", "1", "2"
        )
        for row in laporan.daftar(Indikator)
    ]
    laporan = laporan.with_changes(rows)
    seen = {
        periode: {(i.kode, i.lokasi) for i in findings(laporan, figures(laporan, periode))}
        for periode in ("", "2025-T1")
    }
    new = {kode for kode, _ in seen["2025-T1"] - seen[""]}
    assert not {kode for kode in new if kode.startswith(("TGT", "LALU"))}


def test_below_its_target_a_quarter_asks_for_its_own_texts():
    r = Rakit()
    row = r.indikator("80", kode="A")
    for quarter in (1, 2):
        r.target(row, quarter, "80")
    r.triwulan(r.rincian(row), {1: ("10", "1"), 2: ("10", "1")})
    for place in ("analisis", "kendala", "tindak_lanjut"):
        r.put(Narasi(place, indikator=row, tempat=place, teks="Sudah ditulis."))
    assert asked(r, 0, "LENGKAP-02") == []
    assert len(asked(r, 2, "LENGKAP-02")) == 1
    for place in ("analisis", "kendala", "tindak_lanjut"):
        key = (row, place, f"{r.tahun}-T2")
        r.put(NarasiPeriode(place + "2", *key, teks="Sudah ditulis."))
    assert asked(r, 2, "LENGKAP-02") == []
    assert len(asked(r, 1, "LENGKAP-02")) == 1


def test_a_text_is_held_against_the_figures_of_its_own_quarter():
    r = Rakit()
    row = r.indikator("80", kode="A", nama="Layanan kunjungan")
    r.target(row, 1, "80")
    r.triwulan(r.rincian(row), {1: ("10", "8"), 2: ("10", "4"), 3: ("10", "4"), 4: ("10", "4")})
    says = "Realisasi Layanan kunjungan 80 %."
    r.put(NarasiPeriode("n", row, "analisis", f"{r.tahun}-T1", teks=says))
    assert asked(r, 1, "TEKS-01") == []
    assert asked(r, 0, "TEKS-01") == []
    r.put(NarasiPeriode("n", row, "analisis", f"{r.tahun}-T2", teks=says))
    assert len(asked(r, 2, "TEKS-01")) == 1
    assert asked(r, 1, "TEKS-01") == []
