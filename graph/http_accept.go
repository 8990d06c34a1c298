package graph

import (
	"mime"
	"strconv"
	"strings"
)

const (
	mediaGraphQL   = "application/graphql-response+json"
	mediaJSON      = "application/json"
	mediaMultipart = "multipart/form-data"
)

// negotiate chooses the answer's media type by the Accept header: the one that the client prefers, and plain JSON where
// it does not say, as clients older than the specification expect. It reports whether there is one that both know.
func negotiate(accept []string) (string, bool) {
	all := strings.Join(accept, ",")
	if strings.TrimSpace(all) == "" {
		return mediaJSON, true
	}
	best, media := 0.0, ""
	for part := range strings.SplitSeq(all, ",") {
		kind, attributes, err := mime.ParseMediaType(part)
		if err != nil {
			continue
		}
		switch kind {
		case mediaGraphQL, mediaJSON:
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
		if quality > best {
			best, media = quality, kind
		}
	}
	return media, media != ""
}
