import "../ui/lists.css";
import "../ui/panels.css";
import "./setup.css";

import { Coverage } from "../competency/coverage.tsx";
import { PostingSetupDocument } from "../gql/operations.ts";
import { Team } from "../hiring-team/team.tsx";
import { changes } from "../lib/changes.ts";
import { useTouched } from "../lib/live.ts";
import type { PageProps } from "../lib/page.ts";
import { useQuery } from "../lib/query.ts";
import { go } from "../lib/router.ts";
import { useTitle } from "../lib/title.ts";
import { Openings } from "../opening/openings.tsx";
import { Link, PageHead } from "../shell/shell.tsx";
import { Plan } from "../stage/plan.tsx";
import { text } from "../text.ts";
import { Button, EmptyState, ErrorState, Icon, Skeleton, Tag } from "../ui/index.ts";
import { ChangeContext } from "./change.ts";
import { Facts, States } from "./facts.tsx";
import { statusTone } from "./list.tsx";

export default function PostingSetup({ params: [id = ""] }: PageProps) {
  const { data, error, again } = useQuery(PostingSetupDocument, { id });
  useTouched((t) => t.posting?.id === id || changes(t, "people", "catalog", "candidate"), again);
  useTitle(
    "page",
    data && (data.posting ? text.setup.title(data.posting.title) : text.board.missingTitle),
  );
  if (error !== undefined && !data)
    return (
      <div className="page">
        <ErrorState error={error} onRetry={again} />
      </div>
    );
  if (!data)
    return (
      <div className="page" aria-busy="true">
        <Skeleton lines={10} />
      </div>
    );
  const { posting } = data;
  if (!posting) {
    return (
      <div className="page">
        <EmptyState
          title={text.board.missingTitle}
          action={<Button onClick={() => go("/postings")}>{text.shell.toPostings}</Button>}
        >
          {text.shell.notThereWords}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="page">
      <ChangeContext value={{ posting, again }}>
        <PageHead
          title={posting.title}
          back={{ href: `/postings/${posting.id}`, label: text.setup.back }}
          sub={
            <>
              <Tag tone={statusTone(posting.status)}>{text.postingStatus[posting.status]}</Tag>
              {posting.confidential && (
                <Tag tone="bad">
                  <Icon name="lock" size={12} />
                  {text.board.confidential}
                </Tag>
              )}
              <Link href={`/postings/${posting.id}`}>{text.setup.board}</Link>
              <Link href={`/activity?posting=${posting.id}`}>{text.board.activity}</Link>
              {posting.roleProfile && (
                <span>{text.setup.fromProfile(posting.roleProfile.title)}</span>
              )}
            </>
          }
        >
          <States />
        </PageHead>
        {!posting.viewerCan.edit && posting.status !== "CLOSED" && (
          <p className="note">{text.setup.readOnly}</p>
        )}
        <div className="setup">
          <div>
            <Plan />
            <Coverage />
          </div>
          <div>
            <Team />
            {posting.viewerCan.seePipeline && <Openings />}
            <Facts />
          </div>
        </div>
      </ChangeContext>
    </div>
  );
}
