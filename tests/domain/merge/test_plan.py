"""Each rule of consolidation by one small case: what is taken, asked, restored, and left alone."""

from __future__ import annotations

from typing import TypeVar

import pytest

from lkjip_desktop.domain.merge.decision import (
    Choice,
    Chooser,
    Conflict,
    Reason,
    ValueSource,
    always,
)
from lkjip_desktop.domain.merge.unmerge import Stay
from lkjip_desktop.domain.merge.writes import writings
from lkjip_desktop.domain.model.entity import (
    Baris,
    Gambar,
    Indikator,
    Narasi,
    NilaiBaris,
    Pemakaian,
    Rincian,
    keyed_id,
)
from lkjip_desktop.domain.model.jurnal import KONSOLIDASI, MIGRASI, RowChange
from lkjip_desktop.domain.model.laporan import Address
from tests.domain.merge.dunia import RUANG, TAHUN, Copy, Induk

NILAI = Address("nilai_baris", keyed_id(RUANG, NilaiBaris, "b00", str(TAHUN)), "realisasi")
OTHER = Address("nilai_baris", keyed_id(RUANG, NilaiBaris, "b01", str(TAHUN)), "realisasi")
T = TypeVar("T")
NARASI = keyed_id(RUANG, Narasi, "i0", "analisis")


def fill(copy: Copy, value: str | None, address: Address = NILAI) -> Copy:
    copy.revise(lambda draft: draft.set(address, value))
    return copy


def write(copy: Copy, **values: object) -> Copy:
    copy.revise(lambda draft: draft.new(Narasi, indikator="i0", tempat="analisis", **values))
    return copy


def delete(copy: Copy, kind: type, row: str) -> Copy:
    copy.revise(lambda draft: draft.delete(kind, row))
    return copy


def move(copy: Copy, row: str, rincian: str) -> Copy:
    copy.revise(lambda draft: draft.set(Address("baris", row, "rincian"), rincian))
    return copy


def pick(source: ValueSource, value: object = None):
    return lambda _: Choice(source, value)


@pytest.fixture
def induk() -> Induk:
    return Induk.new()


def only(found: tuple[T, ...]) -> T:
    (one,) = found
    return one


def runs(induk: Induk) -> list[int]:
    return [entry.nomor for entry in induk.entries if entry.kind == KONSOLIDASI]


# --- cells ----------------------------------------------------------------------------------------


def test_what_only_the_part_changed_is_taken_with_its_author(induk):
    part = fill(induk.hand_out("sa"), "7")
    plan = induk.take([part])
    assert induk.laporan.cell(NILAI) == "7"
    assert [(p.address, p.dasar, p.value) for p in plan.proposals] == [(NILAI, None, "7")]
    entry = induk.entries[-1]
    assert (entry.actor, entry.kind) == ("Perencana", KONSOLIDASI)
    brought = [NILAI.kind, NILAI.id, "realisasi", "7", "Petugas sa1.lkjip"]
    assert entry.extra["dibawa"][0][:5] == brought


def test_a_clash_is_a_conflict_with_dasar_induk_and_bagian(induk):
    part = fill(induk.hand_out("sa"), "7")
    fill(induk, "5")
    conflict = only(induk.plan([part]).open)
    assert conflict.address == NILAI
    assert (conflict.daftar_dasar, conflict.induk, conflict.values) == ((None,), "5", ("7",))
    with pytest.raises(ValueError, match="open"):
        writings(induk.plan([part]))


@pytest.mark.parametrize(
    ("source", "stands"),
    [(ValueSource.DASAR, None), (ValueSource.INDUK, "5"), (ValueSource.BAGIAN, "7")],
)
def test_a_decision_keeps_the_losers(induk, source, stands):
    part = fill(induk.hand_out("sa"), "7")
    fill(induk, "5")
    induk.take([part], always(source))
    assert induk.laporan.cell(NILAI) == stands
    (decision,) = induk.entries[-1].extra["keputusan"]
    assert (decision["pilihan"], decision["induk"]) == (source.value, "5")
    losers = [] if stands == "7" else [{"lokasi": str(NILAI), "bagian": "p1", "nilai": "7"}]
    assert decision["kalah"] == losers


def test_both_changed_to_the_same_value_is_no_conflict(induk):
    part = fill(induk.hand_out("sa"), "7")
    fill(induk, "7")
    plan = induk.take([part])
    assert (plan.open, plan.proposals) == ((), ())
    assert induk.entries[-1].rows == ()


def test_changed_and_changed_back_brings_nothing(induk):
    part = fill(fill(induk.hand_out("sa"), "7"), None)
    fill(induk, "5")
    induk.take([part])
    assert induk.laporan.cell(NILAI) == "5"


