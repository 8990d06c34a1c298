package graphqlhttp

import (
	"mime"
	"strconv"
	"strings"

	"hirewire/internal/pipelinestream"
)

const (
	mediaGraphQL   = "application/graphql-response+json"
	mediaJSON      = "application/json"
	mediaMultipart = "multipart/form-data"
)

// negotiate returns the media type of the answer for an Accept header: the one that the client
// prefers, or plain JSON if the client does not say, as clients from before the specification
// expect. It returns false if the client accepts none.
func negotiate(accept []string) (string, bool) {
	a := accepted(accept)
	return a.media, a.media != ""
}

// acceptance is what a client accepts.
type acceptance struct {
	// media is the type of JSON that the client prefers; empty if it accepts none.
	media string
	// events is set if the client accepts server-sent events, and eventsFirst if it prefers them to
	// JSON: by a higher quality or, if the qualities are equal, because they are listed first. Many
	// clients list JSON first and events for subscriptions, without qualities.
	events, eventsFirst bool
}

// accepted parses an Accept header.
func accepted(accept []string) (a acceptance) {
	all := strings.Join(accept, ",")
	if strings.TrimSpace(all) == "" {
		return acceptance{media: mediaJSON}
	}
	var best, events float64
	for part := range strings.SplitSeq(all, ",") {
		kind, attributes, err := mime.ParseMediaType(part)
		if err != nil {
			continue
		}
		switch kind {
		case mediaGraphQL, mediaJSON, pipelinestream.MediaEvents:
		case "*/*", "application/*":
			kind = mediaJSON
		default:
			continue
		}
		quality := 1.0
		if q, ok := attributes["q"]; ok {
			if quality, err = strconv.ParseFloat(q, 64); err != nil {
				continue
			}
		}
		if charset := strings.ToLower(attributes["charset"]); charset != "" && charset != "utf-8" {
			continue
		}
		switch {
		case kind == pipelinestream.MediaEvents && quality > events:
			events = quality
			a.events, a.eventsFirst = true, quality > best
		case kind != pipelinestream.MediaEvents && quality > best:
			best, a.media = quality, kind
			a.eventsFirst = a.eventsFirst && events >= quality
		}
	}
	return a
}
