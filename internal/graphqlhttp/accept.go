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

// negotiate chooses the answer's media type by the Accept header: the one that the client prefers, and plain JSON where
// it does not say, as clients older than the specification expect. It reports whether there is one that both know.
func negotiate(accept []string) (string, bool) {
	a := accepted(accept)
	return a.media, a.media != ""
}

// acceptance is what a client accepts.
type acceptance struct {
	// media is the type of JSON that it prefers; empty for none.
	media string
	// events tells whether it takes a stream of server-sent events, eventsFirst whether it likes that better than JSON: by
	// a higher quality or, where the qualities are equal, because it stands earlier. Many clients list JSON first and the
	// stream for subscriptions, without qualities.
	events, eventsFirst bool
}

// accepted reads an Accept header.
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
