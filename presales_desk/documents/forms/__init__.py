"""The company's forms for a presales project (method, sections 15 and 16), filled from its plan.

The sources name these forms without their fields. The fields are composed from what stands around
them there: who fills them, what goes in, what is decided on them, and who signs.
"""
