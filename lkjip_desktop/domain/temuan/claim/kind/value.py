"""Claims of a figure: target, realisasi, capaian, pagu, serapan and the like of what is named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.entity import (
    Entity,
    Indikator,
    Jenjang,
    Kegiatan,
    Sasaran,
    Subsie,
)
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.number.figure import Nilai, format_number, format_percent, format_rupiah
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.beside import (
    is_beside,
    is_former,
    is_more_by,
    is_of_each,
    is_of_many,
    is_of_others,
    is_of_period,
    is_raised,
    is_set,
    stands_off,
)
from lkjip_desktop.domain.temuan.claim.kind.status import reaches
from lkjip_desktop.domain.temuan.claim.kind.table import stems_of, vocabulary
from lkjip_desktop.domain.temuan.claim.known import is_planned, known_figures
from lkjip_desktop.domain.temuan.claim.language.ahead import CHAPTERS, is_ahead, is_plan
from lkjip_desktop.domain.temuan.claim.language.chunk import SHARED, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexicon import UNITS
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, KEGIATAN, Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import (
    PERCENT,
    RUPIAH,
    Quantity,
    agrees,
    fits,
    limits,
)
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.scope import WHOLE, is_wished, subject_of, when_of
from lkjip_desktop.domain.temuan.claim.units import rupiah_of, scales_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_VALUE: Final = pattern(
    r"[pv](?P<gap>(?:[cMtPwhOISKRJUDrBpebo]|(?<!p)q[bJ]|(?<=p)q[bJ](?=[cMPDOt]{0,8}q)"
    r"|(?<=[pID])a(?=c{1,2}q)|V(?=cq)|(?<!v):(?=q(?!N?[,g]{1,2}c?q))){0,14}?)q(?!b[cMPDOt]{0,8}q)"
)
_DIRECT: Final = pattern(r"(?<![pxXRKmdNaIqn])I(?P<gap>(?:[cMtPwhOrB]|a(?=c{0,2}[cP]q)){0,6}?)q")
OF_INDEX: Final = frozenset(
    {"aspek", "dimensi", "domain", "komponen", "pilar", "subindeks", "subunsur", "unsur"}
)
"""Nouns of the parts of an index, which have figures of their own."""
_APART: Final = pattern(
    r"[NIbDOfx][NIbcDOfx]{0,3}v|c[NIbcDOfx]{1,3}v|[NIb][vVaBnk]|[NIb]?c?a[ck]*[kd]|[NI]h"
)
"""What makes the figure before it a distance: 3,5 poin di atas target."""
_ELSEWHERE: Final = pattern(r"[cP]{0,2}X,")
"""What makes a whole sentence one of others: Secara nasional, ..."""
_RANKED: Final = pattern(r"[pma][^,;:pma]{0,200}$")
_OF_ROW: Final = pattern(r"R[cPVw]{0,3}$")
_COMPARED: Final = pattern(r"[vVBn]c?$")
_DIFFERENCE: Final = pattern(r"(?:a[ck]*[kd]|[KIR]c?v)$")
_FAR: Final = pattern(r"q(?:(?:B|a[ck]?[kd])c?p|N?Bc?p(?!c?q))")
"""A figure that is the distance from what stands behind it: Rp300 juta di atas pagu awal."""
_OF_MONEY: Final = frozenset({"akhir", "awal", "belanja", "pagu"})
_SHARE: Final = pattern(r"(?P<who>[IKO])[cMtPwhrp]{0,6}q(?:d[cet]{0,2})?p[cO]{0,2}")


@needing("q", figure=True)
def wrong_values(parsed: Parsed, own: str, facts: Facts, tempat: str) -> Iterator[Wrong]:
    """Figures of the sentence that are not those of what they are given for."""
    shares = set()
    for match in _SHARE.finditer(parsed.letters) if parsed.has("Iqp Kqp Oqp") else ():
        place = parsed.letters.index("q", match.start())
        said = parsed.chunks[place].number
        asked = {c.payload for c in parsed.chunks[match.start() : place] if c.letter == "p"}
        out_of = "d" in parsed.letters[place : match.end()]
        spent = asked & {"belanja", "realisasi"}
        if said is not None and said.unit != PERCENT and (spent or not out_of):
            continue  # money, and no share
        if match["who"] == "O" and not asked:
            continue  # what it is of stands before the office
        of = match[0].rindex("p") + match.start()
        if parsed.chunks[of].payload not in _OF_MONEY:
            continue
        shares.add(place)
        yield from _share(parsed, match, place, facts)
    yield from _properties(parsed, own, facts, tempat, shares)
    if not own:
        yield from _also(parsed, facts)
    else:
        yield from _spent(parsed, own, facts)
    yield from _among(parsed, facts)
    of_part = own and "R" not in parsed.letters and parsed.word(0) in OF_INDEX
    for match in _DIRECT.finditer(parsed.letters) if parsed.has("Iq") and not of_part else ():
        said = parsed.chunks[match.end() - 1].number
        bare = said is None or said.is_count
        listed = bare and not match["gap"] and match.end() == len(parsed.letters)
        listed = listed or _is_distance(parsed, match.end() - 1)
        listed = listed or (said is not None and parsed.chunks[match.end() - 1].word == "lebih")
        left = parsed.letters[: match.start()]
        turned = "a" in match["gap"] and not _is_to(parsed, match.end() - 2)
        listed = (
            listed
            or turned
            or _is_of_list(parsed, match.start())
            or _is_named_beside(parsed, match)
        )
        listed = listed or is_of_each(parsed, left) or is_beside(parsed, match.end() - 1)
        listed = listed or _is_done_by_other(parsed, match.start())
        listed = listed or is_of_period(parsed, match.start(), match.end() - 1)
        listed = listed or _is_labelled(left) or left.endswith("xg")  # a sum of it and another
        listed = listed or _is_to_come(parsed, match, tempat, facts)
        if not listed and (ranked := _IN_ORDER.search(left)) is not None:
            yield from _of_ranked(parsed, ranked.start(), match, facts)
            continue
        if listed or _ELSEWHERE.match(left) or _RANKED.search(left) or _OF_ROW.search(left):
            continue
        yield from held(parsed, match.start(), match.end() - 1, "", own, facts)


_IN_ORDER: Final = pattern(
    r"p[ct]{0,2}m(?:[^;:pmaKSUJR]|(?<=d)p(?=c?q)){0,60},[^;:pmaKSUJR]{0,60}$"
)
"""What stands before one that is told behind the most: serapan tertinggi A 90%, lalu B 80%."""


def _of_ranked(parsed: Parsed, start: int, match: re.Match[str], facts: Facts) -> Iterator[Wrong]:
    """What one has of what another has the most of."""
    place, ref = match.end() - 1, parsed.chunks[match.start()].ref
    said, prop = parsed.chunks[place].number, parsed.chunks[start].payload
    if said is None or ref is None or said.live or said.bound or not parsed.is_of(facts.tahun):
        return
    known = known_of(parsed, place, prop, ref, When(), said, facts)
    real = [item for item in known if isinstance(item.nilai, Fraction)]
    if real and not any(agrees(said, item.nilai) for item in real):
        yield contradiction(parsed.quote(match.start(), place), said, real[0])


_EACH_OF_TWO: Final = pattern(r"^[cP]{0,2}[IK]C$")
_ABOVE: Final = pattern(r"qN?B")


def _is_far(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether only words that it is still so stand before a distance: pagu masih Rp900 juta."""
    places = [at for at in range(*match.span("gap")) if parsed.letters[at] in "cM"]
    return all(parsed.word(at) in {"berada", "masih", "tetap"} for at in places)


