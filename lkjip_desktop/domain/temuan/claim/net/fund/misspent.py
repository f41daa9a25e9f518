"""Money that is another figure of the kegiatan or of the whole than it is told to be.

Which of its figures is told, the word nearest to it says: disediakan, terpakai, tersisa. Whose it
is, a kegiatan that is named, else the office. It is only held where it comes of the right figure by
a slip, or is another one of the same, or that of another kegiatan.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.claim.fact.digit import slip
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.known import names_jenis
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import KEGIATAN, Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import (
    PERCENT,
    RUPIAH,
    Quantity,
    agrees,
    digits,
)
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.fund.step import between, telling_of_steps
from lkjip_desktop.domain.temuan.claim.net.reach import NamedFigure, of_whole, reached
from lkjip_desktop.domain.temuan.claim.net.sense import strange_words
from lkjip_desktop.domain.temuan.claim.net.shape import SPLITS, SaidFigure, figures_of, is_beyond
from lkjip_desktop.domain.temuan.claim.scope import WHOLE
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_PAGU: Final = frozenset(
    {
        "alokasi", "alokasinya", "anggaran", "anggarannya", "berbekal", "bermodal", "dana",
        "dananya", "dialokasikan", "dianggarkan", "dianggarkannya", "dibekali", "dikelola",
        "disediakan", "disiapkan", "disisihkan", "diterima", "jatah", "jatahnya", "kebagian",
        "memperoleh", "mendapat", "mendapatkan", "mengantongi", "mengelola", "menerima",
        "pagu", "pagunya", "plafon", "tersedia",
    }
)  # fmt: skip
_SPENT: Final = frozenset(
    {
        "belanja", "belanjanya", "cair", "dibayarkan", "dibelanjakan", "dicairkan",
        "digunakan", "dihabiskan", "dikeluarkan", "dipakai", "diserap", "habis", "membelanjakan",
        "memakai", "menelan", "menghabiskan", "menyedot", "menyerap", "pengeluaran",
        "pengeluarannya", "penyerapan", "penyerapannya", "realisasi", "realisasinya", "serapan",
        "serapannya", "terbelanjakan", "terealisasi", "terpakai", "terserap",
    }
)  # fmt: skip
_LEFT: Final = frozenset({"menyisakan", "sisa", "sisanya", "tersisa", "kembali", "dikembalikan"})
_NOT: Final = frozenset({"belum", "tak", "tidak"})
_ENDED: Final = frozenset({"akhir", "akhirnya", "final", "terakhir"})
_BLOCKING: Final = frozenset(
    {
        "akan", "antara", "awal", "awalnya", "blokir", "butuh", "dibanding", "dibandingkan",
        "diblokir", "dipotong", "diusulkan", "indikator", "kontrak", "kurang", "lalu", "lebih",
        "masing", "membutuhkan", "minus", "naik", "nilai", "paket", "per", "pnbp", "rata",
        "rencana", "rencananya", "sebagian", "sebelum", "sebelumnya", "selain", "selisih",
        "semula", "senilai", "setiap", "target", "tambahan", "tender", "tiap", "turun", "usul",
        "usulan", "mengusulkan", "terpaut", "berjarak", "beda", "separuh", "ditambah", "bertambah",
        "berkurang", "pengadaan", "termasuk", "kekurangan", "proyeksi", "hanya", "diantaranya",
        "antaranya", "bulan", "semester",
        "dihemat", "efisiensi", "efisiensinya", "hemat", "menghemat", "penghematan",
    }
)  # fmt: skip
"""Words of other money, of another time, of a part or of a change."""
_OF: Final = frozenset(
    {"anggaran", "belanja", "dana", "dari", "pagu", "realisasi", "seluruh", "total"}
)
"""Behind a share they tell of what it is one."""
_PLAIN: Final = frozenset({"hanya", "kegiatan", "satker", "seluruh", "kini", "sebesar", "uang"})
_LEAST: Final = 1_000_000
_REVISED: Final = frozenset(
    {
        "dikurangi", "dipangkas", "dipotong", "direvisi", "ditambah", "penyesuaian", "perubahan",
        "revisi",
    }
)  # fmt: skip
_SURE: Final = 2
_QUARTERS: Final = frozenset({"T1", "T2", "T3", "T4"})


class _ToldFigure(NamedTuple):
    """A figure, and the property that it is told of."""

    item: SaidFigure
    prop: str
    ended: bool
    """Whether it is told to be the last pagu of the year."""


@needing("q", own=False, figure=True)
def wrong_misspent(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Money or a share of it that is another than the one that is told."""
    ref = None if is_elsewhere(parsed, facts) or parsed.under else _subject(parsed)
    if ref is None or names_jenis(parsed.sentence):
        return
    times = [c for c in parsed.chunks if c.when is not None]
    whens = [c.when for c in times if parsed.texts[max(0, c.first - 1)] != "satu" and c.when]
    years = {when.year for when in whens} - {0, facts.tahun}
    parts = {when.part for when in whens} - {""}
    if years or len(parts) > 1 or not parts <= _QUARTERS:
        return
    part = next(iter(parts), "")
    for told in _told(parsed, ref):
        right = _right(told, ref, part, facts)
        said = told.item.number
        if right is None or agrees(said, right.nilai):
            continue
        if _is_mistaken(told, ref, right, facts) and not _is_right(parsed, told, ref, facts):
            quote = parsed.sentence.quote(max(0, told.item.place - 5), told.item.place)
            as_said = parsed.sentence.quote(told.item.place, told.item.place)
            yield contradiction(quote, said, right, as_said)
            return


