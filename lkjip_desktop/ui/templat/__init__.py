"""The Excel template in the window: written for a section, imported after a preview."""