def test_two_parts_with_one_value_are_both_named(induk):
    one, two = fill(induk.hand_out("sa"), "7"), fill(induk.hand_out("sa"), "7")
    (proposal,) = induk.take([two, one]).proposals
    assert [claim.part for claim in proposal.claims] == ["p1", "p2"]
    assert [len(entry.rows) for entry in induk.entries[-2:]] == [1, 0]


def test_two_parts_with_two_values_are_one_conflict_and_bagian_does_not_decide_it(induk):
    parts = [fill(induk.hand_out("sa"), "7"), fill(induk.hand_out("sa"), "5")]
    assert only(induk.plan(parts, always(ValueSource.BAGIAN)).open).values == ("7", "5")
    assert not induk.plan(parts, always(ValueSource.DASAR)).open


def test_dasar_does_not_decide_where_parts_started_from_different_values(induk):
    one = fill(induk.hand_out("sa"), "7")
    fill(induk, "0")
    two = fill(induk.hand_out("sa"), "8")
    conflict = only(induk.plan([one, two], always(ValueSource.DASAR)).open)
    assert conflict.daftar_dasar == (None, "0")


def test_a_corrected_value_stays_when_the_same_part_comes_again(induk):
    part = fill(induk.hand_out("sa"), "7")
    induk.take([part])
    fill(induk, "8")
    induk.take([part])
    assert induk.laporan.cell(NILAI) == "8"
    assert len(runs(induk)) == 1


def test_a_part_filled_in_further_brings_only_what_is_new(induk):
    part = fill(induk.hand_out("sa"), "7")
    induk.take([part])
    fill(induk, "8")
    fill(part, "1", OTHER)
    induk.take([part])
    assert (induk.laporan.cell(NILAI), induk.laporan.cell(OTHER)) == ("8", "1")


def test_the_head_is_noted_also_where_the_induk_won(induk):
    part = fill(induk.hand_out("sa"), "7")
    fill(induk, "5")
    induk.take([part], always(ValueSource.INDUK))
    assert not induk.plan([part]).open


def test_order_keys_never_conflict(induk):
    part = induk.hand_out("sa")
    part.revise(lambda draft: draft.set(Address("baris", "b00", "urutan"), "z"))
    induk.revise(lambda draft: draft.set(Address("baris", "b00", "urutan"), "k"))
    plan = induk.take([part])
    assert not plan.open
    assert induk.laporan.get(Baris, "b00").urutan == "k"
    assert [(item.value, item.reason) for item in plan.not_taken] == [("z", Reason.URUTAN)]


def test_a_rujukan_merges_like_any_value(induk):
    part = fill(induk.hand_out("sa"), f"={OTHER}")
    induk.take([part])
    assert induk.laporan.cell(NILAI) == f"={OTHER}"


# --- rows -----------------------------------------------------------------------------------------


def test_a_created_row_is_one_proposal(induk):
    part = induk.hand_out("sa")
    part.revise(lambda draft: draft.put(Gambar("g", indikator="i0", keterangan="Apel")))
    (proposal,) = induk.take([part]).proposals
    assert (proposal.address, proposal.value) == (Address("gambar", "g"), 1)
    assert induk.laporan.get(Gambar, "g").keterangan == "Apel"


def test_a_keyed_row_created_on_both_sides_is_compared_cell_by_cell(induk):
    part = write(induk.hand_out("sa"), teks="dari bagian", selesai=1)
    write(induk, teks="dari induk")
    conflict = only(induk.plan([part]).open)
    assert conflict.address == Address("narasi", NARASI, "teks")
    assert conflict.claims[0].new
    induk.take([part], always(ValueSource.INDUK))
    row = induk.laporan.get(Narasi, NARASI)
    assert (row.teks, row.selesai) == ("dari induk", 1)


def test_a_keyed_row_created_by_two_parts_joins_their_cells(induk):
    one = write(induk.hand_out("sa"), teks="dari bagian")
    two = write(induk.hand_out("sa"), selesai=1)
    induk.take([one, two])
    row = induk.laporan.get(Narasi, NARASI)
    assert (row.teks, row.selesai) == ("dari bagian", 1)


def test_a_deletion_with_its_children_is_taken_as_one(induk):
    part = delete(induk.hand_out("sa"), Rincian, "r0")
    plan = induk.take([part])
    assert induk.laporan.find(Rincian, "r0") is None
    assert induk.laporan.find(Baris, "b00") is None
    assert {proposal.value for proposal in plan.proposals} == {0}


