"""The appendices: agreement, measurement form, reviu checklist, pictures, scanned documents."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from lkjip_desktop.domain.formula.anggaran.pagu_pada import DatedPagu, pagu_on
from lkjip_desktop.domain.model.entity import (
    Gambar,
    Indikator,
    Kegiatan,
    Lampiran,
    Pejabat,
    PerjanjianKinerja,
    RevisiPagu,
)
from lkjip_desktop.domain.model.naskah import NASKAH
from lkjip_desktop.domain.model.pejabat import head_of_office, in_capitals, parties, signer
from lkjip_desktop.report import block, form
from lkjip_desktop.report.context import Context, amount, long_date
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block, NewPage, Space, landscape, portrait
from lkjip_desktop.report.engine.outside.attachment import Attachment, pages_of
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import Row, TableColumn
from lkjip_desktop.report.engine.table.table import Table, level, row, total
from lkjip_desktop.report.engine.text import Content, Live, bold, italic
from lkjip_desktop.report.parts import bab2, edisi, rencana, signing
from lkjip_desktop.report.parts.appendix import TITLE, Appendix, document
from lkjip_desktop.report.parts.bab3 import chapter
from lkjip_desktop.report.parts.depan import place_and_date, place_on
from lkjip_desktop.report.parts.lampiran import bukti
from lkjip_desktop.report.parts.lampiran.terbilang import terbilang
from lkjip_desktop.report.parts.wording.cara import budget_note, provisional_notes, rounding_note

if TYPE_CHECKING:
    from lkjip_desktop.domain.temuan.finding import Temuan

NAMA_KOSONG = signing.NAMA_KOSONG


def appendices(ctx: Context) -> list[Block]:
    """Every appendix that the settings print and that has something in it, numbered."""
    blocks: list[Block] = []
    for kode, build in PARTS:
        if ctx.settings.prints(kode):
            first = not blocks
            blocks += ctx.section(("lampiran", kode), partial(_printed, ctx, build, first), first)
    return blocks


def _printed(
    ctx: Context, build: Callable[[Context], Iterator[Appendix]], first: bool
) -> Iterator[Block]:
    for isi in build(ctx):
        if isi.wide:
            yield landscape()
        yield from block.appendix(isi.title, isi.label, first=first)
        yield from isi.body
        if isi.wide:
            yield portrait()
        first = False


def perjanjian_kinerja(ctx: Context) -> Iterator[Appendix]:
    """Each version of the agreement: the statement with two signatures, and its table."""
    for agreement in ctx.laporan.daftar(PerjanjianKinerja):
        title = f"{_agreement_title(agreement)} Tahun {ctx.tahun}"
        label = f"lampiran:{agreement.id}"
        body = [*_statement(ctx, agreement, title), *_annex(ctx, agreement, title)]
        yield Appendix(title, label, body)


def _agreement_title(agreement: PerjanjianKinerja) -> str:
    return "Perjanjian Kinerja" + (" Perubahan" if agreement.versi == "perubahan" else "")


def _titles(ctx: Context, title: str) -> list[Block]:
    return [
        Paragraph(title.upper(), style.FORM_TITLE, depth=2),
        Paragraph(ctx.laporan.satker.nama.upper(), style.FORM_SUBTITLE),
    ]


def _statement(ctx: Context, agreement: PerjanjianKinerja, title: str) -> list[Block]:
    first, second = parties(ctx.laporan, agreement)
    indented = style.BODY.but(indent=18, align="left")
    number = [Paragraph(f"Nomor: {agreement.nomor}", _CENTRED)] if agreement.nomor else []
    return [
        *_titles(ctx, title),
        *number,
        Paragraph(
            "Untuk mewujudkan penyelenggaraan pemerintahan yang efektif, terbuka, dan akuntabel "
            "serta berorientasi pada hasil, yang bertanda tangan di bawah ini:"
        ),
        _person(first, "Kepala"),
        Paragraph(("selanjutnya disebut ", bold("Pihak Pertama"), ";"), indented),
        _person(second, "Atasan langsung"),
        Paragraph(
            ("selaku atasan Pihak Pertama, selanjutnya disebut ", bold("Pihak Kedua"), "."),
            indented,
        ),
        Paragraph(
            "Pihak Pertama berjanji mewujudkan target kinerja yang tercantum dalam lampiran "
            "perjanjian ini dan bertanggung jawab atas keberhasilan maupun kegagalan pencapaiannya."
        ),
        *form.signed(
            [
                Paragraph(
                    "Pihak Kedua memberikan pembinaan yang diperlukan, mengevaluasi capaian "
                    "kinerja dalam perjanjian ini, dan mengambil tindakan sebagai dasar pemberian "
                    "penghargaan maupun sanksi."
                )
            ],
            _signatures(ctx, agreement),
        ),
    ]


_CENTRED = style.SIGNATURE.but(align="centre", after=14)


def _person(pejabat: Pejabat | None, otherwise: str) -> Block:
    name = in_capitals(pejabat.nama) if pejabat and pejabat.nama else NAMA_KOSONG
    return form.Definitions(
        [("Nama", name), ("Jabatan", signing.post_of(pejabat, otherwise) or otherwise)]
    )


def _signatures(ctx: Context, agreement: PerjanjianKinerja, space: float = 66) -> Block:
    first, second = parties(ctx.laporan, agreement)
    kota, day = agreement.kota or ctx.laporan.satker.kota, agreement.tanggal
    where = place_on(kota, day)
    return form.Signature(
        signing.signatory(ctx, second, "Pihak Kedua,", otherwise="Atasan langsung", day=day),
        signing.signatory(ctx, first, where, "Pihak Pertama,", day=day),
        space=space,
    )


def _annex(ctx: Context, agreement: PerjanjianKinerja, title: str) -> list[Block]:
    label = f"lampiran:{agreement.id}"
    return [
        NewPage(),
        Paragraph(Live(lambda: ctx.numbering.name_of(label).upper()), style.APPENDIX_NUMBER),
        *_titles(ctx, title),
        bab2.agreement_table(ctx, agreement, None),
        Space(12),
        *form.signed([_budget(ctx, agreement)], _signatures(ctx, agreement, 58)),
    ]


def _budget(ctx: Context, agreement: PerjanjianKinerja) -> Table:
    """The kegiatan and their pagu as they were on the day of the agreement."""
    pagu = pagu_on(ctx.laporan, ctx.figures.pagu, agreement)
    rows = [
        row(_kegiatan_name(ctx, kegiatan), amount(nilai) or "-")
        for kegiatan, nilai in pagu.kegiatan.items()
    ]
    rows.append(total(_pagu_name(ctx, agreement, pagu), amount(pagu.jumlah) or "-"))
    words = terbilang(pagu.jumlah)
    if words:
        rows.append(row(italic(f"Terbilang: {words} rupiah"), None))
    heads = [TableColumn("Kegiatan"), TableColumn("Anggaran (Rp)", "number")]
    notes = [_revised(ctx)] if pagu.kemudian else []
    return Table(heads, rows, notes=notes, density=grid.TIGHT, loose=True)


def _kegiatan_name(ctx: Context, kegiatan: str) -> str:
    found = ctx.laporan.get(Kegiatan, kegiatan)
    return f"{found.kode} {found.nama}".strip()


def _pagu_name(ctx: Context, agreement: PerjanjianKinerja, pagu: DatedPagu) -> str:
    """What the pagu of that day is called: pagu awal before the first revision, akhir after all."""
    revised = len(pagu.kemudian) < len(ctx.laporan.daftar(RevisiPagu))
    if pagu.kemudian and revised:
        return f"Pagu tahun {ctx.tahun} per {long_date(agreement.tanggal)}"
    return f"Pagu {'akhir' if revised else 'awal'} tahun {ctx.tahun}"


def _revised(ctx: Context) -> Content:
    text = "Perubahan pagu sesudah tanggal perjanjian ini"
    if not ctx.settings.prints("bab_2"):
        return f"{text} tidak termasuk."
    return (f"{text} diuraikan pada ", ctx.numbering.ref("bab:2"), ".")


def rencana_aksi(ctx: Context) -> Iterator[Appendix]:
    """The action plan, signed as the agreement in force; by the head alone where there is none."""
    table = rencana.plan_table(ctx)
    if table is None:
        return
    title = f"Rencana Aksi Tahun {ctx.tahun}"
    agreements = ctx.laporan.daftar(PerjanjianKinerja)
    if agreements:
        signature = _signatures(ctx, agreements[-1])
    else:
        day = ctx.laporan.surat_pengantar.tanggal
        head = head_of_office(ctx.laporan, day)
        where = place_on(ctx.laporan.satker.kota, None)
        signature = form.Signature(signing.signatory(ctx, head, where))
    body = [*_titles(ctx, title), *form.signed([table], signature)]
    yield Appendix(title, "lampiran:rencana-aksi", body, wide=True)


def pengukuran_kinerja(ctx: Context) -> Iterator[Appendix]:
    """The measurement form, signed."""
    if not ctx.figures.indikator:
        return
    title = f"Pengukuran Kinerja Tahun {ctx.tahun}"
    surat = ctx.laporan.surat_pengantar
    person = signer(ctx.laporan, "pengukuran_kinerja")
    party = signing.signatory(ctx, person, place_and_date(ctx, surat))
    body = [*_titles(ctx, title), *form.signed([_measured(ctx)], form.Signature(party))]
    yield Appendix(title, "lampiran:pengukuran", body, wide=True)


def _measured(ctx: Context) -> Table:
    heads = [
        *chapter.measured_heads(),
        TableColumn("Pagu\n(Rp)", "number"),
        TableColumn("Realisasi\nanggaran (Rp)", "number"),
        TableColumn("Serapan\n(%)", "number"),
    ]
    cells = chapter.measured_cells(ctx, budget=True)
    rows = list(chapter.grouped(ctx, cells, levels=False))
    whole = ctx.figures.ringkasan.semua
    rows.append(
        total(
            "Rata-rata capaian dan jumlah anggaran indikator",
            None,
            None,
            None,
            None,
            ctx.computed(whole.rata_rata_capaian),
            amount(whole.pagu),
            amount(whole.realisasi_anggaran),
            ctx.computed(whole.serapan),
        )
    )
    notes = [*provisional_notes(ctx), budget_note(ctx, efisiensi=False), rounding_note(ctx)]
    note = " ".join(notes)
    return Table(heads, rows, density=grid.TIGHT, notes=[note], note_look=style.NOTE)


def daftar_periksa_reviu(ctx: Context) -> Iterator[Appendix]:
    """The checklist with what the report holds on each matter; the reviewer answers and signs."""
    # Few reports print the checklist, and the rules are slow to import.
    from lkjip_desktop.domain.temuan.examine import findings

    daftar_temuan = findings(ctx.laporan, ctx.figures)
    party = signing.signatory(
        ctx,
        signer(ctx.laporan, "pernyataan_reviu"),
        place_and_date(ctx, ctx.laporan.surat_pengantar),
        otherwise="Pereviu",
    )
    heads = [
        TableColumn("No.", "code"),
        TableColumn("Hal yang diperiksa"),
        TableColumn("Keadaan dalam laporan", width=130),
        TableColumn("Ya", width=30),
        TableColumn("Tidak", width=38),
        TableColumn("Catatan", width=70),
    ]
    title = "Daftar Periksa Reviu"
    table = Table(heads, list(_checked(ctx, daftar_temuan)), density=grid.PROSE, notes=[PENGISI])
    signed = form.signed([table], form.Signature(party))
    body = [*_titles(ctx, title), *signed]
    yield Appendix(title, "lampiran:reviu", body)


PENGISI = "Kolom Ya, Tidak, dan Catatan diisi oleh pereviu."


def _checked(ctx: Context, daftar_temuan: Sequence[Temuan]) -> Iterator[Row]:
    from lkjip_desktop.domain.temuan.reviu import reviu

    group = ""
    for number, item in enumerate(reviu(ctx.laporan, ctx.figures, daftar_temuan), 1):
        if item.kelompok != group:
            group = item.kelompok
            yield level(group)
        yield row(str(number), item.pernyataan, item.bukti, "", "", "")


def dokumentasi(ctx: Context) -> Iterator[Appendix]:
    """Pictures that belong to no indikator and to no section of a chapter."""
    places, elsewhere = {tempat.kode for tempat in NASKAH}, ctx.named_by_quarters()
    rows = [
        item
        for item in ctx.laporan.children(Gambar, "indikator", None)
        if item.tempat not in places and item.id not in elsewhere
    ]
    if rows:
        title = "Dokumentasi Kegiatan"
        pictures = [ctx.picture(item) for item in rows]
        yield Appendix(title, "lampiran:gambar", [Paragraph(title, TITLE, depth=2), *pictures])


def dokumen(ctx: Context) -> Iterator[Appendix]:
    """Scanned PDFs, each an appendix with its pages: those of the report, then by indikator."""
    laporan = ctx.laporan
    rows = list(laporan.children(Lampiran, "indikator", None))
    for row_id in ctx.figures.indikator:
        rows += laporan.children(Lampiran, "indikator", row_id)
    for item in rows:
        owner = laporan.find(Indikator, item.indikator)
        title = item.judul or item.nama or "Dokumen pendukung"
        if owner is not None and owner.kode:
            title = f"{title} (indikator {owner.kode})"
        data = (ctx.berkas(item.berkas) if item.berkas else None) or b""
        pages = partial(_scanned, ctx, data, title)
        yield document(ctx, title, f"lampiran:{item.id}", pages)


def _scanned(ctx: Context, data: bytes, title: str, height: float) -> Sequence[Block]:
    return pages_of(Attachment(data), ctx.paper, height, title)


PARTS: Sequence[tuple[str, Callable[[Context], Iterator[Appendix]]]] = (
    ("lampiran_perjanjian_kinerja", perjanjian_kinerja),
    ("lampiran_rencana_aksi", rencana_aksi),
    ("lampiran_pengukuran_kinerja", pengukuran_kinerja),
    ("lampiran_reviu", daftar_periksa_reviu),
    ("lampiran_perubahan", edisi.daftar_perubahan),
    ("lampiran_gambar", dokumentasi),
    ("lampiran_bukti", bukti.daftar_bukti),
    ("lampiran_dokumen", dokumen),
    ("lampiran_dokumen", bukti.dicetak),
)
"""The appendices by their code in `setting.BAGIAN_LAPORAN`, in order."""
