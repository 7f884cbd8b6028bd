"""Makes changed copies of presentations, ours or not; the original is never touched."""
