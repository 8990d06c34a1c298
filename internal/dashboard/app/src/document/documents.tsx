import "./documents.css";

import { useEffect, useState } from "react";

import {
  AddDocumentDocument,
  type AddDocumentMutation,
  type CandidateQuery,
} from "../gql/operations.ts";
import { explain, upload } from "../lib/api.ts";
import { isolate } from "../lib/bidi.ts";
import { ago } from "../lib/time.ts";
import { DraftNote, FileAgain, useDraft } from "../shell/draft.tsx";
import { text } from "../text.ts";
import {
  Button,
  Dialog,
  EmptyState,
  Field,
  Icon,
  Input,
  Select,
  Spinner,
  toast,
} from "../ui/index.ts";

type Document = NonNullable<CandidateQuery["candidate"]>["documents"][number];

/**
 * The media types that the browser can show, and how. The server detected the media type from the
 * content, not from the file's name.
 */
type Shown =
  | { readonly as: "frame" | "image"; readonly url: string }
  | { readonly as: "text"; readonly words: string }
  | { readonly as: "none" };

async function read(d: Document, signal: AbortSignal): Promise<Shown> {
  const kind = d.mediaType.split(";")[0]!;
  const as =
    kind === "application/pdf"
      ? "frame"
      : /^image\/(png|jpeg)$/.test(kind)
        ? "image"
        : kind === "text/plain"
          ? "text"
          : "none";
  if (as === "none") return { as };
  const response = await fetch(d.url, { signal });
  if (!response.ok) throw new Error(text.errors.status(response.status));
  if (as === "text") return { as, words: decode(await response.arrayBuffer(), d.mediaType) };
  return { as, url: URL.createObjectURL(new Blob([await response.arrayBuffer()], { type: kind })) };
}

/** Decodes a text with the character set that the server detected. */
export function decode(bytes: ArrayBuffer, mediaType: string): string {
  const charset = /;\s*charset=([^;\s]+)/i.exec(mediaType)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // a character set that this browser does not know
  }
}

/**
 * A document next to the profile. It is fetched as data and framed from memory, with only the
 * verified media type, so that nothing in it can run as a page of this site.
 */
export function Preview({
  document: d,
  onExpired,
}: {
  readonly document: Document;
  readonly onExpired: () => void;
}) {
  const [shown, setShown] = useState<Shown>();
  const [error, setError] = useState<unknown>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const over = new AbortController();
    let url: string | undefined;
    setShown(undefined);
    setError(undefined);
    read(d, over.signal).then(
      (s) => {
        if ("url" in s) ({ url } = s);
        if (over.signal.aborted && url) URL.revokeObjectURL(url);
        else setShown(s);
      },
      (e: unknown) => !over.signal.aborted && setError(e),
    );
    return () => {
      over.abort();
      if (url) URL.revokeObjectURL(url);
    };
    // The signed URL changes each time the candidate is read, but the document does not.
  }, [d.id, turn]);
  if (error !== undefined) {
    return (
      <EmptyState
        icon="document"
        title={text.candidate.previewFailed}
        action={
          <Button
            icon="reopen"
            onClick={() => {
              onExpired();
              setTurn((n) => n + 1);
            }}
          >
            {text.common.tryAgain}
          </Button>
        }
      >
        <p>{explain(error)}</p>
      </EmptyState>
    );
  }
  if (!shown)
    return (
      <div className="state">
        <Spinner label={text.common.loading} />
      </div>
    );
  if (shown.as === "frame")
    return (
      <iframe
        className="preview"
        title={text.candidate.preview(d.filename)}
        src={`${shown.url}#view=FitH&navpanes=0`}
      />
    );
  if (shown.as === "image")
    return (
      <div className="preview-room">
        <img src={shown.url} alt={text.candidate.preview(d.filename)} />
      </div>
    );
  if (shown.as === "text")
    return (
      <pre
        className="preview-text"
        dir="auto"
        tabIndex={0}
        aria-label={text.candidate.preview(d.filename)}
      >
        {shown.words}
      </pre>
    );
  return (
    <EmptyState icon="document" title={d.filename} action={<Download document={d} />}>
      <p>{text.candidate.noPreview}</p>
    </EmptyState>
  );
}

function Download({ document: d }: { readonly document: Document }) {
  return (
    <a className="button secondary small" href={d.url} download={d.filename}>
      <Icon name="download" />
      <span>{text.common.download}</span>
    </a>
  );
}

/** Returns the document to show: the chosen one, or else the résumé. */
function shownOf(documents: readonly Document[], chosen: string | null): Document | undefined {
  return (
    documents.find((d) => d.id === chosen) ??
    documents.find((d) => d.kind === "RESUME") ??
    documents[0]
  );
}

