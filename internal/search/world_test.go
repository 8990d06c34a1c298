package search_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/search"
)

// Names, terms and numbers of all scripts are found as they are typed, and by their beginnings.
func TestFindsNamesOfAllScripts(t *testing.T) {
	for _, c := range []struct {
		source search.Source
		found  []string
		not    []string
	}{
		{search.Source{Name: "राम कुमार"}, []string{"राम", "रा", "कुमार", "राम कु"}, []string{"रम", "कमार"}},
		{search.Source{Name: "सीता देवी"}, []string{"सीता", "सी", "सीता देवी"}, []string{"सता"}},
		{search.Source{Name: "நித்யா"}, []string{"நித்யா", "நித்"}, nil},
		{search.Source{Name: "สมชาย ใจดี"}, []string{"สมชาย", "ชาย", "ใจดี", "สมชายใจดี"}, []string{"สมหญิง"}},
		{search.Source{Name: "田中太郎"}, []string{"田中太郎", "田中", "太郎", "中太", "郎", "田中 太郎", "太郎 田中"}, []string{"太田", "花"}},
		{search.Source{Name: "山田 花子"}, []string{"山田花子", "山田 花子", "花子", "山田花"}, []string{"山花"}},
		{search.Source{Name: "李明"}, []string{"李", "明", "李明"}, []string{"王"}},
		{search.Source{Name: "김민준"}, []string{"김민준", "김", "김민", "김미", "민준", "준", "김 민준"}, []string{"김준"}},
		{search.Source{Name: "김 민준"}, []string{"김민준", "민준"}, nil},
		{search.Source{Name: "パク ハナ"}, []string{"パク", "ハナ", "パクハナ", "ﾊﾅ"}, []string{"バク"}},
		{search.Source{Name: "Mac Donald"}, []string{"MacDonald", "mac donald", "macd"}, nil},
		{search.Source{Name: "MacDonald"}, []string{"Mac Donald", "mac don", "macdonald"}, nil},
		{search.Source{Name: "Jan van der Berg"}, []string{"vanderberg", "van der berg", "jan vanderb", "vander berg", "derberg"}, nil},
		{search.Source{Name: "Jan Vanderberg"}, []string{"van der berg", "jan van der berg", "vander berg"}, nil},
		{search.Source{Name: "Anne-Marie Dupont"}, []string{"annemarie", "anne marie", "Anne-Marie", "marie", "annemarie dup"}, nil},
		{search.Source{Name: "Annemarie Dupont"}, []string{"anne-marie", "anne marie", "Anne‑Marie"}, nil},
		{search.Source{Name: "Łukasz Øster Đorđe Ħal"}, []string{"lukasz", "oster", "dorde", "hal"}, nil},
		{search.Source{Name: "Weiß"}, []string{"weiss", "WEISS", "weiß"}, nil},
		{search.Source{Name: "كريم يحيى"}, []string{"کریم", "كريم", "یحیی", "كَرِيم"}, nil},
		{search.Source{Name: "Ｆｕｌｌ Ｗｉｄｔｈ"}, []string{"full width"}, nil},
		{search.Source{Name: "so\u00ADft\u200Bware"}, []string{"software", "soft"}, nil},
	} {
		found(t, c.source, c.found, c.not)
	}
}

func TestFindsTermsWithSigns(t *testing.T) {
	headline := func(s string) search.Source { return search.Source{Name: "Ada", Headline: s} }
	found(
		t,
		headline("Senior C++ developer"),
		[]string{"C++", "c++ dev", "Ｃ＋＋"},
		[]string{"C#", "F#", "++"},
	)
	found(t, headline("C#, F# and SQL"), []string{"C#", "f#", "c♯", "c# f#"}, []string{"C++", "j#"})
	found(t, headline("C developer"), nil, []string{"C++", "C#"})
	found(t, headline("C++11, Notepad++"), []string{"c++11", "c++", "notepad", "notepad++"}, nil)
	found(t, headline(".NET developer"), []string{".NET", ".net dev", "net"}, []string{".js"})
	found(t, headline("ASP.NET Core"), []string{".NET", "asp.net", "aspnet"}, nil)
	found(
		t,
		headline("Node.js and CI/CD"),
		[]string{"node.js", "nodejs", "CI/CD", "cicd", "ci", ".js", "node"},
		nil,
	)
	found(
		t,
		headline("Node, plain js, CI, CD"),
		[]string{"node js", "node/plain"},
		[]string{"node.js", "CI/CD"},
	)
	found(t, headline("NodeJS"), []string{"node.js"}, nil)

	dotNet, ok := search.Parse(".NET").Rank(search.NewDocument(headline(".NET developer")))
	require.True(t, ok)
	address, ok := search.Parse(".NET").
		Rank(search.NewDocument(search.Source{Name: "Ada", Emails: []string{"ada@example.net"}}))
	require.True(t, ok, "an e-mail address is found too")
	require.Less(t, dotNet, address, "an address ranks after the term")
}

func TestFindsNumbersAndLinks(t *testing.T) {
	phone := func(digits string) search.Source { return search.Source{Name: "Ada", Phones: []string{digits}} }
	found(t, phone("49301234567"), []string{
		"+49 30 1234567",
		"+49 (0)30 1234567",
		"0049 30 1234567",
		"030/1234567",
		"(030) 123-45-67",
		"tel:+49-30-1234567",
		"TEL:+4930 1234567",
		"+49\u00A030\u00A01234567",
		"+49 30 123–4567",
		"٠٣٠ ١٢٣٤٥٦٧",
		"+４９ ３０ １２３４５６７",
		"\u202A+49 30 1234567\u202C",
		"011 49 30 1234567",
	}, []string{"+49 31 1234567", "030 1234568"})
	found(t, phone("79123456789"), []string{"8 (912) 345-67-89", "+7 912 345-67-89"}, nil)
	found(
		t,
		phone("525512345678"),
		[]string{"+52 1 55 1234 5678", "+52 55 1234 5678", "044 55 1234 5678"},
		nil,
	)
	found(t, phone("3906123456"), []string{"06 123456", "+39 06 123456"}, nil)
	found(
		t,
		phone("493012345675"),
		[]string{"+49 30 1234567 ext. 5", "+49 30 1234567 x 5", "tel:+49-30-1234567;ext=5"},
		nil,
	)

	mail := search.Source{Name: "Ada Byron", Emails: []string{"Ada.Byron@Example.com"}}
	found(
		t,
		mail,
		[]string{
			"mailto:ada.byron@example.com",
			"MAILTO:Ada.Byron@example.com?subject=Hello",
			"<ada.byron@example.com>",
			"Ada Byron <ada.byron@example.com>",
		},
		[]string{"mailto:byron.ada@example.com"},
	)
}

// found asserts which searches find a candidate, and which do not.
func found(t *testing.T, s search.Source, yes, no []string) {
	t.Helper()
	d := search.NewDocument(s)
	for _, text := range yes {
		_, ok := search.Parse(text).Rank(d)
		require.True(t, ok, "%q must find %+v: %v in %v", text, s, search.Parse(text), d)
	}
	for _, text := range no {
		_, ok := search.Parse(text).Rank(d)
		require.False(t, ok, "%q must not find %+v: %v in %v", text, s, search.Parse(text), d)
	}
}
