package coalesce_test

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/coalesce"
)

const gap = 50 * time.Millisecond

// counter is a function that takes some time and returns the number of its run.
type counter struct {
	runs atomic.Int64
	time.Duration
}

func (c *counter) ask(ctx context.Context) (int64, error) {
	n := c.runs.Add(1)
	select {
	case <-time.After(c.Duration):
		return n, nil
	case <-ctx.Done():
		return 0, ctx.Err()
	}
}

func TestConcurrentCallersShareTwoRuns(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var g coalesce.Group[string, int64]
		c := &counter{Duration: time.Millisecond}
		answers := make(chan int64, 1000)
		for range 1000 {
			go func() {
				n, err := g.Do(t.Context(), "key", c.ask)
				if err != nil {
					t.Error(err)
				}
				answers <- n
			}()
		}
		synctest.Wait()
		time.Sleep(time.Second)
		synctest.Wait()
		require.Len(t, answers, 1000)
		require.LessOrEqual(
			t,
			c.runs.Load(),
			int64(2),
			"callers that arrive during the first run share the second",
		)
		n, err := g.Do(t.Context(), "other", c.ask)
		require.NoError(t, err)
		require.Equal(t, c.runs.Load(), n, "another key has its own runs")
	})
}

// A caller that arrives after a run has begun gets the result of a later run, because the first may
// have read its data already.
func TestNoAnswerIsOlderThanItsQuestion(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var g coalesce.Group[string, string]
		state := "good"
		ask := func(context.Context) (string, error) {
			read := state
			time.Sleep(10 * time.Millisecond) // on the way back
			return read, nil
		}
		first := make(chan string, 1)
		go func() {
			answer, _ := g.Do(t.Context(), "key", ask)
			first <- answer
		}()
		synctest.Wait()
		state = "revoked"
		answer, err := g.Do(t.Context(), "key", ask)
		require.NoError(t, err)
		require.Equal(t, "revoked", answer)
		require.Equal(t, "good", <-first)
	})
}

func TestCallersShareARunAfterTheGap(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := coalesce.Group[string, int64]{Gap: gap}
		c := &counter{}
		began := time.Now()
		n, err := g.Do(t.Context(), "key", c.ask)
		require.NoError(t, err)
		require.EqualValues(t, 1, n)
		require.Equal(t, began, time.Now(), "the first caller does not wait")
		answers := make(chan int64, 30)
		for range 30 { // one a millisecond
			time.Sleep(time.Millisecond)
			go func() {
				n, _ := g.Do(t.Context(), "key", c.ask)
				answers <- n
			}()
		}
		for range 30 {
			require.EqualValues(t, 2, <-answers)
		}
		require.Equal(t, began.Add(gap), time.Now())
	})
}

func TestCancelledCallerDoesNotEndTheRun(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var g coalesce.Group[string, int64]
		c := &counter{Duration: time.Second}
		ctx, leave := context.WithCancel(t.Context())
		gone := make(chan error, 1)
		go func() {
			_, err := g.Do(ctx, "first", c.ask)
			gone <- err
		}()
		synctest.Wait()
		leave()
		require.ErrorIs(t, <-gone, context.Canceled)
		synctest.Wait()
		n, err := g.Do(t.Context(), "first", c.ask)
		require.NoError(t, err)
		require.EqualValues(t, 2, n, "a run that all callers have left is not joined")

		// The caller whose function runs leaves; the other one, which joined before the run began,
		// gets the result.
		busy := make(chan struct{})
		go func() {
			defer close(busy)
			_, _ = g.Do(t.Context(), "key", c.ask)
		}()
		synctest.Wait()
		ctx, leave = context.WithCancel(t.Context())
		go func() {
			_, err := g.Do(ctx, "key", c.ask)
			gone <- err
		}()
		synctest.Wait()
		stays := make(chan int64, 1)
		go func() {
			n, _ := g.Do(t.Context(), "key", c.ask)
			stays <- n
		}()
		synctest.Wait()
		leave()
		require.ErrorIs(t, <-gone, context.Canceled)
		require.EqualValues(t, 4, <-stays)
		<-busy
	})
}

func TestErrorsAndPanicsAreReturned(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var g coalesce.Group[string, int64]
		broken := errors.New("broken")
		_, err := g.Do(
			t.Context(),
			"key",
			func(context.Context) (int64, error) { return 0, broken },
		)
		require.ErrorIs(t, err, broken)
		_, err = g.Do(t.Context(), "key", func(context.Context) (int64, error) { panic("lost") })
		require.ErrorContains(t, err, "lost")
		n, err := g.Do(t.Context(), "key", (&counter{}).ask)
		require.NoError(t, err)
		require.EqualValues(t, 1, n)
	})
}
