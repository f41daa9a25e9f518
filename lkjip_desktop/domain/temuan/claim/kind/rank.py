"""Claims of the highest and the lowest: which indikator, kegiatan or row it is, and how much."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.formula.baris import BarisResult
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.entity import Entity, Indikator, Kegiatan
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai, format_rupiah
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.code import ANGKA, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.of_row import SHARES
from lkjip_desktop.domain.temuan.claim.kind.table import headings, vocabulary
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, agrees, plain
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.scope import is_clear
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at, table_of
from lkjip_desktop.domain.temuan.wording import first_few, percentage

_MOST_OF: Final = pattern(
    r"p[ct]{0,2}m(?:[dX][eo]b|,[dX][eoq]b,)?(?P<gap>[cMtPhwOvbV]{0,5}(?:pP)?)"
    r"(?::(?=[IKR][,g]?(?![IKR])))?(?P<who>[IKR])"
)
_HAS_MOST: Final = pattern(
    r"(?P<who>[IKR])(?:[cwMPtvh]|b(?=P)){0,4}(?:pc{0,2}m|mc{0,2}p)(?!c?[oXq]|,?X)"
)
_MOST_PROPERTY: Final = pattern(r"(?:^|[,;])c?mp(?P<gap>[ctPh]{1,4})(?P<who>[IKR])")
_ROW_MOST: Final = pattern(r"(?P<who>R)(?:[cwMPthIpN]|(?<=[cP])x){0,5}m(?!c?[oX]|VPx)")
"""A row that is the most, not one that is most often somewhere: paling banyak ditemukan di ..."""
_MOST_OF_ROWS: Final = pattern(
    r"(?:^|[xINp]{1,3}|c)[ct]{0,2}m(?:[cMtPhwOvbfV]|(?<=P)[xI]|(?<=Px)x){0,7}(?:[xIN]?|:(?=R(?![,g]{1,2}R)))(?P<who>R)"
)
_MOST_IS: Final = pattern(r"p[ct]{0,2}m[cMtPhO]{0,4}q")
_SECOND_NAMED: Final = pattern(
    r"[IK][cwPv]{0,3}pc?m(?:,g?|g)(?P<who>[IK])c{0,2}(?P<second>m)(?=[,.;]|$)"
)
_OF_NAMES: Final = (
    (_HAS_MOST, "Ipm Kpm Rpm Imp Kmp Rmp"),
    (_MOST_OF, "pmI pmK pmR"),
    (_MOST_PROPERTY, "mpI mpK mpR"),
    (_ROW_MOST, "Rm"),
    (_MOST_OF_ROWS, "mR"),
    (_SECOND_NAMED, "pmm"),
)
"""How a name is called the most, and the letters each form is never without."""
_BETWEEN: Final = pattern(
    r"p(?:(?P<all>q|e|o)?c?b(?P<scope>[cOt]{0,2}[SJU]?))?[ct]{0,2}r?(?P<than>B)(?P<low>q)[gc]"
    r"(?P<high>q)"
)
COLUMNS: Final = {
    "capaian": "capaian",
    "serapan": "serapan",
    "pagu": "pagu",
    "belanja": "realisasi_anggaran",
    "sisa": "sisa",
    "efisiensi": "efisiensi",
}
LINES: Final = {"serapan": "serapan", "pagu": "pagu", "belanja": "realisasi", "sisa": "sisa"}


@needing("m pBqq")
def wrong_ranks(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """What is called the highest or lowest and is not."""
    if not own and parsed.is_of(facts.tahun):
        for match in _BETWEEN.finditer(parsed.letters) if parsed.has("pBqq") else ():
            yield from _between(parsed, match, facts)
    if "m" not in parsed.letters or not parsed.is_of(facts.tahun) or _of_others(parsed):
        return
    if _NARROWED.match(parsed.letters) and parsed.word(0) in {"di", "pada", "selama"}:
        return
    for part in (parsed, *_parts(parsed)):
        yield from _of_names(part, own, facts)
        for match in _MOST_IS.finditer(part.letters) if part.has("pmq") else ():
            if is_clear(part, match.start()):
                yield from _extreme(part, match, own, facts)


_NARROWED: Final = pattern(r"P(?:x{1,3}|N),")
"""What opens a sentence with a place or a time that nothing knows: pada musim mudik, ..."""


def _parts(parsed: Parsed) -> Iterator[Parsed]:
    """The most and the least of a sentence that tells both: tertinggi A, sedangkan terendah B."""
    letters, chunks = parsed.letters, parsed.chunks
    if letters.count("m") != len("mm"):
        return
    first, last = letters.index("m"), letters.rindex("m")
    of, cut = letters.rfind("p", 0, first), max(letters.rfind(x, first, last) for x in ",;g")
    two = cut + 1 + (letters[cut + 1] == "x" and parsed.word(cut + 1) in _OPPOSED)
    named = re.search("[IKRq]", letters[first:cut]) or re.search("[IKR]", letters[of:first])
    if min(of, cut) < 0 or not named or not {"p", "x"}.isdisjoint(letters[two:last]):
        return
    one = len(letters[:cut].rstrip(",;"))
    yield parsed._replace(letters=letters[:one], chunks=chunks[:one])
    yield parsed._replace(letters="p" + letters[two:], chunks=(chunks[of], *chunks[two:]))


_OPPOSED: Final = frozenset({"sebaliknya"})


_NEXT: Final = frozenset({"berikutnya", "persentase", "persentasenya", "selanjutnya"})
"""Right behind what is called the most: tertinggi berikutnya, paling sedikit secara persentase."""


_AMONG_SOME: Final = pattern(r"Xb[cPO]{0,2}[SUJ]")


def _of_others(parsed: Parsed) -> bool:
    """Whether others than those of the report are spoken of, up to the end of the clause.

    Or the next in their order, or the most in another measure than the verb tells of.
    """
    most = parsed.letters.index("m")
    first = parsed.chunks[most].last + 1
    behind = {token.text for token in parsed.sentence.tokens[first : first + 3]}
    if not _NEXT.isdisjoint(behind):
        return True
    if _AMONG_SOME.search(parsed.letters[:most]):
        return True  # di antara indikator Seksi A
    ends = re.search("[,;:j]|$", parsed.letters[most:])
    others = range(most + ends.start()) if ends is not None else ()
    return any(
        parsed.letters[at] == "X" and parsed.quote(at, at).casefold() != "di antara"
        for at in others
    )


def _of_names(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Each that is named as the highest or lowest."""
    done = set()
    for form, needs in _OF_NAMES:
        for match in form.finditer(parsed.letters) if parsed.has(needs) else ():
            second = match.groupdict().get("second") is not None
            most = parsed.letters.index("m", match.start("second" if second else 0))
            inside = [
                at
                for at in range(*match.span())
                if parsed.letters[at] == "x" and SHARES.isdisjoint([parsed.word(at - 1)])
            ]
            known = all(_is_counted(parsed, place, own, facts) for place in inside)
            if most not in done and known and _opens(parsed, match.start(), own, facts):
                done.add(most)
                yield from _ranked(parsed, match, most, own, facts)


