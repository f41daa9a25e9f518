"""Wrong superlatives: what is called the highest or the lowest is so in nothing it can mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.sums import exact_sum, numbers_of
from lkjip_desktop.domain.model.entity import Indikator, Kegiatan, Sasaran, Subsie
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import (
    Nilai,
    format_number,
    format_percent,
    format_rupiah,
)
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.quarter import SHARES
from lkjip_desktop.domain.temuan.claim.kind.rank import COLUMNS, LINES, NUMEROUS, is_done_otherwise
from lkjip_desktop.domain.temuan.claim.kind.table import minus, stems_of
from lkjip_desktop.domain.temuan.claim.laid.entry import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import Token
from lkjip_desktop.domain.temuan.claim.language.names import (
    BARIS,
    INDIKATOR,
    KEGIATAN,
    SASARAN,
    SUBSIE,
    Ref,
)
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH
from lkjip_desktop.domain.temuan.claim.net.sense import strange_words, subject_of, words_of
from lkjip_desktop.domain.temuan.claim.net.shape import figures_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_NARROWING: Final = frozenset(
    {
        "atau", "bukan", "dalam", "kecuali", "kedua", "keempat", "ketiga", "pernah", "salah",
        "sejak", "selain", "selama", "sepanjang", "sesudah", "setahun", "setelah", "termasuk",
        "terakhir", "tidak",
    }
)  # fmt: skip
"""Words by which the most of all is told of some, of another time, or after another."""
BECAUSE: Final = frozenset({"akibat", "karena", "lantaran", "sebab", "sehingga"})
_ABSORBED: Final = frozenset({"diserap", "menyerap", "terserap"})
_OF_ROWS: Final = ("persentase", "realisasi", "pembanding", "sisa")
_OF: Final = frozenset({"dari", "daripada", "dengan", "dan"})
"""Words before a name that is not the one that is the most."""


class _FigureColumn(NamedTuple):
    """Figures of which one is the highest and one the lowest."""

    kind: str
    unit: str
    values: Mapping[str, Fraction]
    """By the id of what each is of."""
    names: Mapping[str, str]
    what: str
    """What they are, as a part of a sentence."""


def wrong_mosts(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """What is called the highest or lowest and is neither in anything that may be meant."""
    most = [c for c in parsed.chunks if c.letter == "m" and c.payload in {"max", "min"}]
    most = most or [*_most_done(parsed)]
    tokens = parsed.sentence.tokens
    if len(most) != 1 or not _is_of_now(parsed, facts) or is_elsewhere(parsed, facts):
        return
    if any(_is_narrowing(tokens, place) for place in range(len(tokens))):
        return
    named = {
        c.ref: c
        for c in parsed.chunks
        if c.ref is not None and c.letter in "RIKSUJ" and c.ref != Ref(INDIKATOR, own)
    }
    if most[0].word == _LEAST and _is_of_other(parsed, most[0], own, facts):
        return
    ahead = [c.letter for c in parsed.chunks if c.last < most[0].first]
    known = words_of(hasil) if own and (hasil := facts.indikator(own)) is not None else frozenset()
    while ahead[-1:] == ["c"]:
        ahead.pop()  # kegiatan teknis yang terbesar
    bare = ahead[-1:] == ["x"] and not most[0].word
    nouns = [c.first for c in parsed.chunks if c.letter == "x" and c.last < most[0].first]
    if bare and strange_words(parsed, nouns[-1], nouns[-1] + 1, known):
        return  # the most of something else: dengan temuan terbanyak
    if len(named) == 1:
        ref, chunk = next(iter(named.items()))
        before = tokens[chunk.first - 1].text if chunk.first else ""
        told = before not in _OF and chunk.payload == "" and (not own or ref.kind == BARIS)
        bare = ref.kind == BARIS and not most[0].word
        if bare and is_done_otherwise(parsed, most[0], own, facts):
            return
        if told and ref.kind in {INDIKATOR, KEGIATAN, SASARAN, SUBSIE, BARIS}:
            yield from _of_name(parsed, chunk, most[0], _rankings(parsed, own, most[0], facts))


def _is_narrowing(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word makes the most of all that of some; not di antara ketiga jenis."""
    of_all = place and tokens[place - 1].text in {"antara", "dari"}
    return tokens[place].text in _NARROWING and not of_all


def _is_of_other(parsed: Parsed, most: Chunk, own: str, facts: Facts) -> bool:
    """Whether words are left that do not tell of what the tables count."""
    of = subject_of(parsed, own, facts)
    if of is None:
        return True
    heads = [table.kolom_pembanding for table in of.hasil.rincian]
    known = words_of(of.hasil) - stems_of(*heads)
    words = strange_words(parsed, most.last, len(parsed.sentence.tokens), known)
    words += strange_words(parsed, 0, most.first, words_of(of.hasil))
    told = parsed.sentence.tokens[most.first : most.last + 1]
    return bool({*words} - {token.text for token in told} - {"tertinggal", "ketinggalan"})