def test_a_deletion_of_what_the_induk_changed_is_one_conflict_at_the_top(induk):
    part = delete(induk.hand_out("sa"), Rincian, "r0")
    fill(fill(induk, "5"), "6", OTHER)
    conflict = only(induk.plan([part]).open)
    assert (conflict.address, conflict.induk, conflict.values) == (
        Address("rincian", "r0"),
        1,
        (0,),
    )
    induk.take([part], always(ValueSource.BAGIAN))
    assert induk.laporan.find(Rincian, "r0") is None
    assert induk.laporan.find(NilaiBaris, NILAI.id) is None


@pytest.mark.parametrize(
    ("choice", "lost"),
    [
        (Choice(ValueSource.INDUK), []),
        (Choice(ValueSource.DASAR), ["777"]),
        (Choice(ValueSource.BAGIAN, 0), ["777", 1]),
    ],
)
def test_what_the_induk_corrected_in_a_deleted_row_is_shown_before_and_listed_after(
    induk, choice, lost
):
    part = delete(induk.hand_out("sa"), Rincian, "r0")
    fill(induk, "777")
    induk.revise(lambda draft: draft.put(Baris("baru", rincian="r0", urutan="z")))
    conflict = only(induk.plan([part]).open)
    told = [(item.address, item.dasar, item.induk) for item in conflict.corrections]
    assert told == [(Address("baris", "baru"), 0, 1), (NILAI, None, "777")]
    plan = induk.take([part], lambda _: choice)
    losers = [item for item in only(plan.resolved).losers if not item.part]
    assert sorted((item.value for item in losers), key=str) == sorted(lost, key=str)
    (decision,) = induk.entries[-1].extra["keputusan"]
    assert [item["nilai"] for item in decision["kalah"] if not item["bagian"]] == [
        item.value for item in losers
    ]


def test_a_deletion_is_asked_at_its_topmost_row_though_the_induk_moved_one_below(induk):
    part = delete(induk.hand_out("sa"), Rincian, "r0")
    induk.revise(lambda draft: draft.set(Address("baris", "b00", "rincian"), "r1"))
    assert only(induk.plan([part]).open).address == Address("rincian", "r0")


def test_a_row_moved_out_of_a_table_stays_when_the_table_is_decided_to_go(induk):
    part = induk.hand_out("sa")
    delete(move(part, "b00", "r1"), Rincian, "r0")
    fill(induk, "777")
    fill(induk, "778", OTHER)
    conflict = only(induk.plan([part]).open)
    assert [item.address for item in conflict.corrections] == [OTHER]
    induk.take([part], always(ValueSource.BAGIAN))
    assert induk.laporan.find(Rincian, "r0") is None
    assert induk.laporan.get(Baris, "b00").rincian == "r1"
    assert induk.laporan.cell(NILAI) == "777"


def test_a_row_moved_between_two_tables_that_both_go_is_recorded_with_all_it_was_to_hold(induk):
    part, other = induk.hand_out("sa"), induk.hand_out("sa")
    part.revise(lambda draft: draft.set(Address("baris", "b00", "rincian"), "r1"))
    delete(part, Rincian, "r0")
    fill(delete(other, Rincian, "r1"), "9")
    fill(induk, "778", OTHER)
    before = induk.laporan
    plan = induk.take([part, other], pick(ValueSource.BAGIAN, 0))
    assert {item.conflict.address.id for item in plan.resolved} == {"r0", "r1"}
    assert induk.laporan.find(Baris, "b00") is None
    lost = {(item.address, item.value) for found in plan.resolved for item in found.losers}
    place = Address("baris", "b00", "rincian")
    assert {(place, "r1"), (Address("baris", "b00"), 1), (NILAI, "9")} <= lost
    for run in runs(induk)[::-1]:
        induk.undo(run)
    assert induk.laporan == before


@pytest.mark.parametrize("choice", [None, Choice(ValueSource.DASAR)])
def test_a_row_is_not_put_into_a_table_that_is_decided_to_go(induk, choice):
    add_table(induk, "rx")
    part = delete(move(induk.hand_out("sa"), "b00", "rx"), Rincian, "r0")
    fill(move(induk, "b00", "r1"), "778", OTHER)
    conflict = only(induk.plan([part], gone_and(choice)).open)
    assert (conflict.address, conflict.one_dasar) == (Address("baris", "b00", "rincian"), False)


