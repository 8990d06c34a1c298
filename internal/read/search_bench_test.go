package read_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/read"
	"hirewire/internal/search"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// many creates candidates with realistic names, addresses and headlines: few first names, many
// surnames.
func many(n int) []person {
	r := rand.New(rand.NewPCG(1, 2))
	pick := func(text string) string {
		words := strings.Fields(text)
		return words[min(int(r.ExpFloat64()*float64(len(words))/4), len(words)-1)]
	}
	const firsts = "Anna Andreas Maria Thomas Julia Michael Sarah Daniel Laura Stefan Lena Martin Sophie Peter Antonia Jan Emma Paul Angela Lukas Katharina Felix Ida Jonas Clara Max Nora Ali Fatima Omar Wei Li Yuki Hiro Olga Ivan Chloé Hugo Zoë Aïcha"
	const starts = "Ba Be Bo Bra Cla Da De Do Fe Fi Fra Ga Ge Gro Ha He Ho Ja Ka Ke Ko Kra La Le Li Lo Ma Me Mo Mü Na Ne No Pa Pe Po Ra Re Ro Sa Sche Schi Se Stei Ta Te Ti To Va Ve Vo Wa We Wi Za Ze Zi An Am Al"
	const middles = "n r l ck m nn ll rt nd st mm rg ch tz ss nk b d g p t"
	const ends = "er mann e ski a o son en ert ing es in ler ner bauer berg feld hof stein i ez ov ova dottir"
	const roles = "engineer developer designer manager lead analyst architect recruiter consultant tester researcher administrator"
	const skills = "Go Java Kotlin Python React TypeScript Kubernetes PostgreSQL AWS Azure Rust Scala Swift Android iOS Terraform Kafka Linux Spark Figma"
	const levels = "Senior Staff Junior Principal Lead Freelance Backend Frontend Full-stack Cloud Data Security Mobile Embedded"
	all := make([]person, n)
	for i := range all {
		first, last := pick(firsts), pick(starts)+pick(middles)+pick(ends)
		all[i] = person{Source: search.Source{
			Name: first + " " + last,
			Headline: fmt.Sprintf(
				"%s %s, %s and %s",
				pick(levels),
				pick(roles),
				pick(skills),
				pick(skills),
			),
			Emails: []string{fmt.Sprintf("%s.%s%d@mail%d.example", first, last, i%97, i%5)},
			Phones: []string{fmt.Sprintf("49%d%07d", 30+r.IntN(60), r.IntN(10000000))},
			Tags:   []string{pick(skills), pick("remote alumni referral boomerang relocation conference")}[:1+i%2],
		}}
	}
	return all
}

// BenchmarkSearch searches 20,000 candidates, or as many as SEARCH_CANDIDATES says.
func BenchmarkSearch(b *testing.B) {
	n, err := strconv.Atoi(os.Getenv("SEARCH_CANDIDATES"))
	if err != nil {
		n = 20_000
	}
	testkit.EachDB(b, func(b *testing.B, db *testkit.DB) {
		w := seed.New(b, db)
		posting, hidden := w.Posting(), w.Posting(seed.Row{"confidential": true})
		stage, hiddenStage := w.Stages(posting, 1)[0], w.Stages(hidden, 1)[0]
		all := people(b, w, many(n))
		apply(b, w, all[:n*8/10], posting, stage)
		apply(b, w, all[n*8/10:n*9/10], hidden, hiddenStage)
		recruiter, member := w.User(workflow.RoleRecruiter), w.User(workflow.RoleMember)
		own := w.Posting()
		ownStage := w.Stages(own, 1)[0]
		w.Member(own, member.ID, workflow.TeamHiringLead)
		apply(b, w, all[:200], own, ownStage)
		require.NoError(b, w.Store.Optimize(b.Context()))
		if db.URL != "" {
			_, err := w.Store.Exec(b.Context(), "VACUUM ANALYZE")
			require.NoError(b, err)
		}
		s := service(w)
		for _, v := range []struct {
			name   string
			viewer *access.Viewer
		}{{"admin", access.System()}, {"recruiter", recruiter}, {"member", member}} {
			ctx := access.With(b.Context(), v.viewer)
			for _, text := range []string{"an", "anna", "anna ke", "engineer", "en", "anna engineer", "keller", "kelelr", "andraes", "thomas.be@ma", "+49 30 12", "nobodyhere"} {
				b.Run(v.name+"/"+strings.ReplaceAll(text, " ", "+"), func(b *testing.B) {
					for b.Loop() {
						_, err := read.SearchCandidates(s, ctx, text, access.Everything())
						require.NoError(b, err)
					}
				})
			}
		}
	})
}
