"""Forests, rivers, weather, volcanoes and the environment."""
