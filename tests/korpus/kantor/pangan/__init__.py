"""Farming, animals, seeds and fishery."""
