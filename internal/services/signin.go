package services

import (
	"context"
	"log/slog"

	"hirewire/internal/eventlog"
	"hirewire/internal/settings"
	"hirewire/internal/signin"
)

// flowPurpose is what the key for sign-in flows is derived for.
const flowPurpose = "hirewire sign-in flow"

// SignIn returns a service that signs people in and makes links that begin with base. It has a
// provider for single sign-on if the settings name one, which those of the command line's commands
// do not.
func (v *Services) SignIn(
	ctx context.Context,
	s *settings.Settings,
	base string,
	log *slog.Logger,
) (*signin.Service, error) {
	o := signin.Options{
		Store:       v.Store,
		Hiring:      v.Hiring,
		Audit:       v.Audit,
		IDs:         v.ids,
		Now:         v.Now,
		Logger:      log,
		Base:        base,
		Idle:        s.SignIn.Idle,
		Absolute:    s.SignIn.Absolute,
		NoPasswords: !s.SignIn.Passwords,
	}
	if s.SignIn.OIDC.Issuer != "" {
		key, err := eventlog.DeriveKey(ctx, v.Store, flowPurpose)
		if err != nil {
			return nil, err
		}
		o.OIDC, o.FlowKey = &s.SignIn.OIDC, key
	}
	return signin.New(o)
}
