# Opastin in a container: `docker build -t opastin .`, then `docker run -it -v opastin:/app/var opastin`.

FROM python:3.11-slim AS build
ENV UV_COMPILE_BYTECODE=1 \
    UV_LINK_MODE=copy \
    UV_NO_CACHE=1 \
    UV_PYTHON_DOWNLOADS=never
RUN pip install --no-cache-dir --disable-pip-version-check 'uv>=0.9,<1'
WORKDIR /app
# The locked dependencies first: they change seldom, so this layer is kept when only the program changes.
COPY pyproject.toml uv.lock ./
RUN uv sync --frozen --no-dev --extra postgres --no-install-project
COPY README.md LICENSE ./
COPY bot bot
RUN uv sync --frozen --no-dev --extra postgres --no-editable

FROM python:3.11-slim
RUN useradd --system --uid 10001 --user-group --no-create-home --home-dir /app --shell /usr/sbin/nologin opastin \
    && install --directory --owner opastin --group opastin --mode 0700 /app/var
WORKDIR /app
# The environment has to lie where it was made: its scripts name their Python by its full path.
COPY --from=build --chown=root:root /app/.venv .venv
COPY --chown=root:root knowledge knowledge
ENV PATH=/app/.venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1
USER opastin
# All that lasts is here: the database. What an admin mounts over /app/knowledge is used in place of what was built in.
VOLUME /app/var
HEALTHCHECK --interval=5m --timeout=30s --start-period=15s --retries=2 CMD ["sh", "-c", "opastin check > /dev/null"]
ENTRYPOINT ["opastin"]
CMD ["chat"]
