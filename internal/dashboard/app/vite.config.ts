import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = process.env["API"] ?? "http://127.0.0.1:8080";

/**
 * Removes the two font families that GraphiQL's style sheet contains as data. The explorer uses
 * system fonts, and its policy allows no others.
 */
const withoutFonts: Plugin = {
  name: "without-fonts",
  enforce: "pre",
  transform: (code, id) =>
    /graphiql\/dist\/style\.css$/.test(id) ? code.replace(/@font-face\s*\{[^}]*\}/g, "") : null,
};

export default defineConfig({
  plugins: [withoutFonts, react()],
  resolve: {
    // The client is compiled from its sources. Its own packages are not installed here, so it uses
    // the app's.
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
    assetsInlineLimit: 0, // the page's policy loads nothing from data: URLs
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 5000, // for the explorer's editor; dashboard_test.go enforces the dashboard's limit
    sourcemap: false,
    rolldownOptions: {
      // directives such as "use client" in third-party modules have no effect here
      onLog: (level, log, handle) => log.code !== "MODULE_LEVEL_DIRECTIVE" && handle(level, log),
      // The chunk that both pages share has only third-party code, and keeps its name when our code
      // changes. So do the explorer's large files, in browsers and in the repository.
      output: {
        codeSplitting: {
          groups: [{ name: "react", test: /node_modules\/(?:react|react-dom|scheduler)\// }],
        },
      },
      input: {
        index: here("index.html"),
        explorer: here("explorer.html"), // a separate page, because its editor needs a policy that the dashboard does not
      },
    },
  },
  worker: { format: "es" },
  server: {
    fs: { allow: [here("../../..")] },
    proxy: {
      "/graphql": { target: api, ws: true }, // objects, because the short form would change the Host header, and the server refuses requests from another site
      "/auth": { target: api },
      "/documents": { target: api },
    },
  },
});