def _is_of_now(parsed: Parsed, facts: Facts) -> bool:
    """Whether no other time is told before the reason, if one is told."""
    texts = [token.text for token in parsed.sentence.tokens]
    because = next((at for at, text in enumerate(texts) if text in BECAUSE), len(texts))
    told = tuple([c for c in parsed.chunks if c.first < because])
    return parsed._replace(chunks=told).is_of(facts.tahun)


_DONE_MOST: Final = frozenset(
    {
        "baik", "berhasil", "disiplin", "lengkap", "patuh", "rajin", "sempurna", "setia", "siap",
        "tertib", "tuntas",
    }
)  # fmt: skip


_DONE_LEAST: Final = frozenset({"jarang", "payah", "seret", "sulit", "susah"})
_DONE_OFTEN: Final = frozenset({"kerap", "sering"})
_LEAST: Final = "paling jarang"
"""What marks words of what was done least of, which may be told of other things, too."""


def _is_behind(tokens: Sequence[Token], place: int) -> bool:
    """Whether it is told who lags farthest behind: tertinggal paling jauh."""
    around = {token.text for token in tokens[max(0, place - 1) : place + 3]}
    return not around.isdisjoint({"ketinggalan", "tertinggal"})


def _most_done(parsed: Parsed) -> Iterator[Chunk]:
    """Words of what was done most of in proportion: paling tuntas."""
    tokens = parsed.sentence.tokens
    for place, token in enumerate(tokens[:-1]):
        if token.text != "paling":
            continue
        behind = tokens[place + 1].text
        if behind in _DONE_MOST:
            yield Chunk("m", place, place + 1, "max", word="persentase")
        elif behind in _DONE_OFTEN:
            yield Chunk("m", place, place + 1, "max", word=_LEAST)
        elif behind in _DONE_LEAST or (behind == "jauh" and _is_behind(tokens, place)):
            yield Chunk("m", place, place + 1, "min", word=_LEAST)


def _of_name(
    parsed: Parsed, chunk: Chunk, most: Chunk, rankings: Iterable[_FigureColumn]
) -> Iterator[Wrong]:
    ref, highest = chunk.ref, most.payload == "max"
    before = "".join(c.letter for c in parsed.chunks if c.first < most.first)
    counted = before.endswith(("q", "qN", "qb", "o", "ob"))
    behind = any(most.last < item.place < chunk.first for item in figures_of(parsed))
    if ref is None or counted or behind:  # the figure between is that of the one that is meant
        return
    asked = [r for r in rankings if r.kind == ref.kind and ref.id in r.values]
    for ranking in asked:
        mine = ranking.values[ref.id]
        if not any(nilai > mine if highest else nilai < mine for nilai in ranking.values.values()):
            return
    if asked:
        quote = parsed.sentence.quote(min(chunk.first, most.first), max(chunk.last, most.last))
        yield _wrong(quote, asked[0], most)


def _end(ranking: _FigureColumn, most: Chunk) -> Fraction:
    values = ranking.values.values()
    return max(values) if most.payload == "max" else min(values)


def _wrong(quote: str, ranking: _FigureColumn, most: Chunk) -> Wrong:
    best = _end(ranking, most)
    row = next(key for key, nilai in ranking.values.items() if nilai == best)
    right = shown_in(best, ranking.unit)
    word = "tertinggi" if most.payload == "max" else "terendah"
    so = f"{ranking.what} {word} ada pada “{ranking.names[row]}” ({right})"
    kinds = {INDIKATOR: Indikator.KIND, KEGIATAN: Kegiatan.KIND, BARIS: "baris"}
    kinds |= {SASARAN: Sasaran.KIND, SUBSIE: Subsie.KIND}
    return Wrong(KEADAAN, quote, so, right, kedua=Address(kinds[ranking.kind], row))


def shown_in(nilai: Fraction, unit: str) -> str:
    """A figure in rupiah, in percent, or as a number."""
    if unit == RUPIAH:
        return format_rupiah(nilai)
    if unit == PERCENT:
        return format_percent(nilai, 2)
    return format_number(nilai, 0 if nilai.denominator == 1 else 2)


def _is_denied(parsed: Parsed, most: Chunk) -> bool:
    """Whether it is told of whom the most was not done: paling banyak belum terpelihara."""
    return any(c.letter == "n" and c.first == most.last + 1 for c in parsed.chunks)


