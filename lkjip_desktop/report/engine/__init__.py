"""The layout engine: text broken, blocks on pages, all drawn into the PDF; it knows no report."""
