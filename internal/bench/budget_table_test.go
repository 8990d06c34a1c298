//go:build !race

package bench_test

// budgetTable returns what one run of each operation may use: {statements, allocations} on SQLite,
// then on Postgres. "make budgets" writes this file. Do not run it only to make a test pass: see
// the advice of TestBudgets.
func budgetTable() map[string]budgets {
	return map[string]budgets{
		"board":      {budget{8, 16585}, budget{8, 17198}},
		"postings":   {budget{10, 7218}, budget{10, 7237}},
		"profile":    {budget{14, 7133}, budget{14, 6861}},
		"candidates": {budget{2, 2760}, budget{2, 2826}},
		"search":     {budget{2, 1914}, budget{2, 1896}},
		"activity":   {budget{3, 9976}, budget{3, 9923}},
		"move":       {budget{11, 1308}, budget{2, 679}},
		"comment":    {budget{7, 1138}, budget{8, 1101}},
	}
}
