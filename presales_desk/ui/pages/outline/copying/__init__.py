"""Slides from elsewhere: from other talks and projects, from text; and a talk made short."""