def _properties(
    parsed: Parsed, own: str, facts: Facts, tempat: str, shares: set[int]
) -> Iterator[Wrong]:
    """Figures behind the word of what they are, but the shares that are held already."""
    for match in _VALUE.finditer(parsed.letters):
        place = match.end() - 1
        start = match.start() + max(match[0][:-1].rfind("p"), 0)
        prop = _property(parsed, start)
        if not prop or place in shares or is_negated(parsed, start):
            continue
        ahead = prop in _WANTED and is_ahead(parsed, start, place, tempat)
        if not ahead and not _is_of_distance(parsed, match, start, prop):
            yield from held(parsed, start, place, prop, own, facts)


def _is_of_distance(parsed: Parsed, match: re.Match[str], start: int, prop: str) -> bool:
    """Whether a figure tells how far two lie apart, or is of others than its property is of."""
    letters, place, gap = parsed.letters, match.end() - 1, match["gap"]
    points = parsed.chunks[place].word == "poin" and _ABOVE.match(letters, place) is not None
    far = _FAR.match(letters, place) is not None and _is_far(parsed, match)
    turned = "a" in gap and not _is_to(parsed, place - 1)
    if points or far or turned or is_more_by(parsed, place):
        return True
    if _DIFFERENCE.search(letters[:start]) is not None and "c" in gap:
        return True
    if is_of_many(parsed, place, prop) or is_raised(parsed, start, place):
        return True
    if "V" in gap and not (prop == "target" and is_set(parsed, place)):
        return True
    if ":" in gap and re.search("[akB]|np?c", letters[:start]):
        return True  # Pagu 2024 tidak sebesar pagu 2023: Rp9,5 miliar
    if _EACH_OF_TWO.search(letters[:start]) and _LISTED.match(letters, place + 1):
        return True  # of two of which one has no name here
    other = letters[start] == "v" and "t" in gap and not _is_of_plan(parsed, start, place)
    return other or is_of_others(parsed, start, place, of_money=prop in _MONEY)


