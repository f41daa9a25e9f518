"""Offices that a text puts in the place of the one that reports; one it works with is no such."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.text.frame import without_frame
from lkjip_desktop.domain.temuan.text.kantor import (
    APART,
    REGIONS,
    SAME_NAMED,
    OfficeMention,
    OfficeName,
    OfficeWord,
    office_words,
)
from lkjip_desktop.domain.temuan.text.kantor_bertanggung_jawab import (
    STAFF,
    is_accounting,
    is_unrelated,
    runs_of,
)

_SENTENCE: Final = pattern(r"(?<=[.!?;:])\s|\n")
_KELAS: Final = pattern(r"(?:i|ii|iii|iv)[abc]?|khusus")
MOST: Final = 3
"""Words of a place."""
_WHEN: Final = word_set("bulan induk keliling pembantu periode semester tahun triwulan")
"""Words of a title that are no place."""


_ABOVE: Final = frozenset({"pusat", "provinsi", "republik"})
"""Behind what an office is, these make it the one above."""


_Wrong = Callable[[Sequence[OfficeWord], OfficeMention, OfficeName], bool]


def foreign_in_prose(text: str, kantor: OfficeName) -> tuple[str, ...]:
    """Other offices that a text lets account for the performance."""
    return _foreign(text, kantor, is_accounting)


def foreign_in_caption(text: str, kantor: OfficeName) -> tuple[str, ...]:
    """Other offices whose building, people or work a caption shows as the own."""
    return _foreign(text, kantor, is_shown)


@lru_cache(maxsize=20_000)
def _foreign(text: str, kantor: OfficeName, wrong: _Wrong) -> tuple[str, ...]:
    if not kantor.tempat:
        return ()
    found, low = list[str](), text.casefold()
    begin = ("kelas", *{kind[0] for kind in kantor.jenis})
    if not any(word in low for word in begin):
        return ()
    for framed in _SENTENCE.split(APART.sub(r"\1\2", text)):
        low = framed.casefold()
        if not any(word in low for word in begin):
            continue
        sentence = without_frame(framed)
        words = office_words(sentence)
        found += (
            sentence[words[item.first].start : words[item.last - 1].end]
            for item in _named(sentence, words, kantor)
            if wrong(words, item, kantor)
        )
    return tuple(dict.fromkeys(found))


def _named(sentence: str, words: list[OfficeWord], kantor: OfficeName) -> Iterator[OfficeMention]:
    """Offices in a sentence of another class or in another town than the one that reports."""
    at, begin = 0, {kind[0] for kind in kantor.jenis}
    classed = any(word.plain == "kelas" for word in words)
    while at < len(words):
        may_begin = words[at].plain in begin or (classed and words[at].is_name)
        item = _at(sentence, words, at, kantor) if may_begin else None
        if item is None:
            at += 1
        else:
            yield from [item] if _is_other(words, item, kantor) else []
            at = item.last


def _at(
    sentence: str, words: list[OfficeWord], at: int, kantor: OfficeName
) -> OfficeMention | None:
    """The office whose name begins with this word."""
    plain = [word.plain for word in words[at : at + 12]]
    kinds = (kind for kind in kantor.jenis if tuple(plain[: len(kind)]) == kind)
    kind = next(kinds, None)
    if kind is None and words[at].is_name and "kelas" in plain[1:6]:
        kind = tuple(plain[: plain.index("kelas")])
        named = all(word.is_name for word in words[at : at + len(kind)])
        if not named or any(own[0] in kind[1:] for own in kantor.jenis):
            return None
        own = False
    elif kind is None:
        return None
    else:
        own = True
    place = at + len(kind)
    classed = place + 1 < len(words) and words[place].plain == "kelas"
    classed = classed and bool(_KELAS.fullmatch(words[place + 1].plain))
    if not classed and not own:
        return None
    above = words[place].plain if place < len(words) else ""
    if above in _ABOVE and above not in kantor.nama.casefold():
        return None
    first = last = place + 2 if classed else place
    most = max(MOST, len(kantor.tempat)) + (above in REGIONS)
    while last < len(words) and last - first < most and words[last].is_name:
        if sentence[words[last - 1].end : words[last].start] != " " or words[last].plain in _WHEN:
            break
        last += 1
    bare = not classed and len(kind) == 1 and kind not in _short_kinds(kantor)
    return OfficeMention(at, last, own, classed, bare) if last > first else None


def _short_kinds(kantor: OfficeName) -> frozenset[tuple[str, ...]]:
    """Kinds in one word that stand for a longer one, as PN does for Pengadilan Negeri."""
    longer = [kind for kind in kantor.jenis if len(kind) > 1]
    begun = {kind[0] for kind in longer}
    return frozenset(k for k in kantor.jenis if len(k) == 1 and longer and k[0] not in begun)


def _is_other(words: Sequence[OfficeWord], item: OfficeMention, kantor: OfficeName) -> bool:
    plain = [word.plain for word in words[item.first : item.last]]
    here = kantor.tempat in runs_of(plain, len(kantor.tempat))
    if not here or not item.sejenis or _is_other_region(plain, kantor):
        return True
    kelas = plain[plain.index("kelas") + 1] if item.berkelas else kantor.kelas
    return bool(kantor.kelas) and kelas != kantor.kelas


def _is_other_region(words: Iterable[str], kantor: OfficeName) -> bool:
    """Whether an office is of the town of the same name as the regency, or the other way round."""
    return bool(kantor.daerah) and bool((SAME_NAMED & {*words}) - kantor.daerah)


AROUND: Final = word_set(
    "bagan blok dapur depan gedung gerbang halaman hunian jajaran kamar kantor kegiatan klinik"
    " nama organisasi papan pegawai pintu poliklinik ruang struktur suasana utama"
)
"""What a caption may name of an office and mean the one that reports."""
_MEASURED: Final = word_set(
    "anggaran belanja capaian dan diagram grafik indikator kinerja pagu pengukuran perjanjian"
    " perkembangan rata realisasi rencana sasaran serapan tabel target"
)
"""What a table or a picture shows of the office that reports alone."""
_PLACES: Final = frozenset({"aula", "gedung", "halaman", "kantor", "lobi", "loket", "ruang"})
_MEETING: Final = word_set(
    "antara bersama dari dengan dihadiri hibah ke kerja koordinasi kunjungan lomba magang"
    " mengikuti menghadiri menerima menjadi narasumber oleh pelatihan rapat serah sosialisasi studi"
    " tamu undangan"
)
"""Words of a caption that may show another office as a guest or a host."""


_ROUTINE: Final = frozenset({"jaga", *STAFF})
_GIVING: Final = word_set(
    "bantuan donor hibah monitoring pemindahan penerimaan pengawalan penitipan penjemputan"
    " penyerahan titipan verifikasi"
)
"""What another office may do here by itself."""


def _is_routine(before: Sequence[str], every: set[str]) -> bool:
    """Whether a caption shows what the people of an office do, and nobody beside them."""
    last = len(before) - 1 - before[::-1].index("oleh") if "oleh" in before else -1
    staff = last > 0 and bool(before[last + 1 :]) and before[-1] in _ROUTINE
    return staff and (_MEETING - {"oleh"} | _GIVING).isdisjoint(every)


_SERVED: Final = frozenset({"antrean", "layanan", "pelayanan", "suasana"})
"""What a caption begins with that shows how an office serves."""
_AT_HOME: Final = frozenset(
    {
        "bimbingan", "pembagian", "pemeriksaan", "pendaftaran", "pengobatan", "penyajian",
        "perawatan", "perekaman", *_PLACES,
    }
)  # fmt: skip
"""The same of what is done in the own office, where nothing tells of another."""

_ON_SITE: Final = frozenset({"lapangan", "rujukan", "setempat", "teknis"})
"""What is done at another office, or for it."""


def is_shown(words: Sequence[OfficeWord], item: OfficeMention, _: OfficeName) -> bool:
    """Whether the office that is named is what the picture shows."""
    before = [word.plain for word in words[: item.first]]
    if before[-2:] in (["kantor", "kami"], ["satker", "kami"], ["instansi", "kami"]):
        return words[item.first].start - words[item.first - 1].end > 1
    every = {word.plain for word in words}
    served = item.sejenis and before[-1:] == ["di"] and before[0] in _SERVED
    if served and _MEETING.isdisjoint(every):
        return True
    home = item.sejenis and before[-1:] == ["di"] and before[0] in _AT_HOME
    if home and (_MEETING | _GIVING | _ON_SITE).isdisjoint(every) and is_unrelated(every):
        return True
    if _is_routine(before, every):
        return True
    if not item.sejenis or item.berkelas:
        own = AROUND.issuperset(before) or (bool(before) and _MEASURED.issuperset(before))
        return item.sejenis and own and _MEETING.isdisjoint(every)
    if not before or not _MEETING.isdisjoint(every):
        return False
    if item.hanya_jenis:
        return "organisasi" in before and AROUND.issuperset(before)
    beside = before[-1] in _PLACES or not STAFF.isdisjoint(before[-2:])
    return beside or AROUND.issuperset(before)
