"""What the user's work is made of: frozen records, findings and their words. No I/O, no Qt."""
