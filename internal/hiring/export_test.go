package hiring

import (
	"context"
	"time"

	"hirewire/internal/batch"
	"hirewire/internal/command"
)

// MovesWaiting returns the number of moves that wait for a batch.
func (s *Service) MovesWaiting() int { return s.moves.Waiting() }

// HoldMoves makes moves wait for the ones before them for as long as it takes.
func (s *Service) HoldMoves() { s.moves = s.newMoveQueue(time.Hour) }

// LoseAnswers makes every batch of moves fail after its commit, as if the connection were lost.
func (s *Service) LoseAnswers(lost error) {
	s.moves = batch.New(batch.Options[*quickMove, *command.Outcome]{
		Together: func(ctx context.Context, moves []*quickMove) ([]*command.Outcome, error) {
			_, err := s.moveTogether(ctx, moves)
			if err == nil {
				err = lost
			}
			return nil, err
		},
		Keys: (*quickMove).keys, Most: maxMoves, Patience: time.Hour, Limit: moveLimit,
	})
}
