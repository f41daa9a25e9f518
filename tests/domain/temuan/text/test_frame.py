"""What frames a sentence and tells nothing is left out; what narrows it stays."""

import pytest

from lkjip_desktop.domain.temuan.text.frame import FRAMING, only_announces, without_frame
from tests.korpus.kasus import sisipkan
from tests.korpus.ukur import ditambah

SAID = "Semua kegiatan menyerap lebih dari 95 persen."
FRAMES = [
    "Dapat disampaikan bahwa {}",
    "Berdasarkan hasil pengukuran kinerja, {}",
    "Sebagaimana tampak pada tabel di atas, {}",
    "Dari uraian di atas, dapat disimpulkan bahwa {}",
    "Meskipun menghadapi berbagai kendala, {}",
    "Dengan demikian, {}",
    "Alhasil, berkat dukungan semua pihak, {}",
    "Pelayanan berjalan dengan tertib dan {}",
    "Pelaksanaan tugas berlangsung lancar, sedangkan {}",
    "{}; pelaksanaan tugas berjalan dengan tertib",
    "{}, serta mendapat perhatian pimpinan",
    "{}, walaupun banyak kendala",
]
NARROWER = [
    "Tidak benar bahwa semua kegiatan menyerap lebih dari 95 persen.",
    "Berdasarkan hasil pengukuran triwulan ketiga, semua kegiatan menyerap lebih dari 95 persen.",
    "Berdasarkan data sementara, semua kegiatan menyerap lebih dari 95 persen.",
    "Berdasarkan data pada loket utama, semua kegiatan menyerap lebih dari 95 persen.",
    "Berdasarkan data Dinas Kesehatan, semua kegiatan menyerap lebih dari 95 persen.",
    "Menurut golongan, semua kegiatan menyerap lebih dari 95 persen.",
    "Selain itu, semua kegiatan menyerap lebih dari 95 persen.",
    "Pelayanan berjalan dengan tertib dan serapannya lebih dari 95 persen.",
    "Pelayanan berjalan dengan tertib dan mencapai 95 persen.",
    "Pelayanan berjalan dengan tertib dan tidak mencapai 95 persen.",
    "Pelayanan di Kota Baru dan Kota Lama mencapai 95 persen.",
    "Semua kegiatan, kecuali satu, menyerap lebih dari 95 persen.",
    "Semua kegiatan menyerap lebih dari 95 persen, yang tidak termasuk sisa lelang.",
]


def _framed(frame: str, said: str = SAID) -> str:
    """A sentence in a frame that stands before or behind it."""
    if frame.startswith("{}"):
        return f"{frame.format(said[:-1])}."
    return frame.format(said[0].lower() + said[1:])


@pytest.mark.parametrize("frame", FRAMES)
def test_what_tells_nothing_is_left_out(frame: str) -> None:
    assert without_frame(_framed(frame)).rstrip(".") == SAID[:-1]


@pytest.mark.parametrize("frame", FRAMES)
def test_each_frame_has_a_word_of_those_that_are_asked_for_first(frame: str) -> None:
    assert FRAMING & {*frame.casefold().replace(",", " ").replace(";", " ").split()}


@pytest.mark.parametrize(
    "aside",
    [
        ", sebagaimana disajikan pada tabel di atas, ",
        ", berdasarkan data yang dihimpun oleh tim penyusun, ",
        " – sebagaimana dipaparkan di muka – ",
        " (sebagaimana dipaparkan di muka) ",
        ", dengan segala keterbatasan yang ada, ",
    ],
)
def test_an_aside_that_tells_nothing_is_left_out(aside: str) -> None:
    words = without_frame(f"Semua kegiatan{aside}menyerap lebih dari 95 persen.")
    assert " ".join(words.split()) == SAID


@pytest.mark.parametrize("sentence", [SAID, *NARROWER])
def test_what_narrows_a_sentence_stays(sentence: str) -> None:
    assert without_frame(sentence) == sentence


@pytest.mark.parametrize("frame", FRAMES)
def test_what_is_wrong_is_found_in_any_frame(frame: str) -> None:
    contoh, tempat = "besar", "struktur_organisasi"
    teks = _framed(frame, "Pegawai terdiri atas 52 laki-laki dan 29 perempuan.")
    found = ditambah(contoh, tempat, sisipkan(contoh, tempat, teks))
    assert "TEKS-01" in {item.kode for item in found}


def test_a_part_of_what_is_framed_is_found_by_itself() -> None:
    contoh, tempat = "terkoreksi", "3F.kendala"
    teks = (
        "Hasil evaluasi internal menunjukkan bahwa karena anggaran baru cair pada bulan"
        " September, serapannya hanya 65 persen."
    )
    found = ditambah(contoh, tempat, sisipkan(contoh, tempat, teks))
    assert "TEKS-01" in {item.kode for item in found}


@pytest.mark.parametrize("opener", ["Dengan demikian, t", "Patut dicatat bahwa t", "T"])
def test_what_would_be_is_no_claim_behind_an_opener(opener: str) -> None:
    contoh, tempat = "bpsb_melinjo", "SB-08.analisis"
    teks = "anpa kedua kabupaten itu, label yang sah mencapai 96,60 persen dan target terlampaui."
    assert not ditambah(contoh, tempat, sisipkan(contoh, tempat, f"{opener}{teks}"))


def test_another_office_is_found_behind_an_opener() -> None:
    contoh, tempat = "pn_lintang", "tugas_fungsi"
    teks = (
        "Pelayanan berjalan dengan tertib dan pelaksanaan tugas Pengadilan Negeri Bukit Jarum"
        " meliputi penerimaan, pemeriksaan, dan pemutusan perkara pada tingkat pertama."
    )
    found = ditambah(contoh, tempat, sisipkan(contoh, tempat, teks))
    assert "SEBUT-01" in {item.kode for item in found}


def test_a_lead_in_that_only_announces_its_items_leaves_them_as_they_are() -> None:
    contoh, tempat = "bapas_kemuning", "1A.analisis"
    told = "1. Dari 500 permintaan litmas, 486 selesai tepat waktu.\n2. Pembinaan dilanjutkan."
    lead = "Hal-hal yang perlu dilaporkan:"
    found = ditambah(contoh, tempat, sisipkan(contoh, tempat, f"{lead}\n\n{told}"))
    assert "TEKS-01" in {item.kode for item in found}
    assert only_announces(lead)
    assert only_announces("Beberapa hal yang dapat disampaikan adalah sebagai berikut:")
    assert not only_announces("Hal-hal yang perlu diperbaiki pada tahun depan:")
    assert not only_announces("Kegiatan yang perlu dilaporkan:")


@pytest.mark.parametrize("lead", ["", "Hal-hal yang perlu dilaporkan:\n\n"])
def test_an_item_that_is_a_sentence_is_no_name_with_its_figure(lead: str) -> None:
    contoh, tempat = "labkes", "rencana_kerja_anggaran"
    teks = "Pagu Rp4 miliar, 9,59 persen (Rp350 juta) di atas pagu awal tahun 2022."
    told = f"{lead}1. {teks}\n2. Pembinaan tetap dilanjutkan."
    assert not ditambah(contoh, tempat, sisipkan(contoh, tempat, told))
