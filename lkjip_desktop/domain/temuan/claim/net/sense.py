"""What a sentence is of, found by elimination: the one thing it can be told of.

Under an indikator a figure is of that, unless another is named; of what its words leave over, as
one row or one quarter, it is of that. Where a word is left that nothing here is called by, it may
be of something the report does not know, and is not judged.
"""

from __future__ import annotations

from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import vocabulary
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed, is_worth
from lkjip_desktop.domain.temuan.claim.language.names import (
    BARIS,
    INDIKATOR,
    KEGIATAN,
    Ref,
    is_generic,
    narrowing,
    words,
)
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.language.when import When

_NAMES: Final = "IKSUJ"
_PLAIN: Final = frozenset(
    {
        "akhir", "awal", "bagian", "baru", "berat", "berlaku", "berupa", "bidang", "boleh",
        "cakupan", "cuma", "datang", "demikian", "dibebankan", "dibolehkan", "dicanangkan",
        "digariskan", "dihitung", "dijanjikan", "dipatok", "diperbolehkan", "diperjanjikan",
        "disanggupi", "disepakati", "ditetapkan", "ditoleransi", "genap", "golongan", "hadir",
        "hanya", "ikut", "jenis", "jenjang", "kali", "kategori", "keikutsertaan", "kelompok",
        "keluar", "kian", "kini", "kontrak", "lagi", "lama", "luas", "makin", "menjelang",
        "orang", "panjang", "partisipasi", "paruh", "pelaksanaan", "pemberian", "penanganan",
        "pengerjaan", "pengurusan", "penyelesaian", "perjanjian", "pertengahan", "porsi",
        "posisi", "saat", "saja", "sebagai", "sejak", "sejauh", "sekarang", "sendiri", "setahun",
        "sewaktu", "status", "tengah", "tepat", "tinggal", "tinggi", "tingkat", "tutup", "unsur",
        "wilayah",
    }
)  # fmt: skip
"""Words that tell of nothing else."""
STRANGE: Final = frozenset("xXVDfnerm")
"""Letters of chunks that may tell of something else."""

_CHANGING: Final = {
    1: "naik meningkat bertambah melonjak menanjak menguat membesar terkerek terdongkrak tumbuh"
    " melar melesat merangkak meroket memanjang membengkak melambung mendaki meninggi melebar",
    -1: "turun menurun berkurang merosot menyusut anjlok luruh melandai melorot mereda surut susut"
    " mengecil menyempit memendek terpangkas tergerus melemah terjun menukik menipis mengempis"
    " merendah ambles",
}
WAY: Final = {word: way for way, words in _CHANGING.items() for word in words.split()}
QUALITY: Final = {"membaik": 1, "maju": 1, "memburuk": -1, "mundur": -1, "pulih": 1}
MORE: Final = {
    "banyak": 1, "besar": 1, "lama": 1, "panjang": 1, "sering": 1, "tinggi": 1, "kecil": -1,
    "pendek": -1, "rendah": -1, "sedikit": -1, "singkat": -1, "jarang": -1,
}  # fmt: skip
BETTER: Final = {"baik": 1, "bagus": 1, "buruk": -1, "jelek": -1}
"""Words of a change, and of a comparison behind "lebih": which way they tell of."""


class SentenceSubject(NamedTuple):
    """What a sentence is of."""

    hasil: IndikatorResult
    rows: tuple[str, ...]
    whens: tuple[When, ...]

    @property
    def ref(self) -> Ref:
        return Ref(INDIKATOR, self.hasil.indikator.id)


def subject_of(parsed: Parsed, own: str, facts: Facts) -> SentenceSubject | None:
    """The one indikator that a sentence can be of; None where there are none, or several."""
    chunks = parsed.chunks
    named = {c.ref for c in chunks if c.ref is not None and c.letter in _NAMES}
    if own:
        named.add(Ref(INDIKATOR, own))
    one = next(iter(named)) if len(named) == 1 else None
    hasil = facts.indikator(one.id) if one is not None and one.kind == INDIKATOR else None
    if hasil is None:
        return None
    rows = [c.ref.id for c in chunks if c.ref is not None and c.letter == BARIS]
    whens = [c.when for c in chunks if c.when is not None]
    return SentenceSubject(hasil, tuple(dict.fromkeys(rows)), tuple(dict.fromkeys(whens)))