def _opens(parsed: Parsed, start: int, own: str, facts: Facts) -> bool:
    """Whether what stands before does not make what is ranked something else."""
    before = parsed.letters[:start]
    if before.endswith("x") and _is_counted(parsed, start - 1, own, facts):
        return True
    past = _PAST.search(before)
    if past is not None and parsed.word(past.start()) in _LEFT_OUT:
        return False
    return re.search(r"(?:[xnmd]|n[IKR])c?$", before) is None


_PAST: Final = pattern(r"[jxcP][IKRSU](?:[pP]{0,2}q|\(q\))?,c{0,2}$")
_LEFT_OUT: Final = frozenset({"kecuali", "menyusul", "selain", "sesudah", "setelah", "tanpa"})
"""What makes it the most of the others: Setelah A, capaian terendah dipegang B."""


_SOME: Final = pattern(r"qb[^,;q]{0,12}$")
"""So many, of which a clause tells: empat indikator mencatat capaian antara ..."""


def _between(parsed: Parsed, match: re.Match[str], facts: Facts) -> Iterator[Wrong]:
    """All capaian are said to lie between two figures."""
    than = match.start("than")
    ends = [parsed.chunks[match.start(name)].number for name in ("low", "high")]
    if parsed.quote(than, than).casefold() != "antara" or _property(parsed, match) != "capaian":
        return
    groups = {c.ref for c in parsed.chunks if c.letter in "SJU" and c.ref is not None}
    low, high = ends
    if low is None or high is None or low.live or high.live or high.unit != PERCENT:
        return
    if len(groups) > 1 or re.search("[IKRnX]", parsed.letters):
        return
    group = next(iter(groups), Ref("", ""))
    reached = numbers_of(item.capaian for item in facts.members(group.kind, group.id))
    counted = parsed.chunks[match.start("all")].number if match["all"] else None
    some = match["all"] is None and _SOME.search(parsed.letters[: match.start()])
    if not reached or some or (counted is not None and counted.value != len(reached)):
        return
    least, most = min(reached), max(reached)
    beyond = least < low.value - low.step / 2 or most > high.value + high.step / 2
    exact = "rentang" in parsed.texts and not (low.about or high.about)
    if beyond or (exact and not (agrees(low, least) and agrees(high, most))):
        right = f"{shown(least, 'capaian')} sampai dengan {shown(most, 'capaian')}"
        quote = parsed.quote(match.start(), match.end() - 1)
        yield Wrong(
            ANGKA, quote, f"capaian terendah dan tertinggi {right}", kedua=table_of(Indikator)
        )


