"""Live figures: `{{…}}` in a text stands for a figure of the report, named by the id of its row.

`{{gambar/<id>}}` is the place of a picture of the same section: it is printed there.
`{{nomor/<kind>/<id>}}` is a reference: the report prints it as "Tabel 3.2" or "Gambar 3.1".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from fractions import Fraction
from typing import Any, Final, TypeVar

from lkjip_desktop.domain.display.takaran import takaran, takaran_satuan
from lkjip_desktop.domain.formula.baris import BarisResult
from lkjip_desktop.domain.formula.figures import Figures, IndikatorResult
from lkjip_desktop.domain.formula.masalah import MasalahKind
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.ringkasan import GroupResult
from lkjip_desktop.domain.formula.rujukan import Reader, rujukan_to
from lkjip_desktop.domain.model.entity import (
    Alokasi,
    Belanja,
    Entity,
    Gambar,
    Indikator,
    Kegiatan,
    NilaiAlokasi,
    NilaiBelanja,
    RevisiPagu,
    Rincian,
    Tabel,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.model.setting import Settings
from lkjip_desktop.domain.model.waktu import ROMAN
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import (
    Nilai,
    NotApplicable,
    entered_decimals,
    format_entered,
    format_number,
    format_rupiah,
)
from lkjip_desktop.domain.record import dataclass

E = TypeVar("E", bound=Entity)

TOKEN: Final = re.compile(r"\{\{\s*([^{}\s]+)\s*\}\}")
"""A live figure in a text; the group is its token, such as `indikator/<id>/capaian`."""


class FigureForm(Enum):
    """How a live figure is written."""

    PERSEN = "persen"
    RUPIAH = "rupiah"
    SATUAN = "satuan"
    """A figure with its unit."""
    BILANGAN = "bilangan"
    """A bare figure."""
    CACAH = "cacah"
    """A whole number."""
    TEKS = "teks"


@dataclass(frozen=True, slots=True)
class LiveFigure:
    """The value of a live figure; `kode` says why there is none."""

    nilai: Nilai | str
    bentuk: FigureForm
    satuan: str = ""
    diisi: bool = False
    """Whether it was entered: it is then written with the decimals it has."""
    kode: MasalahKind | None = None
    indikator: Indikator | None = None
    """Whose figure it is: the decimals set for it hold."""


class ResultField(NamedTuple):
    """One named figure of a result: how it is written and where it is found."""

    nama: str
    bentuk: FigureForm
    diisi: bool = False


_PERSEN, _RUPIAH, _CACAH, _TEKS = (
    FigureForm.PERSEN,
    FigureForm.RUPIAH,
    FigureForm.CACAH,
    FigureForm.TEKS,
)

_KELOMPOK: Final = {
    "rata_rata_capaian": ResultField("rata-rata capaian", _PERSEN),
    "rata_rata_berbobot": ResultField("rata-rata capaian berbobot", _PERSEN),
    "banyak_indikator": ResultField("banyak indikator", _CACAH),
    "banyak_berlaku": ResultField("banyak indikator yang terukur", _CACAH),
    "banyak_tidak_berlaku": ResultField("banyak indikator yang tidak berlaku", _CACAH),
    "banyak_tercapai": ResultField("banyak indikator yang mencapai target", _CACAH),
    "banyak_belum_tercapai": ResultField("banyak indikator yang belum mencapai target", _CACAH),
    "pagu": ResultField("pagu", _RUPIAH),
    "realisasi_anggaran": ResultField("realisasi anggaran", _RUPIAH),
    "sisa": ResultField("sisa pagu", _RUPIAH),
    "serapan": ResultField("serapan", _PERSEN),
    "efisiensi": ResultField("efisiensi", _PERSEN),
}
RINGKASAN: Final = {
    **{name: bidang for name, bidang in _KELOMPOK.items() if name.startswith(("rata", "banyak"))},
    "banyak_belum": ResultField("banyak indikator yang belum diisi", _CACAH),
    "banyak_belum_waktunya": ResultField("banyak indikator yang belum waktunya diukur", _CACAH),
    "pagu_lalu": ResultField("pagu awal tahun lalu", _RUPIAH, diisi=True),
    "pagu_awal": ResultField("pagu awal", _RUPIAH, diisi=True),
    "jumlah_revisi": ResultField("jumlah revisi pagu", _RUPIAH),
    "pagu_akhir": ResultField("pagu akhir", _RUPIAH),
    "pagu_indikator": ResultField("pagu yang dialokasikan ke indikator", _RUPIAH),
    "pagu_tanpa_indikator": ResultField("pagu yang belum dialokasikan ke indikator", _RUPIAH),
    "realisasi_anggaran": ResultField("realisasi anggaran", _RUPIAH),
    "realisasi_indikator": ResultField("realisasi pagu indikator", _RUPIAH),
    "pagu_diketahui": ResultField("pagu yang realisasinya diketahui", _RUPIAH),
    "sisa": ResultField("sisa pagu akhir", _RUPIAH),
    "sisa_indikator": ResultField("sisa pagu indikator", _RUPIAH),
    "serapan_indikator": ResultField("serapan pagu indikator", _PERSEN),
    "serapan": ResultField("serapan pagu akhir", _PERSEN),
    "efisiensi": ResultField("efisiensi", _PERSEN),
}
_INDIKATOR: Final = {
    "kode": ResultField("kode", _TEKS),
    "nama": ResultField("nama", _TEKS),
    "target": ResultField("target", FigureForm.SATUAN, diisi=True),
    "target_atas": ResultField("batas atas target", FigureForm.SATUAN, diisi=True),
    "realisasi": ResultField("realisasi", FigureForm.SATUAN),
    "capaian": ResultField("capaian", _PERSEN),
    "predikat": ResultField("predikat", _TEKS),
    "pagu": ResultField("pagu", _RUPIAH),
    "realisasi_anggaran": ResultField("realisasi anggaran", _RUPIAH),
    "sisa": ResultField("sisa pagu", _RUPIAH),
    "serapan": ResultField("serapan", _PERSEN),
    "efisiensi": ResultField("efisiensi", _PERSEN),
}
_KEGIATAN: Final = {
    "pagu": ResultField("pagu", _RUPIAH),
    "realisasi": ResultField("realisasi", _RUPIAH),
    "sisa": ResultField("sisa pagu", _RUPIAH),
    "serapan": ResultField("serapan", _PERSEN),
}
_RINCIAN: Final = {
    "nilai": ResultField("hasil", FigureForm.SATUAN),
    "jumlah_pembanding": ResultField("jumlah pembanding", FigureForm.BILANGAN, diisi=True),
    "jumlah_realisasi": ResultField("jumlah realisasi", FigureForm.BILANGAN, diisi=True),
    "rata_rata_persentase": ResultField("rata-rata persentase", _PERSEN),
}
_BARIS: Final = {
    "pembanding": ResultField("pembanding", FigureForm.BILANGAN, diisi=True),
    "realisasi": ResultField("realisasi", FigureForm.BILANGAN, diisi=True),
    "persentase": ResultField("persentase", _PERSEN),
}
LAPORAN: Final = {
    "laporan": {
        "tahun": ResultField("tahun laporan", _TEKS),
        "sampai": ResultField("akhir periode laporan", _TEKS),
        "renstra_awal": ResultField("tahun awal Renstra", _TEKS),
        "renstra_akhir": ResultField("tahun akhir Renstra", _TEKS),
    },
    "satker": {
        "nama": ResultField("nama satuan kerja", _TEKS),
        "nama_pendek": ResultField("nama pendek satuan kerja", _TEKS),
        "instansi": ResultField("instansi", _TEKS),
        "atasan": ResultField("kantor atasan", _TEKS),
        "kota": ResultField("kota", _TEKS),
    },
}

_MONEY: Final = {
    kind.KIND for kind in (Alokasi, NilaiAlokasi, Belanja, NilaiBelanja, RevisiPagu, Kegiatan)
}
_GONE: Final = LiveFigure(None, _TEKS, kode=MasalahKind.RUJUKAN_HILANG)


def tokens(text: str) -> Iterator[str]:
    """The tokens of the live figures in a text, in order."""
    return (match[1] for match in TOKEN.finditer(text))


def braced(token: str) -> str:
    """A token as it stands in a text."""
    return f"{{{{{token}}}}}"


def picture_token(row: str) -> str:
    """The token of the place of a picture."""
    return f"{Gambar.KIND}/{row}"


def picture_of(token: str) -> str | None:
    """Id of the picture whose place a token is; None for a figure."""
    kind, _, row = token.partition("/")
    return row if kind == Gambar.KIND and "/" not in row else None


NOMOR: Final = "nomor"
"""The first part of a reference."""
_REFERABLE: Final[Mapping[str, tuple[type[Entity], str]]] = {
    "rincian": (Rincian, "tabel"),
    "tabel": (Tabel, "tabel"),
    "gambar": (Gambar, "gambar"),
}
"""What a reference may name: the kind of its row, and the word before its title."""
OWN_TABLES: Final = {
    "capaian": "capaian kinerja",
    "renstra": "target Renstra",
    "kegiatan": "pagu kegiatan",
    "anggaran-kegiatan": "realisasi anggaran menurut kegiatan",
}
"""Tables of the report itself by the label they have there, and what they are called."""


def reference_of(token: str) -> tuple[str, str] | None:
    """Kind and id of what a reference names, "laporan" for a table of the report itself."""
    first, _, rest = token.partition("/")
    kind, _, row = rest.partition("/")
    known = kind in _REFERABLE or (kind == "laporan" and row in OWN_TABLES)
    return (kind, row) if first == NOMOR and known and row and "/" not in row else None


def reference_words(laporan: Laporan, kind: str, row: str) -> str | None:
    """What a reference names, by its title; None where it is gone."""
    if kind == "laporan":
        return f"tabel {OWN_TABLES[row]}"
    entity, word = _REFERABLE[kind]
    found = laporan.find(entity, row)
    if found is None:
        return None
    names = (getattr(found, name, "") for name in ("judul", "keterangan", "nama"))
    name = next(filter(None, (" ".join(text.split()) for text in names)), "")
    if not name and isinstance(found, Rincian):
        owner = laporan.find(Indikator, found.indikator)
        name = owner.nama if owner is not None else ""
    return f"{word} “{name}”" if name else f"{word} tanpa judul"


def live_value(laporan: Laporan, figures: Figures, token: str) -> LiveFigure:
    """What a token stands for; its `kode` is rujukan_hilang where the target is gone.

    Tokens: `ringkasan/<figure>`, `laporan/<column>`, `satker/<column>`, `<kind>/<id>/<figure>` for
    indikator, subsie, jenjang, sasaran, kegiatan, rincian and baris, and the address of any figure
    cell.
    """
    reference = reference_of(token)
    if reference is not None:
        words = reference_words(laporan, *reference)
        return _GONE if words is None else LiveFigure(words, _TEKS)
    kind, _, rest = token.partition("/")
    row, _, name = rest.partition("/")
    if not name:
        return _of_whole(laporan, figures, kind, row)
    find = FIND.get(kind)
    if find is not None and name in find.daftar_bidang:
        hasil = find.hasil(figures, row)
        return _GONE if hasil is None else find.value(figures, hasil, name)
    return _of_cell(laporan, token)


def leads_nowhere(laporan: Laporan, figures: Figures, token: str) -> bool:
    """Whether what a token stands for is gone or is no figure."""
    kind, _, rest = token.partition("/")
    row, _, name = rest.partition("/")
    find = FIND.get(kind)
    if find is not None and name in find.daftar_bidang:
        return find.hasil(figures, row) is None
    return live_value(laporan, figures, token).kode is not None


def live_text(
    laporan: Laporan, figures: Figures, token: str, *, kosong: str = "(belum diisi)"
) -> str:
    """What a token prints: "126,25 %", "Rp15.475.428.000", "-" where the target is gone."""
    hidup = live_value(laporan, figures, token)
    if isinstance(hidup.nilai, str):
        return hidup.nilai
    if hidup.kode is not None:
        return "-"
    rules = figures.settings
    match hidup.bentuk:
        case FigureForm.PERSEN:
            text = takaran_satuan("%", rules).text(hidup.nilai, kosong=kosong)
            return f"{text} %" if isinstance(hidup.nilai, Fraction) else text
        case FigureForm.RUPIAH:
            return format_rupiah(hidup.nilai, potong=rules.potong, kosong=kosong)
        case FigureForm.CACAH:
            return format_number(hidup.nilai, 0, kosong=kosong)
    text = _measured(hidup, hidup.nilai, rules, kosong)
    plain = hidup.nilai is None or isinstance(hidup.nilai, NotApplicable) or not hidup.satuan
    return text if plain or is_index(hidup.satuan) else f"{text} {_unit(hidup.satuan)}"


def _measured(hidup: LiveFigure, nilai: Nilai, rules: Settings, kosong: str) -> str:
    """A figure in its unit; one that was entered keeps all the decimals it has."""
    row = hidup.indikator
    if row is None and hidup.diisi:
        return format_entered(nilai, rules.desimal, kosong=kosong)
    size = takaran(row, rules) if row is not None else takaran_satuan(hidup.satuan, rules)
    more = entered_decimals(nilai) if hidup.diisi else 0
    return size.text(nilai, more=more, kosong=kosong)


def _unit(satuan: str) -> str:
    return "%" if is_percent(satuan) else satuan


def replace_live(text: str, laporan: Laporan, figures: Figures) -> str:
    """A text with every live figure in it evaluated."""
    return TOKEN.sub(lambda found: live_text(laporan, figures, found[1]), text)


def _of_whole(laporan: Laporan, figures: Figures, kind: str, name: str) -> LiveFigure:
    if kind == Gambar.KIND:
        return LiveFigure("", _TEKS)  # it is no text: what prints the section puts it there
    if kind == "ringkasan" and name in RINGKASAN:
        bidang = RINGKASAN[name]
        nilai = _ringkasan(figures, name)
        return LiveFigure(nilai, _form(figures, name, bidang), diisi=bidang.diisi)
    if (kind, name) == ("laporan", "sampai"):
        return LiveFigure(_end_of(figures), _TEKS)
    if name in LAPORAN.get(kind, {}):
        row = laporan.data if kind == "laporan" else laporan.satker
        return LiveFigure(str(getattr(row, name)), _TEKS)
    return _GONE


def _end_of(figures: Figures) -> str:
    """Up to when the figures are: "akhir Triwulan II tahun 2022", "akhir tahun 2022"."""
    sampai = figures.sampai
    quarter = "" if sampai.setahun else f"Triwulan {ROMAN[sampai.triwulan - 1]} "
    return f"akhir {quarter}tahun {sampai.tahun}"


def _ringkasan(figures: Figures, name: str) -> Nilai:
    whole = figures.ringkasan
    if name == "sisa_indikator":
        return whole.semua.sisa
    if name == "jumlah_revisi" and figures.pagu.pagu_awal is None:
        return figures.pagu.jumlah_revisi or None  # 0 says that what nobody entered was not revised
    for source in (whole, figures.pagu):
        if hasattr(source, name):
            return _nilai(getattr(source, name))
    return _of_kelompok(whole.semua, name)


def _nilai(value: Any) -> Nilai:
    """Counts become figures like all others."""
    return Fraction(value) if isinstance(value, int) else value


def _of_kelompok(hasil: GroupResult, name: str) -> Nilai:
    if name == "banyak_belum_tercapai":
        return Fraction(hasil.banyak_berlaku - hasil.banyak_tercapai)
    return _nilai(getattr(hasil, name))


def _form(figures: Figures, name: str, bidang: ResultField) -> FigureForm:
    """Efisiensi by index is a plain number."""
    plain = name == "efisiensi" and figures.settings.efisiensi == "indeks"
    return FigureForm.BILANGAN if plain else bidang.bentuk


class LiveSearch(NamedTuple):
    """How the figures of one kind are found."""

    daftar_bidang: Mapping[str, ResultField]
    hasil: Callable[[Figures, str], Any]
    satuan: Callable[[Any], str] = lambda _: ""

    def value(self, figures: Figures, hasil: Any, name: str) -> LiveFigure:
        bidang = self.daftar_bidang[name]
        form = _form(figures, name, bidang)
        unit = self.satuan(hasil) if form is FigureForm.SATUAN else ""
        if form is _TEKS:
            return LiveFigure(_words(hasil, name), form)
        group = isinstance(hasil, GroupResult)
        nilai = _of_kelompok(hasil, name) if group else getattr(hasil, name)
        row = hasil.indikator if isinstance(hasil, IndikatorResult) else None
        return LiveFigure(nilai, form, unit, bidang.diisi, indikator=row)


def _words(hasil: IndikatorResult, name: str) -> str:
    if name == "predikat":
        return hasil.predikat.nama if hasil.predikat is not None else "-"
    return str(getattr(hasil.indikator, name))


def tables_of(figures: Figures) -> Iterator[RincianResult]:
    """Every table under the indikator it belongs to."""
    every = (table for item in figures.indikator.values() for table in item.rincian)
    return (table for table in every if table.pemakaian is None)


def _rincian(figures: Figures, row: str) -> RincianResult | None:
    return next((table for table in tables_of(figures) if table.rincian.id == row), None)


def row_result(figures: Figures, row: str) -> BarisResult | None:
    """What a row of a rincian comes to over the periode in force."""
    every = (item for table in tables_of(figures) for item in table.baris)
    return next((item for item in every if item.baris.id == row), None)


FIND: Final = {
    "indikator": LiveSearch(
        _INDIKATOR, lambda figures, row: figures.indikator.get(row), lambda h: h.indikator.satuan
    ),
    "subsie": LiveSearch(_KELOMPOK, lambda figures, row: figures.ringkasan.per_subsie.get(row)),
    "jenjang": LiveSearch(_KELOMPOK, lambda figures, row: figures.ringkasan.per_jenjang.get(row)),
    "sasaran": LiveSearch(_KELOMPOK, lambda figures, row: figures.ringkasan.per_sasaran.get(row)),
    "kegiatan": LiveSearch(_KEGIATAN, lambda figures, row: figures.kegiatan.get(row)),
    "rincian": LiveSearch(_RINCIAN, _rincian, lambda hasil: hasil.rincian.satuan),
    "baris": LiveSearch(_BARIS, row_result),
}


def _of_cell(laporan: Laporan, token: str) -> LiveFigure:
    try:
        address = Address.parse(token)
    except ValueError:
        return _GONE
    jejak = Reader(laporan).follow(rujukan_to(address))
    form = _RUPIAH if address.kind in _MONEY or "pagu" in address.column else FigureForm.BILANGAN
    return LiveFigure(jejak.nilai, form, diisi=True, kode=jejak.kode)
