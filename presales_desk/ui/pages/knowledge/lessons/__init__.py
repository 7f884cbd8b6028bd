"""Lessons learned: each with the projects that taught it; several of the same become one."""
