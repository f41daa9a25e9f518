"""How many rows the tables of an indikator have, told by what they are parted into or done in."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import COMMON, is_goal, stems_of, vocabulary
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import NUMBER
from lkjip_desktop.domain.temuan.claim.language.names import is_generic
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.contest.clause import (
    ContestClause,
    clauses,
    is_known_word,
)
from lkjip_desktop.domain.temuan.claim.net.contest.field import is_unnamed, nouns_of
from lkjip_desktop.domain.temuan.claim.net.sense import telling
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_PARTED: Final = word_set(
    "dibagi dibentuk didasarkan digolongkan dihitung dijabarkan dikelompokkan dinilai dipilah"
    " dirinci disusun diukur diuraikan gabungan meliputi membagi memiliki memuat mempunyai mencakup"
    " menghimpun merangkum merinci rata terbagi terbentuk terdiri tersusun"
)
"""What something is parted into, or made of, is told behind these."""
_DONE: Final = word_set(
    "berasal bergerak berlangsung datang diberikan dibuka digelar dihimpun diikuti dijalankan"
    " dikelola dikerjakan dilaksanakan dilakukan dilaporkan dilayani dipantau disalurkan"
    " disampaikan disediakan diselenggarakan ditampung ditangani ditempuh diterima masuk"
    " melaksanakan melayani mengelola menyediakan menyelenggarakan tersebar"
)
"""What is done in so many places, or with so many of something."""
_FEWER: Final = word_set(
    "antara antaranya akan baru belum bukan cuma dari hanya kecuali kurang lain lainnya lebih"
    " masih minimal paling sebagian selain setiap tambahan target terutama tiap tidak tinggal"
)
"""With these it may be told of some of them, or of others."""
_MEASURED: Final = frozenset({"dihitung", "dinilai", "diperhitungkan", "diukur"})
"""What is done with each of them: terdapat empat unsur yang dinilai."""
_MADE: Final = _PARTED | _DONE
_TOLD: Final = pattern(
    r"[kNn]*(?:(?P<parted>v+)k{0,5}|(?P<done>d)k*)qN[kNm]{0,8}|[kN]*(?P<all>q)N[kN]*mk*"
    r"|[kN]*n[kN]*[dv]?k(?P<last>q)"
)
_MOST: Final = 40
_KINDS: Final = frozenset({"jenis", "macam"})


@needing("q", words=_PARTED | _DONE | _MEASURED, own=True)
def wrong_extents(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Numbers of what the tables have a row of each of that are others."""
    hasil = facts.indikator(own)
    tables = [table for table in hasil.rincian if len(table.baris) > 1] if hasil else []
    if hasil is None or not tables or not parsed.is_of(facts.tahun):
        return
    for clause in clauses(parsed):
        yield from _judged(clause, tables, hasil, facts)


_AMONG: Final = pattern(r"(?:^|(?<=[,;]))dqN(?P<inside>[^,;:q]{0,8}),[^R]{0,6}(?P<row>R)")


