"""The parts of a sentence that tell one figure of one indikator in plain words, and that figure.

What it is told as comes of what stands beside it: its unit, its year, and the property it is of.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.beside import is_former
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import MARK, name_tokens
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, is_generic
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.net.sense import BETTER, MORE, QUALITY, WAY
from lkjip_desktop.domain.temuan.claim.net.shape import word_behind
from lkjip_desktop.domain.temuan.claim.units import in_its_thousands, in_its_unit, may_count
from lkjip_desktop.domain.temuan.claim.wrong import needing

_APART_WORDS: Final = (
    "atas bawah beda berbeda jarak kekurangan kekurangannya kelebihan kelebihannya kenaikan"
    " kenaikannya kurang lebih lonjakan melampaui melebihi melewati peningkatan peningkatannya"
    " penurunan penurunannya perbaikan perbedaan pertumbuhan perubahan perubahannya selisih"
    " selisihnya tambahan terlampaui terlewati terpaut tertinggal unggul"
)
APART: Final = frozenset({*_APART_WORDS.split(), *WAY, *QUALITY, *MORE, *BETTER})
"""Words without one of which no figure is told that is how far two lie apart."""
NOW: Final = frozenset({"kini", "sekarang"})
BECAME: Final = frozenset({"hingga", "ke", "menjadi"})
AIMS: Final = word_set("dijanjikan diperjanjikan direncanakan disanggupi disepakati ditargetkan")
SET: Final = frozenset({"dinaikkan", "ditingkatkan", "diturunkan"})
"""What is done with a target; the one that it had before within the year is not known."""
_PLAIN_WORDS: Final = (
    # of what a figure is one
    "adapun ambang anggaran anggarannya angka angkanya batas batasnya capaian capaiannya dibagi"
    " didukung dihitung dikali efisiensi hasil hasilnya iku indikator kinerja kinerjanya menyerap"
    " nilai nilainya pagu pagunya pencapaian perolehan persentase persentasenya poin realisasi"
    " realisasinya sasaran serapan serapannya skor skornya target targetnya tercatat terealisasi"
    " terserap"
    # what joins them
    " ada adalah akibatnya alhasil antara artinya atau bahkan bahwa baru begitu berada berakhir"
    " berarti berbanding berdasarkan bergerak berhenti berikut bernilai bertahan berturut bila"
    " cukup dalam dan dapat dari daripada demikian dengan di dibanding dibandingkan dicapai"
    " digunakan diperoleh diraih disandingkan diterima ditetapkan ditutup diwujudkan dua empat"
    " hampir hanya ialah ini itu jadi jauh jika juga karena kembali kemudian keterangan ketimbang"
    " lagi lalu lima maka masih memberikan memenuhi memperlihatkan memperoleh mencapai mencatat"
    " mencatatkan mendapat mendukung mengalami menghasilkan menjanjikan menunjukkan meraih"
    " merupakan meski meskipun namun nyaris oleh pada padahal perjanjian perkembangan pun saja"
    " sampai sangat sebab sebagai sebanyak sebelumnya sebesar sedangkan sehingga sejauh sejumlah"
    " sekaligus semakin sementara senilai setelah sudah tabel tajam telah tercapai tercapainya"
    " terdapat terhadap terhenti terjadi ternyata tersebut tersisa terus tetap tetapi tiga tipis"
    " turut untuk utuh walau walaupun yaitu yakni yang"
    # when
    " akhir berjalan renstra tahun tahunan terakhir tutup"
)
PLAIN: Final = frozenset({*_PLAIN_WORDS.split(), *APART, *NOW, *BECAME, *AIMS, *SET})
"""Words that say nothing of what is counted."""
OF_MONEY: Final = frozenset({"akhir", "awal", "belanja", "hemat", "pagu", "sisa"})
SHARES: Final = frozenset({"capaian", "efisiensi", "serapan", "sisa"})
OF_SHARES: Final = OF_MONEY | {"efisiensi", "serapan"}


_PARTS_FROM: Final = word_set(
    "agar akibat berkat guna harus kendati karena lantaran maka meski meskipun namun padahal"
    " perlu sebab sedangkan sehingga seiring sekalipun sementara supaya tetapi walau walaupun ;"
)
"""What a part begins with that leaves what is told before it as it is: a reason, what follows."""
_REASONS: Final = word_set(
    "berkat dengan karena kendati lantaran meski meskipun mengingat sejak sekalipun seiring"
    " setelah tersedianya walau walaupun"
)
"""What a clause begins with that only gives a reason, or tells since when."""
_FOREIGN: Final = frozenset("RKSUJXmeozfLFl")
"""Letters of what is told of something else, or of some of it."""
_OF_RESULT: Final = frozenset({"batas", "capaian", "realisasi", "target"})
LONGEST_UNIT: Final = 5
_OUT_OF: Final = pattern(r"(?<!a)q[NbI]?dq")


@needing("q", figure=True)
def plain_parts(parsed: Parsed, own: str, tahun: int) -> tuple[tuple[Parsed, str], ...]:
    """What of a sentence is told in plain words, each with the indikator that it is told of."""
    if parsed.under or parsed.letters.startswith("hI"):
        return ()  # hanya indikator ini yang ...: it is told of the others
    named = ((part, _only_name(part, own)) for part in parts_of(parsed, tahun))
    return tuple([(part, row) for part, row in named if row])


def parts_of(parsed: Parsed, tahun: int) -> Iterator[Parsed]:
    """What of a sentence is told in plain words, from its beginning, or behind a reason."""
    semicolon = parsed.letters.find(";")
    ahead = any(c.when.year > tahun for c in parsed.chunks[:semicolon] if c.when is not None)
    parted = parsed.letters.count(";") == 1 and ":" not in parsed.letters and not ahead
    for first in (0, semicolon + 1) if parted else (0,):
        starts = [first]
        if first < len(parsed.chunks) and parsed.word(first) in _REASONS:
            last = semicolon if parted and not first else len(parsed.letters)
            starts += [x + 1 for x in range(first, last) if parsed.letters[x] == ","]
        for start in starts:
            part = _cut(parsed, start, None)
            part = _cut(part, 0, _plain_end(part))
            if "q" in part.letters and (start == 0 or INDIKATOR in part.letters):
                yield part


def _cut(parsed: Parsed, first: int, last: int | None) -> Parsed:
    """A sentence without its other chunks."""
    return parsed._replace(chunks=parsed.chunks[first:last], letters=parsed.letters[first:last])


def _only_name(parsed: Parsed, own: str) -> str:
    """The id of the one indikator that is named, or that a result is told of; "" of others."""
    chunks = [c for at_, c in enumerate(parsed.chunks) if not may_be_unit(parsed, at_)]
    if not _FOREIGN.isdisjoint(c.letter for c in chunks if not is_plan(parsed, c)):
        return ""
    names = [c for c in chunks if c.letter == INDIKATOR]
    partial = any(c.payload and (not own or _is_one_word(parsed, c)) for c in names)
    if partial or _is_of_part(parsed):
        return ""
    named = {c.ref.id for c in names if c.ref is not None}
    told = any(c.payload in _OF_RESULT for c in parsed.chunks if c.letter == "p")
    if own and (told or parsed.letters.startswith("a")):
        named.add(own)
    return next(iter(named)) if len(named) == 1 and own in {"", *named} else ""


def _is_one_word(parsed: Parsed, chunk: Chunk) -> bool:
    """Whether a part of a name has but one word that tells: jumlah petugas."""
    told = [text for text in parsed.texts[chunk.first : chunk.last + 1] if not is_generic(text)]
    return len(told) <= 1


def may_be_unit(parsed: Parsed, place: int) -> bool:
    """Whether a word behind a figure may be its unit, whatever else it means: 115 kunjungan."""
    chunk = parsed.chunks[place]
    counted = chunk.letter == "f" or (chunk.letter == INDIKATOR and chunk.payload == "sebagian")
    return counted and parsed.letters[place - 1 : place] == "q"


def is_plan(parsed: Parsed, chunk: Chunk) -> bool:
    return chunk.letter == "X" and parsed.quote_of(chunk) == "target renstra"


def _is_of_part(parsed: Parsed) -> bool:
    """Whether a figure counts some of others, or those that are new: 4 dari 37; 5 temuan baru.

    So many of the target are no part.
    """
    tokens = parsed.sentence.tokens
    for match in _OUT_OF.finditer(parsed.letters) if parsed.has("qdq") else ():
        behind = {token.text for token in tokens[parsed.chunks[match.end() - 1].first :]}
        if AIMS.isdisjoint(behind):
            return True
    beside = (c.first for c in parsed.chunks if c.first > 1 and tokens[c.first].text == "baru")
    return any(tokens[at_ - 2].number is not None for at_ in beside)


def _plain_end(parsed: Parsed) -> int:
    """Up to where it has no word of what it tells but those of a unit behind a figure; 0: not so.

    What comes behind must begin as a part of its own.
    """
    tokens, strange, last = parsed.sentence.tokens, LONGEST_UNIT, 0
    for place, chunk in enumerate(parsed.chunks):
        last = place if tokens[chunk.first].text in _PARTS_FROM else last
        if chunk.when is not None:
            if chunk.when.part and not parsed.quote_of(chunk).endswith("tahun terakhir"):
                return 0
        elif chunk.letter == "q":
            strange = 0
        elif chunk.letter == INDIKATOR or tokens[chunk.first].kind == MARK:
            strange = LONGEST_UNIT
        else:
            more = len(strange_places(parsed, chunk))
            strange += more
            if more and strange >= LONGEST_UNIT:
                return last
    return len(parsed.chunks)


def strange_places(parsed: Parsed, chunk: Chunk) -> list[int]:
    """The places of the words of a chunk that are no plain ones."""
    places, tokens = range(chunk.first, chunk.last + 1), parsed.sentence.tokens
    return [at_ for at_ in places if tokens[at_].kind != MARK and tokens[at_].text not in PLAIN]


_UP_TO: Final = frozenset({"dan", "hingga", "sampai"})
_TIMES_OVER: Final = frozenset({"dikali", "kali"})


class PlainFigure(NamedTuple):
    """A figure in the unit of the indikator, and the year and the property it is told of."""

    place: int
    said: Quantity
    year: int
    """0 where none stands beside it."""
    prop: str


def plain_figure(parsed: Parsed, hasil: IndikatorResult, facts: Facts) -> list[PlainFigure]:
    """The figures of a sentence; none where a word is no part of the unit of one."""
    found, units = list[PlainFigure](), set[int]()
    measure = [token.text for token in name_tokens(hasil.indikator.satuan.casefold())]
    for place, chunk in enumerate(parsed.chunks):
        if chunk.letter != "q" or chunk.number is None or chunk.first in units:
            continue
        last = past_unit(parsed, chunk, measure)
        units.update(range(chunk.last + 1, last + 1))
        said = said_of(parsed, chunk, hasil)
        if said is not None and not _is_of_other(parsed, place):
            year = year_of(parsed, place, last, facts)
            found.append(PlainFigure(place, said, year, property_of(parsed, place)))
    words = (
        c
        for at_, c in enumerate(parsed.chunks)
        if c.when is None and (c.letter not in {"q", INDIKATOR} or may_be_unit(parsed, at_))
    )
    return (
        [] if any(at_ not in units for c in words for at_ in strange_places(parsed, c)) else found
    )


def past_unit(parsed: Parsed, chunk: Chunk, measure: Sequence[str]) -> int:
    """The last token of a figure with its unit."""
    tokens, last, words = parsed.sentence.tokens, chunk.last, [*measure]
    while words and last + 1 < len(tokens) and tokens[last + 1].text in words:
        words = words[words.index(tokens[last + 1].text) + 1 :]
        last += 1
    return last + (last == chunk.last and word_behind(parsed, last) == "poin")


def said_of(parsed: Parsed, chunk: Chunk, hasil: IndikatorResult) -> Quantity | None:
    """A figure in the unit of the indikator, or in percent; None of any other.

    In words it may be one of some of them: dua desa baru.
    """
    said, satuan, tokens = chunk.number, hasil.indikator.satuan, parsed.sentence.tokens
    before = [token.text for token in tokens[max(0, chunk.first - LONGEST_UNIT) : chunk.first]]
    ends = not _UP_TO.isdisjoint(before[-1:]) and "antara" in before  # a range
    ends = ends or not _TIMES_OVER.isdisjoint(before[-1:])
    if said is None or ends or said.live or said.bound or said.about:
        return None
    word = word_behind(parsed, chunk.last)
    written = tokens[chunk.first].text[:1].isdigit()
    if said.unit == PERCENT and written:
        return said
    if said.unit == RUPIAH:
        asked = {c.payload for c in parsed.chunks if c.letter == "p"}
        return in_its_unit(said, satuan) if asked.isdisjoint(OF_MONEY) else None
    if not written or (word != "poin" and not may_count(word, satuan)):
        return None
    if word == "poin":
        if is_index(satuan) or is_percent(satuan):
            return said
        reached = any(c.payload == "capaian" for c in parsed.chunks)
        return said._replace(unit=PERCENT) if reached else None
    if is_index(satuan):
        return said if not word or word in PLAIN else None
    fits = not is_percent(satuan) and word in satuan.casefold().split()
    return in_its_thousands(said, word, satuan) if fits and word != "tahun" else None


def _is_of_other(parsed: Parsed, place: int) -> bool:
    """Whether a figure is a target of money or of all targets, or money that is told of nobody."""
    behind = parsed.letters[:place].rstrip("cPt")
    money = behind.endswith("p") and parsed.chunks[len(behind) - 1].payload in OF_SHARES
    if _OF_SUM.match(parsed.letters, place) and property_of(parsed, place) in _PARTS:
        return True  # pagu A sebesar 48 persen dari seluruh pagu
    return behind.endswith("pp") or (money and INDIKATOR not in behind)


_OF_SUM: Final = pattern(r"qd[ceX]{0,2}p")
_PARTS: Final = OF_MONEY - {"belanja"}
"""Money of which a share in all of it is told."""


def year_of(parsed: Parsed, place: int, last: int, facts: Facts) -> int:
    """The year that stands beside a figure; 0 where none does, or it is told what it became."""
    behind = _time_behind(parsed, place, last)
    if behind is not None:
        return behind.year or facts.tahun
    if is_former(parsed, place, place):
        return 0
    for at_ in range(place - 1, -1, -1):
        chunk = parsed.chunks[at_]
        text = parsed.sentence.tokens[chunk.first].text
        if chunk.when is not None:
            before = parsed.letters[:at_].rstrip("cPdk(")[-1:]
            own = before in {"q", "N", "b"} or _TIMES.search(parsed.letters[:at_])
            own = own or _SINCE.search(parsed.letters[max(0, at_ - 1) : place])
            return 0 if chunk.when.part or own else chunk.when.year or facts.tahun
        if text in NOW:
            return facts.tahun
        if chunk.letter in {"q", "g", ";"} or text in BECAME:
            break
    return 0


_TIMES: Final = pattern(r"t[,g]{1,2}$")
"""Before the last of several times."""
_SINCE: Final = pattern(r"^[dk]t[^,]{0,3},")
"""What something is compared with before a mark: turun dari tahun 2024, di bawah batas 180."""


def _time_behind(parsed: Parsed, place: int, last: int) -> When | None:
    """The time right behind a figure that is not told before another one."""
    behind = [c for c in parsed.chunks[place + 1 :] if c.first > last]
    for at_, chunk in enumerate(behind[:4]):
        if chunk.when is not None:
            following = behind[at_ + 1].letter if at_ + 1 < len(behind) else ""
            alone = following == ")" or "(" not in {c.letter for c in behind[:at_]}
            return chunk.when if following != "q" and alone and not chunk.when.part else None
        if chunk.letter not in {"c", "P", "("} and parsed.quote_of(chunk) not in AIMS:
            break
    return None


def property_of(parsed: Parsed, place: int) -> str:
    """What a figure is told as, where that stands right before it: target (2025) sebesar 89."""
    for chunk in reversed(parsed.chunks[:place]):
        if chunk.letter == "p":
            return chunk.payload
        if parsed.sentence.tokens[chunk.last].text in AIMS:
            return "target"
        if chunk.letter not in "cPtI" or parsed.quote_of(chunk) in {"yaitu", "yakni"}:
            break
    spent = any(c.payload in OF_SHARES for c in parsed.chunks[:place] if c.letter == "p")
    return "serapan" if spent else ""
