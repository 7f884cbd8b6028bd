"""What a user can do, one function each, used by window and command line alike."""
