"""Claims of all, of the rest and of the number of rows of what an indikator or a table counts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.number.figure import format_number
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import (
    COMMON,
    NOT,
    Known,
    contradicted,
    exact,
    headings,
    is_goal,
    minus,
    rows_called,
    stems_of,
    vocabulary,
)
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import BARIS, words
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.wording import measured

_ALL_OF: Final = pattern(r"(?<![nr])e[cPNIx]{0,2}(?P<who>R)[cw]{0,2}(?P<did>[IVx])")
_LEFT: Final = pattern(
    r"(?:^|[,;])[cwPh]{0,2}(?P<q>q)(?:[NI]{1,2}|NPI|R)c?n[chw]{0,2}x?(?P<did>[IVxvw])"
)
_LATE: Final = pattern(r"(?:^|[,;])[cwPh]{0,2}(?P<q>q)[NI]{1,2}c?(?P<did>V)")
_LATE_ARE: Final = pattern(
    r"(?:^|[,;])(?:c?[NIxD]c?(?P<did>V)[cw]{1,2}|c(?P<alone>V)[cwh]{0,2})(?P<q>q)"
)
_LEFT_ARE: Final = pattern(
    r"(?:^|[,;])c?(?P<who>[INxR]{1,2})c{0,2}n[chw]{0,2}(?P<did>[IVxvw])"
    r"(?:[cw]{1,2}|(?<!w)(?=q[NI]?\.?$))(?P<q>q)"
)
_LACKING: Final = pattern(
    r"^x?(?P<who>[IR])[ch]{0,2}(?P<less>n)c?(?P<q>q)[NIb]?(?P<of>d)e?(?P<did>[INRx])[NIRx]?\.?$"
)
"""Perekaman sidik jari masih kurang 169 orang dari jumlah penghuni."""
_ROW_DID: Final = pattern(r"(?P<who>R)[cIVxw]{1,3}e[DINx]{0,2}(?P<did>[IVx])\.?$")
_ROWS_OF: Final = pattern(r"[wl][ch]{0,2}(?P<q>q)(?P<noun>[NI])(?![xN])")
_TITLED: Final = pattern(r"(?:^[IxNc]{1,4}P|\()(?P<q>q)(?P<noun>[NI])(?=t?$|[,)])")
"""Of a heading: Pemeriksaan pada tiga puskesmas, Imunisasi menurut wilayah (3 wilayah)."""


@needing("e q", own=True)
def wrong_wholes(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """What is said of all that a table counts, or of what is left, and is not so."""
    hasil = facts.indikator(own)
    if hasil is None or not hasil.rincian or not parsed.is_of(facts.tahun):
        return
    for form, needs, judge in _TOLD:
        for match in form.finditer(parsed.letters) if parsed.has(needs) else ():
            yield from judge(parsed, match, hasil)


def _done(parsed: Parsed, match: re.Match[str]) -> frozenset[str]:
    chunk = parsed.chunks[match.start("did")]
    return frozenset(stem(t.text) for t in parsed.sentence.tokens[chunk.first : chunk.last + 1])


def _all_of(parsed: Parsed, match: re.Match[str], hasil: IndikatorResult) -> Iterator[Wrong]:
    """All of a row are said to have done what its table counts."""
    ref = parsed.chunks[match.start("who")].ref
    for table, item in rows_called(hasil, ref.id) if ref is not None else ():
        heads, whole = stems_of(table.rincian.kolom_realisasi) - COMMON, item.pembanding
        told = bool(_done(parsed, match) & heads) and not is_goal(table.rincian.kolom_pembanding)
        known = isinstance(whole, Fraction) and isinstance(item.realisasi, Fraction)
        if told and known and item.realisasi != whole:
            name = f"kolom {table.rincian.kolom_realisasi} pada baris “{item.baris.uraian}”"
            parts = [format_number(nilai, 0) for nilai in (item.realisasi, whole)]
            quote = parsed.quote(match.start(), match.end() - 1)
            rule = KEADAAN if match.re.pattern == _ROW_DID.pattern else ANGKA
            so = f"{name} {' dari '.join(parts)}"
            yield Wrong(rule, quote, so, parts[0], kedua=at(item.baris))


def _late(parsed: Parsed, match: re.Match[str], hasil: IndikatorResult) -> Iterator[Wrong]:
    """So many were late of what a table counts in time."""
    did = match.start("did") if match["did"] else match.start("alone")
    if parsed.quote(did, did).casefold() != "terlambat":
        return
    tables = [t for t in hasil.rincian if stems_of(t.rincian.kolom_realisasi) >= _IN_TIME]
    yield from _rest(parsed, match, tables)


_IN_TIME: Final = stems_of("tepat waktu")


def _left_out(parsed: Parsed, match: re.Match[str], hasil: IndikatorResult) -> Iterator[Wrong]:
    """So many have not done what a table counts."""
    denied = parsed.chunks[parsed.letters.index("n", match.start())]
    if parsed.sentence.tokens[denied.first].text not in NOT or _is_of_others(parsed, match, hasil):
        return
    if parsed.letters[: match.start("did")].endswith("wx"):
        return  # of another thing that is had: belum memiliki penasihat hukum
    done = _done(parsed, match)
    of_row = match.groupdict().get("who") == "R"
    heads = [(t, stems_of(t.rincian.kolom_realisasi) - COMMON) for t in hasil.rincian]
    named = bool(done & (stems_of(hasil.indikator.nama) - COMMON))
    kept = [
        table
        for table, stems in heads
        if done & stems
        or (of_row and not stems)
        or (named and is_goal(table.rincian.kolom_pembanding))
    ]
    yield from _rest(parsed, match, kept)


def _is_of_others(parsed: Parsed, match: re.Match[str], hasil: IndikatorResult) -> bool:
    """Whether those that have not done it are none that the tables count: 17 terpidana."""
    counted = parsed.chunks[match.start("q") + 1 : match.start("q") + 2]
    if "who" in match.groupdict() or not counted or counted[0].letter not in "NI":
        return False
    noun, row = parsed.sentence.tokens[counted[0].first].text, hasil.indikator
    return noun not in _ANYONE | {*headings(hasil).units, *words(row.nama), *words(row.nama_pendek)}


_ANYONE: Final = frozenset({"jiwa", "orang", "penghuni", "warga"})
"""Whoever is counted."""


_OF_ALL: Final = frozenset({"jumlah", "keseluruhan", "semua", "seluruh", "total"})


def _lacking(parsed: Parsed, match: re.Match[str], hasil: IndikatorResult) -> Iterator[Wrong]:
    """How many are lacking to all that there are: masih kurang 26 orang dari jumlah penghuni."""
    who, of = parsed.chunks[match.start("who")], match.start("of")
    whole = {*parsed.texts[parsed.chunks[of].first : parsed.chunks[of + 1].last + 1]}
    own = who.ref is not None and who.ref.id == hasil.indikator.id
    act = not parsed.letters.startswith("x") or _ACT.fullmatch(parsed.word(0)) is not None
    if parsed.word(match.start("less")) != "kurang" or _OF_ALL.isdisjoint(whole) or not act:
        return
    if own or who.letter == BARIS:
        yield from _rest(parsed, match, hasil.rincian)


_ACT: Final = pattern(r"pe[a-z]{4,30}an")


def _rest(parsed: Parsed, match: re.Match[str], tables: Iterable[RincianResult]) -> Iterator[Wrong]:
    """A number held against what is left of each table and of each of its rows."""
    said, known = exact(parsed.chunks[match.start("q")]), list[Known]()
    beside = match.start("who") if "who" in match.groupdict() else match.start("q") + 1
    row = parsed.chunks[beside].ref if beside < len(parsed.chunks) else None
    of_row = row is not None and row.kind == BARIS
    if said is None or not said.is_count:
        return
    for table in tables:
        name = _undone(table)
        whole = () if of_row else ((table.jumlah_pembanding, table.jumlah_realisasi),)
        rows = [x for x in table.baris if not of_row or (row is not None and x.baris.id == row.id)]
        for one, other in (*whole, *((item.pembanding, item.realisasi) for item in rows)):
            known.append(Known(minus(one, other), name, at(table.rincian)))
    known = [item for item in known if isinstance(item.nilai, Fraction)]
    left = [item.nilai for item in known if isinstance(item.nilai, Fraction)]
    if left and _is_for_a_reason(parsed, match) and said.value < max(left):
        return
    if known and not any(agrees(said, item.nilai) for item in known):
        first = min(match.start("q"), match.start("did") - 1)
        yield contradicted(parsed, first, match.end() - 1, said, known[0])


def _undone(table: RincianResult) -> str:
    """What those are called that are left; by both columns where neither tells what is done."""
    whole, done = table.rincian.kolom_pembanding.lower(), table.rincian.kolom_realisasi.lower()
    return f"yang tidak {done}" if stems_of(done) - COMMON else f"selisih {whole} dan {done}"


def _is_for_a_reason(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether it is told why, so that it may be of some: lima belum diperiksa karena baru tiba."""
    behind = parsed.letters[match.end() : match.end() + 1]
    return bool(behind) and parsed.word(match.end()) in _REASONS


