"""A clause read against a contest: which of it is named, and whether each word is known to it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import WORD, Token
from lkjip_desktop.domain.temuan.claim.language.names import is_generic
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.contest.field import Contest

_JOINING: Final = word_set(
    "akibat agar bahwa berkat diikuti disusul kendati ketika karena kemudian lalu lantaran meski"
    " meskipun menjelang namun padahal saat sebab sedangkan sehingga seiring sementara setelah"
    " sesudah tetapi walau walaupun"
)
"""What begins a clause of its own."""
_NARROWING: Final = word_set(
    "apabila bila dilihat jika kalau kecuali khususnya selain sesudah setelah terkecuali terutama"
)
"""What a clause beside one begins with that makes it one of some."""
_ABOVE_ALL: Final = frozenset({"khususnya", "terutama"})
"""Behind a clause these only say where it is so the most."""
_AND: Final = frozenset({"dan", "serta"})
_COMPARING: Final = frozenset({"daripada", "dibanding", "dibandingkan", "ketimbang"})
_REASONS: Final = frozenset({"agar", "akibat", "berkat", "karena", "lantaran", "sebab", "seiring"})
_HAVING: Final = (
    # that it is so, is had, or was done there
    "ada adalah ialah yaitu yakni merupakan menjadi memiliki mempunyai punya mencatat mencatatkan"
    " tercatat membukukan mengalami masuknya datangnya terjadinya diterimanya dialami terjadi"
    " terdapat berada menempati menduduki memegang"
    " dipegang ditempati diduduki meraih diraih mendapat mendapatkan memperoleh diperoleh"
    " menerima diterima masuk"
    " datang berasal jatuh ditemukan ditempatkan bertugas bekerja mengajar berdiri tersebar"
    " diperkuat diisi dihuni menampung ditampung menjangkau melayani dilayani menyumbang"
    " menyumbangkan disumbang dimiliki dilakukan dilaksanakan diselenggarakan berlangsung"
    " mencapai dikelola dicapai tercapai tampak terlihat digelar tertangani berjumlah"
    " menghasilkan dihasilkan menunjukkan ditunjukkan ditutup dikirim menarik memberi"
    " memberikan diberikan berpusat terpusat terkonsentrasi dijumpai ditemui bersumber"
    " menghadapi dihadapi dicatat"
    # of whom, where and when
    " kantor balai dinas kita kami orang unit buah asal kalangan titik sebagai sekaligus"
    " berupa disebabkan jenis kelompok golongan kategori bagian wilayah"
    " daerah lokasi masa waktu periode tahun sepanjang selama setahun antara mengenai tentang"
    # how much of it
    " jumlah jumlahnya banyaknya sebanyak sebesar sejumlah persentase persentasenya tingkat rasio"
    " angka nilai hal soal urusan segi sisi"
    # what joins it
    " di pada lewat melalui dalam dengan oleh ke dari untuk bagi kepada yang dan serta ini itu"
    " tersebut semuanya seluruhnya juga pula menurut masih tetap kembali justru malah ternyata"
    " sudah telah dapat"
    " mampu berhasil pun memang tentu adapun seluruh semua kami bahwa akhirnya"
)
"""Words that say nothing of what is counted, nor of which of it."""


@cache
def having() -> frozenset[str]:
    """Those words as they are."""
    return frozenset(_HAVING.split())


@cache
def _having_stems() -> frozenset[str]:
    return frozenset(map(stem, having()))


class ContestClause(NamedTuple):
    """A part of a sentence, by the places of its tokens."""

    parsed: Parsed
    places: tuple[int, ...]

    @property
    def tokens(self) -> list[tuple[int, Token]]:
        """Its words and marks with their places."""
        tokens = self.parsed.sentence.tokens
        return [(at, tokens[at]) for at in self.places]

    @property
    def texts(self) -> list[str]:
        """Its words and marks."""
        return [token.text for _, token in self.tokens]

    def behind(self, place: int) -> list[str]:
        """The words behind a place."""
        return [token.text for at, token in self.tokens if at > place]

    def number_at(self, place: int, kind: str) -> int:
        """The number that a token of a kind tells; 0: none."""
        token = dict(self.tokens).get(place)
        if token is None or token.kind != kind or token.number is None:
            return 0
        return int(token.number.value)

    def quote(self) -> str:
        """What is written there."""
        return self.parsed.sentence.quote(self.places[0], self.places[-1])


def clauses(parsed: Parsed) -> Iterator[ContestClause]:
    """The parts of a sentence without asides, nor the word that joins each to the one before."""
    tokens, places = parsed.sentence.tokens, list[int]()
    for at in [*_plain(parsed), len(tokens)]:
        text = tokens[at].text if at < len(tokens) else ","
        ends = text in _JOINING or text in _COMPARING or text in _MARKS
        if ends and places:
            yield ContestClause(parsed, tuple(places))
        places = [] if ends else [*places, at]


def _plain(parsed: Parsed) -> Iterator[int]:
    """The places of all tokens but those of asides: METAR, yang terbit tiap jam, merupakan ..."""
    tokens, aside = parsed.sentence.tokens, False
    commas = [at for at, token in enumerate(tokens) if token.text == ","]
    for at, token in enumerate(tokens):
        opens = at in commas[:-1] and at + 1 < len(tokens) and tokens[at + 1].text == "yang"
        if aside or opens:
            aside = opens or at not in commas
        elif token:
            yield at


def parted(clause: ContestClause, places: Sequence[int]) -> Iterator[ContestClause]:
    """A clause cut at each "dan" that stands between two of these places."""
    cuts = [at for at, token in clause.tokens if token.text in _AND and places[0] < at < places[-1]]
    for first, last in pairwise([-1, *cuts, clause.places[-1] + 1]):
        inside = tuple([at for at in clause.places if first < at < last])
        if inside:
            yield ContestClause(clause.parsed, inside)


_OF_OTHER: Final = _JOINING - frozenset(
    {
        "diikuti", "disusul", "kemudian", "ketika", "lalu", "menjelang", "saat", "seiring",
        "sesudah", "setelah",
    }
)  # fmt: skip
"""What stands behind these may be of another time."""


def is_of_year(parsed: Parsed, last: int, year: int) -> bool:
    """Whether no other year is told with a clause that ends at a place."""
    tokens = parsed.sentence.tokens
    behind = range(last + 1, len(tokens))
    ends = (at for at in behind if tokens[at].text in _OF_OTHER or _opens_aside(parsed, at))
    end = next(ends, len(tokens))
    told = {c.when.year for c in parsed.chunks if c.when is not None and c.first < end}
    return told <= {0, year}


def _opens_aside(parsed: Parsed, at: int) -> bool:
    """Whether a place opens what is told besides of the one just named: A, yang dibangun 2015."""
    return parsed.texts[at] == "yang" and parsed.texts[at - 1] == ","


def is_alone(clause: ContestClause, contest: Contest, but: Collection[str] = frozenset()) -> bool:
    """Whether nothing before or behind a clause makes it one of some, but for these words.

    What stands before it says nothing else, or gives a reason, or joins it with its own word.
    """
    tokens, first = clause.parsed.sentence.tokens, clause.places[0]
    behind = [token.text for token in tokens[clause.places[-1] + 1 :][:2]]
    before = [token.text for token in tokens[:first] if not _is_of_all(token, contest)]
    if _is_looked_at(before, contest) or _is_of_others(before, contest):
        before = []
    opens = before[-1] if before else ""
    narrows = _NARROWING - _ABOVE_ALL - frozenset(but)
    if not (_NARROWING | _COMPARING).isdisjoint([*before, *(narrows & {*behind})]):
        return False
    if opens in _REASONS:
        return False
    if not before or opens in _JOINING | _AND or before[0] in _JOINING:
        return True
    return all(text in _MARKS or is_known_word(text, contest.known) for text in before)


_LOOKED_AT: Final = frozenset({"dicermati", "dilihat", "dirinci", "dirunut", "ditinjau", "diurai"})
_BY: Final = frozenset({"berdasarkan", "menurut", "per"})


def _is_looked_at(before: Sequence[str], contest: Contest) -> bool:
    """Whether it is only told that one looks at all of them: apabila dilihat per kegiatan, ..."""
    match [word for word in before if word not in {"apabila", "bila", "jika", "kalau"}]:
        case [verb, by, noun, *rest]:
            looked = verb in _LOOKED_AT and by in _BY and not {*rest} - _MARKS
            return looked and stem(noun) in contest.nouns
    return False


def _is_of_others(before: Sequence[str], contest: Contest) -> bool:
    """Whether it is only told that all others are compared: dibandingkan kegiatan lainnya, ..."""
    match [word for word in before if word not in {"dengan", "yang"}]:
        case [verb, noun, "lain" | "lainnya", *rest]:
            return verb in _COMPARING and not {*rest} - _MARKS and stem(noun) in contest.nouns
    return False


def _is_of_all(token: Token, contest: Contest) -> bool:
    """Whether a number tells of all that stand in a contest: di antara ketiga jenis."""
    return token.number is not None and token.number.value == len(contest.names)


_MARKS: Final = frozenset(",;:()–—")


def is_known_word(text: str, known: Collection[str]) -> bool:
    """Whether a word says nothing that a contest does not know."""
    return text in having() or is_generic(text) or stem(text) in known


def named_in(clause: ContestClause, contest: Contest) -> Mapping[str, frozenset[int]]:
    """Which of a contest are named, by key, with the places of the words that name each.

    A name may lack some of its words where no other has any of these.
    """
    said: dict[str, set[int]] = {}
    for at, token in clause.tokens:
        said.setdefault(stem(token.text), set()).add(at)
    whole, parts = dict[str, frozenset[int]](), dict[str, frozenset[int]]()
    for key, own in contest.stems.items():
        if own.isdisjoint(said):
            continue
        told = [word for word in own if word in said]
        if len(told) < len(own):
            told = [x for x in told if x not in contest.known and x not in _having_stems()]
        found = whole if len(told) == len(own) else parts
        if told and len(told) * 2 >= len(own):
            found[key] = frozenset(at for word in told for at in said[word])
    taken = frozenset(at for places in whole.values() for at in places)
    whole |= {key: places for key, places in parts.items() if not places <= taken}
    for chunk in clause.parsed.chunks:
        if chunk.ref is None or chunk.ref.id not in contest.names:
            continue
        inside = frozenset(range(chunk.first, chunk.last + 1)) & {*clause.places}
        if inside:
            whole[chunk.ref.id] = whole.get(chunk.ref.id, frozenset()) | inside
    first = min((at for places in whole.values() for at in places), default=0)
    return {key: places | _bound_by(clause, first) for key, places in whole.items()}


def _bound_by(clause: ContestClause, name: int) -> frozenset[int]:
    """The verb that only tells that a name has to do with it: klien yang didampingi Klinik."""
    texts = [token.text for token in clause.parsed.sentence.tokens[:name]]
    where = texts[-1:] in (["di"], ["pada"])
    match texts[:-1] if where else texts:
        case [*before, "yang", verb] if verb in PLACED or (
            not where and verb.startswith("di") and len(verb) > _VERB
        ):
            return frozenset({len(before) + 1})
    return frozenset()


_VERB: Final = 6
PLACED: Final = word_set("dihimpun disimpan ditampung ditempatkan dititipkan tersimpan")
"""Verbs that only say where all of them are."""


def unknown(clause: ContestClause, contest: Contest, apart: Collection[int]) -> list[str]:
    """The words of a clause that no contest knows, but those at the places that are told apart."""
    return [
        token.text
        for at, token in clause.tokens
        if at not in apart and not (token.kind == WORD and is_known_word(token.text, contest.known))
    ]
