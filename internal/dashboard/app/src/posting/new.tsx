import "../ui/lists.css";
import "../ui/panels.css";
import "./new.css";

import { useState, type FormEvent } from "react";

import {
  PostingFormDocument,
  type EmploymentType,
  type PostingFormQuery,
  type Workplace,
} from "../gql/operations.ts";
import { act } from "../lib/act.ts";
import { joinIsolated } from "../lib/bidi.ts";
import { useQuery } from "../lib/query.ts";
import { go } from "../lib/router.ts";
import { useTitle } from "../lib/title.ts";
import { DraftNote, useDraft } from "../shell/draft.tsx";
import { PageHead } from "../shell/shell.tsx";
import { useViewer } from "../shell/viewer.tsx";
import { text } from "../text.ts";
import {
  Button,
  Checkbox,
  EmptyState,
  ErrorState,
  Field,
  Input,
  Select,
  Skeleton,
  Tag,
} from "../ui/index.ts";

type Profile = PostingFormQuery["roleProfiles"]["nodes"][number];

export default function NewPosting() {
  const viewer = useViewer();
  const { data, error, again } = useQuery(PostingFormDocument, {});
  useTitle("page", !viewer.can.createPostings ? text.newPosting.forbidden : undefined);
  return (
    <div className="page narrow">
      <PageHead
        title={text.newPosting.title}
        back={{ href: "/postings", label: text.newPosting.back }}
      />
      {!viewer.can.createPostings && (
        <EmptyState icon="lock" title={text.newPosting.forbidden}>
          {text.newPosting.forbiddenWords}
        </EmptyState>
      )}
      {viewer.can.createPostings &&
        (error !== undefined && !data ? (
          <ErrorState error={error} onRetry={again} />
        ) : data ? (
          <Form data={data} />
        ) : (
          <Skeleton lines={8} />
        ))}
    </div>
  );
}

