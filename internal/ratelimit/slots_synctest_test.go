package ratelimit_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/ratelimit"
)

func take(t *testing.T, s *ratelimit.Slots, name string) func() {
	t.Helper()
	leave, err := s.Enter(t.Context(), name)
	require.NoError(t, err)
	return leave
}

func TestEnterWaitsAndThenRefuses(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := ratelimit.NewSlots(2, 2, 10*time.Second)
		first := take(t, s, "ada")
		second := take(t, s, "bob")
		began := time.Now()
		got := make(chan error, 2)
		wait := func(name string) {
			leave, err := s.Enter(t.Context(), name)
			if err == nil {
				leave()
			}
			got <- err
		}
		go wait("eve")
		synctest.Wait()
		go wait("ivy")
		synctest.Wait()
		_, err := s.Enter(t.Context(), "joe")
		require.True(t, refused(t, err).Busy, "the queue is full")

		time.Sleep(4 * time.Second)
		first()
		first() // twice is once
		require.NoError(t, <-got)
		require.NoError(t, <-got)
		require.Equal(t, 4*time.Second, time.Since(began))

		third := take(t, s, "ada")
		_, err = s.Enter(t.Context(), "eve")
		require.True(t, refused(t, err).Busy)
		require.Equal(t, 14*time.Second, time.Since(began))

		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		_, err = s.Enter(ctx, "eve")
		require.ErrorIs(t, err, context.DeadlineExceeded)
		second()
		third()
	})
}

// A client with endless requests gets three quarters of the slots; others get the rest at once.
func TestNobodyTakesAllSlots(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := ratelimit.NewSlots(8, 8, 10*time.Second)
		var ended []func()
		for range 6 {
			ended = append(ended, take(t, s, "greedy"))
		}
		var line sync.WaitGroup
		for range 6 {
			line.Go(func() {
				if leave, err := s.Enter(t.Context(), "greedy"); err == nil {
					leave()
				}
			})
		}
		synctest.Wait()
		_, err := s.Enter(t.Context(), "greedy")
		require.True(t, refused(t, err).Busy)
		before := time.Now()
		ada, bob := take(t, s, "ada"), take(t, s, "bob")
		require.Equal(t, before, time.Now(), "without waiting")
		eve := make(chan struct{})
		go func() {
			defer close(eve)
			if leave, err := s.Enter(t.Context(), "eve"); err == nil {
				leave()
			}
		}()
		synctest.Wait()
		ada()
		<-eve // overtakes those of the greedy one, who has no more to get
		bob()
		for _, leave := range ended {
			leave()
		}
		line.Wait()
	})
}

// Under random arrivals, timeouts and departures there are never more holders than slots, and at
// the end all slots are free.
func TestSlotsAreNeverLost(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const most = 5
		s := ratelimit.NewSlots(most, 20, 50*time.Millisecond)
		var inside, refusals atomic.Int64
		var all sync.WaitGroup
		for i := range 400 {
			all.Go(func() {
				r := rand.New(rand.NewPCG(1, uint64(i)))
				time.Sleep(time.Duration(r.IntN(500)) * time.Millisecond)
				ctx, cancel := context.WithTimeout(
					t.Context(),
					time.Duration(1+r.IntN(100))*time.Millisecond,
				)
				defer cancel()
				leave, err := s.Enter(ctx, fmt.Sprint(r.IntN(4)))
				if err != nil {
					refusals.Add(1)
					return
				}
				if n := inside.Add(1); n > most {
					t.Errorf("%d inside", n)
				}
				time.Sleep(time.Duration(r.IntN(20)) * time.Millisecond)
				inside.Add(-1)
				leave()
			})
		}
		all.Wait()
		require.Positive(t, refusals.Load())
		for i := range most {
			take(t, s, fmt.Sprint(i))
		}
		_, err := s.Enter(t.Context(), "more")
		require.Error(t, err)
	})
}
