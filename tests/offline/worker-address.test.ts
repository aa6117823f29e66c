import { expect, it } from "vitest";
import { trustedPolicy, trustedWorkerAddress } from "../../src/offline/worker-address.ts";

type Rules = { createScriptURL: (url: string) => string };

/** Trusted Types as browsers have them, as far as we use them: the policy hands back what its rules return. */
const scopeWith = (seen: { name?: string; rules?: Rules }) => ({
  trustedTypes: {
    createPolicy: (name: string, rules: Rules) => {
      Object.assign(seen, { name, rules });
      return rules;
    },
  },
});

it("is the plain address where browsers have no Trusted Types", () => {
  expect(trustedWorkerAddress("https://cases.example/sw.js", {})).toBe("https://cases.example/sw.js");
});

it("makes one policy that passes the worker's address and refuses every other", () => {
  const seen: { name?: string; rules?: Rules } = {};
  expect(trustedWorkerAddress("https://cases.example/sw.js", scopeWith(seen))).toBe("https://cases.example/sw.js");
  expect(seen.name).toBe(trustedPolicy);
  for (const other of ["https://evil.example/sw.js", "/sw.js", "https://cases.example/sw.js?", "", "data:,1"])
    expect(() => seen.rules?.createScriptURL(other)).toThrow("may be a worker");
});
