//go:build !race

package bench_test

// budgetTable returns what one run of each operation may use: {statements, allocations} on SQLite,
// then on Postgres. "make budgets" writes this file. Do not run it only to make a test pass: see
// the advice of TestBudgets.
func budgetTable() map[string]budgets {
	return map[string]budgets{
		"board":      {budget{8, 5903}, budget{8, 5986}},
		"postings":   {budget{10, 3930}, budget{10, 3829}},
		"profile":    {budget{10, 3433}, budget{10, 3336}},
		"candidates": {budget{2, 1836}, budget{2, 1903}},
		"search":     {budget{2, 1481}, budget{2, 1464}},
		"activity":   {budget{3, 3581}, budget{3, 3539}},
		"move":       {budget{11, 1131}, budget{1, 457}},
		"comment":    {budget{7, 999}, budget{8, 958}},
	}
}
