"""What stands behind the core of a sentence: reasons, circumstances, what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.core.lettered import (
    BACK,
    LEAST,
    OTHER_TIME,
    REASONS,
    LetteredSentence,
)
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set

_BEHIND: Final = word_set(
    "akibat berkat karena kendati kendatipun ketika lantaran mengingat menyusul meski meskipun"
    " padahal saat sambil sebab sebagaimana sehingga seiring sejalan sekalipun seraya sesuai"
    " setelah sesudah tatkala walau walaupun"
)
"""What begins a clause behind a core, with a comma or without one."""
_BEHIND_MARK: Final = word_set(
    "agar antara artinya demikian dengan hal hasil khususnya namun sebagian sebuah selainnya"
    " selebihnya sisanya suatu termasuk terlebih terutama tetapi yang"
)
"""The same where a comma stands before it."""
_TIMELESS: Final = word_set(
    "akibat berkat dan karena kendati kendatipun khususnya lantaran mengingat meski meskipun"
    " namun padahal sebab sehingga serta terutama tetapi walau walaupun"
)
"""Another time behind these is not that of the core."""
_BUT: Final = word_set(
    "kendati kendatipun meski meskipun namun padahal sekalipun tetapi walau walaupun"
)
_TURNS: Final = frozenset("av")
_CAUSED: Final = frozenset({"diakibatkan", "dikarenakan", "disebabkan"})
"""What begins a reason behind a state or a change: belum tercapai yang disebabkan oleh ..."""
_WHY: Final = frozenset({"akibat", "berkat", "karena", "lantaran", "menyusul", "sebab", "sebagai"})
_MORE: Final = (("dengan",), ("selebihnya",), ("sehingga",), ("sisanya",), ("termasuk",))
"""What else is told behind these is held by itself."""
_LISTING: Final = (("yaitu",), ("yakni",))
_EXACT: Final = frozenset({"cuma", "hanya", "tinggal"})
"""With these what is listed behind a number is all of it."""
_FIGURE, _COUNTED = "q", "b"
_NEAR: Final = 5
_CONTRASTS: Final = frozenset({"namun", "padahal", "sebaliknya", "sedangkan", "tetapi"})
_JUDGES: Final = frozenset("avmnp")
_MARKS: Final = frozenset({",", "(", "–", "—", ";"})
_GOES_ON: Final = word_set("akan hal masih perlu patut tetap terus telah sudah")
"""Behind "and" these go on with what stands before it."""
_GIVING: Final = frozenset({"adalah", "bukan", "hanya", "ialah", "juga", "oleh", "terutama"})
"""Before a reason these make it what is told."""
_ALSO: Final = frozenset({"dan", "serta"})
_DOING: Final = pattern(r"(?:di|me(?:m|n|ng|ny))[a-z]{4,}")
"""A verb behind a comma that goes on with what is told: ..., meneruskan tren yang baik."""
_PHRASES: Final = {
    "atas": frozenset({"dukungan", "kerja", "kerjasama", "upaya"}),
    "dalam": frozenset({"keadaan", "kondisi", "rangka", "situasi", "suasana", "upaya"}),
    "dengan": frozenset({"memperhatikan", "mengedepankan", "segala", "tetap"}),
    "sebagai": frozenset(
        {
            "akibat",
            "bagian",
            "bentuk",
            "buah",
            "bukti",
            "dampak",
            "hasil",
            "imbas",
            "tindak",
            "wujud",
        }
    ),
}
"""What begins a phrase behind a core, by its second word."""
_AIMS: Final = frozenset({"demi", "guna"})
_WITHOUT: Final = "tanpa"
_WHICH: Final = "yang"
_ONES: Final = frozenset("SUK")
"""Letters of names of what there is one of: what is told behind picks none of several."""


def ends(said: LetteredSentence, first: int, since: int = 0) -> int:
    """Where what stands behind the core of a sentence begins, or what does behind a place."""
    words = range(max(first + LEAST, since + 1), said.end - 1)
    places = (at for at in words if said.texts[at] in _CLOSES and at not in said.inner)
    return next((at for at in places if _closes_from(said, first, at)), said.end)


_REST: Final = frozenset({"selebihnya", "sisanya"})
_BEFORE_REST: Final = frozenset({",", "dan", "sedangkan", "sementara", "adapun", "serta"})
_CLOSES: Final = (
    _MARKS
    | _ALSO
    | _BEFORE_REST
    | _BEHIND
    | _AIMS
    | _PHRASES.keys()
    | {_WITHOUT, _WHICH, "seperti"}
)
"""What the first word behind a core may be."""


def _closes_from(said: LetteredSentence, first: int, at: int) -> bool:
    """Whether a clause begins here that only says more."""
    text, behind = said.texts[at], said.texts[at + 1]
    if not _begins_more(said, at) or not said.tells(range(first, at)):
        return False
    rest = _tells_of_rest(said, at) or _ranks(said, at)
    if rest or _shows(said, at) or _spreads(said, at):
        return OTHER_TIME not in said.letters[at:]
    if text in REASONS and not (said.may_begin(first) and _stands(said, first, at)):
        return False  # it may be of some for that reason: 13 belum selesai karena pindah
    if not _BUT.isdisjoint((text, behind)) and not _TURNS.isdisjoint(said.letters[at:]):
        # it may tell what was not meant: naik walaupun jumlahnya berkurang
        return _FIGURE in said.letters[first:at] and _is_of_other(said, first, at)
    if _adds(said, first, at):
        return not said.narrows(at, said.end, timed=True)
    timed = not _TIMELESS.isdisjoint((text, behind))
    narrows = said.narrows(at + (text == _WITHOUT), said.end, timed=timed)
    return said.claims_nothing(at, said.end, timed=timed) and not narrows


def _stands(said: LetteredSentence, first: int, at: int) -> bool:
    """Whether the clause before a reason is more than a figure, which may be of some for it.

    Enam hari, empat hari akibat putusnya serat: the four are some of the six.
    """
    marks = [n for n in range(first, at) if said.texts[n] == "," and n not in said.inner]
    if not marks or _FIGURE not in said.letters[first : marks[-1]]:
        return True
    return not _BARE.issuperset(said.letters[marks[-1] + 1 : at])


_BARE: Final = frozenset(" qNIcb")


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


def _tells_of_rest(said: LetteredSentence, at: int) -> bool:
    """Whether a clause begins here of what is left of some: dan sisanya menunggu dokumen."""
    return not _REST.isdisjoint(said.texts[at + 1 : at + 3]) and said.texts[at] in _BEFORE_REST


def _shows(said: LetteredSentence, at: int) -> bool:
    """Whether it only says here where all of it is shown: sebagaimana tercantum dalam tabel A."""
    words = said.texts[at + (said.texts[at] in _MARKS) :][:3]
    return words[:1] in _AS and words[1:2] != () and words[1] in _SHOWN and words[2:] in _WHERE


_AS: Final = (("sebagaimana",), ("seperti",))
_SHOWN: Final = word_set(
    "dimuat dirinci disajikan diuraikan tampak tercantum tergambar terlihat termuat tersaji"
    " tertera tertuang terurai"
)
_WHERE: Final = (("dalam",), ("pada",), ("di",))


def _spreads(said: LetteredSentence, at: int) -> bool:
    """Whether it only says here over what all of it is spread: yang tersebar di tiga bidang."""
    return said.texts[at] == _WHICH and said.texts[at + 1] in _SPREAD


_SPREAD: Final = frozenset({"terbagi", "terdiri", "tersebar"})


def _ranks(said: LetteredSentence, at: int) -> bool:
    """Whether only a rank is told behind a comma: ..., kedua terbanyak setelah A."""
    behind = said.letters[at + 1 : at + 3]
    ranked = behind[:1] == ["m"] or behind in (["o", "m"], ["q", "m"])
    return said.texts[at] == "," and ranked and _FIGURE not in said.letters[at + 2 : said.end]


def _begins_more(said: LetteredSentence, at: int) -> bool:
    text, behind = said.texts[at], said.texts[at + 1]
    some = (text in _MARKS or text in _ALSO) and _tells_of_some(said, at)
    if some or _tells_of_rest(said, at) or _ranks(said, at) or _spreads(said, at):
        return True
    if text in _MARKS or text in _ALSO:
        return _begins_behind_mark(said, at)
    if text in _PHRASES:
        return behind in _PHRASES[text]
    if text == _WHICH and behind in _CAUSED:
        return said.letters[at - 1] in _TURNS
    if text in {_WITHOUT, _WHICH}:
        return _DOING.fullmatch(behind) is not None if text == _WITHOUT else _is_of_one(said, at)
    return text in _AIMS or (text in _BEHIND and said.texts[at - 1] not in _GIVING)


def _begins_behind_mark(said: LetteredSentence, at: int) -> bool:
    """Whether more is told behind a mark, or behind "and"."""
    text, behind = said.texts[at], said.texts[at + 1]
    if text in _MARKS and (behind,) in _LISTING:
        return not _EXACT.isdisjoint(said.texts[:at])
    if text in _MARKS and behind not in _ALSO:
        begins = text != "," or behind in _BEHIND or behind in _BEHIND_MARK
        begins = begins or said.texts[at + 1 : at + 3] in _SOON
        return begins or (_DOING.fullmatch(behind) is not None and _only_says_more(said, at))
    goes_on = at + 1 + (text in _MARKS)
    goes_on += goes_on + 1 < said.end and said.texts[goes_on] in _MOSTLY
    return goes_on < said.end and (said.texts[goes_on] in _GOES_ON or _does(said, goes_on))


_SOON: Final = (
    ("beberapa", "hari"), ("beberapa", "minggu"), ("segera", "setelah"), ("sesaat", "setelah"),
    ("tak", "lama"), ("tidak", "lama"),
)  # fmt: skip
"""What begins a clause that tells how soon it was."""
_MOSTLY: Final = frozenset({"kemudian", "khususnya", "langsung", "selanjutnya", "terutama"})


def _does(said: LetteredSentence, at: int) -> bool:
    """Whether it goes on with what is done and not judged: dan dicatat pada setiap triwulan."""
    done = _DONE.fullmatch(said.texts[at]) is not None
    return done and _JUDGES.isdisjoint(said.letters[at : said.end])


_DONE: Final = pattern(r"di(?!antara)[a-z]{4,}")


def _is_of_one(said: LetteredSentence, at: int) -> bool:
    """Whether a name of one thing ends right before: Sasaran 2 yang menyangkut ..."""
    named = any(c.last == at - 1 and c.letter in _ONES for c in said.parsed.chunks)
    named = named or _HAS_SO_MANY.match("".join(_letters_until(said, at))) is not None
    return named and _JUDGES.isdisjoint(said.letters[at : said.end])


def _letters_until(said: LetteredSentence, at: int) -> Iterator[str]:
    return (c.letter for c in said.parsed.chunks if c.last < at)


_HAS_SO_MANY: Final = pattern(r"S[OtPcV]{0,3}wh?qb$")
"""How many indikator a sasaran has: what is told behind it is of all of them."""


def _only_says_more(said: LetteredSentence, at: int) -> bool:
    """Whether nothing is judged from here, and no aside stands before it: satu, yaitu A, ..."""
    aside = "," in said.texts[:at] and not _ASIDE.isdisjoint(said.texts[:at])
    return not aside and _JUDGES.isdisjoint(said.letters[at : said.end])


_ASIDE: Final = frozenset({"khususnya", "termasuk", "yaitu", "yakni", "yang"})
