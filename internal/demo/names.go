package demo

import "strings"

// region is a part of the world where the demo's candidates come from, with names and cities.
type region struct {
	kin    []kin
	places []place
}

// kin has names that are common in one country.
type kin struct {
	country       string
	given, family []string
}

// place is a city, its country, and its phone numbers that are reserved for fiction, if the country
// has any; # is a digit.
type place struct{ city, country, phone string }

func words(s string) []string { return strings.Fields(s) }

// in returns the places of one country, from "city=phone, city"; phones are optional.
func in(country, list string) []place {
	var out []place
	for entry := range strings.SplitSeq(list, ", ") {
		city, phone, _ := strings.Cut(entry, "=")
		out = append(out, place{city, country, phone})
	}
	return out
}

// from returns the region of one country.
func from(country, given, family, places string) region {
	return region{[]kin{{country, words(given), words(family)}}, in(country, places)}
}

// together returns the region of several countries.
func together(parts ...region) region {
	var out region
	for _, r := range parts {
		out.kin = append(out.kin, r.kin...)
		out.places = append(out.places, r.places...)
	}
	return out
}

// name returns a given name, and the kin that it is from.
func (r region) name(c chance) (string, kin) {
	n := 0
	for _, k := range r.kin {
		n += len(k.given)
	}
	i := c.IntN(n)
	for _, k := range r.kin {
		if i < len(k.given) {
			return k.given[i], k
		}
		i -= len(k.given)
	}
	panic("unreachable: i is below the number of names")
}

// placesIn returns the region's places in one country.
func (r region) placesIn(country string) []place {
	var out []place
	for _, p := range r.places {
		if p.country == country {
			out = append(out, p)
		}
	}
	return out
}

// someone returns a name and a place to live in the same country.
func (r region) someone(c chance) (string, place) {
	given, k := r.name(c)
	return given + " " + k.familyOf(given, pick(c, k.family)), pick(c, r.placesIn(k.country))
}

// familyOf returns the form of a family name for a given name: Polish adjectives have a feminine
// form.
func (k kin) familyOf(given, family string) string {
	stem, ok := strings.CutSuffix(family, "i")
	if ok && k.country == "PL" && strings.HasSuffix(given, "a") &&
		(strings.HasSuffix(stem, "sk") || strings.HasSuffix(stem, "ck")) {
		return stem + "a"
	}
	return family
}

// europe is the number of European regions, which come first.
const europe = 8

