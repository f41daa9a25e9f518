"""What every section of the report works with: the data, its figures, and how they are written."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import field, replace
from datetime import date
from fractions import Fraction
from functools import lru_cache

from lkjip_desktop.domain.display.explain import persen
from lkjip_desktop.domain.display.live import (
    NOMOR,
    live_text,
    picture_of,
    reference_of,
    tokens,
)
from lkjip_desktop.domain.display.nomor import details
from lkjip_desktop.domain.display.perbaikan import CorrectionList
from lkjip_desktop.domain.display.takaran import takaran
from lkjip_desktop.domain.formula.figures import Figures, IndikatorResult, figures
from lkjip_desktop.domain.formula.periode import InterimPeriod, quarters
from lkjip_desktop.domain.model.entity import (
    Gambar,
    Indikator,
    Jenjang,
    Narasi,
    NarasiPeriode,
    Pejabat,
    Sasaran,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.setting import Settings
from lkjip_desktop.domain.model.tree import jenjang_of
from lkjip_desktop.domain.model.waktu import day_words
from lkjip_desktop.domain.number.figure import (
    Nilai,
    entered_decimals,
    format_entered,
    format_number,
    format_rupiah,
)
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report import markdown
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import Numbered, Numbering
from lkjip_desktop.report.engine.outside.image import Image
from lkjip_desktop.report.engine.outside.picture import Picture, figure
from lkjip_desktop.report.engine.style import Paper, TextStyle
from lkjip_desktop.report.engine.text import Exact, Live, held
from lkjip_desktop.report.reuse import Reuse

LONG_TITLE = 90
"""Characters of an objective that are repeated on the next page."""
FULL = 100
TALLEST = 320.0
"""Points: the height of a picture at full width."""
PAPERS = {"a4": style.A4, "f4_215": style.F4, "f4_210": style.F4_210}


def detail_label(indikator: str, number: int) -> str:
    """What references name a detail table by."""
    return f"rincian:{indikator}:{number}"


@dataclass(frozen=True, slots=True)
class Context:
    """One report about to be laid out; `bawaan` gives the default text of a place."""

    laporan: Laporan
    figures: Figures
    bawaan: Callable[[str], str]
    berkas: Callable[[str], bytes | None]
    numbering: Numbering = field(default_factory=Numbering)
    interim: InterimPeriod | None = None
    """The quarter or semester an interim report is of; None for the report of the year."""
    perbaikan: CorrectionList = field(default_factory=CorrectionList)
    """What changed since the edition before."""
    naskah: Figures | None = None
    """Those that live figures in a text of a quarter speak of; None: those of the report."""
    reuse: Reuse | None = None
    """The sections of the layout before, where the report is laid out again and again."""

    def section(
        self, key: Hashable, build: Callable[[], Iterable[Block]], inputs: object = None
    ) -> list[Block]:
        """The blocks that `build` makes of `inputs`, this report and its figures; see Reuse."""
        if self.reuse is None:
            return list(build())
        return self.reuse.blocks(key, inputs, build)

    @property
    def tahun(self) -> int:
        return self.laporan.data.tahun

    @property
    def paper(self) -> Paper:
        """The sheet the settings ask for."""
        return PAPERS[self.settings.kertas]

    @property
    def settings(self) -> Settings:
        return self.figures.settings

    def computed(self, nilai: Nilai) -> str:
        """A computed figure with the decimals of the settings; empty while nothing is filled in."""
        settings = self.settings
        if isinstance(nilai, Fraction) and settings.desimal_angka.get(nilai):
            return Exact.of(persen(settings).text(nilai), nilai)
        return Exact.of(_written(nilai, settings.desimal, potong=settings.potong), nilai)

    def percent(self, nilai: Nilai) -> str:
        """A computed percentage with its sign."""
        text = self.computed(nilai)
        return Exact.of(f"{text}\u00a0%", nilai) if isinstance(nilai, Fraction) else text

    def target(self, nilai: Nilai, atas: Nilai = None) -> str:
        """An entered target with the decimals it has, a range as 9–12."""
        text = entered(nilai)
        return f"{text}–{entered(atas)}" if isinstance(atas, Fraction) else text

    def measured(self, row: Indikator, nilai: Nilai, satuan: str | None = None) -> str:
        """A figure of an indikator with the decimals of its unit; `satuan` where it has another."""
        return Exact.of(takaran(row, self.settings, satuan).text(nilai), nilai)

    def target_of(self, hasil: IndikatorResult) -> str:
        """The target of an indikator with the decimals of its unit, a range as 9–12."""
        text, upper = self.measured(hasil.indikator, hasil.target), hasil.target_atas
        if not isinstance(upper, Fraction):
            return text
        return f"{text}–{self.measured(hasil.indikator, upper)}"

    def text(self, tempat: str, indikator: str | None = None) -> str:
        """What the office wrote for a place, in Markdown; empty if it wrote nothing."""
        row = self.laporan.find(Narasi, keyed_id(self.laporan.ruang, Narasi, indikator, tempat))
        return row.teks.strip() if row is not None else ""

    def text_of(self, periode: str, tempat: str, indikator: str | None = None) -> str:
        """What was written for a place of one quarter, in Markdown; empty if nothing was."""
        key = (indikator, tempat, periode)
        row = self.laporan.find(NarasiPeriode, keyed_id(self.laporan.ruang, NarasiPeriode, *key))
        return row.teks.strip() if row is not None else ""

    def at(self, periode: str) -> Context:
        """The same report, its texts read with the figures as of the quarter they were written for.

        Raises ValueError for a periode that is no quarter of the report's year.
        """
        return replace(self, naskah=figures(self.laporan, periode))

    def quarterly(self, tempat: str, indikator: str) -> list[tuple[str, str]]:
        """What the report of the year takes up of its quarters: '2022-T2', and the text."""
        if not self.settings.teks_triwulan:
            return []
        found = [(name, self.text_of(name, tempat, indikator)) for name in quarters(self.tahun)]
        return [(name, text) for name, text in found if text]

    def prose(self, tempat: str) -> list[Block]:
        """The text of a chapter's section: what the office wrote, else the default.

        A picture of this section stands where the text names it, once.
        """
        return self.illustrated(self.text(tempat) or self.bawaan(tempat), tempat)

    def illustrated(self, source: str, tempat: str) -> list[Block]:
        """A text of a section as blocks, the pictures of the section where it names them."""
        return markdown.blocks(source, self._resolver(self._pictures(tempat)))

    def _resolver(self, pictures: Iterable[Gambar]) -> markdown.Resolve:
        """What becomes of a token; each of these pictures stands where it is named first."""
        rows = {row.id: row for row in pictures}

        def resolve(token: str) -> str | Live | Block:
            row = rows.pop(picture_of(token) or "", None)
            return self.live(token) if row is None else self.picture(row)

        return resolve

    def rest_of_pictures(self, tempat: str) -> list[Block]:
        """The pictures of a section that its text does not name, nor that of a quarter."""
        named = {*map(picture_of, tokens(self.text(tempat))), *self.named_by_quarters()}
        rows = self._pictures(tempat)
        return [self.picture(row) for row in rows if row.id not in named]

    def named_by_quarters(self) -> set[str | None]:
        """The pictures that stand in texts of interim reports."""
        texts = self.laporan.children(NarasiPeriode, "indikator", None)
        return {picture_of(token) for text in texts for token in tokens(text.teks)}

    def _pictures(self, tempat: str) -> list[Gambar]:
        rows = self.laporan.children(Gambar, "indikator", None)
        return [row for row in rows if row.tempat == tempat]

    def picture(self, row: Gambar) -> Block:
        """A picture with its caption; one whose contents are missing says so in its place."""
        image = self.image(row.berkas) or Image(b"")
        height = TALLEST * min(max(row.lebar, 10), FULL) / FULL
        label = f"{NOMOR}:{Gambar.KIND}:{row.id}"
        caption = Numbered("figure", row.keterangan or row.nama or "Gambar", label)
        return figure(Picture(image, height), caption)

    def written(
        self, source: str, look: TextStyle = style.BODY, pictures: Iterable[Gambar] = ()
    ) -> list[Block]:
        """Markdown as blocks, its live figures evaluated, these pictures where it names them."""
        return markdown.blocks(self.with_names_held(source), self._resolver(pictures), look)

    def with_names_held(self, source: str) -> str:
        """A text in which no line ends inside the name of an official."""
        for row in self.laporan.daftar(Pejabat):
            if " " in row.nama:
                source = source.replace(row.nama, held(row.nama))
        return source

    def live(self, token: str) -> str | Live:
        """A live figure as the report prints it; a reference by its number."""
        told = replace(self.naskah, settings=self.settings) if self.naskah else self.figures
        text = live_text(self.laporan, told, token).replace(" %", "\u00a0%")
        label = self._label(token)
        return text if label is None else self.numbering.ref(label, text)

    def numbered(self, token: str) -> Numbered | None:
        """What a reference names, once the numbers are known; None where it is not printed."""
        label = self._label(token)
        return self.numbering.find(label) if label is not None else None

    def _label(self, token: str) -> str | None:
        """What a table or a picture is called by that a reference names; None: it is none."""
        reference = reference_of(token)
        if reference is None:
            return None
        kind, row = reference
        if kind == "laporan":
            return f"tabel:{row}"
        if kind != "rincian":
            return f"{NOMOR}:{kind}:{row}"
        for item in self.figures.indikator.values():
            for number, table in enumerate(details(item)):
                if table.rincian.id == row and table.pemakaian is None:
                    return detail_label(item.indikator.id, number)
        return None

    def image(self, sha256: str | None) -> Image | None:
        """A stored picture, or None where there is none."""
        data = self.berkas(sha256) if sha256 else None
        return Image(data) if data is not None else None

    def sasaran(self, indikator: Indikator) -> Sasaran | None:
        return self.laporan.find(Sasaran, indikator.sasaran)

    def jenjang(self, sasaran: Sasaran | None) -> Jenjang | None:
        return self.laporan.find(Jenjang, jenjang_of(self.laporan, sasaran))

    def again(self, sasaran: Sasaran | None, title: str) -> str:
        """What a band says again on the next page: a long objective goes by its level and kode."""
        if sasaran is None or len(title) <= LONG_TITLE or not sasaran.kode:
            return title
        jenjang = self.jenjang(sasaran)
        return f"{jenjang.nama if jenjang and jenjang.nama else 'Sasaran'} {sasaran.kode}"

    def pejabat(self, row: str | None) -> Pejabat | None:
        return self.laporan.find(Pejabat, row)


def places(ctx: Context, daftar_nilai: Iterable[Nilai]) -> int:
    """The decimals of figures set below each other: as many as they were entered with."""
    usual = ctx.settings.desimal
    return max((entered_decimals(item, usual) for item in daftar_nilai), default=0)


def entered(nilai: Nilai) -> str:
    """A figure as it was entered, with all its decimals; empty while nothing is filled in."""
    return Exact.of(format_entered(nilai), nilai)


def rupiah(nilai: Nilai) -> str:
    return Exact.of(format_rupiah(nilai), nilai)


def amount(nilai: Nilai) -> str:
    """An amount in a column that says rupiah."""
    return Exact.of(_written(nilai, 0), nilai)


_written = lru_cache(maxsize=65_536)(format_number)
"""Most figures stand in several tables and in a sentence."""


def long_date(iso: str | None, kosong: str = "") -> str:
    """13 Maret 2023."""
    if not iso:
        return kosong
    return day_words(date.fromisoformat(iso))


def magnitude(nilai: Nilai) -> float | None:
    """How long a bar is; None where there is nothing to draw. Only lengths are inexact."""
    return float(nilai) if isinstance(nilai, Fraction) else None
