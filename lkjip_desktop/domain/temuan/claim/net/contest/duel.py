"""Two of which one is told to have more, to be more efficient, or to come next behind the other.

Sections, sasaran or indikator: A lebih efisien daripada B; setelah A, terendah berikutnya B.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.sums import exact_sum, numbers_of
from lkjip_desktop.domain.model.entity import Indikator, Sasaran, Subsie
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.rank import COLUMNS, shown, values_beside
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import (
    PERCENT,
    RUPIAH,
    Quantity,
    agrees,
    sign_of,
)
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.units import shown_in
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at, table_of
from lkjip_desktop.domain.temuan.wording import percentage

_MORE: Final = r"(?:p[cPt]{0,2})?(?P<more>a)(?:c{0,2}(?P<by>q)N?)?"
_FORMS: Final = (
    pattern(
        r"(?:^|[,;])[cPth]{0,3}(?:p[cP]{0,2})?(?P<one>[USI])(?:\(q\)|c?q|pc?q,)?[cwMPth]{0,3}"
        + _MORE + r"c?k[cP]?(?:p[cP]{0,2})?(?P<two>[USI])(?:\(q\)|c?q)?(?=$|[,;.]|cp)"
    ),
    pattern(
        r"^k[cP]?(?:p[cP]{0,2})?(?P<two>[USI])(?:\(q\)|c?q)?,(?:p[cP]{0,2})?(?P<one>[USI])"
        r"(?:\(q\)|c?q)?[cwMPth]{0,4}" + _MORE + r"(?=$|[,;.])"
    ),
)  # fmt: skip
"""A has more than B; compared with B, A has more."""
_FAR: Final = pattern(
    r"(?:^|[,;])[cPth]{0,3}(?:p[cP]{0,2})?(?P<one>[USI])[ch]{0,2}(?P<more>n)(?P<by>q)N?d"
    r"(?:p[cP]{0,2})?(?P<two>[USI])(?=$|[,;.])"
)
"""How far A lies from B: terpaut 12,2 poin dari sasaran pertama."""
_SIGNS: Final = {"naik": 1, "turun": -1}
_OF_GROUP: Final = {
    "akhir": "pagu", "belanja": "pasti", "capaian": "rata_rata_capaian", "pagu": "pagu",
    "rata": "rata_rata_capaian", "serapan": "serapan", "sisa": "sisa",
}  # fmt: skip
_OF_INDIKATOR: Final = {
    "akhir": "pagu", "belanja": "realisasi_anggaran", "capaian": "capaian", "nilai": "realisasi",
    "pagu": "pagu", "realisasi": "realisasi", "serapan": "serapan", "sisa": "sisa",
}  # fmt: skip
_MONEY: Final = frozenset({"akhir", "belanja", "pagu", "sisa"})
_KINDS: Final = {"I": Indikator, "S": Sasaran, "U": Subsie}


@needing("SnqdS UnqdU InqdI IakI SakS UakU kIIa kSSa kUUa")
def wrong_duels(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Two of one kind of which it is told wrongly which has more, or by how much."""
    forms = (*_FORMS, _FAR)
    match = next((m for form in forms for m in [form.search(parsed.letters)] if m), None)
    if match is None or not parsed.is_of(facts.tahun) or is_wished(parsed, match.start()):
        return
    one, two = (parsed.chunks[match.start(name)].ref for name in ("one", "two"))
    more = parsed.chunks[match.start("more")]
    told = parsed.quote_of(more).startswith("lebih")
    sign = _SIGNS.get(more.payload, 0) if told else 0
    far = parsed.quote_of(more) == "terpaut"
    if one is None or two is None or one == two or one.kind != two.kind or not (sign or far):
        return
    said = {c.payload for c in parsed.chunks[match.start() : match.end()] if c.letter == "p"}
    if one.kind != "I" and said == {"capaian", "rata"}:
        said = {"rata"}
    prop = next(iter(said)) if len(said) == 1 else ""
    pairs = [*_pairs(one, two, prop, facts)] if len(said) <= 1 else []
    quote = parsed.quote(match.start("one"), match.end() - 1)
    unit = RUPIAH if prop in _MONEY else PERCENT if prop and prop != "nilai" else ""
    alike = [(a, b) for a, b in pairs if far or sign_of(a - b) == sign]
    if pairs and not alike:
        first, second = (shown_in(nilai, unit) for nilai in pairs[0])
        so = f"yang pertama {first} dan yang kedua {second}"
        yield Wrong(KEADAAN, quote, so, first, kedua=table_of(_KINDS[one.kind]))
    by = parsed.chunks[match.start("by")].number if match["by"] else None
    apart = [abs(a - b) for a, b in alike]
    if by is not None and apart and _is_exact(by, prop) and not any(agrees(by, x) for x in apart):
        right = shown_in(apart[0], unit)
        yield Wrong(ANGKA, quote, f"selisihnya {right}", right, kedua=table_of(_KINDS[one.kind]))


def _is_exact(said: Quantity, prop: str) -> bool:
    """Whether a figure tells how far apart two lie, in what they are counted in."""
    if said.live or said.bound or said.about:
        return False
    return said.unit == RUPIAH if prop in _MONEY else said.unit in {"", PERCENT}


def _pairs(one: Ref, two: Ref, prop: str, facts: Facts) -> Iterator[tuple[Fraction, Fraction]]:
    """What may be meant of both."""
    for a, b in zip(_values(one, prop, facts), _values(two, prop, facts), strict=False):
        if isinstance(a, Fraction) and isinstance(b, Fraction):
            yield a, b


