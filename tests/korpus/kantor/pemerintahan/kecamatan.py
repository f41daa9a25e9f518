"""A subdistrict: six villages, two indikator below target, one kegiatan that spent little."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas("Kecamatan Tanjung Ria", "Kecamatan Tanjung Ria", (2021, 2026))
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya kualitas pelayanan administrasi terpadu kecamatan",
        "Meningkatnya ketenteraman dan ketertiban umum",
        "Meningkatnya kinerja pemerintahan kelurahan",
    )
    ikm = k.ukuran(
        "K.1",
        one,
        "Indeks Kepuasan Masyarakat terhadap Pelayanan Kecamatan",
        "IKM",
        "85 86 84/83.9 82/82.7",
        satuan="indeks",
        realisasi="86.4",
    )
    surat = k.ukuran(
        "K.2",
        one,
        "Persentase Permohonan Administrasi yang Selesai Tepat Waktu",
        "Permohonan tepat waktu",
        "92 94 90/93.5 88/89.2",
    )
    k.menurut(
        surat,
        "Jenis permohonan",
        "Permohonan administrasi menurut jenis",
        "Permohonan",
        "Selesai Tepat Waktu",
        Surat_pindah=("640", "612"),
        Surat_keterangan_usaha=("480", "451"),
        Legalisasi_dokumen=("880", "859"),
    )
    banjir = k.ukuran(
        "K.3",
        two,
        "Jumlah Kejadian Banjir Permukiman",
        "Kejadian banjir",
        "6 5 8/9 10/11",
        satuan="kejadian",
        polaritas="turun",
        realisasi="4",
    )
    lapor = k.ukuran(
        "K.4",
        three,
        "Persentase Laporan Bulanan Kelurahan yang Disampaikan Tepat Waktu",
        "Laporan kelurahan",
        "95 96 93/87.5 90/91.67",
    )
    k.menurut(
        lapor,
        "Kelurahan",
        "Laporan bulanan menurut kelurahan",
        "Laporan Wajib",
        "Tepat Waktu",
        Ria_Barat=("12", "12"),
        Ria_Timur=("12", "12"),
        Muara_Pinang=("12", "11"),
        Batu_Karang=("12", "9"),
        Sungai_Nipah=("12", "12"),
        Bukit_Sawo=("12", "9"),
    )
    warga = k.ukuran(
        "K.5",
        three,
        "Jumlah Warga yang Mengikuti Musyawarah Perencanaan Pembangunan",
        "Peserta musrenbang",
        "450 480 420/436 400/402",
        satuan="orang",
        realisasi="412",
    )
    pajak = k.ukuran(
        "K.6",
        three,
        "Penerimaan Pajak Bumi dan Bangunan Perdesaan dan Perkotaan",
        "Penerimaan PBB",
        "3200 3400 3000/2985 2800/2870",
        satuan="juta rupiah",
        realisasi="3344",
    )
    k.biaya("Pelayanan Pemerintahan Kecamatan", **{ikm: (250, 241), surat: (420, 403)})
    k.biaya("Ketenteraman dan Ketertiban Umum", **{banjir: (260, 182)})
    k.biaya("Pemberdayaan Masyarakat Kelurahan", **{lapor: (180, 171), warga: (320, 318)})
    k.biaya("Penunjang Urusan Pemerintahan", **{pajak: (1570, 1538)})
    k.seksi("pem", "Seksi Pemerintahan", ikm, surat, pajak)
    k.seksi("trantib", "Seksi Ketenteraman dan Ketertiban", banjir)
    k.seksi("pmk", "Seksi Pemberdayaan Masyarakat", lapor, warga)
    k.perjanjian("2024-01-15", a=ikm, b=surat, c=banjir, d=lapor, e=warga, f=pajak)
    k.set(RUANG, pagu_awal="2850000000", pagu_lalu="2700000000")
    k.revisi("150000000", tanggal="2024-09-02")
    return k.laporan
