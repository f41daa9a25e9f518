"""Scenes of a report's beginning: from a catalogue, or from the year before."""

import os
from pathlib import Path

from lkjip_desktop.ui.start.wizard import STEPS, Start, Wizard
from tests.ui.studio import Studio, induk, scene


@scene
def baru(studio: Studio) -> None:
    studio.open(None)
    wizard = Wizard(studio.root, Start())
    wizard.form.root.open()
    studio.shoot("belum_diisi", wizard.form.root)
    wizard.form.satker.setText("Rumah Tahanan Negara Contoh")
    wizard.form.berkas.setText(str(Path(os.environ["HOME"], "LKjIP.lkjip")))
    for number in range(len(STEPS)):
        wizard.go(number)
        studio.shoot(f"langkah_{number + 1}", wizard.form.root)
    wizard.form.root.reject()


@scene
def tahun_baru(studio: Studio) -> None:
    studio.open(induk())
    path, laporan = studio.window.session.document.path, studio.window.session.laporan
    start = Start(laporan.satker.nama, laporan.data.tahun + 1, path, from_past=True)
    wizard = Wizard(studio.root, start)
    wizard.form.root.open()
    wizard.form.berkas.setText(str(Path(os.environ["HOME"], "LKjIP berikut.lkjip")))
    for number in (1, len(STEPS) - 1):
        wizard.go(number)
        studio.shoot(f"langkah_{number + 1}", wizard.form.root)
    wizard.form.root.reject()
