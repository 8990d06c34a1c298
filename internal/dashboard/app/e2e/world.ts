import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before } from "node:test";

import { parse, print, visit, type DocumentNode, type FragmentDefinitionNode } from "graphql";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

function env(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(
      `${name} is not set: these tests are run by internal/endtoend/dashboard_test.go`,
    );
  return value;
}

/** The server's URL, which stays the same when the server is killed and started again. */
export const url = new URL("/", env("HIREWIRE_URL")).href;

const control = process.env["HIREWIRE_CONTROL"];

async function order(what: string): Promise<void> {
  const response = await fetch(`${control}/${what}`, { method: "POST" });
  if (!response.ok) throw new Error(await response.text());
}

/** Kills the server with SIGKILL. */
export const kill = () => order("kill");

/** Starts the server again, with the same address and database. */
export const start = () => order("start");

/** Suspends the server's process: its sockets stay open, and it does not respond. */
export const freeze = () => order("freeze");

/** Resumes the server's process. */
export const thaw = () => order("thaw");

/** The users of the demo company. */
export type Person = "admin" | "recruiter" | "lead" | "interviewer";

export const phone = { width: 390, height: 844 } as const;

/** A browser window of a user, and the errors in it. */
export interface Window {
  readonly page: Page;
  /** Errors of the console, of scripts and of the security policy, except for expected ones. */
  readonly errors: string[];
  /** Expects errors that match from now on, for example while the server is down. */
  expectErrors(pattern: RegExp): void;
}

const browserOptions = {
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/**
 * Returns an operation with the fragments that it uses, in a normal form that does not depend on
 * the layout.
 */
function canonical(document: DocumentNode, fragments: readonly FragmentDefinitionNode[]): string[] {
  return document.definitions.flatMap((operation) => {
    if (operation.kind !== "OperationDefinition") return [];
    const used = new Map<string, FragmentDefinitionNode>();
    const follow = (node: FragmentDefinitionNode | typeof operation): void => {
      visit(node, {
        FragmentSpread({ name: { value } }) {
          const fragment = fragments.find((f) => f.name.value === value);
          if (!fragment || used.has(value)) return;
          used.set(value, fragment);
          follow(fragment);
        },
      });
    };
    follow(operation);
    return [
      [operation, ...[...used].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, f]) => f)]
        .map((d) => print(d))
        .join("\n"),
    ];
  });
}

const fragmentsOf = (document: DocumentNode) =>
  document.definitions.filter((d) => d.kind === "FragmentDefinition");

/** The operations of the dashboard that a server with trusted documents would run. */
function trusted(): Set<string> {
  const sources = new URL("../../src/", import.meta.url); // from build/e2e
  const texts = readdirSync(sources, { encoding: "utf8", recursive: true })
    .filter((name) => name.endsWith(".graphql"))
    .map((name) => readFileSync(new URL(name, sources), "utf8"));
  const all = parse(texts.join("\n"));
  const made = Object.values(
    JSON.parse(readFileSync(new URL("gql/documents.json", sources), "utf8")) as Record<
      string,
      string
    >,
  );
  return new Set([
    ...canonical(all, fragmentsOf(all)),
    ...made.flatMap((text) => canonical(parse(text), [])),
  ]);
}

const known = trusted();
const asked = new Set<string>();

/**
 * Records the operations that a window sends to the API, except for the explorer, where users may
 * run anything.
 */
function overhear(page: Page): void {
  const note = (text: string | null | undefined) => {
    const query = /"query":"(?:[^"\\]|\\.)*"/.exec(text ?? "")?.[0];
    if (!query || new URL(page.url()).pathname === "/explorer") return;
    const document = parse((JSON.parse(`{${query}}`) as { query: string }).query);
    for (const operation of canonical(document, fragmentsOf(document))) asked.add(operation);
  };
  page.on("request", (r) => {
    if (
      new URL(r.url()).pathname === "/graphql" &&
      !r.headers()["content-type"]?.startsWith("multipart/")
    )
      note(r.postData());
  });
  page.on("websocket", (socket) =>
    socket.on("framesent", ({ payload }) => note(payload.toString())),
  );
}

let browser: Browser;
const windows: Window[] = [];

