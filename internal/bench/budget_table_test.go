//go:build !race

package bench_test

// budgetTable returns what one run of each operation may use: {statements, allocations} on SQLite,
// then on Postgres. "make budgets" writes this file. Do not run it only to make a test pass: see
// the advice of TestBudgets.
func budgetTable() map[string]budgets {
	return map[string]budgets{
		"board":      {budget{8, 5896}, budget{8, 5983}},
		"postings":   {budget{10, 4216}, budget{10, 4132}},
		"profile":    {budget{10, 4571}, budget{10, 4381}},
		"candidates": {budget{2, 1832}, budget{2, 1899}},
		"search":     {budget{2, 1477}, budget{2, 1460}},
		"activity":   {budget{3, 4225}, budget{3, 4167}},
		"move":       {budget{11, 1123}, budget{2, 521}},
		"comment":    {budget{7, 994}, budget{8, 958}},
	}
}
