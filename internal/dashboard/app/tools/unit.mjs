// Runs src/**/*.test.ts: tests of code that needs no browser, in Node with its own test runner. Vite compiles them as it does
// the app. With a word, only files whose path contains it.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const wanted = process.argv[2] ?? "";
const files = readdirSync(root + "src", { recursive: true }).filter((name) => name.endsWith(".test.ts") && name.includes(wanted));
if (files.length === 0) throw new Error("there is no such test");

const vite = await createServer({ root, server: { middlewareMode: true, ws: false }, appType: "custom", optimizeDeps: { noDiscovery: true }, logLevel: "error" });
for (const file of files) await vite.ssrLoadModule("/src/" + file);
await vite.close();
