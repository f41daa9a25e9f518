"""A name that became another: only the texts that may say it are read again, and all of those."""

import random
import re
from dataclasses import replace
from typing import Any, cast

import pytest

import tests
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.formula.memo import forget
from lkjip_desktop.domain.model.entity import (
    Baris,
    Entity,
    Indikator,
    Jenjang,
    Kegiatan,
    Narasi,
    Sasaran,
    Satker,
    Subsie,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.temuan.claim import rules
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import Sentence
from lkjip_desktop.domain.temuan.examine import findings
from tests.contoh import CONTOH, laporan_contoh
from tests.korpus.kasus import dasar, jalur, sisipkan

HISTORIES = 100
NAMED: dict[type[Entity], tuple[str, ...]] = {
    Indikator: ("nama", "nama_pendek", "kode"),
    Sasaran: ("nama", "kode"),
    Jenjang: ("nama",),
    Kegiatan: ("nama", "kode"),
    Subsie: ("nama", "nama_pendek", "kode"),
    Baris: ("uraian",),
    Satker: ("nama", "nama_pendek"),
}


def _name(benih: random.Random, laporan: Laporan, old: str) -> str:
    """Words that a text says or another is called by, or some more or less of the old ones."""
    texts = [row.teks for row in laporan.rows(Narasi).values()]
    called = [row.nama for row in laporan.rows(Indikator).values()]
    pool = [words for text in (*texts, *called) if (words := re.findall(r"[\w.]+", text))]
    said = benih.choice(pool if benih.random() < 0.7 else [old.split() or ["x"]])
    first = benih.randrange(len(said))
    some = " ".join(said[first : first + benih.randint(1, 5)])
    return benih.choice((some, f"{old} {some}", f"Persentase tidak {old}", str(len(said))))


def _read(laporan: Laporan) -> object:
    """What is found, and how each text was read."""
    found = findings(laporan, figures(laporan))
    looked = {
        (room, key): [
            (item.text, item.said, [one.reading.parsed for one in item.judged]) for item in row
        ]
        for room, table in rules._LOOKED._tables.items()
        for key, row in table.values.items()
    }
    return found, looked


@pytest.mark.acak
def test_what_a_name_was_exchanged_in_reads_as_from_nothing(benih: random.Random) -> None:
    for _ in range(tests.banyak(HISTORIES)):
        laporan = laporan_contoh(benih.choice(CONTOH))
        forget()
        findings(laporan, figures(laporan))
        for _ in range(6):
            kind = benih.choice(list(NAMED))
            row = laporan.get(kind, benih.choice(sorted(laporan.rows(kind))))
            column = benih.choice(NAMED[kind])
            name = _name(benih, laporan, getattr(row, column))
            laporan = laporan.with_changes([replace(row, **{column: name})])
            remembered = _read(laporan)
            forget()
            assert _read(laporan) == remembered, (kind, column, name)


def test_a_name_of_other_words_leaves_the_texts_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each text was read again with each new name of anything: at 208 indikator 0.3 s a key."""
    laporan, read, known = laporan_contoh("induk"), list[str](), rules.parse

    def noted(sentence: Sentence, *of: Any) -> Parsed:
        read.append(sentence.text)
        return known(sentence, *of)

    monkeypatch.setattr(rules, "parse", noted)
    forget()
    findings(laporan, figures(laporan))
    every = list(read)
    for kind in (Sasaran, Subsie, Kegiatan, Jenjang):
        row = laporan.daftar(kind)[0]
        laporan = laporan.with_changes([replace(row, nama=f"{row.nama} zirkon")])
        read.clear()
        findings(laporan, figures(laporan))
        assert len(read) < len(every) / 5, kind
    said = next(text for text in every if len(re.findall(r"^[a-z]+ [a-z]+ ", text.casefold())))
    read.clear()
    laporan = laporan.with_changes([replace(laporan.daftar(Subsie)[0], nama=said)])
    findings(laporan, figures(laporan))
    assert said in read


def test_a_short_name_that_no_longer_tells_one_side_is_read_anew() -> None:
    """Tata tertib was taken for the whole of what joins two, though neither is told any more."""
    laporan = laporan_contoh("induk")
    row = next(x for x in laporan.daftar(Indikator) if x.nama_pendek == "Kepatuhan")
    forget()
    findings(laporan, figures(laporan))
    laporan = laporan.with_changes([replace(row, nama_pendek="10")])
    remembered = _read(laporan)
    forget()
    assert _read(laporan) == remembered


def test_a_row_called_like_a_part_of_a_name_is_no_longer_the_whole() -> None:
    """Pemeliharaan bendungan is what a table tells of one kind, once it has that kind."""
    forget()
    laporan = dasar("bws_merawan")
    path = "baris/SA-3/Prasarana terpelihara menurut jenis/Bendungan"
    row = cast("Baris", jalur("bws_merawan")[path])
    said = "Pemeliharaan bendungan menyerap Rp1,2 miliar."
    (teks,) = sisipkan("bws_merawan", "realisasi_anggaran", said)
    laporan = laporan.with_changes([teks])
    for uraian, count in (("Waduk", 1), ("Bendungan", 0), ("Waduk", 1)):
        laporan = laporan.with_changes([replace(row, uraian=uraian)])
        found = [item for item in findings(laporan, figures(laporan)) if item.kode == "TEKS-01"]
        assert len(found) == count, uraian


def test_a_part_of_the_name_of_a_sasaran_is_looked_for_anew() -> None:
    """Sasaran pelayanan aspirasi is one of three while only one is called so."""
    forget()
    laporan = dasar("setwan_cempaka")
    rows = [row for row in laporan.daftar(Sasaran) if row.dokumen == "laporan"]
    said = "Sasaran pelayanan aspirasi diukur dengan empat indikator."
    laporan = laporan.with_changes(sisipkan("setwan_cempaka", "capaian_kinerja", said))
    other = "Meningkatnya pelayanan pengaduan", rows[1].nama
    for nama, count in ((rows[1].nama, 1), (other[0], 0), (other[1], 1)):
        laporan = laporan.with_changes([replace(rows[1], nama=nama)])
        found = [item for item in findings(laporan, figures(laporan)) if item.kode == "TEKS-06"]
        assert len(found) == count, nama
    laporan = laporan.with_changes([replace(rows[2], nama="Meningkatnya pelayanan atas aspirasi")])
    assert "TEKS-06" not in {item.kode for item in findings(laporan, figures(laporan))}
