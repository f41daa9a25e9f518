"""The kind of another office told as this one: seluruh penghuni Lapas, in the report of a Rutan."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from lkjip_desktop.domain.pattern import pattern

_KINDS: Final = (
    (
        ("lapas", "lembaga pemasyarakatan"),
        ("rutan", "rumah tahanan negara", "rumah tahanan"),
        ("lpka", "lembaga pembinaan khusus anak"),
        ("bapas", "balai pemasyarakatan"),
        ("rupbasan", "rumah penyimpanan benda sitaan negara"),
    ),
    (
        ("pn", "pengadilan negeri"),
        ("pa", "pengadilan agama"),
        ("ptun", "pengadilan tata usaha negara"),
        ("pengadilan militer",),
    ),
    (("puskesmas",), ("rsud", "rumah sakit"), ("labkes", "laboratorium kesehatan")),
    (
        ("kppn", "kantor pelayanan perbendaharaan negara"),
        ("kpp", "kantor pelayanan pajak"),
        ("kpknl", "kantor pelayanan kekayaan negara dan lelang"),
    ),
    (("kanim", "kantor imigrasi"), ("rudenim", "rumah detensi imigrasi")),
    (("kelurahan",), ("kecamatan",)),
)
"""Offices of one house whose reports are copied from each other, each by its names."""
_HOLDING: Final = frozenset({"lapas", "rutan", "lpka"})
"""Those in which people live, who are told of as the own."""
_PEOPLE: Final = (
    r"(?:blok(?: hunian)?|dapur|kamar(?: hunian)?|narapidana|penghuni|tahanan"
    r"|warga binaan(?: pemasyarakatan)?|wbp)"
)
_STAFF: Final = (
    r"(?:dokter|jajaran|klinik|pegawai|perawat|petugas(?: pengamanan)?|poliklinik|regu pengamanan"
    r"|tenaga (?:kesehatan|medis))"
)
_BARE: Final = (
    r"(?![ -](?:asal|atau|dan|induk|kelas|khusus|lain\w*|maupun|perempuan|pemuda|se-\w+|serta"
    r"|setempat|tempat|terdekat|tujuan|umum|yang)\b|\s?[/(]|,\s(?:ba|la|lem|lpka|ru)| (?-i:[A-Z]))"
)
"""Nothing that says which office it is."""
_OF_OTHERS: Final = pattern(
    r"\b(?:asal|bersama|bekas|calon|dari|daripada|\w*bantu\w*|\w*banding\w*|\w*kirim\w*|koordinasi"
    r"|lain\w*|mantan|peraturan|\w*pindah\w*|se-\w+|tentang|\w*titip\w*|undang\w*|wilayah)\b"
)
_SENTENCE: Final = pattern(r"(?<=[a-z0-9)][.!?])\s|\n")


@cache
def _forms(own: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    """Who an office of such a name is told to be and is not, and how it is called; None: any."""
    for house in _KINDS:
        mine = [kind for kind in house if any(re.search(rf"\b{name}\b", own) for name in kind)]
        if len(mine) == 1:
            break
    else:
        return None
    other = "|".join(name for kind in house if kind not in mine for name in kind)
    name, heads = rf"(?:{other})\b", ""
    forms = [rf"(?<!\w)(?:{other}) (?:ini|kami)\b"]
    if mine[0][0] in _HOLDING:
        holding = "|".join(n for kind in house[:3] if kind not in mine for n in kind)
        name, heads = rf"(?:{holding})\b", rf"|ka(?:lapas|rutan)(?<!ka{mine[0][0]})"
        all_of = rf"(?:seluruh|semua|segenap|setiap) (?:{_PEOPLE}|{_STAFF})"
        there = r"(?: yang (?:ada|berada))?(?: (?:di|pada))?(?: dalam| lingkungan)?"
        forms += [rf"\b(?:{all_of}{there}|{_STAFF}) {name}{_BARE}"]
        is_in = r"yang (?:ada|berada) (?:di|pada)(?: dalam)?"
        forms += [rf"\b(?:{_PEOPLE}|kondisi|situasi) {is_in} {name}{_BARE}"]
    else:
        forms += [
            rf"\b(?:seluruh|segenap) (?:jajaran|pegawai) {name}{_BARE}(?=.{0, 120}\blaporan\b)"
        ]
    ruling = r"(?:bertanggung jawab|dibantu|membawahi|memimpin|menetapkan)"
    forms += [rf"^(?:kepala {name}{_BARE}{heads}) {ruling}\b"]
    return pattern("|".join(forms), re.IGNORECASE), pattern(
        "|".join(rf"\b{name}\b" for name in mine[0]), re.IGNORECASE
    )


@lru_cache(maxsize=20_000)
def other_kinds(text: str, kantor: str) -> tuple[str, ...]:
    """What a text says of an office of another kind that it surely means as this one."""
    forms = _forms(kantor.casefold())
    if forms is None:
        return ()
    wrong, own = forms
    found = []
    for sentence in _SENTENCE.split(text):
        match = wrong.search(sentence)
        told = match[0] if match else ""
        if not told or own.search(sentence):
            continue
        kind = told.removesuffix(" ini").removesuffix(" kami")
        if kind != told:
            named = re.search(rf"{re.escape(kind)} (?:kelas|[A-Z])", text)
            found += [] if named else [told]
        elif not _OF_OTHERS.search(sentence.replace(told, " ").casefold()):
            found.append(told)
    return tuple(dict.fromkeys(found))
