"""The figures that an entry may have, by what it is of: an indikator, money, a line, or all."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.of_row import (
    UNDONE,
    is_quarter,
    quarter_figures,
    row_figures,
)
from lkjip_desktop.domain.temuan.claim.kind.table import (
    COMMON,
    SHARED_OUT,
    Known,
    is_goal,
    minus,
    rows_called,
    stems_of,
)
from lkjip_desktop.domain.temuan.claim.known import known_figures
from lkjip_desktop.domain.temuan.claim.laid.frame import EntryFrame
from lkjip_desktop.domain.temuan.claim.language.names import BARIS, INDIKATOR, Ref, words
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.scope import WHOLE
from lkjip_desktop.domain.temuan.finding import at

MONEY: Final = frozenset({"pagu", "awal", "akhir", "belanja", "sisa", "serapan", "hemat"})
_OF_RESULT: Final = frozenset({"", "capaian", "nilai", "realisasi"})
NO_UNIT: Final = frozenset({"", "dan", "serta"})
"""What stands behind a figure of an entry that leaves out its unit."""


def known_of(
    frame: EntryFrame, said: Quantity, word: str, own: str, facts: Facts
) -> Sequence[Figure | Known]:
    """What a figure may be by what is said of it; none where that is not told, or not clear."""
    if max(map(len, frame[:3])) > 1 or not said.is_exact:
        return ()
    when = frame.whens[0] if frame.whens else When()
    prop = frame.props[0] if frame.props else ""
    ref, foreign = _meant(frame, own, facts)
    if prop == "realisasi" and said.unit == RUPIAH:
        prop = "belanja"
    hasil = facts.indikator(own) if own else None
    if hasil is not None and ref.kind == BARIS:
        return _of_line(hasil, ref.id, frame, prop, when, said, facts)
    if foreign and hasil is not None and not frame.refs and not frame.whens:
        return _of_all(hasil, frame, said, word)
    if foreign or (frame.kinds and ref.kind not in frame.kinds):
        return ()
    if hasil is not None and is_quarter(when) and ref == Ref(INDIKATOR, own):
        share = said.unit == PERCENT and prop in _OF_RESULT and hasil.rincian
        return quarter_figures(hasil, "", _period(when, facts), said, facts) if share else ()
    known = _of_name(ref, prop, when, said, word, facts)
    if not known and hasil is not None and frame.parts and ref.id == own and not frame.whens:
        return _of_all(hasil, frame._replace(words=frame.parts), said, word)
    return known


def _of_name(
    ref: Ref, prop: str, when: When, said: Quantity, word: str, facts: Facts
) -> Sequence[Figure]:
    """What a figure of a name may be; of a sasaran alone, its capaian or its serapan."""
    props: tuple[str, ...] = (prop,)
    if ref.kind in "SJ" and not prop and said.unit == PERCENT:
        props = ("capaian", "serapan")
    elif ref.kind != INDIKATOR and (
        not prop or (ref == WHOLE and prop not in MONEY | {"rata", "efisiensi"})
    ):
        return ()
    known = [item for each in props for item in known_figures(ref, each, when, said, word, facts)]
    if not known and not prop and ref.kind == INDIKATOR and said.unit == PERCENT and not word:
        props = ("capaian", "serapan")  # of what is counted, the only shares there are
        known = [item for each in props for item in known_figures(ref, each, when, said, "", facts)]
    if not known and ref.kind == INDIKATOR and not said.unit and word in NO_UNIT:
        known = [*known_figures(ref, prop, when, said, facts.unit(ref.id), facts)]
    if known and not prop and ref.kind == INDIKATOR and not said.unit and said.step < 1:
        share = said._replace(unit=PERCENT)  # M1.2 (95,00) may be short for its capaian
        known += known_figures(ref, "capaian", when, share, "", facts)
    return [item for item in known if isinstance(item.nilai, Fraction)]


def _meant(frame: EntryFrame, own: str, facts: Facts) -> tuple[Ref, bool]:
    """What a figure is of, and whether words are left that are not understood."""
    hasil = facts.indikator(own) if own else None
    if frame.refs:
        return frame.refs[0], bool(frame.words)
    if hasil is not None and frame.words:
        row = line_called(hasil, frame.words)
        return (Ref(BARIS, row), False) if row else (Ref(INDIKATOR, own), True)
    return Ref(INDIKATOR, own) if own else WHOLE, bool(frame.words)


def line_called(hasil: IndikatorResult, said: Sequence[str]) -> str:
    """The id of the only row whose name ends with the last of these words, "" where none does."""
    found = {
        item.baris.id
        for table in hasil.rincian
        for item in table.baris
        for name in (words(item.baris.uraian),)
        if name and any(name[-size:] == tuple(said[-size:]) for size in range(1, len(name) + 1))
    }
    rest = [w for w in said if stem(w) not in _known_words(hasil) | UNDONE]
    return next(iter(found)) if len(found) == 1 and not rest else ""


def _known_words(hasil: IndikatorResult) -> frozenset[str]:
    """The stems of what the tables of an indikator call their rows, columns and themselves."""
    heads = [(t.rincian.kolom_uraian, t.rincian.judul) for t in hasil.rincian]
    rows = [item.baris.uraian for table in hasil.rincian for item in table.baris]
    columns = [(t.rincian.kolom_pembanding, t.rincian.kolom_realisasi) for t in hasil.rincian]
    return stems_of(*[text for pair in (*heads, *columns) for text in pair], *rows)


def _period(when: When, facts: Facts) -> str:
    return f"{when.year or facts.tahun}-{when.part}"


def _of_line(
    hasil: IndikatorResult,
    row: str,
    frame: EntryFrame,
    prop: str,
    when: When,
    said: Quantity,
    facts: Facts,
) -> Sequence[Known]:
    """What a figure of a row may be, by the column that is named."""
    if prop in MONEY or said.unit == RUPIAH:
        return ()
    if is_quarter(when):
        return quarter_figures(hasil, row, _period(when, facts), said, facts)
    if when.part or when.year not in {0, facts.tahun}:
        return ()
    stems = frozenset(map(stem, frame.words))
    if stems - _known_words(hasil) - UNDONE:
        return ()
    if stems & UNDONE:
        return _left_of(hasil, row, said)
    known = row_figures(hasil, row, said, stems)
    if said.unit == PERCENT or not known:
        return known
    table = next(t for t in hasil.rincian if any(i.baris.id == row for i in t.baris))
    done, other = (
        stems_of(head) - COMMON
        for head in (table.rincian.kolom_realisasi, table.rincian.kolom_pembanding)
    )
    if stems & other - done:
        head = table.rincian.kolom_pembanding.lower()
        return [item for item in known if item.nama.startswith(head)]
    return known


def _left_of(hasil: IndikatorResult, row: str, said: Quantity) -> Sequence[Known]:
    """How many of a row are left: klinik terlambat 80."""
    if not said.is_count:
        return ()
    return [
        Known(
            minus(item.pembanding, item.realisasi),
            f"yang tidak {table.rincian.kolom_realisasi.lower()} pada “{item.baris.uraian}”",
            at(item.baris),
        )
        for table, item in rows_called(hasil, row)
        if not is_goal(table.rincian.kolom_pembanding)
    ]


def _of_all(
    hasil: IndikatorResult, frame: EntryFrame, said: Quantity, word: str
) -> Sequence[Known]:
    """The total of a column whose heading a label names: ditindak 45."""
    stems = frozenset(map(stem, frame.words))
    shared = {*frame.words, word} & SHARED_OUT or frame.props
    if shared or not said.is_count or stems - _known_words(hasil) or word not in NO_UNIT:
        return ()
    found = []
    for table in hasil.rincian:
        done, other = table.rincian.kolom_realisasi, table.rincian.kolom_pembanding
        if is_goal(other):
            continue
        for head, beside, total in (
            (done, other, table.jumlah_realisasi),
            (other, done, table.jumlah_pembanding),
        ):
            told = stems_of(head) - stems_of(beside) - COMMON
            if told and told <= stems:
                found.append(Known(total, f"jumlah {head.lower()}", at(table.rincian)))
    return found if len(found) == 1 else ()


def in_unit(said: Quantity, prop: str, hasil: IndikatorResult | None) -> Quantity:
    """A bare number of a table in the unit that its column has."""
    if said.unit or hasil is None:
        return said
    share = prop in {"capaian", "serapan"} or (
        prop in {"target", "realisasi", "nilai", "batas"} and is_percent(hasil.indikator.satuan)
    )
    return said._replace(unit=PERCENT) if share else said
