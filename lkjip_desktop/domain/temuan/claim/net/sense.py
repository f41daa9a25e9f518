"""What a sentence is of, found by elimination: the one thing it can be told of.

Under an indikator a figure is of that, unless another is named; of what its words leave over, as
one row or one quarter, it is of that. Where a word is left that nothing here is called by, it may
be of something the report does not know, and is not judged.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache, lru_cache
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai
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
    parted,
    words,
)
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.language.when import When

_NAMES: Final = "IKSUJ"
_PLAIN: Final = word_set(
    "akhir awal bagian baru berat berlaku berupa bidang boleh cakupan cuma datang demikian"
    " dibebankan dibolehkan dicanangkan digariskan dihitung dijanjikan dipatok diperbolehkan"
    " diperjanjikan disanggupi disepakati ditetapkan ditoleransi genap golongan hadir hanya ikut"
    " jenis jenjang kali kategori keikutsertaan kelompok keluar kian kini kontrak lagi lama luas"
    " makin menjelang orang panjang partisipasi paruh pelaksanaan pemberian penanganan pengerjaan"
    " pengurusan penyelesaian perjanjian pertengahan porsi posisi saat saja sebagai sejak sejauh"
    " sekarang sendiri setahun sewaktu status tengah tepat tinggal tinggi tingkat tutup unsur"
    " wilayah"
)
"""Words that tell of nothing else."""
_TELLING: Final = (
    # who does it, and for whom
    "dinas jajaran kantor kami kawasan kita layanan masyarakat mitra pegawai"
    " pemohon pengunjung personel petugas satker tim unit warga"
    # that it was so, became so, was done, or goes on
    " ada berada berakhir bergerak berhasil berjalan berjumlah berlangsung bisa dapat digelar"
    " diberikan digunakan dihadiri diikuti dikerjakan dilaksanakan dilakukan dilewati"
    " dimanfaatkan dipakai diperlukan diproses diselenggarakan disusun ditangani ditemukan"
    " harus mampu masih masuk melampaui melayani melewati memakai memakan membutuhkan memenuhi"
    " memerlukan memperbaiki"
    " memperoleh menanti mencapai mencatat mendapat menempuh mengerjakan menggunakan menghabiskan"
    " mengungguli menjangkau menjadi menunggu menyandang menyelenggarakan menyita meraih perlu"
    " rampung selesai sudah tampil tercapai tercatat terjadi terlaksana terpenuhi terselenggara"
    " terungkap terwujud tiba tuntas wajib"
    # when, where and how much of it
    " akhir angka bawah desember hari harinya hingga itu jangka janji jumlah kali kelompok"
    " keseluruhan lagi lipat penuh persentase poin sampai sebanyak sebesar sebuah sejumlah seorang"
    " setahun setara setelah silam tahun tahunan tutup"
    # what joins it to the rest
    " agar artinya atas berarti dalam di disandingkan genap pada predikat supaya untuk"
)
"""Words that any result, and any distance from one, is told with."""


@cache
def telling() -> frozenset[str]:
    """The stems of the words that say nothing of what is counted."""
    return frozenset(map(stem, _TELLING.split()))


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
QUALITY: Final = {
    "membaik": 1, "maju": 1, "memburuk": -1, "mundur": -1, "pulih": 1, "kalah": -1, "unggul": 1,
}  # fmt: skip
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
    key = (subject_of, own)
    if key not in parsed.made:
        parsed.made[key] = _named_in(parsed, own)
    row, rows, whens = parsed.made[key]
    if row is None:
        row = _meant(parsed.sentence.text, facts.names())
    hasil = facts.indikator(row) if row else None
    if hasil is None or (not rows and _is_of_side(parsed, hasil)):
        return None
    return SentenceSubject(hasil, rows, whens)


def _named_in(parsed: Parsed, own: str) -> tuple[str | None, tuple[str, ...], tuple[When, ...]]:
    """The indikator that is named, its rows and the times.

    "" where it is none, or several; None where other words may mean one.
    """
    chunks = parsed.chunks
    named = {c.ref for c in chunks if c.ref is not None and c.letter in _NAMES}
    named |= {Ref(INDIKATOR, own)} if own else set()
    one = next(iter(named)) if len(named) == 1 else None
    row = one.id if one is not None and one.kind == INDIKATOR else ""
    means = not named and parsed.topic is None and _is_of_result(parsed)
    rows = dict.fromkeys(c.ref.id for c in chunks if c.ref is not None and c.letter == BARIS)
    whens = dict.fromkeys(c.when for c in chunks if c.when is not None)
    return (None if means else row), tuple(rows), tuple(whens)


def _is_of_side(parsed: Parsed, hasil: IndikatorResult) -> bool:
    """Whether of two things that a name joins a sentence tells only of one: retribusi parkir."""
    sides = parted(hasil.indikator.nama, hasil.indikator.nama_pendek)
    said = {stem(token.text) for token in parsed.sentence.tokens} if all(sides) else set[str]()
    return bool(said & sides[0]) != bool(said & sides[1])


_OF_RESULT: Final = frozenset({"batas", "capaian", "nilai", "realisasi", "target"})


def _is_of_result(parsed: Parsed) -> bool:
    """Whether no money and no group of indikator is told of."""
    asked = {c.payload for c in parsed.chunks if c.letter == "p"}
    return asked <= _OF_RESULT and not any(c.letter in "bJf" for c in parsed.chunks)


_ENOUGH: Final = 2


@lru_cache(maxsize=20_000)
def _meant(text: str, names: tuple[tuple[str, frozenset[str]], ...]) -> str:
    """The one indikator whose name is told in other words: enough of its words, and of no other."""
    said = frozenset(map(stem, words(text))) - telling()
    shared = sorted(((len(said & stems), row) for row, stems in names), reverse=True)
    best, row = shared[0] if shared else (0, "")
    beaten = len(shared) < _ENOUGH or shared[1][0] < _ENOUGH <= best
    own = dict(names).get(row, frozenset()) & said
    alone = not any(own & stems for key, stems in names if key != row)
    return row if best >= _ENOUGH and beaten and alone else ""


def places_of_names(parsed: Parsed) -> frozenset[int]:
    """The tokens of the names of indikator."""
    named = (c for c in parsed.chunks if c.letter == INDIKATOR and c.ref is not None)
    return frozenset(at for c in named for at in range(c.first, c.last + 1))


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
        for place, chunk in enumerate(parsed.chunks)
        if chunk.letter in STRANGE and first <= chunk.first < last
        for at in range(chunk.first, chunk.last + 1)
        if not is_degree(parsed, place)
        and tokens[at].text not in _PLAIN
        and tokens[at].text not in WAY
        and tokens[at].text not in QUALITY
        and (is_worth(chunk) or stem(tokens[at].text) not in known)
    ]


def is_narrowed(parsed: Parsed, last: int, known: frozenset[str]) -> bool:
    """Whether before a token some are picked out by what only they did: yang dibongkar sendiri."""
    tokens = parsed.sentence.tokens
    behind = (tokens[at].text for at in range(1, last) if tokens[at - 1].text == "yang")
    acts = (word for word in behind if word.startswith(_PASSIVE) and len(word) > _VERB)
    return any(stem(word) not in known | telling() and word not in _PLAIN for word in acts)


def picks_some(parsed: Parsed, last: int, known: frozenset[str]) -> bool:
    """Whether some are picked out before a token by how they are: gangguan yang berat."""
    texts = [token.text for token in parsed.sentence.tokens[: last + 1]]
    behind = (texts[at + 1] for at, text in enumerate(texts[:-1]) if text == "yang")
    return any(word in _PLAIN and stem(word) not in known for word in behind)


_PASSIVE: Final = ("ber", "di", "me", "ter")
_VERB: Final = 6


_LACKING: Final = word_set(
    "kebutuhan kecelakaan kegagalan kehilangan kekosongan kekurangan kelebihan keluhan kematian"
    " kerugian kesalahan keterlambatan"
)


_WHERE: Final = frozenset({"atas", "bagi", "di", "khusus", "pada", "terhadap", "untuk"})


def is_of_some(parsed: Parsed, first: int, last: int, known: frozenset[str]) -> bool:
    """Whether it is told between tokens where or for whom alone something is so: pada jam sibuk."""
    tokens, where = parsed.sentence.tokens, False
    for chunk in parsed.chunks:
        if first <= chunk.first < last:
            where = tokens[chunk.last].text in _WHERE or (where and chunk.letter in "xc")
            end = chunk.last + 1
            if where and is_strange(parsed, chunk.first, end, known | telling()):
                return True
    return False


def is_degree(parsed: Parsed, place: int) -> bool:
    """Whether a word only tells that something is so, before its name: kepatuhan wajib lapor."""
    word = parsed.word(place)
    told = word.startswith("ke") and word.endswith("an") and word not in _LACKING
    opens = not place or parsed.letters[place - 1] in ",;c"
    return told and opens and parsed.letters[place : place + 2] == "xI"


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


_PARTING: Final = frozenset({*",;:()–—", "sedangkan", "sementara", "adapun"})


def clause_at(parsed: Parsed, place: int) -> range:
    """The places of the tokens around one up to the next marks."""
    tokens = parsed.sentence.tokens
    first = last = place
    while first and tokens[first - 1].text not in _PARTING:
        first -= 1
    while last + 1 < len(tokens) and tokens[last + 1].text not in _PARTING:
        last += 1
    return range(first, last + 1)


REASONS: Final = word_set("agar akibat berkat guna karena sehingga untuk setelah sebab")
"""Words behind a figure with which it is told why, or what for."""


def end_of(parsed: Parsed, place: int) -> int:
    """Where what tells of a figure ends: at the next mark, or with what it was for."""
    tokens = parsed.sentence.tokens
    for at in range(place + 1, clause_at(parsed, place)[-1] + 1):
        if tokens[at].text in REASONS:
            return at
    return clause_at(parsed, place)[-1] + 1


PASSING: Final = word_set(
    "dikurangi dilampaui dinaikkan dipangkas ditambah diturunkan pelampauan perbaikan terlampaui"
)
"""Words behind which it is told by how much."""


_COMPARED: Final = frozenset("dk")


def is_of_earlier(parsed: Parsed, place: int, tahun: int) -> bool:
    """Whether a change is that of the earlier year its clause opens with: tahun 2024 naik 2,2."""
    clause = clause_at(parsed, place)
    opening = [
        chunk.when.year
        for at, chunk in enumerate(parsed.chunks)
        if chunk.when is not None and chunk.first in clause and chunk.first < place
        if not at or parsed.letters[at - 1] not in _COMPARED
    ]
    return bool(opening) and tahun not in opening and any(opening)


def sign(now: Nilai, then: Nilai) -> int:
    """Whether a figure is more (1) or less (-1) than another; 0 where that cannot be told."""
    if not isinstance(now, Fraction) or not isinstance(then, Fraction):
        return 0
    return (now > then) - (now < then)
