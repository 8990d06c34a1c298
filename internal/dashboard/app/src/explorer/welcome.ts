/** The text that the explorer shows at the first visit. */
export const welcome = `# The API as you: what you may not see does not exist here either.
# Ctrl-Space completes, Ctrl-Enter runs what the cursor is in.

query Board {
  postings(filter: { status: [OPEN] }, first: 5) {
    totalCount
    nodes {
      id
      title
      pipelineCursor
      stages { name applicationCount }
    }
  }
}

# Runs until it is stopped. Move a card in another window.
subscription Live {
  pipelineUpdates {
    __typename
    ... on PipelineEvents {
      cursor
      events {
        __typename
        occurredAt
        actor { name }
        application { id candidate { name } stage { name } }
      }
    }
    ... on ResyncRequired { reason cursor }
  }
}
`;
