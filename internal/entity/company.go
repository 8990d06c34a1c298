package entity

import (
	"context"

	"hirewire/ent"
	"hirewire/ent/companysettings"
	"hirewire/internal/ids"
)

// CompanySettings is the company: the single row with its settings.
var CompanySettings = declare(
	Entity{
		Name: "CompanySettings", Type: "Company", Noun: "company",
		Prefix: ids.CompanySettings, Table: "company_settings",
		Visible: companyData,
		Node:    true,
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.CompanySettings, error) {
		return db.CompanySettings.Query().Where(companysettings.IDIn(list...)).All(ctx)
	},
)
