"""Says what is still wrong with a presentation, by the method's eight problems (section 7)."""
