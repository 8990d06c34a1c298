package access

// Openings returns the predicate for the rows of openings that the viewer may see: with the whole
// pipeline, or with the application that was hired into the opening. Seeing the posting is not
// enough, because a filled opening reveals the outcome of an application.
func (v *Viewer) Openings(name string) Predicate {
	pipeline, application := v.Pipelines("pp"), v.Applications("pa")
	return Or(
		predicate(alias("EXISTS (SELECT 1 FROM postings pp WHERE pp.id = $.posting_id AND ", name)+
			pipeline.SQL+")", pipeline.Args...),
		predicate(alias("EXISTS (SELECT 1 FROM applications pa WHERE pa.id = $.application_id AND ",
			name)+application.SQL+")", application.Args...),
	)
}
