"""Bantuan lists every key there is, and names every component with its licence."""

import re
from pathlib import Path

from lkjip_desktop import assets
from lkjip_desktop.ui.bantuan.about import COMPONENTS, FONTS, about
from lkjip_desktop.ui.bantuan.keys import KeysDialog, groups
from lkjip_desktop.ui.grid.command import COMMAND_OF


def test_the_keys_of_window_tables_and_texts_are_listed(meja):
    listed = {title: dict(keys) for title, keys in groups(meja.root)}
    assert listed["Jendela"]["Ctrl+Z"] == "Urung"
    assert "Pratinjau" in listed["Jendela"].values()
    told = set(listed["Tabel"].values())
    assert {command.teks for command in COMMAND_OF.values() if command.tombol} <= told
    assert listed["Teks"]["Ctrl+Shift+A"] == "Sisipkan angka hidup"


def test_the_list_of_keys_is_narrowed_by_words(meja):
    shown = KeysDialog(meja.root)
    shown.narrow("ctrl tebal")
    rows = [shown.form.daftar.topLevelItem(n) for n in range(shown.form.daftar.topLevelItemCount())]
    assert [row.text(0).strip() for row in rows] == ["Teks", "Ctrl+B"]
    shown.narrow("xyz")
    assert shown.form.daftar.topLevelItem(0).text(0) == "Tidak ada tombol dengan kata “xyz”"
    shown.form.root.reject()


def test_every_package_the_program_needs_is_named(meja):
    import tomllib

    from lkjip_desktop.ui import bantuan

    root = Path(bantuan.__file__).parents[3]
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = {re.match(r"[\w-]+", need)[0].lower() for need in project["dependencies"]}
    assert {name.lower() for name, *_ in COMPONENTS} == wanted


def test_the_licences_of_the_fonts_are_there_in_full(meja):
    form = about(meja.root)
    text = form.lisensi.toPlainText()
    for name, *_ in FONTS:
        assert name in text
    assert text.count("SIL OPEN FONT LICENSE") >= len(FONTS)
    assert "reportlab" in form.komponen.toPlainText()
    form.root.reject()


def test_an_installed_program_shows_the_licences_of_all_it_holds(meja, tmp_path, monkeypatch):
    for name in ("DAFTAR", "numpy", "Qt, komponen di dalamnya"):
        (tmp_path / f"{name}.txt").write_text(f"naskah {name} ©", "utf-8")
    monkeypatch.setattr(assets, "licences", lambda: tmp_path)
    form = about(meja.root)
    text = form.lisensi.toPlainText()
    assert text.startswith("DAFTAR")
    assert "naskah numpy ©" in text
    assert "naskah Qt, komponen di dalamnya ©" in text
    form.root.reject()
