"""Belum diisi: what has to be filled in and is not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from lkjip_desktop.domain.formula.anggaran.alokasi import AlokasiResult
from lkjip_desktop.domain.formula.anggaran.kegiatan import KegiatanResult
from lkjip_desktop.domain.formula.anggaran.pagu import own_rest
from lkjip_desktop.domain.formula.baris import CARA_REALISASI, BarisResult
from lkjip_desktop.domain.formula.figures import Figures, IndikatorResult
from lkjip_desktop.domain.formula.memo import Each
from lkjip_desktop.domain.formula.periode import AsOf
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import or_zero
from lkjip_desktop.domain.model.entity import (
    DataLaporan,
    Indikator,
    IndikatorRenstra,
    Kegiatan,
    NilaiAlokasi,
    PerjanjianKinerja,
    RevisiPagu,
    Satker,
    SuratPengantar,
    TargetRenstra,
    TautanRenstra,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.waktu import quarter_words
from lkjip_desktop.domain.model.wewenang import Wewenang
from lkjip_desktop.domain.number.figure import format_rupiah
from lkjip_desktop.domain.temuan.bahan import IndikatorInput, Values
from lkjip_desktop.domain.temuan.finding import Concern, FindingRule, Severity, Temuan, at, table_of
from lkjip_desktop.domain.temuan.ikatan import PLAN_KINDS, begins_later, in_force
from lkjip_desktop.domain.temuan.keluarga import (
    BUDGET,
    OfLaporan,
    RuleFamily,
    as_of,
    names,
    of_kegiatan,
    order,
    rules_of,
    settings,
)
from lkjip_desktop.domain.temuan.remedy import bare_budget, unserved_cell
from lkjip_desktop.domain.temuan.wording import FILL_RESULT, FILL_SPENT, begin, call, listed

_G, _P = Severity.GALAT, Severity.PERINGATAN

TARGET: Final = FindingRule(
    "ISI-01", _G, "Target indikator, atau batas atas rentangnya, belum diisi."
)
BARIS: Final = FindingRule(
    "ISI-02", _G, "Baris tabel yang ikut dihitung belum diisi, atau tabelnya belum mempunyai isi."
)
REALISASI: Final = FindingRule(
    "ISI-03", _G, "Realisasi indikator yang tidak dihitung dari tabel belum diketik."
)
REALISASI_ALOKASI: Final = FindingRule(
    "ISI-04",
    _G,
    "Realisasi anggaran suatu alokasi, atau pagu yang tidak melayani indikator, belum diisi.",
    concerns=(Concern.BUDGET,),
    remedy=unserved_cell,
)
PAGU: Final = FindingRule(
    "ISI-05",
    _G,
    "Pagu awal, pagu kegiatan, atau pagu alokasi belum diisi, atau belum ada kegiatan.",
    concerns=(Concern.BUDGET,),
    remedy=bare_budget,
)
IDENTITAS: Final = FindingRule(
    "ISI-06",
    _G,
    "Nama satuan kerja atau nama indikator belum diisi, atau belum ada indikator.",
    remedy=table_of(Indikator),
)
TARGET_RENCANA: Final = FindingRule(
    "ISI-07", _P, "Target Renstra tahun laporan atau target perjanjian kinerja belum diisi."
)
DOKUMEN: Final = FindingRule(
    "ISI-08",
    _P,
    "Nomor, tanggal, tujuan surat, tanggal perjanjian, atau tanggal revisi belum diisi.",
)
KETERANGAN: Final = FindingRule(
    "ISI-09", _P, "Indikator belum mempunyai kode, satuan, atau sasaran."
)
RENSTRA: Final = FindingRule(
    "ISI-10",
    _P,
    "Indikator Renstra belum dimasukkan sama sekali.",
    concerns=(Concern.PLAN,),
    remedy=table_of(IndikatorRenstra),
)
TARGET_TRIWULAN: Final = FindingRule(
    "ISI-11", _P, "Target triwulan yang dilihat belum diisi pada indikator yang sudah diukur."
)

FEW: Final = 6
"""From so many empty rows on a table is told of once, not row by row."""


def of_indikator(bahan: IndikatorInput, _: Reader) -> Iterator[Temuan]:
    """Everything one indikator still waits for."""
    yield from _targets(bahan)
    for table, values in bahan.tables():
        if table.dihitung:
            yield from _table(bahan, table, values)
    row = bahan.hasil.indikator
    if _has_no_realisasi(bahan.hasil):
        missing = _missing(row.pengisian, bahan.hasil.sampai)
        bare = f"Realisasi {call(row)} {missing} dan tidak ada tabel yang menghitungnya"
        pesan = f"{bare}; {FILL_RESULT}."
        yield REALISASI.temuan(pesan, at(row, "realisasi"), indikator=row)
    asked = bahan.anggaran_diminta and bahan.hasil.anggaran.per_baris
    for line, daftar_nilai in zip(bahan.hasil.alokasi, bahan.realisasi_alokasi, strict=True):
        yield from _line(line, daftar_nilai, row, bahan.hasil.sampai, asked=asked)
    money = bahan.hasil.anggaran
    if bahan.anggaran_diminta and not money.per_baris and not money.diketahui:
        missing = _missing("", bahan.hasil.sampai)
        pesan = f"Realisasi anggaran {call(row)} {missing}; {FILL_SPENT}."
        yield REALISASI_ALOKASI.temuan(pesan, at(row, "realisasi_anggaran"), indikator=row)


def _missing(pengisian: str, sampai: AsOf) -> str:
    """How much is missing: all, or of what is filled in through the year, what is due by then."""
    if pengisian == "tahun":
        return "belum diisi"
    return f"belum lengkap sampai {quarter_words(sampai.triwulan)}"


def _has_no_realisasi(hasil: IndikatorResult) -> bool:
    """Whether nothing is typed, where it is asked for by now, and no table gives it."""
    if hasil.belum_waktunya or any(table.dihitung for table in hasil.rincian):
        return False
    if hasil.indikator.pengisian == "tahun":
        return hasil.indikator.realisasi is None
    return hasil.realisasi is None or hasil.sementara


def _targets(bahan: IndikatorInput) -> Iterator[Temuan]:
    row = bahan.hasil.indikator
    wanted = {"target": "Target"}
    if row.polaritas == "rentang":
        wanted["target_atas"] = "Batas atas target"
    for name, words in wanted.items():
        if getattr(row, name) is None:
            pesan = f"{words} {call(row)} belum diisi; isi seperti dalam perjanjian kinerja."
            yield TARGET.temuan(pesan, at(row, name), indikator=row)
    sampai, due = bahan.hasil.sampai, not bahan.hasil.belum_waktunya
    if not sampai.setahun and due and bahan.hasil.target is None:
        quarter = quarter_words(sampai.triwulan)
        pesan = (
            f"Target {quarter} {call(row)} belum diisi; isi, atau tulis - bila tidak ada target"
            " pada triwulan itu."
        )
        yield TARGET_TRIWULAN.temuan(pesan, at(row, "target"), indikator=row)


def _table(
    bahan: IndikatorInput, table: RincianResult, values: tuple[Values, ...]
) -> Iterator[Temuan]:
    if table.belum_waktunya:
        return
    row = bahan.hasil.indikator
    name = f"tabel “{table.judul}”" if table.judul else "tabel rincian"

    def found(pesan: str, lokasi: Address, perihal: Iterable[str] = ()) -> Temuan:
        return BARIS.temuan(pesan, lokasi, indikator=row, perihal=perihal)

    if table.rincian.cara == "diketik":
        if table.rincian.hasil is None:
            pesan = f"Hasil {name} pada {call(row)} belum diisi; {FILL_RESULT}."
            yield found(pesan, at(table.rincian, "hasil"))
        return
    if not table.baris:
        pesan = (
            f"{name[0].upper()}{name[1:]} pada {call(row)} belum berisi baris; tambahkan barisnya,"
            " atau jangan ikutkan tabel itu."
        )
        yield found(pesan, at(table.rincian))
    missing = _missing(table.rincian.pengisian, table.sampai)
    pairs = zip(table.baris, values, strict=True)
    waiting = [pair for pair in pairs if pair[0].dihitung and pair[0].sementara]
    if len(waiting) >= FEW:
        rows = f"{len(waiting)} dari {len(table.baris)} baris {name}"
        pesan = f"{rows} pada {call(row)} {missing}; {FILL_RESULT}."
        told = [f"“{item.baris.uraian}” {missing}" for item, _ in waiting]
        yield found(pesan, _first_empty(table, *waiting[0]), told)
        return
    for item, figures in waiting:
        words = f"“{item.baris.uraian}”" if item.baris.uraian else "Satu baris tanpa uraian"
        yield found(
            f"{words} dalam {name} pada {call(row)} {missing}; {FILL_RESULT}.",
            _first_empty(table, item, figures),
        )


def _first_empty(table: RincianResult, row: BarisResult, values: Values) -> Address:
    both = table.rincian.cara not in CARA_REALISASI
    names = ("pembanding", "realisasi") if both else ("realisasi",)
    due = table.sampai.daftar(table.rincian.pengisian)
    asked = sorted((item for item in values if item.periode in due), key=lambda item: item.periode)
    empty = (at(item, name) for item in asked for name in names if getattr(item, name) is None)
    return next(empty, at(row.baris))


def _line(
    line: AlokasiResult,
    daftar_nilai: tuple[NilaiAlokasi, ...],
    row: Indikator,
    sampai: AsOf,
    *,
    asked: bool,
) -> Iterator[Temuan]:
    name = f"alokasi {call(row)}"
    if line.alokasi.pagu is None:
        lokasi = at(line.alokasi, "pagu")
        pesan = f"Pagu {name} belum diisi; isi, atau hapus alokasinya."
        yield PAGU.temuan(pesan, lokasi, indikator=row)
    if asked and line.sementara:
        ordered = sorted(daftar_nilai, key=lambda item: item.periode)
        empty = (at(item, "realisasi") for item in ordered if item.realisasi is None)
        quarterly = any("-" in item.periode for item in daftar_nilai)
        missing = _missing("" if quarterly else "tahun", sampai)
        pesan = f"Realisasi anggaran {name} {missing}; {FILL_SPENT}."
        lokasi = next(empty, at(line.alokasi))
        yield REALISASI_ALOKASI.temuan(pesan, lokasi, indikator=row)


_KEGIATAN: Each[str, tuple[Temuan, ...]] = Each()


def of_anggaran(laporan: Laporan, figures: Figures, reader: Reader) -> Iterator[Temuan]:
    """What the budget of the whole report still waits for."""
    data = laporan.data
    if not figures.kegiatan:
        if data.pagu_awal is None:
            pesan = "Kegiatan dan pagunya belum dimasukkan; isi seperti dalam DIPA."
            yield PAGU.temuan(pesan, at(data, "pagu_awal"))
        else:
            pesan = "Kegiatan belum dimasukkan; isi seperti dalam DIPA."
            yield PAGU.temuan(pesan, at(data))
        return
    if data.pagu_awal is None:
        pesan = "Pagu awal tahun laporan belum diisi; isi seperti dalam DIPA."
        yield PAGU.temuan(pesan, at(data, "pagu_awal"))
    due = bool(figures.sampai.daftar(data.pengisian_anggaran))

    def look(hasil: KegiatanResult) -> Iterator[Temuan]:
        row = hasil.kegiatan
        if hasil.pagu is None and hasil.pagu_anak is None and row.pagu is None:
            pesan = f"Pagu kegiatan {_named(row)} belum diisi; isi seperti dalam DIPA."
            yield PAGU.temuan(pesan, at(row, "pagu"), subsie=row.subsie)
        if due:
            yield from _unserved(laporan, figures, hasil)

    # who fills in what no indikator spent
    owners = [(row.id, row.subsie, row.induk) for row in laporan.rows(Kegiatan).values()]
    shared = (due, figures.settings, owners)
    yield from of_kegiatan(_KEGIATAN, laporan, figures, reader, look, shared)


def _unserved(laporan: Laporan, figures: Figures, hasil: KegiatanResult) -> Iterator[Temuan]:
    """What was spent of pagu that serves no indikator is asked for like all other realisasi.

    Not where belanja tells what the kegiatan spent.
    """
    if hasil.belanja and hasil.pagu_anak is None:
        return
    row, line = hasil.kegiatan, hasil.alokasi[-1] if hasil.alokasi else None
    amount, lokasi = own_rest(figures.pagu, row.id), at(row)
    if line is not None and line.alokasi.indikator is None and not line.diketahui:
        values = laporan.children(NilaiAlokasi, "alokasi", line.alokasi.id)
        lokasi = next((at(item, "realisasi") for item in values if _is_bare(item)), lokasi)
        amount = or_zero(line.pagu)
    elif amount <= 0:
        return
    pagu = f" ({format_rupiah(amount)})" if amount else ""
    pesan = (
        f"Realisasi anggaran pagu tanpa indikator{pagu} pada kegiatan {_named(row)} belum diisi;"
        f" {FILL_SPENT}."
    )
    owner = Wewenang.of(laporan).fills_unserved(row.id)
    yield REALISASI_ALOKASI.temuan(pesan, lokasi, subsie=owner)


def _is_bare(row: NilaiAlokasi) -> bool:
    return row.realisasi in {None, "-"}


def _named(row: Kegiatan) -> str:
    return f"“{row.nama or row.kode or 'tanpa nama'}”"


def of_identitas(laporan: Laporan, figures: Figures, _: Reader) -> Iterator[Temuan]:
    """What the report needs to have a name, indikator and goals."""
    satker = laporan.satker
    if not satker.nama.strip():
        pesan = "Nama satuan kerja belum diisi; isi nama kantor yang melapor."
        yield IDENTITAS.temuan(pesan, at(satker, "nama"))
    if not figures.indikator:
        pesan = "Laporan ini belum mempunyai indikator; tambahkan indikator perjanjian kinerjanya."
        yield IDENTITAS.temuan(pesan, at(laporan.data))
    for hasil in figures.indikator.values():
        row = hasil.indikator
        if not row.nama.strip():
            name = row.kode.strip() or "yang belum berkode"
            pesan = f"Nama indikator {name} belum diisi; isi seperti dalam perjanjian kinerja."
            yield IDENTITAS.temuan(pesan, at(row, "nama"), indikator=row)
        missing = [
            words
            for words, there in (
                ("kode", row.kode.strip()),
                ("satuan", row.satuan.strip()),
                ("sasaran", row.sasaran),
            )
            if not there
        ]
        if missing:
            pesan = (
                f"{begin(row)} belum mempunyai {listed(missing)}; lengkapi seperti dalam perjanjian"
                " kinerja."
            )
            yield KETERANGAN.temuan(pesan, at(row, missing[0]), indikator=row)


def of_dokumen(laporan: Laporan, figures: Figures, _: Reader) -> Iterator[Temuan]:
    """Numbers and dates of the documents that are printed; the letter goes with the whole year."""
    letter = laporan.surat_pengantar
    if figures.sampai.setahun and figures.settings.prints("surat_pengantar"):
        for name, words in (("nomor", "Nomor"), ("tanggal", "Tanggal"), ("kepada", "Tujuan")):
            if not getattr(letter, name):
                pesan = (
                    f"{words} surat pengantar belum diisi; isi, atau matikan surat pengantar dalam"
                    " pengaturan."
                )
                yield DOKUMEN.temuan(pesan, at(letter, name))
    for agreement in laporan.daftar(PerjanjianKinerja):
        if agreement.tanggal is None:
            pesan = (
                f"Tanggal perjanjian kinerja {agreement.versi} belum diisi; isi tanggal"
                " penandatanganannya."
            )
            yield DOKUMEN.temuan(pesan, at(agreement, "tanggal"))
    for revision in laporan.daftar(RevisiPagu):
        if revision.tanggal is None:
            words = f" “{revision.alasan}”" if revision.alasan else ""
            pesan = f"Tanggal revisi pagu{words} belum diisi; isi tanggal DIPA revisinya."
            yield DOKUMEN.temuan(pesan, at(revision, "tanggal"))


def of_rencana(laporan: Laporan, _: Figures, __: Reader) -> Iterator[Temuan]:
    """Targets of plan and agreement that are empty."""
    tahun = laporan.data.tahun
    plans = laporan.daftar(IndikatorRenstra)
    if not plans:
        pesan = (
            "Indikator Renstra belum dimasukkan; tambahkan beserta targetnya, atau kesampingkan"
            " dengan alasan."
        )
        yield RENSTRA.temuan(pesan, at(laporan.data))
    grouped = laporan.grouped(TargetRenstra, "indikator_renstra")
    answered = {link.indikator_renstra for link in laporan.rows(TautanRenstra).values()}
    for plan in plans:
        years = grouped.get(plan.id, ())
        row = next((row for row in years if row.tahun == tahun), None)
        later = plan.id not in answered and begins_later(years, tahun)
        if (row is None or row.target is None) and not later:
            name = plan.kode or plan.nama
            pesan = f"Target Renstra {name} tahun {tahun} belum diisi; isi seperti dalam Renstra."
            yield TARGET_RENCANA.temuan(pesan, at(row, "target") if row else at(plan))
    for butir in in_force(laporan):
        if butir.target is None:
            name = butir.kode or butir.nama
            pesan = (
                f"Target butir perjanjian kinerja {name} belum diisi; isi seperti dalam perjanjian"
                " yang ditandatangani."
            )
            yield TARGET_RENCANA.temuan(pesan, at(butir, "target"))


KELUARGA: Final = RuleFamily(
    "ISI",
    "Belum diisi",
    rules_of("ISI", globals()),
    of_indikator=(of_indikator,),
    of_laporan=(
        OfLaporan(of_anggaran, (*BUDGET, as_of)),
        OfLaporan(of_identitas, (DataLaporan, Satker, order, names)),
        OfLaporan(of_dokumen, (settings, as_of, SuratPengantar, PerjanjianKinerja, RevisiPagu)),
        OfLaporan(of_rencana, PLAN_KINDS),
    ),
)