// regions returns the regions that the demo's candidates come from. Several names have accents,
// which show that searches ignore them.
func regions() []region {
	return []region{
		from(
			"DE",
			"Anna Jonas Lena Felix Miriam Tobias Katrin Moritz Sabine Lukas Greta Jürgen Heike Nils",
			"Richter Schäfer Krüger Brandt Hoffmann Vogel Busch Lorenz Böhm Winkler Arnold Seidel Groß Jäger",
			"Hamburg=+49 40 66969 ###, Berlin=+49 30 23125 ###, Leipzig=+49 171 39200 ##, Köln=+49 221 4710 ###, Bremen=+49 171 39200 ##",
		),
		from(
			"NL",
			"Sanne Daan Femke Bram Lotte Thijs Noor Ruben Maud Joris Iris Stijn Fleur Koen",
			"Bakker Visser Smit Mulder Dekker Postma Hoekstra Vermeer Kuiper Dijkstra Scholten Prins Verhoeven Blom",
			"Rotterdam, Utrecht, Delft, Groningen, Den Haag",
		),
		from(
			"GB",
			"Hannah Oliver Priya Callum Imogen Rhys Beatrice Angus Fiona Toby Zara Alistair Niamh Gareth",
			"Hargreaves Whitlock Doyle Pemberton Mackenzie Ashworth Lockhart Thorne Fairbairn Quill Bracewell Okafor Penrose Hale",
			"London=+44 20 7946 0###, Bristol=+44 117 496 0###, Leeds=+44 113 496 0###, Edinburgh=+44 131 496 0###, Cardiff=+44 29 2018 0###",
		),
		from(
			"PT",
			"Inês Tiago Beatriz Rui Catarina Gonçalo Mariana Nuno Leonor Duarte Sofia Afonso Matilde João",
			"Carvalho Ferreira Antunes Magalhães Pinto Nogueira Simões Teixeira Lourenço Barros Fonseca Cardoso Conceição Matos",
			"Lisboa, Porto, Braga, Coimbra, Aveiro",
		),
		from(
			"SE",
			"Elin Axel Saga Viktor Maja Oskar Tuva Linnea Björn Astrid Emil Freja Gustav Wilma",
			"Lindqvist Bergström Nyström Ekman Sandberg Holmgren Åberg Forsberg Öberg Wallin Norén Hellström Dahl Sjögren",
			"Göteborg=+46 31 390 06 ##, Stockholm=+46 8 465 004 ##, Malmö=+46 40 628 04 ##, Uppsala=+46 8 465 004 ##",
		),
		from(
			"PL",
			"Zofia Piotr Agnieszka Marek Ewa Tomasz Magdalena Paweł Kinga Szymon Hanna Łukasz Dorota Wojciech",
			"Zieliński Kowalski Wójcik Mazur Krawczyk Nowak Dąbrowski Wiśniewski Lis Sikora Baran Górski Pawlak Żak",
			"Gdańsk, Kraków, Wrocław, Poznań",
		),
		from(
			"FR",
			"Camille Hugo Élodie Mathis Manon Théo Léa Bastien Inès Quentin Chloé Rémi Solène Adrien",
			"Moreau Lefèvre Garnier Rousseau Chevalier Marchand Perrin Fontaine Bonnet Dufour Lacroix Renard Besson Guérin",
			"Lyon=+33 4 65 71 ## ##, Nantes=+33 2 61 91 ## ##, Le Havre=+33 2 61 91 ## ##, Marseille=+33 4 65 71 ## ##, Toulouse=+33 5 36 49 ## ##",
		),
		from(
			"ES",
			"Lucía Álvaro Carmen Diego Marta Iñaki Paula Sergio Elena Rubén Noa Javier Irene Mateo",
			"Navarro Iglesias Ortega Serrano Vidal Castaño Romero Gallego Peña Salazar Molina Núñez Cortés Vega",
			"Valencia, Barcelona, Bilbao, Málaga",
		),
		from(
			"IN",
			"Ananya Rohan Kavya Arjun Meera Vikram Ishita Karthik Divya Sameer Nandini Rahul Pooja Aditya",
			"Iyer Mehta Krishnan Banerjee Desai Nair Chatterjee Reddy Kulkarni Menon Bhatt Rao Sharma Kapoor",
			"Bengaluru, Pune, Chennai, Hyderabad",
		),
		together(
			from(
				"NG",
				"Amara Ngozi Tunde Adaeze Zainab Emeka Folake Chidi Segun",
				"Adeyemi Nwosu Balogun Eze Okonkwo Abiola Ibekwe",
				"Lagos, Abuja",
			),
			from(
				"GH",
				"Kwame Kofi Abena Yaw Efua",
				"Osei Mensah Boateng Asante Owusu Danso Appiah",
				"Accra, Kumasi",
			),
		),
		from(
			"JP",
			"Mei Haruto Yuki Sota Aiko Ren Naoko Kenji Hina Daichi Emi Takumi Sakura Riku",
			"Tanaka Mori Shimizu Ishikawa Ogawa Hayashi Kondo Fujita Okada Matsuda Ueda Nishimura Kubo Endo",
			"Yokohama, Kobe, Fukuoka, Nagoya",
		),
		from(
			"CN",
			"Wei Xinyi Jun Lihua Hao Yifan Qing Bo Meilin Tao Jing Zihan Ling Kai",
			"Zhang Liu Huang Zhao Wu Xu Sun Zhu Lin Guo He Luo Liang Song",
			"Shanghai, Shenzhen, Ningbo, Qingdao",
		),
		together(
			from(
				"MA",
				"Yasmin Idris Salma Hassan",
				"Bennani Alaoui Tazi Berrada Lahlou Amrani",
				"Tangier, Casablanca",
			),
			from(
				"LB",
				"Leila Karim Nour Rania Samir Ziad",
				"Haddad Mansour Khoury Bitar Kassem Najjar Hamdan",
				"Beirut",
			),
			from(
				"EG",
				"Omar Tarek Dina Farah",
				"El-Sayed Nasser Darwish Aziz Saleh Farouk Rahman",
				"Cairo",
			),
		),
		from(
			"TR",
			"Elif Emre Defne Kerem Zeynep Burak Selin Ozan Ayşe Cem Derya Kaan Gül Mert",
			"Yılmaz Demir Çelik Şahin Kaya Aydın Öztürk Arslan Doğan Kılıç Aslan Koç Polat Güneş",
			"İzmir, Istanbul, Mersin, Ankara",
		),
		from(
			"UA",
			"Olena Dmytro Iryna Andriy Nadia Taras Kateryna Bohdan Sofiia Maksym Daryna Yevhen Larysa Ostap",
			"Shevchenko Kovalenko Bondar Melnyk Lysenko Tkachuk Petrenko Savchuk Moroz Hrytsenko Kravets Panchenko Rudenko Zhuk",
			"Odesa, Lviv, Kyiv, Kharkiv",
		),
		from(
			"US",
			"Grace Ethan Maya Jordan Audrey Caleb Naomi Wyatt Sierra Marcus Paige Devin Renee Theo",
			"Sullivan Whitaker Delgado Brooks Callahan Nakamura Hensley Prescott Alvarez McAllister Beaumont Ramsey Sinclair Tate",
			"Seattle=+1 206-555-01##, Austin=+1 512-555-01##, Chicago=+1 312-555-01##, Boston=+1 617-555-01##",
		),
		from(
			"VN",
			"Linh Minh Thảo Quân Hương Đức Ngọc Tuấn Lan Phúc Mai Khôi Vy Long",
			"Nguyễn Trần Phạm Hoàng Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Vũ",
			"Hải Phòng, Hanoi, Da Nang",
		),
		from(
			"IT",
			"Giulia Matteo Chiara Lorenzo Francesca Niccolò Elisa Davide Sara Pietro Alessia Tommaso Bianca Luca",
			"Ferrari Ricci Marchetti Galli Fontana Caruso Rinaldi Gallo Moretti Barbieri Lombardi Sala Costa Greco",
			"Genova, Trieste, Milano, Napoli",
		),
	}
}

