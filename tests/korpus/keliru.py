"""Slips: true sentences with one figure or one word turned, which makes them false.

What is found here was not written to be found: every true sentence of the corpora is turned by
chance, each of its figures in five ways, each number of what there is a list of, and the one word
that tells an order, a change or a state.
A figure is turned only where the report has it and most words of what it is of stand near it (or
the text stands under that indikator, or it is of the whole office), for what is of nothing named no
rule can hold; and where it says how much: no year, no code, no number of a law, no limit. Not every
slip can be found: the name may stand there for another thing, the figure be right by chance, or the
one that it is turned into be as true.

``.venv/bin/python -m tests.korpus.keliru [LANGKAH]`` tells how many of them are found, by the kind
of slip, and lists the others; with a LANGKAH those of one of so many sentences.
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from functools import cache
from typing import Final, NamedTuple
from zlib import crc32

from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.entity import CapaianLalu
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.number.figure import round_half_up
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from tests.korpus import buta
from tests.korpus.kasus import Kasus, dasar, kalimat_benar, terapkan
from tests.korpus.ukur import ditambah

_ANGKA: Final = re.compile(
    r"(?<![\w.,/–-])(?P<rp>Rp\.? ?)?(?P<angka>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)"
    r"(?![\w/]|[.,:]\d|-\d|–\d|,-)(?P<satuan> ?%| persen| ribu| juta| miliar)?"
)
_BUKAN: Final = re.compile(
    r"(?:nomor|No\.|Tabel|Gambar|tahun|TA|triwulan|TW|semester|bulan|pasal|ayat|sasaran|indikator"
    r"|IKU|tujuan|halaman|bab|lebih dari|kurang dari|di atas|di bawah|sekitar|hampir|lebih kurang"
    r"|kisaran|antara|minimal|maksimal|paling (?:lama|banyak|lambat|sedikit)|tanggal|kurang lebih"
    r"|nyaris|mendekati|angka|tidak sampai|setidaknya|ke) $",
    re.IGNORECASE,
)
"""Words before a number that names something or is a limit."""
_BULAN: Final = re.compile(
    r" (?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)"
)
_KALI: Final = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9}
_PERSEN_TERBANYAK: Final = 999


class Angka(NamedTuple):
    """A figure where it stands in a sentence."""

    mulai: int
    akhir: int
    teks: str
    satuan: str
    """'rp', '%', or nothing."""
    nilai: Fraction
    langkah: Fraction
    """What its last digit counts."""

    @property
    def digit(self) -> str:
        return re.sub(r"\D", "", self.teks)

    @property
    def desimal(self) -> int:
        return len(self.teks.partition(",")[2])


def daftar_angka(teks: str) -> Iterator[Angka]:
    """The figures of a sentence that say how much."""
    for match in _ANGKA.finditer(teks):
        kata, satuan = match["angka"], (match["satuan"] or "").strip()
        depan, belakang = teks[: match.start()], teks[match.end() :]
        bare = not match["rp"] and not satuan
        named = bare and (re.fullmatch(r"(?:19|20)\d\d", kata) or _BULAN.match(belakang))
        numbered = depan.endswith("(") and re.match(r"\) [a-z]", belakang)
        twice = len(re.findall(rf"(?<![\d.,]){re.escape(kata)}(?!\d|[.,]\d)", teks)) > 1
        kali = _KALI.get(satuan, 1)
        scaled = kali > 1 and not match["rp"]
        if named or numbered or twice or scaled or _BUKAN.search(depan):
            continue
        kind = "rp" if match["rp"] else "%" if satuan in {"%", "persen"} else ""
        nilai = Fraction(kata.replace(".", "").replace(",", ".")) * kali
        langkah = Fraction(kali, 10 ** len(kata.partition(",")[2]))
        yield Angka(*match.span("angka"), kata, kind, nilai, langkah)


class Isi(NamedTuple):
    """A figure of a report and what it is of."""

    nilai: Fraction
    satuan: str
    nama: frozenset[str]
    """Stems of the name of what it is of; none where that is the whole office."""
    kode: str = ""
    """Of the indikator under which all that is said is of it."""


@cache
def isi_laporan(contoh: str) -> tuple[Isi, ...]:
    """The figures of a report, each with what it is of."""
    laporan = dasar(contoh)
    of_report = figures(laporan)
    found: list[tuple[object, str, str, str]] = []
    for row, hasil in of_report.indikator.items():
        indikator = hasil.indikator
        nama, kode = f"{indikator.nama} {indikator.nama_pendek}", indikator.kode
        unit = "%" if is_percent(indikator.satuan) else ""
        money = (hasil.pagu, hasil.realisasi_anggaran, hasil.sisa)
        shares = (hasil.capaian, hasil.serapan, hasil.efisiensi)
        own = (hasil.target, hasil.target_atas, hasil.realisasi)
        lalu = [x for x in laporan.rows(CapaianLalu).values() if x.indikator == row]
        past = (x for item in lalu for x in (item.target, item.realisasi))
        found += [(x, "rp", nama, kode) for x in money]
        found += [(x, "%", nama, kode) for x in shares]
        found += [(x, unit, nama, kode) for x in (*own, *past)]
        for table in hasil.rincian:
            judul = table.rincian.judul
            found += [
                (x, "", judul, kode) for x in (table.jumlah_pembanding, table.jumlah_realisasi)
            ]
            for baris in table.baris:
                uraian = baris.baris.uraian
                found.append((baris.persentase, "%", uraian, ""))
                found += [(x, "", uraian, "") for x in (baris.pembanding, baris.realisasi)]
    for line in of_report.kegiatan.values():
        nama = line.kegiatan.nama
        found += [(x, "rp", nama, "") for x in (line.pagu, line.realisasi, line.sisa)]
        found.append((line.serapan, "%", nama, ""))
    whole, pagu = of_report.ringkasan, of_report.pagu
    found += [(x, "rp", "", "") for x in (pagu.pagu_awal, pagu.pagu_akhir, pagu.pagu_lalu)]
    found.append((whole.realisasi_anggaran, "rp", "", ""))
    found += [(x, "%", "", "") for x in (whole.serapan, whole.rata_rata_capaian, whole.efisiensi)]
    return tuple(
        Isi(nilai, satuan, _akar(nama), kode)
        for nilai, satuan, nama, kode in found
        if isinstance(nilai, Fraction) and nilai > 0
    )


def _akar(teks: str) -> frozenset[str]:
    """The stems of the words that tell one thing from another."""
    kata = re.findall(r"[a-z]{3,}", teks.casefold())
    return frozenset({stem(x) for x in kata if x not in _UMUM})


_UMUM: Final = frozenset(
    {
        "dalam", "dan", "dari", "dengan", "indeks", "ini", "jumlah", "nilai", "oleh", "orang",
        "pada", "per", "persentase", "realisasi", "tahun", "target", "tingkat", "untuk", "yang",
    }
)  # fmt: skip
"""Words that stand in many names, or beside any figure."""
_DEPAN, _BELAKANG = 90, 60
"""Letters before and behind a figure among which its name is looked for."""
_SEBAGIAN_BESAR: Final = Fraction(3, 5)


def _dikenal(kasus: Kasus, angka: Angka) -> bool:
    """Whether the report has the figure, and what it is of is told near it."""
    near = _akar(kasus.isi[max(0, angka.mulai - _DEPAN) : angka.mulai + _BELAKANG])
    kode = kasus.tempat.rpartition(".")[0]

    def named(isi: Isi) -> bool:
        own = bool(isi.kode) and isi.kode == kode
        return own or len(isi.nama & near) >= _SEBAGIAN_BESAR * len(isi.nama)

    return any(
        isi.satuan == angka.satuan
        and round_half_up(isi.nilai / angka.langkah, 0) * angka.langkah == angka.nilai
        and named(isi)
        for isi in isi_laporan(kasus.contoh)
    )


def _tulis(angka: Angka, digit: str) -> str:
    """Digits written as the figure is: with its dots and as many decimals."""
    places = angka.desimal
    whole, part = (digit[:-places], digit[-places:]) if places else (digit, "")
    if "." in angka.teks and whole:
        whole = f"{int(whole):,}".replace(",", ".")
    return f"{whole or '0'},{part}" if part else whole


def _ganti(angka: Angka, dadu: random.Random, _: str) -> str:
    digit = angka.digit
    at = dadu.randrange(len(digit))
    other = dadu.choice([x for x in "123456789" if x != digit[at]])
    return digit[:at] + other + digit[at + 1 :]


def _tukar(angka: Angka, dadu: random.Random, _: str) -> str:
    digit = angka.digit
    places = [at for at in range(len(digit) - 1) if digit[at] != digit[at + 1]]
    places = [at for at in places if at or digit[1] != "0"]
    if not places:
        return ""
    at = dadu.choice(places)
    return digit[:at] + digit[at + 1] + digit[at] + digit[at + 2 :]


def _hilang(angka: Angka, dadu: random.Random, _: str) -> str:
    digit = angka.digit
    at = dadu.randrange(len(digit))
    found = digit[:at] + digit[at + 1 :]
    return found if len(digit) - angka.desimal > 1 and found[0] != "0" else ""


def _ganda(angka: Angka, dadu: random.Random, _: str) -> str:
    digit = angka.digit
    at = dadu.randrange(len(digit))
    return digit[:at] + digit[at] + digit[at:]


def _tetangga(angka: Angka, dadu: random.Random, contoh: str) -> str:
    """Another figure of the report in the same unit and of about the same size."""
    same = (isi.nilai for isi in isi_laporan(contoh) if isi.satuan == angka.satuan)
    near = (x for x in same if angka.nilai / 3 < x < angka.nilai * 3)
    others = {round_half_up(x / angka.langkah, 0) for x in near} - {angka.nilai / angka.langkah}
    return str(int(dadu.choice(sorted(others)))) if others else ""


_SALAH_TULIS: Final[dict[str, Callable[[Angka, random.Random, str], str]]] = {
    "digit lain": _ganti,
    "digit tertukar": _tukar,
    "digit hilang": _hilang,
    "digit ganda": _ganda,
    "angka lain": _tetangga,
}
"""How a figure is turned: the digits it is then written with, none where it cannot be."""


def salah_tulis(kasus: Kasus) -> Iterator[tuple[str, Kasus]]:
    """The sentence with each of its figures turned in each way."""
    for angka in daftar_angka(kasus.isi):
        if not _dikenal(kasus, angka):
            continue
        for nama, ubah in _SALAH_TULIS.items():
            digit = ubah(angka, random.Random(f"{kasus.id} {angka.mulai} {nama}"), kasus.contoh)
            teks = _tulis(angka, digit) if digit else angka.teks
            share = angka.satuan == "%" and digit and Fraction(digit) * angka.langkah
            if teks != angka.teks and not (share and share > _PERSEN_TERBANYAK):
                isi = kasus.isi[: angka.mulai] + teks + kasus.isi[angka.akhir :]
                key = f"{kasus.id}@{angka.mulai}"
                yield nama, kasus._replace(id=key, satu=teks, dua=angka.teks, isi=isi)


_LAWAN: Final = (
    ("tertinggi", "terendah"), ("terbesar", "terkecil"), ("terbanyak", "tersedikit"),
    ("paling tinggi", "paling rendah"), ("paling besar", "paling kecil"),
    ("paling banyak", "paling sedikit"), ("paling baik", "paling buruk"),
    ("meningkat", "menurun"), ("naik", "turun"), ("bertambah", "berkurang"),
    ("kenaikan", "penurunan"), ("membaik", "memburuk"), ("lebih tinggi", "lebih rendah"),
    ("lebih banyak", "lebih sedikit"), ("lebih cepat", "lebih lambat"),
    ("lebih baik", "lebih buruk"), ("di atas target", "di bawah target"),
)  # fmt: skip
"""Words that say the contrary of each other."""
_BELUM: Final = (
    ("melampaui target", "belum mencapai target"), ("melebihi target", "belum mencapai target"),
    ("belum mencapai target", "telah melampaui target"), ("belum tercapai", "telah tercapai"),
    ("tidak mencapai target", "melampaui target"), ("tidak tercapai", "tercapai"),
    ("mencapai target", "belum mencapai target"), ("memenuhi target", "belum memenuhi target"),
    ("tercapai", "belum tercapai"), ("terlampaui", "tidak terlampaui"),
)  # fmt: skip
"""What is said of a target, and its contrary."""
_SEMUA_LAWAN: Final = (*_LAWAN, *((dua, satu) for satu, dua in _LAWAN), *_BELUM)
_TAK: Final = re.compile(r"(?:belum|tidak|tanpa|bukan|gagal) (?:\w+ )?$", re.IGNORECASE)


def terbalik(kasus: Kasus) -> Iterator[tuple[str, Kasus]]:
    """The sentence with the one word turned that tells an order, a change or a state."""
    found: dict[tuple[int, int], str] = {}
    for kata, lawan in _SEMUA_LAWAN:
        for match in re.finditer(rf"\b{kata}\b", kasus.isi, re.IGNORECASE):
            found.setdefault(match.span(), lawan)
    longest = [
        (span, lawan)
        for span, lawan in found.items()
        if not any(a <= span[0] and span[1] <= b for a, b in found if (a, b) != span)
    ]
    if len(longest) != 1:
        return
    (first, last), lawan = longest[0]
    if not _TAK.search(kasus.isi[:first]):
        kata = lawan.capitalize() if kasus.isi[first].isupper() else lawan
        isi = kasus.isi[:first] + kata + kasus.isi[last:]
        old = kasus.isi[first:last]
        yield "kata terbalik", kasus._replace(id=f"{kasus.id}@{first}", satu=kata, dua=old, isi=isi)


_CACAH: Final = (
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
    "sepuluh", "sebelas", "dua belas", "tiga belas", "empat belas", "lima belas", "enam belas",
    "tujuh belas", "delapan belas", "sembilan belas", "dua puluh",
)  # fmt: skip
_CACAH_DIHITUNG: Final = re.compile(
    rf"(?<![\w.,/-])(?P<n>{'|'.join(sorted(_CACAH[2:], key=len, reverse=True))}|\d{{1,2}})"
    r"(?! ?(?:persen|%|kali|juta|tahun|bulan))(?: [a-z]+)? (?:indikator|sasaran|kegiatan|butir)\b",
    re.IGNORECASE,
)
"""A number of what a report has a list of."""


def salah_hitung(kasus: Kasus) -> Iterator[tuple[str, Kasus]]:
    """The sentence with each number of indikator, sasaran, kegiatan or butir one too large."""
    for match in _CACAH_DIHITUNG.finditer(kasus.isi):
        kata = match["n"]
        if kata.isdigit():
            lain = str(int(kata) + 1)
        elif kata.casefold() == _CACAH[-1]:
            continue
        else:
            lain = _CACAH[_CACAH.index(kata.casefold()) + 1]
        lain = lain.capitalize() if kata[0].isupper() else lain
        isi = kasus.isi[: match.start("n")] + lain + kasus.isi[match.end("n") :]
        key = f"{kasus.id}@{match.start('n')}"
        yield "cacah lain", kasus._replace(id=key, satu=lain, dua=kata, isi=isi)


def semua(langkah: int = 1) -> Iterator[tuple[str, Kasus]]:
    """All slips in one of LANGKAH true sentences; which, hangs on its id alone."""
    for kasus in (*kalimat_benar(), *buta.benar()):
        if kasus.tempat != "data" and crc32(kasus.id.encode()) % langkah == 0:
            yield from salah_tulis(kasus)
            yield from terbalik(kasus)
            yield from salah_hitung(kasus)


class HasilKeliru(NamedTuple):
    """What is found of the slips of each kind."""

    banyak: Counter[str]
    ditemukan: Counter[str]
    terlewat: tuple[tuple[str, Kasus], ...]


def ukur_keliru(slips: Iterable[tuple[str, Kasus]]) -> HasilKeliru:
    """How many slips raise something; those of one place follow each other, and share much."""
    many, found, missed = Counter[str](), Counter[str](), []
    for nama, kasus in sorted(slips, key=lambda item: (item[1].contoh, item[1].tempat)):
        many[nama] += 1
        if ditambah(kasus.contoh, kasus.tempat, terapkan(kasus)):
            found[nama] += 1
        else:
            missed.append((nama, kasus))
    return HasilKeliru(many, found, tuple(missed))


if __name__ == "__main__":
    hasil = ukur_keliru(semua(int(sys.argv[1]) if sys.argv[1:] else 1))
    for nama, kasus in hasil.terlewat:
        print(f"{kasus.id} {kasus.contoh} {kasus.tempat} [{nama}] {kasus.dua} -> {kasus.satu}")
        print(f"    {kasus.isi}")
    for nama, count in hasil.banyak.items():
        print(f"{hasil.ditemukan[nama]:5} of {count:5} {nama}")
    print(f"{hasil.ditemukan.total():5} of {hasil.banyak.total():5}")
