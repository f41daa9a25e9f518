"""That some are left undone where all are done, and that none is where some are."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.number.figure import format_number
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import COMMON, is_goal, stems_of, vocabulary
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import BARIS, words
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.sense import subject_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.wording import fractional, percentage

_DENYING: Final = frozenset({"belum", "tak", "tidak"})
_THERE: Final = r"(?:ada|dijumpai|didapati|ditemui|ditemukan|terdapat|tersisa)"
_NOT: Final = r"(?:belum|tak|tidak)"
_WHO: Final = r"(?P<who>[^,;:()\d]{1,100}?)"
_DID: Final = rf"{_NOT} (?:dapat |sempat |berhasil )?(?P<did>[^,;:()\d]{{1,100}}?)\.?$"
_SOME: Final = pattern(
    rf"^(?:(?P<there>(?:(?:masih|tetap|ternyata) ){{0,2}}{_THERE} "
    rf"(?:beberapa |sejumlah |sebagian )?)"
    rf"|(?:sebagian (?:besar |kecil )?|beberapa |sejumlah |banyak )){_WHO}(?P<which> yang)?"
    rf" (?:masih )?{_DID}"
)
_NONE: Final = pattern(
    rf"^(?:sudah )?(?:tidak|tak) (?:lagi )?(?:{_THERE} )?(?:lagi )?"
    rf"(?:(?:satu|seorang|sebuah)(?: pun)? )?{_WHO}(?: pun)?(?: lagi)? yang (?:masih )?{_DID}"
)
_PLAIN: Final = frozenset(
    map(
        stem,
        (
            "akhir", "dan", "dapat", "di", "dilakukan", "hingga", "ini", "itu", "memperoleh",
            "menerima", "mendapat", "mendapatkan", "orang", "pada", "sampai", "saat", "selama",
            "sepanjang", "sudah", "tahun", "telah", "tersebut", "tutup", "untuk", "yang",
        ),
    )
)  # fmt: skip
"""Words that say nothing of who is meant, or what was done."""


@needing("n z", words=_DENYING)
def wrong_undone(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Some that are told to be left where none is, and none where some are."""
    text = parsed.sentence.text.strip().casefold()
    none = _NONE.match(text)
    said = none or _SOME.match(text)
    bare = said is not None and none is None and said["there"] and not said["which"]
    if said is None or bare or not parsed.is_of(facts.tahun):
        return
    of = subject_of(parsed, own, facts)
    told = frozenset(map(stem, (*words(said["who"]), *words(said["did"]))))
    if of is None or not _DENYING.isdisjoint(words(said["did"])) or is_elsewhere(parsed, facts):
        return
    did, rows = frozenset(map(stem, words(said["did"]))), _rows(parsed)
    named = stems_of(
        *(x.baris.uraian for t in of.hasil.rincian for x in t.baris if x.baris.id in rows)
    )
    if not told <= vocabulary(of.hasil) | named | _PLAIN:
        return
    known = [*_of_tables(of.hasil, did, rows)] or [*_of_result(of.hasil, did, rows)]
    wrong = [(done, whole) for done, whole in known if (done < whole) == (none is not None)]
    if known and len(wrong) == len(known):
        done, whole = wrong[0]
        so = _so(of.hasil, done, whole)
        quote = parsed.quote(0, len(parsed.chunks) - 1)
        right = fractional(done)
        yield Wrong(KEADAAN, quote, so, right, kedua=at(of.hasil.indikator))


def _rows(parsed: Parsed) -> frozenset[str]:
    return frozenset(c.ref.id for c in parsed.chunks if c.letter == BARIS and c.ref is not None)


def _so(hasil: IndikatorResult, done: Fraction, whole: Fraction) -> str:
    if not hasil.rincian:
        return f"realisasi indikator {hasil.indikator.kode} {percentage(done, 2)}"
    return f"yang demikian {format_number(done, 0)} dari {format_number(whole, 0)}"


