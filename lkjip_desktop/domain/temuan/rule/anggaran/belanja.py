"""Belanja yang tidak cocok: its lines against the kegiatan, its alokasi, blokir and revisions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.display.nama import belanja_words
from lkjip_desktop.domain.formula.anggaran.belanja import BelanjaResult, belanja_total
from lkjip_desktop.domain.formula.anggaran.kegiatan import KegiatanResult
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import exact_sum, numbers_of, or_zero
from lkjip_desktop.domain.model.entity import Belanja, Indikator, RevisiPagu
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.sebutan import PILIHAN
from lkjip_desktop.domain.model.wewenang import Wewenang
from lkjip_desktop.domain.number.figure import format_rupiah
from lkjip_desktop.domain.temuan.finding import Concern, FindingRule, Severity, Temuan, at, table_of
from lkjip_desktop.domain.temuan.keluarga import BUDGET, OfLaporan, RuleFamily, rules_of
from lkjip_desktop.domain.temuan.remedy import belanja_cell, belanja_now
from lkjip_desktop.domain.temuan.wording import FILL_SPENT, listed

_G, _P = Severity.GALAT, Severity.PERINGATAN

KOSONG: Final = FindingRule(
    "BLNJ-01", _G, "Pagu atau realisasi suatu baris belanja belum diisi.", remedy=belanja_cell
)
BEDA_PAGU: Final = FindingRule("BLNJ-02", _G, "Jumlah pagu belanja berbeda dari pagu kegiatannya.")
BEDA_REALISASI: Final = FindingRule(
    "BLNJ-03",
    _G,
    "Realisasi menurut belanja berbeda dari realisasi menurut alokasi.",
    remedy=belanja_now,
)
LEBIH: Final = FindingRule(
    "BLNJ-04", _P, "Realisasi belanja melebihi pagunya, atau ada tanpa pagu."
)
BLOKIR: Final = FindingRule(
    "BLNJ-05", _P, "Blokir melebihi pagunya, atau realisasi memakai pagu yang diblokir."
)
BERTURUNAN: Final = FindingRule(
    "BLNJ-06", _P, "Belanja tidak dihitung: tanpa kegiatan, atau pada kegiatan yang dirinci lagi."
)
KEMBAR: Final = FindingRule(
    "BLNJ-07", _P, "Jenis belanja dan sumber dana yang sama tercatat dua kali pada satu kegiatan."
)
REVISI: Final = FindingRule(
    "BLNJ-08", _P, "Pagu awal belanja ditambah revisinya berbeda dari pagu belanjanya."
)
NEGATIF: Final = FindingRule("BLNJ-09", _P, "Pagu, blokir, atau realisasi belanja negatif.")

TANPA_JENIS: Final = FindingRule(
    "BLNJ-11", _P, "Revisi pagu menyebut jenis belanja yang tidak ada pada kegiatannya."
)
RIBUAN: Final = FindingRule(
    "BLNJ-10",
    Severity.PERINGATAN,
    "Realisasi belanja setahun hanya seperseribu pagunya, seakan-akan diisi dalam ribuan.",
)
THOUSAND: Final = 1000
HALF: Final = Fraction(1, 2)
"""A thousandfold, such a figure is at least this share of its pagu."""


def of_belanja(laporan: Laporan, figures: Figures, reader: Reader) -> Iterator[Temuan]:
    """Everything that does not add up in the belanja; rupiah."""
    for row in laporan.daftar(Belanja):
        if row.kegiatan not in figures.kegiatan:
            pesan = (
                f"Kegiatan {belanja_words(row)} belum dipilih, sehingga tidak dihitung; pilih"
                " kegiatannya, atau hapus barisnya."
            )
            yield BERTURUNAN.temuan(pesan, at(row, "kegiatan"))
    told = False
    for hasil in figures.kegiatan.values():
        if not hasil.belanja:
            continue
        if hasil.pagu_anak is not None:
            yield _above(hasil)
            continue
        yield from _differing_pagu(hasil)
        yield from _twins(hasil)
        yield from _of_no_line(laporan, hasil)
        for line in hasil.belanja:
            yield from _line(line, hasil)
            if figures.sampai.setahun:
                yield from _in_thousands(line, hasil)
            yield from _revised(laporan, line, hasil, reader)
        found = list(_differing(hasil))
        told = told or bool(found)
        yield from found
    yield from _empty(laporan, figures)
    if not told:
        yield from _whole(figures)


def _name(hasil: KegiatanResult) -> str:
    row = hasil.kegiatan
    return f"kegiatan “{row.nama or row.kode or 'tanpa nama'}”"


def _called(line: BelanjaResult, hasil: KegiatanResult) -> str:
    return f"{belanja_words(line.belanja)} {_name(hasil)}"


def _in_thousands(line: BelanjaResult, hasil: KegiatanResult) -> Iterator[Temuan]:
    spent, pagu = line.realisasi, line.pagu
    if not isinstance(spent, Fraction) or not isinstance(pagu, Fraction) or pagu <= 0:
        return
    if HALF <= THOUSAND * spent / pagu <= 1:
        pesan = (
            f"Realisasi {_called(line, hasil)} {format_rupiah(spent)}, hanya seperseribu pagunya"
            f" {format_rupiah(pagu)}, seakan-akan diisi dalam ribuan; bila maksudnya"
            f" {format_rupiah(THOUSAND * spent)}, tulis selengkapnya."
        )
        kedua = at(line.belanja, "pagu")
        yield RIBUAN.temuan(pesan, at(line.belanja), subsie=hasil.kegiatan.subsie, kedua=kedua)


def _of_no_line(laporan: Laporan, hasil: KegiatanResult) -> Iterator[Temuan]:
    """Revisions of a jenis that the kegiatan has no line of, not even one that came to nothing."""
    there = sorted({line.belanja.jenis for line in hasil.belanja})
    for row in laporan.children(RevisiPagu, "kegiatan", hasil.kegiatan.id):
        if row.jenis_belanja and row.jenis_belanja not in there:
            pesan = (
                f"Revisi pagu {_name(hasil)} menyebut {PILIHAN[row.jenis_belanja]}, padahal"
                f" kegiatan itu hanya mempunyai"
                f" {listed(PILIHAN[jenis] for jenis in there)}; perbaiki jenis belanjanya,"
                " atau tambahkan barisnya."
            )
            lokasi, kedua = at(row, "jenis_belanja"), at(hasil.belanja[0].belanja, "jenis")
            yield TANPA_JENIS.temuan(pesan, lokasi, subsie=hasil.kegiatan.subsie, kedua=kedua)


def _above(hasil: KegiatanResult) -> Temuan:
    row = hasil.kegiatan
    pesan = (
        f"Belanja {_name(hasil)} tidak dihitung karena kegiatan itu dirinci lagi; pindahkan"
        " belanjanya ke baris di bawahnya."
    )
    return BERTURUNAN.temuan(pesan, at(hasil.belanja[0].belanja, "jenis"), subsie=row.subsie)


def _empty(laporan: Laporan, figures: Figures) -> Iterator[Temuan]:
    """Of each who fills them in the lines without realisasi, in one sentence."""
    wewenang, waiting = Wewenang.of(laporan), dict[str | None, list[str]]()
    leaves = [hasil for hasil in figures.kegiatan.values() if hasil.pagu_anak is None]
    first: dict[str | None, BelanjaResult] = {}
    for hasil in leaves:
        owner = wewenang.fills_unserved(hasil.kegiatan.id) if hasil.belanja else None
        for line in hasil.belanja:
            if line.belanja.pagu is None:
                pesan = f"Pagu {_called(line, hasil)} belum diisi; isi, atau hapus barisnya."
                yield KOSONG.temuan(pesan, at(line.belanja, "pagu"))
            if line.sementara:
                waiting.setdefault(owner, []).append(_called(line, hasil))
                first.setdefault(owner, line)
    every = sum(len(hasil.belanja) for hasil in leaves)
    for owner, names in waiting.items():
        what = names[0] if len(names) == 1 else f"{len(names)} dari {every} baris belanja"
        pesan = f"Realisasi {what} belum diisi; {FILL_SPENT}."
        yield KOSONG.temuan(pesan, at(first[owner].belanja), subsie=owner, perihal=names)


def _differing_pagu(hasil: KegiatanResult) -> Iterator[Temuan]:
    lines, pagu = [line.pagu for line in hasil.belanja], hasil.pagu
    whole = exact_sum(numbers_of(lines))
    if None in lines or not isinstance(pagu, Fraction) or whole == pagu:
        return
    pesan = (
        f"Jumlah pagu belanja {_name(hasil)} {format_rupiah(whole)} berbeda dari pagunya"
        f" {format_rupiah(pagu)}; perbaiki salah satunya."
    )
    angka = (("Pagu kegiatan", format_rupiah(pagu)), ("Jumlah belanja", format_rupiah(whole)))
    row = hasil.kegiatan
    lokasi, kedua = at(hasil.belanja[-1].belanja, "pagu"), at(row, "pagu")
    yield BEDA_PAGU.temuan(pesan, lokasi, subsie=row.subsie, angka=angka, kedua=kedua)


def _twins(hasil: KegiatanResult) -> Iterator[Temuan]:
    def key(line: BelanjaResult) -> tuple[str, str]:
        return line.belanja.jenis, " ".join(line.belanja.sumber_dana.casefold().split())

    many = Counter(map(key, hasil.belanja))
    last = {key(line): line for line in hasil.belanja if many[key(line)] > 1}
    first = {key(line): line for line in reversed(hasil.belanja)}
    for line in last.values():
        name = _called(line, hasil)
        pesan = (
            f"{name[0].upper()}{name[1:]} tercatat lebih dari sekali; hapus salah satunya, atau"
            " bedakan sumber dananya."
        )
        kedua = at(first[key(line)].belanja, "sumber_dana")
        yield KEMBAR.temuan(pesan, at(line.belanja, "sumber_dana"), kedua=kedua)


def _line(line: BelanjaResult, hasil: KegiatanResult) -> Iterator[Temuan]:
    row, name = line.belanja, _called(line, hasil)
    amounts = {"pagu awal": line.pagu_awal, "blokir": line.blokir, "pagu": line.pagu}
    for what, nilai in {**amounts, "realisasi": line.realisasi}.items():
        if isinstance(nilai, Fraction) and nilai < 0:
            pesan = f"{what.capitalize()} {name} {format_rupiah(nilai)} negatif; perbaiki angkanya."
            column = what.replace(" ", "_") if what in amounts else ""
            yield NEGATIF.temuan(pesan, at(row, column))
    pagu = or_zero(line.pagu)
    spent = or_zero(line.realisasi)
    held = or_zero(line.blokir)
    angka = (
        ("Pagu", format_rupiah(line.pagu)),
        ("Blokir", format_rupiah(line.blokir)),
        ("Realisasi", format_rupiah(line.realisasi)),
    )
    if line.pagu is None:
        return
    if spent > pagu and spent > 0:
        words = f"melebihi pagunya {format_rupiah(pagu)}" if pagu else "tercatat tanpa pagu"
        pesan = f"Realisasi {name} {format_rupiah(spent)} {words}; periksa keduanya."
        yield LEBIH.temuan(pesan, at(row, "pagu"), angka=angka, kedua=at(row))
    elif held > pagu:
        pesan = (
            f"Blokir {name} {format_rupiah(held)} melebihi pagunya {format_rupiah(pagu)}; periksa"
            " keduanya."
        )
        yield BLOKIR.temuan(pesan, at(row, "blokir"), angka=angka, kedua=at(row, "pagu"))
    elif held > 0 and spent > pagu - held:
        pesan = (
            f"Realisasi {name} {format_rupiah(spent)} melebihi pagu yang tidak diblokir"
            f" {format_rupiah(pagu - held)}; periksa realisasinya, atau hapus blokir yang sudah"
            " dibuka."
        )
        yield BLOKIR.temuan(pesan, at(row, "blokir"), angka=angka, kedua=at(row, "pagu"))


def _revised(
    laporan: Laporan, line: BelanjaResult, hasil: KegiatanResult, reader: Reader
) -> Iterator[Temuan]:
    """Only where every revision says which belanja it changes; its sources of money together."""
    row = line.belanja
    own = laporan.children(RevisiPagu, "kegiatan", row.kegiatan)
    loose = laporan.children(RevisiPagu, "kegiatan", None)
    same = [item for item in hasil.belanja if item.belanja.jenis == row.jenis]
    if line is not same[0] or loose or not all(item.jenis_belanja for item in own):
        return
    before, after = (numbers_of(getattr(i, name) for i in same) for name in ("pagu_awal", "pagu"))
    if not len(before) == len(after) == len(same):
        return
    awal, pagu = exact_sum(before), exact_sum(after)
    mine = [item for item in own if item.jenis_belanja == row.jenis]
    added = exact_sum(numbers_of(reader.read(item, "jumlah", []) for item in mine))
    if awal + added != pagu:
        several = f" dan {len(same) - 1} sumber dana lainnya" if len(same) > 1 else ""
        pesan = (
            f"Pagu awal {_called(line, hasil)}{several} {format_rupiah(awal)} ditambah revisi"
            f" {format_rupiah(added)} berbeda dari pagunya {format_rupiah(pagu)}; perbaiki"
            " pagunya, atau catat revisinya."
        )
        yield REVISI.temuan(pesan, at(row, "pagu"), kedua=at(row, "pagu_awal"))


def _differing(hasil: KegiatanResult) -> Iterator[Temuan]:
    """A kegiatan whose belanja and whose alokasi are both complete."""
    by_line, known = hasil.menurut_alokasi, belanja_total(hasil.belanja).pasti
    if not isinstance(by_line, Fraction) or not isinstance(known, Fraction) or not hasil.alokasi:
        return
    if known != by_line:
        pesan = (
            f"Realisasi {_name(hasil)} menurut belanja {format_rupiah(known)} berbeda dari jumlah"
            f" realisasi alokasinya {format_rupiah(by_line)}; perbaiki salah satunya."
        )
        yield _beda(pesan, hasil.belanja, known, by_line, at(hasil.kegiatan))


def _whole(figures: Figures) -> Iterator[Temuan]:
    whole = figures.ringkasan
    spent, by_indikator = whole.realisasi_anggaran, whole.menurut_indikator
    if not whole.menurut_kegiatan or not isinstance(spent, Fraction):
        return
    if isinstance(by_indikator, Fraction) and by_indikator != spent:
        lines = [line for hasil in figures.kegiatan.values() for line in hasil.belanja]
        pesan = (
            f"Realisasi anggaran seluruh kegiatan {format_rupiah(spent)} berbeda dari yang tercatat"
            f" pada indikator dan alokasi tanpa indikator, {format_rupiah(by_indikator)}; perbaiki"
            " salah satunya."
        )
        yield _beda(pesan, lines, spent, by_indikator, table_of(Indikator))


def _beda(
    pesan: str, lines: Sequence[BelanjaResult], spent: Fraction, by_line: Fraction, kedua: Address
) -> Temuan:
    angka = (("Menurut belanja", format_rupiah(spent)), ("Menurut alokasi", format_rupiah(by_line)))
    return BEDA_REALISASI.temuan(pesan, at(lines[0].belanja), angka=angka, kedua=kedua)


def _spent(_: Laporan, figures: Figures) -> object:
    """What was spent in either way, for `OfLaporan.reads`."""
    whole = figures.ringkasan
    return whole.menurut_kegiatan, whole.realisasi_anggaran, whole.menurut_indikator


KELUARGA: Final = RuleFamily(
    "BLNJ",
    "Belanja yang tidak cocok",
    rules_of("BLNJ", globals()),
    of_laporan=(OfLaporan(of_belanja, (*BUDGET, _spent)),),
    concerns=(Concern.BUDGET, Concern.CONSISTENCY),
)
