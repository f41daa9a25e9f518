"""A story that uses every part of the report kit, for the tests and for looking at.

Run as a script it writes the PDF: python tests/report/contoh_kit.py OUT.pdf
"""

import datetime as dt
import sys
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import PIL.Image
from reportlab.pdfgen.canvas import Canvas

from lkjip_desktop.report import block, cover, form, markdown
from lkjip_desktop.report.chart import bars, bullet, columns, organisation, waterfall
from lkjip_desktop.report.chart.scene import Fill
from lkjip_desktop.report.engine import contents, style
from lkjip_desktop.report.engine.build import Built, build
from lkjip_desktop.report.engine.flow import Block, NewPage, landscape, portrait
from lkjip_desktop.report.engine.number import Numbered, Numbering
from lkjip_desktop.report.engine.outside.attachment import Attachment, pages_of
from lkjip_desktop.report.engine.outside.image import Image
from lkjip_desktop.report.engine.outside.picture import Picture, figure
from lkjip_desktop.report.engine.pages.page import Meta
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import TableColumn
from lkjip_desktop.report.engine.table.table import Table, band, group, level, row, total
from lkjip_desktop.report.engine.text import bold, emphasis, italic, raised
from lkjip_desktop.report.side import SideRow

SATKER = "Rumah Tahanan Negara Kelas IIB Contoh"
KEPALA = form.Signatory(
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
    sent = Table(
        [
            TableColumn("No.", "code"),
            TableColumn("Jenis yang dikirim", width=194),
            TableColumn("Banyaknya", "code"),
            TableColumn("Keterangan"),
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
    sender = form.Signatory((bold("Pengirim"), "Kepala,"), KEPALA.name, KEPALA.nip)
    plain = style.SIGNATURE
    return [
        NewPage("bare", prefix="Surat Pengantar", odd=True),
        form.Letterhead(
            [
                "KEMENTERIAN CONTOH REPUBLIK INDONESIA",
                "KANTOR WILAYAH CONTOH",
                SATKER.upper(),
            ],
            "Kota Contoh  ·  Surel: rutan@contoh.example",
        ),
        Paragraph("Kota Contoh, 13 Maret 2023", plain.but(align="right", after=14)),
        Paragraph("Yth. Kepala Kantor Wilayah\nKementerian Contoh\ndi tempat", plain.but(after=34)),
        Paragraph("SURAT PENGANTAR", style.FORM_TITLE),
        Paragraph("Nomor: W00.CTH.UM.01.01-1", plain.but(align="centre", after=18)),
        sent,
        form.receipt(sender),
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
        *form.signed(paragraphs, form.Signature(KEPALA)),
    ]


def koma(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}".replace(".", ",")


def summary() -> list[Block]:
    values = (147.11, 121.88, 133.33, 172.65, None, 14.37, 142.86, 98.0)
    names = (
        "Indeks Keamanan dan Ketertiban",
        "Persentase Perubahan Kualitas Hidup Pecandu/Penyalahguna/Korban Penyalahgunaan Narkotika",
    )
    rows: list[bars.BarRow | bars.BarGroup] = []
    for number, value in enumerate(values):
        if number in (0, 4):
            rows.append(bars.BarGroup(f"Sasaran {number // 4 + 1}", "rata-rata 134,11 %"))
        below = value is not None and value < 100
        code = f"1.{'ABCDEFGH'[number]}"
        rows.append(bars.measured(code, names[number % 2], value, koma(value), below=below))
    figures = [
        block.StripFigure("Rata-rata capaian", "126,25", "%", "dari 15 indikator", accent=True),
        block.StripFigure(
            "Mencapai target", "13", "dari 15", "indikator; 1 tidak terukur", accent=True
        ),
        block.StripFigure("Serapan anggaran", "98,32", "%", "pagu yang dialokasikan", accent=True),
        block.StripFigure(
            "Realisasi", "15,21", "miliar rupiah", "dari Rp15.475.428.000", accent=True
        ),
    ]
    return [
        *block.front("Ikhtisar Eksekutif", prefix="E"),
        Paragraph("Satuan kerja mengukur 16 indikator pada tiga sasaran.", style.LEAD),
        block.KeyFigures(figures, 20, least=60),
        figure(bars.attainment(rows), Numbered("figure", "Capaian indikator kinerja tahun 2022")),
        block.small_heading("Yang perlu perhatian"),
        Paragraph(
            (bold("3.F Layanan hukum"), " terealisasi 11,49 % dari target 80 %."),
            style.DASH_LIST,
            marker="–",
        ),
    ]


def structure() -> list[Block]:
    head = organisation.Post("Kepala Rumah Tahanan Negara", "Nama Kepala")
    tasks = ("Administrasi dan statistik tahanan", "Perawatan dan layanan kesehatan")
    foot = [("9", "indikator"), ("", "pagu Rp8.526.988.000")]
    titles = ("Kepala Sub Seksi Pelayanan Tahanan", "Kepala Sub Seksi Pengelolaan", "Kepala KPR")
    posts = [
        organisation.Post(title, "Nama Pejabat", tasks[: number + 1], foot)
        for number, title in enumerate(titles)
    ]
    many = [organisation.Post(f"Kepala Seksi {n}", "Nama Pejabat", tasks) for n in range(1, 6)]
    return [
        block.section("Struktur Organisasi"),
        figure(organisation.Organisation(head, posts), Numbered("figure", "Struktur organisasi")),
        figure(organisation.Organisation(head, many), Numbered("figure", "Struktur lima seksi")),
    ]


def budget_years() -> bars.Bars:
    first, added = bars.BarPart(14188548000, "solid"), bars.BarPart(1717460000, "hatch")
    rows = [
        bars.BarRow(
            "2021", "pagu awal", [bars.Lane([bars.BarPart(12562936000)], "12.562.936.000")]
        ),
        bars.BarRow("2022", "pagu awal", [bars.Lane([first], "14.188.548.000")]),
        bars.BarRow(
            "2022", "pagu akhir", [bars.Lane([first, added], "15.906.008.000", strong=True)]
        ),
    ]
    keys: list[tuple[Fill, str]] = [
        ("middle", "tahun lalu"),
        ("solid", "tahun laporan"),
        ("hatch", "revisi (+1.717.460.000)"),
    ]
    return bars.Bars(rows, size=bars.LARGE, unit="rupiah", keys=keys)


def years(values: Sequence[float | None]) -> columns.ColumnChart:
    return columns.years(
        [
            columns.ChartColumn(
                str(2020 + number),
                value,
                koma(value),
                strong=number == 2,
                absent="" if value else "belum tersedia",
                target=PATH[number],
                target_words=koma(PATH[number]),
            )
            for number, value in enumerate(values)
        ]
    )


PATH = (80.0, 80.1, 80.12, 80.13, 80.14)
SERAPAN = (87.29, 79.69, 74.43, 77.08, 25.45, 44.55, 100, 99.62, 99.98, None, 95.49, 6.5, 0.0)


def serapan() -> columns.ColumnChart:
    return columns.ColumnChart(
        [
            columns.ChartColumn(
                f"{number // 3 + 1}.{'ABC'[number % 3]}",
                value,
                koma(value),
                strong=value is not None and value < 50,
                group=f"Sasaran {number // 3 + 1}",
            )
            for number, value in enumerate(SERAPAN)
        ]
    )


def charts() -> list[Block]:
    steps = [
        waterfall.Step("Pagu awal", 0, 14188548000, "14.188.548.000"),
        waterfall.Step("Revisi", 14188548000, 15906008000, "+1.717.460.000", "hatch"),
        waterfall.Step("Pagu akhir", 0, 15906008000, "15.906.008.000"),
    ]
    return [
        block.section("Realisasi Anggaran"),
        figure(budget_years(), Numbered("figure", "Pagu tahun 2021 dan 2022")),
        figure(years((None, None, 100, None, None)), Numbered("figure", "Realisasi indikator 3.G")),
        figure(
            years((None, 75.0, 11.49, None, None)), Numbered("figure", "Realisasi indikator 3.F")
        ),
        figure(serapan(), Numbered("figure", "Serapan anggaran menurut indikator (%)")),
        figure(waterfall.Waterfall(steps), Numbered("figure", "Jalur target lima tahun")),
    ]


def photo(width: int = 640, height: int = 400, kind: str = "JPEG", mode: str = "RGB") -> bytes:
    picture = PIL.Image.linear_gradient("L").resize((width, height)).convert(mode)
    out = BytesIO()
    picture.save(out, kind)
    return out.getvalue()


def scan(pages: int = 2, *, landscape: bool = False, words: str = "PINDAIAN") -> bytes:
    out = BytesIO()
    size = (842, 595) if landscape else (595, 842)
    canvas = Canvas(out, size, invariant=1)
    for number in range(pages):
        canvas.rect(10, 10, size[0] - 20, size[1] - 20)
        canvas.drawString(100, 300, f"{words} {number + 1}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def pictures() -> list[Block]:
    return [
        *block.appendix("Dokumentasi Kegiatan"),
        figure(Picture(Image(photo())), Numbered("figure", "Penyuluhan hukum di aula")),
        figure(Picture(Image(photo(300, 300, "PNG"))), Numbered("figure", "Gambar PNG")),
        figure(Picture(Image(photo(300, 300, "PNG", "LA"))), Numbered("figure", "Gambar tembus")),
        figure(Picture(Image(b"bukan gambar")), Numbered("figure", "Gambar rusak")),
        *block.appendix("Piagam Penghargaan"),
        *pages_of(Attachment(scan()), style.A4),
        *block.appendix("Piagam Mendatar"),
        *pages_of(Attachment(scan(2, landscape=True)), style.A4),
        *block.appendix("Berkas Rusak"),
        *pages_of(Attachment(b"%PDF-1.7 rusak"), style.A4),
    ]


def lists(numbering: Numbering) -> list[Block]:
    headings = ("front", "chapter", "section", "subsection", "item", "appendix")
    return [
        *block.front("Daftar Isi", listed=False),
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
        TableColumn("Kode", "code"),
        TableColumn("Sasaran dan indikator kinerja"),
        TableColumn("Satuan", "code", colour=style.GREY),
        *(TableColumn(str(year), "number", width=42) for year in range(2020, 2025)),
    ]
    return [
        *block.chapter("Perencanaan Kinerja", "bab:2"),
        block.section("Rencana Strategis"),
        landscape(),
        block.subsection("Target lima tahun"),
        Table(
            heads,
            _targets(),
            Numbered(
                "table", "Target kinerja menurut Rencana Strategis tahun 2020–2024", "tabel:renstra"
            ),
            density=grid.TIGHT,
            notes=["1)  Target tahun 2024 lebih rendah daripada target tahun 2023."],
        ),
        portrait(),
        block.section("Rencana Kerja dan Anggaran"),
        block.KeyFigures(
            [
                block.StripFigure("Pagu awal", "Rp14.188.548.000", note="awal tahun", accent=True),
                block.StripFigure(
                    "Revisi", "+ Rp1.717.460.000", note="penambahan dalam tahun berjalan"
                ),
                block.StripFigure(
                    "Pagu akhir", "Rp15.906.008.000", note="dasar laporan", accent=True
                ),
            ],
            14.5,
            least=59,
        ),
        Table(
            [
                TableColumn("No.", "code"),
                TableColumn("Kegiatan"),
                TableColumn("Pagu akhir (Rp)", "number"),
                TableColumn("Bagian (%)", "number"),
            ],
            [
                band("Sub Seksi Pelayanan Tahanan", None, "8.526.988.000", "53,61"),
                row("1", "Layanan Tahanan", "109.688.000", "0,69"),
                row("2", "Kebutuhan Dasar dan Layanan Kesehatan", "8.417.300.000", "52,92"),
                row("3", "Layanan yang belum dinilai", "-", "-"),
                total("Jumlah", None, "15.906.008.000", "100,00"),
            ],
            Numbered("table", "Kegiatan dan pagu akhir menurut penanggung jawab", "tabel:kegiatan"),
            notes=["Bagian dihitung terhadap pagu akhir."],
        ),
    ]


def indicator() -> list[Block]:
    strip = [
        block.StripFigure("Target", "80,00", "%", "makin tinggi\nmakin baik"),
        block.StripFigure("Realisasi", "11,49", "%", "30 dari\n261 orang"),
        block.StripFigure("Capaian", "14,37", "%", "di bawah target", accent=True, sign="down"),
        block.StripFigure("Serapan anggaran", "6,50", "%", "Rp780.000\ndari Rp12.000.000"),
        block.StripFigure("Efisiensi", "54,76", "%", "rumus pada\nbutir 6"),
    ]
    return [
        *block.chapter("Akuntabilitas Kinerja", "bab:3"),
        block.section("Capaian Kinerja"),
        block.item(
            "3.F",
            "Persentase Tahanan Memperoleh Layanan Hukum dan Fasilitas Bantuan Hukum",
            ("Sub Seksi Pelayanan Tahanan", "Renstra SK2.2, SK2.3", "Perjanjian Kinerja PK7"),
            "3.F",
        ),
        block.KeyFigures(strip, keep=True),
        Paragraph("Indikator ini mengukur bagian warga binaan yang memperoleh bantuan hukum."),
        Table(
            [
                TableColumn("No.", "code"),
                TableColumn("Uraian"),
                TableColumn("Jumlah WBP", "number"),
                TableColumn("Persentase (%)", "number"),
            ],
            [
                row("1", "Penyuluhan hukum", "261", emphasis("11,49")),
                row("2", "Bantuan hukum", "-", "-"),
                total("Realisasi indikator (rata-rata persentase baris)", None, "", "11,49"),
            ],
            Numbered("table", "Penyuluhan hukum dan fasilitas bantuan hukum, tahun 2022"),
        ),
        block.small_heading("Analisis"),
        block.Strip(
            bullet.Bullet(
                bullet.Measure(
                    bullet.AxisPoint(11.49, "11,49 %"), bullet.AxisPoint(80, "80 %"), missed=True
                )
            ),
            strip[:3],
        ),
        SideRow("Target dan realisasi", "butir 1", [Paragraph("Realisasi 11,49 %. " * 3)]),
        SideRow("Perbandingan", "", [Paragraph("Realisasi tahun 2021 belum ada.")]),
        block.small_heading("Kendala dan tindak lanjut"),
        block.prose_table(
            ("Kendala", "Tindak lanjut", "Penanggung jawab", "Waktu"),
            (126, None, 104, 62),
            [HURDLE] * 3,
        ),
    ]


HURDLE = (
    "Jadwal penyuluhan belum mencakup seluruh warga binaan sasaran.",
    "Menyusun jadwal tahunan per blok hunian.",
    "Kepala Sub Seksi",
    "Triwulan I 2023",
)


def agreement() -> list[Block]:
    superior = form.Signatory(
        ("Pihak Kedua,", "Kepala Kantor Wilayah"), "NAMA KEPALA KANTOR WILAYAH", "0" * 18
    )
    office = form.Signatory(
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
        form.Definitions([("Nama", "NAMA KEPALA"), ("Jabatan", f"Kepala {SATKER}")]),
        Paragraph(("selanjutnya disebut ", bold("Pihak Pertama"), ";"), style.BODY.but(indent=18)),
        Table(
            [
                TableColumn("No.", "code"),
                TableColumn("Sasaran", width=150),
                TableColumn("Indikator kinerja"),
                TableColumn("Target", "number"),
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
            [TableColumn("Anggaran"), TableColumn("Jumlah (Rp)", "number")],
            [
                row("Pagu awal tahun 2022", bold("14.188.548.000")),
                row(italic("Terbilang: empat belas miliar rupiah"), None),
            ],
        ),
        form.Signature(superior, office),
    ]


def story(numbering: Numbering) -> list[Block]:
    return [
        *cover.cover(
            "Laporan Kinerja\nInstansi Pemerintah",
            "2022",
            "Rumah Tahanan Negara\nKelas IIB Contoh",
            office=("Kementerian Contoh", "Republik Indonesia", "Kantor Wilayah Contoh"),
            address=("Kota Contoh", "Surel: rutan@contoh.example"),
        ),
        *letter(),
        *foreword(),
        *summary(),
        *lists(numbering),
        *introduction(numbering),
        *structure(),
        *planning(),
        *indicator(),
        *charts(),
        *agreement(),
        *pictures(),
    ]


def write(out: Path, **changes: object) -> Built:
    numbering = Numbering()
    return build(story(numbering), meta(**changes), out, numbering=numbering)


if __name__ == "__main__":
    write(Path(sys.argv[1]), draft="draf" in sys.argv, duplex="bolakbalik" in sys.argv)