_REASONS: Final = frozenset({"akibat", "karena", "lantaran", "sebab"})


def _rows_of(parsed: Parsed, match: re.Match[str], hasil: IndikatorResult) -> Iterator[Wrong]:
    """How many rows a table has, told by the heading of its first column."""
    chunk = parsed.chunks[match.start("q")]
    said = exact(chunk)
    tables = [t for t in hasil.rincian if words(t.rincian.kolom_uraian)[:1] == (chunk.word,)]
    if said is None or not said.is_count or not tables or stem(chunk.word) in COMMON:
        return
    behind = parsed.texts[parsed.chunks[match.start("noun")].last + 1 :][:_NEAR]
    if _is_narrowed(parsed, match, behind, hasil) or not _OTHERS.isdisjoint(behind):
        return  # some of them, or those beside one: dua blok yang di atas 90 persen, tiga lainnya
    known = [Known(Fraction(len(t.baris)), f"banyaknya {chunk.word}") for t in tables]
    if not any(agrees(said, item.nilai) for item in known):
        yield contradicted(parsed, match.start("q"), match.start("noun"), said, known[0])


def _is_narrowed(
    parsed: Parsed, match: re.Match[str], behind: tuple[str, ...], hasil: IndikatorResult
) -> bool:
    """Whether so many rows are some: with a state, a share or a limit, or as many as are named."""
    later = parsed.chunks[match.end() :]
    named = {c.ref for c in later if c.letter == BARIS}
    said = parsed.chunks[match.start("q")].number
    if said is not None and len(named) == said.value:
        return True
    if behind[:1] == ("yang",):
        told = stems_of(parsed.quote(match.end(), len(parsed.chunks) - 1)) - {"yang"}
        fewer = said is None or said.value <= max(len(t.baris) for t in hasil.rincian)
        if any(c.letter == "v" for c in later) or (fewer and not told <= vocabulary(hasil)):
            return True
    numbers = [c.number for c in later if c.number is not None]
    shares = any(number.unit == PERCENT or number.bound for number in numbers)
    return shares and any(behind[:1] == (word,) for word in _NARROWING)


