"""What members are told to be: beyond a figure, or at, above or below what they were to come to."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from fractions import Fraction
from operator import ge, gt, le, lt
from typing import Final

from lkjip_desktop.domain.number.figure import Nilai, round_half_up
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.kind.table import stems_of
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity
from lkjip_desktop.domain.temuan.claim.looks.census.members import CensusColumn, CensusMembers
from lkjip_desktop.domain.temuan.claim.looks.census.said import MONEY, SHARE

_DONE: Final = (
    r"(?:(?:sudah|telah|masih|berhasil|mampu|dapat|bisa|dinyatakan|tetap|berada|tercatat|sempat"
    r"|nilai|angka) ){0,3}"
)
_NOT: Final = r"(?:belum|tidak|tak|gagal)"
_LIMITS: Final[dict[str, Callable[[Fraction, Fraction], bool]]] = {
    "tidak kurang dari": ge, "tidak lebih dari": le, "tidak di bawah": ge, "tidak di atas": le,
    "lebih dari": gt, "di atas": gt, "melebihi": gt, "melampaui": gt, "melewati": gt,
    "menembus": gt, "lebih besar dari": gt, "lebih tinggi dari": gt, "lebih besar daripada": gt,
    "lebih tinggi daripada": gt, "minimal": ge, "paling sedikit": ge, "paling rendah": ge,
    "paling kecil": ge, "sekurang kurangnya": ge, "setidaknya": ge, "sedikitnya": ge,
    "kurang dari": lt, "di bawah": lt, "lebih kecil dari": lt, "lebih rendah dari": lt,
    "lebih kecil daripada": lt, "lebih rendah daripada": lt, "maksimal": le, "paling tinggi": le,
    "paling besar": le, "paling banyak": le,
}  # fmt: skip
_SHORT: Final = r"(?:sampai|mencapai|menyentuh|menyerap|menembus|genap)"
_CMP: Final = "|".join(sorted(_LIMITS, key=len, reverse=True))
_BEHIND: Final = (
    r"(?: (?:dari |terhadap )?(?:pagu|anggaran|alokasi|target)(?:nya)?(?: anggaran| anggarannya)?)?"
    r"(?: (?:masing masing|saja))?"
)
_FRAME: Final = (
    r"(?:seluruhnya|semuanya|hanya|sebanyak|oleh|dan|sedangkan|sementara|sisanya|selebihnya|lainnya"
    r"|lagi|itu|tidak|belum|tak|satu|satunya|merupakan|adalah|menjadi|kecuali|selain|antaranya)"
)
"""Words of the form that a predicate stands in."""
_ENDS: Final = (
    rf"(?:{_FRAME}|yang|dari|terhadap|pagu\w*|anggaran\w*|alokasi\w*|target\w*|masing|saja|di|oleh|ada"
    r"|berjumlah|ialah|yaitu|yakni|tercatat|sejumlah|diraih|dicatat|dimiliki|dibukukan|terdapat)"
)
"""What no unit is, behind a figure."""
_SUBJECT: Final = rf"(?!{_FRAME} )[a-z]{{1,30}} "
BOUND: Final = pattern(
    rf"(?<![^ ])(?P<subject>(?:(?!yang |dengan ){_SUBJECT}(?:{_SUBJECT}){{0,6}}?)?){_DONE}"
    rf"(?:(?P<short>{_NOT} {_DONE}{_SHORT})|(?:(?:mencapai|menyerap|sebesar) )?(?P<than>{_CMP}))"
    rf" (?:angka )?(?P<limit>[#%$])(?P<unit>(?: (?!{_ENDS}(?![^ ]))[a-z]{{1,20}}){{0,2}})"
    rf"{_BEHIND}(?![^ ])(?! Ñ)"
)  # fmt: skip
_AIM: Final = (
    r"(?:target|rencana|targetnya|rencananya)(?: kinerja| kinerjanya| tahunan)?"
    r"(?: (?:yang )?(?:telah )?(?:ditetapkan|diperjanjikan|direncanakan|dijanjikan))?"
    r"(?: (?:masing masing))?"
)
_REACH: Final = r"(?:mencapai|memenuhi|menyentuh|meraih|menyamai)"
_BEYOND: Final = r"(?:melampaui|melebihi|melewati|di atas|lebih tinggi dari|lebih dari)"
STATE: Final = pattern(
    rf"(?<![^ ])(?P<subject>(?:(?:realisasi|capaian|target|hasil)(?:nya)?"
    rf"(?: kinerja| kinerjanya)? )?)"
    rf"(?:(?P<over>{_DONE}{_BEYOND} {_AIM}|{_DONE}terlampaui)"
    rf"|(?P<miss>{_NOT} {_DONE}(?:{_REACH} {_AIM}|tercapai|terpenuhi|dicapai|dipenuhi)"
    rf"|{_DONE}(?:di bawah|kurang dari|meleset dari|luput dari|lebih rendah dari) {_AIM})"
    rf"|(?P<met>{_DONE}(?:{_REACH}(?: atau (?:melampaui|melebihi))? {_AIM}|tercapai|terpenuhi"
    r"|dicapai|dipenuhi)))"
    rf"(?![^ ])"
)  # fmt: skip
_MORE: Final = r"meningkat|naik|bertambah|lebih tinggi|lebih besar|(?:peningkatan|kenaikan)"
_LESS: Final = r"menurun|turun|berkurang|lebih rendah|lebih kecil|penurunan"
TURN: Final = pattern(
    r"(?<![^ ])(?P<subject>(?:(?:realisasi|capaian|hasil)(?:nya)?(?: kinerja| kinerjanya)? )?)"
    rf"{_DONE}(?:(?:mengalami|menunjukkan|mencatat) )?(?:(?P<more>{_MORE})|{_LESS})"
    r"(?P<of>(?: (?:realisasi|capaian))?) (?:dari|dibandingkan(?: dengan)?|dibanding|daripada"
    r"|terhadap|ketimbang) (?:(?:realisasi|capaian)(?:nya)? )?(?:(?:pada|tahun) ){0,2}‹(?![^ ])"
)
_HAVING: Final = frozenset(
    {
        "adalah", "angka", "berada", "berhasil", "bisa", "dapat", "jumlah", "mampu", "masih",
        "membukukan", "memiliki", "memperoleh", "mempunyai", "mencapai", "mencatat",
        "mencatatkan", "mendapat", "menerima", "menghasilkan", "menunjukkan", "meraih", "nilai",
        "persentase", "sudah", "telah", "tercatat", "tetap", "tingkat", "yang",
    }
)  # fmt: skip
"""Words before a limit that do not say of which figure it is one."""
_CLOSE: Final = Fraction(5, 1000)


def column_of(
    members: CensusMembers, match: re.Match[str], before: CensusColumn | None
) -> CensusColumn | None:
    """The figure of theirs that a limit is one of, by its words and unit; else the one before."""
    sign, unit = match["limit"], match["unit"].split()
    if sign in {SHARE, MONEY} and unit:
        return None
    kind = {SHARE: PERCENT, MONEY: RUPIAH}.get(sign, " ".join(unit))
    subject = match["subject"].split()
    said = [word for x in subject if (word := x.removesuffix("nya")) not in _HAVING]
    stems = stems_of(*said)
    if not stems and before is not None:
        return before if before.unit == kind else None
    found = [
        column
        for column in members.columns
        if column.unit == kind or (not column.unit and sign == "#" and _is_head(column, unit))
        if stems <= column.stems | members.stems
    ]
    named = [column for column in found if stems & column.stems]
    if members.letter == INDIKATOR and not named:  # mencapai 96 persen is told of the first of them
        found = found[:1] if "capai" in match[0] else []
    found = named or found
    exact = [column for column in found if stems >= column.stems]
    found = exact if len(exact) == 1 else found
    return found[0] if len(found) == 1 else None


def bounded(
    column: CensusColumn, match: re.Match[str], limit: Quantity
) -> tuple[bool | None, ...] | None:
    """Of which members it holds that the figure lies beyond a limit; None where none is told."""
    if limit.live or limit.about:
        return None
    compare = lt if match["short"] else _LIMITS[match["than"]]
    return tuple([_beyond(x, column.scale, compare, limit) for x in column.figures])


def _beyond(
    nilai: Nilai, scale: Fraction, compare: Callable[[Fraction, Fraction], bool], limit: Quantity
) -> bool | None:
    if not isinstance(nilai, Fraction):
        return None
    nilai *= scale
    if limit.step < 1:  # told to its decimals, as those are shown that it is a limit of
        nilai = round_half_up(nilai / limit.step, 0) * limit.step
    if nilai != limit.value and abs(nilai - limit.value) < _CLOSE:
        return None
    return compare(nilai, limit.value)


_COUNTERS: Final = frozenset({"orang", "unit", "buah", "jiwa", "kali"})


def _is_head(column: CensusColumn, unit: Sequence[str]) -> bool:
    """Whether a column that tells no unit may count in it: 23 hotel, 40 orang."""
    return all(word in _COUNTERS or stems_of(word) <= column.stems for word in unit)


def in_state(members: CensusMembers, match: re.Match[str]) -> tuple[bool | None, ...] | None:
    """What is at, above or below what it was to come to."""
    with_aims = [column for column in members.columns if column.aims]
    if len(with_aims) != 1:
        return None
    column = with_aims[0]
    how = gt if match["over"] else lt if match["miss"] else ge
    return tuple(
        [
            how(x, aim) if isinstance(x, Fraction) and isinstance(aim, Fraction) else None
            for x, aim in zip(column.figures, column.aims, strict=True)
        ]
    )


def turned(members: CensusMembers, match: re.Match[str]) -> tuple[bool | None, ...] | None:
    """What is more, or less, than it was the year before."""
    asked = "capaian" if "capaian" in match["subject"] + match["of"] else "realisasi"
    column = next((x for x in members.columns if x.last and stems_of(asked) <= x.stems), None)
    if column is None:
        return None
    how = gt if match["more"] else lt
    return tuple(
        [
            how(x, then) if isinstance(x, Fraction) and isinstance(then, Fraction) else None
            for x, then in zip(column.figures, column.last, strict=True)
        ]
    )
