"""True data sets: an example changed a little, so that an inspector would still accept it.

Each function yields cases of one sort; a figure that is drawn is drawn from a seed of its own,
so that a new case changes none of the others.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from typing import NamedTuple, cast

from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import (
    Baris,
    CapaianLalu,
    Entity,
    Indikator,
    NilaiBaris,
    Pejabat,
    RevisiPagu,
    Rincian,
    Standar,
    Subsie,
    Tabel,
    TautanRenstra,
    keyed_id,
)
from lkjip_desktop.domain.number.figure import to_canonical
from tests.korpus.data.layanan import SEGAR
from tests.korpus.kasus import baru, changes_of, dasar, jalur, lines, sisipkan, ubah

Change = tuple[str, str, CellValue]


class DataBenar(NamedTuple):
    """A true data set: the rows put into an example, and in words what they are."""

    id: str
    contoh: str
    nama: str
    rows: tuple[Entity, ...]


def data_benar() -> Iterator[DataBenar]:
    """Every true data set, in an order that stays."""
    for sort in _SORTS:
        for number, (contoh, nama, rows) in enumerate(sort(), 1):
            yield DataBenar(f"{sort.__name__.strip('_')}-{number:02}", contoh, nama, rows)
    for line in lines("data_benar.tsv"):
        rows = ubah(line["contoh"], changes_of(line["isi"]))
        yield DataBenar(line["id"], line["contoh"], line["nama"], rows)


Case = tuple[str, str, tuple[Entity, ...]]


def _case(contoh: str, nama: str, *changes: Change) -> Case:
    return contoh, nama, ubah(contoh, changes)


def _figure(contoh: str, path: str, name: str) -> int:
    return int(Fraction(getattr(jalur(contoh)[path], name)))


_KAPAL = "nilai_baris/2A/Kapal menurut jenis/{}/2025"
_ADUAN = "nilai_baris/4B/Pengaduan menurut saluran/{}/2025"
_TEMUAN = "nilai_baris/5A/Temuan menurut jenis/{}/2025"
_AIR = "nilai_baris/1A/Sampel menurut jenis air/{}/2025-T{}"
_ROWS = (
    (_KAPAL, ("Kapal barang", "Kapal penumpang", "Kapal perikanan")),
    (_ADUAN, ("Loket", "Telepon", "Surel")),
    (_TEMUAN, ("Dokumen kapal", "Alat keselamatan", "Awak kapal")),
)


def _hasil_baris() -> Iterator[Case]:
    """One or two units more or fewer are done, out of as many as before."""
    for pattern, names in _ROWS:
        for name in names:
            path = pattern.format(name)
            done = _figure("besar", path, "realisasi")
            for step in (-2, -1, 1):
                words = f"{name}: {done + step} selesai, semula {done}"
                yield _case("besar", words, (path, "realisasi", str(done + step)))


def _hasil_triwulan() -> Iterator[Case]:
    """A quarter in which one or two samples were done later or earlier."""
    for name, quarters in (("Air sumur", 4), ("Air sungai", 4), ("Air minum isi ulang", 3)):
        for quarter in range(1, quarters + 1):
            path = _AIR.format(name, quarter)
            done = _figure("kecil", path, "realisasi")
            words = f"{name} triwulan {quarter}: {done - 1} tepat waktu"
            yield _case("kecil", words, (path, "realisasi", str(done - 1)))


def _sampel_masuk() -> Iterator[Case]:
    """As many samples more came in as were done more."""
    for name, quarters in (("Air sumur", 4), ("Air sungai", 4)):
        for quarter in range(1, quarters + 1):
            path = _AIR.format(name, quarter)
            came, done = (_figure("kecil", path, at) for at in ("pembanding", "realisasi"))
            more = random.Random(path).randint(1, 6)
            yield _case(
                "kecil",
                f"{name} triwulan {quarter}: {more} sampel lebih banyak",
                (path, "pembanding", str(came + more)),
                (path, "realisasi", str(done + more)),
            )


def _suhu() -> Iterator[Case]:
    """A tenth of a degree warmer, still inside the range."""
    for room in ("Ruang simpan utama", "Ruang simpan kedua"):
        for quarter in range(1, 5):
            path = f"nilai_baris/1C/Suhu rata-rata ruang simpan/{room}/2025-T{quarter}"
            warmer = Fraction(jalur("kecil")[path].realisasi) + Fraction(1, 10)
            shown = to_canonical(warmer)
            yield _case("kecil", f"{room} triwulan {quarter}: {shown}", (path, "realisasi", shown))


_SERAP_BESAR = (
    ("Patroli Perairan Pelabuhan/1B", 4),
    ("Pengerukan Alur/3B", 9),
    ("Layanan Perkantoran/6C", 7),
    ("Pemeriksaan Kelaiklautan/3A", 3),
    ("Pemeriksaan Kelaiklautan/5A", 1),
    ("Operasi Tertib Bandar/5B", 2),
    ("Operasi Tertib Bandar/5C", 1),
    ("Layanan Kedatangan dan Keberangkatan Kapal/2A", 4),
    ("Layanan Kedatangan dan Keberangkatan Kapal/2B", 1),
)


def _serapan() -> Iterator[Case]:
    """A little less of a line of the budget is spent."""
    for name, millions in _SERAP_BESAR:
        path = f"nilai_alokasi/{name}/2025"
        spent = _figure("besar", path, "realisasi") - millions * 1_000_000
        yield _case("besar", f"{name} terserap {spent}", (path, "realisasi", str(spent)))
    for name in ("Pengujian Mutu Air/1A", "Pengujian Mutu Air/1B", "Pemeliharaan Laboratorium/1C"):
        for quarter in range(1, 5):
            path = f"nilai_alokasi/{name}/2025-T{quarter}"
            spent = _figure("kecil", path, "realisasi") - 135_000
            words = f"{name} triwulan {quarter} terserap {spent}"
            yield _case("kecil", words, (path, "realisasi", str(spent)))


def _revisi_pagu() -> Iterator[Case]:
    """A further revision, spread to one kegiatan and to its indikator in full."""
    for contoh, kegiatan, kode, day, amount in (
        ("kecil", "Pemeliharaan Laboratorium", "1C", "2025-10-02", 6_000_000),
        ("kecil", "Pemeliharaan Laboratorium", "1C", "2025-11-10", -4_000_000),
        ("kecil", "Pemeliharaan Laboratorium", "1C", "2025-04-21", 2_500_000),
        ("besar", "Patroli Perairan Pelabuhan", "1B", "2025-10-06", 20_000_000),
        ("besar", "Patroli Perairan Pelabuhan", "1B", "2025-11-03", -15_000_000),
        ("besar", "Pengerukan Alur", "3B", "2025-12-01", 50_000_000),
        ("besar", "Layanan Perkantoran", "6C", "2025-08-14", 75_000_000),
    ):
        yield _revisi(contoh, kegiatan, kode, day, amount)


def _revisi(contoh: str, kegiatan: str, kode: str, day: str, amount: int) -> Case:
    line, share = f"kegiatan/{kegiatan}", f"alokasi/{kegiatan}/{kode}"
    rows = ubah(
        contoh,
        [
            (line, "pagu", str(_figure(contoh, line, "pagu") + amount)),
            (share, "pagu", str(_figure(contoh, share, "pagu") + amount)),
        ],
    )
    revisi = RevisiPagu(
        baru("revisi", contoh, kegiatan, day),
        tanggal=day,
        kegiatan=rows[0].id,
        jumlah=str(amount),
        alasan="Penyesuaian kebutuhan kegiatan",
        urutan="z",
    )
    return contoh, f"revisi {amount} untuk {kegiatan}", (*rows, revisi)


def _target() -> Iterator[Case]:
    """Another target, in the plan and in the report alike; the agreement follows the report."""
    for kode, renstra, target in (
        ("1A", "SS1.1", "83"),
        ("1A", "SS1.1", "82.5"),
        ("2A", "SP1.1", "92.5"),
        ("2A", "SP1.1", "91.5"),
        ("2B", "SP1.2", "5.8"),
        ("3A", "SP2.1", "94.5"),
        ("4A", "SK1.1", "86"),
        ("5A", "SK2.1", "91"),
        ("5B", "SK2.2", "96"),
        ("6B", "SO1.2", "93.5"),
    ):
        yield _case(
            "besar",
            f"target {kode} {target}",
            (f"indikator/{kode}", "target", target),
            (f"target_renstra/{renstra}/2025", "target", target),
        )


def _target_tahun_lain() -> Iterator[Case]:
    """Another target of a later year."""
    for contoh, renstra, year, target in (
        ("besar", "SS1.1", 2029, "87"),
        ("besar", "SP1.2", 2029, "4.5"),
        ("besar", "SK1.1", 2026, "85.5"),
        ("besar", "SO1.2", 2027, "94.2"),
        ("kecil", "SK1.1", 2027, "92.5"),
        ("kecil", "SK1.1", 2029, "95"),
    ):
        path = f"target_renstra/{renstra}/{year}"
        yield _case(contoh, f"target {renstra} tahun {year}: {target}", (path, "target", target))


_UCAPAN = (
    ("kendala", "Pegawai yang menangani bagian ini pindah tugas pada pertengahan tahun."),
    ("kendala", "Jaringan internet sering terputus sehingga data terlambat masuk."),
    ("tindak_lanjut", "Jadwal kerja disusun kembali bersama para pelaksana."),
    ("tindak_lanjut", "Alat cadangan disiapkan dan petugas dilatih memakainya."),
    ("analisis", "Hasil ini didukung oleh kerja sama yang baik dengan para pemangku kepentingan."),
    ("program", "Pendampingan pelaksana, pemeliharaan alat, dan perbaikan tata kerja."),
)


def _teks() -> Iterator[Case]:
    """A text of an indikator written anew."""
    for contoh, kode in (("besar", "2A"), ("besar", "4A"), ("kecil", "1A"), ("terkoreksi", "2A")):
        for aspek, words in _UCAPAN:
            path = f"narasi/{kode}/{aspek}"
            if path in jalur(contoh):
                yield _case(contoh, f"{aspek} {kode} ditulis ulang", (path, "teks", words))


_NIP = ("198503152008011002", "197907212003121001", "199012052014022003", "196808171990031004")


def _nip() -> Iterator[Case]:
    """A whole number of a civil servant in place of the zeros."""
    for contoh, jabatan in (
        ("besar", "Kepala Subbagian Tata Usaha"),
        ("kecil", "Kepala Seksi Pengujian"),
        ("terkoreksi", "Kepala Sub Seksi Pengelolaan"),
    ):
        for nip in _NIP:
            yield _case(contoh, f"{jabatan} {nip}", (f"pejabat/{jabatan}", "nip", nip))


def _pejabat() -> Iterator[Case]:
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
        yield _case(contoh, words, (f"pejabat/{jabatan}", name, content))


def _tanggal() -> Iterator[Case]:
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
            yield _case(contoh, f"{path} bertanggal {day}", (path, "tanggal", day))


def _surat() -> Iterator[Case]:
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
        yield _case(contoh, f"surat: {name} {content}", ("surat_pengantar", name, content))


def _kantor() -> Iterator[Case]:
    """Another address, telephone or site of the office."""
    for contoh, name, content in (
        ("besar", "alamat", "Jalan Mercusuar Nomor 17, Muara Kencana"),
        ("besar", "telepon", "(000) 123456"),
        ("besar", "laman", "kpp.contoh.example"),
        ("kecil", "alamat", "Jalan Hulu Nomor 2, Tanjung Seruni"),
        ("kecil", "surel", "tu@contoh.example"),
        ("terkoreksi", "telepon", "(000) 654321"),
    ):
        yield _case(contoh, f"satker: {name}", ("satker", name, content))


def _tahun_lalu() -> Iterator[Case]:
    """The result of the year before is another one, near this year's."""
    for contoh, kode, realisasi in (
        ("besar", "1A", "81.9"),
        ("besar", "2A", "90.4"),
        ("besar", "3A", "95.1"),
        ("besar", "4A", "85.2"),
        ("besar", "5A", "90.3"),
        ("besar", "6B", "93.1"),
        ("besar", "2B", "6.1"),
        ("kecil", "1A", "88.2"),
        ("kecil", "1C", "4.4"),
    ):
        path = f"capaian_lalu/{kode}/2024"
        yield _case(contoh, f"{kode} tahun 2024: {realisasi}", (path, "realisasi", realisasi))