@pytest.mark.parametrize("stands", ["r1", "rx"])
def test_where_a_row_goes_stays_a_question_when_the_table_it_leaves_is_decided_to_go(induk, stands):
    add_table(induk, "rx")
    part, other = induk.hand_out("sa"), move(induk.hand_out("sa"), "b00", "rx")
    delete(move(part, "b00", "r1"), Rincian, "r0")
    fill(induk, "778", OTHER)
    plan = induk.plan([part, other], gone_and(None))
    assert only(plan.open).address == Address("baris", "b00", "rincian")
    induk.take([part, other], gone_and(Choice(ValueSource.BAGIAN, stands)))
    assert induk.laporan.get(Baris, "b00").rincian == stands
    assert induk.laporan.find(Rincian, "r0") is None


def add_table(induk: Induk, name: str) -> None:
    induk.revise(lambda draft: draft.put(Rincian(name, indikator="i0", urutan="z")))


def gone_and(choice: Choice | None) -> Chooser:
    """The rows that are asked about go; this is decided about cells."""
    return lambda conflict: choice if conflict.address.column else Choice(ValueSource.BAGIAN, 0)


def test_what_copies_made_before_they_parted_is_listed_when_its_row_goes_with_two_tables(induk):
    other, part = induk.hand_out("sa"), induk.hand_out("sa")
    part.revise(lambda draft: draft.put(Baris("baru", rincian="r0", uraian="isi", urutan="z")))
    one, fork = part.fork("satu"), fill(part.fork("dua"), "9")
    delete(move(one, "baru", "r1"), Rincian, "r0")
    delete(other, Rincian, "r1")
    plan = induk.take([one, fork, other], pick(ValueSource.BAGIAN, 0))
    assert induk.laporan.find(Baris, "baru") is None
    left = {(item.address, item.value, item.reason) for item in plan.not_taken}
    assert (Address("baris", "baru", "uraian"), "isi", Reason.TERTIMPA) in left


@pytest.mark.parametrize("order", [1, -1])
def test_a_row_that_is_kept_out_stays_out_though_its_table_comes_back(induk, order):
    one, other = induk.hand_out("sa"), induk.hand_out("sa")
    one.revise(lambda draft: draft.set(Address("baris", "b00", "rincian"), "r1"))
    other.revise(lambda draft: draft.set(Address("rincian", "r0", "judul"), "lain"))
    delete(induk, Rincian, "r0")
    kept_out = Address("baris", "b00")

    def choose(conflict: Conflict) -> Choice:
        return Choice(ValueSource.INDUK if conflict.address == kept_out else ValueSource.DASAR)

    plan = induk.take([one, other][::order], choose)
    assert {item.conflict.address for item in plan.resolved} == {kept_out, Address("rincian", "r0")}
    assert induk.laporan.find(Rincian, "r0") is not None
    assert induk.laporan.find(Baris, "b00") is None


def test_a_row_that_goes_back_to_dasar_stays_where_the_induk_put_it(induk):
    part = delete(induk.hand_out("sa"), Baris, "b00")
    fill(induk, "777")
    induk.revise(lambda draft: draft.set(Address("baris", "b00", "urutan"), "z"))
    induk.take([part], pick(ValueSource.DASAR))
    assert induk.laporan.cell(NILAI) is None
    assert induk.laporan.get(Baris, "b00").urutan == "z"


def test_a_deletion_of_what_the_induk_only_moved_in_its_list_is_taken(induk):
    part = delete(induk.hand_out("sa"), Baris, "b00")
    induk.revise(lambda draft: draft.set(Address("baris", "b00", "urutan"), "z"))
    assert not induk.take([part]).open
    assert induk.laporan.find(Baris, "b00") is None


def test_a_deletion_under_which_the_induk_hung_something_is_a_conflict(induk):
    part = delete(induk.hand_out("sa"), Rincian, "r0")
    induk.revise(lambda draft: draft.put(Baris("baru", rincian="r0")))
    assert only(induk.plan([part]).open).address == Address("rincian", "r0")
    induk.take([part], always(ValueSource.BAGIAN))
    assert induk.laporan.find(Baris, "baru") is None
    induk.undo(runs(induk)[-1])
    assert induk.laporan.get(Baris, "baru").rincian == "r0"


def test_a_deletion_of_what_a_rujukan_of_the_induk_needs_is_a_conflict(induk):
    part = delete(induk.hand_out("sa"), Baris, "b01")
    fill(induk, f"={OTHER}")
    assert only(induk.plan([part]).open).address == Address("baris", "b01")


def test_a_part_may_delete_what_only_its_own_rujukan_needed(induk):
    fill(induk, f"={OTHER}")
    part = delete(fill(induk.hand_out("sa"), "9"), Baris, "b01")
    induk.take([part])
    assert induk.laporan.cell(NILAI) == "9"
    assert induk.laporan.find(Baris, "b01") is None


