"""True sentences on the money, the kegiatan, the counts and pairs of indikator of every office.

Each is so by the figures of its office; none may raise anything.
``.venv/bin/python -m tests.korpus.sebar [LANGKAH]`` lists those that do.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator, Sequence
from fractions import Fraction
from operator import attrgetter

from lkjip_desktop.domain.formula.anggaran.kegiatan import KegiatanResult
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.number.figure import format_rupiah
from lkjip_desktop.domain.temuan.claim.facts import Facts
from tests.korpus.buta import KANTOR
from tests.korpus.kasus import dasar, sisipkan
from tests.korpus.tabur import ANGGARAN, Tabur
from tests.korpus.tebar import IKHTISAR, sebut, tulis
from tests.korpus.ukur import ditambah

PASANGAN = 12
"""Pairs of indikator that are drawn of an office."""
PENUH = Fraction(100)
Isi = Iterator[tuple[str, str]]


def sebar(langkah: int = 1) -> Iterator[Tabur]:
    """All of them, or one of so many."""
    every = (Tabur(contoh, *item) for contoh in KANTOR.values() for item in _of(contoh))
    yield from (item for nomor, item in enumerate(every) if nomor % langkah == 0)


def alarm(langkah: int = 1) -> list[Tabur]:
    """Those that raise something."""
    return [x for x in sebar(langkah) if ditambah(x.contoh, x.tempat, sisipkan(*x))]


def _of(contoh: str) -> Isi:
    laporan = dasar(contoh)
    facts = Facts(laporan, figures(laporan), Reader(laporan))
    lines = [x for x in facts.lines() if isinstance(x.serapan, Fraction)]
    for line in lines:
        yield from ((ANGGARAN, isi) for isi in _kegiatan(line, facts))
    if len(lines) == len(facts.lines()) > 2:
        yield from ((ANGGARAN, isi) for isi in _order(lines))
    yield from ((ANGGARAN, isi) for isi in _pagu(facts))
    members = facts.members()
    if len(members) > 2 and all(isinstance(x.capaian, Fraction) for x in members):
        for tempat in (IKHTISAR, "simpulan", "capaian_kinerja"):
            yield from ((tempat, isi) for isi in _counts(members, facts))
        draw = random.Random(len(members) + facts.tahun)
        for _ in range(PASANGAN):
            one, two = draw.sample(members, 2)
            yield from ((IKHTISAR, isi) for isi in _pair(one, two))


def _kegiatan(line: KegiatanResult, facts: Facts) -> Iterator[str]:
    nama, whole = line.kegiatan.nama, facts.whole("serapan")
    pagu, spent, rest = map(format_rupiah, (line.pagu, line.realisasi, line.sisa))
    share = tulis(line.serapan)
    yield f"{nama} memperoleh pagu {pagu} dan terealisasi {spent} ({share} persen)."
    yield f"Kegiatan {nama} menyerap {spent} dari pagu {pagu}."
    yield f"Sisa anggaran kegiatan {nama} sebesar {rest}."
    yield f"Dari pagu {pagu}, kegiatan {nama} menyisakan {rest}."
    yield f"Serapan {nama} mencapai {share} persen."
    yield f"{nama} menyerap {share}% dari pagunya."
    if isinstance(whole, Fraction) and whole != line.serapan:
        more = "tinggi" if line.serapan > whole else "rendah"
        yield f"Serapan {nama} {share} persen, lebih {more} daripada serapan kantor."


def _order(lines: Sequence[KegiatanResult]) -> Iterator[str]:
    """Which kegiatan has most and least, where one alone has."""
    by_pagu = sorted(lines, key=attrgetter("pagu"))
    by_share = sorted(lines, key=attrgetter("serapan"))
    *_, second, most = by_pagu
    if most.pagu > second.pagu:
        yield f"Pagu terbesar terdapat pada {most.kegiatan.nama}, yaitu {format_rupiah(most.pagu)}."
        yield f"{most.kegiatan.nama} menerima pagu paling besar."
    if by_share[-1].serapan > by_share[-2].serapan:
        share = tulis(by_share[-1].serapan)
        yield f"Serapan tertinggi dicapai {by_share[-1].kegiatan.nama} ({share} persen)."
    if by_share[0].serapan < by_share[1].serapan:
        nama, share = by_share[0].kegiatan.nama, tulis(by_share[0].serapan)
        yield f"Serapan terendah pada {nama}, yakni {share} persen."
        yield f"{nama} menyerap paling sedikit secara persentase, yaitu {share} persen."
    both = f"{most.kegiatan.nama} dan {second.kegiatan.nama}"
    yield f"Pagu {both} berjumlah {format_rupiah(most.pagu + second.pagu)}."
    shares = f"{tulis(most.serapan)} persen dan {tulis(second.serapan)} persen"
    yield f"{both} menyerap masing-masing {shares}."
    many = sum(line.serapan > 95 for line in lines)
    yield f"Dari {len(lines)} kegiatan, {many} di antaranya terserap di atas 95 persen."


def _pagu(facts: Facts) -> Iterator[str]:
    names = ("awal", "akhir", "belanja", "sisa", "serapan")
    first, final, spent, rest, share = (facts.whole(name) for name in names)
    if not all(isinstance(nilai, Fraction) for nilai in (final, spent, rest, share)):
        return
    said, left = tulis(share), tulis(PENUH - share)
    yield f"Realisasi anggaran sebesar {format_rupiah(spent)} atau {said} persen."
    yield f"Sisa anggaran {format_rupiah(rest)} dikembalikan ke kas negara."
    yield f"Dari pagu {format_rupiah(final)}, terserap {said} persen."
    yield f"Serapan anggaran {said} persen, menyisakan {left} persen."
    yield f"Sekitar {round(share)} persen anggaran terserap."
    if isinstance(first, Fraction) and first != final:
        verb, change = "bertambah" if final > first else "berkurang", abs(final - first)
        start, end, by = map(format_rupiah, (first, final, change))
        yield f"Pagu awal {start} {verb} {by} menjadi {end}."
        yield f"Pagu berubah dari {start} menjadi {end}."


def _nama(hasil: IndikatorResult) -> str:
    return hasil.indikator.nama_pendek or hasil.indikator.nama


def _counts(members: Sequence[IndikatorResult], facts: Facts) -> Iterator[str]:
    """How many meet their target, which do not, and which has most and least."""
    every, missed = len(members), [x for x in members if x.capaian < PENUH]
    met, mean = every - len(missed), facts.whole("rata")
    share = tulis(Fraction(met * 100, every))
    yield f"Sebanyak {met} dari {every} indikator ({share} persen) mencapai target."
    if 0 < len(missed) <= 3:
        *some, last = map(_nama, missed)
        named = f"{', '.join(some)}{',' if some[1:] else ''} dan {last}" if some else last
        yield f"Semua indikator mencapai target, kecuali {named}."
        yield f"Hanya {len(missed)} indikator yang belum mencapai target, yaitu {named}."
        yield f"Selain {named}, seluruh indikator memenuhi target."
    if isinstance(mean, Fraction):
        yield f"Rata-rata capaian {every} indikator sebesar {tulis(mean)} persen."
    least, *_, third, second, most = sorted(members, key=attrgetter("capaian"))
    if most.capaian > second.capaian:
        yield f"Capaian tertinggi diraih {_nama(most)} dengan {tulis(most.capaian)} persen."
    if third.capaian < second.capaian < most.capaian:
        behind = f"{_nama(second)} dengan {tulis(second.capaian)} persen"
        yield f"Setelah {_nama(most)}, capaian tertinggi berikutnya adalah {behind}."
    if sum(x.capaian == least.capaian for x in members) == 1:
        yield f"{_nama(least)} menempati urutan terakhir dalam capaian."


def _pair(one: IndikatorResult, two: IndikatorResult) -> Iterator[str]:
    first, second = _nama(one), _nama(two)
    done, other = (sebut(x.realisasi, x.indikator.satuan) for x in (one, two))
    if done and other:
        yield f"{first} dan {second} masing-masing terealisasi {done} dan {other}."
        yield f"Realisasi {first} {done}, sedangkan {second} {other}."
        yield f"{first} tercatat {done}; sementara itu, {second} {other}."
    if one.capaian > two.capaian:
        more, less = tulis(one.capaian), tulis(two.capaian)
        yield f"Capaian {first} ({more} persen) lebih tinggi daripada {second} ({less} persen)."
        apart = tulis(one.capaian - two.capaian)
        yield f"Capaian {second} tertinggal {apart} poin persen dari {first}."
    if min(one.capaian, two.capaian) >= PENUH:
        yield f"Baik {first} maupun {second} mencapai target."
    if one.capaian < PENUH <= two.capaian:
        yield f"{second} mencapai target, tetapi {first} belum."


if __name__ == "__main__":
    for item in alarm(int(sys.argv[1]) if sys.argv[1:] else 1):
        print(*item)
