"""What only the office that reports has or is in its report: its people, its matters, its account.

Another office of the same kind that is told of so stands in its place, unless a word of the
sentence makes it a partner, a neighbour, a sender, a receiver or one to compare with.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from lkjip_desktop.domain.pattern import pattern

_RELATED: Final = pattern(
    r"\b(?:(?:di|me|ter|per|pe|ber)?(?:pindah\w*|mindah\w*|titip\w*|nitip\w*|limpah\w*|pinjam\w*"
    r"|rujuk\w*|bantu\w+|mbantu\w*|alih\w*|koordinasi\w*|adopsi\w*|batas\w*|banding\w*)"
    r"|(?:di|ter|per)bantu\b|delegasi\w*|mutasi\w*|rotasi|studi|tiru|meniru|mencontoh|contoh|percontohan|belajar"
    r"|kunjungan|tetangga|sana|sini|sama|bersama|berdampingan|mitra|turut|mantan|semula|sebelum\w*"
    r"|asal\w*|acuan|gabungan|undangan|mengundang|diundang|narasumber|dahulu|dulu|cabang|berdiri"
    r"|daripada|adapun|sedangkan|sementara|lain|lainnya|masing|antara|tamu|menerima"
    r"|menurut|mengikuti|terdekat|sekitar\w*|dukungan|hibah|kiriman|dikirim|berasal|usulan)\b"
)
"""Words of an office that is told of as another one."""
_TOWARDS: Final = frozenset(
    {
        "bersama", "dan", "dari", "daripada", "dengan", "ke", "kepada", "lewat", "maupun",
        "melalui", "menuju", "oleh", "sampai", "seperti", "serta", "terhadap", "untuk",
    }
)  # fmt: skip
"""Words right before an office that is not the one of which is told."""
_PEOPLE: Final = frozenset(
    {"aparatur", "hakim", "insan", "jajaran", "jaksa", "karyawan", "pegawai", "personel", "staf"}
)
_EVERY: Final = frozenset({"besar", "segenap", "seluruh", "semua"})
_PRAISED: Final = frozenset({"dedikasi", "kasih", "keras", "penghargaan", "pengabdian", "sungguh"})
_MATTERS: Final = (
    ("wujud", "tanggung", "jawab"), ("bentuk", "tanggung", "jawab"), ("susunan", "organisasi"),
    ("struktur", "organisasi"), ("visi",), ("misi",), ("visi", "dan", "misi"),
    ("pagu", "anggaran"), ("pagu",), ("target", "kinerja"), ("sasaran", "kinerja"),
    ("perjanjian", "kinerja", "kepala"), ("menyadari", "pelayanan"), ("menyadari", "kinerja"),
    ("menyadari", "layanan"), ("rencana", "strategis"), ("sasaran", "strategis"),
)  # fmt: skip
"""What an office is told to have; a report tells it of its own."""
_LIVING: Final = frozenset({"menghuni", "mendiami"})
_SHOWN: Final = frozenset(
    {"membuktikan", "memperlihatkan", "menandakan", "menggambarkan", "menunjukkan"}
)
_RESULTS: Final = frozenset({"capaian", "hasil", "keberhasilan", "pencapaian", "prestasi"})
_BEING: Final = frozenset({"adalah", "merupakan"})
_UNITS: Final = frozenset({"instansi", "satuan", "unit"})
_FEW: Final = 4


def is_unrelated(words: Iterable[str]) -> bool:
    """Whether no word of a sentence makes an office in it another one that is told of."""
    return _RELATED.search(" ".join(words)) is None


def is_own(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Whether an office between these words of a sentence is told of as the one that reports."""
    every = (*before, *behind)
    if not is_unrelated(every) or (before and before[-1] in _TOWARDS):
        return False
    last = before[-1] if before else ""
    report = any(_is_report(before, at) for at, word in enumerate(before) if word == "ini")
    near = before[-_FEW:]
    people = last in _PEOPLE and not _EVERY.isdisjoint(before[-_FEW - 2 :])
    if report or (people and not _PRAISED.isdisjoint(before)):
        return True
    if any(tuple(before[-len(matter) :]) == matter for matter in _MATTERS):
        return not people
    if last == "bahwa" and before[-2:-1] and before[-2] in _SHOWN:
        return not _RESULTS.isdisjoint(before[:_FEW])
    if last in _LIVING:
        return not _EVERY.isdisjoint(before)
    unit = not _UNITS.isdisjoint(behind[1:_FEW]) and behind[0] in _BEING
    return unit and not _EVERY.intersection(near) and len(before) <= _FEW + 1


def _is_report(before: Sequence[str], at: int) -> bool:
    """Whether "ini" stands behind the name of this report."""
    return before[at - 1] in {"laporan", "lkjip", "lakip"} or tuple(
        before[max(0, at - 2) : at]
    ) == (
        "laporan",
        "kinerja",
    )