function Form({ data }: { readonly data: PostingFormQuery }) {
  const profiles = data.roleProfiles.nodes;
  const draft = useDraft("posting:new");
  const [profileId, setProfileId] = draft.field("profile", profiles[0]?.id ?? "", [
    "",
    ...profiles.map((p) => p.id),
  ]);
  const profile = profiles.find((p) => p.id === profileId);
  const [title, setTitle] = draft.field("title", profile?.title ?? "");
  const [department, setDepartment] = draft.field(
    "department",
    "",
    data.departments.map((d) => d.id),
  );
  const [locations, setLocations] = draft.field(
    "locations",
    [],
    data.locations.map((l) => l.id),
  );
  const [workplace, setWorkplace] = draft.field<Workplace>(
    "workplace",
    "HYBRID",
    Object.keys(text.workplaces),
  );
  const [employment, setEmployment] = draft.field<EmploymentType>(
    "employment",
    "FULL_TIME",
    Object.keys(text.employments),
  );
  const [openings, setOpenings] = draft.field("openings", "1");
  const [confidential, setConfidential] = draft.field("confidential", false);
  const [busy, setBusy] = useState(false);

  const submit = async (e: FormEvent) => {
    e.preventDefault();
    setBusy(true);
    const made = await act<{ posting: { id: string } }>(
      {
        name: "createPosting",
        input: {
          ...(profileId ? { roleProfileId: profileId } : {}),
          title: title.trim(),
          ...(department ? { departmentId: department } : {}),
          locationIds: locations,
          workplace,
          employment,
          openings: Number(openings),
          confidential,
        },
      },
      { done: text.newPosting.done, failed: text.newPosting.failed },
    );
    setBusy(false);
    if (!made) return;
    draft.clear();
    go(`/postings/${made.posting.id}/setup`, { replace: true });
  };
  return (
    <form className="new-posting" onSubmit={(e) => void submit(e)}>
      <DraftNote draft={draft} />
      <fieldset>
        <legend>{text.newPosting.profile}</legend>
        <div className="choices">
          {profiles.map((p) => (
            <Choice
              key={p.id}
              checked={p.id === profileId}
              onChoose={() => setProfileId(p.id)}
              title={p.title}
              words={p.summary}
            />
          ))}
          <Choice
            checked={profileId === ""}
            onChoose={() => setProfileId("")}
            title={text.newPosting.blank}
            words={text.newPosting.blankWords}
          />
        </div>
      </fieldset>
      <div className="panel panel-body form">
        <Field label={text.newPosting.postingTitle} hint={text.newPosting.titleHint}>
          <Input
            required
            maxLength={200}
            value={title}
            onChange={(e) => setTitle(e.target.value)}
          />
        </Field>
        <div className="form-row">
          <Field label={text.newPosting.department}>
            <Select value={department} onChange={(e) => setDepartment(e.target.value)}>
              <option value="">{text.newPosting.noDepartment}</option>
              {data.departments.map((d) => (
                <option key={d.id} value={d.id}>
                  {d.name}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={text.newPosting.workplace}>
            <Select value={workplace} onChange={(e) => setWorkplace(e.target.value as Workplace)}>
              {Object.entries(text.workplaces).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={text.newPosting.employment}>
            <Select
              value={employment}
              onChange={(e) => setEmployment(e.target.value as EmploymentType)}
            >
              {Object.entries(text.employments).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={text.newPosting.openings} hint={text.newPosting.openingsHint}>
            <Input
              type="number"
              required
              min={0}
              max={100}
              value={openings}
              onChange={(e) => setOpenings(e.target.value)}
            />
          </Field>
        </div>
        <fieldset>
          <legend>{text.newPosting.locations}</legend>
          <div className="checks">
            {data.locations.map((l) => (
              <Checkbox
                key={l.id}
                label={l.name}
                checked={locations.includes(l.id)}
                onChange={(e) =>
                  setLocations(
                    e.target.checked ? [...locations, l.id] : locations.filter((id) => id !== l.id),
                  )
                }
              />
            ))}
          </div>
        </fieldset>
        <div>
          <Checkbox
            label={text.newPosting.confidential}
            checked={confidential}
            onChange={(e) => setConfidential(e.target.checked)}
          />
          <p className="field-hint">{text.newPosting.confidentialHint}</p>
        </div>
      </div>
      <Preview
        plan={profile?.plan ?? data.company.defaultPlan}
        competencies={profile?.competencies ?? []}
      />
      <div className="toolbar end">
        <Button onClick={() => go("/postings")}>{text.common.cancel}</Button>
        <Button variant="primary" type="submit" busy={busy}>
          {text.newPosting.create}
        </Button>
      </div>
    </form>
  );
}

function Choice({
  checked,
  onChoose,
  title,
  words,
}: {
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly title: string;
  readonly words: string | null;
}) {
  return (
    <label className="choice">
      <input type="radio" name="profile" checked={checked} onChange={onChoose} />
      <span>
        <strong>
          <bdi>{title}</bdi>
        </strong>
        {words && (
          <span className="field-hint" dir="auto">
            {words}
          </span>
        )}
      </span>
    </label>
  );
}

/** The interview plan that the posting will have, and the competencies that it does not assess. */
function Preview({
  plan,
  competencies,
}: {
  readonly plan: Profile["plan"];
  readonly competencies: Profile["competencies"];
}) {
  const assessed = new Set(plan.flatMap((s) => s.competencies));
  const gaps = competencies.filter((c) => c.mustHave && !assessed.has(c.name)).map((c) => c.name);
  return (
    <section className="panel" aria-label={text.newPosting.preview}>
      <div className="panel-head">
        <h2>{text.newPosting.preview}</h2>
      </div>
      <div className="panel-body form">
        <ol className="plan-preview">
          {plan.map((s, i) => (
            <li key={i}>
              <strong>
                <bdi>{s.name}</bdi>
              </strong>
              <span className="row-sub">
                <Tag>{text.stageKinds[s.kind]}</Tag>
                {s.targetDays !== null && <span>{text.setup.target(s.targetDays)}</span>}
              </span>
              {s.competencies.length > 0 && (
                <span className="field-hint">{joinIsolated(s.competencies)}</span>
              )}
            </li>
          ))}
        </ol>
        {competencies.length > 0 && (
          <p className={`note ${gaps.length ? "warn" : "good"}`}>
            {gaps.length ? text.newPosting.gaps(joinIsolated(gaps)) : text.newPosting.gapsNone}
          </p>
        )}
        <p className="field-hint">{text.newPosting.previewHint}</p>
      </div>
    </section>
  );
}
