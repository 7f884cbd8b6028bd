"""The talk that the plan proposes: what is new, where it comes from, what the plan lacks."""
