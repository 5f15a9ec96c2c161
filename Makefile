# Everything runs in .venv, which the first target that needs it makes: Python 3.11+ and make are enough.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/ready

.PHONY: chat test check fix lint types imports tests schemas fuzz bench simulate autumn week clean

chat: $(READY)  ## Talk with Opastin in this terminal
	@$(BIN)/opastin chat $(ARGS)

test: lint types imports tests  ## All that must hold before a commit

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

imports: $(READY)
	$(BIN)/lint-imports

tests: $(READY)
	$(BIN)/pytest $(ARGS)

check: $(READY)  ## Is the knowledge sound?
	$(BIN)/opastin check

fix: $(READY)  ## Format, and mend what can be mended by itself
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

schemas: $(READY)  ## Write the JSON Schemas that editors use
	$(BIN)/opastin schema docs/schemas

fuzz: $(READY)  ## A hundred thousand random turns (TURNS=n for another number)
	OPASTIN_FUZZ_TURNS=$(or $(TURNS),100000) $(BIN)/pytest tests/dialogue/test_random_turns.py

bench: $(READY)  ## Turns a second, side by side with other ways, in an environment of its own; and choosing among 10 000 routes
	$(BIN)/python -m tests.bench.choosing
	$(BIN)/uv run --quiet --isolated --locked --no-default-groups --with 'aiogram==3.31.0' python -m tests.bench $(ARGS)

simulate: $(READY)  ## A crowd, and a thousand kills (KILLS=n CHATS=n SEED=n; DB=postgresql://… with WORKERS=n for a server)
	$(BIN)/opastin simulate --kills $(or $(KILLS),1000) --chats $(or $(CHATS),60) --seed $(or $(SEED),1) $(if $(DB),--db $(DB)) --workers $(or $(WORKERS),0) $(ARGS)

autumn: $(READY)  ## An autumn of sessions, some cancelled, Telegram down one evening (ARGS="--people N --sessions N --seed S")
	$(BIN)/python -m tests.service.autumn $(ARGS)

week: $(READY)  ## A week of the staff's work: 5 counsellors, 120 people (ARGS="--people N --days N --seed S")
	$(BIN)/python -m tests.service.week $(ARGS)

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

$(READY): pyproject.toml uv.lock
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check 'uv>=0.9,<1'
	@UV_PROJECT_ENVIRONMENT=.venv UV_COMPILE_BYTECODE=1 $(BIN)/uv sync --quiet --locked --inexact
	@touch $@
