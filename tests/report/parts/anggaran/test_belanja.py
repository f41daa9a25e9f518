"""The budget by jenis belanja and sumber dana, and what was spent of trees of any depth."""

from collections import Counter

from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.entity import Alokasi, Belanja, Kegiatan, NilaiAlokasi, keyed_id
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.parts.anggaran import belanja
from lkjip_desktop.report.parts.anggaran.planned import recorded
from tests.contoh import laporan_contoh


def test_each_source_is_looked_for_once_however_many_there_are(monkeypatch):
    """With as many lines as there can be, each of its own source, an export took nine seconds."""
    laporan = laporan_contoh("kecil")
    parents = {row.induk for row in laporan.daftar(Kegiatan)}
    above = next(row.id for row in laporan.daftar(Kegiatan) if row.id not in parents)
    rows = [
        Belanja(f"b{place}", above, "52", f"Hibah {place // 2}", pagu="1", urutan=f"z{place:03}")
        for place in range(60)
    ]
    laporan = laporan.with_changes(rows)
    ctx = Context(laporan, figures(laporan), lambda _: "", {}.get)
    asked = Counter()
    plain = belanja._key
    monkeypatch.setattr(
        belanja, "_key", lambda line: asked.update([line.belanja.id]) or plain(line)
    )
    (table,) = belanja.by_jenis(ctx, Numbered("table", "Belanja", "tabel:belanja"))
    assert max(asked.values()) <= 2
    assert len(table.rows) == 1 + 30 + 1


def test_what_was_spent_is_summed_however_deep_the_tree():
    laporan = laporan_contoh("kecil")
    above, rows = None, []
    for place in range(1500):
        rows.append(Kegiatan(f"k{place}", induk=above, nama="Kegiatan", urutan="z"))
        above = rows[-1].id
    line = Alokasi(keyed_id(laporan.ruang, Alokasi, above, ""), above, None, "10")
    values = [
        NilaiAlokasi(keyed_id(laporan.ruang, NilaiAlokasi, line.id, periode), line.id, periode, it)
        for periode, it in ((f"{laporan.data.tahun}-T1", "3"), (f"{laporan.data.tahun}-T2", None))
    ]
    laporan = laporan.with_changes([*rows, line, *values])
    found = recorded(Context(laporan, figures(laporan), lambda _: "", {}.get))
    assert {found[row.id] for row in rows} == {found[above]}
