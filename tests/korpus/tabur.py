"""True sentences made of the figures of every office: none may raise anything.

They are told in the plain forms that the nets for money, counts, orders and free tables read, over
all offices of the blind sets; what is true of one office in such a form must be so of all.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.sebutan import PILIHAN
from lkjip_desktop.domain.number.figure import Nilai, format_number, format_rupiah
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.known import of_jenis
from lkjip_desktop.domain.temuan.claim.units import rupiah_of
from tests.korpus.buta import KANTOR
from tests.korpus.kasus import dasar, jalur, sisipkan
from tests.korpus.ukur import ditambah

ANGGARAN = "realisasi_anggaran"
BAGIAN = ("struktur_organisasi", "isu_strategis")


class Tabur(NamedTuple):
    """A true sentence, and where it stands."""

    contoh: str
    tempat: str
    isi: str


def tabur(langkah: int = 1) -> Iterator[Tabur]:
    """All of them, or one of so many."""
    every = [
        Tabur(contoh, tempat, isi) for contoh in KANTOR.values() for tempat, isi in _of(contoh)
    ]
    yield from every[::langkah]


def alarm(langkah: int = 1) -> list[Tabur]:
    """Those that raise something."""
    return [x for x in tabur(langkah) if ditambah(x.contoh, x.tempat, sisipkan(*x))]


def _of(contoh: str) -> Iterator[tuple[str, str]]:
    laporan = dasar(contoh)
    facts = Facts(laporan, figures(laporan), Reader(laporan))
    for makers in (_jenis, _pagu, _orders, _changes, _tables):
        yield from makers(facts)
    known = {row.split("/")[1] for row in jalur(contoh) if row.startswith("indikator/")}
    for hasil in facts.members():
        kode = hasil.indikator.kode
        yield from (("ikhtisar_eksekutif", isi) for isi in _money(hasil))
        if kode in known:
            yield from ((f"{kode}.analisis", isi) for isi in (*_rows(hasil), *_money(hasil)))


def _persen(nilai: Nilai) -> str:
    return f"{format_number(nilai, 2)} persen"


def _jenis(facts: Facts) -> Iterator[tuple[str, str]]:
    whole = facts.whole("akhir")
    for key in ("51", "52", "53", "57"):
        known, nama = of_jenis(key, facts), PILIHAN[key].capitalize()
        if "serapan" not in known or not isinstance(whole, Fraction):
            continue
        pagu, belanja, sisa = (format_rupiah(known[x]) for x in ("pagu", "belanja", "sisa"))
        serapan = _persen(known["serapan"])
        yield ANGGARAN, f"Serapan {nama.lower()} mencapai {serapan}."
        yield ANGGARAN, f"{nama} terealisasi {belanja} dari pagu {pagu} atau {serapan}."
        yield ANGGARAN, f"{nama} menyisakan {sisa} karena harga turun."
        share = _persen(known["pagu"] * 100 / whole)
        yield ANGGARAN, f"{nama} mengambil {share} dari seluruh pagu."


def _pagu(facts: Facts) -> Iterator[tuple[str, str]]:
    whole, first = facts.whole("akhir"), facts.whole("awal")
    changes = [nilai for nilai in facts.revisions() if isinstance(nilai, Fraction)]
    if not isinstance(whole, Fraction):
        return
    for line in facts.lines():
        if isinstance(line.pagu, Fraction):
            share, nama = _persen(line.pagu * 100 / whole), line.kegiatan.nama
            yield ANGGARAN, f"{nama} memakai {share} dari seluruh pagu."
            yield ANGGARAN, f"Sebanyak {share} pagu digunakan untuk {nama}."
    sections = [(name, group.pagu) for _, name, group in facts.sections()]
    for name, pagu in sections:
        if isinstance(pagu, Fraction):
            yield ANGGARAN, f"{name} mengelola {_persen(pagu * 100 / whole)} dari seluruh pagu."
    if len(changes) == 1:
        verb = "menaikkan" if changes[0] > 0 else "memangkas"
        amount, start, end = map(format_rupiah, (abs(changes[0]), first, whole))
        yield ANGGARAN, f"Perubahan anggaran {verb} pagu sebesar {amount}."
        yield ANGGARAN, f"Revisi mengubah pagu awal {start} menjadi {end}."


def _orders(facts: Facts) -> Iterator[tuple[str, str]]:
    told = [(x.capaian, x.indikator.nama_pendek) for x in facts.members()]
    ranked = sorted(((n, x) for n, x in told if isinstance(n, Fraction)), reverse=True)
    values = [nilai for nilai, _ in ranked]
    names = [name for _, name in ranked]
    if len({*values[:4]}) == len(values[:4]):
        best = f"{names[0]}, {names[1]}, dan {names[2]}"
        yield "capaian_kinerja", f"Tiga capaian tertinggi berturut-turut adalah {best}."
    if len({*values[-3:]}) == len(values[-3:]):
        yield "capaian_kinerja", f"Dua capaian terendah ada pada {names[-1]} dan {names[-2]}."


def _changes(facts: Facts) -> Iterator[tuple[str, str]]:
    members, year = facts.members(), facts.tahun - 1
    pairs = [(x.realisasi, facts.past(x.indikator.id, year).get("realisasi")) for x in members]
    known = [(a, b) for a, b in pairs if isinstance(a, Fraction) and isinstance(b, Fraction)]
    if len(known) < len(members):
        return
    up, down = sum(a > b for a, b in known), sum(a < b for a, b in known)
    yield "simpulan", f"Dibandingkan tahun {year}, {up} indikator realisasinya meningkat."
    yield "simpulan", f"Sebanyak {down} indikator menurun dibandingkan tahun lalu."
    if up * 2 > len(members):
        yield "simpulan", f"Sebagian besar indikator meningkat dibandingkan tahun {year}."


def _tables(facts: Facts) -> Iterator[tuple[str, str]]:
    for tempat in BAGIAN:
        for table, rows in zip(facts.free(tempat), facts.free_rows(tempat), strict=True):
            first, last = dict(rows[0].angka), dict(rows[-1].angka)
            for head, total in table.kolom:
                what = head.lower()
                yield tempat, f"Jumlah {what} di kantor ini {total} orang."
                yield tempat, f"Sebanyak {total} {what} bertugas di {len(rows)} tempat."
                one, two = (f"{row.uraian} memiliki" for row in (rows[0], rows[-1]))
                yield tempat, f"{one} {first[head]} {what} dan {two} {last[head]} {what}."
            if table.kolom[1:]:
                (one, _), (two, _) = table.kolom[:2]
                parts = f"{one.lower()} {first[one]} orang dan {two.lower()} {first[two]} orang"
                yield tempat, f"{rows[0].uraian} terdiri atas {parts}."


def _rows(hasil: IndikatorResult) -> Iterator[str]:
    now, aim, row = hasil.realisasi, hasil.target, hasil.indikator
    if isinstance(now, Fraction) and isinstance(aim, Fraction) and now != aim:
        more = "tinggi" if now > aim else "rendah"
        yield f"{row.nama_pendek} masih lebih {more} daripada target."
    for table in hasil.rincian:
        shares = [x.persentase for x in table.baris if isinstance(x.persentase, Fraction)]
        if len(shares) == len(table.baris) > 1:
            apart = format_number(max(shares) - min(shares), 2)
            yield f"Selisih antara yang tertinggi dan yang terendah {apart} poin persentase."
        for item in table.baris:
            done, of = (format_number(x, 0) for x in (item.realisasi, item.pembanding))
            what = table.kolom_pembanding.lower()
            yield f"Pada {item.baris.uraian} tercatat {done} dari {of} {what}."


def _money(hasil: IndikatorResult) -> Iterator[str]:
    """An indikator in millions of rupiah, told in them with and without Rp, and in full."""
    nama, scale = hasil.indikator.nama_pendek, rupiah_of(hasil.indikator.satuan)
    now, aim = hasil.realisasi, hasil.target
    if scale <= 1 or not isinstance(now, Fraction) or not isinstance(aim, Fraction):
        return
    for word, size in (("juta", 10**6), ("miliar", 10**9)):
        done, of = (format_number(nilai * scale / size, 3) for nilai in (now, aim))
        for rp, behind in (("Rp", ""), ("", ""), ("", " rupiah")):
            one, two = f"{rp}{done} {word}{behind}", f"{rp}{of} {word}{behind}"
            yield f"Realisasi {nama} {one}."
            yield f"{nama} terkumpul {one} dari target {two}."
            yield f"Target {nama} sebesar {two}."
    yield f"{nama} mencapai {format_rupiah(now * scale)}."


if __name__ == "__main__":
    for item in alarm():
        print(*item)
