"""Taxes, customs, the treasury and what the state owns."""
