"""One SQLite database and its files. SQL lives here and in knowledge, nowhere else."""