// languageOf returns the most common language of a country.
func languageOf(country string) string {
	return map[string]string{
		"DE": "German", "NL": "Dutch", "GB": "English", "PT": "Portuguese", "SE": "Swedish", "PL": "Polish", "FR": "French", "ES": "Spanish",
		"IN": "Hindi", "NG": "English", "GH": "English", "JP": "Japanese", "CN": "Mandarin", "MA": "Arabic", "LB": "Arabic", "EG": "Arabic",
		"TR": "Turkish", "UA": "Ukrainian", "US": "English", "VN": "Vietnamese", "IT": "Italian",
	}[country]
}

// inEnglish returns the English name of a city.
func inEnglish(city string) string {
	names := map[string]string{
		"Köln":     "Cologne",
		"Den Haag": "The Hague",
		"Lisboa":   "Lisbon",
		"Göteborg": "Gothenburg",
		"Genova":   "Genoa",
		"Milano":   "Milan",
		"Napoli":   "Naples",
	}
	if name, ok := names[city]; ok {
		return name
	}
	return city
}

// countryNamed returns the English name of a country.
func countryNamed(country string) string {
	return map[string]string{
		"DE": "Germany", "NL": "Netherlands", "GB": "United Kingdom", "PT": "Portugal", "SE": "Sweden", "PL": "Poland", "FR": "France", "ES": "Spain",
		"IN": "India", "NG": "Nigeria", "GH": "Ghana", "JP": "Japan", "CN": "China", "MA": "Morocco", "LB": "Lebanon", "EG": "Egypt",
		"TR": "Türkiye", "UA": "Ukraine", "US": "United States", "VN": "Vietnam", "IT": "Italy",
	}[country]
}
