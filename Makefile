# What is done with this repository. `make help` lists it.
.DEFAULT_GOAL := help
.PHONY: help run verify reindex digest test test-go check generate bench bench-index bench-scale build clean demo devnet fuzz mutants coverage

export CGO_ENABLED = 0
DATA = $(or $(BACKPROP_DATA),data)
TOOL = go tool -modfile=tools.mod
# The record of make run: its database, and its chain as long as that runs.
RECORD = env -u BACKPROP_GOVERNOR BACKPROP_RPC=http://$(patsubst :%,127.0.0.1:%,$(or $(DEVNET_ADDR),127.0.0.1:8545)) bin/backprop-demo

help: ## List these commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | while IFS=: read -r name text; do printf '  make %-11s %s\n' "$$name" "$${text##*## }"; done

run: devnet demo ## Start a local chain with a living DAO, and the site on it; Ctrl-C stops both
	@BACKPROP_MAX_HEAD_AGE=$${BACKPROP_MAX_HEAD_AGE:-3h} exec bin/devnet run --words -- bin/backprop-demo serve

verify: demo ## While make run serves: ask its chain about everything in the record, and print what differs
	@$(RECORD) verify

reindex: demo ## While make run serves: build its record again from the chain, beside it, and swap
	@$(RECORD) reindex

digest: demo ## Print the SHA-256 of make run's record, table by table
	@$(RECORD) digest

test: ## Install what is missing and run every test: contracts, Go, databases, browser
	@tools/test.sh

test-go: ## Run the Go tests alone, without what this machine lacks
	go test ./...
	go test -tags demo ./cmd/backprop

check: ## Check formats, linters, and that generated files are fresh
	@tools/check.sh

generate: ## Write the generated files again: templates, static files, contract bindings
	$(TOOL) templ generate -path views
	go generate ./static
	contracts/generate.sh

fuzz: ## Let the fuzzer loose on the contracts for long; FUZZ_RUNS and FUZZ_DEPTH say how long, FUZZ_SEED repeats
	@contracts/fuzz.sh

mutants: ## Break the escrow in one place at a time, and see that the fuzzer's invariants notice
	@contracts/mutants.sh

coverage: ## Count the lines and branches of the contracts that their tests reach
	@contracts/coverage.sh

bench: ## Measure what is claimed about speed, against peers in the same run
	@echo 'Building; then measuring for about a minute.'
	@go run ./bench

bench-index: ## Measure indexing against this machine's ceiling and against Ponder; makes two chains first, once
	@go run ./bench/index -data "$(DATA)/bench"

bench-scale: ## Measure what a record of 1,000,000 votes costs: a block, every page, and memory
	@go run ./bench/scale
	@go run ./bench/index -data "$(DATA)/bench" -only emitted

build: devnet ## Build bin/backprop for production, and bin/devnet
	go build -trimpath -ldflags '-s -w' -o bin/backprop ./cmd/backprop

clean: ## Forget the local chain and its database under data/
	rm -rf "$(DATA)/chain" "$(DATA)/dao.json" "$(DATA)/words" "$(DATA)/relayer.json" "$(DATA)/relayer.password" "$(DATA)/backprop.db" "$(DATA)/backprop.db-shm" "$(DATA)/backprop.db-wal" "$(DATA)/backprop.db.rebuilt"*

# The two programs of make run. They are compiled as the tests are, so that neither waits for the other's work again.
devnet:
	@echo 'Building bin/devnet. The first time this compiles an Ethereum node: some minutes on two cores.'
	@go build -ldflags '-s -w' -o bin/devnet ./cmd/devnet

demo:
	@echo 'Building bin/backprop-demo.'
	@go build -tags demo -ldflags '-s -w' -o bin/backprop-demo ./cmd/backprop
