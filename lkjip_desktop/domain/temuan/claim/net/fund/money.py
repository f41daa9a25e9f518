"""Money: figures of the budget that are none of the whole, of the kegiatan or of the belanja told.

A sentence that names no indikator and tells of pagu, belanja or what is left of them is of the one
kegiatan or jenis of belanja that it names, else of the whole report.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import accumulate
from typing import Final

from lkjip_desktop.domain.formula.sums import exact_sum, numbers_of
from lkjip_desktop.domain.model.entity import JENIS_BELANJA
from lkjip_desktop.domain.model.sebutan import PILIHAN
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.beside import is_former
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.known import jenis_named, of_jenis
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.laid.known import MONEY
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import NUMBER
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.net.fund.season import is_by_quarters
from lkjip_desktop.domain.temuan.claim.net.sense import clause_at, end_of, is_strange, line_of
from lkjip_desktop.domain.temuan.claim.net.shape import SaidFigure, figures_of, unit_of
from lkjip_desktop.domain.temuan.claim.units import rupiah_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

WORDS_OF_MONEY: Final = word_set(
    "alokasi anggaran bantu barang belanja biaya dana daya dipa gawai habis hasil jasa kantor kas"
    " kegiatan kelola keluaran makan modal negara pagu pakai program revisi rupiah satker sedot"
    " serap sisa sosial telan total uang"
)
"""Stems of what money is told with."""
OTHER_MONEY: Final = word_set(
    "akan antara direncanakan diusulkan jenis kecuali kontrak kurang lebih masing nilai paket"
    " pengadaan per pnbp rata sebagian selain senilai setiap tambahan tender tiap usulan"
)
"""Words of money that is no sum of the report."""


class _BudgetFigure(NamedTuple):
    """Money that a sentence may tell, and what it is called."""

    nilai: Nilai
    nama: str
    token: str = ""
    prop: str = ""


@needing("q", own=False, figure=True)
def wrong_money(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Money and shares of it that nothing in the report comes to."""
    if is_elsewhere(parsed, facts) or is_by_quarters(parsed):
        return
    figures = figures_of(parsed)
    asked = [x for x in figures if unit_of(x.number) and not _is_of_other(parsed, x.place)]
    leads = any(is_strange(x, 0, len(x.sentence.tokens), WORDS_OF_MONEY) for x in parsed.under)
    told = _told(parsed) if asked and not leads else None
    within = parsed.is_within_year or _is_of_last_month(parsed)
    if within and not (told and told <= _GRANTED):
        return
    pool = _pool(parsed, facts) if told is not None else []
    known = [x for x in pool if isinstance(x.nilai, Fraction)]
    for item in asked if known else ():
        if _is_judged(parsed, item, told or frozenset(), facts):
            others = [x.number for x in figures if x != item]
            share = _change_as_share(parsed, item, facts)
            amounts = [nilai for nilai in (share.nilai,) if isinstance(nilai, Fraction)]
            amounts = amounts or _change(parsed, item, facts)
            amounts = amounts or _amounts(known, others, item.number, facts)
            if not any(agrees(item.number, nilai) for nilai in amounts):
                beside = _is_beside_own(others, known) or share.nilai is not None
                if beside or not is_told_elsewhere(item.number, facts):
                    yield _wrong(parsed, item, share, known, facts)
                return


def _is_of_other(parsed: Parsed, place: int) -> bool:
    """Whether it is of how many, or what should be: 40 persen kegiatan; target serapan 90."""
    if not _WISHED.isdisjoint(parsed.texts[max(0, place - 2) : place]):
        return True
    at = next((n for n, c in enumerate(parsed.chunks) if c.first == place), 0)
    return parsed.letters.startswith("b", at + 1) or parsed.letters.endswith(("by", "b("), 0, at)


def _told(parsed: Parsed) -> frozenset[str] | None:
    """The properties of money that a sentence tells of; None where it tells of something beside."""
    if any(c.letter in "ISUJR" or c.payload in {"indikator", "sasaran"} for c in parsed.chunks):
        return None
    tokens = parsed.sentence.tokens
    text = " ".join(token.text for token in tokens)
    if sum(PILIHAN[key] in text for key in JENIS_BELANJA) > 1:
        return None
    line = bool(line_of(parsed))
    pointed = (at for at, token in enumerate(tokens) if token.text in _POINTING)
    if not line and any(not at or tokens[at - 1].text not in _POINTED for at in pointed):
        return None
    asked = frozenset(c.payload for c in parsed.chunks if c.letter == "p")
    funds = any(token.text in _FUNDS for token in tokens)
    if asked - MONEY - {"realisasi"} or not (line or asked or funds):
        return None
    return asked


