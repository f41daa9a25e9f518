"""Ports, roads, airports, rescue and the spectrum."""
