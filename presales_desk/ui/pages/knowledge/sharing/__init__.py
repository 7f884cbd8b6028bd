"""Package files of the knowledge base: looked at before import, written whole or without names."""
