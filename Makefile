# `make help` lists the targets. Tools are pinned in tools/go.mod, a separate module. The first `make lint` compiles the
# linter (some minutes on two cores); later runs find it in Go's build cache.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules

TOOL := go tool -modfile=tools/go.mod

# Set these to run only a part of the tests: make test PKG=./internal/hiring RUN=TestMove
PKG ?= ./...
RUN ?=
BENCH ?= .
COUNT ?= 6
FUZZ ?= .
FUZZTIME ?= 10s

VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo unknown)
LDFLAGS = -s -w -X hirewire/internal/buildinfo.version=$(VERSION)

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
check: tidy-check generate-check dashboard-check lint test ## Run all checks of CI: tidy go.mod, up-to-date generated code and dashboard, lint, tests

.PHONY: generate
generate: ## Regenerate the ent and gqlgen code, and the TypeScript client's schema
	go generate ./...

.PHONY: generate-check
generate-check: ## Fail if the committed generated code is not up to date
	scripts/generate-check

.PHONY: dashboard
dashboard: ## Build the dashboard into internal/dashboard/dist (needs Node 20.19 and npm)
	scripts/dashboard

.PHONY: dashboard-check
dashboard-check: ## Fail if internal/dashboard/dist does not match its sources
	scripts/dashboard --check

.PHONY: screenshots
screenshots: ## Take the README's screenshots again (needs Chromium)
	scripts/screenshots

.PHONY: tidy-check
tidy-check: ## Fail if go.mod or go.sum is not tidy
	go mod tidy -diff

.PHONY: lint
lint: ## Run the linter and check the formatting
	$(TOOL) golangci-lint run --allow-parallel-runners $(PKG)
	go vet -tags bench ./internal/commandline

.PHONY: fmt
fmt: ## Format the code (gofumpt, gci, golines)
	$(TOOL) golangci-lint fmt $(PKG)

.PHONY: vuln
vuln: ## Look for known vulnerabilities (needs the network for vuln.go.dev, and says so without it)
	scripts/vuln

.PHONY: licences
licences: ## Fail if a module or package has a license that is not allowed (part of the tests)
	go test ./internal/licences

##@ test: all targets run on both databases; see scripts/with-postgres

.PHONY: test
test: ## Run all tests on SQLite and Postgres, with the race detector except for those in scripts/test (PKG, RUN)
	scripts/with-postgres scripts/test $(if $(RUN),-run '$(RUN)') $(PKG)

.PHONY: test-short
test-short: ## Run the fast tests, without the race detector (PKG, RUN)
	scripts/with-postgres go test -short -timeout 10m $(if $(RUN),-run '$(RUN)') $(PKG)

.PHONY: race
race: ## Run the tests COUNT times in random order, to find flaky tests
	scripts/with-postgres scripts/race -shuffle=on -count=$(COUNT) -timeout 60m $(if $(RUN),-run '$(RUN)') $(PKG)

# Generated code would dominate the number, and testkit is only for tests.
COVERED = $$(go list ./... | grep -vE '^hirewire/(ent|graph/generated)($$|/)|/testkit$$' | paste -sd, -)

.PHONY: cover
cover: ## Measure the coverage of hand-written code: build/coverage.html, and the total at the end
	@mkdir -p build
	scripts/with-postgres go test -timeout 20m -coverpkg="$(COVERED)" -coverprofile=build/coverage.out $(PKG)
	go tool cover -html=build/coverage.out -o build/coverage.html
	go tool cover -func=build/coverage.out | tail -1

# The sizes of a normal run are in the tests (sized).
.PHONY: prove-live
prove-live: ## Test live streams at full size: a week of 20,000 events for many clients, a hundred random histories
	HIREWIRE_LIVE_WEEK=20000 scripts/with-postgres go test -timeout 60m -v -run 'FollowersOf|Replayed|Stalled|Restarts|Revoked|Unannounced|KilledBetween' ./internal/endtoend
	scripts/with-postgres scripts/race -timeout 60m -run TestModel ./internal/live -rapid.checks=100

COST_SCALE ?= 100000

.PHONY: prove-cost
prove-cost: ## Measure the costliest queries of the schema on COST_SCALE applications: CPU, memory, bytes
	HIREWIRE_COST_SCALE=$(COST_SCALE) scripts/with-postgres go test -timeout 60m -v -count 1 -run TestTheCostliestQueries ./internal/graphqllimits
# Two minutes on each database: 200 subscribers and 8 clients that move cards, against a server with the race detector.
.PHONY: prove-race
prove-race: ## Test a server with the race detector: 200 subscribers, 8 movers, two minutes on each database
	HIREWIRE_RACE_SECONDS=120 scripts/with-postgres scripts/race -timeout 30m -v -run TestManySubscribersDuringMoves ./internal/endtoend

ANSWER_RUNS ?= 10000

.PHONY: prove-answers
prove-answers: ## Compare kept answers with new ones in ANSWER_RUNS random histories of commands and queries
	HIREWIRE_ANSWER_RUNS=$(ANSWER_RUNS) scripts/with-postgres go test -timeout 120m -v -count 1 -run TestKeptAnswersAreExact ./graph/noninterference

PLANS_SCALE ?= 100000

# HIREWIRE_PLANS_DATABASE names a database that already has a large demo company, instead.
.PHONY: prove-plans
prove-plans: ## Read the query plans of all that the dashboard asks for, on PLANS_SCALE applications over Postgres
	HIREWIRE_PLANS_SCALE=$(PLANS_SCALE) scripts/with-postgres go test -timeout 60m -v -count 1 ./internal/queryplans

.PHONY: prove
prove: prove-live prove-race prove-cost prove-answers prove-plans ## Run all full-size tests, which take too long for every run

.PHONY: clients
clients: ## Install, compile and test the TypeScript client (needs Node 20 or newer)
	cd clients/ts && npm ci --no-audit --no-fund && npm run compile && npm test

.PHONY: fuzz
fuzz: ## Run each fuzz target for FUZZTIME (FUZZ: a pattern of their names)
	scripts/fuzz '$(FUZZTIME)' '$(FUZZ)'

##@ measure

# --durable: without commits that reach the disk, writes would look too fast.
.PHONY: bench
bench: ## Run benchmarks into build/bench.txt; keeps the last results as build/bench-before.txt (BENCH, COUNT, PKG)
	@mkdir -p build
	@if [[ -f build/bench.txt ]]; then mv build/bench.txt build/bench-before.txt; fi
	scripts/with-postgres --durable go test -run '^$$' -bench '$(BENCH)' -benchmem -count $(COUNT) -timeout 120m $(PKG) | tee build/bench.txt

.PHONY: budgets
budgets: ## Record the statements and allocations of the main operations in internal/bench/budget_table_test.go
	HIREWIRE_UPDATE_BUDGETS=1 scripts/with-postgres go test -count 1 -run 'TestBudgets$$' ./internal/bench
	git diff --stat internal/bench/budget_table_test.go

SUBSCRIBERS ?= 2000
MOVES ?= 100

.PHONY: bench-live
bench-live: ## Measure how fast a change reaches SUBSCRIBERS clients, compared with a raw broadcast (MOVES)
	@mkdir -p build
	go build -trimpath -tags bench -o build/hirewire-bench .
	build/hirewire-bench bench live --subscribers $(SUBSCRIBERS) --moves $(MOVES)

.PHONY: benchstat
benchstat: ## Compare build/bench-before.txt with build/bench.txt, or show only the latter
	$(TOOL) benchstat $$(ls build/bench-before.txt build/bench.txt 2>/dev/null)

.PHONY: clean
clean: ## Remove build/
	rm -rf build
