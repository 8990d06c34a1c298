package batch_test

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"hirewire/internal/batch"
)

var errFailed = errors.New("the batch failed")

// bench is a queue whose calls are texts. A call's key is its first letter, and its result the call
// itself in capitals if it ran alone, and in brackets if it ran in a batch.
type bench struct {
	*batch.Queue[string, string]
	mu      sync.Mutex
	batches [][]string
	alone   []string
	// gate blocks calls and batches until it is closed; nil does not block.
	gate chan struct{}
	fail bool
	// panics makes the next batch panic.
	panics bool
}

func newBench(most int) *bench {
	b := &bench{}
	b.Queue = batch.New(batch.Options[string, string]{
		Together: b.together, Keys: func(call string) []string { return []string{call[:1]} },
		Most: most, Patience: time.Second, Limit: time.Minute,
	})
	return b
}

func (b *bench) together(ctx context.Context, calls []string) ([]string, error) {
	b.mu.Lock()
	b.batches = append(b.batches, slices.Clone(calls))
	b.mu.Unlock()
	if b.gate != nil {
		select {
		case <-b.gate:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	if b.panics {
		b.panics = false
		panic("in a batch")
	}
	if b.fail {
		return nil, errFailed
	}
	out := make([]string, len(calls))
	for i, call := range calls {
		if call[len(call)-1] != '-' { // left out
			out[i] = "[" + call + "]"
		}
	}
	return out, nil
}

func (b *bench) call(ctx context.Context, name string) (string, error) {
	return b.Do(ctx, name, func(context.Context) (string, error) {
		b.mu.Lock()
		defer b.mu.Unlock()
		b.alone = append(b.alone, name)
		return "alone " + name, nil
	})
}

// ran returns the batches so far, and the calls that ran alone.
func (b *bench) ran() (batches [][]string, alone []string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return slices.Clone(b.batches), slices.Clone(b.alone)
}

// blocked starts a call that is in flight until the returned function is called.
func (b *bench) blocked(t *testing.T) (release func()) {
	t.Helper()
	gate := make(chan struct{})
	go func() {
		_, err := b.Do(t.Context(), "!", func(context.Context) (string, error) {
			<-gate
			return "", nil
		})
		if err != nil {
			t.Error(err)
		}
	}()
	synctest.Wait()
	return func() { close(gate) }
}

// start makes calls, one after the other, and returns what they will have got.
func (b *bench) start(t *testing.T, ctx context.Context, names ...string) map[string]*string {
	t.Helper()
	got := map[string]*string{}
	for _, name := range names {
		out := new(string)
		got[name] = out
		go func() {
			var err error
			if *out, err = b.call(ctx, name); err != nil {
				*out = err.Error()
			}
		}()
		synctest.Wait()
	}
	return got
}

func results(got map[string]*string) map[string]string {
	out := map[string]string{}
	for name, s := range got {
		out[name] = *s
	}
	return out
}

func TestACallRunsAtOnceIfNothingIsInFlight(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newBench(9)
		for _, name := range []string{"a", "a", "b"} {
			out, err := b.call(t.Context(), name)
			require.NoError(t, err)
			require.Equal(t, "alone "+name, out)
		}
		require.Empty(t, b.batches)
	})
}

func TestCallsThatWaitedRunTogether(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newBench(3)
		release := b.blocked(t)
		got := b.start(t, t.Context(), "a", "b", "c-", "d", "e", "f", "g")
		require.Equal(t, 7, b.Waiting())
		release()
		synctest.Wait()
		require.Equal(t, [][]string{{"a", "b", "c-"}, {"d", "e", "f"}}, b.batches, "in order")
		require.Equal(t, map[string]string{
			"a": "[a]", "b": "[b]", "c-": "", "d": "[d]", "e": "[e]", "f": "[f]", "g": "alone g",
		}, results(got))
	})
}

func TestTwinsAreNotInOneBatch(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newBench(9)
		release := b.blocked(t)
		b.gate = make(chan struct{})
		got := b.start(t, t.Context(), "a1", "b1", "a2", "a3", "c1")
		release()
		synctest.Wait()
		require.Empty(t, b.alone, "twins wait for the end of the batch")
		close(b.gate)
		synctest.Wait()
		require.Equal(t, [][]string{{"a1", "b1", "c1"}}, b.batches)
		require.Equal(t, map[string]string{
			"a1": "[a1]", "b1": "[b1]", "c1": "[c1]", "a2": "alone a2", "a3": "alone a3",
		}, results(got))
	})
}

