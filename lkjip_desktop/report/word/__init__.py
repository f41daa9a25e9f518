"""The report as a Word document, from the same story as the PDF."""
