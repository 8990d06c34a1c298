package graphqllimits

import (
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// quietRules are the rules of validation without "did you mean": suggestions tell the schema to whom introspection is closed.
// The executor sees to those about fields itself (SetDisableSuggestion).
func quietRules() *rules.Rules {
	r := rules.NewDefaultRules()
	for loud, quiet := range map[string]core.Rule{
		rules.KnownArgumentNamesRule.Name:  rules.KnownArgumentNamesRuleWithoutSuggestions,
		rules.KnownTypeNamesRule.Name:      rules.KnownTypeNamesRuleWithoutSuggestions,
		rules.ValuesOfCorrectTypeRule.Name: rules.ValuesOfCorrectTypeRuleWithoutSuggestions,
	} {
		r.RemoveRule(loud)
		r.AddRule(quiet.Name, quiet.RuleFunc)
	}
	return r
}
