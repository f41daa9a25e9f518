"""Scenes of a report's beginning: from a catalogue, or from the year before."""

from tests.ui.studio import Studio, induk, scene


@scene
def baru(studio: Studio) -> None:
    studio.open(induk())
    studio.shoot_dialog(studio.window.files.new)
    studio.shoot_dialog(studio.window.files.new_year, "tahun_lalu")
