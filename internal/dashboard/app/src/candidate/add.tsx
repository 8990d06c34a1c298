import { useEffect, useState } from "react";

import { addDocument, FileInput } from "../document/documents.tsx";
import {
  CatalogDocument,
  KnownCandidatesDocument,
  PostingChoicesDocument,
} from "../gql/operations.ts";
import { command, explain } from "../lib/api.ts";
import { joinIsolated } from "../lib/bidi.ts";
import { pending } from "../lib/pending.ts";
import { useQuery } from "../lib/query.ts";
import { setQuery } from "../lib/router.ts";
import { DraftNote, FileAgain, useDraft } from "../shell/draft.tsx";
import { text } from "../text.ts";
import { Avatar, Button, Dialog, Field, Input, Select, toast } from "../ui/index.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The typed data of a new candidate. */
const wordNames = ["name", "email", "phone", "headline", "city", "country"] as const;

interface Made {
  readonly application?: { readonly id: string; readonly candidate: MadeCandidate } | null;
  readonly candidate?: MadeCandidate | null;
}

interface MadeCandidate extends Named {
  readonly possibleDuplicates: readonly Named[];
}

/**
 * Adds a candidate, new or existing, to a posting or as a prospect. Possible duplicates are shown
 * while the user types, and again after the candidate was added.
 */