def _is_of_plan(parsed: Parsed, start: int, place: int) -> bool:
    """Whether a target behind its verb is one of the plan: belum mencapai target Renstra 2024."""
    return "D" in parsed.letters[start:place]


def _is_distance(parsed: Parsed, place: int) -> bool:
    """Whether a figure tells how far apart two lie: 0,6 hari di atas target."""
    timed = parsed.chunks[place].word in UNITS and parsed.letters[place + 1 : place + 3] == "cv"
    return timed or _APART.match(parsed.letters, place + 1) is not None


_OTHER: Final = pattern(r"x[chMw]{1,3}$")
_ACTING: Final = ("be", "di", "me", "te")


def _is_done_by_other(parsed: Parsed, place: int) -> bool:
    """Whether a verb of the own name is told of what has no name here: selimut baru tersedia."""
    chunk = parsed.chunks[place]
    alone = chunk.payload == "sebagian" and chunk.first == chunk.last
    acts = alone and parsed.word(place).startswith(_ACTING)
    return acts and _OTHER.search(parsed.letters[:place]) is not None


def _is_named_beside(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether a figure is of another name than the one right before it."""
    return _is_of_several(parsed, match) or _is_column(parsed, match.start())


def _is_labelled(left: str) -> bool:
    """Whether it is told in a label before what is told: Peringkat capaian: ..."""
    label = left.partition(":")
    return bool(label[1]) and "p" in label[0] and "I" not in label[0].rpartition("p")[2]


def _is_to_come(parsed: Parsed, match: re.Match[str], tempat: str, facts: Facts) -> bool:
    """Whether a figure is one of the next year: of a target, or in a chapter of what is to come."""
    place = match.end() - 1
    said, ref = parsed.chunks[place].number, parsed.chunks[match.start()].ref
    planned = tempat in CHAPTERS and said is not None and is_planned(ref, said, facts)
    return planned or is_plan(parsed, place, tempat)


_LAST: Final = pattern(r"I[,g]{1,2}$")


def _is_column(parsed: Parsed, place: int) -> bool:
    """Whether a word of the own name heads what a row before it has of it."""
    return parsed.chunks[place].payload == "sebagian" and "R" in parsed.letters[:place]


def _is_of_several(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether it is the first of as many figures as are named: A, B, dan C adalah 3, 4, dan 5."""
    behind = _LISTED.match(parsed.letters, match.end())
    return behind is not None and _LAST.search(parsed.letters[: match.start()]) is not None


_MANY: Final = 3


def _is_of_list(parsed: Parsed, place: int) -> bool:
    """Whether one word of a name stands with one of many figures: bea masuk, bea keluar, cukai."""
    chunk = parsed.chunks[place]
    return (
        chunk.payload == "sebagian"
        and chunk.first == chunk.last
        and parsed.letters.count("q") >= _MANY
    )


def _is_to(parsed: Parsed, place: int) -> bool:
    """Whether it is told what something rose or fell to."""
    return parsed.quote(place, place).casefold() in {"menjadi", "ke", "hingga", "sampai"}


_AMONG: Final = pattern(r"p[cMtPhwO]{0,4}q[;,][cg]?(?P<q>q)c[dP][cP]?(?P<who>K)")


def _among(parsed: Parsed, facts: Facts) -> Iterator[Wrong]:
    """What a kegiatan has of an amount that is told before: Rp66 juta di antaranya dari ..."""
    match = _AMONG.search(parsed.letters) if parsed.has("pqqK") else None
    if match is None or parsed.word(match.start("q") + 1) != "di":
        return
    place, ref = match.start("q"), parsed.chunks[match.start("who")].ref
    said, prop = parsed.chunks[place].number, parsed.chunks[match.start()].payload
    if said is None or ref is None or said.unit != RUPIAH or said.live or said.bound:
        return
    known = known_of(parsed, place, prop, ref, When(), said, facts)
    real = [item for item in known if isinstance(item.nilai, Fraction)]
    if real and parsed.is_of(facts.tahun) and not any(agrees(said, x.nilai) for x in real):
        wrong = contradiction(parsed.quote(place, match.end() - 1), said, real[0])
        yield wrong._replace(kedua=Address(Kegiatan.KIND, ref.id))


def _spent(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """The share of its pagu behind what an indikator spent: Rp207 juta atau 90 persen dari pagu."""
    hasil = facts.indikator(own)
    if hasil is None or any(c.letter in "KSUJ" for c in parsed.chunks):
        return
    for match in _OR.finditer(parsed.letters) if parsed.has("pqyqdp") else ():
        amount, place = parsed.chunks[match.end() - 3].number, match.end() - 1
        behind, said = _OF_PAGU.match(parsed.letters, place + 1), parsed.chunks[place].number
        of = parsed.chunks[behind.end() - 1].payload if behind else ""
        if amount is None or said is None or of != "pagu" or said.unit != PERCENT:
            continue
        columns = {"belanja": hasil.realisasi_anggaran, "realisasi": hasil.realisasi_anggaran}
        prop = parsed.chunks[match.start() + match[0].rfind("p")].payload
        known = isinstance(columns.get(prop), Fraction) and agrees(amount, columns[prop])
        if known and not (said.live or said.bound or agrees(said, hasil.serapan)):
            figure = Figure(hasil.serapan, f"serapan {facts.name(own)}", at(hasil.indikator))
            yield contradiction(parsed.quote(match.end() - 3, place), said, figure)


def _also(parsed: Parsed, facts: Facts) -> Iterator[Wrong]:
    """Money of the whole as a share behind its amount, and an amount before its verb."""
    for match in _OR.finditer(parsed.letters) if parsed.has("pqyq") else ():
        start, place = match.start(), match.end() - 1
        said, behind = parsed.chunks[place].number, _OF_PAGU.match(parsed.letters, place + 1)
        of = parsed.chunks[behind.end() - 1].payload if behind else "pagu"
        if said is not None and said.unit == PERCENT and of in {"pagu", "akhir"}:
            prop = parsed.chunks[start].payload
            if prop in {"sisa", "belanja"}:
                yield from held(parsed, start, place, prop, "", facts)
    told = _BEFORE_VERB.match(parsed.letters) if parsed.has("qp") else None
    if told is None or re.search("[IKSURJ]", parsed.letters):
        return
    said, verb = parsed.chunks[told.start("q")].number, parsed.chunks[told.end() - 1]
    passive = parsed.sentence.tokens[verb.last].text.startswith(("di", "ter"))
    whole = said is not None and said.unit == RUPIAH and not (said.live or said.bound)
    if said is None or not whole or verb.payload != "belanja" or not passive:
        return
    known = known_figures(WHOLE, "belanja", When(), said, "", facts)
    real = [item for item in known if isinstance(item.nilai, Fraction)]
    if real and parsed.is_of(facts.tahun) and not any(agrees(said, x.nilai) for x in real):
        yield contradiction(parsed.quote(told.start("q"), told.end() - 1), said, real[0])


_OR: Final = pattern(r"p[cMtPhwO]{0,4}qyq(?![bN])")
_OF_PAGU: Final = pattern(r"d[cO]?p")
_BEFORE_VERB: Final = pattern(r"[cP]{0,2}(?P<q>q)c{0,2}p(?!c{0,3}[qbx])")


def _property(parsed: Parsed, place: int) -> str:
    chunk = parsed.chunks[place]
    if chunk.letter == "p":
        return chunk.payload
    if reaches(parsed, place):
        return "realisasi"
    last = parsed.sentence.tokens[chunk.last].text
    if last in {"ambang", "batas", "batasnya"}:
        return "batas"
    return "target" if last in {"target", "targetnya"} else ""


def is_negated(parsed: Parsed, start: int) -> bool:
    """Whether it is said what a figure is not, or what is wanted or saved of it."""
    before = parsed.chunks[start - 1] if start else None
    wanted = {"target", "batas"}
    turned = before is not None and before.letter == "a"
    if turned and parsed.sentence.tokens[parsed.chunks[start - 1].last].text[:2] in {"pe", "ke"}:
        return True  # by how much it changed: penambahan pagu sebesar
    if before is not None and before.letter == "p" and before.payload in _SAVED:
        return True
    if before is not None and before.letter == "p" and before.payload in wanted:
        return parsed.chunks[start].payload not in {"realisasi", *wanted}
    return start > 0 and parsed.letters[start - 1] == "n" and parsed.chunks[start].payload != "sisa"


_SAVED: Final = frozenset({"efisiensi", "hemat"})
"""Efisiensi belanja, penghematan anggaran: what is saved of it."""


def held(
    parsed: Parsed, start: int, place: int, prop: str, own: str, facts: Facts
) -> Iterator[Wrong]:
    said = parsed.chunks[place].number
    if said is None or not _is_told(parsed, start, said, prop) or _is_apart(parsed, start, place):
        return
    prop = _meant(parsed, start, place, prop, said)
    when = _time_of(parsed, start, place, prop, facts)
    ref = _ref_of(parsed, start, place, prop, own, facts)
    prop = _formerly(parsed, start, place, prop, ref)
    left = ref == WHOLE and prop == "sisa" and _is_left(parsed, place, said)
    unnamed = ref == WHOLE and _OF_UNNAMED.search(parsed.letters[:start])
    if when is None or ref is None or said.step == 0 or unnamed or left or prop == _UNTOLD:
        return
    if prop == "target":
        yield from _upper(parsed, start, place, ref, when, facts)
    of_other = prop == "nilai" and own and _is_of_other(parsed, start, own, facts)
    if of_other or _is_ambiguous(parsed, start, prop, ref, facts):
        return
    known = _of_first(parsed, start, prop, said, facts) if ref == WHOLE else ()
    known = known or known_of(parsed, place, prop, ref, when, said, facts)
    if known:
        beside = _beside(parsed, start, place, prop, ref, said, facts)
        known = (*known, *beside, *_allotted(own, ref, facts))
    if prop == "nilai" and _is_out_of(parsed, place):
        known = (*known, *_of_rows(ref, facts))
    real = [item for item in known if isinstance(item.nilai, Fraction)]
    is_so = limits if prop in _WANTED else fits
    right = not real or any(is_so(said, item.nilai) for item in real)
    if not (right or _is_listed(parsed, place, ref)):
        wrong = contradiction(parsed.quote(min(start, place), place), said, real[0])
        kind = _ROWS.get(ref.kind)
        if wrong.token:
            wrong = wrong._replace(written=_written(parsed, place))
        elif kind is not None and wrong.kedua is None:
            wrong = wrong._replace(kedua=Address(kind.KIND, ref.id))
        yield wrong


def _is_left(parsed: Parsed, place: int, said: Quantity) -> bool:
    """Whether money is what the two sums before it differ by: what is left of what they are of."""
    sums = [c.number for c in parsed.chunks[:place] if c.number is not None]
    told = [number.value for number in sums if number.unit == RUPIAH == said.unit]
    return len(told) > 1 and agrees(said, abs(told[-2] - told[-1]))


_BESIDE_RESULT: Final = pattern(
    r"q[,;g][,g]{0,2}[cj]?(?P<aim>p)[cPtMw]{0,5}(?P<said>q)(?:[,.;)]|$)"
)


def _ref_of(
    parsed: Parsed, start: int, place: int, prop: str, own: str, facts: Facts
) -> Ref | None:
    """What a figure is said of; a target beside the result of the year is of the same."""
    ref = subject_of(parsed, start, place, prop, own)
    if ref is not None or not own or prop not in _WANTED:
        return ref
    beside = _is_beside_result(parsed, start, place, own, facts)
    return Ref(INDIKATOR, own) if beside else None


def _is_beside_result(parsed: Parsed, start: int, place: int, own: str, facts: Facts) -> bool:
    """Whether a target is told behind the result of the year: ... 84,5 persen, sedangkan target."""
    hasil = facts.indikator(own)
    for match in _BESIDE_RESULT.finditer(parsed.letters) if hasil is not None else ():
        said = parsed.chunks[match.start()].number
        if match.start("aim") == start and match.end("said") - 1 == place and said is not None:
            exact = not (said.live or said.bound or said.about)
            return exact and hasil is not None and agrees(said, hasil.realisasi)
    return False


_UNTOLD: Final = "dahulu"
_FORMERLY: Final = {"pagu": "awal", "akhir": "awal", "awal": "awal"}
"""What is told with what was before a change; of a target, that is kept nowhere."""


def _formerly(parsed: Parsed, start: int, place: int, prop: str, ref: Ref | None) -> str:
    """The property of what was before a change, where a figure is told as that."""
    if ref is None or ref == WHOLE or not is_former(parsed, start, place):
        return prop
    return _FORMERLY.get(prop, _UNTOLD)


_OUT_OF: Final = pattern(r"qdp?")


def _is_out_of(parsed: Parsed, place: int) -> bool:
    """Whether a figure is told with the most it may be: 903 dari nilai maksimal 956."""
    return _OUT_OF.match(parsed.letters, place) is not None


_OF_UNNAMED: Final = pattern(r"pc?qPx")
"""A figure of what the report does not know by this name: dari pagu Rp200.000.000 untuk Kajian."""


def _meant(parsed: Parsed, start: int, place: int, prop: str, said: Quantity) -> str:
    """The property that a word stands for: pagu kantor setelah revisi is the last one."""
    if prop == "realisasi" and said.unit == RUPIAH:
        return "belanja"
    last = prop == "pagu" and "setelah revisi" in parsed.quote(start, place)
    return "akhir" if last else prop


def _time_of(parsed: Parsed, start: int, place: int, prop: str, facts: Facts) -> When | None:
    """The time of a figure; the first and the last pagu are so, whenever they were changed."""
    lasting = prop in {"akhir", "awal"} and parsed.is_near(facts.tahun)
    when = When() if lasting else when_of(parsed, start, place)
    return _ahead(parsed, start, place, facts) if when == When() else when


_OPENS: Final = pattern(r"[cP]{0,3}t")
_MEANT_FOR: Final = pattern(r"N?[cxhV]{1,5}Pt")
"""Behind a figure the time it is for: target Rp45 miliar yang baru untuk 2025."""


def _ahead(parsed: Parsed, start: int, place: int, facts: Facts) -> When:
    """The year to come that opens a sentence, or that a figure is told to be for behind it.

    It holds for what something becomes, too.
    """
    ends = [_OPENS.match(parsed.letters[:start]), _MEANT_FOR.match(parsed.letters, place + 1)]
    whens = [parsed.chunks[match.end() - 1].when for match in ends if match is not None]
    return next((x for x in whens if x is not None and x.year > facts.tahun), When())


_TO_FIRST: Final = pattern(r"k[cO]{0,2}(?P<of>p)[cO]{0,2}q?(?:,[^,]*)?$")


def _of_first(
    parsed: Parsed, start: int, prop: str, said: Quantity, facts: Facts
) -> Sequence[Figure]:
    """The share of the first pagu, where it is told before: terhadap pagu awal, serapannya ..."""
    match = _TO_FIRST.search(parsed.letters[:start]) if prop == "serapan" else None
    if match is None or parsed.chunks[match.start("of")].payload != "awal":
        return ()
    spent, first = facts.whole("belanja"), facts.whole("awal")
    if said.unit != PERCENT or not (isinstance(spent, Fraction) and isinstance(first, Fraction)):
        return ()
    return (Figure(spent * 100 / first, "serapan pagu awal"),) if first else ()


_LISTED: Final = pattern(r"N?(?:,c?qN?)*,?gc?q")


def _is_listed(parsed: Parsed, place: int, ref: Ref) -> bool:
    """Whether a figure is the first of several, one for each that a group has: 95 dan 99 persen."""
    several = re.search("[oqe]b", parsed.letters[:place]) is not None
    return ref.kind != INDIKATOR and several and bool(_LISTED.match(parsed.letters, place + 1))


def _is_of_other(parsed: Parsed, start: int, own: str, facts: Facts) -> bool:
    """Whether "nilai" in a later clause is of what the sentence begins with, which is foreign."""
    first, hasil = parsed.chunks[0], facts.indikator(own)
    if hasil is None or first.letter != "x" or "," not in parsed.letters[:start]:
        return False
    foreign = stem(parsed.sentence.tokens[first.first].text) not in vocabulary(hasil)
    return foreign and INDIKATOR not in parsed.letters[1:start].partition(",")[2]


_ITS: Final = frozenset(
    {"angkanya", "hasilnya", "indeksnya", "nilainya", "perolehannya", "persentasenya", "skornya"}
)


def _of_rows(ref: Ref, facts: Facts) -> Iterator[Figure]:
    hasil = facts.indikator(ref.id) if ref.kind == "I" else None
    for table in hasil.rincian if hasil is not None else ():
        for row in table.baris:
            yield from (Figure(x, "") for x in (row.persentase, row.realisasi, row.pembanding))


def _of_half_named(parsed: Parsed, ref: Ref, facts: Facts) -> Iterator[Figure]:
    """Of each row a word of whose name is told: of Survei Ubinan where Ubinan is."""
    hasil = facts.indikator(ref.id) if ref.kind == "I" else None
    if hasil is None or not hasil.rincian:
        return
    said = frozenset(stem(token.text) for token in parsed.sentence.tokens) - vocabulary(hasil)
    for table in hasil.rincian:
        for row in table.baris:
            if said & stems_of(row.baris.uraian):
                yield from (Figure(x, "") for x in (row.persentase, row.realisasi, row.pembanding))


_APART_WORDS: Final = frozenset(
    {
        "beda", "defisit", "jarak", "kekurangan", "kelebihan", "kesenjangan", "perbandingan",
        "perbedaan", "rasio", "selisih", "selisihnya", "surplus",
    }
)  # fmt: skip


def _is_apart(parsed: Parsed, start: int, place: int) -> bool:
    """Whether a clause tells how far two figures lie apart: selisih antara target dan realisasi."""
    since = max(parsed.letters.rfind(mark, 0, start) for mark in ",;:(") + 1
    tokens = parsed.sentence.tokens
    ahead = (c for c in parsed.chunks[since:place] if c.letter in "xc")
    return any(token.text in _APART_WORDS for c in ahead for token in tokens[c.first : c.last + 1])


_AHEAD: Final = pattern(r"q,[cPt]{0,3}[IK]")
"""Of what money may be that opens a sentence: dari pagu Rp340 juta, kegiatan A menyisakan ..."""


def _beside(
    parsed: Parsed, start: int, place: int, prop: str, ref: Ref, said: Quantity, facts: Facts
) -> Iterable[Figure]:
    """What it may be, too: a distance, or of what the sentence before is about, or a row of it."""
    if prop in _WANTED and _is_compared(parsed, start):
        return _apart(ref, said, facts)
    if ref.kind == "K" and _PART_OF.search(parsed.letters[:start]):
        return known_of(parsed, place, prop, WHOLE, When(), said, facts)
    if stands_off(parsed, place):
        return (*_apart(ref, said, facts), *_from_full(ref, facts))
    if parsed.letters[start] == "v" and prop == "realisasi":
        return known_of(parsed, place, "capaian", ref, When(), said, facts)
    if start == 0 and parsed.word(0) in _ITS:
        return _of_rows(ref, facts)
    ahead = _AHEAD.match(parsed.letters, place) if ref == WHOLE and prop in _MONEY else None
    if ahead is not None and parsed.letters[:start].endswith("d"):
        other = parsed.chunks[ahead.end() - 1].ref
        return known_of(parsed, place, prop, other, When(), said, facts) if other else ()
    if ref != WHOLE or parsed.topic is None:
        return _of_half_named(parsed, ref, facts)
    when = when_of(parsed, start, place) or When()
    return known_of(parsed, place, prop, parsed.topic, when, said, facts)


def _allotted(own: str, kegiatan: Ref, facts: Facts) -> Iterator[Figure]:
    """What a kegiatan gives the indikator that a text stands under: a part of its money."""
    hasil = facts.indikator(own) if own and kegiatan.kind == KEGIATAN else None
    for item in hasil.alokasi if hasil is not None else ():
        if item.alokasi.kegiatan == kegiatan.id:
            amounts = (item.pagu, item.realisasi, item.sisa, item.serapan)
            yield from (Figure(nilai, "") for nilai in amounts)


_PART_OF: Final = pattern(r"[qo]N?(?:\(q\))?[dB]?$")
"""Before what a part is told to be of: seperempat dari sisa Rp355 juta."""


def _from_full(ref: Ref, facts: Facts) -> Iterator[Figure]:
    """How far the capaian of an indikator lies from a full one: seperempat di atas target."""
    hasil = facts.indikator(ref.id) if ref.kind == "I" else None
    if hasil is not None and isinstance(hasil.capaian, Fraction):
        yield Figure(abs(SERATUS - hasil.capaian), "")


def _is_told(parsed: Parsed, start: int, said: Quantity, prop: str) -> bool:
    """Whether a figure is told of what was, or a target of what is wanted.

    "Sisanya" in percent are the others, and more than half of what is left is of what is left.
    """
    first = parsed.sentence.tokens[parsed.chunks[start].first].text
    if said.unit != RUPIAH and (first == "sisanya" or (prop == "sisa" and said.bound)):
        return False
    told = prop in _WANTED or not is_wished(parsed, start)
    return not said.live and told and not (said.bound and _is_narrowed(parsed, start))


def _is_narrowed(parsed: Parsed, start: int) -> bool:
    """Whether a limit may pick some out rather than tell of one: yang capaiannya di bawah 90%.

    So does one in a label: serapan di bawah 90%: K1.3 (82%).
    """
    if parsed.letters.find(":", start) > start:
        return True
    since = max(parsed.letters.rfind(mark, 0, start) for mark in ",;:j") + 1
    return re.search("[bzeoqhnXx]", parsed.letters[since:start]) is not None


_WANTED: Final = frozenset({"target", "batas"})
LIMITS: Final = frozenset({"ambang", "batas", "batasnya", "plafon", "target", "targetnya"})
"""Words right before a figure that make it one of what is wanted."""


def known_of(
    parsed: Parsed, place: int, prop: str, ref: Ref, when: When, said: Quantity, facts: Facts
) -> Sequence[Figure]:
    """What a figure is held against; a bare number behind "batas" is in the unit of its target."""
    word = _unit_word(parsed, place)
    known = known_figures(ref, prop, when, said, word, facts)
    bare = prop == "batas" or (prop in {"target", "realisasi"} and said.is_count)
    ends = parsed.letters[place + 1 : place + 2] not in {"N", "b", "x", "I", "R", "d"}
    if not known and bare and word != "poin" and (prop == "batas" or ends):
        return known_figures(ref, prop, when, said, facts.unit(ref.id), facts)
    return known


def _unit_word(parsed: Parsed, place: int) -> str:
    """The word of the unit; of a range it stands behind its end."""
    match = _RANGE.match(parsed.letters, place + 1)
    return parsed.chunks[match.end() - 1 if match else place].word


_MONEY: Final = frozenset({"pagu", "akhir", "belanja", "serapan", "sisa", "hemat"})


def _is_ambiguous(parsed: Parsed, start: int, prop: str, ref: Ref, facts: Facts) -> bool:
    """Whether money may be of a kegiatan of this name or of what is counted, or a cut of pagu."""
    hasil = facts.indikator(ref.id) if ref.kind == "I" and prop in {"sisa", "hemat"} else None
    if hasil is not None and rupiah_of(hasil.indikator.satuan):
        return True
    cut = prop == "sisa" and "a" in parsed.letters[:start]
    shared = any(c.ref == ref and c.payload == SHARED for c in parsed.chunks)
    return cut or (shared and prop in _MONEY)


def _is_compared(parsed: Parsed, start: int) -> bool:
    """Whether it is said how far from a target something lies, not what the target is."""
    return parsed.letters[start] == "v" or bool(_COMPARED.search(parsed.letters[:start]))


def _apart(ref: Ref, said: Quantity, facts: Facts) -> Iterator[Figure]:
    """How far realisasi and target of an indikator lie apart."""
    hasil = facts.indikator(ref.id) if ref.kind == "I" else None
    known = numbers_of([] if hasil is None else [hasil.realisasi, hasil.target])
    if known[1:] and hasil is not None:
        for one in scales_of(said, hasil.indikator.satuan):
            yield Figure(abs(known[0] - known[1]) * one, "")


_ROWS: Final[Mapping[str, type[Entity]]] = {
    "I": Indikator, "K": Kegiatan, "S": Sasaran, "J": Jenjang, "U": Subsie,
}  # fmt: skip
"""The rows that names stand for."""


_RANGE: Final = pattern(r"c?(?:c|–)q")


def _upper(
    parsed: Parsed, start: int, place: int, ref: Ref, when: When, facts: Facts
) -> Iterator[Wrong]:
    """The other end of a target that is a range: 2 sampai dengan 6."""
    match = _RANGE.match(parsed.letters, place + 1)
    hasil = facts.indikator(ref.id) if ref.kind == "I" else None
    if match is None or hasil is None or hasil.indikator.polaritas != "rentang":
        return
    chunk = parsed.chunks[match.end() - 1]
    said, joined = chunk.number, parsed.quote(place + 1, place + 1)
    if said is None or said.live or when.year not in {0, facts.tahun} or when.part:
        return
    is_range = joined.startswith("sampai") or "–" in match[0]
    if is_range and isinstance(hasil.target_atas, Fraction) and not agrees(said, hasil.target_atas):
        figure = Figure(hasil.target_atas, f"batas atas target {facts.name(ref.id)}")
        yield contradiction(parsed.quote(start, match.end() - 1), said, figure)


def _written(parsed: Parsed, place: int) -> str:
    """A figure as it is written, with the unit that a live figure has of its own."""
    chunk, tokens = parsed.chunks[place], parsed.sentence.tokens
    last = chunk.last
    if parsed.letters[place + 1 : place + 2] == "N":
        last += 1
    return parsed.sentence.text[tokens[chunk.first].start : tokens[last].end]


def contradiction(quote: str, said: Quantity, figure: Figure) -> Wrong:
    """A figure that is not the one it is given for, with both."""
    right = written(figure.nilai, said)
    return Wrong(ANGKA, quote, f"{figure.nama} {right}", right, figure.token, kedua=figure.lokasi)


def written(nilai: Nilai, said: Quantity) -> str:
    """A figure in the unit and at least the digits of the one it is held against."""
    if said.unit == RUPIAH:
        return format_rupiah(nilai)
    places = max(len(str(said.step.denominator)) - 1, 2)
    if said.unit == PERCENT:
        return format_percent(nilai, places)
    whole = isinstance(nilai, Fraction) and nilai.denominator == 1
    return format_number(nilai, 0 if whole else places)


def _share(parsed: Parsed, match: re.Match[str], place: int, facts: Facts) -> Iterator[Wrong]:
    """The part of a whole pagu that a kegiatan or an indikator takes."""
    said, who = parsed.chunks[place].number, parsed.chunks[match.start()].ref
    between = [parsed.chunks[at] for at in range(match.start() + 1, place)]
    asked = {chunk.payload for chunk in between if chunk.letter == "p"}
    if said is None or said.live or said.unit != PERCENT or said.bound:
        return
    if who is None or who.kind == "O":
        return
    named = "O" in parsed.letters[place : match.end()]
    to_whole = named or parsed.chunks[match.end() - 1].payload == "akhir"
    if asked & {"belanja", "serapan", "realisasi"}:
        yield from held(parsed, match.start() + 1, place, "serapan", "", facts)
        return
    if asked <= {"pagu", "akhir"}:
        yield from _part_of_pagu(parsed, match, place, who, facts, to_whole=to_whole)


def _part_of_pagu(
    parsed: Parsed,
    match: re.Match[str],
    place: int,
    who: Ref | None,
    facts: Facts,
    *,
    to_whole: bool,
) -> Iterator[Wrong]:
    """The share of the whole pagu, or else of its own, that is told at a place."""
    said = parsed.chunks[place].number
    if said is None or said.live or said.bound or said.unit != PERCENT or who is None:
        return
    part = facts.kegiatan(who.id) if who.kind == "K" else facts.indikator(who.id)
    whole = facts.whole("akhir")
    if (
        part is not None
        and isinstance(part.pagu, Fraction)
        and isinstance(whole, Fraction)
        and whole
    ):
        share = Figure(part.pagu / whole * 100, "bagiannya dari pagu akhir")
        own = () if to_whole else (part.serapan,)
        if not any(agrees(said, nilai) for nilai in (share.nilai, *own)):
            last = max(place, match.end() - 1 if place < match.end() else place)
            yield contradiction(parsed.quote(match.start(), last), said, share)
