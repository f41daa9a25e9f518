"""The layout engine: text broken, blocks on pages, all drawn into the PDF; it knows no report."""

import sys
from importlib.util import LazyLoader, find_spec, module_from_spec

import PIL


def _pillow_when_used() -> None:
    """ReportLab imports Pillow before anything else, and most reports hold no picture."""
    name = "PIL.Image"
    spec = None if name in sys.modules else find_spec(name)
    if spec is not None and spec.loader is not None:
        spec.loader = LazyLoader(spec.loader)
        pillow = sys.modules[name] = module_from_spec(spec)
        setattr(PIL, "Image", pillow)  # noqa: B010 - to type checkers it is there anyway
        spec.loader.exec_module(pillow)


_pillow_when_used()
