import "../ui/lists.css";
import "./list.css";

import { useEffect, useState } from "react";

import {
  CandidateCountDocument,
  CandidateFiltersDocument,
  CandidateListDocument,
  type ApplicationStatus,
  type CandidateFilter,
  type CandidateListQuery,
  type SourceKind,
} from "../gql/operations.ts";
import { joinIsolated } from "../lib/bidi.ts";
import { changes } from "../lib/changes.ts";
import { useTouched } from "../lib/live.ts";
import { usePages, useSettled } from "../lib/pages.ts";
import { useQuery } from "../lib/query.ts";
import { setQuery, usePlace } from "../lib/router.ts";
import { useSequenceOf } from "../lib/sequence.ts";
import { ago, showFull } from "../lib/time.ts";
import { Link, PageHead } from "../shell/shell.tsx";
import { useViewer } from "../shell/viewer.tsx";
import { text } from "../text.ts";
import {
  announce,
  Avatar,
  Button,
  EmptyState,
  ErrorState,
  SearchInput,
  Select,
  Skeleton,
  Tag,
} from "../ui/index.ts";
import { AddCandidate } from "./add.tsx";

type Candidate = CandidateListQuery["candidates"]["nodes"][number];

/** Shorter searches find nothing, so the newest candidates are shown instead. */
const fewest = 2;