/**
 * Call once in each test file: opens the browser before the tests and, after them, asserts that no
 * window had errors.
 */
export function useBrowser(): void {
  before(async () => {
    browser = await chromium.launch(browserOptions);
  });
  after(async () => {
    await browser.close();
    assert.deepEqual(
      [...asked].filter((text) => !known.has(text)),
      [],
      "operations that --trusted-documents would refuse",
    );
    assert.deepEqual(
      windows.flatMap((w) => w.errors),
      [],
      "errors in the browser",
    );
  });
}

/**
 * Opens a window with its own browser profile, so that two windows are two users. With a person,
 * that user of the demo is signed in and `path` is open.
 */
export async function open(
  person: Person | null,
  path = "/",
  options: BrowserContextOptions = {},
): Promise<Window> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1360, height: 850 },
    reducedMotion: "reduce",
    locale: "en-GB",
    ...options,
  });
  context.setDefaultTimeout(30_000);
  if (person !== null) {
    const answer = await context.request.post("/auth/demo", { data: { person: `demo-${person}` } });
    assert.ok(answer.ok(), `${person} cannot enter: ${answer.status()} ${await answer.text()}`);
  }
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (e) =>
      console.error(
        `policy: ${e.effectiveDirective} refused ${e.blockedURI} at ${e.sourceFile}:${e.lineNumber} ${e.sample}`,
      ),
    );
  });
  const page = await context.newPage();
  overhear(page);
  const expected: RegExp[] = [];
  const errors: string[] = [];
  const note = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text)))
      errors.push(`${person ?? "nobody"} at ${new URL(page.url()).pathname}: ${text}`);
  };
  page.on("pageerror", (e) => note(e.stack ?? e.message));
  page.on("console", (m) => {
    if (m.type() === "error") note(`${m.text()} ${m.location().url}`);
  });
  const window: Window = { page, errors, expectErrors: (pattern) => expected.push(pattern) };
  windows.push(window);
  await page.goto(path);
  return window;
}

/** The browser's messages while the server is down. */
export const away = /net::ERR_|WebSocket connection|Failed to load resource/;

/** Sends an operation to the API from outside the browser, as a user of the demo. */
export async function ask<T>(
  person: Person,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<T> {
  const response = await fetch(new URL("/graphql", url), {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer demo-${person}` },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data: T; errors?: unknown };
  assert.equal(answer.errors, undefined, JSON.stringify(answer.errors));
  return answer.data;
}

/** Returns the demo's Lead Software Developer posting. */
export async function posting(): Promise<string> {
  const { postings } = await ask<{ postings: { nodes: { id: string }[] } }>(
    "recruiter",
    `{ postings(filter: {status: [OPEN], search: "lead software"}) { nodes { id } } }`,
  );
  return postings.nodes[0]!.id;
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

interface Violation {
  id: string;
  help: string;
  nodes: { target: string[]; failureSummary?: string }[];
}

const schemes = ["light", "dark"] as const;

/** Asserts that a page meets WCAG 2.2 AA as far as axe can check, light and dark. */
export async function accessible(
  page: Page,
  what: string,
  among: readonly (typeof schemes)[number][] = schemes,
  except: readonly string[] = [],
): Promise<void> {
  await page.evaluate(axeSource);
  for (const colorScheme of among) {
    await page.emulateMedia({ colorScheme });
    const violations = await page.evaluate(async (exclude) => {
      const { axe } = globalThis as unknown as {
        axe: { run(context: object, options: object): Promise<{ violations: Violation[] }> };
      };
      const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      return (await axe.run({ include: ["html"], exclude }, { runOnly: tags })).violations;
    }, except);
    const told = violations.map(
      (v) =>
        `${v.id} (${v.help}): ${v.nodes.map((n) => `${n.target.join(" ")} ${n.failureSummary ?? ""}`).join(" | ")}`,
    );
    assert.deepEqual(told, [], `${what}, ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: null });
}

/** Asserts that no element is wider than the window. */
export async function fits(page: Page, what: string): Promise<void> {
  const [wide, there] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  assert.ok(wide! <= there!, `${what} is ${wide} px wide in a window of ${there} px`);
}
