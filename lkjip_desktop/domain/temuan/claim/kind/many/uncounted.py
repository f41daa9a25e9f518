"""Numbers before a noun that do not say how many the report has: held, shared out, made, agreed."""

from __future__ import annotations

import re
from typing import Final

from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import agrees
from lkjip_desktop.domain.temuan.claim.language.reading.nominal import ACTS

_SHARED_OUT: Final = pattern(r"^[xp][cpOtVwU]{0,5}[Pwck]$")
_SHARING: Final = word_set(
    "pembagian pembebanan pembiayaan pemberian pendanaan pengalokasian penyaluran penugasan"
    " penunjukan pelaporan pengampuan pengelolaan pengukuran penjabaran penuangan perincian"
    " pertanggungjawaban perumusan"
)
"""What is done to make so many of something, or to give so many to someone."""
_INTO: Final = frozenset({"atas", "dalam", "dengan", "ke dalam", "melalui", "menjadi", "terhadap"})


_HOLDING: Final = word_set(
    "membawahi membidangi memegang memikul menangani menaungi mengawal mengemban mengurus mengurusi"
)
_HELD: Final = pattern(r"U[cO]{0,2}V[ch]{0,2}$")


def is_held(parsed: Parsed, left: str) -> bool:
    """Whether a section is told to be in charge of so many: KPR memegang empat indikator."""
    if _HELD.search(left) is None:
        return False
    return parsed.word(left.rindex("V")) in _HOLDING


def is_all_money(parsed: Parsed, place: int, facts: Facts) -> bool:
    """Whether an amount is that of the whole report."""
    said = parsed.chunks[place].number
    known = (facts.whole(name) for name in ("awal", "akhir", "belanja"))
    return said is not None and any(agrees(said, nilai) for nilai in known)


HOLDS: Final = pattern(r"D[ct]{0,3}[wl]")
AGREED: Final = frozenset({"dijanjikan", "diperjanjikan", "disepakati", "ditetapkan"})


def is_agreed(parsed: Parsed, place: int, left: str) -> bool:
    """Whether all that a document holds is told of: memuat 13 indikator yang disepakati."""
    behind = {parsed.word(at) for at in range(place, min(place + 2, len(parsed.chunks)))}
    return HOLDS.search(left) is not None and not AGREED.isdisjoint(behind)


_MEASURED: Final = word_set("dibentuk dihitung dilihat dinilai disusun ditentukan diukur tersusun")
_CONTAINED: Final = word_set(
    "dicantumkan dilaporkan dimuat diperjanjikan disajikan disepakati dijanjikan tercantum termuat"
    " tertuang"
)
_REPORTED: Final = word_set(
    "bahas dibahas dilaporkan dipertanggungjawabkan disajikan disampaikan diuraikan laporkan"
    " sajikan uraikan"
)
_IN_DOCUMENT: Final = pattern(r"^[cP]{0,2}D[cOt]{0,3}[cVw]{1,2}$")
_WHOLLY_REPORTED: Final = pattern(r"c{0,2}[Vwxc](?:P[cDxO]{0,3})?(?=$|[.,])")


def is_made_of(parsed: Parsed, place: int, left: str) -> bool:
    """Whether it is told of how many something is made: dinilai dari dua indikator."""
    at = parsed.chunks[place].first
    made = parsed.texts[max(0, at - 2) : at]
    measured = len(made) > 1 and made[0] in _MEASURED and made[1] in {"atas", "dari"}
    held = _IN_DOCUMENT.match(left) is not None and made[-1:] != () and made[-1] in _CONTAINED
    return held or (measured and not {*left} - {*"SpDOxctPVwd"} and "S" in left)


IN_DOCUMENT: Final = pattern(r"(?P<verb>c{0,2}[Vcw])?PD")
"""What it stands in, behind what is counted: terdapat tiga sasaran dalam perjanjian kinerja."""


def stands_there(parsed: Parsed, first: int, last: int, verb: str | None) -> bool:
    """Whether it is told, before a number or behind what is counted, that they stand somewhere."""
    places = range(last, last + len(verb)) if verb else range(first)
    return any(parsed.word(at) in _CONTAINED | AGREED | _THERE for at in places)