_GRANTED: Final = frozenset({"akhir", "awal", "pagu"})
"""What is no less in the course of the year, as what was spent is."""
_FUNDS: Final = frozenset({"anggaran", "dana", "dipa", "kas"})
_POINTING: Final = frozenset({"ini", "itu", "tersebut"})
_POINTED: Final = frozenset({"anggaran", "belanja", "dana", "pagu", "sisa", "tahun", "uang"})


_WISHED: Final = frozenset({"ambang", "batas", "target"})


def _is_judged(parsed: Parsed, item: SaidFigure, asked: frozenset[str], facts: Facts) -> bool:
    """Whether a figure says exactly how much, with no word beside it that is not of money."""
    chunk = next((c for c in parsed.chunks if c.first <= item.place <= c.last), None)
    said = item.number
    if chunk is not None and (item.number.unit == PERCENT or line_of(parsed)):
        place = parsed.chunks.index(chunk)
        if is_former(parsed, place, place):
            return False
    if chunk is None or chunk.number is None or chunk.number.bound or chunk.number.about:
        return False
    if line_of(parsed) and any(
        parsed.chunks[m.end() - 1] is chunk for m in _TURN.finditer(parsed.letters)
    ):
        return False  # by how much the pagu of a kegiatan changed
    first = (m for m in _PAGU_AT.finditer(parsed.letters) if parsed.chunks[m.end() - 1] is chunk)
    if line_of(parsed) and any(parsed.chunks[m.start()].payload == "awal" for m in first):
        return False  # it is not known of a kegiatan
    end = end_of(parsed, item.place)
    texts = [token.text for token in parsed.sentence.tokens]
    part = texts[item.place + 1 : item.place + 2] == ["dari"] and not _POINTING.isdisjoint(texts)
    if said.unit == PERCENT and _FOR.issubset(texts[item.place + 1 :]) and not line_of(parsed):
        return False  # what it is for may be any part of all
    if part or not OTHER_MONEY.isdisjoint(texts[:end]):
        return False  # Rp75 juta dari anggaran itu is any part of it
    past = any(c.when is not None and c.when.year == facts.tahun - 1 for c in parsed.chunks)
    spent = asked & {"belanja", "realisasi", "serapan", "sisa"}
    if past and spent and (said.unit == PERCENT or _is_past(parsed, item.place, facts)):
        return False  # of the year before the report has no more than the pagu
    return not is_strange(parsed, 0, end, WORDS_OF_MONEY)


def _is_past(parsed: Parsed, place: int, facts: Facts) -> bool:
    """Whether the year before is that of a figure: in its clause, or where the sentence opens."""
    clause, last = clause_at(parsed, place), facts.tahun - 1
    return any(
        c.when is not None and c.when.year == last and (c.first in clause or at <= 1)
        for at, c in enumerate(parsed.chunks)
    )


_FOR: Final = frozenset({"untuk"})
_TURN: Final = pattern(r"a[ch]{0,2}q")
_PAGU_AT: Final = pattern(r"p[^pq,;]{0,8}q")


_AS_SHARE: Final = pattern(r"a[ch]{0,2}(?P<by>q)(?:[yg(]|,c?)c?(?P<share>q)\)?d(?P<of>p)(?!q)")
"""By how much the pagu changed, with what that is of it: naik RpX atau 12,10 % dari pagu awal."""


def _change_as_share(parsed: Parsed, item: SaidFigure, facts: Facts) -> _BudgetFigure:
    """What the amount of a change is of the pagu that is named behind its share, if any is."""
    for match in _AS_SHARE.finditer(parsed.letters):
        by, share, of = (parsed.chunks[match.start(name)] for name in ("by", "share", "of"))
        whole = facts.whole(of.payload) if of.payload in _PAGU else None
        now = all(c.when is None or c.when.year in {0, facts.tahun} for c in parsed.chunks)
        exact = by.number is not None and by.number.unit == RUPIAH and share.number is not None
        if not exact or share.first != item.place or not now or line_of(parsed):
            continue
        if by.number and isinstance(whole, Fraction) and whole and item.number.unit == PERCENT:
            name = f"bagian itu dari {_PAGU[of.payload]}"
            return _BudgetFigure(by.number.value / whole * 100, name)
    return _BudgetFigure(None, "")


