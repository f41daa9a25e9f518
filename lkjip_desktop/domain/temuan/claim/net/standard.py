"""The standard of an indikator, of the nation or the province: its value, and who lies above it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import stems_of, vocabulary
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import NUMBER
from lkjip_desktop.domain.temuan.claim.language.phrase import lettered, longest
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity, agrees, sign_of
from lkjip_desktop.domain.temuan.claim.net.contest.clause import is_known_word
from lkjip_desktop.domain.temuan.claim.units import shown_in
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_STRONG: Final = frozenset({"nasional", "provinsi", "regional", "rpjmn", "standar"})
"""What a standard is told by, with a word of its source beside it."""
_KINDS: Final = frozenset({"acuan", "ambang", "rata", "standar", "target"})
"""What it is; another of these before it makes it another figure."""
_TABLE: Final = """
>: di atas, lebih tinggi, lebih besar, lebih banyak, lebih lama, lebih panjang
<: di bawah, lebih rendah, lebih kecil, lebih sedikit, lebih singkat, lebih pendek, lebih cepat
+: lebih baik
-: lebih buruk
=: sama dengan, setara dengan, menyamai
o: melampaui, melebihi, melewati
m: mencapai, memenuhi
O: terlampaui, dilampaui
M: tercapai, terpenuhi, dipenuhi
d: dari, daripada, dibanding, dibandingkan, dibandingkan dengan, dibanding dengan, ketimbang
n: belum, tidak, tak
j: terpaut, berselisih, selisih, selisihnya, dengan selisih, berjarak
T: target, targetnya
g: dan, serta, maupun, sekaligus
w: mensyaratkan, menetapkan, mewajibkan, mengharuskan
k: tersebut, ini, itu, sudah, telah, masih, juga, yang, berada, sebesar, adalah, ialah, yaitu,
    yakni, sebanyak, jauh, sedikit, tercatat, pada, (, )
