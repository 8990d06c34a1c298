import { useEffect, useState } from "react";

import { CatalogDocument } from "../gql/operations.ts";
import { changes } from "../lib/changes.ts";
import { useTouched } from "../lib/live.ts";
import { useQuery } from "../lib/query.ts";
import { setQuery } from "../lib/router.ts";
import { text } from "../text.ts";
import { Badge, Button, Menu, MenuCheck, MenuChoice, SearchInput } from "../ui/index.ts";
import { isNarrow, type Sort, type View } from "./store.ts";

const sorts: readonly Sort[] = ["newest", "longest", "applied"];

/**
 * Returns the view that an address describes, so that users can send a filtered board to a
 * colleague.
 */
export function viewOf(query: URLSearchParams): View {
  const sort = query.get("sort") as Sort | null;
  return {
    search: query.get("q") ?? "",
    tagIds: query
      .getAll("tags")
      .flatMap((v) => v.split(","))
      .filter(Boolean),
    sourceKinds: query
      .getAll("sources")
      .flatMap((v) => v.split(","))
      .filter((v) => v in text.sourceKinds),
    overdue: query.get("overdue") === "1",
    sort: sort && sorts.includes(sort) ? sort : "newest",
  };
}

const toggled = (list: readonly string[], value: string, on: boolean) =>
  (on ? [...list, value] : list.filter((v) => v !== value)).join(",");

/** The controls to search, filter and sort the board. */
export function Tools({
  view,
  sources,
}: {
  readonly view: View;
  /** Whether the viewer may see the sources of candidates. */
  readonly sources: boolean;
}) {
  const { data, again } = useQuery(CatalogDocument, {});
  useTouched((t) => changes(t, "catalog"), again);
  const [words, setWords] = useState(view.search);
  useEffect(() => {
    const timer = setTimeout(() => setQuery({ q: words.trim() }, { replace: true }), 180);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div className="board-tools">
      <SearchInput
        label={text.board.search}
        value={words}
        onChange={(e) => setWords(e.target.value)}
      />
      <Button
        size="small"
        aria-pressed={view.overdue}
        icon="clock"
        onClick={() => setQuery({ overdue: view.overdue ? null : "1" }, { replace: true })}
      >
        {text.board.overdueOnly}
      </Button>
      <Menu
        trigger={
          <Button size="small" icon="tag" aria-pressed={view.tagIds.length > 0}>
            {text.board.tags}
            {view.tagIds.length > 0 && (
              <>
                {" "}
                <Badge tone="accent">{view.tagIds.length}</Badge>
              </>
            )}
          </Button>
        }
      >
        {data?.tags.length === 0 && <p className="menu-label">{text.board.noTags}</p>}
        {data?.tags.map((t) => (
          <MenuCheck
            key={t.id}
            checked={view.tagIds.includes(t.id)}
            onChange={(on) => setQuery({ tags: toggled(view.tagIds, t.id, on) }, { replace: true })}
          >
            {t.name}
          </MenuCheck>
        ))}
      </Menu>
      {sources && (
        <Menu
          trigger={
            <Button size="small" icon="filter" aria-pressed={view.sourceKinds.length > 0}>
              {text.board.sources}
              {view.sourceKinds.length > 0 && (
                <>
                  {" "}
                  <Badge tone="accent">{view.sourceKinds.length}</Badge>
                </>
              )}
            </Button>
          }
        >
          {Object.entries(text.sourceKinds).map(([kind, label]) => (
            <MenuCheck
              key={kind}
              checked={view.sourceKinds.includes(kind)}
              onChange={(on) =>
                setQuery({ sources: toggled(view.sourceKinds, kind, on) }, { replace: true })
              }
            >
              {label}
            </MenuCheck>
          ))}
        </Menu>
      )}
      <Menu
        trigger={
          <Button size="small" icon="sort">
            {text.board.sorts[view.sort]}
          </Button>
        }
      >
        <MenuChoice<Sort>
          label={text.board.sort}
          value={view.sort}
          onChange={(sort) =>
            setQuery({ sort: sort === "newest" ? null : sort }, { replace: true })
          }
          choices={sorts.map((value) => ({ value, label: text.board.sorts[value] }))}
        />
      </Menu>
      {isNarrow(view) && (
        <Button
          size="small"
          variant="quiet"
          icon="close"
          onClick={() => {
            setWords("");
            setQuery({ q: null, tags: null, sources: null, overdue: null }, { replace: true });
          }}
        >
          {text.board.clearFilters}
        </Button>
      )}
    </div>
  );
}
