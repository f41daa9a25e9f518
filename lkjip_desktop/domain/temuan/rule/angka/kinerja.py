"""Kinerja yang janggal: outlying results, shares above 100 %, money and performance apart."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.display.takaran import takaran
from lkjip_desktop.domain.formula.baris import BarisResult, RowState
from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import NOL
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, format_rupiah
from lkjip_desktop.domain.pattern import word_set
from lkjip_desktop.domain.temuan.bahan import IndikatorInput, Values, cell_of
from lkjip_desktop.domain.temuan.finding import Angka, Concern, FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.keluarga import RuleFamily, rules_of
from lkjip_desktop.domain.temuan.rule.angka import arah
from lkjip_desktop.domain.temuan.rule.angka.arah import of_arah
from lkjip_desktop.domain.temuan.rule.angka.isian import may_pass_hundred
from lkjip_desktop.domain.temuan.wording import alike, call, measured, percentage, plain, shown

_P, _C = Severity.PERINGATAN, Severity.CATATAN

TINGGI, RENDAH = Fraction(150), Fraction(50)
"""A capaian above or below these is out of the ordinary, in percent."""
BARIS_TINGGI: Final = Fraction(200)
"""A row's percentage from here on is."""

CAPAIAN: Final = FindingRule("KIN-01", _C, "Capaian di atas 150 % atau di bawah 50 %.")
BARIS: Final = FindingRule(
    "KIN-02", _C, "Persentase baris tabel 200 % atau lebih, atau 0 % padahal ada yang direncanakan."
)
TANPA_BELANJA: Final = FindingRule(
    "KIN-03", _P, "Ada capaian dan pagu, tetapi realisasi anggarannya nol sehingga efisiensi 100 %."
)
TANPA_PAGU: Final = FindingRule("KIN-04", _C, "Ada capaian tanpa pagu yang mendukungnya.")
TANPA_KINERJA: Final = FindingRule(
    "KIN-05", _P, "Anggaran indikator terpakai atau tersedia, tetapi tidak ada kinerja yang diukur."
)
EFISIENSI_NEGATIF: Final = FindingRule(
    "KIN-06", _C, "Efisiensi negatif: serapan anggaran lebih besar daripada capaiannya."
)
DI_ATAS_SERATUS: Final = FindingRule(
    "KIN-07",
    _P,
    "Bagian melebihi keseluruhannya, atau persentase melebihi 100 %.",
    concerns=(Concern.CONSISTENCY,),
)
INDEKS_DI_ATAS_SERATUS: Final = FindingRule(
    "KIN-08", _C, "Indeks yang dihitung dari persentase melebihi 100."
)
NOL_NOL: Final = FindingRule(
    "KIN-09", _C, "Pembanding dan realisasi sama-sama 0, jadi tidak berlaku."
)
POLARITAS: Final = FindingRule(
    "KIN-10",
    _P,
    "Kejadian buruk yang melampaui targetnya dihitung sebagai keberhasilan karena polaritasnya.",
)

CARA_PERSENTASE: Final = frozenset({"rata_rata_persentase", "jumlah_per_jumlah"})
"""Ways of computing in which the percentage of a row means something."""

BUKAN_KESELURUHAN: Final = word_set(
    "acuan anggaran awal baseline batas capaian dasar daya formasi ideal kapasitas kebutuhan kuota"
    " lalu maksimal maksimum minimal minimum pagu periode rencana sasaran sebelum sebelumnya"
    " semester standar tahun target tertinggi triwulan"
)
"""A pembanding with one of these in its heading is a target or another time, not a whole."""

SKOR: Final = frozenset({"bobot", "nilai", "skor"})
PUNCAK: Final = frozenset({"maksimal", "maksimum", "tertinggi"})
"""With one of the words before, and nothing else, the most that can be reached."""

BURUK: Final = word_set("kebakaran kecelakaan kematian kerusuhan meninggal pelarian")
"""Words of events of which fewer are better, whatever the office does."""


