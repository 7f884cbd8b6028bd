"""Records to .docx."""