func TestClientsThatLeave(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newBench(9)
		release := b.blocked(t)
		b.gate = make(chan struct{})
		gone, leave := context.WithCancel(t.Context())
		early := b.start(t, gone, "a")
		leave()
		synctest.Wait()
		leader, leaveLeader := context.WithCancel(t.Context())
		member, leaveMember := context.WithCancel(t.Context())
		first, second := b.start(t, leader, "b"), b.start(t, member, "c")
		third := b.start(t, t.Context(), "d")
		release()
		synctest.Wait()
		leaveLeader()
		leaveMember()
		synctest.Wait()
		require.Equal(t, "context canceled", *second["c"], "it does not wait for the batch")
		close(b.gate)
		synctest.Wait()
		require.Equal(t, [][]string{{"b", "c", "d"}}, b.batches, "who left before is not in it")
		require.Equal(t, "context canceled", *early["a"])
		require.Equal(t, "[b]", *first["b"])
		require.Equal(t, "[d]", *third["d"], "the others get their results")
		require.Empty(t, b.alone)
	})
}

func TestAFailedBatchRunsOneByOne(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newBench(9)
		release := b.blocked(t)
		b.fail = true
		got := b.start(t, t.Context(), "a", "b", "c")
		release()
		synctest.Wait()
		require.Equal(t, map[string]string{"a": "alone a", "b": "alone b", "c": "alone c"},
			results(got))
	})
}

// A call that is stuck holds back others for as long as the patience, and not longer.
func TestOneThatIsStuckIsOvertaken(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newBench(9)
		release := b.blocked(t)
		got := b.start(t, t.Context(), "a", "b")
		time.Sleep(time.Second - 1)
		synctest.Wait()
		batches, _ := b.ran()
		require.Empty(t, batches)
		time.Sleep(time.Nanosecond)
		synctest.Wait()
		require.Equal(t, map[string]string{"a": "[a]", "b": "[b]"}, results(got))
		again := b.blocked(t)
		release() // the end of the first one does not end the patience with the second
		late := b.start(t, t.Context(), "c")
		require.Empty(t, *late["c"])
		again()
		synctest.Wait()
		require.Equal(t, "alone c", *late["c"])
	})
}

func TestABatchHasALimit(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newBench(9)
		release := b.blocked(t)
		b.gate = make(chan struct{})
		got := b.start(t, t.Context(), "a", "b")
		release()
		time.Sleep(time.Minute)
		synctest.Wait()
		require.Equal(t, map[string]string{"a": "alone a", "b": "alone b"}, results(got))
	})
}

func TestAPanicHarmsNoOther(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newBench(9)
		release := b.blocked(t)
		b.panics = true
		panicked := make(chan any, 1)
		go func() {
			defer func() { panicked <- recover() }()
			_, _ = b.call(t.Context(), "a")
		}()
		synctest.Wait()
		got := b.start(t, t.Context(), "b", "b2", "c")
		release()
		synctest.Wait()
		require.Equal(t, "in a batch", <-panicked, "the panic continues in the first call")
		require.Equal(t, map[string]string{"b": "alone b", "b2": "alone b2", "c": "alone c"},
			results(got))
		out, err := b.call(t.Context(), "d")
		require.NoError(t, err)
		require.Equal(t, "alone d", out)
	})
}

// Every call is made once, in whatever order calls arrive, leave and end.
func TestEveryCallIsMadeOnce(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		most := rapid.IntRange(1, 5).Draw(r, "most")
		plan := rapid.SliceOfN(rapid.IntRange(0, 40), 1, 60).Draw(r, "plan")
		synctest.Test(t, func(t *testing.T) {
			b := newBench(most)
			b.gate = make(chan struct{})
			close(b.gate)
			made := make(chan string, len(plan))
			for i, wait := range plan {
				name := string(rune('a'+wait%7)) + string(rune('0'+i))
				go func() {
					time.Sleep(time.Duration(wait) * time.Millisecond)
					_, err := b.Do(t.Context(), name, func(context.Context) (string, error) {
						time.Sleep(time.Duration(wait%5) * time.Millisecond)
						made <- name
						return "", nil
					})
					if err != nil {
						t.Error(err)
					}
				}()
			}
			time.Sleep(time.Hour)
			synctest.Wait()
			count := map[string]int{}
			for len(made) > 0 {
				count[<-made]++
			}
			for _, calls := range b.batches {
				require.LessOrEqual(t, len(calls), most)
				letters := map[byte]bool{}
				for _, call := range calls {
					count[call]++
					require.False(t, letters[call[0]], "two calls with a key in one batch")
					letters[call[0]] = true
				}
			}
			require.Len(t, count, len(plan))
			for name, n := range count {
				require.Equal(t, 1, n, name)
			}
		})
	})
}
