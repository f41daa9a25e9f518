"""True sentences made of the figures of every office, and false ones made of the same.

A line of ``forms`` is a sentence with slots, and what must be so for it to be true. It was
written by somebody who had not seen the rules. Each is filled over every office: where all holds it
must raise nothing; with one figure turned, or where one thing does not hold, it should be found.

| forms | true ones that alarmed | false ones found |
|---|---|---|
| the first 340, as first seen | 57 of 1,821 | 883 of 1,796 |
| all 620, by the rules of that day | 103 of 3,468 | 1,301 of 3,341 |
| those of `*_tutup`, by rules made with the others | 41 of 1,796 | 857 of 1,741 |
| all, by rules made with these and with the 41 | 16 of 3,445 | 1,754 of 3,339 |
| those of the whole office, by rules made with all of them | 11 of 1,609 | 1,157 of 1,525 |
| those of an indikator, by rules made with all of them | 10 of 1,840 | 1,244 of 1,812 |
| those of `*_dinas`, as first seen | 39 of 971 | 879 of 987 |
| the same, by rules made with them | 0 of 977 | 920 of 986 |
| those of `*_terbit`, as first seen | 19 of 1,459 | 945 of 1,316 |
| the same, by rules made with some of them | 3 of 1,459 | 1,014 of 1,316 |

``.venv/bin/python -m tests.korpus.rupa [BERKAS [BANYAK]]`` tells of each form how many true ones
raise something, and how many false ones do not, of at most so many.
"""

from __future__ import annotations

import csv
import random
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from string import Formatter
from typing import Final, NamedTuple
from zlib import crc32

from tests.korpus.buta import KANTOR
from tests.korpus.kasus import FOLDER, sisipkan
from tests.korpus.slot import Undian, undian
from tests.korpus.tabur import Tabur
from tests.korpus.ukur import ditambah

BERKAS: Final = (
    "indikator",
    "kantor",
    "indikator_tutup",
    "kantor_tutup",
    "indikator_dinas",
    "kantor_dinas",
    "indikator_terbit",
    "kantor_terbit",
)
"""The files of forms: those of an indikator, those of the whole office, as many of both that were
kept from whoever made the rules at first, and two pairs in the language of reports that offices
have published."""
NAMA: Final = frozenset({"np", "nm", "kode"})
"""A form of an indikator without one of these stands in the text of that indikator."""
TEMPAT: Final = ("ikhtisar_eksekutif", "capaian_kinerja", "simpulan")
KATA: Final = frozenset({
    "np", "nm", "kode", "np2", "np3", "sas", "sask", "sub", "y", "y1", "y2", "yn", "satker",
    "kepala", "pkhari", "kg", "kg2", "kr", "krl", "kp", "ur", "ur2", "missl", "miss1", "metl",
    "sinl", "fl", "ce", "rd",
})  # fmt: skip
"""Slots that are not turned: names, years, and figures that are only near."""
BARIS: Final = frozenset({"kr", "krl", "kp", "ur", "ur2", "urmax", "urmin"})
"""Slots of a table: a form with one stands in the text of its indikator."""
_ANGKA: Final = re.compile(r"\d[\d.]*(?:,\d+)?")


class Bentuk(NamedTuple):
    """A form: what must be so, and the sentence with its slots."""

    syarat: frozenset[str]
    isi: str
    sendiri: bool
    """Whether it is of one indikator."""

    @property
    def slot(self) -> frozenset[str]:
        return frozenset(name for _, name, _, _ in Formatter().parse(self.isi) if name)


class Salah(NamedTuple):
    """A false sentence, and what was turned: a slot, or what does not hold."""

    kalimat: Tabur
    diubah: str


