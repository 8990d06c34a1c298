// Package model has the Go types that only the API uses: events, payloads and problems.
package model

import "hirewire/internal/ids"

// Node is an entity that node(id) can return.
type Node interface{ IsNode() }

// Actor is a user, a service account or the system.
type Actor interface{ IsActor() }

// System is Hirewire itself as an actor.
type System struct {
	ID   string
	Name string
}

// IsActor implements Actor.
func (System) IsActor() {}

// IsNode implements Node.
func (System) IsNode() {}

// HirewireSystem returns the actor of changes that no user or service account made.
func HirewireSystem() System { return System{ID: ids.System, Name: "Hirewire"} }
