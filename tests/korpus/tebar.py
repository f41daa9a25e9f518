"""True sentences on every indikator of every office, each in many forms: none may raise anything.

A line of ``forms/tebar.tsv`` is a sentence with the names of figures in it, and when it is true: in
which of the states of `_keadaan` the figures of an indikator must be. An indikator that lacks a
figure of it, or has one with more than two decimals, has no such sentence. Those without a figure
of an indikator tell what no report knows: how many came to a meeting, what the nation reached.

``.venv/bin/python -m tests.korpus.tebar [LANGKAH]`` lists those that raise something.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.number.figure import Nilai, format_rupiah
from lkjip_desktop.domain.temuan.claim.facts import Facts
from tests.korpus.buta import KANTOR
from tests.korpus.kasus import FOLDER, dasar, jalur, sisipkan
from tests.korpus.tabur import Tabur
from tests.korpus.ukur import ditambah

IKHTISAR: Final = "ikhtisar_eksekutif"
SATUAN_ANGKA: Final = {"%": " persen", "nilai": "", "indeks": ""}
POIN: Final = {"%": " poin persen", "nilai": " poin", "indeks": " poin"}
UANG: Final = {"juta rupiah": "juta", "miliar rupiah": "miliar"}


def tebar(langkah: int = 1) -> Iterator[Tabur]:
    """All of them, or one of so many."""
    every = (item for contoh in KANTOR.values() for item in _of(contoh))
    yield from (item for nomor, item in enumerate(every) if nomor % langkah == 0)


def alarm(langkah: int = 1) -> list[Tabur]:
    """Those that raise something."""
    return [x for x in tebar(langkah) if ditambah(x.contoh, x.tempat, sisipkan(*x))]


def _bentuk() -> list[tuple[frozenset[str], str]]:
    teks = (FOLDER / "forms" / "tebar.tsv").read_text(encoding="utf-8")
    rows = csv.DictReader(teks.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    return [(frozenset(row["syarat"].split()), row["isi"]) for row in rows]


def _of(contoh: str) -> Iterator[Tabur]:
    laporan = dasar(contoh)
    facts = Facts(laporan, figures(laporan), Reader(laporan))
    known = {row.split("/")[1] for row in jalur(contoh) if row.startswith("indikator/")}
    bentuk = _bentuk()
    for hasil in facts.members():
        kode = hasil.indikator.kode
        angka, keadaan = angka_of(hasil, facts), keadaan_of(hasil, facts)
        for syarat, isi in bentuk:
            try:
                said = isi.format(**angka)
            except KeyError:
                continue
            if syarat <= keadaan:
                said = said[0].upper() + said[1:]
                of_row = "{ur}" in isi or "{krl}" in isi
                yield from () if of_row else [Tabur(contoh, IKHTISAR, said)]
                yield from [Tabur(contoh, f"{kode}.analisis", said)] if kode in known else ()


def tulis(nilai: Fraction) -> str:
    """A figure with at most two decimals, as a report writes it."""
    whole, hundredths = divmod(abs(round(nilai * 100)), 100)
    said = f"{whole:,}".replace(",", ".") + f",{hundredths:02}".rstrip("0").rstrip(",")
    return f"-{said}" if nilai < 0 else said


def sebut(nilai: Nilai, satuan: str) -> str | None:
    """A figure with its unit; None of what is none or has more decimals."""
    if not isinstance(nilai, Fraction) or (nilai * 100).denominator != 1:
        return None
    if satuan in UANG:
        return f"Rp{tulis(nilai)} {UANG[satuan]}"
    return tulis(nilai) + SATUAN_ANGKA.get(satuan, f" {satuan}")


def jarak(one: Nilai, other: Nilai, satuan: str) -> str | None:
    if not isinstance(one, Fraction) or not isinstance(other, Fraction) or one == other:
        return None
    if satuan in POIN:
        return tulis(abs(one - other)) + POIN[satuan]
    return sebut(abs(one - other), satuan)


def angka_of(hasil: IndikatorResult, facts: Facts) -> dict[str, object]:
    """The figures of an indikator by the names that the forms know them by."""
    row, tahun = hasil.indikator, facts.tahun
    lalu, dulu = facts.past(row.id, tahun - 1), facts.past(row.id, tahun - 2)
    rencana = {x for x in facts.planned(row.id, tahun + 1) if isinstance(x, Fraction)}
    depan = next(iter(rencana)) if len(rencana) == 1 else None
    target = None if hasil.target_atas is not None else hasil.target
    found: dict[str, object | None] = {
        "np": row.nama_pendek or row.nama, "nm": row.nama, "kode": row.kode,
        "y": tahun, "y1": tahun - 1, "y2": tahun - 2, "yn": tahun + 1,
    }  # fmt: skip
    told: dict[str, Nilai] = {
        "r": hasil.realisasi, "t": target, "pr": lalu.get("realisasi"), "pt": lalu.get("target"),
        "ppr": dulu.get("realisasi"), "pl": depan,
    }  # fmt: skip
    found |= {name: sebut(nilai, row.satuan) for name, nilai in told.items()}
    ends = {"gap": target, "d": lalu.get("realisasi"), "pld": depan}
    found |= {name: jarak(hasil.realisasi, nilai, row.satuan) for name, nilai in ends.items()}
    found |= _persen(hasil, lalu.get("capaian")) | _uang(hasil) | _kira(hasil)
    for tabel in hasil.rincian[:1]:
        found |= _baris(tabel)
    return {name: nilai for name, nilai in found.items() if nilai is not None}


def _persen(hasil: IndikatorResult, lalu: Nilai) -> dict[str, str]:
    said: Mapping[str, Nilai] = {
        "c": hasil.capaian, "pc": lalu, "ef": hasil.efisiensi, "ser": hasil.serapan,
        "cgap": hasil.capaian - 100 if isinstance(hasil.capaian, Fraction) else None,
    }  # fmt: skip
    return {name: tulis(nilai) for name, nilai in said.items() if isinstance(nilai, Fraction)}


def _uang(hasil: IndikatorResult) -> dict[str, str]:
    known: Mapping[str, Nilai] = {
        "pagu": hasil.pagu, "bel": hasil.realisasi_anggaran, "sisa": hasil.sisa,
    }  # fmt: skip
    money = {name: nilai for name, nilai in known.items() if isinstance(nilai, Fraction)}
    juta = {
        f"{name}m": tulis(nilai / 10**6)
        for name, nilai in money.items()
        if (nilai / 10**4).denominator == 1
    }
    return juta | {name: format_rupiah(nilai) for name, nilai in money.items()}


def _kira(hasil: IndikatorResult) -> dict[str, str]:
    """Round figures below (fl) and above (ce) the result, and near it (rd)."""
    now, satuan = hasil.realisasi, hasil.indikator.satuan
    if not isinstance(now, Fraction):
        return {}
    step = next((s for most, s in ((20, 1), (150, 5), (1000, 10)) if now < most), 100)
    below, above = (-(-now // step) - 1) * step, (now // step + 1) * step
    near = round(now / step) * step
    found = {"fl": below} if below > 0 else {}
    found |= {"rd": near} if near and abs(near - now) * 20 <= now else {}
    found |= {"ce": above} if satuan != "%" or above <= 100 else {}
    return {name: str(sebut(Fraction(nilai), satuan)) for name, nilai in found.items()}


def _baris(tabel: RincianResult) -> dict[str, object]:
    """The first two rows of a table, and its totals."""
    rows = [item for item in tabel.baris if isinstance(item.realisasi, Fraction)]
    if len(rows) < max(2, len(tabel.baris)) or tabel.rincian.kolom_kelompok:
        return {}
    one, two, most = rows[0], rows[1], max(rows, key=lambda x: x.realisasi)
    found: dict[str, object | None] = {
        "kr": tabel.kolom_realisasi, "krl": tabel.kolom_realisasi.lower(),
        "kp": tabel.kolom_pembanding.lower() or None,
        "ur": one.baris.uraian, "br": sebut(one.realisasi, "nilai"), "ur2": two.baris.uraian,
        "br2": sebut(two.realisasi, "nilai"), "bp": sebut(one.pembanding, "nilai"),
    }  # fmt: skip
    if isinstance(one.persentase, Fraction):
        found["bpc"] = tulis(one.persentase)
    if sum(item.realisasi == most.realisasi for item in rows) == 1:
        found["urmax"] = most.baris.uraian
    if tabel.rincian.cara.startswith("jumlah"):
        found |= {"jr": sebut(tabel.jumlah_realisasi, "nilai")}
        found |= {"jp": sebut(tabel.jumlah_pembanding, "nilai")}
        if tabel.jumlah_realisasi and isinstance(tabel.jumlah_realisasi, Fraction):
            found["bsh"] = tulis(one.realisasi * 100 / tabel.jumlah_realisasi)
    return {name: nilai for name, nilai in found.items() if nilai is not None}


def keadaan_of(hasil: IndikatorResult, facts: Facts) -> frozenset[str]:
    """What is so of an indikator."""
    now, aim, row = hasil.realisasi, hasil.target, hasil.indikator
    if not isinstance(now, Fraction) or not isinstance(aim, Fraction) or hasil.target_atas:
        return frozenset()
    up = row.polaritas == "naik"
    met = now >= aim if up else now <= aim
    full = hasil.capaian if isinstance(hasil.capaian, Fraction) else Fraction(100)
    states = {
        "naik": up, "above": now > aim, "below": now < aim, "equal": now == aim, "met": met,
        "notmet": not met, "notmetup": up and not met, "beat": met and now != aim,
        "simple": up and bool(aim) and hasil.capaian == now * 100 / aim,
        "c100": full > 100, "cabove": full > 100, "cb100": full < 100,
    }  # fmt: skip
    lalu = facts.past(row.id, facts.tahun - 1)
    before, wanted = lalu.get("realisasi"), lalu.get("target")
    if isinstance(before, Fraction) and before != now:
        better = (now > before) == up
        states |= {"up": now > before, "down": now < before, "better": better, "worse": not better}
    states["tup"] = isinstance(wanted, Fraction) and aim > wanted
    for nilai in facts.planned(row.id, facts.tahun + 1):
        ahead = isinstance(nilai, Fraction)
        states |= {"plbeat": ahead and up and now > nilai, "plup": ahead and now < nilai}
    return frozenset(name for name, holds in states.items() if holds)


if __name__ == "__main__":
    for item in alarm(int(sys.argv[1]) if sys.argv[1:] else 1):
        print(*item)