_THERE: Final = frozenset({"ada", "terdapat", "tertera"})


def is_picked(parsed: Parsed, place: int) -> bool:
    """Whether behind a document some that stand in it are picked out: yang menyangkut warga."""
    at = parsed.chunks[place].first if place < len(parsed.chunks) else len(parsed.texts)
    return parsed.texts[at : at + 1] == ("yang",) and parsed.texts[at + 1] not in _MAKING


_MAKING: Final = frozenset({"disepakati", "ditandatangani", "ditetapkan"})


def is_reported(parsed: Parsed, place: int, left: str) -> bool:
    """Whether it is told of how many a report tells: sembilan indikator kami sajikan di sini."""
    if left.strip("ch") or not _WHOLLY_REPORTED.match(parsed.letters, place + 2):
        return False
    at = parsed.chunks[place + 1].last + 1
    return not _REPORTED.isdisjoint(parsed.texts[at : at + 2])


_FOREIGN: Final = pattern(r"[xXRIKmNdvn]")
_ALL_DONE: Final = word_set("bab dana guna pekerjaan program programnya tugas tugasnya")
"""What all of an office's kegiatan are together, and what they are paid with and for."""
HEADS: Final = frozenset({"kepala", "ketua", "pimpinan"})
"""Who stands for all of the office, where nothing behind says of what else."""
_AIMING: Final = word_set(
    "arah kebijakan misi pengembangan perencanaan rencana sedang strategi visi"
)
_WORDED: Final = word_set("dijabarkan dirumuskan diterjemahkan dituangkan diturunkan diwujudkan")
"""What is done with what a plan wants, to say it in its sasaran."""
_OF_GOAL: Final = frozenset({"keberhasilan", "ketercapaian", "pencapaian", "perwujudan"})
"""What is measured of a sasaran with its indikator."""


def is_foreign(parsed: Parsed, left: str) -> bool:
    """Whether a word before a number may tell of something else."""
    clause = _clause(left)
    first = len(left) - len(clause)
    worded = bool(left) and parsed.word(len(left) - 1).removesuffix("lah") in _WORDED
    return any(
        _FOREIGN.match(letter)
        and parsed.word(place) not in _ALL_DONE | HEADS
        and not (parsed.word(place) in _OF_GOAL and left[place + 1 : place + 2] == "S")
        and not (worded and (letter == "d" or parsed.word(place) in _AIMING))
        for place, letter in enumerate(clause, first)
    )


def is_result(parsed: Parsed, left: str) -> bool:
    """Whether a result is told on some of them: capaian di atas 100% pada empat indikator."""
    on = left.endswith("P") and parsed.quote(len(left) - 1, len(left) - 1).casefold() == "pada"
    told = (c.payload for c in parsed.chunks[: len(left)] if c.letter == "p")
    return on and any(prop in {"capaian", "target"} for prop in told)


def is_act(parsed: Parsed) -> bool:
    """Whether a sentence begins with what is done with the money: pelaksanaan anggaran."""
    act, money = parsed.chunks[:2]
    return act.payload in ACTS and money.payload == "pagu"


def is_shared_out(parsed: Parsed, left: str) -> bool:
    """Whether it begins with the noun of an act: penjabaran kinerja ke dalam tiga sasaran."""
    act = parsed.sentence.tokens[parsed.chunks[0].first].text
    if act not in _SHARING or not _SHARED_OUT.match(left):
        return False
    link = parsed.quote(len(left) - 1, len(left) - 1).casefold()
    return link in _INTO or "penanggung jawab" in link


_MADE: Final = frozenset({"penetapan", "perumusan"})


def is_made(parsed: Parsed, left: str) -> bool:
    """Whether it begins with how many are made: penetapan tiga sasaran."""
    given = parsed.letters.startswith("xqbPU") and parsed.chunks[0].payload in _SHARING
    return left == "x" and (given or parsed.chunks[0].payload in _MADE)


def _clause(left: str) -> str:
    return re.split(r"[,;:]", left)[-1]