/** The candidate's files, to choose the one that is shown next to the list. */
export function DocumentList({
  documents,
  chosen,
  onChoose,
  onAdd,
}: {
  readonly documents: readonly Document[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onAdd: (() => void) | null;
}) {
  const shown = shownOf(documents, chosen);
  return (
    <div className="stack">
      {documents.length === 0 && (
        <EmptyState icon="document" title={text.candidate.noDocuments}>
          <p>{text.candidate.noDocumentsWords}</p>
        </EmptyState>
      )}
      <ul className="document-list" aria-label={text.candidate.documents}>
        {documents.map((d) => (
          <li key={d.id}>
            <button
              type="button"
              className="document-row"
              aria-pressed={d === shown}
              onClick={() => onChoose(d.id)}
            >
              <Icon name="document" size={20} />
              <span className="grow">
                <span className="document-name">
                  <bdi>{d.filename}</bdi>
                </span>
                <span className="muted document-facts">
                  {[
                    text.documentKinds[d.kind],
                    text.candidate.kilobytes(d.size),
                    ago(d.createdAt),
                  ].join(" · ")}
                </span>
                {d.note && (
                  <span className="muted document-facts">
                    {text.candidate.documentNotes[d.note]}
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {onAdd && (
        <div className="row">
          <Button size="small" icon="upload" onClick={onAdd}>
            {text.candidate.addDocument}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The candidate's files, one of them shown. */
export function Documents({
  documents,
  chosen,
  onChoose,
  onAdd,
  onExpired,
}: {
  readonly documents: readonly Document[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onAdd: (() => void) | null;
  readonly onExpired: () => void;
}) {
  const shown = shownOf(documents, chosen);
  return (
    <div className="documents">
      <div className="documents-head">
        {documents.length > 1 ? (
          <Select
            aria-label={text.candidate.shown}
            value={shown?.id ?? ""}
            onChange={(e) => onChoose(e.target.value)}
          >
            {documents.map((d) => (
              <option
                key={d.id}
                value={d.id}
              >{`${text.documentKinds[d.kind]}: ${isolate(d.filename)}`}</option>
            ))}
          </Select>
        ) : (
          <span className="grow cut">
            {shown
              ? `${text.documentKinds[shown.kind]}: ${isolate(shown.filename)}`
              : text.candidate.documents}
          </span>
        )}
        {shown && (
          <span className="muted documents-size">
            {text.candidate.kilobytes(shown.size)} · {ago(shown.createdAt)}
          </span>
        )}
        {shown && <Download document={shown} />}
        {shown?.note && (
          <span className="muted" role="note">
            {text.candidate.documentNotes[shown.note]}
          </span>
        )}
        {onAdd && (
          <Button size="small" icon="upload" onClick={onAdd}>
            {text.common.add}
          </Button>
        )}
      </div>
      {shown ? (
        <Preview key={shown.id} document={shown} onExpired={onExpired} />
      ) : (
        <EmptyState icon="document" title={text.candidate.noDocuments}>
          <p>{text.candidate.noDocumentsWords}</p>
        </EmptyState>
      )}
    </div>
  );
}

/** Uploads a file. Returns its id, or throws an error with a message for the user. */
export async function addDocument(candidateId: string, kind: string, file: File): Promise<string> {
  const { addDocument: answer } = await upload<AddDocumentMutation>(
    AddDocumentDocument.toString(),
    { input: { candidateId, kind, file: null, idempotencyKey: crypto.randomUUID() } },
    "variables.input.file",
    file,
  );
  const problem = answer?.problem;
  if (!answer?.document)
    throw new Error(
      (problem && "fields" in problem && problem.fields.map((f) => f.message).join(" ")) ||
        problem?.message ||
        text.common.unknown,
    );
  return answer.document.id;
}

export function AddDocument({
  candidateId,
  onClose,
  onAdded,
}: {
  readonly candidateId: string;
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}) {
  const draft = useDraft(`document:${candidateId}`);
  const [kind, setKind] = draft.field("kind", "RESUME", Object.keys(text.documentKinds));
  const [fileName, setFileName] = draft.field("file", "");
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const send = () => {
    if (!file) return;
    setBusy(true);
    addDocument(candidateId, kind, file).then(
      (id) => {
        toast(text.candidate.uploaded, { tone: "good" });
        draft.clear();
        onAdded(id);
        onClose();
      },
      (e: unknown) => {
        setProblem(explain(e));
        setBusy(false);
      },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={text.candidate.addDocument}
      footer={
        <>
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button variant="primary" busy={busy} disabled={!file} onClick={send}>
            {text.common.add}
          </Button>
        </>
      }
    >
      <div className="form">
        <DraftNote draft={draft} />
        <Field label={text.candidate.documentKind}>
          <Select value={kind} onChange={(e) => setKind(e.target.value)}>
            {Object.entries(text.documentKinds).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={text.candidate.file} hint={text.candidate.fileHint} error={problem}>
          <FileInput
            onPick={(picked) => {
              setFile(picked);
              setFileName(picked?.name ?? "");
            }}
          />
        </Field>
        <FileAgain draft={draft} name={fileName} file={file} />
      </div>
    </Dialog>
  );
}

export function FileInput({ onPick }: { readonly onPick: (file: File | null) => void }) {
  return (
    <Input
      type="file"
      accept=".pdf,.doc,.docx,.odt,.rtf,.txt,.png,.jpg,.jpeg"
      onChange={(e) => onPick(e.target.files?.[0] ?? null)}
    />
  );
}
