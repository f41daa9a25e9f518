"""Where in a text a finding leads."""

import pytest

from lkjip_desktop.app.overview.naskah import Suspect, pointed_at, span_of
from lkjip_desktop.domain.model.entity import Narasi, keyed_id
from tests.contoh import laporan_contoh
from tests.memory import session_of


@pytest.mark.parametrize(
    ("said", "part", "text", "found"),
    [
        ("capaian 110 %", "110 %", "Rata-rata capaian 110 % itu baik.", "110 %"),
        ("capaian", "110 %", "Dari 110 % itu, capaian 110 % baik.", "110 %"),
        ("Muara Pinang | 12 | 10", "", "Wajib\u2029Muara Pinang\ufdd012\ufdd010\ufdd1", None),
        ("Jumlah gangguan naik", "", "jumlah gangguan: naik", "jumlah gangguan: naik"),
        ("[sebutkan]", "", "potensi [sebutkan] ini", "[sebutkan]"),
        ("2023", "", "Tahun 2024", ""),
        ("…", "", "Selesai.", ""),
    ],
)
def test_words_are_found_whatever_parts_them(said, part, text, found):
    span = span_of(Suspect(said, part or said), text)
    if found == "":
        assert span is None
    else:
        assert text[slice(*span)] == (found or text[text.index("Muara") : -1])
    if part:
        assert span[0] == text.rindex(part)


@pytest.mark.parametrize(
    ("said", "kode", "words"),
    [
        ("Ini diatur dengan UU Nomor 12 Tahun 1995.", "HUKUM-02", "UU Nomor 12 Tahun 1995"),
        ("Laporan Kinerja Tahun 2021 ini memuat hasil pengukuran.", "TEKS-03", "2021"),
        ("Kesimpulan: TBD", "TEKS-04", "TBD"),
        ("Kami membenahi antara lain:", "TEKS-05", "antara lain:"),
        ("Laporan ini memuat 31 indikator.", "TEKS-06", "31 indikator"),
    ],
)
def test_a_finding_points_at_what_it_tells_of_a_text(said, kode, words):
    laporan = laporan_contoh("induk")
    row = keyed_id(laporan.ruang, Narasi, None, "simpulan")
    session = session_of(laporan.with_changes([Narasi(row, tempat="simpulan", teks=said)]), "Siti")
    temuan = next(t for t in session.findings if (t.kode, t.lokasi.id) == (kode, row))
    spans = (span_of(item, said) for item in pointed_at(temuan))
    assert words in said[slice(*next(filter(None, spans)))]