def of_indikator(bahan: IndikatorInput, _: Reader) -> Iterator[Temuan]:
    """What is out of the ordinary in one indikator."""
    yield from _capaian(bahan)
    yield from _money(bahan)
    over = False
    for table, values in bahan.tables():
        if table.rincian.cara in CARA_PERSENTASE:
            for temuan in _rows(bahan, table, values):
                over = over or (table.dihitung and temuan.kode == DI_ATAS_SERATUS.kode)
                yield temuan
        yield from _nothing_of_nothing(bahan, table, values)
    if not over:
        yield from _share(bahan)


def _percent(bahan: IndikatorInput, nilai: object) -> str:
    rules = bahan.rules
    number = nilai if isinstance(nilai, Fraction) else None
    return percentage(number, rules.desimal, potong=rules.potong, kosong="-")


def _capaian(bahan: IndikatorInput) -> Iterator[Temuan]:
    hasil = bahan.hasil
    if isinstance(hasil.capaian, Fraction) and not RENDAH <= hasil.capaian <= TINGGI:
        words = "di atas 150 %" if hasil.capaian > TINGGI else "di bawah 50 %"
        pesan = (
            f"Capaian {call(hasil.indikator)} {_percent(bahan, hasil.capaian)}, {words};"
            " pastikan target dan realisasinya benar."
        )
        angka = _result(bahan)
        lokasi = at(hasil.indikator, "realisasi")
        kedua = at(hasil.indikator, "target")
        yield CAPAIAN.temuan(pesan, lokasi, indikator=hasil.indikator, angka=angka, kedua=kedua)


def _result(bahan: IndikatorInput) -> Angka:
    hasil = bahan.hasil
    fixed = takaran(hasil.indikator, bahan.rules)
    places = alike([hasil.target], fixed.places(hasil.target))
    return (
        ("Target", shown(hasil.target, places, hasil.indikator)),
        ("Realisasi", measured(hasil.realisasi, hasil.indikator, bahan.rules)),
        ("Capaian", _percent(bahan, hasil.capaian)),
    )


def _money(bahan: IndikatorInput) -> Iterator[Temuan]:
    hasil = bahan.hasil
    row, pagu, spent = hasil.indikator, hasil.pagu, hasil.realisasi_anggaran
    funded = isinstance(pagu, Fraction) and pagu > 0
    used = isinstance(spent, Fraction) and spent > 0
    performed = isinstance(hasil.capaian, Fraction) and hasil.capaian > 0
    reached, ceiling = _percent(bahan, hasil.capaian), format_rupiah(pagu)
    angka = (("Pagu", ceiling), ("Realisasi anggaran", format_rupiah(spent)), ("Capaian", reached))
    if performed and funded and spent == 0 and hasil.sampai.setahun:
        pesan = (
            f"{call(row)} mencapai {reached} tanpa realisasi anggaran (Rp0 dari {ceiling});"
            " isi realisasinya atau jelaskan."
        )
        lokasi = _spent_cell(bahan)
        kedua = at(row, "realisasi")
        yield TANPA_BELANJA.temuan(pesan, lokasi, indikator=row, angka=angka, kedua=kedua)
    elif performed and not funded and not used and pagu is not None and bahan.beranggaran:
        pesan = (
            f"{call(row)} mencapai {reached} tanpa pagu yang mendukungnya; alokasikan pagunya, atau"
            " jelaskan dalam analisis."
        )
        yield TANPA_PAGU.temuan(pesan, at(row), indikator=row, angka=angka)
    if (funded or used) and _unmeasured(bahan):
        amount = f"realisasi {format_rupiah(spent)}" if used else f"pagu {ceiling}"
        pesan = (
            f"{call(row)} mempunyai {amount}, tetapi kinerjanya {_state(bahan)}; isi kinerjanya,"
            " atau pindahkan alokasinya."
        )
        lokasi, kedua = at(row, "realisasi"), _spent_cell(bahan)
        yield TANPA_KINERJA.temuan(pesan, lokasi, indikator=row, angka=angka, kedua=kedua)
    if isinstance(hasil.efisiensi, Fraction) and hasil.efisiensi < 0:
        pesan = (
            f"Efisiensi {call(row)} negatif: serapan {_percent(bahan, hasil.serapan)} lebih besar"
            f" daripada capaian {reached}; pastikan"
            " keduanya benar, lalu jelaskan dalam analisis."
        )
        about = (percentage(hasil.efisiensi),)  # what ikhtisar asks for
        yield EFISIENSI_NEGATIF.temuan(pesan, at(row), indikator=row, angka=angka, perihal=about)


