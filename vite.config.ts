import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { cases } from "./src/compiler/cases-plugin.ts";

export default defineConfig({
  plugins: [process.env["VITEST"] ? [] : cases(), react()],
  build: { target: "baseline-widely-available", cssCodeSplit: false, assetsInlineLimit: 0, manifest: true },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/browser/**"],
    environment: "node",
  },
});
