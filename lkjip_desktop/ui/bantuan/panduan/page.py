"""A chapter of the guide on screen: Markdown and pictures in the colours of the window."""

from html import escape
from string import Template
from typing import Final

from markdown_it import MarkdownIt
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QFont, QImage, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from lkjip_desktop.assets import resource
from lkjip_desktop.report.guide.source import FOLDER, Chapter, GuidePicture, GuideSection, chapters
from lkjip_desktop.ui.kit import theme

SCHEME: Final = "panduan"
WIDEST: Final = 900
"""Of the column of text (px); longer lines are hard to read."""
_MARGIN: Final = 24
_SETTLED_MS: Final = 120
_LOOK: Final = Template("""
h1 { font-size: 24px; font-weight: 600; margin-top: 4px; margin-bottom: 14px; color: $text; }
h2 { font-size: 17px; font-weight: 600; margin-top: 26px; margin-bottom: 8px; color: $text; }
p, li { line-height: 150%; margin-top: 0; margin-bottom: 10px; color: $text; }
li { margin-bottom: 5px; }
p.keterangan { font-size: 12px; color: $text2; }
a { color: $accent; }
code { font-family: Inter; background-color: $header; color: $text; }
table { border-collapse: collapse; margin-top: 4px; margin-bottom: 12px; }
th { background-color: $header; color: $text2; font-weight: 600; text-align: left; }
th, td { border: 1px solid $line; }
""")
_TABLE: Final = '<table width="100%" cellpadding="6" cellspacing="0">'


class GuidePage(QTextBrowser):
    """Shows `panduan:/CHAPTER#ANCHOR`; goes back and forward as a browser does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words: tuple[str, ...] = ()
        self._markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
        self._pause = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._pause.timeout.connect(self._fit)
        self._column = 0
        self._shown = QUrl()
        self._arrived = 0
        self.document().setDocumentMargin(_MARGIN)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        # All is set in the width there is, but Qt rounds a pixel up, and a new width waits a bit.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sourceChanged.connect(self._note)
        self._measure()

    def go(self, place: str) -> None:
        """Show a place of the guide, CHAPTER or CHAPTER#ANCHOR."""
        self._measure()
        self.setSource(QUrl(f"{SCHEME}:/{place}"))
        self._arrived = self.verticalScrollBar().value()

    @property
    def place(self) -> str:
        """What is shown, as `go` takes it."""
        name = self._shown.fileName()
        return f"{name}#{self._shown.fragment()}" if self._shown.hasFragment() else name

    def _note(self, source: QUrl) -> None:
        # `source()` follows only after the signal.
        self._shown = source
        self.mark(self.words)

    def mark(self, words: tuple[str, ...]) -> None:
        """Put a ground under every occurrence of these words."""
        self.words = words
        found = []
        for word in words:
            cursor = self.document().find(word)
            while not cursor.isNull():
                found.append(self._selection(cursor))
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(found)

    def _selection(self, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor  # type: ignore[attr-defined]
        form = selection.format  # type: ignore[attr-defined]
        form.setBackground(theme.current().warn_soft)
        form.setForeground(theme.current().warn_text)
        form.setFontWeight(QFont.Weight.DemiBold)
        selection.format = form  # type: ignore[attr-defined]
        return selection

    # what QTextBrowser asks for

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """The page of a chapter, or a picture in the width of the column."""
        wanted = QUrl(name).fileName()
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return self._picture(wanted)
        chapter = next((item for item in chapters() if item.key == wanted), chapters()[0])
        self.document().setDefaultStyleSheet(_LOOK.substitute(theme.current().hexes()))
        return self._page(chapter)

    def _picture(self, name: str) -> QImage:
        image = QImage(str(resource(FOLDER, name)))
        ratio = self.devicePixelRatioF()
        width = min(round(self._room * ratio), image.width())
        scaled = image.convertToFormat(QImage.Format.Format_RGB32).scaledToWidth(
            width, Qt.TransformationMode.SmoothTransformation
        )
        scaled.setDevicePixelRatio(ratio)
        return scaled

    @property
    def _room(self) -> int:
        return self._column - 2 * _MARGIN

    def _page(self, chapter: Chapter) -> str:
        sections = "".join(self._section(item) for item in chapter.daftar_bagian)
        return f"<h1>{escape(chapter.title)}</h1>{sections}"

    def _section(self, section: GuideSection) -> str:
        head = f'<h2><a name="{section.anchor}"></a>{escape(section.heading)}</h2>'
        pieces = "".join(self._piece(piece) for piece in section.pieces)
        return (head if section.title else "") + pieces

    def _piece(self, piece: str | GuidePicture) -> str:
        if isinstance(piece, GuidePicture):
            image = f'<img src="{piece.file}" alt="{escape(piece.alt)}">'
            # A line height in percent would be one of the picture's height.
            below = f'<p class="keterangan">{escape(piece.caption)}</p>'
            return f'<p style="line-height: 100%">{image}</p>{below}'
        return str(self._markdown.render(piece)).replace("<table>", _TABLE)

    # size and colours

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pause.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._pause.start()
            self._column = 0

    def _measure(self) -> None:
        self._column = max(2 * _MARGIN + 120, min(WIDEST, self.viewport().width()))
        self.setLineWrapColumnOrWidth(self._column)

    def _fit(self) -> None:
        """Set the page anew in the width there is, at the lines that were read."""
        before = self._column
        self._measure()
        if before == self._column or self.source().isEmpty():
            return
        read = self.cursorForPosition(QPoint(0, 0)).blockNumber()
        unread = self.verticalScrollBar().value() == self._arrived
        self.reload()
        if unread:
            self.scrollToAnchor(self._shown.fragment())
            self._arrived = self.verticalScrollBar().value()
            return
        block = self.document().findBlockByNumber(read)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top))
