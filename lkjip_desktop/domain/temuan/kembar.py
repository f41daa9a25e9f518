"""Yang kembar: one kode, one name or one text for two rows of a list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from operator import attrgetter
from typing import Final

from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.memo import Each, Index, Memo, Source
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import (
    Baris,
    Butir,
    Entity,
    Gambar,
    Indikator,
    IndikatorRenstra,
    Kegiatan,
    Kendala,
    Narasi,
    Sasaran,
    Subsie,
    TargetRenstra,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.temuan.bahan import IndikatorInput
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.ikatan import in_force
from lkjip_desktop.domain.temuan.wording import alike, call, listed, plain, same_unit, shown

_P = Severity.PERINGATAN

KODE: Final = FindingRule("SAMA-04", _P, "Satu kode dipakai dua kali dalam daftar yang sama.")
NAMA: Final = FindingRule(
    "SAMA-05", _P, "Indikator bernama sama dalam satu dokumen mempunyai target yang berbeda."
)
TEKS: Final = FindingRule(
    "SAMA-06",
    _P,
    "Analisis, kendala, atau definisi yang sama, kata demi kata, ditulis pada beberapa indikator,"
    " atau tugas yang sama pada dua seksi.",
)

SENAMA: Final = FindingRule(
    "SAMA-07",
    _P,
    "Dua kegiatan, dua seksi, atau dua baris satu tabel bernama sama, atau dua indikator bernama"
    " pendek sama.",
)

GAMBAR: Final = FindingRule(
    "SAMA-08", _P, "Gambar yang sama dipasang dua kali dengan keterangan yang berbeda."
)

KODE_DAFTAR: Final[dict[type[Entity], tuple[str, tuple[str, ...]]]] = {
    Indikator: ("indikator", ()),
    IndikatorRenstra: ("indikator Renstra", ()),
    Butir: ("butir perjanjian kinerja", ("perjanjian_kinerja",)),
    Sasaran: ("sasaran", ("dokumen", "jenjang", "induk")),
    Kegiatan: ("kegiatan", ("induk",)),
    Subsie: ("subsie", ()),
}
"""Kinds with a kode: what they are called, and which columns tell one list from another."""


def _alike(
    kind: type[Entity], columns: tuple[str, ...], laporan: Laporan, reader: Reader
) -> Iterator[tuple[Entity, Entity]]:
    """Rows of a kind that say the same in these columns as one before, and that one."""
    called = tuple(map(attrgetter("id", *columns), laporan.daftar(kind)))
    room = (laporan.ruang, kind, columns)
    for item, of in _ALIKE.recall(room, called, reader, lambda: _twins(called)):
        yield laporan.get(kind, item), laporan.get(kind, of)


def of_kode(kind: type[Entity], laporan: Laporan, _: Figures, reader: Reader) -> Iterator[Temuan]:
    """A kode used twice in one list of this kind."""
    name, by = KODE_DAFTAR[kind]
    for row, first in _alike(kind, ("kode", *by), laporan, reader):
        pesan = (
            f"Kode {name} {getattr(row, 'kode', '').strip()} dipakai dua kali, juga untuk"
            f" “{getattr(first, 'nama', '')}”; beri kode lain."
        )
        owner = row if isinstance(row, Indikator) else None
        yield KODE.temuan(pesan, at(row, "kode"), indikator=owner, kedua=at(first, "kode"))


NAMA_DAFTAR: Final[dict[type[Entity], tuple[str, tuple[str, ...]]]] = {
    Kegiatan: ("Kegiatan", ("induk",)),
    Subsie: ("Seksi", ()),
}
"""Kinds of which no two in one list have one name, and which columns tell the lists apart."""


def of_senama(kind: type[Entity], laporan: Laporan, _: Figures, reader: Reader) -> Iterator[Temuan]:
    """A name used twice in one list of this kind."""
    name, by = NAMA_DAFTAR[kind]
    for row, first in _alike(kind, ("nama", *by), laporan, reader):
        pesan = (
            f"{name} “{getattr(row, 'nama', '').strip()}” ada dua kali; perbaiki namanya, atau"
            " hapus salah satunya."
        )
        yield SENAMA.temuan(pesan, at(row, "nama"), kedua=at(first, "nama"))


def of_baris(bahan: IndikatorInput, _: Reader) -> Iterator[Temuan]:
    """Two rows of one table that are called the same."""
    for table, _values in bahan.tables():
        seen: dict[tuple[str, str, str], Baris] = {}
        for item in table.baris:
            row = item.baris
            key = (plain(row.kelompok), plain(row.uraian), plain(row.satuan))
            first = seen.setdefault(key, row)
            if first is not row and key[1]:
                pesan = (
                    f"Baris “{row.uraian.strip()}” ada dua kali dalam tabel “{table.judul}” pada"
                    f" {call(bahan.hasil.indikator)}; perbaiki namanya, atau hapus salah satunya."
                )
                lokasi, kedua = at(row, "uraian"), at(first, "uraian")
                of = bahan.hasil.indikator
                yield SENAMA.temuan(pesan, lokasi, indikator=of, kedua=kedua)


def of_nama_pendek(laporan: Laporan, _: Figures, reader: Reader) -> Iterator[Temuan]:
    """A short name of two indikator, which charts and lists would show for both."""
    called = tuple([(row.id, row.nama_pendek) for row in laporan.daftar(Indikator)])
    twins = _SEPENDEK.recall(laporan.ruang, called, reader, lambda: _twins(called))
    for row, first in (
        (laporan.get(Indikator, item), laporan.get(Indikator, of)) for item, of in twins
    ):
        if plain(row.nama) != plain(first.nama):
            pesan = (
                f"Nama pendek {call(row)}, “{row.nama_pendek.strip()}”, sama dengan nama pendek"
                f" {call(first)}; beri nama pendek lain."
            )
            kedua = at(first, "nama_pendek")
            yield SENAMA.temuan(pesan, at(row, "nama_pendek"), indikator=row, kedua=kedua)


_SEPENDEK: Memo[tuple[tuple[str, str], ...]] = Memo(8)
_ALIKE: Memo[tuple[tuple[str, str], ...]] = Memo(64)


def _twins(called: Iterable[Sequence[str]]) -> tuple[tuple[str, str], ...]:
    """Rows called like another in their list, each with the first of that name; all by id."""
    seen: dict[tuple[str, ...], str] = {}
    found = []
    for row, written, *of_list in called:
        kode = written.strip().casefold()
        first = seen.setdefault((kode, *of_list), row)
        if kode and first != row:
            found.append((row, first))
    return tuple(found)


def of_nama_rencana(laporan: Laporan, _: Figures, reader: Reader) -> Iterator[Temuan]:
    """One name in the plan or the agreement, with the same unit and two targets of the year."""
    tahun = laporan.data.tahun
    years = {
        row.indikator_renstra: row for row in laporan.daftar(TargetRenstra) if row.tahun == tahun
    }
    of_plan = [(row, years.get(row.id)) for row in laporan.daftar(IndikatorRenstra)]
    yield from _same_name("Renstra", of_plan, reader)
    yield from _same_name("Perjanjian kinerja", [(row, row) for row in in_force(laporan)], reader)


def of_nama_laporan(laporan: Laporan, _: Figures, reader: Reader) -> Iterator[Temuan]:
    """The same in the report."""
    called = tuple([(row.id, row.nama, row.satuan) for row in laporan.daftar(Indikator)])
    for group in _SENAMA.recall(laporan.ruang, called, reader, lambda: _namesakes(called)):
        rows = [laporan.get(Indikator, row) for row in group]
        yield from _same_name("Laporan", [(row, row) for row in rows], reader)


_SENAMA: Memo[tuple[tuple[str, ...], ...]] = Memo(8)


def _namesakes(called: Iterable[tuple[str, str, str]]) -> tuple[tuple[str, ...], ...]:
    """The ids of rows with one name, where there are several."""
    groups: dict[str, list[str]] = {}
    for row, nama, _ in called:
        groups.setdefault(plain(nama), []).append(row)
    return tuple([tuple(rows) for rows in groups.values() if len(rows) > 1])


def _same_name(
    document: str, rows: Iterable[tuple[Entity, Entity | None]], reader: Reader
) -> Iterator[Temuan]:
    known: dict[str, tuple[Entity, Entity, Fraction]] = {}
    for row, holder in rows:
        nama, satuan = str(getattr(row, "nama", "")), str(getattr(row, "satuan", ""))
        target = reader.read(holder, "target", []) if holder is not None and nama else None
        if not isinstance(target, Fraction) or holder is None:
            continue
        first, there, value = known.setdefault(plain(nama), (row, holder, target))
        unit = str(getattr(first, "satuan", ""))
        if value != target or not same_unit(unit, satuan):
            places = alike([value, target])
            one, two = shown(value, places, unit), shown(target, places, satuan)
            codes = [str(getattr(item, "kode", "")) for item in (first, row)]
            pesan = (
                f"{document} memuat “{nama}” dua kali, {listed(codes)}, dengan target {one} dan"
                f" {two}; samakan targetnya atau bedakan namanya."
            )
            angka = ((codes[0], one), (codes[1], two))
            owner = row if isinstance(row, Indikator) else None
            kedua = at(there, "target")
            yield NAMA.temuan(
                pesan, at(holder, "target"), indikator=owner, angka=angka, kedua=kedua
            )


TELLING: Final = 8
"""Words from which a text is hardly the same by chance; fewer may be "Tidak ada kendala."."""
_NONE: Final = ("tidak ada", "tidak terdapat", "nihil", "belum ada")
"""What may well be said of several indikator."""


_BENTUK: Each[str, dict[tuple[str, str], tuple[Narasi, ...]]] = Each()
_SALINAN: Index[str, tuple[str, str], Narasi] = Index()


def of_teks(laporan: Laporan, _: Figures, reader: Reader) -> Iterator[Temuan]:
    """Analisis and kendala that are the same word for word, at each place but the first."""
    room, per_indikator = laporan.ruang, laporan.grouped(Narasi, "indikator")
    keys = [row.id for row in laporan.daftar(Indikator)]
    sources = (Source(per_indikator),)
    forms = _BENTUK.recall(
        room, keys, None, sources, reader, lambda key: _forms(per_indikator.get(key, ()))
    )
    groups = _SALINAN.recall(room, forms).values()
    pairs = [(text, group[0]) for group in groups for text in group[1:]]
    texts = (text for key in keys for text in per_indikator.get(key, ()))
    place = {text.id: number for number, text in enumerate(texts)} if pairs else {}
    for text, first in sorted(pairs, key=lambda pair: place[pair[0].id]):
        owner, there = (laporan.get(Indikator, row.indikator or "") for row in (text, first))
        name = _COPIED[text.tempat]
        pesan = (
            f"{name} {call(owner)} sama kata demi kata dengan {name.lower()} {call(there)};"
            " tulis yang memang terjadi pada masing-masing indikator."
        )
        yield TEKS.temuan(pesan, at(text, "teks"), indikator=owner, kedua=at(first, "teks"))


def _forms(texts: Iterable[Narasi]) -> dict[tuple[str, str], tuple[Narasi, ...]]:
    """The texts by their words, where they are so many that two hardly have the same by chance."""
    found: dict[tuple[str, str], tuple[Narasi, ...]] = {}
    for text in texts:
        words = plain(text.teks) if text.tempat in _COPIED else ""
        if len(words.split()) >= TELLING and not words.startswith(_NONE):
            key = (text.tempat, words)
            found[key] = (*found.get(key, ()), text)
    return found


def of_kendala(laporan: Laporan, _: Figures, __: Reader) -> Iterator[Temuan]:
    """A kendala that is the same word for word, with what is done about it, under two indikator."""
    seen: dict[str, Kendala] = {}
    for row in laporan.daftar(Kendala):
        words = plain(f"{row.uraian} {row.tindak_lanjut}")
        if len(words.split()) < TELLING or words.startswith(_NONE):
            continue
        first = seen.setdefault(words, row)
        owner, there = (laporan.find(Indikator, item.indikator) for item in (row, first))
        if owner is not None and there is not None and owner is not there:
            pesan = (
                f"Kendala “{row.uraian.strip()}” pada {call(owner)} beserta tindak lanjutnya sama"
                f" kata demi kata dengan yang pada {call(there)}; tulis yang memang terjadi pada"
                " masing-masing indikator."
            )
            kedua = at(first, "uraian")
            yield TEKS.temuan(pesan, at(row, "uraian"), indikator=owner, kedua=kedua)


def wordings(laporan: Laporan, _: Figures) -> object:
    """What indikator and sections say of themselves, for `OfLaporan.reads`."""
    of_indikator = [(row.id, row.definisi) for row in laporan.daftar(Indikator)]
    return tuple(of_indikator), tuple([(row.id, row.tugas) for row in laporan.daftar(Subsie)])


def of_uraian(laporan: Laporan, _: Figures, __: Reader) -> Iterator[Temuan]:
    """Definitions of indikator, and duties of sections, that are the same word for word."""
    for kind, column, name in ((Indikator, "definisi", "Definisi"), (Subsie, "tugas", "Tugas")):
        seen: dict[str, Entity] = {}
        for row in laporan.daftar(kind):
            words = plain(getattr(row, column))
            if len(words.split()) < LEAST_WORDS:
                continue
            first = seen.setdefault(words, row)
            if first is not row:
                one, two = (_named(item) for item in (row, first))
                pesan = (
                    f"{name} {one} sama kata demi kata dengan {name.lower()} {two}; tulis yang"
                    " memang berlaku bagi masing-masing."
                )
                owner = row if isinstance(row, Indikator) else None
                kedua = at(first, column)
                yield TEKS.temuan(pesan, at(row, column), indikator=owner, kedua=kedua)


LEAST_WORDS: Final = 5


def _named(row: Entity) -> str:
    return call(row) if isinstance(row, Indikator) else f"“{getattr(row, 'nama', '')}”"


_COPIED: Final = {"analisis": "Analisis", "kendala": "Kendala"}


def of_gambar(laporan: Laporan, _: Figures, __: Reader) -> Iterator[Temuan]:
    """One picture that is said to show two things."""
    first: dict[str, Gambar] = {}
    for row in laporan.daftar(Gambar):
        other = first.setdefault(row.berkas, row) if row.berkas else row
        words = plain(row.keterangan)
        if other is not row and words and words != plain(other.keterangan):
            pesan = (
                f"Gambar “{row.keterangan}” sama dengan gambar “{other.keterangan}”; pilih gambar"
                " yang lain, atau samakan keterangannya."
            )
            owner = laporan.find(Indikator, row.indikator)
            kedua = at(other, "keterangan")
            yield GAMBAR.temuan(pesan, at(row, "keterangan"), indikator=owner, kedua=kedua)
