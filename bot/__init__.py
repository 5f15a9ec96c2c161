"""Opastin: a guidance assistant that helps adults in Finland find their way into learning."""
