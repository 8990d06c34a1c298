package hiring

import (
	"context"
	"fmt"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/ent"
	"hirewire/ent/location"
	"hirewire/internal/command"
	"hirewire/internal/entity"
	"hirewire/internal/ids"
	"hirewire/internal/textkey"
)

// CreateLocationInput is a location to add.
type CreateLocationInput struct {
	// Name as shown, 1 to 200 characters.
	Name string `json:"name"`
	// City, at most 200 characters.
	City *string `json:"city,omitempty"`
	// State or region, at most 200 characters.
	Region *string `json:"region,omitempty"`
	// ISO 3166-1 alpha-2 code.
	Country *string `json:"country,omitempty"`
	// IANA time zone, such as Europe/Berlin.
	TimeZone *string `json:"timeZone,omitempty"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateLocation adds a location.
func (s *Service) CreateLocation(ctx context.Context, in CreateLocationInput) (*command.Outcome, error) {
	v := &validation{}
	name := v.Required(in.Name, maxName, "name")
	city, region := v.Line(in.City, maxName, "city"), v.Line(in.Region, maxName, "region")
	if in.Country != nil {
		v.Country(*in.Country, "country")
	}
	if in.TimeZone != nil {
		v.Zone(*in.TimeZone, "timeZone")
	}
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(ctx, "createLocation", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		if err := u.mayAdd(ctx, entity.Location.Entity, "name"); err != nil {
			return err
		}
		id := u.ID(ids.Location)
		return u.created(id, u.DB.Location.Create().SetID(id).SetCreatedAt(u.At).SetName(name).SetNameKey(textkey.Key(name)).
			SetNillableCity(city).SetNillableRegion(region).SetNillableCountry(in.Country).SetNillableTimeZone(in.TimeZone).Exec(ctx))
	})
}

// UpdateLocationInput is changes to a location. What is left out stays.
type UpdateLocationInput struct {
	// Which one.
	LocationID string `json:"locationId"`
	// Name as shown, 1 to 200 characters.
	Name graphql.Omittable[*string] `json:"name,omitzero"`
	// City, at most 200 characters; null to clear it.
	City graphql.Omittable[*string] `json:"city,omitzero"`
	// State or region, at most 200 characters; null to clear it.
	Region graphql.Omittable[*string] `json:"region,omitzero"`
	// ISO 3166-1 alpha-2 code; null to clear it.
	Country graphql.Omittable[*string] `json:"country,omitzero"`
	// IANA time zone; null to clear it.
	TimeZone graphql.Omittable[*string] `json:"timeZone,omitzero"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateLocation changes a location.
func (s *Service) UpdateLocation(ctx context.Context, in UpdateLocationInput) (*command.Outcome, error) {
	v := &validation{}
	name := v.Renamed(in.Name, maxName, "name")
	city, cityGiven := v.ClearedLine(in.City, maxName, "city")
	region, regionGiven := v.ClearedLine(in.Region, maxName, "region")
	country, countryGiven := checked(in.Country, v.Country, "country")
	zone, zoneGiven := checked(in.TimeZone, v.Zone, "timeZone")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(ctx, "updateLocation", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		u.Result.ItemID = in.LocationID
		if err := u.item(ctx, entity.Location.Entity, in.LocationID); err != nil {
			return err
		}
		l, err := u.DB.Location.Get(ctx, in.LocationID)
		if err != nil {
			return fmt.Errorf("read location: %w", err)
		}
		e, row := &edits{}, u.DB.Location.Update().Where(location.ID(l.ID))
		if edit(e, "name", l.Name, name, row.SetName) {
			row.SetNameKey(textkey.Key(*name))
		}
		editOptional(e, "city", l.City, city, cityGiven, row.SetCity, row.ClearCity)
		editOptional(e, "region", l.Region, region, regionGiven, row.SetRegion, row.ClearRegion)
		editOptional(e, "country", l.Country, country, countryGiven, row.SetCountry,
			row.ClearCountry)
		editOptional(e, "timeZone", l.TimeZone, zone, zoneGiven, row.SetTimeZone, row.ClearTimeZone)
		return u.edited(ctx, l.ID, e, row)
	})
}

// ArchiveLocationInput is a location to archive or to bring back.
type ArchiveLocationInput struct {
	// Which one.
	LocationID string `json:"locationId"`
	// False brings it back.
	Archived bool `json:"archived"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ArchiveLocation takes a location out of choice, or back into it.
func (s *Service) ArchiveLocation(ctx context.Context, in ArchiveLocationInput) (*command.Outcome, error) {
	return s.archive(ctx, "archiveLocation", in.IdempotencyKey, in, entity.Location.Entity,
		in.LocationID, in.Archived, archiveLocation)
}

func archiveLocation(db *ent.Client, id string, at *time.Time) update {
	row := db.Location.Update().Where(location.ID(id))
	if at == nil {
		return row.Where(location.ArchivedAtNotNil()).ClearArchivedAt()
	}
	return row.Where(location.ArchivedAtIsNil()).SetArchivedAt(*at)
}

// checked is the value of an update's field that may be cleared, checked if there is one, and whether it was given.
func checked(o graphql.Omittable[*string], check func(s string, path ...string), path ...string) (*string, bool) {
	s, ok := o.ValueOK()
	if s != nil {
		check(*s, path...)
	}
	return s, ok
}
