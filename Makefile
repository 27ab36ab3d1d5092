# The whole of development in one page. `make` builds, tests and lints; `.ci/run` is the gate and adds the rest.
GO       ?= go
# How long each fuzz target runs: executions ("10000x") or a time ("5m").
FUZZTIME ?= 10000x

.DEFAULT_GOAL := all
.PHONY: all build demo test race lint fuzz bench generate verify-generated e2e clean

all: build test lint

# The program, in bin/.
build:
	CGO_ENABLED=0 $(GO) build -trimpath -o bin/ ./cmd/lintel

# A scan of the bundled landing zone. Its findings (exit 1) are what it is there to show; anything else is an error.
demo: build
	@./bin/lintel scan testdata/demo || [ $$? -eq 1 ]

test:
	$(GO) test ./...

# Needs a C compiler.
race:
	CGO_ENABLED=1 $(GO) test -race ./...

lint:
	@unformatted=$$(gofmt -l .); [ -z "$$unformatted" ] || { echo "run gofmt -w on:" $$unformatted; exit 1; }
	$(GO) vet ./...
	.ci/tool staticcheck ./...

fuzz:
	.ci/fuzz $(FUZZTIME)

bench:
	$(GO) test -run '^$$' -bench . -benchmem ./...

# Everything that is derived from the code.
generate:
	$(GO) generate ./...

# Fails where generating changes the tree.
verify-generated:
	@state() { git status --porcelain && git diff HEAD; }; before=$$(state); $(MAKE) --no-print-directory generate; \
	  [ "$$before" = "$$(state)" ] || { git status --short; echo "stale: run 'make generate' and commit the result"; exit 1; }

# lintel among its neighbours: the SARIF validator, actionlint, pre-commit.
e2e: build
	.ci/e2e/run

clean:
	rm -rf bin dist .ci/e2e/node_modules
