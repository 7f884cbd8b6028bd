"""A talk drafted from the plan: whole slides with their origins, and the gaps of the plan.

Nothing is invented: every word on a slide stands in the plan, or is a fixed sentence around
numbers of it. What must not be read by a customer is left out (``planning.secrets``).
"""
