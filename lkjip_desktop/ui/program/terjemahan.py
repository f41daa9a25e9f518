"""Qt's own words in Indonesian: dialog buttons, file and print dialogs, context menus."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from lkjip_desktop.domain.pattern import pattern

# By source text alone: Qt uses a word in one sense, whatever the class that says it. Exceptions
# stand in _BY_CONTEXT. A mnemonic (&) differs from the others of its menu or dialog.
_BUTTONS: Final = {
    "OK": "OK",
    "&OK": "&OK",
    "Save": "Simpan",
    "&Save": "&Simpan",
    "Save All": "Simpan semua",
    "Open": "Buka",
    "&Open": "&Buka",
    "&Yes": "&Ya",
    "Yes to &All": "Ya untuk &semua",
    "&No": "&Tidak",
    "N&o to All": "T&idak untuk semua",
    "Abort": "Hentikan",
    "Retry": "Coba lagi",
    "Ignore": "Abaikan",
    "Close": "Tutup",
    "&Close": "&Tutup",
    "Cancel": "Batal",
    "&Cancel": "&Batal",
    "Discard": "Buang",
    "Close without Saving": "Tutup tanpa menyimpan",
    "Don't Save": "Jangan simpan",
    "Help": "Bantuan",
    "&Help": "Ba&ntuan",
    "Apply": "Terapkan",
    "Reset": "Atur ulang",
    "Restore Defaults": "Pulihkan bawaan",
    "Show Details...": "Tampilkan rincian...",
    "Hide Details...": "Sembunyikan rincian...",
    "&Show this message again": "Tampilkan &lagi pesan ini",
    "What's This?": "Apa ini?",
    "Enter a value:": "Masukkan nilai:",
    "< &Back": "< &Kembali",
    "Go Back": "Kembali",
    "Continue": "Lanjut",
    "&Next": "&Lanjut",
    "&Next >": "&Lanjut >",
    "Commit": "Terapkan",
    "Done": "Selesai",
    "&Finish": "&Selesai",
}
_EDITING: Final = {
    "&Undo": "&Urungkan",
    "&Redo": "U&langi",
    "Undo": "Urungkan",
    "Redo": "Ulangi",
    "Undo %1": "Urungkan %1",
    "Redo %1": "Ulangi %1",
    "Cu&t": "&Potong",
    "&Copy": "&Salin",
    "&Paste": "&Tempel",
    "Delete": "Hapus",
    "Select All": "Pilih semua",
    "&Select All": "Pilih s&emua",
    "Copy &Link Location": "Salin alamat &tautan",
    "Insert Unicode control character": "Sisipkan karakter kendali Unicode",
    "&Step up": "&Naikkan",
    "Step &down": "&Turunkan",
    "Clear": "Kosongkan",
    "Press shortcut": "Tekan pintasan",
    "Press": "Tekan",
    "Toggle": "Ubah centang",
    "Check": "Centang",
    "Uncheck": "Hapus centang",
    "Open the combo box selection popup": "Buka daftar pilihan",
    "True": "Ya",
    "False": "Tidak",
    "Today": "Hari ini",
    "More": "Lainnya",
}
_SCROLLING: Final = {
    "Scroll here": "Gulir ke sini",
    "Left edge": "Tepi kiri",
    "Right edge": "Tepi kanan",
    "Top": "Paling atas",
    "Bottom": "Paling bawah",
    "Page left": "Sehalaman ke kiri",
    "Page right": "Sehalaman ke kanan",
    "Page up": "Sehalaman ke atas",
    "Page down": "Sehalaman ke bawah",
    "Scroll left": "Gulir ke kiri",
    "Scroll right": "Gulir ke kanan",
    "Scroll up": "Gulir ke atas",
    "Scroll down": "Gulir ke bawah",
    "Scroll Left": "Gulir ke kiri",
    "Scroll Right": "Gulir ke kanan",
    "Line up": "Baris ke atas",
    "Line down": "Baris ke bawah",
    "Position": "Posisi",
    "Close Tab": "Tutup tab",
    "Close the tab": "Tutup tab",
    "Float": "Lepaskan",
    "Closes the dock widget": "Tutup panel",
    "Undocks and re-attaches the dock widget": "Lepaskan atau pasang kembali panel",
}
_FILES: Final = {
    "All Files (*)": "Semua berkas (*)",
    "All files (*)": "Semua berkas (*)",
    "Look in:": "Cari di:",
    "File &name:": "&Nama berkas:",
    "File name:": "Nama berkas:",
    "Directory:": "Folder:",
    "&Directory:": "&Folder:",
    "Files": "Berkas",
    "Files of type:": "Jenis berkas:",
    "Save As": "Simpan sebagai",
    "Open File": "Buka berkas",
    "Save File": "Simpan berkas",
    "Find Directory": "Pilih folder",
    "Directories": "Folder",
    "&Choose": "&Pilih",
    "&Delete": "&Hapus",
    "&Rename": "&Ganti nama",
    "Remove": "Buang dari daftar",
    "Show ": "Tampilkan ",
    "Show &hidden files": "Tampilkan berkas &tersembunyi",
    "Back": "Kembali",
    "Go back": "Kembali",
    "Forward": "Maju",
    "Go forward": "Maju",
    "Parent Directory": "Folder di atasnya",
    "Go to the parent directory": "Ke folder di atasnya",
    "New Folder": "Folder baru",
    "&New Folder": "Folder &baru",
    "Create New Folder": "Buat folder baru",
    "Create a New Folder": "Buat folder baru",
    "List View": "Daftar",
    "Detail View": "Rincian",
    "Change to list view mode": "Tampilkan sebagai daftar",
    "Change to detail view mode": "Tampilkan dengan rincian",
    "Sidebar": "Panel tempat",
    "List of places and bookmarks": "Daftar tempat dan penanda",
    "Recent Places": "Tempat terakhir",
    "Drive": "Kandar",
    "Network Drive": "Kandar jaringan",
    "CD-ROM Drive": "Kandar CD",
    "Removable Disk": "Diska lepas",
    "Local Disk": "Diska lokal",
    "Folder": "Folder",
    "File Folder": "Folder",
    "File": "Berkas",
    "%1 File": "Berkas %1",
    "%1 file": "Berkas %1",
    "Unknown": "Tidak dikenal",
    "Alias": "Alias",
    "Shortcut": "Pintasan",
    "Computer": "Komputer",
    "My Computer": "Komputer",
    "Name": "Nama",
    "Size": "Ukuran",
    "Type": "Jenis",
    "Kind": "Jenis",
    "Date Modified": "Tanggal diubah",
    "%1 byte(s)": "%1 bita",
    "%1 bytes": "%1 bita",
    "Invalid filename": "Nama berkas tidak sah",
    '<b>The name "%1" cannot be used.</b><p>Try using another name, with fewer characters '
    "or no punctuation marks.": "<b>Nama “%1” tidak dapat dipakai.</b><p>Pakai nama lain yang "
    "lebih pendek atau tanpa tanda baca.",
    "%1 already exists.\nDo you want to replace it?": "%1 sudah ada.\nGanti dengan yang baru?",
    "%1\nDirectory not found.\nPlease verify the correct directory name was given.": "%1\nFolder "
    "tidak ditemukan.\nPeriksa kembali nama foldernya.",
    "%1\nFile not found.\nPlease verify the correct file name was given.": "%1\nBerkas tidak "
    "ditemukan.\nPeriksa kembali nama berkasnya.",
    "'%1' is write protected.\nDo you want to delete it anyway?": "“%1” dilindungi dari "
    "penulisan.\nTetap hapus?",
    "Are you sure you want to delete '%1'?": "Hapus “%1”?",
    "Could not delete directory.": "Folder tidak dapat dihapus.",
    "Destination": "Tujuan",
}
_PRINTING: Final = {
    "Print": "Cetak",
    "&Print": "&Cetak",
    "&Options >>": "&Opsi >>",
    "&Options <<": "&Opsi <<",
    "Options": "Opsi",
    "Local file": "Berkas lokal",
    "Write PDF file": "Tulis berkas PDF",
    "Print to File (PDF)": "Cetak ke berkas (PDF)",
    "Print To File ...": "Cetak ke berkas ...",
    "...": "Pilih...",  # beside the file to print into
    "All Pages": "Semua halaman",
    "Odd Pages": "Halaman ganjil",
    "Even Pages": "Halaman genap",
    "Left to Right, Top to Bottom": "Kiri ke kanan, atas ke bawah",
    "Left to Right, Bottom to Top": "Kiri ke kanan, bawah ke atas",
    "Right to Left, Top to Bottom": "Kanan ke kiri, atas ke bawah",
    "Right to Left, Bottom to Top": "Kanan ke kiri, bawah ke atas",
    "Top to Bottom, Left to Right": "Atas ke bawah, kiri ke kanan",
    "Top to Bottom, Right to Left": "Atas ke bawah, kanan ke kiri",
    "Bottom to Top, Left to Right": "Bawah ke atas, kiri ke kanan",
    "Bottom to Top, Right to Left": "Bawah ke atas, kanan ke kiri",
    "Printer": "Pencetak",
    "&Name:": "&Nama:",
    "Location:": "Tempat:",
    "Type:": "Jenis:",
    "P&roperties": "&Sifat",
    "Properties": "Sifat",
    "Printer Properties": "Sifat pencetak",
    "Preview": "Pratinjau",
    "Output &file:": "&Berkas hasil:",
    "Copies": "Rangkap",
    "Copies:": "Rangkap:",
    "Collate": "Susun per rangkap",
    "Reverse": "Urutan terbalik",
    "Print range": "Yang dicetak",
    "Print all": "Semua",
    "Pages from": "Halaman",
    "to": "sampai",
    "Pages": "Halaman",
    "Current Page": "Halaman ini",
    "Selection": "Pilihan",
    "Page Set:": "Kumpulan halaman:",
    "Output Settings": "Pengaturan hasil",
    "Color Mode": "Warna",
    "Color": "Berwarna",
    "Grayscale": "Skala abu-abu",
    "Double Sided Printing": "Cetak dua sisi",
    "Off": "Mati",
    "Long side binding": "Jilid di sisi panjang",
    "Short side binding": "Jilid di sisi pendek",
    "Specify pages or ranges separated by commas. Ranges are specified by two numbers separated "
    "by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.": "Tulis nomor halaman atau "
    "rentangnya, dipisahkan koma. Contoh: 3,5-7,9 mencetak halaman 3, 5, 6, 7, dan 9.",
    "Print Preview": "Pratinjau cetak",
    "Next page": "Halaman berikutnya",
    "Previous page": "Halaman sebelumnya",
    "First page": "Halaman pertama",
    "Last page": "Halaman terakhir",
    "Fit width": "Selebar jendela",
    "Fit page": "Sehalaman penuh",
    "Zoom in": "Perbesar",
    "Zoom out": "Perkecil",
    "Portrait": "Tegak",
    "Landscape": "Mendatar",
    "Reverse portrait": "Tegak terbalik",
    "Reverse landscape": "Mendatar terbalik",
    "Show single page": "Tampilkan satu halaman",
    "Show facing pages": "Tampilkan dua halaman",
    "Show overview of all pages": "Tampilkan semua halaman",
    "Page Setup": "Pengaturan halaman",
    "Page setup": "Pengaturan halaman",
    "Page Layout": "Tata letak halaman",
    "Paper": "Kertas",
    "Page size:": "Ukuran:",
    "Width:": "Lebar:",
    "Height:": "Tinggi:",
    "Paper source:": "Baki kertas:",
    "Orientation": "Arah",
    "Margins": "Batas",
    "top margin": "batas atas",
    "bottom margin": "batas bawah",
    "left margin": "batas kiri",
    "right margin": "batas kanan",
    "Pages per sheet:": "Halaman tiap lembar:",
    "Page order:": "Urutan halaman:",
    "Millimeters (mm)": "Milimeter (mm)",
    "Inches (in)": "Inci (in)",
    "Points (pt)": "Poin (pt)",
    "Advanced": "Lanjutan",
    "Job Options": "Opsi pekerjaan",
    "Job priority:": "Prioritas:",
    "Billing information:": "Keterangan tagihan:",
    "Scheduled printing:": "Waktu mencetak:",
    "Print Immediately": "Segera",
    "Hold Indefinitely": "Tahan",
    "Specific Time": "Jam tertentu",
    "Day (06:00 to 17:59)": "Siang (06.00 sampai 17.59)",
    "Night (18:00 to 05:59)": "Malam (18.00 sampai 05.59)",
    "Second Shift (16:00 to 23:59)": "Giliran kedua (16.00 sampai 23.59)",
    "Third Shift (00:00 to 07:59)": "Giliran ketiga (00.00 sampai 07.59)",
    "Weekend (Saturday to Sunday)": "Akhir pekan (Sabtu dan Minggu)",
    "Banner Pages": "Halaman pemisah",
    "Banner page at start": "Halaman pemisah di awal",
    "Banner page at end": "Halaman pemisah di akhir",
    "Invalid Pages Definition": "Nomor halaman tidak sah",
    "%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to "
    "define ranges and make sure ranges do not intersect with each other.": "%1 tidak dapat "
    "dibaca. Pisahkan halaman dengan koma, tulis rentang dengan tanda hubung, dan jangan sampai "
    "rentangnya bertumpang tindih.",
    "Duplex Settings Conflicts": "Pengaturan dua sisi bertentangan",
    "Page Setup Conflicts": "Pengaturan halaman bertentangan",
    "Advanced Option Conflicts": "Opsi lanjutan bertentangan",
    "There are conflicts in duplex settings. Do you want to fix them?": "Pengaturan cetak dua "
    "sisi bertentangan. Perbaiki?",
    "There are conflicts in page setup options. Do you want to fix them?": "Pengaturan halaman "
    "bertentangan. Perbaiki?",
    "There are conflicts in some advanced options. Do you want to fix them?": "Beberapa opsi "
    "lanjutan bertentangan. Perbaiki?",
    "There are conflicts in some options. Please fix them.": "Beberapa opsi bertentangan. "
    "Perbaiki dahulu.",
    "Options 'Pages Per Sheet' and 'Page Set' cannot be used together.\nPlease turn one of those "
    "options off.": "“Halaman tiap lembar” dan “Kumpulan halaman” tidak dapat dipakai "
    "bersama.\nMatikan salah satunya.",
    "%1 already exists.\nDo you want to overwrite it?": "%1 sudah ada.\nTimpa?",
    "File %1 is not writable.\nPlease choose a different file name.": "Berkas %1 tidak dapat "
    "ditulis.\nPilih nama berkas lain.",
    "%1 is a directory.\nPlease choose a different file name.": "%1 adalah folder.\nPilih nama "
    "berkas lain.",
    "The 'From' value cannot be greater than the 'To' value.": "Halaman awal tidak boleh lebih "
    "besar daripada halaman akhir.",
    "Custom": "Khusus",
    "Custom (%1mm x %2mm)": "Khusus (%1 mm x %2 mm)",
    "Custom (%1in x %2in)": "Khusus (%1 in x %2 in)",
}
_WORDS: Final = _BUTTONS | _EDITING | _SCROLLING | _FILES | _PRINTING

# Names of keys stay as they are printed on the keyboard; arrows and the space bar bear no name.
_BY_CONTEXT: Final = {
    "QShortcut": {
        "Left": "Kiri",
        "Right": "Kanan",
        "Up": "Atas",
        "Down": "Bawah",
        "Space": "Spasi",
        "Return": "Enter",
        "Print": "Print",
    },
}
_PAPER: Final = {
    "Custom": "Khusus",
    "Envelope": "Amplop",
    "Extra": "Ekstra",
    "Plus": "Plus",
    "Small": "Kecil",
    "Big": "Besar",
    "Note": "Catatan",
    "Double Postcard": "Kartu pos ganda",
    "Postcard": "Kartu pos",
    "Personal": "Pribadi",
    "Invite": "Undangan",
    "Italian": "Italia",
    "Architect": "Arsitek",
    "Fan-fold": "Lipat",
    "German": "Jerman",
    "US": "AS",
    "in": "inci",
}
_PAPER_WORD: Final = pattern(r"\b(" + "|".join(_PAPER) + r")\b")

# The hundreds of kinds of file Qt can name, by what a clerk tells apart.
_KINDS: Final = (
    ("folder", "Folder"),
    ("image", "Gambar"),
    ("spreadsheet", "Lembar kerja"),
    ("presentation", "Presentasi"),
    ("archive", "Arsip"),
    ("audio", "Suara"),
    ("video", "Video"),
    ("font", "Huruf"),
    ("executable", "Program"),
    ("document", "Dokumen"),
)


def _kind_of_file(comment: str) -> str:
    lowered = comment.lower()
    return next((kind for word, kind in _KINDS if word in lowered), "Berkas")


class QtTranslation(QTranslator):
    """Answers Qt's requests for its own texts; None leaves a text as it is."""

    def isEmpty(self) -> bool:
        return False

    def translate(  # type: ignore[override]  # None is Qt's null string: not found here
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        if not context.startswith("Q"):
            return None
        if context in _BY_CONTEXT:
            return _BY_CONTEXT[context].get(source)
        if context == "QPageSize":
            return _PAPER_WORD.sub(lambda word: _PAPER[word[0]], source)
        if context == "QMimeType":
            return _kind_of_file(source)
        return _WORDS.get(source)


def install(app: QCoreApplication) -> None:
    """Make Qt speak Indonesian: its words, and the dates and numbers of its own widgets."""
    QLocale.setDefault(QLocale("id_ID"))  # by name: its enums alone cost the start 5 ms
    app.installTranslator(QtTranslation(app))
