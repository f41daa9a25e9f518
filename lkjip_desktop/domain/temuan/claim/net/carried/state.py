"""What a clause tells of the state of the indikator that it goes on about.

That it kept its target (batas empat pengaduan kami jaga), used its money well or badly, has the
most or the least of all, or is the contrary of what was told before (A tercapai, sebaliknya B).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.number.figure import format_rupiah
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.status import MET, MISSED, OVER, state_at
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import limits
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.carried.clause import (
    CarriedClause,
    carried_clauses,
    hasil_of,
)
from lkjip_desktop.domain.temuan.claim.net.distance.apart import distance_in
from lkjip_desktop.domain.temuan.claim.net.sense import SentenceSubject, words_of
from lkjip_desktop.domain.temuan.claim.net.shape import SaidFigure
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.wording import percentage

_KEEPING: Final = (
    "jaga", "dijaga", "terjaga", "pertahankan", "dipertahankan", "tepati", "ditepati", "patuhi",
    "dipatuhi", "penuhi", "dipenuhi", "terpenuhi", "capai", "dicapai", "tercapai", "raih",
    "diraih", "wujudkan", "terpelihara", "gapai",
)  # fmt: skip
_TIMES: Final = r"(?: (?:sampai|hingga|akhir|tahun|dengan|baik|sepanjang|selama|pada|di|@))*"
_KEPT: Final = pattern(
    r"^(?:target|batas|ambang|sasaran|janji)(?:nya)?(?: (?:I|kinerja|sebesar|maksimal|minimal))*"
    r"(?:(?: (?P<is>#))?(?: (?P<unit>(?!tidak\b|belum\b|gagal\b|tak\b)\w+))?)?"
    r"(?: (?P<neg>tidak|belum|gagal|tak))?(?: (?:berhasil|dapat|mampu|bisa|sanggup))*"
    rf"(?: (?:kami|kita|regu|petugas|tim|kantor))? (?P<verb>{'|'.join(_KEEPING)})"
    rf"(?: (?:regu|petugas|tim|kami))?{_TIMES}$"
)
_BEFORE: Final = frozenset({"", "dan", "karena", "namun", "padahal", "sehingga", "tetapi"})
"""What a clause of a kept target may stand behind: behind a comma it may tell what would be."""
_THRIFTY: Final = pattern(
    r"^(?:(?:penggunaan|pemakaian|pemanfaatan|pengelolaan) )?(?:anggaran|dana|pagu|belanja)(?:nya)?"
    r"(?P<lead>(?: (?!tidak|belum|kurang|secara|dengan|efisien|hemat|boros)\w+){0,9}?)"
    r"(?P<neg> tidak| belum| kurang)?(?: (?:dipakai|digunakan|dimanfaatkan|dikelola))?"
    r"(?: (?:secara|dengan|sangat|tergolong|dinilai|cukup|terbilang))*"
    r" (?P<word>efisien|hemat|boros)$"
)
_THRIFT: Final = frozenset({"boros", "efisien", "hemat"})
_OF_THRIFT: Final = word_set(
    "dibelanjakan digunakan dikelola dimanfaatkan dinilai dipakai indikator kegiatan tahun"
    " terbilang tergolong terpakai untuk I @ ini adalah"
)
_CLEAR: Final = Fraction(1, 2)
"""Percent of efisiensi below which it is neither."""
_COLUMNS: Final = {
    "capaian": "capaian", "serapan": "serapan", "penyerapan": "serapan", "pagu": "pagu",
    "anggaran": "pagu", "sisa": "sisa",
}  # fmt: skip
_TOP: Final = pattern(
    r"^(?:dengan )?(?P<what>capaian|serapan|penyerapan|pagu|anggaran|sisa)"
    r"(?: (?:kinerja|anggaran|pagu))?(?P<its>nya)?(?: I| indikator)?"
    r"(?: (?:adalah|menjadi|tercatat|merupakan))?"
    r" (?:ter?|paling )(?P<way>tinggi|besar|rendah|kecil)"
    r"(?: (?:di antara|dari|antara)(?: (?:semua|seluruh|para|ke\w+|#))?"
    r" indikator(?: (?:lain|lainnya|kantor|kinerja|ada))*)?$"
)
_TOPS: Final = frozenset({"paling", "tertinggi", "terbesar", "terendah", "terkecil"})


@needing(words=_TOPS.union(_THRIFT, _KEEPING))
def wrong_carried_states(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """That a target was kept to, money well used, or the most of all reached, where it was not."""
    if any(c.letter in "KSUJR" for c in parsed.chunks) or not parsed.is_of(facts.tahun):
        return
    for clause in carried_clauses(parsed, own):
        for form, so in ((_KEPT, _so_kept), (_THRIFTY, _so_thrifty), (_TOP, _so_most)):
            match = form.match(clause.said)
            hasil = hasil_of(parsed, clause, facts) if match is not None else None
            told = so(parsed, clause, match, hasil, facts) if match and hasil else None
            if told is not None:
                quote = parsed.sentence.quote(clause.first, clause.last)
                yield Wrong(KEADAAN, quote, *told)


_So = tuple[str, str, str, str, Address]
"""What is so instead, as `Wrong` takes it behind the quote."""


def _so_reached(hasil: IndikatorResult, reached: Fraction, facts: Facts) -> _So:
    right = percentage(reached, 2)
    so = f"capaian {facts.name(hasil.indikator.id)} {right}"
    return so, right, "", "", at(hasil.indikator)


def _so_kept(
    parsed: Parsed,
    clause: CarriedClause,
    match: re.Match[str],
    hasil: IndikatorResult,
    facts: Facts,
) -> _So | None:
    before, reached = parsed.texts[clause.first - 1] if clause.first else "", hasil.capaian
    if before not in _BEFORE or not isinstance(reached, Fraction):
        return None
    if (reached >= SERATUS) != bool(match["neg"]):
        return None
    if match["is"]:
        place = clause.place(match.start("is"))
        number = parsed.sentence.tokens[place].number
        of = SentenceSubject(hasil, (), ())
        said = distance_in(parsed, SaidFigure(place, number), of) if number is not None else None
        if said is None or not limits(said, hasil.target):
            return None
    return _so_reached(hasil, reached, facts)


def _so_thrifty(
    _parsed: Parsed,
    _clause: CarriedClause,
    match: re.Match[str],
    hasil: IndikatorResult,
    facts: Facts,
) -> _So | None:
    known, efisiensi = words_of(hasil), hasil.efisiensi
    told = all(word in _OF_THRIFT or stem(word) in known for word in match["lead"].split())
    if not told or not isinstance(efisiensi, Fraction):
        return None
    good = (match["word"] != "boros") != bool(match["neg"])
    if not (efisiensi < -_CLEAR if good else efisiensi > _CLEAR):
        return None
    shown = [percentage(x, 2) for x in (hasil.serapan, hasil.capaian)]
    so = f"serapan {facts.name(hasil.indikator.id)} {shown[0]} dan capaiannya {shown[1]}"
    return so, shown[0], "", "", at(hasil.indikator)


def _so_most(
    _parsed: Parsed,
    clause: CarriedClause,
    match: re.Match[str],
    hasil: IndikatorResult,
    facts: Facts,
) -> _So | None:
    column = _COLUMNS[match["what"]]
    own, every = getattr(hasil, column), facts.members()
    known = [(getattr(x, column), x.indikator) for x in every]
    known = [(x, row) for x, row in known if isinstance(x, Fraction)]
    named = match["its"] or " I" in clause.said or "indikator" in clause.said
    if not named or not isinstance(own, Fraction) or not known[1:]:
        return None
    most = max if match["way"] in {"tinggi", "besar"} else min
    nilai, row = most(known, key=lambda item: item[0])
    if round(nilai, 2) == round(own, 2):
        return None
    shown = format_rupiah if column in {"pagu", "sisa"} else lambda x: percentage(x, 2)
    right = f"{facts.name(row.id)} ({shown(nilai)})"
    so = f"{column} yang demikian ada pada {right}, bukan yang {shown(own)}"
    return so, right, "", "", Address(Indikator.KIND, row.id)


def _is_so(reached: Fraction, state: str, hasil: IndikatorResult) -> bool:
    if state == OVER:
        return reached > SERATUS if hasil.indikator.polaritas == "naik" else True
    return (reached >= SERATUS) == (state == MET)


_NAMED_APART: Final = pattern(
    r"[qo]b[^,;:qIv]{0,7}[,:(]?c(?P<names>I(?:[,g]{1,2}I)*),?\)?[cCO]{0,3}n?c{0,2}(?P<state>v)"
)
_WHICH: Final = frozenset({"adalah", "ialah", "meliputi", "yaitu", "yakni"})


@needing("qbIv obIv", own=False)
def wrong_named_apart(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """That some who are named behind how many they are all met their target, or missed it."""
    match = _NAMED_APART.search(parsed.letters)
    if match is None or not parsed.is_of(facts.tahun):
        return
    which = parsed.word(match.start("names") - 1)
    place = match.start("state")
    denied = re.search(r"nc{0,2}$", parsed.letters[match.end("names") : place]) is not None
    state = state_at(parsed, place, denied)
    if which not in _WHICH or state not in {MET, MISSED, OVER}:
        return
    for chunk in parsed.chunks[slice(*match.span("names"))]:
        hasil = facts.indikator(chunk.ref.id) if chunk.ref is not None else None
        if chunk.letter != "I" or chunk.payload or hasil is None:
            continue
        reached = hasil.capaian
        if isinstance(reached, Fraction) and not _is_so(reached, state, hasil):
            quote = parsed.quote(match.start("names"), place)
            yield Wrong(KEADAAN, quote, *_so_reached(hasil, reached, facts))
            return


_CONTRARY: Final = pattern(
    r"^(?:indikator )?I(?: (?:lain|justru))* (?P<how>berhasil|gagal|belum|tidak|sebaliknya)"
    r"(?: demikian)?$"
)
_HOW: Final = frozenset({"belum", "berhasil", "gagal", "sebaliknya", "tidak"})


@needing("vI", words=_HOW)
def wrong_contrary(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """That one met its target where others missed it, or the other way round, and did not."""
    place = parsed.letters.find("v")
    if parsed.letters.count("v") != 1 or not parsed.is_of(facts.tahun):
        return
    denied = re.search(r"nc{0,2}$", parsed.letters[max(0, place - 3) : place]) is not None
    for clause in carried_clauses(parsed, own):
        match = _CONTRARY.match(clause.said) if clause.first > parsed.chunks[place].last else None
        before = parsed.texts[clause.first - 1] if match is not None else ""
        state = state_at(parsed, place, denied) if before in _AGAINST else ""
        if match is None or state not in {MET, MISSED, OVER}:
            continue
        met = {"berhasil": True, "sebaliknya": state == MISSED}.get(match["how"], False)
        hasil = facts.indikator(clause.row)
        reached = hasil.capaian if hasil is not None else None
        if hasil is None or not isinstance(reached, Fraction) or met == (state != MISSED):
            continue
        if (reached >= SERATUS) != met:
            quote = parsed.sentence.quote(clause.first, clause.last)
            yield Wrong(KEADAAN, quote, *_so_reached(hasil, reached, facts))
            return


_AGAINST: Final = frozenset({"namun", "sedangkan", "sementara", "tetapi", "tapi", "adapun"})
