"""Hasil tabel: what the rows give, held against direction, unit and what was typed instead."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.baris import CARA_REALISASI, BarisResult, row_percentage
from lkjip_desktop.domain.formula.capaian import capaian
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult, share_of
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import exact_sum, mean, numbers_of
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.model.setting import Settings
from lkjip_desktop.domain.number.figure import Nilai, entered_decimals, round_half_up, truncate
from lkjip_desktop.domain.temuan.bahan import IndikatorInput
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.keluarga import RuleFamily, rules_of
from lkjip_desktop.domain.temuan.rule.tabel import gabung
from lkjip_desktop.domain.temuan.rule.tabel.gabung import of_gabung, of_total
from lkjip_desktop.domain.temuan.wording import (
    at_most,
    begin,
    call,
    first_few,
    measured,
    percentage,
    same_unit,
)

_G, _P, _C = Severity.GALAT, Severity.PERINGATAN, Severity.CATATAN

ARAH_GANDA: Final = FindingRule(
    "HASIL-01",
    _G,
    "Arah dibalik dua kali: persentase baris sudah dibalik dan indikatornya membalik lagi.",
)
SATUAN: Final = FindingRule(
    "HASIL-02", _G, "Hasil tabel yang dihitung bersatuan lain daripada indikatornya."
)
DIKETIK: Final = FindingRule(
    "HASIL-03", _G, "Realisasi diketik berbeda dari yang diberikan tabelnya yang tidak dihitung."
)
TANPA_CARA: Final = FindingRule(
    "HASIL-04", _P, "Hasil tabel diketik dan tidak diberikan cara hitung mana pun dari barisnya."
)
ATURAN_LAMA: Final = FindingRule(
    "HASIL-05",
    _C,
    "Angka berubah karena arah indikator kini berlaku satu kali, bukan juga pada setiap baris.",
)

_INVERTS: Final = frozenset({"turun", "rentang"})

SATUAN_BARIS: Final = FindingRule(
    "HASIL-06", Severity.PERINGATAN, "Baris yang dijumlahkan dalam satu tabel bersatuan berbeda."
)


def of_indikator(bahan: IndikatorInput, _: Reader) -> Iterator[Temuan]:
    """Results of the tables of one indikator that cannot be meant as they stand."""
    for table in bahan.hasil.rincian:
        if table.dihitung:
            yield from _direction(bahan, table)
            yield from _unit(bahan, table)
            yield from _mixed(bahan, table)
        if table.pemakaian is None and table.rincian.cara == "diketik":
            yield from _typed_table(bahan, table)
    yield from _typed_over(bahan)
    if not bahan.rules.rasio_baris:
        yield from _former(bahan)


def _name(bahan: IndikatorInput, table: RincianResult) -> str:
    title = f"tabel “{table.judul}”" if table.judul else "tabel rincian"
    return f"{title} pada {call(bahan.hasil.indikator)}"


def _direction(bahan: IndikatorInput, table: RincianResult) -> Iterator[Temuan]:
    row = bahan.hasil.indikator
    if row.polaritas not in _INVERTS or table.rincian.cara != "rata_rata_persentase":
        return
    for item in table.baris:
        if item.dihitung and item.polaritas in _INVERTS:
            pesan = (
                f"Baris “{item.baris.uraian}” pada {call(row)} makin rendah makin baik, dan"
                " indikatornya juga, sehingga arahnya dibalik dua kali; kosongkan arah baris itu."
            )
            kedua = at(row, "polaritas")
            yield ARAH_GANDA.temuan(pesan, at(item.baris, "polaritas"), indikator=row, kedua=kedua)


def _unit(bahan: IndikatorInput, table: RincianResult) -> Iterator[Temuan]:
    row = bahan.hasil.indikator
    found = _foreign_unit(table, row.satuan)
    if found is None:
        return
    pesan = (
        f"Hasil {_name(bahan, table)} bersatuan {found}, sedangkan indikatornya bersatuan"
        f" {row.satuan.strip()}; samakan satuannya, ubah cara menghitung, atau jangan ikutkan tabel"
        " itu."
    )
    kedua = at(row, "satuan")
    yield SATUAN.temuan(pesan, at(table.pemakaian or table.rincian), indikator=row, kedua=kedua)


_ADDED: Final = frozenset({"jumlah", "jumlah_per_jumlah"})


def _mixed(bahan: IndikatorInput, table: RincianResult) -> Iterator[Temuan]:
    """Rows of several units that are added up all the same."""
    if table.pemakaian is not None or table.rincian.cara not in _ADDED:
        return
    rows = [item.baris for item in table.baris if item.dihitung and item.baris.satuan.strip()]
    other = next((row for row in rows if not same_unit(row.satuan, rows[0].satuan)), None)
    if other is not None:
        pesan = (
            f"Baris {_name(bahan, table)} dijumlahkan, padahal “{rows[0].uraian}” bersatuan"
            f" {rows[0].satuan.strip()} dan “{other.uraian}” bersatuan {other.satuan.strip()};"
            " samakan satuannya, atau ubah cara menghitung."
        )
        lokasi, kedua = at(other, "satuan"), at(rows[0], "satuan")
        yield SATUAN_BARIS.temuan(pesan, lokasi, indikator=bahan.hasil.indikator, kedua=kedua)


def _foreign_unit(table: RincianResult, satuan: str) -> str | None:
    """The unit of a result that the indikator cannot take; a percentage or an index may mix."""
    own = table.rincian.satuan.strip()
    if not own or not satuan.strip() or table.bagian_target:
        return None
    if is_index(satuan) and (is_index(own) or is_percent(own)):
        return None
    if not same_unit(own, satuan):
        return own
    return _unit_of_rows(table) if is_percent(satuan) else None


def _unit_of_rows(table: RincianResult) -> str | None:
    """What the realisasi column counts, where it is the result and is no percentage."""
    if table.rincian.cara not in CARA_REALISASI:
        return None
    units = {item.baris.satuan.strip() for item in table.baris if item.masuk}
    found = units.pop() if len(units) == 1 else ""
    return None if not found or is_percent(found) or is_index(found) else found


def _gives(nilai: Nilai, typed: Fraction, rules: Settings) -> bool:
    """Whether a typed figure is this one, rounded or cut off as the report does or finer."""
    places = max(entered_decimals(typed, rules.desimal), rules.desimal)
    return isinstance(nilai, Fraction) and round_half_up(typed, places) in {
        round_half_up(nilai, places),
        truncate(nilai, places),
    }


def _typed_table(bahan: IndikatorInput, table: RincianResult) -> Iterator[Temuan]:
    typed, found = table.nilai, _of_every_cara(table)
    if not isinstance(typed, Fraction) or not found:
        return
    if any(_gives(nilai, typed, bahan.rules) for nilai in found.values()):
        return
    satuan = table.rincian.satuan
    cara, nearest = min(found.items(), key=lambda pair: abs(pair[1] - typed))
    most = bahan.rules.desimal
    pesan = (
        f"Hasil {_name(bahan, table)} diketik {at_most(typed, most, satuan)}, padahal tidak ada"
        f" cara hitung yang memberinya, yang terdekat {cara}, yaitu"
        f" {at_most(nearest, most, satuan)}; pilih cara hitungnya atau perbaiki hasilnya."
    )
    lokasi = at(table.rincian, "hasil")
    yield TANPA_CARA.temuan(pesan, lokasi, indikator=bahan.hasil.indikator)


def _of_every_cara(table: RincianResult) -> dict[str, Fraction]:
    """What each way of computing makes of the counted rows; nothing while one of them is empty."""
    counted = [item for item in table.baris if item.dihitung]
    done = numbers_of(item.realisasi for item in counted)
    if not done or any(item.realisasi is None for item in counted):
        return {}
    found: dict[str, Nilai] = {
        "rata-rata persentase": table.rata_rata_persentase,
        "jumlah dibagi jumlah": table.persentase_jumlah,
        "rata-rata realisasi": exact_sum(done) / len(done),
        "jumlah realisasi": exact_sum(done),
        "realisasi baris terakhir": done[-1],
    }
    return {cara: nilai for cara, nilai in found.items() if isinstance(nilai, Fraction)}


def _typed_over(bahan: IndikatorInput) -> Iterator[Temuan]:
    """A realisasi typed in beside tables that are not counted and give something else."""
    hasil = bahan.hasil
    row, typed = hasil.indikator, hasil.realisasi
    if not hasil.diketik or not isinstance(typed, Fraction):
        return
    says = (table for table in hasil.rincian if _says(table, row.satuan))
    beside = [table for table in says if not _may_give(table, typed)]
    given = numbers_of(table.nilai_indikator for table in beside)
    if not given or any(_gives(nilai, typed, bahan.rules) for nilai in (*given, mean(given))):
        return
    most = bahan.rules.desimal
    told = [f"{at_most(nilai, most, row.satuan)}" for nilai in given]
    pesan = (
        f"Realisasi {call(row)} diketik {at_most(typed, most, row.satuan)}, padahal"
        f" {_name_of(beside)} memberi {first_few(told)}; ikutkan tabelnya dalam hitungan atau"
        " perbaiki salah satunya."
    )
    kedua = at(beside[0].rincian)
    yield DIKETIK.temuan(pesan, at(row, "realisasi"), indikator=row, kedua=kedua)


def _may_give(table: RincianResult, typed: Fraction) -> bool:
    """Whether rows of which only the mean is known may come to this by weights nobody typed in."""
    reached = numbers_of(item.realisasi for item in table.baris if item.dihitung)
    between = len(reached) > 1 and min(reached) < typed < max(reached)
    return between and table.rincian.cara == "rata_rata_realisasi"


def _says(table: RincianResult, satuan: str) -> bool:
    """Whether an uncounted table with all its rows filled in gives a realisasi of this unit."""
    open_ = table.dihitung or table.sementara or table.rincian.cara == "diketik"
    return not open_ and _foreign_unit(table, satuan) is None


def _name_of(tables: list[RincianResult]) -> str:
    names = [f"“{table.judul}”" for table in tables if table.judul]
    return f"tabel {first_few(names)}" if len(names) == len(tables) else "tabel rinciannya"


def _former(bahan: IndikatorInput) -> Iterator[Temuan]:
    """Figures that were others while the polaritas of the indikator also turned its rows round."""
    hasil, rules = bahan.hasil, bahan.rules
    row = hasil.indikator
    if row.polaritas not in _INVERTS:
        return
    before = former_realisasi(hasil, rules)
    if before == hasil.realisasi:
        if any(_former_rows(table, row.polaritas, rules) for table in hasil.rincian):
            pesan = (
                f"Persentase baris pada {call(row)} kini perbandingan biasa, dahulu dibalik"
                " menurut arah indikatornya, sedangkan realisasi dan capaiannya tetap; kesampingkan"
                " catatan ini."
            )
            yield ATURAN_LAMA.temuan(pesan, at(row, "realisasi"), indikator=row)
        return
    reached = capaian(row.polaritas, hasil.target, hasil.target_atas, before, rules).nilai
    now, old = (_told(*pair, row, rules) for pair in (
        (hasil.realisasi, hasil.capaian), (before, reached),
    ))  # fmt: skip
    pesan = (
        f"{begin(row)} kini {now}; dahulu {old}, karena arahnya juga membalik setiap baris;"
        " periksa angkanya, lalu kesampingkan catatan ini."
    )
    yield ATURAN_LAMA.temuan(pesan, at(row, "realisasi"), indikator=row)


def _told(realisasi: Nilai, reached: Nilai, row: Indikator, rules: Settings) -> str:
    percent = percentage(reached, rules.desimal, potong=rules.potong, kosong="belum ada")
    return f"realisasinya {measured(realisasi, row, rules)} dan capaiannya {percent}"


def former_realisasi(hasil: IndikatorResult, rules: Settings) -> Nilai:
    """The realisasi by the rule that turned rows round by the polaritas of the indikator, too."""
    if hasil.diketik:
        return hasil.realisasi
    polaritas = hasil.indikator.polaritas
    results = []
    for table in hasil.rincian:
        if table.dihitung:
            rows = _former_rows(table, polaritas, rules)
            turned = rows and table.rincian.cara == "rata_rata_persentase"
            nilai = mean(rows) if turned else table.nilai
            results.append(share_of(hasil.target, nilai) if table.bagian_target else nilai)
    return mean(results)


def _former_rows(table: RincianResult, polaritas: str, rules: Settings) -> list[Nilai]:
    """The former percentages of the rows in a result; none where all of them are as before."""
    if table.rincian.cara in CARA_REALISASI:
        return []
    rows = [item for item in table.baris if item.masuk]
    found = [_former_row(item, polaritas, rules) for item in rows]
    return [] if found == [item.persentase for item in rows] else found


def _former_row(item: BarisResult, polaritas: str, rules: Settings) -> Nilai:
    own = item.baris.polaritas or polaritas
    return row_percentage(item.pembanding, item.realisasi, own, rules)[0]


KELUARGA: Final = RuleFamily(
    "HASIL",
    "Hasil tabel",
    rules_of("HASIL", {**vars(gabung), **globals()}),
    of_indikator=(of_indikator, of_total, of_gabung),
)
