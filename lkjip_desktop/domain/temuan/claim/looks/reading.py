"""A sentence with what is read of it once and holds whatever the figures of the report are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, reduce
from itertools import takewhile
from operator import and_
from typing import Final, TypeVar, cast

from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.fact.watched import Traced
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import ChunkOrder, Parsed, bits_of, orders_of
from lkjip_desktop.domain.temuan.claim.language.core.told import tells_of_before
from lkjip_desktop.domain.temuan.claim.language.lexer import NUMBER
from lkjip_desktop.domain.temuan.claim.language.quantity import agrees
from lkjip_desktop.domain.temuan.claim.language.reading.clause import JOINS, asks_more
from lkjip_desktop.domain.temuan.claim.net.shape import figures_of
from lkjip_desktop.domain.temuan.claim.text.written import Written
from lkjip_desktop.domain.temuan.claim.thesaurus.reader import ReadSentence, read
from lkjip_desktop.domain.temuan.claim.wrong import Need, Wrong

V = TypeVar("V")


class SentenceReading:
    """A sentence of a text; what is not parsed is read when it is first asked for."""

    def __init__(self, parsed: Parsed, text: Written, behind: Parsed | None = None) -> None:
        self.parsed = parsed
        self._behind = behind
        self.text = text
        self._words: dict[frozenset[str], ReadSentence | None] = {}
        self._asked: dict[SentenceLooks, list[_Asked]] = {}
        self._made: dict[object, object] = {}

    @cached_property
    def silent(self) -> bool:
        """Whether it tells nothing of the year and the office as they are."""
        parsed = self.parsed
        text = parsed.sentence.text
        told = parsed.chunks and not _supposes(parsed) and not text.rstrip().endswith("?")
        wider = not _WIDE.isdisjoint(parsed.texts) and _WIDER.search(text)
        beside = parsed.texts[1:2] == _NEIGHBOUR
        beside = beside or (parsed.texts[:1] == _PROVINCE and parsed.texts[1:2] in _RECORDING)
        if not told or wider or beside or _tries(parsed) or _is_of_item(parsed):
            return True
        plainly = (*parsed.unframed, *((parsed.core,) if parsed.core is not None else ()))
        return any(SentenceReading(plain, self.text).silent for plain in plainly)

    @cached_property
    def drafted(self) -> bool:
        """Whether all of it is told of a trial or of a draft."""
        return bool(self.parsed.chunks) and _tries(self.parsed)

    @property
    def behind(self) -> Parsed | None:
        """The sentence before it in its text."""
        return self._behind

    @cached_property
    def bare(self) -> tuple[SentenceReading, ...]:
        """What it says without its asides."""
        return tuple([SentenceReading(parsed, self.text) for parsed in self.parsed.bare])

    @cached_property
    def parts(self) -> tuple[SentenceReading, ...]:
        """What its parts say that tell something of the year and the office."""
        read = (SentenceReading(parsed, self.text) for parsed in self.parsed.parts)
        return tuple([part for part in read if not part.silent])

    @cached_property
    def apart(self) -> tuple[SentenceReading, ...]:
        """What it tells as if each were a sentence."""
        return tuple([SentenceReading(parsed, self.text) for parsed in self.parsed.apart])

    @cached_property
    def core(self) -> SentenceReading | None:
        """What it claims, without what is told around it; None where nothing is."""
        core = self.parsed.core
        read = SentenceReading(core, self.text) if core is not None else None
        return read if read is not None and not read.silent else None

    @cached_property
    def joined(self) -> tuple[SentenceReading, ...]:
        """What its lead-in or its label says of it."""
        return tuple([SentenceReading(parsed, self.text) for parsed in self.parsed.joined])

    def points_away(self, facts: Facts) -> bool:
        """Whether it is of a figure of the sentence before that is not of the indikator: itu."""
        behind, texts = self._behind, [t.text for t in self.parsed.sentence.tokens[:2]]
        if behind is None or not self.text.indikator or tuple(texts) not in _POINTING:
            return False
        hasil = facts.indikator(self.text.indikator)
        said = [item.number for item in figures_of(behind, words=True)]
        known = numbers_of([hasil.realisasi, hasil.target, hasil.capaian]) if hasil else []
        return bool(said) and not any(agrees(number, x) for number in said for x in known)

    def words(self, stems: frozenset[str]) -> ReadSentence | None:
        """It read with the thesaurus under an indikator with these stems in its names."""
        if stems not in self._words:
            self._words = {stems: read(self.parsed, stems)}
        return self._words[stems]

    def once(self, make: Callable[[Parsed, str, int], V], tahun: int) -> V:
        """What is made of the sentence and of where it stands, whatever the figures are."""
        if make not in self._made:
            self._made[make] = make(self.parsed, self.text.indikator, tahun)
        return cast("V", self._made[make])

    def wrong(
        self, looks: SentenceLooks, facts: Facts, *, first: bool = False
    ) -> tuple[Wrong, ...]:
        """What each of these finds, or the first that finds anything.

        One is asked again only where a fact that it looked at is another, and never where it looked
        at none and found nothing.
        """
        asked = self._asked.get(looks)
        if asked is None:
            every = looks.of(self.parsed, own=bool(self.text.indikator))
            asked = [(find, None, ()) for find in every]
        left, wrong = list[_Asked](), list[Wrong]()
        for at, item in enumerate(asked):
            find, seen, found = item
            if seen is None or not facts.still(seen):
                found, seen = facts.traced(find, self)
                item = (find, seen, found)  # noqa: PLW2901
            if found or seen:
                left.append(item)
            if found:
                wrong += found
                if first:
                    left += asked[at + 1 :]
                    break
        self._asked[looks] = left
        return tuple(wrong)


Find = Callable[[SentenceReading, Facts], Iterable[Wrong]]
_Asked = tuple[Find, tuple[Traced, ...] | None, tuple[Wrong, ...]]
"""A look, the facts that it looked at and what it found; None before it is asked."""


class SentenceLook(NamedTuple):
    """Something that is looked for in a sentence, and what the sentence must have for it."""

    find: Find
    need: Need = Need()


class SentenceLooks:
    """What is looked for one after the other."""

    def __init__(self, *looks: SentenceLook) -> None:
        self.every = looks
        needs = [
            (at, find, need, _in_order(need.letters), _in_any_case(need))
            for at, (find, need) in enumerate(looks)
        ]
        self._by_place = {
            (own, figure): [
                (at, find, orders, bits, not need.words)
                for at, find, need, orders, bits in needs
                if need.own in {None, own} and (figure or not need.figure)
            ]
            for own in (True, False)
            for figure in (True, False)
        }
        self._by_word: dict[str, list[int]] = {}
        for at, look in enumerate(looks):
            for word in look.need.words:
                self._by_word.setdefault(word, []).append(at)
        self._words = frozenset(self._by_word)

    def of(self, parsed: Parsed, *, own: bool) -> list[Find]:
        """Those that a sentence has all for, under an indikator or not."""
        letters, present, place = parsed.letters, parsed.present, (own, parsed.tells_figure)
        said = {at for text in self._words.intersection(parsed.texts) for at in self._by_word[text]}
        return [
            find
            for at, find, orders, bits, mute in self._by_place[place]
            if bits & present == bits
            and (mute or at in said)
            and (orders is None or orders.stands(letters, present))
        ]


def _in_order(letters: str) -> ChunkOrder | None:
    """The orders of letters that may be there and not as they are needed."""
    return orders_of(letters) if letters and (len(letters) > 1 or not bits_of(letters)) else None


def _in_any_case(need: Need) -> int:
    """The letters that are needed in each of its orders."""
    return reduce(and_, map(bits_of, need.letters.split(" ")))


_POINTING: Final = frozenset(
    (noun, which)
    for noun in ("angka", "jumlah", "nilai", "persentase", "porsi")
    for which in ("itu", "ini", "tersebut")
)


_SUPPOSING: Final = word_set("andai andaikan andaikata kalau misalkan seandainya sekiranya umpama")
"""What begins a sentence of what is not so."""


_IF: Final = frozenset({"apabila", "bila", "jika"})


_OPENS: Final = JOINS | {",", ";", ":", "bahwa"}
"""What a clause may begin behind."""


def _supposes(parsed: Parsed) -> bool:
    """Whether a sentence tells of what would be, or with "if" before its first figure.

    It does not where it only looks: jika dibandingkan.
    """
    tokens, texts = parsed.sentence.tokens, parsed.texts
    if (
        texts[0] in {"khususnya", "sekalipun", "tanpa", "terutama"}
        and "," in texts
        and texts[1] not in _BUT
    ):
        return True
    if asks_more(texts) or tells_of_before(parsed):
        return True
    if _SUPPOSING.isdisjoint(texts) and _IF.isdisjoint(texts):
        return False
    words = [*(token.text for token in takewhile(lambda t: t.kind != NUMBER, tokens)), ""]
    opens = (
        at
        for at, word in enumerate(words)
        if (not at or words[at - 1] in _OPENS) and not _compares(texts[at:])
    )
    behind = (at for at, word in enumerate(texts) if word in _SUPPOSING and word != "kalau")
    return any(_is_supposed(words[at:]) for at in opens) or any(
        texts[at - 1] in _OPENS for at in behind if at
    )


def _compares(texts: Sequence[str]) -> bool:
    """Whether an "if" only holds one against another: apabila 10 dibandingkan dengan 8, ..."""
    return "dengan" in texts and texts[0] in _IF and texts[texts.index("dengan") - 1] in _HELD


_HELD: Final = frozenset({"dibandingkan", "disandingkan"})
_BUT: Final = frozenset({"kecuali", "pengecualian", "terkecuali"})


def _is_supposed(words: Sequence[str]) -> bool:
    """Whether a clause begins so."""
    clause = [*takewhile(lambda word: word != ",", words)]
    if words[0] in _IF | _SUPPOSING and _LEAVING_OUT.intersection(clause):
        return True  # of a part: apabila dihitung hanya terhadap desa
    if words[0] == "kalau" and _WORKED_OUT.intersection(clause):
        return False
    if words[0] not in _IF:
        return words[0] in _SUPPOSING
    return not (words[1].startswith("di") or _LOOKED_AT.intersection(clause))


_LEAVING_OUT: Final = frozenset({"hanya", "saja", "tanpa"})
_WORKED_OUT: Final = frozenset(
    {"dibagi", "dihitung", "dijumlahkan", "dikecualikan", "dikesampingkan", "dirata", "disisihkan"}
)
_LOOKED_AT: Final = word_set(
    "dibandingkan dicermati dijumlahkan diperhatikan dipandang dirata dilihat disandingkan disimak"
    " ditinjau"
)
"""Verbs of an "if" that only says how one looks at what is told."""


_NEIGHBOUR: Final = ("tetangga",)
"""Behind the noun that a sentence begins with: Puskesmas tetangga melaporkan ..."""
_PROVINCE: Final = ("provinsi",)
_RECORDING: Final = (("mencatat",), ("mencatatkan",), ("membukukan",), ("melaporkan",))
"""Behind the name of what the office is a part of: Provinsi mencatat rata-rata 1,87 hari."""
_TRIED: Final = frozenset({"gladi", "latihan", "percobaan", "simulasi"})


def _tries(parsed: Parsed) -> bool:
    """Whether a clause begins with a trial, and so tells nothing of what was: Dalam simulasi ..."""
    tokens = parsed.sentence.tokens
    if not _DRAFTS.isdisjoint(parsed.texts) and _DRAFTED.search(parsed.sentence.text):
        return True
    return not _TRIED.isdisjoint(parsed.texts) and any(
        token.text in _TRIED
        and tokens[place - 1].text in {"dalam", "menurut", "pada"}
        and (place == 1 or tokens[place - 2].text in {",", "adapun", "bahwa"})
        for place, token in enumerate(tokens)
        if place
    )


def _is_of_item(parsed: Parsed) -> bool:
    """Whether it is of an item of the agreement by its topics, of which one is an indikator."""
    return parsed.texts[:2] in _ITEMS and _TOPICS.search(parsed.letters) is not None


_ITEMS: Final = frozenset({("butir", "tentang"), ("butir", "mengenai"), ("butir", "soal")})
_TOPICS: Final = pattern(r"^b[xP]{1,5}gI|^b[xP]{0,3}Igx")
_DRAFTS: Final = frozenset({"draf", "konsep", "rancangan", "usulan"})
_DRAFTED: Final = pattern(
    rf"(?:^|[,;] )(?:(?:dalam|menurut|pada) )?(?:{'|'.join(sorted(_DRAFTS))})"
    r" (?:dimaksud|ini|itu|tersebut)\b",
    re.IGNORECASE,
)
"""How a clause begins that tells what a draft has: none of its targets is set yet."""
_WIDE: Final = word_set(
    "dunia internasional kabupaten kota nasional provinsi pusat regional wilayah"
)
_WIDER: Final = pattern(
    r"(?:^|, |\b(?:adapun|bahwa|dan|sedangkan|sementara) )"
    r"(?:(?:di|pada|dalam|untuk) (?:tingkat|lingkup|skala|level)|secara)"
    rf" (?:{'|'.join(sorted(_WIDE))})\b",
    re.IGNORECASE,
)
"""How a clause begins that tells of a wider figure than that of the office."""