def _is_counted(parsed: Parsed, place: int, own: str, facts: Facts) -> bool:
    """Whether a word is the noun that the tables of the own indikator count."""
    hasil = facts.indikator(own) if own else None
    tokens = parsed.sentence.tokens
    word = stem(tokens[parsed.chunks[place].first].text)
    return hasil is not None and (word in _PARTS or word in vocabulary(hasil))


_PARTS: Final = frozenset(map(stem, ("aspek", "komponen", "kriteria", "tahap", "unsur")))
"""What any table may have a row of each of."""


def _property(parsed: Parsed, match: re.Match[str]) -> str:
    found = [c.payload for c in parsed.chunks[match.start() : match.end()] if c.letter == "p"]
    return found[-1] if found else ""


def _ranked_by(parsed: Parsed, match: re.Match[str], most: int) -> str:
    """What is high or low; money that is absorbed is so by its share: terserap paling rendah."""
    told = {parsed.quote_of(c) for c in parsed.chunks[match.start() : match.end()]}
    steep = parsed.quote_of(parsed.chunks[most]).endswith(("rendah", "tinggi"))
    absorbed = (steep or parsed.letters[most + 1 : most + 2] == "p") and not told.isdisjoint(
        {"diserap", "menyerap", "terserap"}
    )
    prop = _property(parsed, match)
    if "mpP" in match[0]:
        prop = parsed.chunks[match.start()].payload  # alokasi terbesar digunakan untuk
    if prop == "belanja" and _SHARE_BEHIND.match(parsed.letters, match.end()):
        said = parsed.chunks[parsed.letters.index("q", match.end())].number
        return "serapan" if said is not None and said.unit == PERCENT else prop
    return "serapan" if absorbed else prop


_SHARE_BEHIND: Final = pattern(r"[c(,]{0,3}q")
"""A figure right behind who has most: realisasi anggaran tertinggi pada A sebesar 97,7 persen."""


def _is_by_share(parsed: Parsed) -> bool:
    """Whether it is told that shares are meant: secara persentase."""
    texts = [token.text for token in parsed.sentence.tokens]
    by = any(
        one in {"dalam", "menurut", "secara"} and other == "persentase"
        for one, other in pairwise(texts)
    )
    return by or "persentasenya" in texts


def _columns(
    parsed: Parsed, match: re.Match[str], most: int, own: str, facts: Facts
) -> Sequence[str]:
    """The columns of a table that rows may be put in order by; none where that is not told."""
    hasil = facts.indikator(own)
    heads = headings(hasil).counted if hasil is not None else []
    before = parsed.sentence.tokens[: parsed.chunks[most].first]
    said = parsed.quote(most, most).casefold()
    shares = any(token.text in SHARES and (token.text,) not in heads for token in before)
    if shares or _is_by_share(parsed):
        return ("persentase",)
    if said in NUMEROUS:
        pair = _PAIR_TOLD.match(parsed.letters, most + 1) is not None
        return ("realisasi", "pembanding", *(("persentase",) if pair else ()))
    if said in _QUALITY:
        naik = hasil is not None and hasil.indikator.polaritas == "naik"
        return ("persentase",) if naik else ()
    return _ROW_COLUMNS if re.search("[xIpN]", match[0]) else ("realisasi", "persentase")


_PAIR_TOLD: Final = pattern(r"[^q;:]{0,6},[ch]{0,2}qN?dc?q")
"""How many of how many, by which it may be the most: paling sedikit dilayani, 238 dari 350."""


