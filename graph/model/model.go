// Package model has the Go types that only the API has: events with their types, payloads
// and problems.
package model

import "hirewire/internal/ids"

// Node is anything that node(id) finds.
type Node interface{ IsNode() }

// Actor is whoever did something.
type Actor interface{ IsActor() }

// System is Hirewire itself as an actor.
type System struct {
	ID   string
	Name string
}

// IsActor marks an actor.
func (System) IsActor() {}

// IsNode marks the system as something that node(id) finds.
func (System) IsNode() {}

// HirewireSystem is the actor behind what nobody did in person.
func HirewireSystem() System { return System{ID: ids.System, Name: "Hirewire"} }
