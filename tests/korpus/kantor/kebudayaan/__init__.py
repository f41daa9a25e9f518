"""Museums, arts, language, books and broadcasting."""
