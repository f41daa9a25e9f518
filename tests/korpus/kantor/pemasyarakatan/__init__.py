"""Prisons, houses of detention and what belongs to them."""
