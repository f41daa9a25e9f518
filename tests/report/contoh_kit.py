"""A story that uses every part of the report kit, for the tests and for looking at.

Run as a script it writes the PDF: python tests/report/contoh_kit.py OUT.pdf
"""

import datetime as dt
import sys
from collections.abc import Sequence
from pathlib import Path

from lkjip_desktop.report import block, contents, grid, markdown, style
from lkjip_desktop.report.build import Built, build
from lkjip_desktop.report.flow import Block, NewPage, Space, landscape, portrait
from lkjip_desktop.report.grid import Column
from lkjip_desktop.report.number import Mark, Numbering
from lkjip_desktop.report.page import Meta
from lkjip_desktop.report.paragraph import Paragraph
from lkjip_desktop.report.table import Table, band, group, level, row, total
from lkjip_desktop.report.text import bold, emphasis, italic, raised

SATKER = "Rumah Tahanan Negara Kelas IIB Contoh"
KEPALA = block.Signatory(
    ("Kota Contoh, 13 Maret 2023", "Kepala,"), "NAMA KEPALA", "000000000000000000"
)


def meta(**changes: object) -> Meta:
    fields: dict[str, object] = {
        "title": f"Laporan Kinerja 2022 {SATKER}",
        "satker": SATKER,
        "short": "LKjIP 2022",
        "date": dt.date(2023, 3, 13),
        **changes,
    }
    return Meta(**fields)  # type: ignore[arg-type]


def letter() -> list[Block]:
    form = Table(
        [
            Column("No.", "code"),
            Column("Jenis yang dikirim", width=194),
            Column("Banyaknya", "code"),
            Column("Keterangan"),
        ],
        [
            row(
                "1.",
                f"Laporan Kinerja Instansi Pemerintah Tahun 2022 {SATKER}",
                "1 (satu) eksemplar",
                "Disampaikan untuk menjadi bahan penilaian kinerja satuan kerja.",
            )
        ],
        density=grid.FORM,
    )
    receiver: Sequence[Block] = [
        Paragraph(bold("Penerima"), style.SIGNATURE),
        block.Blank("Diterima tanggal"),
        Space(77),
        block.Blank("Nama"),
        block.Blank("NIP"),
    ]
    sender = block.Signatory((bold("Pengirim"), "Kepala,"), KEPALA.name, KEPALA.nip)
    plain = style.SIGNATURE
    return [
        NewPage("bare", prefix="Surat Pengantar", odd=True),
        block.Letterhead(
            [
                "KEMENTERIAN CONTOH REPUBLIK INDONESIA",
                "KANTOR WILAYAH CONTOH",
                SATKER.upper(),
            ],
            "Kota Contoh  ·  Pos-el: rutan@contoh.example",
        ),
        Paragraph("Kota Contoh, 13 Maret 2023", plain.but(align="right", after=14)),
        Paragraph("Yth. Kepala Kantor Wilayah\nKementerian Contoh\ndi tempat", plain.but(after=34)),
        Paragraph("SURAT PENGANTAR", style.FORM_TITLE),
        Paragraph("Nomor: W00.CTH.UM.01.01-1", plain.but(align="centre", after=18)),
        form,
        block.Columns((0, 0.5, receiver), (0, 1, [block.Signature(sender, space=81)])),
    ]


def foreword() -> list[Block]:
    paragraphs = [
        Paragraph(
            "Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa. Laporan ini memuat apa "
            "yang dijanjikan, apa yang dihasilkan, dan berapa anggaran yang dipakai oleh "
            f"{SATKER} sepanjang Tahun Anggaran 2022, disusun menurut Peraturan Presiden Nomor 29 "
            "Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah."
        ),
        Paragraph(
            "Setiap angka dihitung dari satu sumber data. Tanda “-” berarti tidak ada yang dapat "
            "diukur dan tidak ikut dihitung dalam rata-rata; minus ditulis −0,60."
        ),
    ]
    return [
        *block.front("Kata Pengantar", "kata"),
        *block.signed(paragraphs, block.Signature(KEPALA)),
    ]


def lists(numbering: Numbering) -> list[Block]:
    headings = ("front", "chapter", "section", "subsection", "item", "appendix")
    return [
        *block.front("Daftar Isi"),
        contents.Contents(numbering, headings),
        *block.front("Daftar Tabel"),
        contents.Contents(numbering, ("table",)),
        *block.front("Daftar Gambar"),
        contents.Contents(numbering, ("figure",)),
    ]