_PAGU: Final = {"awal": "pagu awal", "akhir": "pagu akhir"}


def _change(parsed: Parsed, item: SaidFigure, facts: Facts) -> list[Fraction]:
    """By how much the pagu may have changed, where that is told."""
    asked = {c.payload for c in parsed.chunks if c.letter == "p"}
    turns = ((parsed.chunks[m.start()], m.end() - 1) for m in _TURN.finditer(parsed.letters))
    told = any(c.payload != "tetap" and parsed.chunks[n].first == item.place for c, n in turns)
    becomes = parsed.sentence.tokens[item.place - 1].text == "menjadi"
    if not told or becomes or not asked <= {"pagu", "awal", "akhir"} or line_of(parsed):
        return []
    first, last, before = map(facts.whole, ("awal", "akhir", "lalu"))
    clause = clause_at(parsed, item.place)
    timed = [c for c in parsed.chunks if c.when is not None and c.first <= clause[-1]]
    if any(c.when is not None and c.when.part and c.first in clause for c in timed):
        return []  # what a quarter adds to what was spent
    past = [c for c in timed if c.when is not None and c.when.year == facts.tahun - 1]
    pairs = [(first, before), (last, before)] if past else []
    near = any(c.first in clause for c in past)
    against = near and any(c.letter == "k" and c.first in clause for c in parsed.chunks)
    pairs += [(first, before)] * ("awal" in asked) + [(last, first)] * (not near)
    both = [(a, b) for a, b in pairs if isinstance(a, Fraction) and isinstance(b, Fraction) and b]
    if item.number.unit == PERCENT:
        return [abs(a - b) / b * 100 for a, b in both]
    added = [] if against else [abs(x) for x in numbers_of(facts.revisions())]
    return [abs(a - b) for a, b in both] + added if both else []


def _is_beside_own(others: Sequence[Quantity], known: Sequence[_BudgetFigure]) -> bool:
    """Whether money of the one kegiatan that is named stands beside it, so that both are of it."""
    own = [x.nilai for x in known if x.token.startswith("kegiatan/")]
    return any(x.unit == RUPIAH and agrees(x, nilai) for x in others for nilai in own)


def is_told_elsewhere(said: Quantity, facts: Facts) -> bool:
    """Whether it is a figure of some kegiatan or indikator, named or not."""
    columns = ("serapan",) if said.unit == PERCENT else ("pagu", "realisasi", "sisa")
    of_lines = [getattr(line, name) for line in facts.lines() for name in columns]
    columns = ("serapan",) if said.unit == PERCENT else ("pagu", "realisasi_anggaran", "sisa")
    members = facts.members()
    of_members = [getattr(hasil, name) for hasil in members for name in columns]
    if said.unit == RUPIAH:
        scales = [(hasil, rupiah_of(hasil.indikator.satuan)) for hasil in members]
        own = [(x.realisasi, scale) for x, scale in scales if scale]
        of_members += [x * scale for x, scale in own if isinstance(x, Fraction)]
    return any(agrees(said, nilai) for nilai in numbers_of([*of_lines, *of_members]))


def _pool(parsed: Parsed, facts: Facts) -> list[_BudgetFigure]:
    """The amounts that a sentence can be of; none where that cannot be told."""
    whens = {c.when for c in parsed.chunks if c.when is not None}
    years = {when.year or facts.tahun for when in whens if when.part in {"", "A"}}
    jenis, line = jenis_named(parsed.sentence), line_of(parsed)
    named = any(c.letter == "K" for c in parsed.chunks)
    if named != bool(line) or years - {facts.tahun, facts.tahun - 1} or (line and jenis):
        return []
    parts = [when for when in whens if when.part[:1] in {"T", "S"}]
    if _HALF.search(parsed.sentence.text):
        parts.append(When(part="S1"))
    if parts and line:
        return _of_line_in(line, parts, facts)
    if parts:
        return [] if jenis else _in_parts(parts, facts)
    if line:
        whole = _of_whole(facts) if any(c.letter == "O" for c in parsed.chunks) else []
        return [] if years - {facts.tahun} else [*_of_line(line, facts), *whole]
    if jenis:
        found = [] if years - {facts.tahun} else _of_jenis(jenis, facts)
        return [x for x in found if x.prop == "belanja"] if _is_only_spent(parsed) else found
    return _of_whole(facts)


