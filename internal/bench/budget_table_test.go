//go:build !race

package bench_test

// budgetTable returns what one run of each operation may use: {statements, allocations} on SQLite,
// then on Postgres. "make budgets" writes this file. Do not run it only to make a test pass: see
// the advice of TestBudgets.
func budgetTable() map[string]budgets {
	return map[string]budgets{
		"board":      {budget{8, 5906}, budget{8, 5990}},
		"postings":   {budget{10, 3935}, budget{10, 3839}},
		"profile":    {budget{10, 3432}, budget{10, 3345}},
		"candidates": {budget{2, 1836}, budget{2, 1905}},
		"search":     {budget{2, 1481}, budget{2, 1465}},
		"activity":   {budget{3, 3579}, budget{3, 3540}},
		"move":       {budget{11, 1129}, budget{2, 522}},
		"comment":    {budget{7, 999}, budget{8, 963}},
	}
}
