"""Shows a text as each side has it, with what each added marked, and takes the choice."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from difflib import SequenceMatcher
from html import escape

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.app.share.perubahan import PartChange
from lkjip_desktop.app.share.review import Texts, offered
from lkjip_desktop.domain.merge.decision import Choice, ValueSource
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.label import PlainLabel


@dataclass
class CompareForm:
    """forms/banding_teks.ui."""

    root: QDialog
    judul: QLabel
    tempat: QLabel
    kolom: QHBoxLayout
    tutup: QPushButton


def compare(
    parent: QWidget, item: PartChange, texts: Texts, read: Callable[[str], str]
) -> Choice | None:
    """Let the texts be read side by side; the choice made there, None where none was.

    `read` gives a text as a person reads it.
    """
    form = load("banding_teks", CompareForm, parent)
    form.judul.setText(item.nama.isian)
    form.tempat.setText(item.nama.tempat)
    made: list[Choice] = []

    def take(choice: Choice) -> None:
        made.append(choice)
        form.root.accept()

    def told(text: str | None) -> str | None:
        return None if text is None else read(text)

    for title, text, choice in _columns(item, texts):
        form.kolom.addLayout(_column(title, told(text), told(texts.dasar), choice, take))
    form.tutup.clicked.connect(form.root.reject)
    form.root.exec()
    form.root.deleteLater()
    return made[0] if made else None


def _columns(item: PartChange, texts: Texts) -> list[tuple[str, str | None, Choice | None]]:
    dasar, induk = offered(item, ValueSource.DASAR), offered(item, ValueSource.INDUK)
    found: list[tuple[str, str | None, Choice | None]] = [
        ("Dasar", texts.dasar, dasar[0] if dasar else None),
        ("Induk", texts.induk, induk[0] if induk else None),
    ]
    choices = {choice.value: choice for choice in offered(item, ValueSource.BAGIAN)}
    seen = dict.fromkeys(texts.bagian)
    found += [(f"Bagian: {name}", text, choices.get(text)) for name, text in seen]
    return [column for column in found if column[1] is not None or column[2] is not None]


def _column(
    title: str,
    text: str | None,
    dasar: str | None,
    choice: Choice | None,
    take: Callable[[Choice], None],
) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setSpacing(6)
    heading = PlainLabel(title)
    heading.setProperty("peran", "bagian")
    page = QTextBrowser()
    page.setProperty("peran", "bingkai")
    page.setAccessibleName(title)
    page.setHtml(marked(dasar, text))
    layout.addWidget(heading)
    layout.addWidget(page)
    if choice is not None:
        button = QPushButton(f"Pakai {choice.source.value}")
        button.clicked.connect(lambda: take(choice))
        layout.addWidget(button)
    return layout


def marked(dasar: str | None, text: str | None) -> str:
    """A text as HTML: words that dasar has not are underlined, those it lost are struck out."""
    if not text:
        return f"<i>{'belum ada' if text is None else 'belum diisi'}</i>"
    if not dasar or dasar == text:
        return _lines(escape(text))
    tema, before, after = theme.current(), _pieces(dasar), _pieces(text)
    made = []
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        gone, come = escape("".join(before[a:b])), escape("".join(after[c:d]))
        if tag == "equal":
            made.append(come)
            continue
        if gone:
            made.append(f'<s style="color:{tema.text3.name()}">{gone}</s>')
        if come:
            made.append(f'<u style="background:{tema.ok_soft.name()}">{come}</u>')
    return _lines("".join(made))


def _pieces(text: str) -> list[str]:
    return re.findall(r"\S+\s*|\s+", text)


def _lines(html: str) -> str:
    return f'<div style="white-space:pre-wrap">{html}</div>'
