"""How often something happened: only who may be meant is asked."""

from collections.abc import Iterable, Sequence

import pytest

from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.memo import forget
from lkjip_desktop.domain.temuan.claim.net.part import occur
from lkjip_desktop.domain.temuan.examine import findings
from tests.korpus.kasus import dasar, sisipkan


@pytest.mark.parametrize(("told", "asked"), [("gempa bumi", False), ("gangguan keamanan", True)])
def test_no_indikator_is_asked_for_what_none_is_called(
    told: str, asked: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each such sentence looked at all of them, and again at every change: 131 ms of 208."""
    looked = list[Sequence[str]]()

    def noted(words: Sequence[str], members: Iterable[IndikatorResult], _: object) -> list[object]:
        looked.extend(words for _hasil in [*members][:1])
        return []

    monkeypatch.setattr(occur, "_meant", noted)
    text = f"Sepanjang tahun tidak terjadi {told}."
    laporan = dasar("terkoreksi").with_changes(sisipkan("terkoreksi", "simpulan", text))
    forget()
    findings(laporan, figures(laporan))
    assert (tuple(told.split()) in looked) == asked
