"""Runs before PyInstaller's own hooks: one of them loads QtCore, which is to load as ours does."""

import lkjip_desktop.ui  # noqa: F401
