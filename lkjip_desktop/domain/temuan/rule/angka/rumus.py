"""Rumus dan bobot: a formula that gives something else, weights that miss a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import NOL
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.satuan import is_counted, is_duration, is_percent, is_scale
from lkjip_desktop.domain.number.figure import entered_decimals
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.bahan import IndikatorInput
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.rule.angka.isian import TUMBUH
from lkjip_desktop.domain.temuan.rule.angka.skala import ScaledFigure
from lkjip_desktop.domain.temuan.wording import call, meant, plain, shown

_P = Severity.PERINGATAN

BOBOT: Final = FindingRule(
    "UKUR-10", _P, "Bobot semua indikator hampir berjumlah 100 atau 1, tetapi tidak tepat."
)
RUMUS: Final = FindingRule(
    "UKUR-11", _P, "Nama, satuan, dan rumus suatu indikator tidak cocok satu sama lain."
)


DIJUMLAHKAN: Final = FindingRule(
    "UKUR-12", _P, "Banyaknya dalam suatu tabel dijumlahkan begitu saja menjadi persentase."
)


def weights(laporan: Laporan, _: Figures) -> object:
    """The weight of each indikator, for `OfLaporan.reads`."""
    return tuple([(row.id, row.bobot) for row in laporan.rows(Indikator).values()])


LEAST: Final = 3
"""Weights that are meant to come to a whole."""
NEARLY: Final = Fraction(1, 10)


def of_bobot(laporan: Laporan, _: Figures, reader: Reader) -> Iterator[Temuan]:
    """Weights of all that miss a whole by a little; those that were rounded may."""
    rows = laporan.daftar(Indikator)
    read = [reader.read(row, "bobot", []) for row in rows]
    values = [value for value in read if isinstance(value, Fraction)]
    if len(values) < len(rows) or len(values) < LEAST or len(set(values)) == 1:
        return
    total, places = sum(values, NOL), max(map(entered_decimals, values))
    slack = Fraction(len(values), 2 * 10**places) if places else NOL
    for whole in (SERATUS, Fraction(1)):
        rounded = slack if whole == SERATUS else NOL
        if rounded < abs(total - whole) <= NEARLY * whole and max(values) < whole:
            pesan = (
                f"Bobot {len(values)} indikator berjumlah {shown(total, places)}, bukan"
                f" {shown(whole, 0)}; perbaiki bobotnya, atau kesampingkan dengan alasan."
            )
            told = zip(rows, values, strict=True)
            angka = tuple((call(row), shown(value, places)) for row, value in told)
            lokasi, kedua = at(rows[-1], "bobot"), at(rows[0], "bobot")
            yield BOBOT.temuan(pesan, lokasi, angka=angka, kedua=kedua)


def of_jumlah(bahan: IndikatorInput, _: Reader) -> Iterator[Temuan]:
    """A percentage that is only the sum of what is counted; scores of parts of 100 do add up."""
    row, target = bahan.hasil.indikator, bahan.hasil.target
    share = is_percent(row.satuan) and row.nama.casefold().startswith(("persentase", "%"))
    for table in bahan.hasil.rincian if share else ():
        rows = [item for item in table.baris if item.masuk]
        pairs = [(item.pembanding, item.realisasi) for item in rows]
        known = [(a, b) for a, b in pairs if isinstance(a, Fraction) and isinstance(b, Fraction)]
        bare = not any(item.baris.satuan.strip() for item in rows)
        summed = table.dihitung and table.rincian.cara == "jumlah" and table.pemakaian is None
        if not (summed and bare and len(known) == len(rows) >= SEVERAL):
            continue
        whole, done = (sum(column, NOL) for column in zip(*known, strict=True))
        parts = all(b <= a for a, b in known)
        if parts and whole not in {SERATUS, target, Fraction(1)}:
            head = table.kolom_realisasi or "Realisasi"
            places = max(map(entered_decimals, (whole, done)))
            pesan = (
                f"Realisasi {call(row)} {shown(done, places, '%')} hanyalah jumlah kolom “{head}”,"
                f" sedangkan “{table.kolom_pembanding or 'Pembanding'}” berjumlah"
                f" {shown(whole, places)}; ubah cara menghitungnya menjadi jumlah dibagi jumlah,"
                " atau kesampingkan dengan alasan."
            )
            kedua, lokasi = at(row, "satuan"), at(table.rincian, "cara")
            yield DIJUMLAHKAN.temuan(pesan, lokasi, indikator=row, kedua=kedua)


SEVERAL: Final = 2


def of_satuan(bahan: IndikatorInput, figures: Sequence[ScaledFigure]) -> Iterator[Temuan]:
    """A percentage by its name that is in a unit of what is counted, or the other way round."""
    row = bahan.hasil.indikator
    first, *rest = plain(row.nama).split() or [""]
    named = plain(row.satuan) in rest and not is_scale(row.satuan)
    if first == "persentase" and (named or is_counted(row.satuan)):
        due = "adalah suatu bagian"
    elif first == "jumlah" and is_percent(row.satuan) and not _SHARE & {*rest}:
        values = [item.nilai for item in figures]
        whole = all(value.denominator == 1 and value != SERATUS for value in values)
        if len(values) < MANY or not whole:
            return
        due = f"menghitung {' '.join(rest[:1])}, dan semua angkanya bulat"
    else:
        return
    pesan = (
        f"Satuan {call(row)} {row.satuan.strip()}, sedangkan “{row.nama}” {due}; perbaiki satuan"
        " atau namanya."
    )
    yield RUMUS.temuan(pesan, at(row, "satuan"), indikator=row, kedua=at(row, "nama"))


MANY: Final = 4
_SHARE: Final = TUMBUH | {"anggaran", "persen", "persentase", "penurunan", "proporsi", "tingkat"}
"""What a name that begins like a count may be a share of all the same."""

_BY: Final = pattern(r"\s(?:dibagi(?:\s(?:dengan|oleh))?|per)\s", re.IGNORECASE)
_TIMES: Final = pattern(
    r"(?:(?:di)?kali(?:kan)?|[x×])\s?(?:dengan\s)?(?:100|seratus)\b(?!\s?(?:ribu|juta|\.0))"
    r"(?:\s?(?:persen|%))?",
    re.IGNORECASE,
)
"""How a formula in words divides, and makes a percentage of it."""
_FILLING: Final = word_set(
    "persentase jumlah banyaknya total seluruh semua tingkat sasaran target dengan telah sudah"
)
_PREFIX: Final = pattern(r"(?:di|ter|me[mn]?|ber)(?=\w{5})")


def of_rumus(bahan: IndikatorInput, _: Reader) -> Iterator[Temuan]:
    """A formula in words that is upside down, or of percent where the unit is none."""
    row = bahan.hasil.indikator
    over, by, rest = _parted(_BY, " ".join(row.rumus.split()))
    if not by:
        return
    under, times, _behind = _parted(_TIMES, rest)
    part, whole, named = (_telling(text) for text in (over, under, row.nama))
    share = is_percent(row.satuan) and row.nama.casefold().startswith(("persentase", "%"))
    if share and named and named <= whole and not named <= part and part < whole:
        pesan = (
            f"Rumus {call(row)} membagi “{over}” dengan “{under}”, sedangkan “{row.nama}” adalah"
            " bagian yang kedua dari yang pertama; perbaiki urutannya."
        )
    elif times and (is_counted(row.satuan) or is_duration(row.satuan)):
        pesan = (
            f"Rumus {call(row)} memberi suatu persentase (“{times}”), sedangkan"
            f" satuannya {row.satuan.strip()}; perbaiki rumus atau satuannya."
        )
    else:
        return
    yield RUMUS.temuan(pesan, at(row, "rumus"), indikator=row, kedua=at(row, "nama"))


def _parted(form: re.Pattern[str], text: str) -> tuple[str, str, str]:
    """What stands before the first place a form fits, what fits, and what stands behind."""
    found = form.search(text)
    if found is None:
        return text, "", ""
    return text[: found.start()].rstrip(" ,("), found[0].strip(), text[found.end() :].lstrip()


def _telling(text: str) -> frozenset[str]:
    """The words that say what is counted, without what is put before them or between."""
    return frozenset(_PREFIX.sub("", word) for word in meant(text) if word not in _FILLING)
