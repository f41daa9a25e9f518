"""Every rule over one report: what is found, the gravest first.

What the rules of one indikator found is remembered by the value of it, what those of the whole
found by what they read.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain, count, repeat
from operator import attrgetter
from typing import Final

from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.memo import Each, Memo, Source
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import Pengesampingan
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.temuan.bahan import IndikatorInput, inputs
from lkjip_desktop.domain.temuan.finding import Concern, Temuan
from lkjip_desktop.domain.temuan.ikatan import ikatan
from lkjip_desktop.domain.temuan.keluarga import OfLaporan, RuleFamily, parts_of
from lkjip_desktop.domain.temuan.rule import rujukan, sama, ukuran
from lkjip_desktop.domain.temuan.rule.anggaran import belanja, pagu
from lkjip_desktop.domain.temuan.rule.angka import kinerja
from lkjip_desktop.domain.temuan.rule.kelengkapan import berkas, bukti, isi, lengkap
from lkjip_desktop.domain.temuan.rule.naskah import hukum, sebut, teks
from lkjip_desktop.domain.temuan.rule.orang import pejabat
from lkjip_desktop.domain.temuan.rule.rencana import aksi, kait, target
from lkjip_desktop.domain.temuan.rule.tabel import bebas, hasil
from lkjip_desktop.domain.temuan.rule.waktu import lalu, tahun

RULES: Final[tuple[RuleFamily, ...]] = (
    isi.KELUARGA,
    target.KELUARGA,
    kait.KELUARGA,
    sama.KELUARGA,
    pagu.KELUARGA,
    belanja.KELUARGA,
    kinerja.KELUARGA,
    hasil.KELUARGA,
    ukuran.KELUARGA,
    bebas.KELUARGA,
    lalu.KELUARGA,
    *rujukan.KELUARGA,
    teks.KELUARGA,
    sebut.KELUARGA,
    hukum.KELUARGA,
    tahun.KELUARGA,
    pejabat.KELUARGA,
    *lengkap.KELUARGA,
    bukti.KELUARGA,
    aksi.KELUARGA,
    berkas.KELUARGA,
)
"""Every family with its rules, in the order of the guide."""

ATURAN: Final = {aturan.kode: aturan for item in RULES for aturan in item.daftar_aturan}
"""Every rule by its kode."""

_OF_INDIKATOR: Final = tuple(look for item in RULES for look in item.of_indikator)
_OF_LAPORAN: Final = tuple(check for item in RULES for check in item.of_laporan)
_CONCERNS: Final = {
    aturan.kode: frozenset((*item.concerns, *aturan.concerns))
    for item in RULES
    for aturan in item.daftar_aturan
}

Found = tuple[Temuan, ...]
_ONCE: Final = attrgetter("kode", "lokasi", "perihal")
_OWNER, _GRAVITY, _CODE = map(attrgetter, ("indikator", "tingkat.berat", "kode"))

_TEMUAN: Each[str, Found] = Each()
_INDIKATOR: Memo[Found] = Memo()
_KETIKAN: Each[str, sama.TypedContent] = Each()
_ISI: Memo[sama.TypedContent] = Memo()
_SAMA: Memo[Found] = Memo(16)
_LAPORAN: Memo[Found] = Memo(200)


def findings(laporan: Laporan, figures: Figures) -> tuple[Temuan, ...]:
    """Every finding of a report, the gravest first and then as the report is read.

    One a rule and place; those set aside stay listed and carry their reason. What was found for
    inputs that stayed the same is remembered, not looked for again.
    """
    reader = Reader(laporan)
    ruang, links = laporan.ruang, ikatan(laporan, reader)
    room, bahan = (ruang, figures.sampai.bulan), inputs(laporan, figures, links, reader)
    sources = (Source(bahan),)

    def look(row: str) -> Found:
        item = bahan[row]
        return _INDIKATOR.recall(row, item, reader, partial(_of_indikator, item, reader))

    def typed(row: str) -> sama.TypedContent:
        item = bahan[row]
        return _ISI.recall(row, sama.typed_inputs(item), reader, partial(sama.typed_in, item))

    of_indikator = _TEMUAN.recall(room, bahan, None, sources, reader, look)
    ketikan = _KETIKAN.recall(room, bahan, None, sources, reader, typed)
    same = partial(_of_ketikan, room, ketikan, reader)
    inputs_of_same = (tuple(ketikan), ketikan)  # a mapping is equal to one in another order
    found = [*chain(*of_indikator.values()), *_SAMA.recall(room, inputs_of_same, reader, same)]
    part = parts_of(laporan, figures)
    for number, check in enumerate(_OF_LAPORAN):
        read = tuple([part(item) for item in check.reads])
        check_all = partial(_of_laporan, check, laporan, figures, reader)
        found += _LAPORAN.recall((ruang, number), read, reader, check_all) if read else check_all()
    return ordered(laporan, figures, found)


def _of_ketikan(room: Hashable, ketikan: Mapping[str, sama.TypedContent], reader: Reader) -> Found:
    return tuple(sama.of_ketikan(room, ketikan, reader))


def _of_indikator(bahan: IndikatorInput, reader: Reader) -> Found:
    return tuple(temuan for look in _OF_INDIKATOR for temuan in look(bahan, reader))


def _of_laporan(check: OfLaporan, laporan: Laporan, figures: Figures, reader: Reader) -> Found:
    return tuple(check.look(laporan, figures, reader))


def reference(laporan: Laporan, figures: Figures, temuan: Temuan) -> Address:
    """The cell where a finding is mended; one without an id stands for the table of its kind."""
    remedy = ATURAN[temuan.kode].remedy
    if remedy is None:
        return temuan.lokasi
    if isinstance(remedy, Address):
        return temuan.lokasi if temuan.lokasi.column else remedy
    return remedy(laporan, figures, temuan)


def about(concern: Concern, daftar_temuan: Iterable[Temuan]) -> tuple[Temuan, ...]:
    """The findings that speak against a statement of the reviu checklist."""
    return tuple(temuan for temuan in daftar_temuan if concern in _CONCERNS[temuan.kode])


def ordered(laporan: Laporan, figures: Figures, found: Sequence[Temuan]) -> tuple[Temuan, ...]:
    """Findings in order, each once, with the reasons of those set aside."""
    reasons: dict[tuple[str, str], dict[str, str]] = {}
    for row in laporan.rows(Pengesampingan).values():
        lines = dict.fromkeys(row.perihal.split("\n"), row.alasan)
        reasons.setdefault((row.kode, row.lokasi), {}).update(lines)
    if reasons:
        found = list(_with_reasons(found, reasons))
    once: Collection[Temuan] = found
    if len(set(map(_ONCE, found))) < len(found):
        first: dict[tuple[str, Address, tuple[str, ...]], Temuan] = {}
        for temuan in found:
            first.setdefault(_ONCE(temuan), temuan)
        once = first.values()
    places: dict[str | None, int] = {row: place for place, row in enumerate(figures.indikator)}
    owners = map(places.get, map(_OWNER, once), repeat(len(places)))
    # what was found stands in the order of reading already, which sorting makes use of
    keys = sorted(zip(map(_GRAVITY, once), owners, map(_CODE, once), count(), strict=False))
    every = (*once,)
    return tuple([every[at] for *_, at in keys])


def _with_reasons(
    found: Sequence[Temuan], reasons: Mapping[tuple[str, str], Mapping[str, str]]
) -> Iterator[Temuan]:
    """Findings set aside where each matter of theirs was ("": any of their rule and place).

    To others the reason for a matter that is told no more is offered: it may have become theirs.
    """
    keys = [(temuan.kode, str(temuan.lokasi)) for temuan in found]
    told: dict[tuple[str, str], set[str]] = {key: set() for key in reasons}
    for temuan, key in zip(found, keys, strict=True):
        if key in told:
            told[key].update(temuan.perihal)
    for temuan, key in zip(found, keys, strict=True):
        given = reasons.get(key)
        if given is None:
            yield temuan
            continue
        own = [given.get(item, given.get("")) for item in temuan.perihal]
        known = list(dict.fromkeys(reason for reason in own if reason is not None))
        if None not in own:
            yield replace(temuan, disisihkan="; ".join(known))
        else:
            gone = [reason for item, reason in given.items() if item not in told[key]]
            yield replace(temuan, disisihkan=None, dahulu=([*gone, *known] or [""])[-1])
