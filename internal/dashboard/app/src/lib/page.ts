/** The properties of a page: the parts of its path that the route's pattern captures. */
export interface PageProps {
  readonly params: readonly string[];
}
