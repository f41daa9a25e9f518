"""What a figure is told to be of: its property, its time, and what has it."""

from __future__ import annotations

from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.beside import is_former
from lkjip_desktop.domain.temuan.claim.kind.status import reaches
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.scope import WHOLE, subject_of, when_of


def property_at(parsed: Parsed, place: int) -> str:
    """The property that a chunk tells of; none where it tells of another thing."""
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
    turn = start - 1 - (parsed.letters[start - 2 : start] == "aP")
    turned = before is not None and parsed.letters[turn] == "a"
    if turned and parsed.sentence.tokens[parsed.chunks[turn].last].text[:2] in {"pe", "ke"}:
        return True  # by how much it changed: penambahan pagu sebesar
    if before is not None and before.letter == "p" and before.payload in _SAVED:
        return True
    if before is not None and before.letter == "p" and before.payload in wanted:
        return parsed.chunks[start].payload not in {"realisasi", *wanted}
    if start == 0 or parsed.letters[start - 1] != "n" or parsed.chunks[start].payload == "sisa":
        return False
    # belum mencapai target 90: that is the target, met or not
    return parsed.letters[start] != "v" or property_at(parsed, start) not in wanted


_SAVED: Final = frozenset({"efisiensi", "hemat"})
"""Efisiensi belanja, penghematan anggaran: what is saved of it."""


_BESIDE_RESULT: Final = pattern(
    r"q[,;g][,g]{0,2}[cj]?(?P<aim>p)[cPtMw]{0,5}(?P<said>q)(?:[,.;)]|$)"
)


def ref_of(parsed: Parsed, start: int, place: int, prop: str, own: str, facts: Facts) -> Ref | None:
    """What a figure is said of; a target beside the result of the year is of the same."""
    ref = subject_of(parsed, start, place, prop, own)
    if ref is not None or not own or prop not in WANTED:
        return ref
    beside = _is_beside_result(parsed, start, place, own, facts)
    return Ref(INDIKATOR, own) if beside else None


def _is_beside_result(parsed: Parsed, start: int, place: int, own: str, facts: Facts) -> bool:
    """Whether a target is told behind the result of the year: ... 84,5 persen, sedangkan target."""
    hasil = facts.indikator(own)
    for match in _BESIDE_RESULT.finditer(parsed.letters) if hasil is not None else ():
        said = parsed.chunks[match.start()].number
        if match.start("aim") == start and match.end("said") - 1 == place and said is not None:
            exact = said.is_exact
            return exact and hasil is not None and agrees(said, hasil.realisasi)
    return False


UNTOLD: Final = "dahulu"
_FORMERLY: Final = {"pagu": "awal", "akhir": "awal", "awal": "awal"}
"""What is told with what was before a change; of a target, that is kept nowhere."""


def property_formerly(parsed: Parsed, start: int, place: int, prop: str, ref: Ref | None) -> str:
    """The property of what was before a change, where a figure is told as that."""
    if ref is None or ref == WHOLE or not is_former(parsed, start, place):
        return prop
    return _FORMERLY.get(prop, UNTOLD)


def property_meant(parsed: Parsed, start: int, place: int, prop: str, said: Quantity) -> str:
    """The property that a word stands for: pagu kantor setelah revisi is the last one."""
    if prop == "realisasi" and said.unit == RUPIAH:
        return "belanja"
    if prop == "efisiensi" and said.unit == RUPIAH:
        return "hemat"
    behind = parsed.chunks[place + 1 : place + 2]
    if parsed.word(start) == "sisanya" and behind and behind[0].payload == "belanja":
        return "belanja"  # tidak terserap Rp1 miliar, sisanya Rp9 miliar telah dibelanjakan
    last = prop == "pagu" and "setelah revisi" in parsed.quote(start, place)
    return "akhir" if last else prop


def time_of(parsed: Parsed, start: int, place: int, prop: str, facts: Facts) -> When | None:
    """The time of a figure; the first and the last pagu are so, whenever they were changed."""
    lasting = prop in {"akhir", "awal"} and parsed.is_near(facts.tahun)
    when = When() if lasting else when_of(parsed, start, place)
    return _ahead(parsed, start, place, facts) if when == When() else when


_OPENS: Final = pattern(r"[cP]{0,3}t")
_MEANT_FOR: Final = pattern(r"[NI]?[cxhV]{1,5}Pt")
"""Behind a figure the time it is for: target Rp45 miliar yang baru untuk 2025."""


def _ahead(parsed: Parsed, start: int, place: int, facts: Facts) -> When:
    """The year to come that opens a sentence, or that a figure is told to be for behind it.

    It holds for what something becomes, too.
    """
    ends = [_OPENS.match(parsed.letters[:start]), _MEANT_FOR.match(parsed.letters, place + 1)]
    whens = [parsed.chunks[match.end() - 1].when for match in ends if match is not None]
    return next((x for x in whens if x is not None and x.year > facts.tahun), When())


WANTED: Final = frozenset({"target", "batas"})
LIMITS: Final = frozenset({"ambang", "batas", "batasnya", "plafon", "target", "targetnya"})
"""Words right before a figure that make it one of what is wanted."""


MONEY: Final = frozenset({"pagu", "akhir", "belanja", "serapan", "sisa", "hemat"})
