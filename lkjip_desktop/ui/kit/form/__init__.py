"""Forms of Qt Designer: filled and loaded, the question before a step, and what fields do alike."""
