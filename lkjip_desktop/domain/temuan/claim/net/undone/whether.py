"""That some are left undone where all are done, that none is where some are, that not all have it.

Those that did something and those that did not are held against all that they are told to be of;
and not one of what an indikator counts is told (tidak satu pun taruna celaka), where there were.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.number.figure import format_number
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import HITUNGAN, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import (
    COMMON,
    exact,
    is_goal,
    stems_of,
    vocabulary,
)
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import BARIS, is_generic, words
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import plain
from lkjip_desktop.domain.temuan.claim.language.stem import stem, stem_set
from lkjip_desktop.domain.temuan.claim.net.sense import subject_of, telling
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.units import rupiah_of
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
_PLAIN: Final = stem_set(
    "akhir dan dapat di dilakukan hingga ini itu memperoleh menerima mendapat mendapatkan orang"
    " pada sampai saat selama sepanjang sudah tahun telah tersebut tutup untuk yang"
)
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
_FULFILLED: Final = stem_set("dilaksanakan selesai terealisasi terlaksana terpenuhi terwujud")
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


_SAID: Final = pattern(
    r"^(?:\w+ ){0,2}?(?:belum|tidak|tak) (?:semua|seluruh|setiap)(?:nya)? (?P<who>[^,;:()\d]+?)\.?$"
)
_OF_SOME: Final = frozenset({"belum", "kecuali", "selain", "tak", "tanpa", "tidak"})


@needing("ne", own=True)
def wrong_not_all(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Some are told not to have what every one of them has."""
    said = _SAID.match(parsed.sentence.text.strip().casefold())
    hasil = facts.indikator(own) if said is not None and parsed.is_of(facts.tahun) else None
    if said is None or hasil is None or is_wished(parsed, 0):
        return
    told = words(said["who"])
    stems = frozenset(map(stem, told))
    rows = stems_of(*(row.baris.uraian for table in hasil.rincian for row in table.baris))
    if not _OF_SOME.isdisjoint(told) or not stems <= vocabulary(hasil) | rows | telling() | _BARE:
        return
    done = [*_done(hasil, stems)]
    if len(done) == 1:
        full = format_number(done[0], 0)
        so = f"yang demikian {full} dari {full}"
        yield Wrong(
            KEADAAN, parsed.quote(0, len(parsed.chunks) - 1), so, full, kedua=at(hasil.indikator)
        )


_BARE: Final = frozenset(map(stem, ("yang", "dan", "untuk", "pada", "tahun", "ini")))


def _done(hasil: IndikatorResult, stems: frozenset[str]) -> Iterator[Fraction]:
    """How many have it, of each table whose heading is told and where all have it."""
    for table in hasil.rincian:
        row, known = table.rincian, table.jumlah_realisasi
        heads = stems_of(row.kolom_realisasi) - COMMON - stems_of(row.kolom_pembanding)
        if is_goal(row.kolom_pembanding) or not heads & stems:
            continue
        if isinstance(known, Fraction) and known > 1 and known == table.jumlah_pembanding:
            yield known


_FORM: Final = pattern(
    r"^[cP]{0,2}d(?P<whole>q)[NIRxPct]{0,6},[ch]{0,2}(?P<did>q)[NIRx]{0,2}[^q,;:()n]{1,8}"
    r",?g[ch]{0,2}(?P<left>q)[NIRx]{0,2}[cX]?n[^q,;:()]{0,6}$"
)
_NOT_DONE: Final = frozenset({"belum", "gagal", "tak", "tidak"})
_OTHERWISE: Final = word_set("antara antaranya hampir kali masing per rata sekitar triwulan")


@needing("dq,qgqn", figure=True)
def wrong_parted(parsed: Parsed) -> Iterator[Wrong]:
    """Two that make up no whole: dari 100 orang, 60 hadir dan 30 orang tidak."""
    match = _FORM.match(parsed.letters)
    if match is None or not _OTHERWISE.isdisjoint(parsed.texts):
        return
    places = [match.start(name) for name in ("whole", "did", "left")]
    numbers = [exact(parsed.chunks[place]) for place in places]
    if any(said is None or said.unit or not said.is_count or said.step > 1 for said in numbers):
        return
    whole, did, left = (said.value for said in numbers if said is not None)
    behind = parsed.texts[parsed.chunks[places[2]].last + 1 :]
    if _NOT_DONE.isdisjoint(behind) or did > whole or not _is_the_same(parsed, places, behind):
        return
    if did + left != whole:
        right = format_number(whole - did, 0)
        quote = parsed.quote(places[0], places[2])
        yield Wrong(HITUNGAN, quote, f"selisihnya {right}", right)


def _is_the_same(parsed: Parsed, places: Sequence[int], behind: Sequence[str]) -> bool:
    """Whether those that are left did not do what the others did: 5 tidak hadir may be others."""
    denied = max(at for at, text in enumerate(behind) if text in _NOT_DONE)
    first, last = (parsed.chunks[place].last + 1 for place in places[1:])
    done = {*map(stem, parsed.texts[first:last])}
    return all(stem(text) in done for text in behind[denied + 1 :] if text != ".")


_NOT_ONE: Final = pattern(
    r"(?P<open>^|, |; |dan )(?:tidak (?:ada )?satu|tidak (?:ada )?seorang|tak (?:ada )?satu"
    r"|tak (?:ada )?seorang|tanpa satu) pun (?P<what>[^,;:]+)$"
)
_BESIDE: Final = word_set(
    "ada akhir alami dan dapat di dialami hingga ini insiden kali kami kantor kasus kejadian"
    " ketika lingkungan mengalami muncul pada pun saat sampai sedang selama sempat sepanjang tahun"
    " tercatat terjadi waktu yang"
)
"""Words that say neither what was nor to whom."""


@needing(words=frozenset({"pun"}), own=True)
def wrong_nothing(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """That there was none of what is counted, where there were some."""
    texts = parsed.texts
    match = _NOT_ONE.search(" ".join(texts).removesuffix(" ."))
    hasil = facts.indikator(own) if match is not None else None
    if match is None or hasil is None or not parsed.is_of(facts.tahun):
        return
    row, done = hasil.indikator, hasil.realisasi
    counted = not (is_percent(row.satuan) or is_index(row.satuan) or rupiah_of(row.satuan))
    if not counted or row.satuan in _MEASURED or not isinstance(done, Fraction) or done <= 0:
        return
    some = "yang" in texts and "ada" not in texts  # satu pun taruna yang celaka dirawat
    if some or any(c.letter in "KSUJR" for c in parsed.chunks):
        return
    names = [[w for w in words(name) if not is_generic(w)] for name in (row.nama, row.nama_pendek)]
    stems = [frozenset(map(stem, name)) for name in names]
    said = frozenset(stem(x) for x in match["what"].split() if x not in _BESIDE and not x.isdigit())
    every = stems[0] | stems[1]
    told = said & every
    if said - every - telling() or len(told) < min(_ENOUGH, *map(len, stems)):
        return
    quote = parsed.sentence.quote(
        len(" ".join(texts)[: match.start("what")].split()) - 2, len(texts) - 1
    )
    so = f"realisasi {facts.name(row.id)} {plain(done)}"
    yield Wrong(KEADAAN, quote, so, plain(done), kedua=at(row))


_ENOUGH: Final = 2
_MEASURED: Final = frozenset({"bulan", "hari", "jam", "menit", "ton"})
"""Units of what is no number of things."""