def _of_tables(
    hasil: IndikatorResult, did: frozenset[str], rows: frozenset[str]
) -> Iterator[tuple[Fraction, Fraction]]:
    """How many have it of how many, of each table whose heading is told."""
    for table in hasil.rincian:
        row = table.rincian
        heads = stems_of(row.kolom_realisasi) - COMMON - stems_of(row.kolom_pembanding)
        if is_goal(row.kolom_pembanding) or not heads & did:
            continue
        pairs = [(table.jumlah_realisasi, table.jumlah_pembanding)]
        if rows:
            pairs = [(x.realisasi, x.pembanding) for x in table.baris if x.baris.id in rows]
        for done, whole in pairs:
            if isinstance(done, Fraction) and isinstance(whole, Fraction) and 1 < whole >= done:
                yield done, whole


_FULL: Final = Fraction(100)


def _of_result(
    hasil: IndikatorResult, did: frozenset[str], rows: frozenset[str]
) -> Iterator[tuple[Fraction, Fraction]]:
    """The share of all that an indikator without a table counts: what its name tells was done."""
    row, done = hasil.indikator, hasil.realisasi
    _, which, told = row.nama.casefold().partition(" yang ")
    shares = is_percent(row.satuan) and row.polaritas == "naik" and not hasil.rincian
    if not (which and shares and not rows and isinstance(done, Fraction) and done <= _FULL):
        return
    heads = stems_of(told) - COMMON
    if heads and heads <= did and _DENYING.isdisjoint(words(told)):
        yield done, _FULL


_PLANNED: Final = pattern(
    r"^(?:seluruh|semua) (?P<who>[^,;:()\d]{1,100}?) yang (?:diperjanjikan|dijanjikan|direncanakan"
    r"|ditargetkan)(?: (?:telah|sudah|berhasil|dapat|juga)){0,2} (?P<did>[^,;:()\d]{1,100}?)\.?$"
)
_ALL: Final = frozenset({"seluruh", "semua"})
_FULFILLED: Final = frozenset(
    map(stem, ("dilaksanakan", "selesai", "terealisasi", "terlaksana", "terpenuhi", "terwujud"))
)
"""What is done of anything that was aimed at."""


@needing("e", words=_ALL)
def wrong_all_planned(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """All that was aimed at, told to be done where less was: seluruh modul yang ditargetkan."""
    said = _PLANNED.match(parsed.sentence.text.strip().casefold())
    of = subject_of(parsed, own, facts) if said is not None else None
    if said is None or of is None or of.rows or not parsed.is_of(facts.tahun):
        return
    row, done, aim = of.hasil.indikator, of.hasil.realisasi, of.hasil.target
    told = frozenset(map(stem, (*words(said["who"]), *words(said["did"]))))
    counted = row.polaritas == "naik" and not is_percent(row.satuan)
    known = isinstance(done, Fraction) and isinstance(aim, Fraction)
    if not (counted and known and told <= vocabulary(of.hasil) | _PLAIN | _FULFILLED):
        return
    if isinstance(done, Fraction) and isinstance(aim, Fraction) and done < aim:
        so = f"realisasi {facts.name(row.id)} {format_number(done, 0)}"
        right = f"{so} dari target {format_number(aim, 0)}"
        quote = parsed.quote(0, len(parsed.chunks) - 1)
        yield Wrong(KEADAAN, quote, right, format_number(done, 0), kedua=at(row))


_EVERY: Final = pattern(r"^(?:seluruh|semua|setiap) (?P<all>[^,;:()\d]{1,160}?)\.?$")


@needing("e", words=_ALL | {"setiap"})
def wrong_all_so(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """All that are told to be so, of which an indikator without a table counts fewer."""
    said = _EVERY.match(parsed.sentence.text.strip().casefold())
    of = subject_of(parsed, own, facts) if said is not None else None
    if said is None or of is None or of.rows or not parsed.is_of(facts.tahun):
        return
    every = words(said["all"])
    told = frozenset(map(stem, every))
    plain = "yang" not in every and _DENYING.isdisjoint(every)
    if not plain or not told <= vocabulary(of.hasil) | _PLAIN or is_elsewhere(parsed, facts):
        return
    for done, whole in _of_result(of.hasil, told, frozenset()):
        if done < whole:
            quote, right = parsed.quote(0, len(parsed.chunks) - 1), percentage(done, 2)
            yield Wrong(
                KEADAAN, quote, _so(of.hasil, done, whole), right, kedua=at(of.hasil.indikator)
            )
