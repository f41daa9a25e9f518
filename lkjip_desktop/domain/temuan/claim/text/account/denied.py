"""One thing told in two texts, or twice in one, with two figures that exclude each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, TypeAlias

from lkjip_desktop.domain.model.entity import Indikator, NarasiPeriode
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.temuan.claim.code import DUA_ANGKA
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.text.account.kind import TIMES
from lkjip_desktop.domain.temuan.claim.text.account.told import Account
from lkjip_desktop.domain.temuan.claim.text.written import Written, called
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.wording import call

Told: TypeAlias = dict[tuple[frozenset[str], str, str, str], list[tuple[Account, Written]]]
"""What was told, by all that must be the same."""
_LOOSE: Final = frozenset(
    map(
        stem,
        (
            "alasan", "aspek", "bagian", "bantuan", "barang", "cara", "catatan", "evaluasi",
            "faktor", "hal", "hambatan", "hasil", "hibah", "isu", "jenis", "kegiatan", "kejadian",
            "kelompok", "kendala", "kontrak", "koordinasi", "langkah", "masalah", "monitoring",
            "paket", "pekerjaan", "pelaksanaan", "pelatihan", "pemantauan", "pembahasan",
            "pengadaan", "penyebab", "perjanjian", "permasalahan", "pertemuan", "peserta",
            "proyek", "rapat", "rekomendasi", "sosialisasi", "tahap", "temuan", "tim", "unsur",
            "upaya",
        ),
    )
)  # fmt: skip
"""Stems of what each matter has its own of: two texts may tell of two of them."""


def wrong_denied(
    text: Written, found: Iterable[Account], told: Told, laporan: Laporan
) -> Iterator[Wrong]:
    """What was told before, here or in another text, with another figure."""
    for one in found:
        before = told.setdefault((one.what, one.attribute, one.unit, one.when), [])
        for other, where in before:
            if is_denied(other, one) and _are_of_one(one, text, other, where):
                so = f"“{other.said}”{_place(text, where, laporan)}"
                yield Wrong(DUA_ANGKA, one.said, so, other.said, kedua=where.lokasi)
                break
        else:
            before.append((one, text))


def _place(text: Written, where: Written, laporan: Laporan) -> str:
    if where.lokasi == text.lokasi:
        return " dalam naskah yang sama"
    row = laporan.find(Indikator, where.indikator)
    name = called(where, row, call(row) if row is not None else "")
    return f" pada {name[0].lower()}{name[1:]}"


def _are_of_one(one: Account, text: Written, other: Account, where: Written) -> bool:
    """Whether two texts tell of the same: what is the office's, or of one indikator."""
    same = text.lokasi == where.lokasi
    if NarasiPeriode.KIND in {text.lokasi.kind, where.lokasi.kind} and not same:
        return False  # one of them tells of a quarter
    if one.counted and other.counted and one.counted != other.counted:
        return False
    if one.how != other.how and not (one.given and same):
        return False
    if one.what <= _LOOSE and not (one.own and other.own):
        return False
    if text.indikator == where.indikator and text.indikator:
        return True
    if text.indikator and where.indikator:
        return one.own and other.own and one.attribute != TIMES
    return len(one.what) > 1 or one.own or other.own


def is_denied(first: Account, other: Account) -> bool:
    """Whether two figures for one thing exclude each other, neither being the other one rounded."""
    return abs(first.value - other.value) >= max(first.step, other.step)