def _rankings(parsed: Parsed, own: str, most: Chunk, facts: Facts) -> Iterator[_FigureColumn]:
    if own:
        yield from _of_rows(parsed, own, most, facts)
        return
    asked = {c.payload for c in parsed.chunks if c.letter == "p"}
    steep = parsed.quote_of(most).endswith(("rendah", "tinggi"))
    if not _ABSORBED.isdisjoint(t.text for t in parsed.sentence.tokens):
        asked = {"serapan"} if steep else asked | {"serapan"}
    kinds = {c.letter for c in parsed.chunks if c.letter in "IKSUJ"}
    if kinds == {SASARAN}:
        rows = facts.means() if asked & {"capaian", "rata"} else ()
        means = {key: nilai for key, _, nilai in rows}
        names = {key: name for key, name, _ in rows}
        yield _ranking(SASARAN, "capaian", means, names, "rata-rata capaian sasaran")
        return
    if kinds == {SUBSIE}:
        yield from _of_sections(asked, facts)
        return
    if kinds <= {KEGIATAN}:
        yield from _of_lines([prop for prop in LINES if prop in asked] or LINES, facts)
    if kinds <= {INDIKATOR}:
        yield from _of_members([prop for prop in COLUMNS if prop in asked] or COLUMNS, facts)


_GROUPS: Final = {"pagu": "pagu", "belanja": "pasti", "sisa": "sisa", "serapan": "serapan"}


def _of_sections(asked: set[str], facts: Facts) -> Iterator[_FigureColumn]:
    rows = facts.sections()
    names = {key: name for key, name, _ in rows}
    for prop in [prop for prop in _GROUPS if prop in asked]:
        if prop == "pagu":  # that of the kegiatan they are in charge of may be another
            held = {
                key: numbers_of(x.pagu for x in facts.lines() if x.kegiatan.subsie == key)
                for key in names
            }
            sums = {key: exact_sum(amounts) for key, amounts in held.items()}
            if any(held.values()):
                yield _ranking(SUBSIE, prop, sums, names, "pagu kegiatan seksi")
        values = {key: getattr(group, _GROUPS[prop]) for key, _, group in rows}
        yield _ranking(SUBSIE, prop, values, names, f"{_WORDS.get(prop, prop)} indikator seksi")


def _of_lines(props: Iterable[str], facts: Facts) -> Iterator[_FigureColumn]:
    for jenis in ("kegiatan", "keluaran"):
        lines = [x for x in facts.lines() if x.kegiatan.jenis == jenis]
        names = {x.kegiatan.id: x.kegiatan.nama for x in lines}
        for prop in props if lines else ():
            values = {x.kegiatan.id: getattr(x, LINES[prop]) for x in lines}
            yield _ranking(KEGIATAN, prop, values, names, f"{_WORDS.get(prop, prop)} {jenis}")


def _of_members(props: Iterable[str], facts: Facts) -> Iterator[_FigureColumn]:
    members = facts.members()
    names = {x.indikator.id: x.indikator.nama for x in members}
    for prop in props if members else ():
        values = {x.indikator.id: getattr(x, COLUMNS[prop]) for x in members}
        yield _ranking(INDIKATOR, prop, values, names, f"{_WORDS.get(prop, prop)} indikator")


_WORDS: Final = {"belanja": "realisasi anggaran"}
_RUPIAH: Final = frozenset({"belanja", "pagu", "sisa"})


def _ranking(
    kind: str, prop: str, values: Mapping[str, Nilai], names: Mapping[str, str], what: str
) -> _FigureColumn:
    numbers = {key: nilai for key, nilai in values.items() if isinstance(nilai, Fraction)}
    return _FigureColumn(kind, RUPIAH if prop in _RUPIAH else PERCENT, numbers, names, what)


def _of_rows(parsed: Parsed, own: str, most: Chunk, facts: Facts) -> Iterator[_FigureColumn]:
    hasil = facts.indikator(own)
    tokens = parsed.sentence.tokens
    columns: Sequence[str] = _OF_ROWS
    opens = next((c.letter for c in reversed(parsed.chunks) if c.last < most.first), "")
    named = opens == INDIKATOR and hasil is not None and is_percent(hasil.indikator.satuan)
    if any(token.text in SHARES for token in tokens) or most.word or named:
        columns = ("persentase",) if not _is_denied(parsed, most) else ()
    elif _is_denied(parsed, most):
        columns = ("sisa",) if parsed.quote_of(most) in NUMEROUS else ()
    elif parsed.quote_of(most) in NUMEROUS:
        columns = ("realisasi", "pembanding", "sisa")
    for table in hasil.rincian if hasil is not None else ():
        names = {row.baris.id: row.baris.uraian for row in table.baris}
        for column in columns:
            values = {
                row.baris.id: minus(row.pembanding, row.realisasi)
                if column == "sisa"
                else getattr(row, column)
                for row in table.baris
            }
            numbers = {key: nilai for key, nilai in values.items() if isinstance(nilai, Fraction)}
            head = {"realisasi": table.kolom_realisasi, "pembanding": table.kolom_pembanding}
            if not numbers:
                continue
            what = f"{head.get(column, column).lower()} pada tabel “{table.judul}”"
            unit = PERCENT if column == "persentase" else ""
            yield _FigureColumn(BARIS, unit, numbers, names, what)