def introduction(numbering: Numbering) -> list[Block]:
    values = {"satker": SATKER, "ref": numbering.ref("tabel:kegiatan")}
    narrative = (
        "{{satker}} melaksanakan **empat fungsi** yang *saling melengkapi*, sebagaimana "
        "diuraikan pada {{ref}}:\n\n"
        "1. pelayanan tahanan, mulai dari pendaftaran sampai dengan perawatan;\n"
        "2. pemeliharaan keamanan dan ketertiban:\n"
        "   - penjagaan blok hunian,\n   - pemeriksaan barang;\n"
        "3. penyelenggaraan urusan tata usaha yang barisnya cukup panjang sehingga harus "
        "melanjutkan ke baris kedua dengan tepi yang sama.\n\n"
        "### Pegawai menurut golongan\n\n"
        "| Golongan | Pria | Wanita |\n|---|--:|--:|\n| IV | 2 | - |\n| III | 31 | 12 |\n\n"
        "Lihat [peraturan](https://contoh.example/p). Tanda < dan & serta <b> tercetak apa adanya."
    )
    return [
        *block.chapter("Pendahuluan", "bab:1"),
        block.section("Tugas dan Fungsi"),
        *markdown.blocks(narrative, lambda name: values.get(name, "?")),
        block.section("Peran Strategis"),
        Paragraph(
            (
                "Uraian anggaran disajikan pada ",
                numbering.ref("bab:2"),
                ", halaman ",
                numbering.page_ref("tabel:kegiatan"),
                ".",
            )
        ),
    ]


def _targets() -> list[grid.Row]:
    years = ("80,00", "80,10", bold("80,12"), "80,13", "80,14")
    rows: list[grid.Row] = [level("Sasaran Strategis")]
    for sasaran in range(1, 8):
        title = "Terwujudnya penyelenggaraan pemasyarakatan yang profesional " * (sasaran % 3 + 1)
        rows.append(band(f"SK{sasaran}", title, continued=f"Sasaran Kegiatan SK{sasaran}"))
        for number in range(1, 6):
            name = "Persentase tahanan yang memperoleh pelayanan sesuai standar " * (number % 2 + 1)
            mark = [name, raised(" 1)")] if number == 2 else name
            last = number == 5
            figures = ["1"] * 5 if last else list(years)
            rows.append(row(f"SK{sasaran}.{number}", mark, "layanan" if last else "%", *figures))
    return rows


def planning() -> list[Block]:
    heads = [
        Column("Kode", "code"),
        Column("Sasaran dan indikator kinerja"),
        Column("Satuan", "code", colour=style.GREY),
        *(Column(str(year), "number", width=42) for year in range(2020, 2025)),
    ]
    return [
        *block.chapter("Perencanaan Kinerja", "bab:2"),
        block.section("Rencana Strategis"),
        landscape(),
        block.subsection("Target lima tahun"),
        Table(
            heads,
            _targets(),
            Mark(
                "table", "Target kinerja menurut Rencana Strategis tahun 2020–2024", "tabel:renstra"
            ),
            density=grid.TIGHT,
            notes=["1)  Target tahun 2024 lebih rendah daripada target tahun 2023."],
        ),
        portrait(),
        block.section("Rencana Kerja dan Anggaran"),
        block.KeyFigures(
            [
                block.Figure("Pagu awal", "Rp14.188.548.000", note="awal tahun", accent=True),
                block.Figure("Revisi", "+ Rp1.717.460.000", note="penambahan dalam tahun berjalan"),
                block.Figure("Pagu akhir", "Rp15.906.008.000", note="dasar laporan", accent=True),
            ],
            14.5,
            least=59,
        ),
        Table(
            [
                Column("No.", "code"),
                Column("Kegiatan"),
                Column("Pagu akhir (Rp)", "number"),
                Column("Bagian (%)", "number"),
            ],
            [
                band("Sub Seksi Pelayanan Tahanan", None, "8.526.988.000", "53,61"),
                row("1", "Layanan Tahanan", "109.688.000", "0,69"),
                row("2", "Kebutuhan Dasar dan Layanan Kesehatan", "8.417.300.000", "52,92"),
                row("3", "Layanan yang belum dinilai", "-", "-"),
                total("Jumlah", None, "15.906.008.000", "100,00"),
            ],
            Mark("table", "Kegiatan dan pagu akhir menurut penanggung jawab", "tabel:kegiatan"),
            notes=["Bagian dihitung terhadap pagu akhir."],
        ),
    ]