_NARROWING: Final = ("berada", "bernilai", "dengan", "di", "yang")
"""What begins what some of those that are counted have and others have not."""
_NEAR: Final = 4
_OTHERS: Final = frozenset({"lain", "lainnya", "selebihnya"})


_TOLD: Final[
    tuple[
        tuple[
            re.Pattern[str],
            str,
            Callable[[Parsed, re.Match[str], IndikatorResult], Iterator[Wrong]],
        ],
        ...,
    ]
] = (
    (_ALL_OF, "eR", _all_of),
    (_ROW_DID, "Re", _all_of),
    (_LATE, "qV", _late),
    (_LATE_ARE, "Vq", _late),
    (_LEFT, "qn", _left_out),
    (_LEFT_ARE, "nq", _left_out),
    (_LACKING, "Inqd Rnqd", _lacking),
    (_ROWS_OF, "q", _rows_of),
    (_TITLED, "Pq (q", _rows_of),
)
"""How the rest, all, or the number of rows is told, the letters it is never without, and what it is
held against.
"""


_ALL: Final = frozenset({"segenap", "semua", "semuanya", "seluruh", "seluruhnya"})
_WISHED: Final = frozenset({"agar", "dilarang", "diwajibkan", "guna", "harus", "supaya", "wajib"})
_OBEYING: Final = stems_of("disiplin mematuhi menaati patuh taat")
_PREVENTED: Final = stems_of("dicegah tercegah")
_CASES: Final = stems_of("gangguan kasus kejadian pelanggaran")
_HELD: Final = stems_of("warga binaan penghuni")
"""Words of those who are in a prison, whatever the indikator calls them."""