"""

_PHRASES: Final = lettered(_TABLE)
_VALUE: Final = pattern(r"@[kt]{0,16}(?:w[skt]{0,16})?(?P<q>#)")
_OTHER_TIME: Final = "!"
_LEAD: Final = r"(?:^|,)(?P<lead>[skt#m]{0,16}s[skt#m]{0,16})"
_FORMS: Final = (
    pattern(_LEAD + r"(?P<not>n?)k*(?:G?k{0,8})(?P<way>[<>om=+-])k*(?P<by>G?)[kd]{0,16}(?:Tg)?@"),
    pattern(_LEAD + r"(?P<not>)(?:jk{0,8})(?P<by>G)k*(?P<way>[<>])k*@"),
    pattern(
        r"^k{0,8}dk{0,8}@[kt#]{0,16},(?P<lead>[skt#]{0,16}s[skt#]{0,16})(?P<not>n?)k*(?P<way>[<>+-])[.]?$"
    ),
    pattern(r"(?:^|,)(?P<lead>[kst]{0,16})@[kt#]{0,16}(?P<not>n?)k*(?P<way>[OM])(?=$|[.,])"),
)
"""The result lies above it; held against it, the result is higher; it is passed."""
_APART: Final = (
    pattern(_LEAD + r"k{0,8}(?P<q>G)k*[<>]k*@"),
    pattern(_LEAD + r"[<>+-]k*(?P<q>G)k*dk{0,8}@"),
    pattern(_LEAD + r"jk{0,8}(?P<q>G)k*[d<>]k*@"),
    pattern(r"^jk{0,8}s{0,8}@[kts]{0,16}(?P<q>G)"),
    pattern(r"[om]k*@[kt#]{0,16}jk{0,8}(?P<q>G)"),
)
"""How far the result lies from it."""


class _Read(NamedTuple):
    """A sentence by a letter for each phrase, where each begins, and its figures."""

    letters: str
    places: tuple[int, ...]
    figures: dict[int, Quantity]


@needing(words=_STRONG, own=True)
def wrong_standards(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """What is told of the standard of an indikator, or of its result beside it, and is not so."""
    standard = facts.standard(own)
    hasil = facts.indikator(own) if standard is not None else None
    span = _reference(parsed.texts, standard.sumber) if standard is not None else range(0)
    if hasil is None or standard is None or not span:
        return
    read, real, name = _read(parsed, span, hasil, facts), hasil.realisasi, facts.name(own)
    if _OTHER_TIME in read.letters or not isinstance(real, Fraction):
        return
    unit = PERCENT if is_percent(hasil.indikator.satuan) else ""
    right, far = shown_in(standard.nilai, unit), abs(real - standard.nilai)
    of = f"standar {name} {right} (“{standard.sumber}”)"
    value = _VALUE.search(read.letters)
    said = read.figures[value.start("q")] if value is not None else None
    wrong = said is not None and said.unit == unit and not agrees(said, standard.nilai)
    if value is not None and said is not None and wrong and not (far and agrees(said, far)):
        yield Wrong(ANGKA, _quote(parsed, read, value), of, right, kedua=standard.lokasi)
        return
    both = f"realisasi {name} {shown_in(real, unit)} dan {of}"
    sides = (m for form in _FORMS if (m := form.search(read.letters)) is not None)
    aparts = (m for form in _APART if (m := form.search(read.letters)) is not None)
    side = next((m for m in sides if _is_wrong(parsed, read, m, standard.nilai, hasil)), None)
    apart = next((m for m in aparts if not agrees(read.figures[m.start("q")], far)), None)
    match = side or apart
    if match is not None:
        kind = KEADAAN if side else ANGKA
        yield Wrong(kind, _quote(parsed, read, match), both, kedua=standard.lokasi)


def _is_wrong(
    parsed: Parsed, read: _Read, match: re.Match[str], nilai: Fraction, hasil: IndikatorResult
) -> bool:
    """Whether the result, or its capaian where that is told, lies elsewhere beside the standard."""
    told = [read.figures[n] for n in range(*match.span("lead")) if read.letters[n] == "#"]
    results = numbers_of([hasil.realisasi, *([hasil.capaian] if "capaian" in parsed.texts else [])])
    if not all(agrees(number, hasil.realisasi) for number in told):
        return False
    return all(_holds(match, sign_of(x - nilai), hasil) is False for x in results)


def _quote(parsed: Parsed, read: _Read, match: re.Match[str]) -> str:
    first = match.start() + (match[0][:1] == ",")
    ends = [*read.places, len(parsed.texts)]
    return parsed.sentence.quote(read.places[first], ends[match.end()] - 1)


def _holds(match: re.Match[str], sign: int, hasil: IndikatorResult) -> bool | None:
    """Whether the result lies so beside the standard; None where that cannot be told."""
    way, better = match["way"], {"naik": 1, "turun": -1}.get(hasil.indikator.polaritas, 0)
    if (way in "+-mMoO" and not better) or (way in "oO" and better < 0):
        return None
    signs = {
        ">": {1}, "<": {-1}, "=": {0}, "+": {better}, "-": {-better}, "o": {1}, "O": {1},
    }.get(way, {0, better})  # fmt: skip
    return (sign in signs) != bool(match["not"])


_WORD: Final = pattern(r"[^\W_]{1,80}")


def _reference(texts: Sequence[str], sumber: str) -> range:
    """Where the standard is named by words of its source; none where it may be another."""
    own = {*_WORD.findall(sumber.casefold()), "standar"}
    known = _STRONG & own
    places = [at for at, text in enumerate(texts) if text in known]
    if not places:
        return range(0)
    first = last = places[0]
    while first and texts[first - 1] in own:
        first -= 1
    while last + 1 < len(texts) and (texts[last + 1] in own - {"tahun"} or texts[last + 1] in "-–"):
        last += 1
    before, behind = (*texts[max(0, first - 1) : first], ""), (*texts[last + 1 :], "", "")
    ends = not behind[0] or not behind[0].isalpha() or behind[0] in _ENDS
    other = before[0] in _KINDS or any(at > last for at in places)
    return range(first, last + 1) if first < last and ends and not other else range(0)


_ENDS: Final = frozenset(
    {"dan", "dengan", "karena", "maka", "namun", "pada", "sedangkan", "sehingga", "tahun", "tetapi"}
).union(said[0] for said, letter in _PHRASES.meaning.items() if letter not in "d<>+-=T")
"""What may stand behind it and names nothing else."""


def _read(parsed: Parsed, span: range, hasil: IndikatorResult, facts: Facts) -> _Read:
    letters, places, figures, at = "", list[int](), dict[int, Quantity](), 0
    known = vocabulary(hasil) | facts.office() | _OF_ANY
    times = {
        x: c.when for c in parsed.chunks if c.when is not None for x in range(c.first, c.last + 1)
    }
    named = {x for c in parsed.chunks if c.letter in "RKSUJ" for x in range(c.first, c.last + 1)}
    satuan = {*hasil.indikator.satuan.casefold().split()}
    while at < len(parsed.texts):
        token, size = parsed.sentence.tokens[at], 1
        found = longest(_PHRASES, parsed.texts, at)
        if at == span.start:
            letter, size = "@", len(span)
        elif at in times:
            when = times[at]
            letter = "t" if when.year in {0, facts.tahun} and not when.part else _OTHER_TIME
        elif at in named:
            letter = "?"
        elif token.kind == NUMBER and token.number is not None:
            behind = parsed.texts[at + 1 : at + 2]
            letter = "G" if behind == ("poin",) else "#"
            number = token.number
            figures[len(letters)] = number._replace(unit="") if letter == "G" else number
            size += letter == "G" or not satuan.isdisjoint(behind)
            letter = "?" if number.live else letter
        elif found is not None:
            letter, size = found[1], len(found[0])
        elif token.text in ",.":
            letter = token.text
        else:
            letter = "s" if is_known_word(token.text, known) else "?"
        letters, at = letters + letter, at + size
        places.append(at - size)
    return _Read(letters, tuple(places), figures)


_OF_ANY: Final = stems_of("angka capaian hasil indeks kabupaten kota nilai persentase realisasi")