def indicator() -> list[Block]:
    strip = [
        block.Figure("Target", "80,00", "%", "makin tinggi\nmakin baik"),
        block.Figure("Realisasi", "11,49", "%", "30 dari\n261 orang"),
        block.Figure("Capaian", "14,37", "%", "di bawah target", accent=True, sign="down"),
        block.Figure("Serapan anggaran", "6,50", "%", "Rp780.000\ndari Rp12.000.000"),
        block.Figure("Efisiensi", "54,76", "%", "rumus pada\nbutir 6"),
    ]
    return [
        *block.chapter("Akuntabilitas Kinerja", "bab:3"),
        block.section("Capaian Kinerja"),
        block.item(
            "3.F",
            "Persentase Tahanan Memperoleh Layanan Hukum dan Fasilitas Bantuan Hukum",
            "Sub Seksi Pelayanan Tahanan  ·  Renstra SK2.2, SK2.3  ·  Perjanjian Kinerja PK7",
            "3.F",
        ),
        block.KeyFigures(strip, keep=True),
        Paragraph("Indikator ini mengukur bagian warga binaan yang memperoleh bantuan hukum."),
        Table(
            [
                Column("No.", "code"),
                Column("Uraian"),
                Column("Jumlah WBP", "number"),
                Column("Persentase (%)", "number"),
            ],
            [
                row("1", "Penyuluhan hukum", "261", emphasis("11,49")),
                row("2", "Bantuan hukum", "-", "-"),
                total("Realisasi indikator (rata-rata persentase baris)", None, "", "11,49"),
            ],
            Mark("table", "Penyuluhan hukum dan fasilitas bantuan hukum, tahun 2022"),
        ),
        block.small_heading("Analisis"),
        block.analysis(
            [
                ("1", "Target dan realisasi tahun ini", "Realisasi 11,49 % dari target 80,00 %: 30 "
                 "dari 261 warga binaan memperoleh layanan hukum, 231 orang belum."),
                ("2", "Perbandingan dengan tahun lalu", "Realisasi tahun 2020 dan 2021 belum ada."),
            ]
        ),
        block.small_heading("Kendala dan tindak lanjut"),
        block.prose_table(
            ("Kendala", "Tindak lanjut", "Penanggung jawab", "Waktu"),
            (126, None, 104, 62),
            [("Jadwal penyuluhan belum mencakup seluruh warga binaan sasaran.",
              "Menyusun jadwal tahunan per blok hunian.", "Kepala Sub Seksi", "Triwulan I 2023")] * 3,
        ),
    ]  # fmt: skip


def agreement() -> list[Block]:
    superior = block.Signatory(
        ("Pihak Kedua,", "Kepala Kantor Wilayah"), "NAMA KEPALA KANTOR WILAYAH", "0" * 18
    )
    office = block.Signatory(
        ("Kota Contoh, 12 Januari 2022", "Pihak Pertama,", f"Kepala {SATKER}"),
        "NAMA KEPALA",
        "0" * 18,
    )
    sasaran = "Terwujudnya Penegakan Hukum dan Pelayanan Publik di Bidang Hukum"
    return [
        *block.appendix("Perjanjian Kinerja Tahun 2022", "lampiran:pk", first=True),
        Paragraph("PERJANJIAN KINERJA TAHUN 2022", style.FORM_TITLE),
        Paragraph(SATKER.upper(), style.FORM_SUBTITLE),
        Paragraph("Yang bertanda tangan di bawah ini:"),
        block.Definitions([("Nama", "NAMA KEPALA"), ("Jabatan", f"Kepala {SATKER}")]),
        Paragraph(("selanjutnya disebut ", bold("Pihak Pertama"), ";"), style.BODY.but(indent=18)),
        Table(
            [
                Column("No.", "code"),
                Column("Sasaran", width=150),
                Column("Indikator kinerja"),
                Column("Target", "number"),
            ],
            [
                *group(
                    ("1", bold(sasaran)),
                    [("Indeks Kepuasan Masyarakat", "77 %"), ("Persentase Tahanan", "80 %")],
                ),
                *group(("2", bold(sasaran)), [("Indeks Keamanan dan Ketertiban", "75 %")]),
                *group(("3", bold("Layanan")), [("Dokumen", "1 layanan"), ("Aset", "1 layanan")]),
            ],
        ),
        Table(
            [Column("Anggaran"), Column("Jumlah (Rp)", "number")],
            [
                row("Pagu awal tahun 2022", bold("14.188.548.000")),
                row(italic("Terbilang: empat belas miliar rupiah"), None),
            ],
        ),
        block.Signature(superior, office),
    ]


def story(numbering: Numbering) -> list[Block]:
    return [
        *letter(),
        *foreword(),
        *lists(numbering),
        *introduction(numbering),
        *planning(),
        *indicator(),
        *agreement(),
    ]


def write(out: Path, **changes: object) -> Built:
    numbering = Numbering()
    return build(story(numbering), meta(**changes), out, numbering=numbering)


if __name__ == "__main__":
    write(Path(sys.argv[1]), draft="draf" in sys.argv, duplex="bolakbalik" in sys.argv)
