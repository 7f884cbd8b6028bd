"""Who in the room gets what: the matrix of listeners, and what no slide brings out."""