@needing("e", own=True, words=_ALL)
def wrong_complete(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """That all did what the indikator has the share of, or that nothing happened."""
    if any(letter in "qnXjz,:;(" for letter in parsed.letters) or not parsed.is_of(facts.tahun):
        return
    hasil = facts.indikator(own) if _WISHED.isdisjoint(parsed.texts) else None
    if hasil is None or is_wished(parsed, 0):
        return
    places = [
        at for c in parsed.chunks if c.letter not in "cet" for at in range(c.first, c.last + 1)
    ]
    said = stems_of(" ".join(parsed.texts[at] for at in places))
    yield from _of_name(parsed, said, hasil, facts)
    if said & _OBEYING and said - _HELD <= vocabulary(hasil) | _OBEYING:
        yield from _beside_cases(parsed, hasil, frozenset())
    if said & _PREVENTED and not any(_PREVENTED & _heads(x) for x in hasil.rincian):
        what = said - _PREVENTED
        for other in (hasil, *facts.members()):
            found = [*_beside_cases(parsed, other, what)] if what else []
            yield from found[:1]
            if found:
                return


def _of_name(
    parsed: Parsed, said: frozenset[str], hasil: IndikatorResult, facts: Facts
) -> Iterator[Wrong]:
    """All of what the indikator is named for: Seluruh tahanan mendapatkan layanan kesehatan."""
    row, reached = hasil.indikator, hasil.realisasi
    aimed = all(is_goal(table.rincian.kolom_pembanding) for table in hasil.rincian)
    share = aimed and is_percent(row.satuan) and row.nama.casefold().startswith("persentase ")
    named = share and len(said) > 1 and stems_of(row.nama.split(" ", 1)[1]) == said
    if named and isinstance(reached, Fraction) and reached < SERATUS:
        right = measured(reached, row, facts.settings)
        so = f"realisasi {facts.name(row.id)} {right}"
        quote = parsed.quote(0, len(parsed.chunks) - 1)
        yield Wrong(ANGKA, quote, so, right, kedua=at(row, "realisasi"))


def _heads(table: RincianResult) -> frozenset[str]:
    return stems_of(table.rincian.kolom_realisasi, table.rincian.kolom_pembanding)


def _beside_cases(parsed: Parsed, hasil: IndikatorResult, what: frozenset[str]) -> Iterator[Wrong]:
    """A table that counts cases of this, of which there were some."""
    for table in hasil.rincian:
        head, many = table.rincian.kolom_pembanding, table.jumlah_pembanding
        told = stems_of(head, table.rincian.judul, hasil.indikator.nama)
        if stems_of(head) & _CASES and what <= told and isinstance(many, Fraction) and many > 0:
            right = format_number(many, 0)
            so = f"{head.lower()} pada tabel “{table.rincian.judul}” {right}"
            quote = parsed.quote(0, len(parsed.chunks) - 1)
            yield Wrong(KEADAAN, quote, so, right, kedua=at(table.rincian))