def _subject(parsed: Parsed) -> Ref | None:
    """The one kegiatan that is named, or the whole where nothing is."""
    refs = {c.ref for c in parsed.chunks if c.ref is not None and c.letter in "IKSJR"}
    if not refs and parsed.topic is None and "f" not in parsed.letters:
        return WHOLE
    one = next(iter(refs)) if len(refs) == 1 else None
    return one if one is not None and one.kind == KEGIATAN else None


def _told(parsed: Parsed, ref: Ref) -> Iterator[_ToldFigure]:
    texts = parsed.texts
    lines = [c for c in parsed.chunks if c.letter == KEGIATAN]
    for item in figures_of(parsed):
        if item.number.unit not in {RUPIAH, PERCENT} or is_beyond(parsed, item.place):
            continue
        first, last = _clause(texts, item.place)
        if not _BLOCKING.isdisjoint(texts[first:last]) or item.number.bound or item.number.about:
            continue
        if item.number.unit == RUPIAH and item.number.value < _LEAST:
            continue
        if lines and not any(c.first < item.place or c.first < last for c in lines):
            continue
        of_line = any(c.last == first - 2 for c in lines) or texts[first] != "yang"
        if first > 1 and texts[first - 1] == "," and not of_line:
            continue
        if ref == WHOLE and strange_words(parsed, first, item.place, telling_of_steps() | _known()):
            continue
        share = item.number.unit == PERCENT
        prop = _prop(parsed, first, item.place) or _prop_behind(texts, item.place, last)
        if share and (
            not _OF.isdisjoint(texts[item.place + 1 : item.place + 4]) or prop != "belanja"
        ):
            continue
        prop = "serapan" if share else prop
        if prop:
            ended = not _ENDED.isdisjoint(texts[first:last]) or _is_revised(texts[:first])
            yield _ToldFigure(item, prop, ended)


@cache
def _known() -> frozenset[str]:
    return frozenset(map(stem, _PAGU | _SPENT | _LEFT | {"uang", "negara", "kas", "seluruh"}))


def _is_revised(texts: Sequence[str]) -> bool:
    """Whether what stands before makes a pagu the one behind its revisions: setelah ditambah."""
    opens = next((at for at, text in enumerate(texts) if text in {"sesudah", "setelah"}), None)
    opens = None if "pertama" in texts else opens
    return opens is not None and not _REVISED.isdisjoint(texts[opens:])


def _clause(texts: Sequence[str], place: int) -> tuple[int, int]:
    """Where the clause of a figure begins and ends; what is told by the way lies between."""
    parting = {";", ":", "(", ")", *SPLITS}
    marks = {*parting, ","}
    first = next((at + 1 for at in range(place - 1, -1, -1) if texts[at] in marks), 0)
    if first > 1 and texts[first] in {"yaitu", "yakni", "ialah", "sebesar"}:
        first = next((at + 1 for at in range(first - 2, -1, -1) if texts[at] in marks), 0)
    behind = {*marks, "karena", "akibat", "meskipun", "sebab", "dan", "sehingga", "untuk"}
    last = next((at for at in range(place + 1, len(texts)) if texts[at] in behind), len(texts))
    return first, last


