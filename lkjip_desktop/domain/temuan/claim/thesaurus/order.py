"""Places in an order told in words, and which of two has more."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.entity import Baris, Entity, Indikator, Kegiatan
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.rank import COLUMNS as CAPAIAN
from lkjip_desktop.domain.temuan.claim.kind.rank import LINES
from lkjip_desktop.domain.temuan.claim.kind.table import rows_called, vocabulary
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, sign_of
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.thesaurus.clause import Clause, clauses
from lkjip_desktop.domain.temuan.claim.thesaurus.reader import FOREIGN, OWN_WORD, PART, ReadSentence
from lkjip_desktop.domain.temuan.claim.units import shown_in
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_PLACE: Final = pattern(r"(?P<rank>r)A?(?P<nth>o)(?P<low>f?)|r?(?P<most>[mM])(?P<behind>o?)")
_AROUND: Final = frozenset(",JAavztGPhOoNyrmMfIKRSU")
_TOP: Final = pattern(r"(?P<many>q)[GPa]?(?P<most>[NmMxa])[,AaztGPhOkfmM]{0,12}")
_ENDED: Final = pattern(
    r"^[JA]{0,3}(?P<list>[IKR](?:[,JzA]{1,4}[IKR]){1,11})[zA,]{1,4}(?P<many>q)[NGPa]?"
    r"(?P<most>[mM])[AtO.]{0,4}$"
)
"""Names, and behind them that they are the first or the last few."""
_SORTED: Final = pattern(r"r[GPAa]{0,4}(?:k?A{0,2}|f)(?P<most>[mM])[zA:,]{0,3}")
_LIST: Final = pattern(r"[IKR](?:[,JzA]{1,4}[IKR]){1,11}(?=[AtO.]{0,4}$)")
_PAIR: Final = pattern(
    r"J?[AGPhtOa]{0,8}(?P<one>[IKR])[AGPhoyt]{0,6}(?P<neg>n?)(?:(?P<more>c)[AGhv]{0,5}k|(?P<rel>v))"
    r"[AGPah]{0,3}(?P<two>[IKR])[AtOhGP]{0,6}"
)
_KINDS: Final[dict[str, type[Entity]]] = {"I": Indikator, "K": Kegiatan, "R": Baris}
_BELOW: Final = word_set("buncit terakhir terbawah terburuk terendah terkecil terlemah")
_ABOVE: Final = frozenset({"besar", "teratas", "terbaik", "terbesar", "tertinggi", "terunggul"})
_SIGNS: Final = {
    "naik": 1, "turun": -1, "baik": 1, "buruk": -1, "lampau": 1, "atas": 1, "bawah": -1,
    "gagal": -1, "sama": 0,
}  # fmt: skip
Values = Mapping[str, Nilai]


class _OrderBasis(NamedTuple):
    """What is said of some names, and by what they are put in order."""

    quote: str
    prop: str
    columns: Sequence[str]


def wrong_places(reading: ReadSentence, own: str, tempat: str, facts: Facts) -> Iterator[Wrong]:
    """Who is said to stand at a place of an order, or above another, and does not."""
    letters = reading.letters
    if "w" in letters or not reading.parsed.is_of(facts.tahun) or _passes_over(reading.parsed):
        return
    if not ("I" in letters or "K" in letters or "R" in letters):
        return
    done = [*_listed(reading, own, tempat, facts)]
    yield from done
    clear, since = True, 0
    for clause in clauses(letters) if not done else ():
        if _MEASURED.fullmatch(letters, since, clause.last):
            since = clause.last + 1 if "q" in letters[since : clause.last] else since
            measured = letters[: clause.last].replace("k", "A")
            reading = reading._replace(letters=measured + letters[clause.last :])
            continue
        if clause.opens != "b":
            pair = _PAIR.fullmatch(_known_words(reading, clause, own, facts))
            if pair is not None:
                yield from _beside(reading, clause.first, pair, own, tempat, facts)
            elif clear:
                yield from _placed(reading, clause._replace(first=since), own, tempat, facts)
            since = clause.last + 1
            clear = clear and not _FOREIGN.intersection(letters[clause.first : clause.last])


def _passes_over(parsed: Parsed) -> bool:
    """Whether it begins with one that is left out: Setelah A, pagu terbesar ada pada B."""
    return parsed.word(0) in _PASSING and _PASSED.match(parsed.letters) is not None


_PASSING: Final = frozenset({"menyusul", "selain", "sesudah", "setelah"})
_PASSED: Final = pattern(r"[jPcx][IKR][^m,]{0,3},")
_OF_MANY: Final = pattern(r"aqa(?=[AtO.]{0,4}$)")
"""Of how many: di antara sembilan indikator."""
_MEASURED: Final = pattern(r"J?[AaGkvP]{1,6}|[kA]{1,3}qa")
"""What says before the rest by what an order is: Dalam hal serapan, ..."""
_FOREIGN: Final = frozenset("xPqVd")
"""Letters of a clause before which make the next one about something else."""


def _told(
    reading: ReadSentence, first: int, last: int, kind: str, tempat: str
) -> _OrderBasis | None:
    """By what names of a kind are put in order; None where it cannot be told."""
    items = reading.items[first:last]
    props = {item.payload for item in items if item.letter == "P"}
    words = {item.payload for item in items if item.letter == "G"}
    quote = reading.quote(first, last)
    prop = next(iter(props), "")
    if len(props) > 1:
        return None
    if kind == "R":
        said = reading.text(first, last)
        if reading.letters.startswith("GR", first):
            said = said.removeprefix("tingkat ")  # what a row may be called: tingkat siaga
        share = bool(words) and _SHARE.search(said) is not None
        columns = ("persentase",) if share else ("persentase", "realisasi", "pembanding")
        return None if props else _OrderBasis(quote, "", columns)
    if kind == "K":
        every = ("serapan", "pagu", "belanja") if tempat == "realisasi_anggaran" else ()
        return _OrderBasis(quote, prop, (prop,) if prop else every)
    if prop:
        return _OrderBasis(quote, prop, (prop,))
    of_capaian = "kinerja" in words or (not words and tempat == "capaian_kinerja")
    return _OrderBasis(quote, "capaian", ("capaian",)) if of_capaian else None


_SHARE: Final = pattern(r"\b(?:persentase|tingkat|rasio|proporsi|ke[a-z]{4,30}an)\b")


def _orders(
    who: Ref, told: _OrderBasis, own: str, scope: Ref | None, facts: Facts
) -> Iterator[Values]:
    """The figures of all that one stands among, in each column that may be meant."""
    if who.kind == "R":
        hasil = facts.indikator(own)
        for table, _ in rows_called(hasil, who.id) if hasil is not None else ():
            rows = [item for item in table.baris if item.dihitung]
            for column in told.columns:
                yield {item.baris.id: getattr(item, column) for item in rows}
    elif who.kind == "K":
        line = facts.kegiatan(who.id)
        lines = [x for x in facts.lines() if line is not None and x.tingkat == line.tingkat]
        for column in told.columns:
            yield {item.kegiatan.id: getattr(item, LINES[column]) for item in lines}
    else:
        group = scope or Ref("", "")
        for column in told.columns:
            members = facts.members(group.kind, group.id)
            yield {
                item.indikator.id: getattr(item, CAPAIAN.get(column, column)) for item in members
            }


def _placed(
    reading: ReadSentence, clause: Clause, own: str, tempat: str, facts: Facts
) -> Iterator[Wrong]:
    """One name at one place."""
    first, last = clause.first, clause.last
    part, items = _known_words(reading, clause, own, facts), reading.items[first:last]
    part = _OF_MANY.sub(lambda match: "A" * len(match[0]), part)
    places = [*_PLACE.finditer(part)]
    if not places or not _AROUND.issuperset(part) or (places[1:] and not places[0]["rank"]):
        return
    named = [item for item, letter in zip(items, part, strict=True) if letter in "IKR"]
    names = {item.ref for item in named if item.ref is not None}
    scopes = {item.ref for item in items if item.letter in "SU"}
    who = next(iter(names), None)
    told = _told(reading, first, last, who.kind, tempat) if who is not None else None
    if who is None or told is None or len(names) > 1 or len(scopes) > 1:
        return
    if own and who.kind == "I" and (named[0].payload == PART or _OF_LINE.search(told.quote)):
        return
    if scopes and who.kind != "I":
        return
    if who.kind == "R" and places[0]["most"] == "m":
        hasil = facts.indikator(own)
        if hasil is None or hasil.indikator.polaritas != "naik":
            return
        told = told._replace(columns=told.columns[:2])
    nth, below = _nth(reading, places[0], first)
    orders = [*_known(_orders(who, told, own, next(iter(scopes), None), facts), {who.id})]
    if nth and orders and not any(_stands(one, who.id, nth, below=below) for one in orders):
        yield _misplaced(told, who, orders[0], nth, own, facts, below=below)


_OF_LINE: Final = pattern(r"\bkegiatan (?:ini|itu|tersebut)\b")
"""Of those of its kegiatan: serapan tertinggi pada kegiatan ini."""


def _known_words(reading: ReadSentence, clause: Clause, own: str, facts: Facts) -> str:
    """The letters of a clause about a row, words of its table and of its indikator known."""
    first, last = clause.first, clause.last
    part = reading.letters[first:last]
    hasil = facts.indikator(own) if own and "R" in part else None
    if hasil is None:
        return part
    tokens, known = reading.parsed.sentence.tokens, vocabulary(hasil)
    found = []
    for letter, item in zip(part, reading.items[first:last], strict=True):
        own_word = letter == FOREIGN and stem(tokens[item.first].text) in known
        own_verb = letter == "v" and item.payload in {"capai", "dalam"}
        of_own = own_word or own_verb or item.ref == Ref("I", own)
        found.append(OWN_WORD if of_own else letter)
    return "".join(found)


def _nth(reading: ReadSentence, match: re.Match[str], first: int) -> tuple[int, bool]:
    """The place that is told, and whether it is counted from below."""
    items = reading.items
    if match["rank"]:
        number = items[first + match.start("nth")].number
        return (int(number.value) if number is not None else 0), bool(match["low"])
    most = items[first + match.start("most")]
    number = items[first + match.start("behind")].number if match["behind"] else None
    return (int(number.value) if number is not None else 1), most.payload == "-1"


def _known(orders: Iterator[Values], named: set[str]) -> Iterator[dict[str, Fraction]]:
    """The orders in which all that are named have a figure, and not all the same."""
    for one in orders:
        numbers = {key: round(x, 2) for key, x in one.items() if isinstance(x, Fraction)}
        if named <= numbers.keys() and len(set(numbers.values())) > 1:
            yield numbers


def _stands(values: Mapping[str, Fraction], row: str, nth: int, *, below: bool) -> bool:
    """Whether a row stands at a place; of those that are equal each stands at each."""
    mine = values[row]
    before = sum(other < mine if below else other > mine for other in values.values())
    equal = sum(other == mine for other in values.values())
    ranks = len({other for other in values.values() if (other < mine if below else other > mine)})
    return before < nth <= before + equal or ranks + 1 == nth


def _figure(nilai: Fraction, told: _OrderBasis) -> str:
    """A figure that rows are put in order by, in its unit where that is known."""
    column = told.columns[0] if len(told.columns) == 1 else ""
    unit = RUPIAH if column in _MONEY else PERCENT if column in _SHARES else ""
    return shown_in(nilai, unit)


_MONEY: Final = frozenset({"belanja", "pagu", "sisa"})
_SHARES: Final = frozenset({"capaian", "efisiensi", "persentase", "serapan"})


def _misplaced(
    told: _OrderBasis,
    who: Ref,
    values: Mapping[str, Fraction],
    nth: int,
    own: str,
    facts: Facts,
    *,
    below: bool,
) -> Wrong:
    ranked = sorted(values, key=lambda row: values[row], reverse=not below)
    first = ranked[min(nth, len(ranked)) - 1]
    called, mine = (_called(Ref(who.kind, row), own, facts) for row in (first, who.id))
    where = f"di urutan ke-{nth} dari {'bawah' if below else 'atas'}"
    if nth == 1:
        where = "yang terendah" if below else "yang tertinggi"
    most, own_figure = (_figure(values[row], told) for row in (first, who.id))
    so = f"{where} {called} ({most}), bukan {mine} ({own_figure})"
    kedua = Address(_KINDS[who.kind].KIND, first)
    return Wrong(KEADAAN, told.quote, so, called, kedua=kedua)


def _called(ref: Ref, own: str, facts: Facts) -> str:
    if ref.kind == "I":
        return facts.name(ref.id)
    line = facts.kegiatan(ref.id) if ref.kind == "K" else None
    if line is not None:
        return f"kegiatan “{line.kegiatan.nama}”"
    hasil = facts.indikator(own)
    rows = rows_called(hasil, ref.id) if hasil is not None else []
    return f"“{rows[0][1].baris.uraian}”" if rows else "baris yang lain"


# lists


def _listed(reading: ReadSentence, own: str, tempat: str, facts: Facts) -> Iterator[Wrong]:
    """The first or last few by name, or all in their order."""
    for form in (_TOP, _SORTED, _ENDED):
        head = form.search(reading.letters)
        names = _LIST.match(reading.letters, head.end()) if head is not None else None
        if head is None or (names is None and form is not _ENDED):
            continue
        first, end = head.span("list") if names is None else names.span()
        rows = [i.ref for i in reading.items[first:end] if i.ref is not None]
        kind, below = rows[0].kind, _from_below(reading, head.start("most"))
        told = _told(reading, head.start(), max(end, head.end()), kind, tempat)
        alike = all(ref.kind == kind for ref in rows) and not (kind == "I" and own)
        many = len(rows) if form is _SORTED else _many(reading, head)
        if below is None or told is None or not alike or many != len(rows):
            continue
        said = reading.text(head.start(), max(end, head.end()))
        sequence = form is _SORTED or _SEQUENCE.search(said) is not None
        ids, every = [ref.id for ref in rows], form is not _SORTED
        orders = [*_known(_orders(rows[0], told, own, None, facts), {*ids})]
        if orders and not any(
            _is_list(one, ids, below=below, every=every, sequence=sequence) for one in orders
        ):
            yield _mislisted(told, rows, orders[0], own, facts)
            return


def _many(reading: ReadSentence, head: re.Match[str]) -> int:
    number = reading.items[head.start("many")].number
    return int(number.value) if number is not None else 0


def _from_below(reading: ReadSentence, most: int) -> bool | None:
    """Whether a list begins with the least; None where that is not told."""
    word, payload = reading.text(most, most + 1).split()[-1], reading.items[most].payload
    if payload == "-1" or word in _BELOW:
        return True
    return False if payload == "1" or word in _ABOVE else None


_SEQUENCE: Final = pattern(r"\b(?:lalu|kemudian|disusul|diikuti|berturut|urutan|dari yang)\b")


def _is_list(
    values: Mapping[str, Fraction], rows: Sequence[str], *, below: bool, every: bool, sequence: bool
) -> bool:
    turn = -1 if below else 1
    mine = [turn * values[row] for row in rows]
    if sequence and any(one < other for one, other in pairwise(mine)):
        return False
    limit = sorted((turn * x for x in values.values()), reverse=True)[len(rows) - 1]
    return not every or min(mine) >= limit


def _mislisted(
    told: _OrderBasis,
    refs: Sequence[Ref],
    values: Mapping[str, Fraction],
    own: str,
    facts: Facts,
) -> Wrong:
    shown = ", ".join(
        f"{_called(ref, own, facts)} {_figure(values[ref.id], told)}" for ref in refs[:4]
    )
    kedua = Address(_KINDS[refs[0].kind].KIND, refs[0].id)
    best = _figure(max(numbers_of(values.values())), told)
    return Wrong(KEADAAN, told.quote, f"{shown} (yang tertinggi {best})", kedua=kedua)


# two beside each other


def _beside(
    reading: ReadSentence, first: int, match: re.Match[str], own: str, tempat: str, facts: Facts
) -> Iterator[Wrong]:
    """Two that are named, of which it is said which has more."""
    items = reading.items[first:]
    one, two = (items[match.start(name)].ref for name in ("one", "two"))
    head = items[match.start("more") if match["more"] else match.start("rel")]
    sign = _SIGNS.get(head.payload)
    if one is None or two is None or one.kind != two.kind or one == two or sign is None:
        return
    told = _told(reading, first, first + match.end(), one.kind, tempat)
    if told is None and "P" not in match[0] and _are_of_one_unit(one, two, facts):
        quote = reading.quote(first, first + match.end())
        told = _OrderBasis(quote, "", ("realisasi", "capaian"))
    if told is None or not told.columns or (match["neg"] and not sign):
        return
    if one.kind == "R" and _QUALITY.search(told.quote.casefold()):
        told = told._replace(columns=("persentase",))
    orders = [*_known(_orders(one, told, own, None, facts), {one.id, two.id})]
    signs = {sign_of(values[one.id] - values[two.id]) for values in orders}
    allowed = {-1, 0, 1} - {sign} if match["neg"] else {sign}
    if signs and not signs & allowed:
        mine, second = (_figure(orders[0][ref.id], told) for ref in (one, two))
        so, kedua = f"yang pertama {mine} dan yang kedua {second}", _KINDS[one.kind].KIND
        yield Wrong(KEADAAN, told.quote, so, mine, kedua=Address(kedua, one.id))


def _are_of_one_unit(one: Ref, two: Ref, facts: Facts) -> bool:
    """Whether two indikator count the same, so that their results may be compared as they are."""
    pair = [facts.indikator(ref.id) for ref in (one, two)]
    units = {hasil.indikator.satuan.casefold() for hasil in pair if hasil is not None}
    return None not in pair and len(units) == 1


_QUALITY: Final = pattern(
    r"\b(?:baik|berhasil|buruk|disiplin|kalah|lengkap|patuh|puas|tertib|tertinggal|tuntas|unggul)\b"
)
"""What is said of a share and not of a number."""
