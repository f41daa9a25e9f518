"""The commands of a table with their keys and words: data for keyboard, menu and help."""

from typing import Final

from PySide6.QtCore import Qt

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.ui.grid.navigate import Movement

_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_ALT: Final = Qt.KeyboardModifier.AltModifier
_NONE: Final = Qt.KeyboardModifier.NoModifier
_KEY: Final = Qt.Key

Chord = tuple[Qt.Key, Qt.KeyboardModifier]


class GridCommand(NamedTuple):
    """``name`` is the method of the view; ``needs`` the handler without which it is not offered."""

    name: str
    teks: str
    tombol: str
    chords: tuple[Chord, ...]
    needs: str = ""


GROUPS: Final = (
    (
        GridCommand("cut", "Potong", "Ctrl+X", ((_KEY.Key_X, _CTRL), (_KEY.Key_Delete, _SHIFT))),
        GridCommand("copy", "Salin", "Ctrl+C", ((_KEY.Key_C, _CTRL), (_KEY.Key_Insert, _CTRL))),
        GridCommand("paste", "Tempel", "Ctrl+V", ((_KEY.Key_V, _CTRL), (_KEY.Key_Insert, _SHIFT))),
    ),
    (
        GridCommand("edit_current", "Ubah isi", "F2", ((_KEY.Key_F2, _NONE),)),
        GridCommand("open_choices", "Pilih dari daftar", "Alt+Bawah", ()),
        GridCommand("clear", "Kosongkan", "Del", ((_KEY.Key_Delete, _NONE),)),
        GridCommand(
            "make_not_applicable", "Jadikan tidak berlaku (–)", "Alt+-", ((_KEY.Key_Minus, _ALT),)
        ),
        GridCommand("fill_down", "Isi ke bawah", "Ctrl+D", ((_KEY.Key_D, _CTRL),)),
        GridCommand("refer", "Rujuk angka lain", "=", (), "refer"),
        GridCommand("assist", "Tindakan sel ini", "Ctrl+Enter", (), "assist"),
        GridCommand(
            "show_history",
            "Riwayat sel…",
            "Ctrl+Shift+H",
            ((_KEY.Key_H, _CTRL | _SHIFT),),
            "history",
        ),
        GridCommand("write_note", "Tulis catatan…", "Shift+F2", (), "note"),
    ),
    (
        GridCommand(
            "insert_above",
            "Sisipkan baris di atas",
            "Ctrl++",
            (
                (_KEY.Key_Plus, _CTRL),
                (_KEY.Key_Plus, _CTRL | _SHIFT),
                (_KEY.Key_Equal, _CTRL | _SHIFT),
            ),
            "insert_rows",
        ),
        GridCommand("insert_below", "Sisipkan baris di bawah", "", (), "insert_rows"),
        GridCommand(
            "remove_rows", "Hapus baris", "Ctrl+-", ((_KEY.Key_Minus, _CTRL),), "remove_rows"
        ),
        GridCommand("move_up", "Naikkan baris", "Alt+Atas", ((_KEY.Key_Up, _ALT),), "move_rows"),
        GridCommand("move_down", "Turunkan baris", "Alt+Bawah", (), "move_rows"),
    ),
    (
        GridCommand("selectAll", "Pilih semua", "Ctrl+A", ((_KEY.Key_A, _CTRL),)),
        GridCommand("select_rows", "Pilih baris", "Shift+Spasi", ((_KEY.Key_Space, _SHIFT),)),
        GridCommand("select_columns", "Pilih kolom", "Ctrl+Spasi", ((_KEY.Key_Space, _CTRL),)),
    ),
)

COMMAND_OF: Final = {
    chord: command for group in GROUPS for command in group for chord in command.chords
}

STEP_OF: Final = {
    _KEY.Key_Left: Movement.LEFT,
    _KEY.Key_Right: Movement.RIGHT,
    _KEY.Key_Up: Movement.UP,
    _KEY.Key_Down: Movement.DOWN,
    _KEY.Key_Home: Movement.HOME,
    _KEY.Key_End: Movement.END,
    _KEY.Key_PageUp: Movement.PAGE_UP,
    _KEY.Key_PageDown: Movement.PAGE_DOWN,
}
ENTER_KEYS: Final = frozenset((_KEY.Key_Return, _KEY.Key_Enter))

SHORTCUTS: Final = (
    ("Panah, Home, End", "berpindah sel; dengan Ctrl ke ujung blok, dengan Shift sambil memilih"),
    ("Tab, Shift+Tab", "sel isian berikut atau sebelumnya, lalu tabel berikut"),
    ("Enter, Shift+Enter", "simpan, lalu turun atau naik ke sel isian di kolom itu"),
    ("Ketik", "mengganti isi sel; huruf pertama tidak hilang"),
    ("- lalu Enter", "tidak berlaku"),
    ("Esc", "batal mengubah; di sel bertanda, membuang teks yang belum disimpan"),
    ("Spasi", "mencentang, membuka atau melipat, menjalankan"),
    ("F1", "rumus sel dengan angkanya"),
    ("Ctrl+Enter", "saat mengetik: isi semua sel yang dipilih"),
    (
        "F2 saat mengetik",
        "panah menggeser kursor di teks, bukan berpindah sel; sekali lagi: kembali",
    ),
    ("Shift+F10", "menu sel: semua yang dapat dilakukan di sini"),
    *((command.tombol, command.teks) for group in GROUPS for command in group if command.tombol),
)
"""Keys and what they do, for the list in Bantuan."""


def chord_of(key: int, modifiers: Qt.KeyboardModifier) -> Chord:
    """A key and its modifiers as the tables above name them; the keypad is no difference."""
    return Qt.Key(key), modifiers & ~Qt.KeyboardModifier.KeypadModifier