def _values(ref: Ref, prop: str, facts: Facts) -> Sequence[object]:
    if ref.kind == "I":
        return _of_indikator(ref.id, prop, facts)
    group = facts.group(ref.kind, ref.id)
    column = _OF_GROUP.get(prop or ("rata" if ref.kind == "S" else ""))
    if group is None or column is None:
        return ()
    values: list[object] = [getattr(group, column)]
    if ref.kind == "U" and column == "pagu":
        lines = [line.pagu for line in facts.lines() if line.kegiatan.subsie == ref.id]
        values.append(exact_sum(numbers_of(lines)))
    return values


def _of_indikator(row: str, prop: str, facts: Facts) -> Sequence[object]:
    hasil = facts.indikator(row)
    if hasil is None:
        return ()
    if prop:
        column = _OF_INDIKATOR.get(prop)
        return [getattr(hasil, column)] if column is not None else ()
    return [hasil.realisasi, hasil.capaian]


_SAID: Final = pattern(
    r"(?P<less>kalah|kurang|tidak (?:se|lebih )|tak (?:se|lebih )|lebih) ?"
    r"(?P<word>efisien|hemat|boros)"
)
_RATE: Final = pattern(r"\blebih (?P<way>tinggi|besar|baik|rendah|kecil|buruk)")
_RATES: Final = "efisiensi"
_WORDS: Final = frozenset({"boros", "efisien", "hemat", "efisiensi", "seefisien", "sehemat"})
_THAN: Final = frozenset({"daripada", "dari", "dibanding", "dibandingkan", "ketimbang"})
_PLAIN: Final = frozenset("IcxkPpatnhg,.")
_UP: Final = frozenset({"baik", "besar", "tinggi"})


@needing(words=_WORDS)
def wrong_thrift(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Two indikator of which the one told as more efficient is the less."""
    named = [c for c in parsed.chunks if c.letter == INDIKATOR and c.ref is not None]
    texts = parsed.texts
    than = [at for at, text in enumerate(texts) if text in _THAN]
    if len({c.ref for c in named}) != len(named) or len(named) != len(("one", "two")):
        return
    if len(than) != 1 or not parsed.is_of(facts.tahun) or is_wished(parsed, 0):
        return
    if not _PLAIN.issuperset(parsed.letters):
        return
    text = parsed.sentence.text.casefold()
    sign = _sign(text)
    one, two = named if than[0] > named[0].last else reversed(named)
    if than[0] > two.first and than[0] > one.first:
        return
    rows = [facts.indikator(c.ref.id) for c in (one, two) if c.ref is not None]
    known = [row.efisiensi for row in rows if row is not None]
    first, second = known if len(known) == len(rows) else (None, None)
    if not sign or not isinstance(first, Fraction) or not isinstance(second, Fraction):
        return
    if sign * (first - second) <= 0:
        shown = percentage(first, 2), percentage(second, 2)
        so = f"efisiensi yang pertama {shown[0]} dan yang kedua {shown[1]}"
        place = at(rows[0].indikator) if rows[0] is not None else None
        yield Wrong(KEADAAN, parsed.quote(0, len(parsed.chunks) - 1), so, shown[0], kedua=place)


def _sign(text: str) -> int:
    """Whether the first is told as the more efficient (1) or the less (-1)."""
    said = _SAID.search(text)
    rate = _RATE.search(text) if text.startswith(_RATES) else None
    if rate is not None:
        return 1 if rate["way"] in _UP else -1
    if said is None:
        return 0
    more = 1 if said["less"] == "lebih" else -1
    return -more if said["word"] == "boros" else more


_NEXT: Final = pattern(
    r"[jP](?P<one>I),(?P<prop>p)[cO]{0,2}(?P<most>m)(?P<gap>[cVPwt]{1,4})(?P<two>I)(?=$|[,.;])"
)
_BEHIND: Final = frozenset({"sesudah", "setelah"})
_FOLLOWING: Final = frozenset({"berikutnya", "selanjutnya"})


@needing("jI,pmI PI,pmI", own=False)
def wrong_next(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """An indikator told to come next behind another one in an order, where a third one does."""
    match = _NEXT.match(parsed.letters)
    if match is None or parsed.word(0) not in _BEHIND or not parsed.is_of(facts.tahun):
        return
    gap = {parsed.word(at) for at in range(*match.span("gap"))}
    prop = parsed.chunks[match.start("prop")].payload
    most = parsed.chunks[match.start("most")].payload
    one, two = (parsed.chunks[match.start(name)].ref for name in ("one", "two"))
    if gap.isdisjoint(_FOLLOWING) or prop not in COLUMNS or one is None or two is None:
        return
    beside = values_beside(parsed, one.kind, prop, one, facts)
    known = {key: round(x, 2) for key, x in beside.items() if isinstance(x, Fraction)}
    if one.id not in known or two.id not in known or most not in {"max", "min"}:
        return
    way = -1 if most == "max" else 1
    ranked = {key: x * way for key, x in known.items()}
    behind = {key: x for key, x in ranked.items() if x >= ranked[one.id] and key != one.id}
    if not behind or ranked[two.id] == min(behind.values()):
        return
    first = min(behind, key=lambda key: behind[key])
    right = f"{facts.name(first)} ({shown(known[first], prop)})"
    so = f"{prop} berikutnya ada pada {right}, bukan yang {shown(known[two.id], prop)}"
    quote = parsed.quote(0, match.start("two"))
    yield Wrong(KEADAAN, quote, so, right, kedua=Address(Indikator.KIND, first))
