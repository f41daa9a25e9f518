"""The Excel template of a section: what it enters, written out and read back with a preview."""