def _spent_cell(bahan: IndikatorInput) -> Address:
    row = bahan.hasil.indikator
    if bahan.hasil.anggaran.per_baris:
        for values in bahan.realisasi_alokasi:
            if values:
                return at(values[0], "realisasi")
    return at(row, "realisasi_anggaran")


def _unmeasured(bahan: IndikatorInput) -> bool:
    """Whether there is no performance: what is only not filled in yet is told of elsewhere.

    None at all, or less, may be true where it is said what stood in the way and what is done.
    """
    reached = bahan.hasil.capaian
    if isinstance(reached, Fraction):
        return reached <= 0 and not (bahan.says("kendala") and bahan.says("tindak_lanjut"))
    return reached is TIDAK_BERLAKU


def _state(bahan: IndikatorInput) -> str:
    if bahan.hasil.capaian is TIDAK_BERLAKU:
        return "tidak berlaku"
    return "nol" if bahan.hasil.capaian == 0 else _percent(bahan, bahan.hasil.capaian)


def _rows(
    bahan: IndikatorInput, table: RincianResult, values: tuple[Values, ...]
) -> Iterator[Temuan]:
    whole = _is_whole(table.kolom_pembanding) and (table.dihitung or _is_part(table))
    for row, figures in zip(table.baris, values, strict=True):
        if not (row.masuk and isinstance(row.persentase, Fraction)):
            continue
        lokasi = cell_of(row, figures, "realisasi")
        above = _above(row)
        if above and whole:
            yield _over_whole(bahan, table, row, figures)
        elif above and table.dihitung and _is_rising(bahan, row) and _is_bad(row):
            (head, most), (name, part) = _pair(table, row)
            pesan = (
                f"{_row_name(bahan, row)}: {name} {part} melampaui {head} {most} dan terhitung"
                f" sebagai keberhasilan {_percent(bahan, row.persentase)}; ubah polaritasnya"
                " menjadi makin rendah makin baik."
            )
            yield POLARITAS.temuan(
                pesan, at(row.baris, "polaritas"), indikator=bahan.hasil.indikator,
                angka=_pair(table, row),
            )  # fmt: skip
        if table.dihitung and (row.persentase >= BARIS_TINGGI or row.persentase == 0):
            (head, most), (name, part) = _pair(table, row)
            pesan = (
                f"{_row_name(bahan, row)} bernilai {_percent(bahan, row.persentase)}, yaitu {name}"
                f" {part} dan {head} {most}; pastikan keduanya benar."
            )
            yield BARIS.temuan(
                pesan, lokasi, indikator=bahan.hasil.indikator, angka=_pair(table, row),
                kedua=cell_of(row, figures, "pembanding"),
            )  # fmt: skip


def _is_whole(heading: str) -> bool:
    """Whether what stands under a heading cannot be passed by a part, or is the highest score."""
    words = set(plain(heading).split())
    highest = bool(words & SKOR and words & PUNCAK) and len(words) <= len(("nilai", "tertinggi"))
    return highest or not BUKAN_KESELURUHAN & words


def _is_part(table: RincianResult) -> bool:
    """Whether both columns count the same: in a table beside the count they may be two things."""
    left, right = (plain(name).split() for name in (table.kolom_pembanding, table.kolom_realisasi))
    return bool({*left} & {*right} - SEBUTAN)


SEBUTAN: Final = frozenset({"banyak", "jumlah", "nilai", "per", "rata", "total"})


def _above(row: BarisResult) -> bool:
    left, right = row.pembanding, row.realisasi
    return isinstance(left, Fraction) and isinstance(right, Fraction) and right > left


def _is_rising(bahan: IndikatorInput, row: BarisResult) -> bool:
    """Whether more in this row makes a higher capaian."""
    return row.polaritas == bahan.hasil.indikator.polaritas == "naik"


def _is_bad(row: BarisResult) -> bool:
    return bool(BURUK & set(plain(row.baris.uraian).split()))


def _row_name(bahan: IndikatorInput, row: BarisResult) -> str:
    words = f"Baris “{row.baris.uraian}”" if row.baris.uraian else "Satu baris"
    return f"{words} pada {call(bahan.hasil.indikator)}"