def test_a_deletion_may_rest_on_the_deletion_of_another_part(induk):
    part = induk.hand_out("sa")
    induk.revise(lambda draft: draft.put(Baris("baru", rincian="r0")))
    later = delete(induk.hand_out("sa"), Baris, "baru")
    delete(part, Rincian, "r0")
    assert induk.plan([part]).open
    assert not induk.take([part, later]).open
    assert induk.laporan.find(Rincian, "r0") is None


def test_a_row_the_induk_has_not_is_made_though_another_part_deleted_it(induk):
    one = write(induk.hand_out("sa"), teks="lagi")
    induk.take([one])
    two = delete(induk.hand_out("sa"), Narasi, NARASI)
    induk.undo(runs(induk)[0])
    assert not induk.take([two, one]).open
    assert induk.laporan.get(Narasi, NARASI).teks == "lagi"


def forked(induk: Induk) -> list[Copy]:
    """One copy deletes a row that the other fills in and adds a sibling's child to."""
    part = induk.hand_out("sa")
    return [delete(part.fork("hapus"), Rincian, "r0"), fill(part.fork("isi"), "7")]


def test_deleted_in_one_copy_and_changed_in_another_is_one_conflict(induk):
    conflict = only(induk.plan(forked(induk)).open)
    assert conflict.address == Address("rincian", "r0")
    assert {claim.value for claim in conflict.claims} == {0, 1}
    assert induk.plan(forked(induk), always(ValueSource.BAGIAN)).open


@pytest.mark.parametrize(
    ("choice", "value"),
    [
        (Choice(ValueSource.BAGIAN, 1), "7"),
        (Choice(ValueSource.INDUK), None),
        (Choice(ValueSource.DASAR), None),
    ],
)
def test_the_row_stays_with_or_without_what_the_other_changed(induk, choice, value):
    induk.take(forked(induk), lambda _: choice)
    assert induk.laporan.cell(NILAI) == value


def test_or_the_row_goes_and_the_change_is_recorded_as_lost(induk):
    induk.take(forked(induk), pick(ValueSource.BAGIAN, 0))
    assert induk.laporan.find(Rincian, "r0") is None
    lost = [item for d in induk.entries[-1].extra["keputusan"] for item in d["kalah"]]
    assert {"lokasi": str(NILAI), "bagian": "p1", "nilai": "7"} in lost


def test_a_cell_of_a_row_the_induk_deleted_is_a_conflict_at_the_topmost_absent_row(induk):
    part = fill(induk.hand_out("sa"), "7")
    delete(induk, Rincian, "r0")
    conflict = only(induk.plan([part]).open)
    assert (conflict.address, conflict.induk, conflict.values) == (
        Address("rincian", "r0"),
        0,
        (1,),
    )


@pytest.mark.parametrize(
    ("source", "value"),
    [(ValueSource.BAGIAN, "7"), (ValueSource.DASAR, None), (ValueSource.INDUK, "gone")],
)
def test_choosing_the_part_restores_the_row_with_its_ids(induk, source, value):
    part = fill(induk.hand_out("sa"), "7")
    delete(induk, Rincian, "r0")
    induk.take([part], always(source))
    row = induk.laporan.find(NilaiBaris, NILAI.id)
    assert (row.realisasi if row else "gone") == value
    assert bool(induk.laporan.find(Baris, "b01")) == (value != "gone")


def test_a_row_created_under_one_the_induk_deleted_is_a_conflict_there(induk):
    part = induk.hand_out("sa")
    part.revise(lambda draft: draft.put(Baris("baru", rincian="r0")))
    delete(induk, Rincian, "r0")
    assert only(induk.plan([part]).open).address == Address("rincian", "r0")
    induk.take([part], always(ValueSource.BAGIAN))
    assert induk.laporan.get(Baris, "baru").rincian == "r0"


def test_a_row_never_taken_is_asked_for_again_when_it_is_filled_in(induk):
    part = induk.hand_out("sa")
    part.revise(lambda draft: draft.put(Baris("baru", rincian="r0")))
    delete(induk, Rincian, "r0")
    induk.take([part], always(ValueSource.INDUK))
    part.revise(lambda draft: draft.set(Address("baris", "baru", "uraian"), "terisi"))
    assert only(induk.plan([part]).open).address == Address("rincian", "r0")


