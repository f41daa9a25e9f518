"""What people call the kinds of rows and their columns, in Indonesian, as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lkjip_desktop.domain.model.column import ColumnKind
from lkjip_desktop.domain.model.entity import Entity, column

JENIS: Final[Mapping[str, tuple[str, str]]] = {
    "laporan": ("Data laporan", "Laporan"),
    "satker": ("Data satuan kerja", "Satuan kerja"),
    "pejabat": ("Pejabat", "Pejabat"),
    "subsie": ("Seksi", "Seksi"),
    "penandatangan": ("Penanda tangan", "Penanda tangan"),
    "jenjang": ("Jenjang", "Rencana strategis"),
    "tujuan": ("Tujuan", "Rencana strategis"),
    "sasaran": ("Sasaran", "Sasaran"),
    "indikator": ("Indikator", "Indikator"),
    "nilai_indikator": ("Angka indikator", "Indikator"),
    "target_periode": ("Target triwulan", "Indikator"),
    "tutup_periode": ("Penutupan triwulan", "Laporan"),
    "indikator_renstra": ("Indikator renstra", "Rencana strategis"),
    "target_renstra": ("Target renstra", "Rencana strategis"),
    "tautan_renstra": ("Tautan ke renstra", "Rencana strategis"),
    "perjanjian_kinerja": ("Perjanjian kinerja", "Perjanjian kinerja"),
    "butir": ("Butir", "Perjanjian kinerja"),
    "tautan_butir": ("Tautan ke perjanjian kinerja", "Perjanjian kinerja"),
    "rincian": ("Tabel rincian", "Rincian"),
    "pemakaian": ("Pemakaian tabel rincian", "Rincian"),
    "baris": ("Baris", "Rincian"),
    "nilai_baris": ("Angka baris", "Rincian"),
    "kegiatan": ("Kegiatan", "Anggaran"),
    "alokasi": ("Alokasi", "Anggaran"),
    "nilai_alokasi": ("Realisasi anggaran", "Anggaran"),
    "revisi_pagu": ("Revisi pagu", "Anggaran"),
    "capaian_lalu": ("Capaian tahun lalu", "Perbandingan"),
    "standar": ("Standar nasional", "Perbandingan"),
    "tabel": ("Tabel", "Naskah"),
    "kolom_tabel": ("Kolom tabel", "Naskah"),
    "baris_tabel": ("Baris tabel", "Naskah"),
    "sel_tabel": ("Isi tabel", "Naskah"),
    "narasi": ("Teks", "Naskah"),
    "narasi_periode": ("Teks triwulan", "Naskah"),
    "kendala": ("Kendala", "Kendala dan tindak lanjut"),
    "aksi": ("Rencana aksi", "Rencana aksi"),
    "nilai_aksi": ("Angka rencana aksi", "Rencana aksi"),
    "bukti": ("Bukti dukung", "Bukti dukung"),
    "komentar": ("Catatan", "Catatan"),
    "belanja": ("Belanja", "Anggaran"),
    "nilai_belanja": ("Realisasi belanja", "Anggaran"),
    "edisi": ("Edisi", "Laporan"),
    "gambar": ("Gambar", "Naskah"),
    "lampiran": ("Lampiran", "Lampiran"),
    "surat_pengantar": ("Surat pengantar", "Surat pengantar"),
    "pengaturan": ("Pengaturan", "Pengaturan"),
    "pengesampingan": ("Temuan yang dikesampingkan", "Temuan"),
}
"""For each kind what one row is called, and under which heading rows stand without an indikator."""

_KOLOM: Final[Mapping[str, str]] = {
    "aksi.gabung": "Gabungan triwulan",
    "isian": "Isi saat itu",
    "komentar.alamat": "Isian yang dimaksud",
    "komentar.induk": "Catatan yang dijawab",
    "komentar.tempat": "Nama tempatnya",
    "alasan": "Alasan",
    "alokasi.pagu": "Pagu alokasi",
    "atasan": "Atasan",
    "asal": "Tindak lanjut tahun lalu",
    "banyaknya": "Banyaknya",
    "berkas": "Isi berkas",
    "bukti.laman": "Alamat (tautan)",
    "bukti.nama": "Nama berkas",
    "bukti.tempat": "Tempat menyimpan",
    "bukti.uraian": "Bukti",
    "cara": "Cara menghitung",
    "contoh": "Tanda contoh",
    "definisi": "Definisi",
    "dicetak": "Tanda dicetak",
    "dihitung": "Ikut dihitung",
    "gabung": "Gabungan periode",
    "gabung_baris": "Gabungan persentase baris",
    "gabung_pembanding": "Gabungan kolom pembanding",
    "gabung_realisasi": "Gabungan kolom realisasi",
    "gambar.keterangan": "Keterangan gambar",
    "hasil": "Hasil yang diketik",
    "induk": "Induk",
    "instansi": "Kementerian atau lembaga",
    "jabatan": "Jabatan",
    "jumlah": "Jumlah",
    "kaki_jumlah": "Baris jumlah",
    "kaki_rata_rata": "Baris rata-rata",
    "kendala.uraian": "Kendala",
    "kepada": "Kepada",
    "keterangan": "Keterangan",
    "kolom_kelompok": "Judul kolom kelompok",
    "kolom_pembanding": "Judul kolom pembanding",
    "kolom_realisasi": "Judul kolom realisasi",
    "kolom_uraian": "Judul kolom uraian",
    "kop": "Kop surat",
    "laman": "Laman",
    "lebar": "Lebar gambar",
    "luar": "Pejabat dari luar",
    "nama_pendek": "Nama pendek",
    "nilai_alokasi.realisasi": "Realisasi anggaran",
    "nip": "NIP",
    "oleh": "Nama",
    "pagu_awal": "Pagu awal",
    "pagu_lalu": "Pagu awal tahun lalu",
    "pejabat.mulai": "Mulai menjabat",
    "pengisian_anggaran": "Pengisian anggaran",
    "pejabat.selesai": "Selesai menjabat",
    "pihak_kedua": "Pihak kedua",
    "pihak_pertama": "Pihak pertama",
    "realisasi_anggaran": "Realisasi anggaran",
    "renstra_akhir": "Tahun akhir renstra",
    "renstra_awal": "Tahun awal renstra",
    "rumus": "Rumus perhitungan",
    "sebutan": "Sebutan",
    "sidik": "Sidik isi",
    "sisi": "Pihak yang mencatat",
    "selesai": "Tanda selesai",
    "subsie": "Seksi",
    "sumber_data": "Sumber data",
    "surel": "Surel",
    "target_atas": "Batas atas target",
    "telepon": "Telepon",
    "tenggat": "Tenggat",
    "tempat_tujuan": "Tempat tujuan",
    "terkunci": "Kunci laporan",
    "urutan": "Urutan",
    "versi": "Versi",
    "wajib": "Tanda wajib",
}
"""What a column is called, by `kind.column` or by column; others are called by their own name."""


def column_words(kind: type[Entity], name: str) -> str:
    """What people call a column of this kind."""
    told = _KOLOM.get(f"{kind.KIND}.{name}") or _KOLOM.get(name)
    if told:
        return told
    item = column(kind, name)
    if item.kind is ColumnKind.LINK and item.reference:
        return JENIS[item.reference][0]
    return name.replace("_", " ").capitalize()


PILIHAN: Final[Mapping[str, str]] = {
    "": "sama dengan indikator",
    "51": "belanja pegawai",
    "52": "belanja barang",
    "53": "belanja modal",
    "57": "belanja bantuan sosial",
    "awal": "awal",
    "angka": "angka",
    "baris_terakhir": "baris terakhir",
    "bulan": "setiap bulan",
    "diketik": "diketik",
    "jumlah": "jumlah",
    "jumlah_per_jumlah": "jumlah dibagi jumlah",
    "rata_rata_berbobot": "rata-rata berbobot",
    "kembali": "pengembalian bagian",
    "kolom": "dari kolom yang digabung",
    "kumulatif": "kumulatif, yang terakhir dipakai",
    "naik": "makin tinggi makin baik",
    "perjanjian_kinerja": "perjanjian kinerja",
    "persentase": "rata-rata persentase periode",
    "perubahan": "perubahan",
    "rata_rata": "rata-rata",
    "rata_rata_aktif": "rata-rata periode yang ada kejadiannya",
    "rata_rata_persentase": "rata-rata persentase baris",
    "rata_rata_realisasi": "rata-rata realisasi",
    "rentang": "di dalam rentang",
    "selesai": "penyelesaian",
    "tahun": "setahun sekali",
    "tarik": "penarikan",
    "terakhir": "posisi terakhir",
    "triwulan": "setiap triwulan",
    "turun": "makin rendah makin baik",
}
"""What a choice is called where it is not simply its code."""


def choice_words(value: str) -> str:
    return PILIHAN.get(value, value.replace("_", " "))
