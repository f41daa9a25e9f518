"""The findings over the corpora: how often they alarm at what is true and find what is false.

The numbers of today stand in ``counts/korpus.json`` and may only get better.
"""

import json
import os
import random
from collections import Counter
from collections.abc import Callable
from functools import cache

import pytest

import tests
from tests.domain.temuan.jalan import WAYS, way_out
from tests.korpus.data.benar import data_benar
from tests.korpus.kasus import FOLDER, dasar, jalur, kalimat_benar, salah, sisipkan, terapkan
from tests.korpus.ukur import Hasil, ditambah, ukur

ANGKA = FOLDER / "counts" / "korpus.json"
CUT = 11
"""Of so many sentences one is cut off in the short run."""
TUJUAN = {"alarm": (4, 600), "ditemukan": (270, 300)}
"""At most 4 alarms in 600 true ones, at least 270 found of 300 false ones."""


@cache
def _hasil() -> Hasil:
    return ukur()


def _summary(hasil: Hasil) -> str:
    angka = hasil.angka
    true = len([*kalimat_benar(), *data_benar()])
    false = len(hasil.ditemukan) + len(hasil.terlewat)
    alarms = angka["alarm_kalimat"] + angka["alarm_data"]
    return (
        f"benar: {alarms} alarm dari {true} (tujuan {TUJUAN['alarm'][0]} dari"
        f" {TUJUAN['alarm'][1]}); salah: {angka['ditemukan']} ditemukan dari {false}"
        f" (tujuan {TUJUAN['ditemukan'][0]} dari {TUJUAN['ditemukan'][1]})"
    )


def _by_kind(hasil: Hasil) -> str:
    every = Counter(item.jenis for item in salah())
    found = Counter(item.jenis for item in salah() if item.id in hasil.ditemukan)
    return "\n".join(f"  {found[kind]} dari {count} {kind}" for kind, count in every.items())


def test_measures_are_no_worse_than_noted(record_property: Callable[[str, object], None]) -> None:
    hasil = _hasil()
    record_property("korpus", _summary(hasil))
    print(_summary(hasil), _by_kind(hasil), sep="\n")
    if os.environ.get("LKJIP_UJI_TULIS_KORPUS") == "1":
        ANGKA.write_text(json.dumps(hasil.angka, indent=2) + "\n", encoding="utf-8")
    noted = json.loads(ANGKA.read_text(encoding="utf-8"))
    list_them = "`python -m tests.korpus` tells which"
    assert hasil.alarm_kalimat[noted["alarm_kalimat"] :] == (), f"more alarms: {list_them}"
    assert hasil.alarm_data[noted["alarm_data"] :] == (), f"more alarms: {list_them}"
    assert len(hasil.ditemukan) >= noted["ditemukan"], f"fewer found: {list_them}"
    assert hasil.angka == noted, "better: note it with LKJIP_UJI_TULIS_KORPUS=1"


def test_whatever_is_said_of_the_corpora_ends_with_a_way_out() -> None:
    assert len(_hasil().pesan) > 400
    assert [pesan for pesan in _hasil().pesan if way_out(pesan) not in WAYS] == []


UNFINISHED = [
    ("besar", "ikhtisar_eksekutif", "Dari 13 indikator yang"),
    ("bapas", "1.2.analisis", "Litmas diversi seluruhnya selesai tepat waktu,"),
    ("distan_makmur", "ikhtisar_eksekutif", "Empat indikator belum mencapai target dan"),
    (
        "kanwil",
        "realisasi_anggaran",
        "Dari tujuh kegiatan, enam terserap 95% atau lebih; satu kegiatan, yakni",
    ),
    (
        "kecamatan",
        "K.2.analisis",
        "tepat 91 waktu kabupaten:\n- %\n- IKM permohonan Rata-rata 82,4",
    ),
    ("bapas", "realisasi_anggaran", "| Sisa |\n|---|--:|--:|--:|\n| 51 | 2.900 | 2.861 | 38,7 |"),
]
"""What stood in a text in the middle of typing and was once an error of the program."""


@pytest.mark.parametrize(("contoh", "tempat", "teks"), UNFINISHED)
def test_a_sentence_in_the_middle_of_typing_is_read(contoh: str, tempat: str, teks: str) -> None:
    ditambah(contoh, tempat, sisipkan(contoh, tempat, teks))


def test_sentences_cut_off_at_any_word_are_read() -> None:
    """A text is looked at while it is typed, so that each of its beginnings is one."""
    every = sorted((*kalimat_benar(), *salah()), key=lambda item: (item.contoh, item.tempat))
    for kasus in every:
        dice = random.Random(kasus.id)
        if kasus.tempat != "data" and (tests.PENUH or not dice.randrange(CUT)):
            kata = kasus.isi.split(" ")
            isi = " ".join(kata[: dice.randrange(1, len(kata) + 1)]).rstrip(".")
            ditambah(kasus.contoh, kasus.tempat, terapkan(kasus._replace(isi=isi)))


def test_corpora_are_as_large_as_they_should_be_and_no_id_stands_twice() -> None:
    sentences, data, false = list(kalimat_benar()), list(data_benar()), list(salah())
    assert len(sentences) >= 400
    assert len(data) >= 200
    assert len(false) >= 300
    ids = [item.id for item in (*sentences, *data, *false)]
    assert len(ids) == len(set(ids))
    assert all(item.jenis and item.satu and item.dua and item.kode for item in false)


def test_each_case_changes_its_example() -> None:
    for kasus in (*kalimat_benar(), *salah()):
        laporan = dasar(kasus.contoh)
        assert laporan.with_changes(terapkan(kasus)) != laporan, kasus.id
    for item in data_benar():
        laporan = dasar(item.contoh)
        assert laporan.with_changes(item.rows) != laporan, item.id


def test_what_an_example_has_anyway_is_not_counted() -> None:
    rows = sisipkan("terkoreksi", "simpulan", "Semua pihak kami ucapkan terima kasih.")
    assert ditambah("terkoreksi", "simpulan", rows) == ()
    assert ditambah("terkoreksi", "data", [jalur("terkoreksi")["laporan"]]) == ()


@pytest.mark.parametrize("contoh", ["terkoreksi", "kecil", "besar"])
def test_what_a_case_adds_is_counted(contoh: str) -> None:
    rows = sisipkan(contoh, "simpulan", "Jumlahnya 17 (tujuh).")
    assert [item.kode for item in ditambah(contoh, "simpulan", rows)] == ["TEKS-02"]
