"""Reports as full as they can be, each in its own way."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from lkjip_desktop.domain import batas
from lkjip_desktop.domain.batas import most_rows
from lkjip_desktop.domain.model.column import LONGEST_TEKS
from lkjip_desktop.domain.model.entity import (
    ENTITIES,
    KINDS,
    Aksi,
    Alokasi,
    Baris,
    BarisTabel,
    Belanja,
    Bukti,
    Butir,
    CapaianLalu,
    DataLaporan,
    Edisi,
    Entity,
    Gambar,
    Indikator,
    IndikatorRenstra,
    Jenjang,
    Kegiatan,
    Kendala,
    KolomTabel,
    Komentar,
    Lampiran,
    Narasi,
    NarasiPeriode,
    NilaiAksi,
    NilaiAlokasi,
    NilaiBaris,
    NilaiBelanja,
    NilaiIndikator,
    Pejabat,
    Pemakaian,
    Penandatangan,
    Pengaturan,
    PerjanjianKinerja,
    RevisiPagu,
    Rincian,
    Sasaran,
    Satker,
    SelTabel,
    Subsie,
    SuratPengantar,
    Tabel,
    TargetPeriode,
    TargetRenstra,
    TautanButir,
    TautanRenstra,
    TutupPeriode,
    columns,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import LETTERS_OF_A_LINE, Laporan
from lkjip_desktop.domain.model.naskah import ASPEK, ASPEK_TRIWULAN, NASKAH
from lkjip_desktop.domain.model.order import first_keys
from tests.contoh import laporan_contoh

KECIL = laporan_contoh("kecil")
TAHUN = str(KECIL.data.tahun)
RUANG = KECIL.ruang
QUARTERS = [f"{TAHUN}-T{number}" for number in range(1, 5)]
Rows = Iterator[Entity]


def room(laporan: Laporan = KECIL) -> int:
    """How many rows there is still room for in a report."""
    return batas.MOST_IN_ALL - sum(1 for _ in laporan.all_rows())


def ids(kind: type[Entity], each: int = 1) -> list[tuple[str, str]]:
    """An id and an order for each row that there is still room for; `each` brings so many rows."""
    free = min(most_rows(kind.KIND) - len(KECIL.rows(kind)), room() // each)
    return [(keyed_id(RUANG, kind, str(n)), f"z{key}") for n, key in enumerate(first_keys(free))]


def pejabat() -> Rows:
    """Each under the one before, and the first under the last."""
    found = ids(Pejabat)
    for place, (row, key) in enumerate(found):
        above = found[place - 1][0]
        yield Pejabat(row, nama=f"Nama {place}", nip="0" * 18, atasan=above, urutan=key)


def subsie() -> Rows:
    for row, key in ids(Subsie):
        yield Subsie(row, kode=row, nama=f"Seksi {row}", urutan=key)


def indikator() -> Rows:
    first = KECIL.daftar(Indikator)[0]
    for row, key in ids(Indikator):
        yield replace(first, id=row, kode=row, urutan=key)


def sasaran(last: str | None = None) -> Rows:
    """Each below the one before."""
    first, above = KECIL.daftar(Sasaran)[0], last
    for row, key in ids(Sasaran):
        yield replace(first, id=row, kode=row, induk=above, urutan=key)
        above = row


def sasaran_melingkar() -> Rows:
    """And the first below the last."""
    return sasaran(ids(Sasaran)[-1][0])


def kegiatan(last: str | None = None) -> Rows:
    first, above = KECIL.daftar(Kegiatan)[0], last
    for row, key in ids(Kegiatan):
        yield replace(first, id=row, kode=row, induk=above, pagu="1", urutan=key)
        above = row


def kegiatan_melingkar() -> Rows:
    return kegiatan(ids(Kegiatan)[-1][0])


def alokasi() -> Rows:
    indikator = KECIL.daftar(Indikator)[0]
    for row in kegiatan():
        yield replace(row, induk=None)
        line = keyed_id(RUANG, Alokasi, row.id, indikator.id)
        yield Alokasi(line, row.id, indikator.id, "1")
        yield NilaiAlokasi(keyed_id(RUANG, NilaiAlokasi, line, TAHUN), line, TAHUN, "1")


def baris(realisasi: Callable[[list[str], int], str] = lambda _, place: str(place % 9)) -> Rows:
    table, found = KECIL.daftar(Rincian)[0], ids(Baris, 2)
    nilai = [keyed_id(RUANG, NilaiBaris, row, TAHUN) for row, _ in found]
    for place, (row, key) in enumerate(found):
        yield Baris(row, rincian=table.id, uraian=f"Baris {place}", urutan=key)
        yield NilaiBaris(nilai[place], row, TAHUN, "10", realisasi(nilai, place))


def rujukan() -> Rows:
    """Each figure is the one before, and the first is the last."""
    return baris(lambda nilai, place: f"=nilai_baris/{nilai[place - 1]}/realisasi")


def baris_triwulan() -> Rows:
    """Entered by the quarter, as many as there can be with all four and the year."""
    table = KECIL.daftar(Rincian)[0]
    yield replace(table, pengisian="triwulan")
    for place, (row, key) in enumerate(ids(Baris, 1 + len(QUARTERS))):
        yield Baris(row, rincian=table.id, uraian=f"Baris {place}", urutan=key)
        for quarter in QUARTERS:
            yield NilaiBaris(keyed_id(RUANG, NilaiBaris, row, quarter), row, quarter, "10", "9")


def rincian() -> Rows:
    indikator = KECIL.daftar(Indikator)[0]
    for row, key in ids(Rincian, 3):
        yield Rincian(row, indikator=indikator.id, judul=row, urutan=key)
        yield Baris(row, rincian=row, uraian="Baris", urutan="i")
        yield NilaiBaris(keyed_id(RUANG, NilaiBaris, row, TAHUN), row, TAHUN, "10", "9")


def tabel() -> Rows:
    (table, _), *_ = ids(Tabel)
    kolom = ids(KolomTabel)[:3]
    yield Tabel(table, tempat="pegawai", judul="Tabel besar", urutan="z")
    for column, key in kolom:
        yield KolomTabel(column, tabel=table, judul=f"Kolom {key}", urutan=key)
    for row, key in ids(BarisTabel, 4)[:-1]:  # table and columns have their room
        yield BarisTabel(row, tabel=table, urutan=key)
        for column, _ in kolom:
            cell = keyed_id(RUANG, SelTabel, row, column)
            yield SelTabel(cell, row, column, f"isi {key}")


def renstra() -> Rows:
    above = KECIL.daftar(Sasaran)[0].id
    for row, key in ids(IndikatorRenstra, 2):
        yield IndikatorRenstra(row, sasaran=above, kode=row, nama=row, urutan=key)
        target = keyed_id(RUANG, TargetRenstra, row, KECIL.data.tahun)
        yield TargetRenstra(target, row, KECIL.data.tahun, "80")


def butir() -> Rows:
    agreement, above = KECIL.daftar(PerjanjianKinerja)[0].id, KECIL.daftar(Sasaran)[0].id
    for row, key in ids(Butir):
        yield Butir(row, agreement, above, kode=row, nama=row, target="80", urutan=key)


def perjanjian() -> Rows:
    yield from (PerjanjianKinerja(row, urutan=key) for row, key in ids(PerjanjianKinerja))


def revisi() -> Rows:
    day = f"{TAHUN}-01-31"
    for row, key in ids(RevisiPagu):
        yield RevisiPagu(row, day, jumlah="1", alasan=row, urutan=key)


def gambar() -> Rows:
    """As many in a place as there can be, the first of them an indikator."""
    first = KECIL.daftar(Indikator)[0].id
    for place, (row, key) in enumerate(ids(Gambar)):
        turn = place // (batas.MOST_PICTURES - 10)  # the example has its own
        if turn:
            yield Gambar(row, tempat=NASKAH[turn].kode, urutan=key)
        else:
            yield Gambar(row, indikator=first, urutan=key)


def lampiran() -> Rows:
    yield from (Lampiran(row, judul=row, urutan=key) for row, key in ids(Lampiran))


def aksi() -> Rows:
    """With as many figures as there can be: four quarters of each step."""
    first = KECIL.daftar(Indikator)[0].id
    for place, (row, key) in enumerate(ids(Aksi, 5)):
        yield Aksi(row, indikator=first, uraian=f"Langkah {place}", asal=row, urutan=key)
        for quarter in QUARTERS:
            value = keyed_id(RUANG, NilaiAksi, row, quarter)
            yield NilaiAksi(value, row, quarter, "10", "9", "Terlambat")


def bukti() -> Rows:
    first = KECIL.daftar(Indikator)[0].id
    for place, (row, key) in enumerate(ids(Bukti)):
        quarter, wajib = QUARTERS[place % 4], place % 2
        yield Bukti(row, first, periode=quarter, nama=row, tempat=row, wajib=wajib, urutan=key)


def komentar() -> Rows:
    """Each an answer to the one before, and the first to the last."""
    first, each = KECIL.daftar(Indikator)[0].id, 140  # letters of one
    found = ids(Komentar)[: (batas.MOST_LETTERS - KECIL.letters) // each]
    for place, (row, _) in enumerate(found):
        above = found[place - 1][0]
        yield Komentar(row, induk=above, alamat=f"indikator/{first}", indikator=first, teks="Ya")


def belanja() -> Rows:
    found = [row.id for row in KECIL.daftar(Kegiatan)]
    for place, (row, key) in enumerate(ids(Belanja, 5)):
        above = found[place % len(found)]
        yield Belanja(row, above, jenis="52", sumber_dana=row, pagu="1", urutan=key)
        for quarter in QUARTERS:
            value = keyed_id(RUANG, NilaiBelanja, row, quarter)
            yield NilaiBelanja(value, row, quarter, str(place % 3))


def kendala() -> Rows:
    first = KECIL.daftar(Indikator)[0].id
    for place, (row, key) in enumerate(ids(Kendala)):
        quarter = QUARTERS[place % 4]
        yield Kendala(row, first, quarter, f"Kendala {place}", "Menyusul", row, urutan=key)


def edisi() -> Rows:
    """With room for the one that locking makes."""
    for number in range(1, most_rows("edisi")):
        row = keyed_id(RUANG, Edisi, str(number))
        yield Edisi(row, number, f"{TAHUN}-12-31", TAHUN, "0" * 64, "Nama", "Alasan")


def lalu() -> Rows:
    """Past years of every indikator, with room for the one that the next report has more."""
    first = KECIL.daftar(Indikator)[0]
    past = most_rows("capaian_lalu") - len(KECIL.rows(CapaianLalu)) - most_rows("indikator")
    for place, (row, key) in enumerate(ids(Indikator)):
        yield replace(first, id=row, kode=row, urutan=key)
        for year in range(KECIL.data.tahun - 20, KECIL.data.tahun)[: max(0, past - 20 * place)]:
            yield CapaianLalu(keyed_id(RUANG, CapaianLalu, row, year), row, year, "80", "79")


def triwulan() -> Rows:
    """Every indikator with all that it can have in each quarter."""
    first = KECIL.daftar(Indikator)[0]
    for row, key in ids(Indikator, 1 + len(QUARTERS) * (2 + len(ASPEK_TRIWULAN))):
        yield replace(first, id=row, kode=row, urutan=key, pengisian="triwulan")
        for quarter in QUARTERS:
            yield NilaiIndikator(keyed_id(RUANG, NilaiIndikator, row, quarter), row, quarter, "80")
            yield TargetPeriode(keyed_id(RUANG, TargetPeriode, row, quarter), row, quarter, "80")
            for aspek in ASPEK_TRIWULAN:
                text = keyed_id(RUANG, NarasiPeriode, row, aspek.kode, quarter)
                yield NarasiPeriode(text, row, aspek.kode, quarter, f"Realisasi {row} 80%.")


SHARED = {
    DataLaporan, Satker, SuratPengantar, Pengaturan, Pejabat, Subsie, Jenjang, Penandatangan,
    PerjanjianKinerja, TutupPeriode, Edisi,
}  # fmt: skip
"""What an office has once however large it is."""


def kementerian() -> Rows:
    """A real year with its quarters, repeated until a kind of row or the whole is full."""
    laporan = laporan_contoh("triwulan")
    own = [row for row in laporan.all_rows() if type(row) not in SHARED and _repeats(row)]
    times = (room(laporan)) // len(own)
    for kind in ENTITIES:
        there = sum(type(row) is kind for row in own)
        if there:
            times = min(times, (most_rows(kind.KIND) - len(laporan.rows(kind))) // there)
    yield from laporan.all_rows()
    for number in range(times):
        yield from (_copied(laporan.ruang, row, number) for row in own)


def _repeats(row: Entity) -> bool:
    return not isinstance(row, Narasi | NarasiPeriode) or row.indikator is not None


def _copied(ruang: str, row: Entity, number: int) -> Entity:
    """The row with its links into the same copy, and a name of its own."""

    def moved(kind: type[Entity], old: str | None) -> str | None:
        return keyed_id(ruang, kind, old, str(number)) if old and kind not in SHARED else old

    known = {item.name: item for item in columns(type(row))}
    fresh = {
        name: moved(KINDS[item.reference], getattr(row, name))
        for name, item in known.items()
        if item.reference
    }
    fresh |= {name: f"{getattr(row, name)} {number}" for name in ("kode", "nama") if name in known}
    return replace(row, id=str(moved(type(row), row.id)), **fresh)  # type: ignore[arg-type]


def pemakaian() -> Rows:
    """One table under as many further indikator as print it."""
    first, table, last = KECIL.daftar(Indikator)[0], ids(Rincian)[0][0], ids(Baris)[:10]
    yield Rincian(table, indikator=first.id, judul="Dipakai", urutan="z")
    for row, key in last:
        yield Baris(row, rincian=table, uraian=f"Baris {key}", urutan=key)
        yield NilaiBaris(keyed_id(RUANG, NilaiBaris, row, TAHUN), row, TAHUN, "10", "9")
    for row, key in ids(Indikator, 2):
        yield replace(first, id=row, kode=row, urutan=key)
        yield Pemakaian(keyed_id(RUANG, Pemakaian, table, row), table, row, urutan=key)


def tautan() -> Rows:
    """Indikator, rows of agreement and plan linked each with each, as many as there can be."""
    first, agreement = KECIL.daftar(Indikator)[0], KECIL.daftar(PerjanjianKinerja)[0].id
    above, many = KECIL.daftar(Sasaran)[0].id, 40
    for row, key in ids(Indikator)[:many]:
        yield replace(first, id=row, kode=row, urutan=key)
    for row, key in ids(Butir)[:many]:
        yield Butir(row, agreement, above, kode=row, nama=row, target="80", urutan=key)
    for row, key in ids(IndikatorRenstra)[:many]:
        yield IndikatorRenstra(row, sasaran=above, kode=row, nama=row, urutan=key)
    for one, _ in ids(Indikator)[:many]:
        for other, _ in ids(Butir)[:many]:
            yield TautanButir(keyed_id(RUANG, TautanButir, one, other), one, other)
        for other, _ in ids(IndikatorRenstra)[:many]:
            yield TautanRenstra(keyed_id(RUANG, TautanRenstra, one, other), one, other)


def huruf(sample: str) -> Callable[[], Rows]:
    """Texts in as many places, each as long as it can be, as the letters of a report fill."""

    def rows() -> Rows:
        places = [(None, place.kode) for place in NASKAH]
        places += [(row.id, aspek.kode) for row in KECIL.daftar(Indikator) for aspek in ASPEK]
        left = batas.MOST_LETTERS - KECIL.letters
        for number, (row, kode) in enumerate(places):
            times = LONGEST_TEKS // len(sample) + 1
            text = f"{number} {sample * times}"[:LONGEST_TEKS]
            each = 1 + text.count("\n") / len(text) * LETTERS_OF_A_LINE
            text = text[: int(left / each)]
            left -= LETTERS_OF_A_LINE + int(len(text) * each)
            if left > 0:
                yield Narasi(keyed_id(RUANG, Narasi, row, kode), row, kode, text)

    return rows


FULL = (
    pejabat, subsie, indikator, sasaran, sasaran_melingkar, kegiatan, kegiatan_melingkar, alokasi,
    baris, baris_triwulan, rujukan, rincian, tabel, renstra, butir, perjanjian, revisi, gambar,
    lampiran, aksi, bukti, komentar, belanja, kendala, edisi, lalu, triwulan, pemakaian, tautan,
    kementerian,
)  # fmt: skip
SAMPLES = {
    "kata": "kata ",
    "huruf": "x",
    "kurung": "[",
    "tautan": "[](",
    "bintang": "*",
    "kutipan": "> ",
    "butir": "- a\n",
    "butir bersarang": "  - a\n",
    "kepala tabel": "| a |\n|---|\n",
    "tabel lebar": "|a" * 1000 + "\n" + "|-" * 1000 + "\n" + ("|a" * 1000 + "\n") * 22,
    "ganti baris": "\n",
    "spasi": " ",
    "nomor": "1.",
    "kurawal": "{",
    "judul": "# a\n",
    "kode": "`",
    "miring": "_a ",
    "tebal": "*a* ",
    "gambar teks": "![](",
    "dan": "&",
    "tak tampak": "\u200b",
    "emoji": "\U0001f600",
    "alinea": "a\n\n",
    "catatan kaki": "[^1] ",
    "kalimat": "".join(
        f"Realisasi indikator {n} mencapai {n},5% dari target {n + 1}% tahun 2022. "
        for n in range(700)
    ),
}
REPORTS = {rows.__name__: rows for rows in FULL}
REPORTS |= {f"teks {name}": huruf(sample) for name, sample in SAMPLES.items()}


def full(rows: Callable[[], Rows]) -> Laporan:
    """The report with these rows; never more than it can have."""
    laporan = KECIL.with_changes(list(rows()), ()) if rows is not kementerian else Laporan(rows())
    assert not batas.overfull(laporan), batas.overfull(laporan)
    return laporan