def _riwayat() -> Iterator[Case]:
    """One more year of history."""
    for contoh, kode, year, target, realisasi in (
        ("besar", "1A", 2022, "76", "77.1"),
        ("besar", "2A", 2022, "86", "86.2"),
        ("besar", "4A", 2022, "80", "81"),
        ("besar", "5A", 2023, "86", "87"),
        ("besar", "5B", 2023, "92", "92.3"),
        ("kecil", "1A", 2023, "86", "85.2"),
        ("kecil", "1B", 2023, "0", "0"),
    ):
        row = cast("Indikator", jalur(contoh)[f"indikator/{kode}"])
        key = keyed_id(dasar(contoh).ruang, CapaianLalu, row.id, year)
        made = CapaianLalu(key, indikator=row.id, tahun=year, target=target, realisasi=realisasi)
        yield contoh, f"riwayat {kode} tahun {year}", (made,)


def _standar_nasional() -> Iterator[Case]:
    """A national standard entered for an indikator."""
    for kode, nilai in (("1A", "80"), ("2A", "90"), ("3A", "94"), ("5A", "88"), ("6B", "92")):
        row = jalur("besar")[f"indikator/{kode}"]
        key = keyed_id(dasar("besar").ruang, Standar, row.id)
        made = Standar(key, indikator=row.id, nilai=nilai, sumber="Pedoman pelayanan")
        yield "besar", f"standar {kode} {nilai}", (made,)


