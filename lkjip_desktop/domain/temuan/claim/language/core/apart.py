"""What a sentence tells beside a clause that is whole: 9 dari 12 tercapai, dan realisasi A 80%."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk
from lkjip_desktop.domain.temuan.claim.language.core.lettered import (
    BACK,
    LEAST,
    OTHER_TIME,
    LetteredSentence,
)
from lkjip_desktop.domain.temuan.claim.language.core.opening import LINKS
from lkjip_desktop.domain.temuan.claim.language.core.whole import (
    RESULT,
    WholeClause,
    chunks_of,
    whole_in,
)
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.stem import stem

_LINKS: Final = LINKS | {
    "akibat", "didukung", "karena", "lantaran", "lewat", "oleh", "sebab", "selama",
}  # fmt: skip
_CONCEDING: Final = frozenset({"kendati", "meski", "meskipun", "walau", "walaupun"})
_CONTRASTING: Final = _CONCEDING | {
    ";", "adapun", "namun", "sebaliknya", "sedangkan", "sementara", "tetapi",
}  # fmt: skip
_LISTING: Final = frozenset({",", "dan", "dengan", "serta"})
_SO: Final = frozenset({"akibatnya", "jadi", "karena", "maka", "sehingga"})
_JOINING: Final = _CONTRASTING | _LISTING | {"karena", "sehingga"}
_ENDING: Final = _JOINING - {"dengan", "karena"}
"""What may stand behind a whole clause."""
_OPENED: Final = (_ENDING | _SO) - _CONCEDING - {"karena"}
_NAMES_WHICH: Final = frozenset({"adalah", "ialah", "meliputi", "mencakup", "yaitu", "yakni"})
_OF_FIGURE: Final = frozenset("qoBcvatd")
_COMPARING: Final = word_set(
    "beda berbanding berbeda beriringan berimbang berkaitan bersama bersamaan dibanding"
    " dibandingkan digabung dijumlahkan dikurangi disandingkan ditambah identik imbang"
    " perbandingan sama searah sebanding sehubungan seimbang seiring sejalan selaras selisih"
    " senada sesuai setara terbalik terkait"
)
"""Behind these "with" names what is compared or added."""
_OPENED_BY: Final = frozenset("IKSUpqvaM")
_LINKING: Final = frozenset("kjPdtX")
_COMPARED: Final = frozenset("kd")
_INNER: Final = frozenset({"lain", "lainnya", "masing", "selebihnya", "sisanya"})
"""Words that may point to what is counted in the same clause."""
_DOING: Final = frozenset("VkR")
_PREFIX: Final = frozenset("cgPCh")
_SUBJECTS: Final = frozenset("IKSUJORD")
_COUNTS: Final = frozenset("qoeXzB")
_COUNTING: Final = frozenset("qoeXzBVwdhc")
_COUNTED: Final = frozenset("bNxRIpUO")
_COUNTED_IN: Final = frozenset("dqoeXb")
_OFFICE_MONEY: Final = frozenset({"akhir", "awal", "belanja", "pagu", "sisa"})
_PLAIN_MONEY: Final = pattern(r"p[cpVM]*q[NIpbxc]*")
_MORE_OF_SAME: Final = pattern(r"I[cMPthx]*q")
_TURNED: Final = pattern(r"c?p?I[ch]{0,2}a")
"""A clause that tells a change, and not since when."""
_BARE: Final = pattern(r"(?:.*[,;g])?[cP]*Iq[NIpbxc]{0,3}")
_LISTED: Final = pattern(r"(?:^|[,;g])[cPC]*[IKSUR]$")
"""A name at the end has its own what the clause behind it tells: sedangkan A dan B memburuk."""
_ANY: Final = word_set(
    "angka besaran capaian hasil jumlah kinerja nilai perbandingan persentase porsi rasio selisih"
    " total"
)
"""What may be of anything that is told before it."""
_MANNER: Final = word_set(
    "agak antara bahkan cukup hampir justru kembali kian kurang lebih makin malah mulai padahal"
    " paling pula rata relatif sebagaimana sekitar semakin semula seperti terbilang termasuk terus"
    " terutama yang"
)
"""Words that tell how, and so are no subject."""


class ToldApart(NamedTuple):
    """The places of the words of a clause that is whole, and of what stands beside it."""

    rest: Sequence[int]
    whole: Sequence[int]
    apart: bool
    """Whether nothing in the one is of the other."""


def apart_in(said: LetteredSentence, left: Sequence[int]) -> ToldApart | None:
    """What a sentence tells beside a clause that is whole by itself."""
    joins = [n for n in range(1, len(left)) if said.texts[left[n]] in _JOINING]
    joins = [n for n in joins if left[n] not in said.inner]
    return _before_whole(said, left, joins) or _behind_whole(said, left, joins)


def _before_whole(
    said: LetteredSentence, left: Sequence[int], joins: Sequence[int]
) -> ToldApart | None:
    for n in reversed(joins):
        whole = whole_in(said, left[n + 1 :])
        if whole is not None:
            rest = _ClauseBefore(said, _trimmed(said, left[:n]), whole, said.texts[left[n]])
            return ToldApart(rest.part, left[n + 1 :], rest.is_apart()) if rest.stands() else None
    return None


def _behind_whole(
    said: LetteredSentence, left: Sequence[int], joins: Sequence[int]
) -> ToldApart | None:
    opens = left[:1] and said.texts[left[0]] in LINKS  # dengan pagu Rp5 miliar, A ...
    for n in joins if not opens else ():
        whole = whole_in(said, left[:n]) if said.texts[left[n]] in _ENDING else None
        if whole is not None:
            rest = _ClauseBehind(said, left[n:], whole)
            return ToldApart(rest.part, left[:n], rest.is_apart()) if rest.stands() else None
    return None


def _trimmed(said: LetteredSentence, part: Sequence[int]) -> Sequence[int]:
    end = len(part)
    while end and said.texts[part[end - 1]] in _JOINING:
        end -= 1
    return part[:end]


def _tells(said: LetteredSentence, part: Sequence[int]) -> bool:
    if len(part) < LEAST:
        return False
    return said.states(part) or any(said.letters[at] in _DOING for at in part)


class _ClauseBefore:
    """What stands before a whole clause."""

    def __init__(
        self, said: LetteredSentence, part: Sequence[int], whole: WholeClause, join: str
    ) -> None:
        self.said, self.part, self.whole, self.join = said, part, whole, join

    def stands(self) -> bool:
        """Whether all of it is told there."""
        said, part, whole, join = self.said, self.part, self.whole, self.join
        if not _tells(said, part):
            return False
        if join == "dengan" and (said.texts[part[-1]] in _COMPARING or not whole.name):
            return False
        if join not in _LISTING:
            return True
        last = self._last()
        if last and not (said.states(last) or any(said.letters[at] in _DOING for at in last)):
            return False  # it opens what is told behind it: sedangkan ke depan, target A menjadi 87
        chunks = chunks_of(said, part)
        letters = "".join([c.letter for c in chunks])
        if whole.bare or letters[-1] == "p" or (join == "," and self._only_opens(chunks)):
            return False
        plain = not whole.figured or whole.of not in {"", RESULT}
        if _LISTED.search(letters) is not None or (plain and _BARE.fullmatch(letters) is not None):
            return False
        return not any(
            said.texts[at] in _NAMES_WHICH and said.letters[at + 1] not in _OF_FIGURE for at in part
        )

    def _last(self) -> Sequence[int]:
        """The places of the last of its clauses, if there are several."""
        said, part = self.said, self.part
        joins = [n for n, at in enumerate(part) if n and said.texts[at] in _JOINING]
        joins = [n for n in joins if part[n] not in said.inner]
        return self.part[joins[-1] + 1 :] if joins else ()

    def _only_opens(self, chunks: Sequence[Chunk]) -> bool:
        """Whether it only tells the circumstances of what is told behind it: Dalam sebulan, ..."""
        linked = self.said.texts[chunks[0].first] in _LINKS or chunks[0].letter in _LINKING
        return linked and all(c.letter != "," for c in chunks)

    def is_apart(self) -> bool:
        """Whether no time that opens it may be that of the whole clause, too.

        Nor any of a clause that names nothing: ditargetkan 4 pada tahun 2023, A terealisasi 3.
        """
        turns, letters = not self.whole.figured, [self.said.letters[at] for at in self.part]
        nameless = (_SUBJECTS | {"b"}).isdisjoint(letters) and OTHER_TIME in letters
        return (
            not (self.whole.goes_on or nameless)
            and bool(self.whole.name)
            and not (self.whole.turns and OTHER_TIME in [self.said.letters[at] for at in self.part])
            and not any(self._scopes(part, turns=turns) for part in (self.part, self._last()))
        )

    def _scopes(self, part: Sequence[int], *, turns: bool) -> bool:
        letters = [self.said.letters[at] for at in part]
        opening = [*takewhile(lambda letter: letter not in _OPENED_BY, letters)]
        return any(
            letter == OTHER_TIME and (turns or not n or opening[n - 1] not in _COMPARED)
            for n, letter in enumerate(opening)
        )


class _ClauseBehind:
    """What stands behind a whole clause, with what joins them."""

    def __init__(self, said: LetteredSentence, behind: Sequence[int], whole: WholeClause) -> None:
        self.said, self.whole = said, whole
        start = 0
        while start < len(behind) and said.texts[behind[start]] in _OPENED:
            start += 1
        self.part = behind[start:]
        joins = frozenset(said.texts[at] for at in behind[:start])
        self.so = bool(said.own) and not _SO.isdisjoint(joins)
        self.contrasts = not _CONTRASTING.isdisjoint(joins)

    def stands(self) -> bool:
        """Whether it says itself what it is of."""
        said, part = self.said, self.part
        if not _tells(said, part) or said.texts[part[0]] in _NAMES_WHICH:
            return False
        if self.whole.goes_on and not self.contrasts:
            return False
        chunks = chunks_of(said, part)
        letters = "".join([c.letter for c in chunks])
        at = self._behind_circumstances(chunks, letters)
        at = next((n for n in range(at, len(letters)) if letters[n] not in _PREFIX), len(letters))
        if at == len(letters):
            return False
        back = BACK.intersection(said.texts[n] for n in part)
        if back and not (back <= _INNER and letters[at] in _COUNTED_IN):
            return False
        return self._names(chunks[at:], letters[at:])

    def is_apart(self) -> bool:
        """Whether no time in it may be that since when the whole clause tells a change.

        Nor the other way round: A naik dibandingkan tahun lalu, sedangkan B turun.
        """
        times = any(self.said.letters[at] == OTHER_TIME for at in self.part)
        letters = "".join([c.letter for c in chunks_of(self.said, self.part)])
        bare = not self.whole.figured and _TURNED.fullmatch(letters) is not None
        return not ((self.whole.turns and times) or bare)

    def _behind_circumstances(self, chunks: Sequence[Chunk], letters: str) -> int:
        """The place of the chunk behind what a clause begins with, and behind a time."""
        links = bool(chunks) and (
            self.said.texts[chunks[0].first] in _LINKS or letters[0] in {"k", "j"}
        )
        at = letters.find(",") + 1 if links else 0
        if "t" in letters[at : at + 3]:
            while letters[at : at + 1] and letters[at] in "tPc":
                at += 1
            at += letters[at : at + 1] == ","
        return at

    def _names(self, chunks: Sequence[Chunk], letters: str) -> bool:
        """Whether a clause begins with what it is of."""
        first, letter = chunks[0], letters[0]
        words = self.said.texts[first.first : first.last + 1]
        if words[-1].endswith("nya") or words[-1] == "ini":
            return False
        if letter == "p":
            return self._is_of_named(first, letters)
        if letter in _SUBJECTS:
            return self._is_other(first) and not self._is_more_of_same(letters)
        if letter == "b":
            return letters[1:2] in {"P", "c"}
        if letter == "d":
            return letters[1:2] in {"q", "o", "e"} and letters[2:3] == "b"
        if letter == "m":
            return letters.lstrip("mcp")[:1] in {"I", "K", "S"}
        if letter in _COUNTS or (letter in "Vw" and letters[1:2] in {"q", "o"}):
            return self._counts(chunks)
        text = self.said.texts[first.first]
        noun = letter == "x" and text not in _ANY and text not in _MANNER and not self.so
        return noun and not self.whole.of_money and self._is_new(first, self.whole.words)

    def _is_of_named(self, first: Chunk, letters: str) -> bool:
        """Whether a property is that of a name, or of all the office."""
        behind = letters[1:].lstrip("cP")[:1]
        if behind and behind in "IKSO":
            return True
        if self.said.texts[first.first].startswith("me") and not self.contrasts:
            return False  # what was told before it does so: A mencapai 90 dan menyerap Rp2 miliar
        if self.said.own or self.whole.of_money:
            return False
        plain = first.payload not in {"akhir", "awal"} and _PLAIN_MONEY.fullmatch(letters)
        return letters[1:2] == "m" or (first.payload in _OFFICE_MONEY and not plain)

    def _is_more_of_same(self, letters: str) -> bool:
        """Whether a name and a figure go on with what the whole clause tells: target A 2, B 3."""
        if self.whole.figured and self.whole.of in {"", RESULT}:
            return False
        return _MORE_OF_SAME.match(letters) is not None

    def _is_other(self, chunk: Chunk) -> bool:
        """Whether a name is given in full, or is that of the place and no part of the other."""
        if chunk.payload != "sebagian":
            return True
        own = bool(self.said.own) and chunk.ref is not None and chunk.ref.id == self.said.own
        return own and self._is_new(chunk, self.whole.name)

    def _counts(self, chunks: Sequence[Chunk]) -> bool:
        """Whether it is said what is counted, and that is not what the whole clause counts."""
        noun = next((c for c in chunks if c.letter not in _COUNTING), None)
        if noun is None or noun.letter not in _COUNTED:
            return False
        other = not self.so and not self.whole.of_money and self._is_new(noun, self.whole.words)
        return noun.letter == "b" or other

    def _is_new(self, chunk: Chunk, told: frozenset[str]) -> bool:
        return told.isdisjoint(map(stem, self.said.texts[chunk.first : chunk.last + 1]))
