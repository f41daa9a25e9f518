"""The jenis of belanja told in an order, and which kegiatan have each of them."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.model.sebutan import PILIHAN
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import CACAH, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.net.fund.said import JENIS, money_said
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

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
