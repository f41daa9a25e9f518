"""Hospitals, offices of health and laboratories."""