def _pair(table: RincianResult, row: BarisResult) -> Angka:
    places = alike([row.pembanding, row.realisasi])
    return (
        (table.kolom_pembanding or "Pembanding", shown(row.pembanding, places)),
        (table.kolom_realisasi or "Realisasi", shown(row.realisasi, places)),
    )


def _over_whole(
    bahan: IndikatorInput, table: RincianResult, row: BarisResult, figures: Values
) -> Temuan:
    (head, whole), (name, part) = _pair(table, row)
    pesan = (
        f"{_row_name(bahan, row)}: {name} {part} melebihi {head} {whole}"
        f" ({_percent(bahan, row.persentase)}); periksa keduanya."
    )
    lokasi = cell_of(row, figures, "realisasi")
    angka = ((head, whole), (name, part))
    owner, kedua = bahan.hasil.indikator, cell_of(row, figures, "pembanding")
    return DI_ATAS_SERATUS.temuan(pesan, lokasi, indikator=owner, angka=angka, kedua=kedua)


def _share(bahan: IndikatorInput) -> Iterator[Temuan]:
    """A realisasi above 100 % where the indikator is a share by its name, or an index of shares."""
    hasil = bahan.hasil
    row = hasil.indikator
    if not isinstance(hasil.realisasi, Fraction) or hasil.realisasi <= SERATUS:
        return
    named = plain(row.nama).split()[:1] == ["persentase"]
    if is_percent(row.satuan) and named and not may_pass_hundred(row, bahan.text("analisis")):
        pesan = (
            f"Realisasi {call(row)} {_percent(bahan, hasil.realisasi)}, padahal suatu persentase"
            " paling tinggi 100 %; periksa pembandingnya, atau sebut alasannya dalam definisi"
            " indikator."
        )
        lokasi = at(row, "realisasi")
        yield DI_ATAS_SERATUS.temuan(pesan, lokasi, indikator=row, angka=_result(bahan))
    counted = [table for table in hasil.rincian if table.dihitung]
    of_shares = counted and all(is_percent(table.rincian.satuan) for table in counted)
    if is_index(row.satuan) and of_shares and _is_of_hundred(bahan):
        rounded = measured(hasil.realisasi, row, bahan.rules)
        pesan = (
            f"Indeks {call(row)} {rounded} dihitung dari persentase, tetapi melebihi 100; periksa"
            " pembanding pada tabelnya."
        )
        lokasi = at(row, "realisasi")
        yield INDEKS_DI_ATAS_SERATUS.temuan(pesan, lokasi, indikator=row, angka=_result(bahan))


def _is_of_hundred(bahan: IndikatorInput) -> bool:
    target = bahan.hasil.target
    return isinstance(target, Fraction) and target <= SERATUS


def _nothing_of_nothing(
    bahan: IndikatorInput, table: RincianResult, values: tuple[Values, ...]
) -> Iterator[Temuan]:
    pairs = zip(table.baris, values, strict=True)
    empty = [
        (row, figures)
        for row, figures in pairs
        if row.keadaan is RowState.TIDAK_BERLAKU and row.pembanding == row.realisasi == NOL
    ]
    if not empty or not table.dihitung:
        return
    name = call(bahan.hasil.indikator)
    first = f"“{empty[0][0].baris.uraian}”" if empty[0][0].baris.uraian else "satu baris"
    more = f" dan {len(empty) - 1} baris lainnya" if len(empty) > 1 else ""
    pesan = (
        f"{name}: {first}{more} bernilai 0 dari 0, jadi dinyatakan tidak berlaku dan tidak ikut"
        " dalam rata-rata; pastikan memang tidak ada yang dihitung."
    )
    lokasi, names = cell_of(*empty[0], "realisasi"), [f"“{row.baris.uraian}”" for row, _ in empty]
    yield NOL_NOL.temuan(pesan, lokasi, indikator=bahan.hasil.indikator, perihal=names)


KELUARGA: Final = RuleFamily(
    "KIN",
    "Kinerja yang janggal",
    rules_of("KIN", {**vars(arah), **globals()}),
    of_indikator=(of_indikator, of_arah),
)
