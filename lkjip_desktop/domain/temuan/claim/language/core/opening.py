"""What stands before the core of a sentence: whatever opens it and claims nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.chunk import DONE
from lkjip_desktop.domain.temuan.claim.language.core.lettered import (
    LEAST,
    REASONS,
    LetteredSentence,
)
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set

_FARTHEST: Final = 16
"""So many words at most stand before a core."""
_DENIES: Final = frozenset({"belum", "bukan", "tidak", "tak"})
LINKS: Final = word_set(
    "alhasil atas berbekal berdasarkan berkat dengan dilihat ditinjau dicermati kendati"
    " kendatipun melalui mengingat menyusul meski meskipun merujuk mengacu sebagai sebagaimana"
    " sehubungan seiring sejalan sekalipun seperti sesuai sesudah setelah usai walau walaupun"
)
"""What begins a clause of circumstances that a comma ends."""
_LED: Final = frozenset(
    {
        ("dalam", "kaitan"), ("dalam", "pelaksanaannya"), ("dalam", "praktiknya"),
        ("dalam", "rangka"), ("di", "samping"), ("di", "sela"), ("di", "sisi"), ("di", "tengah"),
        ("harus", "diakui"), ("hingga", "laporan"), ("jujur", "saja"), ("kabar", "baiknya"),
        ("lebih", "jauh"), ("lebih", "lanjut"), ("pada", "akhir"),
        ("pada", "dasarnya"), ("pada", "penghujung"), ("pada", "prinsipnya"), ("pada", "umumnya"),
        ("patut", "diakui"), ("patut", "kami"), ("patut", "kita"),
        ("sampai", "laporan"), ("secara", "keseluruhan"),
        ("secara", "umum"), ("selain", "itu"), ("sepanjang", "pengamatan"),
        ("sesuai", "catatan"), ("tak", "dapat"), ("terkait", "hal"),
        ("tidak", "dapat"), ("tidak", "bisa"), ("untuk", "diketahui"), ("untuk", "dimaklumi"),
    }
)  # fmt: skip
"""The same by its first two words."""
_SEEN_BY: Final = word_set("dicermati dihitung dilihat diperinci dipilah dirinci ditinjau diurai")
_BY: Final = frozenset({"antar", "berdasarkan", "menurut", "per", "tiap"})
_NEAR: Final = 5
_PRAISES: Final = word_set(
    "bagus baik membanggakan memuaskan menggembirakan mengesankan memprihatinkan mengecewakan"
    " rinci terkendali"
)
"""What ends a clause that only praises or blames: Kinerja tahun ini bagus, ..."""
_COUNTED: Final = "b"
_SIDES: Final = frozenset({"segi", "sisi", "sudut"})
_SEEN: Final = frozenset("cgpO")
"""Letters of what all is seen by: dari sisi kinerja, and not: dari sisi kerumitan."""
_LOOKING: Final = frozenset({"apabila", "bila", "jika", "kalau"})
_LOOKED_AT: Final = _SEEN_BY | {
    "dibandingkan", "dihadapkan", "diperhatikan", "dipandang", "disandingkan", "disimak",
    "diurutkan",
}  # fmt: skip
_ADVERB: Final = pattern(
    r"(?!berita|berkas|daerah|dibanding|dihitung|dikurangi|dinas|direktur|ditambah|menara|menjelang"
    r"|menteri|menurut|mengenai|merek|terhadap|terkecuali|termasuk|terminal|terutama)"
    r"(?:ber|di|me|ter)[a-z]{4,}|[a-z]{3,}nya|jujur|patut|perlu|tak|tidak"
)
"""What begins an opening that names no thing: Berangkat dari data, ...; Kabar baiknya, ..."""
_PLACING: Final = word_set("bagi di kepada khusus mengenai pada terkait untuk")
"""What begins the place, the part or the matter that all behind it is told of."""
_SHORT: Final = 7
_SHOWS: Final = word_set(
    "diketahui menggambarkan memperlihatkan memastikan menandai menandakan menegaskan"
    " mencerminkan menunjukkan tampak terbaca tercermin terlihat terungkap"
)
_SOURCES: Final = word_set(
    "capaian catatan data dokumen evaluasi gambar grafik hal hasil kondisi laporan paparan"
    " pemantauan pencatatan pengukuran penjelasan perhitungan penghitungan rekapitulasi tabel"
    " uraian"
)
"""What shows no other figure than the office has."""
_TELLERS: Final = frozenset({"kami", "kita", "panitia", "penyusun", "pimpinan", "tim"})
_TELLING: Final = word_set(
    "bersyukur melaporkan melihat memandang mencatat mengakui mengapresiasi menilai menyadari"
    " menyampaikan"
)
"""What those do who write or read a report."""
_MAKES: Final = word_set(
    "membawa membuat mendorong mengakibatkan mengantarkan menjadikan menyebabkan"
)
_JOINS: Final = frozenset({"dan", "namun", "sedangkan", "serta", "sementara", "tetapi", "sehingga"})


def begins(said: LetteredSentence) -> int:
    """Where the core of a sentence begins."""
    first = 0
    while (nearer := _behind_opening(said, first)) > first:
        first = nearer
    return first


def looks_at(words: Sequence[str]) -> bool:
    """Whether a clause behind "if" only says how one looks at what is told: ditinjau dari ..."""
    return words[:1] != () and (words[0].startswith("di") or not _LOOKED_AT.isdisjoint(words))


def _behind_opening(said: LetteredSentence, start: int) -> int:
    words = range(start + 1, min(start + _FARTHEST, said.end - LEAST))
    ends = (at for at in words if said.texts[at] in _ENDS)
    return next((at + 1 for at in ends if _opens_until(said, start, at)), start)


_ENDS: Final = _SHOWS | _MAKES | REASONS | _JOINS | _TELLING | {",", "bahwa"}
"""What the last word before a core may be."""


def _opens_until(said: LetteredSentence, start: int, at: int) -> bool:
    """Whether all from here to this word stands before a core."""
    text, reason = said.texts[at], said.texts[at] in REASONS
    if at in said.inner:
        return False
    if text == "," and (_tells_by_what(said, start, at) or _is_all_year(said, start, at)):
        return True
    if (
        text == ","
        and said.texts[start] in {"pada", "tahun"}
        and said.texts[at - 1] == str(said.tahun)
    ):
        return at - start <= LEAST and said.texts[at - 2] == "tahun"
    if not said.claims_nothing(start, at, timed=reason):
        return False
    if text == ",":
        return not said.has_name(start, at) and _is_frame(said, start, at)
    return not said.narrows(start, at, timed=reason) and _leads_to(said, start, at)


def _leads_to(said: LetteredSentence, start: int, at: int) -> bool:
    """Whether a clause before this word only says where, how or why there is what it tells."""
    text, before = said.texts[at], said.texts[start:at]
    that = said.texts[at + 1] == "bahwa"
    may = said.may_begin(at + 1)
    if text == "bahwa":
        return _DENIES.isdisjoint(before)
    if text in _SHOWS:
        return not _SOURCES.isdisjoint(before[:3]) and not that
    if text in _TELLING:
        return not _TELLERS.isdisjoint(before[:2]) and not that
    if text in _MAKES:
        return _DENIES.isdisjoint(before) and may
    return may and (text in REASONS or (text in _JOINS and DONE in said.letters[start:at]))


def _tells_by_what(said: LetteredSentence, start: int, at: int) -> bool:
    """Whether words before a comma only say what the rest is told by: Dilihat per triwulan, ..."""
    before = said.texts[start:at]
    looks = before[0] in _SEEN_BY and before[1] in _BY if before[1:] else False
    return looks and at - start <= _NEAR and said.claims_nothing(start, at, timed=True)


def _is_all_year(said: LetteredSentence, start: int, at: int) -> bool:
    """Whether words before a comma only count the parts of a year: Dari empat triwulan, ..."""
    words = said.texts[start:at]
    number = next((c.number for c in said.parsed.chunks if c.first == start + 1), None)
    parts = _PARTS_OF_YEAR.get(words[-1], 0) if len(words) == LEAST and words[0] in _OUT_OF else 0
    return number is not None and bool(parts) and number.value == parts


_OUT_OF: Final = frozenset({"antara", "dalam", "dari", "selama", "sepanjang"})
_PARTS_OF_YEAR: Final = {"bulan": 12, "semester": 2, "triwulan": 4}


def _is_frame(said: LetteredSentence, start: int, at: int) -> bool:
    """Whether words before a comma say only how one comes to what is told behind it."""
    before = said.texts[start:at]
    if before[:2] in _LED:
        return True
    if before[0] in _LOOKING and looks_at(before[1:]):
        shares = before[-1].startswith("persentase")  # by these another one may be the most
        return not (shares or said.narrows(start + 1, at))
    if said.narrows(start, at):
        return False
    if before[-1] in _PRAISES:
        return said.may_begin(at + 1) or said.letters[at + 1] == _COUNTED
    if before[:1] == ("dari",):
        seen = before[1:2] and before[1] in _SIDES
        return bool(seen) and _SEEN.issuperset(said.letters[start + 2 : at])
    if before[0] in LINKS:
        return True
    if len(before) == 1 and before[0].endswith("nya"):
        return True
    adverb = len(before) <= _SHORT and _ADVERB.fullmatch(before[0]) is not None
    ends_so = len(before) <= LEAST and before[-1].endswith("nya")
    told = (adverb or ends_so) and before[0] not in _PLACING
    return told and said.is_of_named(at + 1)