@needing("dqN,R", own=True)
def wrong_rows_among(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Of how many rows one that is named behind is told: dari enam unsur yang dinilai, hanya ..."""
    match = _AMONG.search(parsed.letters)
    hasil = facts.indikator(own) if match is not None else None
    if match is None or hasil is None or not parsed.is_of(facts.tahun):
        return
    many, ref = parsed.chunks[match.start() + 1], parsed.chunks[match.start("row")].ref
    first, last = many.last + 1, parsed.chunks[match.end("inside")].first
    said, texts = many.number, parsed.texts[first:last]
    for table in hasil.rincian:
        known = stems_of(table.judul, table.rincian.kolom_uraian) | nouns_of(table)
        inside = {stem(text) for text in texts if text not in _SAID_OF_ALL and not is_generic(text)}
        of_row = ref is not None and any(row.baris.id == ref.id for row in table.baris)
        named = stem(texts[0]) in nouns_of(table) or texts[0] in _KINDS
        if not of_row or not named or not inside <= known or said is None or not said.is_count:
            continue
        if said.value not in {*_sizes(table)}:
            right = len(table.baris)
            so = f"banyaknya {texts[0]} pada tabel “{table.judul}” {right}"
            quote = parsed.sentence.quote(many.first, first)
            yield Wrong(ANGKA, quote, so, str(right), kedua=at(table.rincian))


_SAID_OF_ALL: Final = _MEASURED | {"ada", "layanan"} | _KINDS


def _judged(
    clause: ContestClause, tables: Collection[RincianResult], hasil: IndikatorResult, facts: Facts
) -> Iterator[Wrong]:
    texts = clause.texts
    made = {x for x, text in enumerate(texts) if x and text == "dari" and texts[x - 1] in _MADE}
    if any(text in _FEWER and x not in made for x, text in enumerate(texts)):
        return
    places = [x for x, t in clause.tokens if t.kind == NUMBER and x not in _times(clause.parsed)]
    place = places[0] if len(places) == 1 else 0
    said = clause.parsed.sentence.tokens[place].number if place else None
    if said is None or not said.is_count or said.unit or not 1 < said.value <= _MOST:
        return
    kept = [t for t in tables if _fits(clause, place, t, hasil, facts.office())]
    counts = {n for table in kept for n in _sizes(table)}
    if kept and said.value not in counts | {len(tables)}:
        right, behind = len(kept[0].baris), clause.behind(place)
        counted = behind[: 1 + (behind[:2] == ["sub", "indikator"])]
        noun = "-".join(counted) or "baris"
        so = f"banyaknya {noun} pada tabel “{kept[0].judul}” {right}"
        quote = clause.parsed.sentence.quote(place, place + len(counted))
        yield Wrong(ANGKA, quote, so, str(right), kedua=at(kept[0].rincian))


def _times(parsed: Parsed) -> set[int]:
    """The places of times."""
    told = (c for c in parsed.chunks if c.when is not None)
    return {x for c in told for x in range(c.first, c.last + 1)}


def _sizes(table: RincianResult) -> Iterator[int]:
    """How many rows it has, and how many of these count anything."""
    yield len(table.baris)
    yield sum(row.dihitung for row in table.baris)
    yield sum(isinstance(x.realisasi, Fraction) and x.realisasi > 0 for x in table.baris)


def _fits(
    clause: ContestClause,
    place: int,
    table: RincianResult,
    hasil: IndikatorResult,
    office: frozenset[str],
) -> bool:
    """Whether a clause tells of all that a table has rows of, and of nothing else."""
    rows = stems_of(*(row.baris.uraian for row in table.baris))
    known = vocabulary(hasil) | telling() | rows | office | _OF_ANY
    named = {
        at
        for chunk in clause.parsed.chunks
        if chunk.ref is not None and chunk.ref.id == hasil.indikator.id
        for at in range(chunk.first, chunk.last + 1)
    }
    match = _TOLD.fullmatch(_letters(clause, place, nouns_of(table) | _ROWS, known, named))
    other = match is not None and (match["done"] or match["last"] or _are_listed(clause))
    if match is None or (other and is_unnamed(table)):
        return False
    row, heads = hasil.indikator, stems_of(table.kolom_pembanding)
    own = stems_of(table.judul, row.nama, row.nama_pendek) - COMMON
    said = {stem(text) for text in clause.texts if not is_generic(text)}
    narrowing = stems_of(table.kolom_realisasi) - heads - COMMON
    narrowing -= stems_of(table.rincian.kolom_uraian)
    narrowed = not is_goal(table.kolom_pembanding) and any(
        stem(text) in narrowing
        and not (stem(text) in own and (text.startswith(_NOUNS) or text in table.judul.lower()))
        for text in clause.texts
        if text not in _DONE
    )
    of_own = named or not _OWN.isdisjoint(clause.texts) or bool((own | heads) & said)
    return not narrowed and bool(of_own)


_OWN: Final = frozenset({"capaian", "indikator", "realisasi", "tabel"})


def _are_listed(clause: ContestClause) -> bool:
    """Whether it is told behind a clause what they are: dua komponen, yaitu A dan B."""
    behind = clause.parsed.texts[clause.places[-1] + 1 :][:2]
    return behind[:1] == (":",) or behind in {(",", "yaitu"), (",", "yakni")}


_OF_ANY: Final = stems_of("indikator kinerja tabel rincian capaian realisasi penilaian bernilai")
_NOUNS: Final = ("ke", "pe")
"""How a noun of what was done begins: pemeriksaan."""


def _letters(
    clause: ContestClause,
    place: int,
    nouns: Collection[str],
    known: Collection[str],
    named: Collection[int],
) -> str:
    """One letter for each word: the number, what it counts, what is done or parted, or known.

    So are those of the own name, at the places `named`.
    """
    letters, times = "", _times(clause.parsed)
    for x, token in clause.tokens:
        following = "".join(clause.behind(x)[:1])
        if token.text in _KINDS and stem(following) in nouns:
            continue
        if token.text == "sub" and following == "indikator" and letters.endswith("q"):
            letters += "N" if _PART in nouns else "x"
            continue
        if x == place:
            letters += "q"
        elif letters.endswith("q") and stem(token.text) in nouns:
            letters += "N"
        elif not letters and stem(token.text) in nouns and token.text != "jenis":
            letters += "n"
        elif "q" in letters and token.text in _MEASURED:
            letters += "m"
        elif token.text in _PARTED | _DONE and "q" not in letters:
            letters += "v" if token.text in _PARTED else "d"
        else:
            told = x in times or x in named or is_known_word(token.text, known)
            letters += "k" if told else "x"
    return letters


_PART: Final = stem("subindikator")
_ROWS: Final = stems_of("baris")
