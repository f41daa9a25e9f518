"""What stands before and behind the core of a sentence, and words within it that say nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.temuan.claim.language.chunk import DONE
from lkjip_desktop.domain.temuan.claim.language.core.filler import BEGINS, filler_at
from lkjip_desktop.domain.temuan.claim.language.core.lettered import (
    BACK,
    OTHER_TIME,
    LetteredSentence,
)
from lkjip_desktop.domain.temuan.claim.language.core.plain import (
    PLAIN_BEGINS,
    SAID_PLAINLY,
    plain_at,
)

LEAST: Final = 3
"""Words of a core."""
_FARTHEST: Final = 16
"""So many words at most stand before a core."""
_CLAIMS: Final = frozenset("qoIKSJURzT")
"""Letters of what claims something, or is held against another."""
_FILLING: Final = frozenset(" cxPVNCtTgOdembXRpf")
"""Letters that words may have which say nothing."""
_NAMED: Final = frozenset("IKSJ")
_PREDICATES: Final = frozenset("vnMaw")
_IS: Final = (("merupakan",), ("menjadi",), ("adalah",))
_LONGEST: Final = 20
_NARROWS: Final = frozenset(
    {
        "andai", "apabila", "bila", "direvisi", "hanya", "hingga", "jika", "kabupaten", "kecuali",
        "kota", "luar", "menjelang", "nasional", "perkiraan", "perubahan", "prognosis",
        "provinsi", "proyeksi", "rancangan", "revisi", "sampai", "sebelum", "sebelumnya",
        "selain", "semester", "sementara", "semula", "simulasi", "survei", "tanpa", "triwulan",
        "usulan",
    }
)  # fmt: skip
"""Words with which what stands around a core makes it tell of something else."""
_NARROWS_BEHIND: Final = frozenset({"apabila", "bila", "hanya", "jika", "kecuali", "selain"})
"""The same of a clause that gives a reason or what came of it."""
_DENIES: Final = frozenset({"belum", "bukan", "tidak", "tak"})
_LINKS: Final = frozenset(
    {
        "alhasil", "atas", "berbekal", "berdasarkan", "berkat", "dengan", "dilihat", "ditinjau",
        "dicermati", "kendati", "kendatipun", "melalui", "mengingat", "menyusul", "meski",
        "meskipun", "merujuk", "mengacu", "sebagai", "sebagaimana", "sehubungan", "seiring",
        "sejalan", "sekalipun", "seperti", "sesuai", "sesudah", "setelah", "usai", "walau",
        "walaupun",
    }
)  # fmt: skip
"""What begins a clause of circumstances that a comma ends."""
_LOOKS: Final = frozenset(
    {"dicermati", "dihitung", "dilihat", "diperinci", "dipilah", "dirinci", "ditinjau", "diurai"}
)
_BY: Final = frozenset({"antar", "berdasarkan", "menurut", "per", "tiap"})
_LED: Final = (
    ("dari", "segi"), ("dari", "sisi"), ("dari", "sudut"), ("dalam", "rangka"),
    ("dalam", "kaitan"), ("di", "tengah"), ("di", "sela"), ("pada", "prinsipnya"),
    ("pada", "dasarnya"), ("pada", "akhir"), ("pada", "penghujung"), ("pada", "umumnya"),
    ("untuk", "diketahui"), ("untuk", "dimaklumi"), ("perlu", "diketahui"), ("perlu", "dicatat"),
    ("patut", "dicatat"), ("patut", "diketahui"),
)  # fmt: skip
_PRAISES: Final = frozenset(
    {
        "bagus", "baik", "membanggakan", "memuaskan", "menggembirakan", "mengesankan",
        "memprihatinkan", "mengecewakan", "rinci", "terkendali",
    }
)  # fmt: skip
"""What ends a clause that only praises or blames: Kinerja tahun ini bagus, ..."""
_SEEN: Final = frozenset("cgpO")
"""Letters of what all is seen by: dari sisi kinerja, and not: dari sisi kerumitan."""
_SHOWS: Final = frozenset(
    {
        "diketahui", "menggambarkan", "memperlihatkan", "memastikan", "menandai", "menandakan",
        "menegaskan", "mencerminkan", "menunjukkan", "tampak", "terbaca", "tercermin", "terlihat",
        "terungkap",
    }
)  # fmt: skip
_SOURCES: Final = frozenset(
    {
        "capaian", "catatan", "data", "dokumen", "evaluasi", "gambar", "grafik", "hal", "hasil",
        "kondisi", "laporan", "paparan", "pemantauan", "pencatatan", "pengukuran", "penjelasan",
        "perhitungan", "penghitungan", "rekapitulasi", "tabel", "uraian",
    }
)  # fmt: skip
"""What shows no other figure than the office has."""
_MAKES: Final = frozenset(
    {
        "membawa", "membuat", "mendorong", "mengakibatkan", "mengantarkan", "menjadikan",
        "menyebabkan",
    }
)  # fmt: skip
_JOINS: Final = frozenset({"dan", "namun", "sedangkan", "serta", "sementara", "tetapi", "sehingga"})
_BEHIND: Final = frozenset(
    {
        "akibat", "berkat", "karena", "kendati", "kendatipun", "ketika", "lantaran", "mengingat",
        "menyusul", "meski", "meskipun", "padahal", "saat", "sambil", "sebab", "sebagaimana",
        "sehingga", "seiring", "sejalan", "sekalipun", "seraya", "sesuai", "setelah", "sesudah",
        "tatkala", "walau", "walaupun",
    }
)  # fmt: skip
"""What begins a clause behind a core, with a comma or without one."""
_BEHIND_MARK: Final = frozenset(
    {
        "antara", "artinya", "dengan", "hal", "khususnya", "namun", "sebagian", "sebuah",
        "selebihnya", "selainnya", "sisanya", "suatu", "termasuk", "terlebih", "terutama", "tetapi",
        "yang",
    }
)  # fmt: skip
"""The same where a comma stands before it."""
_TIMELESS: Final = frozenset(
    {
        "akibat", "berkat", "dan", "karena", "kendati", "kendatipun", "lantaran", "mengingat",
        "meski", "meskipun", "namun", "padahal", "sebab", "sehingga", "serta", "tetapi", "walau",
        "walaupun",
    }
)  # fmt: skip
"""Another time behind these is not that of the core."""
_REASONS: Final = frozenset({"akibat", "karena", "lantaran", "sebab"})
_BUT: Final = frozenset(
    {
        "kendati", "kendatipun", "meski", "meskipun", "namun", "padahal", "sekalipun", "tetapi",
        "walau", "walaupun",
    }
)  # fmt: skip
_WHY: Final = frozenset({"akibat", "berkat", "karena", "lantaran", "menyusul", "sebab", "sebagai"})
_MORE: Final = (("dengan",), ("selebihnya",), ("sehingga",), ("sisanya",), ("termasuk",))
_LISTING: Final = (("yaitu",), ("yakni",))
_EXACT: Final = frozenset({"cuma", "hanya", "tinggal"})
"""With these what is listed behind a number is all of it."""
_FIGURE, _COUNTED = "q", "b"
_NEAR: Final = 5
"""What else is told behind these is held by itself."""
_CONTRASTS: Final = frozenset({"namun", "padahal", "sebaliknya", "sedangkan", "tetapi"})
_TURNS: Final = frozenset("av")
_MARKS: Final = frozenset({",", "(", "–", "—", ";"})
_GOES_ON: Final = frozenset({"akan", "masih", "perlu", "patut", "tetap", "terus", "telah", "sudah"})
"""Behind "and" these go on with what stands before it."""
_GIVING: Final = frozenset({"adalah", "bukan", "hanya", "ialah", "juga", "oleh", "terutama"})
"""Before a reason these make it what is told."""


def core_in(said: LetteredSentence) -> list[int]:
    """The places of the words of the core of a sentence; of all its words, where it is all core."""
    first = _first(said)
    return [*_left(said, first, _last(said, first))]


def _left(said: LetteredSentence, first: int, last: int) -> Iterator[int]:
    """The places of the words between these but those that say nothing."""
    at = first
    while at < last:
        may = said.letters[at] in _FILLING and said.texts[at] in _BEGINS_FILLING
        fills = _filling(said, at, last) if may else 0
        told = not fills and said.texts[at] in PLAIN_BEGINS
        size, plain = plain_at(said.texts, said.letters, at) if told else (0, "")
        if fills and _FILLING.issuperset(said.letters[at : at + fills]):
            at += fills
            continue
        yield at
        if size and SAID_PLAINLY.issuperset(said.letters[at : at + size]):
            said.plainly[at] = plain
            at += size
        else:
            at += 1


_BEGINS_FILLING: Final = BEGINS | {"yang"}


def _filling(said: LetteredSentence, at: int, last: int) -> int:
    fills = filler_at(said.texts, said.letters, at, one_time=said.one_time)
    return fills or _described(said, at, last)


def _described(said: LetteredSentence, at: int, last: int) -> int:
    """How many words from here only say what a name before it is: yang merupakan ..."""
    named = at and said.letters[at - 1] in _NAMED and said.texts[at] == "yang"
    if not named or said.texts[at + 1 : at + 2] not in _IS:
        return 0
    behind = range(at + 3, min(at + _LONGEST, last))
    end = next((n for n in behind if said.letters[n] in _PREDICATES), 0)
    return end - at if end else 0


def _is_empty(said: LetteredSentence, first: int, last: int, *, timed: bool = False) -> bool:
    """Whether words claim nothing, and narrow nothing that is claimed beside them."""
    letters, texts = said.letters[first:last], said.texts[first:last]
    if timed:
        letters = [letter for letter in letters if letter != OTHER_TIME]
    narrows = _NARROWS_BEHIND if timed else _NARROWS
    return _CLAIMS.isdisjoint(letters) and narrows.isdisjoint(texts)


def _first(said: LetteredSentence) -> int:
    """Where the core begins."""
    first = 0
    while (nearer := _behind_opening(said, first)) > first:
        first = nearer
    return first


def _behind_opening(said: LetteredSentence, start: int) -> int:
    words = range(start + 1, min(start + _FARTHEST, said.end - LEAST))
    ends = (at for at in words if said.texts[at] in _ENDS_OPENING)
    return next((at + 1 for at in ends if _opens_until(said, start, at)), start)


_ENDS_OPENING: Final = _SHOWS | _MAKES | _REASONS | _JOINS | {",", "bahwa"}
"""What the last word before a core may be."""


def _opens_until(said: LetteredSentence, start: int, at: int) -> bool:
    """Whether all from here to this word stands before a core."""
    text, before = said.texts[at], said.texts[start:at]
    if at in said.inner:
        return False
    if text == "," and _tells_by_what(said, start, at):
        return True
    if not _is_empty(said, start, at, timed=text in _REASONS):
        return False
    if text == ",":
        return not said.has_name(start, at) and _is_frame(said, start, at)
    if text == "bahwa":
        return _DENIES.isdisjoint(before)
    if text in _SHOWS:
        return not _SOURCES.isdisjoint(before[:3]) and said.texts[at + 1] != "bahwa"
    if text in _MAKES:
        return _DENIES.isdisjoint(before) and said.may_begin(at + 1)
    done = DONE in said.letters[start:at]
    return (text in _REASONS or (text in _JOINS and done)) and said.may_begin(at + 1)


def _tells_by_what(said: LetteredSentence, start: int, at: int) -> bool:
    """Whether words before a comma only say what the rest is told by: Dilihat per triwulan, ..."""
    before, letters = said.texts[start:at], said.letters[start:at]
    looks = before[0] in _LOOKS and before[1] in _BY if before[1:] else False
    return looks and at - start <= _NEAR and _CLAIMS.isdisjoint({*letters} - {OTHER_TIME})


def _is_frame(said: LetteredSentence, start: int, at: int) -> bool:
    """Whether words before a comma say only how one comes to what is told behind it."""
    before = said.texts[start:at]
    if before[-1] in _PRAISES:
        return said.may_begin(at + 1) or said.letters[at + 1] == _COUNTED
    if before[:1] == ("dari",):
        return before[:2] in _LED and _SEEN.issuperset(said.letters[start + 2 : at])
    return before[0] in _LINKS or before[:2] in _LED


def _last(said: LetteredSentence, first: int) -> int:
    """Where what stands behind the core begins."""
    words = range(first + LEAST, said.end - 1)
    places = (at for at in words if said.texts[at] in _CLOSES and at not in said.inner)
    return next((at for at in places if _closes_from(said, first, at)), said.end)


def _closes_from(said: LetteredSentence, first: int, at: int) -> bool:
    """Whether a clause begins here that only says more."""
    text, behind = said.texts[at], said.texts[at + 1]
    if not _begins_more(said, at) or not said.tells(range(first, at)):
        return False
    if text in _REASONS and not said.may_begin(first):
        return False  # it may be of some for that reason: 13 belum selesai karena pindah
    if not _BUT.isdisjoint((text, behind)) and not _TURNS.isdisjoint(said.letters[at:]):
        # it may tell what was not meant: naik walaupun jumlahnya berkurang
        return _FIGURE in said.letters[first:at] and _is_of_other(said, first, at)
    if _adds(said, first, at):
        return _NARROWS_BEHIND.isdisjoint(said.texts[at : said.end])
    return _is_empty(said, at, said.end, timed=not _TIMELESS.isdisjoint((text, behind)))


def _adds(said: LetteredSentence, first: int, at: int) -> bool:
    """Whether a clause that begins here names other things than what is told, as a reason does."""
    words = said.texts[at + (said.texts[at] in _MARKS) :][:2]
    more = words[:1] in _MORE or (words[:1] in _LISTING and not _EXACT.isdisjoint(said.texts[:at]))
    adds = (more or not _WHY.isdisjoint(words)) and _is_begun(said, first, at)
    adds = adds or (_tells_of_some(said, at) and BACK.isdisjoint(said.texts[first:at]))
    return adds and _CONTRASTS.isdisjoint(said.texts[at : said.end])


def _tells_of_some(said: LetteredSentence, at: int) -> bool:
    """Whether it is told here how many of what was told are something: dan 68 di antaranya."""
    behind = at + 1 + (said.texts[at] in _MARKS)
    if said.texts[behind - 1] not in _ALSO:
        return False
    figure = said.letters[behind : behind + 1] == [_FIGURE]
    return figure and "antaranya" in said.texts[behind : behind + _NEAR]


def _is_of_other(said: LetteredSentence, first: int, at: int) -> bool:
    """Whether a clause that begins here names what it is of, which is not named before it."""
    named = {(c.letter, c.ref) for c in said.parsed.chunks if c.first >= at and c.ref is not None}
    told = {(c.letter, c.ref) for c in said.parsed.chunks if first <= c.first < at}
    return bool(named) and named.isdisjoint(told) and _is_begun(said, first, at)


def _is_begun(said: LetteredSentence, first: int, at: int) -> bool:
    """Whether what stands before a clause says what it is of, or what is counted."""
    return said.may_begin(first, at) or said.letters[first] == _COUNTED


def _begins_more(said: LetteredSentence, at: int) -> bool:
    text, behind = said.texts[at], said.texts[at + 1]
    if (text in _MARKS or text in _ALSO) and _tells_of_some(said, at):
        return True
    if text in _MARKS and behind not in _ALSO:
        if behind in {"yaitu", "yakni"}:
            return not _EXACT.isdisjoint(said.texts[:at])
        return text != "," or behind in _BEHIND or behind in _BEHIND_MARK
    if text in _MARKS or text in _ALSO:
        goes_on = at + 1 + (text in _MARKS)
        return goes_on < said.end and said.texts[goes_on] in _GOES_ON
    if text == "dengan":
        return behind in _WITH
    if text == "sebagai":
        return behind in _AS
    return text in _BEHIND and said.texts[at - 1] not in _GIVING


_ALSO: Final = frozenset({"dan", "serta"})
_AS: Final = frozenset({"akibat", "bagian", "bentuk", "dampak", "imbas", "tindak", "wujud"})
_CLOSES: Final = _MARKS | _ALSO | _BEHIND | {"dengan", "sebagai"}
"""What the first word behind a core may be."""
_WITH: Final = frozenset({"memperhatikan", "mengedepankan", "segala", "tetap"})
