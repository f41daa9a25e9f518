"""The same told in the order in which it is mostly told, which most looks know.

"Sektor A menyerap tenaga kerja paling banyak" tells what "Tenaga kerja paling banyak pada sektor A"
does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.core.lettered import (
    SUPPOSING,
    LetteredSentence,
    as_sentence,
)
from lkjip_desktop.domain.temuan.claim.language.core.whole import chunks_of
from lkjip_desktop.domain.temuan.claim.language.lexicon import COUNTERS
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH

HAVING: Final = frozenset(
    {
        "membukukan", "memiliki", "memperoleh", "mempunyai", "menampung", "mencatat",
        "mencatatkan", "mendapat", "menerima", "menghasilkan", "menyerap", "menyumbang",
        "menyumbangkan", "punya",
    }
)  # fmt: skip
"""What has so much of something does this."""
_HAD: Final = frozenset(
    {
        "dibukukan", "dicatat", "dicatatkan", "dihasilkan", "dimiliki", "diperoleh", "diserap",
        "disumbang", "disumbangkan", "ditampung", "diterima", "memakai", "memilih", "menempati",
        "menggunakan", "menumpang",
    }
)  # fmt: skip
"""The same of what it has."""
_EXACTLY: Final = frozenset({"atau", "persisnya", "tepatnya", "yaitu", "yakni"})
_FAILING: Final = {
    "kegagalan": "gagal", "keberhasilan": "berhasil", "ketidakberhasilan": "gagal",
    "ketidakmampuan": "gagal",
}  # fmt: skip
_WANTING: Final = frozenset({"butuh", "dibutuhkan", "diperlukan", "kurang", "perlu"})
_APART: Final = frozenset({"jarak", "selisih", "selisihnya"})
_HOLDING: Final = frozenset({"berisi", "memuat", "menguraikan", "menyajikan"})
_RAISED: Final = {
    "dikurangi": "turun", "dinaikkan": "naik", "ditingkatkan": "naik", "diturunkan": "turun",
}  # fmt: skip
_PAST: Final = frozenset({"melampaui", "melebihi", "melewati", "menembus"})
_NEARLY: Final = frozenset({"hampir", "nyaris"})
_ROUGHLY: Final = frozenset("qrXBcnd")
_MOSTLY: Final = frozenset({"kebanyakan", "mayoritas", "sebagian"})


_BUT: Final = frozenset({"kecuali", "terkecuali"})
_SUPPOSING: Final = SUPPOSING - _BUT
_NEXT_TO: Final = frozenset({"sesudah", "setelah"})
"""A sentence that begins so may tell what is the most of the others: setelah A, B terbanyak."""


class ToldChunks(NamedTuple):
    """What is told, by its chunks."""

    said: LetteredSentence
    chunks: Sequence[Chunk]
    match: re.Match[str]

    def words(self, first: int, last: int) -> str:
        """The words of the chunks between these."""
        chunks = self.chunks[first:last]
        return self.said.words(range(chunks[0].first, chunks[-1].last + 1)) if chunks else ""

    def of(self, group: str) -> str:
        """The words of a group; "" where it is none."""
        return self.words(*self.match.span(group)) if self.match[group] else ""

    def first_of(self, group: str) -> str:
        """The first word of a group, as it is read."""
        return self.said.texts[self.chunks[self.match.start(group)].first]


Told = Callable[[ToldChunks], str]


def retold_in(parsed: Parsed, own: str, tahun: int) -> Iterator[str]:
    """The same of a part of a sentence."""
    if any(form.fullmatch(parsed.letters) for form, _ in _FORMS):
        said = LetteredSentence(parsed, own, tahun)
        yield from retold(said, range(said.end))


def retold(said: LetteredSentence, left: Sequence[int]) -> Iterator[str]:
    """What the words at these places tell, each time as one sentence."""
    if not left or said.texts[0] in _NEXT_TO or not _SUPPOSING.isdisjoint(said.texts):
        return
    parts = (left, range(said.end)) if len(left) < said.end else (left,)
    for chunks in (chunks_of(said, part) for part in parts):
        letters = "".join([chunk.letter for chunk in chunks])
        for form, told in _FORMS:
            match = form.fullmatch(letters)
            text = told(ToldChunks(said, chunks, match)) if match is not None else ""
            if text:
                yield as_sentence(text)


def _without_aside(told: ToldChunks) -> str:
    first, last = told.match.span("aside")
    return f"{told.words(0, first)} {told.words(last, len(told.chunks))}"


def _target_without_figure(told: ToldChunks) -> str:
    of_target = told.chunks[told.match.start("of")].payload == "target"
    return f"Target {told.of('state')}" if of_target else ""


def _missing(told: ToldChunks) -> str:
    row, denied = ("row", "not") if told.match["row"] else ("its", "un")
    return f"Sebanyak {told.of('many')} {told.of(row).removesuffix('nya')} {told.of(denied)}"


def _all_of_row(told: ToldChunks) -> str:
    return f"{told.of('row')} berjumlah {told.of('many')}"


def _turned(told: ToldChunks) -> str:
    return f"{told.of('of')} {told.of('turn')} {told.of('by')} {told.of('ends')}"


def _more_of(told: ToldChunks) -> str:
    has = told.first_of("has") in HAVING
    return (
        f"{told.of('what')} {told.of('one')} {told.of('turn')} daripada {told.of('other')}"
        if has
        else ""
    )


def _one_than_other(told: ToldChunks) -> str:
    one = f"{told.of('head')} {told.of('one')}".strip()
    return f"{one} {told.of('turn')} daripada {told.of('other')}"


def _money_of(told: ToldChunks) -> str:
    number = told.chunks[told.match.start("many")].number
    money = number is not None and number.unit == RUPIAH and told.first_of("has") in HAVING
    return f"{told.of('one')} {told.of('many')}" if money else ""


def _most_of(told: ToldChunks) -> str:
    has = told.first_of("has") in HAVING
    return f"{told.of('what')} {told.of('most')} pada {told.of('one')}" if has else ""


def _most_had(told: ToldChunks) -> str:
    had = told.first_of("had") in _HAD
    return f"{told.of('what')} {told.of('most')} pada {told.of('one')}" if had else ""


def _so_many_of(told: ToldChunks) -> str:
    has = told.first_of("has") in HAVING
    return f"{told.of('what')} {told.of('one')} {told.of('many')}" if has else ""


def _exactly(told: ToldChunks) -> str:
    """So many, told roughly and then exactly, with what is counted."""
    if told.said.texts[told.chunks[told.match.start("exact")].first - 1] not in _EXACTLY:
        return ""
    unit = told.of("unit")
    counted = unit if unit and unit not in COUNTERS else _counted_in(told)
    many = " ".join([told.of("exact"), counted]).strip()
    return f"Sebanyak {many} {told.of('rest')}"


def _counted_in(told: ToldChunks) -> str:
    """The words of a group that are no number and no share."""
    first, last = told.match.span("lead")
    while first < last and told.chunks[first].letter in _ROUGHLY:
        first += 1
    return told.words(first, last)


def _without_office(told: ToldChunks) -> str:
    return f"{told.of('what')} {told.of('rest')}"


def _holding(told: ToldChunks) -> str:
    holds = told.first_of("verb") in _HOLDING
    return f"{told.of('who')} memuat {told.of('rest')}" if holds else ""


def _from_to(told: ToldChunks) -> str:
    return f"{told.of('of')} {told.of('turn')} {told.of('ends')}"


def _raised(told: ToldChunks) -> str:
    way = _RAISED.get(told.first_of("way"), "")
    return f"{told.of('of')} {way} {told.of('ends')}" if way else ""


def _past(told: ToldChunks) -> str:
    past = told.first_of("than") in _PAST
    return f"{told.of('of')} lebih dari {told.of('limit')}" if past else ""


def _most_beside(told: ToldChunks) -> str:
    number = told.chunks[told.match.start("many")].number
    share = "persentase " if number is not None and number.unit == PERCENT else ""
    return f"{share}{told.of('most')} pada {told.of('row')}" if share else ""


def _nearly(told: ToldChunks) -> str:
    near = told.first_of("near") in _NEARLY
    return f"{told.of('of')} belum {told.of('state')}" if near else ""


def _failing(told: ToldChunks) -> str:
    how = _FAILING.get(told.first_of("how"), "")
    return f"{told.of('name')} {how} {told.of('state')}" if how else ""


def _for_reason(told: ToldChunks) -> str:
    return f"{told.of('some')} {told.of('state')}"


def _wanting(told: ToldChunks) -> str:
    wanted = told.first_of("wants") in _WANTING and "lagi" in told.said.texts
    return f"Realisasi kurang {told.of('gap')} dari target" if wanted else ""


def _apart(told: ToldChunks) -> str:
    of_target = told.chunks[told.match.start("of")].payload == "target"
    apart = told.first_of("apart") in _APART and of_target
    return f"Selisih realisasi dengan target {told.of('gap')}" if apart else ""


def _mostly(told: ToldChunks) -> str:
    """Most of something, of which a careless hand means the largest part."""
    mostly = told.first_of("most") in _MOSTLY
    return f"Lebih dari sepertiga {told.of('rest')}" if mostly else ""


def _had(told: ToldChunks) -> str:
    had = told.first_of("had") in _HAD
    return f"{told.of('some')} berada di {told.of('one')}" if had else ""


def _in_percent(told: ToldChunks) -> str:
    """A share in words, told with its number: lebih dari separuh indikator tercapai."""
    number = told.chunks[told.match.start("share")].number
    said = told.of("share")
    if number is None or number.unit != PERCENT or number.value.denominator != 1 or "%" in said:
        return ""
    return f"{told.of('than')} {number.value} persen {told.of('rest')}"


def _but_one(told: ToldChunks) -> str:
    but = told.first_of("but") in _BUT
    return f"Kecuali {told.of('name')}, semua {told.of('what')}" if but else ""


_NAMED: Final = "[RxgPU]{1,4}"
_FORMS: Final[tuple[tuple[re.Pattern[str], Told], ...]] = (
    # A dengan realisasi 0,98 belum tercapai
    (pattern(r"[bcx]{0,2}I(?P<aside>Pp[cP]?q[Nxb]?),?c{0,2}n?c?v[ct]{0,2}"), _without_aside),
    # target 3.500 orang berhasil dilewati
    (pattern(r"(?P<of>p)[cP]?q[NIxb]{1,3}(?P<state>c?n?c?v)[ct]{0,2}"), _target_without_figure),
    # masih ada 96 penghuni yang sidik jarinya belum terekam
    (
        pattern(
            r"[cw]{0,4}(?P<many>q)N(?:c(?P<row>R)(?P<not>n[cV]{0,2})"
            r"|c?(?P<un>n[cV]{0,2})(?P<its>R))t?"
        ),
        _missing,
    ),
    # delapan pasien TB seluruhnya berobat
    (pattern(r"c?(?P<many>q)(?P<row>R)e[cVvPxN]{0,20}"), _all_of_row),
    # pagu berubah dari A menjadi B, bertambah C
    (
        pattern(r"(?P<of>[pI][IOKt]?)[cPt]?[Va](?P<ends>dqcq)[cy,]{1,3}(?P<turn>a)(?P<by>q)"),
        _turned,
    ),
    # A menerima lebih banyak pengaduan daripada B
    (
        pattern(
            rf"(?P<one>{_NAMED})(?P<has>[wpVx])(?P<turn>a)(?P<what>[INx]{{1,2}})k(?P<other>{_NAMED})"
        ),
        _more_of,
    ),
    # sampel dari kapal lebih tinggi daripada sampel dari dermaga
    (
        pattern(
            r"(?P<head>[cI]?)x{0,2}[dP]?(?P<one>R)(?:c?I)?c?(?P<turn>a)"
            r"k[cI]?x{0,2}[dP]?(?P<other>R)[ct]{0,4}"
        ),
        _one_than_other,
    ),
    # A menyumbang Rp16 miliar
    (pattern(rf"(?P<one>{_NAMED})(?P<has>[wpVx])(?P<many>q)[ct]{{0,3}}"), _money_of),
    # A menyerap tenaga kerja paling banyak; tenaga kerja paling banyak diserap A
    (pattern(rf"(?P<one>{_NAMED}?)(?P<has>[wpVx])(?P<what>[INx]{{1,3}})(?P<most>m)"), _most_of),
    (pattern(rf"(?P<what>[INx]{{1,3}})(?P<most>m)(?P<had>[wpVx])c?(?P<one>{_NAMED})"), _most_had),
    # A menyumbang separuh tenaga kerja, yakni 1.450 orang
    (
        pattern(
            rf"(?P<one>{_NAMED})(?P<has>[wpVx])[rqcXB]{{0,3}}(?P<what>[INx]{{1,3}}),c(?P<many>q[Nb]?)"
        ),
        _so_many_of,
    ),
    # kegiatan kantor berjumlah enam
    (pattern(r"(?P<what>b)O(?P<rest>[cw].{0,80})"), _without_office),
    # laporan ini memuat penjelasan atas 11 indikator
    (pattern(r"(?P<who>[DO]c?t?)(?P<verb>[wVx])x{1,2}P(?P<rest>qb.{0,80})"), _holding),
    # gangguan turun hampir separuh, dari 11 kejadian menjadi 8 kejadian
    (pattern(r"(?P<of>[^,]{1,3}?)(?P<turn>a)[rBX]q[Nb]?,(?P<ends>dq.{0,80})"), _from_to),
    # target A dinaikkan dari 80 pada 2022 menjadi 88 pada 2024
    (pattern(r"(?:PD,)?(?P<of>pI)(?P<way>V)(?P<ends>dq[Nb]?P?tcq[Nb]?P?t)"), _raised),
    # jumlah kejadian melampaui delapan kejadian
    (pattern(r"(?P<of>[pI]O?)(?P<than>v)(?P<limit>q[NI]?)"), _past),
    # kelompok A mencatat 88 persen, tertinggi di antara empat kelompok
    (
        pattern(r"(?:[cxN]?(?P<row>[RIK])[^,q]{0,3})(?P<many>q)[Nb]?,c?(?P<most>m).{0,80}"),
        _most_beside,
    ),
    # nilai 84 hampir menyamai target
    (pattern(r"(?P<of>[pI]O?)q?[Nb]?(?P<near>r)(?P<state>v)[ct]{0,2}"), _nearly),
    # tiga perempat lebih, tepatnya 76 persen, temuan selesai
    (
        pattern(
            r"(?=[^,]{0,20}[qrXB])(?P<lead>[^,;:]{1,4}),[xc]?(?P<exact>q)(?P<unit>[Nxb]?),?"
            r"(?P<rest>[^,;:q]{1,60})"
        ),
        _exactly,
    ),
    # kegagalan A mencapai target menjadi catatan
    (pattern(r"c?(?P<how>x)(?P<name>I)[cP]?(?P<state>v).{0,80}"), _failing),
    # lima indikator perlu dikejar karena belum tercapai
    (pattern(r"[ch]{0,2}(?P<some>[qez]b)c[xVw]{1,5}j(?P<state>c?n?c?v)"), _for_reason),
    # butuh 1,7 poin lagi untuk mencapai target
    (pattern(r"c?(?P<wants>[xwVnc])(?P<gap>q[Nxb]?)[xcP]{0,3}v"), _wanting),
    # selisih dengan target tinggal 0,7 poin
    (pattern(r"(?P<apart>x)[Pc](?P<of>p)[xch]{0,2}(?P<gap>q[Nxb]?)"), _apart),
    # lebih dari separuh tenaga kerja diserap A
    (pattern(rf"(?P<some>[cBX]?q?[INx]{{1,3}})(?P<had>[wpVx])c?(?P<one>{_NAMED})"), _had),
    # lebih dari separuh indikator belum tercapai
    (pattern(r"(?P<than>B)(?P<share>q)(?P<rest>bc?n?c?v.{0,80})"), _in_percent),
    # sebagian besar pegawai berpendidikan SMA
    (pattern(r"(?P<most>X)(?P<rest>[xNIRVcPUw]{2,6})"), _mostly),
    # semua indikator tercapai, kecuali A
    (pattern(r"[Xe](?P<what>bc?v),?(?P<but>x)(?P<name>I(?:gI)?)"), _but_one),
)
