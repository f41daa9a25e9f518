"""A small office of no place, whose every row is told apart at a glance."""

from lkjip_desktop.domain.model.entity import (
    Baris,
    DataLaporan,
    Indikator,
    NilaiBaris,
    Pejabat,
    PerjanjianKinerja,
    Rincian,
    Sasaran,
    Satker,
    Subsie,
    SuratPengantar,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Laporan

RUANG = "0b9f2a52-6f0c-4b8e-9d44-9c1f30a1c2d3"


def small_report() -> Laporan:
    """One section, one indikator with one rincian of two rows, an official who signs twice."""
    nilai = [
        NilaiBaris(keyed_id(RUANG, NilaiBaris, f"b{n}", "2031"), f"b{n}", "2031", str(n), f"{n}.5")
        for n in (1, 2)
    ]
    return Laporan(
        [
            DataLaporan(RUANG, tahun=2031, pagu_awal="1000000"),
            Satker("satker", nama="Kantor Contoh"),
            SuratPengantar("surat"),
            Pejabat("p1", nama="Nama Kepala", nip="0" * 18),
            Subsie("s1", kode="A", nama="Seksi A", kepala="p1"),
            Sasaran("t1", nama="Sasaran", urutan="i"),
            Indikator("i1", sasaran="t1", subsie="s1", nama="Indikator", target="80", urutan="i"),
            Indikator("i2", sasaran="t1", nama="Indikator lain", urutan="r"),
            PerjanjianKinerja("pk", pihak_pertama="p1", pihak_kedua="p1"),
            Rincian("r1", indikator="i1", judul="Rincian", urutan="i"),
            Baris("b1", rincian="r1", uraian="satu", urutan="i"),
            Baris("b2", rincian="r1", uraian="dua", urutan="r"),
            *nilai,
        ]
    )
