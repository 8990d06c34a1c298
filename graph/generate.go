package graph

//go:generate sh -c "cd .. && go run ./internal/eventkind/generate . && go run ./graph/internal/connection/generate . && go run ./graph/exec/generate && go run ./graph/exec/quicken graph/generated/*.generated.go"

//go:generate go run ./clientgen ../clients/ts