def _baris_baru() -> Iterator[Case]:
    """A row more in a rincian."""
    for kode, judul, uraian, came, done in (
        ("2A", "Kapal menurut jenis", "Kapal wisata", "24", "24"),
        ("2A", "Kapal menurut jenis", "Kapal tunda", "50", "48"),
        ("4B", "Pengaduan menurut saluran", "Aplikasi", "12", "12"),
        ("5A", "Temuan menurut jenis", "Muatan", "20", "19"),
        ("5B", "Pelanggaran menurut jenis", "Melebihi kecepatan", "6", "6"),
    ):
        rincian = cast("Rincian", jalur("besar")[f"rincian/{kode}/{judul}"])
        row = Baris(baru("baris", kode, uraian), rincian=rincian.id, uraian=uraian, urutan="zz")
        key = keyed_id(dasar("besar").ruang, NilaiBaris, row.id, "2025")
        nilai = NilaiBaris(key, baris=row.id, periode="2025", pembanding=came, realisasi=done)
        yield "besar", f"{judul}: {uraian}", (row, nilai)


def _satuan() -> Iterator[Case]:
    """Another name of the unit, everywhere alike."""
    for kode, renstra, nama, satuan in (
        ("1B", "SS1.2", "Jumlah Kecelakaan Kapal di Wilayah Pelabuhan", "kasus"),
        ("6A", "SO1.1", "Jumlah Dokumen Perencanaan dan Pelaporan Tepat Waktu", "berkas"),
    ):
        yield _case(
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


def _judul() -> Iterator[Case]:
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


def _penghuni() -> Iterator[Case]:
    """Other numbers of people in the detail of a detention house."""
    for path, came, done in (
        ("nilai_baris/3M/Layanan lansia/Warga binaan lanjut usia/2022", "16", "15"),
        ("nilai_baris/3M/Layanan lansia/Warga binaan lanjut usia/2022", "14", "14"),
        ("nilai_baris/3L/Gangguan mental/Warga binaan dengan gangguan mental/2022", "11", "10"),
        ("nilai_baris/3N/Layanan disabilitas/Warga binaan penyandang disabilitas/2022", "4", "4"),
        ("nilai_baris/3K/Layanan maternal/Ibu hamil dan menyusui/2022", "5", "5"),
        ("nilai_baris/3G/Saluran pengaduan/Layanan SMS/2022", "101", "101"),
        ("nilai_baris/3G/Saluran pengaduan/Papan media informasi/2022", "15", "15"),
    ):
        yield _case(
            "terkoreksi",
            f"{path}: {done} dari {came}",
            (path, "pembanding", came),
            (path, "realisasi", done),
        )


_LAIK = "Persentase Kapal yang Laik Laut"
_SAMPEL = "Persentase Sampel Air yang Selesai Diuji Tepat Waktu"


def _nama_lain() -> Iterator[Case]:
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
        yield _case(contoh, f"{path}: {name} {content}", (path, name, content))


def _beberapa() -> Iterator[Case]:
    """An indikator that answers a second one of the plan, on another level and in another unit."""
    for contoh, kode, renstra in (
        ("besar", "6C", "SO1.1"),
        ("besar", "1A", "SP1.2"),
        ("besar", "4A", "SO1.2"),
        ("kecil", "1A", "SK1.2"),
    ):
        rows = jalur(contoh)
        key = (rows[f"indikator/{kode}"].id, rows[f"indikator_renstra/{renstra}"].id)
        link = TautanRenstra(keyed_id(dasar(contoh).ruang, TautanRenstra, *key), *key)
        yield contoh, f"{kode} menjawab juga {renstra}", (link,)


_BUTIR_4B = "butir/perubahan/Persentase Pengaduan yang Diselesaikan"
_TEMUAN_5A = "rincian/5A/Temuan menurut jenis"
_SUHU = "nilai_baris/1C/Suhu rata-rata ruang simpan/Ruang simpan utama"


def _ukuran() -> Iterator[Case]:
    """Small shares, goals that may be passed, headings of other years, quarters that grow."""
    growth = [
        (path, "nama", "Persentase Kenaikan Pengaduan Daring")
        for path in ("indikator/4B", "indikator_renstra/SK1.2", _BUTIR_4B)
    ]
    references = (
        "indikator/4B",
        _BUTIR_4B,
        *(f"target_renstra/SK1.2/{y}" for y in range(2025, 2030)),
    )
    growth += [(path, "target", "110") for path in references]
    quarters = [
        (_AIR.format("Air sungai", number), name, str(figure))
        for number, came, done in ((1, 60, 55), (2, 66, 60), (3, 75, 70), (4, 88, 84))
        for name, figure in (("pembanding", came), ("realisasi", done))
    ]
    cold = [
        (f"{_SUHU}/2025-T{number}", "realisasi", figure) for number, figure in ((1, "-1"), (2, "7"))
    ]
    for contoh, words, changes in (
        ("besar", "6C dalam bagian dari satu", [("capaian_lalu/6C/2024", "realisasi", "0.97")]),
        ("besar", "kenaikan melebihi 100 persen", growth),
        ("besar", "dari tahun lalu", [(_TEMUAN_5A, "kolom_pembanding", "Realisasi tahun 2024")]),
        ("besar", "dari nasional", [(_TEMUAN_5A, "kolom_pembanding", "Capaian nasional")]),
        ("besar", "hasil", [("rincian/4A/Nilai unsur pelayanan", "kolom_realisasi", "Capaian")]),
        ("kecil", "suhu di bawah nol", cold),
        ("kecil", "sampel naik setiap triwulan", quarters),
    ):
        yield contoh, words, ubah(contoh, changes)


def _lalu() -> Iterator[Case]:
    """Targets somewhat below what was reached, and of counts far below; a new plan's first year."""
    for contoh, words, changes in (
        ("besar", "2A sedikit di bawah tahun lalu", _both("2A", "SP1.1", "90")),
        ("besar", "5A sedikit di bawah tahun lalu", _both("5A", "SK2.1", "86")),
        ("besar", "dokumen dikurangi", _both("6A", "SO1.1", "4")),
        ("besar", "waktu tunggu dilonggarkan", _both("2B", "SP1.2", "6.4")),
        ("besar", "target 2024 dari rencana lama", (("capaian_lalu/2A/2024", "target", "89"),)),
        ("kecil", "realisasi 2024 tinggi", (("capaian_lalu/1A/2024", "realisasi", "99.1"),)),
    ):
        yield contoh, words, ubah(contoh, changes)


def _both(kode: str, renstra: str, target: str) -> tuple[Change, ...]:
    return (
        (f"indikator/{kode}", "target", target),
        (f"target_renstra/{renstra}/2025", "target", target),
    )


def _pelaksana() -> Iterator[Case]:
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


def _pelengkap() -> Iterator[Case]:
    """Tables beside the count, of capacity and posts that are passed."""
    path = "rincian/6C/Kehadiran pegawai"
    for left, right in (
        ("Kapasitas", "Penghuni"),
        ("Daya tampung", "Isi"),
        ("Formasi", "Pegawai"),
        ("Target kunjungan", "Kunjungan"),
        ("Laki-laki", "Perempuan"),
        ("Jumlah masuk", "Jumlah keluar"),
    ):
        yield _case(
            "besar",
            f"{right} melebihi {left}",
            (path, "kolom_pembanding", left),
            (path, "kolom_realisasi", right),
            ("nilai_baris/6C/Kehadiran pegawai/Pegawai tetap/2025", "realisasi", "9100"),
        )


def _kop() -> Iterator[Case]:
    """The name of the office as letterheads write it: in two lines, in full, with the parent."""
    for contoh, kop in (
        ("besar", "KANTOR PELAYANAN PELABUHAN\nKELAS I MUARA KENCANA"),
        ("besar", "KANTOR PELAYANAN PELABUHAN LAUT KELAS I MUARA KENCANA"),
        ("kecil", "KEMENTERIAN PERAIRAN\nBPMA TANJUNG SERUNI"),
        ("kecil", "PEMERINTAH PROVINSI\nBALAI PENGUJIAN MUTU AIR"),
    ):
        yield _case(contoh, f"kop {kop}", ("satker", "kop", kop))
    for contoh, kota in (("besar", "Jakarta"), ("kecil", "Bandung"), ("terkoreksi", "Samarinda")):
        yield _case(contoh, f"surat dari {kota}", ("satker", "kota", kota))


def _deret() -> Iterator[Case]:
    """Two tables of the same, of this year and of the one before."""
    for contoh, tahun in (("besar", 2025), ("kecil", 2025), ("terkoreksi", 2022)):
        rows: list[Entity] = []
        for year in (tahun - 1, tahun):
            made = sisipkan(contoh, "tabel.isu_strategis", f"Jumlah pegawai tahun {year}")
            rows += [replace(row, id=f"{row.id}-{year}") for row in made if isinstance(row, Tabel)]
        yield contoh, "jumlah pegawai dua tahun", tuple(rows)


_SORTS: tuple[Callable[[], Iterator[Case]], ...] = (
    _hasil_baris,
    _hasil_triwulan,
    _sampel_masuk,
    _suhu,
    _serapan,
    _revisi_pagu,
    _target,
    _target_tahun_lain,
    _teks,
    _nip,
    _pejabat,
    _tanggal,
    _surat,
    _kantor,
    _tahun_lalu,
    _riwayat,
    _standar_nasional,
    _baris_baru,
    _satuan,
    _judul,
    _penghuni,
    _nama_lain,
    _beberapa,
    _ukuran,
    _lalu,
    _pelaksana,
    _pelengkap,
    _kop,
    _deret,
    *SEGAR,
)
"""A new sort goes at the end."""