def _is_done_otherwise(parsed: Parsed, most: Chunk, own: str, facts: Facts) -> bool:
    """Whether it is told of what no table counts, or was not done: paling banyak dipinjam."""
    hasil = facts.indikator(own)
    behind = next((c for c in parsed.chunks if c.first == most.last + 1), None)
    if hasil is None or behind is None:
        return False
    verb = parsed.sentence.tokens[behind.first].text
    other = behind.letter == "V" and verb not in _FOUND and stem(verb) not in vocabulary(hasil)
    return other or behind.letter == "n" or verb.startswith("kurang")


_FOUND: Final = word_set(
    "dialami dicapai dicatat dijumpai dimiliki diperoleh diraih ditemui ditemukan ditunjukkan"
    " terdapat terjadi"
)


def _ranked(
    parsed: Parsed, match: re.Match[str], most: int, own: str, facts: Facts
) -> Iterator[Wrong]:
    who = parsed.chunks[match.start("who")].ref
    if who is None:
        return
    prop, highest = _ranked_by(parsed, match, most), parsed.chunks[most].payload == "max"
    quote = parsed.quote(match.start(), match.end() - 1)
    if who.kind == "R":
        columns = _columns(parsed, match, most, own, facts)
        if not _is_done_otherwise(parsed, parsed.chunks[most], own, facts):
            yield from wrong_row(quote, who.id, own, highest, facts, columns)
        return
    within = own and _WITHIN.match(parsed.letters, most) and "K" in parsed.letters
    of_some = parsed.letters.startswith("Pb", most + 1)  # tertinggi pada kegiatan ini
    if own and who.kind == "I" and (within or of_some or _SAID_OF.match(parsed.letters, most)):
        return  # what of its kegiatan has the most
    beside = values_beside(parsed, who.kind, prop, who, facts)
    values = _of_own_lines(own, prop, facts) if within else beside
    counted = {c.number.value for c in parsed.chunks[most : match.end()] if c.number}
    if not counted - {len(values)}:
        told = PeakClaim(who, prop, parsed.quote(most, most), highest)
        yield from wrong_most(told, values, quote, facts)


_SAID_OF: Final = pattern(r"mPIc{1,2}[px]")
"""The most of what it has: belanja terbesar pada indikator ini adalah belanja x."""
_WITHIN: Final = pattern(r"m(?:c?[wV])?[cP]{0,2}I")
"""The most of those that an indikator has: kegiatan dengan pagu terbesar pada indikator ini."""


def _of_own_lines(own: str, prop: str, facts: Facts) -> Mapping[str, Nilai]:
    """What each kegiatan spends for an indikator."""
    hasil, column = facts.indikator(own), LINES.get(prop)
    if hasil is None or column is None:
        return {}
    return {x.alokasi.kegiatan: getattr(x, column) for x in hasil.alokasi if x.alokasi.kegiatan}


class PeakClaim(NamedTuple):
    """What is called the most or the least, of what, and how."""

    who: Ref
    prop: str
    said: str
    highest: bool


def wrong_most(
    told: PeakClaim, values: Mapping[str, Nilai], quote: str, facts: Facts
) -> Iterator[Wrong]:
    """What is called the most of these figures, or the least, and is not."""
    who, prop, mine = told.who, told.prop, values.get(told.who.id)
    numbers = {key: nilai for key, nilai in values.items() if isinstance(nilai, Fraction)}
    if not isinstance(mine, Fraction) or not len(numbers) > 1:
        return
    best = max(numbers.values()) if told.highest else min(numbers.values())
    if round(mine, 2) != round(best, 2):
        all_best = [key for key, nilai in numbers.items() if nilai == best]
        kind: type[Entity] = Indikator if who.kind == "I" else Kegiatan
        before = "indikator " if kind is Indikator else ""
        called = [
            facts.name(key).removeprefix(before) if before else f"“{_line_name(key, facts)}”"
            for key in all_best
        ]
        right = f"{before}{first_few(called, _NAMED)} ({shown(best, prop)})"
        so = f"{_word(prop)} yang {told.said} ada pada {right}, bukan yang {shown(mine, prop)}"
        yield Wrong(KEADAAN, quote, so, right, kedua=Address(kind.KIND, all_best[0]))


_NAMED: Final = 4
"""Of those that share the highest figure so many are named."""


def _word(prop: str) -> str:
    return {"belanja": "realisasi anggaran"}.get(prop, prop)


def _line_name(row: str, facts: Facts) -> str:
    line = facts.kegiatan(row)
    return line.kegiatan.nama if line is not None else ""


