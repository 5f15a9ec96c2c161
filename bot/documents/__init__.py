"""Documents for people to keep."""

from bot.documents.pdf import MEDIA_TYPE, print_sheet

__all__ = ["MEDIA_TYPE", "print_sheet"]
