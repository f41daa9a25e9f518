"""Findings: each rule catches its case in a sound report, and lets what is near it pass."""

from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.entity import (
    KINDS,
    Aksi,
    Alokasi,
    Baris,
    BarisTabel,
    Belanja,
    Bukti,
    Butir,
    CapaianLalu,
    Entity,
    Gambar,
    Indikator,
    IndikatorRenstra,
    Jenjang,
    Kegiatan,
    Kendala,
    KolomTabel,
    Lampiran,
    Narasi,
    NilaiAksi,
    NilaiAlokasi,
    NilaiBaris,
    NilaiBelanja,
    NilaiIndikator,
    Pejabat,
    Penandatangan,
    Pengaturan,
    PerjanjianKinerja,
    RevisiPagu,
    Rincian,
    Sasaran,
    SelTabel,
    Standar,
    Subsie,
    SuratPengantar,
    Tabel,
    TargetPeriode,
    TargetRenstra,
    TautanButir,
    TautanRenstra,
    Tujuan,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.pejabat import parties
from lkjip_desktop.domain.model.terbawa import figure_note, note
from lkjip_desktop.domain.number.figure import round_half_up, to_canonical
from lkjip_desktop.domain.temuan.examine import ATURAN, RULES, reference
from lkjip_desktop.domain.temuan.finding import Temuan
from tests.contoh import laporan_contoh
from tests.domain.temuan.jalan import WAYS, way_out
from tests.domain.temuan.ubah import (
    Edit,
    add_row,
    after,
    baris,
    butir,
    change,
    changed,
    copy_table,
    data,
    fill,
    found,
    indikator,
    keys,
    nilai,
    of,
    plan,
    planned,
    plus,
    promise,
    row,
    row_of,
    share_table,
    spent,
    table,
    tables,
    without,
    write,
)

SAME: Edit = lambda laporan: laporan  # noqa: E731


def hindered(kode: str, uraian: str, triwulan: str = "T2") -> Edit:
    """A kendala of an indikator in a quarter, with what is done about it."""

    def edit(laporan: Laporan) -> Laporan:
        key = f"kendala-{kode}-{triwulan}"
        owner = indikator(laporan, kode).id
        row = Kendala(key, owner, f"2025-{triwulan}", uraian, "Petugas ditambah", "TU", "2026-T1")
        return laporan.with_changes([row])

    return edit


def mean_beside(kode: str) -> Edit:
    """The table of an indikator as one that is not counted and of which the mean is taken."""
    return table(kode, dihitung=0, cara="rata_rata_realisasi")


def signed_by(dokumen: str, number: int) -> Edit:
    """A document signed by the official of this number."""

    def edit(laporan: Laporan) -> Laporan:
        key = keyed_id(laporan.ruang, Penandatangan, dokumen)
        signing = laporan.daftar(Pejabat)[number].id
        return laporan.with_changes([Penandatangan(key, dokumen, signing)])

    return edit


def agreed_by(**pihak: int) -> Edit:
    """The agreements with the officials of these numbers as a party."""

    def edit(laporan: Laporan) -> Laporan:
        officials = laporan.daftar(Pejabat)
        cells = {name: officials[number].id for name, number in pihak.items()}
        rows = laporan.daftar(PerjanjianKinerja)
        return laporan.with_changes([replace(row, **cells) for row in rows])  # type: ignore[arg-type]

    return edit


def kegiatan(kode: str, /, **cells: Any) -> Edit:
    return change(Kegiatan, {"kode": kode}, **cells)


def letter(**cells: Any) -> Edit:
    return lambda laporan: changed(laporan, laporan.surat_pengantar, **cells)


def setting(nama: str, isi: str) -> Edit:
    def edit(laporan: Laporan) -> Laporan:
        row = keyed_id(laporan.ruang, Pengaturan, nama)
        return laporan.with_changes([Pengaturan(row, nama, isi)])

    return edit


def carried(laporan: Laporan) -> Laporan:
    """The report as if all its texts were those of the year before."""
    return setting("terbawa", note(laporan, laporan.data.tahun - 1))(laporan)


def loose(pagu: str, realisasi: str | None = "1") -> Edit:
    """A line that serves no indikator, taken from the pagu of 2B."""

    def edit(laporan: Laporan) -> Laporan:
        line = row_of(laporan, Alokasi, indikator=indikator(laporan, "2B").id)
        key = (line.kegiatan, None)
        made = Alokasi(keyed_id(laporan.ruang, Alokasi, *key), *key, pagu)
        value = keyed_id(laporan.ruang, NilaiAlokasi, made.id, "2025")
        rest = str(int(line.pagu or "0") - int(pagu))
        rows = [made, NilaiAlokasi(value, made.id, "2025", realisasi), replace(line, pagu=rest)]
        return laporan.with_changes(rows)

    return edit


def belanja(kode: str, *lines: dict[str, str | None]) -> Edit:
    """Lines of belanja of a kegiatan, each with its realisasi of the year."""

    def edit(laporan: Laporan) -> Laporan:
        above = row_of(laporan, Kegiatan, kode=kode).id
        rows: list[Entity] = []
        for number, cells in enumerate(lines):
            own = {"jenis": "52", **cells}
            spent = own.pop("realisasi", None)
            line = Belanja(f"belanja-{number}", above, urutan=f"k{number}", **own)  # type: ignore[arg-type]
            key = (line.id, "2025")
            rows += [line, NilaiBelanja(keyed_id(laporan.ruang, NilaiBelanja, *key), *key, spent)]
        return laporan.with_changes(rows)

    return edit


WHOLE: dict[str, str | None] = {"pagu": "1340000000", "realisasi": "1302775000"}
"""The belanja of K2.2 as its lines have it."""


def untied(kind: type[TautanButir] | type[TautanRenstra], kode: str) -> Edit:
    def edit(laporan: Laporan) -> Laporan:
        for link in laporan.children(kind, "indikator", indikator(laporan, kode).id):
            laporan = without(laporan, link)
        return laporan

    return edit


def tied(kode: str, to: str) -> Edit:
    """Let one row of the plan serve a second indikator."""

    def edit(laporan: Laporan) -> Laporan:
        key = (indikator(laporan, kode).id, plan(laporan, to).id)
        return laporan.with_changes(
            [TautanRenstra(keyed_id(laporan.ruang, TautanRenstra, *key), *key)]
        )

    return edit


def promised_by(kode: str, to: str, target: str) -> Edit:
    """Let one row of the agreement with this target serve a second indikator."""

    def edit(laporan: Laporan) -> Laporan:
        row = butir(laporan, to)
        key = (indikator(laporan, kode).id, row.id)
        link = TautanButir(keyed_id(laporan.ruang, TautanButir, *key), *key)
        return laporan.with_changes([link, replace(row, target=target)])

    return edit


def lone_plan(target: str | None, since: int = 2025) -> Edit:
    """A row of the plan that nothing reports, with targets from a year on."""

    def edit(laporan: Laporan) -> Laporan:
        row = IndikatorRenstra("sendiri", kode="X1", nama="Sendiri", urutan="zz")
        years = [
            TargetRenstra(
                keyed_id(laporan.ruang, TargetRenstra, row.id, tahun), row.id, tahun,
                target if tahun == 2025 else "5",
            )
            for tahun in range(since, 2030)
        ]  # fmt: skip
        return laporan.with_changes([row, *years])

    return edit


def spoken_by_the_office(teks: str) -> Edit:
    """A chapter's sentence with the name of the office in it."""
    return lambda b: write(None, "simpulan", teks.format(b.satker.nama))(b)


def other_year(laporan: Laporan) -> Laporan:
    figures = nilai(laporan, "2A", "Kapal penumpang")
    key = keyed_id(laporan.ruang, NilaiBaris, figures.baris, "2024")
    return laporan.with_changes([replace(figures, id=key, periode="2024")])


def quarter(laporan: Laporan) -> Laporan:
    figures = nilai(laporan, "2A", "Kapal penumpang")
    key = keyed_id(laporan.ruang, NilaiBaris, figures.baris, "2025-T1")
    return laporan.with_changes([replace(figures, id=key, periode="2025-T1")])


def circle(laporan: Laporan) -> Laporan:
    figures = nilai(laporan, "2A", "Kapal penumpang")
    return changed(laporan, figures, realisasi=f"=nilai_baris/{figures.id}/realisasi")


def refer(laporan: Laporan) -> Laporan:
    reference = nilai(laporan, "2A", "Kapal barang")
    return fill("2A", "Kapal penumpang", pembanding=f"=nilai_baris/{reference.id}/pembanding")(
        laporan
    )


def past(tahun: int) -> Edit:
    def edit(laporan: Laporan) -> Laporan:
        owner = indikator(laporan, "2A").id
        key = keyed_id(laporan.ruang, CapaianLalu, owner, tahun)
        return laporan.with_changes([CapaianLalu(key, owner, tahun, "90", "91")])

    return edit


def empty_office(laporan: Laporan) -> Laporan:
    for official in laporan.daftar(Pejabat):
        laporan = changed(laporan, official, nama="")
    return laporan


def many_empty(laporan: Laporan) -> Laporan:
    for uraian in ("Persyaratan", "Prosedur", "Waktu penyelesaian", "Biaya", "Produk layanan",
                   "Kompetensi pelaksana", "Perilaku pelaksana"):  # fmt: skip
        laporan = fill("4A", uraian, realisasi=None)(laporan)
    return laporan


def without_first(kind: type[Any], **where: Any) -> Edit:
    return lambda laporan: without(laporan, row_of(laporan, kind, **where))


def without_all(kind: type[Any]) -> Edit:
    def edit(laporan: Laporan) -> Laporan:
        for item in laporan.daftar(kind):
            laporan = without(laporan, item)
        return laporan

    return edit


def rows_of(laporan: Laporan, kode: str) -> tuple[Baris, ...]:
    return laporan.children(Baris, "rincian", tables(laporan, kode)[0].id)


def older(laporan: Laporan) -> Laporan:
    """The report as one begun while rows followed the direction of their indikator."""
    return without(laporan, row_of(laporan, Pengaturan, nama="rasio_baris"))


def turned(kode: str, polaritas: str, **cells: Any) -> Edit:
    """Give the first row of an indikator a direction of its own."""
    return lambda b: changed(b, rows_of(b, kode)[0], polaritas=polaritas, **cells)


def unit_of_rows(kode: str, satuan: str) -> Edit:
    return lambda b: b.with_changes([replace(row, satuan=satuan) for row in rows_of(b, kode)])


def given(kode: str, places: int, footer: str = "nilai") -> str | None:
    """What the first table of an indikator gives, rounded, as a clerk would type it."""
    laporan = laporan_contoh("besar")
    hasil = figures(laporan).indikator[indikator(laporan, kode).id].rincian[0]
    return to_canonical(round_half_up(getattr(hasil, footer), places))


def split_goal(laporan: Laporan) -> Laporan:
    """One objective of the report for two of the plan, called otherwise."""
    goal = goal_of(laporan, "2A")
    other = replace(goal, id="lain", kode="SPX", nama="Terlayaninya kapal perikanan", urutan="zz")
    row = replace(goal, nama="Terlayaninya kapal niaga")
    return laporan.with_changes([row, other, replace(plan(laporan, "2A"), sasaran=other.id)])


def objective(laporan: Laporan, kode: str) -> Sasaran:
    return laporan.get(Sasaran, indikator(laporan, kode).sasaran or "")


def goal_of(laporan: Laporan, kode: str) -> Sasaran:
    return laporan.get(Sasaran, plan(laporan, kode).sasaran or "")


def level(laporan: Laporan, nama: str) -> str:
    return row_of(laporan, Jenjang, nama=nama).id


def earlier(kode: str, /, **cells: Any) -> Edit:
    """Change the year before of an indikator."""
    return lambda b: changed(
        b, row_of(b, CapaianLalu, indikator=indikator(b, kode).id, tahun=2024), **cells
    )


def counted_before(laporan: Laporan) -> Laporan:
    """What an indikator came to in the two years before."""
    row = indikator(laporan, "2B").id
    first = CapaianLalu(keyed_id(laporan.ruang, CapaianLalu, row, 2023), row, 2023, None, "52870")
    return after(earlier("2B", realisasi="57416"), plus(first))(laporan)


def quarters(kode: str, uraian: str, left: tuple[int, ...], right: tuple[int, ...]) -> Edit:
    """Fill a row, and with it its table, by quarters instead of the year."""

    def edit(laporan: Laporan) -> Laporan:
        laporan = table(kode, pengisian="triwulan")(laporan)
        laporan, owner = (
            without(laporan, nilai(laporan, kode, uraian)),
            baris(laporan, kode, uraian),
        )
        return laporan.with_changes(
            NilaiBaris(
                keyed_id(laporan.ruang, NilaiBaris, owner.id, f"2025-T{number}"),
                owner.id, f"2025-T{number}", str(came), str(done),
            )
            for number, (came, done) in enumerate(zip(left, right, strict=True), 1)
        )  # fmt: skip

    return edit


def percent(kode: str) -> Edit:
    return unit_of_rows(kode, "%")


def planned_before(kode: str, target: str) -> Edit:
    """A target of the plan for the year before."""

    def edit(laporan: Laporan) -> Laporan:
        key = (plan(laporan, kode).id, 2024)
        row = TargetRenstra(keyed_id(laporan.ruang, TargetRenstra, *key), *key, target)
        return laporan.with_changes([row])

    return edit


def begun(tahun: int) -> Edit:
    return data(renstra_awal=tahun, renstra_akhir=tahun + 4)


def noted(laporan: Laporan) -> Laporan:
    """The report as if its figures of the year before came from the report of that year."""
    laporan = data(pagu_lalu="15000000000")(laporan)
    return setting("angka_terbawa", figure_note(laporan))(laporan)


def office(**cells: Any) -> Edit:
    return lambda b: changed(b, b.satker, **cells)


TERTIB = "Terselenggaranya lalu lintas kapal yang tertib dan tepat waktu"
SELAMAT = "Terjaganya keselamatan pelayaran di wilayah pelabuhan"
SAKIP = "Sistem Akuntabilitas Kinerja Instansi Pemerintah"
PELAPORAN = "Pelaporan Keuangan dan Kinerja Instansi Pemerintah"
RPJMN = "Rencana Pembangunan Jangka Menengah Nasional Tahun"
LONG_TEXT = "Petugas di lapangan belum memadai untuk melayani kapal yang terus bertambah."
OTHER_OFFICE = "Kantor Pelayanan Pelabuhan Kelas II Teluk Damar"
SYUKUR = "Dengan rasa syukur kami menyampaikan"
MEMUAT = "Laporan ini menguraikan"
WUJUD = "Laporan Kinerja ini disusun sebagai pertanggungjawaban pelaksanaan tugas"
POM = "Balai Besar Pengawas Obat dan Makanan"
KPU = "Komisi Pemilihan Umum"
STANDARD = "Standar kinerja pelayanan pelabuhan, angka contoh"
OF_UNITS = "tentang Susunan Organisasi dan Tata Kerja Dinas"


def with_itself(laporan: Laporan) -> Laporan:
    """The agreement in force as one that its head made with himself."""
    version = laporan.daftar(PerjanjianKinerja)[-1]
    return changed(laporan, version, pihak_kedua=parties(laporan, version)[0].id)


def swapped(laporan: Laporan) -> Laporan:
    """The agreement in force with its parties in each other's place."""
    version = laporan.daftar(PerjanjianKinerja)[-1]
    first, second_party = parties(laporan, version)
    return changed(laporan, version, pihak_pertama=second_party.id, pihak_kedua=first.id)


def official(jabatan: str, /, **cells: Any) -> Edit:
    return change(Pejabat, {"jabatan": jabatan}, **cells)


def acting(mulai: str | None, **cells: Any) -> Edit:
    """One who acts in the post of the head of administration."""
    row = Pejabat("plt", "Plt", jabatan=KEPALA_TU, sebutan="Plt.", mulai=mulai, urutan="zz")
    settled = official(KEPALA_TU, mulai="2023-01-01")
    return after(settled, plus(replace(row, **cells)))


def second(mulai: str | None, **cells: Any) -> Edit:
    """Another head of administration beside the one of January 2023."""
    row = Pejabat("dua", "Kedua", jabatan=KEPALA_TU, mulai=mulai, urutan="zz")
    settled = official(KEPALA_TU, mulai="2023-01-01", nama="Sama")
    return after(settled, plus(replace(row, **cells)))


def led_by_another(laporan: Laporan) -> Laporan:
    """One section led by the head of another."""
    first, other = laporan.daftar(Subsie)[:2]
    return changed(laporan, first, kepala=other.kepala)


SIMPLE = table("5A", cara="rata_rata_persentase", satuan="%")
BELOW = fill("2A", "Kapal barang", realisasi="900")  # 2A falls below its target
WRITTEN = write("2A", "analisis", "Cuaca buruk menunda sandar.")
TWICE = copy_table("5B", "5A", judul="Lain")
BOTH_EMPTY = fill("3A", "Kapal barang", pembanding="-", realisasi="-")
PICTURE = "{{gambar/g}}"
KEPALA_TU = "Kepala Subbagian Tata Usaha"
KEPALA_LALA = "Kepala Seksi Lalu Lintas Kapal"

Case = tuple[list[Edit], list[Edit]]


def own_picture(kode: str) -> Edit:
    """A picture under an indikator."""

    def edit(laporan: Laporan) -> Laporan:
        return plus(Gambar("g", indikator=indikator(laporan, kode).id))(laporan)

    return edit


def asked(*, kegiatan: bool = False, **cells: Any) -> Edit:
    """Evidence that the officer asks for, under an indikator or a kegiatan."""

    def edit(laporan: Laporan) -> Laporan:
        kind = Kegiatan if kegiatan else Indikator
        of = {kind.KIND: laporan.daftar(kind)[0].id}
        row = Bukti("bukti", periode="2025", uraian="Surat kuasa", wajib=1, **of)
        return laporan.with_changes([replace(row, **cells)])

    return edit


def hurdle(**cells: Any) -> Edit:
    """A kendala of 3A with all that belongs to it, but for these cells."""
    whole = {
        "periode": "2025",
        "uraian": "Hujan",
        "tindak_lanjut": "Atap diperbaiki",
        "penanggung_jawab": "Kepala Seksi",
        "waktu": "2026-T1",
    }
    return lambda b: plus(Kendala("kendala", indikator(b, "3A").id, **{**whole, **cells}))(b)


def hurdles(kendala: str, steps: str) -> Edit:
    """The texts of 3A on what stood in its way and what is done about it."""
    return after(write("3A", "kendala", kendala), write("3A", "tindak_lanjut", steps))


def step(target: str, realisasi: str, alasan: str = "", **cells: Any) -> Edit:
    """A step under 3A with the figures of its quarters, "." for an empty one, in order."""
    whole = {"uraian": "Penyuluhan", "keluaran": "Laporan", "satuan": "kali"}
    told = {"penanggung_jawab": "Kepala Seksi", **whole, **cells}

    def edit(laporan: Laporan) -> Laporan:
        aksi = Aksi("aksi", indikator(laporan, "3A").id, **told)
        pairs = zip(target.split(), realisasi.split(), strict=True)
        rows = [
            NilaiAksi(
                f"nilai-{n}", "aksi", f"2025-T{n}", *(None if c == "." else c for c in pair), alasan
            )
            for n, pair in enumerate(pairs, 1)
        ]
        return plus(aksi, *rows)(laporan)

    return edit


def typed(kode: str, gabung: str, values: str, targets: str = "", **cells: Any) -> Edit:
    """An indikator without counted tables, filled in by quarter; "." leaves one out."""

    def edit(laporan: Laporan) -> Laporan:
        for item in tables(laporan, kode):
            laporan = changed(laporan, item, dihitung=0, cara="diketik", hasil=None)
        laporan = of(kode, pengisian="triwulan", gabung=gabung, **cells)(laporan)
        owner, rows = indikator(laporan, kode).id, []
        for kind, told in ((NilaiIndikator, values), (TargetPeriode, targets)):
            for n, value in enumerate(told.split(), 1):
                key = (owner, f"2025-T{n}")
                made = kind(keyed_id(laporan.ruang, kind, *key), *key, value)  # type: ignore[call-arg]
                rows += [made] if value != "." else []
        return laporan.with_changes(rows)

    return edit


def alone(kode: str, realisasi: str, **cells: Any) -> Edit:
    """An indikator without counted tables, its realisasi typed in for the year."""

    def edit(laporan: Laporan) -> Laporan:
        for item in tables(laporan, kode):
            laporan = changed(laporan, item, dihitung=0, cara="diketik", hasil=None)
        return of(kode, realisasi=realisasi, **cells)(laporan)

    return edit


def free(heads: str, *lines: str) -> Edit:
    """A free table; headings with # are over figures, cells are parted by |, "." is empty."""
    columns = [
        KolomTabel(f"k{n}", "bebas", head.strip("#"), "angka" if "#" in head else "teks", f"k{n}")
        for n, head in enumerate(heads.split("|"))
    ]
    rows: list[Entity] = [Tabel("bebas", "isu_strategis", "Pegawai", "Data", "zz"), *columns]
    for n, line in enumerate(lines):
        rows.append(BarisTabel(f"b{n:02}", "bebas", f"b{n:02}"))
        for column, cell in zip(columns, line.split("|"), strict=True):
            figure = column.jenis == "angka"
            words, number = ("", cell if cell != "." else None) if figure else (cell, None)
            rows.append(SelTabel(f"b{n:02}{column.id}", f"b{n:02}", column.id, words, number))
    return plus(*rows)


def weighed(*bobot: str) -> Edit:
    """The first indikator with these weights, the others with the last of them."""

    def edit(laporan: Laporan) -> Laporan:
        told = [*bobot, *bobot[-1:] * len(laporan.daftar(Indikator))]
        rows = zip(laporan.daftar(Indikator), told, strict=False)
        return laporan.with_changes([replace(row, bobot=each) for row, each in rows])

    return edit


def planned_years(kode: str, *targets: str) -> Edit:
    """The targets of the plan from 2025 on."""
    years = enumerate(targets, 2025)
    return after(*(planned(kode, year, target=target) for year, target in years))


def far_past(kode: str, realisasi: str) -> Edit:
    """Another result of the first year that is known of an indikator."""
    return lambda b: changed(
        b, row_of(b, CapaianLalu, indikator=indikator(b, kode).id, tahun=2023), realisasi=realisasi
    )


def begun_small(kode: str) -> Edit:
    """A count that was hardly begun in the first year that is known."""
    return after(
        promise(kode, target="1000"),
        planned_years(kode, "1000", "1100", "1200", "1300", "1400"),
        far_past(kode, "12"),
        change(CapaianLalu, {"tahun": 2023, "target": "6"}, target="900"),
        earlier(kode, target="950", realisasi="960"),
        alone(kode, "1080"),
    )


def repeated(*kode: str) -> Edit:
    """Indikator filled in for the year with what they reached in the year before."""

    def edit(laporan: Laporan) -> Laporan:
        for each in kode:
            owner = indikator(laporan, each).id
            last = row_of(laporan, CapaianLalu, indikator=owner, tahun=2024)
            laporan = alone(each, last.realisasi or "")(laporan)
        return laporan

    return edit


def by_quarter(kode: str, values: str) -> Edit:
    """What was spent on the first line of an indikator, in a report filled in by quarter."""

    def edit(laporan: Laporan) -> Laporan:
        line = laporan.children(Alokasi, "indikator", indikator(laporan, kode).id)[0]
        laporan = data(pengisian_anggaran="triwulan")(laporan)
        keys = [(line.id, f"2025-T{n}") for n in (1, 2, 3, 4)]
        return laporan.with_changes(
            NilaiAlokasi(keyed_id(laporan.ruang, NilaiAlokasi, *key), *key, value)
            for key, value in zip(keys, values.split(), strict=True)
        )

    return edit


def two_sources(awal: str) -> list[dict[str, str | None]]:
    """The belanja of K2.2 from two sources of money, one of them with this before revisions."""
    halves = {"realisasi": "651387500", "pagu": "670000000"}
    first = {**halves, "sumber_dana": "RM", "pagu_awal": str(int(awal) - 700000000)}
    second_source = {**halves, "sumber_dana": "PNBP", "pagu_awal": "700000000"}
    return [first, second_source]


of_four = after(
    earlier("4A", target="3.2", realisasi="3.25"),
    far_past("4A", "3.1"),
    change(CapaianLalu, {"tahun": 2023, "target": "82"}, target="3.1"),
    promise("4A", target="3.3"),
    planned_years("4A", "3.3", "3.35", "3.4", "3.45", "3.5"),
    change(Standar, {"nilai": "76.61"}, nilai="3.06"),
)
"""All that is known of 4A on a scale of four."""
OF_TIDE = "Nomor 12 Tahun 2021 tentang Tata Cara Pelayanan Kapal pada Saat Surut."
SCHOOLS = "Kecamatan|#Sekolah|#Peserta"
SEPADAN = ("Utara|4|320", "Selatan|3|210", "Dalam|5|385", "Rakit|4|260")
"""Rows whose second figure goes with the first."""
TRAFFIC = "Arus kapal menurut jenis"
APEL: dict[str, Any] = {"tempat": "simpulan", "keterangan": "Apel", "berkas": "ab" * 32}
REVISED = after(of("2A", target="93"), promise("2A", target="93"))


def unplanned(laporan: Laporan) -> Laporan:
    """An indikator beside a plan of which all is reported."""
    return without(laporan, plan(laporan, "2A"))


MORE_HURDLES = hurdles("1. Hujan\n2. Banjir", "1. Atap diperbaiki")
EVERY_HURDLE = (
    "Capaian jelas, dan setiap kendala mempunyai tindak lanjut beserta penanggung jawabnya.",
    "Seluruh kendala yang dihadapi telah disertai tindak lanjut.",
    "Semua kendala sudah ditindaklanjuti.",
)


CASES: dict[str, Case] = {
    "AKSI-01": (
        [
            hurdle(tindak_lanjut=""),
            hurdle(uraian=" "),
            MORE_HURDLES,
            hurdles(
                "1. Hujan\n2. Banjir\n3. Longsor", "1. Atap diperbaiki\n2.\n3. Tebing diperkuat"
            ),
        ],
        [
            hurdle(),
            hurdle(waktu=""),
            hurdles("1. Hujan\n2. Banjir", "1. Atap diperbaiki\n2. Parit dikeruk"),
            hurdles("Hujan", "1. Atap diperbaiki\n2. Parit dikeruk"),
            hurdles("Hujan", ""),
        ],
    ),
    "AKSI-02": (
        [hurdle(penanggung_jawab=""), hurdle(waktu="")],
        [hurdle(), hurdle(waktu="2026-03-31")],
    ),
    "AKSI-03": (
        [step(". .", ". ."), step("1 .", "1 1")],
        [step("1 .", "1 ."), step("- 1", "1 1"), step("- -", ". .")],
    ),
    "AKSI-04": ([step("1 2", "1 .")], [step("1 2", "1 0"), step("1 -", "1 ."), step("1 2", "- -")]),
    "AKSI-05": (
        [step("3 3", "3 2"), step("3 -", "2 .")],
        [step("3 3", "3 3"), step("3 3", "2 4"), step("3 3", "3 2", "Banjir")],
    ),
    "AKSI-06": (
        [step("1", "1", penanggung_jawab=""), step("1", "1", satuan=" ")],
        [step("1", "1")],
    ),
    "AKSI-07": (
        [hurdle(periode="2024"), hurdle(periode="2024-T3")],
        [
            hurdle(),
            hurdle(periode="2024", tindak_lanjut=""),
            after(hurdle(periode="2024"), step("1", "1", asal="atap  diperbaiki.")),
        ],
    ),
    "AKSI-08": (
        [
            step("1 2 3 4", "1 3 2 4", gabung="kumulatif"),
            step("2 4 3 5", "2 4 5 6", gabung="kumulatif"),
        ],
        [
            step("1 2 3 4", "1 3 3 4", gabung="kumulatif"),
            step("1 2 3 4", "1 3 2 4", gabung="terakhir"),
            step("1 1 1 1", "2 1 1 1"),
        ],
    ),
    "AKSI-09": ([step("3 3", "3 -3"), step("3 -1", "3 0")], [step("3 3", "3 0")]),
    "AKSI-10": (
        [
            hurdle(periode="2025-T3", waktu="2025-T2"),
            hurdle(periode="2025-T2", waktu="2025-03-31"),
            hurdle(waktu="2024-T4"),
        ],
        [
            hurdle(periode="2025-T3", waktu="2025-T3"),
            hurdle(periode="2025-T2", waktu="2025-04-01"),
            hurdle(waktu="2025-T1"),
        ],
    ),
    "AKSI-13": (
        [after(MORE_HURDLES, write(None, "simpulan", said)) for said in EVERY_HURDLE]
        + [after(hurdle(tindak_lanjut=""), write(None, "simpulan", EVERY_HURDLE[0]))],
        [
            after(hurdles("Hujan", "Atap diperbaiki"), write(None, "simpulan", EVERY_HURDLE[0])),
            after(hurdles("Nihil.", ""), write(None, "simpulan", EVERY_HURDLE[0])),
            *(
                after(MORE_HURDLES, write(None, "simpulan", said))
                for said in (
                    "Seksi menjaga agar setiap kendala mempunyai tindak lanjut.",
                    "Setiap kendala perlu mempunyai tindak lanjut.",
                    "Sebagian besar kendala mempunyai tindak lanjut.",
                    "Belum semua kendala mempunyai tindak lanjut.",
                )
            ),
        ],
    ),
    "AKSI-12": (
        [step("3 3 3 3", "3 3 3 30"), step("3 30 3 3", "3 3 3 3"), step("2 3 4 3", "2 3 400 3")],
        [
            step("3 3 3 30", "3 3 3 30"),
            step("3 3 3 3", "3 3 3 8"),
            step("3 3 3 3", "30 30 3 3"),
            step("3 3 3 3", "3 3 3 30", gabung="terakhir"),
        ],
    ),
    "AKSI-11": (
        [step("3 3 3 3", "3 6 9 12"), step("12 12 12", "12 25 37")],
        [
            step("3 3 3 3", "3 3 4 5"),
            step("3 6 9 12", "3 6 9 12"),
            step("3 6 9 12", "3 6 9 12", gabung="kumulatif"),
            step("3 3", "3 6"),
        ],
    ),
    "ISI-01": (
        [of("3A", target=None), of("3B", target_atas=None)],
        [of("3A", target="-"), of("3A", target_atas=None)],
    ),
    "ISI-02": (
        [
            fill("2A", "Kapal barang", realisasi=None),
            fill("2A", "Kapal barang", pembanding=None),
            lambda b: without(b, nilai(b, "2A", "Kapal barang")),
            change(Rincian, {"cara": "diketik"}, hasil=None),
            many_empty,
        ],
        [
            fill("2A", "Kapal barang", realisasi="-"),
            fill("2A", "Kapal barang", realisasi="0"),
            fill("6C", "Pegawai tetap", realisasi=None),
            fill("6A", "Rencana kerja", pembanding=None),
        ],
    ),
    "ISI-03": (
        [lambda b: without(b, tables(b, "6B")[0])],
        [after(lambda b: without(b, tables(b, "6B")[0]), of("6B", realisasi="95"))],
    ),
    "ISI-04": (
        [
            spent("2A", None),
            lambda b: without(b, row_of(b, NilaiAlokasi, realisasi="871250000")),
            loose("1000", None),
            loose("1000", "-"),
            kegiatan("K2.2", pagu="1340000001"),
            kegiatan("K2", pagu="2300000001"),
        ],
        [
            spent("2A", "-"),
            after(spent("2A", None), of("2A", realisasi_anggaran="5")),
            loose("1000", "0"),
            loose("0", "-"),
        ],
    ),
    "ISI-05": (
        [
            data(pagu_awal=None),
            kegiatan("K2.2", pagu=None),
            change(Alokasi, {"pagu": "900000000"}, pagu=None),
            without_all(Kegiatan),
        ],
        [kegiatan("K2", pagu=None), change(Alokasi, {"pagu": "900000000"}, pagu="-")],
    ),
    "ISI-06": (
        [lambda b: changed(b, b.satker, nama=" "), of("2A", nama=""), without_all(Indikator)],
        [lambda b: changed(b, b.satker, nama_pendek=""), of("2A", nama_pendek="")],
    ),
    "ISI-07": (
        [planned("2A", 2025, target=None), promise("2A", target=None)],
        [planned("2A", 2028, target=None), planned("2A", 2025, target="-")],
    ),
    "ISI-08": (
        [
            letter(nomor=""),
            letter(tanggal=None),
            letter(kepada=""),
            change(PerjanjianKinerja, {"versi": "perubahan"}, tanggal=None),
            change(RevisiPagu, {"jumlah": "1200000000"}, tanggal=None),
        ],
        [
            letter(keterangan=""),
            after(setting("bagian_mati", "surat_pengantar"), letter(nomor="")),
            change(PerjanjianKinerja, {"versi": "perubahan"}, nomor=""),
        ],
    ),
    "ISI-09": (
        [of("2A", kode=""), of("2A", satuan=" "), of("2A", sasaran=None)],
        [of("2A", rumus="", definisi="", sumber_data=""), of("2A", subsie=None)],
    ),
    "ISI-10": ([without_all(IndikatorRenstra)], [without_first(IndikatorRenstra, kode="SK2.2")]),
    "TGT-01": (
        [promise("2A", target="91"), promise("3B", target_atas="13")],
        [
            change(PerjanjianKinerja, {"versi": "awal"}, nomor="x"),
            after(promise("2A", target="91", satuan="kapal")),
            promise("2A", target="-"),
            promise("2A", target="92", target_atas="5"),
            promise("2A", satuan="Persen"),
        ],
    ),
    "TGT-02": (
        [planned("2A", 2025, target="91"), planned("3B", 2025, target_atas="13")],
        [
            planned("2A", 2026, target="92.5"),
            planned("2A", 2025, target="-"),
            lambda b: changed(b, plan(b, "2A"), satuan="persentase"),
        ],
    ),
    "TGT-11": (
        [REVISED],
        [
            of("2A", target="93"),
            planned("2A", 2025, target="91"),
            after(REVISED, change(Butir, {"kode": "PK3", "target": "92"}, target="93")),
        ],
    ),
    "TGT-03": (
        [planned("2A", 2027, target="90"), planned("1B", 2028, target="6")],
        [
            planned("2A", 2027, target="93"),
            planned("1B", 2028, target="2"),
            planned("2A", 2027, target="-"),
            planned("3B", 2027, target="8"),
        ],
    ),
    "TGT-04": (
        [promised_by("6B", "4A", "87"), promised_by("4B", "2A", "96")],
        [
            promised_by("6B", "4A", "93"),
            promised_by("6B", "4A", "89"),
            promised_by("6A", "4A", "87"),
            after(tied("4B", "4A"), tied("6B", "4A")),
        ],
    ),
    "TGT-12": ([tied("4B", "4A")], [untied(TautanRenstra, "4A")]),
    "TGT-13": (
        [planned("2A", 2027, target=None), planned("2A", 2029, target="")],
        [planned("2A", 2027, target="-"), planned("2A", 2025, target=None)],
    ),
    "TGT-05": ([after(of("4A", satuan="orang"), tied("4A", "3A"))], [of("2A", satuan="persen")]),
    "TGT-06": (
        [of("2A", satuan="kapal"), promise("2A", satuan="kapal")],
        [
            of("2A", satuan="persen"),
            promise("2A", satuan=""),
            after(of("2A", satuan="kapal"), tied("2A", "3A"), untied(TautanButir, "2A")),
        ],
    ),
    "TGT-07": (
        [of("2A", polaritas="turun")],
        [after(of("2A", polaritas="turun"), tied("2A", "3A"))],
    ),
    "KAIT-01": (
        [untied(TautanRenstra, "2A"), lone_plan("5"), lone_plan(None)],
        [
            lone_plan("-"),
            after(tied("4B", "2A"), untied(TautanRenstra, "2A")),
            lone_plan("8", 2026),
        ],
    ),
    "KAIT-02": ([untied(TautanButir, "2A")], [lambda b: without(b, butir(b, "2A"))]),
    "KAIT-03": (
        [untied(TautanRenstra, "2A")],
        [after(untied(TautanRenstra, "2A"), without_all(IndikatorRenstra)), unplanned],
    ),
    "KAIT-09": (
        [
            lambda b: of("2A", sasaran=indikator(b, "3A").sasaran)(b),
            lambda b: promise("2A", sasaran=butir(b, "3A").sasaran)(b),
            lambda b: changed(b, plan(b, "2A"), sasaran=plan(b, "3A").sasaran),
        ],
        [
            promise("2A", sasaran=None),
            change(Sasaran, {"dokumen": "renstra", "kode": "SP1"}, nama="Terselenggaranya niaga"),
        ],
    ),
    "KAIT-11": (
        [change(Sasaran, {"dokumen": "renstra", "kode": "SS1"}, tujuan=None)],
        [without_all(Tujuan)],
    ),
    "KAIT-12": ([split_goal], [SAME]),
    "KAIT-10": (
        [plus(PerjanjianKinerja("pk", versi="perubahan", tanggal="2025-09-01", urutan="z"))],
        [without_all(PerjanjianKinerja)],
    ),
    "KAIT-08": (
        [unplanned],
        [untied(TautanRenstra, "2A"), without_all(IndikatorRenstra)],
    ),
    "KAIT-04": (
        [untied(TautanButir, "2A"), lambda b: without(b, butir(b, "2A"))],
        [without_all(PerjanjianKinerja)],
    ),
    "KAIT-05": (
        [
            of("2A", nama="Persentase Kapal yang Dilayani"),
            promise("2A", nama="Persentase Kapal yang Ditolak"),
            change(Sasaran, {"dokumen": "renstra", "kode": "SP1"}, nama="Terselenggaranya niaga"),
            change(Sasaran, {"dokumen": "laporan", "kode": "2"}, nama="Terselenggaranya niaga"),
        ],
        [
            of("2A", nama="Persentase kapal dilayani tepat waktu"),
            promise("2A", nama=""),
            after(of("2A", nama="Lain"), tied("2A", "3A"), untied(TautanButir, "2A")),
            change(
                Sasaran,
                {"dokumen": "renstra", "kode": "SP1"},
                nama="Terselenggaranya Lalu Lintas Kapal Tertib dan Tepat Waktu",
            ),
        ],
    ),
    "KAIT-06": (
        [
            lambda b: changed(b, goal_of(b, "2A"), jenjang=level(b, "Sasaran Kegiatan")),
            lambda b: changed(b, objective(b, "2A"), jenjang=level(b, "Sasaran Kegiatan")),
        ],
        [
            lambda b: changed(b, goal_of(b, "2A"), jenjang=None),
            lambda b: changed(b, objective(b, "2A"), jenjang=None),
            tied("2A", "1A"),
        ],
    ),
    "KAIT-07": ([tied("2A", "3A")], [SAME]),
    "SAMA-01": (
        [copy_table("2A", "4B", judul="Lain"), copy_table("5B", "5A")],
        [
            TWICE,
            share_table("2A", "4B"),
            copy_table("6A", "4B", judul="Lain"),
            after(TWICE, fill("5B", "Membuang limbah", realisasi="7")),
        ],
    ),
    "SAMA-02": (
        [add_row("4B", "Kapal barang", "1248", "1176")],
        [
            add_row("4B", "Kapal curah", "1248", "1176"),
            add_row("4B", "Telepon genggam", "63", "61"),
            add_row("4B", "Membuang limbah", "9", "8"),
            add_row("2A", "Kapal barang", "1248", "1176"),
        ],
    ),
    "SAMA-03": (
        [
            add_row("4B", "Kapal barang nasional", "1250", "1176"),
            after(
                table("4B", kolom_realisasi="Tepat waktu"),
                add_row("4B", "Kapal barang", "1248", "1177"),
            ),
        ],
        [
            add_row("4B", "Angkutan darat", "1250", "1176"),
            add_row("4B", "Kapal barang", "1248", "1001"),
            add_row("4B", "Kapal barang nasional", "1900", "1176"),
            add_row("4B", "Kapal barang", "1248", "1170"),
        ],
    ),
    "SAMA-04": (
        [
            of("2A", kode="2B"),
            promise("2A", kode="PK4"),
            lambda b: changed(b, plan(b, "2A"), kode="SP1.2"),
            kegiatan("K2.2", kode="K2.1"),
        ],
        [kegiatan("K2.2", kode="K1.1"), kegiatan("K2.2", kode=""), promise("2A", kode="PK99")],
    ),
    "SAMA-05": (
        [
            promise("4B", nama="Persentase Kapal yang Dilayani Tepat Waktu"),
            promise("2B", nama="Persentase Kapal yang Dilayani Tepat Waktu"),
        ],
        [
            after(
                promise("4B", nama="Persentase Kapal yang Dilayani Tepat Waktu", target="92"),
                of("4B", target="92"),
                planned("4B", 2025, target="92"),
            ),
        ],
    ),
    "SAMA-06": (
        [
            after(write("2A", "kendala", LONG_TEXT), write("3A", "kendala", f"- {LONG_TEXT}")),
            after(write("2A", "analisis", LONG_TEXT), write("5A", "analisis", LONG_TEXT)),
            after(of("2A", definisi=LONG_TEXT), of("5A", definisi=f"{LONG_TEXT} ")),
            after(
                change(Subsie, {"kode": "tu"}, tugas=LONG_TEXT),
                change(Subsie, {"kode": "lala"}, tugas=LONG_TEXT),
            ),
            after(hindered("2A", LONG_TEXT), hindered("5A", LONG_TEXT)),
        ],
        [
            after(write("2A", "kendala", "Tidak ada."), write("3A", "kendala", "Tidak ada.")),
            after(
                write("2A", "kendala", f"Tidak ada kendala. {LONG_TEXT}"),
                write("3A", "kendala", f"Tidak ada kendala. {LONG_TEXT}"),
            ),
            after(write("2A", "kendala", LONG_TEXT), write("3A", "kendala", f"{LONG_TEXT} Juga.")),
            after(
                of("2A", definisi="Mengukur hasil kerja."),
                of("5A", definisi="Mengukur hasil kerja."),
            ),
            after(write("2A", "program", LONG_TEXT), write("3A", "program", LONG_TEXT)),
            after(hindered("2A", LONG_TEXT), hindered("2A", LONG_TEXT, "T3")),
            after(hindered("2A", "Petugas kurang."), hindered("5A", "Petugas kurang.")),
        ],
    ),
    "PAGU-01": ([kegiatan("K2.2", pagu="1339999999")], [kegiatan("K2.2", pagu="1340000000")]),
    "PAGU-02": (
        [data(pagu_awal="16500000001"), kegiatan("K2", pagu="2300000001")],
        [data(pagu_awal=None)],
    ),
    "PAGU-03": ([kegiatan("K2", pagu="2299999999")], [kegiatan("K2", pagu="2300000001")]),
    "PAGU-04": (
        [
            kegiatan("K2.2", pagu="1340000001"),
            kegiatan("K2", pagu="2300000001"),
            loose("1000"),
            without_all(Alokasi),
        ],
        [kegiatan("K2.2", pagu="1340000000"), loose("0")],
    ),
    "PAGU-05": (
        [
            spent("2A", "900000001"),
            loose("1000", "1001"),
            after(spent("2A", "-"), of("2A", realisasi_anggaran="900000001")),
            of("5D", realisasi_anggaran="1"),
        ],
        [spent("2A", "900000000"), loose("1000", "1000")],
    ),
    "PAGU-06": (
        [change(RevisiPagu, {"jumlah": "1200000000"}, jumlah="6075000001")],
        [change(RevisiPagu, {"jumlah": "1200000000"}, jumlah="1875000000")],
    ),
    "PAGU-07": (
        [
            change(Alokasi, {"pagu": "900000000"}, pagu="-1"),
            spent("2A", "-1"),
            kegiatan("K2.2", pagu="-5"),
            data(pagu_lalu="-1"),
            by_quarter("2B", "80000000 -90000000 90000000 85000000"),
        ],
        [
            data(pagu_lalu="0"),
            by_quarter("2B", "80000000 90000000 90000000 -4000000"),
            by_quarter("2B", "180000000 -90000000 90000000 -85000000"),
            spent("2A", "0"),
            change(RevisiPagu, {"jumlah": "1200000000"}, jumlah="-1"),
        ],
    ),
    "PAGU-08": (
        [
            change(RevisiPagu, {"jumlah": "-370000000"}, kegiatan=None),
            change(RevisiPagu, {"jumlah": "1200000000"}, kegiatan=None),
            change(RevisiPagu, {"jumlah": "1200000000"}, tanggal=None),
        ],
        [
            change(RevisiPagu, {"jumlah": "1200000000"}, kegiatan=None, tanggal="2025-01-02"),
            change(RevisiPagu, {"jumlah": "1200000000"}, kegiatan=None, jumlah="0"),
        ],
    ),
    "PAGU-09": (
        [spent("2B", "341000"), spent("1B", "1302775")],
        [spent("2B", "341000000"), spent("2B", "160000"), spent("2B", "360000"), spent("2B", "0")],
    ),
    "BLNJ-01": (
        [
            belanja("K2.2", {**WHOLE, "realisasi": None}),
            belanja("K2.2", {**WHOLE, "pagu": None}),
        ],
        [belanja("K2.2", WHOLE)],
    ),
    "BLNJ-02": (
        [belanja("K2.2", {**WHOLE, "pagu": "1340000001"})],
        [
            belanja("K2.2", {**WHOLE, "pagu": None}),
            belanja("K2.2", {"pagu": "1300000000"}, {"pagu": "40000000", "jenis": "53"}),
        ],
    ),
    "BLNJ-03": (
        [belanja("K2.2", {**WHOLE, "realisasi": "1302775001"})],
        [
            belanja("K2.2", WHOLE),
            belanja("K2.2", {**WHOLE, "realisasi": None}),
            belanja("K1.2", {"pagu": "480000000", "realisasi": "5"}),
        ],
    ),
    "BLNJ-04": (
        [
            belanja("K2.2", {**WHOLE, "realisasi": "1340000001"}),
            belanja("K2.2", WHOLE, {"pagu": "0", "realisasi": "1", "jenis": "53"}),
        ],
        [belanja("K2.2", {**WHOLE, "realisasi": "1340000000"})],
    ),
    "BLNJ-05": (
        [
            belanja("K2.2", {**WHOLE, "blokir": "1340000001"}),
            belanja("K2.2", {**WHOLE, "blokir": "37225001"}),
        ],
        [belanja("K2.2", {**WHOLE, "blokir": "37225000"})],
    ),
    "BLNJ-06": (
        [belanja("K2", WHOLE), plus(Belanja("lepas", jenis="53"))],
        [belanja("K2.2", WHOLE)],
    ),
    "BLNJ-07": (
        [belanja("K2.2", {**WHOLE, "sumber_dana": "RM"}, {"pagu": "0", "sumber_dana": " rm "})],
        [belanja("K2.2", {**WHOLE, "sumber_dana": "RM"}, {"pagu": "0", "sumber_dana": "PNBP"})],
    ),
    "BLNJ-08": (
        [
            belanja("K2.2", {**WHOLE, "pagu_awal": "1339999999"}),
            after(
                belanja("K3.1", {"pagu": "4200000000", "pagu_awal": "3000000001"}),
                change(RevisiPagu, {"jumlah": "1200000000"}, jenis_belanja="52"),
            ),
            belanja("K2.2", *two_sources("1339999999")),
        ],
        [
            belanja("K2.2", *two_sources("1340000000")),
            belanja("K3.1", {"pagu": "4200000000", "pagu_awal": "7"}),
            after(
                belanja("K3.1", {"pagu": "4200000000", "pagu_awal": "3000000000"}),
                change(RevisiPagu, {"jumlah": "1200000000"}, jenis_belanja="52"),
            ),
        ],
    ),
    "BLNJ-09": (
        [
            belanja("K2.2", {**WHOLE, "realisasi": "-1"}),
            belanja("K2.2", {**WHOLE, "blokir": "-1"}),
        ],
        [belanja("K2.2", {**WHOLE, "blokir": "0"})],
    ),
    "UKUR-01": (
        [
            earlier("2A", realisasi="0.913"),
            promise("2A", target="0.92"),
            planned("2A", 2027, target="0.93"),
            of("4A", target="0.85"),
            after(fill("6A", "Rencana kerja", pembanding="98", realisasi="0.97"), percent("6A")),
        ],
        [
            earlier("2A", realisasi="9.13"),
            fill("6A", "Rencana kerja", pembanding="98", realisasi="0.97"),
            after(fill("6A", "Rencana kerja", pembanding="98", realisasi="0.3"), percent("6A")),
            earlier("6C", realisasi="0.98"),
            earlier("2A", realisasi="0.3"),
            after(promise("2A", target="0.92", satuan="bagian")),
        ],
    ),
    "UKUR-02": (
        [of("4B", target="120"), planned("4B", 2025, target="120")],
        [
            of("4B", target="100"),
            of("4B", target="120", definisi="Dapat melebihi 100 % karena sisa tahun lalu."),
            of("4B", target="120", nama="Persentase Kenaikan Pengaduan"),
            of("4A", target="120"),
            of("4B", target="120", polaritas="turun"),
        ],
    ),
    "UKUR-03": (
        [
            table("2A", kolom_pembanding="Capaian"),
            table("2A", kolom_pembanding="Realisasi tahun 2025"),
            table("2A", kolom_realisasi="Target kinerja"),
        ],
        [
            table("2A", kolom_pembanding="Realisasi tahun 2024"),
            table("2A", kolom_pembanding="Capaian nasional"),
            table("2A", kolom_realisasi="Realisasi target"),
        ],
    ),
    "UKUR-04": (
        [
            fill("4B", "Telepon", realisasi="-5"),
            alone("6A", "-5"),
            typed("2B", "rata_rata", "5 -6 7 6"),
            earlier("1B", realisasi="-1"),
            earlier("2A", realisasi="-91.3"),
            planned("2B", 2026, target="-5.5"),
            quarters("2A", "Kapal penumpang", (150, 160, 160, 160), (148, -155, 158, 157)),
        ],
        [
            fill("4B", "Telepon", realisasi="0"),
            alone("6A", "-5", satuan="poin"),
            alone("6A", "-5", nama="Perubahan jumlah dokumen"),
            after(earlier("2A", realisasi="-91.3"), of("2A", nama="Pertumbuhan Kapal")),
            after(earlier("2A", realisasi="-91.3"), far_past("2A", "-3")),
            after(fill("4B", "Telepon", realisasi="-5"), row("4B", "Telepon", satuan="poin")),
            after(
                fill("4B", "Telepon", realisasi="-5"),
                table("4B", kolom_realisasi="Kenaikan"),
            ),
        ],
    ),
    "UKUR-05": (
        [
            quarters("4B", "Telepon", (10, 21, 29, 40), (9, 20, 28, 39)),
            quarters("4B", "Telepon", (5, 15, 30, 40), (2, 6, 13, 18)),
            quarters("4B", "Telepon", (10, 11, 8, 9), (9, 20, 28, 39)),
            typed("6A", "jumlah", "1 3 4 6"),
        ],
        [
            quarters("4B", "Telepon", (5, 10, 12, 13), (2, 4, 6, 8)),
            quarters("4B", "Telepon", (10, 12, 15, 19), (9, 12, 14, 18)),
            quarters("4B", "Telepon", (10, 21, 29, 40), (9, 20, 19, 30)),
            typed("6A", "jumlah", "1 1 2 3"),
            typed("6A", "kumulatif", "1 3 4 6"),
            typed("6A", "jumlah", "3 4 5 9"),
            after(
                quarters("4B", "Telepon", (25, 50, 75, 100), (24, 50, 75, 100)),
                row("4B", "Telepon", satuan="%"),
            ),
        ],
    ),
    "UKUR-06": (
        [
            after(
                quarters("4B", "Telepon", (10, 21, 20, 40), (9, 20, 28, 39)),
                table("4B", gabung_pembanding="kumulatif", gabung_realisasi="kumulatif"),
            ),
            typed("6A", "kumulatif", "2 4 3 6"),
            typed("4B", "kumulatif", "25 26 24 23", "25 50 75"),
        ],
        [
            typed("6A", "kumulatif", "2 4 4 6"),
            typed("6A", "terakhir", "2 4 3 6"),
            typed("4B", "kumulatif", "98 97 99 96", "100 100 100"),
            after(
                quarters("4B", "Telepon", (10, 21, 21, 40), (9, 20, 28, 39)),
                table("4B", gabung_pembanding="kumulatif", gabung_realisasi="kumulatif"),
            ),
            quarters("4B", "Telepon", (10, 21, 20, 4), (9, 20, 19, 3)),
        ],
    ),
    "UKUR-07": (
        [
            typed("6A", "jumlah", "1 2 1.5 1"),
            alone("6A", "5.5"),
            alone("1B", "2.5", nama="Jumlah Pelatihan Awak Kapal", satuan="pelatihan"),
            after(fill("4B", "Telepon", realisasi="11.5"), row("4B", "Telepon", satuan="orang")),
        ],
        [
            alone("6A", "5.5", satuan="poin"),
            alone("1B", "2.5", nama="Jumlah Hektare Mangrove", satuan="hektare"),
            alone("1B", "2.5", nama="Luas Pelatihan", satuan="pelatihan"),
            alone("6A", "5.5", nama="Rata-rata dokumen per bulan"),
            fill("4B", "Telepon", realisasi="11.5"),
            after(
                fill("4B", "Telepon", realisasi="11.5"),
                row("4B", "Telepon", satuan="orang"),
                table("4B", kolom_realisasi="Rata-rata"),
            ),
        ],
    ),
    "UKUR-08": (
        [
            earlier("2A", realisasi="913"),
            alone("1A", "812.5"),
            planned("2A", 2026, target="930"),
            earlier("4A", realisasi="8.49"),
            earlier("2B", realisasi="62"),
            typed("6A", "jumlah", "1 2 20 1"),
            after(alone("1B", "44"), write("1B", "kendala", "")),
            after(alone("3B", "104"), write("3B", "kendala", "")),
            quarters("2A", "Kapal penumpang", (150, 160, 16, 160), (148, 155, 158, 157)),
            alone("1A", "81250000"),
            earlier("2A", realisasi="9.13"),
            earlier("2A", realisasi="0.0913"),
            fill("2A", "Kapal penumpang", realisasi="61.8"),
            fill("2A", "Kapal penumpang", pembanding="6320"),
            after(far_past("2A", "30"), earlier("2A", realisasi="9130")),
        ],
        [
            earlier("2A", realisasi="45"),
            far_past("2A", "30"),
            earlier("2A", realisasi="8"),
            after(of("6A", target="1000"), planned("6A", 2025, target="1000"), begun_small("6A")),
            fill("2A", "Kapal penumpang", realisasi="62"),
            fill("4B", "Telepon", pembanding="630", realisasi="30"),
            fill("4B", "Telepon", pembanding="140", realisasi="14"),
            after(far_past("1B", "24"), alone("1B", "180"), write("1B", "kendala", "Badai.")),
            alone("1A", "160"),
            earlier("1B", realisasi="52"),
            alone("2B", "0.62"),
            alone("1B", "44"),
            quarters("2A", "Kapal penumpang", (150, 160, 160, 160), (15, 155, 158, 157)),
            typed("6A", "jumlah", "1 2 7 1"),
            typed("6A", "jumlah", "1 2 20 1", target="24"),
            after(earlier("2A", realisasi="913"), of("2A", nama="Pertumbuhan Kapal")),
        ],
    ),
    "UKUR-09": (
        [
            earlier("2A", realisasi="104"),
            earlier("6B", realisasi="101"),
            of("6B", target="103"),
            alone("6B", "102"),
        ],
        [
            earlier("2A", realisasi="100"),
            earlier("2A", target="104"),
            after(
                earlier("2A", realisasi="104"),
                of("2A", definisi="Angka dapat melebihi 100 % karena kapal dilayani ulang."),
            ),
            after(earlier("2A", realisasi="104"), of("2A", nama="Peningkatan kapal")),
            earlier("1A", realisasi="104"),
        ],
    ),
    "UKUR-10": (
        [weighed("20", "15", "15", "5"), weighed("0.2", "0.15", "0.15", "0.04")],
        [
            weighed("20", "10", "10", "5"),
            weighed("2", "1"),
            weighed("6.67"),
            weighed("30", "20", "10", "5"),
        ],
    ),
    "UKUR-14": (
        [
            typed("6A", "terakhir", "5 7 6 6", target="24"),
            typed("6A", "rata_rata", "5 7 6 6", target="24"),
        ],
        [
            typed("6A", "jumlah", "5 7 6 6", target="24"),
            typed("6A", "terakhir", "6 6 6 6", target="24"),
            typed("6A", "terakhir", "2 5 7 10", target="24"),
            typed("6A", "terakhir", "5 7 6 6", target="6"),
            typed("2A", "terakhir", "5 7 6 6", target="24"),
        ],
    ),
    "UKUR-13": (
        [
            alone("4A", "3.41"),
            earlier("4A", realisasi="3.4"),
            alone("4A", "4.3"),
            after(of_four, alone("4A", "83", target="3.3")),
        ],
        [
            alone("4A", "2.1"),
            after(of_four, alone("4A", "3.6", target="3.3")),
            after(of_four, alone("4A", "50", target="3.3")),
            after(alone("4A", "3.41", target="3.3"), earlier("4A", target="3.2", realisasi="3.25")),
        ],
    ),
    "UKUR-12": (
        [table("5B", cara="jumlah")],
        [
            after(table("5B", cara="jumlah"), unit_of_rows("5B", "%")),
            after(table("5B", cara="jumlah"), of("5B", nama="Indeks Tertib Bandar")),
            table("6A", satuan="%"),
        ],
    ),
    "UKUR-11": (
        [
            of("2A", rumus="Jumlah kapal dibagi jumlah kapal yang dilayani tepat waktu x 100 %"),
            of("2B", rumus="Jumlah jam tunggu dibagi jumlah kapal dikalikan seratus"),
            of("6A", rumus="Dokumen tepat waktu dibagi dokumen wajib dikali 100%"),
            of("2A", satuan="kapal"),
            of("1B", satuan="%"),
            of("2A", satuan="kunjungan", nama="Persentase Kunjungan Kapal"),
            of("2A", rumus="Target kapal dibagi jumlah kapal yang dilayani tepat waktu x 100 %"),
        ],
        [
            of("2A", satuan="persen"),
            of("1B", satuan="%", nama="Jumlah Penurunan Kecelakaan Kapal"),
            after(of("1B", satuan="%"), earlier("1B", realisasi="5.5")),
            of("2A", rumus="Jumlah kapal yang dilayani tepat waktu dibagi jumlah kapal x 100 %"),
            of("2A", rumus="Kapal tepat waktu dibagi kapal dikalikan seratus"),
            of("1B", rumus="Kejadian dibagi jumlah kapal dikalikan seratus ribu"),
            of("2B", rumus="Jumlah jam tunggu dibagi jumlah kapal"),
            of("5A", rumus="Temuan pemeriksaan kapal yang ditindaklanjuti dibagi jumlah temuan"),
            of("2A", satuan="nilai", nama="Persentase Nilai Layanan"),
        ],
    ),
    "TABEL-01": (
        [
            free("Jenis|#Pria|#Wanita", "PNS|10|5", "PPPK|4|3", "Honorer|2|1", "Jumlah|16|10"),
            free("Jenis|#Orang", "PNS|10", "- Pria|6", "- Wanita|4", "PPPK|4", "Total|24"),
            free("No|Jenis|#Orang", "1|PNS|10", "2|PPPK|4", ".|Total Keseluruhan|15"),
            free("Jenis|#Orang", "Jumlah|15", "PNS|10", "PPPK|4"),
            free("Jenis|#Orang", "A|6", "B|4", "Jumlah dokter|12", "PPPK|4", "C|3", "Jumlah|17"),
            free("Jenis|#Cakupan", "A|90", "B|94", "Rata-rata|95"),
        ],
        [
            free("Jenis|#Pria|#Wanita", "PNS|10|5", "PPPK|4|3", "Honorer|2|1", "Jumlah|16|9"),
            free("Jenis|#Orang", "PNS|10", "- Pria|6", "- Wanita|4", "PPPK|4", "Total|14"),
            free("Jenis|#Orang", "PNS|10", "Pria|6", "Wanita|4", "PPPK|4", "Total|14"),
            free("Jenis|#Orang", "Pria|6", "Wanita|4", "Subjumlah|10", "PPPK|4", "Jumlah|14"),
            free("Jenis|#Orang", "PNS|30", "di antaranya wanita|18", "PPPK|12", "Jumlah|42"),
            free("Jenis|#Orang", "PNS|10", "PPPK|4", "Jumlah|14", "Rata-rata|7"),
            free("Jenis|#Cakupan", "A|90", "B|94", "Rata-rata|93"),
            free("Jenis|#Bagian (%)", "A|33.3", "B|33.3", "C|33.3", "Jumlah|100"),
            free("Jenis|#Luas", "A|1.25", "B|2.25", "Jumlah|3.5"),
            free("Jenis|#Rata-rata", "A|10", "B|20", "Jumlah|15"),
            free("Jenis|#Kasus", "A|10", "B|20", "Jumlah kasus berat|4"),
        ],
    ),
    "TABEL-02": (
        [
            free("Jenis|#Pria|#Wanita|#Jumlah", "PNS|10|5|15", "PPPK|4|3|8", "Lain|2|1|3"),
            free("Obat|#Awal|#Masuk|#Keluar|#Sisa", "A|9|5|12|2", "B|4|6|7|3", "C|3|2|1|6"),
            free("Jenis|#Pagu|#Realisasi|#Sisa", "A|9|5|4", "B|4|3|1", "C|3|2|2"),
            free("Jenis|#L|#P|#Total (orang)", "A|1|5|6", "B|4|3|7", "C|4|4|8", "D|2|1|4"),
        ],
        [
            free("Jenis|#Pria|#Wanita|#Jumlah", "PNS|10|5|15", "PPPK|4|3|7", "Lain|2|1|3"),
            free("Jenis|#Masuk|#Keluar|#Jumlah", "A|10|5|40", "B|4|3|22", "C|2|1|9"),
            free("Obat|#Awal|#Masuk|#Keluar|#Sisa", "A|9|5|12|2", "B|4|6|7|3", "C|3|2|1|4"),
            free("Perkara|#Masuk|#Putus|#Sisa", "A|9|5|14", "B|4|3|11", "C|3|2|7"),
            free("Jenis|#Kasus|#Jumlah meninggal", "A|10|5", "B|4|3", "C|2|9"),
        ],
    ),
    "TABEL-03": (
        [
            free("Jenis|#Orang|#Persentase (%)", "A|12|20", "B|18|40", "C|30|40", "Jumlah|60|100"),
            free("Jenis|#Target|#Realisasi|#%", "A|10|9|90", "B|20|15|75", "C|8|4|60"),
            free("Unit|#2024|#2025|#Kenaikan (%)", "A|10|12|20", "B|20|21|5", "C|5|6|30"),
            free("Jenis|#Orang|#Persentase (%)", "A|1|25", "B|3|75", "Jumlah|4|99"),
            free("Jenis|#Orang|#Persen", "A|10|25", "B|10|25", "C|20|45"),
        ],
        [
            free(
                "Jenis|#Orang|#Persentase (%)", "A|1|33.3", "B|1|33.3", "C|1|33.4", "Jumlah|3|100"
            ),
            free("Unit|#2024|#2025|#Kenaikan (%)", "A|10|12|20", "B|20|21|5", "C|5|6|20"),
            free("Jenis|#Orang|#Kehadiran (%)", "A|12|98", "B|18|97", "C|30|95"),
            free("Jenis|#Target|#Realisasi|#%", "A|10|9|90", "B|20|15|75", "C|8|4|50"),
        ],
    ),
    "TABEL-04": (
        [
            free("Jenis|#Orang", "PNS|10", "PPPK|4", "PNS|7"),
            free("Tahun|#Orang", "2023|10", "2024|4", "2024|7"),
        ],
        [
            free("Jenis|#Orang", "PNS|10", "PPPK|4", "PNS (titipan)|7"),
            free("Jenis|#Orang", "PNS|10", "- Pria|6", "- Wanita|4", "PPPK|3", "- Pria|2"),
            free("Jenis|#Orang", "Pusat|.", "PNS|10", "Daerah|.", "PNS|7"),
            free("Unit|Jenis|#Orang", "Pusat|PNS|10", "Daerah|PNS|7"),
        ],
    ),
    "LALU-01": (
        [
            after(of("2A", target="73"), planned("2A", 2025, target="73")),
            after(of("2B", target="20"), planned("2B", 2025, target="20")),
            of("6A", target="2"),
        ],
        [
            of("2A", target="74"),
            of("2B", target="3"),
            earlier("2A", realisasi="130"),
            after(of("2A", target="73"), earlier("2A", target="73")),
        ],
    ),
    "LALU-05": (
        [
            earlier("2A", realisasi="130"),
            after(earlier("2A", realisasi="130"), earlier("2A", target=None)),
        ],
        [
            earlier("2A", realisasi="110"),
            after(of("2A", target="73"), planned("2A", 2025, target="73")),
        ],
    ),
    "LALU-02": (
        [planned_before("2A", "89")],
        [
            planned_before("2A", "90"),
            planned_before("2A", "-"),
            after(planned_before("2A", "89"), of("2A", satuan="kapal")),
        ],
    ),
    "LALU-03": (
        [after(begun(2024), planned_before("5C", "90"))],
        [
            planned_before("5C", "90"),
            after(begun(2024), planned_before("2A", "90")),
            after(begun(2024), planned_before("5C", "-")),
        ],
    ),
    "LALU-06": (
        [data(pagu_lalu="1594000000"), data(pagu_lalu="159400000000")],
        [data(pagu_lalu="5000000000"), data(pagu_lalu="0"), data(pagu_lalu=None)],
    ),
    "LALU-08": (
        [
            after(
                counted_before,
                free("Layanan|#Tahun 2023|#Tahun 2025", "A|22930|24180", "B|34486|38160"),
            ),
            after(counted_before, free("Layanan|#2023", "A|22930", "B|34486", "Jumlah|57416")),
        ],
        [
            after(
                counted_before,
                free("Layanan|#Tahun 2024|#Tahun 2025", "A|22930|24180", "B|34486|38160"),
            ),
            after(counted_before, free("Layanan|#Target 2023", "A|22930", "B|34486")),
            after(counted_before, free("Layanan|#Tahun 2025", "A|22930", "B|34486")),
        ],
    ),
    "LALU-07": (
        [repeated("1A", "2A", "2B", "3A", "4A")],
        [
            repeated("1A", "2A", "2B"),
            repeated("6A", "1A", "2A", "2B"),
            after(repeated("1A", "2A", "2B", "3A"), alone("4A", "85.1"), alone("5A", "90.4")),
        ],
    ),
    "LALU-04": (
        [
            after(noted, earlier("2A", realisasi="90")),
            after(noted, earlier("2A", target="88")),
            after(noted, data(pagu_lalu="1")),
        ],
        [
            noted,
            earlier("2A", realisasi="90"),
            after(earlier("2A", realisasi="91.26"), noted, earlier("2A", realisasi="91.3")),
        ],
    ),
    "KIN-01": (
        [of("2A", target="40"), fill("2A", "Kapal barang", realisasi="40")],
        [of("2A", target="63"), of("2A", target="93.14")],
    ),
    "KIN-02": (
        [
            fill("5A", "Awak kapal", realisasi="0"),
            after(table("5A", kolom_pembanding="Target"), fill("5A", "Awak kapal", realisasi="62")),
        ],
        [
            fill("5A", "Awak kapal", realisasi="1"),
            fill("6A", "Rencana kerja", realisasi="2"),
            after(table("5A", kolom_pembanding="Target"), fill("5A", "Awak kapal", realisasi="61")),
        ],
    ),
    "KIN-03": ([spent("2A", "0")], [spent("2A", "1"), spent("2A", "-")]),
    "KIN-04": (
        [lambda b: without(b, row_of(b, Alokasi, indikator=indikator(b, "2A").id))],
        [
            lambda b: without(b, row_of(b, Alokasi, indikator=indikator(b, "1A").id)),
            without_all(Alokasi),
        ],
    ),
    "KIN-05": (
        [
            after(
                *(
                    fill("5A", u, pembanding="-", realisasi="-")
                    for u in ("Dokumen kapal", "Alat keselamatan", "Awak kapal")
                )
            ),
            after(fill("1B", "Tubrukan", realisasi="9"), SAME, write("1B", "kendala", "")),
        ],
        [
            fill("5A", "Dokumen kapal", pembanding="-", realisasi="-"),
            fill("5A", "Dokumen kapal", realisasi=None),
            after(fill("1B", "Tubrukan", realisasi="9"), SAME),
        ],
    ),
    "KIN-06": ([fill("2A", "Kapal barang", realisasi="900")], [spent("2A", "900000000")]),
    "KIN-07": (
        [
            fill("2A", "Kapal barang", realisasi="1249"),
            fill("5B", "Membuang limbah", realisasi="10"),
            after(
                table("2A", kolom_pembanding="Target"), fill("2A", "Kapal barang", realisasi="1500")
            ),
        ],
        [
            fill("2A", "Kapal barang", realisasi="1248"),
            fill("2B", "Kapal barang", realisasi="8"),
            after(
                of("2A", nama="Persentase Kenaikan Kapal"),
                table("2A", kolom_pembanding="Tahun lalu"),
                fill("2A", "Kapal barang", realisasi="1500"),
            ),
        ],
    ),
    "KIN-08": (
        [after(table("4A", kolom_pembanding="Acuan"), fill("4A", "Persyaratan", pembanding="1"))],
        [
            fill("4A", "Persyaratan", pembanding="3.54"),
            after(of("4A", target="850"), fill("4A", "Persyaratan", pembanding="1")),
            fill("1A", "Tambat dan labuh", realisasi="200"),
        ],
    ),
    "KIN-09": (
        [fill("2A", "Kapal negara", pembanding="0", realisasi="0")],
        [
            fill("2A", "Kapal negara", pembanding="-", realisasi="-"),
            fill("2A", "Kapal negara", pembanding="5", realisasi="0"),
        ],
    ),
    "KIN-10": (
        [
            after(
                row("4A", "Biaya", uraian="Penumpang meninggal"),
                table("4A", kolom_pembanding="Target"),
                fill("4A", "Penumpang meninggal", realisasi="5"),
            )
        ],
        [
            after(
                row("4A", "Biaya", uraian="Penumpang meninggal", polaritas="turun"),
                table("4A", kolom_pembanding="Target"),
                fill("4A", "Penumpang meninggal", realisasi="5"),
            ),
            after(
                row("4A", "Biaya", uraian="Penumpang meninggal"),
                table("4A", kolom_pembanding="Target"),
            ),
            fill("1B", "Kebakaran", realisasi="2"),
        ],
    ),
    "KIN-11": (
        [
            of("2A", nama="Jumlah Kecelakaan Kapal"),
            of("2A", nama="Persentase Laporan yang Terlambat"),
            of("2A", nama="Rata-Rata Waktu Tunggu Kapal", satuan="jam"),
        ],
        [
            of("2A", nama="Jumlah Kecelakaan Kapal", polaritas="turun"),
            of("2A", nama="Persentase Kecelakaan Kapal yang Ditangani"),
            of("2A", nama="Persentase Kecelakaan", definisi="Kecelakaan yang selesai ditangani."),
            of("2A", nama="Rata-Rata Lama Singgah Kapal", satuan="jam"),
        ],
    ),
    "HASIL-01": (
        [
            after(of("5A", polaritas="turun"), SIMPLE, turned("5A", "turun")),
            after(of("5A", polaritas="rentang", target_atas="95"), SIMPLE, turned("5A", "turun")),
        ],
        [
            after(of("5A", polaritas="turun"), SIMPLE),
            after(of("5A", polaritas="turun"), SIMPLE, turned("5A", "naik")),
            turned("5A", "turun"),
            after(of("5A", polaritas="turun"), SIMPLE, turned("5A", "turun", dihitung=0)),
            after(of("2A", polaritas="turun"), turned("2A", "turun")),
            after(
                of("5A", polaritas="turun"), SIMPLE, turned("5A", "turun"), table("5A", dihitung=0)
            ),
        ],
    ),
    "HASIL-02": (
        [
            table("2A", satuan="orang", cara="jumlah"),
            table("1A", satuan="jam"),
            table("6A", satuan="laporan"),
            after(table("6A", satuan="%"), of("6A", satuan="%"), unit_of_rows("6A", "orang")),
        ],
        [
            table("2A", satuan="persen"),
            table("2A", satuan=""),
            table("2A", satuan="orang", cara="jumlah", dihitung=0),
            table("6A", satuan="Dokumen"),
            table("6A", satuan="%"),
            table("4A", satuan="nilai"),
            after(table("6A", satuan="%"), of("6A", satuan="%"), unit_of_rows("6A", "%")),
        ],
    ),
    "HASIL-03": (
        [
            after(table("2A", dihitung=0), of("2A", realisasi="90")),
            after(table("2A", dihitung=0), of("2A", realisasi="95")),
            after(mean_beside("2A"), of("2A", realisasi="3000")),
        ],
        [
            after(table("2A", dihitung=0), of("2A", realisasi=given("2A", 2))),
            after(table("2A", dihitung=0), of("2A", realisasi=given("2A", 4))),
            after(table("2A", dihitung=0, satuan="orang"), of("2A", realisasi="90")),
            after(mean_beside("2A"), of("2A", realisasi="300")),
            after(
                table("2A", dihitung=0),
                of("2A", realisasi="90"),
                fill("2A", "Kapal barang", realisasi=None),
            ),
        ],
    ),
    "HASIL-04": (
        [table("2A", cara="diketik", hasil="90")],
        [
            table("2A", cara="diketik", hasil=given("2A", 2)),
            table("2A", cara="diketik", hasil=given("2A", 2, "rata_rata_persentase")),
            table("2A", cara="diketik", hasil="-"),
            after(
                table("2A", cara="diketik", hasil="90"),
                fill("2A", "Kapal barang", realisasi=None),
            ),
        ],
    ),
    "HASIL-05": (
        [
            after(older, of("5A", polaritas="turun")),
            after(older, of("2A", polaritas="turun")),
            after(
                older,
                of("4A", polaritas="rentang", target_atas="90"),
                fill("4A", "Biaya", realisasi="5"),
            ),
        ],
        [
            after(older, of("1B", target="5")),
            of("5A", polaritas="turun"),
        ],
    ),
    "RUJ-01": (
        [
            of("3A", target="=indikator/x/target"),
            promise("2A", target="=indikator/x/target"),
            kegiatan("K2.2", pagu="=indikator/x/target"),
            data(pagu_awal="=kegiatan/x/pagu"),
        ],
        [refer],
    ),
    "RUJ-02": ([circle], [refer]),
    "RUJ-03": (
        [
            lambda b: changed(
                b,
                nilai(b, "2A", "Kapal barang"),
                realisasi=f"=baris/{nilai(b, '2A', 'Kapal barang').baris}/uraian",
            )
        ],
        [refer],
    ),
    "RUJ-05": (
        [
            write(None, "simpulan", "{{gambar/tidak-ada}}"),
            after(plus(Gambar("g", tempat="isu_strategis")), write(None, "simpulan", PICTURE)),
            after(plus(Gambar("g", tempat="simpulan")), write("2A", "analisis", PICTURE)),
        ],
        [
            after(plus(Gambar("g", tempat="simpulan")), write(None, "simpulan", PICTURE)),
            after(own_picture("2A"), write("2A", "analisis", PICTURE)),
        ],
    ),
    "RUJ-04": (
        [
            write("2A", "analisis", "Capaian {{indikator/x/capaian}}."),
            write(None, "simpulan", "Pagu {{ringkasan/tidak_ada}}."),
        ],
        [write(None, "simpulan", "Pagu {{ringkasan/pagu_akhir}} dan {{ bukan angka hidup }}.")],
    ),
    "RUJ-06": (
        [
            after(
                plus(Tabel("t", judul="Kosong", tempat="isu_strategis")),
                write(None, "simpulan", "Lihat {{nomor/tabel/t}}."),
            ),
        ],
        [
            write(None, "simpulan", "Lihat {{nomor/laporan/capaian}}."),
            after(
                plus(Gambar("g", tempat="simpulan")),
                write("2A", "analisis", "Lihat {{nomor/gambar/g}}."),
            ),
        ],
    ),
    "HIT-01": (
        [fill("2A", "Kapal negara", pembanding="0")],
        [
            fill("2A", "Kapal negara", pembanding="0", realisasi="0"),
            fill("6C", "Pegawai tetap", pembanding="0"),
        ],
    ),
    "HIT-02": (
        [fill("5A", "Awak kapal", pembanding="-1")],
        [fill("6A", "Rencana kerja", pembanding="-1")],
    ),
    "HIT-03": (
        [fill("2A", "Kapal negara", pembanding="-")],
        [
            fill("2A", "Kapal negara", pembanding="-", realisasi="-"),
            fill("2A", "Kapal negara", pembanding="-", realisasi="0"),
        ],
    ),
    "HIT-04": (
        [of("1B", target="0")],
        [
            after(
                of("1B", target="0"),
                *(fill("1B", u, realisasi="0") for u in ("Tubrukan", "Kandas", "Kebakaran")),
            )
        ],
    ),
    "HIT-05": ([of("2A", target="-1")], [of("2A", target="0")]),
    "HIT-06": ([of("3B", target_atas="8")], [of("3B", target_atas="9")]),
    "HIT-07": (
        [
            after(
                setting("rumus_turun", "t_per_r"),
                *(fill("1B", u, realisasi="0") for u in ("Tubrukan", "Kandas", "Kebakaran")),
            )
        ],
        [setting("rumus_turun", "t_per_r")],
    ),
    "HIT-08": ([quarter], [SAME]),
    "HIT-09": ([other_year], [past(2024)]),
    "HIT-10": ([of("2A", realisasi="93")], [of("2A", realisasi=None)]),
    "HIT-11": (
        [of("2A", realisasi_anggaran="1")],
        [after(spent("2A", "-"), of("2A", realisasi_anggaran="1"))],
    ),
    "TEKS-01": (
        [
            write("2A", "analisis", "Dengan demikian capaian kinerja mencapai 110,00 %."),
            write("2A", "analisis", "Realisasi 93,41 % melampaui target 92 %."),
            write("2A", "analisis", "Pagu sebesar Rp800.000.000 tersedia."),
            write("4A", "analisis", "Realisasi sebesar 78,31 dari responden."),
            write("6A", "kendala", "Target 7 dokumen belum jelas."),
            write(None, "simpulan", "Rata-rata capaian sebesar 99,99 %."),
            write(None, "simpulan", "Capaian rata-rata kinerja tercatat **99.99** %."),
            write(None, "simpulan", "Pagu akhir menjadi Rp17.330.000.001."),
            write(None, "simpulan", "Pagu akhir sebesar Rp. 17.330.000.001."),
            write(None, "simpulan", "Penyerapan anggaran sebesar 12,34 % sudah baik."),
            write(None, "simpulan", "Efisiensi anggaran adalah sebesar 1.23 %."),
            write(None, "simpulan", "Penghematan anggaran sebesar Rp1.732.164.271."),
            spoken_by_the_office("Rata-rata capaian kinerja {} adalah sebesar 140 %."),
            spoken_by_the_office("Efisiensi anggaran oleh {} tahun 2025 sebesar 10.89 %."),
            write("2A", "analisis", "Realisasi tahun 2024 sebesar 90,7 %."),
            write(None, "simpulan", "Pagu kegiatan Dukungan Manajemen Rp6.785.000.000."),
            write(None, "simpulan", "Serapan 3B sebesar 97,42 %."),
            write(None, "simpulan", "Pagu bertambah Rp930.000.000 setelah direvisi."),
            write(None, "rencana_strategis", "Target 2B tahun 2026 sebesar 7 jam."),
        ],
        [
            write("2A", "analisis", "Realisasi 93,14 % melampaui target 92 %, capaian 101,2 %."),
            write("2A", "analisis", "Realisasi 93.14 %, capaian 101.2 %."),
            write("2A", "analisis", "Capaian tahun lalu 101,44 % dan target triwulan I 50 %."),
            write("2A", "analisis", "Pada tahun 2023 realisasi 87,90 % dari target 88 %."),
            write("2A", "analisis", "Target Renstra akhir periode sebesar 96 %."),
            write("2A", "analisis", "Target capaian 100 % dan batas serapan 95 % terlampaui."),
            write("2A", "analisis", "Rapat daring memberi penghematan sebesar Rp12.000.000."),
            write("2A", "analisis", "Realisasi 2.172 kapal dari 2.332 kapal."),
            write(
                "2A", "analisis", "Capaian 3A sebesar 101,55 %, capaian di atas 90 % disebut baik."
            ),
            write("2A", "analisis", "Capaian {{ringkasan/rata_rata_capaian}}."),
            write("6A", "kendala", "Target 6 dokumen dan target 2025 tercapai."),
            write(None, "simpulan", "Serapan kegiatan pertama 50 %, capaian 12 %, 15 indikator."),
            write(None, "simpulan", "Serapan 97.42 %, efisiensi 5,99 %, serapan 1A 96,01 %."),
            write(None, "simpulan", "Penghematan Rp447.205.000, serapan triwulan pertama 20 %."),
            write(None, "simpulan", "Nilai IKPA memuat penyerapan 98,02 % dan efisiensi 20 %."),
            write(None, "simpulan", "Target serapan anggaran sebesar 95 % tercapai."),
            write(None, "simpulan", "Kebijakan efisiensi anggaran sebesar 50 % dijalankan."),
            spoken_by_the_office("Rata-rata capaian kinerja {} di atas 60 %."),
        ],
    ),
    "TEKS-02": (
        [
            write("2A", "analisis", "Sebanyak 17 (tujuh) kapal."),
            letter(banyaknya="2 (satu) eksemplar"),
            write(
                "2A", "analisis", "Sebesar 2,5 (dua koma enam) persen atau tujuh belas (18) kapal."
            ),
        ],
        [
            write(
                "2A", "analisis", "Sebanyak 17 (tujuh belas) kapal, 100 % (seratus persen) aman."
            ),
            write(
                "2A", "analisis", "Pasal 3 (satuan kerja) dan 5 (lihat tabel) serta 2 (dua) buah."
            ),
            write(
                "2A",
                "analisis",
                "Sebesar Rp1.250.000 (satu juta dua ratus lima puluh ribu rupiah).",
            ),
        ],
    ),
    "TEKS-03": (
        [
            write("2A", "analisis", "Selama tahun 2019 kapal dilayani."),
            letter(jenis="LKjIP Tahun 2024"),
            write(None, "simpulan", "Tahun anggaran 2021 ditutup."),
            write(None, "kata_pengantar", "Laporan Kinerja Tahun 2024 ini disusun."),
            write(None, "kata_pengantar", f"{SYUKUR} Laporan Kinerja Pelabuhan Tahun 2024."),
            write(None, "simpulan", f"{MEMUAT} pelaksanaan perjanjian kinerja tahun 2024."),
            write(None, "kata_pengantar", f"{WUJUD} selama Tahun Anggaran 2024."),
            write(None, "rencana_strategis", "Target termuat dalam Renstra 2024-2028."),
            table("2A", judul="Kapal menurut jenis tahun 2024"),
            table("2A", kolom_realisasi="Tepat waktu tahun 2023"),
            change(Tabel, {"tempat": "isu_strategis"}, judul="Realisasi anggaran tahun 2024"),
            plus(Gambar("g", tempat="simpulan", keterangan="Rapat capaian kinerja tahun 2023")),
            table("2A", kolom_realisasi="Dilayani pada 2024"),
            table("2A", keterangan="Data per 31 Desember 2024."),
            plus(Lampiran("l", judul="Perjanjian Kinerja Tahun 2023", berkas="ab" * 32)),
            table("2A", kolom_pembanding="Target 2024"),
            change(Tabel, {"tempat": "isu_strategis"}, judul="Realisasi kapal triwulan II 2023"),
        ],
        [
            write(None, "simpulan", f"{MEMUAT} perbandingan dengan kinerja tahun 2024."),
            write(None, "kata_pengantar", f"{WUJUD} selama Tahun Anggaran 2025."),
            write(None, "simpulan", f"{MEMUAT} capaian kinerja tahun 2024 dan 2025."),
            write(
                "2A",
                "analisis",
                "Tahun 2024 dan tahun 2026; Peraturan Presiden Nomor 29 Tahun 2014.",
            ),
            write("2A", "analisis", "Kantor berdiri sejak tahun 2012. Ruang 2019 dipakai."),
            write(None, "simpulan", "Rencana tahun 2029 disusun; pada tahun 1985 belum ada."),
            write(None, "simpulan", "Pada tahun 2019 gudang terbakar."),
            write(None, "simpulan", "Laporan Kinerja Tahun 2024 dijadikan pembanding."),
            write(None, "simpulan", "Renstra 2020–2024 telah berakhir."),
            letter(jenis="LKjIP Tahun 2025 menurut Peraturan Nomor 53 Tahun 2014"),
            table("2A", judul="Kapal menurut jenis tahun 2024 dan 2025"),
            table("2A", kolom_pembanding="Kapal masuk tahun 2024"),
            change(Tabel, {"tempat": "isu_strategis"}, judul="Penduduk menurut sensus tahun 2020"),
            change(Tabel, {"tempat": "isu_strategis"}, judul="Capaian kinerja tahun 2021–2024"),
            change(Tabel, {"tempat": "isu_strategis"}, judul="Rencana anggaran tahun 2026"),
            plus(Gambar("g", tempat="simpulan", keterangan="Gedung lama pada tahun 1998")),
            table("2A", kolom_realisasi="Dilayani dari sisa 2024"),
            table("2A", kolom_realisasi="Dilayani 2025"),
            table("2A", keterangan="Angka dasar per 31 Desember 2024."),
            plus(Lampiran("l", judul="Perjanjian Kinerja Tahun 2026", berkas="ab" * 32)),
            plus(Lampiran("l", judul="Keputusan Nomor 7 Tahun 2021", berkas="ab" * 32)),
            table("2A", kolom_pembanding="Kapal 2024"),
            table("2A", kolom_pembanding="Target 2025"),
            change(Tabel, {"tempat": "isu_strategis"}, judul="Realisasi kapal triwulan IV 2024"),
            table("2A", kolom_pembanding="Target menurut BPS 2023"),
            table("2A", kolom_pembanding="Sasaran penumpang (proyeksi 2023)"),
        ],
    ),
    "TEKS-04": (
        [
            write("2A", "analisis", "Kendala yang dihadapi adalah ......"),
            write("2A", "program", "Rapat pada tanggal XX dan [isi nama kegiatan]."),
            write(None, "simpulan", "Nomor XXX menyusul."),
            write(None, "simpulan", "Rekomendasi selesai paling lambat (isi tanggal)."),
            table("2A", judul="Kapal menurut xxx"),
            plus(Gambar("g", tempat="simpulan", keterangan="(diisi)")),
            plus(Gambar("g", tempat="simpulan", keterangan="(isi keterangan foto)")),
            change(Tabel, {"tempat": "isu_strategis"}, judul="Arus kapal [...]"),
            of("2A", definisi="[diisi definisi operasional]"),
            office(alamat="Jalan ........ Nomor 4"),
            letter(nomor="UM.01/....../2026"),
            kegiatan("K1.1", nama="Layanan xxx"),
            hindered("2A", "Kurangnya ........"),
            change(Baris, {"uraian": "Kapal penumpang"}, uraian="[isi uraian]"),
            plus(Lampiran("l", judul="Surat Keputusan ......", berkas="ab" * 32)),
            write("2A", "analisis", "Kapal yang dilayani ( ) buah."),
        ],
        [
            write(None, "simpulan", "Tabung pemadam (isi enam kilogram) tersedia."),
            write(
                "2A", "analisis", "Kapal cukai ... dan PON XX di Bab XX; [rincian](contoh.example)."
            ),
            write("2A", "analisis", "Blok A (isi 40 orang) [isi 12 kamar] dan kapal_layar."),
            office(alamat="Jalan Raya KM. XX Nomor 4"),
            of("2A", rumus="[kapal tepat waktu] / {jumlah kapal} x 100%"),
            write("2A", "analisis", "Pilihan ( ) ya dan ( ) tidak; kapal (buah) dilayani."),
            change(Baris, {"uraian": "Kapal penumpang"}, uraian="[x] Kapal penumpang"),
        ],
    ),
    "TEKS-05": (
        [
            write("2A", "kendala", "Kendala yang ditemui adalah sebagai berikut:"),
            write(None, "simpulan", "Yang masih perlu dibenahi ialah: \n"),
            write("2A", "analisis", "Langkah yang ditempuh antara lain:"),
            write(None, "langkah_ke_depan", "Yang ditempuh:\n\n## Penutup\n\nSekian."),
            plus(Gambar("g", tempat="simpulan", keterangan="Kapal menurut jenis:")),
        ],
        [
            write("2A", "kendala", "Kendala:\n\n1. cuaca buruk."),
            write(None, "isu_strategis", "Arus kapal disajikan dalam tabel berikut:"),
            write(None, "realisasi_anggaran", "Rinciannya adalah sebagai berikut:"),
            write("2A", "program", "## Langkah:\n\n### Rapat\n\nRapat diadakan."),
            write(None, "langkah_ke_depan", "Yang ditempuh:\n\n## Rapat\n\nA.\n\n## Latihan\n\nB."),
        ],
    ),
    "TEKS-06": (
        [
            write(None, "ikhtisar_eksekutif", "Terdapat 17 indikator yang diukur."),
            write(None, "capaian_kinerja", "Sasaran 5 diukur dengan tiga indikator."),
            write(None, "rencana_strategis", "Renstra memuat tiga Sasaran Program."),
            write(None, "realisasi_anggaran", "Anggaran dikelola melalui enam kegiatan."),
            write(None, "simpulan", "Sebanyak 13 dari 15 indikator mencapai target."),
            write(None, "simpulan", "Seluruh indikator pada sasaran 6 tercapai."),
            write(None, "simpulan", "Tidak ada indikator yang belum mencapai target."),
            write(None, "simpulan", "Hanya satu indikator yang belum mencapai target."),
            write(None, "realisasi_anggaran", "Pagu direvisi tiga kali."),
        ],
        [
            write(None, "simpulan", "Sebanyak 12 dari 14 indikator yang berlaku tercapai."),
            write(None, "simpulan", "Seluruh indikator pada sasaran 1, 2, dan 3 tercapai."),
            write(None, "simpulan", "Sepuluh indikator mutu layanan melampaui target nasional."),
            write(None, "simpulan", "Pada triwulan II delapan indikator mencapai target."),
            write(None, "isu_strategis", "Kantor melaksanakan 24 kegiatan sosialisasi."),
            write("2A", "program", "Terdapat tiga kegiatan penunjang."),
        ],
    ),
    "TEKS-07": (
        [
            write("4B", "analisis", "Indikator ini melampaui target."),
            write("2A", "analisis", "Target indikator ini belum tercapai."),
            write(None, "simpulan", "Indikator 4A, 4B, dan 6A tercapai."),
            write(None, "simpulan", "Capaian tertinggi diraih indikator 2B."),
            write(None, "simpulan", "Capaian terendah sebesar 92 %."),
            write("1A", "analisis", "Unsur bongkar muat memperoleh nilai tertinggi."),
            write("2A", "analisis", "Realisasi menurun dari tahun lalu."),
            write("6A", "analisis", "Jumlah dokumen tepat waktu bertambah dari tahun 2024."),
        ],
        [
            write("4B", "analisis", "Pada triwulan I indikator ini melampaui target."),
            write("2A", "analisis", "Target Renstra akhir periode belum tercapai."),
            write("1B", "analisis", "Jumlah kecelakaan menurun dari tahun 2024."),
            write(None, "simpulan", "Capaian 2B merupakan salah satu yang tertinggi."),
            write(None, "simpulan", "Capaian kapal laik laut tertinggi di provinsi ini."),
            write("2A", "analisis", "Kapal penumpang menurun dari tahun lalu."),
        ],
    ),
    "TEKS-08": (
        [
            write(None, "struktur_organisasi", "Pegawai 83 orang, yaitu 51 pria dan 29 wanita."),
            write(None, "simpulan", "Terserap Rp40.000.000 dari Rp50.000.000 atau 90 %."),
            write(None, "isu_strategis", "Antrean bertambah 9 kapal, dari 20 menjadi 25."),
        ],
        [
            write(None, "struktur_organisasi", "Pegawai 80 orang, yaitu 51 pria dan 29 wanita."),
            write(None, "simpulan", "Terserap Rp40.000.000 dari Rp50.000.000 atau 80 %."),
            write(None, "isu_strategis", "Satu blok terdiri atas 12 kamar dan 3 aula."),
            write(None, "isu_strategis", "Sebanyak 9 orang, yaitu 2 dari loket dan 3 dari pos."),
        ],
    ),
    "SEBUT-01": (
        [
            write(None, "simpulan", f"{OTHER_OFFICE} telah mencapai targetnya."),
            write(None, "kata_pengantar", f"Demikian laporan kinerja {OTHER_OFFICE} disusun."),
            write("2A", "analisis", f"{OTHER_OFFICE} berhasil mencapai target."),
            letter(jenis=f"LKjIP Tahun 2025 {OTHER_OFFICE}"),
            plus(Gambar("g", tempat="simpulan", keterangan=f"Gedung {OTHER_OFFICE}")),
            after(
                office(nama=f"{POM} di Muara Kencana", nama_pendek="BBPOM di Muara Kencana"),
                write(None, "simpulan", "Secara umum kinerja Balai Besar POM di Teluk Damar baik."),
            ),
            after(
                office(nama=f"{KPU} Kabupaten Damar", nama_pendek="KPU Kabupaten Damar"),
                write(None, "simpulan", "Demikian laporan kinerja KPU Kota Damar disusun."),
            ),
            after(
                office(nama="Balai Veteriner Karang Jati", nama_pendek="BVet", kota="Kencana"),
                write(
                    None, "simpulan", "Demikian laporan kinerja Balai Veteriner Karang Mangu ini."
                ),
            ),
            write("2A", "analisis", f"Pemberitahuan disampaikan {OTHER_OFFICE} tepat waktu."),
            after(
                office(nama="Dinas Kelautan Kota Damar", nama_pendek="Diskelaut"),
                letter(jenis="Laporan Kinerja Tahun 2025 Dinas Pangan Kota Damar"),
            ),
        ],
        [
            write(None, "simpulan", f"Kapal dialihkan dari {OTHER_OFFICE}."),
            write(None, "simpulan", f"{OTHER_OFFICE} menerima kapal dari pelabuhan ini."),
            write("2A", "analisis", f"Pelatihan yang diselenggarakan {OTHER_OFFICE} diikuti."),
            after(
                office(nama="Balai Veteriner Karang Jati", nama_pendek="BVet", kota="Kencana"),
                write(None, "simpulan", "Demikian laporan Balai Veteriner Karang Jati Tahun 2025."),
            ),
            plus(Gambar("g", tempat="simpulan", keterangan=f"Kunjungan ke {OTHER_OFFICE}")),
            spoken_by_the_office("{} telah mencapai targetnya."),
            after(
                office(nama=f"{POM} di Muara Kencana", nama_pendek="BBPOM di Muara Kencana"),
                write(None, "simpulan", "Sampel dirujuk ke Balai Besar POM di Teluk Damar."),
                write(None, "isu_strategis", "Menurut laporan BBPOM di Teluk Damar, obat langka."),
            ),
            after(
                office(
                    nama=f"{KPU} Kabupaten Sepuluh Muara Kota",
                    nama_pendek="KPU Kabupaten Sepuluh Muara Kota",
                ),
                write(None, "simpulan", "Laporan kinerja KPU Kabupaten Sepuluh Muara Kota ini."),
            ),
            after(spoken_by_the_office("{} telah mencapai targetnya."), office(kota="Kota Lain")),
            after(
                office(nama="Rutan Kelas IIB Pulau Kecil Teluk Damar", nama_pendek=""),
                letter(jenis="LKjIP Tahun 2025 Rutan Kelas II B Pulau Kecil Teluk Damar"),
            ),
            after(
                office(nama="Pusat Pelayanan Kapal", nama_pendek="", kota="Muara Kencana"),
                letter(jenis=f"LKjIP Tahun 2025 {OTHER_OFFICE}"),
                write(None, "simpulan", "Pusat Pelayanan Laut telah mencapai targetnya."),
            ),
            after(
                office(nama="Dinas Kelautan Kota Damar", nama_pendek="Diskelaut"),
                letter(jenis="Laporan Kinerja Tahun 2025 Dinas Kelautan Kota Damar"),
            ),
        ],
    ),
    "SEBUT-02": (
        [
            office(
                kop="KEMENTERIAN KEPELABUHANAN\nKANTOR PELAYANAN PELABUHAN KELAS II MUARA KENCANA"
            ),
            office(nama="Balai Pelayanan Kapal Muara Biru", kop="BALAI PELAYANAN KAPAL TELUK JATI"),
            office(
                atasan="Direktorat Jenderal Perhubungan Laut",
                kop="DIREKTORAT JENDERAL PERHUBUNGAN DARAT",
            ),
            office(instansi="Pemerintah Kabupaten Wana Asri", kop="PEMERINTAH KABUPATEN WANA JAYA"),
        ],
        [
            office(kop=""),
            office(kop="KEMENTERIAN KEPELABUHANAN"),
            office(kop="KANTOR PELAYANAN PELABUHAN\nKELAS I MUARA KENCANA"),
            office(nama="Balai Pelayanan Kapal Muara Biru", kop="BALAI PELAYANAN KAPAL"),
            office(nama="Balai Pelayanan Muara Biru", kop="BALAI PELAYANAN KAPAL MUARA BIRU"),
            office(
                atasan="Direktorat Jenderal Perhubungan Laut",
                kop="DIREKTORAT JENDERAL\nPERHUBUNGAN LAUT",
            ),
            office(instansi="Pemerintah Kabupaten Wana Asri", kop="PEMERINTAH KABUPATEN"),
            office(
                nama="Kantor Wilayah Hukum dan Hak Asasi Manusia Damar",
                kop="KANTOR WILAYAH HUKUM DAN HAM PROV. DAMAR RI",
            ),
            office(
                nama="Dinas Kesehatan dan Keluarga Berencana Kabupaten Damar",
                kop="DINAS KESEHATAN DAN KB",
            ),
        ],
    ),
    "SEBUT-03": (
        [
            write(None, "simpulan", "Lihat Tabel 9.9."),
            write("2A", "analisis", "Tampak pada Gambar 7."),
            write(None, "simpulan", "Dimuat dalam Bab VI."),
            write(None, "simpulan", "Peta (lihat gambar 14) memuat jalur, juga tabel 9.2."),
            write(None, "simpulan", "Rinciannya disajikan pada Tabel 3.40."),
            write(None, "simpulan", "Ringkasannya disajikan pada Tabel 4.1."),
            write("2A", "analisis", "Alurnya digambarkan pada Gambar 3.60."),
            write("2A", "analisis", "Alurnya digambarkan pada Gambar 3.0."),
            write(None, "sistematika", "Laporan ini disajikan dalam lima bab."),
            write(None, "sistematika", "Sistematika laporan terdiri atas 6 (enam) bab."),
        ],
        [
            write(None, "simpulan", "Ruang itu (tabel 3.1) memuat gambar 3 dimensi."),
            write(None, "simpulan", "Lihat Tabel 3.4 dan Bab IV."),
            write(None, "simpulan", "Lihat Tabel 9.9 Renstra."),
            write(None, "simpulan", "Lihat Tabel 3.40 Renstra."),
            write(None, "simpulan", "Gambar 3.60 Kapal yang dilayani."),
            write("2A", "analisis", "Lihat Gambar 3.1 dan Tabel 2.1."),
            write(None, "simpulan", "Diatur dalam Bab VII Undang-Undang Pelayaran."),
            write(None, "simpulan", "Ada 3 gambar 9 tabel."),
            write(None, "sistematika", "Laporan ini disajikan dalam empat bab."),
            write(None, "simpulan", "Renstra memuat lima bab. Laporan ini menjelaskan setiap bab."),
            write(
                None, "sistematika", "Capaian laporan ini disajikan dalam satu bab, yaitu Bab III."
            ),
        ],
    ),
    "SEBUT-05": (
        [write(None, "simpulan", "Pagu setiap kegiatan dapat dilihat pada Tabel 2.1.")],
        [
            write(None, "simpulan", "Pagu setiap kegiatan dan targetnya ada pada Tabel 2.1."),
            write(None, "simpulan", "Target jangka menengah dapat dilihat pada Tabel 2. 1."),
        ],
    ),
    "SEBUT-06": (
        [
            write(None, "simpulan", f"Sasaran strategis meliputi:\n\n1. {TERTIB};\n2. {SELAMAT}."),
            write(None, "simpulan", "Kriteria SMART ialah:\n\n1. masukan;\n2. hasil."),
        ],
        [
            write(None, "simpulan", f"Sasaran program meliputi:\n\n1. {TERTIB};\n2. {SELAMAT}."),
            write(None, "simpulan", f"Sasaran strategis didukung:\n\n1. {TERTIB};\n2. {SELAMAT}."),
        ],
    ),
    "SEBUT-07": (
        [
            write(None, "simpulan", f"Sasaran {SELAMAT.replace('pelayaran', 'penumpang')} dijaga."),
            write(None, "simpulan", "Indikator Persentase Perahu yang Dilayani Tepat Waktu naik."),
        ],
        [
            write(None, "simpulan", f"Sasaran {SELAMAT} dijaga."),
            write(None, "simpulan", "Indikator Persentase Perahu yang Dilayani Tepat Waktu lama."),
        ],
    ),
    "HUKUM-01": (
        [
            write(None, "tugas_fungsi", "Menurut UU Nomor 18 Tahun 2008 tentang Pelayaran."),
            write("2A", "analisis", f"Menurut Perpres Nomor 29 Tahun 2015 tentang {SAKIP}."),
            write(None, "tugas_fungsi", "Perpres Nomor 29 Tahun 2014 tentang Tarif Jasa Kapal."),
            write(None, "tugas_fungsi", f"Menurut Keppres Nomor 29 Tahun 2014 tentang {SAKIP}."),
            write(None, "tugas_fungsi", "Menurut UU Nomor 1 Tahun 2023 tentang Pemasyarakatan."),
            write(None, "tugas_fungsi", f"Menurut PP No. 8 Tahun 2016 tentang {PELAPORAN}, maka."),
            write(
                None,
                "tugas_fungsi",
                "Rencana Strategis menurut Keputusan Menteri Hukum dan HAM Nomor 33 Tahun 2020.",
            ),
            write(None, "tugas_fungsi", f"Perpres Nomor 18 Tahun 2020 tentang {RPJMN} 2025-2029."),
        ],
        [
            write(None, "tugas_fungsi", "Menurut UU Nomor 17 Tahun 2008 tentang Pelayaran."),
            write(None, "tugas_fungsi", "Menurut UU Nomor 21 Tahun 1992 tentang Pelayaran."),
            write(None, "tugas_fungsi", "Menurut Perpres 29/2014 tentang SAKIP."),
            write(None, "tugas_fungsi", "Menurut PP Nomor 8 Tahun 2016 tentang Tarif Pelabuhan."),
            write(
                None,
                "tugas_fungsi",
                f"Perpres 29/2014 dan Peraturan Bupati Nomor 31 Tahun 2014 tentang {SAKIP}.",
            ),
            write(None, "tugas_fungsi", "Permen Perhubungan Nomor 53 Tahun 2014 tentang Tarif."),
            write(
                None,
                "tugas_fungsi",
                "Peraturan Menteri Nomor 89 Tahun 2021 tentang Penjenjangan Kinerja Instansi"
                " Pemerintah.",
            ),
            write(None, "tugas_fungsi", f"Menurut PP Nomor 8 Tahun 2006 tentang {PELAPORAN}."),
            write(None, "tugas_fungsi", f"Perpres Nomor 18 Tahun 2020 tentang {RPJMN} 2020-2024."),
        ],
    ),
    "HUKUM-04": (
        [
            write(
                None, "tugas_fungsi", "Perpres Nomor 29 Tahun 2014 tentang Kinerja Instansi Sakip."
            )
        ],
        [
            write(None, "tugas_fungsi", f"Perpres Nomor 29 Tahun 2014 tentang {SAKIP}."),
            write(None, "tugas_fungsi", "Perpres Nomor 29 Tahun 2014 tentang SAKIP."),
            write(None, "tugas_fungsi", "PP Nomor 8 Tahun 2006 tentang Pelaporan Keuangan."),
        ],
    ),
    "HUKUM-05": (
        [
            write(None, "tugas_fungsi", "Kitab Undang-Undang Hukum Acara Pidana (KUHP)."),
            write("2A", "analisis", "Kitab Undang-Undang Hukum Pidana (KUHAP) mengaturnya."),
        ],
        [
            write(None, "tugas_fungsi", "Kitab Undang-Undang Hukum Acara Pidana (KUHAP)."),
            write(None, "tugas_fungsi", "Kitab Undang-Undang Hukum Pidana (KUHP)."),
        ],
    ),
    "HUKUM-02": (
        [
            write(None, "tugas_fungsi", "Sesuai dengan Inpres Nomor 7 Tahun 1999."),
            write("2A", "analisis", "Menurut UU 12/1995 hak itu wajib dipenuhi."),
            write(None, "tugas_fungsi", "Mulai 4 Agustus 2022 dipedomani UU Nomor 12 Tahun 1995."),
            write(None, "tugas_fungsi", "Pada September 2022 dipedomani UU Nomor 12 Tahun 1995."),
        ],
        [
            write(None, "tugas_fungsi", "Inpres Nomor 7 Tahun 1999 diganti Perpres baru."),
            write(None, "tugas_fungsi", "UU 12/1995. Kini berlaku UU 22/2022."),
            after(data(tahun=2021), write(None, "tugas_fungsi", "Menurut UU 12/1995.")),
            after(data(tahun=2023), write(None, "tugas_fungsi", "Menurut UU 5/2014.")),
            write(None, "tugas_fungsi", "Dibentuk pada masa berlakunya UU Nomor 12 Tahun 1995."),
            write(
                None, "tugas_fungsi", "Sebelum 3 Agustus 2022 dipedomani UU Nomor 12 Tahun 1995."
            ),
            write(None, "tugas_fungsi", "Sampai dengan Juli 2022 dipedomani UU 12 Tahun 1995."),
            write(None, "tugas_fungsi", "Sampai dengan 3 Agustus 2022 berlaku UU 12 Tahun 1995."),
        ],
    ),
    "HUKUM-06": (
        [
            after(
                write(
                    None, "tugas_fungsi", f"Peraturan Bupati Damar Nomor 12 Tahun 2021 {OF_UNITS}."
                ),
                write(
                    None,
                    "dasar_hukum",
                    f"1. Peraturan Bupati Damar Nomor 21 Tahun 2021 {OF_UNITS}.",
                ),
            ),
            after(
                write("2A", "analisis", f"Keputusan Kepala Badan Nomor 7 Tahun 2023 {OF_UNITS}."),
                write(
                    None, "dasar_hukum", f"Keputusan Kepala Badan Nomor 7 Tahun 2022 {OF_UNITS}."
                ),
            ),
        ],
        [
            after(
                write(
                    None, "tugas_fungsi", f"Peraturan Bupati Damar Nomor 12 Tahun 2021 {OF_UNITS}."
                ),
                write(
                    None, "dasar_hukum", f"Peraturan Bupati Kenari Nomor 21 Tahun 2021 {OF_UNITS}."
                ),
            ),
            after(
                write(
                    None, "tugas_fungsi", f"Peraturan Bupati Damar Nomor 12 Tahun 2021 {OF_UNITS}."
                ),
                write(
                    None, "dasar_hukum", f"Peraturan Bupati Damar Nomor 3 Tahun 2016 {OF_UNITS}."
                ),
            ),
            after(
                write(
                    None, "tugas_fungsi", f"Peraturan Bupati Damar Nomor 12 Tahun 2021 {OF_UNITS}."
                ),
                write(
                    None,
                    "dasar_hukum",
                    f"Peraturan Bupati Damar Nomor 4 Tahun 2021 {OF_UNITS} sudah dicabut.",
                ),
            ),
        ],
    ),
    "HUKUM-07": (
        [
            write(None, "dasar_hukum", f"Peraturan Bupati Damar Nomor 4 Tahun 2042 {OF_UNITS}."),
            write(None, "dasar_hukum", "Undang-Undang Nomor 17 Tahun 2033."),
        ],
        [
            write(None, "dasar_hukum", f"Peraturan Bupati Damar Nomor 4 Tahun 2026 {OF_UNITS}."),
            write(None, "dasar_hukum", "Rencana Pembangunan Jangka Panjang Tahun 2025-2045."),
        ],
    ),
    "HUKUM-03": (
        [
            after(
                write(None, "tugas_fungsi", "Keputusan Menteri Hukum dan HAM Nomor 33 Tahun 2020."),
                write("2A", "analisis", "Peraturan Menteri Hukum dan HAM Nomor 33 Tahun 2020."),
            ),
            after(
                write(None, "tugas_fungsi", f"Keputusan Bupati Damar {OF_TIDE}"),
                write("2A", "analisis", f"Peraturan Bupati Damar {OF_TIDE}"),
            ),
        ],
        [
            after(
                write(None, "tugas_fungsi", f"Peraturan Bupati Damar {OF_TIDE}"),
                write("2A", "analisis", f"Peraturan Bupati Damar {OF_TIDE}"),
            ),
            after(
                write(None, "tugas_fungsi", f"Keputusan Bupati Damar {OF_TIDE}"),
                write("2A", "analisis", f"Peraturan Bupati Damar {OF_TIDE.replace('12', '13')}"),
            ),
            after(
                write(None, "tugas_fungsi", "Keputusan Menteri Kelautan Nomor 33 Tahun 2020."),
                write("2A", "analisis", "Peraturan Menteri Hukum dan HAM Nomor 33 Tahun 2020."),
            ),
            after(
                write(None, "tugas_fungsi", "Permenkumham Nomor 33 Tahun 2020."),
                write("2A", "analisis", "Peraturan Menteri Hukum dan HAM Nomor 33 Tahun 2020."),
            ),
        ],
    ),
    "TEKS-09": (
        [
            write(
                None,
                "isu_strategis",
                "Panjang dermaga utama 320 meter. Dermaga utama sepanjang 340 meter dipakai.",
            ),
        ],
        [
            write(
                None,
                "isu_strategis",
                "Panjang dermaga utama 320 meter. Panjang dermaga kedua 340 meter.",
            ),
            write(
                None,
                "isu_strategis",
                "Kapasitas dermaga utama 4 kapal. Pada tahun 2019 kapasitas dermaga utama 3 kapal.",
            ),
        ],
    ),
    "PEJ-08": (
        [official(KEPALA_LALA, jabatan="Kepala Seksi Fasilitas Pelabuhan"), led_by_another],
        [
            official(KEPALA_LALA, jabatan="Kepala Seksi Lalu Lintas"),
            official(KEPALA_LALA, nama="X"),
        ],
    ),
    "PEJ-09": (
        [second("2024-01-01"), second("2024-01-01", selesai="2025-01-01")],
        [
            after(second("2024-01-01"), official(KEPALA_TU, selesai="2023-12-31")),
            second("2024-01-01", sebutan="Plt."),
            second("2024-01-01", nama="Sama"),
            second(None),
        ],
    ),
    "PEJ-10": (
        [
            lambda b: changed(b, (row := b.daftar(Pejabat)[1]), atasan=row.id),
            lambda b: after(
                official(KEPALA_TU, atasan=b.daftar(Pejabat)[2].id),
                official(KEPALA_LALA, atasan=b.daftar(Pejabat)[1].id),
            )(b),
        ],
        [lambda b: official(KEPALA_TU, atasan=b.daftar(Pejabat)[2].id)(b)],
    ),
    "PEJ-11": (
        [official(KEPALA_TU, jabatan="Kepala Kantor Pelayanan Pelabuhan Kelas I Teluk Damar")],
        [
            official(KEPALA_TU, jabatan="Kepala Kantor Pelayanan Pelabuhan Kelas I Muara Kencana"),
            official(KEPALA_TU, jabatan="Kepala Kantor Pelayanan", luar=1),
            official(KEPALA_TU, jabatan="Kepala Tata Usaha Kantor Pelayanan Pelabuhan"),
        ],
    ),
    "BUKTI-03": (
        [
            asked(wajib=0, uraian="", tempat="Arsip"),
            asked(wajib=0, uraian=" ", laman="https://contoh.example"),
            asked(wajib=0, laman="di komputer bagian umum"),
            asked(wajib=0, laman="htp://contoh.example/rekap"),
            asked(wajib=0, laman="https:/contoh.example/rekap"),
        ],
        [
            asked(wajib=0, laman="http://contoh.example/rekap"),
            asked(wajib=0, uraian="", nama="rekap.pdf"),
            asked(wajib=0, laman="contoh.example/rekap"),
            asked(wajib=0, tempat="di komputer bagian umum"),
        ],
    ),
    "BLNJ-11": (
        [
            after(
                belanja("K3.1", {"pagu": "4200000000"}),
                change(RevisiPagu, {"jumlah": "1200000000"}, jenis_belanja="53"),
            )
        ],
        [
            after(
                belanja("K3.1", {"pagu": "4200000000"}),
                change(RevisiPagu, {"jumlah": "1200000000"}, jenis_belanja="52"),
            ),
            after(
                belanja("K3.1", {"pagu": "4200000000"}, {"jenis": "53", "pagu": "0"}),
                change(RevisiPagu, {"jumlah": "1200000000"}, jenis_belanja="53"),
            ),
        ],
    ),
    "SAMA-08": (
        [plus(Gambar("g", **APEL), Gambar("h", **{**APEL, "keterangan": "Rapat"}))],
        [
            plus(Gambar("g", **APEL), Gambar("h", **{**APEL, "keterangan": "apel."})),
            plus(Gambar("g", **APEL), Gambar("h", **{**APEL, "keterangan": ""})),
            plus(
                Gambar("g", **APEL),
                Gambar("h", **{**APEL, "keterangan": "Rapat", "berkas": "cd" * 32}),
            ),
        ],
    ),
    "BLNJ-10": (
        [belanja("K2.2", {**WHOLE, "realisasi": "1302775"})],
        [
            belanja("K2.2", {**WHOLE, "realisasi": "402775"}),
            belanja("K2.2", {**WHOLE, "realisasi": "13027750"}),
            belanja("K2.2", {**WHOLE, "realisasi": "1350000"}),
        ],
    ),
    "SAMA-07": (
        [
            lambda b: kegiatan("K2.2", nama=row_of(b, Kegiatan, kode="K2.1").nama)(b),
            change(Subsie, {"kode": "tu"}, nama="Seksi Fasilitas Pelabuhan "),
            row("4B", "Telepon", uraian="Loket"),
            lambda b: of("2B", nama_pendek=indikator(b, "2A").nama_pendek)(b),
        ],
        [
            lambda b: kegiatan("K2.2", nama=row_of(b, Kegiatan, kode="K1").nama)(b),
            row("4B", "Telepon", uraian="Loket", kelompok="Sore"),
            row("4B", "Telepon", uraian=""),
            of("2B", nama_pendek=""),
        ],
    ),
    "TABEL-07": (
        [free("Unit|#PNS|#PNS|#Kontrak", "A|4|3|1", "B|2|5|2")],
        [
            free("Unit|#PNS|#PPPK|#Kontrak", "A|4|3|1", "B|2|5|2"),
            free("Unit|#L|#P|#L|#P", "A|4|3|1|1", "B|2|5|2|2"),
            free("#|#", "4|3"),
        ],
    ),
    "TABEL-06": (
        [
            free(SCHOOLS, *SEPADAN, "Sambung|2|12500"),
            free(SCHOOLS, *SEPADAN, "Sambung|20|155"),
            free(SCHOOLS, *SEPADAN[1:], "Sambung|2|15500"),
        ],
        [
            free(SCHOOLS, *SEPADAN, "Sambung|2|1200"),
            free(SCHOOLS, *SEPADAN, "Sambung|20|1550"),
            free(SCHOOLS, *SEPADAN[1:], "Sambung|2|1550"),
            free(SCHOOLS, "Utara|4|32", *SEPADAN[1:], "Sambung|2|1550"),
        ],
    ),
    "TAHUN-09": (
        [
            change(Tabel, {"judul": TRAFFIC}, sumber="Seksi Lalu Lintas Kapal, 2024"),
            change(Tabel, {"judul": TRAFFIC}, sumber="Laporan Subbagian Tata Usaha Desember 2023"),
        ],
        [
            change(Tabel, {"judul": TRAFFIC}, sumber="Seksi Lalu Lintas Kapal, 2025"),
            change(Tabel, {"judul": TRAFFIC}, sumber="Seksi Lalu Lintas Kapal, Januari 2026"),
            change(Tabel, {"judul": TRAFFIC}, sumber="Badan Pusat Statistik, 2024"),
            change(
                Tabel,
                {"judul": TRAFFIC},
                sumber="Subbagian Tata Usaha, Keputusan Nomor 5 Tahun 2024",
            ),
            change(
                Tabel,
                {"judul": TRAFFIC},
                judul="Arus kapal tahun 2024",
                sumber="Seksi Lalu Lintas Kapal, 2024",
            ),
        ],
    ),
    "TABEL-05": (
        [
            free("Jenis|#Orang", "PNS|10", "PPPK|-4", "Honorer|2"),
            free("Unit|#Pegawai", "Umum|10", "Lala|4.5", "Tertib|2", "Fasilitas|6"),
        ],
        [
            free("Unit|#Pegawai", "Umum|10.5", "Lala|4.5", "Tertib|2", "Fasilitas|6"),
            free("Unit|#Pegawai (jam)", "Umum|10", "Lala|4.5", "Tertib|2", "Fasilitas|6"),
            free("Unit|#Beban", "Umum|10", "Lala|4.5", "Tertib|2", "Fasilitas|6"),
            free("Jenis|#Selisih", "PNS|10", "PPPK|-4", "Honorer|2"),
            free("Jenis|#Orang", "PNS|10", "Penurunan|-4", "Honorer|2"),
            free("Jenis|#Orang", "PNS|10", "PPPK|-4", "Honorer|-2"),
        ],
    ),
    "TABEL-08": (
        [
            free("Daerah|#Pagu|#Tersalur", "Utara|10|9", "Selatan|7|8", "Dalam|5|5"),
            free("Daerah|#Pagu|#Realisasi Belanja", "Utara|10|19", "Selatan|7|6", "Dalam|5|5"),
        ],
        [
            free("Daerah|#Target|#Realisasi", "Utara|10|9", "Selatan|7|8", "Dalam|5|5"),
            free("Daerah|#Pagu|#Tersalur", "Utara|10|12", "Selatan|7|8", "Dalam|5|5"),
            free("Daerah|#Pagu|#Realisasi (%)", "Utara|10|90", "Selatan|7|6", "Dalam|5|5"),
        ],
    ),
    "TAHUN-08": (
        [
            change(Standar, {"sumber": STANDARD}, sumber="Target RPJMN 2020-2024"),
            change(Standar, {"sumber": STANDARD}, sumber="Renstra, RPJMN tahun 2026–2030"),
        ],
        [
            change(Standar, {"sumber": STANDARD}, sumber="Target RPJMN 2025-2029"),
            change(Standar, {"sumber": STANDARD}, sumber="Peraturan Menteri Nomor 5 Tahun 2020"),
            change(Standar, {"sumber": STANDARD}, sumber="Target RPJMN 2020-2024", nilai=None),
        ],
    ),
    "TAHUN-07": (
        [
            letter(nomor="HM.01/KPP-MK/2025"),
            change(PerjanjianKinerja, {"versi": "awal"}, nomor="PK-01/KPP/2023"),
            letter(nomor="HM.01/KPP-MK/IX/2026"),
        ],
        [
            letter(nomor="HM.01/2025/KPP-MK"),
            letter(nomor="HM.01/KPP-MK/2026"),
            change(PerjanjianKinerja, {"versi": "awal"}, nomor="PK/1/2025", tanggal="2024-12-29"),
            letter(nomor="HM.01/KPP-MK/II/2026"),
            letter(nomor="HM.01/IX/KPP-MK/2026"),
            change(PerjanjianKinerja, {"versi": "awal"}, nomor="PK/I/2025", tanggal="2024-12-29"),
            letter(nomor="HM.01/KPP.IX/2026"),
        ],
    ),
    "PEJ-07": (
        [
            official(KEPALA_TU, pangkat="Pembina, III/c"),
            official(KEPALA_TU, pangkat="Penata Tk. I (III/c)"),
            official(KEPALA_TU, pangkat="Penata Muda Tingkat I, Gol. III/a"),
        ],
        [
            official(KEPALA_TU, pangkat="Pembina, IV/a"),
            official(KEPALA_TU, pangkat="Penata Tk. I (III/d)"),
            official(KEPALA_TU, pangkat="Pembina Utama Muda / IV c"),
            official(KEPALA_TU, pangkat="Komisaris Besar Polisi, IV/a"),
            official(KEPALA_TU, pangkat="IX"),
        ],
    ),
    "PEJ-12": (
        [
            after(
                official(KEPALA_TU, nip="198503152008011002", nama="Sama"),
                official(KEPALA_LALA, nip="198503152008011003", nama="Sama"),
            )
        ],
        [
            after(
                official(KEPALA_TU, nip="198503152008011002", nama="Sama"),
                official(KEPALA_LALA, nip="19850315 200801 1 002", nama="Sama"),
            ),
            after(
                official(KEPALA_TU, nip="198503152008011002", nama="Sama"),
                official(KEPALA_LALA, nip="000000000000000000", nama="Sama"),
            ),
        ],
    ),
    "PEJ-13": (
        [swapped, agreed_by(pihak_pertama=1), agreed_by(pihak_kedua=2)],
        [
            lambda b: changed(swapped(b), parties(b, b.daftar(PerjanjianKinerja)[-1])[0], luar=1),
            after(
                agreed_by(pihak_pertama=1),
                lambda c: changed(c, c.daftar(Pejabat)[1], sebutan="Plt."),
            ),
        ],
    ),
    "PEJ-14": (
        [signed_by("kata_pengantar", -1), signed_by("surat_pengantar", 1)],
        [
            signed_by("kata_pengantar", 0),
            signed_by("pernyataan_reviu", 1),
            after(signed_by("surat_pengantar", 1), official(KEPALA_TU, sebutan="a.n.")),
        ],
    ),
    "BUKTI-02": (
        [
            asked(wajib=0, uraian="Rekapitulasi kunjungan tahun 2023"),
            asked(wajib=0, uraian="DIPA Tahun Anggaran 2024", kegiatan=True),
            asked(wajib=0, uraian="", nama="rekap_kunjungan_tahun_2023.pdf"),
            asked(wajib=0, periode="2024-T4"),
        ],
        [
            asked(wajib=0, uraian="Rekapitulasi kunjungan tahun 2025"),
            asked(wajib=0, uraian="Rekapitulasi kunjungan tahun 2024 dan 2025"),
            asked(wajib=0, uraian="Keputusan Kepala Kantor Nomor 3 Tahun 2022"),
            asked(wajib=0, uraian="Renstra 2020-2024"),
            asked(wajib=0, uraian="Buku panduan edisi 2023"),
            asked(wajib=0, uraian="Data survei tahun 2024 sebagai pembanding"),
            asked(wajib=0, uraian="Laporan tahunan, terbit Januari 2026"),
            asked(wajib=0, uraian="Surat kuasa", nama="arsip/2023/12/kuasa.pdf"),
        ],
    ),
    "HASIL-07": (
        [
            add_row("2A", "Jumlah", "2332", "2172"),
            add_row("2A", "Total Seluruhnya", "2332", "2172"),
            add_row("6A", "JUMLAH", "-", "6"),
        ],
        [
            add_row("2A", "Jumlah", "2332", "2171"),
            add_row("2A", "Jumlah kapal asing", "2332", "2172"),
            after(add_row("2A", "Jumlah", "2332", "2172"), row("2A", "Jumlah", dihitung=0)),
            after(add_row("6A", "Jumlah", "-", "6"), table("6A", cara="baris_terakhir")),
        ],
    ),
    "HASIL-08": (
        [
            after(
                quarters("2A", "Kapal penumpang", (150, 160, 160, 160), (148, 155, 158, 157)),
                table("2A", gabung_realisasi="terakhir"),
            )
        ],
        [
            quarters("2A", "Kapal penumpang", (150, 160, 160, 160), (148, 155, 158, 157)),
            after(
                quarters("2A", "Kapal penumpang", (40, 40, 40, 40), (38, 78, 115, 152)),
                table("2A", gabung_realisasi="kumulatif"),
            ),
            after(
                quarters("2A", "Kapal penumpang", (160, 160, 160, 160), (38, 40, 37, 37)),
                table("2A", gabung_pembanding="terakhir"),
            ),
        ],
    ),
    "HASIL-09": (
        [
            after(
                fill("2A", "Kapal penumpang", realisasi="97"),
                fill("2A", "Kapal perikanan", realisasi="391"),
            )
        ],
        [
            fill("2A", "Kapal perikanan", realisasi="391"),
            after(
                fill("2A", "Kapal penumpang", realisasi="60"),
                fill("2A", "Kapal perikanan", realisasi="391"),
            ),
            after(
                fill("2A", "Kapal penumpang", realisasi="97"),
                fill("2A", "Kapal perikanan", realisasi="150"),
            ),
        ],
    ),
    "HASIL-06": (
        [
            after(unit_of_rows("4B", "berkas"), row("4B", "Telepon", satuan="orang")),
            after(unit_of_rows("6A", "dokumen"), row("6A", "Laporan keuangan", satuan="paket")),
        ],
        [
            unit_of_rows("4B", "berkas"),
            after(unit_of_rows("4B", "Pengaduan"), row("4B", "Telepon", satuan="pengaduan ")),
            row("4B", "Telepon", satuan="berkas"),
            after(unit_of_rows("2B", "jam"), row("2B", "Kapal barang", satuan="menit")),
        ],
    ),
    "TGT-09": (
        [
            typed("6A", "terakhir", "2 4 5 6", "2 5 4"),
            typed("6A", "kumulatif", "2 4 5 6", "2 4 7"),
            typed("6A", "jumlah", "2 2 1 1", "2 4 3"),
            typed("6A", "jumlah", "2 2 1 1", "1 1 2"),
        ],
        [
            typed("6A", "terakhir", "2 4 5 6", "2 4 4"),
            typed("6A", "kumulatif", "2 4 5 6", "2 4 6"),
            typed("6A", "rata_rata", "2 4 5 6", "2 5 4"),
            typed("6A", "terakhir", "2 4 5 6", "2 5 4", satuan="%"),
            typed("1B", "kumulatif", "2 4 5 6", "2 5 4"),
            typed("6A", "jumlah", "2 2 1 1", "1 2 4"),
            typed("6A", "jumlah", "2 2 1 1", "0 0 4"),
        ],
    ),
    "TGT-10": (
        [
            planned_years("2A", "92", "91", "90", "89", "88"),
            planned_years("2B", "6", "7", "8", "9", "10"),
        ],
        [
            planned_years("2A", "92", "91", "93", "94", "95"),
            planned_years("2A", "92", "92", "92", "92", "92"),
            planned_years("2B", "6", "5", "4", "3", "2"),
        ],
    ),
    "SEBUT-04": (
        [
            office(surel="kantor.contoh.example"),
            office(surel="kantor@contoh,example"),
            office(surel="kantor@contoh"),
        ],
        [
            office(surel="kantor@contoh.example"),
            office(surel="kantor@contoh.example (umum), loket@contoh.example"),
            office(surel="-"),
            office(surel=""),
        ],
    ),
    "TAHUN-01": ([data(renstra_awal=2026)], [data(renstra_akhir=2025)]),
    "TAHUN-02": (
        [
            letter(tanggal="2024-02-01"),
            letter(tanggal="2025-12-30"),
            change(PerjanjianKinerja, {"versi": "awal"}, tanggal="2024-09-30"),
            change(RevisiPagu, {"jumlah": "1200000000"}, tanggal="2024-05-01"),
        ],
        [
            letter(tanggal="2025-12-31"),
            change(PerjanjianKinerja, {"versi": "awal"}, tanggal="2024-12-20"),
        ],
    ),
    "TAHUN-03": ([data(renstra_akhir=2028)], [data(renstra_awal=2024)]),
    "TAHUN-04": ([past(2025)], [past(2022)]),
    "TAHUN-06": (
        [
            change(PerjanjianKinerja, {"versi": "awal"}, tanggal="2025-04-01"),
            change(PerjanjianKinerja, {"versi": "perubahan"}, tanggal="2025-01-07"),
        ],
        [
            change(PerjanjianKinerja, {"versi": "awal"}, tanggal="2025-03-31"),
            change(PerjanjianKinerja, {"versi": "perubahan"}, tanggal="2025-11-30"),
        ],
    ),
    "PEJ-01": (
        [
            change(Pejabat, {"jabatan": KEPALA_TU}, nip=nip)
            for nip in (
                "19850315200801100",
                "198513152008011002",
                "198502292008011002",
                "198503152008131002",
                "198503152008013002",
                "200803151985011002",
                "199006152008051002",
                "198503152031011002",
                "195403151980011002",
            )
        ]
        + [change(Pejabat, {"luar": 1}, nip="1,97003E+17")]
        + [official(KEPALA_TU, nip="198503152018011002", mulai="2017-05-01")],
        [
            change(Pejabat, {"jabatan": KEPALA_TU}, nip=nip)
            for nip in (
                "",
                "000000000000000000",
                "19850315 200801 1 002",
                "198402292008012002",
                "199003152024211002",
                "199006152008061002",
            )
        ]
        + [change(Pejabat, {"luar": 1}, nip="71040123")]
        + [official(KEPALA_TU, nip="198503152018011002", mulai="2018-01-01")]
        + [official(KEPALA_TU, nip="195503151980011002")]
        + [official(KEPALA_TU, nip="195403151980011002", selesai="2014-03-31")],
    ),
    "PEJ-02": (
        [
            after(
                change(Pejabat, {"jabatan": KEPALA_TU}, nip="198503152008011002"),
                change(Pejabat, {"jabatan": KEPALA_LALA}, nip="19850315 200801 1 002"),
            ),
            after(
                change(Pejabat, {"jabatan": KEPALA_TU}, nip="198503152008011002"),
                change(Pejabat, {"jabatan": KEPALA_LALA}, nip="NIP. 198503152008011002"),
            ),
        ],
        [
            after(
                change(Pejabat, {"jabatan": KEPALA_TU}, nip="198503152008011002", nama="Sama"),
                change(Pejabat, {"jabatan": KEPALA_LALA}, nip="198503152008011002", nama="Sama"),
            )
        ],
    ),
    "PEJ-03": (
        [
            letter(kepada="Kepala Kantor Pelayanan Pelabuhan Kelas I  Muara Kencana"),
            letter(kepada="Yth. Pimpinan Kantor Pelayanan Pelabuhan Kelas I Muara Kencana"),
            with_itself,
            signed_by("pernyataan_reviu", 0),
        ],
        [letter(kepada="Kepala Kantor Wilayah"), signed_by("pernyataan_reviu", 1)],
    ),
    "PEJ-04": (
        [official(KEPALA_TU, mulai="2025-02-01", selesai="2024-12-31")],
        [official(KEPALA_TU, mulai="2025-02-01", selesai="2025-02-01")],
    ),
    "PEJ-05": (
        [
            official(KEPALA_TU, jabatan=f"Plt. {KEPALA_TU}", sebutan="Plt."),
            official(KEPALA_TU, jabatan=f"Pelaksana Tugas {KEPALA_TU}", sebutan="Plt."),
        ],
        [
            official(KEPALA_TU, jabatan=f"Plt. {KEPALA_TU}"),
            official(KEPALA_TU, jabatan="Pltu Kepala", sebutan="Plt."),
        ],
    ),
    "PEJ-06": (
        [acting("2025-05-01"), acting("2025-05-01", selesai="2025-09-01")],
        [
            after(acting("2025-05-01"), official(KEPALA_TU, selesai="2025-04-30")),
            acting("2025-05-01", sebutan="Plh."),
            acting(None),
        ],
    ),
    "TAHUN-05": (
        [carried],
        [
            lambda b: setting("terbawa", note(b, 2024).replace(" ", " 0"))(b),
            setting("terbawa", "2024\nnarasi/tidak-ada/teks 00"),
        ],
    ),
    "LENGKAP-01": (
        [
            empty_office,
            change(Pejabat, {"luar": 0}, nip="123"),
            change(Pejabat, {"luar": 1}, nama=""),
            change(PerjanjianKinerja, {"versi": "perubahan"}, pihak_kedua=None),
            without_all(Pejabat),
        ],
        [
            change(Pejabat, {"luar": 0}, nip="00000000 000000 0 000"),
            change(Pejabat, {"luar": 1}, nip=""),
            without_all(Penandatangan),
            lambda b: changed(b, b.daftar(Pejabat)[2], nip=""),
        ],
    ),
    "LENGKAP-02": (
        [
            after(BELOW, write("2A", "kendala", " ")),
            after(BELOW, write("2A", "analisis", "")),
            write("4B", "tindak_lanjut", ""),
        ],
        [after(BELOW, WRITTEN), write("2A", "kendala", "")],
    ),
    "LENGKAP-03": ([write("2A", "analisis", "")], [write("2A", "program", "")]),
    "LENGKAP-04": ([without_all(PerjanjianKinerja)], [without_first(PerjanjianKinerja)]),
    "LENGKAP-05": (
        [plus(Gambar("g", tempat="simpulan")), plus(Lampiran("l", judul="Surat"))],
        [plus(Gambar("g", tempat="simpulan", berkas="ab" * 32))],
    ),
    "LENGKAP-06": (
        [SAME],
        [
            lambda b: b.with_changes(
                [
                    Gambar(f"g-{row.id}", indikator=row.id, berkas="ab" * 32)
                    for row in b.daftar(Indikator)
                ]
            )
        ],
    ),
    "LENGKAP-07": ([SAME], [plus(Lampiran("l", judul="Surat", berkas="ab" * 32))]),
    "LENGKAP-08": (
        [SAME],
        [
            after(
                write(None, "sistematika", "Empat bab."),
                write(None, "pernyataan_reviu", "Telah direviu."),
            )
        ],
    ),
    "LENGKAP-09": (
        [
            change(Pejabat, {"luar": 0}, selesai="2025-12-31"),
            change(Pejabat, {"luar": 1}, selesai="2025-03-01"),
            change(Pejabat, {"luar": 0}, mulai="2025-02-01"),
            lambda b: changed(b, b.daftar(Pejabat)[1], selesai="2025-12-31"),
        ],
        [
            change(Pejabat, {"luar": 0}, selesai="2026-02-20"),
            change(Pejabat, {"luar": 0}, mulai="2025-01-20"),
            change(Pejabat, {"luar": 1}, selesai="2025-12-31"),
        ],
    ),
    "BUKTI-01": (
        [asked(), asked(laman="  "), asked(kegiatan=True)],
        [
            asked(wajib=0),
            asked(berkas="ab" * 32),
            asked(laman="https://contoh.example/surat"),
            asked(tempat="Lemari arsip seksi"),
        ],
    ),
    "ATUR-01": (
        [setting("desimal", "banyak"), setting("tak_dikenal", "1")],
        [setting("desimal", "3")],
    ),
    "ATUR-02": (
        [setting("pemilik_realisasi_alokasi", "subsie")],
        [
            setting("pemilik_realisasi_alokasi", "kegiatan"),
            lambda b: after(
                setting("pemilik_realisasi_alokasi", "subsie"),
                setting("subsie_realisasi_alokasi", indikator(b, "2A").subsie or ""),
            )(b),
        ],
    ),
}


@cache
def told_after(edit: Edit) -> tuple[Laporan, tuple[Temuan, ...]]:
    """The example with an edit and what is found then, for all tests that look at it."""
    laporan = edit(laporan_contoh("besar"))
    return laporan, found(laporan)


def codes_after(edit: Edit, *, besides: bool) -> set[str]:
    """What is found after an edit; `besides`: besides what was found where it was before."""
    known = {(item.kode, item.lokasi) for item in told_after(SAME)[1]} if besides else set()
    return {item.kode for item in told_after(edit)[1] if (item.kode, item.lokasi) not in known}


def codes(laporan: Laporan) -> set[str]:
    return {kode for kode, _ in keys(laporan)}


RUMPUN = sorted({kode.partition("-")[0] for kode in CASES})
"""The rules are tried a family at a time, so that each edit is looked at once for all of them."""


def cases(rumpun: str, which: int) -> list[tuple[str, int, Edit]]:
    """The edits that the rules of a family catch (0), or let pass (1)."""
    return [
        (kode, place, edit)
        for kode, case in CASES.items()
        for place, edit in enumerate(case[which])
        if kode.startswith(f"{rumpun}-")
    ]


@pytest.mark.parametrize("rumpun", RUMPUN)
def test_a_rule_catches_its_case(rumpun: str) -> None:
    assert [
        (kode, place)
        for kode, place, edit in cases(rumpun, 0)
        if kode not in codes_after(edit, besides=edit is not SAME)
    ] == []


@pytest.mark.parametrize("rumpun", RUMPUN)
def test_what_is_near_passes(rumpun: str) -> None:
    whole = {"LENGKAP-06", "LENGKAP-07", "LENGKAP-08"}
    assert [
        (kode, place)
        for kode, place, edit in cases(rumpun, 1)
        if kode in codes_after(edit, besides=kode not in whole)
    ] == []


def test_a_typed_figure_is_told_with_the_live_one_and_the_words_it_replaces() -> None:
    edit = write("2B", "analisis", "Realisasi sebesar 5,9 jam. Capaian indikator ini 101,5 %.")
    told = [item for item in found(edit(laporan_contoh("besar"))) if item.kode == "TEKS-01"]
    parts = [part for item in told for part in item.replacements]
    assert [part.written for part in parts] == ["5,9 jam", "101,5 %"]
    assert [part.token.split("/")[2] for part in parts] == ["realisasi", "capaian"]


def test_every_rule_is_tried_on_a_case_and_a_near_miss() -> None:
    of_file = {
        "BERKAS-01",
        "BERKAS-02",
        "BERKAS-03",
        "BERKAS-04",
    }  # these want a file: see test_periksa
    of_periode = {"ISI-11", "TGT-08"}  # these look at a quarter: see test_quarters
    assert set(CASES) == set(ATURAN) - of_file - of_periode
    assert all(caught and near for caught, near in CASES.values())


@pytest.mark.parametrize("rumpun", RUMPUN)
def test_sentences_are_whole(rumpun: str) -> None:
    for _, _, edit in cases(rumpun, 0):
        for item in told_after(edit)[1]:
            assert item.pesan.endswith(".")
            assert item.pesan[0] == "“" or item.pesan[0].isupper() or item.pesan[0].isdigit()
            assert not {"None", "nan"} & set(item.pesan.replace(",", " ").split())
            assert item.tingkat is ATURAN[item.kode].tingkat
            assert "  " not in item.pesan
            for label, text in item.rincian_angka:
                assert label
                assert isinstance(text, str)


@pytest.mark.parametrize("rumpun", RUMPUN)
def test_a_sentence_says_what_to_do(rumpun: str) -> None:
    """Behind its last semicolon stands what mends it, set aside with a reason at the worst."""
    for _, _, edit in cases(rumpun, 0):
        laporan, told = told_after(edit)
        hasil = figures(laporan)
        for item in told:
            assert way_out(item.pesan) in WAYS, item.pesan
            where = reference(laporan, hasil, item)
            assert where.column or where.id or where.kind, "it leads somewhere"
            second = item.kedua
            assert second != item.lokasi
            if second is not None and second.id:
                assert laporan.find(KINDS[second.kind], second.id) is not None, item.pesan


TWO_PLACES = frozenset(
    {
        "BLNJ-02", "BLNJ-03", "BLNJ-04", "BLNJ-05", "BLNJ-07", "BLNJ-08", "HASIL-01", "HIT-01",
        "HIT-03", "HIT-04", "HIT-06", "HIT-07", "HIT-10", "HIT-11", "KIN-01", "KIN-02", "KIN-03",
        "KIN-05",
        "HASIL-02", "HASIL-03", "HUKUM-03", "KAIT-05", "KAIT-06", "KIN-07", "LALU-01", "LALU-02",
        "LENGKAP-09", "PAGU-01",
        "PAGU-02", "PAGU-03", "PAGU-05", "PAGU-06", "PEJ-02", "PEJ-03", "PEJ-04", "PEJ-06",
        "SAMA-01", "SAMA-02", "SAMA-03", "SAMA-04", "SAMA-05", "SAMA-06", "SEBUT-01", "SEBUT-02",
        "SEBUT-06", "SEBUT-07",
        "TAHUN-01", "TAHUN-02", "TAHUN-03", "TAHUN-04", "TAHUN-06",
        "TEKS-01", "TEKS-03", "TEKS-06", "TEKS-07", "TGT-01", "TGT-02", "TGT-03",
        "TGT-06", "TGT-07", "UKUR-01", "UKUR-05", "UKUR-06", "AKSI-08", "AKSI-10", "BUKTI-02",
        "HASIL-06", "HUKUM-06", "TAHUN-07", "TGT-09", "TGT-10", "UKUR-07", "UKUR-08", "UKUR-09",
        "UKUR-11", "BLNJ-10", "PEJ-08", "PEJ-11", "SAMA-07", "TAHUN-08",
        "AKSI-12", "AKSI-13", "LALU-06", "TABEL-06", "TAHUN-09", "TGT-11", "UKUR-12",
        "BLNJ-11", "KAIT-09", "SAMA-08", "TABEL-07", "UKUR-13",
        "HASIL-07", "HASIL-08", "HASIL-09", "LALU-07", "PAGU-09", "PEJ-13", "PEJ-14", "TABEL-08",
        "LALU-08", "UKUR-14", "KAIT-11", "KIN-11", "TGT-04", "TGT-13",
    }
)  # fmt: skip
"""Rules that hold what stands in one place against what stands in another."""


@pytest.mark.parametrize(
    ("kode", "edit", "held", "menu"),
    [
        ("HIT-08", quarter, "triwulan I 2025 (632 dan 618)", "Pindahkan angka di luar pengisian"),
        ("HIT-09", other_year, "tahun 2024 (632 dan 618)", "Hapus angka di luar pengisian"),
    ],
)
def test_a_figure_that_no_table_shows_is_told_and_leads_to_its_row(
    kode: str, edit: Edit, held: str, menu: str
) -> None:
    """Its own cell is nowhere to be seen, so that going there came to nothing."""
    laporan, told = told_after(edit)
    (item,) = (item for item in told if item.kode == kode)
    assert held in item.pesan
    assert menu in item.pesan
    row = reference(laporan, figures(laporan), item)
    assert laporan.get(Baris, row.id).uraian == "Kapal penumpang"


@pytest.mark.parametrize("rumpun", RUMPUN)
def test_what_contradicts_itself_names_both_places(rumpun: str) -> None:
    caught = {kode: edit for kode, place, edit in cases(rumpun, 0) if place == 0}
    assert [
        kode
        for kode in sorted(TWO_PLACES & caught.keys())
        if not any(item.kode == kode and item.kedua for item in told_after(caught[kode])[1])
    ] == []


def test_codes_tell_families_apart() -> None:
    for family in RULES:
        assert family.nama
        for aturan in family.daftar_aturan:
            assert aturan.kode.startswith(f"{family.kode}-")
            assert aturan.menangkap.endswith(".")
    assert len(ATURAN) == sum(len(family.daftar_aturan) for family in RULES)


@pytest.mark.parametrize(
    ("known", "asked"),
    [
        (SAME, "tulis sebab keberhasilannya."),
        (of("2A", target=None), "tulis setelah capaiannya dapat dihitung."),
        (of("2A", target="-"), "tulis mengapa tidak ada yang diukur."),
    ],
)
def test_an_analisis_is_asked_for_by_what_is_known(known: Edit, asked: str) -> None:
    edit = after(known, write("2A", "analisis", ""))
    (told,) = [item.pesan for item in told_after(edit)[1] if item.kode == "LENGKAP-03"]
    assert told.endswith(asked)


def test_a_letter_that_is_not_printed_needs_no_number() -> None:
    laporan = after(setting("bagian_mati", "surat_pengantar"), letter(nomor=""))(
        laporan_contoh("besar")
    )
    assert "ISI-08" not in codes(laporan)
    assert isinstance(laporan.surat_pengantar, SuratPengantar)
    assert laporan.rows(Narasi)
