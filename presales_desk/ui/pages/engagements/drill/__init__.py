"""The quick-response drill."""
