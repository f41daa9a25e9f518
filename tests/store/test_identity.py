"""Parts know where they come from; what was handed out and taken is told by the jurnal alone."""

import hashlib

import pytest

from lkjip_desktop.domain.model.jurnal import (
    BAGIKAN,
    KONSOLIDASI,
    URUNG_KONSOLIDASI,
    digest,
    state_of,
)
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.identity import FileIdentity, PartOrigin, daftar_kepala, daftar_penyerahan


@pytest.fixture
def induk(berkas):
    with Document.open(berkas) as document:
        yield document


def hand_out(induk, bagian, subsie):
    listed = [{"bagian": bagian, "subsie": subsie, "kepada": "Seksi"}]
    with induk.revise("Bagikan", "Perencana", BAGIKAN, {"bagian": listed}):
        pass
    return induk.last_change.kode


def test_a_part_goes_on_from_the_chain_of_its_induk(induk, tmp_path):
    kode = hand_out(induk, "bagian-1", "s1")
    asal = PartOrigin("bagian-1", "s1", kode, digest(state_of(induk.laporan)))
    part = Document.create(
        tmp_path / "bagian.lkjip",
        induk.laporan,
        actor="Perencana",
        label="Bagian untuk Seksi A",
        kind=BAGIKAN,
        identitas=FileIdentity(induk.identitas.laporan, asal),
        berkas=[b"gambar"],
    )
    with part:
        assert part.laporan == induk.laporan
        assert part.identitas == FileIdentity(induk.identitas.laporan, asal)
        assert part.identitas.start == kode
        assert part.berkas(hashlib.sha256(b"gambar").hexdigest()) == b"gambar"
        assert part.jurnal[1].kind == BAGIKAN
        assert part.undo_step is None
        with part.revise("Isi", "Petugas") as draft:
            draft.set(Address("indikator", "i1", "realisasi"), "5")
    with Document.open(tmp_path / "bagian.lkjip") as part:
        assert part.unexplained == ()
        assert part.identitas.asal == asal


def test_every_new_report_is_another_one(laporan):
    with Document.in_memory(laporan) as first, Document.in_memory(laporan) as second:
        assert first.identitas.laporan != second.identitas.laporan
        assert first.identitas.asal is None


def test_a_newer_part_of_a_section_replaces_the_older(induk):
    codes = [hand_out(induk, part, subsie) for part, subsie in (("p1", "a"), ("p2", "b"))]
    codes.append(hand_out(induk, "p3", "a"))
    listed = daftar_penyerahan(induk.jurnal.of_kinds([BAGIKAN]))
    assert [(item.bagian, item.subsie, item.kode, item.pengganti) for item in listed] == [
        ("p1", "a", codes[0], "p3"),
        ("p2", "b", codes[1], None),
        ("p3", "a", codes[2], None),
    ]
    assert {item.kepada for item in listed} == {"Seksi"}


def test_heads_are_kept_by_part_until_their_taking_is_undone(induk):
    for part, head in (("p1", "aa"), ("p2", "bb"), ("p1", "cc")):
        extra = {"bagian": part, "kepala": [head]}
        with induk.revise("Konsolidasi", "Perencana", KONSOLIDASI, extra):
            pass
    kinds = [KONSOLIDASI, URUNG_KONSOLIDASI]
    assert daftar_kepala(induk.jurnal.of_kinds(kinds)) == {"p1": ("aa", "cc"), "p2": ("bb",)}
    with induk.revise("Urungkan", "Perencana", URUNG_KONSOLIDASI, {"nomor": [4, 2]}):
        pass
    assert daftar_kepala(induk.jurnal.of_kinds(kinds)) == {"p2": ("bb",)}
