import { useEffect, useState, type FormEvent } from "react";

import { CompanySettingsDocument, type CompanySettingsQuery } from "../gql/operations.ts";
import { act } from "../lib/act.ts";
import { useTouched } from "../lib/live.ts";
import { useQuery } from "../lib/query.ts";
import { DraftNote, useDraft } from "../shell/draft.tsx";
import { text } from "../text.ts";
import { Button, ErrorState, Field, Input, Skeleton } from "../ui/index.ts";

/** The company's own data. */
export function Company() {
  const { data, error, again } = useQuery(CompanySettingsDocument, {});
  useTouched((t) => t.__typename === "CompanyUpdated", again);
  if (error !== undefined && !data) return <ErrorState error={error} onRetry={again} />;
  if (!data) return <Skeleton lines={5} />;
  return <CompanyForm company={data.company} again={again} />;
}

function CompanyForm({
  company,
  again,
}: {
  readonly company: CompanySettingsQuery["company"];
  readonly again: () => void;
}) {
  const draft = useDraft("company");
  const [name, setName] = draft.field("name", company.name);
  const [website, setWebsite] = draft.field("website", company.website ?? "");
  const [domain, setDomain] = draft.field("domain", company.domain ?? "");
  const [timeZone, setTimeZone] = draft.field("timeZone", company.timeZone);
  const [currency, setCurrency] = draft.field("currency", company.currency);
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState<number>();
  useEffect(() => {
    if (saved === undefined || company.version === saved) return;
    setSaved(undefined);
    draft.clear(); // only after the saved data has been read again; otherwise the form would show the previous values
  }, [saved, company.version]);
  const submit = async (e: FormEvent) => {
    e.preventDefault();
    setBusy(true);
    const done = await act(
      {
        name: "updateCompany",
        input: {
          name: name.trim(),
          website: website.trim() || null,
          domain: domain.trim() || null,
          timeZone,
          currency,
        },
        expectedVersion: company.version,
      },
      { done: text.settings.saved, failed: text.settings.notDone },
    );
    setBusy(false);
    if (done) setSaved(company.version);
    again();
  };
  return (
    <form
      className="panel panel-body form"
      onInput={() => setSaved(undefined)}
      onSubmit={(e) => void submit(e)}
    >
      <DraftNote draft={draft} />
      <Field label={text.settings.companyName}>
        <Input required maxLength={200} value={name} onChange={(e) => setName(e.target.value)} />
      </Field>
      <div className="form-row">
        <Field label={text.settings.website}>
          <Input inputMode="url" value={website} onChange={(e) => setWebsite(e.target.value)} />
        </Field>
        <Field label={text.settings.domain} hint={text.settings.domainHint}>
          <Input value={domain} onChange={(e) => setDomain(e.target.value)} />
        </Field>
      </div>
      <div className="form-row">
        <Field label={text.settings.timeZone} hint={text.settings.timeZoneHint}>
          <Input
            required
            list="zones"
            value={timeZone}
            onChange={(e) => setTimeZone(e.target.value)}
          />
        </Field>
        <Field label={text.settings.currency} hint={text.settings.currencyHint}>
          <Input
            required
            pattern="[A-Z]{3}"
            maxLength={3}
            value={currency}
            onChange={(e) => setCurrency(e.target.value.toUpperCase())}
          />
        </Field>
      </div>
      <datalist id="zones">
        {Intl.supportedValuesOf("timeZone").map((z) => (
          <option key={z} value={z} />
        ))}
      </datalist>
      <div className="toolbar end">
        <Button variant="primary" type="submit" busy={busy}>
          {text.common.save}
        </Button>
      </div>
    </form>
  );
}
