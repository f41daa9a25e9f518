"""Of pyqtgraph only that is loaded which the bars are drawn with."""

import json
import subprocess
import sys

LOADED = """
import json, sys
from lkjip_desktop.ui.ringkasan.chart import BarChart
print(json.dumps(sorted(sys.modules)))
from pyqtgraph.graphicsItems.ArrowItem import ArrowItem
from PySide6.QtOpenGL import QOpenGLBuffer
from PySide6.QtSvg import QSvgRenderer
from xml.etree.ElementTree import fromstring
import cProfile, numpy, subprocess
print(ArrowItem.__module__, QOpenGLBuffer.__module__, QSvgRenderer.__module__)
print(fromstring("<a/>").tag, numpy.linalg.norm([3, 4]), cProfile.Profile.__name__, subprocess.PIPE)
"""
COPIED = """
import lkjip_desktop.ui
from PySide6 import QtWidgets
from lkjip_desktop.ui.ringkasan.plot import pg
copy = pg.Qt.QtWidgets
print("QDial" in vars(copy), copy.QDial is QtWidgets.QDial, "QLCDNumber" in dir(QtWidgets))
"""


def test_the_rest_is_left_out_and_is_there_where_it_is_asked_for():
    loaded, asked, used = subprocess.run(
        [sys.executable, "-c", LOADED], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    names = json.loads(loaded)
    assert "pyqtgraph.graphicsItems.BarGraphItem" in names
    assert {
        "PySide6.QtOpenGL",
        "PySide6.QtSvg",
        "PySide6.QtTest",
        "importlib.resources",
        "multiprocessing",
        "pyqtgraph.imageview",
        "colorama",
        "cProfile",
        "subprocess",
        "numpy._core._add_newdocs",
        "numpy.lib._npyio_impl",
        "numpy.linalg",
        "xml.etree.ElementTree",
    }.isdisjoint(names)
    assert sum(name.startswith("pyqtgraph.") for name in names) < 50
    assert asked == "pyqtgraph.graphicsItems.ArrowItem PySide6.QtOpenGL PySide6.QtSvg"
    assert used == "a 5.0 Profile -1"


def test_its_copies_of_qt_fetch_a_class_when_it_is_asked_for():
    told = subprocess.run(
        [sys.executable, "-c", COPIED], capture_output=True, text=True, check=True
    ).stdout
    assert told.split() == ["False", "True", "True"]
