"""Administration: of a region, of staff, of land, of figures, and its order."""
