"""How many of what stands side by side lie beyond a limit, in whatever order it is told.

Tiga jenis perkara selesai di atas 95 persen; di atas 95 persen hanya tiga jenis; baik A maupun B
belum menembus 25 persen.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.memo import IdentityMemo
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import CACAH, KEADAAN
from lkjip_desktop.domain.temuan.claim.fact.table import TableOfRows
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import stems_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import MARK, NUMBER, ORDINAL
from lkjip_desktop.domain.temuan.claim.language.names import words
from lkjip_desktop.domain.temuan.claim.language.phrase import Phrases, by_first_words, longest
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.contest.clause import (
    ContestClause,
    is_alone,
    is_known_word,
    named_in,
)
from lkjip_desktop.domain.temuan.claim.net.contest.field import (
    Contest,
    ContestColumn,
    free_contests,
    line_contests,
    own_contests,
)
from lkjip_desktop.domain.temuan.claim.net.contest.limit import LIMIT, ColumnLimit, limit_of
from lkjip_desktop.domain.temuan.claim.units import MEASURED
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_TABLE: Final = """
a: semua, seluruh, setiap, tiap, segenap, seluruhnya, semuanya, apa pun, apapun, mana pun, manapun
z: tidak ada, tak ada, tiada, tidak terdapat, belum ada, belum terdapat, tidak satu pun, tak satu
    pun, tidak ada satu pun, tak ada satu pun, belum ada satu pun, tidak satupun, tidak ada satu,
    tak ada satu, tidak sebuah pun, tak sebuah
H: separuh, setengah, separuhnya, setengahnya
d: dari, dari seluruh, dari total, dari semua, di antara
h: hanya, cuma, baru, sebatas
n: belum, tidak, tak, gagal, bukan
>: di atas, lebih dari, lebih tinggi dari, lebih tinggi daripada, lebih besar dari, lebih besar
    daripada, melebihi, melampaui, melewati, lewat, lewat dari, lebih banyak dari, lebih banyak
    daripada, mengungguli, mengalahkan
<: di bawah, kurang dari, lebih sedikit dari, lebih sedikit daripada, lebih rendah dari, lebih
    rendah daripada, lebih kecil dari, lebih kecil daripada, tidak sampai, belum sampai, tak sampai,
    belum genap, tidak genap, tidak mencapai, belum mencapai, tidak menembus, belum menembus, tidak
    menyentuh, belum menyentuh, jatuh di bawah, tertinggal di bawah, tercecer di bawah, berada di
    bawah
g: memenuhi target, mencapai target, memenuhi batas, mencapai angka, menembus angka, menyentuh
    angka, minimal, paling sedikit, sekurang kurangnya, setidaknya, sedikitnya, sekurangnya, tidak
    kurang dari, mencapai, menembus, menyentuh, menjangkau, paling rendah, tidak di bawah
l: maksimal, paling banyak, tidak lebih dari, tidak di atas, paling tinggi, tidak melebihi, tidak
    melampaui, tidak melewati
=: tepat, persis, pas, genap, bulat, tepat di, persis di, tepat mencapai
f: penuh, sepenuhnya
+: memiliki, mempunyai, punya, diperkuat, didukung, dilengkapi, dibantu, dibekali, terdapat, diisi,
    mendapat, memperoleh, menerima, kebagian, ada di, ada pada, terdapat di, terdapat pada, hadir
    di, tersedia di, tersebar di, ditempatkan di, bertugas di
0: nihil, tanpa, bebas dari, nol
k: baik, maupun, atau, serta, dan, saja, menutup, tutup, buku, membukukan, menorehkan, dibukukan,
    mengantongi, mengemas, meraup, ditorehkan, dikantongi, dikemas, diukir, disentuh, ditembus,
    malah, tanpa kecuali, sampai dengan, masing masing, yaitu, ini, itu, ketiganya, keduanya,
    keempatnya
