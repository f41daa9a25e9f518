"""A report as JSON and back: nothing lost or guessed, what is wrong refused with its place."""

import json
import random
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from lkjip_desktop.app.exchange.json import reader
from lkjip_desktop.app.exchange.json.data import dumps, entered, to_json
from lkjip_desktop.app.exchange.json.layout import SHAPES, in_order
from lkjip_desktop.app.exchange.json.reader import RefusedData, from_json
from lkjip_desktop.app.exchange.json.schema import data_schema
from lkjip_desktop.assets import resource
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.column import ColumnKind
from lkjip_desktop.domain.model.entity import (
    ENTITIES,
    Entity,
    Pengaturan,
    columns,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.tree import reading_order
from tests.acak import random_report
from tests.contoh import CONTOH, laporan_contoh
from tests.domain.rakit import Rakit

SCHEMA = json.loads(resource("skema", "data.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


@pytest.fixture(params=CONTOH)
def laporan(request: pytest.FixtureRequest) -> Laporan:
    return laporan_contoh(request.param)


def without_order(row: Entity) -> tuple[Any, ...]:
    cells = (getattr(row, i.name) for i in columns(type(row)) if i.kind is not ColumnKind.ORDER)
    return (row.id, *cells)


def assert_same(one: Laporan, other: Laporan) -> None:
    """Equal but for order keys; lists stand in the same order."""
    first, second = in_order(one), in_order(other)
    for kind in ENTITIES:
        assert [without_order(r) for r in first[kind]] == [without_order(r) for r in second[kind]]
        if any(i.kind is ColumnKind.ORDER for i in columns(kind)):
            for link in (i for i in columns(kind) if i.cascades):
                for parent in {getattr(row, link.name) for row in first[kind]}:
                    ids = [r.id for r in one.children(kind, link.name, parent)]
                    assert ids == [r.id for r in other.children(kind, link.name, parent)]


def test_the_same_bytes_come_back(laporan: Laporan) -> None:
    text = to_json(laporan)
    back = from_json(text)
    assert_same(laporan, back)
    assert to_json(back) == text


@pytest.mark.acak
def test_random_reports_come_back(benih: random.Random, banyak: Any) -> None:
    for _ in range(banyak(300)):
        laporan = random_report(benih)
        text = to_json(laporan)
        back = from_json(text)
        assert_same(laporan, back)
        assert to_json(back) == text
        VALIDATOR.validate(json.loads(text))


def test_order_keys_alone_do_not_change_the_text(laporan: Laporan) -> None:
    other = Laporan(
        replace(row, urutan=f"m{row.urutan}") if hasattr(row, "urutan") else row
        for row in laporan.all_rows()
    )
    assert to_json(other) == to_json(laporan)


def test_the_schema_that_ships_is_the_one_of_the_model() -> None:
    path = resource("skema", "data.schema.json")
    text = path.read_text(encoding="utf-8")
    assert text == dumps(data_schema()), "write it again: python -m tests.versi"
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_the_schema_takes_what_data_prints(laporan: Laporan) -> None:
    VALIDATOR.validate(json.loads(to_json(laporan)))
    VALIDATOR.validate(entered(laporan))


def test_four_states_are_four_contents() -> None:
    data = entered(laporan_contoh("induk"))
    nilai = {
        row["uraian"]: row["nilai"][0]
        for table in data["rincian"]
        if table["judul"] == "Saluran pengaduan"
        for row in table["baris"]
    }
    assert nilai["Layanan SMS"]["realisasi"] == "97"
    assert nilai["Layanan surel"]["realisasi"] is None
    assert nilai["Papan media informasi"]["realisasi"] == ""
    three_d = next(t for t in data["rincian"] if t["judul"] == "Rehabilitasi")
    assert three_d["baris"][0]["nilai"][0]["realisasi"] == "0"


def test_computed_members_are_effective_figures() -> None:
    data = json.loads(to_json(laporan_contoh("induk")))
    rows = {row["kode"]: row for row in data["indikator"]}
    assert rows["1A"]["realisasi"] == "117.6861460591"
    assert rows["1A"]["masukan"] == {"realisasi": "", "realisasi_anggaran": "369651880"}
    assert rows["3F"]["capaian"] == "14.367816092"
    assert rows["3D"]["capaian"] is None
    assert rows["3J"]["realisasi"] == "0.98"
    assert rows["3J"]["efisiensi"].startswith("-0.60")
    assert data["ringkasan"]["rata_rata_capaian"].startswith("126.2467")
    assert data["ringkasan"]["rata_rata_berbobot"] == data["ringkasan"]["rata_rata_capaian"]
    assert data["ringkasan"]["serapan_indikator"].startswith("98.3168")
    assert data["ringkasan"]["serapan"] is None
    assert data["ringkasan"]["pagu_akhir"] == "15906008000"


def test_indikator_stand_in_reading_order(laporan: Laporan) -> None:
    data = json.loads(to_json(laporan))
    assert [row["id"] for row in data["indikator"]] == [r.id for r in reading_order(laporan)]


def test_import_ignores_computed_members(laporan: Laporan) -> None:
    data = json.loads(to_json(laporan))
    data["ringkasan"] = {"rata_rata_capaian": "1"}
    for row in data["indikator"]:
        row["capaian"] = "999"
        del row["serapan"]
    assert to_json(from_json(json.dumps(data))) == to_json(laporan)


def test_every_kind_and_column_is_in_the_layout() -> None:
    def kinds(shapes: Any) -> set[str]:
        return {name for s in shapes for name in (s.kind.KIND, *kinds(s.children))}

    assert kinds(SHAPES) | {"pengaturan"} == {kind.KIND for kind in ENTITIES}


def changed(place: list[Any], value: Any) -> str:
    data = json.loads(to_json(laporan_contoh("induk")))
    reference = data
    for step in place[:-1]:
        reference = reference[step]
    reference[place[-1]] = value
    return json.dumps(data)


UUID = "00000000-0000-4000-8000-000000000000"


@pytest.mark.parametrize(
    ("place", "value", "where"),
    [
        (["versi"], 99, "versi"),
        (["indikator"], {}, "indikator"),
        (["indikator", 3], [], "indikator[3]"),
        (["indikator", 3, "target"], 80, "indikator[3].target"),
        (["indikator", 3, "target"], "80,5", "indikator[3].target"),
        (["indikator", 3, "target"], "080", "indikator[3].target"),
        (["indikator", 3, "target"], "-", "indikator[3].target"),
        (["indikator", 3, "target"], "=indikator", "indikator[3].target"),
        (["indikator", 3, "target"], "=apa/x/y", "indikator[3].target"),
        (["indikator", 3, "polaritas"], "datar", "indikator[3].polaritas"),
        (["indikator", 3, "sasaran"], UUID, "indikator[3].sasaran"),
        (["indikator", 3, "sasaran"], "satu", "indikator[3].sasaran"),
        (["indikator", 3, "id"], "A", "indikator[3].id"),
        (["indikator", 3, "selesai"], 1, "indikator[3].selesai"),
        (["indikator", 3, "nama"], None, "indikator[3].nama"),
        (["indikator", 3, "nama"], "a\x00b", "indikator[3].nama"),
        (["indikator", 3, "nama"], "a\ud800b", "indikator[3].nama"),
        (["indikator", 3, "tagret"], "80", "indikator[3]"),
        (["indikator", 3, "masukan"], {"realisasi": ""}, "indikator[3].masukan"),
        (["rincian", 1, "baris", 0, "nilai", 0, "periode"], "22", "baris[0].nilai[0].periode"),
        (["rincian", 1, "baris", 0, "nilai", 0, "realisasi"], 1.5, "nilai[0].realisasi"),
        (["laporan", "tahun"], "2022", "laporan.tahun"),
        (["laporan", "tahun"], True, "laporan.tahun"),
        (["laporan", "tahun"], 2**70, "laporan.tahun"),
        (["laporan", "tahun"], 2**60, "laporan.tahun"),
        (["laporan", "tahun"], 0, "laporan.tahun"),
        (["laporan", "renstra_akhir"], 999_999_999, "laporan.renstra_akhir"),
        (["laporan", "renstra_awal"], 22, "laporan.renstra_awal"),
        (["perjanjian_kinerja", 0, "tanggal"], "9999-01-01", "perjanjian_kinerja[0].tanggal"),
        (["perjanjian_kinerja", 0, "tanggal"], "12-01-2022", "perjanjian_kinerja[0].tanggal"),
        (["perjanjian_kinerja", 0, "tanggal"], "2022-02-30", "perjanjian_kinerja[0].tanggal"),
        (["satker", "logo"], "gambar.png", "satker.logo"),
        (["pengaturan"], {"warna": "merah"}, "pengaturan"),
        (["pengaturan"], {"desimal": "banyak"}, "pengaturan.desimal"),
        (["pengaturan"], {"desimal": 2}, "pengaturan.desimal"),
        (["pengaturan"], {"desimal": "9" * 2000}, "pengaturan.desimal"),
        (["pengaturan"], {"kertas": "A" * 2000}, "pengaturan.kertas"),
        (["pengaturan"], {"terbawa": "2030\n" + "x" * 2_000_000}, "pengaturan.terbawa"),
        (["indikator", 0, "target"], f"=indikator/{'a' * 300}/target", "indikator[0].target"),
        (["satker"], [], "satker"),
        (["lain"], 1, "lain"),
    ],
)
def test_what_is_wrong_is_refused_with_its_place(place: list[Any], value: Any, where: str) -> None:
    with pytest.raises(RefusedData) as refusal:
        from_json(changed(place, value))
    kalimat = refusal.value.kalimat
    assert where in kalimat
    assert "\n" not in kalimat
    assert kalimat.endswith(".")
    assert len(kalimat) < 500


def test_a_missing_member_is_refused() -> None:
    for place in (["indikator"], ["indikator", 0, "kode"], ["rincian", 0, "baris"], ["satker"]):
        data = json.loads(to_json(laporan_contoh("induk")))
        reference = data
        for step in place[:-1]:
            reference = reference[step]
        del reference[place[-1]]
        with pytest.raises(RefusedData, match=str(place[-1])):
            from_json(json.dumps(data))


def test_two_rows_with_one_id_or_key_are_refused() -> None:
    data = json.loads(to_json(laporan_contoh("induk")))
    data["indikator"].append(data["indikator"][0])
    with pytest.raises(RefusedData, match=r"indikator\[16\].*indikator\[0\]"):
        from_json(json.dumps(data))
    data = json.loads(to_json(laporan_contoh("induk")))
    data["alokasi"].append(data["alokasi"][2])
    with pytest.raises(RefusedData, match=r"alokasi\[22\].*kegiatan, indikator.*alokasi\[2\]"):
        from_json(json.dumps(data))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "bukan json",
        "[]",
        "null",
        "{}",
        '{"versi": 1, "versi": 1}',
        '{"versi": NaN}',
        "[" * 100_000,
        '{"versi": ' + "9" * 5000 + "}",
        '{"versi": 1, "laporan": {}}',
    ],
)
def test_what_is_no_report_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(RefusedData) as refusal:
        from_json(text)
    assert len(refusal.value.kalimat) < 250
    assert "\n" not in refusal.value.kalimat


def test_a_byte_order_mark_is_no_obstacle() -> None:
    text = to_json(laporan_contoh("kecil"))
    assert to_json(from_json("\ufeff" + text)) == text


def test_a_setting_comes_back() -> None:
    laporan = laporan_contoh("kecil")
    found = entered(from_json(to_json(laporan)))["pengaturan"]
    assert found == entered(laporan)["pengaturan"]
    assert found.items() >= {"desimal": "1", "kertas": "f4_215"}.items()


@pytest.mark.parametrize(
    ("pembanding", "done", "target", "realisasi", "capaian"),
    [
        ("1067", "111", "10", "10.4029990628", "95.9700093721"),
        ("120", "2", "2", "1.6666666667", "116.6666666667"),
        ("584", "1067", "150", "182.7054794521", "78.196347032"),
    ],
)
def test_a_lower_better_indikator_of_percentages_is_turned_round_once(
    pembanding: str, done: str, target: str, realisasi: str, capaian: str
) -> None:
    r = Rakit()
    r.rincian(r.indikator(target, polaritas="turun"), (pembanding, done))
    told = json.loads(to_json(r.laporan))["indikator"][0]
    assert (told["realisasi"], told["capaian"]) == (realisasi, capaian)


@pytest.mark.parametrize("nama", ["desimal/x", "target_atas_lalu/x/2030"])
def test_a_setting_of_one_row_comes_back(nama: str) -> None:
    laporan = laporan_contoh("kecil")
    row = Pengaturan(keyed_id(laporan.ruang, Pengaturan, nama), nama, "3")
    text = to_json(laporan.with_changes([row]))
    VALIDATOR.validate(json.loads(text))
    assert to_json(from_json(text)) == text
    with pytest.raises(RefusedData, match=r"Desimal|Target atas"):
        from_json(text.replace(f'"{nama}": "3"', f'"{nama}": "x"'))


def test_more_rows_than_a_report_can_have_are_read_no_further(monkeypatch):
    """All of 300,000 were made before they were refused."""
    laporan = laporan_contoh("kecil")
    monkeypatch.setattr(reader, "MOST_IN_ALL", 20)
    with pytest.raises(Refusal, match="baris seluruhnya"):
        from_json(to_json(laporan))
