"""The detail tables of an indikator, from their rows to the figure they give it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from lkjip_desktop.domain.display.explain import explain_bagian, explain_rincian
from lkjip_desktop.domain.display.nomor import details, is_sentence
from lkjip_desktop.domain.display.takaran import Takaran, takaran
from lkjip_desktop.domain.formula.baris import (
    BERBOBOT,
    CARA_REALISASI,
    POLARITAS_BARIS,
    BarisResult,
    RowState,
)
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.satuan import is_percent, unit
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, Nilai
from lkjip_desktop.report.context import Context, detail_label, entered, places
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import Row, TableColumn
from lkjip_desktop.report.engine.table.table import Table, band, row, total
from lkjip_desktop.report.engine.text import Content, Exact, raised
from lkjip_desktop.report.parts.bab3 import triwulan
from lkjip_desktop.report.parts.wording import words
from lkjip_desktop.report.parts.wording.cara import CARA


def detail_tables(
    ctx: Context, hasil: IndikatorResult, homes: Mapping[str, DetailPlace]
) -> list[Block]:
    """Every rincian of the indikator that has something to show; `homes` are those printed once."""
    blocks: list[Block] = []
    for number, item in enumerate(details(hasil)):
        if not item.baris:
            blocks.append(_typed(ctx, hasil, item))
            continue
        home = homes.get(label_of(hasil, number))
        if home is not None:
            blocks.append(_elsewhere(ctx, hasil, item, home))
            continue
        detail = Detail(ctx, hasil, item, number)
        blocks.append(detail.sentence() if detail.is_plain() else detail.table())
        label = f"triwulan:{label_of(hasil, number)}"
        quarters = triwulan.rows_by_quarter(ctx, item, label)
        blocks += [quarters] if quarters is not None else []
    return blocks


class DetailPlace(NamedTuple):
    """Where a detail table is printed that several indikator show alike."""

    indikator: Indikator
    label: str
    """What references name it by."""


def _elsewhere(
    ctx: Context, hasil: IndikatorResult, item: RincianResult, home: DetailPlace
) -> Paragraph:
    """The result of a detail table that stands with another indikator."""
    value = words.measure(ctx, item.nilai, hasil.indikator, item.rincian.satuan)
    ref = ctx.numbering.ref(home.label)
    where = f" pada indikator {home.indikator.kode or home.indikator.nama}."
    told = f"{item.judul or hasil.indikator.nama}: {value or 'belum diisi'}, sama dengan "
    return Paragraph([told, ref, where], style.ANALYSIS)


def _typed(ctx: Context, hasil: IndikatorResult, item: RincianResult) -> Paragraph:
    """A result without rows: a sentence."""
    value = words.measure(ctx, item.nilai, hasil.indikator, item.rincian.satuan)
    counted = "" if item.dihitung else ", tidak ikut dihitung"
    title = item.judul or hasil.indikator.nama
    text = f"{title}: {value}, dicatat langsung{counted}."
    told = " ".join(filter(None, (text, item.rincian.keterangan.strip())))
    return Paragraph(told, style.ANALYSIS)


def label_of(hasil: IndikatorResult, number: int) -> str:
    """What references name the detail table by."""
    return detail_label(hasil.indikator.id, number)


class Detail:
    """One detail table: which columns it needs, its rows, its footers, its notes."""

    def __init__(
        self, ctx: Context, indikator: IndikatorResult, hasil: RincianResult, number: int
    ) -> None:
        self.ctx, self.indikator, self.hasil, self.number = ctx, indikator, hasil, number
        self.cara = hasil.rincian.cara
        rows = hasil.baris
        self.with_unit = any(item.baris.satuan for item in rows)
        self.with_pembanding = self.cara not in CARA_REALISASI or any(
            item.pembanding is not None for item in rows
        )
        self.with_share = self.cara not in CARA_REALISASI
        self.with_weight = self.cara == BERBOBOT
        self.pembanding = places(ctx, (item.pembanding for item in rows))
        self.realisasi = places(ctx, (item.realisasi for item in rows))
        self.footnotes: dict[str, int] = {}

    def table(self) -> Table:
        title = self.hasil.judul or self.indikator.indikator.nama
        mark = Numbered(
            "table", f"{title}, tahun {self.ctx.tahun}", label_of(self.indikator, self.number)
        )
        rows = [*self._rows(), *self._footers()]
        found = Table(self._columns(), rows, mark, notes=self._notes(), density=grid.TIGHT)
        found.after = 7
        return found

    def is_plain(self) -> bool:
        """Whether a sentence says as much as the table, and no quarter is to be shown."""
        whole = triwulan.rows_by_quarter(self.ctx, self.hasil) is None
        return whole and is_sentence(self.hasil)

    def sentence(self) -> Paragraph:
        """The one row in words, its columns by their names."""
        only, hasil = self.hasil.baris[0], self.hasil
        done = self._entered(only.realisasi, self.realisasi)
        whole = self._entered(only.pembanding, self.pembanding)
        unit = f" {only.baris.satuan.strip()}" if only.baris.satuan.strip() else ""
        again = only.baris.uraian.casefold() == hasil.judul.casefold()
        title = ", ".join(filter(None, (hasil.judul, "" if again else only.baris.uraian)))
        named = f"{hasil.kolom_realisasi} terhadap {hasil.kolom_pembanding}"
        share = self.ctx.percent(only.persentase)
        shown = f"{done} dari {whole}{unit} ({named}) atau {share}"
        if not isinstance(only.persentase, Fraction):
            known = isinstance(only.realisasi, Fraction) and isinstance(only.pembanding, Fraction)
            shown = f"{done} dari {whole}{unit} ({named}), " if known else ""
            shown += "tidak berlaku"
        return Paragraph(f"{title or self.indikator.indikator.nama}: {shown}.", style.ANALYSIS)

    def _columns(self) -> list[TableColumn]:
        heads = [
            TableColumn("No.", "code"),
            TableColumn(self.hasil.rincian.kolom_uraian or "Uraian"),
        ]
        if self.with_unit:
            heads.append(TableColumn("Satuan", "code"))
        if self.with_pembanding:
            heads.append(TableColumn(self.hasil.kolom_pembanding, "number"))
        heads.append(TableColumn(self.hasil.kolom_realisasi, "number"))
        if self.with_weight:
            heads.append(TableColumn("Bobot", "number"))
        if self.with_share:
            heads.append(TableColumn("Persentase (%)", "number"))
        return heads

    def _rows(self) -> Iterator[Row]:
        group = ""
        for number, item in enumerate(self.hasil.baris, 1):
            if item.baris.kelompok != group:
                group = item.baris.kelompok
                if group:
                    yield band("", group, continued=group)
            yield row(str(number), self._name(item), *self._cells(item))

    def _name(self, item: BarisResult) -> Content:
        marks = [self._footnote(words) for words in self._remarks(item)]
        name = item.baris.uraian or "-"
        return (name, raised(" " + " ".join(marks))) if marks else name

    def _remarks(self, item: BarisResult) -> Iterator[str]:
        if not item.dihitung:
            yield "Tidak ikut dihitung."
        elif item.keadaan is RowState.SALAH:
            yield "Pembandingnya tidak memberi persentase, sehingga tidak ikut dihitung."
        if item.pengurang:
            yield "Pengurang: angkanya dikurangkan dari rata-rata berbobot."
        if item.polaritas != POLARITAS_BARIS:
            yield POLARITAS[item.polaritas]

    def _footnote(self, sentence: str) -> str:
        number = self.footnotes.setdefault(sentence, len(self.footnotes) + 1)
        return f"{number})"

    def _cells(self, item: BarisResult) -> Iterator[str]:
        if self.with_unit:
            yield item.baris.satuan
        if self.with_pembanding:
            yield self._figure(item, "pembanding", item.pembanding, self.pembanding)
        yield self._figure(item, "realisasi", item.realisasi, self.realisasi)
        if self.with_weight:
            bobot = TIDAK_BERLAKU if item.pengurang else item.bobot
            yield Exact.of(entered(bobot), bobot)
        if self.with_share:
            yield self.ctx.computed(item.persentase)

    def _figure(self, item: BarisResult, column: str, nilai: Nilai, decimals: int) -> str:
        return "-" if item.broken(column) else self._entered(nilai, decimals)

    def _entered(self, nilai: Nilai, decimals: int) -> str:
        """With the decimals of its column; with its own where it is computed and needs more."""
        rules = self.ctx.settings
        size = Takaran(decimals, True, rules.potong, rules.desimal_angka)
        return Exact.of(size.text(nilai), nilai)

    def _footers(self) -> Iterator[Row]:
        hasil, ctx = self.hasil, self.ctx
        if self._with_sum():
            share = ctx.computed(hasil.persentase_jumlah)
            yield self._foot(
                "Jumlah",
                self._entered(hasil.jumlah_pembanding, self.pembanding),
                self._entered(hasil.jumlah_realisasi, self.realisasi),
                "" if self.cara == "jumlah_per_jumlah" else share,
            )
        if self._with_mean():
            mean = self._mean_of_realisasi()
            yield self._foot("Rata-rata", "", mean, ctx.computed(hasil.rata_rata_persentase))
        yield self._result()
        if hasil.bagian_target and hasil.dihitung and isinstance(hasil.nilai_indikator, Fraction):
            satuan = self.indikator.indikator.satuan
            share = explain_bagian(self.indikator, hasil, ctx.settings, result=False)
            share = f"{share} {satuan}".rstrip()
            yield self._last(f"Realisasi indikator ({share})", hasil.nilai_indikator, satuan)

    def _mean_of_realisasi(self) -> str:
        """What is counted has decimals only where its mean needs them."""
        size = Takaran(self.ctx.settings.desimal, tetap=False, potong=self.ctx.settings.potong)
        return size.text(self.hasil.rata_rata_realisasi)

    def _shown(self, nilai: Nilai, satuan: str) -> str:
        return self.ctx.measured(self.indikator.indikator, nilai, satuan)

    def _with_sum(self) -> bool:
        return bool(self.hasil.rincian.kaki_jumlah and self.hasil.baris)

    def _with_mean(self) -> bool:
        """The mean has a line of its own unless it is the result."""
        is_result = self.cara in ("rata_rata_persentase", "rata_rata_realisasi")
        return bool(self.hasil.rincian.kaki_rata_rata and self.hasil.baris and not is_result)

    def _other_results(self) -> list[str]:
        """Names of the lines above the result that could be taken for it and say another figure."""
        hasil = self.hasil
        lines: list[tuple[str, str]] = []
        if self._with_sum() and self.with_share and self.cara != "jumlah_per_jumlah":
            lines.append(("Jumlah", self.ctx.computed(hasil.persentase_jumlah)))
        if self._with_mean():
            means = [self.ctx.computed(hasil.rata_rata_persentase)] if self.with_share else []
            lines += [("Rata-rata", item) for item in (*means, self._mean_of_realisasi())]
        own = self._shown(hasil.nilai, hasil.rincian.satuan)
        other = [name for name, text in lines if text not in ("", "-", own)]
        return list(dict.fromkeys(other))

    def _which(self) -> Iterator[str]:
        """Which figure counts and why, where another one stands beside it."""
        if not isinstance(self.hasil.nilai, Fraction):
            return
        other = self._other_results()
        if other:
            why = (
                "karena tabel ini ditetapkan tidak dihitung dari barisnya"
                if self.cara == "diketik"
                else "sesuai cara hitung tabel ini"
            )
            yield (
                f"Yang menjadi hasil tabel ialah {CARA[self.cara]}, {why}; baris "
                f"{words.listing(other)} disajikan sebagai pelengkap."
            )
        if self.indikator.diketik and not self.hasil.dihitung:
            done = words.measure(self.ctx, self.indikator.realisasi, self.indikator.indikator)
            yield (
                f"Yang menjadi realisasi indikator ialah {done}, yang dicatat langsung, karena "
                "tabel ini tidak ikut dihitung."
            )

    def _result(self) -> Row:
        hasil = self.hasil
        only = sum(item.dihitung for item in self.indikator.rincian) == 1
        name = "Realisasi indikator" if hasil.dihitung and only else "Hasil tabel"
        if hasil.bagian_target:
            name = "Hasil tabel"
        how = CARA[self.cara]
        if not hasil.dihitung:
            how += ", tidak ikut dihitung"
        return self._last(f"{name} ({how})", hasil.nilai, hasil.rincian.satuan)

    def _last(self, name: str, nilai: Nilai, satuan: str) -> Row:
        """A line whose figure stands below the column it is taken from."""
        text = self._shown(nilai, satuan)
        of_realisasi = self.cara in CARA_REALISASI and not self.hasil.bagian_target
        if not is_percent(satuan) and unit(satuan):
            name = f"{name}, {unit(satuan)}"
        if of_realisasi:
            return self._foot(name, "", text, "")
        return self._foot(name, "", "", text)

    def _foot(self, name: str, pembanding: str, realisasi: str, share: str) -> Row:
        cells: list[str | None] = [None] * (1 + self.with_unit)
        figures = [*([pembanding] if self.with_pembanding else []), realisasi]
        figures += [""] * self.with_weight
        if self.with_share:
            figures.append(share)
        elif share and not realisasi:
            figures[-1] = share
        # The name reaches over the cells that hold nothing.
        filled = next((n for n, text in enumerate(figures) if text), len(figures) - 1)
        return total(name, *cells, *([None] * filled), *figures[filled:])

    def _notes(self) -> list[Content]:
        notes: list[Content] = [
            (raised(f"{number})"), f" {sentence}") for sentence, number in self.footnotes.items()
        ]
        if self.with_weight and isinstance(self.hasil.nilai, Fraction):
            own = takaran(self.indikator.indikator, self.ctx.settings, self.hasil.rincian.satuan)
            notes.append(f"{explain_rincian(self.hasil, self.ctx.settings, of=own)}.")
        if self.hasil.sementara and self.hasil.dihitung:
            notes.append("Sel kosong belum diisi; hasilnya masih sementara.")
        skipped = sum(
            item.dihitung and item.keadaan is RowState.TIDAK_BERLAKU for item in self.hasil.baris
        )
        if skipped:
            notes.append("Tanda “-”: tidak berlaku; baris itu tidak ikut dihitung.")
        notes += self._which()
        if self.hasil.rincian.keterangan:
            notes.append(self.hasil.rincian.keterangan)
        return notes


POLARITAS = {
    "naik": "Makin tinggi makin baik.",
    "turun": "Makin rendah makin baik.",
    "rentang": "Terbaik di dalam rentang target.",
}
"""What a polaritas means, as a sentence."""


def mean_note(ctx: Context, hasil: IndikatorResult) -> str:
    """How the results of several tables become one realisasi; empty where there is only one."""
    counted: Sequence[RincianResult] = [item for item in hasil.rincian if item.dihitung]
    if len(counted) < 2 or hasil.diketik:  # noqa: PLR2004
        return ""
    text = f"Realisasi indikator adalah rata-rata hasil {len(counted)} tabel yang dihitung"
    if not isinstance(hasil.realisasi, Fraction):
        return f"{text}."
    return f"{text}, yaitu {words.measure(ctx, hasil.realisasi, hasil.indikator)}."
