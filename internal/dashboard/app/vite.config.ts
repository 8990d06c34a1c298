import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = process.env["API"] ?? "http://127.0.0.1:8080";

/** GraphiQL's style sheet carries two families of fonts as data: the explorer shows the system's, and its policy takes none. */
const withoutFonts: Plugin = {
  name: "without-fonts",
  enforce: "pre",
  transform: (code, id) => (/graphiql\/dist\/style\.css$/.test(id) ? code.replace(/@font-face\s*\{[^}]*\}/g, "") : null),
};

export default defineConfig({
  plugins: [withoutFonts, react()],
  resolve: {
    // The client is compiled from its sources, whose own packages are not installed here: it takes the app's.
    alias: [
      { find: "@hirewire/client", replacement: here("../../../clients/ts/src/index.ts") },
      { find: "graphql-ws/client", replacement: here("node_modules/graphql-ws/dist/client.js") },
      { find: /^graphql$/, replacement: here("node_modules/graphql/index.mjs") },
    ],
  },
  build: {
    target: "es2022",
    outDir: process.env["OUT"] ?? here("../dist"),
    emptyOutDir: true,
    assetsInlineLimit: 0, // the page's policy loads nothing from data: addresses
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 5000, // the explorer's editor; dashboard_test.go holds the dashboard to its limit
    sourcemap: false,
    rolldownOptions: {
      // "use client" and its like in modules of others mean nothing here
      onLog: (level, log, handle) => log.code !== "MODULE_LEVEL_DIRECTIVE" && handle(level, log),
      // What both pages share is of others, and keeps its name when our code changes: so do the explorer's large files, in
      // browsers and in the repository.
      output: { codeSplitting: { groups: [{ name: "react", test: /node_modules\/(?:react|react-dom|scheduler)\// }] } },
      input: {
        index: here("index.html"),
        explorer: here("explorer.html"), // a page of its own: its editor needs a policy that the dashboard does not
      },
    },
  },
  worker: { format: "es" },
  server: {
    fs: { allow: [here("../../..")] },
    proxy: {
      "/graphql": { target: api, ws: true }, // objects: the short form would change the Host, and the server takes no requests from another site
      "/auth": { target: api },
      "/documents": { target: api },
    },
  },
});
