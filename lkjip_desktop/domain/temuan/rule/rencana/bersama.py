"""Yang dijawab bersama: one target of plan or agreement that several indikator answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import NOL
from lkjip_desktop.domain.model.entity import (
    Butir,
    Indikator,
    IndikatorRenstra,
    TautanButir,
    TautanRenstra,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.number.figure import Nilai, entered_decimals
from lkjip_desktop.domain.temuan.finding import Concern, FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.ikatan import in_force
from lkjip_desktop.domain.temuan.wording import alike, call, first_few, listed, shown

TAK_SATU_PUN: Final = FindingRule(
    "TGT-04",
    Severity.PERINGATAN,
    "Satu butir perjanjian kinerja dijawab beberapa indikator, yang tidak satu pun bertarget sama,"
    " begitu pula jumlahnya.",
    concerns=(Concern.AGREEMENT, Concern.DIFFERENCES),
)
BERSAMA: Final = FindingRule(
    "TGT-12",
    Severity.CATATAN,
    "Satu butir perjanjian atau indikator Renstra dijawab beberapa indikator, sehingga targetnya"
    " tidak dibandingkan satu per satu.",
)


def of_bersama(laporan: Laporan, _: Figures, reader: Reader) -> Iterator[Temuan]:
    """Rows of plan and agreement that several indikator answer.

    What the agreement promises must stand somewhere; a plan may be broken down into others.
    """
    serving = Counter(link.butir for link in laporan.rows(TautanButir).values())
    for butir in in_force(laporan):
        if serving[butir.id] > 1:
            rows = _answering(laporan, laporan.children(TautanButir, "butir", butir.id))
            yield _none_of(butir, rows, reader) or _shared("Butir perjanjian kinerja", butir, rows)
    serving = Counter(link.indikator_renstra for link in laporan.rows(TautanRenstra).values())
    for plan in laporan.daftar(IndikatorRenstra):
        if serving[plan.id] > 1:
            links = laporan.children(TautanRenstra, "indikator_renstra", plan.id)
            yield _shared("Indikator Renstra", plan, _answering(laporan, links))


def _answering(
    laporan: Laporan, links: Iterable[TautanButir | TautanRenstra]
) -> tuple[Indikator, ...]:
    found = (laporan.find(Indikator, link.indikator) for link in links)
    return tuple(sorted((item for item in found if item is not None), key=call))


def _shared(kind: str, row: Butir | IndikatorRenstra, rows: Sequence[Indikator]) -> Temuan:
    names = [call(item) for item in rows]
    pesan = (
        f"{kind} {row.kode or row.nama} dijawab oleh {listed(names)}, sehingga targetnya tidak"
        " dibandingkan satu per satu; pastikan pembagiannya memang demikian."
    )
    return BERSAMA.temuan(pesan, at(row), perihal=names)


def _none_of(butir: Butir, rows: Sequence[Indikator], reader: Reader) -> Temuan | None:
    wanted = reader.read(butir, "target", [])
    targets = [reader.read(item, "target", []) for item in rows]
    if not _is_none_of(butir, wanted, rows, targets):
        return None
    places = alike((wanted, *targets))
    mine = shown(wanted, places, butir.satuan)
    told = [
        f"{call(item)} {shown(target, places, item)}"
        for item, target in zip(rows, targets, strict=True)
    ]
    pesan = (
        f"Butir perjanjian kinerja {butir.kode or butir.nama} bertarget {mine}, sedangkan"
        f" indikator yang menjawabnya bertarget lain, yaitu {first_few(told)}; samakan dengan"
        " salah satunya, pisahkan, atau kesampingkan dengan alasan."
    )
    kedua = at(rows[0], "target")
    return TAK_SATU_PUN.temuan(pesan, at(butir, "target"), kedua=kedua, perihal=[mine, *told])


def _is_none_of(
    butir: Butir, wanted: Nilai, rows: Sequence[Indikator], targets: Sequence[Nilai]
) -> bool:
    """Whether all targets are known and neither one of them nor all together are the one wanted.

    What is counted adds up; a score of several is their mean.
    """
    known = [target for target in targets if isinstance(target, Fraction)]
    ranged = butir.target_atas or any(item.polaritas == "rentang" for item in rows)
    if not isinstance(wanted, Fraction) or len(known) < len(rows) or ranged:
        return False
    if {_scale(item.satuan) for item in rows} != {_scale(butir.satuan)}:
        return False
    if _scale(butir.satuan) != "%":
        return wanted not in {*known, sum(known, NOL)}
    apart = abs(sum(known, NOL) / len(known) - wanted)
    near = is_index(butir.satuan) and apart < Fraction(1, 10 ** entered_decimals(wanted))
    return wanted not in known and not near


def _scale(satuan: str) -> str:
    """Percentages and scores are both of a hundred."""
    return "%" if is_percent(satuan) or is_index(satuan) else satuan.strip().casefold()
