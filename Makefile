# `make help` lists the targets. Tools are pinned in tools/go.mod, a module of their own; the first `make lint` compiles
# the linter (some minutes on two cores), later ones find it in Go's build cache.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules

TOOL := go tool -modfile=tools/go.mod

# What to work on, for a quicker turn: make test PKG=./internal/hiring RUN=TestMove
PKG ?= ./...
RUN ?=
BENCH ?= .
COUNT ?= 6
FUZZ ?= .
FUZZTIME ?= 10s

VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo unknown)
LDFLAGS = -X hirewire/internal/app.version=$(VERSION)

.PHONY: help
help: ## List the targets
	@awk 'BEGIN {FS = ":.*## "} /^[a-z][a-z-]*:.*## / {printf "  %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

##@ run

.PHONY: run
run: ## Serve the demo company on http://127.0.0.1:8080
	go run . serve --demo

.PHONY: build
build: ## Build build/hirewire, with its version
	@mkdir -p build
	go build -trimpath -ldflags '$(LDFLAGS)' -o build/hirewire .

##@ check

.PHONY: check
check: tidy-check generate-check dashboard-check lint test ## All that CI asks: go.mod tidy, generated code and dashboard current, lint, tests

.PHONY: generate
generate: ## Regenerate ent and gqlgen code, and the schema of the TypeScript client
	go generate ./...

.PHONY: generate-check
generate-check: ## Fail if the committed generated code is not current
	scripts/generate-check

.PHONY: dashboard
dashboard: ## Build the dashboard into internal/dashboard/dist (needs Node 20.19 and npm)
	scripts/dashboard

.PHONY: dashboard-check
dashboard-check: ## Fail if internal/dashboard/dist is not what its sources give
	scripts/dashboard --check

.PHONY: screenshots
screenshots: ## Take the README's pictures of the dashboard anew (needs chromium)
	scripts/screenshots

.PHONY: tidy-check
tidy-check: ## Fail if go.mod or go.sum is not tidy
	go mod tidy -diff

.PHONY: lint
lint: ## Lint, and check the formatting
	$(TOOL) golangci-lint run --allow-parallel-runners $(PKG)

.PHONY: fmt
fmt: ## Format (gofumpt, gci)
	$(TOOL) golangci-lint fmt $(PKG)

.PHONY: vuln
vuln: ## Look for known vulnerabilities (asks vuln.go.dev: needs the network, and says so without it)
	scripts/vuln

.PHONY: licences
licences: ## Fail if a module or package has a licence that is not allowed (part of the tests)
	go test ./internal/licences

##@ test: all of these on both databases; see scripts/with-postgres

.PHONY: test
test: ## Everything, on SQLite and Postgres, with the race detector but for what scripts/test names (PKG, RUN)
	scripts/with-postgres scripts/test $(if $(RUN),-run '$(RUN)') $(PKG)

.PHONY: test-short
test-short: ## The quick part, without the race detector (PKG, RUN)
	scripts/with-postgres go test -short -timeout 10m $(if $(RUN),-run '$(RUN)') $(PKG)

.PHONY: race
race: ## The same tests COUNT times over, in another order each: hunts for what fails once in a while
	scripts/with-postgres scripts/race -shuffle=on -count=$(COUNT) -timeout 60m $(if $(RUN),-run '$(RUN)') $(PKG)

# Generated code would drown the number; testkit is only for tests.
COVERED = $$(go list ./... | grep -vE '^hirewire/(ent|graph/generated)($$|/)|/testkit$$' | paste -sd, -)

.PHONY: cover
cover: ## Coverage of hand-written code: build/coverage.html, the total at the end
	@mkdir -p build
	scripts/with-postgres go test -timeout 20m -coverpkg="$(COVERED)" -coverprofile=build/coverage.out $(PKG)
	go tool cover -html=build/coverage.out -o build/coverage.html
	go tool cover -func=build/coverage.out | tail -1

# The sizes of a usual run are in the tests themselves (sized).
.PHONY: prove-live
prove-live: ## The proofs of the live streams, larger: a week of 20,000 events for a crowd, a hundred random histories
	HIREWIRE_LIVE_WEEK=20000 scripts/with-postgres go test -timeout 60m -v -run 'FollowersOf|Replayed|Stalled|Restarts|Revoked|Unannounced|KilledBetween' ./internal/app
	scripts/with-postgres scripts/race -timeout 60m -run TestModel ./internal/live -rapid.checks=100

COST_SCALE ?= 100000

.PHONY: prove-cost
prove-cost: ## The costliest queries that the schema allows, on a company of COST_SCALE applications: CPU, memory, bytes
	HIREWIRE_COST_SCALE=$(COST_SCALE) scripts/with-postgres go test -timeout 60m -v -count 1 -run TestTheCostliestQueries ./graph
# Two minutes on each database: 200 subscribers and 8 movers before a server that was built with the race detector.
.PHONY: prove-race
prove-race: ## A server with the race detector under 200 subscribers and 8 movers, two minutes on each database
	HIREWIRE_RACE_SECONDS=120 scripts/with-postgres scripts/race -timeout 30m -v -run TestACrowdAndMovers ./internal/app

.PHONY: prove
prove: prove-live prove-race prove-cost ## All proofs at full size: what takes too long for every run of the tests

.PHONY: clients
clients: ## Install, compile and test the TypeScript client (Node 20 or newer)
	cd clients/ts && npm ci --no-audit --no-fund && npm run compile && npm test

.PHONY: fuzz
fuzz: ## Each fuzz target for FUZZTIME (FUZZ: which)
	scripts/fuzz '$(FUZZTIME)' '$(FUZZ)'

##@ measure

# --durable: a commit that does not reach the disk would flatter every write.
.PHONY: bench
bench: ## Go benchmarks into build/bench.txt, the last ones kept as build/bench-before.txt (BENCH, COUNT, PKG)
	@mkdir -p build
	@if [[ -f build/bench.txt ]]; then mv build/bench.txt build/bench-before.txt; fi
	scripts/with-postgres --durable go test -run '^$$' -bench '$(BENCH)' -benchmem -count $(COUNT) -timeout 120m $(PKG) | tee build/bench.txt

SUBSCRIBERS ?= 2000
MOVES ?= 100

.PHONY: bench-live
bench-live: build ## How fast a change reaches SUBSCRIBERS who follow the pipeline, beside a raw broadcast (MOVES)
	build/hirewire bench live --subscribers $(SUBSCRIBERS) --moves $(MOVES)

.PHONY: benchstat
benchstat: ## Compare build/bench-before.txt with build/bench.txt, or show the latter
	$(TOOL) benchstat $$(ls build/bench-before.txt build/bench.txt 2>/dev/null)

.PHONY: clean
clean: ## Remove build/
	rm -rf build
