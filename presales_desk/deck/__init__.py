"""Outline to slides to .pptx."""