export default function Candidates() {
  const viewer = useViewer();
  const { query } = usePlace();
  const [words, setWords] = useState(query.get("q") ?? "");
  const [adding, setAdding] = useState(false);
  const settled = useSettled(words.trim(), 120);
  const search = settled.length >= fewest ? settled : "";
  useEffect(() => setQuery({ q: settled || null }, { replace: true }), [settled]);
  const posting = query.get("posting") ?? "";
  const status = query.get("status") ?? "";
  const source = query.get("source") ?? "";
  const tag = query.get("tag") ?? "";
  const filter: CandidateFilter = {
    ...(posting ? { postingIds: [posting] } : {}),
    ...(status === "PROSPECT"
      ? { prospect: true }
      : status
        ? { applicationStatus: [status as ApplicationStatus] }
        : {}),
    ...(source ? { sourceKinds: [source as SourceKind] } : {}),
    ...(tag ? { tagIds: [tag] } : {}),
  };
  const wanted = { ...(search ? { search } : {}), filter };
  const list = usePages(CandidateListDocument, { ...wanted, first: 40 }, (d) => d.candidates);
  // The list does not wait for its count, which takes longer.
  const counting = useQuery(CandidateCountDocument, wanted);
  // Without its count, because that failed, the list says how much of it is shown.
  const shown = list.nodes && { value: list.nodes.length, exact: !list.more };
  const total =
    counting.data?.candidates.count ?? (counting.error === undefined ? undefined : shown);
  const { data: filters, again: readFilters } = useQuery(CandidateFiltersDocument, {});
  useTouched(
    (t) => t.candidate !== null || changes(t, "posting", "plan", "catalog"),
    () => {
      list.again();
      counting.again();
    },
    1500,
  );
  useTouched((t) => changes(t, "posting", "catalog"), readFilters);
  useSequenceOf(
    list.nodes?.map((c) => c.id) ?? [],
    total ?? shown ?? { value: 0, exact: true },
    query.get("candidate"),
  );
  const results = total && text.candidates.results(total);
  useEffect(() => {
    if (search !== "" && results !== undefined && !counting.loading) announce(results);
  }, [search, results, counting.loading]);
  const narrowed = search !== "" || posting !== "" || status !== "" || source !== "" || tag !== "";
  const clear = () => {
    setWords("");
    setQuery({ q: null, posting: null, status: null, source: null, tag: null }, { replace: true });
  };
  const choose = (name: string) => (e: { target: { value: string } }) =>
    setQuery({ [name]: e.target.value || null }, { replace: true });
  return (
    <div className="page">
      <PageHead title={text.candidates.title}>
        {viewer.can.addCandidates && (
          <Button variant="primary" icon="plus" onClick={() => setAdding(true)}>
            {text.candidates.add}
          </Button>
        )}
      </PageHead>
      <div className="toolbar room-tools">
        <SearchInput
          label={text.candidates.search}
          value={words}
          maxLength={200}
          onChange={(e) => setWords(e.target.value)}
        />
        <Select aria-label={text.candidates.posting} value={posting} onChange={choose("posting")}>
          <option value="">{text.candidates.anyPosting}</option>
          {filters?.postings.nodes.map((p) => (
            <option key={p.id} value={p.id}>
              {p.title}
            </option>
          ))}
        </Select>
        <Select aria-label={text.candidates.status} value={status} onChange={choose("status")}>
          <option value="">{text.candidates.anyStatus}</option>
          {Object.entries(text.applicationStatus).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
          <option value="PROSPECT">{text.candidates.prospects}</option>
        </Select>
        <Select aria-label={text.candidates.source} value={source} onChange={choose("source")}>
          <option value="">{text.candidates.anySource}</option>
          {Object.entries(text.sourceKinds).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
        <Select aria-label={text.candidates.tag} value={tag} onChange={choose("tag")}>
          <option value="">{text.candidates.anyTag}</option>
          {filters?.tags.map((t) => (
            <option key={t.id} value={t.id}>
              {t.name}
            </option>
          ))}
        </Select>
      </div>
      {list.nodes && list.nodes.length > 0 && (
        <p className="room-count">
          {total && <>{text.candidates.found(total)} · </>}
          {search ? text.candidates.best : text.candidates.newest}
        </p>
      )}
      {list.error !== undefined && !list.nodes && (
        <ErrorState error={list.error} onRetry={list.again} />
      )}
      {!list.nodes && list.error === undefined && (
        <div className="rows" aria-busy="true">
          {Array.from({ length: 8 }, (_, i) => (
            <div key={i} className="row-card">
              <Skeleton lines={2} />
            </div>
          ))}
        </div>
      )}
      {list.nodes?.length === 0 &&
        (narrowed ? (
          <EmptyState
            title={text.candidates.noMatch}
            action={<Button onClick={clear}>{text.candidates.clear}</Button>}
          >
            {text.candidates.noMatchWords}
          </EmptyState>
        ) : (
          <EmptyState icon="people" title={text.candidates.none}>
            {text.candidates.noneWords}
          </EmptyState>
        ))}
      {list.nodes && list.nodes.length > 0 && (
        <ul className="rows" aria-label={text.candidates.title}>
          {list.nodes.map((c) => (
            <CandidateRow key={c.id} candidate={c} />
          ))}
        </ul>
      )}
      {list.more && (
        <div className="more">
          <Button busy={list.loadingMore} onClick={list.more}>
            {text.common.showMore}
          </Button>
        </div>
      )}
      {list.error !== undefined && list.nodes && (
        <ErrorState error={list.error} onRetry={list.more ?? list.again} />
      )}
      {adding && <AddCandidate onClose={() => setAdding(false)} />}
    </div>
  );
}

function CandidateRow({ candidate: c }: { readonly candidate: Candidate }) {
  const query = new URLSearchParams(location.search);
  query.set("candidate", c.id);
  const place = joinIsolated([c.city, c.country]);
  return (
    <li className="row-card person-row" data-candidate={c.id}>
      <Avatar name={c.name} size={32} />
      <div>
        <h2>
          <Link href={`/candidates?${query}`} className="row-link">
            <bdi>{c.name}</bdi>
          </Link>
        </h2>
        <p className="row-sub">
          <bdi>{c.headline}</bdi>
        </p>
      </div>
      <div className="stations">
        {c.applications.nodes.map((a) => (
          <span key={a.id}>
            {a.status === "ACTIVE"
              ? text.candidates.inStage(a.posting.title, a.stage.name)
              : text.candidates.ended(a.posting.title, text.applicationStatus[a.status] ?? "")}
          </span>
        ))}
        {c.applications.totalCount > c.applications.nodes.length && (
          <span className="muted">
            {text.candidates.more(c.applications.totalCount - c.applications.nodes.length)}
          </span>
        )}
        {c.applications.totalCount === 0 && (
          <span>
            <Tag>{text.candidates.prospect}</Tag>
          </span>
        )}
      </div>
      <div>
        <div className="tags">
          {c.tags.slice(0, 4).map((t) => (
            <Tag key={t.id}>{t.name}</Tag>
          ))}
        </div>
        <p className="row-sub">
          <time dateTime={c.createdAt} title={showFull(c.createdAt)}>
            {ago(c.createdAt)}
          </time>
          {place && <span>{place}</span>}
        </p>
      </div>
    </li>
  );
}
