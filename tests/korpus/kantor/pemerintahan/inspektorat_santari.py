"""An inspectorate of a regency: belanja by jenis, four below target, one just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
    k.identitas("Inspektorat Daerah Kabupaten Ulu Santari", "Inspektorat Ulu Santari", (2021, 2026))
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya kualitas pengawasan intern",
        "Meningkatnya penyelesaian hasil pengawasan dan pencegahan korupsi",
        "Meningkatnya akuntabilitas kinerja inspektorat",
    )
    audit = k.ukuran(
        "IT.1",
        one,
        "Persentase Objek Pengawasan yang Diaudit Sesuai Rencana",
        "Objek diaudit",
        "92 94 90/88.5 88/89",
    )
    k.menurut_triwulan(
        audit,
        "Wilayah",
        "Objek pengawasan menurut wilayah inspektur pembantu",
        "Objek Direncanakan",
        "Diaudit",
        Wilayah_Satu="8/8 10/9 12/12 10/9",
        Wilayah_Dua="9/8 11/10 12/11 8/7",
        Wilayah_Tiga="7/6 9/9 10/9 9/8",
        Wilayah_Empat="6/5 8/7 9/7 7/6",
    )
    terbit = k.ukuran(
        "IT.2",
        one,
        "Jumlah Laporan Hasil Pengawasan yang Diterbitkan",
        "Laporan hasil pengawasan",
        "120 125 115/118 110/104",
        satuan="laporan",
        realisasi="126",
    )
    waktu = k.ukuran(
        "IT.3",
        one,
        "Rata-Rata Waktu Penyelesaian Laporan Audit",
        "Waktu penyelesaian laporan",
        "15 14 17/16 20/21",
        satuan="hari",
        polaritas="turun",
        realisasi="15",
    )
    apip = k.ukuran(
        "IT.4",
        one,
        "Nilai Kapabilitas APIP",
        "Kapabilitas APIP",
        "3.2 3.3 3.1/3.05 3/3",
        satuan="nilai",
        realisasi="3.12",
    )
    rekomendasi = k.ukuran(
        "IT.5",
        two,
        "Persentase Rekomendasi yang Ditindaklanjuti",
        "Rekomendasi ditindaklanjuti",
        "85 87 83/81 80/78.4",
    )
    k.menurut(
        rekomendasi,
        "Sumber rekomendasi",
        "Tindak lanjut rekomendasi menurut sumber",
        "Rekomendasi",
        "Ditindaklanjuti",
        Pemeriksaan_BPK=("160", "148"),
        Inspektorat_provinsi=("60", "51"),
        Inspektorat_kabupaten=("280", "231"),
    )
    setor = k.ukuran(
        "IT.6",
        two,
        "Nilai Kerugian Daerah yang Disetor Kembali",
        "Kerugian disetor",
        "2.4 2.6 2/2.25 1.8/1.5",
        satuan="miliar rupiah",
        realisasi="1.95",
    )
    lewat = k.ukuran(
        "IT.7",
        two,
        "Jumlah Pengaduan yang Melewati Batas Waktu Penanganan",
        "Pengaduan lewat waktu",
        "4 3 6/7 8/8",
        satuan="pengaduan",
        polaritas="turun",
        realisasi="5",
    )
    lhkpn = k.ukuran(
        "IT.8",
        two,
        "Persentase Wajib Lapor yang Menyampaikan LHKPN Tepat Waktu",
        "LHKPN tepat waktu",
        "98 99 97/98.5 95/93",
    )
    k.menurut(
        lhkpn,
        "Golongan wajib lapor",
        "Penyampaian LHKPN menurut golongan wajib lapor",
        "Wajib Lapor",
        "Tepat Waktu",
        Pimpinan_tinggi=("30", "30"),
        Administrator=("150", "148"),
        Bendahara=("70", "68"),
        Auditor=("50", "49"),
    )
    sakip = k.ukuran(
        "IT.9",
        three,
        "Nilai Evaluasi SAKIP Inspektorat",
        "Nilai SAKIP",
        "78 80 76/76.4 74/72.8",
        satuan="nilai",
        realisasi="79.56",
    )
    k.biaya(
        "Penyelenggaraan Pengawasan Intern",
        **{audit: (900, 855), terbit: (400, 388), waktu: (200, 190)},
    )
    k.biaya("Pendampingan dan Asistensi", **{apip: (500, 450)})
    k.biaya("Pemantauan Tindak Lanjut", **{rekomendasi: (350, 339), setor: (250, 228)})
    k.biaya("Pencegahan Korupsi dan Penanganan Pengaduan", **{lewat: (300, 276), lhkpn: (100, 99)})
    k.biaya("Penunjang Urusan Pemerintahan Daerah", **{sakip: (5000, 4925)})
    k.jenis(1, j52=(1380, 1319), j53=(120, 114))
    k.jenis(2, j52=(500, 450))
    k.jenis(3, j52=(560, 529), j53=(40, 38))
    k.jenis(4, j52=(400, 375))
    k.jenis(5, j51=(3800, 3762), j52=(1000, 970), j53=(200, 193))
    k.seksi("wilayah", "Inspektur Pembantu Wilayah", audit, terbit, waktu)
    k.seksi("evaluasi", "Subbagian Analisis dan Evaluasi", apip, rekomendasi, setor)
    k.seksi("khusus", "Inspektur Pembantu Khusus", lewat, lhkpn)
    k.seksi("sekretariat", "Sekretariat", sakip)
    k.pegawai(
        "Pegawai menurut unit dan jabatan",
        "Sekretariat, Desember 2025",
        "Unit",
        "Auditor",
        "Pengawas pemerintahan",
        "Pelaksana",
        Wilayah_Satu=(6, 3, 1),
        Wilayah_Dua=(5, 4, 2),
        Wilayah_Tiga=(5, 2, 1),
        Wilayah_Empat=(4, 3, 1),
        Sekretariat=(2, 1, 14),
    )
    columns = {"a": audit, "b": terbit, "c": waktu, "d": apip, "e": rekomendasi}
    k.perjanjian("2025-01-22", **columns, f=setor, g=lewat, h=lhkpn, i=sakip)
    k.set(RUANG, pagu_awal="7600000000", pagu_lalu="7400000000")
    k.revisi("400000000", tanggal="2025-08-19")
    return k.laporan
