package demo

import (
	"strings"
	"testing"
	"unicode"

	"github.com/nyaruka/phonenumbers"
	"github.com/stretchr/testify/require"
)

// atlas returns the country of each city. It is written independently of the names that it checks.
func atlas() map[string]string {
	return map[string]string{
		"DE": "Hamburg Berlin Leipzig Köln Bremen",
		"NL": "Rotterdam Utrecht Delft Groningen Den_Haag",
		"GB": "London Bristol Leeds Edinburgh Cardiff",
		"PT": "Lisboa Porto Braga Coimbra Aveiro",
		"SE": "Göteborg Stockholm Malmö Uppsala",
		"PL": "Gdańsk Kraków Wrocław Poznań",
		"FR": "Lyon Nantes Le_Havre Marseille Toulouse",
		"ES": "Valencia Barcelona Bilbao Málaga",
		"IN": "Bengaluru Pune Chennai Hyderabad",
		"NG": "Lagos Abuja",
		"GH": "Accra Kumasi",
		"JP": "Yokohama Kobe Fukuoka Nagoya",
		"CN": "Shanghai Shenzhen Ningbo Qingdao",
		"MA": "Tangier Casablanca",
		"LB": "Beirut",
		"EG": "Cairo",
		"TR": "İzmir Istanbul Mersin Ankara",
		"UA": "Odesa Lviv Kyiv Kharkiv",
		"US": "Seattle Austin Chicago Boston",
		"VN": "Hải_Phòng Hanoi Da_Nang",
		"IT": "Genova Trieste Milano Napoli",
	}
}

func countryOf(city string) string {
	for country, list := range atlas() {
		for _, name := range strings.Fields(list) {
			if strings.ReplaceAll(name, "_", " ") == city {
				return country
			}
		}
	}
	return ""
}

// Cities are in their countries, names have a place, and phone numbers match the country.
func TestPlaces(t *testing.T) {
	for _, r := range regions() {
		for _, p := range r.places {
			require.Equal(t, countryOf(p.city), p.country, p.city)
			require.NotEmpty(t, countryNamed(p.country), p.country)
			require.NotEmpty(t, languageOf(p.country), p.country)
			if p.phone != "" {
				number := dial(chanceOf(p.city), p.phone)
				parsed, err := phonenumbers.Parse(number, "")
				require.NoError(t, err, number)
				require.Equal(
					t,
					phonenumbers.GetCountryCodeForRegion(p.country),
					int(parsed.GetCountryCode()),
					"%s of %s",
					number,
					p.city,
				)
			}
		}
		for _, k := range r.kin {
			require.NotEmpty(t, r.placesIn(k.country), k.country)
			require.Len(t, unique(k.given), len(k.given), k.country)
			require.Len(t, unique(k.family), len(k.family), k.country)
		}
	}
}

func TestPolishNamesAgree(t *testing.T) {
	poland := regions()[5].kin[0]
	require.Equal(t, "PL", poland.country)
	for want, name := range map[string][2]string{
		"Zielińska": {"Zofia", "Zieliński"}, "Zieliński": {"Piotr", "Zieliński"}, "Nowak": {"Ewa", "Nowak"}, "Górska": {"Kinga", "Górski"}, "Sikora": {"Marek", "Sikora"},
	} {
		require.Equal(t, want, poland.familyOf(name[0], name[1]))
	}
	require.Equal(t, "Kowalski", kin{country: "IT"}.familyOf("Luca", "Kowalski"))
}

// Each candidate's place, phone numbers and addresses agree with one another and with the name.
func TestCandidatesAreReachableWhereTheyLive(t *testing.T) {
	c := generate(t, 0)
	rows := map[string]*person{}
	for _, p := range c.people {
		rows[p.row.ID] = p
		require.Equal(
			t,
			countryOf(*p.row.City),
			*p.row.Country,
			"%s lives in %s",
			p.row.Name,
			*p.row.City,
		)
		require.Contains(
			t,
			p.career.languages,
			languageOf(p.home.country),
			"%s speaks the language of %s",
			p.row.Name,
			p.home.country,
		)
	}
	for _, phone := range c.all.CandidatePhones {
		parsed, err := phonenumbers.Parse(phone.Number, "")
		require.NoError(t, err, phone.Number)
		require.Equal(
			t,
			phonenumbers.GetCountryCodeForRegion(*rows[phone.CandidateID].row.Country),
			int(parsed.GetCountryCode()),
			phone.Number,
		)
	}
	for _, mail := range c.all.CandidateEmails {
		local, _, _ := strings.Cut(mail.Address, "@")
		letters := strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) {
				return r
			}
			return -1
		}, local)
		require.Equal(
			t,
			strings.NewReplacer(" ", "", "-", "", "'", "").
				Replace(ascii(rows[mail.CandidateID].row.Name)),
			letters,
			mail.Address,
		)
	}
}
