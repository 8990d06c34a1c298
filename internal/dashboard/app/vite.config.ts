import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: {
      "@hirewire/client": here("../../../clients/ts/src/index.ts"),
      "graphql-ws/client": here("node_modules/graphql-ws/dist/client.js"),
    },
  },
  build: {
    target: "es2022",
    outDir: process.env["OUT"] ?? "dist",
    emptyOutDir: true,
    assetsInlineLimit: 0, // the page's policy loads nothing from data: addresses
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    sourcemap: false,
  },
  server: {
    fs: { allow: [here("../../..")] },
    proxy: {
      "/graphql": { target: process.env["API"] ?? "http://127.0.0.1:8080", ws: true },
      "/auth": process.env["API"] ?? "http://127.0.0.1:8080",
      "/documents": process.env["API"] ?? "http://127.0.0.1:8080",
    },
  },
});