_SPENT: Final = frozenset({"dibelanjakan", "realisasi", "terealisasi", "terpakai", "terserap"})
_OF_BUDGET: Final = frozenset({"alokasi", "anggaran", "dana", "dari", "pagu", "pagunya", "sisa"})


def _is_only_spent(parsed: Parsed) -> bool:
    """Whether the one amount of a sentence is told to be spent, and nothing of what was given."""
    amounts = [c for c in parsed.chunks if c.number is not None and c.number.unit == RUPIAH]
    texts = parsed.texts
    return len(amounts) == 1 and not _SPENT.isdisjoint(texts) and _OF_BUDGET.isdisjoint(texts)


_UNTIL: Final = frozenset({"akhir", "hingga", "per", "sampai", "dengan", "d"})


def _is_of_last_month(parsed: Parsed) -> bool:
    """Whether it is told of December alone, and not up to its end."""
    tokens = parsed.sentence.tokens
    return any(
        token.text == "desember"
        and tokens[place - 1].kind != NUMBER
        and _UNTIL.isdisjoint(item.text for item in tokens[max(0, place - 2) : place])
        for place, token in enumerate(tokens)
    )


_HALF: Final = pattern(r"\b(?:tengah|pertengahan) tahun\b")


def _of_line(line: str, facts: Facts) -> list[_BudgetFigure]:
    found = facts.kegiatan(line)
    if found is None:
        return []
    name = f"{found.kegiatan.jenis} “{found.kegiatan.nama}”"
    return [
        _BudgetFigure(getattr(found, column), f"{words} {name}", f"kegiatan/{line}/{column}", prop)
        for column, words, prop in (
            ("realisasi", "realisasi anggaran", "belanja"),
            ("pagu", "pagu", "pagu"),
            ("sisa", "sisa anggaran", "sisa"),
        )
    ]


def _of_jenis(jenis: str, facts: Facts) -> list[_BudgetFigure]:
    """Belanja of a jenis over all kegiatan."""
    name, known = PILIHAN[jenis], of_jenis(jenis, facts)
    return [
        _BudgetFigure(known[prop], f"{words} {name}", "", prop)
        for prop, words in (("belanja", "realisasi"), ("pagu", "pagu"), ("sisa", "sisa"))
        if prop in known
    ]


def _of_line_in(line: str, parts: Sequence[When], facts: Facts) -> list[_BudgetFigure]:
    """What a kegiatan spent in the quarter that is told, and in all others."""
    found = facts.kegiatan(line)
    quarters = [facts.line_spent_in(line, f"{facts.tahun}-T{number}") for number in range(1, 5)]
    one = len(parts) == 1 and parts[0].part[:1] == "T" and parts[0].year in {0, facts.tahun}
    if found is None or not one or len(numbers_of(quarters)) < len(quarters):
        return []
    name = f"realisasi kegiatan “{found.kegiatan.nama}”"
    place = int(parts[0].part[1]) - 1
    amounts = numbers_of(quarters)
    until = exact_sum(amounts[: place + 1])
    return [
        _BudgetFigure(amounts[place], f"{name} triwulan {place + 1}", "", "belanja"),
        _BudgetFigure(until, f"{name} sampai triwulan {place + 1}", "", "belanja"),
        *_of_line(line, facts),
    ]


def _in_parts(parts: Sequence[When], facts: Facts) -> list[_BudgetFigure]:
    """What was spent in quarters and halves of the year, and up to their end."""
    spent = [facts.spent_in(f"{facts.tahun}-T{number}") for number in range(1, 5)]
    amounts = numbers_of(spent)
    if len(amounts) < len(spent) or any(part.year not in {0, facts.tahun} for part in parts):
        return []
    found = []
    for number in range(1, 5):
        found.append(
            _BudgetFigure(exact_sum(amounts[:number]), f"realisasi sampai triwulan {number}")
        )
        found.append(_BudgetFigure(amounts[number - 1], f"realisasi triwulan {number}"))
    found += [_BudgetFigure(exact_sum(amounts[at : at + 2]), "realisasi semester") for at in (0, 2)]
    ends = {int(part.part[1]) * (2 if part.part[0] == "S" else 1) for part in parts}
    first = next(iter(ends)) * 2 - 2
    return [*found[first:], *found[:first], *_of_whole(facts)]