"""
"""What tells how many, which of them, and the limit."""


def _phrases() -> Iterator[tuple[tuple[str, ...], str]]:
    for line in _TABLE.replace("\n    ", " ").strip().splitlines():
        letter, _, listed = line.partition(": ")
        yield from ((tuple(phrase.split()), letter) for phrase in listed.split(","))


_PHRASES: Final[Phrases[str]] = by_first_words(_phrases())
_TELLING: Final = frozenset(
    max(said, key=len) for said, letter in _phrases() if letter in "<>gl=0+f"
)
_MANY: Final = pattern(
    r"h?(?P<all>a|z|na|nN|H|o|q(?:d(?P<of>[qo]))?)N?"
    r"|Nh?(?P<behind>a|H|o|q(?:d(?P<behind_of>[qo]))?)|d(?P<whole>[qo])Nh?(?P<part>q)N?"
    r"|d?(?P<each>[qo])N(?P<every>a)"
    r"|(?P<only>he)N?|(?P<names>e)N?a?N?|N(?P<which>e)"
)
_ENDS: Final = frozenset(
    {
        ";", ":", "(", ")", "berkat", "karena", "lantaran", "meski", "meskipun", "namun", "padahal",
        "sebab", "sedangkan", "sehingga", "sementara", "tetapi", "walau", "walaupun",
    }
)  # fmt: skip
"""What ends a clause; a comma may stand in a list in it."""


class ReadClause(NamedTuple):
    """A clause as it is read in one contest: how many of which, and beyond what limit."""

    clause: ContestClause
    many: re.Match[str]
    places: Sequence[int]
    limit: ColumnLimit
    named: Collection[str]
    but: Collection[str] = frozenset()
    """Those that are left out."""


@needing("q e z o h", words=_TELLING | {"100", "seratus"})
def wrong_bounded(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """So many that are told to lie beyond a share, all, none, or those that are named."""
    if not _is_of_year(parsed, facts.tahun) or not _MEAN.isdisjoint(parsed.texts):
        return
    found = list[tuple[ReadClause, Contest]]()
    for contest in _contests(parsed, own, facts):
        spans = (_read(ContestClause(parsed, places), contest) for places in _spans(parsed))
        read = next((x for x in spans if x is not None and is_alone(x.clause, contest)), None)
        found += [(read, contest)] if read is not None else []
    if own or len(found) == 1:
        for read, contest in found:
            yield from _judged(read, contest)


def _is_of_year(parsed: Parsed, tahun: int) -> bool:
    """Whether no time is told but this year, or up to its end: sampai akhir Desember."""
    told = [c for c in parsed.chunks if c.when is not None]
    ends = [c for c in told if "desember" in parsed.quote_of(c)]
    ended = [c for c in ends if not _UNTIL.isdisjoint(parsed.texts[max(0, c.first - 4) : c.last])]
    whens = [c.when for c in told if c.when is not None and c not in ended]
    return all(not when.part and when.year in {0, tahun} for when in whens)


_UNTIL: Final = frozenset({"akhir", "hingga", "per", "sampai"})


def _contests(parsed: Parsed, own: str, facts: Facts) -> Sequence[Contest]:
    if own:
        hasil = facts.indikator(own)
        return own_contests(hasil) if hasil is not None else ()
    nouns = {c.payload for c in parsed.chunks if c.letter == "b"}
    if nouns == {"indikator"}:
        return (_of_members(facts),)
    lines = (*line_contests(facts),) if nouns & {"kegiatan", "keluaran"} else ()
    said = {stem(text) for text in parsed.texts}
    tables = _FREE.of(facts.free_everywhere(), _of_tables)
    return (*lines, *(x for x in tables if x.nouns & said or "h" in parsed.letters))


_FREE: Final[IdentityMemo[tuple[Contest, ...]]] = IdentityMemo(64)


def _of_tables(tables: tuple[TableOfRows, ...]) -> tuple[Contest, ...]:
    """The free tables, with what their rows are called, and heads without what they count in."""
    return tuple([_called(table, pair) for pair in tables for table in free_contests([pair])])


def _called(contest: Contest, pair: TableOfRows) -> Contest:
    table, rows = pair
    _, _, by = table.judul.casefold().partition(" menurut ")
    firsts = {row.uraian.casefold().split()[0] for row in rows}
    nouns = stems_of(*words(table.kunci)[:1], *words(by)[:1], *(firsts if len(firsts) == 1 else ()))
    columns = [
        c._replace(stems=c.stems - stems_of(measured[0]))
        if (measured := MEASURED.search(c.head)) is not None
        else c
        for c in contest.columns
    ]
    return contest._replace(
        nouns=nouns, columns=tuple(columns), known=contest.known | nouns | stems_of(by)
    )


def _of_members(facts: Facts) -> Contest:
    """The indikator by what was reached of their targets, by their results and by their money."""
    rows = {x.indikator.id: x for x in facts.members()}
    columns = [
        ContestColumn(
            name,
            asked,
            {k: v for k, x in rows.items() if isinstance(v := getattr(x, name), Fraction)},
            unit,
        )
        for name, asked, unit in _COLUMNS
    ]
    known = frozenset[str]().union(*(asked for _, asked, _ in _COLUMNS)) | _KNOWN
    names = {key: x.indikator.nama for key, x in rows.items()}
    nouns = stems_of("indikator")
    return Contest("indikator", names, {}, tuple(columns), known, nouns, table_of(Indikator))


def _known(rows: Mapping[str, IndikatorResult], name: str) -> dict[str, Fraction]:
    values = {key: getattr(row, name) for key, row in rows.items()}
    return {key: x for key, x in values.items() if isinstance(x, Fraction)}


_COLUMNS: Final = (
    ("capaian", stems_of("capaian tercapai ketercapaian pencapaian"), PERCENT),
    ("serapan", stems_of("serapan terserap menyerap penyerapan"), PERCENT),
    ("realisasi", stems_of("realisasi hasil nilai"), ""),
)
_KNOWN: Final = stems_of("indikator kinerja anggaran dana uang terpakai habis pagu target")


def _spans(parsed: Parsed) -> Iterator[tuple[int, ...]]:
    """The words of the sentence up to what ends a clause, and up to each comma before that."""
    texts = parsed.texts
    end = next((at for at, text in enumerate(texts) if text in _ENDS), len(texts))
    yield tuple(range(end))
    commas = [at for at in range(end) if texts[at] == ","]
    yield from (tuple(range(at)) for at in reversed(commas))


def _read(clause: ContestClause, contest: Contest) -> ReadClause | None:
    named = named_in(clause, contest)
    letters, places = _letters(clause, contest, named)
    excepts = not _BUT.isdisjoint(clause.texts)
    if excepts:
        kept = [at for at, letter in enumerate(letters) if letter != "e"]
        letters, places = "".join([letters[at] for at in kept]), [places[at] for at in kept]
    limits = [*LIMIT.finditer(letters)]
    if len(limits) > 1:  # setiap seksi memiliki lebih dari satu arsiparis
        kept = [at for at, letter in enumerate(letters) if letter != "+"]
        letters, places = "".join([letters[at] for at in kept]), [places[at] for at in kept]
        limits = [*LIMIT.finditer(letters)]
    if len(limits) != 1 or "x" in letters or (excepts and not named):
        return None
    match = limits[0]
    rest = letters[: match.start()] + letters[match.end() :]
    many, limit = _MANY.fullmatch(rest), limit_of(clause, contest, match, places)
    if many is None or limit is None or (excepts and many["all"] != "a"):
        return None
    left = [*places[: match.start()], *places[match.end() :]]
    return ReadClause(clause, many, left, limit, named, named if excepts else frozenset())


_MEAN: Final = frozenset({"berturut", "masing", "rata", "ratanya", "rerata", "reratanya"})
"""With these a figure is that of all together, or of one after the other."""
_BUT: Final = frozenset(
    {"dikecualikan", "dikesampingkan", "disisihkan", "kecuali", "selain", "terkecuali"}
)
_BESIDE_BUT: Final = _BUT | {"jika", "kalau", "lain", "lainnya"}


def _letters(
    clause: ContestClause, contest: Contest, named: Mapping[str, Collection[int]]
) -> tuple[str, list[int]]:
    """One letter for each phrase that tells something, and the place of its first word."""
    apart = {at for places in named.values() for at in places}
    times = {n for c in clause.parsed.chunks if c.when for n in range(c.first, c.last + 1)}
    letters, places, texts, at = "", list[int](), clause.texts, 0
    while at < len(texts):
        place, found = clause.places[at], longest(_PHRASES, texts, at)
        plain = place not in apart and place not in times
        taken = found if plain else None
        letter = taken[1] if taken is not None else _letter(clause, place, contest, apart, letters)
        if place in times:
            letter = "k"
        if letter != "k" and not (letter == "e" and letters.endswith("e")):
            letters += letter
            places.append(place)
        at += len(taken[0]) if taken is not None else 1
    return letters, places


def _letter(
    clause: ContestClause, place: int, contest: Contest, apart: Collection[int], before: str
) -> str:
    token = clause.parsed.sentence.tokens[place]
    if place in apart:
        return "e"
    if token.kind in {NUMBER, ORDINAL} and token.number is not None:
        share = token.number.unit == PERCENT
        return "o" if token.kind == ORDINAL else "%" if share else "q"
    if token.kind == MARK:
        return "k" if token.text == "," else "x"
    if stem(token.text) in contest.nouns:
        return "N"
    headed = any(stem(token.text) in column.stems for column in contest.columns)
    if headed and before[-1:] in {*"<>gl"} and not contest.done:
        return "C"
    texts = clause.parsed.texts
    if token.text in _KINDS and place and stem(texts[place - 1]) in contest.nouns:
        return "k"
    if token.text in _BESIDE_BUT and not _BUT.isdisjoint(clause.texts) and texts[0] != "tanpa":
        return "k"
    return "k" if is_known_word(token.text, contest.known) else "x"


_KINDS: Final = frozenset({"kelamin", "kerja", "layanan", "pendidikan", "umur", "usia"})
"""What those are of that a heading only calls jenjang, wilayah, kelompok."""


def _judged(read: ReadClause, contest: Contest) -> Iterator[Wrong]:
    of_members, values = contest.what == "indikator", read.limit.column.values
    keys = [*contest.names, *(contest.none if read.limit.of_none else ())]
    if of_members:
        keys = [key for key in keys if key in values]
    elif not contest.names.keys() <= values.keys():
        return
    keys = [key for key in keys if key not in read.but]
    those, every, match = [key for key in keys if read.limit.holds(key)], len(keys), read.many
    if match["names"] or match["which"] or match["only"]:
        yield from _named(read, contest, those)
        return
    group = next(g for g in ("all", "behind", "part", "every") if match[g])
    wholes = [match.start(g) for g in ("of", "behind_of", "whole", "each") if match[g]]
    tokens = read.clause.parsed.sentence.tokens
    whole = [tokens[read.places[at]].number for at in wholes]
    if any(n is None or n.value != len(contest.names) for n in whole):
        return
    so = _fits(match[group], tokens[read.places[match.start(group)]].number, len(those), every)
    if so is False:
        right = f"yang demikian {len(those)} dari {every} pada {contest.what}"
        if of_members:
            right = f"yang demikian {len(those)} dari {every} indikator"
        yield Wrong(CACAH, read.clause.quote(), right, str(len(those)), kedua=contest.lokasi)


def _fits(quantifier: str, said: object, some: int, every: int) -> bool | None:
    """Whether so many are told; None where that is not known."""
    number = getattr(said, "value", None)
    if quantifier == "a":
        return some == every
    if quantifier == "na":
        return some < every
    if quantifier in {"z", "nN"}:
        return not some
    if quantifier == "H":
        return some * 2 == every
    exact = getattr(said, "is_exact_count", False)
    if not exact or number is None or number > every:
        return None
    if quantifier == "o":
        return some == every if number == every else None
    return bool(some == number)


def _named(read: ReadClause, contest: Contest, those: Sequence[str]) -> Iterator[Wrong]:
    """Several that are named, of which one is not so; or the only ones, where there are others."""
    column, quote = read.limit.column, read.clause.quote()
    others = [key for key in read.named if key not in those]
    if read.many["only"]:
        if {*those} != {*read.named}:
            names = " dan ".join(f"“{contest.names[key]}”" for key in those[:3]) or "tidak ada"
            so = f"yang demikian pada {contest.what}: {names}"
            yield Wrong(KEADAAN, quote, so, str(len(those)), kedua=contest.lokasi)
    elif len(read.named) > 1 and others:
        shown = column.shown(others[0]) if others[0] in column.values else "tidak ada"
        so = f"{column.head.lower()} “{contest.names[others[0]]}” {shown}"
        yield Wrong(KEADAAN, quote, so, shown, kedua=contest.lokasi)
