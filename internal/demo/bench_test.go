package demo_test

import (
	"testing"

	"hirewire/internal/demo"
	"hirewire/internal/testkit"
)

// BenchmarkLoad loads the standard company and a larger one. The company of 100,000 applications
// for benchmarks takes twenty times as long as the latter.
func BenchmarkLoad(b *testing.B) {
	for name, scale := range map[string]int{"standard": 0, "5000": 5000} {
		b.Run(name, func(b *testing.B) {
			testkit.EachDB(b, func(b *testing.B, db *testkit.DB) {
				for b.Loop() {
					b.StopTimer()
					fresh := testkit.NewDB(b, db.Dialect)
					svc := service(b, fresh, true)
					b.StartTimer()
					if err := demo.Load(
						b.Context(),
						svc,
						demo.Options{Now: now(), Scale: scale},
					); err != nil {
						b.Fatal(err)
					}
				}
			})
		})
	}
}
