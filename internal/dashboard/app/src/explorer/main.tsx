import "./monaco.ts";
import "graphiql/style.css";
import "./explorer.css";

import { createGraphiQLFetcher, createLocalStorage } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createClient } from "graphql-ws/client";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { drafts, explorerNamespace } from "../lib/drafts.ts";
import { OperationsOfTheText } from "./operations.ts";
import { welcome } from "./welcome.ts";

const url = new URL("/graphql", location.href);
const socket = new URL(url);
socket.protocol = url.protocol === "https:" ? "wss:" : "ws:";

// The browser's cookie authenticates both transports: queries as POST with JSON, which no form of
// another site can send, and subscriptions by a handshake whose origin the server checks.
const fetcher = createGraphiQLFetcher({
  url: url.href,
  wsClient: createClient({ url: socket.href, lazy: true, retryAttempts: Infinity }),
});

function Explorer({
  name,
  storage,
}: {
  name: string;
  storage: ReturnType<typeof createLocalStorage>;
}) {
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      defaultQuery={welcome}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
      shouldPersistHeaders={false}
    >
      <OperationsOfTheText />
      <GraphiQL.Logo>
        <h1>API explorer</h1>
        <a className="home" href="/">
          Hirewire
        </a>
        <span className="who">{name}</span>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

// The same request as in lib/session.ts. The explorer loads no code of the dashboard.
const response = await fetch("/auth/session", { headers: { accept: "application/json" } });
if (response.ok) {
  const me = (await response.json()) as { user: { id: string; name: string } };
  drafts.enter(me.user.id);
  const storage = createLocalStorage({ namespace: explorerNamespace(me.user.id) });
  createRoot(document.getElementById("root")!).render(
    <StrictMode>
      <Explorer name={me.user.name} storage={storage} />
    </StrictMode>,
  );
} else {
  location.replace(`/?next=${encodeURIComponent("/explorer")}`);
}
