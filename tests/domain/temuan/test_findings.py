"""Findings as a whole: sound reports yield notes at most, memory never lies, reasons are kept."""

import importlib
import pkgutil
import random
from dataclasses import replace
from itertools import pairwise

import pytest

import tests
from lkjip_desktop.app.command.temuan import restore, set_aside
from lkjip_desktop.app.example.terkoreksi import terkoreksi
from lkjip_desktop.domain import temuan
from lkjip_desktop.domain.display.places import as_written
from lkjip_desktop.domain.formula.figures import Figures, figures
from lkjip_desktop.domain.formula.memo import forget
from lkjip_desktop.domain.formula.periode import quarters
from lkjip_desktop.domain.model.entity import (
    Alokasi,
    Baris,
    Gambar,
    Indikator,
    Kegiatan,
    Narasi,
    NilaiAlokasi,
    NilaiBaris,
    Pengesampingan,
    Rincian,
    Satker,
    Subsie,
    SuratPengantar,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.temuan.bahan import IndikatorInput
from lkjip_desktop.domain.temuan.claim import rules
from lkjip_desktop.domain.temuan.claim.kind import row, table
from lkjip_desktop.domain.temuan.claim.kind.many import out_of
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.looks import reading, sentence
from lkjip_desktop.domain.temuan.examine import ATURAN, findings
from lkjip_desktop.domain.temuan.finding import (
    FindingRule,
    Severity,
    Temuan,
    is_clean,
    open_findings,
    worst,
)
from lkjip_desktop.domain.temuan.rule.naskah import ketikan
from lkjip_desktop.domain.temuan.wording import begin
from lkjip_desktop.store.draft import Draft
from tests.acak import random_change, random_report
from tests.contoh import CONTOH, DAFTAR_CONTOH, laporan_contoh
from tests.domain.rakit import Rakit
from tests.domain.temuan.rapi import rapi
from tests.domain.temuan.ubah import data, found, keys

SOUND = 200
MEMORIES = 200


@pytest.mark.acak
def test_consistent_reports_yield_nothing_above_a_note(benih: random.Random) -> None:
    for _ in range(tests.banyak(SOUND)):
        seed = benih.randrange(2**32)
        assert not _grave(seed), f"rapi({seed})"


@pytest.mark.parametrize("seed", [2856799795, 10, 623])
def test_a_count_of_other_things_is_no_slip_of_a_table_it_does_not_name(seed: int) -> None:
    """1.067 orang beside a row of 1.069 and totals of 1.007, all of them by chance."""
    assert not _grave(seed)


def _grave(seed: int) -> list[Temuan]:
    every = found(rapi(random.Random(seed)))
    return [item for item in every if item.tingkat is not Severity.CATATAN]


@pytest.mark.acak
def test_what_is_remembered_is_what_would_be_computed_and_found_from_nothing(
    benih: random.Random,
) -> None:
    """Cells that change and rows that come, move and go, of two moments in turn."""
    for _ in range(tests.banyak(MEMORIES)):
        laporan = laporan_contoh(benih.choice(CONTOH))
        quarter = quarters(laporan.data.tahun)[benih.randrange(4)]
        for _ in range(benih.randint(0, 20)):
            laporan = random_change(benih, laporan, moving=True)
            _looked_at(laporan, benih.choice(("", quarter)))
        if benih.random() < 0.5:  # a file opened again: all is equal and nothing the same
            laporan = Laporan(replace(row) for row in laporan.all_rows())
        remembered = [_looked_at(laporan, periode) for periode in ("", quarter)]
        forget()
        assert [_looked_at(laporan, periode) for periode in ("", quarter)] == remembered


def _looked_at(laporan: Laporan, periode: str) -> tuple[Figures, tuple[Temuan, ...]]:
    hasil = figures(laporan, periode)
    return hasil, findings(laporan, hasil)


@pytest.mark.acak
def test_any_report_can_be_looked_through(benih: random.Random) -> None:
    for _ in range(tests.banyak(MEMORIES)):
        daftar_temuan = found(random_report(benih))
        matters = [(item.kode, item.lokasi, item.perihal) for item in daftar_temuan]
        assert len(set(matters)) == len(matters), "one finding a rule, place and matter"
        assert all(item.pesan.endswith(".") for item in daftar_temuan)
        assert all(item.perihal and all(item.perihal) for item in daftar_temuan)
        weights = [item.tingkat.berat for item in daftar_temuan]
        assert all(one <= other for one, other in pairwise(weights))


def test_a_finding_that_was_set_aside_stays_listed_and_counts_no_more() -> None:
    laporan = data(pagu_awal="16500000001")(laporan_contoh("besar"))
    item = found(laporan)[0]
    assert (item.kode, worst(found(laporan))) == ("PAGU-02", Severity.GALAT)
    key = (item.kode, str(item.lokasi))
    row = keyed_id(laporan.ruang, Pengesampingan, *key)
    aside = laporan.with_changes([Pengesampingan(row, *key, "menunggu revisi")])
    assert found(aside)[0] == replace(item, disisihkan="menunggu revisi")
    assert is_clean(found(aside))
    assert not is_clean(found(laporan))
    assert len(open_findings(found(aside))) == len(found(laporan)) - 1
    mended = data(pagu_awal="16500000000")(aside)
    assert keys(mended) == keys(laporan_contoh("besar")), "a reason alone finds nothing"


def aside(laporan: Laporan, item: Temuan, alasan: str = "memang demikian") -> Laporan:
    draft = Draft(laporan)
    set_aside(draft, item, alasan)
    return draft.laporan


def with_simpulan(laporan: Laporan, teks: str) -> Laporan:
    key = keyed_id(laporan.ruang, Narasi, None, "simpulan")
    return laporan.with_changes([Narasi(key, None, "simpulan", teks)])


def of_text(laporan: Laporan, kode: str) -> list[Temuan]:
    return [i for i in found(laporan) if i.kode == kode and i.lokasi.kind == Narasi.KIND]


FIRST_SLIP = "Capaian indikator 3P melampaui target."
SECOND_SLIP = "Target Nilai SMART telah tercapai."


def test_each_slip_in_a_text_is_set_aside_by_itself() -> None:
    laporan = with_simpulan(terkoreksi(laporan_contoh("induk")), FIRST_SLIP)
    (first,) = of_text(laporan, "TEKS-07")
    laporan = aside(laporan, first, "dinyatakan KPPN")
    assert [item.disisihkan for item in of_text(laporan, "TEKS-07")] == ["dinyatakan KPPN"]
    laporan = with_simpulan(laporan, f"{FIRST_SLIP} {SECOND_SLIP}")
    first, second = of_text(laporan, "TEKS-07")
    assert (first.disisihkan, second.disisihkan) == ("dinyatakan KPPN", None)
    assert second.dahulu == "", "it is no other wording of the first, which still stands there"
    laporan = aside(laporan, second, "dinyatakan pengelola")
    first, second = of_text(laporan, "TEKS-07")
    assert (first.disisihkan, second.disisihkan) == ("dinyatakan KPPN", "dinyatakan pengelola")
    draft = Draft(laporan)
    restore(draft, first)
    first, second = of_text(draft.laporan, "TEKS-07")
    assert (first.disisihkan, second.disisihkan) == (None, "dinyatakan pengelola")


def test_what_is_left_of_several_matters_needs_no_reason_anew_and_one_more_does() -> None:
    laporan = with_simpulan(terkoreksi(laporan_contoh("induk")), "Lihat Tabel 9.8 dan Tabel 9.9.")
    laporan = aside(laporan, *of_text(laporan, "SEBUT-03"))
    for said, reasons in (
        ("Lihat Tabel 9.8.", ("memang demikian", "")),
        ("Lihat Tabel 9.8 dan Tabel 9.9.", ("memang demikian", "")),
        ("Lihat Tabel 9.8, Tabel 9.9, dan Tabel 9.7.", (None, "memang demikian")),
    ):
        (item,) = of_text(with_simpulan(laporan, said), "SEBUT-03")
        assert (item.disisihkan, item.dahulu) == reasons


def test_a_figure_that_is_another_needs_a_reason_of_its_own() -> None:
    said = "Sisa anggaran sebesar Rp{}."
    laporan = with_simpulan(terkoreksi(laporan_contoh("induk")), said.format("474.639.969"))
    laporan = aside(laporan, *of_text(laporan, "TEKS-01"))
    (item,) = of_text(laporan, "TEKS-01")
    assert item.disisihkan == "memang demikian"
    other = with_simpulan(laporan, said.format("999.639.969"))
    (item,) = of_text(other, "TEKS-01")
    assert (item.disisihkan, item.dahulu) == (None, "memang demikian")
    (item,) = of_text(with_simpulan(other, said.format("474.639.969")), "TEKS-01")
    assert item.disisihkan == "memang demikian"


def test_what_a_finding_leaves_out_of_its_sentence_is_looked_at_too() -> None:
    """Of six texts it names five and counts one: another sixth is another matter."""
    laporan = laporan_contoh("induk")
    item = next(item for item in found(laporan) if "lainnya" in item.pesan)
    assert len(item.perihal) > item.pesan.count(",")
    fewer = replace(item, perihal=item.perihal[1:])
    laporan = aside(laporan, fewer)
    assert next(i for i in found(laporan) if i.pesan == item.pesan).disisihkan is None


def test_what_was_set_aside_before_version_4_is_all_that_the_rule_finds_there() -> None:
    said = f"{FIRST_SLIP} {SECOND_SLIP}"
    laporan = with_simpulan(terkoreksi(laporan_contoh("induk")), said)
    first, second = of_text(laporan, "TEKS-07")
    key = ("TEKS-07", str(first.lokasi))
    row = keyed_id(laporan.ruang, Pengesampingan, *key)
    assert row == keyed_id(laporan.ruang, Pengesampingan, *key, "")
    laporan = laporan.with_changes([Pengesampingan(row, *key, "dahulu")])
    assert {item.disisihkan for item in of_text(laporan, "TEKS-07")} == {"dahulu"}
    draft = Draft(laporan)
    restore(draft, second)
    assert {item.disisihkan for item in of_text(draft.laporan, "TEKS-07")} == {None}


def test_a_reason_holds_whatever_more_decimals_the_paper_writes() -> None:
    laporan = terkoreksi(laporan_contoh("induk"))
    written = as_written(laporan, figures(laporan))
    assert written.settings.desimal_angka
    plain, printed = findings(laporan, figures(laporan)), findings(laporan, written)
    assert [item.perihal for item in plain] == [item.perihal for item in printed]


def test_every_rule_there_is_stands_in_the_table_of_the_guide() -> None:
    made = {
        id(item)
        for info in pkgutil.walk_packages(temuan.__path__, f"{temuan.__name__}.")
        for item in vars(importlib.import_module(info.name)).values()
        if isinstance(item, FindingRule)
    }
    assert made == {id(item) for item in ATURAN.values()}


def test_nothing_open_has_no_level() -> None:
    assert worst(()) is None
    assert is_clean(())
    notes = found(laporan_contoh("kecil"))
    assert worst(notes) is Severity.CATATAN
    assert worst([replace(item, disisihkan="ya") for item in notes]) is None


def test_an_empty_report_says_what_it_waits_for() -> None:
    start = laporan_contoh("kecil")
    empty = Laporan([start.data, Satker(start.satker.id), SuratPengantar(start.surat_pengantar.id)])
    codes = {item.kode for item in found(empty)}
    assert {"ISI-05", "ISI-06", "ISI-08", "ISI-10", "LENGKAP-01", "LENGKAP-04"} <= codes


def test_no_sentence_has_a_gap_where_a_figure_is_missing() -> None:
    """A kegiatan as it is typed first, without its pagu, left one."""
    start = laporan_contoh("kecil")
    gone = [row for kind in (Kegiatan, Alokasi, NilaiAlokasi) for row in start.daftar(kind)]
    bare = start.with_changes(
        [Kegiatan("k", nama="Layanan")], [(type(row), row.id) for row in gone]
    )
    said = [item.pesan for item in found(bare)]
    assert "PAGU-04" in {item.kode for item in found(bare)}
    assert not [words for words in said if "  " in words or " ;" in words or " ." in words]


@pytest.mark.parametrize("name", CONTOH)
def test_the_order_is_that_of_the_report_within_a_level(name: str) -> None:
    laporan = laporan_contoh(name)
    hasil = figures(laporan)
    places = {row: place for place, row in enumerate(hasil.indikator)}
    daftar = findings(laporan, hasil)
    order = [(item.tingkat.berat, places.get(item.indikator or "", len(places))) for item in daftar]
    assert order == sorted(order)


def test_an_indikator_without_a_name_is_called_once():
    assert begin(Indikator("a")) == "Indikator tanpa kode"
    assert begin(Indikator("a", kode="3F")) == "Indikator 3F"


def test_the_words_of_a_heading_are_taken_apart_once(monkeypatch):
    """Each sentence asks for those of all tables: of 400 tables that took ten seconds."""
    read = []
    monkeypatch.setattr(table, "stem", lambda word: read.append(word) or stem(word))
    told = [table.stems_of("Pelabuhan Terdekat", "Dermaga Terdekat") for _ in range(3)]
    assert told == [{stem("pelabuhan"), stem("terdekat"), stem("dermaga")}] * 3
    assert sorted(read) == ["dermaga", "pelabuhan", "terdekat", "terdekat"]


def test_a_sentence_is_read_once_and_held_anew_only_against_figures(monkeypatch):
    """The words of each sentence beside a changed figure were read again: a third of its time."""
    laporan, read, asked = laporan_contoh("induk"), list[str](), list[str]()
    known = reading.read

    def noted(parsed, stems):
        read.append(parsed.sentence.text)
        return known(parsed, stems)

    def never(heard, facts):
        asked.append(heard.parsed.sentence.text)
        return ()

    monkeypatch.setattr(reading, "read", noted)
    looks = reading.SentenceLooks(reading.SentenceLook(never), *sentence.TOLD.every)
    monkeypatch.setattr(sentence, "TOLD", looks)
    forget()
    before = findings(laporan, figures(laporan))
    of_own = {row.indikator for row in laporan.rows(Narasi).values() if row.teks}
    line = next(x for x in laporan.daftar(Alokasi) if x.indikator in of_own)
    assert read
    assert asked
    read.clear()
    asked.clear()
    changed = laporan.with_changes([replace(line, pagu="1")])
    assert findings(changed, figures(changed)) != before
    assert read == []
    assert asked == [], "it looks at no figure and found nothing"
    renamed = laporan.with_changes([replace(laporan.get(Indikator, line.indikator), nama="Zirkon")])
    findings(renamed, figures(renamed))
    assert read, "the words of the name go into how a sentence reads"


def test_what_is_typed_is_looked_through_once_in_reports_that_are_open_side_by_side(monkeypatch):
    """Of two reports by turns each kind was forgotten before it was asked for again."""
    looked, known = list[str](), ketikan.blanks
    monkeypatch.setattr(ketikan, "blanks", lambda text: looked.append(text) or known(text))
    forget()
    reports = [laporan_contoh(name) for name in DAFTAR_CONTOH][:3]
    for laporan in reports:
        findings(laporan, figures(laporan))
    assert looked
    looked.clear()
    typed = set[str]()
    for laporan in reports:
        satker = replace(laporan.daftar(Satker)[0], kota="Muara Teweh")
        typed |= {getattr(satker, name) for name in ketikan._WORDS[Satker]}
        changed = laporan.with_changes([satker])
        findings(changed, figures(changed))
    assert looked
    assert {*looked} <= typed


def test_a_picture_is_found_anew_when_its_indikator_goes_to_another_section():
    """The finding went on being of the section before."""
    laporan = laporan_contoh("induk")
    row = laporan.daftar(Indikator)[0]
    pictures = [Gambar(name, indikator=row.id, berkas="ab" * 32) for name in "gh"]
    alike = [replace(item, keterangan=f"Apel {item.id}") for item in pictures]
    other = next(item.id for item in laporan.daftar(Subsie) if item.id != row.subsie)
    told = []
    for state in (
        laporan.with_changes(alike),
        laporan.with_changes([*alike, replace(row, subsie=other)]),
    ):
        found = findings(state, figures(state))
        told.append({item.subsie for item in found if item.kode == "SAMA-08"})
    assert told == [{row.subsie}, {other}]


def test_a_sentence_that_claims_nothing_is_not_held_against_figures_of_its_indikator(monkeypatch):
    """Its name was asked for together with its figures: a quarter more sentences were judged."""
    laporan, judged, known = laporan_contoh("induk"), list[str](), rules.wrong_in

    def noted(heard, facts):
        judged.append(heard.parsed.sentence.text)
        return known(heard, facts)

    monkeypatch.setattr(rules, "wrong_in", noted)
    line = laporan.daftar(Alokasi)[0]
    text = next(n for n in laporan.daftar(Narasi) if n.indikator == line.indikator)
    plain = "Kerja sama dengan kantor lain belum berjalan sepanjang tahun."
    laporan = laporan.with_changes([replace(text, teks=f"{plain} Capaiannya di bawah target.")])
    forget()
    findings(laporan, figures(laporan))
    assert plain in judged
    judged.clear()
    laporan = laporan.with_changes([replace(line, pagu="1")])
    findings(laporan, figures(laporan))
    assert not {plain, "Capaiannya di bawah target."}.intersection(judged), "it is of no money"
    laporan = laporan.with_changes([replace(laporan.get(Indikator, line.indikator), target="1")])
    findings(laporan, figures(laporan))
    assert "Capaiannya di bawah target." in judged
    assert plain not in judged


def test_a_sentence_looks_only_at_tables_whose_headings_it_names(monkeypatch):
    """Each title with a number looked at all tables, at every change: 400 took a second."""
    kecil, looked = laporan_contoh("kecil"), []
    own = kecil.daftar(Indikator)[0].id
    many = [Rincian(f"r{n}", indikator=own, judul=f"Catatan {n}") for n in range(40)]
    known = row._totals_of
    monkeypatch.setattr(row, "_totals_of", lambda *of, **so: looked.append(of) or known(*of, **so))
    forget()
    laporan = kecil.with_changes(many, ())
    known_figures = figures(laporan)
    findings(laporan, known_figures)
    assert len(looked) < len(many)
    hasil = known_figures.indikator[own]
    assert len(table.headings(hasil).titled(frozenset({stem("catatan")}))) == len(many)


def test_a_total_that_is_told_is_held_only_against_rows_near_it(monkeypatch):
    """Each of 200 sentences looked at all 5,000 rows: five seconds."""
    kecil, looked = laporan_contoh("kecil"), []
    own, table_of = kecil.daftar(Indikator)[0].id, kecil.daftar(Rincian)[0].id
    text = next(t for t in kecil.daftar(Narasi) if (t.indikator, t.tempat) == (own, "analisis"))
    many = [Baris(f"b{n}", rincian=table_of, uraian=f"Baris {n}") for n in range(200)]
    when = f"{kecil.data.tahun}-T1"
    values = [
        NilaiBaris(keyed_id(kecil.ruang, NilaiBaris, item.id, when), item.id, when, "9000", so)
        for item, so in zip(many, map(str, range(1000, 1200)), strict=True)
    ]
    known = row.agrees
    monkeypatch.setattr(row, "agrees", lambda *of: looked.append(of) or known(*of))
    for number, wrong in ((5678, True), (1100, False)):  # that one row has
        told = replace(text, teks=f"Sebanyak {number} sampel selesai diuji.")
        forget()
        laporan = kecil.with_changes([*many, *values, told], ())
        found = [item.pesan for item in findings(laporan, figures(laporan))]
        said = [pesan for pesan in found if f"{number} sampel" in pesan]
        assert bool(said) is wrong, said
    assert 0 < len(looked) < 40


def test_a_part_of_a_whole_is_held_only_against_rows_of_such_a_whole(monkeypatch):
    """Each sentence of N of M looked at every row, and made words for each of so many."""
    kecil, looked = laporan_contoh("kecil"), []
    own, table_of = kecil.daftar(Indikator)[0].id, kecil.daftar(Rincian)[0].id
    text = next(t for t in kecil.daftar(Narasi) if (t.indikator, t.tempat) == (own, "analisis"))
    many = [Baris(f"b{n}", rincian=table_of, uraian=f"Baris {n}") for n in range(200)]
    when = f"{kecil.data.tahun}-T1"
    wholes = ["4100"] * 100 + [str(n) for n in range(5100, 5200)]
    values = [
        NilaiBaris(keyed_id(kecil.ruang, NilaiBaris, item.id, when), item.id, when, whole, "70")
        for item, whole in zip(many, wholes, strict=True)
    ]
    known = out_of.agrees
    monkeypatch.setattr(out_of, "agrees", lambda *of: looked.append(of) or known(*of))
    for part, whole, wrong in ((60, 4100, True), (70, 4100, False), (66, 5150, True)):
        told = replace(text, teks=f"Sebanyak {part} dari {whole} sampel selesai diuji.")
        forget()
        laporan = kecil.with_changes([*many, *values, told], ())
        found = [item.pesan for item in findings(laporan, figures(laporan))]
        said = [pesan for pesan in found if f"{whole} sampel" in pesan]
        assert bool(said) is wrong, (said, found)
    assert 0 < len(looked) < 60


def test_the_figures_of_tables_are_gone_through_no_oftener_for_many_troubles(monkeypatch):
    """Each of five thousand rujukan in a circle looked through all of them."""
    looked, tables = [], IndikatorInput.tables
    monkeypatch.setattr(
        IndikatorInput, "tables", lambda bahan: looked.append(bahan) or tables(bahan)
    )
    times = []
    for rows in (2, 40):
        r = Rakit()
        r.rincian(r.indikator("80"), *[("0", "5")] * rows)
        looked.clear()
        found_there = findings(r.laporan, figures(r.laporan))
        assert sum("0" in item.pesan for item in found_there) >= rows
        times.append(len(looked))
    assert times[0] == times[1]
