import assert from "node:assert/strict";
import { test } from "node:test";

import { accessible, fits, open, phone, posting, useBrowser } from "./world.js";

useBrowser();

/** A page, the person who opens it, and an element that is there once it has loaded. */
const rooms: readonly (readonly [string, "admin" | "recruiter", string])[] = [
  ["/postings", "recruiter", ".posting-row"],
  ["/postings/new", "recruiter", ".plan-preview li"],
  ["/postings/:id", "recruiter", "[data-card]"],
  ["/postings/:id/setup", "recruiter", ".plan-stage"],
  ["/candidates", "recruiter", ".person-row"],
  ["/activity", "recruiter", "[data-event]"],
  ["/account", "recruiter", "#sessions ~ *, .entries li"],
  ["/settings/people", "admin", ".account-row"],
  ["/settings/machines", "admin", "h1"],
  ["/settings/company", "admin", "form"],
  ["/settings/sign-in", "admin", ".entries li"],
  ["/settings/audit", "admin", ".audit tbody tr"],
  ["/nowhere", "recruiter", ".state-title"],
];

for (const [path, person, there] of rooms) {
  test(`${path}: accessible, light and dark; fits a phone`, async () => {
    const at = path.includes(":id") ? path.replace(":id", await posting()) : path;
    const { page } = await open(person, at);
    await page.locator(there).first().waitFor();
    await accessible(page, path);
    await page.setViewportSize(phone);
    await fits(page, path);
    await page.context().close();
  });
}

test("the first load stays small until the board is shown", async () => {
  const { page } = await open(null, "about:blank");
  await page.context().request.post("/auth/demo", { data: { person: "demo-recruiter" } });
  const loads: Promise<[string, number]>[] = [];
  page.on("requestfinished", (r) => {
    const { pathname } = new URL(r.url());
    if (!/^\/(graphql|auth)/.test(pathname))
      loads.push(r.sizes().then((s) => [pathname, s.responseBodySize]));
  });
  await page.goto(`/postings/${await posting()}`);
  await page.locator("[data-card]").first().waitFor();
  const sizes = await Promise.all(loads);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  assert.ok(sizes.length > 3 && total > 50_000, JSON.stringify(sizes));
  assert.ok(total < 250_000, `${total} bytes: ${JSON.stringify(sizes)}`);
  assert.ok(
    !sizes.some(([name]) => /monaco|explorer|graphiql/.test(name)),
    "nothing of the explorer",
  );
});

test("nothing is loaded from other hosts", async () => {
  const { page } = await open(null, "about:blank");
  await page.context().request.post("/auth/demo", { data: { person: "demo-recruiter" } });
  const hosts = new Set<string>();
  page.on("request", (r) => hosts.add(new URL(r.url()).host));
  for (const path of ["/postings", "/candidates", "/activity", "/explorer"]) {
    await page.goto(path);
    await page.locator("main").first().waitFor();
  }
  await page.locator(".graphiql-query-editor .view-line").first().waitFor();
  hosts.delete("");
  assert.equal(hosts.size, 1, [...hosts].join(", "));
});
