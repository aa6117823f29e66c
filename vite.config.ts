import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { cases } from "./src/compiler/cases-plugin.ts";
import { offline } from "./src/publish/offline-plugin.ts";
import { publish } from "./src/publish/publish-plugin.ts";

export default defineConfig({
  plugins: [process.env["VITEST"] ? [] : [cases(), publish()], react(), offline()],
  build: {
    target: "baseline-widely-available",
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/browser/**", "tests/site/**"],
    environment: "node",
  },
});
