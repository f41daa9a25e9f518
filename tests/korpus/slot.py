"""What the slots of a form are filled with, and what is so: of each indikator of an office.

With each indikator go another two of its office, its sasaran, two kegiatan and its first table, so
that one draw fills any form. Figures are written as a report writes them: with their unit, percent
and millions without; what is none, or has more decimals than one writes, fills no slot.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from operator import attrgetter
from typing import Final, NamedTuple

from lkjip_desktop.domain.formula.anggaran.kegiatan import KegiatanResult
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import Pejabat, PerjanjianKinerja, Sasaran, Subsie
from lkjip_desktop.domain.model.waktu import date_words
from lkjip_desktop.domain.number.figure import format_rupiah
from lkjip_desktop.domain.temuan.claim.facts import Facts
from tests.korpus.kasus import dasar, jalur
from tests.korpus.tebar import angka_of, jarak, keadaan_of, sebut, tulis

PENUH: Final = Fraction(100)
_SATUAN: Final = (
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
    "sepuluh", "sebelas",
)  # fmt: skip
_TERBANYAK: Final = 4
"""Of more indikator no list is written."""
_SEJENIS: Final = (
    ("namax", "namin", "np", "np2", "np3", "miss1"),
    ("kg", "kg2", "kgmax", "kgmin", "kgsmax", "kgsmin"),
    ("ur", "ur2", "urmax", "urmin"),
)  # fmt: skip
"""Slots that name things of one kind."""


class Undian(NamedTuple):
    """An indikator of an office with what goes with it."""

    contoh: str
    kode: str
    angka: Mapping[str, str]
    keadaan: frozenset[str]
    """What is so; what is not, with a minus before it."""
    nama: Mapping[str, tuple[str, ...]]
    """All names of the kind, by the slot that holds one."""

    def lain(self, slot: str) -> Sequence[str]:
        """What the slot could hold instead: other names of its kind, or all other figures."""
        own = self.angka[slot]
        if slot in self.nama:
            return [x for x in self.nama[slot] if x != own]
        if slot.endswith("w") and own.isalpha():
            return [x for x in map(terbilang, range(2, 12)) if x != own]
        return [*self.angka.values()]


def terbilang(banyak: int) -> str:
    """A number below a hundred in words."""
    if banyak < len(_SATUAN):
        return _SATUAN[banyak]
    if banyak < 20:
        return f"{_SATUAN[banyak - 10]} belas"
    tens, rest = divmod(banyak, 10)
    return f"{_SATUAN[tens]} puluh" + (f" {_SATUAN[rest]}" if rest else "")


def daftar(names: Sequence[str]) -> str:
    """Names as a sentence lists them."""
    if not names[1:]:
        return names[0]
    *some, last = names
    return f"{', '.join(some)}{',' if some[1:] else ''} dan {last}"


def undian(contoh: str) -> Iterator[Undian]:
    """One for each indikator of an office."""
    laporan = dasar(contoh)
    facts = Facts(laporan, figures(laporan), Reader(laporan))
    members = facts.members()
    known = {row.split("/")[1] for row in jalur(contoh) if row.startswith("indikator/")}
    office, so = _kantor(facts)
    office["satker"] = laporan.satker.nama
    heads = [x for x in laporan.rows(Pejabat).values() if not x.luar and not x.atasan]
    office["kepala"] = heads[0].jabatan if len(heads) == 1 else None
    days = [row.tanggal for row in laporan.rows(PerjanjianKinerja).values() if row.tanggal]
    office["pkhari"] = date_words(days[0]) if len(days) == 1 else None
    for nomor, hasil in enumerate(members):
        kode, row = hasil.indikator.kode, hasil.indikator
        if kode not in known:
            continue
        others = [members[(nomor + step) % len(members)] for step in (1, 2)]
        angka: dict[str, object | None] = {**office, **angka_of(hasil, facts)}
        states = dict(so) | _keadaan(hasil, others[0], facts)
        angka |= _lebih(hasil, facts) | _pasangan(hasil, *others)
        lines = [x for x in facts.lines() if isinstance(x.serapan, Fraction)]
        if lines[1:]:
            one, two = (lines[(nomor + step) % len(lines)] for step in (0, 1))
            angka |= _kegiatan(one, two, facts)
            states |= _keadaan_kegiatan(one, two, facts)
        if row.sasaran:
            angka["sas"] = laporan.get(Sasaran, row.sasaran).nama
            angka["sask"] = laporan.get(Sasaran, row.sasaran).kode
            own = facts.members("S", row.sasaran)
            angka |= _sasaran(own)
            states |= _keadaan_sasaran(own)
        if row.subsie:
            angka["sub"] = laporan.get(Subsie, row.subsie).nama
        for tabel in hasil.rincian[:1]:
            angka |= _baris(tabel)
            states |= _keadaan_baris(tabel)
        told = {name: str(nilai) for name, nilai in angka.items() if nilai not in {None, ""}}
        told |= {
            f"{name}t": f"Rp. {nilai[2:]},-" for name, nilai in told.items() if nilai[:2] == "Rp"
        }
        so_now = {
            name if holds else f"-{name}" for name, holds in states.items() if holds is not None
        }
        yield Undian(contoh, kode, told, frozenset(so_now), _nama(facts, hasil))


def _sebutan(hasil: IndikatorResult) -> str:
    return hasil.indikator.nama_pendek or hasil.indikator.nama


def _nama(facts: Facts, hasil: IndikatorResult) -> Mapping[str, tuple[str, ...]]:
    rows = hasil.rincian[0].baris if hasil.rincian else ()
    names = (
        tuple(map(_sebutan, facts.members())),
        tuple(line.kegiatan.nama for line in facts.lines()),
        tuple(item.baris.uraian for item in rows),
    )
    return {slot: known for slots, known in zip(_SEJENIS, names, strict=True) for slot in slots}


def _alone(items: Sequence[object], key: str, most: bool) -> object | None:
    """The one that has most or least; None where several have."""
    ranked = sorted(items, key=attrgetter(key), reverse=most)
    of = attrgetter(key)
    return ranked[0] if ranked[1:] and of(ranked[0]) != of(ranked[1]) else None


def _ringkas(nilai: Fraction) -> str:
    word, size = ("miliar", 10**9) if nilai >= 10**9 else ("juta", 10**6)
    return f"Rp{tulis(nilai / size)} {word}"


def _kantor(facts: Facts) -> tuple[dict[str, object | None], dict[str, bool | None]]:
    """What is of the whole office."""
    found: dict[str, object | None] = {}
    states: dict[str, bool | None] = {}
    members = facts.members()
    counts: dict[str, int] = {"nin": len(members), "nkeg": len(facts.lines())}
    for name, key in (("nsas", ("sasaran", "laporan")), ("ntuj", ("tujuan", "renstra"))):
        some = facts.count(*key)
        counts |= {name: min(some)} if len(some) == 1 and min(some) else {}
    if members[2:] and all(isinstance(x.capaian, Fraction) for x in members):
        missed = [x for x in members if x.capaian < PENUH]
        met = [x for x in members if x.capaian >= PENUH]
        counts |= {"nmet": len(met), "nmiss": len(missed)}
        counts |= {"nover": sum(x.capaian > PENUH for x in members)}
        counts |= {"nfull": sum(x.capaian == PENUH for x in members)}
        found |= {"nmetp": tulis(len(met) * PENUH / len(members))}
        found |= {"nmissp": tulis(len(missed) * PENUH / len(members))}
        found |= (
            {"missl": daftar([*map(_sebutan, missed)])} if 0 < len(missed) <= _TERBANYAK else {}
        )
        found |= {"metl": daftar([*map(_sebutan, met)])} if 0 < len(met) <= _TERBANYAK else {}
        found |= {"miss1": _sebutan(missed[0])} if len(missed) == 1 else {}
        for name, figure, most in (("namax", "cmax", True), ("namin", "cmin", False)):
            one = _alone(members, "capaian", most)
            if isinstance(one, IndikatorResult):
                found |= {name: _sebutan(one), figure: tulis(one.capaian)}
        mean = facts.whole("rata")
        if isinstance(mean, Fraction):
            found["rata"] = tulis(mean)
            states |= {"rataup": mean >= PENUH, "ratadown": mean < PENUH}
        states |= {"allmet": not missed, "somemiss": bool(missed)}
        states |= {"mostmet": bool(missed) and len(met) * 2 > len(members)}
        states |= {"nonefull": not counts["nfull"]}
    counts = {name: many for name, many in counts.items() if many}
    found |= {name: str(many) for name, many in counts.items()}
    found |= {f"{name}w": terbilang(many) for name, many in counts.items()}
    return found | _uang(facts), states | _keadaan_uang(facts)


def _uang(facts: Facts) -> dict[str, object | None]:
    names = {"wpagu": "akhir", "wbel": "belanja", "wsisa": "sisa", "wawal": "awal", "wlalu": "lalu"}
    money = {name: facts.whole(key) for name, key in names.items()}
    known = {name: nilai for name, nilai in money.items() if isinstance(nilai, Fraction)}
    found: dict[str, object | None] = {name: format_rupiah(nilai) for name, nilai in known.items()}
    found |= {f"{name}l": _ringkas(known[name]) for name in ("wpagu", "wbel") if name in known}
    if {"wpagu", "wawal"} <= known.keys() and known["wpagu"] != known["wawal"]:
        found["wubah"] = format_rupiah(abs(known["wpagu"] - known["wawal"]))
    share, saved = facts.whole("serapan"), facts.whole("efisiensi")
    if isinstance(share, Fraction):
        found |= {"wser": tulis(share), "wsisap": tulis(PENUH - share)}
    found |= {"wef": tulis(saved)} if isinstance(saved, Fraction) and saved > 0 else {}
    lines = [
        x for x in facts.lines() if isinstance(x.serapan, Fraction) and isinstance(x.pagu, Fraction)
    ]
    if len(lines) == len(facts.lines()) and lines[1:]:
        for name, key, most in (
            ("kgmax", "pagu", True), ("kgmin", "pagu", False),
            ("kgsmax", "serapan", True), ("kgsmin", "serapan", False),
        ):  # fmt: skip
            one = _alone(lines, key, most)
            if isinstance(one, KegiatanResult):
                told = format_rupiah(one.pagu) if key == "pagu" else tulis(one.serapan)
                found |= {name: one.kegiatan.nama, f"{name}{'p' if key == 'pagu' else 'v'}": told}
    return found


def _keadaan_uang(facts: Facts) -> dict[str, bool | None]:
    first, final, last = (facts.whole(name) for name in ("awal", "akhir", "lalu"))
    share, spent = facts.whole("serapan"), facts.whole("belanja")
    states: dict[str, bool | None] = {}
    if isinstance(first, Fraction) and isinstance(final, Fraction):
        states |= {"wup": final > first, "wdown": final < first, "wsame": final == first}
    if isinstance(last, Fraction) and isinstance(final, Fraction):
        states |= {"wmore": final > last, "wless": final < last}
    if isinstance(share, Fraction):
        states |= {"ser95": share >= 95, "ser90": share >= 90, "serlow": share < 90}
        states |= {"full": spent == final, "notfull": spent != final}
    saved = facts.whole("efisiensi")
    return states | ({"weffpos": saved > 0} if isinstance(saved, Fraction) else {})


def _keadaan(
    hasil: IndikatorResult, other: IndikatorResult, facts: Facts
) -> dict[str, bool | None]:
    """What is so of an indikator; what is not known is not there."""
    so = keadaan_of(hasil, facts)
    now, aim, row = hasil.realisasi, hasil.target, hasil.indikator
    if not so:
        return {}
    assert isinstance(now, Fraction)
    assert isinstance(aim, Fraction)
    up = row.polaritas == "naik"
    plain = (
        "naik",
        "above",
        "below",
        "equal",
        "met",
        "notmet",
        "beat",
        "simple",
        "cabove",
        "cb100",
    )
    states: dict[str, bool | None] = {name: name in so for name in plain} | {"turunbaik": not up}
    lalu = facts.past(row.id, facts.tahun - 1)
    before, wanted, reached = lalu.get("realisasi"), lalu.get("target"), lalu.get("capaian")
    if isinstance(before, Fraction):
        states |= {"up": now > before, "down": now < before, "same": now == before}
        better = before != now and (now > before) == up
        states |= {"better": better, "worse": before != now and not better}
        if isinstance(wanted, Fraction):
            met = before >= wanted if up else before <= wanted
            states |= {"pmet": met, "pnotmet": not met}
    if isinstance(wanted, Fraction):
        states |= {"tup": aim > wanted, "tdown": aim < wanted, "tsame": aim == wanted}
    rate = hasil.capaian
    if isinstance(rate, Fraction):
        states["c100up"] = rate >= PENUH
        states |= (
            {"cup": rate > reached, "cdown": rate < reached}
            if isinstance(reached, Fraction)
            else {}
        )
        if isinstance(other.capaian, Fraction):
            states |= {"cmore": rate > other.capaian, "cless": rate < other.capaian}
            states |= {"met2": other.capaian >= PENUH, "notmet2": other.capaian < PENUH}
    ahead = {x for x in facts.planned(row.id, facts.tahun + 1) if isinstance(x, Fraction)}
    if len(ahead) == 1:
        (plan,) = ahead
        there = now >= plan if up else now <= plan
        states |= {"plbeat": there, "plnot": not there}
    whole = facts.whole("serapan")
    if isinstance(hasil.serapan, Fraction) and isinstance(whole, Fraction):
        states["sermore"] = hasil.serapan > whole
    if isinstance(hasil.efisiensi, Fraction):
        states["effpos"] = hasil.efisiensi > 0
    return states


def _lebih(hasil: IndikatorResult, facts: Facts) -> dict[str, object | None]:
    """Differences in capaian and target against last year."""
    lalu = facts.past(hasil.indikator.id, facts.tahun - 1)
    found: dict[str, object | None] = {}
    if isinstance(hasil.capaian, Fraction) and isinstance(lalu.get("capaian"), Fraction):
        found["cd"] = (
            tulis(abs(hasil.capaian - lalu["capaian"]))
            if hasil.capaian != lalu["capaian"]
            else None
        )
    found["td"] = jarak(hasil.target, lalu.get("target"), hasil.indikator.satuan)
    return found


def _pasangan(
    hasil: IndikatorResult, other: IndikatorResult, third: IndikatorResult
) -> dict[str, object | None]:
    found: dict[str, object | None] = {"np2": _sebutan(other), "np3": _sebutan(third)}
    found |= {"r2": sebut(other.realisasi, other.indikator.satuan)}
    found |= {
        "t2": None if other.target_atas is not None else sebut(other.target, other.indikator.satuan)
    }
    for name, item in (("c2", other), ("c3", third)):
        found[name] = tulis(item.capaian) if isinstance(item.capaian, Fraction) else None
    if isinstance(hasil.capaian, Fraction) and isinstance(other.capaian, Fraction):
        apart = abs(hasil.capaian - other.capaian)
        found["cdiff"] = tulis(apart) if apart else None
    return found


def _sasaran(own: Sequence[IndikatorResult]) -> dict[str, object | None]:
    found: dict[str, object | None] = {"snin": str(len(own)), "sninw": terbilang(len(own))}
    rates = [x.capaian for x in own if isinstance(x.capaian, Fraction)]
    if len(rates) == len(own) > 0:
        found["srata"] = tulis(sum(rates, Fraction(0)) / len(rates))
    found["sinl"] = daftar([*map(_sebutan, own)]) if 0 < len(own) <= _TERBANYAK else None
    return found


def _keadaan_sasaran(own: Sequence[IndikatorResult]) -> dict[str, bool | None]:
    states: dict[str, bool | None] = {"sone": len(own) == 1, "smany": len(own) > 1}
    if all(isinstance(x.capaian, Fraction) for x in own):
        met = all(x.capaian >= PENUH for x in own)
        states |= {"sallmet": met, "ssomemiss": not met}
    return states


def _kegiatan(one: KegiatanResult, two: KegiatanResult, facts: Facts) -> dict[str, object | None]:
    found: dict[str, object | None] = {"kg": one.kegiatan.nama, "kg2": two.kegiatan.nama}
    money = {
        "kgp": one.pagu, "kgb": one.realisasi, "kgs": one.sisa,
        "kg2p": two.pagu, "kg2b": two.realisasi,
        "kgsum": one.pagu + two.pagu, "kgbsum": one.realisasi + two.realisasi,
    }  # fmt: skip
    found |= {name: format_rupiah(nilai) for name, nilai in money.items()}
    if one.pagu != two.pagu:
        found["kgdiff"] = format_rupiah(abs(one.pagu - two.pagu))
    found |= {
        f"{name}m": tulis(nilai / 10**6)
        for name, nilai in (("kgp", one.pagu), ("kgb", one.realisasi))
        if (nilai / 10**4).denominator == 1
    }
    found |= {
        "kgser": tulis(one.serapan),
        "kgsisap": tulis(PENUH - one.serapan),
        "kg2ser": tulis(two.serapan),
    }
    final, spent = facts.whole("akhir"), facts.whole("belanja")
    if isinstance(final, Fraction) and isinstance(spent, Fraction):
        found |= {
            "kgshare": tulis(one.pagu * 100 / final),
            "kgbshare": tulis(one.realisasi * 100 / spent),
        }
    return found


def _keadaan_kegiatan(
    one: KegiatanResult, two: KegiatanResult, facts: Facts
) -> dict[str, bool | None]:
    whole = facts.whole("serapan")
    states: dict[str, bool | None] = {"kg95": one.serapan >= 95}
    if isinstance(whole, Fraction):
        states |= {"kgmore": one.serapan > whole, "kgless": one.serapan < whole}
    states |= {"kgbig": one.pagu > two.pagu, "kgsmall": one.pagu < two.pagu}
    return states | {"kgsermore": one.serapan > two.serapan, "kgserless": one.serapan < two.serapan}


def _rows(tabel: RincianResult) -> list[tuple[str, Fraction]]:
    rows = [(x.baris.uraian, x.realisasi) for x in tabel.baris if isinstance(x.realisasi, Fraction)]
    whole = len(rows) == len(tabel.baris) > 1 and not tabel.rincian.kolom_kelompok
    return rows if whole else []


def _baris(tabel: RincianResult) -> dict[str, object | None]:
    """More of the rows of a table than `tebar` tells."""
    rows = _rows(tabel)
    if not rows:
        return {}
    found: dict[str, object | None] = {"nbar": str(len(rows)), "nbarw": terbilang(len(rows))}
    by_size = sorted(rows, key=lambda x: x[1])
    if by_size[0][1] != by_size[1][1]:
        found["urmin"] = by_size[0][0]
    (_, one), (_, two), *_ = rows
    if tabel.rincian.cara.startswith("jumlah"):
        found["brsum"] = sebut(one + two, "nilai")
    found["brdiff"] = sebut(abs(one - two), "nilai") if one != two else None
    return found


def _keadaan_baris(tabel: RincianResult) -> dict[str, bool | None]:
    rows = _rows(tabel)
    return {"br1more": rows[0][1] > rows[1][1], "br1less": rows[0][1] < rows[1][1]} if rows else {}
