import { useState } from "react";

import { PeopleDocument, type TeamRole } from "../gql/operations.ts";
import { isolate } from "../lib/bidi.ts";
import { useSettled } from "../lib/pages.ts";
import { useQuery } from "../lib/query.ts";
import { useChange } from "../posting/change.ts";
import { DraftNote, useDraft } from "../shell/draft.tsx";
import { text } from "../text.ts";
import { Avatar, Button, Dialog, Field, IconButton, Input, Select, Tag } from "../ui/index.ts";

const roles = Object.entries(text.teamRoles);

/** The hiring team of the posting, with roles. */
export function Team() {
  const { posting, run } = useChange();
  const edit = posting.viewerCan.edit;
  const [adding, setAdding] = useState(false);
  return (
    <section className="panel" aria-labelledby="team">
      <div className="panel-head">
        <h2 id="team">{text.setup.team}</h2>
        {edit && (
          <Button size="small" icon="plus" onClick={() => setAdding(true)}>
            {text.setup.addPerson}
          </Button>
        )}
      </div>
      <ul className="entries">
        {posting.hiringTeam.map(({ id, role, user }) => (
          <li key={id}>
            <Avatar name={user.name} size={32} />
            <div className="grow">
              <h3>
                <bdi>{user.name}</bdi>
              </h3>
              {user.title && (
                <p className="row-sub">
                  <bdi>{user.title}</bdi>
                </p>
              )}
            </div>
            {edit ? (
              <Select
                aria-label={text.setup.roleOf(user.name)}
                value={role}
                onChange={(e) =>
                  void run(
                    "changeHiringTeamRole",
                    { postingId: posting.id, userId: user.id, role: e.target.value },
                    { versioned: false },
                  )
                }
              >
                {roles.map(([value, label]) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </Select>
            ) : (
              <Tag>{text.teamRoles[role]}</Tag>
            )}
            {edit && (
              <IconButton
                size="small"
                icon="close"
                label={text.setup.removePerson(user.name)}
                onClick={() =>
                  void run(
                    "removeHiringTeamMember",
                    { postingId: posting.id, userId: user.id },
                    { versioned: false, done: text.setup.left(user.name) },
                  )
                }
              />
            )}
          </li>
        ))}
        {posting.hiringTeam.length === 0 && <li className="muted">{text.setup.noTeam}</li>}
      </ul>
      {adding && <AddPerson onClose={() => setAdding(false)} />}
    </section>
  );
}

function AddPerson({ onClose }: { readonly onClose: () => void }) {
  const { posting, run } = useChange();
  const draft = useDraft(`team:${posting.id}`);
  const [words, setWords] = draft.field("words", "");
  const [role, setRole] = draft.field<TeamRole>("role", "INTERVIEWER", Object.keys(text.teamRoles));
  const [busy, setBusy] = useState("");
  const search = useSettled(words.trim());
  const { data } = useQuery(PeopleDocument, search ? { search } : {});
  const there = new Set(posting.hiringTeam.map((m) => m.user.id));
  const people = data?.users.nodes.filter((u) => !there.has(u.id)) ?? [];
  const add = async (id: string, name: string) => {
    setBusy(id);
    const done = await run(
      "addHiringTeamMember",
      { postingId: posting.id, userId: id, role },
      { versioned: false, done: text.setup.joined(name) },
    );
    setBusy("");
    if (!done) return;
    draft.clear();
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={text.setup.addPerson}>
      <div className="form">
        <DraftNote draft={draft} />
        <div className="form-row">
          <Field label={text.setup.person}>
            <Input
              placeholder={text.setup.findPerson}
              maxLength={200}
              value={words}
              onChange={(e) => setWords(e.target.value)}
            />
          </Field>
          <Field label={text.setup.role}>
            <Select value={role} onChange={(e) => setRole(e.target.value as TeamRole)}>
              {roles.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        <ul className="entries">
          {people.map((u) => (
            <li key={u.id}>
              <Avatar name={u.name} size={32} />
              <div className="grow">
                <h3>
                  <bdi>{u.name}</bdi>
                </h3>
                {u.title && (
                  <p className="row-sub">
                    <bdi>{u.title}</bdi>
                  </p>
                )}
              </div>
              <Button
                size="small"
                busy={busy === u.id}
                disabled={busy !== ""}
                aria-label={`${text.common.add} ${isolate(u.name)}`}
                onClick={() => void add(u.id, u.name)}
              >
                {text.common.add}
              </Button>
            </li>
          ))}
          {data && people.length === 0 && <li className="muted">{text.setup.nobody}</li>}
        </ul>
      </div>
    </Dialog>
  );
}