def line_of(parsed: Parsed) -> str:
    """The id of the one kegiatan that is named, and nothing beside it; "" where there is none."""
    named = {c.ref for c in parsed.chunks if c.ref is not None and c.letter in _NAMES}
    one = next(iter(named)) if len(named) == 1 else None
    return one.id if one is not None and one.kind == KEGIATAN else ""


def is_strange(parsed: Parsed, first: int, last: int, known: frozenset[str]) -> bool:
    """Whether words between these tokens, the end not counted in, are called nothing here."""
    return any(strange_words(parsed, first, last, known))


def strange_words(parsed: Parsed, first: int, last: int, known: frozenset[str]) -> list[str]:
    tokens = parsed.sentence.tokens
    return [
        tokens[at].text
        for chunk in parsed.chunks
        if chunk.letter in STRANGE and first <= chunk.first < last
        for at in range(chunk.first, chunk.last + 1)
        if tokens[at].text not in _PLAIN
        and tokens[at].text not in WAY
        and tokens[at].text not in QUALITY
        and (is_worth(chunk) or stem(tokens[at].text) not in known)
    ]


def is_of_all(parsed: Parsed, hasil: IndikatorResult) -> bool:
    """Whether a sentence names what an indikator counts some of, but not which."""
    row = hasil.indikator
    which = narrowing(row.nama, row.nama_pendek)
    said = {stem(token.text) for token in parsed.sentence.tokens} if which else set[str]()
    return bool(which) and which.isdisjoint(said) and len(said & words_of(hasil)) > 1


def is_called(parsed: Parsed, first: int, last: int, hasil: IndikatorResult) -> bool:
    """Whether words between tokens name the indikator, or nothing at all, but no part of it alone.

    Keberatan yang masuk is none of Keberatan yang Dikabulkan.
    """
    row, tokens = hasil.indikator, parsed.sentence.tokens[first:last]
    if any(c.letter == "p" and first <= c.first < last for c in parsed.chunks):
        return True
    said = {stem(token.text) for token in tokens}
    names = [
        {stem(word) for word in words(name) if not is_generic(word)}
        for name in (row.nama, row.nama_pendek)
    ]
    if not said & (names[0] | names[1]):
        return True
    return any(name and name <= said for name in names)


def words_of(hasil: IndikatorResult) -> frozenset[str]:
    """What an indikator and its tables are called with."""
    return vocabulary(hasil)


_MARKS: Final = frozenset(",;:()–—")
_JOINING: Final = frozenset({"sedangkan", "sementara", "adapun"})


def clause_at(parsed: Parsed, place: int) -> range:
    """The places of the tokens around one up to the next marks."""
    tokens = parsed.sentence.tokens
    first = last = place
    while first and tokens[first - 1].text not in _MARKS | _JOINING:
        first -= 1
    while last + 1 < len(tokens) and tokens[last + 1].text not in _MARKS | _JOINING:
        last += 1
    return range(first, last + 1)


_REASONS: Final = frozenset(
    {"agar", "akibat", "berkat", "guna", "karena", "sehingga", "untuk", "setelah", "sebab"}
)
"""Words behind a figure with which it is told why, or what for."""


def end_of(parsed: Parsed, place: int) -> int:
    """Where what tells of a figure ends: at the next mark, or with what it was for."""
    tokens = parsed.sentence.tokens
    for at in range(place + 1, clause_at(parsed, place)[-1] + 1):
        if tokens[at].text in _REASONS:
            return at
    return clause_at(parsed, place)[-1] + 1


def is_changing(parsed: Parsed, place: int) -> bool:
    """Whether a change or a comparison is told in the clause of a token."""
    clause = clause_at(parsed, place)
    tokens = parsed.sentence.tokens
    if any(tokens[at].text in WAY or tokens[at].text in QUALITY for at in clause):
        return True
    return any(c.letter in "anB" and c.first in clause for c in parsed.chunks)