def shown(nilai: Nilai, prop: str) -> str:
    return format_rupiah(nilai) if prop in {"pagu", "belanja", "sisa"} else percentage(nilai, 2)


def values_beside(
    parsed: Parsed, kind: str, prop: str, who: Ref | None, facts: Facts
) -> dict[str, Nilai]:
    """The figures among which one is the highest."""
    if kind == "K":
        line = facts.kegiatan(who.id) if who is not None else None
        column = LINES.get(prop)
        if column is None or line is None:
            return {}
        beside = [item for item in facts.lines() if item.tingkat == line.tingkat]
        return {item.kegiatan.id: getattr(item, column) for item in beside}
    column = COLUMNS.get(prop)
    groups = {c.ref for c in parsed.chunks if c.letter in "SJU" and c.ref is not None}
    if column is None or len(groups) > 1:
        return {}
    group = next(iter(groups), Ref("", ""))
    return {
        item.indikator.id: getattr(item, column) for item in facts.members(group.kind, group.id)
    }


def _extreme(parsed: Parsed, match: re.Match[str], own: str, facts: Facts) -> Iterator[Wrong]:
    prop = _property(parsed, match)
    said = parsed.chunks[match.end() - 1].number
    if (
        own
        or said is None
        or said.live
        or said.bound
        or "K" in parsed.letters
        or "R" in parsed.letters
    ):
        return
    if said.unit != (RUPIAH if prop in {"pagu", "belanja", "sisa"} else PERCENT):
        return
    of_lines = any(c.letter == "b" and c.payload == "kegiatan" for c in parsed.chunks)
    values = values_beside(parsed, "K" if of_lines else "I", prop, None, facts).values()
    numbers = [nilai for nilai in values if isinstance(nilai, Fraction)]
    most = next(c for c in parsed.chunks[match.start() :] if c.letter == "m")
    if numbers:
        best = max(numbers) if most.payload == "max" else min(numbers)
        if not agrees(said, best):
            quote = parsed.quote(match.start(), match.end() - 1)
            so = f"yang sebenarnya {shown(best, prop)}"
            yield Wrong(KEADAAN, quote, so, shown(best, prop), kedua=table_of(Indikator))


_ROW_COLUMNS: Final = ("realisasi", "persentase", "pembanding")
_QUALITY: Final = frozenset(
    {
        "paling baik", "paling buruk", "paling lemah", "paling unggul", "terbaik", "terburuk",
        "terlemah", "terunggul",
    }
)  # fmt: skip
"""What is said of a share and not of a number."""
NUMEROUS: Final = frozenset({"terbanyak", "paling banyak", "paling sedikit", "tersedikit"})
"""What is said of a number and of no share."""


def wrong_row(
    quote: str, row: str, own: str, highest: bool, facts: Facts, columns: Sequence[str]
) -> Iterator[Wrong]:
    """A row that is an extreme in none of these columns."""
    hasil = facts.indikator(own)
    for table in hasil.rincian if hasil is not None else ():
        rows = [item for item in table.baris if item.dihitung]
        mine = next((item for item in rows if item.baris.id == row), None)
        if mine is None or not len(rows) > 1:
            continue
        judged = [_is_extreme(rows, mine, column, highest) for column in columns]
        if True not in judged and False in judged:
            best = _best(rows, highest, columns[0])
            nilai = getattr(best, columns[0])
            figure = percentage(nilai, 2) if columns[0] == "persentase" else plain(nilai)
            so = f"pada tabel “{table.judul}” yang demikian “{best.baris.uraian}” ({figure})"
            yield Wrong(KEADAAN, quote, so, best.baris.uraian, kedua=at(best.baris))


def _is_extreme(
    rows: Sequence[BarisResult], mine: BarisResult, column: str, highest: bool
) -> bool | None:
    own = getattr(mine, column)
    numbers = [getattr(item, column) for item in rows]
    known = [nilai for nilai in numbers if isinstance(nilai, Fraction)]
    if not isinstance(own, Fraction) or not len(set(known)) > 1:
        return None
    return bool(own == (max(known) if highest else min(known)))


def _best(rows: Sequence[BarisResult], highest: bool, column: str) -> BarisResult:
    known = [item for item in rows if isinstance(getattr(item, column), Fraction)]
    ranked = sorted(known, key=lambda item: getattr(item, column))
    return ranked[-1 if highest else 0]
