"""Every scene a user meets: all in it can be reached, has a name, is whole, and can be read."""

import json

import pytest

from lkjip_desktop import assets
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.preference import Preference
from lkjip_desktop.ui.kit.tokens import DARK, LIGHT
from tests.ui.adegan import scenes
from tests.ui.potret import LIST
from tests.ui.studio import SIZES, Studio
from tests.ui.warisan import left, let_go

LOOKS = (
    pytest.param((DARK, "150"), id="gelap-150"),
    pytest.param((LIGHT, "1366"), id="terang-1366", marks=pytest.mark.lama),
)


@pytest.fixture
def studio(qapp, request, tmp_path, monkeypatch):
    """A studio that pictures nothing."""
    tema, size = request.param
    monkeypatch.setenv("HOME", str(tmp_path))
    if theme.current() is not tema:  # the scene before was as dark
        let_go()
        theme.apply(qapp, tema)
    made = Studio(qapp, Preference(), None, "uji", SIZES[size][1:])
    made.left = left.pop() if left else None
    yield made
    found = made.leave()
    if found is not None:
        left.append(found)


@pytest.mark.parametrize("name", sorted(scenes()))
@pytest.mark.parametrize("studio", LOOKS, indirect=True)
def test_all_in_a_scene_can_be_reached_named_and_read(studio, name):
    studio.name = name
    scenes()[name](studio)
    assert not list(dict.fromkeys(studio.flaws))


def test_every_form_is_in_a_picture_of_the_series():
    shown = json.loads(LIST.read_text(encoding="utf-8"))
    forms = {path.name for path in assets.form("main_window").parent.glob("*.ui")}
    assert forms - shown.keys() == set()
