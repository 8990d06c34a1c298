package graphqlhttp

import (
	"net/http"
	"strings"

	"hirewire/internal/answercache"
)

// notModified sets the entity tag of an answer that is in the cache of answers. If the client has
// an answer with that tag already, it writes status 304 without a body and returns true. Cursors
// and extensions do not count: they differ in every answer, and older cursors remain valid. The tag
// is weak for that reason.
//
// Only GET has conditional answers. Answers are still not to be stored by caches and browsers
// (Cache-Control: no-store), because they may contain personal data; a client may keep them in
// memory.
func notModified(w http.ResponseWriter, r *http.Request, asked *answercache.Request) bool {
	if r.Method != http.MethodGet {
		return false
	}
	tag := asked.Tag()
	if tag == "" {
		return false
	}
	w.Header().Set("ETag", tag)
	if !hasTag(r.Header.Values("If-None-Match"), tag) {
		return false
	}
	w.WriteHeader(http.StatusNotModified)
	return true
}

// hasTag reports whether If-None-Match has a tag, or is "*". Tags are compared weakly.
func hasTag(values []string, tag string) bool {
	tag = strings.TrimPrefix(tag, "W/")
	for _, value := range values {
		for one := range strings.SplitSeq(value, ",") {
			one = strings.TrimSpace(one)
			if one == "*" || strings.TrimPrefix(one, "W/") == tag {
				return true
			}
		}
	}
	return false
}
