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

// CreateLocationInput is the input of CreateLocation.
type CreateLocationInput struct {
	// Display name, 1 to 200 characters.
	Name string `json:"name"`
	// City, at most 200 characters.
	City *string `json:"city,omitempty"`
	// State or region, at most 200 characters.
	Region *string `json:"region,omitempty"`
	// ISO 3166-1 alpha-2 country code.
	Country *string `json:"country,omitempty"`
	// IANA time zone, such as Europe/Berlin.
	TimeZone *string `json:"timeZone,omitempty"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateLocation adds a location.
func (s *Service) CreateLocation(
	ctx context.Context,
	in CreateLocationInput,
) (*command.Outcome, error) {
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
	return s.run(
		ctx,
		"createLocation",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			if err := u.mayAddItem(ctx, entity.Location.Entity, "name"); err != nil {
				return err
			}
			id := u.ID(ids.Location)
			return u.created(
				id,
				u.DB.Location.Create().
					SetID(id).
					SetCreatedAt(u.At).
					SetName(name).
					SetNameKey(textkey.Key(name)).
					SetNillableCity(city).
					SetNillableRegion(region).
					SetNillableCountry(in.Country).
					SetNillableTimeZone(in.TimeZone).
					Exec(ctx),
			)
		},
	)
}

// UpdateLocationInput is the input of UpdateLocation. Omitted fields keep their values.
type UpdateLocationInput struct {
	// ID of the location.
	LocationID string `json:"locationId"`
	// Display name, 1 to 200 characters.
	Name graphql.Omittable[*string] `json:"name,omitzero"`
	// City, at most 200 characters; null to clear it.
	City graphql.Omittable[*string] `json:"city,omitzero"`
	// State or region, at most 200 characters; null to clear it.
	Region graphql.Omittable[*string] `json:"region,omitzero"`
	// ISO 3166-1 alpha-2 country code; null to clear it.
	Country graphql.Omittable[*string] `json:"country,omitzero"`
	// IANA time zone, such as Europe/Berlin; null to clear it.
	TimeZone graphql.Omittable[*string] `json:"timeZone,omitzero"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateLocation changes a location.
func (s *Service) UpdateLocation(
	ctx context.Context,
	in UpdateLocationInput,
) (*command.Outcome, error) {
	v := &validation{}
	name := v.Renamed(in.Name, maxName, "name")
	city, cityGiven := v.ClearedLine(in.City, maxName, "city")
	region, regionGiven := v.ClearedLine(in.Region, maxName, "region")
	country, countryGiven := checked(in.Country, v.Country, "country")
	zone, zoneGiven := checked(in.TimeZone, v.Zone, "timeZone")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"updateLocation",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			u.Result.ItemID = in.LocationID
			if err := u.lockItem(ctx, entity.Location.Entity, in.LocationID); err != nil {
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
			editOptional(
				e,
				"timeZone",
				l.TimeZone,
				zone,
				zoneGiven,
				row.SetTimeZone,
				row.ClearTimeZone,
			)
			return u.edited(ctx, l.ID, e, row)
		},
	)
}

// ArchiveLocationInput is the input of ArchiveLocation.
type ArchiveLocationInput struct {
	// ID of the location.
	LocationID string `json:"locationId"`
	// True to archive it; false to restore it.
	Archived bool `json:"archived"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ArchiveLocation archives a location, so that it cannot be chosen any more, or restores it.
func (s *Service) ArchiveLocation(
	ctx context.Context,
	in ArchiveLocationInput,
) (*command.Outcome, error) {
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

// checked returns a nullable field of an update, which it checks if it is not null, and whether the
// field was given.
func checked(
	o graphql.Omittable[*string],
	check func(s string, path ...string),
	path ...string,
) (*string, bool) {
	s, ok := o.ValueOK()
	if s != nil {
		check(*s, path...)
	}
	return s, ok
}
