"""The PDF itself: the canvas of ReportLab, the tree of tags, and what an archive asks of a file."""
