"""LKjIP Desktop: compiles a government office's performance report from figures entered once."""

__version__ = "0.1.0"
