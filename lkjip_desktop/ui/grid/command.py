"""The commands of a table with their keys and words: data for keyboard, menu and help."""

from typing import Final, NamedTuple

from PySide6.QtCore import Qt

from lkjip_desktop.ui.grid.navigate import Step

_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_ALT: Final = Qt.KeyboardModifier.AltModifier
_NONE: Final = Qt.KeyboardModifier.NoModifier
_KEY: Final = Qt.Key

Chord = tuple[Qt.Key, Qt.KeyboardModifier]


class Command(NamedTuple):
    """``name`` is the method of the view; ``needs`` the handler without which it is not offered."""

    name: str
    teks: str
    tombol: str
    chords: tuple[Chord, ...]
    needs: str = ""


GROUPS: Final = (
    (
        Command("cut", "Potong", "Ctrl+X", ((_KEY.Key_X, _CTRL), (_KEY.Key_Delete, _SHIFT))),
        Command("copy", "Salin", "Ctrl+C", ((_KEY.Key_C, _CTRL), (_KEY.Key_Insert, _CTRL))),
        Command("paste", "Tempel", "Ctrl+V", ((_KEY.Key_V, _CTRL), (_KEY.Key_Insert, _SHIFT))),
    ),
    (
        Command("edit_current", "Ubah isi", "F2", ((_KEY.Key_F2, _NONE),)),
        Command("open_choices", "Pilih dari daftar", "Alt+Bawah", ()),
        Command("clear", "Kosongkan", "Del", ((_KEY.Key_Delete, _NONE),)),
        Command(
            "make_not_applicable", "Jadikan tidak berlaku (–)", "Alt+-", ((_KEY.Key_Minus, _ALT),)
        ),
        Command("fill_down", "Isi ke bawah", "Ctrl+D", ((_KEY.Key_D, _CTRL),)),
        Command("refer", "Rujuk angka lain", "=", (), "refer"),
        Command("assist", "Tindakan sel ini", "Ctrl+Enter", (), "assist"),
        Command(
            "show_history",
            "Riwayat sel…",
            "Ctrl+Shift+H",
            ((_KEY.Key_H, _CTRL | _SHIFT),),
            "history",
        ),
    ),
    (
        Command(
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
        Command("insert_below", "Sisipkan baris di bawah", "", (), "insert_rows"),
        Command("remove_rows", "Hapus baris", "Ctrl+-", ((_KEY.Key_Minus, _CTRL),), "remove_rows"),
        Command("move_up", "Naikkan baris", "Alt+Atas", ((_KEY.Key_Up, _ALT),), "move_rows"),
        Command("move_down", "Turunkan baris", "Alt+Bawah", (), "move_rows"),
    ),
    (
        Command("selectAll", "Pilih semua", "Ctrl+A", ((_KEY.Key_A, _CTRL),)),
        Command("select_rows", "Pilih baris", "Shift+Spasi", ((_KEY.Key_Space, _SHIFT),)),
        Command("select_columns", "Pilih kolom", "Ctrl+Spasi", ((_KEY.Key_Space, _CTRL),)),
    ),
)

COMMAND_OF: Final = {
    chord: command for group in GROUPS for command in group for chord in command.chords
}

STEP_OF: Final = {
    _KEY.Key_Left: Step.LEFT,
    _KEY.Key_Right: Step.RIGHT,
    _KEY.Key_Up: Step.UP,
    _KEY.Key_Down: Step.DOWN,
    _KEY.Key_Home: Step.HOME,
    _KEY.Key_End: Step.END,
    _KEY.Key_PageUp: Step.PAGE_UP,
    _KEY.Key_PageDown: Step.PAGE_DOWN,
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
