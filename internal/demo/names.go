package demo

import "strings"

// region is where a person's name comes from and where they live.
type region struct {
	given, family []string
	cities        []string
	country       string
	// phone is a number of those kept for fiction where the country has some; # is a digit.
	phone string
}

func words(s string) []string { return strings.Fields(s) }

func cities(s string) []string { return strings.Split(s, ", ") }

// regions of the world that the demo's people come from. Several names need folding, so that a search shows it.
func regions() []region {
	return []region{
		{words("Anna Jonas Lena Felix Miriam Tobias Katrin Moritz Sabine Lukas Greta Jürgen Heike Nils"), words("Richter Schäfer Krüger Brandt Hoffmann Vogel Busch Lorenz Böhm Winkler Arnold Seidel Groß Jäger"), cities("Hamburg, Berlin, Leipzig, Köln, Bremen"), "DE", "+49 30 23125###"},
		{words("Sanne Daan Femke Bram Lotte Thijs Noor Ruben Maud Joris Iris Stijn Fleur Koen"), words("Bakker Visser Smit Mulder Dekker Postma Hoekstra Vermeer Kuiper Dijkstra Scholten Prins Verhoeven Blom"), cities("Rotterdam, Utrecht, Delft, Groningen, Den Haag"), "NL", ""},
		{words("Hannah Oliver Priya Callum Imogen Rhys Beatrice Angus Fiona Toby Zara Alistair Niamh Gareth"), words("Hargreaves Whitlock Doyle Pemberton Mackenzie Ashworth Lockhart Thorne Fairbairn Quill Bracewell Okafor Penrose Hale"), cities("London, Bristol, Leeds, Edinburgh, Cardiff"), "GB", "+44 20 7946 0###"},
		{words("Inês Tiago Beatriz Rui Catarina Gonçalo Mariana Nuno Leonor Duarte Sofia Afonso Matilde João"), words("Carvalho Ferreira Antunes Magalhães Pinto Nogueira Simões Teixeira Lourenço Barros Fonseca Cardoso Conceição Matos"), cities("Lisboa, Porto, Braga, Coimbra, Aveiro"), "PT", ""},
		{words("Elin Axel Saga Viktor Maja Oskar Tuva Linnea Björn Astrid Emil Freja Gustav Wilma"), words("Lindqvist Bergström Nyström Ekman Sandberg Holmgren Åberg Forsberg Öberg Wallin Norén Hellström Dahl Sjögren"), cities("Göteborg, Stockholm, Malmö, Uppsala"), "SE", "+46 8 465 004 ##"},
		{words("Zofia Piotr Agnieszka Marek Ewa Tomasz Magdalena Paweł Kinga Szymon Hanna Łukasz Dorota Wojciech"), words("Zieliński Kowalska Wójcik Mazur Krawczyk Nowak Dąbrowski Wiśniewska Lis Sikora Baran Górski Pawlak Żak"), cities("Gdańsk, Kraków, Wrocław, Poznań"), "PL", ""},
		{words("Camille Hugo Élodie Mathis Manon Théo Léa Bastien Inès Quentin Chloé Rémi Solène Adrien"), words("Moreau Lefèvre Garnier Rousseau Chevalier Marchand Perrin Fontaine Bonnet Dufour Lacroix Renard Besson Guérin"), cities("Lyon, Nantes, Le Havre, Marseille, Toulouse"), "FR", "+33 1 99 00 ## ##"},
		{words("Lucía Álvaro Carmen Diego Marta Iñaki Paula Sergio Elena Rubén Noa Javier Irene Mateo"), words("Navarro Iglesias Ortega Serrano Vidal Castaño Romero Gallego Peña Salazar Molina Núñez Cortés Vega"), cities("Valencia, Barcelona, Bilbao, Málaga"), "ES", ""},
		{words("Ananya Rohan Kavya Arjun Meera Vikram Ishita Karthik Divya Sameer Nandini Rahul Pooja Aditya"), words("Iyer Mehta Krishnan Banerjee Desai Nair Chatterjee Reddy Kulkarni Menon Bhatt Rao Sharma Kapoor"), cities("Bengaluru, Pune, Chennai, Hyderabad"), "IN", ""},
		{words("Amara Kwame Ngozi Tunde Adaeze Kofi Zainab Emeka Abena Yaw Folake Chidi Efua Segun"), words("Osei Adeyemi Mensah Nwosu Balogun Boateng Eze Asante Okonkwo Owusu Abiola Danso Ibekwe Appiah"), cities("Lagos, Accra, Abuja, Kumasi"), "NG", ""},
		{words("Mei Haruto Yuki Sota Aiko Ren Naoko Kenji Hina Daichi Emi Takumi Sakura Riku"), words("Tanaka Mori Shimizu Ishikawa Ogawa Hayashi Kondo Fujita Okada Matsuda Ueda Nishimura Kubo Endo"), cities("Yokohama, Kobe, Fukuoka, Nagoya"), "JP", ""},
		{words("Wei Xinyi Jun Lihua Hao Yifan Qing Bo Meilin Tao Jing Zihan Ling Kai"), words("Zhang Liu Huang Zhao Wu Xu Sun Zhu Lin Guo He Luo Liang Song"), cities("Shanghai, Shenzhen, Ningbo, Qingdao"), "CN", ""},
		{words("Leila Omar Yasmin Karim Nour Tarek Salma Hassan Rania Idris Dina Samir Farah Ziad"), words("Haddad Mansour Khoury El-Sayed Nasser Darwish Aziz Saleh Farouk Hamdan Rahman Bitar Kassem Najjar"), cities("Tangier, Beirut, Cairo, Casablanca"), "MA", ""},
		{words("Elif Emre Defne Kerem Zeynep Burak Selin Ozan Ayşe Cem Derya Kaan Gül Mert"), words("Yılmaz Demir Çelik Şahin Kaya Aydın Öztürk Arslan Doğan Kılıç Aslan Koç Polat Güneş"), cities("İzmir, Istanbul, Mersin, Ankara"), "TR", ""},
		{words("Olena Dmytro Iryna Andriy Nadia Taras Kateryna Bohdan Sofiia Maksym Daryna Yevhen Larysa Ostap"), words("Shevchenko Kovalenko Bondar Melnyk Lysenko Tkachuk Petrenko Savchuk Moroz Hrytsenko Kravets Panchenko Rudenko Zhuk"), cities("Odesa, Lviv, Kyiv, Kharkiv"), "UA", ""},
		{words("Grace Ethan Maya Jordan Audrey Caleb Naomi Wyatt Sierra Marcus Paige Devin Renee Theo"), words("Sullivan Whitaker Delgado Brooks Callahan Nakamura Hensley Prescott Alvarez McAllister Beaumont Ramsey Sinclair Tate"), cities("Seattle, Austin, Chicago, Boston"), "US", "+1 202-555-01##"},
		{words("Linh Minh Thảo Quân Hương Đức Ngọc Tuấn Lan Phúc Mai Khôi Vy Long"), words("Nguyễn Trần Phạm Hoàng Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Vũ"), cities("Hải Phòng, Hanoi, Da Nang"), "VN", ""},
		{words("Giulia Matteo Chiara Lorenzo Francesca Niccolò Elisa Davide Sara Pietro Alessia Tommaso Bianca Luca"), words("Ferrari Ricci Marchetti Galli Fontana Caruso Rinaldi Gallo Moretti Barbieri Lombardi Sala Costa Greco"), cities("Genova, Trieste, Milano, Napoli"), "IT", ""},
	}
}