def test_a_row_does_not_go_back_to_a_table_that_is_gone(induk):
    part = induk.hand_out("sa")
    part.revise(lambda draft: draft.set(Address("baris", "b00", "rincian"), "r1"))
    induk.revise(lambda draft: draft.set(Address("baris", "b00", "rincian"), "r2"))
    delete(induk, Rincian, "r0")
    for choose in (always(ValueSource.DASAR), pick(ValueSource.DASAR)):
        conflict = only(induk.plan([part], choose).open)
        assert conflict.address == Address("baris", "b00", "rincian")
    induk.take([part], always(ValueSource.BAGIAN))
    assert induk.laporan.get(Baris, "b00").rincian == "r1"


@pytest.mark.parametrize(
    ("source", "stands"), [(ValueSource.BAGIAN, "r1"), (ValueSource.INDUK, None)]
)
def test_a_row_moved_out_of_a_table_both_deleted_is_asked_for_by_itself(induk, source, stands):
    part = induk.hand_out("sa")
    part.revise(lambda draft: draft.set(Address("baris", "b01", "rincian"), "r1"))
    delete(part, Rincian, "r0")
    delete(induk, Rincian, "r0")
    conflict = only(induk.plan([part]).open)
    assert (conflict.address, conflict.induk, conflict.values) == (Address("baris", "b01"), 0, (1,))
    before = induk.laporan
    induk.take([part], always(source))
    row = induk.laporan.find(Baris, "b01")
    assert (row.rincian if row else None) == stands
    assert induk.laporan.find(Rincian, "r0") is None
    induk.undo(runs(induk)[0])
    assert induk.laporan == before


# --- what is not the section's --------------------------------------------------------------------


def test_cells_of_others_are_never_taken_by_themselves(induk):
    part = induk.hand_out("sa")
    target = Address("indikator", "i0", "target")
    part.revise(lambda draft: draft.set(target, "90"))
    plan = induk.take([part])
    assert induk.laporan.cell(target) == "80"
    assert [(item.address, item.reason) for item in plan.not_taken] == [(target, Reason.WEWENANG)]
    assert induk.entries[-1].extra["tidak_diambil"][0]["nilai"] == "90"


def test_what_counts_is_the_section_at_the_handing_out(induk):
    part = fill(induk.hand_out("sa"), "7")
    induk.revise(lambda draft: draft.set(Address("indikator", "i0", "subsie"), "sb"))
    induk.take([part])
    assert induk.laporan.cell(NILAI) == "7"


def test_a_part_cannot_give_itself_an_indikator(induk):
    part = induk.hand_out("sa")
    part.revise(lambda draft: draft.set(Address("indikator", "i2", "subsie"), "sa"))
    part.revise(lambda draft: draft.put(Rincian("r", indikator="i2")))
    part.revise(lambda draft: draft.put(Indikator("i", sasaran="t", subsie="sa")))
    part.revise(lambda draft: draft.put(Rincian("s", indikator="i")))
    plan = induk.take([part])
    assert not plan.proposals
    assert {item.reason for item in plan.not_taken} == {Reason.WEWENANG}


def test_a_row_moved_to_another_section_is_not_taken(induk):
    part = induk.hand_out("sa")
    part.revise(lambda draft: draft.set(Address("baris", "b00", "rincian"), "r2"))
    assert not induk.take([part]).proposals


def test_a_deletion_that_takes_along_what_is_anothers_is_not_taken(induk):
    induk.revise(lambda draft: draft.new(Pemakaian, rincian="r0", indikator="i2"))
    part = delete(induk.hand_out("sa"), Rincian, "r0")
    assert not induk.take([part]).proposals
    assert induk.laporan.find(Rincian, "r0")


# --- trees of copies ------------------------------------------------------------------------------


def test_a_shared_stretch_is_taken_once_and_branches_start_where_they_parted(induk):
    part = fill(induk.hand_out("sa"), "1")
    one, two = fill(part.fork("satu"), "2"), fill(part.fork("dua"), "3", OTHER)
    plan = induk.take([one, two, part])
    assert not plan.open
    assert (induk.laporan.cell(NILAI), induk.laporan.cell(OTHER)) == ("2", "3")
    assert len(runs(induk)) == 1


def test_copies_that_disagree_are_a_conflict_in_one_run_and_in_two(induk):
    part = fill(induk.hand_out("sa"), "1")
    one, two = fill(part.fork("satu"), "2"), fill(part.fork("dua"), "3")
    conflict = only(induk.plan([one, two]).open)
    assert (conflict.depth, conflict.induk, conflict.daftar_dasar) == (1, "1", ("1",))
    induk.take([one])
    conflict = only(induk.plan([two]).open)
    assert (conflict.induk, conflict.daftar_dasar, conflict.values) == ("2", ("1",), ("3",))


