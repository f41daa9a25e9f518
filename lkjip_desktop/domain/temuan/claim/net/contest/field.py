"""What stands side by side: rows of tables, quarters and kegiatan, with the columns they have."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cache, cached_property, partial
from itertools import accumulate, pairwise
from typing import Final, overload

from lkjip_desktop.domain.formula.baris import BarisResult
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.sums import exact_sum, numbers_of
from lkjip_desktop.domain.model.entity import Indikator, Jenjang, Kegiatan, Sasaran, Subsie
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.model.waktu import quarter_words
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import (
    TIDAK_BERLAKU,
    Nilai,
)
from lkjip_desktop.domain.temuan.claim.fact.part import OfParts
from lkjip_desktop.domain.temuan.claim.fact.table import FreeRow, FreeTable
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import is_goal, stems_of, vocabulary
from lkjip_desktop.domain.temuan.claim.language.forms import wishing
from lkjip_desktop.domain.temuan.claim.language.names import (
    INDIKATOR,
    JENJANG,
    KEGIATAN,
    SASARAN,
    SUBSIE,
    words,
)
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.contest.divided import is_divided
from lkjip_desktop.domain.temuan.claim.net.sense import telling
from lkjip_desktop.domain.temuan.claim.units import shown_in
from lkjip_desktop.domain.temuan.finding import at, table_of
from lkjip_desktop.domain.temuan.wording import call

QUARTERS: Final = ("T1", "T2", "T3", "T4")
LEFT: Final = "sisa"
TOTAL: Final = "jumlah"
SHARES: Final = word_set(
    "cakupan capaian keberhasilan kedisiplinan kelancaran kepatuhan ketertiban ketuntasan peluang"
    " penyelesaian persentase proporsi rasio tingkat"
)
"""What is told of the share that was done."""
_FEWEST: Final = 2
_FULL: Final = 100


class ContestColumn(NamedTuple):
    """A figure of each that stands in a contest, by its key."""

    head: str
    stems: frozenset[str]
    """Words by which a text asks for this column and no other."""
    values: Mapping[str, Fraction]
    unit: str = ""
    void: frozenset[str] = frozenset()
    """Keys of those that have none, as an indikator without a pagu has nothing left."""

    @property
    def is_share(self) -> bool:
        return self.unit == PERCENT

    def shown(self, key: str) -> str:
        """A figure as a finding writes it."""
        return shown_in(self.values[key], self.unit)


class Contest(NamedTuple):
    """Rows, quarters or kegiatan of which one may be the most, and what texts call them."""

    what: str
    """What they stand in, as a part of a sentence."""
    names: Mapping[str, str]
    """By key."""
    stems: Mapping[str, frozenset[str]]
    """Those of the words that tell one from the others."""
    columns: Sequence[ContestColumn]
    known: frozenset[str]
    """Stems of all words that say nothing else than what stands here."""
    nouns: frozenset[str]
    """What one of them is called."""
    lokasi: Address
    done: frozenset[str] = frozenset()
    """What the column of what was done is called."""
    title: frozenset[str] = frozenset()
    """Stems of the words that the table itself has."""
    scale: str = ""
    """What its figures are counted in: ribu dosis."""
    aimed: Fraction | None = None
    """The share that is wanted."""
    heads: frozenset[str] = frozenset()
    """Stems of what stands over its names."""
    wanted: bool = False
    """Whether its figures are held against what was wanted."""
    none: frozenset[str] = frozenset()
    """Keys of those of which there was nothing to count."""


@OfParts
def own_contests(hasil: IndikatorResult) -> tuple[Contest, ...]:
    """The rows of each table of an indikator."""
    return tuple(_of_tables(hasil))


def _of_tables(hasil: IndikatorResult) -> Iterator[Contest]:
    for table in hasil.rincian:
        rows = [row for row in table.baris if row.dihitung]
        columns = _columns_of(table, {row.baris.id: _figures(table, row) for row in rows})
        if len(rows) < _FEWEST or not all(x.dihitung or _is_none(x) for x in table.baris):
            continue
        names = {row.baris.id: row.baris.uraian for row in rows}
        nouns = nouns_of(table)
        known, done = vocabulary(hasil), _done(hasil, columns)
        contest = _contest(
            f"tabel “{table.judul}”", names, columns, known, nouns, at(table.rincian)
        )
        known = contest.known | _telling(done)
        known |= _FOUND_BY if _FINDING in contest.known else frozenset()
        wanted = is_goal(table.rincian.kolom_pembanding)
        contest = contest._replace(known=known, title=contest.known, scale=table.judul.casefold())
        none = frozenset(row.baris.id for row in rows if _is_none(row))
        contest = contest._replace(heads=stems_of(table.rincian.kolom_uraian), none=none)
        yield contest._replace(done=done, wanted=wanted, aimed=_aimed(hasil, wanted=wanted))


def _figures(table: RincianResult, row: BarisResult) -> tuple[Nilai, Nilai, Nilai]:
    """What there was, what was done and the share; in percent what was done is itself the share."""
    if PERCENT in table.rincian.kolom_realisasi:
        return Fraction(_FULL), row.realisasi, row.realisasi
    return row.pembanding, row.realisasi, row.persentase


def _is_none(row: BarisResult) -> bool:
    """Whether there was none of what a row counts."""
    return row.pembanding is TIDAK_BERLAKU and row.realisasi is TIDAK_BERLAKU


def nouns_of(table: RincianResult) -> frozenset[str]:
    """What a row of a table is called: as its heading says, or where that says nothing, anyhow."""
    head = words(table.rincian.kolom_uraian)[:1]
    return _ANYTHING if is_unnamed(table) else frozenset(map(stem, head))


def is_unnamed(table: RincianResult) -> bool:
    """Whether the heading of a table says nothing of what it has rows of."""
    return {*words(table.rincian.kolom_uraian)[:1]} <= _NO_HEADS


_NO_HEADS: Final = frozenset({"aspek", "indikator", "komponen", "kriteria", "unsur", "uraian"})
_ANYTHING: Final = stems_of(
    "aspek kategori komponen kriteria parameter tahap tahapan unsur jenis subindikator"
)
"""What a row may be called that its heading calls nothing."""


def _aimed(hasil: IndikatorResult, *, wanted: bool) -> Fraction | None:
    """The share that each row should have."""
    if wanted:
        return Fraction(_FULL) if hasil.indikator.polaritas == "naik" else None
    target = hasil.target if is_percent(hasil.indikator.satuan) else None
    return target if isinstance(target, Fraction) else None


_FINDING: Final = stem("temuan")
_FOUND_BY: Final = stems_of("pemeriksaan pengawasan penggeledahan razia hasil")
"""How anything that is called a finding comes to be found."""


def _done(hasil: IndikatorResult, columns: Sequence[ContestColumn]) -> frozenset[str]:
    return columns[0].stems if hasil.indikator.polaritas == "naik" else frozenset()


def _telling(done: frozenset[str]) -> frozenset[str]:
    """What any table is told with, and where it counts what was done also its share."""
    return _told_with() | (frozenset(map(stem, SHARES)) if done else done)


@cache
def _told_with() -> frozenset[str]:
    """Words that say nothing of what is counted, but none of what is wanted or would be."""
    return telling().difference(map(stem, wishing()))


def own_quarters(hasil: IndikatorResult, row: str, facts: Facts) -> Iterator[Contest]:
    """The quarters of an indikator, of each of its tables, or of one row of these."""
    gabung, told = facts.quarterly(hasil.indikator.id) if not row else ("", ())
    if len(told) == len(QUARTERS):
        unit = PERCENT if is_percent(hasil.indikator.satuan) else ""
        values = [told]
        if gabung == "kumulatif":
            values.append((told[0], *(now - then for then, now in pairwise(told))))
        named = _OF_RESULT - stems_of(hasil.indikator.satuan)
        own = [
            ContestColumn("realisasi", named, dict(zip(QUARTERS, x, strict=True)), unit)
            for x in values
        ]
        known = vocabulary(hasil) | _OF_RESULT | stems_of("peserta waktu")
        what, place = f"indikator {call(hasil.indikator)}", at(hasil.indikator)
        contest = _quarters(what, own, known | _told_with(), place)
        yield contest._replace(done=_OF_RESULT, scale=hasil.indikator.satuan.casefold())
    for table in hasil.rincian:
        rows = [item.baris.id for item in table.baris if row in {"", item.baris.id}]
        by_quarter = {
            part: [facts.in_period(key, f"{facts.tahun}-{part}") for key in rows]
            for part in QUARTERS
        }
        sums = {part: _sums(pairs) for part, pairs in by_quarter.items()}
        if rows:
            known = vocabulary(hasil) | stems_of(*(item.baris.uraian for item in table.baris))
            what, columns = f"tabel “{table.judul}”", _columns_of(table, sums)
            contest = _quarters(what, columns, known, at(table.rincian))
            done = _done(hasil, columns)
            yield contest._replace(done=done, known=contest.known | _telling(done))


_OF_RESULT: Final = frozenset({stem("realisasi")})


def _sums(pairs: Iterable[tuple[Nilai, Nilai]]) -> tuple[Nilai, Nilai, Nilai]:
    told = [(a, b) for a, b in pairs if isinstance(a, Fraction) and isinstance(b, Fraction)]
    of, done = sum((a for a, _ in told), Fraction(0)), sum((b for _, b in told), Fraction(0))
    return (of, done, done / of * _FULL) if of else (None, None, None)


def _columns_of(
    table: RincianResult, rows: Mapping[str, tuple[Nilai, Nilai, Nilai]]
) -> tuple[ContestColumn, ...]:
    """What was done, what there was, what is left of it, and the share: in this order."""
    of, done = stems_of(table.kolom_pembanding), stems_of(table.kolom_realisasi)
    left = {
        key: a - b
        for key, (a, b, _) in rows.items()
        if isinstance(a, Fraction) and isinstance(b, Fraction)
    }
    return (
        ContestColumn(table.kolom_realisasi, done, _known(rows, 1)),
        ContestColumn(table.kolom_pembanding, of, _known(rows, 0)),
        ContestColumn(LEFT, frozenset({LEFT}), left),
        ContestColumn("persentase", frozenset({"persentase"}), _known(rows, 2), PERCENT),
    )


def _known(rows: Mapping[str, Sequence[Nilai]], place: int) -> dict[str, Fraction]:
    return {key: x for key, row in rows.items() if isinstance(x := row[place], Fraction)}


def budget_quarters(kegiatan: str, facts: Facts, *, until: bool) -> Contest:
    """The quarters by what was spent in them, or of one kegiatan; also up to their end."""
    told = {
        part: facts.line_spent_in(kegiatan, f"{facts.tahun}-{part}")
        if kegiatan
        else facts.spent_in(f"{facts.tahun}-{part}")
        for part in QUARTERS
    }
    spent = {part: x for part, x in told.items() if isinstance(x, Fraction)}
    grown = dict(zip(spent, accumulate(spent.values()), strict=True))
    column = ContestColumn("realisasi anggaran", _MONEY - _ABSORBED, spent, RUPIAH)
    alone = ContestColumn("realisasi anggaran", _ABSORBED, spent, RUPIAH)
    whole = ContestColumn("realisasi anggaran sampai akhir", _ABSORBED, grown, RUPIAH)
    columns = (column, alone, whole) if until else (column._replace(stems=_MONEY),)
    return _quarters("tahun ini", columns, _MONEY, table_of(Kegiatan))


_ABSORBED: Final = frozenset({stem("serapan")})
_MONEY: Final = _ABSORBED | stems_of(
    "anggaran belanja dana keuangan menghabiskan pengeluaran realisasi uang"
)


def free_contests(tables: Iterable[tuple[FreeTable, tuple[FreeRow, ...]]]) -> Iterator[Contest]:
    """The rows of each free table of a section."""
    for table, rows in tables:
        keys = [str(place) for place in range(len(rows))]
        names = {key: row.uraian for key, row in zip(keys, rows, strict=True)}
        cells = {key: dict(row.angka) for key, row in zip(keys, rows, strict=True)}
        heads = [head for head, _ in table.kolom]
        shared = _shared([stems_of(head) for head in heads])
        columns = [
            ContestColumn(head, stems_of(head) - shared, _known_of(cells, head)) for head in heads
        ]
        if len(rows) < _FEWEST or any(len(c.values) < len(rows) for c in columns):
            continue
        counted = stems_of(*words(table.judul)[:1])
        of_all = shared | (counted if is_divided(table) else counted & _PEOPLE)
        if of_all and columns[1:]:
            sums = {key: sum((c.values[key] for c in columns), Fraction(0)) for key in keys}
            columns.append(ContestColumn(TOTAL, of_all, sums))
        title = stems_of(table.judul, *heads)
        contest = _contest(
            f"tabel “{table.judul}”", names, tuple(columns), title, frozenset(), table.lokasi
        )
        known = contest.known | _told_with()
        yield contest._replace(known=known, title=contest.known, scale=table.judul.casefold())


_PEOPLE: Final = stems_of("aparatur guru orang pegawai personel petugas pelajar siswa tenaga")
"""What all columns of a table count, where its title begins with it."""


def _known_of(cells: Mapping[str, Mapping[str, Nilai]], head: str) -> dict[str, Fraction]:
    return {key: x for key, row in cells.items() if isinstance(x := row.get(head), Fraction)}


def line_contests(facts: Facts) -> Iterator[Contest]:
    """The kegiatan of a report, and its keluaran."""
    for jenis in ("kegiatan", "keluaran"):
        lines = {x.kegiatan.id: x for x in facts.lines() if x.kegiatan.jenis == jenis}
        if len(lines) >= _FEWEST and not any(x.tingkat for x in lines.values()):
            names = {key: x.kegiatan.nama for key, x in lines.items()}
            figures = partial(_column, lines)
            contest = _of_results("anggaran", names, figures, _LINES, frozenset({stem(jenis)}))
            yield contest._replace(done=_ABSORBED, known=contest.known | _PROGRAM)


_PROGRAM: Final = stems_of("program")


def whole_contests(letters: set[str], facts: Facts) -> Iterator[Contest]:
    """The kegiatan, keluaran and indikator of a report, where names of these letters are told."""
    yield from line_contests(facts) if KEGIATAN in letters else ()
    groups = letters & {SASARAN, SUBSIE, JENJANG}
    names = facts.each("nama") if letters & {INDIKATOR} else {}
    if len(names) >= _FEWEST and not groups:
        contest = _of_results("indikator", names, facts.each, _MEMBERS, stems_of("indikator"))
        yield contest._replace(stems={}, lokasi=table_of(Indikator), done=stems_of("capaian"))
    if groups == {SASARAN}:
        yield _of_means(facts)
    if groups == {JENJANG} and len(facts.level_means()) >= _FEWEST:
        yield _of_level_means(facts)
    if groups == {SUBSIE}:
        yield _of_sections(facts)


def _of_means(facts: Facts) -> Contest:
    """The sasaran by the mean of the capaian of their indikator."""
    rows = facts.means()
    means = {key: x for key, _, x in rows if isinstance(x, Fraction)}
    column = ContestColumn("rata-rata capaian", stems_of("capaian"), means, PERCENT)
    known = stems_of("capaian rata sasaran kinerja strategis") | {stem("rata")}
    names = {key: name for key, name, _ in rows}
    nouns, place = stems_of("sasaran"), table_of(Sasaran)
    return Contest("sasaran", names, {}, (column,), known, nouns, place, stems_of("capaian"))


def _of_level_means(facts: Facts) -> Contest:
    """The levels of sasaran by the mean of the capaian of their indikator."""
    rows = facts.level_means()
    means = {key: x for key, _, x in rows if isinstance(x, Fraction)}
    column = ContestColumn("rata-rata capaian", stems_of("capaian"), means, PERCENT)
    known = stems_of("capaian rata jenjang kinerja sasaran") | {stem("rata")}
    names = {key: name for key, name, _ in rows}
    nouns, place = stems_of("jenjang"), table_of(Jenjang)
    return Contest(
        "jenjang sasaran", names, {}, (column,), known, nouns, place, stems_of("capaian")
    )


def _of_sections(facts: Facts) -> Contest:
    """The sections by the money of their indikator, and by the pagu of their kegiatan."""
    rows = facts.sections()
    names = {key: name for key, name, _ in rows}
    groups = {key: group for key, _, group in rows}
    contest = _of_results(
        "rekap indikator menurut seksi",
        names,
        partial(_column, groups),
        _GROUPS,
        stems_of("bagian bidang kerja seksi subbagian tim unit"),
    )
    held = {
        key: numbers_of(line.pagu for line in facts.lines() if line.kegiatan.subsie == key)
        for key in names
    }
    sums = {key: exact_sum(amounts) for key, amounts in held.items()}
    of_lines = ContestColumn("pagu kegiatan", _LINE_STEMS["pagu"], sums, RUPIAH)
    columns = (*([of_lines] if any(held.values()) else ()), *contest.columns)
    return contest._replace(stems={}, columns=columns, lokasi=table_of(Subsie))


def _column(rows: Mapping[str, object], name: str) -> dict[str, Nilai]:
    return {key: getattr(row, name) for key, row in rows.items()}


def _of_results(
    what: str,
    names: Mapping[str, str],
    figures: Callable[[str], Mapping[str, Nilai]],
    columns: Iterable[tuple[str, str, frozenset[str], str]],
    nouns: frozenset[str],
) -> Contest:
    def made() -> Iterator[ContestColumn]:
        for head, name, asked, unit in columns:
            column = figures(name)
            known = {key: x for key, x in column.items() if isinstance(x, Fraction)}
            void = frozenset(key for key, x in column.items() if x is TIDAK_BERLAKU)
            yield ContestColumn(head, asked, known, unit, void)

    return _contest(what, names, _LateFigures(made), _LINE_WORDS, nouns, table_of(Kegiatan))


class _LateFigures(Sequence[ContestColumn]):
    """Columns whose figures are looked at when one is asked for: most clauses have other words."""

    def __init__(self, make: Callable[[], Iterable[ContestColumn]]) -> None:
        self._make = make

    @cached_property
    def _made(self) -> tuple[ContestColumn, ...]:
        return tuple(self._make())

    @overload
    def __getitem__(self, at: int) -> ContestColumn: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[ContestColumn]: ...
    def __getitem__(self, at: int | slice) -> ContestColumn | Sequence[ContestColumn]:
        return self._made[at]

    def __len__(self) -> int:
        return len(self._made)


_LINE_STEMS: Final = {
    "realisasi": stems_of("belanja realisasi pengeluaran serapan menghabiskan"),
    "pagu": stems_of("pagu anggaran alokasi dana"),
    LEFT: frozenset({LEFT}),
    "serapan": _ABSORBED,
}
_LINES: Final = (
    ("realisasi anggaran", "realisasi", _LINE_STEMS["realisasi"], RUPIAH),
    ("pagu", "pagu", _LINE_STEMS["pagu"], RUPIAH),
    (LEFT, "sisa", _LINE_STEMS[LEFT], RUPIAH),
    ("serapan", "serapan", _LINE_STEMS["serapan"], PERCENT),
)
_MEMBERS: Final = (
    ("capaian", "capaian", stems_of("capaian kinerja"), PERCENT),
    ("realisasi anggaran", "realisasi_anggaran", _LINE_STEMS["realisasi"], RUPIAH),
    *_LINES[1:],
)
_GROUPS: Final = (("realisasi anggaran", "pasti", _LINE_STEMS["realisasi"], RUPIAH), *_LINES[1:])
_LINE_WORDS: Final = _MONEY | stems_of(
    "alokasi capaian indikator kegiatan keluaran kinerja meninggalkan pagu sisa tertinggal"
)


def _quarters(
    what: str, columns: Sequence[ContestColumn], known: frozenset[str], lokasi: Address
) -> Contest:
    names = {part: quarter_words(int(part[1])) for part in QUARTERS}
    return Contest(what, names, {}, tuple(columns), known, frozenset({"triwulan"}), lokasi)


def _contest(
    what: str,
    names: Mapping[str, str],
    columns: Sequence[ContestColumn],
    known: frozenset[str],
    nouns: frozenset[str],
    lokasi: Address,
) -> Contest:
    stems = {key: stems_of(name) for key, name in names.items()}
    shared = _shared(stems.values())
    own = {key: one - shared for key, one in stems.items()}
    return Contest(what, names, own, columns, known | shared | nouns, nouns, lokasi)


def _shared(every: Iterable[frozenset[str]]) -> frozenset[str]:
    """The words that more than one of them has."""
    seen, shared = set[str](), set[str]()
    for one in every:
        shared |= seen & one
        seen |= one
    return frozenset(shared)


NAMELESS_LINES: Final = tuple(
    [
        _of_results("anggaran", {}, partial(_column, {}), (), frozenset({stem(jenis)}))
        for jenis in ("kegiatan", "keluaran")
    ]
)
"""What a sentence on kegiatan can be read with before their figures are looked at."""
