//go:build !race

package bench_test

// budgetTable returns what one run of each operation may use: {statements, allocations} on SQLite,
// then on Postgres. "make budgets" writes this file. Do not run it only to make a test pass: see
// the advice of TestBudgets.
func budgetTable() map[string]budgets {
	return map[string]budgets{
		"board":      {budget{8, 5900}, budget{8, 5984}},
		"postings":   {budget{10, 4214}, budget{10, 4134}},
		"profile":    {budget{10, 4578}, budget{10, 4382}},
		"candidates": {budget{2, 1833}, budget{2, 1899}},
		"search":     {budget{2, 1477}, budget{2, 1461}},
		"activity":   {budget{3, 4225}, budget{3, 4168}},
		"move":       {budget{11, 1130}, budget{1, 458}},
		"comment":    {budget{7, 999}, budget{8, 961}},
	}
}
