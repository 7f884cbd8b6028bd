"""The figures of the team: what closed projects tell together, for whoever leads."""
