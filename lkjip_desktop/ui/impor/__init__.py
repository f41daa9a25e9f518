"""Entries that come from a workbook, shown before they are taken, and the template for them."""
