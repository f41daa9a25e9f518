"""Anggaran yang tidak berjumlah: lines, kegiatan, pagu akhir, revisions and what was spent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.anggaran.alokasi import AlokasiResult
from lkjip_desktop.domain.formula.anggaran.kegiatan import KegiatanResult
from lkjip_desktop.domain.formula.anggaran.pagu import PaguResult, loose_parts
from lkjip_desktop.domain.formula.anggaran.pagu_pada import pagu_on
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.memo import Each
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import exact_sum, numbers_of, or_zero
from lkjip_desktop.domain.model.entity import Indikator, NilaiAlokasi, PerjanjianKinerja, RevisiPagu
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.waktu import periode_words
from lkjip_desktop.domain.number.figure import Nilai, format_rupiah
from lkjip_desktop.domain.temuan.bahan import IndikatorInput
from lkjip_desktop.domain.temuan.finding import Concern, FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.keluarga import (
    BUDGET,
    OfLaporan,
    RuleFamily,
    of_kegiatan,
    rules_of,
)
from lkjip_desktop.domain.temuan.remedy import bare_allocation
from lkjip_desktop.domain.temuan.wording import call

_G, _P = Severity.GALAT, Severity.PERINGATAN

ALOKASI_LEBIH: Final = FindingRule("PAGU-01", _G, "Jumlah alokasi melebihi pagu kegiatannya.")
PAGU_AKHIR: Final = FindingRule(
    "PAGU-02", _G, "Jumlah pagu kegiatan berbeda dari pagu awal ditambah seluruh revisinya."
)
ANAK_LEBIH: Final = FindingRule(
    "PAGU-03", _G, "Jumlah pagu keluaran melebihi pagu kegiatan di atasnya."
)
TANPA_INDIKATOR: Final = FindingRule(
    "PAGU-04",
    _G,
    "Pagu tidak melayani indikator mana pun: alokasi tanpa indikator, atau pagu yang tidak"
    " dialokasikan.",
    remedy=bare_allocation,
)
BELANJA_LEBIH: Final = FindingRule(
    "PAGU-05", _P, "Realisasi anggaran melebihi pagunya, atau ada tanpa pagu."
)
REVISI_LEBIH: Final = FindingRule(
    "PAGU-06", _G, "Revisi suatu kegiatan lebih besar daripada pagunya sesudah direvisi."
)
NEGATIF: Final = FindingRule("PAGU-07", _P, "Pagu atau realisasi anggaran bernilai negatif.")
KEMUDIAN: Final = FindingRule(
    "PAGU-08",
    _P,
    "Pagu pada tanggal perjanjian kinerja tidak diketahui, karena revisi sesudahnya tidak menyebut"
    " kegiatan atau tidak bertanggal.",
)
RIBUAN: Final = FindingRule(
    "PAGU-09",
    _P,
    "Realisasi setahun suatu alokasi hanya seperseribu pagunya, seakan-akan diisi dalam ribuan.",
)
THOUSAND: Final = 1000
HALF: Final = Fraction(1, 2)


_KEGIATAN: Each[str, tuple[Temuan, ...]] = Each()


def of_anggaran(laporan: Laporan, figures: Figures, reader: Reader) -> Iterator[Temuan]:
    """Everything in the budget that does not add up; rupiah."""
    pagu = figures.pagu
    yield from _total(laporan, pagu)
    yield from _on_their_day(laporan, pagu)
    if isinstance(pagu.pagu_lalu, Fraction) and pagu.pagu_lalu < 0:
        pesan = (
            f"Pagu awal tahun {laporan.data.tahun - 1} {format_rupiah(pagu.pagu_lalu)} bernilai"
            " negatif; tulis tanpa tanda minus."
        )
        yield NEGATIF.temuan(pesan, at(laporan.data, "pagu_lalu"))
    named = any(item.alokasi for item in pagu.kegiatan.values())
    if pagu.kegiatan and not named and figures.indikator:
        amount = format_rupiah(pagu.pagu_kegiatan)
        what = f"Pagu {amount}" if amount else "Pagu kegiatan"
        pesan = (
            f"{what} belum dialokasikan ke indikator mana pun; bagi ke indikator yang dilayaninya."
        )
        yield TANPA_INDIKATOR.temuan(pesan, at(laporan.data, "pagu_awal"))

    def look(hasil: KegiatanResult) -> Iterator[Temuan]:
        yield from _over_allocated(hasil)
        yield from _over_pagu(hasil)
        yield from _revised(laporan, hasil, reader)
        if named:
            yield from _unallocated(pagu, hasil)
        for line in hasil.alokasi:
            if line.alokasi.indikator is None:
                values = laporan.children(NilaiAlokasi, "alokasi", line.alokasi.id)
                name = f"alokasi tanpa indikator pada {_name(hasil)}"
                yield from _line(line, values, name, subsie=hasil.kegiatan.subsie)

    yield from of_kegiatan(_KEGIATAN, laporan, figures, reader, look, named)


def of_indikator(bahan: IndikatorInput, reader: Reader) -> Iterator[Temuan]:
    """The money of one indikator, by its lines or as it is entered for the whole of it."""
    hasil = bahan.hasil
    row, money = hasil.indikator, hasil.anggaran
    for line, values in zip(hasil.alokasi, bahan.realisasi_alokasi, strict=True):
        yield from _line(line, values, call(row), indikator=row, asked=money.per_baris)
        if money.per_baris and values and hasil.sampai.setahun:
            yield from _in_thousands(row, line, at(values[0], "realisasi"))
        yield from _minus(row, values, reader)
    if not money.per_baris and isinstance(money.realisasi, Fraction):
        lokasi = at(row, "realisasi_anggaran")
        first = hasil.alokasi[0].alokasi if hasil.alokasi else None
        kedua = at(first, "pagu") if first is not None else None
        yield from _spent(call(row), lokasi, money.pagu, money.realisasi, kedua, indikator=row)


def _on_their_day(laporan: Laporan, pagu: PaguResult) -> Iterator[Temuan]:
    """Agreements whose pagu cannot be told because of a revision, each revision once."""
    blamed: dict[str, tuple[RevisiPagu, str, str]] = {}
    for agreement in laporan.daftar(PerjanjianKinerja) if pagu.kegiatan else ():
        then = pagu_on(laporan, pagu, agreement)
        for row in then.tanpa_kegiatan:
            blamed.setdefault(row.id, (row, "kegiatan", agreement.versi))
        if then.jumlah is None:
            undated = (row for row in then.kemudian if row.tanggal is None)
            blamed |= {row.id: (row, "tanggal", agreement.versi) for row in undated}
    for row, column, versi in blamed.values():
        what = "tanggalnya" if column == "tanggal" else "kegiatannya"
        words = f" “{row.alasan.strip()}”" if row.alasan.strip() else ""
        pesan = (
            f"Revisi pagu{words} belum menyebut {what}, sehingga pagu setiap kegiatan pada"
            f" perjanjian kinerja {versi} dicetak “-”; isi {what}."
        )
        yield KEMUDIAN.temuan(pesan, at(row, column))


def _name(hasil: KegiatanResult) -> str:
    row = hasil.kegiatan
    return f"kegiatan “{row.nama or row.kode}”"


def _total(laporan: Laporan, pagu: PaguResult) -> Iterator[Temuan]:
    tops = [item for item in pagu.kegiatan.values() if item.tingkat == 0]
    whole, final = pagu.pagu_kegiatan, pagu.pagu_akhir
    if any(item.pagu is None for item in tops):
        return
    if isinstance(whole, Fraction) and isinstance(final, Fraction) and whole != final:
        pesan = (
            f"Jumlah pagu kegiatan {format_rupiah(whole)} berbeda dari pagu akhir"
            f" {format_rupiah(final)}, selisihnya {format_rupiah(abs(whole - final))};"
            " perbaiki pagu kegiatan, pagu awal, atau revisinya."
        )
        angka = (
            ("Pagu awal", format_rupiah(pagu.pagu_awal)),
            ("Jumlah revisi", format_rupiah(pagu.jumlah_revisi)),
            ("Pagu akhir", format_rupiah(final)),
            ("Jumlah pagu kegiatan", format_rupiah(whole)),
        )
        kedua = at(tops[0].kegiatan, "pagu")
        yield PAGU_AKHIR.temuan(pesan, at(laporan.data, "pagu_awal"), angka=angka, kedua=kedua)


def _over_allocated(hasil: KegiatanResult) -> Iterator[Temuan]:
    """Where a line below is over its own pagu, the one above is not blamed for it again."""
    row, pagu = hasil.kegiatan, hasil.pagu
    if not isinstance(pagu, Fraction) or hasil.dialokasikan <= pagu:
        return
    if any(
        isinstance(item.pagu, Fraction) and item.dialokasikan > item.pagu for item in hasil.anak
    ):
        return
    pesan = (
        f"Jumlah alokasi {_name(hasil)} {format_rupiah(hasil.dialokasikan)} melebihi pagunya"
        f" {format_rupiah(pagu)}; kurangi alokasi atau perbaiki pagunya."
    )
    angka = (("Pagu", format_rupiah(pagu)), ("Alokasi", format_rupiah(hasil.dialokasikan)))
    kedua = at(hasil.alokasi[0].alokasi, "pagu") if hasil.alokasi else None
    yield ALOKASI_LEBIH.temuan(pesan, at(row, "pagu"), subsie=row.subsie, angka=angka, kedua=kedua)


def _over_pagu(hasil: KegiatanResult) -> Iterator[Temuan]:
    row, below, pagu = hasil.kegiatan, hasil.pagu_anak, hasil.pagu
    if isinstance(below, Fraction) and isinstance(pagu, Fraction) and below > pagu:
        pesan = (
            f"Jumlah pagu di bawah {_name(hasil)} {format_rupiah(below)} melebihi pagunya"
            f" {format_rupiah(pagu)}; perbaiki salah satunya."
        )
        angka = (("Pagu", format_rupiah(pagu)), ("Jumlah di bawahnya", format_rupiah(below)))
        kedua = at(hasil.anak[0].kegiatan, "pagu")
        yield ANAK_LEBIH.temuan(pesan, at(row, "pagu"), subsie=row.subsie, angka=angka, kedua=kedua)
    if isinstance(pagu, Fraction) and pagu < 0:
        pesan = (
            f"Pagu {_name(hasil)} {format_rupiah(pagu)} bernilai negatif; tulis tanpa tanda minus."
        )
        yield NEGATIF.temuan(pesan, at(row, "pagu"), subsie=row.subsie)


def _revised(laporan: Laporan, hasil: KegiatanResult, reader: Reader) -> Iterator[Temuan]:
    """Pagu stands after all revisions: before them it cannot have been below 0."""
    row = hasil.kegiatan
    revisions = laporan.children(RevisiPagu, "kegiatan", row.id)
    added = exact_sum(numbers_of(reader.read(item, "jumlah", []) for item in revisions))
    if revisions and isinstance(hasil.pagu, Fraction) and added > hasil.pagu:
        pesan = (
            f"Revisi {_name(hasil)} {format_rupiah(added)} lebih besar daripada pagunya"
            f" sesudah direvisi, {format_rupiah(hasil.pagu)}; perbaiki salah satunya."
        )
        lokasi, kedua = at(revisions[-1], "jumlah"), at(row, "pagu")
        yield REVISI_LEBIH.temuan(pesan, lokasi, subsie=row.subsie, kedua=kedua)


def _unallocated(pagu: PaguResult, hasil: KegiatanResult) -> Iterator[Temuan]:
    for lokasi, amount in loose_parts(pagu, hasil):
        yield _loose(hasil, amount, lokasi)


def _loose(hasil: KegiatanResult, amount: Fraction, lokasi: Address) -> Temuan:
    pesan = (
        f"{format_rupiah(amount)} pada {_name(hasil)} tidak dialokasikan ke indikator mana pun;"
        " pilih indikator yang dilayaninya."
    )
    angka = (
        ("Pagu kegiatan", format_rupiah(hasil.pagu)),
        ("Tanpa indikator", format_rupiah(amount)),
    )
    of, about = hasil.kegiatan.subsie, (format_rupiah(amount),)
    return TANPA_INDIKATOR.temuan(pesan, lokasi, subsie=of, angka=angka, perihal=about)


def _line(
    line: AlokasiResult,
    values: tuple[NilaiAlokasi, ...],
    name: str,
    *,
    indikator: Indikator | None = None,
    subsie: str | None = None,
    asked: bool = True,
) -> Iterator[Temuan]:
    spent = line.realisasi
    if asked and isinstance(spent, Fraction):
        lokasi = at(values[0], "realisasi") if values else at(line.alokasi)
        kedua = at(line.alokasi, "pagu")
        yield from _spent(name, lokasi, line.pagu, spent, kedua, indikator=indikator, subsie=subsie)
    if isinstance(line.pagu, Fraction) and line.pagu < 0:
        pesan = f"Pagu {name} {format_rupiah(line.pagu)} bernilai negatif; tulis tanpa tanda minus."
        lokasi = at(line.alokasi, "pagu")
        yield NEGATIF.temuan(pesan, lokasi, indikator=indikator, subsie=subsie)


def _minus(row: Indikator, values: Sequence[NilaiAlokasi], reader: Reader) -> Iterator[Temuan]:
    """A periode as far below 0 as the others are above: what is paid back is less."""
    told = [(item, reader.read(item, "realisasi", [])) for item in values]
    known = [(item, spent) for item, spent in told if isinstance(spent, Fraction)]
    others = sorted(spent for _, spent in known if spent > 0)
    below = [(item, spent) for item, spent in known if spent < 0]
    if len(below) == 1 and others and -2 * below[0][1] >= others[len(others) // 2]:
        ((item, spent),) = below
        pesan = (
            f"Realisasi anggaran {call(row)} pada {periode_words(item.periode)}"
            f" {format_rupiah(spent)} bernilai negatif; tulis tanpa tanda minus, atau kesampingkan"
            " bila memang dikembalikan."
        )
        yield NEGATIF.temuan(pesan, at(item, "realisasi"), indikator=row)


def _in_thousands(row: Indikator, line: AlokasiResult, lokasi: Address) -> Iterator[Temuan]:
    spent, pagu = line.realisasi, line.pagu
    if not isinstance(spent, Fraction) or not isinstance(pagu, Fraction) or pagu <= 0:
        return
    if HALF <= THOUSAND * spent / pagu <= 1:
        pesan = (
            f"Realisasi anggaran {call(row)} {format_rupiah(spent)}, hanya seperseribu pagunya"
            f" {format_rupiah(pagu)}, seakan-akan diisi dalam ribuan; bila maksudnya"
            f" {format_rupiah(THOUSAND * spent)}, tulis selengkapnya."
        )
        yield RIBUAN.temuan(pesan, lokasi, indikator=row, kedua=at(line.alokasi, "pagu"))


def _spent(
    name: str,
    lokasi: Address,
    pagu: Nilai,
    spent: Fraction,
    kedua: Address | None,
    *,
    indikator: Indikator | None = None,
    subsie: str | None = None,
) -> Iterator[Temuan]:
    ceiling = or_zero(pagu)
    if spent < 0:
        pesan = (
            f"Realisasi anggaran {name} {format_rupiah(spent)} bernilai negatif; tulis tanpa tanda"
            " minus, atau kurangi realisasi yang dikembalikan."
        )
        yield NEGATIF.temuan(pesan, lokasi, indikator=indikator, subsie=subsie)
    if pagu is None or spent <= ceiling or spent <= 0:
        return
    words = f"melebihi pagunya {format_rupiah(ceiling)}" if ceiling else "tercatat tanpa pagu"
    pesan = f"Realisasi anggaran {name} {format_rupiah(spent)} {words}; periksa keduanya."
    angka = (("Pagu", format_rupiah(pagu)), ("Realisasi", format_rupiah(spent)))
    yield BELANJA_LEBIH.temuan(
        pesan, lokasi, indikator=indikator, subsie=subsie, angka=angka, kedua=kedua
    )


KELUARGA: Final = RuleFamily(
    "PAGU",
    "Anggaran yang tidak berjumlah",
    rules_of("PAGU", globals()),
    of_indikator=(of_indikator,),
    of_laporan=(OfLaporan(of_anggaran, BUDGET),),
    concerns=(Concern.BUDGET, Concern.CONSISTENCY),
)
