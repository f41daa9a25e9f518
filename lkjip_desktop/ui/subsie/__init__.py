"""The tab of a section: its indikator, and all that is filled in for one of them."""
