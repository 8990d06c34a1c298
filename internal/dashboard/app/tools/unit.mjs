// Runs src/**/*.test.ts, the tests of code that needs no browser, with Node's test runner. Vite
// compiles them in the same way as the app. With an argument, runs only files whose path contains
// it.
import { readdirSync } from "node:fs";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const wanted = process.argv[2] ?? "";
const files = readdirSync(root + "src", { recursive: true }).filter(
  (name) => name.endsWith(".test.ts") && name.includes(wanted),
);
if (files.length === 0) throw new Error("there is no such test");

// Without file watching: a watcher that is still starting when the server closes would keep the
// process alive.
const vite = await createServer({
  root,
  server: { middlewareMode: true, ws: false, watch: null },
  appType: "custom",
  optimizeDeps: { noDiscovery: true },
  logLevel: "error",
});
for (const file of files) await vite.ssrLoadModule("/src/" + file);
after(async () => {
  await vite.close();
  // Exits even if the tests left something open, such as a timer of the app.
  setTimeout(() => process.exit(), 1000).unref();
});