_WHOLE: Final = (
    ("belanja", "realisasi anggaran", "ringkasan/realisasi_anggaran"),
    ("akhir", "pagu akhir", "ringkasan/pagu_akhir"),
    ("awal", "pagu awal", "ringkasan/pagu_awal"),
    ("sisa", "sisa anggaran", "ringkasan/sisa"),
    ("lalu", "pagu awal tahun sebelumnya", "ringkasan/pagu_lalu"),
    ("revisi", "jumlah revisi pagu", "ringkasan/jumlah_revisi"),
    ("pagu indikator", "pagu indikator", "ringkasan/pagu_indikator"),
    ("belanja indikator", "realisasi anggaran indikator", ""),
    ("sisa indikator", "sisa pagu indikator", "ringkasan/sisa_indikator"),
)


def _of_whole(facts: Facts) -> list[_BudgetFigure]:
    found = [_BudgetFigure(facts.whole(name), words, token, name) for name, words, token in _WHOLE]
    found += [_BudgetFigure(nilai, "revisi pagu", "", "revisi") for nilai in facts.revisions()]
    first, changes = facts.whole("awal"), numbers_of(facts.revisions())
    if isinstance(first, Fraction):
        revised = accumulate(changes, initial=first)
        found += [_BudgetFigure(nilai, "pagu setelah revisi") for nilai in [*revised][1:]]
    return found


def _amounts(
    known: Sequence[_BudgetFigure], others: Sequence[Quantity], said: Quantity, facts: Facts
) -> list[Fraction]:
    """What a figure may be: one of these amounts, or what two of them or of those told make."""
    told = [x.value for x in others if x.unit == RUPIAH]
    amounts = [*map(abs, numbers_of(x.nilai for x in known)), *told]
    wholes = numbers_of(facts.whole(name) for name, _, _ in _WHOLE)
    if said.unit == RUPIAH:
        apart = [abs(a - b) for a in amounts for b in amounts]
        sums = [a + b for a in told for b in told]
        return [*amounts, *wholes, *apart, *sums, sum(told, Fraction(0))]
    pairs = [(a, b) for a in (*amounts, *wholes) for b in amounts if a > b > 0]
    shares = [share * 100 for a, b in pairs for share in (b / a, (a - b) / a, (a - b) / b)]
    points = [x.value for x in others if x.unit == PERCENT]
    beside = [abs(a - b) for a in points for b in points] + [100 - a for a in points]
    whole = numbers_of([facts.whole("serapan")])  # a kegiatan is compared with
    return [*shares, *beside, *whole, Fraction(100)]


def _wrong(
    parsed: Parsed,
    item: SaidFigure,
    share: _BudgetFigure,
    known: Sequence[_BudgetFigure],
    facts: Facts,
) -> Wrong:
    said, clause = item.number, clause_at(parsed, item.place)
    quote = parsed.sentence.quote(clause[0], item.place)
    asked = {c.payload for c in parsed.chunks if c.letter == "p" and c.first in clause}
    asked |= {"belanja"} if "realisasi" in asked else set()
    best = [x for x in known if x.prop in asked] or known
    right = best[0]
    if said.unit == PERCENT:
        right = share if share.nilai is not None else _share(asked, known, facts)
    figure = Figure(right.nilai, right.nama, None, right.token)
    return contradiction(quote, said, figure, parsed.sentence.quote(item.place, item.place))


def _share(asked: set[str], known: Sequence[_BudgetFigure], facts: Facts) -> _BudgetFigure:
    """The share that is told wrongly: what is left of a pagu, how it changed, or what was spent."""
    by = {x.prop: x.nilai for x in known if isinstance(x.nilai, Fraction)}
    before, now, spent = (by.get(name, Fraction(0)) for name in ("lalu", "awal", "belanja"))
    if before and asked <= {"pagu", "awal", "akhir"}:
        return _BudgetFigure(abs(now - before) / before * 100, "perubahan pagu awal")
    whole = by.get("pagu", by.get("akhir", Fraction(0)))
    if not whole:
        return _BudgetFigure(facts.whole("serapan"), "serapan pagu akhir", "ringkasan/serapan")
    if "sisa" in asked:
        return _BudgetFigure((whole - spent) / whole * 100, "bagian pagu yang tersisa")
    return _BudgetFigure(spent / whole * 100, "bagian pagu yang terserap")
