"""``python -m presales_desk``."""

from presales_desk.cli import main

if __name__ == "__main__":
    main()
