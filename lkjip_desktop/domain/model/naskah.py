"""The places of written text in a report: sections of its chapters, aspects of an indikator."""

from __future__ import annotations

import re
from typing import Final

from lkjip_desktop.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class Tempat:
    """A place of text: the code stored in `narasi.tempat`, its heading, the part it stands in."""

    kode: str
    judul: str
    bagian: str
    """Code of `setting.BAGIAN_LAPORAN`."""
    opsional: bool = False
    """Whether the section is printed only where the office wrote it or put something into it."""


NASKAH = (
    Tempat("kata_pengantar", "Kata Pengantar", "kata_pengantar"),
    Tempat("pernyataan_reviu", "Pernyataan Telah Direviu", "pernyataan_reviu"),
    Tempat("ikhtisar_eksekutif", "Ikhtisar Eksekutif", "ikhtisar_eksekutif"),
    Tempat("dasar_hukum", "Dasar Hukum", "bab_1", opsional=True),
    Tempat("tugas_fungsi", "Tugas dan Fungsi", "bab_1"),
    Tempat("struktur_organisasi", "Struktur Organisasi", "bab_1"),
    Tempat("peran_strategis", "Peran Strategis", "bab_1"),
    Tempat("isu_strategis", "Isu Strategis", "bab_1"),
    Tempat("sistematika", "Sistematika Penyajian", "bab_1"),
    Tempat("visi_misi", "Visi, Misi, dan Arah Kebijakan", "bab_2", opsional=True),
    Tempat("rencana_strategis", "Rencana Strategis", "bab_2"),
    Tempat("kriteria_iku", "Kriteria Indikator Kinerja Utama", "bab_2", opsional=True),
    Tempat("rencana_kerja_anggaran", "Rencana Kerja dan Anggaran", "bab_2"),
    Tempat("perjanjian_kinerja", "Perjanjian Kinerja", "bab_2"),
    Tempat("pengukuran_kinerja", "Pengukuran Kinerja", "bab_2"),
    Tempat("tujuan_pemantauan", "Tujuan Pemantauan dan Evaluasi", "bab_2", opsional=True),
    Tempat("sistem_pelaporan", "Sistem Pelaporan Kinerja", "bab_2", opsional=True),
    Tempat("evaluasi_tahun_lalu", "Tindak Lanjut Evaluasi Tahun Lalu", "bab_3", opsional=True),
    Tempat("capaian_kinerja", "Capaian Kinerja", "bab_3"),
    Tempat("keluaran", "Keluaran Kegiatan", "bab_3", opsional=True),
    Tempat("realisasi_anggaran", "Realisasi Anggaran", "bab_3"),
    Tempat("simpulan", "Simpulan", "bab_4"),
    Tempat("langkah_ke_depan", "Langkah ke Depan", "bab_4"),
)
"""Texts of chapters (`narasi.indikator` is None) in the order they are printed."""

ASPEK = (
    Tempat("analisis", "Penyebab keberhasilan atau kegagalan", "bab_3"),
    Tempat("kendala", "Kendala", "bab_3"),
    Tempat("tindak_lanjut", "Tindak lanjut", "bab_3"),
    Tempat("program", "Program dan kegiatan penunjang", "bab_3"),
)
"""Texts of an indikator, in the order they are written.

Kendala and tindak lanjut are numbered lists whose items belong together by number.
"""

_ITEM: Final = re.compile(r" {0,3}(?:\d{1,9}[.)]|[-*+])\s+")


def items(text: str) -> tuple[str, ...]:
    """The items of a list, in Markdown and without their numbers; other text is one item."""
    found: list[list[str]] = []
    for line in text.strip().splitlines():
        start = _ITEM.match(line)
        if start or not found:
            found.append([line[start.end() :] if start else line])
        else:
            found[-1].append(line.strip())
    return tuple("\n".join(lines).strip() for lines in found)
