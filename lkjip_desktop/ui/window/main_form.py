"""The objects of forms/main_window.ui by name."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMenuBar,
    QSplitter,
    QStackedWidget,
    QStatusBar,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.ui.kit.frame import PlainBar, SectionBar, Window
from lkjip_desktop.ui.kit.label import ElidedLabel
from lkjip_desktop.ui.kit.mark import MarkLabel


@dataclass(slots=True, eq=False)
class MainForm:
    """Menus, toolbar, the strip of sections, the right pane and the status bar."""

    root: Window
    menu: QMenuBar
    menu_terakhir: QMenu
    perkakas: QToolBar
    status: QStatusBar
    pita: QFrame
    pita_tanda: MarkLabel
    pita_teks: QLabel
    pita_tutup: QToolButton
    halaman: QStackedWidget
    halaman_mulai: QWidget
    tata_mulai: QVBoxLayout
    halaman_laporan: QWidget
    pita_berkas: QFrame
    pita_berkas_ikon: QToolButton
    pita_berkas_teks: ElidedLabel
    pita_berkas_aksi: QToolButton
    pita_media: QFrame
    pita_media_ikon: QToolButton
    pita_media_teks: QLabel
    pita_media_aksi: QToolButton
    pita_media_tutup: QToolButton
    tata_seksi: QHBoxLayout
    seksi: SectionBar
    buka_panel: QToolButton
    belah: QSplitter
    isi: QStackedWidget
    panel: QWidget
    tab_panel: PlainBar
    hitung_galat: MarkLabel
    hitung_peringatan: MarkLabel
    hitung_catatan: MarkLabel
    lipat_panel: QToolButton
    isi_panel: QStackedWidget
    aksi_baru: QAction
    aksi_tahun_baru: QAction
    aksi_buka: QAction
    aksi_contoh: QAction
    aksi_simpan: QAction
    aksi_salinan: QAction
    aksi_cadangan: QAction
    aksi_buang: QAction
    aksi_ekspor: QAction
    aksi_ekspor_word: QAction
    aksi_ekspor_tabel: QAction
    aksi_arsip_bukti: QAction
    aksi_cetak: QAction
    aksi_cetak_bagian: QAction
    aksi_tutup: QAction
    aksi_keluar: QAction
    aksi_urung: QAction
    aksi_ulang: QAction
    aksi_potong: QAction
    aksi_salin: QAction
    aksi_tempel: QAction
    aksi_cari: QAction
    aksi_ke_indikator: QAction
    aksi_bagikan: QAction
    aksi_konsolidasi: QAction
    aksi_pegangan: QAction
    aksi_kirim: QAction
    aksi_templat: QAction
    aksi_impor_templat: QAction
    aksi_impor_anggaran: QAction
    aksi_pratinjau: QAction
    aksi_selesai: QAction
    aksi_kunci: QAction
    aksi_pulihkan: QAction
    aksi_riwayat: QAction
    aksi_pengaturan: QAction
    aksi_panel: QAction
    aksi_ringkasan: QAction
    aksi_temuan: QAction
    aksi_catatan: QAction
    aksi_tulis_catatan: QAction
    aksi_kembalikan: QAction
    aksi_sebelumnya: QAction
    aksi_berikutnya: QAction
    aksi_tab_sebelumnya: QAction
    aksi_tab_berikutnya: QAction
    aksi_periode: QAction
    aksi_pindah_angka: QAction
    aksi_hapus_angka: QAction
    aksi_tutup_periode: QAction
    aksi_sebar_target: QAction
    aksi_periode_berikutnya: QAction
    aksi_periode_sebelumnya: QAction
    aksi_wilayah: QAction
    aksi_wilayah_sebelumnya: QAction
    aksi_tema_sistem: QAction
    aksi_tema_terang: QAction
    aksi_tema_gelap: QAction
    aksi_panduan: QAction
    aksi_pintasan: QAction
    aksi_tentang: QAction
