"""Settings: one description for editor, file and validation, and a default for each."""

from dataclasses import fields
from fractions import Fraction

import pytest

from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import KINDS
from lkjip_desktop.domain.model.setting import (
    BAGIAN_LAPORAN,
    BAND_SETS,
    DEFAULT_SETTINGS,
    SETTING,
    SETTINGS,
    PredikatSign,
    SettingKind,
    Settings,
    read_bands,
    settings,
    write_bands,
)
from tests.domain.rakit import Rakit


def test_each_setting_is_an_attribute_and_nothing_else_is() -> None:
    names = [item.name for item in fields(Settings) if item.name not in ("salah", "desimal_angka")]
    assert names == [*SETTING, "desimal_indikator", "target_atas_lalu"]


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.nama)
def test_a_default_is_read_and_written_as_the_same_text(setting) -> None:
    assert setting.write(setting.read(setting.default)) == setting.default
    assert setting.label
    assert setting.kelompok


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.nama)
def test_every_choice_is_read_and_written(setting) -> None:
    for choice in setting.choices:
        assert setting.write(setting.read(choice.kode)) == choice.kode


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.nama)
def test_a_link_leads_to_a_kind_of_the_model(setting) -> None:
    assert (setting.reference in KINDS) == (setting.kind is SettingKind.LINK)


def test_the_defaults_are_those_of_the_rules_of_the_field() -> None:
    plain = settings(Rakit().laporan)
    assert plain == DEFAULT_SETTINGS
    assert (plain.desimal, plain.potong, plain.rumus_turun) == (2, False, "dua_t_kurang_r")
    assert (plain.lantai_nol, plain.batas_dipakai, plain.batas_capaian) == (False, False, 120)
    assert (plain.efisiensi, plain.kertas, plain.perbandingan) == (
        "capaian_serapan",
        "a4",
        "indikator",
    )
    assert [(band.nama, band.mulai) for band in plain.predikat] == [
        ("Di bawah target", None),
        ("Mendekati target", 80),
        ("Tercapai", 100),
    ]


def test_what_is_stored_stands_over_the_default() -> None:
    r = Rakit()
    for nama, isi in (
        ("desimal", "1"),
        ("pembulatan", "potong"),
        ("batas_dipakai", "1"),
        ("batas_capaian", "150.5"),
        ("bagian_mati", "sampul,daftar_isi"),
        ("subsie_realisasi_alokasi", "subsie-1"),
    ):
        r.setting(nama, isi)
    found = settings(r.laporan)
    assert (found.desimal, found.potong, found.batas_capaian) == (1, True, Fraction("150.5"))
    assert not found.prints("sampul")
    assert found.prints("pernyataan_reviu")
    assert found.subsie_realisasi_alokasi == "subsie-1"
    assert not found.salah


@pytest.mark.parametrize(
    ("nama", "isi"),
    [
        ("desimal", "7"),
        ("desimal", "-1"),
        ("desimal", "1.5"),
        ("desimal", ""),
        ("batas_capaian", "99"),
        ("batas_capaian", "seratus"),
        ("dupleks", "ya"),
        ("kertas", "legal"),
        ("bagian_mati", "sampul,tiada"),
        ("predikat", ""),
        ("predikat", "80|Baik|tercapai"),
        ("predikat", "|Kurang|di_bawah\n80|Cukup|mendekati\n80|Baik|tercapai"),
        ("predikat", "|Kurang|di_bawah\n90|Cukup|mendekati\n80|Baik|tercapai"),
        ("predikat", "|Kurang|di_bawah\n|Baik|tercapai"),
        ("predikat", "|Kurang|merah"),
        ("predikat", "||di_bawah"),
        ("predikat", "|Kurang|di_bawah\nsemua|Baik|tercapai"),
        ("predikat", "|a|b|di_bawah"),
    ],
)
def test_a_content_that_is_none_of_a_settings_is_refused_with_a_sentence(nama, isi) -> None:
    with pytest.raises(Refusal) as refused:
        SETTING[nama].read(isi)
    assert refused.value.kalimat.endswith(".")
    assert "\n" not in refused.value.kalimat.replace(isi, "")
    r = Rakit()
    row = r.setting(nama, isi)
    found = settings(r.laporan)
    assert found.salah == (row,)
    assert getattr(found, nama) == getattr(DEFAULT_SETTINGS, nama)


def test_an_unknown_setting_is_told_and_changes_nothing() -> None:
    r = Rakit()
    row = r.setting("tiada", "1")
    assert settings(r.laporan).salah == (row,)


@pytest.mark.parametrize("lines", [lines for _, lines in BAND_SETS])
def test_band_sets_are_read_and_written(lines) -> None:
    bands = read_bands(lines)
    assert write_bands(bands) == lines
    assert {band.tanda for band in bands} == set(PredikatSign)


def test_a_set_of_parts_is_written_in_the_order_of_the_report() -> None:
    setting = SETTING["bagian_mati"]
    assert setting.write(setting.read("daftar_isi,sampul")) == "sampul,daftar_isi"
    assert setting.read("") == frozenset()
    assert len({choice.kode for choice in BAGIAN_LAPORAN}) == len(BAGIAN_LAPORAN)


def test_a_setting_of_one_row_is_found_by_its_id() -> None:
    r = Rakit()
    r.setting("desimal/indikator-1", "0")
    r.setting("target_atas_lalu/indikator-1/2030", "12.5")
    wrong = [r.setting(nama, "9") for nama in ("desimal/x", "desimal/", "lain/x")]
    found = settings(r.laporan)
    assert found.desimal_indikator == {"indikator-1": 0}
    assert found.target_atas_lalu == {"indikator-1/2030": Fraction("12.5")}
    assert sorted(found.salah) == sorted(wrong)
    assert isinstance(hash(found), int)
