"""The window: Qt widgets that build, bind, show and emit; every number comes from app."""

from lkjip_desktop.ui.program import binding

binding.load()