def handed_out_twice(induk: Induk) -> tuple[Copy, list[Copy]]:
    """A part of a section, and two copies of another of its parts with a beginning in common."""
    other, part = induk.hand_out("sa"), fill(induk.hand_out("sa"), "7")
    return other, [fill(part.fork("satu"), "9"), fill(part.fork("dua"), "3", OTHER)]


def test_what_another_part_brought_is_not_lost_to_a_copy_that_goes_on_from_there(induk):
    other, copies = handed_out_twice(induk)
    files = [fill(other, "7"), *copies]
    conflict = only(induk.plan(files, always(ValueSource.BAGIAN)).open)
    assert (conflict.address, conflict.induk, conflict.values) == (NILAI, "7", ("9", "7"))
    induk.take(files, pick(ValueSource.BAGIAN, "9"))
    lost = [
        item for e in induk.entries for d in e.extra.get("keputusan", ()) for item in d["kalah"]
    ]
    assert lost == [{"lokasi": str(NILAI), "bagian": "p1", "nilai": "7"}]


# --- edits from outside ---------------------------------------------------------------------------


def touched(induk: Induk) -> Copy:
    part = fill(induk.hand_out("sa"), "7")
    part.touch(lambda draft: draft.set(OTHER, "99"))
    return part


def test_edits_from_outside_are_listed_and_left(induk):
    plan = induk.take([touched(induk)])
    assert (induk.laporan.cell(NILAI), induk.laporan.cell(OTHER)) == ("7", None)
    assert [(item.address, item.value) for item in plan.not_taken] == [(OTHER, "99")]
    assert [item["alasan"] for item in induk.entries[-1].extra["tidak_diambil"]] == ["dari luar"]


def test_edits_from_outside_are_taken_by_decision_and_once(induk):
    part = touched(induk)
    induk.take([part])
    induk.take([part], accept=True)
    assert induk.laporan.cell(OTHER) == "99"
    fill(induk, "5", OTHER)
    count = len(induk.entries)
    induk.take([part], accept=True)
    assert not induk.take([part]).not_taken
    assert (induk.laporan.cell(OTHER), len(induk.entries)) == ("5", count)


def test_two_copies_with_the_same_edit_from_outside_are_listed_in_one_order(induk):
    part = touched(induk)
    copy = part.fork("salinan")
    copy.outside = part.outside
    plans = [induk.plan(files) for files in ([part, copy], [copy, part])]
    assert [item.nama for item in plans[0].not_taken] == ["sa1.lkjip", "salinan"]
    assert plans[0].not_taken == plans[1].not_taken


def test_an_edit_from_outside_over_one_in_the_jurnal_is_seen(induk):
    part = fill(induk.hand_out("sa"), "7")
    part.touch(lambda draft: draft.set(NILAI, "8"))
    plan = induk.take([part])
    assert induk.laporan.cell(NILAI) == "7"
    assert [item.value for item in plan.not_taken] == ["8"]
    induk.take([part], accept=True)
    assert induk.laporan.cell(NILAI) == "8"


def test_a_part_with_nothing_but_edits_from_outside_is_recorded_once(induk):
    part = induk.hand_out("sa")
    part.touch(lambda draft: draft.set(NILAI, "8"))
    plan = induk.take([part])
    (writing,) = writings(plan)
    assert writing.rows == ()
    again = induk.plan([part])
    assert again.not_taken == plan.not_taken
    assert writings(again, told=again.not_taken) == ()


def test_a_row_from_outside_that_the_jurnal_goes_on_with_is_asked_for(induk):
    part = induk.hand_out("sa")
    part.touch(lambda draft: draft.put(Baris("luar", rincian="r0")))
    part.revise(lambda draft: draft.set(Address("baris", "luar", "uraian"), "terisi"))
    assert only(induk.plan([part]).open).address == Address("baris", "luar")
    induk.take([part], always(ValueSource.BAGIAN))
    assert induk.laporan.get(Baris, "luar").uraian == "terisi"


def test_what_a_migration_did_to_a_part_brings_nothing(induk):
    part = fill(induk.hand_out("sa"), "7")
    judul = RowChange("rincian", "r0", {"judul": "i0"}, {"judul": "disesuaikan"})
    part.write([judul], "", MIGRASI)
    induk.take([part])
    assert induk.laporan.get(Rincian, "r0").judul == "i0"
    count = len(induk.entries)
    part.entries[-1] = part.entries[-1]._replace(kode="kode lain pada salinan lain")
    induk.take([part])
    assert len(induk.entries) == count


# --- undo -----------------------------------------------------------------------------------------