@cache
def bentuk(berkas: str) -> tuple[Bentuk, ...]:
    """The forms of a file."""
    teks = (FOLDER / "forms" / f"{berkas}.tsv").read_text(encoding="utf-8")
    rows = csv.DictReader(teks.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    own = berkas.startswith("indikator")
    return tuple(Bentuk(frozenset(row["syarat"].split()), row["isi"], own) for row in rows)


@cache
def _semua_undian() -> tuple[Undian, ...]:
    return tuple(item for contoh in KANTOR.values() for item in undian(contoh))


def _kalimat(satu: Bentuk, angka: Mapping[str, str], item: Undian) -> Tabur:
    said = satu.isi.format(**angka)
    named, own = bool(satu.slot & NAMA), f"{item.kode}.analisis"
    if satu.slot & BARIS or (satu.sendiri and not named):
        places = [own]
    else:
        places = [*TEMPAT, own] if named and satu.sendiri else [*TEMPAT]
    place = places[crc32(said.encode()) % len(places)]
    return Tabur(item.contoh, place, said[0].upper() + said[1:])


def _cocok(satu: Bentuk) -> Iterator[Undian]:
    """The draws that can fill a form, those that make it true or not, in an order of chance."""
    order = list(_semua_undian())
    random.Random(satu.isi).shuffle(order)
    yield from (item for item in order if satu.slot <= item.angka.keys())


def benar(satu: Bentuk) -> Iterator[Tabur]:
    """The true sentences of a form."""
    for item in _cocok(satu):
        if satu.syarat <= item.keadaan:
            yield _kalimat(satu, item.angka, item)


def salah(satu: Bentuk) -> Iterator[Salah]:
    """Its false ones: each figure turned in its turn, and what it rests on not so."""
    turned = [*sorted(satu.slot - KATA), *sorted(satu.syarat)]
    for nomor, item in enumerate(_cocok(satu) if turned else ()):
        name = turned[nomor % len(turned)]
        if name in satu.syarat:
            missing = satu.syarat - item.keadaan
            if missing and all(f"-{x}" in item.keadaan for x in missing):
                yield Salah(_kalimat(satu, item.angka, item), "!" + " ".join(sorted(missing)))
        elif satu.syarat <= item.keadaan:
            other = ubah(item.angka[name], item.lain(name), random.Random(f"{nomor} {name}"))
            if other is not None:
                yield Salah(_kalimat(satu, {**item.angka, name: other}, item), name)


def ubah(isi: str, lain: Sequence[str], dadu: random.Random) -> str | None:
    """A slot with its figure turned so that it is none of the others; a name is another name."""
    match = _ANGKA.search(isi)
    if match is None or not match[0][0].isdigit():
        return dadu.choice(lain) if lain else None
    digits = [at for at, char in enumerate(match[0]) if char.isdigit()]
    at = dadu.choice(digits[:2])
    old = int(match[0][at])
    choices = [x for x in range(10) if abs(x - old) > 1 and (x or at)]
    new = f"{match[0][:at]}{dadu.choice(choices)}{match[0][at + 1 :]}"
    said = isi[: match.start()] + new + isi[match.end() :]
    return None if said in lain else said


class HasilRupa(NamedTuple):
    """What is found in the sentences of a form."""

    bentuk: Bentuk
    benar: tuple[Tabur, ...]
    alarm: tuple[Tabur, ...]
    salah: tuple[Salah, ...]
    terlewat: tuple[Salah, ...]


def ukur_rupa(satu: Bentuk, banyak: int) -> HasilRupa:
    """A form over at most so many draws that make it true, and as many that make it false."""
    true, false = (tuple(dict.fromkeys(islice(make(satu), banyak))) for make in (benar, salah))
    return HasilRupa(
        satu,
        true,
        tuple(x for x in true if _ditemukan(x)),
        false,
        tuple(x for x in false if not _ditemukan(x.kalimat)),
    )


def _ditemukan(kalimat: Tabur) -> bool:
    return bool(ditambah(kalimat.contoh, kalimat.tempat, sisipkan(*kalimat)))


def _lapor(hasil: HasilRupa) -> None:
    found = len(hasil.salah) - len(hasil.terlewat)
    counts = f"{len(hasil.alarm)} of {len(hasil.benar)} alarm, {found} of {len(hasil.salah)} found"
    print(f"{counts}: [{' '.join(sorted(hasil.bentuk.syarat))}] {hasil.bentuk.isi}")
    for item in hasil.alarm:
        print("    ALARM", *item)
        for temuan in ditambah(item.contoh, item.tempat, sisipkan(*item)):
            print(f"        {temuan.kode} {temuan.pesan}")
    for slip in hasil.terlewat:
        print(f"    {slip.diubah}", *slip.kalimat)


def main(berkas: Sequence[str], banyak: int) -> None:
    """List what every form of these files raises and misses, and the sums."""
    for name in berkas:
        all_of_them = [ukur_rupa(satu, banyak) for satu in bentuk(name)]
        for hasil in all_of_them:
            _lapor(hasil)
        sums = [sum(len(x[at]) for x in all_of_them) for at in range(1, 5)]
        print(f"{name}: {sums[1]} of {sums[0]} alarm, {sums[2] - sums[3]} of {sums[2]} found")


if __name__ == "__main__":
    main(sys.argv[1:2] or BERKAS, int(sys.argv[2]) if sys.argv[2:] else 6)
