"""The places of written text in a report: sections of its chapters, aspects of an indikator."""

from __future__ import annotations

import re
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class TextPlace:
    """A place of text: the code stored in `narasi.tempat`, its heading, the part it stands in."""

    kode: str
    judul: str
    bagian: str
    """Code of `setting.BAGIAN_LAPORAN`."""
    opsional: bool = False
    """Whether the section is printed only where there is something in it, and can be hidden."""


NASKAH = (
    TextPlace("kata_pengantar", "Kata Pengantar", "kata_pengantar"),
    TextPlace("pernyataan_reviu", "Pernyataan Telah Direviu", "pernyataan_reviu"),
    TextPlace("ikhtisar_eksekutif", "Ikhtisar Eksekutif", "ikhtisar_eksekutif"),
    TextPlace("dasar_hukum", "Dasar Hukum", "bab_1", opsional=True),
    TextPlace("tugas_fungsi", "Tugas dan Fungsi", "bab_1"),
    TextPlace("struktur_organisasi", "Struktur Organisasi", "bab_1"),
    TextPlace("peran_strategis", "Peran Strategis", "bab_1"),
    TextPlace("isu_strategis", "Isu Strategis", "bab_1"),
    TextPlace("sistematika", "Sistematika Penyajian", "bab_1"),
    TextPlace("visi_misi", "Visi, Misi, dan Arah Kebijakan", "bab_2", opsional=True),
    TextPlace("rantai_perencanaan", "Dari RPJMN sampai Laporan Kinerja", "bab_2", opsional=True),
    TextPlace("rencana_strategis", "Rencana Strategis", "bab_2"),
    TextPlace("kriteria_iku", "Kriteria Indikator Kinerja Utama", "bab_2", opsional=True),
    TextPlace("dasar_hukum_indikator", "Dasar Hukum Indikator", "bab_2", opsional=True),
    TextPlace("rencana_kerja_anggaran", "Rencana Kerja dan Anggaran", "bab_2"),
    TextPlace("perjanjian_kinerja", "Perjanjian Kinerja", "bab_2"),
    TextPlace("pengukuran_kinerja", "Pengukuran Kinerja", "bab_2"),
    TextPlace("tujuan_pemantauan", "Tujuan Pemantauan dan Evaluasi", "bab_2", opsional=True),
    TextPlace("sistem_pelaporan", "Sistem Pelaporan Kinerja", "bab_2", opsional=True),
    TextPlace("capaian_kinerja", "Capaian Kinerja", "bab_3"),
    TextPlace("keluaran", "Keluaran Kegiatan", "bab_3", opsional=True),
    TextPlace("realisasi_anggaran", "Realisasi Anggaran", "bab_3"),
    TextPlace("evaluasi_tahun_lalu", "Tindak Lanjut Evaluasi Tahun Lalu", "bab_3", opsional=True),
    TextPlace("simpulan", "Simpulan", "bab_4"),
    TextPlace("langkah_ke_depan", "Langkah ke Depan", "bab_4"),
)
"""Texts of chapters (`narasi.indikator` is None) in the order they are printed."""

ASPEK = (
    TextPlace("analisis", "Penyebab keberhasilan atau kegagalan", "bab_3"),
    TextPlace("kendala", "Kendala", "bab_3"),
    TextPlace("tindak_lanjut", "Tindak lanjut", "bab_3"),
    TextPlace("program", "Program dan kegiatan penunjang", "bab_3"),
)
"""Texts of an indikator, in the order they are written.

Kendala and tindak lanjut are numbered lists whose items belong together by number.
"""

ASPEK_TRIWULAN = tuple(item for item in ASPEK if item.kode != "program")
"""Those that an indikator has in each quarter, too."""

NASKAH_TRIWULAN = (
    TextPlace("kata_pengantar", "Kata Pengantar", "kata_pengantar"),
    TextPlace("penutup", "Penutup", "penutup"),
)
"""Texts of an interim report (`narasi_periode.indikator` is None), of its last quarter."""

_ITEM: Final = pattern(r" {0,3}(?:\d{1,9}[.)]|[-*+])\s+")


_NUMBERED: Final = pattern(r"^ {0,3}\d{1,9}[.)][^\S\n]+(\S.*)", re.MULTILINE)


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


def without_step(kendala: str, steps: str) -> tuple[str, ...]:
    """The numbered kendala of a text without a tindak lanjut of their number; none without any.

    What is not numbered may answer all of them, or only say more of one.
    """
    answered = len(_NUMBERED.findall(steps))
    hurdles = _NUMBERED.findall(kendala) if answered else []
    return tuple(item.strip() for item in hurdles[answered:])


_WHEN: Final = pattern(r"(.*\S)\s*\(waktu:?\s+([^()]{1,40})\)\.?", re.DOTALL | re.IGNORECASE)


def step_and_time(step: str) -> tuple[str, str]:
    """A tindak lanjut and the time it names at its end, as "... (waktu: triwulan I 2023)"."""
    found = _WHEN.fullmatch(step.strip())
    if found is None:
        return step, ""
    when = found[2].strip()
    return f"{found[1].rstrip('.')}.", f"{when[:1].upper()}{when[1:]}"