def test_undo_keeps_what_was_changed_since_and_lists_it(induk):
    part = fill(fill(induk.hand_out("sa"), "7"), "1", OTHER)
    induk.take([part])
    fill(induk, "8")
    undone = induk.undo(runs(induk)[0])
    assert (induk.laporan.cell(NILAI), induk.laporan.cell(OTHER)) == ("8", None)
    assert [(kept.address, kept.stay) for kept in undone.kept] == [(NILAI, Stay.BERUBAH)]


def test_undoing_a_run_first_undoes_the_later_runs_of_the_same_part(induk):
    part = fill(induk.hand_out("sa"), "7")
    induk.take([part])
    other = fill(induk.hand_out("sa"), "1", OTHER)
    induk.take([other])
    fill(part, "9")
    induk.take([part])
    assert induk.undo(runs(induk)[0]).nomor == (runs(induk)[0], runs(induk)[2])
    assert (induk.laporan.cell(NILAI), induk.laporan.cell(OTHER)) == (None, "1")
    induk.take([part])
    assert induk.laporan.cell(NILAI) == "9"


def test_a_cell_that_two_parts_brought_goes_back_with_the_last(induk):
    one, two = fill(induk.hand_out("sa"), "7"), fill(induk.hand_out("sa"), "7")
    induk.take([one])
    induk.take([two])
    first, second = runs(induk)
    assert [kept.stay for kept in induk.undo(first).kept] == [Stay.BAGIAN_LAIN]
    assert induk.laporan.cell(NILAI) == "7"
    induk.undo(second)
    assert induk.laporan.cell(NILAI) is None


def test_a_value_the_officer_had_typed_stays_when_the_part_is_undone(induk):
    part = fill(induk.hand_out("sa"), "7")
    fill(induk, "7")
    induk.take([part])
    assert not induk.undo(runs(induk)[0]).kept
    assert induk.laporan.cell(NILAI) == "7"


def test_a_value_that_another_part_had_brought_before_the_officer_typed_over_it_goes_back(induk):
    induk.take([fill(induk.hand_out("sa"), "7")])
    fill(induk, "8")
    induk.take([fill(induk.hand_out("sa"), "7")])
    assert not induk.undo(runs(induk)[1]).kept
    assert induk.laporan.cell(NILAI) == "8"


def test_a_value_the_officer_typed_stays_though_an_undone_part_had_brought_it(induk):
    one, two = fill(induk.hand_out("sa"), "7"), fill(induk.hand_out("sa"), "7")
    induk.take([one])
    induk.undo(runs(induk)[0])
    fill(induk, "7")
    induk.take([two])
    induk.undo(runs(induk)[1])
    assert induk.laporan.cell(NILAI) == "7"


def test_a_table_that_a_part_deleted_and_brought_back_goes_with_its_second_run(induk):
    part = delete(induk.hand_out("sa"), Rincian, "r0")
    induk.take([part])
    without = induk.laporan
    part.write([row.reversed() for row in part.entries[-1].rows], "Petugas")
    induk.take([part])
    assert induk.laporan.find(NilaiBaris, NILAI.id)
    induk.undo(runs(induk)[1])
    assert induk.laporan == without
    induk.undo(runs(induk)[0])
    assert induk.laporan.find(NilaiBaris, NILAI.id)


def test_a_row_that_others_hang_on_stays_whole(induk):
    part = induk.hand_out("sa")
    part.revise(lambda draft: draft.put(Rincian("baru", indikator="i0", judul="Judul")))
    induk.take([part])
    induk.revise(lambda draft: draft.put(Baris("anak", rincian="baru")))
    undone = induk.undo(runs(induk)[0])
    assert [kept.stay for kept in undone.kept] == [Stay.DIPAKAI]
    assert induk.laporan.get(Rincian, "baru").judul == "Judul"


def test_a_row_changed_since_stays_whole(induk):
    part = induk.hand_out("sa")
    part.revise(lambda draft: draft.put(Rincian("baru", indikator="i0", judul="Judul")))
    induk.take([part])
    induk.revise(lambda draft: draft.set(Address("rincian", "baru", "keterangan"), "Catatan"))
    undone = induk.undo(runs(induk)[0])
    assert [kept.stay for kept in undone.kept] == [Stay.BERUBAH]
    assert induk.laporan.get(Rincian, "baru").judul == "Judul"


def test_an_undone_run_cannot_be_undone_again(induk):
    induk.take([fill(induk.hand_out("sa"), "7")])
    induk.undo(runs(induk)[0])
    with pytest.raises(KeyError):
        induk.undo(runs(induk)[0])
