"""The window writes its figures as the report does, and pays for it in the pauses only."""

from lkjip_desktop.app.overview.summary import NOT_APPLICABLE, summary
from lkjip_desktop.domain.display.explain import persen
from lkjip_desktop.domain.display.places import as_written
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.temuan.examine import findings
from lkjip_desktop.domain.temuan.finding import as_written as written_findings
from tests.contoh import laporan_contoh
from tests.memory import session_of


def bars(session) -> dict[str, str]:
    return {bar.kode: bar.value for bar in summary(session.laporan, session.shown).capaian}


def test_figures_have_the_decimals_of_the_report_once_these_are_decided() -> None:
    session = session_of(laporan_contoh("induk"))
    printed = persen(as_written(session.laporan, figures(session.laporan)).settings)
    assert bars(session)["3F"] == "14,37"
    assert session.decide_places()
    for item in session.shown.indikator.values():
        shown = printed.text(item.capaian, kosong="…", strip=NOT_APPLICABLE)
        assert bars(session)[item.indikator.kode].rstrip("*") == shown
    assert bars(session)["3F"] == "14,368"
    assert not session.decide_places()


def test_a_change_costs_no_decision_and_keeps_the_settings_that_panes_remember() -> None:
    session = session_of(laporan_contoh("induk"), "Siti")
    session.decide_places()
    rules = session.shown.settings
    row = session.laporan.daftar(Indikator)[0]
    where = Address(Indikator.KIND, row.id, "target")
    session.change("Target", lambda draft: draft.set(where, "81"))
    assert session.shown.settings is session.view.settings is rules
    found = findings(session.laporan, figures(session.laporan))
    assert session.findings_of("") == written_findings(found, rules)


def test_findings_write_a_figure_as_the_tables_do_and_keep_the_reasons_they_were_given() -> None:
    session = session_of(laporan_contoh("induk"))
    before = next(t for t in session.findings if t.pesan.startswith("Capaian 3F"))
    assert "14,37 %" in before.pesan
    session.decide_places()
    after = next(t for t in session.findings if t.pesan.startswith("Capaian 3F"))
    assert "Capaian 3F 14,368 %" in after.pesan
    assert dict(after.rincian_angka)["Capaian"] == "14,368 %"
    assert after.perihal == before.perihal