export function AddCandidate({
  posting,
  candidate,
  onClose,
}: {
  /** The posting to add the candidate to. If left out, the user chooses one. */
  readonly posting?: { readonly id: string; readonly stages: readonly Named[] };
  /** The candidate to add. If left out, the user chooses or creates one. */
  readonly candidate?: Named;
  readonly onClose: () => void;
}) {
  const draft = useDraft(`add:${candidate?.id ?? posting?.id ?? ""}`);
  const [chosen, setChosen] = draft.field("known", []);
  const known =
    candidate ?? (chosen.length === 2 ? { id: chosen[0]!, name: chosen[1]! } : undefined);
  const setKnown = (who: Named | undefined) => setChosen(who ? [who.id, who.name] : []);
  const word = (name: (typeof wordNames)[number]) => draft.field(name, "");
  const words = Object.fromEntries(wordNames.map((name) => [name, word(name)[0]])) as Record<
    (typeof wordNames)[number],
    string
  >;
  const [file, setFile] = useState<File | null>(null);
  const [fileName, setFileName] = draft.field("file", "");
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [existing, setExisting] = useState<string>();
  const catalog = useQuery(CatalogDocument, {});
  const choices = useQuery(PostingChoicesDocument, posting ? null : { search: null });
  const postings = choices.data?.postings.nodes.filter((p) => p.viewerCan.addApplication) ?? [];
  const [postingId, setPostingId] = draft.field(
    "posting",
    posting?.id ?? "",
    choices.data && postings.map((p) => p.id),
  );
  const stages = posting?.stages ?? postings.find((p) => p.id === postingId)?.stages ?? [];
  const [stageId, setStageId] = draft.field(
    "stage",
    "",
    posting || choices.data ? stages.map((s) => s.id) : undefined,
  );
  const [sourceId, setSourceId] = draft.field(
    "source",
    "",
    catalog.data?.sources.map((s) => s.id),
  );
  const looks = useLookalikes(known ? "" : words.email.includes("@") ? words.email : words.name);

  const row = (name: keyof typeof words, label: string, props: Record<string, unknown> = {}) => (
    <Field label={label} error={wrong[name]}>
      <Input value={words[name]} onChange={(e) => word(name)[1](e.target.value)} {...props} />
    </Field>
  );

  const send = async () => {
    setBusy(true);
    setWrong({});
    const person = {
      name: words.name.trim(),
      emails: words.email.trim() ? [words.email.trim()] : [],
      phones: words.phone.trim() ? [words.phone.trim()] : [],
      ...Object.fromEntries(
        (["headline", "city", "country"] as const).flatMap((f) =>
          words[f].trim() ? [[f, words[f].trim()]] : [],
        ),
      ),
    };
    try {
      const outcome = await pending.track(text.add.doing(known?.name ?? person.name), (signal) =>
        command<Made, unknown>(
          postingId
            ? {
                name: "createApplication",
                input: {
                  postingId,
                  ...(known ? { candidateId: known.id } : { candidate: person }),
                  ...(stageId ? { stageId } : {}),
                  ...(sourceId ? { sourceId } : {}),
                },
              }
            : { name: "addCandidate", input: person },
          signal,
        ),
      );
      if (!outcome.ok) {
        setBusy(false);
        if (outcome.conflict) return;
        const { problem } = outcome;
        if (problem.__typename === "DuplicateApplication") {
          setExisting(problem.existing?.id);
          setWrong({ form: text.add.duplicate });
          return;
        }
        const fields = (problem.fields ?? []).map((f) => [placeOf(f.path), f.message] as const);
        setWrong(fields.length ? Object.fromEntries(fields) : { form: problem.message });
        return;
      }
      const { application } = outcome.payload;
      const who = application?.candidate ?? outcome.payload.candidate;
      if (who && file)
        await addDocument(who.id, "RESUME", file).catch((e: unknown) =>
          toast(text.add.uploadFailed, { tone: "bad", detail: explain(e) }),
        );
      if (who) {
        const alike = known ? [] : who.possibleDuplicates;
        toast(alike.length ? text.add.duplicates(who.name) : text.add.done(who.name), {
          tone: alike.length ? "bad" : "good",
          detail: joinIsolated(alike.map((d) => d.name)),
          action: {
            label: text.add.open,
            act: () =>
              setQuery({
                candidate: who.id,
                application: application?.id ?? null,
                tab: alike.length ? "details" : null,
              }),
          },
        });
      }
      draft.clear();
      onClose();
    } catch (e) {
      setBusy(false);
      setWrong({ form: explain(e) });
    }
  };

  const ready = known !== undefined ? postingId !== "" : words.name.trim() !== "";
  return (
    <Dialog
      open
      onClose={onClose}
      title={candidate ? text.add.toPosting : text.add.title}
      footer={
        <>
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button variant="primary" busy={busy} disabled={!ready} onClick={() => void send()}>
            {text.add.go}
          </Button>
        </>
      }
    >
      <div className="form">
        <DraftNote draft={draft} />
        {known && (
          <div className="note row">
            <Avatar name={known.name} />
            <bdi className="grow">{candidate ? known.name : text.add.chosen(known.name)}</bdi>
            {!candidate && (
              <Button size="small" onClick={() => setKnown(undefined)}>
                {text.add.somebodyElse}
              </Button>
            )}
          </div>
        )}
        {!known && (
          <>
            {row("name", text.add.name, { required: true, autoComplete: "off", maxLength: 200 })}
            <div className="form-row">
              {row("email", text.add.email, { type: "email", autoComplete: "off" })}
              {row("phone", text.add.phone, { type: "tel", autoComplete: "off" })}
            </div>
            {looks.length > 0 && (
              <section className="note warn" aria-label={text.add.known}>
                <p>{text.add.knownWords}</p>
                <ul className="stack">
                  {looks.map((c) => (
                    <li key={c.id} className="row">
                      <Avatar name={c.name} />
                      <span className="grow cut">
                        <strong>
                          <bdi>{c.name}</bdi>
                        </strong>{" "}
                        {joinIsolated([c.headline, c.city], " · ")}
                      </span>
                      <Button
                        size="small"
                        onClick={() =>
                          postingId || posting ? setKnown(c) : setQuery({ candidate: c.id })
                        }
                      >
                        {text.add.useThis}
                      </Button>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {row("headline", text.add.headline, { maxLength: 200 })}
            <div className="form-row">
              {row("city", text.add.city)}
              {row("country", text.add.country)}
            </div>
          </>
        )}
        {!posting && (
          <Field label={text.add.posting} error={wrong["postingId"]}>
            <Select
              value={postingId}
              onChange={(e) => {
                setPostingId(e.target.value);
                setStageId("");
              }}
            >
              <option value="">{candidate ? text.add.choosePosting : text.add.prospect}</option>
              {postings.map((p) => (
                <option key={p.id} value={p.id}>
                  {p.title}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {postingId && (
          <div className="form-row">
            <Field label={text.add.stage}>
              <Select value={stageId} onChange={(e) => setStageId(e.target.value)}>
                <option value="">{text.decide.firstStage}</option>
                {stages.map((s) => (
                  <option key={s.id} value={s.id}>
                    {s.name}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={text.add.source}>
              <Select value={sourceId} onChange={(e) => setSourceId(e.target.value)}>
                <option value="">{text.add.noSource}</option>
                {catalog.data?.sources.map((s) => (
                  <option key={s.id} value={s.id}>
                    {s.label}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
        )}
        {!candidate && (
          <Field label={text.add.resume} hint={text.candidate.fileHint}>
            <FileInput
              onPick={(picked) => {
                setFile(picked);
                setFileName(picked?.name ?? "");
              }}
            />
          </Field>
        )}
        <FileAgain draft={draft} name={fileName} file={file} />
        {wrong["form"] && (
          <p className="field-error" role="alert">
            {wrong["form"]}{" "}
            {existing && (
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  if (known) setQuery({ candidate: known.id, application: existing });
                  onClose();
                }}
              >
                {text.add.goToIt}
              </button>
            )}
          </p>
        )}
      </div>
    </Dialog>
  );
}

/** Returns the field of this form that a path of the API's input refers to. */
function placeOf(path: readonly string[]): string {
  const name = path.find((p) =>
    ["name", "emails", "phones", "headline", "city", "country", "postingId"].includes(p),
  );
  return { emails: "email", phones: "phone" }[name ?? ""] ?? name ?? "form";
}

/** Existing candidates that match the typed text. */
function useLookalikes(words: string) {
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words.trim()), 250);
    return () => clearTimeout(timer);
  }, [words]);
  const { data } = useQuery(
    KnownCandidatesDocument,
    settled.length > 3 ? { search: settled } : null,
  );
  return settled.length > 3 ? (data?.candidates.nodes ?? []) : [];
}
