"""The jenis of belanja told in an order, and which kegiatan have each of them."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.model.sebutan import PILIHAN
from lkjip_desktop.domain.number.figure import format_percent, format_rupiah
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import CACAH, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.known import of_jenis
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.net.fund.said import JENIS, money_said
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_HAVING: Final = (
    "(?:menempati|menduduki|mendapat|memperoleh|memegang|menyerap|adalah|ialah|berada|ada|di|pada"
    "|untuk|oleh|yaitu|yakni|dengan|bagian|porsi|pagu|alokasi|anggaran)"
)
_PLACE: Final = "(?:urutan|peringkat|posisi|tempat)"
_NEXT: Final = "(?:disusul|diikuti|lalu|kemudian|dan|selanjutnya|berikutnya|sesudahnya)"
_FORM: Final = pattern(
    rf"(?P<one>J)(?: {_HAVING})*(?: {_PLACE})? (?:pertama|terbesar|tertinggi|teratas)"
    rf"(?P<two>(?:(?: [,;])?(?: {_NEXT})*(?: {_HAVING})*(?: {_PLACE})? J(?: {_HAVING})*"
    rf"(?: {_PLACE})?(?: kedua| ketiga| terkecil| terakhir)?)+)"
    rf"|(?:terbesar|tertinggi)(?: {_HAVING})* (?P<first>J)"
    rf"(?P<then>(?:(?: [,;])?(?: {_NEXT})+(?: {_HAVING})* J)+)"
)
_SEVERAL: Final = 2
_COLUMNS: Final = ("pagu", "belanja", "serapan")
_RATED: Final = frozenset({"penyerapan", "persentase", "serapan", "serapannya"})
_SPENT: Final = frozenset({"penyerapan", "realisasi", "serapan", "terealisasi", "terserap"})


@needing("p", own=False, words={"belanja"})
def wrong_ranked(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """An order of the jenis of belanja that is none, by whatever of them it may be told."""
    if not parsed.is_of(facts.tahun) or any(c.letter in "IKSUR" for c in parsed.chunks):
        return
    said = money_said(parsed)
    match = _FORM.search(said.text)
    if match is None or is_elsewhere(parsed, facts):
        return
    first, last = said.word(match.start()), said.word(match.end() - 1)
    words = said.text.split(" ")
    order = [said.names[n] for n in range(first, last + 1) if words[n] == JENIS]
    if len({*order}) < len(order) or len(order) < _SEVERAL:
        return
    asked = [x for x in _COLUMNS if x != "serapan" or not _RATED.isdisjoint(words)]
    asked = asked if not _SPENT.isdisjoint(words) else ["pagu"]
    every = {key: of_jenis(key, facts) for key in order}
    if any(column not in money for money in every.values() for column in asked):
        return
    held = [all(every[a][x] >= every[b][x] for a, b in pairwise(order)) for x in asked]
    if any(held):
        return
    column = asked[0]
    shown = format_percent if column == "serapan" else format_rupiah
    ranked = sorted(order, key=lambda key: -every[key][column])
    told = ", ".join(f"{PILIHAN[key]} {shown(every[key][column])}" for key in ranked)
    quote = parsed.sentence.quote(said.places[first], said.places[last])
    yield Wrong(KEADAAN, quote, f"urutan {column}nya {told}", PILIHAN[ranked[0]])


_LYING: Final = (
    "(?:tersebar|ada|terdapat|dianggarkan|dialokasikan|tercatat|berada|dijumpai|terbagi|dimiliki"
    "|digunakan|dibelanjakan|dipakai|terjadi)"
)
_AT: Final = "(?:pada|di|dalam|untuk|oleh|ke dalam)"
_MANY: Final = pattern(rf"J(?: hanya)? {_LYING}(?: hanya)?(?: {_AT})? (?P<n>#) kegiatan\b")
_ONLY: Final = pattern(
    rf"J hanya {_LYING}(?: {_AT})?(?: satu kegiatan , (?:yaitu|yakni))?(?: kegiatan)? (?P<line>K)"
    r"(?= [,;.]|$)"
)
_HAVING_IT: Final = pattern(
    r"(?P<line>K)(?: juga| sama sekali)*(?P<neg> tidak)?(?: sama sekali)?"
    r" (?:memiliki|mempunyai|mendapat|menganggarkan|memuat|mengelola) J(?= [,;.]|$)"
)


@needing("p", own=False, words={"belanja"})
def wrong_jenis_held(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """How many kegiatan have a jenis of belanja, or which, where others have it."""
    said = money_said(parsed)
    forms = (_MANY, _ONLY, _HAVING_IT)
    match = next((m for m in (form.search(said.text) for form in forms) if m), None)
    if match is None or not parsed.is_of(facts.tahun) or is_elsewhere(parsed, facts):
        return
    words = said.text.split(" ")
    first, last = said.word(match.start()), said.word(match.end() - 1)
    keys = [said.names[n] for n in range(first, last + 1) if words[n] == JENIS]
    held = _lines_with(keys[0], facts)
    if not held:
        return
    quote = parsed.sentence.quote(said.places[first], _end_of(parsed, said.places[last]))
    if "n" in match.re.groupindex:
        number = parsed.sentence.tokens[said.places[said.word(match.start("n"))]].number
        sure = number is not None and number.is_exact_count
        if sure and number is not None and number.value != len(held):
            so = f"{PILIHAN[keys[0]]} ada pada {len(held)} kegiatan"
            yield Wrong(CACAH, quote, so, str(len(held)))
        return
    line = said.names[said.word(match.start("line"))]
    having = "neg" in match.re.groupindex
    right = (line in held) != bool(match["neg"]) if having else held == {line}
    if not right:
        lines = [x.kegiatan.nama for x in facts.lines() if x.kegiatan.id in held]
        so = f"{PILIHAN[keys[0]]} ada pada {', '.join(f'“{name}”' for name in lines)}"
        yield Wrong(KEADAAN, quote, so, lines[0])


def _end_of(parsed: Parsed, place: int) -> int:
    """The last token of what is named at a place."""
    return next((c.last for c in parsed.chunks if c.first == place), place)


def _lines_with(jenis: str, facts: Facts) -> set[str]:
    """The kegiatan with a pagu of a jenis; none where their belanja is not known by jenis."""
    lines = [x for x in facts.lines() if x.kegiatan.jenis == "kegiatan"]
    if not lines or not all(x.belanja for x in lines):
        return set()
    return {
        line.kegiatan.id
        for line in lines
        for item in line.belanja
        if item.belanja.jenis == jenis and isinstance(item.pagu, Fraction) and item.pagu > 0
    }
