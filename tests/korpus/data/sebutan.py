"""True data sets of names: of people, papers, tables, units and the office itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import cast

from lkjip_desktop.domain.model.entity import Entity, Pejabat, Subsie, Tabel
from tests.korpus.data.case import Case, case
from tests.korpus.kasus import baru, dasar, jalur, sisipkan

_UCAPAN = (
    ("kendala", "Pegawai yang menangani bagian ini pindah tugas pada pertengahan tahun."),
    ("kendala", "Jaringan internet sering terputus sehingga data terlambat masuk."),
    ("tindak_lanjut", "Jadwal kerja disusun kembali bersama para pelaksana."),
    ("tindak_lanjut", "Alat cadangan disiapkan dan petugas dilatih memakainya."),
    ("analisis", "Hasil ini didukung oleh kerja sama yang baik dengan para pemangku kepentingan."),
    ("program", "Pendampingan pelaksana, pemeliharaan alat, dan perbaikan tata kerja."),
)


def teks() -> Iterator[Case]:
    """A text of an indikator written anew."""
    for contoh, kode in (("besar", "2A"), ("besar", "4A"), ("kecil", "1A"), ("terkoreksi", "2A")):
        for aspek, words in _UCAPAN:
            path = f"narasi/{kode}/{aspek}"
            if path in jalur(contoh):
                yield case(contoh, f"{aspek} {kode} ditulis ulang", (path, "teks", words))


_NIP = ("198503152008011002", "197907212003121001", "199012052014022003", "196808171990031004")


def nip() -> Iterator[Case]:
    """A whole number of a civil servant in place of the zeros."""
    for contoh, jabatan in (
        ("besar", "Kepala Subbagian Tata Usaha"),
        ("kecil", "Kepala Seksi Pengujian"),
        ("terkoreksi", "Kepala Sub Seksi Pengelolaan"),
    ):
        for nip in _NIP:
            yield case(contoh, f"{jabatan} {nip}", (f"pejabat/{jabatan}", "nip", nip))


def pejabat() -> Iterator[Case]:
    """Another rank, another day of taking office."""
    for contoh, jabatan, name, content in (
        ("besar", "Kepala Subbagian Tata Usaha", "pangkat", "Penata Tingkat I, III/d"),
        ("besar", "Kepala Seksi Lalu Lintas Kapal", "pangkat", "Penata, III/c"),
        ("besar", "Kepala Seksi Fasilitas Pelabuhan", "mulai", "2024-02-01"),
        ("besar", "Kepala Seksi Keselamatan Pelayaran", "mulai", "2025-03-03"),
        ("besar", "Direktur Jenderal Layanan Pelabuhan", "mulai", "2022-10-10"),
        ("kecil", "Kepala Seksi Pengujian", "pangkat", "Penata Muda Tingkat I, III/b"),
        ("kecil", "Kepala Seksi Pengujian", "mulai", "2021-06-01"),
        ("kecil", "Direktur Mutu Perairan", "mulai", "2023-01-09"),
        ("terkoreksi", "Kepala Sub Seksi Pengelolaan", "mulai", "2020-09-14"),
        ("terkoreksi", "Kepala Sub Seksi Pelayanan Tahanan", "pangkat", "Penata, III/c"),
    ):
        words = f"{jabatan}: {name} {content}"
        yield case(contoh, words, (f"pejabat/{jabatan}", name, content))


def pelaksana() -> Iterator[Case]:
    """Officials who act for another: in a vacant post, or for some days."""
    jabatan = "Kepala Seksi Pengujian"
    kepala = cast("Pejabat", jalur("kecil")[f"pejabat/{jabatan}"])
    for sebutan, mulai, selesai, until in (
        ("Plt.", "2025-07-01", None, "2025-06-30"),
        ("Plt.", "2024-02-01", "2024-06-30", None),
        ("Plh.", "2025-03-03", "2025-03-14", None),
        ("Plt.", None, None, None),
    ):
        acting = Pejabat(
            baru("plt", sebutan, mulai), nama="Nama Pejabat", nip="0" * 18, jabatan=jabatan,
            sebutan=sebutan, mulai=mulai, selesai=selesai, urutan="z",
        )  # fmt: skip
        begun = "2024-07-01" if selesai == "2024-06-30" else "2023-01-02"
        settled = replace(kepala, mulai=begun, selesai=until)
        headed = [
            replace(row, kepala=acting.id)
            for row in dasar("kecil").daftar(Subsie)
            if row.kepala == kepala.id and until
        ]
        yield "kecil", f"{sebutan} {mulai} sampai {selesai}", (settled, acting, *headed)


def tanggal() -> Iterator[Case]:
    """Another day of the letter or of an agreement, still in time."""
    for contoh, path, days in (
        ("besar", "surat_pengantar", ("2026-01-30", "2026-02-06", "2026-02-27")),
        ("kecil", "surat_pengantar", ("2026-01-23", "2026-02-09", "2026-02-25")),
        ("besar", "perjanjian_kinerja/awal", ("2025-01-10", "2025-01-24", "2025-01-30")),
        ("besar", "perjanjian_kinerja/perubahan", ("2025-06-30", "2025-08-01", "2025-10-13")),
        ("kecil", "perjanjian_kinerja/awal", ("2025-01-09", "2025-01-20", "2025-01-31")),
        ("kecil", "revisi_pagu/2025-08-12", ("2025-07-01", "2025-09-30")),
        ("terkoreksi", "revisi_pagu/2022-06-20", ("2022-06-27", "2022-07-04")),
    ):
        for day in days:
            yield case(contoh, f"{path} bertanggal {day}", (path, "tanggal", day))


def surat() -> Iterator[Case]:
    """Another number, number of copies, remark or wording of the covering letter."""
    for contoh, name, content in (
        ("besar", "nomor", "KU.02/114/KPP-MK/2026"),
        ("besar", "banyaknya", "3 (tiga) berkas"),
        ("besar", "keterangan", "Untuk menjadi bahan evaluasi."),
        ("kecil", "nomor", "B-27/BPMA/PR.04/02/2026"),
        ("kecil", "banyaknya", "1 (satu) bundel"),
        ("kecil", "tempat_tujuan", "Jakarta"),
        ("terkoreksi", "nomor", "W18.PAS.PAS13-UM.01.01-702"),
        ("terkoreksi", "banyaknya", "2 (dua) eksemplar"),
    ):
        yield case(contoh, f"surat: {name} {content}", ("surat_pengantar", name, content))


def kantor() -> Iterator[Case]:
    """Another address, telephone or site of the office."""
    for contoh, name, content in (
        ("besar", "alamat", "Jalan Mercusuar Nomor 17, Muara Kencana"),
        ("besar", "telepon", "(000) 123456"),
        ("besar", "laman", "kpp.contoh.example"),
        ("kecil", "alamat", "Jalan Hulu Nomor 2, Tanjung Seruni"),
        ("kecil", "surel", "tu@contoh.example"),
        ("terkoreksi", "telepon", "(000) 654321"),
    ):
        yield case(contoh, f"satker: {name}", ("satker", name, content))


def kop() -> Iterator[Case]:
    """The name of the office as letterheads write it: in two lines, in full, with the parent."""
    for contoh, kop in (
        ("besar", "KANTOR PELAYANAN PELABUHAN\nKELAS I MUARA KENCANA"),
        ("besar", "KANTOR PELAYANAN PELABUHAN LAUT KELAS I MUARA KENCANA"),
        ("kecil", "KEMENTERIAN PERAIRAN\nBPMA TANJUNG SERUNI"),
        ("kecil", "PEMERINTAH PROVINSI\nBALAI PENGUJIAN MUTU AIR"),
    ):
        yield case(contoh, f"kop {kop}", ("satker", "kop", kop))
    for contoh, kota in (("besar", "Jakarta"), ("kecil", "Bandung"), ("terkoreksi", "Samarinda")):
        yield case(contoh, f"surat dari {kota}", ("satker", "kota", kota))


def satuan() -> Iterator[Case]:
    """Another name of the unit, everywhere alike."""
    for kode, renstra, nama, satuan in (
        ("1B", "SS1.2", "Jumlah Kecelakaan Kapal di Wilayah Pelabuhan", "kasus"),
        ("6A", "SO1.1", "Jumlah Dokumen Perencanaan dan Pelaporan Tepat Waktu", "berkas"),
    ):
        yield case(
            "besar",
            f"{kode} dalam {satuan}",
            (f"indikator/{kode}", "satuan", satuan),
            (f"indikator_renstra/{renstra}", "satuan", satuan),
            (f"butir/awal/{nama}", "satuan", satuan),
            (f"butir/perubahan/{nama}", "satuan", satuan),
            *(
                (path, "satuan", satuan)
                for path in jalur("besar")
                if path.startswith(f"rincian/{kode}/")
            ),
        )


def judul() -> Iterator[Case]:
    """Another title of a table or picture, of this year or of none."""
    for contoh, tempat, words in (
        ("besar", "judul_rincian.2A", "Kapal yang dilayani menurut jenisnya"),
        ("besar", "judul_rincian.4A", "Hasil survei menurut unsur"),
        ("besar", "kolom_realisasi.2A", "Dilayani tepat waktu"),
        ("besar", "tabel.struktur_organisasi", "Pegawai menurut jabatan"),
        ("besar", "gambar.3B", "Kapal keruk di alur pelayaran"),
        ("kecil", "judul_rincian.1C", "Suhu ruang simpan"),
        ("kecil", "tabel.isu_strategis", "Sampel menurut asal"),
        ("kecil", "gambar.1A", "Pengambilan sampel air sungai"),
        ("terkoreksi", "tabel.struktur_organisasi", "Petugas menurut regu jaga"),
        ("terkoreksi", "gambar.3A", "Penyiapan makanan di dapur"),
    ):
        yield contoh, f"{tempat}: {words}", sisipkan(contoh, tempat, words)


def nama_lain() -> Iterator[Case]:
    """The same name as documents spell it: capitals, strokes, small words, the sign for percent."""
    for contoh, path, name, content in (
        ("besar", "indikator_renstra/SS1.1", "nama", "Indeks kelancaran pelayanan pelabuhan"),
        ("besar", "indikator_renstra/SP2.1", "nama", "Persentase kapal laik laut"),
        (
            "besar",
            "butir/perubahan/Persentase Kapal yang Laik Laut",
            "nama",
            "Persentase Kapal Laik Laut",
        ),
        ("besar", "indikator_renstra/SP1.2", "nama", "Rata-rata waktu tunggu kapal"),
        ("kecil", "indikator_renstra/SK1.2", "nama", "Jumlah kecelakaan kerja pada laboratorium"),
        ("besar", "indikator_renstra/SP2.1", "nama", "% kapal laik laut"),
        ("besar", "indikator_renstra/SP2.1", "satuan", "persen"),
        (
            "kecil",
            "butir/awal/Persentase Sampel Air yang Selesai Diuji Tepat Waktu",
            "satuan",
            "Persen",
        ),
        ("besar", "indikator_renstra/SO1.1", "satuan", "Dokumen"),
        (
            "besar",
            "sasaran/renstra/SS1",
            "nama",
            "Meningkatnya Kelancaran dan Keselamatan Angkutan Laut di Wilayah Pelabuhan",
        ),
    ):
        yield case(contoh, f"{path}: {name} {content}", (path, name, content))


def deret() -> Iterator[Case]:
    """Two tables of the same, of this year and of the one before."""
    for contoh, tahun in (("besar", 2025), ("kecil", 2025), ("terkoreksi", 2022)):
        rows: list[Entity] = []
        for year in (tahun - 1, tahun):
            made = sisipkan(contoh, "tabel.isu_strategis", f"Jumlah pegawai tahun {year}")
            rows += [replace(row, id=f"{row.id}-{year}") for row in made if isinstance(row, Tabel)]
        yield contoh, "jumlah pegawai dua tahun", tuple(rows)


SEBUTAN: tuple[Callable[[], Iterator[Case]], ...] = (
    teks,
    nip,
    pejabat,
    tanggal,
    surat,
    kantor,
    satuan,
    judul,
    nama_lain,
    pelaksana,
    kop,
    deret,
)