def _prop(parsed: Parsed, first: int, place: int) -> str:
    """What the word nearest before a figure says that it is, with no strange word between."""
    texts = parsed.texts
    strange = {c.first for c in parsed.chunks if c.letter in "xX"}
    for at in range(place - 1, first - 1, -1):
        text, before = texts[at], texts[max(first, at - 2) : at]
        if text[:1].isdigit():
            return ""
        if at in strange and text not in _PAGU | _SPENT | _LEFT | _PLAIN:
            return ""
        if text in _LEFT:
            return "sisa"
        if text in _SPENT:
            return "sisa" if not _NOT.isdisjoint(before) else "belanja"
        if text in _PAGU:
            of = next((x for x in reversed(before) if x in _SPENT | _LEFT), "")
            return ("sisa" if of in _LEFT else "belanja") if of else "pagu"
    return ""


def _prop_behind(texts: Sequence[str], place: int, last: int) -> str:
    """What the word right behind a figure says that it is: Rp473 juta terpakai, 96 persen habis."""
    behind = [x for x in texts[place + 1 : last] if x not in {"persen", "%", "dari", "sudah"}][:2]
    if behind and behind[0] in _NOT:
        return "sisa" if behind[1:] and behind[1] in _SPENT else ""
    if behind and behind[0] in _SPENT and behind[0].startswith(("di", "ter", "habis")):
        return "belanja"
    return "sisa" if behind and behind[0] in _LEFT else ""


def _right(told: _ToldFigure, ref: Ref, part: str, facts: Facts) -> Figure | None:
    """The figure that is told of a kegiatan, or of the whole."""
    if part:
        spent = facts.spent_in(f"{facts.tahun}-{part}") if ref == WHOLE else None
        name = f"realisasi anggaran triwulan {part[1:]}"
        known = told.prop == "belanja" and isinstance(spent, Fraction)
        return Figure(spent, name) if known else None
    prop = told.prop
    if ref == WHOLE and prop == "pagu":
        prop = "akhir" if told.ended else ""
    every = of_whole(facts) if ref == WHOLE else reached((ref,), facts)
    return next((x.figure for x in every if x.prop == prop and x.figure.nama), None)


def _is_mistaken(told: _ToldFigure, ref: Ref, right: Figure, facts: Facts) -> bool:
    """Whether it comes of the right figure by a slip, or is one that it may be taken for."""
    said, nilai = told.item.number, right.nilai
    if not isinstance(nilai, Fraction) or digits(said) < _SURE - (said.unit == PERCENT):
        return False
    if told.prop == "serapan":
        return ref != WHOLE
    shifted = (Fraction(10), Fraction(1, 10)) if digits(said) > _SURE else ()
    scaled = any(agrees(said, nilai * x) for x in shifted)
    return (
        bool(slip(said, nilai)) or scaled or any(agrees(said, x) for x in _others(told, ref, facts))
    )


def _others(told: _ToldFigure, ref: Ref, facts: Facts) -> Iterator[Fraction]:
    """Other figures of the same, and what another kegiatan has."""
    if ref == WHOLE:
        yield from (x.nilai for x in of_whole(facts) if x.prop != told.prop)
        yield from between(facts)
        return
    yield from (x.nilai for x in reached((ref,), facts) if x.unit == RUPIAH)
    for line in facts.lines():
        nilai = {"pagu": line.pagu, "belanja": line.realisasi, "sisa": line.sisa}.get(told.prop)
        if isinstance(nilai, Fraction) and digits(told.item.number) > _SURE:
            yield nilai


def _is_right(parsed: Parsed, told: _ToldFigure, ref: Ref, facts: Facts) -> bool:
    """Whether it is told rightly beside it, or is the sum or the rest of others that are told."""
    every: Sequence[NamedFigure] = of_whole(facts) if ref == WHOLE else reached((ref,), facts)
    own = [x.nilai for x in every if x.prop == told.prop]
    texts = parsed.texts
    first, last = _clause(texts, told.item.place)
    spent = "pagu" if not _PAGU.isdisjoint(texts[first:last]) else told.prop
    if any(agrees(told.item.number, x.nilai) for x in every if x.prop == spent):
        return True
    said = [x.number for x in figures_of(parsed) if x != told.item]
    if any(agrees(x, nilai) for x in said for nilai in own if x.unit == told.item.number.unit):
        return True
    values = [x.value for x in said if x.unit == RUPIAH]
    pairs = [one - other for one in values for other in values if one > other]
    sums = [sum(values, Fraction(0))] if values[1:] else []
    return any(_agrees(told.item.number, x) for x in (*pairs, *sums))


def _agrees(said: Quantity, nilai: Fraction) -> bool:
    return abs(said.value - nilai) <= said.step
