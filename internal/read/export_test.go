package read

// SearchCandidates is the ranked list, for tests that page through nothing.
var SearchCandidates = (*Service).searchCandidates
