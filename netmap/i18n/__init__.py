"""Every word netmap says, in Polish and English: Fluent files, one per area and language, and nothing else."""

from netmap.i18n.format import (
    format_date,
    format_moment,
    format_number,
    format_percent,
    month_number,
    sort_key,
    unbroken,
    with_capital,
)
from netmap.i18n.messages import LANGUAGES, Translator, message_keys, say_error, translator

__all__ = [
    "LANGUAGES",
    "Translator",
    "format_date",
    "format_moment",
    "format_number",
    "format_percent",
    "message_keys",
    "month_number",
    "say_error",
    "sort_key",
    "translator",
    "unbroken",
    "with_capital",
]
