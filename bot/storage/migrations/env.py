"""How Alembic runs the migrations: on the connection, and in the transaction, that `schema.migrate` hands over."""

from __future__ import annotations

from alembic import context

from bot.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite changes a table by making it anew.
)
with context.begin_transaction():
    context.run_migrations()
