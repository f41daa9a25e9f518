"""Whether a caption shows the building, the people or the work of an office as the own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lkjip_desktop.domain.temuan.text.kantor import OfficeMention, OfficeName, OfficeWord
from lkjip_desktop.domain.temuan.text.kantor_bertanggung_jawab import STAFF
from lkjip_desktop.domain.temuan.text.milik_kantor import is_unrelated

AROUND: Final = frozenset(
    {
        "bagan", "blok", "dapur", "depan", "gedung", "gerbang", "halaman", "hunian", "jajaran",
        "kamar", "kantor", "kegiatan", "klinik", "nama", "organisasi", "papan", "pegawai", "pintu",
        "poliklinik", "ruang", "struktur", "suasana", "utama",
    }
)  # fmt: skip
"""What a caption may name of an office and mean the one that reports."""
_MEASURED: Final = frozenset(
    {
        "anggaran", "belanja", "capaian", "dan", "diagram", "grafik", "indikator", "kinerja",
        "pagu", "pengukuran", "perjanjian", "perkembangan", "rata", "realisasi", "rencana",
        "sasaran", "serapan", "tabel", "target",
    }
)  # fmt: skip
"""What a table or a picture shows of the office that reports alone."""
_PLACES: Final = frozenset({"aula", "gedung", "halaman", "kantor", "lobi", "loket", "ruang"})
_MEETING: Final = frozenset(
    {
        "antara", "bersama", "dari", "dengan", "dihadiri", "hibah", "ke", "kerja", "koordinasi",
        "kunjungan", "lomba", "magang", "mengikuti", "menghadiri", "menerima", "menjadi",
        "narasumber", "oleh", "pelatihan", "rapat", "serah", "sosialisasi", "studi", "tamu",
        "undangan",
    }
)  # fmt: skip
"""Words of a caption that may show another office as a guest or a host."""


_ROUTINE: Final = frozenset({"jaga", *STAFF})
_GIVING: Final = frozenset(
    {
        "bantuan", "donor", "hibah", "monitoring", "pemindahan", "penerimaan", "pengawalan",
        "penitipan", "penjemputan", "penyerahan", "titipan", "verifikasi",
    }
)  # fmt: skip
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
