"""A court: cases by quarter, all money in two kegiatan, four below target, two just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2022)
    k.identitas("Pengadilan Agama Kuala Sempadan", "PA Kuala Sempadan", (2020, 2024))
    one, two, three, four = k.sasaran_dua(
        "Sasaran Strategis",
        "Terwujudnya proses peradilan yang pasti, transparan, dan akuntabel",
        "Peningkatan efektivitas pengelolaan penyelesaian perkara",
        "Meningkatnya akses peradilan bagi masyarakat miskin dan terpinggirkan",
        "Meningkatnya kepatuhan terhadap putusan pengadilan",
    )
    waktu = k.ukuran(
        "S1.1",
        one,
        "Persentase Perkara yang Diselesaikan Tepat Waktu",
        "Perkara tepat waktu",
        "94 95 93/92.5 92/91",
    )
    k.menurut_triwulan(
        waktu,
        "Jenis perkara",
        "Penyelesaian perkara menurut jenis",
        "Perkara Diputus",
        "Tepat Waktu",
        Cerai_gugat="210/205 190/184 240/228 220/212",
        Cerai_talak="70/66 60/55 75/70 65/61",
        Permohonan="110/109 90/90 120/119 100/99",
        Waris_dan_ekonomi_syariah="12/7 10/6 16/9 12/6",
    )
    sisa = k.ukuran(
        "S1.2",
        one,
        "Persentase Sisa Perkara yang Diselesaikan",
        "Sisa perkara diselesaikan",
        "100 100 100/100 100/98.7",
        realisasi="100",
    )
    upaya = k.ukuran(
        "S1.3",
        one,
        "Persentase Perkara yang Tidak Mengajukan Upaya Hukum Banding",
        "Tidak banding",
        "97 97 96/97.4 96/96.2",
        realisasi="98.2",
    )
    puas = k.ukuran(
        "S1.4",
        one,
        "Indeks Kepuasan Pencari Keadilan",
        "Kepuasan pencari keadilan",
        "3.4 3.5 3.3/3.36 3.2/3.25",
        satuan="indeks",
        realisasi="3.57",
    )
    salinan = k.ukuran(
        "S2.1",
        two,
        "Persentase Salinan Putusan yang Dikirim kepada Para Pihak Tepat Waktu",
        "Salinan putusan tepat waktu",
        "96 97 95/94 94/92",
    )
    k.menurut(
        salinan,
        "Cara pengiriman",
        "Salinan putusan menurut cara pengiriman",
        "Salinan",
        "Tepat Waktu",
        Elektronik=("980", "972"),
        Jurusita=("440", "396"),
        Pos_tercatat=("180", "144"),
    )
    mediasi = k.ukuran(
        "S2.2",
        two,
        "Persentase Perkara yang Diselesaikan Melalui Mediasi",
        "Mediasi berhasil",
        "25 28 20/18.4 15/12",
    )
    k.menurut(
        mediasi,
        "Mediator",
        "Mediasi menurut mediator",
        "Perkara Dimediasi",
        "Berhasil",
        Mediator_hakim=("160", "24"),
        Mediator_bukan_hakim=("80", "24"),
    )
    daring = k.ukuran(
        "S2.3",
        two,
        "Jumlah Perkara yang Didaftarkan Secara Elektronik",
        "Perkara elektronik",
        "900 1000 700/640 400/310",
        satuan="perkara",
        realisasi="1080",
    )
    prodeo = k.ukuran(
        "S3.1",
        three,
        "Persentase Perkara Prodeo yang Diselesaikan",
        "Perkara prodeo",
        "100 100 100/100 98/97",
        realisasi="100",
    )
    keliling = k.ukuran(
        "S3.2",
        three,
        "Jumlah Sidang Keliling yang Diselenggarakan",
        "Sidang keliling",
        "24 26 20/16 18/6",
        satuan="kegiatan",
        realisasi="21",
    )
    posbakum = k.ukuran(
        "S3.3",
        three,
        "Jumlah Pencari Keadilan yang Memperoleh Layanan Pos Bantuan Hukum",
        "Layanan posbakum",
        "1200 1300 1100/1148 1000/920",
        satuan="orang",
        realisasi="1356",
    )
    eksekusi = k.ukuran(
        "S4.1",
        four,
        "Persentase Putusan yang Ditindaklanjuti dengan Eksekusi",
        "Eksekusi putusan",
        "60 65 55/50 50/45",
    )
    k.menurut(
        eksekusi,
        "Objek",
        "Permohonan eksekusi menurut objek",
        "Permohonan",
        "Dieksekusi",
        Tanah_dan_bangunan=("12", "5"),
        Hak_tanggungan=("9", "5"),
        Nafkah_anak=("4", "2"),
    )
    k.biaya_triwulan(
        "Peningkatan Manajemen Peradilan Agama",
        **{
            waktu: (90, "18 24 22 24"),
            salinan: (40, "8 10 9 11"),
            mediasi: (20, "2 4 4 5"),
            keliling: (150, "10 40 45 41"),
            prodeo: (60, "12 14 15 19"),
            posbakum: (120, "30 30 30 30"),
        },
    )
    k.biaya_triwulan(
        "Pembinaan Administrasi dan Keuangan",
        **{
            sisa: (30, "5 8 9 7"),
            upaya: (10, "1 3 3 2"),
            puas: (30, "4 8 6 12"),
            daring: (50, "9 13 12 15"),
            eksekusi: (4400, "980 1150 1090 1136"),
        },
    )
    k.seksi("gugatan", "Panitera Muda Gugatan", waktu, sisa, mediasi)
    k.seksi("mohon", "Panitera Muda Permohonan", prodeo, keliling)
    k.seksi("hukum", "Panitera Muda Hukum", upaya, puas, salinan, daring, posbakum)
    k.seksi("umum", "Subbagian Umum dan Keuangan", eksekusi)
    k.pegawai(
        "Pegawai menurut jabatan dan jenis kelamin",
        "Subbagian Kepegawaian, Desember 2022",
        "Jabatan",
        "Laki-laki",
        "Perempuan",
        Hakim=(6, 3),
        Panitera_dan_panitera_pengganti=(5, 6),
        Jurusita=(4, 1),
        Pelaksana=(5, 6),
        Tenaga_honorer=(7, 2),
    )
    k.tabel_bebas(
        "asal-",
        "isu_strategis",
        "Perkara masuk menurut kecamatan",
        "Panitera Muda Hukum, 2022",
        "Kecamatan",
        "Cerai Gugat",
        "Cerai Talak",
        Kuala_Sempadan=(310, 92),
        Sempadan_Hulu=(204, 71),
        Parit_Buluh=(188, 66),
        Sungai_Raya=(168, 49),
    )
    columns = {"a": waktu, "b": sisa, "c": upaya, "d": puas, "e": salinan, "f": mediasi}
    more = {"g": daring, "h": prodeo, "i": keliling, "j": posbakum, "k": eksekusi}
    k.perjanjian("2022-01-10", **columns, **more)
    k.set(RUANG, pagu_awal="4850000000", pagu_lalu="4600000000")
    k.revisi("150000000", tanggal="2022-06-14")
    return k.laporan
