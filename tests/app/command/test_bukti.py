"""Evidence is taken in whole or refused with a sentence, and looked at only for what it is."""

import os
from pathlib import Path

import pytest

from lkjip_desktop.app.command.bukti import (
    LARGEST,
    add_files,
    address_words,
    meet,
    read_file,
)
from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.bukti import Subject
from lkjip_desktop.domain.model.entity import Bukti, Indikator
from lkjip_desktop.store.document import Document
from tests.contoh import laporan_contoh


def test_files_of_any_kind_are_kept_as_they_are_and_undone(tmp_path: Path) -> None:
    paths = [tmp_path / "Daftar hadir.docx", tmp_path / "alat.exe"]
    for number, path in enumerate(paths):
        path.write_bytes(b"MZ" * (number + 1))
    with Document.in_memory(laporan_contoh("besar")) as document:
        session = Session(document, "uji")
        subject = Subject("indikator", document.laporan.daftar(Indikator)[0].id)
        read = [read_file(path) for path in paths]
        session.change("tambah", lambda draft: add_files(draft, subject, "2025", read))
        rows = subject.rows(document.laporan)
        assert [(row.uraian, row.nama) for row in rows] == [
            ("Daftar hadir", "Daftar hadir.docx"),
            ("alat", "alat.exe"),
        ]
        assert [document.berkas(row.berkas or "") for row in rows] == [b"MZ", b"MZMZ"]
        session.undo()
        assert not subject.rows(document.laporan)
        session.redo()
        assert subject.rows(document.laporan) == rows


def test_what_was_asked_for_is_met_without_a_word_of_it_changing() -> None:
    asked = Bukti("b", uraian="Surat kuasa", periode="2025", wajib=1)
    with Document.in_memory(laporan_contoh("besar").with_changes([asked])) as document:
        session = Session(document, "uji")
        assert "BUKTI-01" in {item.kode for item in session.findings}
        session.change("isi", lambda draft: meet(draft, "b", read_file(Path(__file__))))
        assert "BUKTI-01" not in {item.kode for item in session.findings}
        (row,) = document.laporan.daftar(Bukti)
        assert (row.uraian, row.nama, row.wajib) == ("Surat kuasa", "test_bukti.py", 1)


def test_what_cannot_be_evidence_is_refused_with_a_sentence(tmp_path: Path) -> None:
    large, empty, pipe = tmp_path / "besar.mp4", tmp_path / "kosong.txt", tmp_path / "pipa"
    with large.open("wb") as file:
        file.truncate(LARGEST + 1)
    empty.touch()
    os.mkfifo(pipe)
    for path, words in (
        (large, "lebih besar dari 25 MB"),
        (empty, "kosong"),
        (pipe, "bukan berkas biasa"),
        (tmp_path, "bukan berkas biasa"),
        (tmp_path / "tiada", "bukan berkas biasa"),
    ):
        with pytest.raises(Refusal, match=words) as refused:
            read_file(path)
        assert refused.value.kalimat.startswith(path.name)


def test_a_pasted_address_is_a_line_that_nobody_follows() -> None:
    assert address_words(" https://contoh.example/a?b=c\n") == "https://contoh.example/a?b=c"
    assert address_words("file:///etc/passwd") == ""
    assert address_words("javascript:alert(1)") == ""
    assert address_words("https://a.example dan lain") == ""
